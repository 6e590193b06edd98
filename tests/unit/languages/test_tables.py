"""A table is read in any language, so that no word may mean two things."""

from collections import defaultdict

import pytest

from domain.forms import choices_of
from domain.replies.writing import fold_words
from domain.tables import Column
from domain.words import Action, AskKind
from languages.catalogue import LANGUAGES
from languages.labels import label, word_choice
from languages.tables import heading, headings, sayings


def test_no_heading_means_two_columns() -> None:
    meant = defaultdict(set)
    for language in LANGUAGES:
        for column in Column:
            meant[fold_words(heading(language, column))].add(column)
    assert {word: columns for word, columns in meant.items() if len(columns) > 1} == {}
    assert headings().keys() == meant.keys()


@pytest.mark.parametrize("kind", AskKind)
def test_no_answer_means_two_things(kind: AskKind) -> None:
    meant = defaultdict(set)
    for language in LANGUAGES:
        for saying in choices_of(kind):
            meant[fold_words(word_choice(saying, kind, language))].add(saying)
            if isinstance(saying, Action) and kind is not AskKind.VALIDATE:
                meant[fold_words(label(language, saying))].add(saying)
    assert {word: said for word, said in meant.items() if len(said) > 1} == {}
    assert sayings()[kind] == {word: said.pop() for word, said in meant.items()}
