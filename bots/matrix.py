"""Listens to Matrix as our one device, and sends what is ready for it; a poll counts once all of it is stored."""

import asyncio
import functools
import json
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, TypeVar

from nio import SyncResponse

from bots.dialogue import Answer, Dialogue, Telling
from bots.events import Heard, decode_event
from bots.fetching import NotFetched, Offered, fetch_files
from bots.ports import BotFault, Inbox, NotStored, OwnershipLost
from channels.matrix import DeviceError, draw
from channels.matrix_device import GONE, MatrixDevice
from channels.matrix_media import WITHHELD, decrypt_file
from domain.evidence.files import Attached
from domain.words import ChannelName

log = logging.getLogger(__name__)

Result = TypeVar("Result")

LONGEST_WAIT = 60.0
READY_EVERY = 5.0
"""Seconds between two looks for messages that are ready to be sent."""
FAREWELL = 10.0

Speak = Callable[[], Awaitable[int]]
"""Sends what is ready for Matrix now; how many messages it were."""


class MatrixBot:
    """One owner process listens and speaks. account: `matrix:<our name>`. ready_every: seconds; see READY_EVERY."""

    def __init__(self, device: MatrixDevice, inbox: Inbox, speak: Speak, *, ready_every: float = READY_EVERY) -> None:
        self._device = device
        self._inbox = inbox
        self._speak = speak
        self._ready_every = ready_every
        self._dialogue = Dialogue(ChannelName.MATRIX, inbox, numbers=True)
        self._telling: set[asyncio.Task[None]] = set()
        self._refused: set[str] = set()
        self._synced = asyncio.Event()
        self.account = f"matrix:{device.user}"

    async def run(self) -> None:
        """Listen and speak until cancelled. Raises BotFault when the homeserver does not let us in."""
        while True:
            try:
                async with self._inbox.owner(self.account):
                    await self._own()
            except OwnershipLost:
                log.warning("%s is no longer ours, asking for it again", self.account)

    async def aclose(self) -> None:
        """Finish telling people what became of their messages, then put the device down."""
        while self._telling:
            await asyncio.wait(set(self._telling))
        await self._device.aclose()

    async def _own(self) -> None:
        await self._open()
        speaking = asyncio.create_task(self._send_ready())
        try:
            await self._listen()
        finally:
            speaking.cancel()
            await asyncio.gather(speaking, return_exceptions=True)
            await self.aclose()

    async def _open(self) -> None:
        # Before the first poll we know of no room, and would make new ones.
        self._synced.clear()
        await self._insist(self._device.open)

    async def _listen(self) -> None:
        cursor = await self._insist(lambda: self._inbox.cursor(self.account))
        since = str(cursor["since"]) if cursor and cursor.get("since") else None
        while True:
            whole = not self._synced.is_set()
            try:
                polled = await self._device.sync(since, whole=whole)
            except DeviceError as fault:
                log.warning("%s: %s", self.account, fault)
                if fault.code == "M_UNKNOWN_TOKEN":
                    await self._device.aclose()
                    await self._open()
                await asyncio.sleep(1)
                continue
            self._synced.set()
            # The library reads a poll once: what cannot be stored now is stored from this very one later.
            await self._insist(functools.partial(self._take, polled, since))
            since = polled.next_batch
            kept = {"since": since, "polled_at": datetime.now(UTC).isoformat()}
            await self._insist(functools.partial(self._inbox.keep_cursor, self.account, kept))

    async def _insist(self, call: Callable[[], Awaitable[Result]]) -> Result:
        """Try until it is done, ever more slowly. Raises BotFault when the homeserver does not let us in."""
        wait = 1.0
        while True:
            try:
                return await call()
            except DeviceError as fault:
                if fault.code in GONE and not self._synced.is_set():
                    raise BotFault(f"Matrix does not let us in ({fault}): check matrix.password.") from fault
                log.warning("%s: %s; again in %.0f s", self.account, fault, wait)
            except NotStored as fault:
                log.warning("%s: %s; again in %.0f s", self.account, fault, wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _send_ready(self) -> None:
        while True:
            await self._synced.wait()
            sending = asyncio.ensure_future(self._speak())
            try:
                await asyncio.shield(sending)
            except asyncio.CancelledError:
                # What the homeserver took is still written down.
                await asyncio.wait({sending}, timeout=FAREWELL)
                raise
            except Exception as fault:  # noqa: BLE001 - what is ready waits in the record, and is tried again
                log.warning("%s: messages wait: %s", self.account, type(fault).__name__)
            await asyncio.sleep(self._ready_every)

    async def _take(self, polled: SyncResponse, since: str | None) -> None:
        """Store or serve all of a poll, in order. Raises NotStored: then the same poll is asked for again."""
        for room in polled.rooms.invite:
            await self._accept(room)
        for room, news in polled.rooms.join.items():
            events = list(news.timeline.events)
            if since is None:
                # The very first poll tells what was said before we were anybody.
                continue
            if news.timeline.limited:
                events = [*await self._device.missed(room, news.timeline.prev_batch, since), *events]
            for event in events:
                await self._hear(room, event)

    async def _accept(self, room: str) -> None:
        """Come when invited; a room with several people is told why we leave it at the first word there."""
        try:
            await self._device.join(room)
        except DeviceError as fault:
            log.warning("%s: an invitation could not be accepted: %s", self.account, fault)

    async def _hear(self, room: str, event: Any) -> None:
        heard = decode_event(event, self._device.user)
        if heard is None:
            return
        if self._device.alone_with(room) != heard.incoming.sender:
            if room not in self._refused:
                self._refused.add(room)
                self._tell(self._refuse(room, heard))
            return
        raw = json.dumps(event.source, ensure_ascii=False).encode()
        others = [one for one in self._device.rooms_with(heard.incoming.sender) if one != room]
        files = await self._fetch_all(heard)
        telling = await self._dialogue.hear(raw, heard.incoming, sure=not others, files=files)
        for other in others:
            # One room with each person: what we showed in another is not before them here.
            await self._device.leave(other)
        self._tell(self._tell_all(room, heard, telling))

    async def _fetch_all(self, heard: Heard) -> tuple[Attached, ...]:
        if not heard.offered:
            return ()
        limits = await self._inbox.takes_files(ChannelName.MATRIX, heard.incoming.sender)
        return await fetch_files(heard.offered, limits, self._fetch)

    async def _fetch(self, offered: Offered, most: int) -> bytes | None:
        try:
            content = await self._device.download(offered.where, most)
            return decrypt_file(content, offered.key) if content is not None and offered.key else content
        except DeviceError as fault:
            raise NotFetched(f"Matrix: {fault}", final=fault.code in WITHHELD) from fault

    async def _tell_all(self, room: str, heard: Heard, telling: Telling) -> None:
        for place, answer in enumerate(await telling()):
            await self._show(room, heard, answer, place)

    async def _show(self, room: str, heard: Heard, answer: Answer, place: int) -> None:
        """Show an answer below what it answers; said again after a crash, it is the same event."""
        name = sha256(f"{heard.event}:{place}".encode()).hexdigest()[:32]
        text = draw(answer.view.language, answer.view.text, answer.view.rows)
        event = await self._device.say(room, text, f"suivi-re-{name}", heard.event if heard.quotable else None)
        if answer.view.prompt is not None:
            await self._inbox.placed(answer.view.prompt, event)

    async def _refuse(self, room: str, heard: Heard) -> None:
        answer = await self._dialogue.refuse(heard.incoming.sender)
        await self._device.decline(room, answer.view.text, f"suivi-no-{sha256(room.encode()).hexdigest()[:32]}")

    def _tell(self, telling: Coroutine[None, None, None]) -> None:
        """Let a person know in the background: what is stored counts whether or not they hear of it."""
        task = asyncio.create_task(self._told(telling))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _told(self, telling: Coroutine[None, None, None]) -> None:
        try:
            await telling
        except (DeviceError, NotStored) as fault:
            log.warning("%s: a person was not told what became of a message: %s", self.account, fault)
