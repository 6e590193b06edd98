"""What the pages are handed by whoever wires the process."""

from collections.abc import Awaitable, Callable, Mapping
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
from activities.ports import Imports, Lifecycles
from bots.ports import Inbox
from channels.invitations import Invite
from domain.evidence.files import Limits
from domain.planning import Template
from domain.recommendation import Policy
from domain.tokens import Keys
from domain.words import ChannelName
from models.session import Database
from web.bell import Bell


def clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Office:
    """What the coordinator's room works with besides the record.

    files: contents of evidence and imports. templates: of deadlines, by name. speaking: the channels that are set up.
    state: whose recommendations these are. language: of people who chose none. engine_pages: where the engine shows
    workflows, without the id of one; None where its pages are off.
    imports: starts what is imported. errands: what runs behind pages. inviting: how people link the chats that are set
    up. state: whose recommendations these are. language: of people who chose none.
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
    state: str | None = None
    language: str = "en"
    engine_pages: str | None = None


@dataclass(frozen=True)
class WebDeps:
    """public_url: where people reach these pages, or None.

    telegram_webhook: takes an update's body and its secret header, returns the HTTP status to answer with; None: no
    webhook. engine_running: counts running workflows, raises EngineUnreachable. limits: of the files of one form.
    bell: rings when the record changed. room: None where only what needs no sign-in is served.
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

    @property
    def office(self) -> Office:
        """What the room works with; every installation that serves it has one."""
        assert self.room is not None
        return self.room


Asked = Request[object, object, State]
Wired = NamedDependency[SkipValidation[WebDeps]]
