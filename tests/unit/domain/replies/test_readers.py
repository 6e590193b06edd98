"""Two readers of one block: what either doubts is asked back, and what is taken says how sure that is."""

import pytest

from domain.replies import readers
from domain.replies.meaning import SURE, Meaning, Whole
from domain.replies.second_reader import Reader
from domain.replies.understanding import understand
from domain.words import Action, Status
from tests.replies import CONTEXTS, read_statements


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


@pytest.mark.parametrize("convinced", ["unclear"], indirect=True)
@pytest.mark.usefixtures("convinced")
@pytest.mark.parametrize(
    "text", ["Fully implemented in all our zebras.", "No change.", "This is not within our mandate.", "Which year?"]
)
def test_what_the_second_reader_would_not_have_thought_is_asked_back(text: str) -> None:
    (item,) = heard(text).items
    assert item.action is Action.UNCLEAR
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
    ("text", "context"),
    [
        # A denial stands before that very status.
        ("By zebra it is not fully implemented.", "one"),
        # A place in the message that nobody asked about.
        ("Zebra 2 done.", "one"),
        # It may be about another one.
        ("140.12 zebra. Zigzag on the third zorro.", "three"),
        ("140.12 zebra 3 zorro.", "three"),
        # What a program sends.
        ("Automatic reply: zebra zigzag.", "one"),
    ],
)
def test_however_it_sounds_nothing_is_taken_that_is_denied_or_may_be_of_another(text: str, context: str) -> None:
    assert all(item.action is Action.UNCLEAR for item in heard(text, context).items)


@pytest.mark.parametrize("convinced", ["extend"], indirect=True)
@pytest.mark.usefixtures("convinced")
@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Zebra zigzag 15 March 2027 zorro", "2027-03-15"),
        # No day to come, or not for certain which: that one asks for time is told, and the coordinator names the day.
        ("Zebra zigzag 15 March 2026 zorro", "None"),
        ("Zebra 1 March 2027. Zigzag 15 March 2027 zorro", "None"),
        ("Zebra zigzag", "None"),
    ],
)
def test_more_time_is_taken_until_the_one_day_that_is_named(text: str, until: str) -> None:
    (item,) = heard(text).items
    assert (item.action, str(item.until)) == (Action.EXTEND, until)


@pytest.mark.parametrize("convinced", ["delegate"], indirect=True)
@pytest.mark.usefixtures("convinced")
@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Zebra zigzag now with Amina Diallo, zorro", "Amina Diallo"),
        ("Zebra zigzag amina@justice.example zorro", "amina@justice.example"),
    ],
)
def test_a_colleague_is_taken_where_one_alone_is_named(text: str, who: str) -> None:
    (item,) = heard(text).items
    assert (item.action, item.delegate) == (Action.DELEGATE, who)


@pytest.mark.parametrize("convinced", ["delegate"], indirect=True)
@pytest.mark.usefixtures("convinced")
@pytest.mark.parametrize(
    "text", ["Zebra zigzag.", "Zebra with Amina Diallo, zigzag with Moussa Sow.", "Zebra, Ministry of Health, Ann Lee."]
)
def test_no_colleague_is_guessed(text: str) -> None:
    (item,) = heard(text).items
    assert item.action is Action.UNCLEAR


@pytest.mark.parametrize("convinced", ["decline"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_whose_it_is_instead_is_taken_from_the_list() -> None:
    assert [i.redirect for i in heard("Zebra zigzag, Ministry of Health zorro").items] == ["Ministry of Health"]
    assert [i.redirect for i in heard("Zebra zigzag").items] == [None]


@pytest.mark.parametrize("convinced", ["noise"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_what_says_nothing_is_not_asked_back_unless_it_names_a_recommendation() -> None:
    assert heard("Zebra zigzag zorro").whole is Whole.NOISE
    assert [item.action for item in heard("140.12 zebra zigzag").items] == [Action.UNCLEAR]


@pytest.mark.parametrize("convinced", ["unclear"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_a_receipt_needs_no_second_reader() -> None:
    (item,) = heard("Well received.", "ack").items
    assert item.action is Action.ACKNOWLEDGE


@pytest.mark.parametrize("convinced", ["report in_progress"], indirect=True)
@pytest.mark.usefixtures("convinced")
def test_a_question_is_left_out_where_only_the_mark_speaks_for_it() -> None:
    assert [item.action for item in heard("In progress. Zebra zigzag?").items] == [Action.REPORT]


def test_single_statements_never_break_it() -> None:
    """One in twenty of those that the second reader learned from: as people write, with whatever stands in it."""
    read = 0
    for case, meaning in list(read_statements())[::20]:
        items = case.understand().items
        assert all(item.reference in ("", "UPR4-140.12") or item.action is Action.UNCLEAR for item in items)
        read += meaning != "unclear" and any(item.action is not Action.UNCLEAR for item in items)
    assert read > 500
