"""One call for many who ask: at once for the first, when the rest is over for those who came meanwhile."""

import asyncio

from activities.ports import EngineUnreachable
from workflows.waking import Waking

LONG = 3600.0


class Dispatcher:
    """Counts how often it was woken; deaf: it does not answer the calls with these numbers."""

    def __init__(self, *deaf: int) -> None:
        self.woken = 0
        self.deaf = deaf
        self.heard = asyncio.Condition()

    async def __call__(self) -> None:
        self.woken += 1
        async with self.heard:
            self.heard.notify_all()
        if self.woken in self.deaf:
            raise EngineUnreachable("it does not answer")

    async def until(self, times: int) -> None:
        async with asyncio.timeout(5), self.heard:
            await self.heard.wait_for(lambda: self.woken >= times)


async def test_the_first_who_asks_is_served_at_once():
    dispatcher = Dispatcher()
    waking = Waking(dispatcher, rest=LONG)
    await waking.wake()
    assert dispatcher.woken == 1
    await waking.aclose()
    assert dispatcher.woken == 1, "nobody else asked"


async def test_all_who_ask_meanwhile_are_served_by_one_call():
    dispatcher = Dispatcher()
    waking = Waking(dispatcher, rest=0.01)
    await asyncio.gather(*(waking.wake() for _ in range(100)))
    await dispatcher.until(2)
    await waking.aclose()
    assert dispatcher.woken == 2


async def test_what_is_owed_is_paid_when_it_closes():
    dispatcher = Dispatcher()
    waking = Waking(dispatcher, rest=LONG)
    await waking.wake()
    await waking.wake()
    assert dispatcher.woken == 1
    await waking.aclose()
    assert dispatcher.woken == 2


async def test_an_engine_that_does_not_answer_is_told_to_who_asked_and_asked_again_for_the_next():
    dispatcher = Dispatcher(1, 2)
    waking = Waking(dispatcher, rest=0.01)
    try:
        await waking.wake()
    except EngineUnreachable:
        await waking.wake()
    await dispatcher.until(2)
    await waking.wake()
    await dispatcher.until(3)
    await waking.aclose()
