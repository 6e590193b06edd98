"""The form behind a digest: every ask of it on one screen, answered without a password and without JavaScript.

The link acts for one person and the asks of one message. Opening it records nothing said: mail scanners open links,
too. What is sent goes by the inbox like every reply: stored first, applied in the background.
"""

import re
from dataclasses import replace
from secrets import token_urlsafe

from litestar import Response, get, post
from litestar.exceptions import HTTPException
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from activities.structured import REPEATED
from activities.tables import read_again
from channels.phrases import word_files
from channels.tables import name_row, word_fault, word_row
from domain.digest import Refusal
from domain.forms import Entry, decode_form, read_aloud
from domain.messages import Authenticity, Incoming
from domain.tables import MORE_THAN
from domain.words import ChannelName, ReplyState
from languages.catalogue import LANGUAGES
from models.evidence import file_lines
from models.forms import read_filling, read_given
from models.people import Contact
from web.browsers import Browser, new_id, recognise, remember
from web.deps import Asked, WebDeps, Wired
from web.drawing import choose_language
from web.faults import AWAY
from web.links import day_of, draw_page, is_signed, number_of, open_message, reader_of
from web.pages import count_running
from web.questions import answered, open_questions, page_of
from web.traces import trace_opening
from web.uploads import ACCEPTED, LONGEST, read_form

NONCE = re.compile(r"[A-Za-z0-9_-]{16,64}", re.ASCII)
SENT = re.compile(r"[A-Za-z0-9_-]{16,64}\.[0-9a-f]{16}", re.ASCII)
SOON = 2
LATER = 30
ROWS = 200
"""Rows of a table that are told on the page."""


@get("/form/{token:str}")
async def show_form(
    request: Asked, deps: Wired, token: FromPath[str], page: FromQuery[int] = 1, empty: FromQuery[int] = 0
) -> Response[str]:
    """Everything that is still asked in this message, and what was answered. Records no answer."""
    number = await number_of(deps, token)
    async with deps.database.transaction() as session:
        message, person, content = await open_message(session, deps, number)
        browser = await recognise(session, request, deps, person)
        given = await read_given(session, message)
        if not browser.known:
            await trace_opening(session, message, deps.now())
    shown = page_of(content, given, page)
    return draw_page(
        "form",
        reader_of(deps, content.language),
        practice=deps.practice,
        token=token,
        nonce=token_urlsafe(16),
        content=content,
        known=browser.known,
        questions=open_questions(shown.lines, content, known=browser.known),
        shown=shown,
        given=answered(shown.given, content.language, browser),
        empty=bool(empty),
        limits=deps.limits,
        accepted=ACCEPTED,
        repeats=sum(line.kind in REPEATED for line in content.lines) > 1,
        table=len(content.lines) + len(given) > MORE_THAN,
    )


@post("/form/{token:str}", request_max_body_size=LONGEST)
async def take_form(request: Asked, deps: Wired, token: FromPath[str]) -> Response[str] | Redirect:
    """Store what was said as a reply, and show what becomes of it; the same form sent twice is one reply."""
    if not is_signed(deps, token):
        # Megabytes of who knows whom are not even read.
        await number_of(deps, token)
    filled = await read_form(request)
    number = await number_of(deps, token, filled.raw)
    told = dict(filled.fields)
    if not NONCE.fullmatch(told.get("nonce", "")):
        raise HTTPException(status_code=400)
    entries = decode_form(filled.fields, filled.places)
    if not entries:
        return Redirect(f"/form/{token}?empty=1", status_code=303)
    # What is corrected after going back in the browser carries the same nonce, and is another reply.
    sent = f"{told['nonce']}.{filled.digest(entries)}"
    try:
        async with deps.database.transaction() as session:
            message, person, _ = await open_message(session, deps, number, read=False)
            contact = await session.get_one(Contact, message.contact_id)
            browser = await recognise(session, request, deps, person)
        browser = Browser(browser.person, browser.id or new_id(), browser.known)
        incoming = _incoming(deps, f"{number}:{sent}", contact.address, token, entries, browser)
        incoming = replace(incoming, attachments=tuple(file.name for file in filled.files))
        await deps.inbox.receive(filled.raw, incoming, filled.files)
    except AWAY:
        return _again(request, deps, token, told, entries, filled.places)
    answer = Redirect(f"/form/{token}/{sent}", status_code=303)
    answer.set_cookie(remember(browser, deps))
    return answer


@get("/form/{token:str}/{sent:str}")
async def show_sent(request: Asked, deps: Wired, token: FromPath[str], sent: FromPath[str]) -> Response[str]:
    """What became of a form that was sent, item by item; the page renews itself until all of it is known."""
    number = await number_of(deps, token)
    async with deps.database.transaction() as session:
        message, person, _ = await open_message(session, deps, number, read=False)
        known = (await recognise(session, request, deps, person)).known
        filling = await read_filling(session, message, f"form:{number}:{sent}:0") if SENT.fullmatch(sent) else None
        if filling is None:
            raise HTTPException(status_code=404)
        files = await file_lines(session, filling.reply, deps.limits)
        waits = filling.state is ReplyState.RECEIVED
        table = None if waits else await read_again(session, filling.reply, deps.keys, deps.composer.calendar)
    stuck = waits and await count_running(deps) is None
    undo = deps.composer.act_url(filling.confirmation, day_of(deps)) if known and filling.confirmation else None
    return draw_page(
        "sent",
        reader_of(deps, person.language),
        practice=deps.practice,
        refresh=(LATER if stuck else SOON) if waits else None,
        token=token,
        sent=filling,
        files=word_files(files, person.language),
        waits=waits,
        stuck=stuck,
        unknown=any(item.provisional and item.state == "applied" for item in filling.items),
        undo=undo,
        refusals={refusal.value for refusal in Refusal},
        fault=word_fault(table.fault, table.name, person.language) if table and table.fault else None,
        rows=[(name_row(row, person.language), word_row(row, person.language)) for row in table.problems]
        if table
        else [],
    )


def _incoming(
    deps: WebDeps, id: str, address: str, token: str, entries: tuple[Entry, ...], browser: Browser
) -> Incoming:
    return Incoming(
        channel=ChannelName.FORM,
        external_id=id,
        received_at=deps.now(),
        sender=address,
        text=read_aloud(entries),
        token=token,
        authenticity=Authenticity.PASSED if browser.known else Authenticity.ABSENT,
        entries=entries,
        browser=browser.id,
    )


def _again(
    request: Asked,
    deps: WebDeps,
    token: str,
    told: dict[str, str],
    entries: tuple[Entry, ...],
    places: frozenset[int],
) -> Response[str]:
    """The record is away: what was written stays on the page, to be sent once more."""
    language = told.get("language", "")
    reader = reader_of(deps, language if language in LANGUAGES else choose_language(request))
    return draw_page(
        "again",
        reader,
        status=503,
        practice=deps.practice,
        token=token,
        told=told,
        entries=entries,
        places=places,
        accepted=ACCEPTED,
    )
