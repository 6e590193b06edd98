"""Somebody who acts on a recommendation: who, on which, with what form; and where that leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from litestar import Response
from litestar.response import Redirect

from activities.deciding import Decider
from activities.ports import Outcome
from activities.steering import steer
from domain.commands import Command
from models.recommendations import Recommendation
from web.deps import Asked, WebDeps
from web.room.recommendations.dossier import address_of, draw_dossier, find_seen
from web.room.recommendations.forms import Filled, Sent, fault_of_day, language_of, read_day, read_sent, word_refusal
from web.room.refusals import Refused
from web.seats import Seat


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who acts on a recommendation that they see."""

    request: Asked
    deps: WebDeps
    seat: Seat
    one: Recommendation
    sent: Sent

    @property
    def language(self) -> str:
        return language_of(self.request, self.deps, self.seat)

    @property
    def decider(self) -> Decider:
        return Decider(self.seat.through, self.seat.user)

    def name(self, verb: str, id: UUID | None = None) -> str:
        """The id of the change: the same when the same button is pressed twice."""
        return f"{self.seat.through}:{verb}:{self.sent.nonce}:{id or self.one.id}"

    async def apply(self, command: Command, done: str) -> Redirect:
        return self.went(await steer(self.deps.database, self.deps.lifecycles, self.one.id, command), done)

    def went(self, outcome: Outcome, done: str) -> Redirect:
        """Back to the page, which says what was done. Raises Refused."""
        if outcome.result == "refused":
            raise Refused(word_refusal(self.language, outcome), status=409, back=address_of(self.one))
        return Redirect(address_of(self.one, done), status_code=303)

    async def wake(self) -> None:
        await self.deps.lifecycles.wake_dispatch()

    async def back(self, form: str, faults: Mapping[str, str]) -> Response[str]:
        """The page again, with what was filled in and what is wrong beside it."""
        async with self.deps.database.transaction() as session:
            filled = Filled(form, self.sent.fields, faults)
            return await draw_dossier(session, self.request, self.deps, self.seat, self.one, filled)

    def day(self, name: str) -> tuple[date | None, str | None]:
        """A day that must still come, and what is wrong with it."""
        day = read_day(self.sent.one(name))
        return day, fault_of_day(day, self.deps.composer.calendar, self.deps, self.language)


async def arrive(request: Asked, deps: WebDeps, seat: Seat) -> Visit:
    """Read the form and find what it is about. Raises NotFoundException."""
    sent = await read_sent(request)
    async with deps.database.transaction() as session:
        return Visit(request, deps, seat, await find_seen(session, seat, sent.id("id")), sent)
