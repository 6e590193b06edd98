import pytest

from domain.loops import MOST_ANSWERS, MOST_QUESTIONS, goes_round
from domain.words import ChannelName, MessageKind

MAIL, CHAT = ChannelName.EMAIL, ChannelName.TELEGRAM
QUESTION, CONFIRMATION = MessageKind.QUESTION, MessageKind.CONFIRMATION


@pytest.mark.parametrize(
    ("kind", "channel", "answers", "questions", "repeated", "round_"),
    [
        (QUESTION, MAIL, 0, 0, False, False),
        (QUESTION, MAIL, 1, 1, True, True),
        (QUESTION, MAIL, MOST_QUESTIONS, MOST_QUESTIONS, False, True),
        (QUESTION, MAIL, MOST_ANSWERS, 0, False, True),
        # Who says the same again is confirmed again: it is their report.
        (CONFIRMATION, MAIL, 1, 0, True, False),
        (CONFIRMATION, MAIL, MOST_ANSWERS, 0, False, True),
        # Telegram hands no bot what another bot wrote.
        (QUESTION, CHAT, 99, 99, True, False),
    ],
)
def test_two_machines_cannot_answer_each_other_for_ever(
    kind: MessageKind, channel: ChannelName, answers: int, questions: int, repeated: bool, round_: bool
) -> None:
    assert goes_round(kind, channel, answers, questions, repeated=repeated) is round_
