"""The settings as they may be shown: each with its value, where it was set and what it means; secrets never."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from config.fields import Field, write_span
from config.settings import SECTIONS, Settings, find_settings, section_fields
from domain.secrets import Secret


@dataclass(frozen=True, slots=True)
class Shown:
    """One setting. value: as it is written in the file; empty when it is not set, or secret.

    source: a file with its line, or a variable; None: it is the default.
    """

    section: str
    name: str
    variable: str
    value: str
    is_set: bool
    secret: bool
    source: str | None
    doc: str


def show_settings(settings: Settings, data: Path | None = None, environ: Mapping[str, str] = os.environ) -> list[Shown]:
    """Every setting, in the order of the reference page. data: as of load_settings."""
    sources = {one.key: one.source for one in find_settings(data, environ=environ)}
    return [
        _show(field, getattr(settings, name), sources.get(field.key))
        for name in SECTIONS
        for field in section_fields(name)
    ]


def _show(field: Field, section: Any, source: str | None) -> Shown:
    value = getattr(section, field.name) if section is not None else field.default
    secret = field.kind is Secret
    return Shown(
        section=field.section,
        name=field.name,
        variable=field.variable,
        value="" if secret else _write(value),
        is_set=value not in (None, "", ()),
        secret=secret,
        source=source,
        doc=field.doc,
    )


def _write(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, timedelta):
        return write_span(value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)
