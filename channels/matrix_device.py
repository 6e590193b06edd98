"""Our Matrix device: its log-in, its keys in one folder, whom it trusts, and one room with each person."""

import asyncio
import json
import logging
import os
import secrets
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiohttp import ClientError
from nio import (
    AsyncClient,
    AsyncClientConfig,
    ErrorResponse,
    JoinError,
    LoginError,
    MatrixRoom,
    Response,
    RoomMessagesError,
    SyncError,
    SyncResponse,
    WhoamiError,
)
from nio.exceptions import LocalProtocolError, OlmTrustError, SendRetryError

from channels.matrix import DeviceError, MatrixSettings
from channels.matrix_media import download

log = logging.getLogger(__name__)

NAME = "Suivi"
ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
GONE = frozenset({"M_UNKNOWN_TOKEN", "M_FORBIDDEN"})
MOST_PAGES = 50
PAGE = 100
"""Events of one room in one poll; what is beyond them is asked for."""
NO_ANSWER = (ClientError, TimeoutError, OSError)


class MatrixDevice:
    """Implements channels.matrix.Device. One process at a time may hold the folder.

    folder: keeps the device's id, token and keys, mode 0700; who has it can read what we can.
    """

    def __init__(self, settings: MatrixSettings, folder: Path, *, page: int = PAGE) -> None:
        self._settings = settings
        self._page = page
        self._folder = folder
        self._client: AsyncClient | None = None
        self._speaking = asyncio.Lock()

    @property
    def user(self) -> str:
        return self._settings.user_id

    @property
    def client(self) -> AsyncClient:
        if self._client is None:
            raise DeviceError("the device is not open")
        return self._client

    async def open(self) -> None:
        """Log in, or go on as the device that we were. Raises DeviceError, code M_FORBIDDEN when we may not."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        known = self._read()
        config = AsyncClientConfig(
            encryption_enabled=True,
            pickle_key=known["pickle_key"],
            store_name="keys.db",
            # Whoever calls decides about waiting: the sender writes down when to try again.
            max_limit_exceeded=0,
            max_timeouts=0,
            request_timeout=30,
        )
        client = AsyncClient(
            self._settings.homeserver or "", self.user, known.get("device_id", ""), str(self._folder), config
        )
        self._client = client
        try:
            await self._log_in(client, known)
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        if self._client is not None:
            client, self._client = self._client, None
            await client.close()

    async def sync(self, since: str | None, *, whole: bool) -> SyncResponse:
        """One long poll. whole: also the state of every room, which the first poll of a process needs.

        Raises DeviceError.
        """
        answer = await self._ask(
            self.client.sync(
                timeout=0 if whole or since is None else self._settings.sync_timeout * 1000,
                sync_filter={"room": {"timeline": {"limit": self._page}}, "presence": {"types": []}},
                since=since,
                full_state=whole,
            )
        )
        if isinstance(answer, SyncError) or not isinstance(answer, SyncResponse):
            raise _fault(answer)
        await self._keep_up()
        return answer

    async def missed(self, room: str, until: str | None, since: str) -> list[Any]:
        """What a long poll left out of a room, oldest first. until: where its timeline begins. Raises DeviceError."""
        found: list[Any] = []
        at = until
        for _ in range(MOST_PAGES):
            page = await self._ask(self.client.room_messages(room, start=at, end=since, limit=self._page))
            if isinstance(page, RoomMessagesError):
                raise _fault(page)
            found += page.chunk
            if not page.end or not page.chunk or page.end == at:
                break
            at = page.end
        return found[::-1]

    async def download(self, place: str, most: int) -> bytes | None:
        """Fetch a file by its mxc:// address; None when it has more than `most` bytes. Raises DeviceError."""
        fetched: bytes | None = await self._ask(download(self.client, place, most))
        return fetched

    async def join(self, room: str) -> None:
        """Accept an invitation. Raises DeviceError."""
        answer = await self._ask(self.client.join(room))
        if isinstance(answer, JoinError):
            raise _fault(answer)

    async def leave(self, room: str) -> None:
        await self._ask(self.client.room_leave(room))

    def alone_with(self, room: str) -> str | None:
        """The one other member of a room, invited ones counted; None when there are more, or nobody."""
        known = self.client.rooms.get(room)
        others = set(known.users) - {self.user} if known else set()
        return others.pop() if len(others) == 1 else None

    def rooms_with(self, user: str) -> list[str]:
        return [room for room in self.client.rooms if self.alone_with(room) == user]

    async def room_with(self, user: str) -> str:
        rooms = self.rooms_with(user)
        joined = [room for room in rooms if not self._room(room).users[user].invited]
        if joined:
            # Encrypted ones first: a person may have opened another before.
            return max(joined, key=lambda room: self._room(room).encrypted)
        if not rooms:
            answer = await self._ask(
                self.client.room_create(is_direct=True, invite=[user], initial_state=[ENCRYPTED], federate=True)
            )
            if isinstance(answer, ErrorResponse):
                raise _fault(answer)
        raise DeviceError(f"{user} has not come to our room yet; they are invited", "NOT_JOINED")

    async def say(self, room: str, text: str, tx_id: str, answers: str | None = None) -> str:
        if self.alone_with(room) is None:
            raise DeviceError(f"{room} is no room with one person", "NOT_ALONE")
        content: dict[str, Any] = {"msgtype": "m.text", "body": text}
        if answers:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": answers}}
        async with self._speaking:
            await self._trust(room)
            try:
                answer = await self._ask(self.client.room_send(room, "m.room.message", content, tx_id))
            except (LocalProtocolError, OlmTrustError, SendRetryError) as fault:
                raise DeviceError(f"the room cannot be encrypted to: {type(fault).__name__}") from fault
        if isinstance(answer, ErrorResponse):
            raise _fault(answer)
        return str(answer.event_id)

    async def decline(self, room: str, text: str, tx_id: str) -> None:
        """Say something that anybody may read to a room with several people, and leave it. Raises DeviceError."""
        content = {"msgtype": "m.text", "body": text}
        async with self._speaking:
            try:
                await self._ask(
                    self.client.room_send(room, "m.room.message", content, tx_id, ignore_unverified_devices=True)
                )
            except (LocalProtocolError, OlmTrustError, SendRetryError) as fault:
                log.warning("matrix: a room with several people was left without a word: %s", type(fault).__name__)
        await self.leave(room)

    async def _trust(self, room: str) -> None:
        """Trust the devices of a room's person when they are first seen; the keys of a known one may never change."""
        client, known = self.client, self._room(room)
        if not known.encrypted:
            return
        if not known.members_synced:
            await self._ask(client.joined_members(room))
        if client.should_query_keys:
            await self._ask(client.keys_query())
        for user in known.users:
            for device in client.device_store.active_user_devices(user):
                if user == self.user and device.id != client.device_id and not device.blacklisted:
                    # Somebody else's log-in with our name must not read what we write.
                    client.blacklist_device(device)
                    log.warning("matrix: another device of ours, %s, is not trusted", device.id)
                elif user != self.user and not device.verified and not device.blacklisted:
                    client.verify_device(device)
                    log.info("matrix: a device of %s is trusted on first use", user)

    async def _keep_up(self) -> None:
        """Upload, ask for and claim keys, as the encryption needs it after each poll."""
        client = self.client
        if client.should_upload_keys:
            await self._ask(client.keys_upload())
        if client.should_query_keys:
            await self._ask(client.keys_query())
        if client.should_claim_keys:
            await self._ask(client.keys_claim(client.get_users_for_key_claiming()))
        await self._ask(client.send_to_device_messages())

    async def _log_in(self, client: AsyncClient, known: dict[str, str]) -> None:
        if known.get("access_token"):
            client.restore_login(self.user, known["device_id"], known["access_token"])
            answer = await self._ask(client.whoami())
            if not isinstance(answer, WhoamiError):
                return
            if answer.status_code not in GONE:
                raise _fault(answer)
            log.warning("matrix: our log-in ended; logging in again as the same device")
        if self._settings.access_token is not None:
            client.access_token = self._settings.access_token.reveal()
            answer = await self._ask(client.whoami())
            if isinstance(answer, WhoamiError):
                raise _fault(answer)
            client.restore_login(self.user, answer.device_id or "SUIVI", client.access_token)
        else:
            assert self._settings.password is not None
            client.access_token = ""
            answer = await self._ask(client.login(self._settings.password.reveal(), device_name=NAME))
            if isinstance(answer, LoginError):
                raise _fault(answer)
        self._write(known | {"device_id": client.device_id or "", "access_token": client.access_token or ""})

    async def _ask(self, call: Any) -> Any:
        """Await the homeserver. Raises DeviceError when it does not answer."""
        try:
            return await call
        except NO_ANSWER as fault:
            raise DeviceError(f"the homeserver does not answer: {type(fault).__name__}") from fault

    def _room(self, room: str) -> MatrixRoom:
        return self.client.rooms[room]

    @property
    def _file(self) -> Path:
        return self._folder / "device.json"

    def _read(self) -> dict[str, str]:
        """What we know of our device; of another account's nothing."""
        if self._file.exists():
            known: dict[str, str] = json.loads(self._file.read_text())
            if known.get("user_id") == self.user:
                return known
            raise DeviceError(f"{self._folder} holds the device of {known.get('user_id')}: give matrix.store another")
        fresh = {"user_id": self.user, "pickle_key": secrets.token_hex(32)}
        self._write(fresh)
        return fresh

    def _write(self, known: dict[str, str]) -> None:
        part = self._file.with_suffix(".part")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as stream:
            json.dump(known, stream)
        part.replace(self._file)


def _fault(answer: Response | None) -> DeviceError:
    code = str(getattr(answer, "status_code", "") or "")
    wait = getattr(answer, "retry_after_ms", None)
    said = str(getattr(answer, "message", "") or "no answer that we understand")
    return DeviceError(f"{code} {said}".strip(), code, timedelta(milliseconds=wait) if wait else None)
