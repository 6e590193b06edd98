"""Ladders from a file: `ladders.toml` in the data folder, else the one that ships; each error names its line."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from config.sources import SettingsError
from domain.ladder import Anchor, Caps, Ladder, Ladders, Rung, Stops, Tone, rank
from domain.words import AskKind, ChannelName, PostKind

FILE_NAME = "ladders.toml"
COLLECT, REPORT, CAPS, STOPS = "collect", "report", "caps", "stops"
NAMES = (*(kind.value for kind in AskKind), COLLECT, REPORT)
KEYS = frozenset({"from", "days", "to", "tone", "every", "channel"})
FURTHEST = 500
TOLD = frozenset({PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR, PostKind.CABINET})
"""Who can be told before a report; the focal points are asked by the asks' own ladders."""


def load_ladders(data: Path, file: Path | None = None) -> Ladders:
    """The ladders of an installation. file: another one to try. Raises SettingsError naming file, line and what is
    expected."""
    own = file or data / FILE_NAME
    if file is not None or own.is_file():
        try:
            return read_ladders(own.read_text(encoding="utf-8"), str(own))
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{own} cannot be read: {error}") from error
    return read_ladders((files("config") / FILE_NAME).read_text(encoding="utf-8"), FILE_NAME)


def read_ladders(text: str, name: str) -> Ladders:
    """Ladders as a TOML text tells them. name: of the file, for errors. Raises SettingsError."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: {error}") from error
    lines = _lines(text)
    caps = _caps(told.pop(CAPS, {}), lambda key: f"{name}:{_line_of(text, CAPS, key)}")
    stops = _stops(told.pop(STOPS, {}), lambda key: f"{name}:{_line_of(text, STOPS, key)}")
    ladders: dict[str, Ladder] = {}
    for kind, rungs in told.items():
        if kind not in NAMES:
            raise SettingsError(
                f"{name}:{lines.get((kind, 0), 1)}: no ladder is called {kind!r}; one of {', '.join(NAMES)}"
            )
        if not isinstance(rungs, list) or not rungs or not all(isinstance(rung, dict) for rung in rungs):
            raise SettingsError(f"{name}: {kind} must be rungs, each begun by [[{kind}]]")

        def where(n: int, kind: str = kind) -> str:
            return f"{name}:{lines.get((kind, n), 1)}"

        ladders[kind] = tuple(_rung(rung, where(n), last=n == len(rungs) - 1) for n, rung in enumerate(rungs))
        _check_order(ladders[kind], kind, where)
        if kind == REPORT:
            _check_report(ladders[kind], where)
    if missing := [kind for kind in NAMES if kind not in ladders]:
        raise SettingsError(f"{name}: rungs for {', '.join(missing)} are missing; write [[{missing[0]}]]")
    by_kind = {kind: ladders[kind.value] for kind in AskKind}
    return Ladders(by_kind, ladders[COLLECT], ladders[REPORT], caps, stops)


def write_ladders(ladders: Ladders) -> str:
    """The text that `read_ladders` reads as these."""
    parts = [f"[{CAPS}]"]
    parts += [f"{field.name} = {getattr(ladders.caps, field.name)}" for field in fields(Caps)]
    parts += ["", f"[{STOPS}]", f"request_days = {ladders.stops.request_days}"]
    named = {kind.value: ladders.by_kind[kind] for kind in AskKind}
    for name, ladder in {**named, COLLECT: ladders.collect, REPORT: ladders.report}.items():
        for rung in ladder:
            parts += ["", f"[[{name}]]", f'from = "{rung.anchor.value}"', f"days = {rung.days}"]
            parts += [f'to = "{rung.to.value}"', f'tone = "{rung.tone.value}"']
            if rung.every is not None:
                parts.append(f"every = {rung.every}")
            if rung.channel is not None:
                parts.append(f'channel = "{rung.channel.value}"')
    return "\n".join(parts) + "\n"


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


def _line_of(text: str, section: str, key: str) -> int:
    """The line of a key in a table, or of the table itself."""
    inside, began = False, 1
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.split("#")[0].strip()
        if stripped.startswith("["):
            inside = stripped.strip("[] ") == section
            began = number if inside else began
        elif inside and stripped.split("=")[0].strip() == key:
            return number
    return began


def _caps(told: object, where: Callable[[str], str]) -> Caps:
    known = [field.name for field in fields(Caps)]
    if not isinstance(told, Mapping):
        raise SettingsError(f"{where('')}: caps are one table, begun by [caps]")
    for key, value in told.items():
        if key not in known:
            raise SettingsError(f"{where(key)}: {key!r} is no cap; expected {', '.join(known)}")
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise SettingsError(f"{where(key)}: {key} must be a whole number of messages from 1, found {value!r}")
    caps = Caps(**told)
    for ordinary, urgent in (("per_day", "urgent_per_day"), ("per_week", "urgent_per_week")):
        if getattr(caps, urgent) < getattr(caps, ordinary):
            raise SettingsError(f"{where(urgent)}: {urgent} must be at least {ordinary} ({getattr(caps, ordinary)})")
    return caps


def _stops(told: object, where: Callable[[str], str]) -> Stops:
    if not isinstance(told, Mapping):
        raise SettingsError(f"{where('')}: stops are one table, begun by [stops]")
    for key, value in told.items():
        if key != "request_days":
            raise SettingsError(f"{where(key)}: {key!r} stops nothing; expected request_days")
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= FURTHEST:
            raise SettingsError(f"{where(key)}: {key} must be a whole number of working days from 0, found {value!r}")
    return Stops(**told)


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
        _word(ChannelName, told["channel"], "channel", where) if "channel" in told else None,
    )


def _check_order(ladder: Ladder, kind: str, where: Callable[[int], str]) -> None:
    """Later rungs are later, and nobody's boss is told before them. Rungs from two anchors cannot be compared."""
    for n, (one, following) in enumerate(pairwise(ladder), start=1):
        if one.anchor is following.anchor and following.days <= one.days:
            raise SettingsError(f"{where(n)}: this rung of {kind} must come after the one before it ({one.days} days)")
        if rank(following.to) < rank(one.to):
            raise SettingsError(
                f"{where(n)}: {following.to.value} comes before {one.to.value}: a boss is told later than the workers"
            )


def _check_report(ladder: Ladder, where: Callable[[int], str]) -> None:
    for n, rung in enumerate(ladder):
        if rung.every is not None:
            raise SettingsError(f"{where(n)}: before a report nothing is repeated; write one rung for each time")
        if rung.anchor is not Anchor.DUE:
            raise SettingsError(f"{where(n)}: rungs before a report count from its day: from must be due")
        if rung.to not in TOLD:
            raise SettingsError(
                f"{where(n)}: before a report validator, head, coordinator or cabinet are told, not {rung.to.value};"
                " focal points are reminded by collect"
            )


def _word(words: Any, told: object, key: str, where: str) -> Any:
    try:
        return words(told)
    except ValueError:
        raise SettingsError(f"{where}: {key} must be one of {_of(words)}; found {told!r}") from None


def _of(words: Any) -> str:
    return ", ".join(word.value for word in words)
