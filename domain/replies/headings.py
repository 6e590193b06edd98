"""Headings: those of our message that an answer stands under, and those in which people say what they speak of."""

import re
from collections.abc import Iterator, Sequence

from domain.replies.meaning import AskedItem, Context
from domain.replies.references import Mention, find_mentions
from domain.replies.writing import fold

_SAID = re.compile(r"(?:^|(?<=\n)|(?<=[.;] ))(?:\W{0,4})([^\W\d_][^\d:.;\n|–—]{3,80}?) ?(?=:|[–—] | - )")
_NUMBERED = re.compile(r"^\W{0,6}(?:\d{1,3}[.)]\W{0,4})?$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 4
"""Letters in which "training" and "train" agree."""
_ENOUGH = 2
"""Words of a heading that a title must share; and at least half of the heading's."""


def quoted_heading(under: Sequence[str], context: Context) -> str | None:
    """Which ask the quoted lines directly above an answer put: its heading, with no empty line in between."""
    lines = list(under)
    while lines and not lines[-1].strip():
        lines.pop()
    for line in reversed(lines):
        if not line.strip():
            return None
        if reference := reference_in_heading(line, context):
            return reference
    return None


def reference_in_heading(line: str, context: Context) -> str | None:
    folded = fold(line).text
    mentions = [m for m in find_mentions(folded, context) if not m.bare and not m.unknown]
    named = {r for mention in mentions for r in mention.references}
    if len(named) != 1 or not _NUMBERED.match(folded[: mentions[0].start]):
        return None
    return named.pop()


def find_titles(folded: str, context: Context) -> Iterator[Mention]:
    """Yield the headings that share words with the title of one ask only, in order.

    A heading stands at the beginning of a line or sentence and ends with a colon or a dash. Words are compared by
    their first letters. Where two titles share a word with it, or the titles are in another language, it means nothing.
    """
    titles = [(ask, _stems(fold(ask.title).text)) for ask in context.asks]
    if len(titles) < _ENOUGH or not any(stems for _, stems in titles):
        return
    for found in _SAID.finditer(folded):
        said = _stems(found[1])
        sharing: list[tuple[AskedItem, int]] = [(ask, len(said & stems)) for ask, stems in titles if said & stems]
        if len(sharing) == 1 and sharing[0][1] >= _ENOUGH and sharing[0][1] * 2 >= len(said):
            yield Mention(*found.span(1), (sharing[0][0].reference,))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(text))
