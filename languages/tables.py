"""What the columns and answers of a table are called: to write it in one language, and to read it in all of them."""

from collections.abc import Mapping
from functools import cache

from domain.filling import Sayings
from domain.forms import Saying, choices_of
from domain.replies.writing import fold_words
from domain.tables import Column
from domain.words import Action, AskKind
from languages.catalogue import LANGUAGES, say
from languages.labels import label, word_choice


def heading(language: str, column: Column) -> str:
    """What stands above a column."""
    return say(language, f"table-{column.value}")


@cache
def headings() -> Mapping[str, Column]:
    """Every heading in every language, folded, to its column."""
    return {fold_words(heading(language, column)): column for language in LANGUAGES for column in Column}


@cache
def sayings() -> Sayings:
    """Every answer in every language, folded, by the kind of ask that it may be given to."""
    return {kind: _sayings(kind) for kind in AskKind}


def _sayings(kind: AskKind) -> Mapping[str, Saying]:
    found: dict[str, Saying] = {}
    for language in LANGUAGES:
        for saying in choices_of(kind):
            found[fold_words(word_choice(saying, kind, language))] = saying
            if isinstance(saying, Action) and kind is not AskKind.VALIDATE:
                # "No change", "More time asked for": how other messages call the same.
                found.setdefault(fold_words(label(language, saying)), saying)
    return found
