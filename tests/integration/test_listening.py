"""A listener that hears nothing is told of once, before what people wrote is lost."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import event, select, text

from activities.listening import Listening
from domain.words import ChannelName
from models import listeners
from models.listeners import LockLost, own, write_cursor
from models.messages import Message
from models.session import Database
from tests.country import START, found


@pytest.mark.parametrize(("hours", "told"), [(22, 0), (23, 1), (40, 1)])
async def test_a_bot_that_was_silent_for_23_hours_is_told_of_once(database: Database, hours: int, told: int) -> None:
    country = await found(database)
    async with database.transaction() as session:
        await write_cursor(session, "telegram:1", ChannelName.TELEGRAM, {"offset": 7}, START)
    for minutes in (0, 15):
        now = START + timedelta(hours=hours, minutes=minutes)
        assert await Listening(database).watch_listeners(now) == told
    async with database.transaction() as session:
        notices = list(await session.scalars(select(Message)))
    assert [n.content and n.content["kind"] for n in notices] == ["listener_silent"] * told
    assert {n.person_id for n in notices} <= {country.people["Clara Coordinator"]}


async def break_the_lock(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        )


async def listen_until_lost(database: Database) -> None:
    async with own(database, "telegram:1"):
        await break_the_lock(database)
        await asyncio.wait_for(asyncio.Event().wait(), 20)


async def test_who_loses_the_connection_stops_listening_and_another_takes_over(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listeners, "KNOCK", 0.05)
    with pytest.raises(LockLost):
        await listen_until_lost(database)
    async with asyncio.timeout(20), own(database, "telegram:1"):
        pass


async def test_an_account_is_given_back_also_when_the_connection_just_broke(database: Database) -> None:
    async with own(database, "telegram:1"):
        await break_the_lock(database)
    async with asyncio.timeout(20), own(database, "telegram:1"):
        pass


async def test_an_account_is_given_back_also_when_its_lock_was_just_being_looked_at(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listeners, "KNOCK", 0.0)
    looked = asyncio.Event()

    def notice(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement == "SELECT 1":
            looked.set()

    async with own(database, "telegram:1"):
        event.listen(database.engine.sync_engine, "before_cursor_execute", notice)
        # Woken before the server's answer is read: the watcher ends in the middle of its statement.
        await asyncio.wait_for(looked.wait(), 20)
    async with asyncio.timeout(20), own(database, "telegram:1"):
        pass
