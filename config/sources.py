"""Where settings come from: a TOML file and the environment. Each value keeps the place it was found at."""

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from config.fields import Field

PREFIX = "SUIVI_"
# Read elsewhere: the folder and file to read, and how tracebacks are shown.
APART = frozenset({"SUIVI_DATA", "SUIVI_CONFIG", "SUIVI_DEBUG"})
ALIASES = {"SUIVI_PORT": ("web", "port")}


@dataclass(frozen=True, slots=True)
class Found:
    """One value as it was found. folder: what a relative path starts from. line: in a file; 0 elsewhere."""

    section: str
    name: str
    value: object
    source: str
    folder: Path
    line: int = 0

    @property
    def key(self) -> str:
        return f"{self.section}.{self.name}"


class SettingsError(Exception):
    """A setting cannot be understood: the message names it, where it was set, and what it may be."""

    @classmethod
    def unknown(cls, found: Found, known: Iterable[str]) -> Self:
        return cls(f"{found.key} ({found.source}) is no setting.{suggest(found.key, known)}")


def suggest(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f" Did you mean {near[0]}?" if near else ""


def read_file(file: Path, sections: Iterable[str]) -> list[Found]:
    """Read a TOML file of [section] tables. Raises SettingsError."""
    try:
        text = file.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file} is not TOML: {error}") from error
    lines = number_lines(text)
    found = []
    for section, table in tables.items():
        place = f"{file}:{lines.get((section, ''), lines.get(('', section), 1))}"
        if section not in sections:
            raise SettingsError(f"[{section}] ({place}) is no section.{suggest(section, sections)}")
        if not isinstance(table, dict):
            raise SettingsError(f"{section} ({place}) must be a section, [{section}].")
        for name, value in table.items():
            line = lines.get((section, name), 1)
            found.append(Found(section, name, value, f"{file}:{line}", file.parent.absolute(), line))
    return found


def number_lines(text: str) -> dict[tuple[str, str], int]:
    """Return the line of each (section, key), and of each section as (section, "")."""
    lines: dict[tuple[str, str], int] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        if head := re.match(r"\s*\[\s*([\w-]+)\s*\]", line):
            section = head[1]
            lines.setdefault((section, ""), number)
        elif key := re.match(r"\s*(?:([\w-]+)\s*\.\s*)?[\"']?([\w-]+)[\"']?\s*=", line):
            lines.setdefault((key[1] or section, key[2]), number)
    return lines


def read_environment(
    environ: Mapping[str, str], sections: Iterable[str], fields_of: Callable[[str], list[Field]]
) -> list[Found]:
    """Read SUIVI_<SECTION>_<FIELD>, its _FILE form and the aliases.

    fields_of: returns the settings of a section; called only for the sections that are named. Raises SettingsError.
    """
    found = []
    for variable in sorted(environ, key=lambda name: (name in ALIASES, name)):
        if not variable.startswith(PREFIX) or variable in APART:
            continue
        if alias := ALIASES.get(variable):
            if environ[variable]:
                found.append(Found(*alias, environ[variable], variable, Path.cwd()))
            continue
        section = variable.removeprefix(PREFIX).partition("_")[0].lower()
        if section not in sections:
            known = [field.variable for name in sections for field in fields_of(name)]
            raise SettingsError(f"{variable} is no setting.{suggest(variable, [*known, *APART, *ALIASES])}")
        names = {field.variable: field.name for field in fields_of(section)}
        if variable in names:
            found.append(Found(section, names[variable], environ[variable], variable, Path.cwd()))
        elif variable.endswith("_FILE") and (plain := variable.removesuffix("_FILE")) in names:
            if plain in environ:
                raise SettingsError(f"{plain} and {variable} are both set: keep one.")
            found.append(Found(section, names[plain], read_secret(variable, environ[variable]), variable, Path.cwd()))
        else:
            raise SettingsError(f"{variable} is no setting.{suggest(variable, names)}")
    return found


def read_secret(variable: str, path: str) -> str:
    try:
        return Path(path).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{variable}: {path} cannot be read: {error}") from error
