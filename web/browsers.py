"""Which browser this is: a signed cookie that names it, bound to one person; the record says whether it is known."""

import re
from dataclasses import dataclass
from secrets import token_urlsafe

from litestar.datastructures import Cookie
from sqlalchemy.ext.asyncio import AsyncSession

from domain.tokens import read_browser, sign_browser
from models.forms import KNOWN_FOR, known_until
from models.people import Person
from web.deps import Asked, WebDeps

ID = re.compile(r"[A-Za-z0-9_-]{22}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Browser:
    """id: None before anything was said in it. known: answers given in it count at once."""

    person: int
    id: str | None
    known: bool = False


async def recognise(session: AsyncSession, request: Asked, deps: WebDeps, person: Person) -> Browser:
    """The browser that asks, as far as it is this person's: each person of a shared one has a cookie of their own."""
    id = read_browser(request.cookies.get(_name(person.number), "")[:200], person.number, deps.keys)
    if id is None or not ID.fullmatch(id):
        return Browser(person.number, None)
    until = await known_until(session, person.id, id)
    return Browser(person.number, id, until is not None and until > deps.now())


def new_id() -> str:
    return token_urlsafe(16)


def remember(browser: Browser, deps: WebDeps) -> Cookie:
    """The cookie to set when something was said in a browser; it lasts as long as one that is known may be."""
    assert browser.id is not None
    return Cookie(
        key=_name(browser.person),
        value=sign_browser(browser.id, browser.person, deps.keys, max(deps.keys)),
        max_age=int(KNOWN_FOR.total_seconds()),
        path="/form",
        httponly=True,
        samesite="lax",
        secure=(deps.public_url or "").startswith("https:"),
    )


def _name(person: int) -> str:
    return f"browser-{person}"
