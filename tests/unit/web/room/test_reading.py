"""What the form of a review says, and what is wrong with it."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from activities.reviewing import Reading
from domain.messages import Authenticity
from domain.notices import Doubt
from domain.words import Action, AskKind, ChannelName, ReplyState, Status
from models.heard import Heard, Part, Question
from web.room.review.reading import Fault, find_more, read_readings, says_of, suggested

AT = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)


def question(reference: str, kind: AskKind = AskKind.PROGRESS, *, open: bool = True, sent: bool = True) -> Question:
    return Question(uuid4(), reference, kind, "Train judges", "Ministry of Justice", AT, open, sent)


FIRST, SECOND = question("UPR4-140.1"), question("UPR4-140.2", sent=False)
RECEIPT = question("UPR4-140.3", AskKind.ACKNOWLEDGE)
QUESTIONS = (FIRST, SECOND, RECEIPT)


def part(
    n: int = 7, action: Action = Action.UNCLEAR, status: Status | None = None, ask: Question | None = None
) -> Part:
    return Part(
        UUID(int=n), n, 1, "", ask, action, status, None, None, "words", "words", 0.4, "for_review", None
    )  # fmt: skip


def heard(*parts: Part) -> Heard:
    return Heard(
        uuid4(), ReplyState.FOR_REVIEW, ChannelName.EMAIL, AT, "a@b.example", "Amina", (), Doubt.UNCLEAR, None,
        Authenticity.ABSENT, True, None, None, True, 1, AT, "", "", "", "", False, False, parts, QUESTIONS, (),
    )  # fmt: skip


def read(**said: str) -> tuple[list[Reading], list[Fault]]:
    return read_readings({f"{name}-7": value for name, value in said.items()}, heard(part()))


def test_what_was_chosen_is_read_for_each_question_that_it_answers() -> None:
    readings, faults = read(says="blocked", ask=str(FIRST.id), narrative=" No quorum.\r\n", more="140.2, upr4-140.1")
    assert faults == []
    assert readings == [Reading(UUID(int=7), Status.BLOCKED, (FIRST.id, SECOND.id, FIRST.id), "No quorum.")]


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({}, Fault("says-7", "says")),
        ({"says": "perhaps", "ask": str(FIRST.id)}, Fault("says-7", "says")),
        ({"says": "blocked"}, Fault("ask-7", "ask")),
        ({"says": "blocked", "ask": str(uuid4())}, Fault("ask-7", "ask")),
        ({"says": "blocked", "ask": str(FIRST.id), "more": "140.2 150.9"}, Fault("more-7", "more", "150.9")),
        ({"says": "acknowledge", "ask": str(FIRST.id)}, Fault("says-7", "unfit", "UPR4-140.1")),
        ({"says": "no_change", "ask": str(FIRST.id), "more": "140.3"}, Fault("says-7", "unfit", "UPR4-140.3")),
    ],
)
def test_what_is_missing_or_does_not_fit_is_told_at_its_field(said: dict[str, str], fault: Fault) -> None:
    assert read(**said) == ([], [fault])


def test_an_item_of_which_nothing_is_recorded_needs_nothing_else() -> None:
    assert read(says="nothing") == ([Reading(UUID(int=7), None)], [])


def test_whose_it_is_counts_only_where_it_is_not_theirs() -> None:
    (declined,), _ = read(says="decline", ask=str(RECEIPT.id), to=" Ministry of Health ")
    (reported,), _ = read(says="blocked", ask=str(FIRST.id), to="Ministry of Health")
    assert (declined.to, reported.to) == ("Ministry of Health", None)


def test_requests_are_decided_elsewhere() -> None:
    assert read_readings({}, heard(part(action=Action.EXTEND), part(8, Action.DELEGATE))) == ([], [])


def test_a_number_alone_means_the_open_question() -> None:
    closed = question("UPR4-140.2", open=False)
    assert find_more("140.2", (closed, SECOND)) == ([SECOND], "")
    assert find_more(" ،; ", QUESTIONS) == ([], "")


def test_the_form_begins_with_what_was_understood() -> None:
    assert suggested(part(ask=SECOND), QUESTIONS) == str(SECOND.id)
    assert suggested(part(), (FIRST, SECOND)) == str(FIRST.id), "the only one that they had before them"
    assert suggested(part(), (FIRST, RECEIPT)) == ""
    said = [
        part(action=Action.REPORT, status=Status.BLOCKED),
        part(action=Action.NO_CHANGE),
        part(),
        part(action=Action.QUESTION),
    ]
    assert [says_of(one) for one in said] == ["blocked", "no_change", "", ""]
