"""Finds the recommendation that a heading calls by what it is about: "The domestic violence bill: in progress"."""

import re
from collections.abc import Iterator

from domain.replies.meaning import AskedItem, Context
from domain.replies.references import Mention
from domain.replies.writing import fold

_HEADING = re.compile(r"(?:^|(?<=\n)|(?<=[.;] ))(?:\W{0,4})([^\W\d_][^\d:.;\n|–—]{3,80}?) ?(?=:|[–—] | - )")
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 4
"""Letters in which "training" and "train" agree."""
_ENOUGH = 2
"""Words of a heading that a title must share; and at least half of the heading's."""


def find_titles(folded: str, context: Context) -> Iterator[Mention]:
    """Yield the headings that share words with the title of one ask only, in order.

    A heading stands at the beginning of a line or sentence and ends with a colon or a dash. Words are compared by
    their first letters. Where two titles share a word with it, or the titles are in another language, it means nothing.
    """
    titles = [(ask, _stems(fold(ask.title).text)) for ask in context.asks]
    if len(titles) < _ENOUGH or not any(stems for _, stems in titles):
        return
    for found in _HEADING.finditer(folded):
        said = _stems(found[1])
        sharing: list[tuple[AskedItem, int]] = [(ask, len(said & stems)) for ask, stems in titles if said & stems]
        if len(sharing) == 1 and sharing[0][1] >= _ENOUGH and sharing[0][1] * 2 >= len(said):
            yield Mention(*found.span(1), (sharing[0][0].reference,))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(text))
