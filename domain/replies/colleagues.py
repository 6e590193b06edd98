"""Finds the colleague whom a reply names, wherever the name stands in it."""

import re
from collections.abc import Sequence
from itertools import takewhile

from domain.replies.naming import (
    CHINESE_VERB,
    KIN,
    OWN_WAW,
    PRONOUNS,
    STOP,
    TITLE_STOP,
    TITLES,
    chinese_name,
    is_common,
    leading_name,
)
from domain.replies.writing import fold, is_arabic, words_of

_CHINESE_LED = re.compile(
    r"(?=(?:由|联系|找|同事|请|交给|给|接替者|继任者|负责人|联系人)"
    rf"([\u3400-\u9fff·]{{2,8}}?)(?:{CHINESE_VERB.pattern}|[^\u3400-\u9fff·]|$))"
)
"""What leads to a Chinese name, and what follows it."""


_FATHERS = words_of("بن ابن بنت ابو ام ال عبد آل بو ولد")
"""What goes on with an Arabic name."""
_LONGEST, _SHORTEST = 4, 2


def sole_name(words: str) -> str | None:
    """Return the only name that stands anywhere in words; None when there is none, or another one.

    Of several words with capitals; where a script has none, behind what leads to a name: "my colleague", "please ask".
    """
    found = set()
    for part in STOP.split(TITLE_STOP.sub(r"\1 ", words)):
        said = part.split()
        at = 0
        while at < len(said):
            taken = _name_at(said, at)
            if taken and " " in taken:
                found.add(taken)
            at += len((taken or "").split()) or 1
        found |= {name for lead in _CHINESE_LED.finditer(part) if (name := chinese_name(lead[1]))}
    return found.pop() if len(found) == 1 else None


def _name_at(said: Sequence[str], at: int) -> str | None:
    word = said[at]
    if word[:1].isupper():
        return None if is_common(word) else leading_name(said[at:])
    if not is_arabic(word) or not at or fold(said[at - 1]).text not in KIN | TITLES:
        return None
    taken = list(takewhile(_may_be_arabic_name, said[at : at + _LONGEST + 1]))
    return " ".join(taken) if _SHORTEST <= len(taken) <= _LONGEST else None


def _may_be_arabic_name(word: str) -> bool:
    """No capital tells a name: it goes on until a word that is known, or an "and"."""
    plain = fold(word).text
    joined = plain.startswith("و") and plain not in OWN_WAW
    known = plain in PRONOUNS | KIN | TITLES or is_common(word)
    return is_arabic(word) and not joined and (plain in _FATHERS or not known)
