"""References that somebody dictated in words: "one forty point twelve", "la ciento cuarenta punto doce"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from domain.replies.languages.ar import numerals as arabic
from domain.replies.languages.en import numerals as english
from domain.replies.languages.es import numerals as spanish
from domain.replies.languages.fr import numerals as french
from domain.replies.languages.pt import numerals as portuguese
from domain.replies.languages.ru import numerals as russian
from domain.replies.languages.zh import numerals as chinese
from domain.replies.lexicon import split_words
from domain.replies.writing import fold, words_of

_TABLES = (english, french, spanish, portuguese, russian, arabic, chinese)
_HUNDRED = 100
_TEN = 10
_LONGEST = 7
"""Words and hyphens of the longest numeral: "quatre-vingt-dix-sept"."""
_DIGITS = 3
_POINT = frozenset(word for table in _TABLES for word in words_of(table.POINT.replace(",", " ")))
_AND = frozenset(word for table in _TABLES for word in words_of(table.AND)) | {"-"}
_THE = words_of("the la le el a o по к до ال") | words_of(
    "number no nr numero num recommendation recommandation recomendacion recomendacao rekomendacia item point"
    " рекомендация рекомендации рекомендацию пункт пункту номер توصيه التوصيه رقم"
)
# "The thirteen are trained": so many of them.
_MANY = words_of("are were have sont ont etaient son estan han fueron sao estao foram estavam были")
Words = Sequence[tuple[str, int, int]]


def find_dictated(folded: str) -> Iterator[tuple[int, int, str]]:
    """Yield where numbers with a point are said in words, and in digits: "140.12" for "ciento cuarenta punto doce"."""
    if not any(word in folded for word in _POINT):
        return
    words = split_words(folded)
    for at, (word, _, _) in enumerate(words):
        if word not in _POINT or at == 0:
            continue
        behind, end = _read(words, at + 1)
        if behind is None:
            continue
        start, whole = next(((n, found) for n, found in _ending(words, at)), (at, None))
        spelled = not (words[start][0].isdigit() and words[at + 1][0].isdigit() and word == ".")
        if whole is not None and spelled:
            yield words[start][1], words[end - 1][2], f"{whole}.{behind}"


def find_called(folded: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a number above ten is said in words behind "the": "the seventeen", "la diecisiete"."""
    words = split_words(folded)
    for at in range(1, len(words)):
        if words[at][0] in _starts() and words[at - 1][0] in _THE:
            number, end = _read(words, at)
            many = end < len(words) and words[end][0] in _MANY
            if number is not None and number > _TEN and not many:
                yield words[at][1], words[end - 1][2], str(number)


def _ending(words: Words, end: int) -> Iterator[tuple[int, int]]:
    """Where a number may begin that ends before a place, from the longest one on."""
    for start in range(max(0, end - 2 * _LONGEST), end):
        number, stop = _read(words, start)
        if number is not None and stop == end:
            yield start, number


def _read(words: Words, at: int) -> tuple[int | None, int]:
    """The number that words from a place on say, and where it ends; digits too, as some programs write them."""
    if at < len(words) and words[at][0].isdigit() and len(words[at][0]) <= _DIGITS:
        return int(words[at][0]), at + 1
    said: list[int] = []
    end = place = at
    while place < len(words):
        length, value = _numeral(words, place)
        if value is None:
            if said and words[place][0] in _AND and words[place][0] != words[place - 1][0]:
                place += 1
                continue
            break
        if said and 0 < said[-1] < _TEN < value < _HUNDRED and words[place][0].startswith("و"):
            # "خمسة وأربعون".
            said[-1] += value
        elif said and _count([*said, value]) is None and value != 0:
            break
        else:
            said.append(value)
        place = end = place + length
    return (_count(said), end) if said else (None, at)


def _count(said: Sequence[int]) -> int | None:
    """The number of numerals in their order: 1, 100, 40 or 100, 40 or 1, 40 or 1, 4, 0 are 140; None for no number."""
    if all(value < _TEN for value in said):
        return int("".join(map(str, said))) if len(said) <= _DIGITS else None
    hundreds, rest = _hundreds(said)
    if hundreds and rest and rest[0] == 0:
        rest = rest[1:]
    if len(rest) > 1 and 1 < rest[0] < _TEN and rest[1] == _TEN:
        # "四十".
        rest = [rest[0] * _TEN, *rest[2:]]
    match rest:
        case []:
            return hundreds
        case [one] if 0 < one < _HUNDRED:
            return hundreds + one
        case [tens, one] if tens % _TEN == 0 and _TEN <= tens < _HUNDRED and 0 < one < (_TEN if tens < 60 else 20):
            return hundreds + tens + one
    return None


def _hundreds(said: Sequence[int]) -> tuple[int, Sequence[int]]:
    """The hundreds that numerals begin with, and what is left of them."""
    if said[0] % _HUNDRED == 0 and said[0]:
        return said[0], said[1:]
    if len(said) > 1 and 0 < said[0] < _TEN and said[1] == _HUNDRED:
        return said[0] * _HUNDRED, said[2:]
    if len(said) > 1 and 0 < said[0] < _TEN < said[1] < _HUNDRED:
        # "One forty".
        return said[0] * _HUNDRED, said[1:]
    return 0, said


def _numeral(words: Words, at: int) -> tuple[int, int | None]:
    """The longest numeral at a place: its length in words, and its value."""
    if words[at][0] not in _starts():
        return 0, None
    table = _numerals()
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        said = " ".join(word for word, _, _ in words[at : at + length])
        if said in table:
            return length, table[said]
    return 0, None


@cache
def _numerals() -> Mapping[str, int]:
    said: dict[str, int] = {}
    for table in _TABLES:
        for value, names in table.NUMERALS.items():
            for name in names.split(","):
                folded = " ".join(word for word, _, _ in split_words(fold(name).text))
                for prefix in ("", "و", "ال") if table is arabic else ("",):
                    said.setdefault(prefix + folded, value)
                said.setdefault(folded.replace(" - ", " "), value)
    return said


@cache
def _starts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _numerals())
