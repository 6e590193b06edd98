"""Lives that nobody would think of: random commands, decided and written, and what must hold after each."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio.exceptions import ApplicationError

from activities.records import ChangeRequest, Records, outcome_of
from domain.calendar import Calendar
from domain.commands import (
    Acknowledge,
    Amend,
    Assign,
    CarryOver,
    Close,
    Command,
    Confirm,
    Decline,
    Delegate,
    Extend,
    Open,
    Origin,
    Publish,
    Redirect,
    Report,
    SendBack,
    Snooze,
    Tick,
    Undo,
    Validate,
)
from domain.faults import Fault
from domain.intake import Intake
from domain.ladder import DEFAULT, Step, next_step
from domain.recommendation import Policy, Refused, State, decide
from domain.words import Action, AskKind, AskState, Phase, ReminderState, ReplyState, Status
from languages.faults import say_fault
from models.asks import Ask, Reminder
from models.changes import Change
from models.lives import as_open, read_states
from models.messages import Message
from models.people import Contact
from models.recommendations import Assignment, Progress
from models.reminders import plan_step
from models.replies import Answer, Reply
from models.session import Database
from tests.country import HEALTH, JUSTICE, SECRETARIAT, START, Country, contact_of, found, receive

VERBS = (
    "assign", "assign", "redirect", "acknowledge", "report", "report", "no_change", "amend", "undo", "undo", "confirm",
    "decline", "open", "extend", "delegate", "snooze", "validate", "send_back", "publish", "tick", "claim", "sent",
    "close", "carry_over",
)  # fmt: skip
PLAYS = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.integers(0, 2),
        st.integers(0, 5),
        st.sampled_from([0, 1, 24, 24 * 9, 24 * 40, 24 * 200]),
    ),
    min_size=4,
    max_size=22,
)
CALENDAR, POLICY = Calendar(), Policy()
COUNTRIES: dict[str, Country] = {}
"""One per database: all examples of a run share it."""


class Play:
    """One recommendation, what has been answered on it, and the day it is."""

    def __init__(self, country: Country, id: UUID, contact: Contact) -> None:
        self.id, self.contact, self.at = id, contact, START
        self.institutions = [country.institutions[name] for name in (JUSTICE, HEALTH, SECRETARIAT)]
        self.person = country.people["Amina Diallo"]
        self.records = Records(country.database, POLICY, CALENDAR)
        self.answers: list[UUID] = []

    async def command(self, session: AsyncSession, verb: str, who: int, which: int, state: State) -> Command | None:
        """A command of this verb about something that exists, or nothing."""
        origin, institution = Origin(uuid4().hex), self.institutions[who]
        ask = state.asks[which % len(state.asks)].id if state.asks else uuid4()
        progress = list(
            await session.scalars(select(Progress).where(Progress.recommendation_id == self.id).order_by(Progress.id))
        )
        one = progress[which % len(progress)] if progress else None
        others = tuple(i for n, i in enumerate(self.institutions) if which & (1 << n))
        kind = list(AskKind)[which % len(AskKind)]
        match verb:
            case "assign":
                return Assign(origin, institution, others)
            case "redirect":
                return Redirect(origin, institution)
            case "acknowledge":
                return Acknowledge(origin, institution)
            case "report":
                return Report(
                    origin, institution, await self.answer(session), Action.REPORT, list(Status)[which % 5], which == 5
                )
            case "no_change":
                return Report(origin, institution, await self.answer(session), Action.NO_CHANGE, None)
            case "amend" if one and one.answer_id:
                return Amend(origin, institution, await self.answer(session), one.answer_id, Status.BLOCKED)
            case "undo" if one and one.answer_id:
                closed = list(
                    await session.scalars(
                        select(Ask).where(Ask.recommendation_id == self.id, Ask.state != AskState.OPEN).order_by(Ask.id)
                    )
                )
                again = as_open(closed[(who + which) % len(closed)]) if closed and which else None
                return Undo(origin, one.answer_id, again)
            case "confirm" if one and one.answer_id:
                return Confirm(origin, one.answer_id)
            case "decline":
                return Decline(origin, institution)
            case "open":
                return Open(origin, institution, kind, self.at + timedelta(days=which * 20 - 10))
            case "extend":
                return Extend(origin, ask, self.at + timedelta(days=which * 15))
            case "delegate":
                return Delegate(origin, ask, self.person)
            case "snooze":
                return Snooze(origin, ask, self.at + timedelta(days=which * 7))
            case "validate" if one:
                return Validate(origin, one.id)
            case "send_back" if one:
                return SendBack(origin, one.id, institution, None)
            case "publish" if one:
                return Publish(origin, one.id)
            case "close" if which == 5:
                return Close(origin)
            case "carry_over" if which == 5:
                return CarryOver(origin)
            case "tick":
                return Tick(origin)
        return None

    async def answer(self, session: AsyncSession) -> UUID:
        reply, answer = uuid4(), uuid4()
        await session.execute(
            insert(Reply).values(
                id=reply, channel="mail", external_id=str(reply), received_at=self.at, sender="x", raw=b"",
                incoming={}, state=ReplyState.APPLIED,
            )
        )  # fmt: skip
        await session.execute(
            insert(Answer).values(
                id=answer, reply_id=reply, n=1, reference="x", action=Action.REPORT, confidence=1.0, words="",
                narrative="", said_at=self.at, state="understood",
            )
        )  # fmt: skip
        return answer

    async def send(self, session: AsyncSession, verb: str) -> None:
        """What sending does to reminders: claims what is planned, or marks the claimed as sent and climbs."""
        claimed = verb == "sent"
        wanted = ReminderState.CLAIMED if claimed else ReminderState.PLANNED
        rows = await session.execute(
            select(Reminder, Ask)
            .join(Ask, Ask.id == Reminder.ask_id)
            .where(Ask.recommendation_id == self.id, Reminder.state == wanted)
        )
        for reminder, ask in rows.all():
            if not claimed:
                message = Message(
                    id=uuid4(), kind="digest", person_id=self.person, contact_id=self.contact.id, channel="email",
                    state="ready", made_at=self.at,
                )  # fmt: skip
                session.add(message)
                await session.flush()
                reminder.state, reminder.message_id = ReminderState.CLAIMED, message.id
                continue
            reminder.state = ReminderState.SENT
            await session.flush()
            step = next_step(
                DEFAULT[ask.kind],
                Step(reminder.rung, reminder.occurrence, reminder.due_at),
                ask.opened_at,
                ask.due_at,
                self.at,
                CALENDAR,
            )
            if step is not None and ask.state is AskState.OPEN:
                await plan_step(session, ask.id, step)

    async def step(self, database: Database, verb: str, who: int, which: int) -> None:
        async with database.transaction() as session:
            if verb in ("claim", "sent"):
                await self.send(session, verb)
                return
            before = (await read_states(session, [self.id]))[self.id]
            command = await self.command(session, verb, who, which, before)
        if command is None:
            return
        try:
            decided = decide(before, command, self.at, POLICY)
        except Refused:
            decided = None
        try:
            async with database.transaction() as session:
                recorded = await self.records.apply(session, ChangeRequest(self.id, command, self.at))
        except ApplicationError as error:
            if error.type != "Refused":
                raise
            async with database.transaction() as session:
                assert (await read_states(session, [self.id]))[self.id] == before, "a refusal changes nothing"
            return
        assert decided is not None, f"{verb} was refused by the rules and recorded all the same"
        async with database.transaction() as session:
            after = (await read_states(session, [self.id]))[self.id]
        assert after == recorded.state == decided.after
        assert after.revision == before.revision + (recorded.result == "recorded")

    async def look(self, database: Database) -> None:
        """What must hold at any time."""
        async with database.transaction() as session:
            state = (await read_states(session, [self.id]))[self.id]
            pending = dict(
                (
                    await session.execute(
                        select(Reminder.ask_id, func.count())
                        .join(Ask, Ask.id == Reminder.ask_id)
                        .where(Ask.recommendation_id == self.id)
                        .where(Reminder.state.in_(("planned", "claimed")))
                        .group_by(Reminder.ask_id)
                    )
                ).all()  # type: ignore[arg-type]
            )
            planned = set(
                await session.scalars(
                    select(Reminder.ask_id)
                    .join(Ask, Ask.id == Reminder.ask_id)
                    .where(Ask.recommendation_id == self.id, Reminder.state == "planned")
                )
            )
            changes = await session.scalar(select(func.count()).where(Change.recommendation_id == self.id))
            leads = await session.scalar(
                select(func.count()).where(
                    Assignment.recommendation_id == self.id, Assignment.to_at.is_(None), Assignment.role == "lead"
                )
            )
        opened = {a.id for a in state.asks}
        assert all(pending.get(id) == 1 for id in opened), "each open ask has its one next reminder"
        assert planned <= opened, "no reminder is planned for a closed ask"
        assert changes == state.revision + 1, "one Change a revision, and one for its receipt"
        assert leads == (state.lead is not None)
        assert len({(a.institution, a.kind) for a in state.asks}) == len(state.asks)
        assert {a.institution for a in state.asks} <= {state.lead, *state.supports}
        assert not (state.over and state.asks)
        if state.phase in (Phase.ASSIGNED, Phase.ACKNOWLEDGED, Phase.IMPLEMENTING):
            assert state.lead is not None
            assert any(a.institution == state.lead for a in state.asks), "somebody is asked, or it sleeps for ever"
        if state.phase is Phase.RECEIVED:
            assert state.lead is None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(plays=PLAYS)
async def test_whatever_is_done_to_it_the_record_and_the_rules_agree(database: Database, plays) -> None:  # type: ignore[no-untyped-def]
    if database.dsn not in COUNTRIES:
        COUNTRIES[database.dsn] = await found(database, 1)
    country = COUNTRIES[database.dsn]
    contact = await contact_of(database, country.people["Amina Diallo"])
    number = f"1.{uuid4().int % 10**9}"
    intake = Intake((2,), "Marevia", "UPR", f"Take measure {number}", 4, symbol="A/HRC/59/16", number=number)
    (id,) = (await receive(database, [intake])).values()
    play = Play(country, id, contact)
    for verb, who, which, hours in plays:
        play.at += timedelta(hours=hours)
        await play.step(database, verb, who, which)
        await play.look(database)


def test_a_clarification_asked_twice_moves_the_one_that_stands() -> None:
    lead = uuid4()
    state = State(uuid4(), "UPR", Phase.IMPLEMENTING, 4, lead)
    once = decide(state, SendBack(Origin("a"), uuid4(), lead, None), START, POLICY).after
    later = START + timedelta(days=3)
    twice = decide(once, SendBack(Origin("b"), uuid4(), lead, None), later, POLICY).after
    (ask,) = twice.asks
    assert ask == replace(once.asks[0], due_at=later + POLICY.clarify_within)


async def test_what_contradicts_the_record_is_refused_and_not_tried_for_ever(database: Database) -> None:
    country = await found(database, 1)
    (id,) = country.recommendations.values()
    nobody = Assign(Origin("test:nobody"), uuid4())
    with pytest.raises(ApplicationError, match="refused-contradiction") as refused:
        await Records(database, POLICY, CALENDAR).record_change(ChangeRequest(id, nobody, START))
    assert (refused.value.type, refused.value.non_retryable) == ("Refused", True)
    assert "fk_assignment_institution_id" in say_fault(
        "en", outcome_of(refused.value).fault or Fault("refused-otherwise")
    )
