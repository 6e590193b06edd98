"""Files on Matrix: fetched from the homeserver within a limit, and decrypted."""

import re
from collections.abc import Mapping
from typing import Any

from nio import AsyncClient
from nio.crypto.attachments import decrypt_attachment
from nio.exceptions import EncryptionError

from channels.matrix import DeviceError

PLACE = re.compile(r"mxc://([A-Za-z0-9.:\[\]-]{1,255})/([A-Za-z0-9_-]{1,255})", re.ASCII)
PATHS = ("/_matrix/client/v1/media/download", "/_matrix/media/v3/download")
"""With our token since Matrix 1.11; the other is what older homeservers know."""
CHUNK = 1 << 16
SECONDS = 60.0
UNREADABLE = "SUIVI_UNREADABLE"
"""Our own code: the event names no file that could be fetched or decrypted."""
WITHHELD = frozenset({UNREADABLE, "404", "403", "401"})
"""What no later attempt changes."""


async def download(client: AsyncClient, place: str, most: int) -> bytes | None:
    """Fetch a file of at most `most` bytes; None when it has more, of which no more is read than shows it.

    place: its mxc:// address. Raises DeviceError, with the HTTP status or UNREADABLE as its code, and what aiohttp
    raises when the homeserver does not answer.
    """
    found = PLACE.fullmatch(place)
    if found is None:
        raise DeviceError(f"{place!r} is no address of a file", UNREADABLE)
    status = 0
    for path in PATHS:
        answer = await client.send("GET", f"{path}/{found[1]}/{found[2]}", headers=_headers(client), timeout=SECONDS)
        async with answer:
            status = answer.status
            if status == 200:
                return await _read(answer, most)
        if status != 404:
            break
    raise DeviceError(f"the homeserver does not hand over {place}: {status}", str(status))


async def _read(answer: Any, most: int) -> bytes | None:
    content = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        content += chunk
        if len(content) > most:
            return None
    return bytes(content)


def _headers(client: AsyncClient) -> dict[str, str]:
    return {"Authorization": f"Bearer {client.access_token}"}


def decrypt_file(content: bytes, sealed: Mapping[str, Any]) -> bytes:
    """Decrypt a file with what its event says of it. Raises DeviceError when that does not fit its content."""
    try:
        key, hashes = sealed["key"]["k"], sealed["hashes"]["sha256"]
        plain: bytes = decrypt_attachment(content, key, hashes, sealed["iv"])
    except (EncryptionError, KeyError, TypeError, ValueError, AttributeError) as fault:
        raise DeviceError(f"the file cannot be decrypted: {type(fault).__name__}", UNREADABLE) from fault
    return plain
