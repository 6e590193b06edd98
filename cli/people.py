"""`suivi people`: institutions, posts and the people who hold them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import click

from cli.handover import hand_over
from cli.leaves import back, leave
from cli.output import Console, command_options

if TYPE_CHECKING:
    from channels.invitations import Invite
    from domain.words import ChannelName


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
    """Save what a people file or a routing file says, in one transaction. Raises SourceError."""
    from activities.enrolling import enrol, read_staff_file
    from cli.wiring import staffing_of
    from domain.commands import Origin

    staffing = staffing_of(console.settings, database, practice=console.stack.kind == "practice")
    entries = read_staff_file(file)
    enrolled = await enrol(staffing, entries, Origin(uuid4().hex, through="import"), datetime.now(UTC))
    return enrolled.counts | {"problems": enrolled.problems}


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
    from domain.tokens import LINK_LASTS, make_link_token
    from models.session import Database

    name, invite = choose_chat(console, channel)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            found = await choose_person(session, person)
    finally:
        await database.aclose()
    keys = load_keys(console.data)
    token = make_link_token(found.number, datetime.now(UTC) + LINK_LASTS, keys, max(keys))
    invitation = await invite(token)
    outcome: dict[str, Any] = {"person": found.name, "channel": name.value}
    if invitation.to is not None:
        outcome |= {"to": invitation.to, "write": invitation.write}
    minutes = int(LINK_LASTS.total_seconds() // 60)
    console.result(outcome | {"link": invitation.link, "token": token, "minutes": minutes}, render_link)


def choose_chat(console: Console, wanted: str | None) -> "tuple[ChannelName, Invite]":
    """The chat that people are invited to, and how. Raises Refused when it is not set up."""
    from cli.errors import Refused
    from cli.wiring import inviting_of
    from domain.words import ChannelName

    there = inviting_of(console.settings, practice=False)
    if wanted is None:
        wanted = next(iter(there), ChannelName.TELEGRAM)
    name = ChannelName(wanted)
    if name not in there:
        needed = "matrix.homeserver" if name is ChannelName.MATRIX else "telegram.token"
        raise Refused(f"{name.value.title()} is not set up: set {needed}. See: suivi doctor")
    return name, there[name]


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
