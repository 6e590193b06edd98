"""OHCHR's thematic list of a State's UPR recommendations: a Word table, its State and cycle in the title above."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from domain.faults import fault
from domain.intake import Entry, Intake, Problem, Skip
from domain.paragraphs import split_number
from domain.references import cycle_of_session
from domain.states import same_state, trailing_states
from domain.texts import clean, fold, strip_markup
from sources.cells import read_items
from sources.documents import TableRow, read_document
from sources.errors import NoState, Unfit
from sources.fields import read_count, read_position
from sources.glimpse import Glimpse, Kind
from sources.ports import ReadOptions

_HEADINGS = {
    "text": "recommendation",
    "position": "position",
    "themes": "themes|full list of themes|theme",
    "groups": "groups|affected persons",
    "sdgs": "sdg|sustainable development goals",
    "last_answer": "assessment|comments on level|level of implementation",
}
_TITLE_STATE = re.compile(r"\b(?:UPR|Universal Periodic Review)\s+of\s+(?:the\s+)?([^(\n–:;]+)", re.IGNORECASE)
_TITLE_CYCLE = re.compile(r"([\w]+)\s+(?:UPR\s+)?cycle|cycle\s+(\d)", re.IGNORECASE)
_TITLE_SESSION = re.compile(r"(\d{1,2})\s*(?:st|nd|rd|th)?\s+(?:UPR\s+|Working Group\s+)?session", re.IGNORECASE)
_SYMBOL = re.compile(r"\bA/HRC/\d+/\d+(?!\d)")
_SOURCE = re.compile(r"\s*Source of position\s*:?\s*(.+?)\s*$", re.IGNORECASE | re.DOTALL)
_THEME_ROW = re.compile(r"^\s*(?:Theme|Right or area|Right)\s*:?\s*(.+)", re.IGNORECASE | re.DOTALL)
_GROUPS_BELOW = re.compile(r"^\s*(?:affected persons|groups)\s*:?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Title:
    """What the paragraphs above the table tell."""

    state: str = ""
    cycle: int | None = None
    session: int | None = None
    symbol: str | None = None


class ThematicList:
    """Row numbers count the rows of all tables of the document, from 1."""

    name = "thematic-list"

    def recognises(self, glimpse: Glimpse) -> bool:
        return glimpse.kind is Kind.DOCUMENT and any(_place(top[0]) for top in glimpse.tops)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Entry]:
        """Yield an Intake, Skip or Problem for every recommendation.

        Raises WrongOptions where neither the title nor `options.state` tells the State.
        """
        title, theme, places = _Title(), None, dict[str, int]()
        headings: tuple[str, ...] = ()
        for block in read_document(path):
            if isinstance(block, str):
                title = _read_title(title, clean(block))
                continue
            found = _place(block.cells)
            if found:
                places, headings = found, tuple(clean(cell) for cell in block.cells)
                continue
            filled = [cell for cell in block.cells if cell.strip()]
            if not places or not filled:
                continue
            above = _THEME_ROW.match(filled[0]) if len(filled) == 1 else None
            if above or (len(block.cells) == 1 < len(headings)):
                theme = clean(above[1] if above else filled[0])
                continue
            if not (title.state or options.state):
                raise NoState(fault("file-no-state", file=path.name))
            yield _take(block, places, headings, title, theme, options)


def _place(cells: tuple[str, ...]) -> dict[str, int] | None:
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        heading = fold(cell)
        for field, starts in _HEADINGS.items():
            if field not in places and any(heading.startswith(start) for start in starts.split("|")):
                places[field] = place
                break
    return places if {"text", "position"} <= places.keys() and len(places) > 2 else None


def _read_title(title: _Title, line: str) -> _Title:
    state, session, symbol = _TITLE_STATE.search(line), _TITLE_SESSION.search(line), _SYMBOL.search(line)
    if state:
        title = replace(title, state=state[1].strip(" ,-"))
    if session:
        title = replace(title, session=int(session[1]))
    for cycle in _TITLE_CYCLE.finditer(line):
        try:
            title = replace(title, cycle=read_count(cycle[1] or cycle[2], "cycle"))
        except Unfit:
            # "the cycle" in running text tells no number.
            continue
    return replace(title, symbol=symbol[0]) if symbol and not title.symbol else title


def _take(
    block: TableRow,
    places: dict[str, int],
    headings: tuple[str, ...],
    title: _Title,
    theme: str | None,
    options: ReadOptions,
) -> Entry:
    if len(block.cells) != len(headings):
        return Problem(block.row, None, fault("problem-cells", expected=len(headings), found=len(block.cells)))
    if options.state and title.state and not same_state(title.state, options.state):
        return Skip(block.row, "other_state")
    cells = {field: block.cells[place] for field, place in places.items()}
    try:
        return _read_row(block.row, cells, title, theme, options)
    except Unfit as unfit:
        return Problem(block.row, headings[places[unfit.field]], unfit.fault)


def _read_row(row: int, cells: dict[str, str], title: _Title, theme: str | None, options: ReadOptions) -> Intake:
    source = _SOURCE.search(cells["text"])
    number, text, _ = split_number(cells["text"][: source.start()] if source else cells["text"])
    if not text:
        raise Unfit("text", fault("problem-text"))
    stance = read_position(cells["position"])
    symbol = _SYMBOL.search(source[1]) if source else None
    themes, groups = _split_themes(cells.get("themes", ""))
    cycle = title.cycle or (cycle_of_session(title.session) if title.session else None)
    return Intake(
        rows=(row,),
        state=title.state or options.state or "",
        body="UPR",
        text=text,
        cycle=cycle,
        session=str(title.session) if title.session else None,
        symbol=title.symbol or (symbol[0] if symbol else None),
        number=number,
        position=stance.position,
        position_note=stance.note,
        position_source=clean(source[1]) if source else None,
        recommenders=trailing_states(text),
        themes=themes or ((theme,) if theme else ()),
        groups=groups or read_items(cells.get("groups", "")),
        sdgs=read_items(cells.get("sdgs", "")),
        last_answer=strip_markup(cells.get("last_answer", "")).strip() or None,
    )


def _split_themes(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split a cell "Themes and groups": what stands below "Affected persons:" or "Groups:" are groups."""
    themes: list[str] = []
    groups: list[str] = []
    into = themes
    for line in cell.splitlines():
        below = _GROUPS_BELOW.match(line)
        if below:
            into, line = groups, line[below.end() :]
        into.append(line)
    return read_items("\n".join(themes)), read_items("\n".join(groups))
