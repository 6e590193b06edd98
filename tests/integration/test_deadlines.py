"""A deadline on the real record: what it opens, what it moves, what is missing, and who is told."""

from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from sqlalchemy import select

from activities.collecting import Collecting, DeadlinePage
from activities.composing import CONTENT, Composer
from activities.deadlines import DeadlineRecorded, DeadlineRequest, Deadlines
from activities.ports import Birth, DeadlineBirth, DeadlineMoved, EngineUnreachable, Outcome
from activities.reconciling import Reconciling
from activities.records import ChangeRequest, Records
from activities.renewing import renew
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Command, Origin, Snooze, Tick
from domain.deadlines import (
    ConfirmDeadline,
    DeadlineCommand,
    DeadlineState,
    FreezeDeadline,
    MoveDeadline,
    Stage,
    SubmitDeadline,
    WakeDeadline,
)
from domain.ladder import DEFAULT, Step, moved_step
from domain.messages import Incoming
from domain.notices import AnswersMissing
from domain.recommendation import Policy
from domain.words import (
    AskKind,
    AskState,
    ChannelName,
    DeadlineKind,
    MessageKind,
    MessageState,
    MilestoneKind,
    Phase,
    PostKind,
    ProgressState,
    ReminderState,
    SendingMode,
    Status,
)
from models.asks import Ask, Deadline, Reminder
from models.changes import Change
from models.deadlines import Planned, add_deadline, read_deadlines
from models.inbox import store_reply
from models.messages import Message
from models.missing import read_missing
from models.recommendations import Note, Progress
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, JUSTICE, START, Country, contact_of, found

KEYS = {1: b"k" * 32}
CALENDAR = Calendar()
DAYS = {
    MilestoneKind.COLLECT: 120,
    MilestoneKind.CHASE: 80,
    MilestoneKind.VALIDATE: 60,
    MilestoneKind.CONSULT: 40,
    MilestoneKind.SUBMIT: 0,
}
DUE = date(2027, 7, 30)
ANY = "position=any"


class Directly:
    """Applies each command to the record at once, and remembers whom it told of a moved date."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.at = START
        self.told: list[tuple[UUID, DeadlineMoved]] = []
        self.started: list[UUID] = []
        self.silent: set[str] = set()

    async def update(self, birth: Birth, command: Command) -> Outcome:
        if birth.reference in self.silent:
            raise EngineUnreachable("it does not answer")
        recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, self.at))
        return Outcome(recorded.result)

    async def follow_deadline(self, recommendations: Sequence[UUID], moved: DeadlineMoved) -> int:
        self.told += [(one, moved) for one in recommendations]
        return len(recommendations)

    async def start(self, births: Sequence[Birth | DeadlineBirth]) -> int:
        self.started += [birth.state.deadline for birth in births if isinstance(birth, DeadlineBirth)]
        return len(births)

    async def revisions(self) -> dict[UUID, int]:
        return {}

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


class Bureau:
    """A secretariat that keeps one deadline, without an engine."""

    def __init__(self, country: Country) -> None:
        self.country = country
        self.database = country.database
        self.records = Records(self.database, Policy(), CALENDAR)
        self.engine = Directly(self.records)
        self.deadlines = Deadlines(self.database, CALENDAR, DEFAULT, frozenset({ChannelName.PRACTICE}))
        self.collecting = Collecting(self.database, self.engine, CALENDAR, DEFAULT)  # type: ignore[arg-type]
        self.composer = Composer(DEFAULT, CALENDAR, keys=KEYS)
        self.sending = Sending(self.database, self.composer, {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
        self.id = UUID(int=0)

    async def add(self, scope: str = ANY, due_on: date = DUE, **told: object) -> UUID:
        planned = Planned(
            "National report", DeadlineKind.FIXED, due_on, "UTC", DAYS, scope, **{"confirmed_by": "x"} | told,  # type: ignore[arg-type]
        )  # fmt: skip
        async with self.database.transaction() as session:
            row = await add_deadline(session, planned, origin(), START, DEFAULT.report, CALENDAR)
        self.id = row.id
        return row.id

    async def state(self) -> DeadlineState:
        async with self.database.transaction() as session:
            return (await read_deadlines(session, [self.id], DEFAULT.report, CALENDAR))[self.id]

    async def do(self, command: DeadlineCommand, at: datetime) -> DeadlineRecorded:
        self.engine.at = at
        return await self.deadlines.record_deadline(DeadlineRequest(self.id, command, at))

    async def open(self, at: datetime) -> int:
        self.engine.at = at
        count, after = 0, None
        while True:
            done = await self.collecting.open_asks(DeadlinePage(self.id, at, after))
            count, after = count + done.count, done.after
            if after is None:
                return count

    async def begin(self, at: datetime | None = None) -> datetime:
        """Collecting begins, and its asks are open; the delivery hour of that day."""
        at = at or (await self.state()).marks[0].at
        await self.do(WakeDeadline(origin()), at)
        await self.open(at)
        return at.replace(hour=9)

    async def assign(self, n: int, lead: str, *supports: str) -> None:
        institutions = self.country.institutions
        command = Assign(origin(), institutions[lead], tuple(institutions[one] for one in supports))
        await self.tell(n, command, START)

    async def tell(self, n: int, command: Command, at: datetime) -> None:
        async with self.database.transaction() as session:
            await self.records.apply(session, ChangeRequest(self.country.recommendations[f"UPR4-140.{n}"], command, at))

    async def dispatch(self, at: datetime) -> int:
        sent = 0
        for batch in await self.sending.claim_due(DispatchRequest(at)):
            sent += await self.sending.send_messages(batch)
        return sent

    async def says(self, person: str, at: datetime, text: str = "", choice: str | None = None) -> None:
        self.engine.at = at
        contact = await contact_of(self.database, self.country.people[person], "practice")
        incoming = Incoming(ChannelName.PRACTICE, uuid4().hex, at, contact.address, text, choice=choice)
        async with self.database.transaction() as session:
            id = await store_reply(session, b"raw", incoming)
        assert id is not None
        await Replies(self.database, self.engine, CALENDAR, KEYS).apply(id, at)  # type: ignore[arg-type]

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def asks(self, kind: AskKind = AskKind.PROGRESS) -> dict[tuple[str, str], Ask]:
        """Open asks of a kind that follow the deadline, by reference and institution."""
        references = {id: reference for reference, id in self.country.recommendations.items()}
        names = {id: name for name, id in self.country.institutions.items()}
        return {
            (references[a.recommendation_id], names[a.institution_id]): a
            for a in await self.rows(Ask)
            if a.kind is kind and a.deadline_id == self.id and a.state is AskState.OPEN
        }

    async def notices(self) -> list[Message]:
        return [
            m
            for m in await self.rows(Message)
            if m.kind is MessageKind.NOTICE and m.content["kind"] == "answers_missing"
        ]


def origin() -> Origin:
    return Origin(f"test:{uuid4()}")


def day(month: int, number: int, hour: int = 9) -> datetime:
    return START.replace(month=month, day=number, hour=hour)


@pytest_asyncio.fixture
async def bureau(database: Database) -> AsyncIterator[Bureau]:
    made = Bureau(await found(database, 6, practice=True))
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), START, "test")
    for n in range(1, 5):
        await made.assign(n, JUSTICE)
    await made.assign(5, HEALTH, JUSTICE)
    yield made


async def test_a_deadline_is_added_with_its_milestones_its_request_and_its_change(bureau: Bureau) -> None:
    await bureau.add(request="Please say what was done since 2025.")
    state = await bureau.state()
    assert [mark.kind for mark in state.marks] == list(DAYS)
    assert (state.stage, state.confirm_at, state.revision) == (Stage.OPEN, None, 0)
    (row,) = await bureau.rows(Deadline)
    (note,) = await bureau.rows(Note)
    assert (row.number, row.request_id, row.confirmed) == (1, note.id, True)
    assert [c.verb for c in await bureau.rows(Change) if c.subject == "deadline"] == ["add"]


async def test_collecting_asks_every_lead_in_scope_once(bureau: Bureau) -> None:
    await bureau.add(request="What was done?")
    at = await bureau.begin()
    asks = await bureau.asks()
    assert sorted(asks) == [
        *((f"UPR4-140.{n}", JUSTICE) for n in range(1, 5)), ("UPR4-140.5", HEALTH),
    ]  # fmt: skip
    assert {a.due_at for a in asks.values()} == {(await bureau.state()).answer_by(AskKind.PROGRESS)}
    (note,) = await bureau.rows(Note)
    assert {a.request_id for a in asks.values()} == {note.id}
    assert await bureau.open(at) == 0, "a repeat asks nobody anew"


async def test_what_finds_an_owner_later_is_asked_by_the_next_look(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    await bureau.assign(6, HEALTH)
    state = await bureau.state()
    assert state.look_at is not None
    assert state.look_at > at
    recorded = await bureau.do(WakeDeadline(origin()), state.look_at)
    assert recorded.open
    assert await bureau.open(state.look_at) == 1
    assert ("UPR4-140.6", HEALTH) in await bureau.asks()
    assert len([c for c in await bureau.rows(Change) if c.subject == "deadline"]) == 2, "looking is no change"


async def test_a_life_that_does_not_answer_keeps_nobody_else_waiting(bureau: Bureau) -> None:
    await bureau.add()
    bureau.engine.silent = {"UPR4-140.2"}
    at = await bureau.begin()
    assert len(await bureau.asks()) == 4
    with pytest.raises(EngineUnreachable):
        await bureau.open(at)
    bureau.engine.silent = set()
    assert await bureau.open(at) == 1


async def test_supporting_institutions_are_asked_only_where_it_says_so(bureau: Bureau) -> None:
    await bureau.add(ask_supports=True)
    await bureau.begin()
    assert ("UPR4-140.5", JUSTICE) in await bureau.asks()


async def test_what_was_validated_lately_need_not_be_said_again(bureau: Bureau) -> None:
    await bureau.add()
    collect = (await bureau.state()).marks[0].at
    async with bureau.database.transaction() as session:
        for n, state, days in ((1, "validated", 80), (2, "published", 100), (3, "reported", 10)):
            session.add(
                Progress(
                    id=uuid4(), recommendation_id=bureau.country.recommendations[f"UPR4-140.{n}"],
                    institution_id=bureau.country.institutions[JUSTICE], status=Status.IN_PROGRESS, narrative="",
                    state=ProgressState(state), said_at=collect - timedelta(days=days),
                )
            )  # fmt: skip
    await bureau.begin()
    assert sorted(reference for reference, _ in await bureau.asks()) == [
        "UPR4-140.2", "UPR4-140.3", "UPR4-140.4", "UPR4-140.5"
    ]  # fmt: skip


async def test_one_open_ask_belongs_to_the_deadline_that_comes_first(bureau: Bureau) -> None:
    later = await bureau.add()
    await bureau.begin()
    first = await bureau.add(due_on=date(2027, 6, 30))
    at = await bureau.begin(day(4, 6))
    assert {a.deadline_id for a in (await bureau.asks()).values()} == {first}
    bureau.id = later
    assert await bureau.open(at) == 0
    assert await bureau.asks() == {}


@pytest.mark.parametrize("due_on", [date(2027, 9, 30), date(2027, 6, 30)])
async def test_moving_takes_every_open_ask_and_its_reminder_along(bureau: Bureau, due_on: date) -> None:
    await bureau.add()
    at = await bureau.begin()
    snoozed = (await bureau.asks())["UPR4-140.2", JUSTICE]
    until = at + timedelta(days=20)
    await bureau.tell(2, Snooze(origin(), snoozed.id, until), at)
    await bureau.dispatch(at)
    moved_at = at + timedelta(days=3)
    before = {r.ask_id: r for r in await bureau.rows(Reminder) if r.state is ReminderState.PLANNED}
    recorded = await bureau.do(MoveDeadline(origin(), due_on), moved_at)
    due = recorded.state.answer_by(AskKind.PROGRESS)
    asks = await bureau.asks()
    assert {a.due_at for a in asks.values()} == {due}
    assert recorded.wake is (due_on < DUE)
    following = {r.ask_id: r for r in await bureau.rows(Reminder) if r.state is ReminderState.PLANNED}
    for ask in asks.values():
        was = before[ask.id]
        now = max(moved_at, ask.snoozed_until or moved_at)
        expected = moved_step(
            DEFAULT.collect, Step(was.rung, was.occurrence, was.due_at), ask.opened_at, due, now, CALENDAR
        )
        assert (following[ask.id].rung, following[ask.id].due_at) == (expected.rung, expected.due_at)
    (change,) = [c for c in await bureau.rows(Change) if c.verb == "move"]
    assert (change.before["due_on"], change.after["due_on"], change.after["asks"]) == (str(DUE), str(due_on), 5)


async def test_a_rung_gone_back_to_is_planned_with_the_next_free_occurrence(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    state = await bureau.state()
    for days in range(0, 70, 2):
        await bureau.dispatch(at + timedelta(days=days))
    late = state.answer_by(AskKind.PROGRESS) + timedelta(days=9)
    sent = [(r.rung, r.occurrence) for r in await bureau.rows(Reminder) if r.state is ReminderState.SENT]
    assert (1, 0) in sent
    for n in range(1, 6):
        await bureau.tell(n, Tick(origin()), late)
    recorded = await bureau.do(MoveDeadline(origin(), date(2027, 11, 30)), late)
    following = [r for r in await bureau.rows(Reminder) if r.state is ReminderState.PLANNED and r.rung == 1]
    ours = {a.id for a in (await bureau.asks()).values()}
    assert {(r.rung, r.occurrence) for r in following if r.ask_id in ours} == {(1, 1)}
    assert recorded.wake, "what was overdue is so no more, and its life sleeps"
    assert not any(a.overdue for a in (await bureau.asks()).values())


async def test_lives_are_told_of_the_date_in_pages(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    await bureau.do(MoveDeadline(origin(), date(2027, 6, 30)), at)
    done = await bureau.collecting.wake_lives(DeadlinePage(bureau.id, at))
    assert (done.count, done.after) == (5, None)
    assert {moved.due_at[AskKind.PROGRESS] for _, moved in bureau.engine.told} == {
        (await bureau.state()).answer_by(AskKind.PROGRESS)
    }


async def test_a_frozen_deadline_lets_its_asks_go_and_thawed_it_asks_again(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    recorded = await bureau.do(FreezeDeadline(origin()), at)
    assert recorded.release
    await bureau.collecting.release_asks(DeadlinePage(bureau.id, at))
    assert await bureau.asks() == {}
    assert await bureau.open(at) == 0, "frozen, it asks nobody"
    later = at + timedelta(days=5)
    recorded = await bureau.do(FreezeDeadline(origin(), thaw=True), later)
    assert recorded.open
    assert await bureau.open(later) == 5
    assert len(await bureau.asks()) == 5


async def test_what_is_submitted_submits_its_recommendations(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    await bureau.says("Amina Diallo", at + timedelta(hours=1), "UPR4-140.1 in progress. A bill was tabled.")
    await bureau.do(SubmitDeadline(origin()), at + timedelta(days=1))
    await bureau.collecting.release_asks(DeadlinePage(bureau.id, at + timedelta(days=1)))
    assert await bureau.asks() == {}
    assert (await bureau.state()).over
    assert (await bureau.country.state_of("UPR4-140.1")).phase is Phase.SUBMITTED


async def test_what_is_missing_is_told_by_institution_with_who_was_asked(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    await bureau.dispatch(at)
    await bureau.says("Amina Diallo", at + timedelta(hours=1), "UPR4-140.1 in progress. A bill was tabled.")
    async with bureau.database.transaction() as session:
        missing = await read_missing(session, bureau.id, CALENDAR)
    told = {one.institution: one for one in missing.values()}
    assert told[JUSTICE].references == ("UPR4-140.2", "UPR4-140.3", "UPR4-140.4")
    assert (told[JUSTICE].total, told[JUSTICE].since_on, told[JUSTICE].asked) == (4, at.date(), (("Amina Diallo", 1),))
    assert told[HEALTH].references == ("UPR4-140.5",)


async def test_heads_read_of_their_own_and_the_coordinator_of_all_in_one_message(bureau: Bureau) -> None:
    await bureau.add()
    at = await bureau.begin()
    await bureau.dispatch(at)
    state = await bureau.state()
    await bureau.do(WakeDeadline(origin()), state.rungs[0])
    people = {id: name for name, id in bureau.country.people.items()}
    names = {id: name for name, id in bureau.country.institutions.items()}
    told = {people[m.person_id]: [names[UUID(i)] for i in m.content["institutions"]] for m in await bureau.notices()}
    # Health has no head: the coordinator reads of it.
    assert told == {"Hugo Head": [JUSTICE], "Clara Coordinator": [HEALTH]}
    await bureau.do(WakeDeadline(origin()), state.rungs[1])
    last = [m for m in await bureau.notices() if m.content["rung"] == 1]
    assert [(people[m.person_id], len(m.content["institutions"])) for m in last] == [("Clara Coordinator", 2)]


async def test_no_boss_is_told_before_the_worker_was_asked(bureau: Bureau) -> None:
    await bureau.add()
    await bureau.begin()
    state = await bureau.state()
    await bureau.dispatch(state.rungs[0])
    await bureau.do(WakeDeadline(origin()), state.rungs[0])
    assert await bureau.notices() == [], "asked this very morning"


async def test_nothing_missing_is_nothing_to_tell_and_what_was_to_be_told_is_told_no_more(bureau: Bureau) -> None:
    await bureau.add("institution=Ministry of Health; position=any")
    at = await bureau.begin()
    await bureau.dispatch(at)
    state = await bureau.state()
    await bureau.do(WakeDeadline(origin()), state.rungs[0])
    (notice,) = await bureau.notices()
    fresh = await renewed(bureau, notice, state.rungs[0])
    assert isinstance(fresh, AnswersMissing)
    assert (fresh.total, fresh.post, fresh.missing[0].references) == (1, PostKind.COORDINATOR, ("UPR4-140.5",))
    await bureau.says("Hind Salah", state.rungs[0], "UPR4-140.5 in progress. Clinics were opened.")
    assert await renewed(bureau, notice, state.rungs[0]) is None
    await bureau.do(WakeDeadline(origin()), state.rungs[1])
    assert len(await bureau.notices()) == 1


async def test_what_is_missing_is_read_by_people(bureau: Bureau) -> None:
    await bureau.add("institution=Ministry of Health; position=any")
    at = await bureau.begin()
    await bureau.dispatch(at)
    rung = (await bureau.state()).rungs[0]
    await bureau.do(WakeDeadline(origin()), rung)
    assert await bureau.dispatch(rung + timedelta(minutes=5)) >= 1
    (notice,) = await bureau.notices()
    assert notice.state is MessageState.SENT
    assert all(words in notice.text for words in ("UPR4-140.5", HEALTH, "Hind Salah"))


async def renewed(bureau: Bureau, notice: Message, at: datetime) -> object:
    said = CONTENT.validate_python(notice.content)
    async with bureau.database.transaction() as session:
        return await renew(session, said, at.date(), DEFAULT, CALENDAR)  # type: ignore[arg-type]


async def test_a_tentative_date_is_asked_about_until_somebody_confirms_it(bureau: Bureau) -> None:
    await bureau.add(confirmed_by=None)
    state = await bureau.state()
    assert state.confirm_at is not None
    await bureau.do(WakeDeadline(origin()), state.confirm_at)
    kinds = [m.content["kind"] for m in await bureau.rows(Message) if m.kind is MessageKind.NOTICE]
    assert kinds == ["confirm_date"]
    await bureau.do(ConfirmDeadline(origin()), state.confirm_at)
    (row,) = await bureau.rows(Deadline)
    assert (row.confirmed, row.confirmed_by, row.confirm_at) == (True, "system", None)


async def test_a_repeated_command_changes_nothing_and_has_all_that_follows_looked_at_again(bureau: Bureau) -> None:
    await bureau.add()
    await bureau.begin()
    move = MoveDeadline(origin(), date(2027, 6, 30))
    first = await bureau.do(move, day(4, 6))
    again = await bureau.do(move, day(4, 7))
    assert (again.result, again.wake, again.open) == ("already_recorded", True, True)
    assert again.state == first.state


async def test_a_deadline_that_the_engine_does_not_know_is_started(bureau: Bureau) -> None:
    await bureau.add()
    mended = await Reconciling(bureau.database, bureau.engine, CALENDAR).mend_deadlines()  # type: ignore[arg-type]
    assert (mended.seen, mended.started) == (1, 1)
    assert bureau.engine.started == [bureau.id]


async def validating(bureau: Bureau) -> tuple[datetime, Message]:
    """Justice has answered, its validator was asked; when, and in which message."""
    await bureau.add("institution=Ministry of Justice; position=any")
    at = await bureau.begin()
    await bureau.dispatch(at)
    await bureau.says("Amina Diallo", at + timedelta(hours=1), "UPR4-140.1 in progress. A bill was tabled.")
    mark = (await bureau.state()).mark(MilestoneKind.VALIDATE)
    assert mark is not None
    recorded = await bureau.do(WakeDeadline(origin()), mark.at)
    assert recorded.open
    await bureau.open(mark.at)
    assert list(await bureau.asks(AskKind.VALIDATE)) == [("UPR4-140.1", JUSTICE)]
    morning = mark.at + timedelta(days=1)
    while not (sent := [m for m in await bureau.rows(Message) if m.person_id == bureau.country.people["Vera Valid"]]):
        morning = morning.replace(hour=10) + timedelta(days=1)
        await bureau.dispatch(morning)
    return morning, sent[0]


async def test_a_validator_signs_off_with_a_button(bureau: Bureau) -> None:
    at, message = await validating(bureau)
    await bureau.says("Vera Valid", at + timedelta(hours=1), choice=f"s:{message.number}:1:a")
    assert [p.state for p in await bureau.rows(Progress)] == [ProgressState.VALIDATED]
    assert await bureau.asks(AskKind.VALIDATE) == {}
    assert await bureau.open(at + timedelta(days=1)) == 0


async def test_a_validator_sends_back_in_words_and_the_ministry_is_asked_to_clarify(bureau: Bureau) -> None:
    at, message = await validating(bureau)
    await bureau.says("Vera Valid", at + timedelta(hours=1), choice=f"s:{message.number}:1:d")
    assert [p.state for p in await bureau.rows(Progress)] == [ProgressState.REPORTED]
    state = await bureau.country.state_of("UPR4-140.1")
    assert AskKind.CLARIFY in {ask.kind for ask in state.asks}
    await bureau.open(at + timedelta(days=1))
    assert await bureau.asks(AskKind.VALIDATE) == {}, "the same words are not put to them again"


async def test_nobody_signs_off_their_own_words(bureau: Bureau) -> None:
    at, _ = await validating(bureau)
    await bureau.says("Amina Diallo", at + timedelta(hours=1), "UPR4-140.1 ok, this is for us.")
    assert ProgressState.VALIDATED not in {p.state for p in await bureau.rows(Progress)}
