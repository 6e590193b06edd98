"""One form for what people type: marks of direction, odd spaces, letter variants and digits made comparable."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from domain.replies.characters import SIMPLIFIED

LONGEST = 40_000
"""Characters that are read of one reply; what is longer is for a human anyhow."""

_SPECIAL = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    # Arabic spellings that people mix: alef maqsura, ta marbuta, tatweel, Persian ya and kaf.
    "ى": "ي",
    "ة": "ه",
    "ـ": "",
    "ی": "ي",
    "ک": "ك",
    "٪": "%",
    "٫": ".",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "۔": ".",
    "¿": " ",
    "¡": " ",
    # Chinese puts no space behind its marks; without one a number behind them would be another number's tail.
    "。": ". ",
    "、": ", ",
    "，": ", ",
    "【": "(",
    "】": ")",
    "《": '"',
    "》": '"',
    "‘": "'",
    "’": "'",
    "ʼ": "'",
    "´": "'",
    "`": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‐": "-",
    "‑": "-",
    "−": "-",
    "º": "o",
    "ª": "a",
    "°": "o",
    "№": "no",
}
# A digit above the line marks a footnote; read as a digit it would turn one recommendation into another.
_KEPT_APART = ("<super>", "<sub>", "<fraction>", "<noBreak>", "<square>")
_REFERENCE = 64
"""Characters of what is folded again and again."""
_STRUCK = frozenset(map(chr, range(0x335, 0x339)))


@dataclass(frozen=True, slots=True)
class Folded:
    """Text for comparing, and where each of its characters stood in the original."""

    text: str
    _steps: tuple[tuple[int, int], ...]

    def place(self, at: int) -> int:
        """Return the position in the original of the folded position `at`."""
        step, shift = self._steps[bisect_right(self._steps, (at, 1 << 40)) - 1]
        return step + shift + (at - step)


def tidy(text: str) -> str:
    """Return text as a person would see it: no invisible characters, plain spaces, "\\n" line ends.

    At most LONGEST characters are looked at, so that hostile input costs no more than a long letter.
    """
    shown = []
    for c in text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("&nbsp;", " "):
        if c in "\n\t":
            shown.append(c)
        elif c in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029":
            shown.append("\n")
        elif (category := unicodedata.category(c)) == "Zs":
            shown.append(" ")
        elif category not in ("Cc", "Cf", "Cs", "Co", "Cn") and c not in "\u034f\u115f\u1160\u3164\ufe0f":
            shown.append(c)
    return "".join(shown)


def is_struck(text: str) -> bool:
    """Whether words are crossed out: by combining strokes, or as chats mark it ("~~done~~")."""
    return "~~" in text or any(c in _STRUCK for c in text)


def fold(text: str) -> Folded:
    """Fold case, accents, letter variants of Arabic, Cyrillic and Chinese, and the digits of any script.

    Every step is per character, so that the result can be traced back to the original.
    """
    return _fold_again(text) if len(text) <= _REFERENCE else _fold(text)


@lru_cache(maxsize=1024)
def _fold_again(text: str) -> Folded:
    """References, titles and names are folded for each reply anew."""
    return _fold(text)


def _fold(text: str) -> Folded:
    pieces: list[str] = []
    # Only where the shift between both texts changes: runs of ordinary letters cost nothing.
    steps: list[tuple[int, int]] = [(0, 0)]
    length = shift = 0
    for at, c in enumerate(text):
        piece = _fold_one(c)
        if at - length != shift:
            shift = at - length
            steps.append((length, shift))
        pieces.append(piece)
        length += len(piece)
    if len(text) - length != shift:
        steps.append((length, len(text) - length))
    return Folded("".join(pieces), tuple(steps))


def words_of(text: str) -> frozenset[str]:
    """Return the words of a short list that is written as one text, folded."""
    return frozenset(fold(text).text.split())


def fold_words(text: str) -> str:
    """Return folded words with single spaces and no punctuation, for comparing whole lines."""
    return _fold_words_again(text) if len(text) <= _REFERENCE else _fold_words(text)


@lru_cache(maxsize=1024)
def _fold_words_again(text: str) -> str:
    return _fold_words(text)


def _fold_words(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text).text).split())


@lru_cache(maxsize=8192)
def _fold_one(c: str) -> str:
    if c in _SPECIAL:
        return _SPECIAL[c]
    if c in SIMPLIFIED:
        return SIMPLIFIED[c]
    if c.isascii():
        return c.lower()
    digit = unicodedata.digit(c, None) if unicodedata.category(c) == "Nd" else None
    if digit is not None:
        return str(digit)
    if unicodedata.decomposition(c).startswith(_KEPT_APART):
        return c
    bare = "".join(d for d in unicodedata.normalize("NFKD", c.casefold()) if not unicodedata.combining(d))
    return "".join(_SPECIAL.get(d, d) for d in bare)


def is_arabic(word: str) -> bool:
    """Whether a folded word is of Arabic letters."""
    return "\u0621" <= word[:1] <= "\u064a"
