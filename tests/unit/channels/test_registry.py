from channels.email import EmailChannel, SmtpSettings
from channels.registry import CHANNELS, ChannelSettings, open_channels
from domain.words import ChannelName


def test_only_what_is_set_up_is_opened() -> None:
    opened = open_channels(ChannelSettings(email=SmtpSettings("suivi@nmirf.example")))
    assert list(opened) == [ChannelName.EMAIL]
    assert isinstance(opened[ChannelName.EMAIL], EmailChannel)


def test_a_channel_of_the_table_is_one_of_our_words() -> None:
    assert set(CHANNELS) <= set(ChannelName)
