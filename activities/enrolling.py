"""Save what a people file or a routing file says: institutions, posts and their holders, and the rules."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from activities.posts import settle_posts
from activities.staffing import Staffing
from domain.commands import Origin
from domain.faults import fault
from domain.intake import Problem
from domain.people import InstitutionRow, PersonRow
from domain.routing import RoutingRule
from languages.faults import keep_problem
from sources.errors import UnknownFormat
from sources.glimpse import Glimpse, look
from sources.people import holds_people, read_people
from sources.routing import holds_routing, read_routing

Told = InstitutionRow | PersonRow | RoutingRule | Problem


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What became of the rows of a people file or a routing file. problems: row (0: the file), column, reason."""

    read: int
    created: int
    updated: int
    unchanged: int
    problems: list[dict[str, Any]] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        return {
            "read": self.read, "created": self.created, "updated": self.updated, "unchanged": self.unchanged,
            "problems": len(self.problems),
        }  # fmt: skip


class _TakenBack(Exception):
    """Ends the transaction of a trial; nothing of it stays."""


def holds_staff(glimpse: Glimpse) -> bool:
    """Whether a file tells of people or of routing rules, which `enrol` takes."""
    return holds_people(glimpse) or holds_routing(glimpse)


def read_staff_file(path: Path) -> list[Told]:
    """Everything that a people file, a routing file or one with both says. Raises SourceError."""
    glimpse = look(path)
    entries: list[Told] = []
    if holds_people(glimpse):
        entries += read_people(path)
    if holds_routing(glimpse):
        entries += read_routing(path)
    if not entries:
        raise UnknownFormat(fault("file-no-staff", file=path.name, looks=glimpse.looks_like))
    return entries


async def enrol(
    staffing: Staffing, entries: list[Told], origin: Origin, at: datetime, *, trial: bool = False
) -> Enrolled:
    """Save all of it in one transaction. trial: take it back, and only say what would become of it."""
    saved: list[Enrolled] = []
    try:
        async with staffing.database.transaction() as session:
            staff = staffing.staff(session, origin, at)
            await staff.save_institutions([e for e in entries if isinstance(e, InstitutionRow)])
            await staff.save_people([e for e in entries if isinstance(e, PersonRow)])
            if not trial:
                await settle_posts(session, at, staffing.calendar, staffing.ladders)
            unknown = await staff.save_routing([e for e in entries if isinstance(e, RoutingRule)])
            found = [e for e in entries if isinstance(e, Problem)]
            found += [Problem(rule.row, "institution", fault) for rule, fault in unknown]
            problems = [keep_problem(one) for one in found]
            read = sum(not isinstance(e, Problem) for e in entries)
            done = staff.saved
            saved.append(Enrolled(read, done.created, done.updated, done.unchanged, problems))
            if trial:
                raise _TakenBack
    except _TakenBack:
        pass
    return saved[0]
