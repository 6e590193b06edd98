"""Two readers of one block: what either doubts is asked back, and what is taken says how sure that is."""

import pytest

from domain.replies import readers
from domain.replies.meaning import SURE, Meaning
from domain.replies.second_reader import Reader
from domain.replies.understanding import understand
from domain.words import Action, Status
from tests.replies import CONTEXTS


class Convinced(Reader):
    """A reader who holds one meaning for certain, whatever it reads."""

    def read(self, features: object) -> dict[str, float]:
        return {meaning: float(meaning == self.meanings[0]) for meaning in ("report blocked", *self.meanings)}


@pytest.fixture
def convinced(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Convinced((request.param,), (0.0,), 1.0, {}, readers.second_reader().numbers)
    monkeypatch.setattr(readers, "second_reader", lambda: reader)
    return


def heard(text: str, context: str = "one") -> Meaning:
    return understand(text, CONTEXTS[context])


@pytest.mark.parametrize("convinced", ["unclear", "report in_progress", "noise"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_what_the_second_reader_would_not_have_thought_is_asked_back() -> None:
    (item,) = heard("Fully implemented.").items
    assert (item.action, item.status) == (Action.UNCLEAR, None)
    assert item.confidence < SURE


@pytest.mark.parametrize("convinced", ["report in_progress"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_what_rules_leave_open_is_taken_where_the_second_reader_is_sure() -> None:
    (item,) = heard("The zebra crossing committee zigzags along nicely.").items
    assert (item.action, item.status) == (Action.REPORT, Status.IN_PROGRESS)
    assert item.narrative == item.words + "."


@pytest.mark.parametrize("convinced", ["report fully_implemented"], indirect=True)
@pytest.mark.usefixtures("convinced")
@pytest.mark.parametrize(
    "text",
    [
        "It is not what you would call finished zebra.",
        "If the zebra passes it is zigzag.",
        "I think the zebra zigzagged.",
        "Zebra zigzag 2 zorro.",
    ],
)
def test_however_it_sounds_nothing_is_taken_where_words_speak_against_it(text: str) -> None:
    assert all(item.action is Action.UNCLEAR for item in heard(text).items)


@pytest.mark.parametrize("convinced", ["extend"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_more_time_is_taken_with_one_day_to_come_or_none() -> None:
    (item,) = heard("Zebra zigzag 15 March 2027 zorro").items
    assert (item.action, str(item.until)) == (Action.EXTEND, "2027-03-15")
    (item,) = heard("Zebra zigzag 15 March 2026 zorro").items
    assert item.action is Action.UNCLEAR


@pytest.mark.parametrize("convinced", ["unclear"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_a_receipt_needs_no_second_reader() -> None:
    (item,) = heard("Well received.", "ack").items
    assert item.action is Action.ACKNOWLEDGE
