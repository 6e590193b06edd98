"""To speak on Matrix, end-to-end encrypted, through the one device of ours that its owner holds."""

import re
from dataclasses import dataclass
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import httpx

from channels.choices import write_choices
from channels.ports import ChannelError, Still, always
from domain.faults import Fault
from domain.messages import Choice, Outgoing, Sent
from domain.orders import OrderKind
from domain.secrets import Secret

ADDRESS_MARK = "@"


@dataclass(frozen=True, slots=True)
class MatrixSettings:
    """One account and its device.

    homeserver: the https address of the account's server; None when Matrix is not used. user_id: the whole name,
    "@suivi:example.gov". password: to log in once; access_token: of a device that was made for us, instead. store: the
    folder of the device's keys; by default `matrix` in the data folder. sync_timeout: seconds of one long poll.
    """

    homeserver: str | None = None
    user_id: str = ""
    password: Secret | None = None
    access_token: Secret | None = None
    store: Path | None = None
    sync_timeout: int = 25

    def __post_init__(self) -> None:
        if self.homeserver is None:
            return
        if not self.homeserver.startswith(("https://", "http://")):
            raise ValueError(f"homeserver {self.homeserver!r} must start with https:// or http://")
        if find_spec("nio") is None or find_spec("vodozemac") is None:
            raise ValueError("homeserver is set, but its library is not installed: pip install 'suivi[matrix]'")
        if not self.user_id.startswith(ADDRESS_MARK) or ":" not in self.user_id:
            raise ValueError(f"user_id {self.user_id!r} must be a whole name, such as @suivi:example.gov")
        if self.password is None and self.access_token is None:
            raise ValueError("password is not set, and no access_token: one of them is needed to log in")


class DeviceError(Exception):
    """The homeserver did not do what we asked. code: Matrix's own, such as M_FORBIDDEN; "" when it did not answer."""

    def __init__(self, reason: str, code: str = "", retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.code = code
        self.retry_after = retry_after


class Device(Protocol):
    """Our end of the encryption. One process holds it; `channels/matrix_device.py` implements it."""

    async def room_with(self, user: str) -> str:
        """The room in which we speak with this person alone; made, and they invited, where there is none.

        Raises DeviceError, "NOT_JOINED" when they have not come yet.
        """
        ...

    async def say(self, room: str, text: str, tx_id: str, answers: str | None = None) -> str:
        """Say a text and return its event's id; the same tx_id again is the same event. Raises DeviceError."""
        ...


# Some programs keep a line that begins with a slash to themselves.
COMMAND = re.compile(rf"(?<![\w/.:])/(?=(?:{'|'.join(OrderKind)})\b)")

# What no later attempt changes.
HOPELESS = frozenset({"M_TOO_LARGE", "M_BAD_JSON", "M_INVALID_PARAM"})


class MatrixChannel:
    """Implements channels.ports.Channel. An address is a person's Matrix name, `Sent.provider_id` an event's id.

    device: None where another process holds it; then only `check` works.
    """

    def __init__(self, settings: MatrixSettings, device: Device | None = None) -> None:
        self._settings = settings
        self._device = device

    async def send(self, outgoing: Outgoing, still: Still = always) -> Sent:
        """Send one message to the room with its person; the transaction's id is the message's.

        So an attempt whose answer was not heard is made again as the same event. Raises ChannelError.
        """
        if self._device is None:
            raise ChannelError("another process holds the Matrix device", permanent=False)
        try:
            room = await self._device.room_with(outgoing.address)
            return Sent(
                await self._device.say(room, draw(outgoing.language, outgoing.text, outgoing.rows), tx_of(outgoing))
            )
        except DeviceError as fault:
            permanent = fault.code in HOPELESS
            raise ChannelError(f"Matrix: {fault}", permanent=permanent, retry_after=fault.retry_after) from fault

    async def check(self) -> Fault:
        """Ask the homeserver which Matrix it speaks. Raises ChannelError."""
        base = (self._settings.homeserver or "").rstrip("/")
        try:
            async with httpx.AsyncClient(timeout=10) as client:
                answer = await client.get(f"{base}/_matrix/client/versions")
                answer.raise_for_status()
                versions = answer.json()["versions"]
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as fault:
            raise ChannelError(f"no Matrix homeserver at {base}: {type(fault).__name__}", permanent=False) from fault
        return Fault("check-matrix", {"version": str(versions[-1]), "user": self._settings.user_id or ""})

    async def aclose(self) -> None:
        """The device belongs to who opened it."""


def draw(language: str, text: str, rows: tuple[tuple[Choice, ...], ...]) -> str:
    """A text with its choices as numbered lines, and commands as every Matrix program lets them through."""
    choices = write_choices(language, rows, text)
    return COMMAND.sub("!", f"{text.rstrip()}\n\n{choices}" if choices else text)


def tx_of(outgoing: Outgoing) -> str:
    return f"suivi-{outgoing.id}"
