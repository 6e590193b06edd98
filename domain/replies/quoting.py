"""Finds our own words in a reply line by line, however a mail program wrapped them anew."""

from collections.abc import Sequence
from itertools import pairwise

from domain.replies.writing import fold_words, tidy

_ALONE_FROM = 3
"""Words that a line needs to be taken for ours where no line of ours stands beside it."""


class Ours:
    """The text that we sent, ready to be found. Lines are given as `fold_words` makes them."""

    def __init__(self, sent_text: str) -> None:
        lines = [folded for line in tidy(sent_text).split("\n") if (folded := fold_words(line))]
        self._text = " ".join(lines)
        self._starts: dict[str, list[int]] = {}
        self._ends: set[int] = set()
        at = 0
        for line in lines:
            self._starts.setdefault(line.split(" ", 1)[0], []).append(at)
            at += len(line)
            self._ends.add(at)
            at += 1

    def holds(self, folded: str) -> bool:
        """Whether words stand in our text in this order, at the borders of words."""
        return bool(folded) and f" {folded} " in f" {self._text} "

    def ends(self, folded: str) -> bool:
        """Whether one of our lines ends with these words."""
        at = self._text.find(folded)
        return at >= 0 and at + len(folded) in self._ends

    def find(self, lines: Sequence[str]) -> set[int]:
        """Return which lines are ours: runs that make up whole lines of ours, whatever their breaks.

        A single short line is not: somebody may well answer "Not started", which our text also holds.
        """
        return {at for first, last, _, _ in self._runs(lines) for at in range(first, last) if lines[at]}

    def insertions(self, lines: Sequence[str]) -> set[int]:
        """Return the lines that stand between two runs of ours which follow each other without a gap in our text."""
        found: set[int] = set()
        for (_, last, _, end), (first, _, start, _) in pairwise(self._runs(lines)):
            if start == end + 1:
                found.update(at for at in range(last, first) if lines[at])
        return found

    def _runs(self, lines: Sequence[str]) -> list[tuple[int, int, int, int]]:
        """Runs of our lines: from line, to line, from place, to place in our text; the last two exclude the breaks."""
        runs = []
        at = 0
        while at < len(lines):
            run = self._run_at(lines, at) if lines[at] else None
            if run is None:
                at += 1
            else:
                runs.append(run)
                at = run[1]
        return runs

    def _run_at(self, lines: Sequence[str], at: int) -> tuple[int, int, int, int] | None:
        best = None
        for start in self._starts.get(lines[at].split(" ", 1)[0], ()):
            place, here, count = start, at, 0
            while here < len(lines):
                if not lines[here]:
                    here += 1
                    continue
                if not self._text.startswith(lines[here], place):
                    break
                place += len(lines[here])
                count += 1
                here += 1
                if place in self._ends:
                    words = self._text[start:place].count(" ") + 1
                    if words >= _ALONE_FROM and (best is None or place - start > best[3] - best[2]):
                        best = (at, here, start, place)
                if place >= len(self._text) or self._text[place] != " ":
                    break
                place += 1
        return best
