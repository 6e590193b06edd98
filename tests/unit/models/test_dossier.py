"""What the page of one recommendation makes of what was read."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from domain.words import Action, ChannelName, MessageKind, MessageState, Outcome
from models.dossier import Story
from models.recommendations import Recommendation
from models.spoken import Heard, Written

AT = datetime(2027, 1, 12, 10, tzinfo=UTC)


def written(number: int, n: int | None, at: datetime = AT) -> Written:
    return Written(
        number, MessageKind.DIGEST, "Amina", ChannelName.EMAIL, n, MessageState.SENT, Outcome.ACCEPTED, None, at
    )


def test_a_message_is_told_once_however_many_of_its_items_ask_about_it_and_each_attempt_for_itself():
    heard = Heard(1, uuid4(), "Amina", "email", Action.QUESTION, None, "Which?", "", "for_review", False, AT)
    again = written(7, 1, AT + timedelta(minutes=5))
    told = (written(7, 1), written(7, 2), heard, again, written(8, None))
    story = Story(Recommendation(), False, (), (), (), (), told, (), {})
    assert story.talk == (told[0], heard, again, told[4])
