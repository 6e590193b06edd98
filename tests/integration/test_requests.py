"""What people ask of the coordinator, more time or a colleague instead, and what comes of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from sqlalchemy import select
from temporalio.exceptions import ApplicationError

from activities.composing import Composer
from activities.deciding import Decider, Deciding, Request, Undecidable
from activities.ports import Birth, Outcome
from activities.records import ChangeRequest, Records, outcome_of
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Close, Command, Open, Origin
from domain.ladder import DEFAULT
from domain.messages import Incoming
from domain.recommendation import Policy
from domain.words import Action, AskKind, ChannelName, MessageKind, MessageState, ReplyState, SendingMode
from models.asks import Ask, Reminder
from models.changes import Change
from models.correspondence import read_replies
from models.inbox import store_reply
from models.messages import Message
from models.people import Contact
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, JUSTICE, START, Country, contact_of, found

KEYS = {1: b"k" * 32}
CALENDAR = Calendar("America/Lima")
AMINA, BRUNO, HIND = "Amina Diallo", "Bruno Costa", "Hind Salah"
ONE, TWO = "UPR4-140.1", "UPR4-140.2"
NOW = START + timedelta(days=1, hours=6)
COMMAND = Decider("command")


@dataclass
class Direct:
    """Applies each command to the record at once, and says what was refused."""

    records: Records

    async def update(self, birth: Birth, command: Command) -> Outcome:
        try:
            recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, NOW))
        except ApplicationError as error:
            return outcome_of(error)
        return Outcome(recorded.result)

    async def wake_dispatch(self) -> None:
        """Nothing to wake."""


@dataclass
class Desk:
    """The coordinator's desk, and the ministry that writes to it."""

    country: Country
    records: Records
    replies: Replies
    deciding: Deciding
    sending: Sending

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.country.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def do(self, command: Command, reference: str) -> None:
        await self.records.record_change(ChangeRequest(self.country.recommendations[reference], command, NOW))

    async def says(self, text: str, name: str = AMINA) -> Answer:
        contact = await contact_of(self.country.database, self.country.people[name], "practice")
        at = NOW + timedelta(seconds=len(await self.rows(Reply)))
        incoming = Incoming(ChannelName.PRACTICE, uuid4().hex, at, contact.address, text)
        async with self.country.database.transaction() as session:
            id = await store_reply(session, b"raw", incoming)
        assert id is not None
        await self.replies.apply(id, at)
        return next(a for a in await self.rows(Answer) if a.reply_id == id)

    async def ask(self, reference: str = ONE) -> Ask:
        id = self.country.recommendations[reference]
        return next(a for a in await self.rows(Ask) if a.recommendation_id == id)

    async def answer(self, number: int) -> Answer:
        return next(a for a in await self.rows(Answer) if a.number == number)

    async def grant(self, answer: Answer, until: date | None = None, to: str | None = None) -> Request:
        person = self.country.people[to] if to else None
        return await self.deciding.grant(answer.number, COMMAND, NOW, until=until, to=person)

    async def told(self) -> list[Message]:
        return [m for m in await self.rows(Message) if m.kind is MessageKind.NOTICE and m.content["kind"] == "decided"]

    async def dispatch(self, at: datetime) -> None:
        for batch in await self.sending.claim_due(DispatchRequest(at)):
            await self.sending.send_messages(batch)

    async def asked(self, name: str) -> list[date]:
        """On which days somebody was sent a digest."""
        return [
            m.sent_at.date()
            for m in await self.rows(Message)
            if m.person_id == self.country.people[name] and m.kind is MessageKind.DIGEST and m.sent_at
        ]


@pytest_asyncio.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    country = await found(database, practice=True)
    records = Records(database, Policy(), CALENDAR)
    engine = Direct(records)
    channels = {ChannelName.PRACTICE: PracticeChannel()}
    made = Desk(
        country,
        records,
        Replies(database, engine, CALENDAR, KEYS),  # type: ignore[arg-type]
        Deciding(database, engine, CALENDAR),  # type: ignore[arg-type]
        Sending(database, Composer(DEFAULT, CALENDAR, keys=KEYS), channels, KEYS),
    )
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), START, "test")
    for reference in (ONE, TWO):
        await made.do(Assign(Origin(uuid4().hex), country.institutions[JUSTICE]), reference)
    yield made


async def test_more_time_is_granted_to_the_end_of_that_day_in_the_states_zone(desk: Desk) -> None:
    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    assert (asked.action, asked.state) == (Action.EXTEND, "for_review")
    done = await desk.grant(asked)
    assert (await desk.ask()).due_at == datetime(2027, 2, 16, 4, 59, 59, tzinfo=UTC)
    assert (done.granted, done.until, done.by, done.told) == (True, date(2027, 2, 15), AMINA, True)
    assert (await desk.answer(asked.number)).state == "applied"
    (change,) = [c for c in await desk.rows(Change) if c.verb == "grant_extension"]
    assert (change.through, change.external_id) == ("command", f"decision:{asked.id}:as asked")


async def test_who_asked_is_told_where_they_asked(desk: Desk) -> None:
    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    await desk.grant(asked)
    (notice,) = await desk.told()
    (reply,) = await desk.rows(Reply)
    assert (notice.person_id, notice.contact_id) == (desk.country.people[AMINA], reply.contact_id)
    assert notice.content == {
        "kind": "decided",
        "reference": ONE,
        "action": "extend",
        "granted": True,
        "due_on": "2027-02-15",
        "to": None,
        "why": None,
    }


async def test_another_day_may_be_granted_than_was_asked_for(desk: Desk) -> None:
    asked = await desk.says(f"{ONE} we need more time")
    with pytest.raises(Undecidable, match="names no day"):
        await desk.grant(asked)
    assert (await desk.grant(asked, until=date(2027, 3, 1))).until == date(2027, 3, 1)


async def test_a_refusal_leaves_the_due_day_and_says_why(desk: Desk) -> None:
    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    before = (await desk.ask()).due_at
    done = await desk.deciding.refuse(asked.number, NOW, why="The report is due on 1 February.")
    assert not done.granted
    assert (await desk.ask()).due_at == before
    (notice,) = await desk.told()
    assert notice.content is not None
    assert (notice.content["granted"], notice.content["why"]) == (False, "The report is due on 1 February.")
    assert (await desk.answer(asked.number)).state == "refused"


async def test_what_is_decided_is_decided_once(desk: Desk) -> None:
    first = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    await desk.grant(first)
    with pytest.raises(Undecidable, match="decided already: it was granted"):
        await desk.grant(first, until=date(2027, 4, 1))
    with pytest.raises(Undecidable, match="decided already: it was granted"):
        await desk.deciding.refuse(first.number, NOW)
    assert len(await desk.told()) == 1


async def test_a_decided_request_leaves_the_queue(desk: Desk) -> None:
    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")

    async def queue() -> list[int]:
        async with desk.country.database.transaction() as session:
            replies = await read_replies(session, only_review=True, limit=9)
        return [a["number"] for r in replies for a in r["answers"]]

    assert await queue() == [asked.number]
    await desk.grant(asked)
    assert await queue() == []
    assert [r.state for r in await desk.rows(Reply)] == [ReplyState.APPLIED]


REFUSED = [
    ({"until": date(2027, 1, 12)}, "not in the future"),
    ({"until": date(2027, 1, 20)}, "must be later than the present due day"),
    ({"to": BRUNO}, "grant it without naming one"),
]


@pytest.mark.parametrize(("wanted", "why"), REFUSED)
async def test_what_cannot_be_granted_stays_open(desk: Desk, wanted: dict[str, object], why: str) -> None:
    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    with pytest.raises(Undecidable, match=why):
        await desk.grant(asked, **wanted)  # type: ignore[arg-type]
    assert (await desk.answer(asked.number)).state == "for_review"
    assert await desk.told() == []


async def test_a_report_and_an_unknown_number_are_no_requests(desk: Desk) -> None:
    report = await desk.says(f"{ONE} in progress")
    with pytest.raises(Undecidable, match="neither for more time nor for a colleague"):
        await desk.grant(report)
    with pytest.raises(Undecidable, match="no request 999"):
        await desk.deciding.refuse(999, NOW)


async def test_a_colleague_in_the_ministry_is_asked_at_once(desk: Desk) -> None:
    said = await desk.says(f"{ONE} please ask Bruno Costa")
    assert (said.action, said.state, said.delegate) == (Action.DELEGATE, "applied", BRUNO)
    assert (await desk.ask()).delegate_id == desk.country.people[BRUNO]
    for days in range(1, 12):
        await desk.dispatch(START + timedelta(days=days, hours=6))
    bruno, amina = await desk.asked(BRUNO), await desk.asked(AMINA)
    assert bruno != []
    assert amina != [], "of the other she is asked as before"
    (digest, *_) = [
        m for m in await desk.rows(Message)
        if m.person_id == desk.country.people[BRUNO] and m.kind is MessageKind.DIGEST
    ]  # fmt: skip
    assert digest.state is MessageState.SENT
    assert digest.text is not None
    assert ONE in digest.text
    assert TWO not in digest.text


async def test_a_stranger_to_the_ministry_is_the_coordinators_to_decide(desk: Desk) -> None:
    said = await desk.says(f"{ONE} please ask Hind Salah")
    assert (said.action, said.state) == (Action.DELEGATE, "for_review")
    with pytest.raises(Undecidable, match=r"“Hind Salah” is nobody there. Say who .*Bruno Costa"):
        await desk.grant(said)
    with pytest.raises(Undecidable, match="Hind Salah holds no post in the institution"):
        await desk.grant(said, to=HIND)
    done = await desk.grant(said, to=BRUNO)
    assert (done.to, (await desk.ask()).delegate_id) == (BRUNO, desk.country.people[BRUNO])
    (notice,) = await desk.told()
    assert notice.content is not None
    assert (notice.content["action"], notice.content["to"]) == ("delegate", BRUNO)


async def test_a_name_that_is_written_alike_is_granted_by_hand(desk: Desk) -> None:
    said = await desk.says(f"{ONE} please ask Bruno Kosta")
    assert said.state == "for_review"
    assert (await desk.grant(said)).to == BRUNO


async def test_who_signs_off_is_the_coordinators_to_say(desk: Desk) -> None:
    justice = desk.country.institutions[JUSTICE]
    opened = Open(Origin(uuid4().hex), justice, AskKind.VALIDATE, NOW + timedelta(days=2))
    await desk.do(opened, ONE)
    await desk.dispatch(NOW)
    said = await desk.says(f"{ONE} please ask Bruno Costa", "Vera Valid")
    assert (said.action, said.state) == (Action.DELEGATE, "for_review")
    assert {a.delegate_id for a in await desk.rows(Ask)} == {None}


async def test_who_may_not_answer_may_not_delegate(desk: Desk) -> None:
    said = await desk.says(f"{ONE} please ask Bruno Costa", HIND)
    assert said.state in ("refused", "for_review")
    assert (await desk.ask()).delegate_id is None


async def test_who_left_is_not_told_what_was_decided(desk: Desk) -> None:
    from sqlalchemy import update

    from models.people import Tenure

    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    async with desk.country.database.transaction() as session:
        await session.execute(
            update(Tenure)
            .where(Tenure.person_id == desk.country.people[AMINA])
            .values(from_on=START.date() - timedelta(days=9), to_on=START.date())
        )
    assert not (await desk.grant(asked)).told
    assert await desk.told() == []


FREELY = [
    (timedelta(days=7), "29 January 2027", "applied"),
    (timedelta(days=7), "2 February 2027", "applied"),
    (timedelta(days=7), "3 February 2027", "for_review"),
    (timedelta(0), "27 January 2027", "for_review"),
]
"""The ask is due on 26 January."""


@pytest.mark.parametrize(("freely", "until", "state"), FREELY)
async def test_a_little_more_time_is_given_without_the_coordinator_where_that_is_set(
    desk: Desk, freely: timedelta, until: str, state: str
) -> None:
    desk.replies = replace(desk.replies, extend_freely=freely)
    before = (await desk.ask()).due_at
    assert CALENDAR.day_of(before) == date(2027, 1, 26)
    said = await desk.says(f"{ONE} we need more time, until {until}")
    assert (said.action, said.state) == (Action.EXTEND, state)
    assert ((await desk.ask()).due_at > before) == (state == "applied")


async def test_a_little_more_time_is_given_once(desk: Desk) -> None:
    desk.replies = replace(desk.replies, extend_freely=timedelta(days=7))
    first = await desk.says(f"{ONE} we need more time, until 29 January 2027")
    again = await desk.says(f"{ONE} we need more time, until 2 February 2027")
    assert [first.state, again.state] == ["applied", "for_review"]
    assert (await desk.ask()).due_at == datetime(2027, 1, 30, 4, 59, 59, tzinfo=UTC)


async def test_nothing_is_reminded_of_until_the_day_it_was_postponed_to(desk: Desk) -> None:
    until = date(2027, 2, 8)
    done = await desk.deciding.postpone([desk.country.recommendations[ONE]], until, COMMAND, NOW)
    assert [(waiting, refused) for _, waiting, refused in done] == [(1, None)]
    assert (await desk.ask()).snoozed_until == datetime(2027, 2, 8, 14, tzinfo=UTC)
    due = {r.ask_id: r.due_at.date() for r in await desk.rows(Reminder)}
    assert due[(await desk.ask()).id] >= until
    assert due[(await desk.ask(TWO)).id] == NOW.date()
    with pytest.raises(Undecidable, match="not in the future"):
        await desk.deciding.postpone([desk.country.recommendations[ONE]], NOW.date(), COMMAND, NOW)


async def test_what_is_over_cannot_be_postponed(desk: Desk) -> None:
    await desk.do(Close(Origin(uuid4().hex)), ONE)
    done = await desk.deciding.postpone([desk.country.recommendations[ONE]], date(2027, 2, 8), COMMAND, NOW)
    assert [waiting for _, waiting, _ in done] == [0]


async def test_a_page_decides_under_its_users_name(desk: Desk) -> None:
    user = UUID(int=7)
    asked = await desk.says(f"{ONE} we need more time, until 15 February 2027")
    await desk.deciding.grant(asked.number, Decider("web", user), NOW)
    (change,) = [c for c in await desk.rows(Change) if c.verb == "grant_extension"]
    assert (change.by_kind, change.by_id, change.through) == ("user", user, "web")
    assert {c.channel for c in await desk.rows(Contact)} >= {"practice"}
    assert desk.country.institutions[HEALTH]
