"""`suivi show`: everything about one recommendation."""

from typing import Any

import click

from cli.output import Console, command_options


@click.command()
@click.argument("reference")
@click.option("--state", help="Whose recommendation, where several States share a reference.")
@click.option("--confidential", is_flag=True, help="Show the text of a confidential recommendation too.")
@command_options
async def show(console: Console, reference: str, state: str | None, confidential: bool) -> None:
    """Tell everything about one recommendation: REFERENCE is what people type, such as UPR4-140.12."""
    from cli.choosing import choose_recommendation
    from models.session import Database
    from models.story import tell

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            found = await choose_recommendation(session, reference, state or console.settings.general.state)
            story = await tell(session, found, confidential=confidential)
    finally:
        await database.aclose()
    console.result(story, render)


def render(story: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.text import Text

    parts: list[Any] = [
        Text(f"{story['reference']}  {story['body']} {story['symbol'] or ''}  {story['state']}", style="bold"),
        Text(story["text"]),
        Text(
            f"{_word(story['position']) or 'no position'} · {_word(story['phase'])} · "
            f"{_word(story['classification'])} · revision {story['revision']}",
            style="dim",
        ),
    ]
    for title, key, line in (
        ("Who", "assignments", lambda a: f"{a['role']}: {a['institution']} since {_day(a['from'])}"
            + (f" until {_day(a['to'])}" if a["to"] else "")),
        ("Asked", "asks", lambda a: f"{_word(a['kind'])} → {a['institution']}: {a['state']}, due {_day(a['due'])}"
            + (" OVERDUE" if a["overdue"] and a["state"] == "open" else "")
            + f", {sum(r['state'] == 'sent' for r in a['reminders'])} reminders sent"),
        ("Progress", "progress", lambda p: f"{_day(p['said'])} {_word(p['status'])} ({p['state']})"
            f" {p['by'] or p['institution'] or ''}: {p['narrative']}" + "".join(map(_file, p["evidence"]))),
        ("Conversation", "conversation", _spoken),
        ("Changes", "changes", lambda c: f"{_minute(c['at'])} {_word(c['verb'])} by {c['by']}"
            + (f" for {c['on_behalf_of']}" if c["on_behalf_of"] else "") + f" ({c['through']})"),
    ):  # fmt: skip
        parts.append(Text(f"\n{title}", style="bold"))
        parts.extend(Text(f"  {line(entry)}") for entry in story[key])
        if not story[key]:
            parts.append(Text("  nothing yet", style="dim"))
    return Group(*parts)


def _spoken(entry: dict[str, Any]) -> str:
    if entry["kind"] == "message":
        return f"{_minute(entry['at'])} → {entry['to']} by {entry['channel']}: {entry['outcome'] or entry['state']}"
    said = _word(entry["status"]) or _word(entry["action"])
    return f"{_minute(entry['at'])} ← {entry['from']} by {entry['channel']}: {said} [{entry['state']}] {entry['words']}"


def _file(file: dict[str, Any]) -> str:
    """A file on a line of its own, with the number that `suivi evidence save` takes."""
    state = {"kept": "", "waiting": ", waits for the virus scanner"}.get(file["state"], f", refused: {file['unfit']}")
    return f"\n    file {file['number']}: {file['name']} ({file['type']}, {file['size']} bytes{state})"


def _word(value: Any) -> str:
    return str(value).replace("_", " ") if value else ""


def _day(at: Any) -> str:
    return f"{at:%Y-%m-%d}"


def _minute(at: Any) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
