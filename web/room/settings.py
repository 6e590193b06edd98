"""Settings: what is set, where and what it means; and on demand, whether every part of the installation answers."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from litestar import Response, get

from domain.rights import Act
from languages.faults import say_fault
from web.deps import Asked, Check, Wired
from web.room.drawing import draw_room, room_reader
from web.seats import Seated

_ONE: Final = asyncio.Semaphore(1)
"""A look at every part takes up to 15 seconds and asks others' servers: one at a time."""


@get("/settings", act=Act.CONFIGURE)
async def show_settings(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Everything that can be set; nothing is changed here, since the settings live in a file."""
    checks: Sequence[Check] | None = None
    if request.query_params.get("check") == "yes":
        async with _ONE:
            checks = await deps.office.examine()
    language = room_reader(request, deps, seat).language
    sections: dict[str, list[Any]] = {}
    for one in await asyncio.to_thread(deps.office.settings):
        sections.setdefault(one.section, []).append(one)
    return draw_room(
        request,
        deps,
        seat,
        "settings",
        here="settings",
        checks=checks,
        explain=lambda fault: say_fault(language, fault),
        ill=sum(one.state == "fail" for one in checks or ()),
        sections=sections,
        speaking=deps.office.speaking,
    )
