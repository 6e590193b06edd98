"""Finds the longest phrase of many thousands at a place among words, without listing what the notation stands for.

The notation's choices become a graph whose edges are words (Thompson, 1968: "Regular Expression Search Algorithm");
sets of its nodes are followed together, and remembered, so that a word costs one look-up however many phrases there
are.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from domain.replies.vocabulary import Sign
from domain.words import Status

Senses = Mapping[Sign, Status | None]

_REMEMBERED = 1 << 16
_START = 0


class Phrases:
    """Phrases to look for. split: parts a text into words, for the tables as for what people write."""

    def __init__(self, split: Callable[[str], Sequence[str]]) -> None:
        self._split = split
        self._edges: list[dict[str, list[int]]] = [{}]
        self._words: set[str] = set()
        self._meanings: dict[int, dict[Sign, Status | None]] = {}
        self._followed = lru_cache(maxsize=_REMEMBERED)(self._follow)
        self._mean = lru_cache(maxsize=_REMEMBERED)(self._meaning)

    def learn(self, notation: str, sign: Sign, status: Status | None, prefixes: Sequence[str] = ("",)) -> None:
        """Learn the phrases of folded notation (see `expand`). What was learnt first says which status a sign means."""
        for phrase in notation.split(","):
            if slots := phrase.split():
                self._learn_one(slots, sign, status, prefixes)

    def _learn_one(self, slots: Sequence[str], sign: Sign, status: Status | None, prefixes: Sequence[str]) -> None:
        reached = {_START}
        for slot in slots:
            end = self._node()
            after = set(reached) if slot.startswith("[") and slot.endswith("]") else set()
            for option in slot.strip("[]").split("|"):
                words = self._split(option.replace("_", " "))
                if not words:
                    after |= reached
                    continue
                for node in reached:
                    firsts = [prefix + words[0] for prefix in prefixes] if node == _START else words[:1]
                    self._link(node, firsts, words[1:], end)
                after.add(end)
            reached = after
        for node in reached - {_START}:
            self._meanings.setdefault(node, {}).setdefault(sign, status)

    def _link(self, node: int, firsts: Sequence[str], rest: Sequence[str], end: int) -> None:
        self._words.update(firsts, rest)
        following = self._node() if rest else end
        for word in firsts:
            self._edges[node].setdefault(word, []).append(following)
        for at, word in enumerate(rest):
            node, following = following, self._node() if at + 1 < len(rest) else end
            self._edges[node].setdefault(word, []).append(following)

    def _node(self) -> int:
        self._edges.append({})
        return len(self._edges) - 1

    def find(self, words: Sequence[str], at: int) -> tuple[int, Senses | None]:
        """Return the length in words of the longest phrase that begins at a place, and what it means; 0: none."""
        length, senses = 0, None
        nodes: tuple[int, ...] = (_START,)
        for place in range(at, len(words)):
            # A word that no phrase holds is not remembered, however long somebody makes it.
            if words[place] not in self._words or not (nodes := self._followed(nodes, words[place])):
                break
            if (meant := self._mean(nodes)) is not None:
                length, senses = place + 1 - at, meant
        return length, senses

    def _follow(self, nodes: tuple[int, ...], word: str) -> tuple[int, ...]:
        return tuple(sorted({end for node in nodes for end in self._edges[node].get(word, ())}))

    def _meaning(self, nodes: tuple[int, ...]) -> Senses | None:
        merged: dict[Sign, Status | None] = {}
        for node in nodes:
            for sign, status in self._meanings.get(node, {}).items():
                merged.setdefault(sign, status)
        known = bool(merged)
        merged.pop(Sign.WORD, None)
        return merged if known else None
