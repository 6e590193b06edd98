"""The sections of the settings that belong to no package below; the others are defined where they are used."""

import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.secrets import Secret

MOST_OF_A_MAIL = 25
HOST_AND_PORT = re.compile(r"(?:[\w.-]+|\[[0-9a-fA-F:.]+\]):[1-9][0-9]{0,4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class General:
    """What the whole installation shares.

    data: the data folder; by default the folder the command was given. state: the State this installation follows,
    as its recommendations name it. country: its two-letter code ("SI"), for its weekend and public holidays; nobody is
    reminded on them. language: of people who chose none. time_zone: of the State, an IANA name such as
    "Africa/Casablanca". public_url: the address people's links start with; by default where the web listens.
    """

    data: Path
    state: str | None = None
    country: str | None = None
    language: str = "en"
    time_zone: str = "UTC"
    public_url: str | None = None

    def __post_init__(self) -> None:
        try:
            ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"time_zone {self.time_zone!r} is no IANA time zone, such as Europe/Paris") from error
        if self.public_url is not None and not self.public_url.startswith(("https://", "http://")):
            raise ValueError(f"public_url {self.public_url!r} must start with https:// or http://")


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    """Where the record is kept.

    url: postgresql://user:password@host/database; leave it out to have `suivi up` run PostgreSQL itself.
    """

    url: Secret | None = None

    def __post_init__(self) -> None:
        if self.url is not None and not self.url.reveal().startswith(("postgresql://", "postgres://")):
            raise ValueError("url must start with postgresql://")


@dataclass(frozen=True, slots=True)
class TemporalSettings:
    """The workflow engine.

    address: host:port of its front end; leave it out to have `suivi up` run Temporal itself. namespace: where our
    workflows live. profile: a profile of the temporal.toml file, for an engine with TLS or an API key. task_queue:
    what our workers poll.
    """

    address: str | None = None
    namespace: str = "default"
    profile: str | None = None
    task_queue: str = "suivi"

    @property
    def is_external(self) -> bool:
        """Whether the engine is somebody else's to run."""
        return self.address is not None or self.profile is not None


@dataclass(frozen=True, slots=True)
class DispatchSettings:
    """How due reminders are gathered and sent.

    every: time between two runs. limit: digests one run claims at a time. lease: how long a message belongs to the
    attempt that took it; what a crash left is sent again after it.
    """

    every: timedelta = timedelta(minutes=5)
    limit: int = 200
    lease: timedelta = timedelta(minutes=2)

    def __post_init__(self) -> None:
        if self.every < timedelta(seconds=1):
            raise ValueError("every must be at least 1s")
        if self.lease < timedelta(seconds=1):
            raise ValueError("lease must be at least 1s, and longer than a provider takes to answer")
        if self.limit < 1:
            raise ValueError("limit must be at least 1")


@dataclass(frozen=True, slots=True)
class AskSettings:
    """How much time people are given, in days.

    acknowledge_within_days: to accept a recommendation that was assigned. progress_within_days: to answer an ask for
    progress. progress_every_days: between two asks for progress. no_owner_after_days: until the coordinator is told
    that nobody was assigned. extend_freely_days: how much more time people are given when they ask for it, once for
    each ask; beyond it, and at 0 always, the coordinator decides.
    """

    acknowledge_within_days: int = 14
    progress_within_days: int = 30
    progress_every_days: int = 182
    no_owner_after_days: int = 7
    extend_freely_days: int = 0

    def __post_init__(self) -> None:
        for name in self.__slots__:
            least = 0 if name == "extend_freely_days" else 1
            if getattr(self, name) < least:
                raise ValueError(f"{name} must be at least {least}")


@dataclass(frozen=True, slots=True)
class WebSettings:
    """Where the pages, the form and the API listen.

    host: an address of this machine; 127.0.0.1 is for this machine alone. port: also SUIVI_PORT. behind_proxy: true
    when all who come pass one reverse proxy, whose X-Forwarded-For then says who they are; by their address the
    attempts to sign in are counted.
    """

    host: str = "127.0.0.1"
    port: int = 8480
    behind_proxy: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.port <= 65535:
            raise ValueError("port must be between 1 and 65535")


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How far a mail that comes back is believed.

    trust: "verified" believes our border's Authentication-Results, "confirm" asks the person for one tap.
    authserv_id: the name our border signs those results with.
    """

    trust: Literal["verified", "confirm"] = "confirm"
    authserv_id: str | None = None

    def __post_init__(self) -> None:
        if self.trust == "verified" and not self.authserv_id:
            raise ValueError("trust = verified needs authserv_id, the name our border signs its results with")


@dataclass(frozen=True, slots=True)
class EvidenceSettings:
    """Files that come with answers: what is taken, and who looks at them for viruses.

    largest_mb: megabytes of one file. most: files of one message. total_mb: megabytes of all files of one message.
    recordings: whether sound and video are taken (mp3, ogg, mp4). clamd: where the virus scanner ClamAV listens, the
    path of its socket, such as /run/clamav/clamd.ctl, or host:port; without it nothing is scanned.
    """

    largest_mb: int = 10
    most: int = 10
    total_mb: int = 25
    recordings: bool = False
    clamd: str | None = None

    def __post_init__(self) -> None:
        for name in ("largest_mb", "most", "total_mb"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1")
        if self.total_mb > MOST_OF_A_MAIL:
            raise ValueError(f"total_mb must be at most {MOST_OF_A_MAIL}, which is what one mail that is read can hold")
        if self.clamd is not None and not self.clamd.startswith("/") and not HOST_AND_PORT.fullmatch(self.clamd):
            raise ValueError(f"clamd {self.clamd!r} must be an absolute path or host:port, such as 127.0.0.1:3310")


@dataclass(frozen=True, slots=True)
class LogSettings:
    """What the processes write to their logs.

    level: the least that is written. form: "line" for people, "json" for collectors.
    """

    level: Literal["debug", "info", "warning", "error"] = "info"
    form: Literal["line", "json"] = "line"
