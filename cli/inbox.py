"""`suivi inbox`: what came in, and how a reply would be understood."""

import asyncio
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from cli.decisions import grant, refuse
from cli.output import Console, command_options

LONGEST = 200
DECIDED_ON = ("extend", "delegate")
EXPECTED = '{"sent_on": "2027-02-10", "asks": [{"n": 1, "ref": "UPR4-140.12", "title": "…"}]}'


@click.group()
def inbox() -> None:
    """List replies, decide on what they ask for, or explain how one is understood."""


inbox.add_command(grant)
inbox.add_command(refuse)


@inbox.command("list")
@click.option("--review", is_flag=True, help="Only those that need a human.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 10_000))
@command_options
async def list_replies(console: Console, review: bool, limit: int) -> None:
    """Show replies, newest first, with what was understood of them."""
    from models.correspondence import read_replies
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            told = await read_replies(session, only_review=review, limit=limit)
    finally:
        await database.aclose()
    console.result({"replies": told}, render_list)


@inbox.command("explain")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--asks", type=click.Path(path_type=Path, exists=True, dir_okay=False), help=f"What was asked, as JSON: {EXPECTED}"
)
@command_options
async def explain(console: Console, file: Path, asks: Path | None) -> None:
    """Tell how FILE (a mail .eml, or a chat text .txt) would be understood, and why; records nothing."""
    from domain.replies.understanding import understand

    text, automatic = read_text(file)
    context = read_context(asks) if asks else await recorded_context(console, file)
    meaning = understand(text, context)
    outcome = as_json(meaning)
    if automatic:
        outcome |= {"whole": "auto_reply", "items": []}
    console.result(outcome, render_meaning)


def read_text(file: Path) -> tuple[str, bool]:
    """The words of a mail or a chat message, and whether a program sent it."""
    from bots.mail import Border, decode_mail
    from cli.errors import Refused

    raw = file.read_bytes()
    if b"\0" in raw:
        raise Refused(f"{file.name} is no text: give a mail (.eml) or a chat text (.txt).")
    if file.suffix.lower() == ".eml":
        incoming = decode_mail(raw, datetime.now(UTC), Border())
        return incoming.text, incoming.automatic
    return raw.decode("utf-8-sig", errors="replace"), False


def read_context(file: Path) -> Any:
    """What the person had before their eyes, from a file. Raises Refused naming what is wrong in it."""
    from cli.errors import Refused
    from domain.replies.meaning import AskedItem, Context
    from domain.words import AskKind

    try:
        told = json.loads(file.read_text(encoding="utf-8-sig"))
        asks = tuple(
            AskedItem(int(a["n"]), str(a["ref"]), str(a.get("title", "")), AskKind(a.get("kind", "progress")))
            for a in told["asks"]
        )
        return Context(
            sent_on=date.fromisoformat(told["sent_on"]),
            asks=asks,
            institutions=tuple(told.get("institutions", ())),
            sent_text=told.get("sent_text"),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(f"{file.name}: expected {EXPECTED}; {type(error).__name__}: {error}") from error


async def recorded_context(console: Console, file: Path) -> Any:
    """What the record says the mail answers: by its token, else nothing that was asked."""
    from bots.mail import Border, decode_mail
    from config.keys import load_keys
    from domain.replies.meaning import Context
    from domain.tokens import TokenError, read_token
    from models.answerable import asked_in
    from models.inbox import answered_message, bound_contact
    from models.session import Database

    now = datetime.now(UTC)
    if file.suffix.lower() != ".eml":
        return Context(sent_on=now.date())
    border = Border(console.settings.smtp.reply_local_part) if console.settings.smtp else Border()
    incoming = decode_mail(await asyncio.to_thread(file.read_bytes), now, border)
    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            try:
                number = read_token(incoming.token or "", load_keys(console.data), now.date())
            except TokenError:
                number = None
            contact = await bound_contact(session, incoming.channel, incoming.sender)
            message = await answered_message(session, incoming, number, contact, None)
            asked = await asked_in(session, message)
            sent_on = (message.sent_at if message else None) or now
            return Context(
                sent_on=sent_on.date(),
                asks=tuple(a.item for a in asked),
                sent_text=message.text if message else None,
            )
    finally:
        await database.aclose()


def as_json(meaning: Any) -> dict[str, Any]:
    """The contract of `suivi inbox explain --json`."""
    return {
        "whole": meaning.whole,
        "items": [
            {
                "ref": item.reference,
                "action": item.action,
                "status": item.status,
                "until": item.until,
                "redirect": item.redirect,
                "delegate": item.delegate,
                "confidence": round(item.confidence, 2),
                "words": item.words,
            }
            for item in meaning.items
        ],
        "narrative": meaning.narrative,
        "cut": meaning.cut,
    }


def render_list(told: dict[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    if not told["replies"]:
        return Text("Nothing came in yet.")
    table = Table("Received", "From", "By", "What became of it", "What they wrote", box=None)
    for reply in told["replies"]:
        items = [render_answer(answer) for answer in reply["answers"]]
        became = items or [reply["state"] + (f" ({spaced(reply['why'])})" if reply["why"] else "")]
        at = f"{reply['received']:%Y-%m-%d %H:%M}"
        wrote = [(reply["narrative"] or "")[:LONGEST], *(render_file(file) for file in reply["files"])]
        table.add_row(at, reply["from"], reply["channel"], "\n".join(became), "\n".join(filter(None, wrote)))
    return table


def render_file(file: dict[str, Any]) -> str:
    """An attachment; a kept one begins with the number that `suivi evidence save` takes."""
    if file["state"] == "refused":
        return f"[{file['name']}: refused, {spaced(file['unfit'])}]"
    return f"[{file['number']}: {file['name']}{', waits for the virus scanner' * (file['state'] == 'waiting')}]"


def render_answer(answer: dict[str, Any]) -> str:
    """One item; what waits for the coordinator begins with the number that grant and refuse take."""
    asked = [answer["status"] or answer["action"]]
    asked += [f"until {answer['until']}"] * bool(answer["until"]) + [f"to {answer['delegate']}"] * bool(
        answer["delegate"]
    )
    number = f"({answer['number']}) " if answer["state"] == "for_review" and answer["action"] in DECIDED_ON else ""
    return f"{number}{answer['reference'] or '?'}: {spaced(' '.join(asked))} [{spaced(answer['state'])}]"


def spaced(word: str) -> str:
    return word.replace("_", " ")


WHOLES = {
    "noise": "Thanks or a greeting: nothing to record.",
    "auto_reply": "An automatic reply: nothing to record.",
    "unclear": "Not understood: the person is asked, and a coordinator reads it.",
}
SAID = {
    "no_change": "no change",
    "decline": "not theirs",
    "extend": "asks for more time",
    "delegate": "now a colleague's",
    "question": "a question, for a coordinator",
    "acknowledge": "acknowledged",
    "unclear": "not sure, asked back",
}


def render_meaning(outcome: dict[str, Any]) -> str:
    lines = [WHOLES[outcome["whole"]]] if outcome["whole"] else []
    for item in outcome["items"]:
        what = spaced(item["status"]) if item["status"] else SAID.get(item["action"], spaced(item["action"]))
        given = [f"until {item['until']}"] if item["until"] else []
        given += [f"{item[name]}" for name in ("redirect", "delegate") if item[name]]
        sure = "" if item["action"] == "unclear" else f" ({item['confidence']:.0%} sure)"
        words = f", from “{' '.join(item['words'].split())[:LONGEST]}”" if item["words"] else ""
        lines.append(f"{item['ref'] or 'No recommendation named'}: {', '.join([what, *given])}{sure}{words}")
    if not lines:
        lines.append("Nothing was understood.")
    if outcome["narrative"]:
        lines.append(f"In their words: {outcome['narrative']}")
    if outcome["cut"]:
        lines.append(f"Cut as quoted or signature: {outcome['cut'][:500]}")
    return "\n".join(lines)
