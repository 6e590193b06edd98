"""From a stored reply to recorded answers: identify, understand, authorise each item, update, confirm."""

import logging
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity

from activities.amending import corrects, decided_at_once, meant
from activities.answers import make_answer
from activities.confirming import CONFIRMATION, QUESTION, confirmation_of, question_about
from activities.heartbeat import beating
from activities.orders import Orders
from activities.placing import place_files, place_in_form, take_over
from activities.ports import Birth, EngineUnreachable, Lifecycles, Outcome
from activities.prompting import focus_of, follow_up
from activities.scanning import Scanning
from activities.settling import settle, tell
from activities.structured import filled, pressed
from activities.tables import read_returned
from domain.buttons import AnswerButton, decode_button
from domain.calendar import Calendar
from domain.commands import Command, Origin
from domain.digest import Refusal
from domain.evidence.files import Limits
from domain.messages import Incoming
from domain.notices import Doubt, ForReview
from domain.replies.meaning import Context, Item, Meaning, Whole
from domain.replies.understanding import understand
from domain.tokens import Keys, Purpose, TokenError, read_token
from domain.trust import Belief, MailTrust, believe
from domain.words import Action, ChannelName, MessageKind, ReplyState
from models.answerable import asked_in, further_asks
from models.bounces import record_bounce
from models.evidence import read_evidence
from models.holders import institutions_besides, institutions_of
from models.inbox import (
    Waiting,
    answered_message,
    by_same_person,
    decoded,
    goes_in_circles,
    read_reply,
    unapplied,
)
from models.lives import read_states
from models.notices import notify_coordinators
from models.people import Contact, Person
from models.prompts import Prompt, last_prompt
from models.replies import Answer, Reply, answers_of, lock_reply, write_outcome
from models.session import Database

log = logging.getLogger(__name__)

MANY = 100
TRIED_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ReplySweep:
    """Which replies to look for. before: aware UTC; younger ones are being applied right now."""

    before: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """An answer that was understood, and how it is carried out; command: None when the same was said before."""

    answer: Answer
    birth: Birth
    command: Command | None


@dataclass(frozen=True)
class Replies:
    """Applies replies. trust: how mail is believed; keys: those that signed our tokens.

    extend_freely: how much more time is given without the coordinator. scanning: has the files of replies looked at;
    None: none waits for that. limits: of the files of a message, to be told.
    """

    database: Database
    lifecycles: Lifecycles
    calendar: Calendar
    keys: Keys
    trust: MailTrust = MailTrust.CONFIRM
    extend_freely: timedelta = timedelta(0)
    scanning: Scanning | None = None
    limits: Limits = field(default_factory=Limits)

    @activity.defn
    async def apply_unapplied(self, sweep: ReplySweep) -> int:
        """Apply what a crash or an unreachable engine left behind, oldest first; how many were seen.

        Then files that waited for the virus scanner are scanned, and their senders told.
        """
        seen = await self.apply_all(sweep.before)
        if self.scanning is not None:
            async with beating():
                await self.scanning.scan_waiting(sweep.before)
            await self.lifecycles.wake_dispatch()
        return seen

    async def apply_all(self, before: datetime) -> int:
        """Apply every reply that was stored before and is not applied; how many were seen."""
        async with self.database.transaction() as session:
            ids = await unapplied(session, before, MANY)
        async with beating():
            for id in ids:
                try:
                    await self.apply(id, before)
                except (EngineUnreachable, OperationalError, InterfaceError):
                    raise
                except Exception as error:  # noqa: BLE001 - what one person wrote must not keep the others waiting
                    log.error("reply %s could not be applied (%s); it is tried again", id, type(error).__name__)
        return len(ids)

    async def apply(self, id: UUID, now: datetime) -> None:
        """Apply one stored reply after those the same person sent before it on any channel. Safe to repeat.

        Raises EngineUnreachable when the workflows cannot be reached: the reply waits in the record.
        """
        async with self.database.transaction() as guard:
            waiting = await by_same_person(guard, id)
            for one in waiting:
                try:
                    await self._apply(one, now)
                except (EngineUnreachable, OperationalError, InterfaceError):
                    raise
                except Exception as error:  # noqa: BLE001 - as above
                    await self._set_apart(one.id, error, now)
        if waiting:
            await self.lifecycles.wake_dispatch()

    async def _set_apart(self, id: UUID, error: Exception, now: datetime) -> None:
        """What still cannot be applied after a while must not hold up what the same person wrote later."""
        async with self.database.transaction() as session:
            reply = await session.get_one(Reply, id, with_for_update=True)
            if now - reply.received_at < TRIED_FOR:
                raise error
            await self._doubt(session, reply, Doubt.UNREADABLE, f"not applied: {type(error).__name__}", now)

    async def _apply(self, waiting: Waiting, now: datetime) -> None:
        """Read one reply, and carry out its answers one after the other, each by its own transaction."""
        if self.scanning is not None:
            await self.scanning.scan_reply(waiting.id)
        orders = Orders(self.database, self.lifecycles, self.calendar, self.keys)
        step: Step | None = None
        async with self.database.transaction() as session:
            reply, contact = await read_reply(session, waiting)
            if reply.state is not ReplyState.RECEIVED:
                return
            incoming = decoded(reply)
            newest = await last_prompt(session, contact.id, incoming.received_at) if contact is not None else None
            given = await orders.given(session, incoming, contact, newest)
            if given is None:
                # What was read before is not read again: a crash goes on with the same answers.
                answers = await answers_of(session, reply.id) if reply.narrative is not None else []
                if not answers:
                    with session.no_autoflush:
                        answers = await self._read(session, reply, incoming, contact, newest, now)
                left = deque(answer for answer in answers if answer.state == "understood")
                if reply.state is ReplyState.RECEIVED:
                    step = await self._go_on(session, reply, left, now)
        if given is not None and contact is not None:
            await orders.carry_out(waiting.id, contact, given, now)
        while step is not None:
            outcome = await self._record(step)
            async with self.database.transaction() as session:
                refused, why = outcome.result == "refused", outcome.code
                await write_outcome(session, step.answer.id, refused=refused, why=why)
                step = await self._go_on(session, reply, left, now)

    async def _go_on(self, session: AsyncSession, reply: Reply, left: deque[Answer], now: datetime) -> Step | None:
        """What is to be done for the next answer; None when none is left, and the reply is closed."""
        if not left:
            await self._close(session, reply.id, now)
            return None
        answer = left.popleft()
        assert answer.recommendation_id is not None
        origin = Origin(
            external_id=f"{reply.external_id}:{answer.n}",
            by=reply.person_id,
            by_kind="person",
            through=reply.channel,
        )
        state = (await read_states(session, [answer.recommendation_id]))[answer.recommendation_id]
        return Step(answer, Birth(state, answer.reference), await meant(session, reply, answer, origin, self.calendar))

    async def _record(self, step: Step) -> Outcome:
        """Carry out one understood answer through its workflow."""
        if step.command is None:
            return Outcome("already_recorded")
        return await self.lifecycles.update(step.birth, step.command)

    async def _read(
        self,
        session: AsyncSession,
        reply: Reply,
        incoming: Incoming,
        contact: Contact | None,
        newest: Prompt | None,
        now: datetime,
    ) -> list[Answer]:
        """Identify and understand a reply; write down its answers, of which a table may have none, or settle it.

        contact: the one that its sender is bound to. newest: what they had before them.
        """
        if incoming.bounced is not None or incoming.permanent_bounce:
            await record_bounce(session, incoming, self._number(incoming.bounced, reply), now, self.calendar)
            settle(reply, ReplyState.IGNORED, "bounce", now)
            return []
        if incoming.automatic:
            settle(reply, ReplyState.IGNORED, "auto_reply", now)
            return []
        if incoming.fault is not None:
            await self._doubt(session, reply, Doubt.UNREADABLE, incoming.fault, now)
            return []
        form = incoming.channel is ChannelName.FORM
        button = decode_button(incoming.choice) if incoming.choice else None
        purpose = Purpose.FORM if form else Purpose.REPLY
        number = button.number if isinstance(button, AnswerButton) else self._number(incoming.token, reply, purpose)
        if number is None and incoming.table is not None:
            # A table names its message as an address does, and was sent to the same person.
            number = self._number(incoming.table.token, reply, Purpose.TABLE)
        message = await answered_message(session, incoming, number, contact, newest)
        if form and message is not None:
            # Whoever holds the link, what comes of it is told to the contact that it was sent to.
            contact = await session.get(Contact, message.contact_id)
        bound = contact is not None and (message is None or message.person_id == contact.person_id)
        belief = believe(
            incoming.channel,
            bound=bound,
            token=number is not None,
            authenticity=incoming.authenticity,
            trust=self.trust,
        )
        reply.contact_id, reply.message_id = (contact.id if contact else None), (message.id if message else None)
        if contact is None or belief is Belief.STRANGER:
            doubt = Doubt.UNVERIFIED if bound else Doubt.STRANGER
            await self._doubt(session, reply, doubt, "the sender could not be verified", now)
            return []
        reply.person_id = contact.person_id
        mine = await institutions_of(session, contact.person_id, self.calendar.day_of(now))
        asked = await asked_in(session, message)
        others = await further_asks(session, list(mine), contact.person_id, [a.recommendation for a in asked])
        amends: UUID | None = None
        files = await read_evidence(session, reply.id)
        if form:
            place_in_form(files, asked)
            meaning = Meaning(None, narrative="\n".join(e.narrative for e in incoming.entries if e.narrative))
        elif isinstance(button, AnswerButton):
            meaning = pressed(button, asked)
        else:
            context = Context(
                sent_on=self.calendar.day_of((message.sent_at if message else None) or reply.received_at),
                asks=tuple(a.item for a in asked),
                others=tuple(a.item for a in others),
                institutions=await institutions_besides(session, mine),
                sent_text=message.text if message else None,
            )
            meaning = understand(incoming.text, context)
            focus = await focus_of(session, incoming, contact, newest)
            meaning, amends = await follow_up(session, reply, incoming, focus, asked, context, meaning)
            if amends is None:
                meaning, amends = await place_files(session, reply, files, focus, asked, meaning)
        reply.narrative, reply.cut = meaning.narrative, meaning.cut
        table = await read_returned(session, reply, incoming, self.keys, self.calendar)
        if table is None and meaning.whole in (Whole.AUTO_REPLY, Whole.NOISE):
            settle(reply, ReplyState.IGNORED, meaning.whole.value, now)
            return []
        charged = {a.item.reference: a for a in (*others, *asked)}
        items = meaning.items or (Item("", Action.UNCLEAR, words=meaning.narrative[:500], confidence=0.0),)
        said = filled(incoming.entries, asked) if form else [(item, charged.get(item.reference)) for item in items]
        if table is not None:
            reply.message_id = table.message.id if table.message else reply.message_id
            said = table.beside(said if meaning.whole is not Whole.NOISE else ())
        provisional = belief is Belief.PROVISIONAL
        answers: list[Answer] = []
        for n, (item, which) in enumerate(said, start=1):
            # A forged sender gives no time and charges no colleague before a human has looked.
            settled = None
            if not provisional:
                settled = await decided_at_once(session, item, which, reply, self.calendar, self.extend_freely)
            answer = make_answer(reply, n, settled or item, which, mine, provisional, decided=settled is not None)
            answer.amends_id = amends
            written = form or table is not None
            if written and which and not which.open and not await corrects(session, reply, answer):
                answer.state, answer.why = "refused", Refusal.ASK_CLOSED.value
            answers.append(answer)
        session.add_all(answers)
        await take_over(session, reply, answers)
        return answers

    async def _close(self, session: AsyncSession, id: UUID, now: datetime) -> None:
        """Settle the reply and make what the person is told of it, in one transaction."""
        # Whose it is comes with it: held here, it is not read again by what tells them.
        reply, *_whose = await lock_reply(session, id)
        answers = await answers_of(session, id)
        review = [a for a in answers if a.state == "for_review"]
        settle(reply, ReplyState.FOR_REVIEW if review else ReplyState.APPLIED, None, now)
        # A file that is kept for a known ask needs nobody: its sender is asked how far it is.
        if any(a.words or a.ask_id is None for a in review):
            decide = any(a.action is not Action.UNCLEAR for a in review)
            await self._tell_coordinators(session, reply, Doubt.DECISION if decide else Doubt.UNCLEAR, now)
        table = await read_returned(session, reply, decoded(reply), self.keys, self.calendar)
        told = table is not None or any(a.action is not Action.UNCLEAR for a in answers)
        if await goes_in_circles(session, reply, MessageKind.CONFIRMATION if told else MessageKind.QUESTION, now):
            reply.why = "not answered: this address answers our answers"
            log.warning("reply %s is not answered: it looks like a loop", id)
        elif told:
            # What was not understood is said beside what was: silence would pass for a record.
            content = await confirmation_of(session, reply, answers, self.calendar.day_of(now), self.limits)
            if table is not None:
                content = replace(content, table=table.name, table_fault=table.fault, rows=table.problems)
            await tell(session, reply, MessageKind.CONFIRMATION, CONFIRMATION.dump_python(content, mode="json"), now)
        elif review:
            question = await question_about(session, reply, review, self.calendar.day_of(now), self.limits)
            await tell(session, reply, MessageKind.QUESTION, QUESTION.dump_python(question, mode="json"), now)

    async def _doubt(self, session: AsyncSession, reply: Reply, doubt: Doubt, why: str, now: datetime) -> None:
        """Keep a reply apart for a human to look at; nobody is answered."""
        await self._tell_coordinators(session, reply, doubt, now)
        settle(reply, ReplyState.QUARANTINED, why, now)

    async def _tell_coordinators(self, session: AsyncSession, reply: Reply, doubt: Doubt, now: datetime) -> None:
        """One notice a day and sender, however many replies need a look: the queue holds the rest."""
        person = await session.get(Person, reply.person_id) if reply.person_id else None
        notice = ForReview(
            person.name if person else reply.sender, ChannelName(reply.channel), reply.received_at, doubt
        )
        fingerprint = f"review:{reply.channel}:{reply.sender}:{doubt.value}:{self.calendar.day_of(now)}"
        await notify_coordinators(session, notice, fingerprint, now, self.calendar)

    def _number(self, token: str | None, reply: Reply, purpose: Purpose = Purpose.REPLY) -> int | None:
        """The number of the message that a token was signed for; None when it did not hold when the reply came."""
        if token is None:
            return None
        try:
            return read_token(token, self.keys, reply.received_at.date(), purpose)
        except TokenError:
            return None
