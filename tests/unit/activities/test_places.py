"""A worker's places: never more than there are, given in order, and none lost."""

import asyncio

import pytest

from activities.places import Places


async def test_never_more_are_held_than_there_are() -> None:
    places, busy, most = Places(10), 0, 0

    async def work(count: int) -> None:
        nonlocal busy, most
        held = await places.take(count)
        busy += count
        most = max(most, busy)
        await asyncio.sleep(0)
        busy -= count
        places.give_back(held, count)

    await asyncio.gather(*(work(n % 7 + 1) for n in range(200)))
    assert (busy, most) == (0, 10)


async def test_what_is_given_back_early_serves_who_waits() -> None:
    places = Places(4)
    held = await places.take(4)
    waiting = asyncio.create_task(places.take(2))
    await asyncio.sleep(0)
    assert not waiting.done()
    places.give_back(held, 2)
    assert (await asyncio.wait_for(waiting, 1)).count == 2


async def test_who_stops_waiting_loses_no_places() -> None:
    places = Places(2)
    held = await places.take(2)
    waiting = asyncio.create_task(places.take(1))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    places.give_back(held, 2)
    assert (await asyncio.wait_for(places.take(2), 1)).count == 2
