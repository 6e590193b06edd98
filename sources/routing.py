"""A routing table: which institution leads or supports what, one rule a row, CSV or XLSX."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from domain.bodies import parse_body
from domain.faults import fault
from domain.intake import Problem
from domain.routing import RoutingRule
from domain.texts import fold
from domain.words import Role
from sources.cells import Cell, read_items, read_text
from sources.errors import Unfit, UnknownFormat
from sources.glimpse import Glimpse, Kind, look
from sources.grids import Header, find_header, read_below
from sources.posts import ROLES, ROUTING_HEADINGS

_CONDITIONS = ("theme", "group", "sdg", "body")
_ANYTHING = frozenset({"*", "any", "all", "tous", "toutes", "todos", "todas", "-"})


def holds_routing(glimpse: Glimpse) -> bool:
    """Tell whether a file has a sheet of routing rules."""
    return glimpse.kind is Kind.GRID and _find_rules(glimpse) is not None


def read_routing(path: Path) -> Iterator[RoutingRule | Problem]:
    """Yield the rules; a cell that lists several values ("Torture | Detention") makes one rule for each.

    Role defaults to lead, priority to 0 (a higher number wins). A row without any condition is the fallback.
    Raises SourceError, UnknownFormat among them where no sheet has an institution and a condition.
    """
    glimpse = look(path)
    header = _find_rules(glimpse) if glimpse.kind is Kind.GRID else None
    if header is None:
        raise UnknownFormat(fault("file-no-routing", file=path.name, looks=glimpse.looks_like))
    for found in read_below(path, header):
        if isinstance(found, Problem):
            yield found
            continue
        row, values = found
        try:
            yield from _read_rules(row, values, header)
        except Unfit as unfit:
            yield Problem(row, header.heading(unfit.field), unfit.fault)


def _find_rules(glimpse: Glimpse) -> Header | None:
    """Find the sheet that has an institution and at least one condition, the one with most of our columns."""
    found = [
        header
        for condition in _CONDITIONS
        if (header := find_header(glimpse.tops, ROUTING_HEADINGS, ("institution", condition)))
    ]
    return max(found, key=lambda header: len(header.places), default=None)


def _read_rules(row: int, values: Sequence[Cell], header: Header) -> list[RoutingRule]:
    cells = {name: values[place] for name, place in header.places.items()}
    institution = read_text(cells["institution"])
    if not institution:
        raise Unfit("institution", fault("problem-institution"))
    role, priority = _read_role(cells.get("role")), _read_priority(cells.get("priority"))
    conditions = [_read_condition(name, cells.get(name)) for name in _CONDITIONS]
    return [
        RoutingRule(row, institution, role, priority, theme=theme, group=group, sdg=sdg, body=body)
        for theme, group, sdg, body in product(*conditions)
    ]


def _read_condition(name: str, value: Cell) -> tuple[str | None, ...]:
    items = tuple(item for item in read_items(value) if item.casefold() not in _ANYTHING)
    if name == "body":
        for item in items:
            if parse_body(item) is None:
                raise Unfit("body", fault("problem-body", found=item))
        items = tuple(parse_body(item) or item for item in items)
    return items or (None,)


def _read_role(value: Cell) -> Role:
    text = read_text(value)
    role = ROLES.get(fold(text)) if text else Role.LEAD
    if role is None:
        raise Unfit("role", fault("problem-role", found=text))
    return role


def _read_priority(value: Cell) -> int:
    text = read_text(value)
    if text and not text.removeprefix("-").isdecimal():
        raise Unfit("priority", fault("problem-whole", found=text))
    return int(text) if text else 0
