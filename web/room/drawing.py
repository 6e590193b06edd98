"""Draws a page of the room: its frame, the reader's language and colours, what they may do."""

import re
from dataclasses import dataclass, replace
from typing import Any, Final
from zoneinfo import ZoneInfo

from litestar import MediaType, Response

from domain.rights import Act
from languages.catalogue import UnknownMessage, known, say
from languages.direction import direction
from languages.labels import label
from web.deps import Asked, WebDeps
from web.drawing import COOKIE, ENDONYMS, Reader, choose_language, environment
from web.seats import Seat

LANGUAGES: Final = ("en", "fr", "es", "ar")
"""Those that the room speaks; what is sent to people speaks seven."""
THEMES: Final = ("light", "dark")
THEME_COOKIE: Final = "theme"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors 'self'"
)
DONE: Final = re.compile(r"[a-z][a-z-]{1,40}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the menu. act: what one must be allowed for it to be shown."""

    name: str
    path: str
    icon: str
    act: Act


MENU: Final = (
    Place("today", "/", "house", Act.READ),
    Place("recommendations", "/recommendations", "list-check", Act.READ),
    Place("review", "/review", "inbox", Act.VALIDATE),
    Place("deadlines", "/deadlines", "calendar-event", Act.READ),
    Place("people", "/people", "people", Act.PEOPLE),
    Place("messages", "/messages", "envelope", Act.MESSAGES),
    Place("import", "/import", "cloud-upload", Act.IMPORT),
)
WORKSHOP: Final = (
    Place("ladders", "/ladders", "ladder", Act.CONFIGURE),
    Place("users", "/users", "person-badge", Act.USERS),
    Place("settings", "/settings", "sliders", Act.CONFIGURE),
    Place("audit", "/audit", "journal-text", Act.AUDIT),
)


def room_reader(request: Asked, deps: WebDeps, seat: Seat | None) -> Reader:
    """Who looks at a page of the room, in the State's time zone.

    Their language is the one they chose in this browser, else their account's, else the browser's.
    """
    chosen = request.cookies.get(COOKIE)
    language = (chosen if chosen in LANGUAGES else seat.language if seat else None) or choose_language(request)
    zone = deps.composer.calendar.zone
    return Reader(language if language in LANGUAGES else "en", zone, deps.now().astimezone(ZoneInfo(zone)))


def draw_room(
    request: Asked, deps: WebDeps, seat: Seat | None, template: str, *, here: str = "", status: int = 200, **values: Any
) -> Response[str]:
    """A page of the room as an answer. template: in templates/room; here: its entry in the menu."""
    reader = room_reader(request, deps, seat)
    language = reader.language
    page = (
        environment()
        .get_template(f"room/{template}.html.jinja")
        .render(
            reader=reader,
            language=language,
            direction=direction(language),
            tongues={code: ENDONYMS[code] for code in LANGUAGES},
            theme=theme_of(request),
            say=lambda id, **given: say(language, id, **given),
            label=lambda word: label(language, word),
            seat=seat,
            may=(lambda act: seat.may(Act(act))) if seat else (lambda act: False),
            proof=seat.proof if seat else (lambda: ""),
            menu=[place for place in MENU if seat and seat.may(place.act)],
            workshop=[place for place in WORKSHOP if seat and seat.may(place.act)],
            here=here,
            path=request.url.path,
            practice=deps.practice,
            done=_done(request, language),
            **values,
        )
    )
    headers = {"Content-Security-Policy": POLICY}
    return Response(page, status_code=status, media_type=MediaType.HTML, headers=headers)


def theme_of(request: Asked) -> str:
    """The colours that were chosen; empty: as the browser wishes."""
    chosen = request.cookies.get(THEME_COOKIE, "")
    return chosen if chosen in THEMES else ""


def _done(request: Asked, language: str) -> str | None:
    """What was just done, in words: the page that a form leads to names it in its address, with a number at most."""
    word, count = request.query_params.get("done", ""), request.query_params.get("n", "0")
    if not DONE.fullmatch(word):
        return None
    try:
        return say(language, f"done-{word}", count=int(count) if count.isdecimal() and len(count) < 9 else 0)
    except UnknownMessage:
        return None


def in_language(reader: Reader, language: str) -> Reader:
    """The same reader in another language, where a page shows what somebody else reads."""
    return replace(reader, language=known(language))
