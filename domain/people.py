"""What a people file tells us: institutions, and who holds which post in them from when to when."""

from dataclasses import dataclass
from datetime import date, time

from domain.words import ChannelName, PostKind


@dataclass(frozen=True, slots=True)
class InstitutionRow:
    """An institution, merged from all rows that name it. rows: 1-based rows it stood in."""

    rows: tuple[int, ...]
    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One holder of one post. institution: its full name, also where the file used the acronym or an alias.

    language: en, fr, es, ar, pt, ru or zh. time_zone: an IANA name. telegram: @name or a numeric chat id.
    matrix: @user:server. quiet_from, quiet_to: hours of their own clock when they are left alone, both or none; the
    same in both: no quiet hours. None: not told.
    """

    row: int
    institution: str
    post: PostKind
    person: str
    language: str | None = None
    time_zone: str | None = None
    email: str | None = None
    telegram: str | None = None
    matrix: str | None = None
    preferred: ChannelName | None = None
    from_on: date | None = None
    to_on: date | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
