"""How the lines of a digest fall together: by urgency and deadline for who answers, by institution for who is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from domain.digest import DigestLine

SOON = timedelta(days=7)


class GroupKind(StrEnum):
    """OVERDUE; DEADLINE: needed for one report; SOON: due within a week; LATER."""

    OVERDUE = "overdue"
    DEADLINE = "deadline"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that stand under one heading. deadline, reports_on: of a DEADLINE; answer_by: the first day due there."""

    kind: GroupKind
    lines: tuple[DigestLine, ...]
    deadline: str | None = None
    reports_on: date | None = None
    answer_by: date | None = None


def group_lines(lines: Sequence[DigestLine], on: date) -> tuple[Group, ...]:
    """The lines in groups, in the order in which they stand: their numbers are typed, and must keep ascending.

    on: the day of the message. A group that another interrupts comes twice.
    """

    def key(line: DigestLine) -> tuple[GroupKind, str | None, date | None]:
        if line.overdue_days > 0:
            return GroupKind.OVERDUE, None, None
        if line.deadline:
            return GroupKind.DEADLINE, line.deadline, line.reports_on
        return (GroupKind.SOON if line.due_on - on <= SOON else GroupKind.LATER), None, None

    groups = []
    for (kind, deadline, reports_on), members in groupby(lines, key):
        held = tuple(members)
        answer_by = min(line.due_on for line in held) if kind is GroupKind.DEADLINE else None
        groups.append(Group(kind, held, deadline, reports_on, answer_by))
    return tuple(groups)


def needs_headings(groups: Sequence[Group]) -> bool:
    """Whether headings tell anything that the lines do not: not of a single group, unless it is of a report."""
    return len(groups) > 1 or any(group.kind is GroupKind.DEADLINE for group in groups)


@dataclass(frozen=True, slots=True)
class Tally:
    """What one institution owes, summed up. due_on: the oldest due day; overdue_days: of that.

    asked_on: when the first of its lines was asked first; asked_whom: everybody written to about any of them.
    asked_least, asked_most: how often one line was asked.
    """

    institution: str
    lines: tuple[DigestLine, ...]
    due_on: date
    overdue_days: int
    asked_on: date | None
    asked_whom: tuple[str, ...]
    asked_least: int
    asked_most: int

    @property
    def references(self) -> tuple[str, ...]:
        return tuple(line.reference for line in self.lines)


def tally_lines(lines: Sequence[DigestLine], otherwise: str = "") -> tuple[Tally, ...]:
    """The lines summed up by institution: who owes most first, then who is latest, then by name.

    otherwise: the institution of lines that name none.
    """
    owed: dict[str, list[DigestLine]] = {}
    for line in lines:
        owed.setdefault(line.institution or otherwise, []).append(line)
    tallies = [
        Tally(
            institution=institution,
            lines=tuple(held),
            due_on=min(line.due_on for line in held),
            overdue_days=max(line.overdue_days for line in held),
            asked_on=min((line.asked_on for line in held if line.asked_on), default=None),
            asked_whom=tuple(dict.fromkeys(name for line in held for name in line.asked_whom)),
            asked_least=min(line.asked_times for line in held),
            asked_most=max(line.asked_times for line in held),
        )
        for institution, held in owed.items()
    ]
    return tuple(sorted(tallies, key=lambda tally: (-len(tally.lines), -tally.overdue_days, tally.institution)))
