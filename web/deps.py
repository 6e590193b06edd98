"""What the pages are handed by whoever wires the process."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from litestar import Request
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import SkipValidation

from activities.composing import Composer
from activities.deadlines import Deadlines
from activities.deciding import Deciding
from activities.errands import Errands
from activities.files import FileStore
from activities.ladders import LadderText
from activities.ports import Imports, Lifecycles
from bots.ports import Inbox
from channels.invitations import Invite
from domain.evidence.files import Limits
from domain.faults import Fault
from domain.planning import Template
from domain.recommendation import Policy
from domain.tokens import Keys
from domain.words import ChannelName
from models.session import Database
from web.bell import Bell
from web.rehearsals import Rehearsals


def clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting as the room shows it. value: as people would write it; of a secret never. is_set: whether it has one.

    source: where it was set; None: it is the default. variable: of the environment. doc: what it means, in English.
    """

    section: str
    name: str
    variable: str
    value: str
    is_set: bool
    secret: bool
    source: str | None
    doc: str


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of one part of the installation. state: ok, warn or fail. mend: what to do, if anything."""

    name: str
    state: str
    detail: Fault
    mend: Fault | None


def no_settings() -> Sequence[Setting]:
    return ()


async def no_checks() -> Sequence[Check]:
    return ()


@dataclass(frozen=True)
class Office:
    """What the coordinator's room works with besides the record.

    files: contents of evidence and imports. templates: of deadlines, by name. speaking: the channels that are set up.
    imports: starts what is imported. errands: what runs behind pages. inviting: how people link the chats that are set
    up. ladders: their text, which administrators edit. rehearsals: what is being rehearsed. state: whose
    recommendations these are. language: of people who chose none. engine_pages: where the engine shows workflows,
    without the id of one; None where its pages are off. settings: all there are, with what is set. examine: looks at
    every part as `suivi doctor` does, for 15 seconds at most.
    """

    deciding: Deciding
    deadlines: Deadlines
    policy: Policy
    files: FileStore
    templates: Mapping[str, Template]
    speaking: tuple[ChannelName, ...]
    imports: Imports
    errands: Errands
    inviting: Mapping[ChannelName, Invite]
    ladders: LadderText
    rehearsals: Rehearsals
    state: str | None = None
    language: str = "en"
    engine_pages: str | None = None
    settings: Callable[[], Sequence[Setting]] = no_settings
    examine: Callable[[], Awaitable[Sequence[Check]]] = no_checks


@dataclass(frozen=True)
class WebDeps:
    """public_url: where people reach these pages, or None.

    telegram_webhook: takes an update's body and its secret header, returns the HTTP status to answer with; None: no
    webhook. engine_running: counts running workflows, raises EngineUnreachable. limits: of the files of one form.
    bell: rings when the record changed. room: None where only what needs no sign-in is served. behind_proxy: one
    reverse proxy says by X-Forwarded-For who comes.
    """

    database: Database
    inbox: Inbox
    composer: Composer
    lifecycles: Lifecycles
    keys: Keys
    practice: bool
    public_url: str | None
    telegram_webhook: Callable[[bytes, str | None], Awaitable[int]] | None
    engine_running: Callable[[], Awaitable[int]]
    now: Callable[[], datetime] = clock
    limits: Limits = field(default_factory=Limits)
    bell: Bell | None = None
    room: Office | None = None
    behind_proxy: bool = False

    @property
    def office(self) -> Office:
        """What the room works with; every installation that serves it has one."""
        assert self.room is not None
        return self.room


Asked = Request[object, object, State]
Wired = NamedDependency[SkipValidation[WebDeps]]
