"""The one table of channels: to add a channel, write its file, its settings and its line here."""

from collections.abc import Callable
from dataclasses import dataclass

from channels.email import EmailChannel, SmtpSettings
from channels.ports import Channel
from channels.practice import PracticeChannel
from channels.telegram import TelegramChannel, TelegramSettings
from domain.words import ChannelName


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """What each channel needs to know; None for one that is not set up."""

    email: SmtpSettings | None = None
    telegram: TelegramSettings | None = None
    practice: bool = False


CHANNELS: dict[ChannelName, Callable[[ChannelSettings], Channel | None]] = {
    ChannelName.EMAIL: lambda settings: EmailChannel(settings.email) if settings.email else None,
    ChannelName.TELEGRAM: lambda settings: TelegramChannel(settings.telegram) if settings.telegram else None,
    ChannelName.PRACTICE: lambda settings: PracticeChannel() if settings.practice else None,
}


def open_channels(settings: ChannelSettings) -> dict[ChannelName, Channel]:
    """Make every channel that is set up; none connects before its first message."""
    made = {name: make(settings) for name, make in CHANNELS.items()}
    return {name: channel for name, channel in made.items() if channel is not None}
