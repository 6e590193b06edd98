"""What people read: complete in every language, harmless whatever is put in, and silent about what is confidential."""

import re
from dataclasses import replace
from datetime import date

import pytest
from lxml import html as lxml_html

from channels.wording import (
    Drawn,
    draw_ask,
    draw_digest,
)
from domain.buttons import AnswerButton, OpenButton, Saying, encode_button
from domain.digest import (
    DigestContent,
    DigestLine,
)
from domain.ladder import Tone
from domain.words import AskKind, PostKind, Status
from languages.catalogue import LANGUAGES, say
from languages.labels import label

TODAY = date(2027, 2, 10)
FORM = "https://suivi.example.gov/form/abc"
SECRETARIAT = "Secretariat <nmirf@example.gov>"
HOSTILE = "</p><script>alert(1)</script>\"'&\u202eevil\r\nBcc: all@example.gov"

RATIFY = DigestLine(
    n=1,
    reference="UPR4-140.12",
    kind=AskKind.PROGRESS,
    text="Ratify the Optional Protocol to the Convention against Torture.",
    due_on=date(2027, 3, 12),
    request="Which bill is before parliament?",
    last_status=Status.IN_PROGRESS,
    last_narrative="The draft went to the Council of Ministers.",
    last_on=date(2026, 9, 3),
)
RECEIPT = DigestLine(2, "CEDAW-31", AskKind.ACKNOWLEDGE, "Adopt a plan of action.", date(2027, 3, 20))
SECRET = DigestLine(
    n=3,
    reference="SP-4",
    kind=AskKind.PROGRESS,
    text=None,
    due_on=date(2027, 2, 1),
    request="Ask about Mr Victim",
    overdue_days=9,
    asked_times=2,
    last_status=Status.BLOCKED,
    last_narrative="Mr Victim was heard",
    last_on=date(2026, 1, 1),
    tone=Tone.FIRM,
)


def digest(*lines: DigestLine, language: str = "en", post: PostKind = PostKind.MAIN) -> DigestContent:
    return DigestContent("Awa Ndiaye", "Ministry of Justice", language, lines, TODAY, SECRETARIAT, FORM, post)


def answer(n: int, says: Saying) -> str:
    return encode_button(AnswerButton(77, n, says))


def open_(n: int) -> str:
    return encode_button(OpenButton(77, n))


def read(page: str | None) -> str:
    assert page is not None
    return " ".join(lxml_html.document_fromstring(page).text_content().split())


def labels(drawn: Drawn) -> list[str]:
    return [choice.label for row in drawn.rows for choice in row]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digest_renders_for_everyone_in_every_language_as_text_and_page(language: str) -> None:
    drawn = [draw_digest(digest(RATIFY, RECEIPT, SECRET, language=language, post=post)) for post in PostKind]
    drawn += [
        draw_digest(replace(digest(replace(RATIFY, kind=kind), language=language), practice=True)) for kind in AskKind
    ]
    drawn += [draw_digest(digest(replace(RATIFY, tone=tone), language=language)) for tone in Tone]
    for one in drawn:
        assert one.subject
        assert one.text.strip()
        assert one.html is not None
        page = lxml_html.document_fromstring(one.html)
        assert page.get("lang") == language
        assert page.get("dir") == ("rtl" if language == "ar" else "ltr")


def test_the_subject_tells_how_many_and_when() -> None:
    assert draw_digest(digest(RATIFY)).subject == "One recommendation awaits your answer, nearest 12 March"
    two = digest(RATIFY, RECEIPT)
    assert draw_digest(two).subject == "2 recommendations await your answer, nearest 12 March"
    late = draw_digest(digest(RATIFY, RECEIPT, SECRET)).subject
    assert late == "3 recommendations await your answer, one of them overdue (first due 1 February)"
    assert draw_digest(replace(two, sent_on=date(2026, 12, 1))).subject.endswith("nearest 12 March 2027")


def test_text_and_page_both_hold_all_that_an_answer_needs() -> None:
    drawn = draw_digest(digest(RATIFY))
    for said in (
        "UPR4-140.12",
        "Ratify the Optional Protocol",
        "Which bill is before parliament?",
        "In progress. The draft went to the Council of Ministers.",
        "Due 12 March 2027 (in 30 days)",
        "“UPR4-140.12 partially implemented. The bill passed first reading.”",
        "Secretariat <nmirf@example.gov>",
    ):
        assert said in drawn.text
        assert said in read(drawn.html)
    assert f"\n{FORM}\n" in drawn.text
    assert f'href="{FORM}"' in (drawn.html or "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_confidential_recommendation_only_the_reference_is_said(language: str) -> None:
    for drawn in (
        draw_digest(digest(SECRET, language=language)),
        draw_digest(digest(SECRET, language=language, post=PostKind.HEAD)),
        draw_ask(SECRET, digest(SECRET, language=language), answer),
    ):
        said = drawn.text + (drawn.html or "")
        assert "SP-4" in said
        assert "Victim" not in said
    without_history = replace(SECRET, last_status=None, last_narrative=None, last_on=None, request=None)
    assert draw_digest(digest(SECRET)).text == draw_digest(digest(without_history)).text


@pytest.mark.parametrize("post", [PostKind.HEAD, PostKind.CABINET, PostKind.COORDINATOR])
def test_those_above_get_no_link_or_button_to_answer(post: PostKind) -> None:
    drawn = draw_digest(digest(replace(RATIFY, tone=Tone.URGENT), RECEIPT, post=post), answer, open_)
    assert drawn.rows == ()
    assert FORM not in drawn.text + (drawn.html or "")
    assert "Despite our reminders" in drawn.text


def test_those_above_are_not_told_of_reminders_that_nobody_got() -> None:
    assert "Despite" not in draw_digest(digest(RATIFY, post=PostKind.HEAD)).text


def test_an_alternate_learns_that_the_focal_point_did_not_answer() -> None:
    firm = replace(RATIFY, tone=Tone.FIRM)
    assert "As the alternate" in draw_digest(digest(firm, post=PostKind.ALTERNATE)).text
    assert "As the alternate" not in draw_digest(digest(firm)).text


def test_one_ask_has_its_answers_as_buttons_and_several_open_each() -> None:
    one = draw_digest(digest(RATIFY), answer, open_)
    assert labels(one) == ["No change", *(label("en", status) for status in Status)]
    assert [row[0].data for row in one.rows][:2] == ["s:77:1:u", "s:77:1:n"]
    several = draw_digest(digest(RATIFY, RECEIPT, SECRET), answer, open_)
    assert labels(several) == ["1. UPR4-140.12", "2. CEDAW-31", "3. SP-4"]
    assert [[choice.data for choice in row] for row in several.rows] == [["o:77:1", "o:77:2"], ["o:77:3"]]


def test_no_change_is_offered_only_after_an_earlier_answer() -> None:
    assert "No change" not in labels(draw_digest(digest(replace(RATIFY, last_status=None)), answer, open_))


def test_an_opened_ask_leads_back_to_the_list() -> None:
    drawn = draw_ask(RECEIPT, digest(RATIFY, RECEIPT), answer, open_)
    statuses = [label("en", status) for status in Status]
    assert labels(drawn) == ["It is for us", "Not for us", *statuses, "Back to the list"]
    assert drawn.rows[-1][0].data == "o:77:0"
    assert drawn.html is None
    assert "Adopt a plan of action." in drawn.text


def test_button_data_that_telegram_would_refuse_is_an_error_here() -> None:
    with pytest.raises(ValueError, match="at most 64"):
        draw_digest(digest(RATIFY), lambda n, says: "x" * 65, open_)


def test_a_long_list_names_the_rest_by_reference() -> None:
    lines = tuple(replace(RATIFY, n=n, reference=f"140.{n}", text="Long. " * 400) for n in range(1, 251))
    drawn = draw_digest(digest(*lines), answer, open_)
    assert drawn.text.count("Long. Long.") == 20 * drawn.text.split("\n20. ")[1].split("\n21. ")[0].count("Long. Long.")
    assert "\n20. 140.20 " in drawn.text
    assert "\n21. " not in drawn.text
    assert "230 more await your answer" in drawn.text
    assert "140.21, 140.22" in drawn.text
    assert "and 170 more" in drawn.text
    assert len((drawn.html or "").encode()) < 100_000
    assert len(labels(drawn)) == 20


def test_the_page_stays_small_even_when_every_text_is_escaped() -> None:
    wide = replace(RATIFY, text='"&' * 9000, request="<" * 9000, last_narrative="'" * 9000, reference="&" * 9000)
    page = draw_digest(digest(*(replace(wide, n=n) for n in range(1, 60)))).html or ""
    assert len(page.encode()) <= 100_000
    assert page.count("&lt;&lt;") > 20


def test_a_long_text_is_cut_between_words() -> None:
    drawn = draw_digest(digest(replace(RATIFY, text="protection " * 100)))
    (cut,) = [line for line in drawn.text.splitlines() if line.startswith("protection")]
    assert cut.endswith("protection…")
    assert len(cut) <= 400


def test_hostile_text_stays_text_and_no_header_can_be_smuggled_in() -> None:
    line = replace(
        RATIFY, reference=HOSTILE, text=HOSTILE, request=HOSTILE, last_narrative=HOSTILE, institution=HOSTILE
    )
    content = replace(digest(line, RECEIPT), person_name=HOSTILE, institution=HOSTILE, coordinator=HOSTILE)
    drawn = [draw_digest(content), draw_digest(replace(content, post=PostKind.HEAD))]
    for one in drawn:
        assert one.html is not None
        assert lxml_html.document_fromstring(one.html).xpath("//script") == []
        assert "evil" in one.text
        assert not re.search("[\u202a-\u202e\r]", one.subject + one.text + one.html)
        assert "\n" not in one.subject
        assert len(one.subject) <= 180
        assert "\nBcc" not in one.text


def test_a_link_that_is_no_web_address_is_left_out() -> None:
    drawn = draw_digest(replace(digest(RATIFY), form_url="javascript:alert(1)"))
    assert "javascript" not in drawn.text + (drawn.html or "")


def test_the_page_loads_nothing_from_elsewhere() -> None:
    page = lxml_html.document_fromstring(draw_digest(digest(RATIFY, SECRET)).html or "")
    assert page.xpath("//img | //link | //script | //iframe | //@src | //@background") == []
    assert page.xpath("//@href") == [FORM]
    assert "url(" not in (draw_digest(digest(RATIFY)).html or "")


def test_a_chat_gets_the_matter_without_the_letter() -> None:
    letter, chat = (
        draw_digest(digest(RATIFY, RECEIPT), answer, open_),
        draw_digest(digest(RATIFY, RECEIPT), answer, open_, chat=True),
    )
    assert chat.html is None
    assert chat.rows == letter.rows
    assert "Dear colleague" not in chat.text
    assert say("en", "digest-open-hint") in chat.text
    assert say("en", "digest-open-hint") not in letter.text
