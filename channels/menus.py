"""What a chat offers beside answers: later, a colleague, a question, another language, help; and what came of it."""

from collections.abc import Sequence
from dataclasses import replace

from channels.cards import REFERENCE_ROOM
from channels.keyboards import Rows, make_choice
from channels.layout import tidy
from channels.phrases import name_references, word_files
from channels.wording import Drawn
from domain.buttons import (
    LanguageButton,
    Later,
    LaterButton,
    MenuButton,
    OpenButton,
    UndoButton,
    Wish,
    encode_button,
)
from domain.digest import ABOVE, DigestContent
from domain.evidence.files import FileLine
from domain.messages import Choice
from domain.orders import OrderDone, OrderKind
from domain.words import Status
from languages.catalogue import NAMES, say
from languages.dates import say_day
from languages.labels import label

HELP_EXAMPLE = "UPR4-140.12"
WISHES = {
    Wish.LATER: "button-later",
    Wish.COLLEAGUE: "button-colleague",
    Wish.QUESTION: "button-question",
    Wish.LANGUAGE: "button-language",
    Wish.HELP: "button-help",
    Wish.LIST: "button-list",
}
ACROSS = 2


def add_menu(drawn: Drawn, content: DigestContent, number: int) -> Drawn:
    """A list with what can be done about all of it; nothing for those who are only told."""
    if content.post in ABOVE or not content.lines:
        return drawn
    language = content.language
    if len(content.lines) == 1:
        return add_ask_menu(drawn, language, number, content.lines[0].n, alone=True)
    row = tuple(_wish(language, number, 0, wish) for wish in (Wish.LATER, Wish.LANGUAGE, Wish.HELP))
    return replace(drawn, rows=(*drawn.rows, row))


def add_ask_menu(drawn: Drawn, language: str, number: int, n: int, *, alone: bool = False) -> Drawn:
    """One ask with what can be done about it beside answering. alone: it is the whole list."""
    last = drawn.rows[-1:] if not alone else ()
    answers = drawn.rows[:-1] if last else drawn.rows
    wishes = [_wish(language, number, n, wish) for wish in (Wish.LATER, Wish.COLLEAGUE, Wish.QUESTION)]
    if alone:
        wishes.append(_wish(language, number, 0, Wish.HELP))
    return replace(drawn, rows=(*answers, *_rows(wishes), *last))


def draw_later(language: str, number: int, n: int, reference: str | None) -> Drawn:
    """Until when something may wait. reference: None for the whole list."""
    text = (
        say(language, "chat-later-one", reference=tidy(reference, REFERENCE_ROOM))
        if reference
        else say(language, "chat-later-all")
    )
    choices = [
        make_choice(say(language, name), encode_button(LaterButton(number, n, until)))
        for until, name in ((Later.TOMORROW, "button-tomorrow"), (Later.NEXT_WEEK, "button-next-week"))
    ]
    return Drawn("", text, None, (tuple(choices), (_back(language, number, n),)))


def draw_wanted(language: str, wish: Wish, reference: str) -> Drawn:
    """What is to be written: a colleague's name, or a question to the coordinator."""
    message = "chat-colleague-who" if wish is Wish.COLLEAGUE else "chat-question-what"
    return Drawn("", say(language, message, reference=tidy(reference, REFERENCE_ROOM)), None)


def draw_languages(language: str, lead: str = "chat-language-which") -> Drawn:
    """The seven languages, each in its own words."""
    choices = [make_choice(name, encode_button(LanguageButton(code))) for code, name in NAMES.items()]
    return Drawn("", say(language, lead), None, _rows(choices))


def draw_help(language: str) -> Drawn:
    """How to answer, and every command."""
    text = "\n\n".join((say(language, "chat-help", reference=HELP_EXAMPLE), say(language, "chat-commands")))
    return Drawn("", text, None)


def draw_recorded(
    language: str, reference: str, status: Status, confirmation: int, n: int, files: Sequence[FileLine] = ()
) -> tuple[Drawn, str]:
    """A pressed status as recorded, what is kept with it, and the question what was done; and the first in one line."""
    reference = tidy(reference, REFERENCE_ROOM)
    brief = say(language, "chat-recorded", reference=reference, status=label(language, status))
    undo = make_choice(say(language, "button-undo", reference=reference), encode_button(UndoButton(confirmation, n)))
    text = "\n".join((brief, *word_files(files, language), say(language, "chat-tell-more")))
    return Drawn("", text, None, ((undo,),)), brief


def draw_order(done: OrderDone, language: str) -> Drawn:
    """What became of a command."""
    match done.order, done.result:
        case OrderKind.UNDO, "done":
            text = say(language, "chat-taken-back", reference=name_references(language, done.references))
        case OrderKind.UNDO, _:
            text = say(language, "chat-undo-nothing")
        case OrderKind.STOP, _:
            text = say(language, "chat-unlinked")
        case OrderKind.LANGUAGE, "done":
            text = say(language, "chat-language-done")
        case OrderKind.LANGUAGE, _:
            return draw_languages(language, "chat-language-unclear")
        case _, "unclear":
            text = say(language, "chat-later-unclear")
        case _:
            text = "\n".join(_rested(done, language))
    return Drawn(tidy(text, 120), text, None)


def _rested(done: OrderDone, language: str) -> list[str]:
    if done.until is None:
        lines = [say(language, "chat-later-nothing")]
    else:
        day, references = say_day(language, done.until), name_references(language, done.references)
        lines = [say(language, "chat-later-done", day=day, references=references)]
    if done.capped:
        lines.append(say(language, "chat-later-capped", references=name_references(language, done.capped)))
    if done.kept:
        lines.append(say(language, "chat-later-kept", references=name_references(language, done.kept)))
    return lines


def _wish(language: str, number: int, n: int, wish: Wish) -> Choice:
    return make_choice(say(language, WISHES[wish]), encode_button(MenuButton(number, n, wish)))


def _back(language: str, number: int, n: int) -> Choice:
    return make_choice(say(language, "button-list"), encode_button(OpenButton(number, 0)))


def _rows(choices: list[Choice]) -> Rows:
    return tuple(tuple(choices[i : i + ACROSS]) for i in range(0, len(choices), ACROSS))
