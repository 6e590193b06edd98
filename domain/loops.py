"""When we stop answering: two machines that answer each other would never end."""

from datetime import timedelta

from domain.words import ChannelName, MessageKind

WITHIN = timedelta(days=1)
MOST_QUESTIONS = 5
MOST_ANSWERS = 30


def goes_round(kind: MessageKind, channel: ChannelName, answers: int, questions: int, *, repeated: bool) -> bool:
    """Whether one more answer might feed a loop; then nothing is said, and a human looks.

    kind: of the answer. answers, questions: how many went to this address WITHIN the last day, questions among the
    answers. repeated: the same words came from it in that time. A chat tells us which of its writers are programs;
    an automatic mail need not say what it is (RFC 3834 asks it to).
    """
    if channel is not ChannelName.EMAIL:
        return False
    if kind is MessageKind.QUESTION:
        return repeated or questions >= MOST_QUESTIONS or answers >= MOST_ANSWERS
    return answers >= MOST_ANSWERS
