"""People change: leave, stand-ins, hand-overs, empty posts. Nothing is lost, and nothing goes to the wrong one."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from activities.composing import Composer
from activities.ports import Birth, Outcome
from activities.posts import PostWatch, settle_posts
from activities.records import ChangeRequest, Records
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Close, Command, Decline, Delegate, Origin, Report
from domain.intake import Intake
from domain.ladder import DEFAULT
from domain.messages import Incoming
from domain.people import InstitutionRow, PersonRow
from domain.recommendation import Policy
from domain.roster import Address, Leave
from domain.words import (
    Action,
    ChannelName,
    Classification,
    MessageKind,
    MessageState,
    PostKind,
    ReminderState,
    ReplyState,
    SendingMode,
    Status,
)
from models.asks import Ask, Reminder
from models.changes import Change
from models.directory import read_directory
from models.errors import StaffError
from models.handovers import hand_over
from models.inbox import store_reply
from models.leaves import add_leave, end_leave
from models.messages import Member, Message
from models.notices import make_notice
from models.people import Contact, Person, Tenure
from models.recommendations import Recommendation
from models.replies import Answer, Reply
from models.session import Database
from models.staff import Staff
from models.switch import Switch, turn_switch
from tests.country import CAST, HEALTH, JUSTICE, SECRETARIAT, START, Country, contact_of, found, receive

KEYS = {1: b"k" * 32}
CALENDAR = Calendar()
AMINA, BRUNO, CLARA, DINA = "Amina Diallo", "Bruno Costa", "Clara Coordinator", "Dina Nouvelle"
ONE, TWO = "UPR4-140.1", "UPR4-140.2"
DAY = timedelta(days=1)
TODAY = START.date()


@dataclass
class Direct:
    """Applies each command to the record at once."""

    records: Records
    now: datetime = START

    async def update(self, birth: Birth, command: Command) -> Outcome:
        recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, self.now))
        return Outcome(recorded.result)

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


@dataclass
class Ministry:
    """Amina's ministry at work: what was sent to whom, and what is done about people."""

    country: Country
    records: Records
    sending: Sending
    watch: PostWatch
    engine: Direct
    replies: Replies
    people: dict[str, UUID] = field(default_factory=dict)

    async def do(self, command: Command, reference: str, at: datetime = START) -> None:
        await self.records.record_change(ChangeRequest(self.country.recommendations[reference], command, at))

    async def assign(self, *references: str, at: datetime = START) -> None:
        for reference in references:
            await self.do(Assign(origin(), self.country.institutions[JUSTICE]), reference, at)

    async def turn(self, mode: SendingMode) -> None:
        async with self.country.database.transaction() as session:
            await turn_switch(session, Switch(mode), START + timedelta(microseconds=uuid4().int % 10**6), "test")

    async def dispatch(self, at: datetime) -> None:
        for batch in await self.sending.claim_due(DispatchRequest(at)):
            await self.sending.send_messages(batch)

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.country.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def messages(self, name: str, kind: MessageKind = MessageKind.DIGEST) -> list[Message]:
        found = [m for m in await self.rows(Message) if m.person_id == self.people[name] and m.kind is kind]
        return sorted(found, key=lambda m: m.number)

    async def sent_to(self, name: str) -> list[date]:
        return [m.sent_at.date() for m in await self.messages(name) if m.state is MessageState.SENT]

    async def told(self, name: str, kind: str) -> list[Message]:
        return [m for m in await self.messages(name, MessageKind.NOTICE) if m.content["kind"] == kind]

    async def leaves(self, name: str, since: date, back: date, stand_in: str | None = None, on: date = TODAY) -> None:
        leave = Leave(self.people[name], since, back, self.people[stand_in] if stand_in else None)
        async with self.country.database.transaction() as session:
            await add_leave(session, leave, origin(), START, on)

    async def newcomer(self, name: str = DINA, email: str = "dina@justice.example") -> UUID:
        async with self.country.database.transaction() as session:
            staff = Staff(session, START, uuid4().hex, practice=True)
            self.people[name] = await staff.save_person(PersonRow(0, "", PostKind.MAIN, name, "en", "UTC", email))
            return self.people[name]

    async def hands_over(self, name: str, to: str, on: date, at: datetime = START, **which: PostKind) -> None:
        async with self.country.database.transaction() as session:
            await hand_over(session, self.people[name], self.people[to], on, origin(), at, **which)
            await settle_posts(session, at, CALENDAR, DEFAULT)

    async def says(self, name: str, text: str, at: datetime) -> Answer:
        contact = await contact_of(self.country.database, self.people[name], "practice")
        incoming = Incoming(ChannelName.PRACTICE, uuid4().hex, at, contact.address, text)
        async with self.country.database.transaction() as session:
            id = await store_reply(session, b"raw", incoming)
        assert id is not None
        await self.replies.apply(id, at)
        (answer,) = [a for a in await self.rows(Answer) if a.reply_id == id]
        return answer

    async def report(self, reference: str, person: str, narrative: str, at: datetime) -> None:
        """An answer that was given and recorded."""
        reply, answer = uuid4(), uuid4()
        async with self.country.database.transaction() as session:
            session.add(
                Reply(
                    id=reply, channel="phone", external_id=reply.hex, received_at=at, sender="x", raw=b"", incoming={},
                    state=ReplyState.APPLIED, person_id=self.people[person],
                )
            )  # fmt: skip
            await session.flush()
            session.add(
                Answer(
                    id=answer, reply_id=reply, n=1, reference=reference, action=Action.REPORT,
                    status=Status.IN_PROGRESS, confidence=1.0, words="", narrative=narrative, said_at=at,
                    state="applied",
                )
            )  # fmt: skip
        by = Origin(uuid4().hex, self.people[person], "person")
        institution = self.country.institutions[JUSTICE]
        await self.do(Report(by, institution, answer, Action.REPORT, Status.IN_PROGRESS), reference, at)


def origin() -> Origin:
    return Origin(uuid4().hex)


@pytest_asyncio.fixture
async def ministry(database: Database) -> AsyncIterator[Ministry]:
    country = await found(database, practice=True)
    records = Records(database, Policy(), CALENDAR)
    engine = Direct(records)
    sending = Sending(database, Composer(DEFAULT, CALENDAR, keys=KEYS), {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
    watch = PostWatch(database, engine, CALENDAR, DEFAULT)  # type: ignore[arg-type]
    replies = Replies(database, engine, CALENDAR, KEYS)  # type: ignore[arg-type]
    made = Ministry(country, records, sending, watch, engine, replies, country.people)
    await made.turn(SendingMode.LIVE)
    yield made


@pytest.mark.parametrize(("stand_in", "instead"), [("Vera Valid", "Vera Valid"), (None, BRUNO)])
async def test_reminders_go_to_the_stand_in_else_to_the_alternate_and_come_back(
    ministry: Ministry, stand_in: str | None, instead: str
) -> None:
    await ministry.assign(ONE)
    await ministry.dispatch(START)
    away, back = TODAY + 2 * DAY, TODAY + 15 * DAY
    await ministry.leaves(AMINA, away, back, stand_in)
    for days in range(1, 18):
        at = START + days * DAY
        await ministry.watch.watch_posts(at)
        await ministry.dispatch(at)
    mine, theirs = await ministry.sent_to(AMINA), await ministry.sent_to(instead)
    assert [day for day in mine if away <= day < back] == []
    assert mine[0] == TODAY
    assert any(day >= back for day in mine), "reminded again when she is back, with nothing planned anew"
    assert any(away <= day < back for day in theirs)


async def test_who_stands_in_may_answer_and_only_meanwhile(ministry: Ministry) -> None:
    await ministry.newcomer("Otto Other", "otto@health.example")
    await ministry.assign(ONE)
    await ministry.leaves(AMINA, TODAY + DAY, TODAY + 5 * DAY, "Otto Other")
    before = await ministry.says("Otto Other", f"{ONE} in progress", START)
    during = await ministry.says("Otto Other", f"{ONE} in progress", START + 2 * DAY)
    after = await ministry.says("Otto Other", f"{ONE} in progress", START + 6 * DAY)
    assert [a.state for a in (before, during, after)] == ["for_review", "applied", "for_review"]


async def test_a_digest_that_waits_for_who_goes_away_goes_to_another(ministry: Ministry) -> None:
    await ministry.turn(SendingMode.HOLD)
    await ministry.assign(ONE)
    await ministry.dispatch(START)
    await ministry.leaves(AMINA, TODAY, TODAY + 5 * DAY)
    await ministry.watch.watch_posts(START + timedelta(hours=1))
    await ministry.turn(SendingMode.LIVE)
    await ministry.dispatch(START + timedelta(hours=1))
    assert await ministry.sent_to(AMINA) == []
    assert await ministry.sent_to(BRUNO) == [TODAY]


REFUSED = [
    (AMINA, 0, 3, None, "lies before the first"),
    (AMINA, -9, -4, None, "That leave is over"),
    (AMINA, 5, 9, AMINA, "cannot stand in for themselves"),
    (AMINA, 12, 16, None, "is away from 2027-01-21 to 2027-01-25 already"),
    (BRUNO, 11, 12, AMINA, "cannot stand in then"),
    (CLARA, 5, 9, None, "the only coordinator"),
]


@pytest.mark.parametrize(("who", "since", "back", "stand_in", "why"), REFUSED)
async def test_a_leave_that_cannot_be_is_refused_in_words(
    ministry: Ministry, who: str, since: int, back: int, stand_in: str | None, why: str
) -> None:
    await ministry.leaves(AMINA, TODAY + 10 * DAY, TODAY + 15 * DAY)
    first, last = (TODAY + 3 * DAY, TODAY) if since == 0 else (TODAY + since * DAY, TODAY + back * DAY)
    with pytest.raises(StaffError, match=why):
        await ministry.leaves(who, first, last, stand_in)
    assert [c.verb for c in await ministry.rows(Change)].count("leave") == 1


async def test_leaves_that_touch_do_not_overlap_and_are_shown(ministry: Ministry) -> None:
    await ministry.leaves(AMINA, TODAY + 10 * DAY, TODAY + 15 * DAY, BRUNO)
    await ministry.leaves(AMINA, TODAY + 15 * DAY, TODAY + 17 * DAY)
    await ministry.leaves(AMINA, TODAY + 8 * DAY, TODAY + 10 * DAY)
    async with ministry.country.database.transaction() as session:
        (amina,) = [p for i in await read_directory(session, TODAY) for p in i["posts"] if p["person"] == AMINA]
    assert [(a["from"], a["to"], a["stand_in"]) for a in amina["away"]] == [
        (date(2027, 1, 19), date(2027, 1, 20), None),
        (date(2027, 1, 21), date(2027, 1, 25), BRUNO),
        (date(2027, 1, 26), date(2027, 1, 27), None),
    ]


@pytest.mark.parametrize(("on", "left"), [(TODAY, None), (TODAY + 12 * DAY, (TODAY + 10 * DAY, TODAY + 12 * DAY))])
async def test_back_ends_a_leave_and_calls_off_one_that_has_not_begun(
    ministry: Ministry, on: date, left: tuple[date, date] | None
) -> None:
    from models.people import Leave as Row

    await ministry.leaves(AMINA, TODAY + 10 * DAY, TODAY + 15 * DAY)
    async with ministry.country.database.transaction() as session:
        await end_leave(session, ministry.people[AMINA], origin(), START, on)
    assert [(row.from_on, row.to_on) for row in await ministry.rows(Row)] == ([left] if left else [])
    with pytest.raises(StaffError, match="is not away"):
        async with ministry.country.database.transaction() as session:
            await end_leave(session, ministry.people[BRUNO], origin(), START, on)


async def test_quiet_hours_of_a_file_are_kept_shown_and_taken_away(ministry: Ministry) -> None:
    async def read(quiet_from: time | None, quiet_to: time | None) -> str | None:
        row = replace(CAST[0], quiet_from=quiet_from, quiet_to=quiet_to)
        async with ministry.country.database.transaction() as session:
            await Staff(session, START, uuid4().hex, practice=True).save_people([row])
            (amina,) = [p for i in await read_directory(session, TODAY) for p in i["posts"] if p["person"] == AMINA]
            return amina["quiet"]  # type: ignore[no-any-return]

    assert await read(time(20), time(7, 30)) == "20:00–07:30"
    assert await read(None, None) == "20:00–07:30"
    assert await read(time(0), time(0)) is None


async def test_on_the_day_the_new_holder_is_told_and_asked_and_the_old_one_no_more(ministry: Ministry) -> None:
    await ministry.assign(ONE, TWO)
    await ministry.report(TWO, AMINA, "A working group met.", START)
    async with ministry.country.database.transaction() as session:
        await session.execute(
            update(Recommendation)
            .where(Recommendation.reference == TWO)
            .values(classification=Classification.CONFIDENTIAL)
        )
    await ministry.dispatch(START)
    await ministry.newcomer()
    day = TODAY + 7 * DAY
    await ministry.hands_over(AMINA, DINA, day)
    for days in range(1, 18):
        at = START + days * DAY - timedelta(hours=3)
        await ministry.watch.watch_posts(at)
        told = await ministry.told(DINA, "hand_over")
        assert len(told) == (at.date() >= day), "not before the day, and once"
        if at.date() == day:
            assert told[0].not_before == START + 7 * DAY, "in her hours"
        await ministry.dispatch(at + timedelta(hours=3))
    (notice,) = await ministry.told(DINA, "hand_over")
    says = notice.content
    assert says is not None
    assert (says["post"], says["institution"], says["predecessor"]) == ("main", JUSTICE, AMINA)
    lines = {line["reference"]: line for line in says["lines"]}
    assert lines[ONE]["kind"] == "acknowledge"
    assert lines[ONE]["text"] == "Take measure number 1"
    assert (lines[TWO]["text"], lines[TWO]["last_narrative"], lines[TWO]["last_by"]) == (None, None, None)
    assert "working group" not in str(says)
    assert [d for d in await ministry.sent_to(AMINA) if d >= day] == []
    assert all(d >= day for d in await ministry.sent_to(DINA))
    assert await ministry.sent_to(DINA) != []


async def test_the_last_answers_and_who_gave_them_are_handed_over(ministry: Ministry) -> None:
    await ministry.assign(ONE)
    await ministry.report(ONE, AMINA, "A working group met.", START)
    await ministry.newcomer()
    await ministry.hands_over(AMINA, DINA, TODAY)
    (notice,) = await ministry.told(DINA, "hand_over")
    assert notice.content is not None
    (line,) = notice.content["lines"]
    assert (line["last_status"], line["last_narrative"], line["last_on"], line["last_by"]) == (
        "in_progress",
        "A working group met.",
        "2027-01-11",
        AMINA,
    )


async def test_what_was_held_for_the_old_holder_is_sent_to_the_new_one(ministry: Ministry) -> None:
    await ministry.turn(SendingMode.HOLD)
    await ministry.assign(ONE, TWO)
    await ministry.dispatch(START)
    (held,) = await ministry.messages(AMINA)
    await ministry.do(Close(origin()), TWO)
    await ministry.newcomer()
    later = START + timedelta(hours=2)
    await ministry.hands_over(AMINA, DINA, TODAY, later)
    states = {r.state for r in await ministry.rows(Reminder)}
    assert states == {ReminderState.PLANNED, ReminderState.CANCELLED}, "asked anew, but not about what closed"
    await ministry.turn(SendingMode.LIVE)
    await ministry.dispatch(later)
    assert await ministry.sent_to(AMINA) == []
    (digest,) = await ministry.messages(DINA)
    assert digest.state is MessageState.SENT
    assert digest.text is not None
    assert ONE in digest.text
    assert TWO not in digest.text
    assert [m.message_id for m in await ministry.rows(Member)] == [digest.id]
    (cancelled,) = [m for m in await ministry.rows(Message) if m.id == held.id]
    assert cancelled.state is MessageState.CANCELLED


async def test_what_a_provider_may_have_is_left_until_its_lease_is_over(ministry: Ministry) -> None:
    await ministry.turn(SendingMode.HOLD)
    await ministry.assign(ONE)
    await ministry.dispatch(START)
    lease = START + timedelta(minutes=2)
    async with ministry.country.database.transaction() as session:
        await session.execute(update(Message).values(state=MessageState.SENDING, attempts=1, not_before=lease))
    await ministry.newcomer()
    await ministry.hands_over(AMINA, DINA, TODAY)
    (digest,) = await ministry.messages(AMINA)
    assert digest.state is MessageState.SENDING
    await ministry.watch.watch_posts(lease)
    (digest,) = await ministry.messages(AMINA)
    assert digest.state is MessageState.CANCELLED


async def test_an_alert_that_waits_for_a_coordinator_who_left_is_told_to_the_next(ministry: Ministry) -> None:
    await ministry.turn(SendingMode.HOLD)
    await ministry.assign(ONE)
    await ministry.do(Decline(origin(), ministry.country.institutions[JUSTICE]), ONE)
    await ministry.newcomer("Nadia Next", "nadia@rights.example")
    await ministry.hands_over(CLARA, "Nadia Next", TODAY)
    (old,) = await ministry.told(CLARA, "declined")
    (new,) = await ministry.told("Nadia Next", "declined")
    assert (old.state, new.state) == (MessageState.CANCELLED, MessageState.READY)
    assert new.content == old.content
    await ministry.watch.watch_posts(START)
    assert len(await ministry.told("Nadia Next", "declined")) == 1


async def test_of_missing_answers_that_waited_a_new_head_is_told_beside_their_own(ministry: Ministry) -> None:
    await ministry.newcomer()
    deadline, (justice, health) = uuid4(), (ministry.country.institutions[one] for one in (JUSTICE, HEALTH))
    async with ministry.country.database.transaction() as session:
        for name, institution in (("Hugo Head", justice), (DINA, health)):
            contact = (await session.scalars(select(Contact).where(Contact.person_id == ministry.people[name]))).all()[
                0
            ]
            await make_notice(
                session,
                person=ministry.people[name],
                address=Address(contact.id, ChannelName(contact.channel), contact.address, 1),
                content={"kind": "answers_missing", "deadline": str(deadline), "rung": 0, "post": "head",
                         "institutions": [str(institution)]},
                fingerprint=f"missing:{deadline}:0:2027-10-01:{ministry.people[name]}",
                at=START,
                not_before=START + 2 * DAY,
            )  # fmt: skip
        row = PersonRow(0, HEALTH, PostKind.HEAD, DINA, "en", "UTC", "dina@justice.example")
        await Staff(session, START, uuid4().hex, practice=True).save_people([row])
    await ministry.hands_over("Hugo Head", DINA, TODAY + DAY)
    assert [m.state for m in await ministry.told("Hugo Head", "answers_missing")] == [MessageState.READY]
    await ministry.watch.watch_posts(START + DAY)
    await ministry.watch.watch_posts(START + DAY)
    (old,) = await ministry.told("Hugo Head", "answers_missing")
    assert old.state is MessageState.CANCELLED
    own, taken_over = await ministry.told(DINA, "answers_missing")
    assert [m.content["institutions"] for m in (own, taken_over)] == [[str(health)], [str(justice)]]
    assert taken_over.not_before is None, "there is room for two a day where it is urgent, and she has none today"


@pytest.mark.parametrize("days", [0, 3])
async def test_a_people_file_hands_over_in_the_same_way(ministry: Ministry, days: int) -> None:
    await ministry.turn(SendingMode.HOLD)
    await ministry.assign(ONE)
    await ministry.dispatch(START)
    later = START + days * DAY + timedelta(hours=1)
    row = PersonRow(2, JUSTICE, PostKind.MAIN, DINA, "en", "UTC", "dina@justice.example")
    async with ministry.country.database.transaction() as session:
        staff = Staff(session, later, uuid4().hex, practice=True)
        await staff.save_institutions([InstitutionRow((2,), JUSTICE)])
        await staff.save_people([row])
        await settle_posts(session, later, CALENDAR, DEFAULT)
        ministry.people[DINA] = (await session.scalars(select(Person.id).where(Person.name == DINA))).one()
    await ministry.dispatch(later)
    assert [m.state for m in await ministry.messages(AMINA)] == [MessageState.CANCELLED]
    assert [m.state for m in await ministry.messages(DINA)] == [MessageState.READY]
    (notice,) = await ministry.told(DINA, "hand_over")
    assert notice.content is not None
    assert notice.content["predecessor"] == AMINA


async def test_a_file_does_not_undo_a_hand_over_that_was_told_for_later(ministry: Ministry) -> None:
    await ministry.newcomer()
    day = TODAY + 20 * DAY
    await ministry.hands_over(AMINA, DINA, day)
    row = PersonRow(2, JUSTICE, PostKind.MAIN, "Cem Cover", "en", "UTC", "cem@justice.example")
    async with ministry.country.database.transaction() as session:
        await Staff(session, START + DAY, uuid4().hex).save_people([row])
        names = {p.id: p.name for p in await session.scalars(select(Person))}
    posts = {a.post_id for a in await ministry.rows(Tenure) if names[a.person_id] == AMINA}
    held = sorted(
        (t.from_on, t.to_on or date.max, names[t.person_id]) for t in await ministry.rows(Tenure) if t.post_id in posts
    )
    assert held == [
        (TODAY, TODAY + DAY, AMINA),
        (TODAY + DAY, day, "Cem Cover"),
        (day, date.max, DINA),
    ]


HAND_OVERS_REFUSED = [
    (AMINA, AMINA, {}, "cannot hand over to themselves"),
    (AMINA, DINA, {"kind": PostKind.HEAD}, "does not hold the post 'head'"),
    (DINA, AMINA, {}, "does not hold any post"),
]


@pytest.mark.parametrize(("name", "to", "which", "why"), HAND_OVERS_REFUSED)
async def test_a_hand_over_that_cannot_be_is_refused_in_words(
    ministry: Ministry, name: str, to: str, which: dict[str, PostKind], why: str
) -> None:
    await ministry.newcomer()
    with pytest.raises(StaffError, match=why):
        await ministry.hands_over(name, to, TODAY + DAY, **which)


async def test_a_post_that_was_handed_over_is_not_handed_over_again(ministry: Ministry) -> None:
    await ministry.newcomer()
    await ministry.hands_over(AMINA, DINA, TODAY + 5 * DAY)
    with pytest.raises(StaffError, match=f"from {TODAY + 5 * DAY} on already"):
        await ministry.hands_over(AMINA, BRUNO, TODAY + 2 * DAY)


async def test_what_was_delegated_to_somebody_who_left_is_the_posts_again(ministry: Ministry) -> None:
    await ministry.newcomer()
    await ministry.assign(ONE)
    (ask,) = [a for a in await ministry.rows(Ask) if a.recommendation_id == ministry.country.recommendations[ONE]]
    await ministry.do(Delegate(origin(), ask.id, ministry.people[BRUNO]), ONE)
    await ministry.dispatch(START)
    assert await ministry.sent_to(BRUNO) == [TODAY]
    await ministry.watch.watch_posts(START)
    assert {a.delegate_id for a in await ministry.rows(Ask)} == {ministry.people[BRUNO]}
    await ministry.hands_over(BRUNO, DINA, TODAY + DAY, START + DAY)
    await ministry.watch.watch_posts(START + DAY)
    assert {a.delegate_id for a in await ministry.rows(Ask)} == {None}
    for days in range(1, 14):
        await ministry.dispatch(START + days * DAY)
    assert await ministry.sent_to(BRUNO) == [TODAY]
    assert await ministry.sent_to(AMINA) != []


async def break_contacts(ministry: Ministry, name: str) -> None:
    async with ministry.country.database.transaction() as session:
        await session.execute(update(Contact).where(Contact.person_id == ministry.people[name]).values(broken_at=START))


async def end_tenure(ministry: Ministry, name: str) -> None:
    async with ministry.country.database.transaction() as session:
        await session.execute(
            update(Tenure).where(Tenure.person_id == ministry.people[name]).values(from_on=TODAY - DAY, to_on=TODAY)
        )


async def go_on_leave(ministry: Ministry, name: str) -> None:
    await ministry.leaves(name, TODAY, TODAY + 30 * DAY)


async def nothing(ministry: Ministry, name: str) -> None:
    """All is well."""


VACANT = [(end_tenure, 1, None), (break_contacts, 1, AMINA), (go_on_leave, 0, None), (nothing, 0, None)]


@pytest.mark.parametrize(("happens", "told", "person"), VACANT)
async def test_a_post_that_nobody_can_be_asked_in_is_told_of_once_a_week(
    ministry: Ministry, happens, told: int, person: str | None
) -> None:
    await ministry.assign(ONE, TWO)
    await happens(ministry, AMINA)
    for days in range(9):
        await ministry.watch.watch_posts(START + days * DAY)
        assert len(await ministry.told(CLARA, "vacancy")) == told * (1 if days < 7 else 2)
    for notice in await ministry.told(CLARA, "vacancy"):
        assert notice.content is not None
        assert (notice.content["institution"], notice.content["open"], notice.content["person"]) == (JUSTICE, 2, person)


async def test_an_empty_post_of_an_institution_that_is_asked_nothing_is_nobodys_worry(ministry: Ministry) -> None:
    await end_tenure(ministry, AMINA)
    assert await ministry.watch.watch_posts(START) == 0


async def test_what_nobody_owns_is_told_again_each_week_until_it_is_owned(ministry: Ministry) -> None:
    for days in range(31):
        await ministry.watch.watch_posts(START + days * DAY)
    made = [m.made_at.date() for m in await ministry.told(CLARA, "no_owner")]
    assert made == [TODAY + n * DAY for n in (7, 14, 21, 28)]
    await ministry.assign(*ministry.country.recommendations, at=START + 31 * DAY)
    await ministry.watch.watch_posts(START + 40 * DAY)
    assert len(await ministry.told(CLARA, "no_owner")) == 4


async def test_notices_of_the_night_and_of_a_weekend_wait_for_the_readers_hours(ministry: Ministry) -> None:
    await ministry.assign(ONE)
    await end_tenure(ministry, AMINA)
    saturday = START + 5 * DAY + timedelta(hours=14)
    await ministry.watch.watch_posts(saturday)
    (notice,) = await ministry.told(CLARA, "vacancy")
    assert notice.not_before == START + 7 * DAY


async def test_a_hand_over_is_in_the_audit_and_keeps_history(ministry: Ministry) -> None:
    await ministry.newcomer()
    await ministry.hands_over(AMINA, DINA, TODAY + 5 * DAY)
    (change,) = [c for c in await ministry.rows(Change) if c.verb == "hand_over"]
    assert (change.before["person"], change.after["person"]) == (
        str(ministry.people[AMINA]),
        str(ministry.people[DINA]),
    )
    async with ministry.country.database.transaction() as session:
        (main,) = [
            p
            for i in await read_directory(session, TODAY)
            for p in i["posts"]
            if i["name"] == JUSTICE and p["post"] is PostKind.MAIN
        ]
    assert (main["person"], main["until"], main["next"]) == (
        AMINA,
        TODAY + 5 * DAY,
        {"person": DINA, "from": TODAY + 5 * DAY},
    )


async def test_a_hand_over_of_the_same_day_is_corrected_by_another(ministry: Ministry) -> None:
    await ministry.newcomer("Wrong Name", "wrong@justice.example")
    await ministry.newcomer()
    await ministry.hands_over(AMINA, "Wrong Name", TODAY + 5 * DAY)
    await ministry.hands_over("Wrong Name", DINA, TODAY + 5 * DAY)
    held = {t.person_id: (t.from_on, t.to_on) for t in await ministry.rows(Tenure)}
    assert ministry.people["Wrong Name"] not in held
    assert held[ministry.people[AMINA]] == (TODAY, TODAY + 5 * DAY)
    assert held[ministry.people[DINA]] == (TODAY + 5 * DAY, None)


async def more(ministry: Ministry, count: int) -> Sequence[str]:
    intakes = [
        Intake((n,), "Marevia", "UPR", f"Measure {n}", 4, symbol="A/HRC/59/15", number=f"150.{n}")
        for n in range(1, count + 1)
    ]
    made = await receive(ministry.country.database, intakes)
    ministry.country.recommendations |= made
    return list(made)


async def test_open_asks_are_told_first_then_what_was_answered(ministry: Ministry) -> None:
    (other,) = await more(ministry, 1)
    await ministry.assign(ONE, other)
    await ministry.report(other, AMINA, "Done in part.", START + DAY)
    async with ministry.country.database.transaction() as session:
        await session.execute(
            update(Ask)
            .where(Ask.recommendation_id == ministry.country.recommendations[other], Ask.state == "open")
            .values(state="cancelled", closed_at=START + DAY)
        )
    await ministry.newcomer()
    await ministry.hands_over(AMINA, DINA, TODAY + 40 * DAY, START + 40 * DAY)
    (notice,) = await ministry.told(DINA, "hand_over")
    assert notice.content is not None
    lines = notice.content["lines"]
    assert [(line["reference"], line["kind"]) for line in lines] == [(ONE, "acknowledge"), (other, None)]
    assert lines[0]["overdue_days"] == 26
    assert lines[1]["last_narrative"] == "Done in part."
    assert SECRETARIAT not in str(notice.content)


async def test_who_serves_already_is_told_of_a_further_post_on_its_day(ministry: Ministry) -> None:
    await ministry.assign(ONE)
    await ministry.hands_over(AMINA, BRUNO, TODAY + 5 * DAY)
    await ministry.watch.watch_posts(START + 4 * DAY)
    assert await ministry.told(BRUNO, "hand_over") == []
    await ministry.watch.watch_posts(START + 5 * DAY)
    assert len(await ministry.told(BRUNO, "hand_over")) == 1


async def test_nobody_holds_two_posts_of_a_kind_in_one_ministry(ministry: Ministry) -> None:
    row = PersonRow(2, JUSTICE, PostKind.MAIN, DINA, "en", "UTC", "dina@justice.example")
    async with ministry.country.database.transaction() as session:
        await Staff(session, START, uuid4().hex).save_people([CAST[0], row])
        ministry.people[DINA] = (await session.scalars(select(Person.id).where(Person.name == DINA))).one()
    with pytest.raises(StaffError, match=rf"Dina Nouvelle is main \({JUSTICE}\) already"):
        await ministry.hands_over(AMINA, DINA, TODAY + DAY)
