"""`suivi digests`: what is held or was sent, with its words."""

from datetime import UTC, datetime
from typing import Any

import click

from cli.output import Console, command_options


@click.command()
@click.option("--to", "person", help="Only messages to this person: name or mail address.")
@click.option("--all", "every", is_flag=True, help="Confirmations, questions and notices too.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 10_000))
@command_options
async def digests(console: Console, person: str | None, every: bool, limit: int) -> None:
    """Show digests, newest first: held ones as they would be sent now, sent ones as they were."""
    from cli.choosing import choose_person
    from cli.wiring import wire
    from domain.words import MessageKind, MessageState, SendingMode
    from models.digests import as_json, read_messages
    from models.holders import read_posts
    from models.switch import read_switch

    kinds = list(MessageKind) if every else [MessageKind.DIGEST]
    told: list[dict[str, Any]] = []
    async with wire(console.settings, console.stack) as house, house.database.transaction() as session:
        who = (await choose_person(session, person)).id if person else None
        held = (await read_switch(session)).mode in (SendingMode.HOLD, SendingMode.PAUSE)
        day = house.composer.calendar.day_of(datetime.now(UTC))
        posts = await read_posts(session, day)
        for message, to, delivery in await read_messages(session, who, kinds, limit):
            entry = as_json(message, to, delivery, held)
            if message.text is None and message.state is MessageState.READY:
                drawn = await house.composer.compose(session, message, day, posts)
                if drawn is None:
                    continue
                entry |= {"subject": drawn.subject, "text": drawn.text}
            told.append(entry)
    console.result({"digests": told}, lambda outcome: render(outcome, with_text=person is not None))


def render(outcome: dict[str, Any], *, with_text: bool) -> Any:
    from rich.console import Group
    from rich.panel import Panel
    from rich.table import Table
    from rich.text import Text

    messages = outcome["digests"]
    if not messages:
        return Text("No digest was made yet. They are made when asks are open and due: suivi status")
    if with_text:
        return Group(
            *(
                Panel(
                    Text(message["text"] or ""),
                    title=f"{message['subject'] or ''}",
                    subtitle=f"{message['to']} · {message['channel']} · {message['state']}",
                    title_align="left",
                    subtitle_align="left",
                )
                for message in messages
            )
        )
    table = Table("Made", "To", "By", "State", "Subject", box=None)
    for message in messages:
        state = message["state"] + (f" ({message['reason']})" if message["reason"] else "")
        table.add_row(f"{message['made']:%Y-%m-%d %H:%M}", message["to"], message["channel"], state, message["subject"])
    return Group(table, Text("\nRead them whole: suivi digests --to NAME", style="dim"))
