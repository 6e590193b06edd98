"""That there is no news, however far apart Russian says it."""

import pytest

from domain.replies.absences import join_absence
from domain.replies.sentences import read_sentences
from domain.replies.vocabulary import Sign
from tests.replies import CONTEXTS, SENT_ON


def _joins(text: str) -> bool:
    _, sentences = read_sentences(text, CONTEXTS["three"])
    pieces = (piece for sentence in sentences for piece in join_absence(sentence, SENT_ON).pieces)
    return any(piece.means(Sign.NO_CHANGE) for piece in pieces)


@pytest.mark.parametrize(
    "text",
    [
        "Изменений по сравнению с прошлым отчётом нет.",
        "Изменений с октября 2026 года не произошло.",
        "Изменений по рекомендации 140.12 пока нет.",
    ],
)
def test_none_of_the_news_is_no_change(text: str) -> None:
    assert _joins(text)


@pytest.mark.parametrize("text", ["Изменений в законе нет.", "Изменений ждём, пока нет.", "Изменений будет много."])
def test_news_of_something_else_or_to_come_is_none(text: str) -> None:
    assert not _joins(text)


def test_what_it_is_said_of_stands_before_it() -> None:
    _, (sentence,) = read_sentences("Изменений по 140.12 нет", CONTEXTS["three"])
    mention, absence = join_absence(sentence, SENT_ON).pieces
    assert mention.mention is not None
    assert absence.token.text == "изменении"
