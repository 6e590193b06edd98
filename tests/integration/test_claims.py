"""What becomes a digest, and what waits, on the real record: outages, nights, caps, requests, hand-overs."""

from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import insert, select, update

from domain.calendar import Calendar
from domain.ladder import DEFAULT
from domain.words import Action, AskKind, ChannelName, MessageKind, ReminderState, ReplyState
from models.asks import Ask, Reminder
from models.claims import claim_reminders
from models.messages import Member, Message
from models.people import Leave, Person
from models.replies import Answer, Reply
from models.session import Database
from tests.country import JUSTICE, START, Country, found

OFFICE = Calendar()
MAIL = (ChannelName.EMAIL,)


async def open_asks(country: Country, *days: int) -> None:
    """One ask for progress per recommendation, the n-th with its reminder due so many days after the start."""
    async with country.database.transaction() as session:
        for id, day in zip(country.recommendations.values(), days, strict=True):
            ask = uuid4()
            due_at = START + timedelta(days=40)
            await session.execute(
                insert(Ask).values(
                    id=ask, recommendation_id=id, institution_id=country.institutions[JUSTICE], kind=AskKind.PROGRESS,
                    round=1, state="open", opened_at=START, due_at=due_at,
                )
            )  # fmt: skip
            await session.execute(
                insert(Reminder).values(
                    id=uuid4(), ask_id=ask, rung=0, occurrence=0, due_at=START + timedelta(days=day), state="planned"
                )
            )


async def claim(country: Country, now: datetime) -> int:
    async with country.database.transaction() as session:
        return (await claim_reminders(session, now, 200, DEFAULT, OFFICE, MAIL)).reminders


async def digests(country: Country) -> list[tuple[str, int]]:
    """For whom each is, and how many asks it holds, in the order of their making."""
    async with country.database.transaction() as session:
        people = {id: name for id, name in (await session.execute(select(Person.id, Person.name))).all()}
        messages = (
            await session.scalars(
                select(Message).where(Message.kind == MessageKind.DIGEST).order_by(Message.made_at, Message.number)
            )
        ).all()
        members = list(await session.scalars(select(Member.message_id)))
    return [(people[message.person_id], members.count(message.id)) for message in messages]


async def sent(country: Country, at: datetime) -> None:
    """The digests that wait leave."""
    async with country.database.transaction() as session:
        await session.execute(
            update(Message).where(Message.state == "ready").values(state="sent", sent_at=at, attempts=1)
        )


async def test_after_three_days_without_a_dispatcher_each_person_gets_one_digest(database: Database) -> None:
    country = await found(database, 4)
    await open_asks(country, 0, 1, 2, 3)
    assert await claim(country, START + timedelta(days=3)) == 4
    assert await digests(country) == [("Amina Diallo", 4)]


async def test_nobody_is_written_to_at_night_and_nothing_is_forgotten(database: Database) -> None:
    country = await found(database, 1)
    await open_asks(country, 0)
    tonight = START.replace(hour=22)
    assert await claim(country, tonight) == 1
    assert await digests(country) == []
    async with database.transaction() as session:
        reminder = await session.scalar(select(Reminder))
    assert reminder is not None
    assert (reminder.state, reminder.due_at) == (ReminderState.PLANNED, START + timedelta(days=1))
    assert await claim(country, START + timedelta(days=1)) == 1
    assert await digests(country) == [("Amina Diallo", 1)]


async def test_a_second_digest_on_one_day_waits_for_the_next(database: Database) -> None:
    country = await found(database, 2)
    await open_asks(country, 0, 0)
    async with database.transaction() as session:
        second = select(Reminder.id).order_by(Reminder.id).limit(1).scalar_subquery()
        await session.execute(update(Reminder).where(Reminder.id == second).values(due_at=START + timedelta(hours=2)))
    await claim(country, START)
    await sent(country, START)
    await claim(country, START + timedelta(hours=2))
    assert await digests(country) == [("Amina Diallo", 1)]
    await claim(country, START + timedelta(days=1))
    assert await digests(country) == [("Amina Diallo", 1), ("Amina Diallo", 1)]


async def test_a_request_that_waits_for_the_coordinator_spares_the_focal_point(database: Database) -> None:
    country = await found(database, 1)
    await open_asks(country, 0)
    reply = uuid4()
    async with database.transaction() as session:
        ask = await session.scalar(select(Ask.id))
        await session.execute(
            insert(Reply).values(
                id=reply, channel="email", external_id="x", received_at=START, sender="x", raw=b"", incoming={},
                state=ReplyState.FOR_REVIEW,
            )
        )  # fmt: skip
        await session.execute(
            insert(Answer).values(
                id=uuid4(), reply_id=reply, n=1, reference="UPR4-140.1", ask_id=ask, action=Action.EXTEND,
                confidence=1, words="two more weeks", narrative="", said_at=START, state="for_review",
            )
        )  # fmt: skip
    await claim(country, START)
    assert await digests(country) == []
    async with database.transaction() as session:
        await session.execute(update(Answer).values(state="refused"))
        await session.execute(update(Reminder).values(due_at=START))
    await claim(country, START + timedelta(days=1))
    assert await digests(country) == [("Amina Diallo", 1)]


async def test_who_is_away_is_spared_and_asked_again_when_they_are_back(database: Database) -> None:
    country = await found(database, 2)
    await open_asks(country, 0, 7)
    async with database.transaction() as session:
        session.add(
            Leave(
                id=uuid4(), person_id=country.people["Amina Diallo"], from_on=START.date(),
                to_on=START.date() + timedelta(days=7), stand_in_id=country.people["Vera Valid"],
            )
        )  # fmt: skip
    await claim(country, START)
    await sent(country, START)
    await claim(country, START + timedelta(days=7))
    assert await digests(country) == [("Vera Valid", 1), ("Amina Diallo", 1)]
