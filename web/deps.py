"""What the pages are handed by whoever wires the process."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from litestar import Request
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import SkipValidation

from activities.composing import Composer
from activities.ports import Lifecycles
from bots.ports import Inbox
from domain.evidence.files import Limits
from domain.tokens import Keys
from models.session import Database


def clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class WebDeps:
    """public_url: where people reach these pages, or None.

    telegram_webhook: takes an update's body and its secret header, returns the HTTP status to answer with; None: no
    webhook. engine_running: counts running workflows, raises EngineUnreachable. limits: of the files of one form.
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


Asked = Request[object, object, State]
Wired = NamedDependency[SkipValidation[WebDeps]]
