"""Draws every message that people get: subject, plain text, HTML and buttons, in their language."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from channels.cards import REFERENCE_ROOM, card_of_answer, card_of_question
from channels.digests import PAGE, SHOWN, open_line, page_of, write_digest, write_sheet
from channels.keyboards import AnswerData, OpenData, PageData, Rows, answer_rows, make_choice, open_rows, page_row
from channels.layout import TEXT_ROOM, Fact, Letter, Link, tidy, write_html, write_text
from channels.notices import explain_notice, is_for_coordinators, write_notice
from channels.phrases import (
    explain_answers,
    explain_more,
    explain_post,
    greet,
    link_form,
    name_references,
    sign_off,
    word_files,
)
from channels.tables import list_rows, word_fault
from domain.digest import ABOVE, AnswerOutcome, ConfirmationContent, DigestContent, DigestLine, QuestionContent
from domain.messages import Enclosed
from domain.notices import NoticeContent
from domain.words import Action
from languages.catalogue import say

SUBJECT_ROOM = 180


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message ready for any channel. html: None for a chat. rows: buttons, row by row. files: go with a mail."""

    subject: str
    text: str
    html: str | None
    rows: Rows = ()
    files: tuple[Enclosed, ...] = ()


def draw_digest(
    content: DigestContent,
    answer_data: AnswerData | None = None,
    open_data: OpenData | None = None,
    page_data: PageData | None = None,
    *,
    chat: bool = False,
    page: int = 1,
) -> Drawn:
    """Everything one person is asked now, in one message.

    answer_data, open_data, page_data: make the data of buttons; None: no such buttons. chat: leave out what belongs
    to a letter, and cut texts shorter, since each can be opened; with page_data, show one page (from 1) of the list.
    Otherwise at most 20 asks are shown, and the others are named by reference. Heads, coordinator and cabinet are
    told of the missing answers, without button or form.
    """
    language = content.language
    if not chat:
        letter, lines, turn = write_digest(content), content.lines[:SHOWN], None
    else:
        sheet = write_sheet(content, page, paged=page_data is not None, opens=open_data is not None)
        letter, lines = sheet.letter, sheet.lines
        turn = page_row(language, sheet.place, sheet.pages, page_data) if page_data else None
    if content.post in ABOVE:
        return _finish(letter, (), chat)
    rows: Rows = ()
    if len(content.lines) == 1 and answer_data:
        rows = _answers(lines[0], language, answer_data)
    elif open_data:
        rows = open_rows(language, [(line.n, _short(line.reference)) for line in lines], open_data)
    return _finish(letter, (*rows, turn) if turn else rows, chat)


def draw_ask(
    line: DigestLine,
    content: DigestContent,
    answer_data: AnswerData,
    open_data: OpenData | None = None,
    page_data: PageData | None = None,
) -> Drawn:
    """One ask of a digest, opened in a chat: its full text and every answer as a button.

    content: the digest it belongs to. open_data: makes the button that leads back to the list (n = 0); page_data:
    to the page of a long list on which the ask stands.
    """
    language = content.language
    rows = _answers(line, language, answer_data)
    back = None
    if page_data and len(content.lines) > PAGE:
        back = page_data(page_of(content, line))
    elif open_data:
        back = open_data(0)
    if back:
        rows += ((make_choice(say(language, "button-list"), back),),)
    return _finish(open_line(content, line), rows, chat=True)


def draw_confirmation(
    content: ConfirmationContent,
    undo_data: Callable[[int], str] | None = None,
    confirm_data: Callable[[int], str] | None = None,
    *,
    chat: bool = False,
) -> Drawn:
    """What we made of a reply: recorded, provisional, unclear, already recorded or refused; item by item.

    undo_data, confirm_data: make the data of the buttons that take back or confirm the answer to ask n. At most
    20 answers have a card; the others are named by reference under what became of them.
    """
    language = content.language
    outcomes = [line.outcome for line in content.lines]
    failed = sum(outcome in (AnswerOutcome.UNCLEAR, AnswerOutcome.REFUSED) for outcome in outcomes) + len(content.rows)
    provisional = outcomes.count(AnswerOutcome.PROVISIONAL)
    if failed:
        subject, opening = say(language, "confirmation-subject-check", count=failed), "confirmation-opening-check"
    elif provisional:
        subject = say(language, "confirmation-subject-provisional", count=provisional)
        opening = "confirmation-opening-provisional"
    else:
        subject, opening = say(language, "confirmation-subject", count=len(outcomes)), "confirmation-opening"
    fault = word_fault(content.table_fault, content.table or "", language) if content.table_fault else None
    if fault and not failed:
        subject, opening = say(language, "table-subject-fault"), opening if outcomes else "confirmation-opening-check"
    links = []
    if content.confirm_url:
        lead = say(language, "confirmation-confirm")
        links.append(Link(lead, say(language, "button-confirm"), content.confirm_url))
    if content.undo_url:
        links.append(Link(say(language, "confirmation-undo"), say(language, "button-undo-link"), content.undo_url))
    letter = Letter(
        language=language,
        subject=subject,
        head=(
            *greet(content.person_name, content.institution, language, chat=chat),
            say(language, opening),
            *((say(language, "confirmation-waits"),) if failed and provisional else ()),
            *((fault,) if fault else ()),
        ),
        sections=list_rows(content),
        cards=tuple(card_of_answer(line, language) for line in content.lines[:SHOWN]),
        tail=(
            *_further_outcomes(content, language),
            *word_files(content.files, language),
            say(language, "confirmation-correct"),
        ),
        links=tuple(links),
        foot=sign_off(explain_post(content.institution, language), content.coordinator, language, chat=chat),
        banner=say(language, "letter-practice") if content.practice else None,
    )
    rows: Rows = ()
    for line in content.lines[:SHOWN]:
        if line.outcome is AnswerOutcome.PROVISIONAL and confirm_data:
            rows += ((make_choice(say(language, "button-confirm"), confirm_data(line.n)),),)
        recorded = line.outcome in (AnswerOutcome.RECORDED, AnswerOutcome.PROVISIONAL)
        # A receipt or a decline is corrected by saying otherwise; only a report can be taken back.
        if recorded and line.action in (Action.REPORT, Action.NO_CHANGE) and undo_data:
            words = say(language, "button-undo", reference=_short(line.reference))
            rows += ((make_choice(words, undo_data(line.n)),),)
    return _finish(letter, rows, chat)


def draw_question(
    content: QuestionContent,
    answer_data: AnswerData | None = None,
    open_data: OpenData | None = None,
    *,
    chat: bool = False,
) -> Drawn:
    """We did not understand: what was said, which asks it may mean, how to answer, with an example."""
    language = content.language
    lines = content.lines[:SHOWN]
    if lines:
        references = name_references(language, tuple(line.reference for line in lines), most=3)
        subject = say(language, "question-subject", references=references)
        opening = [say(language, "question-opening", count=len(lines))]
    else:
        subject = say(language, "question-subject-unknown")
        opening = [say(language, "question-opening-unknown"), say(language, "question-name-it")]
    words = tidy(content.words, TEXT_ROOM)
    letter = Letter(
        language=language,
        subject=subject,
        head=(*greet(content.person_name, content.institution, language, chat=chat), *opening),
        how=explain_answers([(line.kind, line.reference) for line in lines], language) if lines else (),
        facts=(Fact(say(language, "question-words"), words),) if words else (),
        cards=tuple(card_of_question(line, language) for line in lines),
        tail=(
            *word_files(content.files, language, held=True),
            *explain_more({line.kind for line in lines}, language),
        ),
        links=link_form(content.form_url, language),
        foot=sign_off(explain_post(content.institution, language), content.coordinator, language, chat=chat),
        banner=say(language, "letter-practice") if content.practice else None,
    )
    rows: Rows = ()
    if len(lines) == 1 and answer_data:
        (line,) = lines
        rows = answer_rows(language, line.n, line.kind, answered_before=False, data=answer_data)
    elif lines and open_data:
        rows = open_rows(language, [(line.n, _short(line.reference)) for line in lines], open_data)
    return _finish(letter, rows, chat)


def draw_notice(content: NoticeContent, *, chat: bool = False) -> Drawn:
    """An alert to one person, as a rule the coordinator; who is none gets no way to the coordinator's pages."""
    language, notice = content.language, content.notice
    letter = write_notice(content)
    ours = is_for_coordinators(notice)
    open_page = say(language, "button-open-page")
    whole = replace(
        letter,
        head=(*greet(content.person_name, "", language, chat=chat), *letter.head),
        links=(Link(open_page, open_page, content.url),) if content.url and ours else (),
        foot=sign_off(explain_notice(notice, language), "" if ours else content.coordinator, language, chat=chat),
        banner=say(language, "letter-practice") if content.practice else None,
    )
    return _finish(whole, (), chat)


def _answers(line: DigestLine, language: str, data: AnswerData) -> Rows:
    before = line.last_status is not None
    return answer_rows(language, line.n, line.kind, answered_before=before, data=data)


def _further_outcomes(content: ConfirmationContent, language: str) -> tuple[str, ...]:
    """What became of the answers that have no card: one line per outcome."""
    further = content.lines[SHOWN:]
    return tuple(
        say(
            language,
            "labelled",
            label=say(language, f"outcome-{outcome}"),
            text=name_references(language, tuple(line.reference for line in further if line.outcome is outcome)),
        )
        for outcome in AnswerOutcome
        if any(line.outcome is outcome for line in further)
    )


def _short(reference: str) -> str:
    return tidy(reference, REFERENCE_ROOM)


def _finish(letter: Letter, rows: Rows, chat: bool) -> Drawn:
    # A header ends at a new line: none may come from a name, a reference or a translation.
    subject = tidy(letter.subject, SUBJECT_ROOM)
    whole = replace(letter, subject=subject)
    return Drawn(subject, write_text(whole), None if chat else write_html(whole), rows)
