"""A recommendation's life on the real workflow and the real record, in skipped time."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError
from temporalio.testing import WorkflowEnvironment

from activities.ports import Birth, Outcome
from activities.records import Records
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
    Revert,
    SendBack,
    Snooze,
    Undo,
    Validate,
)  # fmt: skip
from domain.faults import Fault
from domain.recommendation import Policy, State
from domain.words import Action, AskKind, AskState, Phase, ProgressState, ReminderState, ReplyState, Status
from models.asks import Ask, Reminder
from models.changes import Change
from models.messages import Message
from models.recommendations import Assignment, Progress
from models.replies import Answer, Reply
from models.session import Database
from tests.country import HEALTH, JUSTICE, Country, found
from workflows.client import Engine
from workflows.messages import recommendation_workflow
from workflows.recommendation import RecommendationWorkflow
from workflows.worker import build_worker

QUEUE = "test"
REFERENCE = "UPR4-140.1"


class Life:
    """Speaks to one recommendation's workflow the way the product does."""

    def __init__(self, env: WorkflowEnvironment, country: Country) -> None:
        self.env = env
        self.country = country
        self.engine = Engine(env.client, QUEUE)
        self.justice = country.institutions[JUSTICE]
        self.health = country.institutions[HEALTH]
        self.id = country.recommendations[REFERENCE]

    async def state(self) -> State:
        found: State = await self.country.state_of(REFERENCE)
        return found

    async def do(self, command: Command) -> Outcome:
        return await self.engine.update(Birth(await self.state(), REFERENCE), command)

    async def says(self, status: Status | None, *, by: UUID | None = None, provisional: bool = False) -> UUID:
        """An institution's answer; returns the id of the answer that was recorded."""
        answer = await self.words()
        action = Action.REPORT if status else Action.NO_CHANGE
        outcome = await self.do(Report(origin(), by or self.justice, answer, action, status, provisional))
        assert outcome.result == "recorded", outcome
        return answer

    async def words(self, narrative: str = "The bill passed first reading.") -> UUID:
        reply, answer = uuid4(), uuid4()
        async with self.country.database.transaction() as session:
            await session.execute(
                insert(Reply).values(
                    id=reply, channel="practice", external_id=str(reply), received_at=await self.now(), sender="x",
                    raw=b"", incoming={}, state=ReplyState.APPLIED,
                )
            )  # fmt: skip
            await session.execute(
                insert(Answer).values(
                    id=answer, reply_id=reply, n=1, reference=REFERENCE, recommendation_id=self.id,
                    action=Action.REPORT, confidence=1, words="", narrative=narrative, said_at=await self.now(),
                    state="applied",
                )
            )  # fmt: skip
        return answer

    async def now(self) -> datetime:
        return await self.env.get_current_time()

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.country.database.transaction() as session:
            return list(await session.scalars(select(table)))


def origin() -> Origin:
    return Origin(f"test:{uuid4()}")


@pytest_asyncio.fixture
async def life(skipping: WorkflowEnvironment, database: Database) -> AsyncIterator[Life]:
    country = await found(database, at=await skipping.get_current_time())
    records = Records(database, Policy(), Calendar())
    async with build_worker(skipping.client, QUEUE, [records.record_change], workflows=[RecommendationWorkflow]):
        yield Life(skipping, country)


async def test_an_assignment_opens_an_ask_whose_reminder_is_due_at_once(life: Life) -> None:
    assert (await life.do(Assign(origin(), life.justice, (life.health,)))).result == "recorded"
    state = await life.state()
    assert (state.phase, state.lead, state.supports) == (Phase.ASSIGNED, life.justice, (life.health,))
    assert [ask.kind for ask in state.asks] == [AskKind.ACKNOWLEDGE]
    (reminder,) = await life.rows(Reminder)
    assert (reminder.rung, reminder.state) == (0, ReminderState.PLANNED)
    assert reminder.due_at == state.asks[0].opened_at


async def test_a_repeated_update_changes_nothing_and_says_so(life: Life) -> None:
    assign = Assign(origin(), life.justice)
    await life.do(assign)
    assert (await life.do(Assign(assign.origin, life.justice))).result in ("recorded", "already_recorded")
    assert (await life.state()).revision == 1
    assert [c.verb for c in await life.rows(Change) if c.recommendation_id == life.id] == ["receive", "assign"]


async def test_two_updates_at_once_are_taken_one_after_the_other(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    answers = [await life.words() for _ in range(4)]
    birth = Birth(await life.state(), REFERENCE)
    reports = [Report(origin(), life.justice, answer, Action.REPORT, Status.IN_PROGRESS) for answer in answers]
    outcomes = await asyncio.gather(*(life.engine.update(birth, report) for report in reports))
    assert {outcome.result for outcome in outcomes} == {"recorded"}
    assert len(await life.rows(Progress)) == 4
    assert (await life.state()).revision == 5


async def test_an_acknowledgement_leads_to_an_ask_for_progress(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    assert (await life.do(Acknowledge(origin(), life.justice))).result == "recorded"
    state = await life.state()
    assert state.phase is Phase.ACKNOWLEDGED
    assert [ask.kind for ask in state.asks] == [AskKind.PROGRESS]


async def test_the_leads_answer_closes_the_round_for_supporters_too(life: Life) -> None:
    await life.do(Assign(origin(), life.justice, (life.health,)))
    due_at = await life.now() + timedelta(days=30)
    await life.do(Open(origin(), life.justice, AskKind.PROGRESS, due_at))
    await life.do(Open(origin(), life.health, AskKind.PROGRESS, due_at))
    await life.says(Status.PARTIALLY_IMPLEMENTED)
    asks = {ask.institution_id: ask for ask in await life.rows(Ask) if ask.due_at == due_at}
    assert asks[life.justice].state is AskState.ANSWERED
    assert asks[life.health].state is AskState.CANCELLED
    state = await life.state()
    assert state.phase is Phase.IMPLEMENTING
    assert [(ask.kind, ask.institution) for ask in state.asks] == [(AskKind.PROGRESS, life.justice)]


async def test_a_supporters_answer_leaves_the_leads_ask_open(life: Life) -> None:
    await life.do(Assign(origin(), life.justice, (life.health,)))
    due_at = await life.now() + timedelta(days=30)
    for institution in (life.justice, life.health):
        await life.do(Open(origin(), institution, AskKind.PROGRESS, due_at))
    await life.says(Status.IN_PROGRESS, by=life.health)
    assert {ask.institution for ask in (await life.state()).asks} == {life.justice}


async def test_no_change_repeats_the_last_status_and_is_refused_where_there_is_none(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    refused = await life.do(Report(origin(), life.justice, await life.words(), Action.NO_CHANGE, None))
    assert (refused.result, refused.code) == ("refused", "nothing_to_repeat")
    await life.says(Status.BLOCKED)
    await life.says(None)
    assert [p.status for p in await life.rows(Progress)] == [Status.BLOCKED, Status.BLOCKED]


async def test_a_stranger_institution_is_refused_without_a_trace(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    outcome = await life.do(Report(origin(), life.health, await life.words(), Action.REPORT, Status.BLOCKED))
    assert (outcome.result, outcome.code, outcome.fault) == ("refused", "not_charged", Fault("refused-not-charged"))
    assert await life.rows(Progress) == []


async def test_what_is_taken_back_opens_the_ask_again(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    before = (await life.state()).asks[0]
    answer = await life.says(Status.FULLY_IMPLEMENTED)
    assert before.id not in {ask.id for ask in (await life.state()).asks}
    assert (await life.do(Undo(origin(), answer, before))).result == "recorded"
    assert {ask.id for ask in (await life.state()).asks} == {before.id}
    (progress,) = await life.rows(Progress)
    assert progress.state is ProgressState.WITHDRAWN
    pending = [r for r in await life.rows(Reminder) if r.state is ReminderState.PLANNED]
    assert [r.ask_id for r in pending] == [before.id]


async def test_a_provisional_answer_waits_for_its_confirmation(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    answer = await life.says(Status.IN_PROGRESS, provisional=True)
    assert (await life.rows(Progress))[0].state is ProgressState.PROVISIONAL
    assert (await life.do(Confirm(origin(), answer))).result == "recorded"
    assert (await life.rows(Progress))[0].state is ProgressState.REPORTED
    assert (await life.do(Confirm(origin(), answer))).result == "refused"


async def test_an_amended_answer_takes_the_place_of_the_first(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    first = await life.says(Status.FULLY_IMPLEMENTED)
    second = await life.words("I meant partially.")
    await life.do(Amend(origin(), life.justice, second, first, Status.PARTIALLY_IMPLEMENTED))
    states = {p.answer_id: p.state for p in await life.rows(Progress)}
    assert states == {first: ProgressState.WITHDRAWN, second: ProgressState.REPORTED}


async def test_reported_validated_published_come_in_this_order_only(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    await life.says(Status.IN_PROGRESS)
    progress = (await life.rows(Progress))[0].id
    assert (await life.do(Publish(origin(), progress))).result == "refused"
    assert (await life.do(Validate(origin(), progress))).result == "recorded"
    assert (await life.do(Publish(origin(), progress))).result == "recorded"
    assert (await life.rows(Progress))[0].state is ProgressState.PUBLISHED


async def test_what_is_sent_back_asks_the_institution_to_clarify(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    await life.says(Status.IN_PROGRESS)
    progress = (await life.rows(Progress))[0].id
    await life.do(SendBack(origin(), progress, life.justice, None))
    assert AskKind.CLARIFY in {ask.kind for ask in (await life.state()).asks}


async def test_a_declined_recommendation_is_nobodys_and_the_coordinator_is_told(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    await life.do(Decline(origin(), life.justice))
    state = await life.state()
    assert (state.lead, state.phase, state.asks) == (None, Phase.RECEIVED, ())
    (message,) = await life.rows(Message)
    assert message.content["kind"] == "declined"
    assert message.person_id == life.country.people["Clara Coordinator"]
    await life.do(Redirect(origin(), life.health))
    assert (await life.state()).lead == life.health


async def test_nobody_in_charge_for_too_long_is_told_once(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    await life.do(Decline(origin(), life.justice))
    await life.env.sleep(timedelta(days=40))
    kinds = [message.content["kind"] for message in await life.rows(Message)]
    assert sorted(kinds) == ["declined", "no_owner"]
    assert (await life.state()).no_owner_at is None


async def test_an_ask_falls_due_and_an_extension_gives_it_time_again(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    ask = (await life.state()).asks[0]
    await life.env.sleep(timedelta(days=15))
    assert (await life.state()).asks[0].overdue
    early = await life.do(Extend(origin(), ask.id, ask.due_at - timedelta(days=1)))
    assert (early.result, early.code) == ("refused", "date_too_early")
    await life.do(Extend(origin(), ask.id, await life.now() + timedelta(days=20)))
    assert not (await life.state()).asks[0].overdue


async def test_snooze_and_delegation_are_kept_with_the_ask(life: Life) -> None:
    await life.do(Assign(origin(), life.justice))
    ask = (await life.state()).asks[0].id
    bruno, until = life.country.people["Bruno Costa"], await life.now() + timedelta(days=5)
    await life.do(Snooze(origin(), ask, until))
    await life.do(Delegate(origin(), ask, bruno))
    kept = (await life.state()).asks[0]
    assert (kept.snoozed_until, kept.delegate) == (until, bruno)
    (reminder,) = await life.rows(Reminder)
    assert reminder.due_at >= until


async def test_what_was_just_done_is_taken_back_once_and_not_over_something_later(life: Life) -> None:
    before = await life.state()
    await life.do(Assign(origin(), life.justice, (life.health,)))
    assigned = await life.state()
    back = Revert(
        origin(), assigned.revision, assigned.asks, before.phase, before.lead, before.supports, before.asks, None
    )
    assert [(await life.do(back)).result for _ in range(2)] == ["recorded", "recorded"]
    state = await life.state()
    assert state == replace(before, revision=assigned.revision + 1, no_owner_at=None)
    assert [ask.state for ask in await life.rows(Ask)] == [AskState.CANCELLED]
    await life.do(Assign(origin(), life.health))
    outcome = await life.do(replace(back, origin=origin()))
    assert (outcome.result, outcome.fault) == ("refused", Fault("refused-changed-since"))
    assert (await life.state()).lead == life.health


@pytest.mark.parametrize(("command", "phase"), [(Close, Phase.CLOSED), (CarryOver, Phase.CARRIED_OVER)])
async def test_what_is_over_takes_nothing_more(life: Life, command: type, phase: Phase) -> None:
    await life.do(Assign(origin(), life.justice))
    await life.do(command(origin()))
    state = await life.state()
    assert (state.phase, state.asks) == (phase, ())
    outcome = await life.do(Report(origin(), life.justice, await life.words(), Action.REPORT, Status.BLOCKED))
    assert (outcome.result, outcome.code) == ("refused", "over")
    assert outcome.fault == Fault("refused-over", {"phase": Fault(f"phase-{phase.value}")})
    assert all(r.state is ReminderState.CANCELLED for r in await life.rows(Reminder))


async def test_four_and_a_half_years_are_lived_with_a_short_history(life: Life) -> None:
    """A whole UPR cycle: 9 asks opened and answered by updates (the first is to acknowledge); the record tells all."""
    await life.do(Assign(origin(), life.justice))
    await life.do(Acknowledge(origin(), life.justice))
    for _ in range(8):
        await life.env.sleep(timedelta(days=175))
        await life.do(Open(origin(), life.justice, AskKind.PROGRESS, await life.now() + timedelta(days=20)))
        await life.env.sleep(timedelta(days=7))
        await life.says(Status.IN_PROGRESS)
    await life.do(Close(origin()))
    handle = life.env.client.get_workflow_handle(recommendation_workflow(life.id))
    events = (await handle.fetch_history()).events
    assert len(events) <= 300, len(events)
    assert len(await life.rows(Progress)) == 8
    assert len([ask for ask in await life.rows(Ask) if ask.state is AskState.ANSWERED]) == 9
    verbs = [c.verb for c in await life.rows(Change) if c.recommendation_id == life.id and c.verb != "tick"]
    assert verbs == ["receive", "assign", "acknowledge", *["open_ask", "answer"] * 8, "close"]
    assert {a.to_at for a in await life.rows(Assignment)} == {None}
    assert (await life.state()).phase is Phase.CLOSED


async def test_the_audit_refuses_to_be_rewritten(database: Database) -> None:
    await found(database)
    for statement in ("UPDATE change SET verb = 'x'", "DELETE FROM change", "TRUNCATE change"):
        with pytest.raises(DBAPIError, match="append-only"):
            async with database.transaction() as session:
                await session.execute(text(statement))
