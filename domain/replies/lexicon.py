"""Finds the words of every language in a reply at once: people mix them, and no one says which they use."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.replies.languages.ar.words import ARABIC
from domain.replies.languages.en.words import ENGLISH
from domain.replies.languages.es.words import SPANISH
from domain.replies.languages.fr.words import FRENCH
from domain.replies.languages.pt.words import PORTUGUESE
from domain.replies.languages.ru.words import RUSSIAN
from domain.replies.languages.zh.words import CHINESE
from domain.replies.phrases import Phrases, Senses
from domain.replies.vocabulary import Language, Phrasebook, Sign, expand
from domain.replies.writing import fold

LANGUAGES: tuple[Language, ...] = (ENGLISH, FRENCH, SPANISH, ARABIC, PORTUGUESE, RUSSIAN, CHINESE)

CHINESE_LETTER = "\u3400-\u9fff"
_WORD = re.compile(rf"\d+(?:\.\d+)*|[{CHINESE_LETTER}]|[^\W\d_{CHINESE_LETTER}]+|[^\s\w'*_\"]|\n")

_SMILES = "✅,✔,☑,👍,👌,🙏,🙂,😊,😀,😃,😄,🎉,💪,🌟,✨"
"""Pictures that say nothing against what stands beside them, unlike a wink."""

_SHORT = 6
"""Letters up to which a closing may be another word: "best", "att"."""


@dataclass(frozen=True, slots=True)
class Token:
    """A phrase of a table, or a word or mark that no table knows. start, end: its place in the folded text."""

    text: str
    start: int
    end: int
    senses: Senses

    def means(self, *signs: Sign) -> bool:
        # Asked some hundred times for each reply, mostly of words that mean nothing.
        return bool(self.senses) and not self.senses.keys().isdisjoint(signs)


def split_words(folded: str) -> list[tuple[str, int, int]]:
    """Return the words and marks of folded text with their places; each Chinese character is a word.

    Quotation marks and emphasis are no words: they stand around what people say, and say nothing.
    """
    return [(found.group(), found.start(), found.end()) for found in _WORD.finditer(folded)]


def read_tokens(words: Sequence[tuple[str, int, int]]) -> list[Token]:
    """Return the longest known phrases among words, from left to right, and every other word as it stands."""
    tokens: list[Token] = []
    at = 0
    phrases = _phrases()
    said = [word for word, _, _ in words]
    while at < len(words):
        text, start, end = words[at]
        length, senses = phrases.find(said, at)
        if senses is None:
            tokens.append(Token(text, start, end, _NONE))
            at += 1
        else:
            tokens.append(Token(" ".join(said[at : at + length]), start, words[at + length - 1][2], senses))
            at += length
    return tokens


def senses_of(word: str) -> Senses:
    """Return what a single folded word means."""
    return _phrases().find([word], 0)[1] or _NONE


_NONE: Senses = {}


@cache
def until_words() -> frozenset[str]:
    """Return the single words that stand before a day, folded."""
    said = (fold(phrase).text for tongue in LANGUAGES for phrase in expand(tongue.signs.get(Sign.UNTIL, "")))
    return frozenset(word for word in said if " " not in word)


@cache
def closing_phrases() -> frozenset[str]:
    """Return how letters close, as their tokens stand: "kind regards"."""
    said = (closing for tongue in LANGUAGES for closing in tongue.letters.closings.split(","))
    return frozenset(" ".join(_WORD.findall(fold(closing).text)) for closing in said if len(closing.strip()) > _SHORT)


@cache
def _phrases() -> Phrases:
    """Every phrase of every language."""
    phrases = Phrases(_WORD.findall)
    phrases.learn(_SMILES, Sign.FILLER, None)
    for language in LANGUAGES:
        books: tuple[Language | Phrasebook, ...] = (language, *language.phrasebooks)
        for said in books:
            for sign, table in ((Sign.STATUS, said.statuses), (Sign.EVERYDAY, said.everyday)):
                for status, notation in table.items():
                    phrases.learn(fold(notation).text, sign, status, language.prefixes)
            for sign, notation in said.signs.items():
                phrases.learn(fold(notation).text, sign, None, language.prefixes)
        # "Thanks for the reminder, best regards" in one line.
        closings = (closing for closing in language.letters.closings.split(",") if len(closing.strip()) > _SHORT)
        phrases.learn(fold(",".join(closings)).text, Sign.FILLER, None, language.prefixes)
    return phrases
