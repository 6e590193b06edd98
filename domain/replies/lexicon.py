"""Finds the words of every language in a reply at once: people mix them, and no one says which they use."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from domain.replies.languages.ar.words import ARABIC
from domain.replies.languages.en.words import ENGLISH
from domain.replies.languages.es.words import SPANISH
from domain.replies.languages.fr.words import FRENCH
from domain.replies.languages.pt.words import PORTUGUESE
from domain.replies.languages.ru.words import RUSSIAN
from domain.replies.languages.zh.words import CHINESE
from domain.replies.vocabulary import Language, Sign, expand
from domain.replies.writing import fold
from domain.words import Status

LANGUAGES: tuple[Language, ...] = (ENGLISH, FRENCH, SPANISH, ARABIC, PORTUGUESE, RUSSIAN, CHINESE)

CHINESE_LETTER = "\u3400-\u9fff"
_WORD = re.compile(rf"\d+(?:\.\d+)*|[{CHINESE_LETTER}]|[^\W\d_{CHINESE_LETTER}]+|[^\s\w'*_\"]|\n")

_SHORT = 6
"""Letters up to which a closing may be another word: "best", "att"."""

Senses = Mapping[Sign, Status | None]


@dataclass(frozen=True, slots=True)
class Token:
    """A phrase of a table, or a word or mark that no table knows. start, end: its place in the folded text."""

    text: str
    start: int
    end: int
    senses: Senses

    def means(self, *signs: Sign) -> bool:
        return any(sign in self.senses for sign in signs)


def split_words(folded: str) -> list[tuple[str, int, int]]:
    """Return the words and marks of folded text with their places; each Chinese character is a word.

    Quotation marks and emphasis are no words: they stand around what people say, and say nothing.
    """
    return [(found.group(), found.start(), found.end()) for found in _WORD.finditer(folded)]


def read_tokens(words: Sequence[tuple[str, int, int]]) -> list[Token]:
    """Return the longest known phrases among words, from left to right, and every other word as it stands."""
    tokens: list[Token] = []
    at = 0
    phrases, lengths = _phrases()
    said = tuple(word for word, _, _ in words)
    while at < len(words):
        text, start, end = words[at]
        for length in lengths.get(text, ()):
            phrase = said[at : at + length]
            if (senses := phrases.get(phrase)) is not None and len(phrase) == length:
                tokens.append(Token(" ".join(phrase), start, words[at + length - 1][2], senses))
                at += length
                break
        else:
            tokens.append(Token(text, start, end, _NONE))
            at += 1
    return tokens


def senses_of(word: str) -> Senses:
    """Return what a single folded word means."""
    return _phrases()[0].get((word,), _NONE)


_NONE: Senses = {}


@cache
def until_words() -> frozenset[str]:
    """Return the single words that stand before a day, folded."""
    said = (fold(phrase).text for tongue in LANGUAGES for phrase in expand(tongue.signs.get(Sign.UNTIL, "")))
    return frozenset(word for word in said if " " not in word)


@cache
def _phrases() -> tuple[Mapping[tuple[str, ...], Senses], Mapping[str, Sequence[int]]]:
    """Every phrase of every language, and by its first word how many words phrases have, the longest first."""
    phrases: dict[tuple[str, ...], dict[Sign, Status | None]] = {}

    def learn(language: Language, notation: str, sign: Sign, status: Status | None = None) -> None:
        for said in expand(fold(notation).text):
            for prefix in language.prefixes:
                if phrase := tuple(_WORD.findall(prefix + said)):
                    phrases.setdefault(phrase, {}).setdefault(sign, status)

    for language in LANGUAGES:
        for status, notation in language.statuses.items():
            learn(language, notation, Sign.STATUS, status)
        for status, notation in language.everyday.items():
            learn(language, notation, Sign.EVERYDAY, status)
        for sign, notation in language.signs.items():
            learn(language, notation, sign)
        # "Thanks for the reminder, best regards" in one line.
        closings = (closing for closing in language.letters.closings.split(",") if len(closing.strip()) > _SHORT)
        learn(language, ",".join(closings), Sign.FILLER)
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return phrases, {first: sorted(found, reverse=True) for first, found in lengths.items()}
