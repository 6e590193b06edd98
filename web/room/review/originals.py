"""Replies and their files, to be saved as they came; the browser opens none of them."""

import asyncio
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from domain.evidence.files import EvidenceState
from domain.rights import Act
from models.evidence import Evidence
from models.originals import find_kept, read_original
from models.validations import read_validation
from web.deps import WebDeps, Wired
from web.seats import Seated

POLICY: Final = "sandbox; default-src 'none'"


@get("/review/replies/{id:uuid}/original", act=Act.ANSWER)
async def send_original(deps: Wired, seat: Seated, id: FromPath[UUID]) -> Response[Any]:
    """The raw message: of a mail as .eml, of anything else as the text that its bot stored."""
    async with deps.database.transaction() as session:
        found = await read_original(session, id, seat.sight)
    if found is None:
        raise NotFoundException
    return attach(found.raw, f"{id}.{'eml' if found.channel == 'email' else 'txt'}")


@get("/review/replies/{id:uuid}/files/{n:int}", act=Act.ANSWER)
async def send_file(deps: Wired, seat: Seated, id: FromPath[UUID], n: FromPath[int]) -> Response[Any]:
    """A file that came with a reply and was kept."""
    async with deps.database.transaction() as session:
        found = await find_kept(session, id, min(n, 10_000), seat.sight)
    return await _send(deps, found)


@get("/review/validate/{id:uuid}/files/{n:int}", act=Act.VALIDATE)
async def send_evidence(deps: Wired, seat: Seated, id: FromPath[UUID], n: FromPath[int]) -> Response[Any]:
    """A file that shows what is to be signed off. n: its number among all files."""
    async with deps.database.transaction() as session:
        shown = await read_validation(session, id, seat.sight)
    files = shown.reported.files if shown and shown.reported else ()
    return await _send(deps, next((one for one in files if one.number == n), None))


async def _send(deps: WebDeps, found: Evidence | None) -> Response[Any]:
    if found is None or found.sha256 is None or found.state is not EvidenceState.KEPT:
        raise NotFoundException
    try:
        content = await asyncio.to_thread(deps.office.files.path(found.sha256).read_bytes)
    except FileNotFoundError:
        raise NotFoundException from None
    return attach(content, found.name)


def attach(content: bytes, name: str) -> Response[bytes]:
    """Bytes that a browser saves under a name, and neither opens nor guesses the kind of (RFC 6266, 8187)."""
    return Response(
        content,
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
            "Content-Security-Policy": POLICY,
        },
    )
