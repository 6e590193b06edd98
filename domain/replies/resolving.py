"""Which of the recommendations that were asked about somebody means by what they typed."""

import re
from functools import lru_cache

from domain.replies.meaning import AskedItem, Context
from domain.replies.numbering import BODIES, LETTERS
from domain.replies.writing import fold

_IN_WORDS = tuple(name for name in BODIES if " " in name)
_KEPT = 16_384
"""References whose parts are kept: the same are asked about again and again, hundreds of them to one ministry."""


def by_parts(typed: str, context: Context) -> tuple[str, ...]:
    """The only ask whose parts are typed in order, some perhaps left out: "CEDAW 22", "AUS-17". No other one counts."""
    said = parts(typed)
    meant = tuple(
        ask.reference for ask in context.asks if goes_through(parts(ask.reference), parts(item_of(ask.reference)), said)
    )
    return meant if len(meant) == 1 else ()


@lru_cache(maxsize=_KEPT)
def parts(reference: str) -> tuple[str, ...]:
    """What a reference is made of: "cedaw", "irq", "23", "a"; a cycle belongs to its body."""
    text = fold(reference).text
    for name in _IN_WORDS:
        text = text.replace(name, BODIES[name])
    found = re.findall(r"[^\W\d_]+|\d+(?:\.\d+)?", text)
    return (BODIES.get(found[0], found[0]), *found[1:]) if found else ()


def goes_through(parts: tuple[str, ...], tail: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Whether what was said are some of the parts, in order, and ends with all of the tail."""
    rest = iter(parts)
    return all(part in rest for part in said) and said[-len(tail) :] == tail


def by_letters(number: str, letters: str, context: Context) -> tuple[str, ...]:
    """The asks of 23(a), 23(b) that "23(a) and (b)" or "23(a)-(b)" means; none unless all are there, once each."""
    said = [LETTERS.get(letter, letter) for letter in re.findall(r"[^\W\d_](?=\))|^[a-z]", letters)]
    if len(said) == 2 and re.search(r"\)(?:[-–]| to | a | ?至 ?)", letters):
        said = [chr(code) for code in range(ord(said[0]), ord(said[1]) + 1)]
    meant = [tuple(a.reference for a in context.asks if parts(a.reference)[-2:] == (number, one)) for one in said]
    return tuple(one[0] for one in meant) if meant and all(len(one) == 1 for one in meant) else ()


def is_lettered(number: str, context: Context) -> bool:
    """Whether a reference of this number was asked about, with a letter or without."""
    return any(number in parts(item_of(ask.reference)) for ask in (*context.asks, *context.others))


@lru_cache(maxsize=_KEPT)
def _body(reference: str) -> str:
    return fold(reference).text.partition("-")[0].rstrip("0123456789")


def body_of(ask: AskedItem) -> str:
    return _body(ask.reference)


def by_item(item: str, context: Context) -> tuple[str, ...]:
    """The only reference that ends with "140.12": of the message first, else of the person's other asks."""
    for asks in (context.asks, context.others):
        found = tuple(ask.reference for ask in asks if item_of(ask.reference) == item)
        if found:
            return found if len(found) == 1 else ()
    return ()


def by_number(number: str, context: Context) -> tuple[str, ...]:
    """The only ask with this place in the message or this last number; none when two answer to it."""
    found = {ask.reference for ask in context.asks if str(ask.n) == number or last_number(ask) == number}
    return tuple(found) if len(found) == 1 else ()


def last_number(ask: AskedItem) -> str:
    return _last_number(ask.reference)


@lru_cache(maxsize=_KEPT)
def _last_number(reference: str) -> str:
    number = next((part for part in reversed(parts(item_of(reference))) if part[0].isdigit()), "")
    return number.rpartition(".")[2]


@lru_cache(maxsize=_KEPT)
def item_of(reference: str) -> str:
    return fold(reference).text.rpartition("-")[2]


@lru_cache(maxsize=_KEPT)
def plain(reference: str) -> str:
    return "".join(c for c in fold(reference).text if c.isalnum() or c == ".")


def series(reference: str | None) -> tuple[str, int] | None:
    """What stands before a reference's last number, and that number."""
    found = re.fullmatch(r"(.*?)(\d+)", reference or "")
    return (found[1], int(found[2])) if found else None


def first_or_last(size: int, context: Context) -> tuple[str, ...]:
    """ "The first two", or with a negative size "the last two"; nothing when there are not more than that."""
    asks = sorted(context.asks, key=lambda ask: ask.n)
    if abs(size) >= len(asks) or len({ask.n for ask in asks}) != len(asks):
        return ()
    return tuple(ask.reference for ask in (asks[:size] if size > 0 else asks[size:]))
