"""The buttons under a message: an ask's possible answers, or one button per ask to open it."""

from collections.abc import Callable, Sequence

from domain.buttons import Saying
from domain.messages import Choice
from domain.words import Action, AskKind, Status
from languages.catalogue import say
from languages.direction import isolate
from languages.labels import label

Rows = tuple[tuple[Choice, ...], ...]
AnswerData = Callable[[int, Saying], str]
"""The data of a button that answers ask n with a status, NO_CHANGE, ACKNOWLEDGE or DECLINE."""
OpenData = Callable[[int], str]
"""The data of a button that shows ask n; 0 shows the list."""
PageData = Callable[[int], str]
"""The data of a button that turns to a page of the list, from 1."""

DATA_BYTES = 64
ACROSS = 2


def answer_rows(language: str, n: int, kind: AskKind, *, answered_before: bool, data: AnswerData) -> Rows:
    """Every answer that one press can give to ask `n`, one to a row since phones cut long labels.

    A plan or a clarification needs words, so it has no buttons. "No change" needs an earlier answer.
    Raises ValueError when the data of a button is longer than Telegram's 64 bytes.
    """
    answers: list[tuple[str, Saying]] = []
    match kind:
        case AskKind.PROGRESS:
            answers = [(label(language, status), status) for status in Status]
            if answered_before:
                answers.insert(0, (say(language, "button-no_change"), Action.NO_CHANGE))
        case AskKind.ACKNOWLEDGE:
            answers = [
                (say(language, "button-acknowledge"), Action.ACKNOWLEDGE),
                (say(language, "button-decline"), Action.DECLINE),
                # Who can say at once how far it is need not acknowledge first.
                *((label(language, status), status) for status in Status),
            ]
        case AskKind.VALIDATE:
            answers = [
                (say(language, "button-validate"), Action.ACKNOWLEDGE),
                (say(language, "button-send_back"), Action.DECLINE),
            ]
        case AskKind.PLAN | AskKind.CLARIFY:
            pass
    return tuple((make_choice(words, data(n, saying)),) for words, saying in answers)


def open_rows(language: str, asks: Sequence[tuple[int, str]], data: OpenData) -> Rows:
    """One button per (n, reference), two to a row, that opens the ask."""
    choices = [make_choice(f"{n}. {isolate(reference, language)}", data(n)) for n, reference in asks]
    return tuple(tuple(choices[i : i + ACROSS]) for i in range(0, len(choices), ACROSS))


def page_row(language: str, page: int, pages: int, data: PageData) -> tuple[Choice, ...]:
    """The buttons to the pages before and after `page`; empty when there is one page."""
    turns = []
    if page > 1:
        turns.append(make_choice(say(language, "button-previous"), data(page - 1)))
    if page < pages:
        turns.append(make_choice(say(language, "button-next"), data(page + 1)))
    return tuple(turns)


def make_choice(words: str, data: str) -> Choice:
    """A button. Raises ValueError when its data is longer than Telegram's 64 bytes."""
    if len(data.encode()) > DATA_BYTES:
        raise ValueError(f"The button data '{data}' has {len(data.encode())} bytes; at most {DATA_BYTES} fit.")
    return Choice(words, data)
