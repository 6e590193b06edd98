"""A people file: institutions, and who holds which post in them; one row per holder, CSV or XLSX."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.faults import fault
from domain.intake import Problem
from domain.people import InstitutionRow, PersonRow
from domain.texts import fold
from domain.words import ChannelName, PostKind
from sources.cells import Cell, read_items, read_text
from sources.errors import Unfit, UnknownFormat
from sources.fields import read_day, read_hour
from sources.glimpse import Glimpse, Kind, look
from sources.grids import Header, find_header, read_below
from sources.posts import CHANNELS, HEADINGS, LANGUAGES, POSTS, SPOKEN

_REQUIRED = ("institution", "person")
_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+")
_TELEGRAM = re.compile(r"-?\d{5,}|@?[A-Za-z]\w{3,31}")
_MATRIX = re.compile(r"@[^\s:@]+:[^\s:]+(?::\d+)?")


@dataclass(slots=True)
class _Institution:
    name: str
    rows: list[int] = field(default_factory=list)
    acronym: str | None = None
    aliases: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Line:
    row: int
    values: Sequence[Cell]
    header: Header

    def cell(self, name: str) -> Cell:
        place = self.header.places.get(name)
        return None if place is None else self.values[place]

    def text(self, name: str) -> str:
        return read_text(self.cell(name))


def holds_people(glimpse: Glimpse) -> bool:
    """Tell whether a file has a sheet of people."""
    return glimpse.kind is Kind.GRID and find_header(glimpse.tops, HEADINGS, _REQUIRED) is not None


def read_people(path: Path) -> Iterator[InstitutionRow | PersonRow | Problem]:
    """Yield every institution, merged from the rows that name it, then the holders of its posts row by row.

    A row may name its institution by full name, acronym or alias. A row without a person tells an institution only.
    Raises SourceError, UnknownFormat among them where no sheet has the columns Institution and Person.
    """
    glimpse = look(path)
    header = find_header(glimpse.tops, HEADINGS, _REQUIRED) if glimpse.kind is Kind.GRID else None
    if header is None:
        raise UnknownFormat(fault("file-no-people", file=path.name, looks=glimpse.looks_like))
    institutions: dict[str, _Institution] = {}
    lines: list[_Line] = []
    for found in read_below(path, header):
        if isinstance(found, Problem):
            yield found
            continue
        line = _Line(*found, header)
        if line.text("institution"):
            _gather(line, institutions)
            lines.append(line)
        else:
            yield Problem(line.row, header.heading("institution"), fault("problem-institution"))
    names = _name_all(institutions)
    for key, told in institutions.items():
        if names[key] == told.name:
            yield InstitutionRow(tuple(told.rows), told.name, told.acronym, tuple(told.aliases))
    for line in lines:
        try:
            if line.text("person"):
                yield _read_person(line, names)
            elif line.text("email") or line.text("telegram") or line.text("matrix"):
                raise Unfit("person", fault("problem-person"))
        except Unfit as unfit:
            yield Problem(line.row, header.heading(unfit.field), unfit.fault)


def _gather(line: _Line, institutions: dict[str, _Institution]) -> None:
    name = line.text("institution")
    told = institutions.setdefault(fold(name), _Institution(name))
    told.rows.append(line.row)
    told.acronym = told.acronym or line.text("acronym") or None
    told.aliases.update(dict.fromkeys(read_items(line.cell("aliases"))))


def _name_all(institutions: dict[str, _Institution]) -> dict[str, str]:
    """Return the full name for every way an institution is called in the file."""
    names = {key: told.name for key, told in institutions.items()}
    for told in institutions.values():
        for other in (told.acronym, *told.aliases):
            if other and fold(other) != fold(told.name):
                names[fold(other)] = told.name
    return names


def _read_person(line: _Line, names: dict[str, str]) -> PersonRow:
    from_on, to_on = read_day(line.cell("from"), "from"), read_day(line.cell("to"), "to")
    if from_on and to_on and to_on < from_on:
        raise Unfit("to", fault("problem-day-order", since=from_on, found=to_on))
    quiet_from, quiet_to = (
        read_hour(line.cell("quiet_from"), "quiet_from"),
        read_hour(line.cell("quiet_to"), "quiet_to"),
    )
    if (quiet_from is None) != (quiet_to is None):
        lacking = "quiet_from" if quiet_from is None else "quiet_to"
        raise Unfit(lacking, fault("problem-quiet"))
    person = PersonRow(
        row=line.row,
        institution=names[fold(line.text("institution"))],
        post=_read_post(line.text("post")),
        person=line.text("person"),
        language=_read_language(line.text("language")),
        time_zone=_read_zone(line.text("time_zone")),
        email=_read_address(line, "email", _EMAIL),
        telegram=_read_address(line, "telegram", _TELEGRAM),
        matrix=_read_address(line, "matrix", _MATRIX),
        preferred=_read_channel(line.text("preferred")),
        from_on=from_on,
        to_on=to_on,
        quiet_from=quiet_from,
        quiet_to=quiet_to,
    )
    if person.preferred and not line.text(person.preferred.value):
        raise Unfit("preferred", fault("problem-preferred", channel=person.preferred))
    return person


def is_mail_address(text: str) -> bool:
    return _EMAIL.fullmatch(text) is not None


def _read_post(text: str) -> PostKind:
    if not text:
        return PostKind.MAIN
    post = POSTS.get(fold(text))
    if post is None:
        raise Unfit("post", fault("problem-one-of", expected=tuple(PostKind), found=text))
    return post


def _read_language(text: str) -> str | None:
    language = LANGUAGES.get(fold(text)) if text else None
    if text and language is None:
        raise Unfit("language", fault("problem-one-of", expected=SPOKEN, found=text))
    return language


def _read_zone(text: str) -> str | None:
    try:
        return ZoneInfo(text).key if text else None
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Unfit("time_zone", fault("problem-zone", found=text)) from error


def _read_address(line: _Line, name: str, pattern: re.Pattern[str]) -> str | None:
    text = line.text(name).removeprefix("mailto:").removeprefix("https://t.me/")
    if text and not pattern.fullmatch(text):
        raise Unfit(name, fault(f"problem-{name}", found=text))
    return text or None


def _read_channel(text: str) -> ChannelName | None:
    channel = CHANNELS.get(fold(text)) if text else None
    if text and channel is None:
        raise Unfit("preferred", fault("problem-one-of", expected=("email", "telegram", "matrix"), found=text))
    return channel
