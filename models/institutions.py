"""Institutions by any of their names, with the nearest ones when a name is not known."""

from dataclasses import dataclass
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.faults import Fault, fault
from domain.texts import fold
from models.people import Institution


@dataclass(frozen=True)
class Names:
    """Every name, acronym and alias, folded, with the institution that it means."""

    by_name: dict[str, UUID]
    official: dict[UUID, str]

    def find(self, name: str) -> UUID | None:
        return self.by_name.get(fold(name))

    def nearest(self, name: str, limit: int = 3) -> list[str]:
        """Official names that look most like what was typed, best first; empty when none comes near."""
        found = process.extract(fold(name), list(self.by_name), scorer=fuzz.WRatio, limit=limit * 3, score_cutoff=60)
        names = dict.fromkeys(self.official[self.by_name[match]] for match, _, _ in found)
        return list(names)[:limit]

    def unknown(self, name: str) -> Fault:
        """What to say to whoever wrote a name that is none."""
        nearest = self.nearest(name)
        if nearest:
            return fault("problem-institution-nearest", found=name, nearest=tuple(nearest))
        return fault("problem-institution-unknown" if self.official else "problem-institution-none", found=name)


async def read_names(session: AsyncSession) -> Names:
    by_name: dict[str, UUID] = {}
    official: dict[UUID, str] = {}
    for one in await session.scalars(select(Institution).order_by(Institution.name)):
        official[one.id] = one.name
        for name in (*one.aliases, one.acronym or "", one.name):
            if name:
                by_name[fold(name)] = one.id
    return Names(by_name, official)


async def read_official(session: AsyncSession) -> dict[UUID, str]:
    """Every institution with its name."""
    rows = await session.execute(select(Institution.id, Institution.name).order_by(Institution.name))
    return {id: name for id, name in rows.all()}
