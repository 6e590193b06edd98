"""A ministry that is reached by a chat: the record, the real inbox on it, and a list that was sent."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from uuid import UUID, uuid4

from sqlalchemy import select, update

from activities.composing import Composer
from activities.custody import Custody
from activities.ports import Birth, EngineUnreachable, Outcome
from activities.records import ChangeRequest, Records
from activities.replies import Replies
from activities.scanning import Scanning
from activities.sending import DispatchRequest, Sending
from bots.inbox import RecordInbox
from channels.ports import Channel
from domain.calendar import Calendar, always
from domain.commands import Assign, Command, Origin
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.tokens import make_link_token
from domain.words import AskState, ChannelName, ProgressState, SendingMode, Status
from models.asks import Ask
from models.people import Contact, Person
from models.recommendations import Progress
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import JUSTICE, NO_FILES, Country, found

KEYS = {1: b"k" * 32}
FRIDAY = datetime.fromtimestamp(1_800_000_000, UTC)
"""15 January 2027, 8:00: the moment at which the Telegram peer's people write."""


@dataclass
class Clock:
    """A clock that goes on by a hundredth of a second whenever somebody looks."""

    at: datetime = FRIDAY
    real: bool = False

    def __call__(self) -> datetime:
        self.at = datetime.now(UTC) if self.real else self.at + timedelta(milliseconds=10)
        return self.at

    def follow(self) -> None:
        """Be the machine's clock from now on, for peers that have one of their own."""
        self.real = True


@dataclass
class Direct:
    """Applies each command to the record at once, or not at all while it is down."""

    records: Records
    clock: Clock
    down: bool = False

    async def update(self, birth: Birth, command: Command) -> Outcome:
        if self.down:
            raise EngineUnreachable("down")
        recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, self.clock.at))
        return Outcome(recorded.result)

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


@dataclass
class Desk:
    """Amina's desk. references: what her ministry is asked about, in the order of the list."""

    country: Country
    clock: Clock
    engine: Direct
    calendar: Calendar = field(default_factory=Calendar)
    glance: timedelta = timedelta(0)
    custody: Custody = NO_FILES

    @property
    def database(self) -> Database:
        return self.country.database

    @property
    def amina(self) -> UUID:
        return self.country.people["Amina Diallo"]

    def inbox(self) -> RecordInbox:
        """A new process's inbox on the same record."""
        composer = Composer(DEFAULT, self.calendar, keys=KEYS)
        scanning, engine = Scanning(self.database, self.custody, self.calendar), cast(Any, self.engine)
        replies = Replies(self.database, engine, self.calendar, KEYS, scanning=scanning, limits=self.custody.limits)
        return RecordInbox(
            self.database, replies, composer, KEYS, custody=self.custody, now=self.clock, glance=self.glance
        )

    async def token(self) -> str:
        async with self.database.transaction() as session:
            person = await session.get_one(Person, self.amina)
        return make_link_token(person.number, self.clock.at + timedelta(hours=1), KEYS, 1)

    async def bind(self, channel: ChannelName, address: str) -> None:
        """Link an address to Amina, and let no other of hers be written to."""
        async with self.database.transaction() as session:
            await session.execute(
                update(Contact).where(Contact.person_id == self.amina).values(broken_at=FRIDAY, broken_why="test")
            )
        assert (await self.inbox().link(channel, await self.token(), address, "Amina")).linked

    async def speak(self, language: str) -> None:
        async with self.database.transaction() as session:
            await session.execute(update(Person).where(Person.id == self.amina).values(language=language))

    async def charge(self, references: Sequence[str]) -> None:
        async with self.database.transaction() as session:
            for reference in references:
                command = Assign(Origin(uuid4().hex), self.country.institutions[JUSTICE])
                request = ChangeRequest(self.country.recommendations[reference], command, self.clock())
                await self.engine.records.apply(session, request)

    async def send(self, name: ChannelName, channel: Channel) -> None:
        """Send what is due now."""
        composer = Composer(DEFAULT, self.calendar, keys=KEYS)
        sending = Sending(self.database, composer, {name: channel}, KEYS)
        now = self.clock()
        for batch in await sending.claim_due(DispatchRequest(now)):
            await sending.send_messages(replace(batch, now=now))

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def told(self) -> list[tuple[str, Status, str]]:
        """What stands of everything that was reported: (reference, status, narrative), oldest first."""
        by_id = {id: reference for reference, id in self.country.recommendations.items()}
        return [
            (by_id[p.recommendation_id], p.status, p.narrative)
            for p in sorted(await self.rows(Progress), key=lambda p: p.said_at)
            if p.state is not ProgressState.WITHDRAWN
        ]

    async def ask(self, reference: str) -> Ask:
        """The newest open ask about a recommendation."""
        asks = [
            a
            for a in await self.rows(Ask)
            if a.recommendation_id == self.country.recommendations[reference] and a.state is AskState.OPEN
        ]
        found: Ask = max(asks, key=lambda a: a.opened_at)
        return found


async def furnish(database: Database, recommendations: int = 3, *, at: datetime = FRIDAY) -> Desk:
    """A desk with asks that fall due in two weeks; the list is due two hours after `at`."""
    clock = Clock(at)
    country = await found(database, recommendations, at=at - timedelta(days=4))
    # Whoever tests with the machine's clock may do so on a Sunday.
    calendar = Calendar() if at == FRIDAY else always("UTC")
    records = Records(database, Policy(), calendar)
    desk = Desk(country, clock, Direct(records, clock), calendar)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), at, "test")
    await desk.charge(list(country.recommendations))
    clock.at = at + timedelta(hours=2)
    return desk
