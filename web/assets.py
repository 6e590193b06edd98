"""The files that pages load: style sheets, scripts, icons, the mark; pressed once where a browser takes it so."""

import gzip
from functools import cache
from importlib.resources import files
from typing import Final

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from web.deps import Asked

CSS, SCRIPT, PICTURE = "text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml"
TYPES: Final = {
    "suivi.css": CSS,
    "bootstrap.min.css": CSS,
    "bootstrap.rtl.min.css": CSS,
    "room.css": CSS,
    "htmx.min.js": SCRIPT,
    "room.js": SCRIPT,
    "theme.js": SCRIPT,
    "icons.svg": PICTURE,
    "mark.svg": PICTURE,
}
CONTENTS: Final = {name: files("web").joinpath("static", name).read_bytes() for name in TYPES}


@get("/static/{name:str}", sync_to_thread=False)
def send_asset(request: Asked, name: FromPath[str]) -> Response[bytes]:
    """A file that never changes under its address: the address holds its hash."""
    if name not in CONTENTS:
        raise NotFoundException
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}
    content = CONTENTS[name]
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        content = press(name)
    return Response(content, media_type=TYPES[name], headers=headers)


@cache
def press(name: str) -> bytes:
    return gzip.compress(CONTENTS[name], 9, mtime=0)
