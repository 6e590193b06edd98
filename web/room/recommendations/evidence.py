"""A file that came with an answer, to take away. It is never shown in the page: what strangers sent stays a file."""

import asyncio
from hashlib import sha256
from urllib.parse import quote

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from activities.files import FileStore
from domain.evidence.files import EvidenceState
from domain.rights import Act
from languages.catalogue import say
from models.custody import find_readable
from web.deps import Asked, Wired
from web.room.recommendations.forms import language_of
from web.room.refusals import Refused
from web.seats import Seated


@get("/evidence/{number:int}", act=Act.READ)
async def send_evidence(request: Asked, deps: Wired, seat: Seated, number: FromPath[int]) -> Response[bytes]:
    """The content as it was received. It is found by its number alone: its name is no path."""
    if not 0 < number < 2**31:
        raise NotFoundException
    async with deps.database.transaction() as session:
        found = await find_readable(session, number, seat.sight, unplaced=seat.may(Act.MESSAGES))
    if found is None:
        raise NotFoundException
    language = language_of(request, deps, seat)
    if found.state is not EvidenceState.KEPT or found.sha256 is None:
        word = "waits" if found.state is EvidenceState.WAITING else "refused"
        raise Refused(say(language, f"recommendation-file-{word}-why", name=found.name), status=409)
    content = await asyncio.to_thread(read_whole, deps.office.files, found.sha256)
    if content is None:
        raise Refused(say(language, "recommendation-file-lost", name=found.name), status=409)
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._- ") else "_" for c in found.name) or "file"
    return Response(
        content,
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(found.name, safe='')}",
            "Content-Security-Policy": "sandbox; default-src 'none'",
        },
    )


def read_whole(files: FileStore, name: str) -> bytes | None:
    """A file of the store; None when it is not there, or not what was kept."""
    try:
        content = files.path(name).read_bytes()
    except OSError:
        return None
    return content if sha256(content).hexdigest() == name else None
