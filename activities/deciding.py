"""What the coordinator decides: more time, a colleague instead, a pause; for commands and pages alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import Birth, Lifecycles, Outcome
from activities.reconciling import births_of
from domain.calendar import Calendar
from domain.colleagues import find_colleague
from domain.commands import Delegate, Extend, Origin, Snooze
from domain.digest import Refusal
from domain.faults import Fault, Faulty, fault
from domain.notices import Decided
from domain.roster import Address
from domain.words import Action, ReplyState
from languages.faults import say_fault
from models.asks import Ask
from models.changes import write_change
from models.colleagues import read_colleagues
from models.holders import read_posts
from models.lives import read_states
from models.notices import notify_person
from models.people import Contact, Person
from models.replies import Answer, Reply
from models.session import Database

DECIDED = {"applied": "granted", "refused": "denied", "undone": "undone"}


class Undecidable(Faulty):
    """This cannot be decided so; the fault says why and what can be done. code: why the workflow refused it."""

    def __init__(self, fault: Fault, code: Refusal | None = None) -> None:
        super().__init__(fault)
        self.code = code

    def __str__(self) -> str:
        return say_fault("en", self.fault)


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asked for and what became of it. until: the due day as it is now. to: the colleague."""

    number: int
    reference: str
    action: Action
    by: str
    granted: bool
    until: date | None = None
    to: str | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class Decider:
    """Who decides. by: a user of the pages; None: whoever may run commands on this machine."""

    through: str
    by: UUID | None = None

    def origin(self, external_id: str) -> Origin:
        return Origin(external_id, self.by, "user" if self.by else "system", through=self.through)


BY_COMMAND = Decider("command")


@dataclass(frozen=True)
class Deciding:
    """Carries decisions out through the workflows, and tells who asked."""

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar

    async def grant(
        self, number: int, decider: Decider, at: datetime, *, until: date | None = None, to: UUID | None = None
    ) -> Request:
        """Grant a request. Raises Undecidable, EngineUnreachable.

        number: of the answer. until: another day than they asked for. to: the colleague, where their words name none
        or several.
        """
        async with self.database.transaction() as session:
            # Held until it is done: two who decide at once must not both be right.
            answer, reply = await _open(session, number)
            origin = decider.origin(f"decision:{answer.id}:{until or to or 'as asked'}")
            command: Extend | Delegate
            if answer.action is Action.EXTEND:
                if to is not None:
                    raise Undecidable(fault("undecidable-no-colleague", number=str(number)))
                command = self._extension(answer, until, origin, at)
            else:
                if until is not None:
                    raise Undecidable(fault("undecidable-no-time", number=str(number)))
                command = await self._delegation(session, answer, reply, to, origin, at)
            outcome = await self.lifecycles.update(await _birth(session, answer), command)
            if outcome.result == "refused":
                why = outcome.fault or Fault("refused-otherwise")
                told = fault("undecidable-refused", reference=answer.reference, why=why)
                raise Undecidable(told, outcome.code or Refusal.OTHER)
            return await self._settle(session, answer, reply, at, granted=True)

    async def refuse(
        self, number: int, at: datetime, *, why: str | None = None, decider: Decider = BY_COMMAND
    ) -> Request:
        """Refuse a request; what was asked stays due as it is. why: told to who asked. Raises Undecidable."""
        async with self.database.transaction() as session:
            answer, reply = await _open(session, number)
            origin = decider.origin(f"decision:{answer.id}:refused")
            await write_change(session, origin, at, "refuse", "request", answer.id, {}, {"action": answer.action})
            return await self._settle(session, answer, reply, at, granted=False, why=why)

    def _extension(self, answer: Answer, until: date | None, origin: Origin, at: datetime) -> Extend:
        day = until or (answer.until.date() if answer.until else None)
        if day is None:
            raise Undecidable(fault("undecidable-no-day", number=str(answer.number)))
        if day <= self.calendar.day_of(at):
            raise Undecidable(fault("undecidable-past", day=day))
        assert answer.ask_id is not None
        return Extend(origin, answer.ask_id, self.calendar.end_of(day))

    async def _delegation(
        self, session: AsyncSession, answer: Answer, reply: Reply, to: UUID | None, origin: Origin, at: datetime
    ) -> Delegate:
        assert answer.ask_id is not None
        assert answer.institution_id is not None
        colleagues = await read_colleagues(session, answer.institution_id, self.calendar.day_of(at), reply.person_id)
        there = tuple(sorted(colleagues.values())) or (Fault("undecidable-nobody"),)
        if to is None:
            found = find_colleague(answer.delegate or "", colleagues).people
            if len(found) != 1:
                may = tuple(colleagues[one] for one in found)
                known = {"found": answer.delegate or "", "there": there}
                raise Undecidable(
                    fault("undecidable-several", may=may, **known) if may else fault("undecidable-unknown", **known)
                )
            to = found[0]
        elif to not in colleagues:
            name = await session.scalar(select(Person.name).where(Person.id == to))
            raise Undecidable(fault("undecidable-elsewhere", who=name, there=there))
        return Delegate(origin, answer.ask_id, to)

    async def _settle(
        self,
        session: AsyncSession,
        answer: Answer,
        reply: Reply,
        at: datetime,
        *,
        granted: bool,
        why: str | None = None,
    ) -> Request:
        """Write down what was decided, and tell it to who asked, where they asked."""
        answer.state, answer.why = ("applied", None) if granted else ("refused", why or "refused by the coordinator")
        await session.flush()
        waiting = select(Answer.id).where(Answer.reply_id == reply.id, Answer.state == "for_review")
        if await session.scalar(waiting.limit(1)) is None and reply.state is ReplyState.FOR_REVIEW:
            reply.state, reply.applied_at = ReplyState.APPLIED, at
        due_at, to = (
            await session.execute(
                select(Ask.due_at, Person.name)
                .outerjoin(Person, Person.id == Ask.delegate_id)
                .where(Ask.id == answer.ask_id)
            )
        ).one()
        action: Action = answer.action
        delegated = granted and action is Action.DELEGATE
        notice = Decided(
            reference=answer.reference,
            action=Action.DELEGATE if action is Action.DELEGATE else Action.EXTEND,
            granted=granted,
            due_on=self.calendar.day_of(due_at),
            to=to if delegated else answer.delegate,
            why=why,
        )
        told = await self._tell(session, answer, reply, notice, at)
        by = await session.scalar(select(Person.name).where(Person.id == reply.person_id))
        return Request(
            answer.number, answer.reference, action, by or reply.sender, granted, notice.due_on, notice.to, told
        )

    async def _tell(self, session: AsyncSession, answer: Answer, reply: Reply, notice: Decided, at: datetime) -> bool:
        """To the contact that they wrote from; nothing to somebody who serves no more."""
        posts = await read_posts(session, self.calendar.day_of(at))
        holder = posts.by_person.get(reply.person_id) if reply.person_id else None
        if holder is None:
            return False
        contact = await session.get(Contact, reply.contact_id) if reply.contact_id else None
        to = Address(contact.id, contact.channel, contact.address, contact.preference) if contact else None
        return await notify_person(session, holder, notice, f"decided:{answer.id}", at, self.calendar, to)

    async def postpone(
        self,
        recommendations: Sequence[UUID],
        until: date,
        decider: Decider,
        at: datetime,
        tick: Callable[[int], None] = lambda done: None,
        *,
        nonce: str | None = None,
    ) -> list[tuple[UUID, int, Outcome | None]]:
        """Remind of nothing on these recommendations until a day; each with how many asks wait, and a refusal if any.

        On that day reminders go on where they were; what is due stays due. nonce: what these have in common, by which
        they can be taken back. Raises Undecidable, EngineUnreachable.
        """
        if until <= self.calendar.day_of(at):
            raise Undecidable(fault("undecidable-past", day=until))
        async with self.database.transaction() as session:
            births = await births_of(session, list((await read_states(session, recommendations)).values()))
        done: list[tuple[UUID, int, Outcome | None]] = []
        for birth in births:
            waiting, refused = 0, None
            for ask in birth.state.asks:
                name = (
                    f"{decider.through}:postpone:{f'{nonce}:' if nonce else ''}{ask.id}:{until}:{birth.state.revision}"
                )
                snooze = Snooze(decider.origin(name), ask.id, self.calendar.hour_on(until))
                outcome = await self.lifecycles.update(birth, snooze)
                if outcome.result == "refused":
                    refused = outcome
                else:
                    waiting += 1
            done.append((birth.state.recommendation, waiting, refused))
            tick(1)
        return done


async def _open(session: AsyncSession, number: int) -> tuple[Answer, Reply]:
    """A request that nobody decided on yet, locked. Raises Undecidable."""
    answer = await session.scalar(select(Answer).where(Answer.number == number).with_for_update())
    if answer is None:
        raise Undecidable(fault("undecidable-none", number=str(number)))
    if answer.action not in (Action.EXTEND, Action.DELEGATE) or answer.ask_id is None:
        raise Undecidable(fault("undecidable-no-request", number=str(number)))
    if answer.state != "for_review":
        raise Undecidable(fault(f"undecidable-{DECIDED.get(answer.state, 'decided')}", number=str(number)))
    return answer, await session.get_one(Reply, answer.reply_id)


async def _birth(session: AsyncSession, answer: Answer) -> Birth:
    assert answer.recommendation_id is not None
    state = (await read_states(session, [answer.recommendation_id]))[answer.recommendation_id]
    return Birth(state, answer.reference)
