"""Long digests: in groups, page by page in a chat, and summed up for those above."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from lxml import html as lxml_html

from channels.digests import is_cut, list_whole
from channels.wording import Drawn, draw_ask, draw_digest
from domain.buttons import AnswerButton, OpenButton, PageButton, Saying, encode_button
from domain.digest import ABOVE, DigestContent, DigestLine
from domain.ladder import Tone
from domain.replies.meaning import AskedItem, Context
from domain.replies.understanding import understand
from domain.words import AskKind, PostKind, Status
from languages.catalogue import LANGUAGES, say

TODAY = date(2027, 2, 10)
SECRETARIAT = "Secretariat <nmirf@example.gov>"
LIST = "https://suivi.example.gov/digest/abc"
HOSTILE = "</p><script>alert(1)</script>\"'&\u202eevil\r\nBcc: all@example.gov"
FORM = "https://suivi.example.gov/form/abc"
FULL = DigestLine(
    n=1, reference="UPR4-140.1", kind=AskKind.PROGRESS, text="Ratify the Optional Protocol. " * 20,
    due_on=TODAY, request="Which bill is before parliament? " * 20, last_status=Status.IN_PROGRESS,
    last_narrative="The draft went to the Council of Ministers. " * 20, last_on=date(2026, 9, 3),
    institution="Ministry of Justice",
)  # fmt: skip


def line(n: int, days: int = 30, **other: object) -> DigestLine:
    """An ask that is due `days` from today, or was."""
    made = replace(FULL, n=n, reference=f"UPR4-140.{n}", due_on=TODAY + timedelta(days), overdue_days=max(-days, 0))
    return replace(made, **other)  # type: ignore[arg-type]


def late(n: int, institution: str = "Ministry of Justice", **other: object) -> DigestLine:
    """An ask that nobody answered, as those above are told of it."""
    told = {
        "text": f"Take measure number {n}.", "request": None, "last_narrative": None, "last_status": None,
        "tone": Tone.URGENT, "institution": institution, "asked_on": date(2026, 11, 3),
        "asked_whom": ("Awa Ndiaye", "Paul Mensah"), "asked_times": 3,
    }  # fmt: skip
    return line(n, -9 - n, **(told | other))


def digest(*lines: DigestLine, language: str = "en", post: PostKind = PostKind.MAIN) -> DigestContent:
    names = " · ".join(sorted({one.institution or "" for one in lines}))
    return DigestContent("Ana Costa", names, language, lines, TODAY, SECRETARIAT, FORM, post)


def answer(n: int, says: Saying) -> str:
    return encode_button(AnswerButton(77, n, says))


def open_(n: int) -> str:
    return encode_button(OpenButton(77, n))


def turn(page: int) -> str:
    return encode_button(PageButton(77, page))


def chat(content: DigestContent, page: int = 1) -> Drawn:
    return draw_digest(content, answer, open_, turn, chat=True, page=page)


def data(drawn: Drawn) -> list[list[str]]:
    return [[choice.data for choice in row] for row in drawn.rows]


COUNTRY = tuple(late(n, f"Ministry {n % 17}") for n in range(1, 101))
"""A hundred missing answers of seventeen institutions."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("post", PostKind)
def test_every_digest_is_said_in_every_language_to_every_post(language: str, post: PostKind) -> None:
    report = {"deadline": "Mid-term report", "reports_on": date(2027, 3, 5)}
    for lines in (
        (line(1),),
        (late(1),),
        (replace(late(1), tone=Tone.GENTLE),),
        (late(1), line(2, 3), line(3, 9, **report), line(4, 9, deadline="CEDAW report"), line(5, 40, text=None)),
        (late(1, "Justice"), late(2, "Health", asked_whom=(), asked_on=None, asked_times=0)),
        tuple(late(n, asked_times=n % 4, asked_whom=tuple(f"Person {i}" for i in range(n))) for n in range(1, 10)),
        COUNTRY,
    ):
        content = replace(digest(*lines, language=language, post=post), list_url=LIST)
        for drawn in (draw_digest(content), chat(content), chat(content, 2)):
            assert drawn.subject
            assert not {"{", "???", "None"} & set(drawn.text.split())
        page = lxml_html.document_fromstring(draw_digest(content).html or "")
        assert page.get("dir") == ("rtl" if language == "ar" else "ltr")
        assert LIST in page.xpath("//@href")
        assert len((draw_digest(content).html or "").encode()) < 100_000


def test_lines_stand_under_headings_by_urgency_and_report_and_keep_their_numbers() -> None:
    report = {"deadline": "Mid-term report", "reports_on": date(2027, 3, 5)}
    drawn = draw_digest(digest(late(1), line(2, 3), line(3, 9, **report), line(4, 12, **report), line(5, 40)))
    wanted = (
        "— Overdue —", "\n1. ", "— Due within a week —", "\n2. ",
        "— Mid-term report, due 5 March 2027: answers by 19 February —", "\n3. ", "\n4. ", "— Due later —", "\n5. ",
    )  # fmt: skip
    places = [drawn.text.index(said) for said in wanted]
    assert places == sorted(places)
    headings = lxml_html.document_fromstring(drawn.html or "").xpath("//h2/text()")
    assert headings == [said.strip("— ") for said in wanted if said.startswith("—")]


def test_a_digest_of_one_kind_has_no_headings_and_a_card_names_its_report_where_no_heading_does() -> None:
    assert "—" not in draw_digest(digest(line(1), line(2))).text.partition("\n—\n")[0]
    overdue = draw_digest(digest(late(1, deadline="Mid-term report", reports_on=date(2027, 3, 5)), line(2)))
    assert "For the report: Mid-term report · 5 March 2027" in overdue.text


def test_only_what_is_cut_leads_to_the_whole_list() -> None:
    for post in PostKind:
        most = 5 if post in ABOVE else 20
        assert not is_cut(digest(*(late(n) for n in range(1, most + 1)), post=post))
        assert is_cut(digest(*(late(n) for n in range(1, most + 2)), post=post))
    drawn = draw_digest(replace(digest(*COUNTRY), list_url=LIST))
    assert f"The whole list, with every text in full:\n{LIST}\n" in drawn.text


def test_the_whole_list_holds_every_line_with_its_text() -> None:
    cards = list_whole(digest(*COUNTRY))
    assert [card.n for card in cards] == list(range(1, 101))
    assert cards[99].body == "Take measure number 100."


def test_a_chat_shows_a_long_digest_page_by_page() -> None:
    content = digest(*(line(n) for n in range(1, 31)))
    pages = [chat(content, page) for page in (1, 2, 3, 4)]
    assert [len(page.text) < 4096 for page in pages] == [True] * 4
    assert "How to answer" in pages[0].text
    assert "How to answer" not in pages[1].text
    assert "Page 2 of 4" in pages[1].text
    assert data(pages[0])[-1] == ["p:77:2"]
    assert data(pages[1])[-1] == ["p:77:1", "p:77:3"]
    assert data(pages[3])[-1] == ["p:77:3"]
    opened = [one for page in pages for row in data(page) for one in row if one.startswith("o:")]
    assert opened == [f"o:77:{n}" for n in range(1, 31)]
    assert chat(content, 9) == pages[3]
    assert chat(content, 0) == pages[0]


def test_a_list_in_a_chat_leaves_the_last_answer_for_when_an_ask_is_opened() -> None:
    lines = [line(n) for n in range(1, 31)]
    listed, opened = chat(digest(*lines)).text, draw_ask(lines[0], digest(*lines), answer, open_, turn).text
    for said in ("Your last answer", "Please say how far it is implemented"):
        assert said not in listed
        assert said in opened
    assert "What is asked: Which bill" in listed
    assert len(listed.splitlines()) < 60


def test_a_chat_that_has_no_buttons_names_the_rest_by_reference() -> None:
    drawn = draw_digest(digest(*(line(n) for n in range(1, 31))), chat=True)
    assert drawn.rows == ()
    assert "10 more await your answer" in drawn.text
    assert "UPR4-140.30" in drawn.text


def test_a_short_list_in_a_chat_has_no_pages() -> None:
    drawn = chat(digest(*(line(n) for n in range(1, 9))))
    assert "Page" not in drawn.text
    assert not [one for row in data(drawn) for one in row if one.startswith("p:")]


def test_an_ask_leads_back_to_the_page_on_which_it_stands_now() -> None:
    lines = [line(n) for n in range(1, 31)]
    assert data(draw_ask(lines[19], digest(*lines), answer, open_, turn))[-1] == ["p:77:3"]
    # The first ten were answered meanwhile.
    assert data(draw_ask(lines[19], digest(*lines[10:]), answer, open_, turn))[-1] == ["p:77:2"]
    assert data(draw_ask(lines[1], digest(*lines[:3]), answer, open_, turn))[-1] == ["o:77:0"]


def test_a_single_ask_that_is_left_of_many_has_its_answers_as_buttons() -> None:
    assert data(chat(digest(line(27))))[0] == ["s:77:27:u"]


@pytest.mark.parametrize("post", sorted(ABOVE))
def test_those_above_are_asked_one_thing_and_get_no_link_to_answer(post: PostKind) -> None:
    for lines in ((late(1),), COUNTRY):
        content = replace(digest(*lines, post=post), list_url=LIST)
        for drawn in (draw_digest(content, answer, open_, turn), chat(content)):
            assert drawn.text.count("What we ask of you\n") == 1
            assert drawn.rows == ()
            assert FORM not in drawn.text + (drawn.html or "")


def test_a_head_reads_what_is_missing_since_when_and_who_was_asked() -> None:
    text = draw_digest(digest(late(1), late(2, asked_times=1), post=PostKind.HEAD)).text
    assert "For the attention of Ana Costa, Ministry of Justice" in text
    assert "UPR4-140.1 · Progress\nDue 31 January 2027: 10 days overdue\nTake measure number 1." in text
    assert "Who was asked: Awa Ndiaye, Paul Mensah · first on 3 November 2026 · 3 times" in text
    assert "Who was asked: Awa Ndiaye, Paul Mensah · first on 3 November 2026 · once" in text
    assert "Your function: Head of institution." in text
    assert "Your last answer" not in text


def test_a_head_with_much_missing_reads_the_sum_before_the_lines() -> None:
    text = draw_digest(digest(*(late(n, asked_times=n) for n in range(1, 9)), post=PostKind.HEAD)).text
    assert (
        "Ministry of Justice: 8\nMissing since 24 January 2027\n"
        "Who was asked: Awa Ndiaye, Paul Mensah · first on 3 November 2026 · up to 8 times\n"
    ) in text
    assert "UPR4-140.8\nDue 24 January 2027: 17 days overdue\nTake measure number 8.\n" in text


def test_the_coordinator_reads_a_table_of_seventeen_institutions_before_any_reference() -> None:
    drawn = draw_digest(digest(*COUNTRY, post=PostKind.COORDINATOR))
    assert drawn.subject == "100 recommendations without an answer in 17 institutions"
    assert "For the attention of Ana Costa\n" in drawn.text
    table, _, references = drawn.text.partition("— Recommendations —")
    assert len(re.findall(r"^Ministry \d+: [56]$", table, re.MULTILINE)) == 17
    assert "UPR4" not in table
    assert len(re.findall(r"UPR4-140\.\d+", references)) == 100
    assert "Take measure" not in drawn.text
    assert len(table.splitlines()) < 90


def test_few_missing_answers_of_several_institutions_stand_under_their_names() -> None:
    text = draw_digest(digest(late(1, "Justice"), late(2, "Health"), late(3, "Justice"), post=PostKind.CABINET)).text
    table, _, cards = text.partition("— Justice —")
    assert "Justice: 2" in table
    assert "Health: 1" in table
    assert cards.index("140.3") < cards.index("— Health —") < cards.index("140.2")
    assert "Institution: " not in text


@pytest.mark.parametrize("post", [PostKind.ALTERNATE, PostKind.VALIDATOR])
def test_who_stands_in_learns_who_was_asked_before(post: PostKind) -> None:
    text = draw_digest(digest(late(1, tone=Tone.FIRM), post=post)).text
    assert "Who was asked: Awa Ndiaye, Paul Mensah · first on 3 November 2026 · 3 times" in text
    assert "asked 3 times before" not in text
    assert text.count("What we ask of you\n") == 1
    assert "Who was asked" not in draw_digest(digest(late(1, tone=Tone.FIRM))).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_confidential_recommendation_those_above_read_its_reference_alone(language: str) -> None:
    lines = [late(n, text=None, request="Mr Victim", last_narrative="Mr Victim") for n in range(1, 9)]
    for some in (lines[:2], lines):
        drawn = draw_digest(digest(*some, language=language, post=PostKind.HEAD))
        assert "Victim" not in drawn.text + (drawn.html or "")
        assert "UPR4-140.2" in drawn.text
    assert not any("Victim" in repr(card) for card in list_whole(digest(*lines, language=language)))


@pytest.mark.parametrize("post", PostKind)
def test_hostile_names_stay_text(post: PostKind) -> None:
    spoilt = {"deadline": HOSTILE, "reports_on": TODAY, "institution": HOSTILE, "asked_whom": (HOSTILE,) * 9}
    for count in (1, 8, 60):
        lines = [late(n, **(spoilt | {"reference": HOSTILE, "text": HOSTILE})) for n in range(1, count + 1)]
        lines[-1] = replace(lines[-1], overdue_days=0, institution=f"Other {HOSTILE}")
        for language in ("en", "ar"):
            drawn = draw_digest(replace(digest(*lines, language=language, post=post), person_name=HOSTILE))
            assert drawn.html is not None
            assert lxml_html.document_fromstring(drawn.html).xpath("//script") == []
            assert not re.search("[\u202a-\u202e\r]", drawn.subject + drawn.text + drawn.html)
            assert "\nBcc" not in drawn.text
            assert len(drawn.html.encode()) <= 100_000


def test_a_list_link_that_is_no_web_address_is_left_out() -> None:
    drawn = draw_digest(replace(digest(*COUNTRY), list_url="javascript:alert(1)"))
    assert "javascript" not in drawn.text + (drawn.html or "")


def test_arabic_tells_how_many_institutions_in_its_own_forms() -> None:
    said = [say("ar", "escalation-institutions", institutions=n) for n in (1, 2, 3, 17)]
    assert said == ["لدى مؤسسة واحدة", "لدى مؤسستين", "لدى 3 مؤسسات", "لدى 17 مؤسسة"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "2 partially implemented. The bill passed first reading."),
        ("fr", "2 partiellement mise en œuvre. Le projet de loi a été adopté."),
        ("ar", "2 نُفذت جزئيا. أُقر مشروع القانون."),
    ],
)
def test_an_answer_written_between_the_groups_of_a_digest_is_understood(language: str, words: str) -> None:
    report = {"deadline": "Mid-term report", "reports_on": date(2027, 3, 5)}
    lines = (late(1), line(2, 9, **report), line(3, 12, **report), line(4, 40))
    sent = draw_digest(digest(*lines, language=language)).text
    asks = tuple(AskedItem(one.n, one.reference, one.text or "") for one in lines)
    reply = sent.replace("\n3. ", f"\n{words}\n\n3. ", 1)
    for text in (f"{words}\n\n{sent}", reply):
        (item,) = understand(text, Context(TODAY, asks, sent_text=sent)).items
        assert (item.reference, item.status) == ("UPR4-140.2", Status.PARTIALLY_IMPLEMENTED)
