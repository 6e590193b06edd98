"""The coordinator's week in numbers, once a week, in their hours."""

from datetime import date, timedelta
from uuid import uuid4

from sqlalchemy import select, update

from activities.briefing import Briefing
from activities.records import ChangeRequest, Records
from domain.calendar import Calendar
from domain.commands import Acknowledge, Assign, Origin
from domain.recommendation import Policy
from domain.words import AskKind, MessageKind, MessageState, MilestoneKind, Outcome, ReplyState
from models.asks import Ask, Deadline, Milestone
from models.changes import Change
from models.messages import Delivery, Message
from models.people import Contact
from models.replies import Answer, Reply
from models.session import Database
from tests.country import HEALTH, JUSTICE, START, Country, contact_of, found

CALENDAR = Calendar()
NOW = START + timedelta(days=21) - timedelta(hours=3)
"""The third Monday after, at six."""
ONE, TWO, THREE, FOUR = (f"UPR4-140.{n}" for n in (1, 2, 3, 4))
DAY = timedelta(days=1)


async def busy(database: Database) -> Country:
    """Justice is late with one and acknowledged another on Saturday; Health has another week; nobody has the fourth."""
    country = await found(database, 4)
    records = Records(database, Policy(), CALENDAR)

    async def do(command: object, reference: str, at: object) -> None:
        request = ChangeRequest(country.recommendations[reference], command, at)  # type: ignore[arg-type]
        await records.record_change(request)

    justice, health = country.institutions[JUSTICE], country.institutions[HEALTH]
    await do(Assign(Origin(uuid4().hex), justice), ONE, START)
    await do(Assign(Origin(uuid4().hex), justice), TWO, START)
    await do(Assign(Origin(uuid4().hex), health), THREE, NOW - 9 * DAY)
    await do(Acknowledge(Origin(uuid4().hex), justice), TWO, NOW - 2 * DAY)
    contact = await contact_of(database, country.people["Amina Diallo"])
    async with database.transaction() as session:
        session.add(
            Change(
                external_id=uuid4().hex, at=NOW - DAY, by_kind="system", through="x", verb="validate",
                subject="recommendation",
            )
        )  # fmt: skip
        await fail(session, contact, NOW - DAY)
        await fail(session, contact, NOW - 8 * DAY)
        reply = uuid4()
        session.add(
            Reply(
                id=reply, channel="email", external_id="r", received_at=NOW, sender="x", raw=b"", incoming={},
                state=ReplyState.FOR_REVIEW,
            )
        )  # fmt: skip
        await session.flush()
        for n, (action, state) in enumerate(
            [("extend", "for_review"), ("delegate", "applied"), ("unclear", "for_review")]
        ):
            session.add(
                Answer(
                    id=uuid4(), reply_id=reply, n=n, reference=ONE, action=action, confidence=1.0, words="",
                    narrative="", said_at=NOW, state=state,
                )
            )  # fmt: skip
        await deadline(session, "Mid-term report", NOW + 20 * DAY, confirmed=True)
        await deadline(session, "UPR national report", NOW + 10 * DAY)
        await deadline(session, "Sent report", NOW + 5 * DAY, submitted_at=NOW)
        await deadline(session, "Frozen report", NOW + 5 * DAY, frozen_at=NOW, confirmed=True)
        await deadline(session, "Cancelled report", NOW + 5 * DAY, cancelled_at=NOW)
        await deadline(session, "Far report", NOW + 40 * DAY, confirmed=True)
    return country


async def fail(session, contact: Contact, at) -> None:  # type: ignore[no-untyped-def]
    message = uuid4()
    session.add(
        Message(
            id=message, kind=MessageKind.DIGEST, person_id=contact.person_id, contact_id=contact.id,
            channel=contact.channel, state=MessageState.FAILED, made_at=at - 30 * DAY, attempts=1,
        )
    )  # fmt: skip
    await session.flush()
    session.add(
        Delivery(
            id=uuid4(), message_id=message, attempt=1, contact_id=contact.id, address=contact.address,
            channel=contact.channel, outcome=Outcome.PERMANENT, started_at=at, ended_at=at,
        )
    )  # fmt: skip


async def deadline(session, title: str, at, *, confirmed: bool = False, **more) -> None:  # type: ignore[no-untyped-def]
    id = uuid4()
    session.add(
        Deadline(
            id=id, title=title, kind="fixed", due_on=at.date(), due_at=at, time_zone="Europe/Zurich", scope="all",
            revision=0, confirmed=confirmed, confirmed_by="letter" if confirmed else None, **more,
        )
    )  # fmt: skip
    await session.flush()
    session.add(Milestone(id=uuid4(), deadline_id=id, name=MilestoneKind.CHASE, at=at))
    session.add(Milestone(id=uuid4(), deadline_id=id, name=MilestoneKind.COLLECT, at=at - 60 * DAY))


async def test_the_week_is_told_as_it_was(database: Database) -> None:
    await busy(database)
    brief = await Briefing(database, CALENDAR).read(NOW)
    assert (brief.since_on, brief.until_on) == (date(2027, 1, 25), date(2027, 2, 1))
    assert (brief.answered, brief.validated) == (1, 1)
    assert (brief.open, brief.overdue, brief.due_soon) == (3, 1, 1)
    assert brief.late == ((JUSTICE, 1),)
    assert (brief.unowned, brief.for_review, brief.waiting) == (1, 1, 1)
    assert (brief.undelivered, brief.failed) == (1, ("Amina Diallo",))
    assert brief.ahead == (
        ("UPR national report", MilestoneKind.CHASE, date(2027, 2, 11)),
        ("Mid-term report", MilestoneKind.CHASE, date(2027, 2, 21)),
    )
    assert brief.tentative == ("UPR national report",)


async def test_each_coordinator_gets_one_a_week_in_their_hours(database: Database) -> None:
    country = await busy(database)
    briefing = Briefing(database, CALENDAR)
    assert [await briefing.make_brief(NOW + n * DAY) for n in (0, 0, 3, 7)] == [1, 0, 0, 1]
    async with database.transaction() as session:
        notices = list(
            await session.scalars(select(Message).where(Message.kind == MessageKind.NOTICE).order_by(Message.number))
        )
    briefs = [n for n in notices if n.content and n.content["kind"] == "weekly_brief"]
    assert {n.person_id for n in briefs} == {country.people["Clara Coordinator"]}
    assert [n.not_before for n in briefs] == [START + 21 * DAY, START + 28 * DAY]
    assert [n.content["overdue"] for n in briefs if n.content] == [1, 2]


async def test_who_is_most_late_is_named_first(database: Database) -> None:
    await busy(database)
    async with database.transaction() as session:
        await session.execute(
            update(Ask).where(Ask.kind == AskKind.ACKNOWLEDGE, Ask.state == "open").values(due_at=NOW - timedelta(1))
        )
        await session.execute(update(Ask).where(Ask.kind == AskKind.PROGRESS).values(due_at=NOW - timedelta(hours=1)))
    brief = await Briefing(database, CALENDAR).read(NOW)
    assert brief.late == ((JUSTICE, 2), (HEALTH, 1))
