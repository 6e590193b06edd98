"""`suivi people hand-over`: a post passes to somebody else."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import click

from cli.leaves import DAY, SHOWN, settle, today
from cli.output import Console, command_options
from domain.words import PostKind


@click.command("hand-over")
@click.argument("person")
@click.option("--to", "successor", required=True, help="Who takes over: somebody known, or a new name with --email.")
@click.option("--email", help="The mail address of somebody new.")
@click.option("--language", help="The language of somebody new: en, fr, es, ar, pt, ru or zh.")
@click.option(
    "--post", type=click.Choice([k.value for k in PostKind]), help="Only this post; by default all they hold."
)
@click.option("--on", type=DAY, metavar=SHOWN, help="The first day of the new holder; today by default.")
@command_options
async def hand_over(
    console: Console,
    person: str,
    successor: str,
    email: str | None,
    language: str | None,
    post: str | None,
    on: datetime | None,
) -> None:
    """Hand the posts of PERSON over: open asks follow the post, and the new holder is told what is open.

    On that day, not before. What waits for PERSON and was not sent is sent to the new holder instead.
    """
    from cli.choosing import choose_person
    from cli.errors import Refused
    from domain.commands import Origin
    from models.errors import StaffError
    from models.handovers import hand_over
    from models.people import Person
    from models.session import Database

    now = datetime.now(UTC)
    from_on = on.date() if on else today(console)
    run = uuid4().hex
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            who = await choose_person(session, person)
            to = await take_on(console, session, successor, email, language, run, now)
            origin = Origin(f"command:hand_over:{run}", through="command")
            passed = await hand_over(session, who.id, to, from_on, origin, now, kind=PostKind(post) if post else None)
            messages = await settle(console, session, now)
            taker = await session.get_one(Person, to)
    except StaffError as why:
        raise Refused(str(why)) from None
    finally:
        await database.aclose()
    outcome = {
        "from": who.name,
        "to": taker.name,
        "on": from_on,
        "posts": [{"institution": one.institution, "post": one.post} for one in passed],
        "messages": messages,
        "waits": from_on > today(console),
    }
    console.result(outcome, render)


async def take_on(
    console: Console, session: Any, named: str, email: str | None, language: str | None, run: str, now: datetime
) -> UUID:
    """The person of that name or address, or a new one. Raises Refused."""
    from sqlalchemy import select

    from cli.choosing import choose_person
    from cli.errors import Refused
    from domain.people import PersonRow
    from domain.texts import fold
    from models.people import Contact, Person
    from models.staff import Staff
    from sources.people import is_mail_address
    from sources.posts import LANGUAGES

    if email is None:
        try:
            known: UUID = (await choose_person(session, named)).id
        except Refused as why:
            raise Refused(f"{why} Somebody new needs --email.") from None
        return known
    if not is_mail_address(email):
        raise Refused(f"{email!r} is no mail address.")
    spoken = LANGUAGES.get(fold(language)) if language else None
    if language and spoken is None:
        raise Refused(f"{language!r} is none of our languages: en, fr, es, ar, pt, ru, zh.")
    owner = await session.scalar(
        select(Person).join(Contact, Contact.person_id == Person.id).where(Contact.address == email.lower())
    )
    if owner is not None and fold(owner.name) != fold(named):
        raise Refused(f"{email} is the address of {owner.name}: give that name, or another address.")
    settings = console.settings.general
    staff = Staff(
        session,
        now,
        run,
        language=settings.language,
        time_zone=settings.time_zone,
        practice=console.stack.kind == "practice",
        through="command",
    )
    # Post and institution are the hand-over's to write; the row is here for who they are alone.
    return await staff.save_person(PersonRow(0, "", PostKind.MAIN, named, spoken, None, email))


def render(outcome: dict[str, Any]) -> str:
    lines = [
        f"{post['post']}, {post['institution']}: {outcome['from']} → {outcome['to']}, from {outcome['on']} on."
        for post in outcome["posts"]
    ]
    if outcome["waits"]:
        lines.append("Until then nothing changes; on that day the new holder is told what is open.")
    else:
        lines.append("The new holder is told what is open, in their own hours. See: suivi digests --all")
    return "\n".join(lines)
