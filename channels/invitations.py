"""How a signed token becomes a link by which somebody binds their own chat account."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from channels.matrix import MatrixSettings
from channels.telegram import TelegramChannel, TelegramSettings
from domain.words import ChannelName


@dataclass(frozen=True, slots=True)
class Invitation:
    """What to give to a person. write: what they write to `to` in a direct conversation, where a link does not do."""

    channel: ChannelName
    link: str
    to: str | None = None
    write: str | None = None


Invite = Callable[[str], Awaitable[Invitation]]
"""Makes an invitation of a token."""


def invite_to_telegram(settings: TelegramSettings) -> Invite:
    """A deep link to the bot. It raises ChannelError when Telegram does not say what the bot is called."""

    async def invite(token: str) -> Invitation:
        speaking = TelegramChannel(settings)
        try:
            name = await speaking.username()
        finally:
            await speaking.aclose()
        return Invitation(ChannelName.TELEGRAM, f"https://t.me/{name}?start={token}")

    return invite


def invite_to_matrix(settings: MatrixSettings) -> Invite:
    """Our account, and the words that bind whoever writes them to it."""

    async def invite(token: str) -> Invitation:
        user = settings.user_id
        return Invitation(ChannelName.MATRIX, f"https://matrix.to/#/{user}", user, f"!start {token}")

    return invite
