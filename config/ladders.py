"""Ladders from a file: `ladders.toml` in the data folder, else the one that ships; each error names its line."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from config.sources import SettingsError
from domain.faults import Fault, fault
from domain.ladder import Anchor, Caps, Ladder, LadderFault, Ladders, Rung, Stops, Tone, rank
from domain.words import AskKind, ChannelName, PostKind

FILE_NAME = "ladders.toml"
COLLECT, REPORT, CAPS, STOPS = "collect", "report", "caps", "stops"
NAMES = (*(kind.value for kind in AskKind), COLLECT, REPORT)
KEYS = frozenset({"from", "days", "to", "tone", "every", "channel"})
FURTHEST = 500
_PLACE = re.compile(r"at line (\d+)", re.ASCII)
TOLD = frozenset({PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR, PostKind.CABINET})
"""Who can be told before a report; the focal points are asked by the asks' own ladders."""


def load_ladders(data: Path, file: Path | None = None) -> Ladders:
    """The ladders of an installation. file: another one to try. Raises SettingsError naming file, line and what is
    expected."""
    own = file or data / FILE_NAME
    if file is None and not own.is_file():
        return read_ladders((files("config") / FILE_NAME).read_text(encoding="utf-8"))
    try:
        return read_ladders(own.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{own} cannot be read: {error}") from error
    except LadderFault as error:
        raise SettingsError(f"{own}{explain_ladders(error)}") from error


def explain_ladders(error: LadderFault) -> str:
    """Where in a file, and what: ":12: days must be …"."""
    # Commands that read settings do without the words of every language.
    from languages.faults import say_fault

    return f"{'' if error.line is None else f':{error.line}'}: {say_fault('en', error.fault)}"


def read_ladders(text: str) -> Ladders:
    """Ladders as a TOML text tells them. Raises LadderFault naming the line and what is expected."""
    try:
        told = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(text, str(error)) from error
    lines = _lines(text)
    caps = _caps(told.pop(CAPS, {}), lambda key: _line_of(text, CAPS, key))
    stops = _stops(told.pop(STOPS, {}), lambda key: _line_of(text, STOPS, key))
    ladders: dict[str, Ladder] = {}
    for kind, rungs in told.items():
        if kind not in NAMES:
            raise LadderFault(fault("ladder-unknown", found=kind, expected=NAMES), lines.get((kind, 0), 1))
        if not isinstance(rungs, list) or not rungs or not all(isinstance(rung, dict) for rung in rungs):
            raise LadderFault(fault("ladder-no-rungs", kind=kind))

        def where(n: int, kind: str = kind) -> int:
            return lines.get((kind, n), 1)

        ladders[kind] = tuple(_rung(rung, where(n), last=n == len(rungs) - 1) for n, rung in enumerate(rungs))
        _check_order(ladders[kind], kind, where)
        if kind == REPORT:
            _check_report(ladders[kind], where)
    if missing := [kind for kind in NAMES if kind not in ladders]:
        raise LadderFault(fault("ladder-missing", kinds=tuple(missing), first=missing[0]))
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


def _unreadable(text: str, why: str) -> LadderFault:
    """A text that is no TOML: where its parser stopped, and what stands there."""
    twice = any(word in why for word in ("declare", "overwrite", "redefine", "Duplicate", "mutate", "twice"))
    place = _PLACE.search(why)
    number = int(place[1]) if place else len(text.splitlines()) or 1
    found = (text.splitlines() or [""])[min(number, len(text.splitlines()) or 1) - 1].strip()
    return LadderFault(fault("ladder-twice" if twice else "ladder-unreadable", found=found), number)


def _show(value: object) -> str | Fault:
    """A value much as it stands in the text."""
    return Fault("ladder-nothing") if value is None else f'"{value}"' if isinstance(value, str) else str(value)


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


def _caps(told: object, where: Callable[[str], int]) -> Caps:
    known = [field.name for field in fields(Caps)]
    if not isinstance(told, Mapping):
        raise LadderFault(fault("ladder-one-table", name=CAPS), where(""))
    for key, value in told.items():
        if key not in known:
            raise LadderFault(fault("ladder-no-cap", found=key, expected=tuple(known)), where(key))
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise LadderFault(fault("ladder-messages", key=key, found=_show(value)), where(key))
    caps = Caps(**told)
    for ordinary, urgent in (("per_day", "urgent_per_day"), ("per_week", "urgent_per_week")):
        if getattr(caps, urgent) < getattr(caps, ordinary):
            least = getattr(caps, ordinary)
            raise LadderFault(fault("ladder-urgent", urgent=urgent, ordinary=ordinary, least=least), where(urgent))
    return caps


def _stops(told: object, where: Callable[[str], int]) -> Stops:
    if not isinstance(told, Mapping):
        raise LadderFault(fault("ladder-one-table", name=STOPS), where(""))
    for key, value in told.items():
        if key != "request_days":
            raise LadderFault(fault("ladder-no-stop", found=key), where(key))
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= FURTHEST:
            raise LadderFault(fault("ladder-stop-days", key=key, found=_show(value)), where(key))
    return Stops(**told)


def _rung(told: Mapping[str, Any], where: int, *, last: bool) -> Rung:
    if unknown := sorted(set(told) - KEYS):
        raise LadderFault(fault("ladder-no-part", found=unknown[0], expected=tuple(sorted(KEYS))), where)
    days = told.get("days")
    if not isinstance(days, int) or isinstance(days, bool) or abs(days) > FURTHEST:
        raise LadderFault(fault("ladder-days", found=_show(days)), where)
    every = told.get("every")
    if every is not None and (not isinstance(every, int) or isinstance(every, bool) or every < 1 or not last):
        raise LadderFault(fault("ladder-every", found=_show(every)), where)
    anchor = _word(Anchor, told.get("from"), "from", where)
    if anchor is Anchor.OPENED and days < 0:
        raise LadderFault(fault("ladder-too-early"), where)
    return Rung(
        anchor,
        days,
        _word(PostKind, told.get("to", PostKind.MAIN), "to", where),
        _word(Tone, told.get("tone", Tone.GENTLE), "tone", where),
        every,
        _word(ChannelName, told["channel"], "channel", where) if "channel" in told else None,
    )


def _check_order(ladder: Ladder, kind: str, where: Callable[[int], int]) -> None:
    """Later rungs are later, and nobody's boss is told before them. Rungs from two anchors cannot be compared."""
    for n, (one, following) in enumerate(pairwise(ladder), start=1):
        if one.anchor is following.anchor and following.days <= one.days:
            raise LadderFault(fault("ladder-order", kind=kind, days=one.days), where(n))
        if rank(following.to) < rank(one.to):
            raise LadderFault(fault("ladder-rank", lower=following.to.value, upper=one.to.value), where(n))


def _check_report(ladder: Ladder, where: Callable[[int], int]) -> None:
    for n, rung in enumerate(ladder):
        if rung.every is not None:
            raise LadderFault(fault("ladder-report-every"), where(n))
        if rung.anchor is not Anchor.DUE:
            raise LadderFault(fault("ladder-report-from"), where(n))
        if rung.to not in TOLD:
            raise LadderFault(fault("ladder-report-to", found=rung.to.value), where(n))


def _word(words: Any, told: object, key: str, where: int) -> Any:
    try:
        return words(told)
    except ValueError:
        expected = tuple(word.value for word in words)
        raise LadderFault(fault("ladder-word", key=key, expected=expected, found=_show(told)), where) from None
