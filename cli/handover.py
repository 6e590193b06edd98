"""`suivi people hand-over`: a post passes to somebody else."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import click

from cli.leaves import DAY, SHOWN
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
    from activities.staffing import Newcomer
    from cli.choosing import choose_person
    from cli.errors import Refused
    from cli.wiring import staffing_of
    from domain.commands import Origin
    from models.errors import StaffError
    from models.session import Database

    now = datetime.now(UTC)
    database = Database(console.stack.dsn, pool=1)
    staffing = staffing_of(console.settings, database, practice=console.stack.kind == "practice")
    today = staffing.calendar.day_of(now)
    from_on = on.date() if on else today
    origin = Origin(f"command:hand_over:{uuid4().hex}", through="command")
    try:
        async with database.transaction() as session:
            who = await choose_person(session, person)
            to = Newcomer(successor, email, language) if email else await known(session, successor)
        passed = await staffing.hand_over(who.id, to, from_on, origin, now, kind=PostKind(post) if post else None)
    except StaffError as why:
        raise Refused(str(why)) from None
    finally:
        await database.aclose()
    outcome = {
        "from": who.name,
        "to": passed.to,
        "on": from_on,
        "posts": [{"institution": one.institution, "post": one.post} for one in passed.posts],
        "messages": passed.messages,
        "waits": from_on > today,
    }
    console.result(outcome, render)


async def known(session: Any, named: str) -> UUID:
    """The person of that name or address. Raises Refused."""
    from cli.choosing import choose_person
    from cli.errors import Refused

    try:
        found: UUID = (await choose_person(session, named)).id
    except Refused as why:
        raise Refused(f"{why} Somebody new needs --email.") from None
    return found


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
