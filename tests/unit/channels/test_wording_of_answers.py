"""What people read after they wrote: confirmations and questions back."""

import re
from dataclasses import replace
from datetime import date

import pytest
from lxml import html as lxml_html

from channels.wording import (
    Drawn,
    draw_confirmation,
    draw_question,
)
from domain.buttons import AnswerButton, OpenButton, Saying, encode_button
from domain.digest import AnswerOutcome, ConfirmationContent, ConfirmationLine, QuestionContent, QuestionLine, Refusal
from domain.words import Action, Status
from languages.catalogue import LANGUAGES, say
from languages.labels import label

TODAY = date(2027, 2, 10)
FORM = "https://suivi.example.gov/form/abc"
SECRETARIAT = "Secretariat <nmirf@example.gov>"
HOSTILE = "</p><script>alert(1)</script>\"'&\u202eevil\r\nBcc: all@example.gov"

ANSWERS = (
    *(
        ConfirmationLine(n, f"140.{n}", Action.REPORT, outcome, Status.BLOCKED, "Done.", next_due_on=TODAY)
        for n, outcome in enumerate(AnswerOutcome, 1)
    ),
    ConfirmationLine(6, "140.6", Action.EXTEND, AnswerOutcome.RECORDED, until=TODAY),
    ConfirmationLine(7, "140.7", Action.DELEGATE, AnswerOutcome.RECORDED, to="Mr Diop"),
    ConfirmationLine(8, "140.8", Action.DECLINE, AnswerOutcome.RECORDED, to="Health"),
    *(ConfirmationLine(9, "1", Action.REPORT, AnswerOutcome.REFUSED, refusal=why) for why in Refusal),
)


def confirmation(*lines: ConfirmationLine, language: str = "en") -> ConfirmationContent:
    return ConfirmationContent("Awa Ndiaye", "Ministry of Justice", language, lines, TODAY, SECRETARIAT)


def answer(n: int, says: Saying) -> str:
    return encode_button(AnswerButton(77, n, says))


def open_(n: int) -> str:
    return encode_button(OpenButton(77, n))


def labels(drawn: Drawn) -> list[str]:
    return [choice.label for row in drawn.rows for choice in row]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_renders_in_every_language(language: str) -> None:
    drawn = [draw_confirmation(replace(confirmation(*ANSWERS, language=language), undo_url=FORM, confirm_url=FORM))]
    question = QuestionContent("Awa", "Justice", language, "Hm?", (), TODAY, SECRETARIAT, FORM)
    guess = QuestionLine(1, "140.12", title="Ratify.", guess=Status.BLOCKED)
    drawn += [draw_question(question), draw_question(replace(question, lines=(guess,)))]
    for one in drawn:
        assert one.subject
        assert one.text.strip()
        assert one.html is not None
        page = lxml_html.document_fromstring(one.html)
        assert page.get("lang") == language
        assert page.get("dir") == ("rtl" if language == "ar" else "ltr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_waits_for_a_tap_is_not_lost_among_what_failed(language: str) -> None:
    waits = ConfirmationLine(1, "140.1", Action.REPORT, AnswerOutcome.PROVISIONAL, Status.BLOCKED)
    failed = ConfirmationLine(2, "140.2", Action.UNCLEAR, AnswerOutcome.UNCLEAR)
    opening = say(language, "confirmation-opening-check"), say(language, "confirmation-waits")
    told = draw_confirmation(confirmation(waits, failed, language=language)).text
    assert [told.index(sentence) for sentence in opening] == sorted(told.index(sentence) for sentence in opening)
    assert opening[1] not in draw_confirmation(confirmation(failed, language=language)).text


def test_hostile_words_stay_text_in_answers() -> None:
    reply = ConfirmationLine(1, HOSTILE, Action.DELEGATE, AnswerOutcome.RECORDED, None, HOSTILE, to=HOSTILE)
    question = QuestionContent(
        HOSTILE, HOSTILE, "en", HOSTILE, (QuestionLine(1, HOSTILE, title=HOSTILE),), TODAY, HOSTILE
    )
    drawn = [draw_confirmation(confirmation(reply)), draw_question(question)]
    for one in drawn:
        assert one.html is not None
        assert lxml_html.document_fromstring(one.html).xpath("//script") == []
        assert "evil" in one.text
        assert not re.search("[\u202a-\u202e\r]", one.subject + one.text + one.html)
        assert "\n" not in one.subject
        assert len(one.subject) <= 180
        assert "\nBcc" not in one.text


@pytest.mark.parametrize(
    ("outcomes", "subject"),
    [
        ([AnswerOutcome.RECORDED], "Thank you: your answer is recorded"),
        ([AnswerOutcome.RECORDED, AnswerOutcome.ALREADY_RECORDED], "Thank you: your 2 answers are recorded"),
        ([AnswerOutcome.RECORDED, AnswerOutcome.PROVISIONAL], "Please confirm your answer"),
        ([AnswerOutcome.PROVISIONAL, AnswerOutcome.REFUSED], "Please check: one answer was not recorded"),
    ],
)
def test_a_confirmation_says_first_what_needs_attention(outcomes: list[AnswerOutcome], subject: str) -> None:
    lines = [ConfirmationLine(1, "140.12", Action.REPORT, outcome, Status.BLOCKED) for outcome in outcomes]
    assert draw_confirmation(confirmation(*lines)).subject == subject


def test_a_confirmation_shows_each_item_its_reason_and_the_way_back() -> None:
    drawn = draw_confirmation(confirmation(*ANSWERS), lambda n: f"u:{n}", lambda n: f"c:{n}")
    for said in (
        "140.1\nRecorded\nBlocked\nWhat was done: Done.\nNext answer due 10 February 2027",
        "More time asked for, until 10 February 2027",
        "Passed on to Mr Diop",
        "Not for your institution; you suggest Health",
        "This recommendation is closed; nothing more is recorded on it.",
        "To correct an answer, simply reply with the right one",
    ):
        assert said in drawn.text
    assert [c.data for row in drawn.rows for c in row] == ["u:1", "c:2", "u:2"], "only reports are taken back"


def test_a_question_offers_answers_for_one_ask_and_a_choice_for_several() -> None:
    words = "It is somewhat done"
    one = QuestionContent("Awa", "Justice", "en", words, (QuestionLine(1, "140.12"),), TODAY, SECRETARIAT)
    two = replace(one, lines=(QuestionLine(1, "140.12", guess=Status.BLOCKED), QuestionLine(2, "140.13")))
    assert labels(draw_question(one, answer, open_)) == [label("en", status) for status in Status]
    assert labels(draw_question(two, answer, open_)) == ["1. 140.12", "2. 140.13"]
    assert "You wrote: It is somewhat done" in draw_question(one).text
    assert "Did you mean “Blocked”?" in draw_question(two).text
    assert draw_question(two).subject == "Please clarify your answer on 140.12, 140.13"


def test_a_long_confirmation_names_the_rest_under_what_became_of_them() -> None:
    lines = [
        ConfirmationLine(n, f"140.{n}", Action.NO_CHANGE, AnswerOutcome.RECORDED, Status.BLOCKED, "Done. " * 100)
        for n in range(1, 24)
    ]
    lines.append(ConfirmationLine(24, "140.24", Action.UNCLEAR, AnswerOutcome.UNCLEAR))
    drawn = draw_confirmation(confirmation(*lines))
    assert "\nRecorded: 140.21, 140.22, 140.23\n" in drawn.text
    assert "Not recorded: we could not be sure of the meaning: 140.24" in drawn.text
    assert drawn.subject == "Please check: one answer was not recorded"
