"""The files that pages load: one style sheet, one mark."""

from importlib.resources import files
from typing import Final

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

TYPES: Final = {"suivi.css": "text/css; charset=utf-8", "mark.svg": "image/svg+xml"}
CONTENTS: Final = {name: files("web").joinpath("static", name).read_bytes() for name in TYPES}


@get("/static/{name:str}", sync_to_thread=False)
def send_asset(name: FromPath[str]) -> Response[bytes]:
    if name not in CONTENTS:
        raise NotFoundException
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(CONTENTS[name], media_type=TYPES[name], headers=headers)
