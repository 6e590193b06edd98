"""Tells open pages that something changed, and never what: each page then asks anew for what its reader may see."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Final

from litestar import get
from litestar.exceptions import HTTPException
from litestar.response import ServerSentEvent
from litestar.response.sse import ServerSentEventMessage

from domain.rights import Act
from web.bell import Bell
from web.deps import Wired

MOST: Final = 500
"""Pages of one process that may listen at once."""
QUIET: Final = 1.0
"""Seconds: however much changes, a page hears of it once in so long."""
ALIVE: Final = 20.0
"""Seconds between two signs of life, so that no proxy takes the line for dead."""


@get("/live", act=Act.READ)
async def listen(deps: Wired) -> ServerSentEvent:
    """An endless line on which "changed" is said whenever the record changed. Raises 503 when too many listen."""
    bell = deps.bell
    if bell is None or bell.listeners >= MOST:
        raise HTTPException(status_code=503)
    return ServerSentEvent(_tell(bell))


async def _tell(bell: Bell) -> AsyncGenerator[ServerSentEventMessage, None]:
    bell.listeners += 1
    try:
        heard = await bell.wait(-1, 0)
        yield ServerSentEventMessage(comment="listening")
        while True:
            rung = await bell.wait(heard, ALIVE)
            if rung > heard:
                heard = rung
                yield ServerSentEventMessage(event="changed", data="1")
                await asyncio.sleep(QUIET)
            else:
                yield ServerSentEventMessage(comment="alive")
    finally:
        bell.listeners -= 1
