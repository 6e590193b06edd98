"""Every kind of notice: said in every language, full and empty, harmless, to the right reader, with one thing to do."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from lxml import html as lxml_html

from channels.wording import Drawn, draw_notice
from domain.digest import ABOVE
from domain.evidence.files import EvidenceState, FileLine, Unfit
from domain.ladder import Tone
from domain.notices import (
    AnswersMissing,
    ConfirmDate,
    Decided,
    Declined,
    Doubt,
    FilesChecked,
    ForReview,
    HandOver,
    HandOverLine,
    HardBounce,
    ListenerSilent,
    MissingBy,
    NoOwner,
    Notice,
    NoticeContent,
    Undeliverable,
    Vacancy,
    WeeklyBrief,
    WrittenBack,
)
from domain.words import Action, AskKind, ChannelName, MilestoneKind, PostKind, Status
from languages.catalogue import LANGUAGES, say

TODAY = date(2027, 2, 10)
AT = datetime(2027, 2, 9, 23, 30, tzinfo=UTC)
PAGES = "https://suivi.example.gov"
SECRETARIAT = "Secretariat <nmirf@example.gov>"
HOSTILE = "</p><script>alert(1)</script>\"'&\u202eevil\r\nBcc: all@example.gov"

JUSTICE = MissingBy(
    "Ministry of Justice",
    ("140.12", "140.15", "CEDAW-31"),
    9,
    date(2026, 11, 3),
    (("Awa Ndiaye", 4), ("Paul Mensah", 1)),
)
HEALTH = MissingBy("Ministry of Health", ("140.40",), 4)
LATE = AnswersMissing(
    "Mid-term report", date(2027, 3, 5), 40, (HEALTH, JUSTICE), Tone.FIRM, answer_by=date(2027, 1, 10)
)
OPEN = HandOverLine(
    "140.12", AskKind.PROGRESS, "Ratify.", date(2027, 2, 1), 9, Status.BLOCKED, "No quorum.", TODAY, "Awa"
)
GIVEN = HandOverLine("140.13", None, "Train judges.", last_status=Status.IN_PROGRESS, last_on=TODAY, last_by="Awa")
SECRET = HandOverLine("SP-4", AskKind.PLAN, None, date(2027, 4, 1), last_narrative="Mr Victim was heard")
PACK = HandOver(PostKind.MAIN, "Ministry of Justice", date(2027, 2, 1), "Awa Ndiaye", (OPEN, SECRET, GIVEN))
BRIEF = WeeklyBrief(
    since_on=date(2027, 2, 1), until_on=date(2027, 2, 7), answered=12, validated=3, open=40, overdue=6, due_soon=5,
    unowned=2, for_review=1, waiting=4, undelivered=1, late=(("Ministry of Justice", 4), ("Ministry of Health", 2)),
    ahead=tuple(("Mid-term report", kind, TODAY) for kind in MilestoneKind), failed=("Awa Ndiaye",),
    tentative=("CEDAW report",),
)  # fmt: skip
CALM = WeeklyBrief(date(2027, 2, 1), date(2027, 2, 7), *[0] * 9)

ALERTS: tuple[Notice, ...] = (
    NoOwner(("140.1",)),
    NoOwner(tuple(f"140.{n}" for n in range(1, 100))),
    Declined("140.1", "Ministry of Health"),
    Declined("140.1", "Ministry of Health", "Ministry of Labour"),
    Undeliverable("Awa Ndiaye", ChannelName.TELEGRAM, "chat not found", ("140.1",)),
    HardBounce("Awa Ndiaye", "awa@example.gov", "550 no such user"),
    *(ForReview("Awa Ndiaye", ChannelName.EMAIL, AT, why, "Hm.") for why in Doubt),
    ListenerSilent("suivi_bot", ChannelName.TELEGRAM, AT),
    Vacancy("Ministry of Justice", PostKind.MAIN, 0),
    Vacancy("Ministry of Justice", PostKind.VALIDATOR, 12, "Awa Ndiaye"),
    ConfirmDate(7, "Mid-term report", date(2027, 3, 5)),
    ConfirmDate(7, "Mid-term report", date(2027, 3, 5), "A/HRC/59/15"),
)
TO_OTHERS: tuple[Notice, ...] = (
    PACK,
    *(replace(PACK, post=post, lines=(), predecessor=None) for post in PostKind),
    replace(PACK, lines=(GIVEN,)),
    *(
        Decided("140.12", action, granted, due, to, why)
        for action in (Action.EXTEND, Action.DELEGATE)
        for granted in (True, False)
        for due, to, why in ((None, None, None), (TODAY, "Paul Mensah", "The report is due."))
    ),
    WrittenBack("Does the bill cover cybercrime?", TODAY, ("140.12",), "Ask me in spring"),
    WrittenBack(None, TODAY, ("SP-4",)),
    WrittenBack("Who are you?", TODAY),
    FilesChecked((FileLine(1, "decree.pdf", EvidenceState.KEPT),), TODAY),
    FilesChecked(tuple(FileLine(n, None, EvidenceState.KEPT) for n in range(1, 30)), TODAY),
    *(FilesChecked((FileLine(1, "x.exe", EvidenceState.REFUSED, unfit, 10),), TODAY) for unfit in Unfit),
    *(
        replace(LATE, post=post, tone=tone, missing=missing)
        for post in PostKind
        if post is not PostKind.COORDINATOR
        for tone in Tone
        for missing in ((), (JUSTICE,), (HEALTH, JUSTICE))
    ),
)
TO_COORDINATORS: tuple[Notice, ...] = (
    *ALERTS,
    *(replace(LATE, tone=tone) for tone in Tone),
    replace(LATE, missing=(), answer_by=None),
    replace(LATE, missing=tuple(replace(JUSTICE, institution=f"Ministry {n}") for n in range(17))),
    BRIEF,
    CALM,
)


def draw(notice: Notice, language: str = "en", *, chat: bool = False) -> Drawn:
    content = NoticeContent("Ana Costa", language, notice, TODAY, "Europe/Paris", PAGES, coordinator=SECRETARIAT)
    return draw_notice(content, chat=chat)


def spoil(value: object) -> object:
    """A value of the same shape with every text made hostile."""
    match value:
        case str() if type(value) is str:
            return HOSTILE
        case tuple():
            return tuple(spoil(one) for one in value)
        case _ if hasattr(value, "__dataclass_fields__"):
            fields = {
                name: getattr(value, name) for name in value.__dataclass_fields__ if name != "kind" or _is_ask(value)
            }
            return replace(value, **{name: spoil(field) for name, field in fields.items()})  # type: ignore[type-var]
    return value


def _is_ask(value: object) -> bool:
    return isinstance(value, HandOverLine)


def test_no_kind_of_notice_is_forgotten_here() -> None:
    assert {type(notice) for notice in (*TO_COORDINATORS, *TO_OTHERS)} == set(get_args(Notice))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_is_said_in_every_language_as_text_page_and_chat(language: str) -> None:
    for notice in (*TO_COORDINATORS, *TO_OTHERS):
        drawn = draw(notice, language)
        assert drawn.subject
        assert drawn.text.strip()
        page = lxml_html.document_fromstring(drawn.html or "")
        assert page.get("lang") == language
        assert page.get("dir") == ("rtl" if language == "ar" else "ltr")
        assert draw(notice, language, chat=True).html is None
        assert not {"{", "???", "None"} & set(drawn.text.split()), notice


@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_words_stay_text_in_every_notice(language: str) -> None:
    for notice in (*TO_COORDINATORS, *TO_OTHERS):
        hostile = spoil(notice)
        content = NoticeContent(HOSTILE, language, hostile, TODAY, coordinator=HOSTILE)  # type: ignore[arg-type]
        one = draw_notice(content)
        assert one.html is not None
        assert lxml_html.document_fromstring(one.html).xpath("//script") == []
        assert not re.search("[\u202a-\u202e\r]", one.subject + one.text + one.html)
        assert "\n" not in one.subject
        assert len(one.subject) <= 180
        assert "\nBcc" not in one.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_coordinators_are_shown_their_pages_and_told_why_they_are_coordinators(language: str) -> None:
    why = say(language, "letter-why-coordinator")
    for notice in TO_COORDINATORS:
        drawn = draw(notice, language)
        assert why in drawn.text
        assert PAGES in drawn.text
    for notice in TO_OTHERS:
        drawn = draw(notice, language)
        assert why not in drawn.text
        assert "http" not in drawn.text
        assert lxml_html.document_fromstring(drawn.html or "").xpath("//a") == []
        assert "nmirf@example.gov" in drawn.text


@pytest.mark.parametrize("post", PostKind)
@pytest.mark.parametrize("tone", Tone)
def test_who_reads_of_missing_answers_is_asked_one_thing(post: PostKind, tone: Tone) -> None:
    drawn = draw(replace(LATE, post=post, tone=tone))
    assert drawn.text.count("What we ask of you") == 1
    assert drawn.rows == ()


def test_missing_answers_are_told_by_institution_the_one_that_owes_most_first() -> None:
    drawn = draw(LATE)
    assert drawn.subject == "Mid-term report, due 5 March 2027: 4 answers are missing"
    assert "The date draws near. Of 40 answers needed for this report, 4 are still missing." in drawn.text
    assert "Answers are expected by 10 January 2027." in drawn.text
    assert (
        "Ministry of Justice: 3 of 9\n"
        "Who was asked: Awa Ndiaye (4 times), Paul Mensah (once) · first on 3 November 2026\n"
        "140.12, 140.15, CEDAW-31\n\nMinistry of Health: 1 of 4\n140.40\n"
    ) in drawn.text
    assert "Ministry of Justice" in (drawn.html or "")


def test_missing_answers_of_many_institutions_are_summed_up_before_any_reference() -> None:
    many = tuple(
        MissingBy(f"Ministry {n}", tuple(f"140.{n}{i}" for i in range(6)), 9, TODAY, (("Awa", 2),)) for n in range(17)
    )
    text = draw(replace(LATE, missing=many)).text
    assert text.index("Ministry 16: 6 of 9") < text.index("140.00")
    assert len(text.splitlines()) < 100
    assert len((draw(replace(LATE, missing=many * 20)).html or "").encode()) < 100_000


def test_nothing_missing_asks_nothing() -> None:
    assert "What we ask of you" not in draw(replace(LATE, missing=())).text


def test_a_hand_over_pack_shows_what_is_open_before_what_was_said() -> None:
    text = draw(PACK).text
    places = [text.index(said) for said in ("Open questions", "140.12", "SP-4", "Answers given before you", "140.13")]
    assert places == sorted(places)
    for said in (
        "Your function: Focal point · Ministry of Justice",
        "In post from: 1 February 2027",
        "Before you: Awa Ndiaye",
        "Due 1 February 2027: 9 days overdue",
        "Last answer: Blocked. No quorum.",
        "Given by: Awa · 10 February 2027",
    ):
        assert said in text
    assert "Victim" not in text


def test_a_long_hand_over_pack_names_the_rest_by_reference() -> None:
    lines = tuple(replace(OPEN, reference=f"140.{n}") for n in range(1, 31))
    given = tuple(replace(GIVEN, reference=f"150.{n}") for n in range(1, 31))
    drawn = draw(replace(PACK, lines=lines + given))
    assert drawn.text.count("Ratify.") == 20
    assert "Open questions: 140.21, 140.22" in drawn.text
    assert "Answers given before you: 150.1, 150.2" in drawn.text
    assert len((drawn.html or "").encode()) < 100_000


@pytest.mark.parametrize("post", PostKind)
def test_only_who_will_be_asked_is_told_that_questions_will_come(post: PostKind) -> None:
    assert ("What we ask of you" in draw(replace(PACK, post=post)).text) == (post not in ABOVE)


def test_a_date_that_nobody_confirmed_is_confirmed_by_one_command() -> None:
    assert "suivi deadline confirm 7" in draw(ConfirmDate(7, "Mid-term report", TODAY, "A/HRC/59/15")).text


def test_who_asked_for_more_time_reads_what_was_decided_and_why() -> None:
    granted = draw(Decided("140.12", Action.EXTEND, True, date(2027, 4, 1)))
    assert granted.subject == "140.12: you have more time"
    assert "Answer due: 1 April 2027" in granted.text
    refused = draw(Decided("140.12", Action.EXTEND, False, TODAY, why="The report is due."))
    assert "Reason: The report is due." in refused.text
    passed = draw(Decided("140.12", Action.DELEGATE, True, to="Paul Mensah"))
    assert "Colleague: Paul Mensah" in passed.text


def test_a_brief_says_nothing_of_what_is_empty() -> None:
    full, calm = draw(BRIEF), draw(CALM)
    for title in ("What changed", "Waiting for you", "— Late —", "Falling due", "Not delivered"):
        assert title in full.text
        assert title not in calm.text
    assert "A calm week" in calm.text
    assert "A calm week" not in full.text
    assert not re.search(r": 0$", full.text + calm.text, re.MULTILINE)
    partly = draw(replace(CALM, answered=3)).text
    assert "Answers received: 3" in partly
    assert "A calm week" in partly


def test_a_brief_stays_on_one_screen_however_much_there_is() -> None:
    much = replace(
        BRIEF,
        late=tuple((f"Ministry {n}", 90 - n) for n in range(60)),
        ahead=tuple((f"Report {n}", MilestoneKind.CHASE, TODAY + timedelta(n)) for n in range(60)),
        failed=tuple(f"Person {n}" for n in range(60)),
        tentative=tuple(f"Report {n}" for n in range(60)),
    )
    text = draw(much).text
    assert len(text.splitlines()) < 80
    assert "Ministry 0: 90" in text
    assert "and 52 more" in text


def test_a_notice_tells_the_time_in_the_readers_zone() -> None:
    notice = ForReview("Awa", ChannelName.EMAIL, AT, Doubt.STRANGER)
    assert "on 10 February 2027 at 00:30" in draw(notice).text
