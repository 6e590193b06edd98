"""Commands of a chat that are the person's own to decide: take back, later, another language, stop."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.ports import Birth, Lifecycles
from activities.prompting import WHILE
from activities.second_thoughts import SecondThoughts, UnknownConfirmation
from activities.settling import settle, tell
from domain.calendar import Calendar
from domain.commands import Origin, Snooze
from domain.messages import Incoming
from domain.orders import SETTLED, Order, OrderDone, OrderKind, Target, latest_snooze, order_of, read_day
from domain.tokens import Keys
from domain.words import MessageKind, ReplyState
from languages.catalogue import find_language
from models.answerable import Asked, asked_in
from models.asks import Ask
from models.changes import Change
from models.holders import institutions_of
from models.inbox import answered_message, decoded
from models.linking import unbind
from models.lives import read_states
from models.messages import Message
from models.people import Contact, Person
from models.prompts import SLACK, Prompt, Wanted, last_prompt, prompt_at
from models.recommendations import Progress
from models.replies import Answer, Reply
from models.session import Database

DONE: TypeAdapter[OrderDone] = TypeAdapter(OrderDone)


@dataclass(frozen=True, slots=True)
class Given:
    """A command as a person gave it, and what it is about, if they said."""

    order: Order
    target: Target | None


@dataclass(frozen=True)
class Orders:
    """Carries out what a stored reply orders. Safe to repeat at any point."""

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar
    keys: Keys

    async def given(
        self, session: AsyncSession, incoming: Incoming, contact: Contact | None, newest: Prompt | None
    ) -> Given | None:
        """The command of a known person: typed, pressed, or given by a day that we asked for.

        contact: the one that its sender is bound to. newest: what they had before them.
        """
        if contact is None or incoming.automatic or incoming.fault is not None:
            return None
        given = order_of(incoming)
        if given is not None:
            return Given(*given) if given[0].kind in SETTLED and given[0].changes else None
        if incoming.choice is not None:
            return None
        prompt = newest
        if incoming.refers_to is not None:
            prompt = await prompt_at(session, incoming.channel, incoming.refers_to)
        elif prompt is not None and incoming.received_at - prompt.shown_at > WHILE:
            return None
        if prompt is None or prompt.wants is not Wanted.DAY or prompt.contact_id != contact.id:
            return None
        message = await session.get(Message, prompt.message_id) if prompt.message_id else None
        day = read_day(incoming.text, self.calendar.day_of(incoming.received_at))
        if message is None or day is None:
            return None
        return Given(Order(OrderKind.LATER, day.isoformat()), Target(message.number, prompt.n or 0))

    async def carry_out(self, id: UUID, contact: Contact, given: Given, now: datetime) -> None:
        """Carry out the command that was given with reply `id`. Raises EngineUnreachable."""
        order, target = given.order, given.target
        async with self.database.transaction() as session:
            reply = await session.get_one(Reply, id)
            incoming = decoded(reply)
            reply.contact_id, reply.person_id = contact.id, contact.person_id
            if order.kind is OrderKind.LANGUAGE:
                await self._finish(session, reply, await self._speak(session, reply, order.rest, now), now)
                return
            if order.kind is OrderKind.STOP:
                await unbind(session, await session.get_one(Contact, contact.id), f"{reply.external_id}:stop", now)
                await self._finish(session, reply, OrderDone(OrderKind.STOP, "done"), now)
                return
            if order.kind is OrderKind.UNDO:
                reply.message_id = reply.message_id or await _last_confirmation(session, reply, incoming, target)
        if order.kind is OrderKind.UNDO:
            done = await self._take_back(reply, target)
        else:
            done = await self._rest(reply, incoming, contact, order, target, now)
        async with self.database.transaction() as session:
            await self._finish(session, await session.get_one(Reply, id, with_for_update=True), done, now)

    async def _speak(self, session: AsyncSession, reply: Reply, words: str, now: datetime) -> OrderDone:
        code = find_language(words)
        if code is None:
            return OrderDone(OrderKind.LANGUAGE, "unclear")
        person = await session.get_one(Person, reply.person_id, with_for_update=True)
        if person.language != code:
            before, person.language = person.language, code
            await session.execute(
                insert(Change).values(
                    external_id=f"{reply.external_id}:language",
                    at=now,
                    by_kind="person",
                    by_id=person.id,
                    through=reply.channel,
                    verb="correct",
                    subject="person",
                    subject_id=person.id,
                    before={"language": before},
                    after={"language": code},
                )
            )
        return OrderDone(OrderKind.LANGUAGE, "done")

    async def _take_back(self, reply: Reply, target: Target | None) -> OrderDone:
        if reply.message_id is None:
            return OrderDone(OrderKind.UNDO, "nothing")
        async with self.database.transaction() as session:
            message = await session.get_one(Message, reply.message_id)
        n = (target.n if target else 0) or None
        try:
            await SecondThoughts(self.database, self.lifecycles, self.keys).take_back(message.number, n, reply.channel)
        except UnknownConfirmation:
            return OrderDone(OrderKind.UNDO, "nothing")
        async with self.database.transaction() as session:
            undone = select(Answer.reference).where(Answer.reply_id == message.reply_id, Answer.state == "undone")
            if n is not None:
                undone = undone.where(Answer.n == n)
            references = tuple(await session.scalars(undone.order_by(Answer.n)))
        return OrderDone(OrderKind.UNDO, "done" if references else "nothing", references)

    async def _rest(
        self, reply: Reply, incoming: Incoming, contact: Contact, order: Order, target: Target | None, now: datetime
    ) -> OrderDone:
        wanted = read_day(order.rest, self.calendar.day_of(reply.received_at))
        if wanted is None:
            return OrderDone(OrderKind.LATER, "unclear")
        async with self.database.transaction() as session:
            asks = await self._charged(session, incoming, contact, target, now)
            dues = {ask: (await session.get_one(Ask, ask)).due_at for ask in (a.ask for a in asks)}
            states = await read_states(session, [a.recommendation for a in asks])
        rested: list[str] = []
        capped: list[str] = []
        kept: list[str] = []
        latest: datetime | None = None
        for asked in asks:
            until = latest_snooze(wanted, dues[asked.ask], now, self.calendar)
            if until is None:
                kept.append(asked.item.reference)
                continue
            origin = Origin(
                f"{reply.external_id}:later:{asked.ask}", contact.person_id, "person", through=reply.channel
            )
            birth = Birth(states[asked.recommendation], asked.item.reference)
            outcome = await self.lifecycles.update(birth, Snooze(origin, asked.ask, until))
            if outcome.result == "refused":
                continue
            rested.append(asked.item.reference)
            if self.calendar.day_of(until) < wanted:
                capped.append(asked.item.reference)
            latest = until if latest is None else max(latest, until)
        if not rested:
            return OrderDone(OrderKind.LATER, "nothing", kept=tuple(kept))
        day = self.calendar.day_of(latest) if latest else None
        short = tuple(capped) if len(capped) < len(rested) else ()
        return OrderDone(OrderKind.LATER, "done", tuple(rested), day, short, tuple(kept))

    async def _charged(
        self, session: AsyncSession, incoming: Incoming, contact: Contact, target: Target | None, now: datetime
    ) -> Sequence[Asked]:
        """The open asks that "later" is about and that are theirs: the one in focus, or all of the list."""
        newest = await last_prompt(session, contact.id, incoming.received_at)
        message = await answered_message(session, incoming, target.number if target else None, contact, newest)
        if message is None or message.person_id != contact.person_id:
            return ()
        n = target.n if target else 0
        if target is None and incoming.refers_to is not None:
            prompt = await prompt_at(session, incoming.channel, incoming.refers_to)
            n = (prompt.n if prompt else None) or 0
        mine = await institutions_of(session, contact.person_id, self.calendar.day_of(now))
        return [
            asked
            for asked in await asked_in(session, message)
            if asked.open
            and n in (0, asked.item.n)
            and (asked.institution in mine or asked.delegate == contact.person_id)
        ]

    async def _finish(self, session: AsyncSession, reply: Reply, done: OrderDone, now: datetime) -> None:
        settle(reply, ReplyState.APPLIED, None, now)
        await tell(session, reply, MessageKind.CONFIRMATION, DONE.dump_python(done, mode="json"), now)


async def _last_confirmation(
    session: AsyncSession, reply: Reply, incoming: Incoming, target: Target | None
) -> UUID | None:
    """The message that confirmed what is to be taken back: the one named, or the person's last answer from here."""
    if target is not None:
        return await session.scalar(
            select(Message.id).where(Message.number == target.number, Message.person_id == reply.person_id)
        )
    query = (
        select(Message.id)
        .join(Reply, Reply.id == Message.reply_id)
        .join(Answer, Answer.reply_id == Reply.id)
        .join(Progress, Progress.answer_id == Answer.id)
        .where(
            Message.kind == MessageKind.CONFIRMATION,
            Reply.contact_id == reply.contact_id,
            Reply.received_at <= reply.received_at + SLACK,
        )
        .order_by(Reply.received_at.desc())
        .limit(1)
    )
    if incoming.refers_to is not None:
        prompt = await prompt_at(session, incoming.channel, incoming.refers_to)
        if prompt is not None and prompt.answer_id is not None:
            query = query.where(Answer.id == prompt.answer_id)
    found: UUID | None = await session.scalar(query)
    return found
