"""Which way a language is written, and how text of the other direction is kept from jumping."""

from collections.abc import Iterator
from typing import Literal
from unicodedata import bidirectional, category

Direction = Literal["ltr", "rtl"]

RIGHT_TO_LEFT = frozenset({"ar"})

# Isolates (UAX #9) rather than marks or embeddings: they alone keep "140.12–140.15" and "A/HRC/59/15 (UPR)"
# in order inside an Arabic sentence without disturbing the words around them.
_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_OPENERS = frozenset("\u2066\u2067\u2068")
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_LINE_BREAKS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def direction(language: str) -> Direction:
    """The base direction of `language` (a code such as "ar")."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def isolate(text: str, language: str) -> str:
    """Wrap `text` in isolates when it runs against `language` and is not isolated yet; else return it as it is.

    In a language from right to left that is any Latin letter, or digits alone: "12-15" would be read as 15 to 12.
    """
    if text.isascii() and direction(language) == "ltr":
        return text
    kinds = {bidirectional(character) for character in _outside_isolates(text)}
    if direction(language) == "rtl":
        against = "L" in kinds or ("EN" in kinds and not kinds & {"R", "AL"})
    else:
        against = bool(kinds & {"R", "AL", "AN"})
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if against else text


def disarm(text: str) -> str:
    """Take out of foreign `text` what could reorder or break the page around it.

    Embeddings, overrides and control characters go; isolates stay only when they are balanced. New lines and
    tabs stay, and so do joiners, which Arabic needs. Source: UAX #9; "Trojan Source" (CVE-2021-42574).
    """
    if text.isprintable():  # What is taken out is not.
        return text
    lines = text.replace("\r\n", "\n").translate(_LINE_BREAKS)
    kept = "".join(c for c in lines if c not in _OVERRIDES and (c in "\n\t" or category(c) != "Cc"))
    if _balanced(kept):
        return kept
    return "".join(c for c in kept if c not in _OPENERS and c != _POP_ISOLATE)


def _outside_isolates(text: str) -> Iterator[str]:
    depth = 0
    for character in text:
        depth += (character in _OPENERS) - (character == _POP_ISOLATE)
        if depth == 0 and character != _POP_ISOLATE:
            yield character


def _balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character in _OPENERS) - (character == _POP_ISOLATE)
        if depth < 0:
            return False
    return depth == 0
