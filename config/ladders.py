"""Ladders from a file: `ladders.toml` in the data folder, else the one that ships; each error names its line."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from config.sources import SettingsError
from domain.ladder import Anchor, Ladder, Rung, Tone, rank
from domain.words import AskKind, PostKind

FILE_NAME = "ladders.toml"
KEYS = frozenset({"from", "days", "to", "tone", "every"})
FURTHEST = 500


def load_ladders(data: Path) -> dict[AskKind, Ladder]:
    """The ladders of an installation. Raises SettingsError naming the file, the line and what was expected."""
    own = data / FILE_NAME
    if own.is_file():
        return read_ladders(own.read_text(encoding="utf-8"), str(own))
    return read_ladders((files("config") / FILE_NAME).read_text(encoding="utf-8"), FILE_NAME)


def read_ladders(text: str, name: str) -> dict[AskKind, Ladder]:
    """Ladders as a TOML text tells them. name: of the file, for errors. Raises SettingsError."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: {error}") from error
    lines = _lines(text)
    ladders: dict[AskKind, Ladder] = {}
    for kind, rungs in told.items():
        if kind not in set(AskKind):
            raise SettingsError(f"{name}:{lines.get((kind, 0), 1)}: no kind of ask is called {kind!r}; {_of(AskKind)}")
        if not isinstance(rungs, list) or not rungs:
            raise SettingsError(f"{name}: {kind} must be rungs, each begun by [[{kind}]]")
        ladders[AskKind(kind)] = tuple(
            _rung(rung, f"{name}:{lines.get((kind, n), 1)}", last=n == len(rungs) - 1) for n, rung in enumerate(rungs)
        )
        _check_order(ladders[AskKind(kind)], kind, lambda n, kind=kind: f"{name}:{lines.get((kind, n), 1)}")
    if missing := [kind.value for kind in AskKind if kind not in ladders]:
        raise SettingsError(f"{name}: rungs for {', '.join(missing)} are missing; write [[{missing[0]}]]")
    return ladders


def _lines(text: str) -> dict[tuple[str, int], int]:
    """Where the n-th rung of a kind begins: (kind, n) → line, from 1."""
    found: dict[tuple[str, int], int] = {}
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.split("#")[0].strip()
        if stripped.startswith("["):
            kind = stripped.strip("[] ")
            found[kind, counts.get(kind, 0)] = number
            counts[kind] = counts.get(kind, 0) + 1
    return found


def _rung(told: Mapping[str, Any], where: str, *, last: bool) -> Rung:
    if unknown := sorted(set(told) - KEYS):
        raise SettingsError(f"{where}: {unknown[0]!r} is no part of a rung; expected {', '.join(sorted(KEYS))}")
    days = told.get("days")
    if not isinstance(days, int) or isinstance(days, bool) or abs(days) > FURTHEST:
        raise SettingsError(f"{where}: days must be a whole number of working days, found {days!r}")
    every = told.get("every")
    if every is not None and (not isinstance(every, int) or isinstance(every, bool) or every < 1 or not last):
        raise SettingsError(f"{where}: every is for the last rung, a whole number from 1, found {every!r}")
    anchor = _word(Anchor, told.get("from"), "from", where)
    if anchor is Anchor.OPENED and days < 0:
        raise SettingsError(f"{where}: nobody can be reminded before an ask is opened; days must be 0 or more")
    return Rung(
        anchor,
        days,
        _word(PostKind, told.get("to", PostKind.MAIN), "to", where),
        _word(Tone, told.get("tone", Tone.GENTLE), "tone", where),
        every,
    )


def _check_order(ladder: Ladder, kind: str, where: Any) -> None:
    """Later rungs are later, and nobody's boss is told before them. Rungs from two anchors cannot be compared."""
    for n, (one, following) in enumerate(pairwise(ladder), start=1):
        if one.anchor is following.anchor and following.days <= one.days:
            raise SettingsError(f"{where(n)}: this rung of {kind} must come after the one before it ({one.days} days)")
        if rank(following.to) < rank(one.to):
            raise SettingsError(
                f"{where(n)}: {following.to.value} comes before {one.to.value}: a boss is told later than the workers"
            )


def _word(words: Any, told: object, key: str, where: str) -> Any:
    try:
        return words(told)
    except ValueError:
        raise SettingsError(f"{where}: {key} must be one of {_of(words)}; found {told!r}") from None


def _of(words: Any) -> str:
    return ", ".join(word.value for word in words)
