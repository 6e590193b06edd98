"""Templates of deadlines from files: what ships, and `deadlines.toml` in the data folder; each error names its line."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from config.sources import SettingsError
from domain.planning import DaysFault, Template, order_days
from domain.scope import ScopeFault, parse_scope
from domain.words import DeadlineKind, MilestoneKind

FILE_NAME = "deadlines.toml"
REQUIRED = ("title", "kind", "days", "source")
TEXTS = ("title", "source", "anchor", "scope", "request")
NUMBERS = ("offset_days", "fresh_days", "words")
KEYS = (*REQUIRED, "zone", "voluntary", "anchor", "scope", "request", *NUMBERS)
ZONES = ("geneva", "state")


def load_templates(data: Path) -> dict[str, Template]:
    """The templates of an installation, by name. Raises SettingsError naming file, line and what is expected."""
    found = read_templates((files("config") / FILE_NAME).read_text(encoding="utf-8"), FILE_NAME)
    own = data / FILE_NAME
    if own.is_file():
        try:
            found |= read_templates(own.read_text(encoding="utf-8"), str(own))
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{own} cannot be read: {error}") from error
    return found


def read_templates(text: str, name: str) -> dict[str, Template]:
    """Templates as a TOML text tells them. name: of the file, for errors. Raises SettingsError."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: {error}") from error
    found = {}
    for key, table in told.items():
        place = _Place(text, name, key)
        if not isinstance(table, dict):
            raise SettingsError(f"{place()}: {key} stands outside a template; begin one with [name-of-the-report]")
        found[key] = _template(key, table, place)
    return found


class _Place:
    """Where a key of a template stands: `place("kind")` is file:line; of the template itself when it is not there."""

    def __init__(self, text: str, name: str, section: str) -> None:
        self._lines = text.splitlines()
        self._name = name
        self._section = section

    def __call__(self, key: str | None = None) -> str:
        inside, began = False, 1
        for number, line in enumerate(self._lines, start=1):
            stripped = line.strip()
            if stripped.startswith("["):
                head = stripped.split("#")[0].strip("[] ").replace('"', "")
                inside = head in (self._section, f"{self._section}.days")
                began = number if head == self._section else began
                continue
            word = stripped.split("=")[0].strip().strip('"')
            if word == self._section or (key is not None and inside and word == key):
                return f"{self._name}:{number}"
        return f"{self._name}:{began}"


def _template(name: str, told: Mapping[str, Any], place: _Place) -> Template:
    if unknown := [key for key in told if key not in KEYS]:
        raise SettingsError(f"{place(unknown[0])}: {unknown[0]!r} is no part of a template; expected {', '.join(KEYS)}")
    if missing := [key for key in REQUIRED if key not in told]:
        raise SettingsError(f"{place()}: {name} has no {missing[0]}")
    for key in TEXTS:
        if key in told and (not isinstance(told[key], str) or not told[key].strip()):
            raise SettingsError(f"{place(key)}: {key} must be a text, found {told[key]!r}")
    for key in NUMBERS:
        if key in told and not _whole(told[key]):
            raise SettingsError(f"{place(key)}: {key} must be a whole number from 0, found {told[key]!r}")
    if not isinstance(told.get("voluntary", False), bool):
        raise SettingsError(f"{place('voluntary')}: voluntary must be true or false, found {told['voluntary']!r}")
    if told.get("zone", "geneva") not in ZONES:
        raise SettingsError(f"{place('zone')}: zone must be one of {', '.join(ZONES)}; found {told['zone']!r}")
    kind = _kind(told["kind"], place)
    if kind is DeadlineKind.OFFSET and ("anchor" not in told or "offset_days" not in told):
        raise SettingsError(f"{place('kind')}: an offset needs anchor and offset_days: from what, and how many days")
    try:
        parse_scope(told.get("scope", ""))
    except ScopeFault as error:
        raise SettingsError(f"{place('scope')}: scope: {error}") from error
    return Template(
        name=name,
        title=told["title"],
        kind=kind,
        days=check_days(told["days"], place("days")),
        source=told["source"],
        anchor=told.get("anchor"),
        offset_days=told.get("offset_days"),
        geneva=told.get("zone", "geneva") == "geneva",
        voluntary=told.get("voluntary", False),
        scope=told.get("scope", ""),
        request=told.get("request"),
        fresh_days=told.get("fresh_days", 90),
        words=told.get("words"),
    )


def check_days(told: object, where: str) -> dict[MilestoneKind, int]:
    """Milestones as a file gives them: name → calendar days before the date. Raises SettingsError."""
    if not isinstance(told, Mapping) or not told:
        raise SettingsError(f"{where}: days must be a table such as {{ collect = 180, chase = 120, submit = 0 }}")
    known = {kind.value: kind for kind in MilestoneKind}
    for key in told:
        if key not in known:
            raise SettingsError(f"{where}: {key!r} is no milestone; expected {', '.join(known)}")
    try:
        return order_days({known[key]: days for key, days in told.items()})
    except DaysFault as fault:
        raise SettingsError(f"{where}: {fault}") from None


def _kind(told: object, place: _Place) -> DeadlineKind:
    try:
        return DeadlineKind(told)  # type: ignore[arg-type]
    except ValueError:
        expected = ", ".join(kind.value for kind in DeadlineKind)
        raise SettingsError(f"{place('kind')}: kind must be one of {expected}; found {told!r}") from None


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
