"""A small country for tests: a ministry with its posts, a coordinator, and recommendations to follow up."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select

from activities.custody import Custody
from activities.files import FileStore
from domain.intake import Intake
from domain.people import InstitutionRow, PersonRow
from domain.words import PostKind
from models.changes import Import
from models.institutions import read_names
from models.lives import read_states
from models.people import Contact, Person
from models.register import References, save_batch
from models.session import Database
from models.staff import Staff

START = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)
"""A Monday morning."""

NO_FILES = Custody(FileStore(Path("/dev/null/files")))
"""Where no file can be put: what is tested brings none."""

JUSTICE = "Ministry of Justice"
HEALTH = "Ministry of Health"
SECRETARIAT = "Secretariat for Human Rights"

CAST = (
    PersonRow(2, JUSTICE, PostKind.MAIN, "Amina Diallo", "fr", "UTC", "amina@justice.example"),
    PersonRow(3, JUSTICE, PostKind.ALTERNATE, "Bruno Costa", "pt", "UTC", "bruno@justice.example"),
    PersonRow(4, JUSTICE, PostKind.VALIDATOR, "Vera Valid", "en", "UTC", "vera@justice.example"),
    PersonRow(5, JUSTICE, PostKind.HEAD, "Hugo Head", "en", "UTC", "hugo@justice.example"),
    PersonRow(6, HEALTH, PostKind.MAIN, "Hind Salah", "ar", "UTC", "hind@health.example"),
    PersonRow(7, SECRETARIAT, PostKind.COORDINATOR, "Clara Coordinator", "en", "UTC", "clara@rights.example"),
)


@dataclass
class Country:
    """Who and what was made. people and institutions by name, recommendations by reference."""

    database: Database
    institutions: dict[str, UUID] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)
    recommendations: dict[str, UUID] = field(default_factory=dict)

    async def state_of(self, reference: str):  # type: ignore[no-untyped-def]
        id = self.recommendations[reference]
        async with self.database.transaction() as session:
            return (await read_states(session, [id]))[id]


async def found(
    database: Database, recommendations: int = 3, *, at: datetime = START, practice: bool = False
) -> Country:
    """Make the country: its people, and UPR4-140.1, UPR4-140.2, ... received at `at`."""
    country = Country(database)
    async with database.transaction() as session:
        staff = Staff(session, at, uuid4().hex, practice=practice)
        await staff.save_institutions([InstitutionRow((2,), name) for name in (JUSTICE, HEALTH, SECRETARIAT)])
        await staff.save_people(CAST)
        names = await read_names(session)
        country.institutions = {name: id for id, name in names.official.items()}
        country.people = {p.name: p.id for p in await session.scalars(select(Person))}
    intakes = [
        Intake((n,), "Marevia", "UPR", f"Take measure number {n}", 4, symbol="A/HRC/59/15", number=f"140.{n}")
        for n in range(1, recommendations + 1)
    ]
    country.recommendations = await receive(database, intakes, at)
    return country


async def receive(database: Database, intakes: Sequence[Intake], at: datetime = START) -> dict[str, UUID]:
    """Register intakes as an import does; reference → id."""
    run = uuid4()
    async with database.transaction() as session:
        session.add(
            Import(
                id=run, sha256=run.hex, name="x.csv", source="table", options={}, started_at=at, counts={}, problems=[]
            )
        )
        await session.flush()
        placed = await save_batch(
            session, intakes, source="table", run=run, at=at, archive=False, no_owner_at=None, references=References()
        )
    return {p.reference: p.recommendation for p in placed}


async def contact_of(database: Database, person: UUID, channel: str = "email") -> Contact:
    async with database.transaction() as session:
        contact = await session.scalar(select(Contact).where(Contact.person_id == person, Contact.channel == channel))
        assert contact is not None
        return contact
