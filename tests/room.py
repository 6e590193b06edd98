"""The coordinator's room on a real record: an installation with one country, and browsers in which people sign in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import httpx
from litestar import Litestar
from temporalio.exceptions import ApplicationError

from activities.composing import Composer
from activities.deadlines import DeadlineRequest, Deadlines
from activities.deciding import Deciding
from activities.errands import Errands
from activities.files import FileStore
from activities.importing import Importing, ImportRequest, StartRequest
from activities.ports import Birth, DeadlineBirth, EngineUnreachable, Outcome
from activities.records import ChangeRequest, Records, outcome_of
from activities.rehearsing import rehearse
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from bots.inbox import RecordInbox
from channels.invitations import Invitation
from channels.practice import PracticeChannel
from config.deadlines import load_templates
from config.ladder_file import LadderFile
from domain.calendar import Calendar
from domain.commands import Assign, Command, Origin
from domain.deadlines import DeadlineCommand
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.rights import UserRole
from domain.words import ChannelName
from models.session import Database
from models.users import NewUser, SignIn, add_user
from tests.country import JUSTICE, NO_FILES, Country
from web.app import build_app
from web.deps import Office, WebDeps
from web.rehearsals import Rehearsals
from web.seats import hash_token, new_token

HOME = "http://127.0.0.1:8480"
KEYS = {1: b"a key of thirty-two bytes or more"}
NOW = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)
CALENDAR = Calendar()
OWN = {"sec-fetch-site": "same-origin"}
"""What a browser says of a form that one of our own pages sent."""


@dataclass
class DirectLifecycles:
    """Applies each command to the record at once: what the workflow's one activity does, without the engine."""

    records: Records
    deadlines: Deadlines
    down: bool = False
    woken: int = 0

    async def start(self, births: object) -> int:
        return 0

    async def update(self, birth: Birth, command: Command) -> Outcome:
        if self.down:
            raise EngineUnreachable("The workflow engine does not answer.")
        try:
            async with self.records.database.transaction() as session:
                done = await self.records.apply(session, ChangeRequest(birth.state.recommendation, command, NOW))
        except ApplicationError as error:
            return outcome_of(error)
        return Outcome(done.result)

    async def update_deadline(self, birth: DeadlineBirth, command: DeadlineCommand) -> Outcome:
        if self.down:
            raise EngineUnreachable("The workflow engine does not answer.")
        try:
            done = await self.deadlines.record_deadline(DeadlineRequest(birth.state.deadline, command, NOW))
        except ApplicationError as error:
            return outcome_of(error)
        return Outcome(done.result)

    async def follow_deadline(self, recommendations: object, moved: object) -> int:
        return 0

    async def wake_dispatch(self) -> None:
        self.woken += 1

    async def revisions(self) -> dict[UUID, int]:
        return {}

    async def revision(self, birth: object) -> int | None:
        return None

    async def restart(self, birth: object) -> None: ...


@dataclass
class DirectImports:
    """Imports a file at once: what the workflow's activities do, one after the other."""

    importing: Importing

    async def start_import(self, run: UUID, sha256: str, options: str) -> None:
        request = ImportRequest(run, NOW)
        try:
            await self.importing.save_file(request)
        except ApplicationError:
            return
        await self.importing.start_lives(StartRequest(run))
        await self.importing.finish_import(request)


async def invite(token: str) -> Invitation:
    return Invitation(ChannelName.TELEGRAM, f"https://t.me/suivi_bot?start={token}")


async def count_nothing() -> int:
    return 0


@dataclass
class Room:
    """An installation that serves its room. people who sign in are made as they come."""

    deps: WebDeps
    country: Country
    records: Records
    made: dict[str, UUID] = field(default_factory=dict)
    built: tuple[WebDeps, Litestar] | None = None

    @asynccontextmanager
    async def visit(self, **other: object) -> AsyncIterator[httpx.AsyncClient]:
        """A browser in which nobody is signed in. other: what is served in another way than to the rest."""
        app = build_app(replace(self.deps, **other)) if other else self._app()  # type: ignore[arg-type]
        transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 5))
        async with httpx.AsyncClient(transport=transport, base_url=HOME) as client:
            yield client

    @asynccontextmanager
    async def enter(
        self, role: UserRole = UserRole.COORDINATOR, *, confidential: bool = False, institution: str = JUSTICE
    ) -> AsyncIterator["Browser"]:
        """A browser in which somebody of this role is signed in. institution: a validator's."""
        token = new_token()
        async with self.deps.database.transaction() as session:
            new = NewUser(
                f"{role.value}-{uuid4().hex[:6]}@rights.example",
                role.value.title(),
                role,
                None,
                self.country.institutions[institution] if role is UserRole.VALIDATOR else None,
                sees_confidential=confidential,
            )
            user = await add_user(session, new, Origin(f"test:{uuid4()}"), NOW)
            session.add(
                SignIn(hash=hash_token(token), user_id=user.id, made_at=NOW, seen_at=NOW, browser="test", passed_at=NOW)
            )
        async with self.visit() as client:
            client.cookies.set("session", token)
            yield Browser(client)

    def _app(self) -> Litestar:
        # A third of a second of a processor: built once for all who come by the same door.
        if self.built is None or self.built[0] is not self.deps:
            self.built = self.deps, build_app(self.deps)
        return self.built[1]

    async def charge(self, reference: str, institution: str = JUSTICE) -> None:
        """Give a recommendation to an institution, an hour ago."""
        async with self.deps.database.transaction() as session:
            command = Assign(Origin(f"test:{reference}", through="command"), self.country.institutions[institution])
            request = ChangeRequest(self.country.recommendations[reference], command, NOW - timedelta(hours=1))
            await self.records.apply(session, request)

    async def dispatch(self) -> None:
        """Send by the practice channel what is due."""
        sending = Sending(
            self.deps.database, self.deps.composer, {ChannelName.PRACTICE: PracticeChannel()}, self.deps.keys
        )
        for batch in await sending.claim_due(DispatchRequest(NOW)):
            await sending.send_messages(batch)


@dataclass(frozen=True)
class Browser:
    """Reads pages, and sends forms with the proof that the page they stand on gave them."""

    client: httpx.AsyncClient
    proofs: list[str] = field(default_factory=list)

    async def read(self, path: str, *, status: int = 200) -> str:
        answer = await self.client.get(path)
        assert answer.status_code == status, f"{path}: {answer.status_code}\n{answer.text[:2000]}"
        return answer.text

    async def proof(self) -> str:
        """What a page of ours gives each of its forms; the first one that was read is kept."""
        if not self.proofs:
            self.proofs.append((await self.read("/")).partition('"X-Proof": "')[2].partition('"')[0])
        return self.proofs[0]

    async def send(self, path: str, data: dict[str, object] | None = None, **more: object) -> httpx.Response:
        """Send a form as a browser would. more: such as files=."""
        given = {**(data or {}), "proof": await self.proof()}
        return await self.client.post(path, data=given, headers=OWN, **more)  # type: ignore[arg-type]


def open_room(database: Database, country: Country, folder: Path) -> Room:
    """The room of one country. folder: for files."""
    deadlines = Deadlines(database, CALENDAR, DEFAULT, frozenset(ChannelName))
    records = Records(database, Policy(), CALENDAR)
    lifecycles = DirectLifecycles(records, deadlines)
    composer = Composer(DEFAULT, CALENDAR, HOME, keys=KEYS)
    replies = Replies(database, lifecycles, CALENDAR, KEYS)
    office = Office(
        deciding=Deciding(database, lifecycles, CALENDAR),
        deadlines=deadlines,
        policy=Policy(),
        files=FileStore(folder / "files"),
        templates=load_templates(folder),
        speaking=(ChannelName.EMAIL, ChannelName.TELEGRAM, ChannelName.PRACTICE),
        imports=DirectImports(Importing(database, FileStore(folder / "files"), records, lifecycles)),
        errands=Errands(database, lambda: NOW),
        inviting={ChannelName.TELEGRAM: invite},
        ladders=LadderFile(folder),
        rehearsals=Rehearsals(rehearse),
        state="Marevia",
    )
    inbox = RecordInbox(database, replies, composer, KEYS, custody=NO_FILES, now=lambda: NOW)
    deps = WebDeps(
        database, inbox, composer, lifecycles, KEYS, False, HOME, None, count_nothing, now=lambda: NOW, room=office
    )
    return Room(deps, country, records)
