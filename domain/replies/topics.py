"""What recommendations are about, so that "the one on judges" finds the title "Train judges" in any language."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from domain.replies.lexicon import LANGUAGES, senses_of
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold

_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W\d_]+")
_CHINESE = "\u3400"
_STEM = 4
"""Letters in which words that no table knows agree: "cluster", "clusters"."""
_LONGEST_CHINESE = 6
_CLITICS = ("ولل", "وبال", "وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف")
"""What Arabic glues before a noun."""
_NO_TOPICS = frozenset(
    fold(word).text
    for word in [
        "adopt",
        "ensure",
        "strengthen",
        "improve",
        "promote",
        "continue",
        "guarantee",
        "take",
        "measures",
        "necessary",
        "effective",
        "national",
        "adopter",
        "assurer",
        "garantir",
        "renforcer",
        "adoptar",
        "garantizar",
        "fortalecer",
        "asegurar",
        "adotar",
        "assegurar",
        "reforcar",
        "принять",
        "обеспечить",
        "продолжать",
        "усилить",
        "работа",
        "работы",
        "работу",
        "реализация",
        "выполнение",
        "исполнение",
        "اعتماد",
        "ضمان",
        "تعزيز",
        "مواصله",
    ]
)
GENERIC = frozenset(("law", "plan", "treaty", "budget", "report", "work", "nhri", "social", "health", "train", "hear"))
"""What much else is about too: alone it names nothing."""


def topics_of(word: str) -> frozenset[str]:
    """Return what a folded word is about; nothing for one that says nothing."""
    return _topics(word) if len(word) <= 40 else frozenset()


@lru_cache(maxsize=4096)
def _topics(word: str) -> frozenset[str]:
    exact, stems, longest = _tables()
    for form in _forms(word):
        if found := exact.get(form):
            return found
        for length in range(min(len(form), longest), 2, -1):
            if found := stems.get(form[:length]):
                return found
    if len(word) < _STEM or word in _NO_TOPICS or word[0] >= _CHINESE:
        return frozenset()
    senses = senses_of(word)
    return frozenset() if senses and Sign.WORK not in senses else frozenset((f"={word[:_STEM]}",))


def _forms(word: str) -> Iterator[str]:
    yield word
    for clitic in _CLITICS:
        if word.startswith(clitic) and len(word) > len(clitic) + 1:
            yield word[len(clitic) :]


@lru_cache(maxsize=16_384)
def title_topics(title: str) -> frozenset[str]:
    """Return what a title, in any language, is about."""
    return frozenset(topic for _, _, topics in find_topics(fold(title).text) for topic in topics)


def find_topics(folded: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Yield each word of folded text that is about something, with its place; Chinese words by the longest known."""
    for found in _WORD.finditer(folded):
        word = found.group()
        if word[0] < _CHINESE:
            if topics := topics_of(word):
                yield found.start(), found.end(), topics
            continue
        at = 0
        while at < len(word):
            length, topics = chinese_topics(word[at : at + _LONGEST_CHINESE])
            if length:
                yield found.start() + at, found.start() + at + length, topics
            at += length or 1


def chinese_topics(characters: Sequence[str]) -> tuple[int, frozenset[str]]:
    """Return how many of the first characters make up the longest known word, and what it is about."""
    exact, _, _ = _tables()
    said = "".join(characters[:_LONGEST_CHINESE])
    for length in range(len(said), 0, -1):
        if found := exact.get(said[:length]):
            return length, found
    return 0, frozenset()


@cache
def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], int]:
    """Whole words, beginnings of words, and the length of the longest beginning."""
    exact: dict[str, frozenset[str]] = {}
    stems: dict[str, frozenset[str]] = {}
    for tongue in LANGUAGES:
        for topic, words in tongue.topics.items():
            for word in fold(words).text.split():
                table = stems if word.endswith("*") else exact
                key = word.rstrip("*")
                table[key] = table.get(key, frozenset()) | {topic}
    return exact, stems, max(map(len, stems))
