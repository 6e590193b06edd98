"""The asks of a form as its page shows them: what is asked, what may be said, and what is filled in already."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from channels.cards import card_of_ask
from channels.layout import Card
from domain.digest import DigestContent, DigestLine
from domain.forms import choices_of, mark_of
from domain.words import Action, AskKind, Status
from languages.direction import disarm
from languages.labels import label, word_choice
from models.forms import Given
from web.browsers import Browser

SIZE = 20
ROOM = 4_000
STATUSES = frozenset(status.value for status in Status)


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One ask. says, words: what is filled in; mark: what a form that still says so carries.

    card: as in the message. told: what was said last, in the summary. stands: it can be amended.
    """

    n: int
    reference: str
    card: Card | None
    choices: tuple[Choice, ...]
    says: str = ""
    words: str = ""
    told: str | None = None
    text: str | None = None
    stands: bool = True

    @property
    def takes_files(self) -> bool:
        """Whether a status can be said, which documents may show."""
        return any(choice.value in STATUSES for choice in self.choices)

    @property
    def mark(self) -> str:
        return mark_of(self.says, self.words)


@dataclass(frozen=True, slots=True)
class Shown:
    """One page of the asks, the open ones first. number: from 1, of `pages`."""

    lines: tuple[DigestLine, ...]
    given: tuple[Given, ...]
    number: int
    pages: int


def page_of(content: DigestContent, given: Sequence[Given], wanted: int) -> Shown:
    open_ = len(content.lines)
    pages = max(-(-(open_ + len(given)) // SIZE), 1)
    number = min(max(wanted, 1), pages)
    first, last = (number - 1) * SIZE, number * SIZE
    return Shown(content.lines[first:last], tuple(given[max(first - open_, 0) : max(last - open_, 0)]), number, pages)


def open_questions(lines: Sequence[DigestLine], content: DigestContent, *, known: bool) -> list[Question]:
    """Open asks. known: else last answers are neither shown nor filled in."""
    language, questions = content.language, []
    for line in lines:
        seen = line if known else replace(line, last_status=None, last_narrative=None, last_on=None)
        filled = line.kind in (AskKind.PROGRESS, AskKind.PLAN, AskKind.CLARIFY) and seen.last_status is not None
        choices = tuple(
            Choice(one.value, word_choice(one, line.kind, language))
            for one in choices_of(line.kind)
            # Of an unknown browser we do not tell whether there was an answer before.
            if one is not Action.NO_CHANGE or not known or line.last_status is not None or line.text is None
        )
        questions.append(
            Question(
                line.n,
                line.reference,
                card_of_ask(seen, content, ROOM),
                choices,
                says=seen.last_status.value if filled and seen.last_status else "",
                words=disarm(seen.last_narrative or "") if filled else "",
                told=label(language, seen.last_status) if seen.last_status else None,
            )
        )
    return questions


def answered(given: Sequence[Given], language: str, browser: Browser) -> list[Question]:
    """Closed asks. What was said is shown, and can be amended, where it was said or in a known browser."""
    questions = []
    for one in given:
        mine = one.action is not None and (browser.known or (browser.id is not None and one.browser == browser.id))
        told = None
        if mine and one.action is not None:
            told = label(language, one.status) if one.status else label(language, one.action)
        questions.append(
            Question(
                one.n,
                one.reference,
                None,
                tuple(Choice(status.value, label(language, status)) for status in Status),
                says=one.status.value if mine and one.status else "",
                words=disarm(one.narrative or "") if mine else "",
                told=told,
                text=one.text,
                stands=mine and one.amendable and one.kind is not AskKind.VALIDATE,
            )
        )
    return questions
