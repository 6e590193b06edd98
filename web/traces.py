"""What is left of a form's link that was opened by who knows whom, or refused: bounded, since anybody can knock."""

import logging
from contextlib import suppress
from datetime import datetime
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bots.ports import NotStored
from domain.commands import Origin
from domain.messages import Incoming
from domain.tokens import TokenError
from domain.words import ChannelName
from models.changes import Change, write_change
from models.messages import Message
from web.deps import WebDeps

log = logging.getLogger(__name__)

KEPT = 64 * 1024
"""Bytes kept of what came by a link that was ours once: its sender may be the person it was made for."""


async def trace_opening(session: AsyncSession, message: Message, at: datetime) -> None:
    """Write down once a day that a link was opened in a browser we do not know: by its person, or by a scanner."""
    id = f"form:{message.number}:opened:{at.date()}"
    origin = Origin(id, on_behalf_of=message.person_id, through=ChannelName.FORM.value)
    if await session.scalar(select(Change.number).where(Change.external_id == id)) is None:
        with suppress(IntegrityError):  # Two that open it at once leave one trace.
            async with session.begin_nested():
                await write_change(session, origin, at, "open_link", "form", message.id, {}, {})


async def trace_refusal(deps: WebDeps, error: TokenError, body: bytes) -> None:
    """Keep apart what came by a link that does not hold, where a coordinator sees it; nothing of it is applied.

    A forged link leaves one trace a day, however often somebody tries; an expired one what was said by it, too.
    """
    day = deps.composer.calendar.day_of(deps.now())
    whose = f"expired link of message {error.number}" if error.number is not None else "forged link"
    kept = body[:KEPT] if error.number is not None else b""
    incoming = Incoming(
        channel=ChannelName.FORM,
        external_id=f"refused:{error.number or 0}:{day}:{sha256(kept).hexdigest()[:16]}",
        received_at=deps.now(),
        sender=whose,
    )
    try:
        await deps.inbox.receive(kept, incoming)
    except NotStored:
        log.warning("a form's link was refused (%s), and the record could not be reached to say so", error.fault.value)
