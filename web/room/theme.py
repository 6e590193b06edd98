"""Light, dark, or as the device wishes: remembered by the browser."""

from litestar import get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from web.deps import Asked
from web.pages import YEAR, page_before
from web.room.drawing import THEME_COOKIE, THEMES


@get("/theme/{name:str}", sync_to_thread=False)
def choose_theme(request: Asked, name: FromPath[str]) -> Redirect:
    """Remember the colours, and go back to the page they were chosen on."""
    if name not in (*THEMES, "auto"):
        raise NotFoundException
    answer = Redirect(page_before(request), status_code=303)
    if name == "auto":
        answer.delete_cookie(THEME_COOKIE)
    else:
        answer.set_cookie(THEME_COOKIE, name, max_age=YEAR, httponly=True, samesite="lax")
    return answer
