"""What the pages of people share: how their forms are read, and how a refusal is told in the reader's language."""

from collections.abc import Awaitable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from litestar import Response
from litestar.exceptions import NotFoundException
from litestar.params import URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import EngineUnreachable
from activities.staffing import Staffing
from domain.words import ChannelName, PostKind
from languages.catalogue import LANGUAGES, say
from models.errors import StaffError
from models.people import Institution, Person
from models.profiles import find_person
from sources.people import is_mail_address
from web.deps import Asked, WebDeps
from web.drawing import ENDONYMS, Reader
from web.room.drawing import draw_room, room_reader
from web.seats import Seat

Form = URLEncodedBody[dict[str, str]]
LONGEST: Final = 200


def staffing_of(deps: WebDeps) -> Staffing:
    composer = deps.composer
    return Staffing(deps.database, composer.calendar, composer.ladders, deps.office.language, deps.practice)


def speaking_of(deps: WebDeps) -> tuple[ChannelName, ...]:
    """The channels that are set up; before there are any, all of them."""
    return deps.office.speaking or tuple(ChannelName)


async def wake(deps: WebDeps) -> None:
    """Have due messages sent soon. What was changed is recorded: with the engine away they go with its next run."""
    with suppress(EngineUnreachable):
        await deps.lifecycles.wake_dispatch()


def word_refusal(reader: Reader, error: StaffError) -> str:
    """Why something cannot be done with people and posts, in the reader's language."""
    told = {name: reader.day(value) if isinstance(value, date) else value for name, value in error.told.items()}
    return say(reader.language, f"people-fault-{error.code}", **told)


async def person_of(session: AsyncSession, number: int) -> Person:
    """The person of that number. Raises NotFoundException."""
    found = await find_person(session, number)
    if found is None:
        raise NotFoundException
    return found


async def institution_of(session: AsyncSession, id: UUID) -> Institution:
    """Raises NotFoundException."""
    found = await session.get(Institution, id)
    if found is None:
        raise NotFoundException
    return found


@dataclass
class Fields:
    """A form that is read field by field. faults: by field, what was expected instead."""

    data: Mapping[str, str]
    reader: Reader
    faults: dict[str, str] = field(default_factory=dict)

    def text(self, name: str, *, needed: bool = False) -> str:
        """One line, without what could hide in it."""
        found = " ".join(self.data.get(name, "").split())
        if len(found) > LONGEST:
            self._fault(name, "long")
        elif needed and not found:
            self._fault(name, "needed")
        elif not found.isprintable():
            self._fault(name, "unprintable")
        return found

    def mail(self, name: str, *, needed: bool = True) -> str:
        found = self.text(name, needed=needed)
        if found and name not in self.faults and not is_mail_address(found):
            self._fault(name, "mail")
        return found.lower()

    def day(self, name: str) -> date | None:
        """A day; None with a fault where there is none."""
        try:
            found = date.fromisoformat(self.data.get(name, "").strip())
        except ValueError:
            self._fault(name, "day")
            return None
        if not 2000 <= found.year < 2100:
            self._fault(name, "day")
            return None
        return found

    def hour(self, name: str) -> time | None:
        given = self.data.get(name, "").strip()
        try:
            return time.fromisoformat(given).replace(second=0, microsecond=0, tzinfo=None) if given else None
        except ValueError:
            self._fault(name, "hour")
            return None

    def language(self, name: str) -> str:
        found = self.data.get(name, "")
        if found not in LANGUAGES:
            self._fault(name, "choice")
        return found

    def zone(self, name: str) -> str:
        found = self.text(name, needed=True)
        if name in self.faults:
            return found
        try:
            return ZoneInfo(found).key
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._fault(name, "zone")
            return found

    def post(self, name: str) -> PostKind:
        try:
            return PostKind(self.data.get(name, ""))
        except ValueError:
            self._fault(name, "choice")
            return PostKind.MAIN

    def id(self, name: str) -> UUID | None:
        try:
            return UUID(self.data.get(name, ""))
        except ValueError:
            self._fault(name, "choice")
            return None

    def number(self, name: str) -> int | None:
        """A person's number; None where none is chosen."""
        given = self.data.get(name, "")
        return int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else None

    def _fault(self, name: str, what: str) -> None:
        self.faults[name] = say(self.reader.language, f"people-expected-{what}")


@dataclass(frozen=True, slots=True)
class Page:
    """Somebody before a form of these pages: it is drawn, filled in and taken, or drawn again with what is wrong."""

    request: Asked
    deps: WebDeps
    seat: Seat

    @property
    def reader(self) -> Reader:
        return room_reader(self.request, self.deps, self.seat)

    @property
    def today(self) -> date:
        return self.deps.composer.calendar.day_of(self.deps.now())

    def read(self, data: Mapping[str, str]) -> Fields:
        return Fields(data, self.reader)

    def draw(
        self,
        template: str,
        names: Sequence[str],
        data: Mapping[str, str],
        faults: Mapping[str, str] | None = None,
        *,
        day: str | None = None,
        **shown: Any,
    ) -> Response[str]:
        """The form. names: its fields. data: what is filled in. day: the field that is today where none is told."""
        filled = {name: data.get(name, "") for name in names}
        if day is not None:
            filled[day] = filled[day] or self.today.isoformat()
        return draw_room(
            self.request, self.deps, self.seat, f"people/{template}", here="people", status=422 if faults else 200,
            filled=filled, faults=faults or {}, languages=ENDONYMS, **shown,
        )  # fmt: skip

    async def carry_out(
        self, fields: Fields, act: Awaitable[str], beside: Mapping[str, str] | None = None
    ) -> Redirect | None:
        """Do what a form asks for. Returns where it leads; None where it is refused, with the fault among `fields`.

        act: ends in the address. beside: by the code of a refusal, the field that it is told beside; else the form.
        """
        try:
            address = await act
        except StaffError as error:
            fields.faults[(beside or {}).get(error.code, "")] = word_refusal(fields.reader, error)
            return None
        await wake(self.deps)
        return Redirect(address, status_code=303)
