"""The ladders of an installation as its administrators change them: one after the other, and written down."""

from datetime import datetime
from hashlib import sha256
from typing import Final, Protocol
from uuid import UUID

from sqlalchemy import func, select

from domain.commands import Origin
from domain.ladder import Ladders
from models.changes import write_change
from models.session import Database

SUBJECT: Final = UUID("6c616464-6572-5373-8000-000000000000")
"""What the audit names; an installation has its ladders once."""
LOCK: Final = 0x6C616464
"""Of PostgreSQL, held while they are changed: of two who save at once, the second sees what the first wrote."""


class LadderText(Protocol):
    """The text that the ladders are kept as, and those that were in force before."""

    def in_force(self) -> Ladders: ...

    def text(self) -> str: ...

    def shipped(self) -> str:
        """The text that is in force where nobody wrote another."""
        ...

    def read(self, text: str) -> Ladders:
        """Raises LadderFault naming the line and what is expected."""
        ...

    def keep(self, text: str, at: datetime) -> str | None:
        """Put a text in force; the name under which the earlier one is kept, if there was one. Raises LadderFault."""
        ...

    def earlier(self) -> list[str]: ...

    def earlier_text(self, name: str) -> str | None: ...


class ChangedMeanwhile(Exception):
    """Somebody else put other ladders in force since these were looked at. Nothing was changed."""


def mark_of(text: str) -> str:
    """What tells one text from another."""
    return sha256(text.encode()).hexdigest()


async def keep_ladders(
    database: Database, ladders: LadderText, text: str, seen: str, origin: Origin, at: datetime
) -> None:
    """Put a text in force, and write down who did.

    seen: `mark_of` the text that it was made from. Raises LadderFault, ChangedMeanwhile.
    """
    ladders.read(text)
    async with database.transaction() as session:
        await session.execute(select(func.pg_advisory_xact_lock(LOCK)))
        before = mark_of(ladders.text())
        after = mark_of(text)
        if after == before:
            return
        if seen != before:
            raise ChangedMeanwhile
        kept = ladders.keep(text, at)
        told = {"sha256": after} | ({"earlier": kept} if kept else {})
        await write_change(session, origin, at, "change", "ladders", SUBJECT, {"sha256": before}, told)
