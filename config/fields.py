"""What one setting may hold: its type told in words, and texts turned into it."""

import re
import types
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from domain.secrets import Secret

SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)")
SPAN_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
TRUE = frozenset({"true", "yes", "on", "1"})
FALSE = frozenset({"false", "no", "off", "0"})


@dataclass(frozen=True, slots=True)
class Field:
    """One setting. kind: its type without None. default: None also when it has none and is needed (`needed`)."""

    section: str
    name: str
    kind: Any
    optional: bool
    needed: bool
    default: Any
    doc: str

    @property
    def key(self) -> str:
        return f"{self.section}.{self.name}"

    @property
    def variable(self) -> str:
        return f"SUIVI_{self.section}_{self.name}".upper()


def list_fields(section: str, owner: type[Any]) -> list[Field]:
    """Return the settings of one section in the order of its dataclass, with what its docstring says of each."""
    hints = get_type_hints(owner)
    docs = read_docs(owner)
    found = []
    for field in fields(owner):
        kind, optional = strip_none(hints[field.name])
        default: Any = field.default
        if field.default_factory is not MISSING:
            default = field.default_factory()
        needed = default is MISSING
        found.append(
            Field(section, field.name, kind, optional, needed, None if needed else default, docs.get(field.name, ""))
        )
    return found


def read_docs(owner: type[Any]) -> dict[str, str]:
    """Split a docstring at its "name: " marks; a name is a field of the dataclass."""
    text = " ".join((owner.__doc__ or "").split())
    names = "|".join(re.escape(field.name) for field in fields(owner))
    marks = list(re.finditer(rf"(?:^|(?<=\s))({names}): ", text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return {mark[1]: text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)}


def strip_none(hint: Any) -> tuple[Any, bool]:
    """Return the type beside None, and whether None is allowed."""
    if get_origin(hint) in (Union, types.UnionType):
        rest = [part for part in get_args(hint) if part is not type(None)]
        if len(rest) == 1:
            return rest[0], True
        raise TypeError(f"A setting has one type, not {hint}")
    return hint, False


def describe_kind(kind: Any) -> str:
    """Say in words what a setting of this type may be."""
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(repr(choice) for choice in get_args(kind))
    if get_origin(kind) is tuple:
        return "a list of texts"
    return {
        str: "text",
        Secret: "a secret text",
        int: "a whole number",
        float: "a number",
        bool: "true or false",
        Path: "a path",
        timedelta: 'a time such as "30s", "5m", "36h" or "14d"',
    }[kind]


def convert(kind: Any, value: object, folder: Path) -> Any:
    """Turn a value as TOML gives it, or the text of an environment variable, into a setting.

    folder: what a relative path starts from. Raises ValueError when the value is no such thing.
    """
    if get_origin(kind) is Literal:
        return choose(get_args(kind), value)
    if get_origin(kind) is tuple:
        return split_list(value)
    return CONVERTERS[kind](value, folder)


def choose(choices: tuple[Any, ...], value: object) -> Any:
    if value not in choices:
        raise ValueError
    return value


def split_list(value: object) -> tuple[str, ...]:
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise ValueError
    return tuple(item.strip() for item in items if item.strip())


def to_text(value: object, folder: Path) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value


def to_int(value: object, folder: Path) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise ValueError
    return int(value)


def to_float(value: object, folder: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError
    return float(value)


def to_bool(value: object, folder: Path) -> bool:
    word = str(value).strip().lower()
    if not isinstance(value, bool | str) or word not in TRUE | FALSE:
        raise ValueError
    return word in TRUE


def to_path(value: object, folder: Path) -> Path:
    return folder / Path(to_text(value, folder)).expanduser()


def to_span(value: object, folder: Path) -> timedelta:
    """Read "36h" or "1h 30m". A bare number is refused: nobody knows its unit."""
    text = to_text(value, folder).strip().lower()
    parts = SPAN.findall(text)
    if not parts or SPAN.sub("", text).strip():
        raise ValueError
    return timedelta(seconds=sum(float(amount) * SPAN_UNITS[unit] for amount, unit in parts))


def write_span(span: timedelta) -> str:
    """Say a time as `to_span` reads it, in the largest unit that is even."""
    seconds = span.total_seconds()
    for unit in ("d", "h", "m"):
        if seconds and seconds % SPAN_UNITS[unit] == 0:
            return f"{int(seconds // SPAN_UNITS[unit])}{unit}"
    return f"{seconds:g}s"


CONVERTERS: dict[Any, Callable[[object, Path], Any]] = {
    str: to_text,
    Secret: lambda value, folder: Secret(to_text(value, folder)),
    int: to_int,
    float: to_float,
    bool: to_bool,
    Path: to_path,
    timedelta: to_span,
}
