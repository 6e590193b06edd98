"""A form as a browser sends it: its fields, and the files that were put under its asks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode

from litestar.datastructures import UploadFile
from litestar.exceptions import HTTPException

from domain.evidence.files import MEGABYTE, Attached
from domain.evidence.kinds import KINDS
from domain.forms import Entry
from web.deps import Asked

LONGEST_WORDS = 2 * MEGABYTE
LONGEST = 28 * MEGABYTE
"""Bytes of a whole form: the most that settings allow of files, and its words."""
FIELDS = 400
FILE_FIELD = re.compile(r"file-([1-9][0-9]{0,3})", re.ASCII)
MULTIPART = "multipart/form-data"
ACCEPTED = ",".join(sorted(f".{one}" for kind in KINDS if not kind.recording for one in kind.extensions))
"""What a browser offers to choose from; it is a help to people, and no check."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was sent. raw: its fields as one line, without the files; fields: names and values, in order."""

    raw: bytes
    fields: tuple[tuple[str, str], ...]
    files: tuple[Attached, ...] = ()

    @property
    def places(self) -> frozenset[int]:
        """The asks under which files were put."""
        return frozenset(file.place for file in self.files if file.place is not None)

    def digest(self, entries: Sequence[Entry]) -> str:
        """A short name for what was said, by which the same form sent twice is known; files count by their content."""
        told = [(file.place, file.name, sha256(file.content).hexdigest()) for file in self.files]
        return sha256(repr((entries, told)).encode()).hexdigest()[:16]


async def read_form(request: Asked) -> Filled:
    """Read a form that was sent. Raises HTTPException: 400 when it is none, 413 when it is too long."""
    read = _read_parts if request.content_type[0] == MULTIPART else _read_line
    try:
        return await read(request)
    except (ValueError, LookupError) as error:
        raise HTTPException(status_code=400) from error


async def _read_line(request: Asked) -> Filled:
    body = await request.body()
    if len(body) > LONGEST_WORDS:
        raise HTTPException(status_code=413)
    fields = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=FIELDS)
    return Filled(body, tuple(fields))


async def _read_parts(request: Asked) -> Filled:
    # In the order of the page: `multi_items` goes through a set.
    parts = list((await request.form()).items())
    files: list[Attached] = []
    try:
        for name, value in parts:
            found = FILE_FIELD.fullmatch(name)
            if found and isinstance(value, UploadFile):
                content = await value.read()
                files.append(Attached(value.filename, value.content_type, content, place=int(found[1])))
    finally:
        for _, value in parts:
            if isinstance(value, UploadFile):
                await value.close()
    fields = tuple((name, value) for name, value in parts if isinstance(value, str))
    raw = urlencode(fields, errors="replace").encode()
    if len(raw) > LONGEST_WORDS:
        raise HTTPException(status_code=413)
    if len(fields) > FIELDS:
        raise HTTPException(status_code=400)
    return Filled(raw, fields, tuple(files))
