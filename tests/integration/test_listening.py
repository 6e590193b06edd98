"""A listener that hears nothing is told of once, before what people wrote is lost."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from activities.listening import Listening
from domain.words import ChannelName
from models.listeners import write_cursor
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
