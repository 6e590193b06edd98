"""Which recommendations a deadline is about: a query that people can read, write and repeat."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from domain.references import parse_ranges
from domain.texts import fold
from domain.words import Position

SUPPORTED = frozenset({Position.SUPPORTED, Position.SPLIT})
"""By default the State reports on what it supported, in whole or in part; a treaty body's are not given a position."""
KEYS = ("body", "cycle", "symbol", "position", "paragraphs", "theme", "institution")
ANY = "any"

_PART = re.compile(r"""\s*([a-z]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;"]*?)\s*(?:;|$)""")
_ESCAPED = re.compile(r"\\(.)")


class ScopeFault(ValueError):
    """A scope cannot be understood: which part, and what was expected."""


@dataclass(frozen=True, slots=True)
class Scope:
    """All that is set must hold; of several values of one kind, one.

    bodies: codes ("UPR"). cycles: of the UPR. symbols: documents ("CEDAW/C/IRQ/CO/8"). positions: None is any.
    paragraphs: numbers, ranges already counted out; "12" also means item 12 of any paragraph. themes: or groups, as
    the source names them, by part of the name. institutions: names of those that lead.
    """

    bodies: tuple[str, ...] = ()
    cycles: tuple[int, ...] = ()
    symbols: tuple[str, ...] = ()
    positions: frozenset[Position] | None = SUPPORTED
    paragraphs: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What a scope looks at in one recommendation. lead: the name of the institution that leads it, if any."""

    recommendation: UUID
    body: str
    cycle: int | None
    symbol: str | None
    number: str | None
    position: Position | None
    topics: Collection[str]
    lead: str | None = None


def holds(scope: Scope, subject: Subject) -> bool:
    """Whether a recommendation is in the scope.

    A position is asked of UPR recommendations alone: no other body is answered with one.
    """
    if scope.bodies and subject.body not in scope.bodies:
        return False
    if scope.cycles and subject.cycle not in scope.cycles:
        return False
    if scope.symbols and _plain(subject.symbol or "") not in {_plain(symbol) for symbol in scope.symbols}:
        return False
    if scope.positions is not None and subject.body == "UPR" and subject.position not in scope.positions:
        return False
    if scope.paragraphs and not _numbered(subject.number, frozenset(scope.paragraphs)):
        return False
    if scope.themes:
        topics = [fold(topic) for topic in subject.topics]
        if not any(fold(theme) in topic for theme in scope.themes for topic in topics):
            return False
    return not scope.institutions or fold(subject.lead or "") in {fold(name) for name in scope.institutions}


def parse_scope(text: str) -> Scope:
    """Read `body=UPR; cycle=4; position=supported, split; paragraphs=5, 7-9`. Raises ScopeFault.

    Keys: body, cycle, symbol, position (supported, split, noted or any), paragraphs, theme, institution. Several
    values are separated by commas; an institution or theme is given by a key each. A value with a semicolon or quote
    stands in double quotes, with a backslash before a quote.
    """
    found: dict[str, list[str]] = {}
    place = 0
    while place < len(text.rstrip()):
        part = _PART.match(text, place)
        if part is None or part.end() == place:
            raise ScopeFault(f"expected key=value; key=value, found {text[place:].strip()!r}")
        key, value = part[1], part[2].strip()
        if value.startswith('"'):
            value = _ESCAPED.sub(r"\1", value[1:-1])
        if key not in KEYS:
            raise ScopeFault(f"{key!r} is nothing to choose by; expected {', '.join(KEYS)}")
        if not value:
            raise ScopeFault(f"{key} has no value")
        whole = key in ("theme", "institution", "paragraphs")
        found.setdefault(key, []).extend([value] if whole else [one.strip() for one in value.split(",")])
        place = part.end()
    return make_scope(**{key: tuple(values) for key, values in found.items()})


def make_scope(
    *,
    body: tuple[str, ...] = (),
    cycle: tuple[str, ...] = (),
    symbol: tuple[str, ...] = (),
    position: tuple[str, ...] = (),
    paragraphs: tuple[str, ...] = (),
    theme: tuple[str, ...] = (),
    institution: tuple[str, ...] = (),
) -> Scope:
    """A scope from words, as options or a text give them. Raises ScopeFault naming what is wrong."""
    try:
        cycles = tuple(int(one) for one in cycle)
    except ValueError:
        raise ScopeFault(f"cycle must be a number such as 4, found {', '.join(cycle)}") from None
    try:
        numbers = tuple(dict.fromkeys(number for one in paragraphs for number in parse_ranges(one)))
    except ValueError as error:
        raise ScopeFault(f"paragraphs: {error}") from None
    return Scope(
        bodies=tuple(one.upper() if one.islower() else one for one in body),
        cycles=cycles,
        symbols=symbol,
        positions=_positions(position),
        paragraphs=numbers,
        themes=theme,
        institutions=institution,
    )


def write_scope(scope: Scope) -> str:
    """The scope as `parse_scope` reads it."""
    parts: list[tuple[str, str]] = []
    for key, values in (("body", scope.bodies), ("cycle", scope.cycles), ("symbol", scope.symbols)):
        if values:
            parts.append((key, ", ".join(str(value) for value in values)))
    if scope.positions != SUPPORTED:
        named = ANY if scope.positions is None else ", ".join(sorted(scope.positions))
        parts.append(("position", named))
    if scope.paragraphs:
        parts.append(("paragraphs", ", ".join(scope.paragraphs)))
    parts += [("theme", theme) for theme in scope.themes]
    parts += [("institution", name) for name in scope.institutions]
    return "; ".join(f"{key}={_quoted(value)}" for key, value in parts)


def _quoted(value: str) -> str:
    if not set(value) & set(';"\\'):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _positions(told: tuple[str, ...]) -> frozenset[Position] | None:
    if not told:
        return SUPPORTED
    if ANY in told:
        return None
    try:
        return frozenset(Position(one.lower()) for one in told)
    except ValueError:
        expected = ", ".join((*(position.value for position in Position), ANY))
        raise ScopeFault(f"position must be {expected}; found {', '.join(told)}") from None


def _numbered(number: str | None, wanted: frozenset[str]) -> bool:
    if number is None:
        return False
    bare = number.split("(")[0]
    return bool({number, bare, bare.rpartition(".")[2]} & wanted)


def _plain(symbol: str) -> str:
    return "".join(symbol.upper().split())
