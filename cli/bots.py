"""`suivi bots`: listen to the mailbox and the chats that are set up."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from cli.output import Console
from cli.serving import serve, serving_options, start_process

if TYPE_CHECKING:
    from bots.matrix import MatrixBot
    from channels.matrix import MatrixSettings
    from cli.wiring import House

log = logging.getLogger(__name__)


@click.command()
@serving_options
async def bots(console: Console) -> None:
    """Listen to the mailbox and the chats that are set up, until stopped."""
    from cli.wiring import wire

    start_process(console)
    async with wire(console.settings, console.stack) as house:
        await house.inbox.catch_up()
        await serve(listen(house))


async def listen(house: "House") -> None:
    """Run every listener that is set up; one that cannot work says so and does not stop the others."""
    listeners = open_listeners(house)
    if not listeners:
        log.info("no mailbox and no chat is set up; nothing to listen to")
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.Event().wait())
        for name, work in listeners.items():
            group.create_task(_guard(name, work))


def open_listeners(house: "House") -> dict[str, Coroutine[Any, Any, None]]:
    """The table of listeners: name → what runs it. Practice listens on its page alone."""
    from bots.mail import Border
    from bots.mailbox import Mailbox
    from bots.telegram import TelegramBot

    settings = house.settings
    listeners: dict[str, Coroutine[Any, Any, None]] = {}
    if house.stack.kind == "practice":
        return listeners
    if settings.imap and settings.imap.host:
        ours = Border(authserv_id=settings.mail.authserv_id)
        border = replace(ours, reply_local_part=settings.smtp.reply_local_part) if settings.smtp else ours
        listeners["mailbox"] = Mailbox(settings.imap, house.inbox, border).run()
    if settings.telegram and settings.telegram.token:
        listeners["telegram"] = TelegramBot(settings.telegram, house.inbox).run()
    if settings.matrix and settings.matrix.homeserver:
        listeners["matrix"] = open_matrix(house, settings.matrix).run()
    return listeners


def open_matrix(house: "House", settings: "MatrixSettings") -> "MatrixBot":
    """The bot that holds the Matrix device, with all that it may send on; its library is loaded here alone."""
    from activities.speaking import Speaking
    from bots.inbox import clock
    from bots.matrix import MatrixBot
    from channels.matrix import MatrixChannel
    from channels.matrix_device import MatrixDevice
    from domain.words import ChannelName

    device = MatrixDevice(settings, settings.store or house.settings.general.data / "matrix")
    # In redirect mode what is meant for Matrix goes by mail, so this process needs the other channels as well.
    channels = {**house.channels, ChannelName.MATRIX: MatrixChannel(settings, device)}
    sending = replace(house.sending, channels=channels, elsewhere=())
    return MatrixBot(device, house.inbox, Speaking(sending, ChannelName.MATRIX, clock).send_ready)


async def _guard(name: str, work: Coroutine[Any, Any, None]) -> None:
    from bots.ports import BotFault

    try:
        await work
    except BotFault as fault:
        log.error("%s is not listened to: %s", name, fault)
