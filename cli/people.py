"""`suivi people`: institutions, posts and the people who hold them."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import click

from cli.handover import hand_over
from cli.leaves import back, leave, settle
from cli.output import Console, command_options

LINK_MINUTES = 60


@click.group()
def people() -> None:
    """Read and list institutions, posts and people; leave and hand-over."""


people.add_command(leave)
people.add_command(back)
people.add_command(hand_over)


@people.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@command_options
async def import_people(console: Console, file: Path) -> None:
    """Read institutions, people and routing rules from FILE (CSV or Excel).

    Columns for people: institution, post, person, email, and if you like acronym, language, time zone, from, to, quiet
    from, quiet to. For routing: theme, group, SDG or body, and institution.
    """
    from models.session import Database
    from sources.errors import SourceError

    database = Database(console.stack.dsn, pool=1)
    try:
        outcome = await save_people(console, database, file)
    except SourceError as error:
        console.fail(f"{str(error).rstrip('.')}. Nothing was saved.")
    finally:
        await database.aclose()
    console.result(outcome, render_saved)


async def save_people(console: Console, database: Any, file: Path) -> dict[str, Any]:
    """Save what a people file or a routing file says, in one transaction."""
    from cli.errors import Refused
    from domain.intake import Problem
    from domain.people import InstitutionRow, PersonRow
    from domain.routing import RoutingRule
    from models.staff import Staff
    from sources.glimpse import look
    from sources.people import holds_people, read_people
    from sources.routing import holds_routing, read_routing

    glimpse = look(file)
    entries: list[Any] = []
    if holds_people(glimpse):
        entries += read_people(file)
    if holds_routing(glimpse):
        entries += read_routing(file)
    if not entries:
        raise Refused(
            f"{file.name} looks like {glimpse.looks_like}. Expected columns institution, post, person, email"
            " (people), or theme/group/sdg/body and institution (routing). Nothing was saved."
        )
    problems = [{"row": e.row, "column": e.column, "reason": e.reason} for e in entries if isinstance(e, Problem)]
    settings = console.settings.general
    async with database.transaction() as session:
        staff = Staff(
            session,
            datetime.now(UTC),
            uuid4().hex,
            language=settings.language,
            time_zone=settings.time_zone,
            practice=console.stack.kind == "practice",
        )
        await staff.save_institutions([e for e in entries if isinstance(e, InstitutionRow)])
        await staff.save_people([e for e in entries if isinstance(e, PersonRow)])
        await settle(console, session, staff.at)
        unknown = await staff.save_routing([e for e in entries if isinstance(e, RoutingRule)])
    problems += [{"row": 0, "column": "institution", "reason": reason} for reason in unknown]
    saved = staff.saved
    return {
        "read": sum(not isinstance(e, Problem) for e in entries),
        "created": saved.created,
        "updated": saved.updated,
        "unchanged": saved.unchanged,
        "problems": problems,
    }


@people.command("list")
@command_options
async def list_people(console: Console) -> None:
    """Show institutions with their posts, who holds them, and how they are reached."""
    from models.directory import read_directory
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            told = await read_directory(session, datetime.now(UTC).date())
    finally:
        await database.aclose()
    console.result({"institutions": told}, render_directory)


@people.command("link")
@click.argument("person")
@click.option(
    "--channel", type=click.Choice(["telegram", "matrix"]), help="By default the one that is set up, Telegram first."
)
@command_options
async def link_person(console: Console, person: str, channel: str | None) -> None:
    """Make a link by which PERSON binds their chat account; it works once, within an hour."""
    from cli.choosing import choose_person
    from config.keys import load_keys
    from domain.tokens import make_link_token
    from models.session import Database

    speak = linking_words(console, channel)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            found = await choose_person(session, person)
        keys = load_keys(console.data)
        token = make_link_token(found.number, datetime.now(UTC) + timedelta(minutes=LINK_MINUTES), keys, max(keys))
    finally:
        await database.aclose()
    outcome = {"person": found.name, **await speak(token), "token": token, "minutes": LINK_MINUTES}
    console.result(outcome, render_link)


def linking_words(console: Console, channel: str | None) -> Callable[[str], Awaitable[dict[str, str]]]:
    """What makes a token into a link of a channel. Raises Refused when it is not set up."""
    from cli.errors import Refused

    settings = console.settings
    telegram, matrix = settings.telegram, settings.matrix
    channel = channel or (
        "matrix" if matrix and matrix.homeserver and not (telegram and telegram.token) else "telegram"
    )
    if channel == "matrix":
        if matrix is None or matrix.homeserver is None:
            raise Refused("Matrix is not set up: set matrix.homeserver. See: suivi doctor")
        user = matrix.user_id

        async def invite(token: str) -> dict[str, str]:
            return {"channel": "matrix", "to": user, "write": f"!start {token}", "link": f"https://matrix.to/#/{user}"}

        return invite
    if telegram is None or telegram.token is None:
        raise Refused("Telegram is not set up: set telegram.token. See: suivi doctor")
    set_up = telegram

    async def deep_link(token: str) -> dict[str, str]:
        from channels.telegram import TelegramChannel

        speaking = TelegramChannel(set_up)
        try:
            return {"channel": "telegram", "link": f"https://t.me/{await speaking.username()}?start={token}"}
        finally:
            await speaking.aclose()

    return deep_link


def render_link(outcome: dict[str, Any]) -> str:
    told = f"Send this to {outcome['person']}; it works once, within {outcome['minutes']} minutes:\n"
    if outcome["channel"] == "telegram":
        return f"{told}{outcome['link']}"
    return f"{told}Write to {outcome['to']} in a direct conversation: {outcome['write']}"


def render_saved(outcome: dict[str, Any]) -> str:
    lines = [
        f"{outcome['read']} rows read: {outcome['created']} created, {outcome['updated']} updated,"
        f" {outcome['unchanged']} unchanged."
    ]
    lines += [f"  row {p['row']}, {p['column'] or 'whole row'}: {p['reason']}" for p in outcome["problems"]]
    return "\n".join(lines)


def render_directory(told: dict[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    if not told["institutions"]:
        return Text("Nobody is known yet. Start with: suivi people import FILE")
    table = Table("Institution", "Post", "Holder", "Language", "Reached by", box=None)
    for institution in told["institutions"]:
        name = institution["acronym"] or institution["name"]
        for post in institution["posts"]:
            reached = ", ".join(
                f"{c['channel']}{'' if c['state'] == 'verified' else ' (' + c['state'] + ')'}" for c in post["contacts"]
            )
            holder = Text(post["person"]) if post["person"] else Text("vacant", style="red")
            holder.append("".join(f"\n{line}" for line in remarks(post)), style="dim")
            table.add_row(name, post["post"], holder, post["language"] or "", reached)
            name = ""
        if not institution["posts"]:
            table.add_row(name, Text("no post", style="red"), "", "", "")
    return table


def remarks(post: dict[str, Any]) -> list[str]:
    """What is worth knowing of a holder: when they are away, who follows them, when they are left alone."""
    lines = []
    for away in post["away"]:
        meanwhile = f", {away['stand_in']} stands in" if away["stand_in"] else ""
        lines.append(f"away {away['from']} to {away['to']}{meanwhile}")
    if post["next"]:
        lines.append(f"{post['next']['person']} from {post['next']['from']}")
    if post["quiet"]:
        lines.append(f"quiet {post['quiet']}")
    return lines
