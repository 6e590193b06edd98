"""Any other table, CSV or XLSX: a ministry's own list, its headings in English, French, Spanish or as told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from domain.bodies import default_classification
from domain.faults import fault
from domain.intake import Entry, Intake, Problem, Skip
from domain.paragraphs import split_number
from domain.references import country_of_symbol, cycle_of_session
from domain.states import same_state, state_name, trailing_states
from domain.texts import collapse, strip_markup
from sources.cells import Cell, read_items, read_raw, read_text
from sources.errors import NoState, Unfit, WrongOptions
from sources.fields import (
    read_body,
    read_classification,
    read_count,
    read_day,
    read_number,
    read_position,
    read_states,
    read_status,
)
from sources.glimpse import Glimpse, Kind
from sources.grids import Header, find_header, read_below, read_tops
from sources.ports import ReadOptions
from sources.vocabulary import HEADINGS

_REQUIRED = ("text",)
_TELLING = {"number", "symbol", "body", "cycle", "session", "state", "position"}
"""A table of recommendations names at least one of these beside the text."""


class Table:
    """One row, one recommendation."""

    name = "table"

    def recognises(self, glimpse: Glimpse) -> bool:
        header = find_header(glimpse.tops, HEADINGS, _REQUIRED) if glimpse.kind is Kind.GRID else None
        return header is not None and not _TELLING.isdisjoint(header.places)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Entry]:
        """Yield an Intake, Skip or Problem for every filled row.

        Raises WrongOptions where nothing tells the State, or where `options.columns` does not fit the file.
        """
        header = _find_columns(path, options)
        if not options.state and not {"state", "symbol"} & header.places.keys():
            raise NoState(fault("file-no-state", file=path.name))
        bare_numbers: set[tuple[str, str]] = set()
        for found in read_below(path, header):
            if isinstance(found, Problem):
                yield found
                continue
            line = _Line(*found, header.places)
            try:
                _refuse_lost_zero(line, bare_numbers)
                yield _read_line(line, options)
            except Unfit as unfit:
                yield Problem(line.row, header.heading(unfit.field), unfit.fault)


@dataclass(frozen=True, slots=True)
class _Line:
    row: int
    values: Sequence[Cell]
    places: Mapping[str, int] = field(repr=False)

    def cell(self, name: str) -> Cell:
        place = self.places.get(name)
        return None if place is None else self.values[place]


def _find_columns(path: Path, options: ReadOptions) -> Header:
    unknown = sorted(options.columns.keys() - HEADINGS.keys())
    if unknown:
        raise WrongOptions(fault("file-no-field", found=tuple(unknown), fields=tuple(HEADINGS)))
    tops = read_tops(path)
    header = find_header(tops, HEADINGS, {*_REQUIRED, *options.columns}, options.columns)
    if header is None:
        wanted = tuple(options.columns.values()) or ("Text",)
        raise WrongOptions(fault("file-no-headings", file=path.name, headings=wanted))
    return header


def _refuse_lost_zero(line: _Line, seen: set[tuple[str, str]]) -> None:
    """Refuse a number such as 140.1 met twice as a spreadsheet number: the second was 140.10 once."""
    value = line.cell("number")
    if isinstance(value, float) and not value.is_integer():
        key = (read_text(line.cell("symbol")), str(value))
        if key in seen:
            raise Unfit("number", fault("problem-lost-zero", found=value))
        seen.add(key)


def _read_line(line: _Line, options: ReadOptions) -> Intake | Skip:
    symbol = read_text(line.cell("symbol")) or None
    state = _choose_state(line, symbol, options.state)
    if state is None:
        return Skip(line.row, "other_state")
    number, text = _read_words(line)
    cycle, session = read_count(line.cell("cycle"), "cycle"), read_count(line.cell("session"), "session")
    stance = read_position(line.cell("position"))
    reviewed = any((cycle, session, stance.position, line.cell("recommenders")))
    body = read_body(line.cell("body"), symbol, reviewed)
    if body == "UPR" and cycle is None and session is not None:
        cycle = cycle_of_session(session)
    return Intake(
        rows=(line.row,),
        state=state,
        body=body,
        text=text,
        cycle=cycle,
        session=str(session) if session else None,
        symbol=symbol,
        number=number,
        position=stance.position,
        position_note=read_text(line.cell("position_note")) or stance.note,
        position_source=read_text(line.cell("position_source")) or None,
        recommenders=read_states(line.cell("recommenders")) or (trailing_states(text) if body == "UPR" else ()),
        themes=read_items(line.cell("themes")) or read_items(line.cell("primary_theme")),
        groups=read_items(line.cell("groups")),
        sdgs=read_items(line.cell("sdgs")),
        annotation_id=read_text(line.cell("annotation_id")) or None,
        published_on=read_day(line.cell("published_on"), "published_on"),
        classification=read_classification(line.cell("classification")) or default_classification(symbol),
        lead=read_text(line.cell("lead")) or None,
        supports=read_items(line.cell("supports")),
        status=read_status(line.cell("status")),
        last_answer=strip_markup(read_raw(line.cell("last_answer"))).strip() or None,
        answered_on=read_day(line.cell("answered_on"), "answered_on"),
    )


def _read_words(line: _Line) -> tuple[str | None, str]:
    """Return the number and the text; a number of its own column goes before one that the text begins with."""
    raw = read_raw(line.cell("text"))
    leading, words, heading = split_number(raw)
    if not words:
        raise Unfit("text", fault("problem-text"))
    number = read_number(line.cell("number"))
    if number is not None and leading != number:
        return number, collapse(strip_markup(raw)).removeprefix("- ")
    return number or leading, f"{heading}: {words}" if heading else words


def _choose_state(line: _Line, symbol: str | None, wanted: str | None) -> str | None:
    """Return the row's State ("" where nothing tells it: the importer assigns it), None where it is another one."""
    iso3 = country_of_symbol(symbol) if symbol else None
    told = read_text(line.cell("state")) or (state_name(iso3) if iso3 else "")
    if wanted is None:
        return told
    return (told or wanted) if not told or same_state(told, wanted) else None
