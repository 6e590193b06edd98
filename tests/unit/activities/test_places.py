"""A worker's places: never more than there are, given in order, and none lost."""

import asyncio

import pytest

from activities.places import Places


async def test_never_more_are_held_than_there_are() -> None:
    places, held, most = Places(10), 0, 0

    async def hold(count: int) -> None:
        nonlocal held, most
        async with places.hold(count):
            held += count
            most = max(most, held)
            await asyncio.sleep(0)
            held -= count

    await asyncio.gather(*(hold(n % 7 + 1) for n in range(200)))
    assert (held, most) == (0, 10)


async def test_what_is_given_back_early_serves_who_waits() -> None:
    places = Places(4)
    async with places.hold(4) as held:
        waiting = asyncio.create_task(places.hold(2).__aenter__())
        await asyncio.sleep(0)
        assert not waiting.done()
        places.give_back(held, 2)
        await asyncio.wait_for(waiting, 1)


async def test_who_stops_waiting_loses_no_places() -> None:
    places = Places(2)
    async with places.hold(2):
        waiting = asyncio.create_task(places.hold(1).__aenter__())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    async with asyncio.timeout(1), places.hold(2):
        pass
