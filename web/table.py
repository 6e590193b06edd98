"""The table of a form: fetched as an Excel file, filled in anywhere, and sent back as one file.

The link and its rights are the form's. What is wrong with the whole file is said at once, and nothing is stored; what
is in it goes by the inbox, and the rows that are no answers are told with what became of the others.
"""

import asyncio
import hashlib
from dataclasses import replace

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.exceptions import ClientException, HTTPException
from litestar.params import FromPath
from litestar.response import Redirect

from activities.tables import read_table
from channels.tables import word_fault
from domain.digest import DigestContent
from domain.evidence.files import Attached
from domain.messages import Authenticity, Incoming
from domain.tables import Table, read_aloud
from domain.words import ChannelName
from languages.catalogue import say
from models.people import Contact, Person
from reports.tables import TYPE, name_table
from sources.sheets import LARGEST_FILE
from web.browsers import Browser, new_id, recognise, remember
from web.deps import Asked, WebDeps, Wired
from web.form import NONCE
from web.links import day_of, draw_page, number_of, open_message, reader_of
from web.traces import trace_opening

LONGEST = LARGEST_FILE + 64 * 1024
"""Bytes of a form with one file."""


@get("/form/{token:str}/table.xlsx")
async def send_table(request: Asked, deps: Wired, token: FromPath[str]) -> Response[bytes]:
    """Everything that is still asked in this message, to be filled in. Records no answer."""
    number = await number_of(deps, token)
    async with deps.database.transaction() as session:
        message, person, content = await open_message(session, deps, number)
        known = (await recognise(session, request, deps, person)).known
        if not known:
            await trace_opening(session, message, deps.now())
    if not content.lines:
        raise HTTPException(status_code=404)
    shown = content if known else _without_answers(content)
    file = await asyncio.to_thread(deps.composer.table, shown, number, day_of(deps))
    return Response(
        file,
        media_type=TYPE,
        headers={
            "Content-Disposition": f'attachment; filename="{name_table(number)}"',
            "X-Robots-Tag": "noindex, nofollow, noarchive",
            "Referrer-Policy": "no-referrer",
        },
    )


@post("/form/{token:str}/table", request_max_body_size=LONGEST)
async def take_table(request: Asked, deps: Wired, token: FromPath[str]) -> Response[str] | Redirect:
    """Store a filled-in table as a reply, and show what becomes of it; the same file sent twice is one reply."""
    # Megabytes of who knows whom are not even read.
    number = await number_of(deps, token)
    body = await request.body()
    nonce, file = await _decode(request)
    async with deps.database.transaction() as session:
        message, person, _ = await open_message(session, deps, number, read=False)
        contact = await session.get_one(Contact, message.contact_id)
        browser = await recognise(session, request, deps, person)
    if file is None or not file.content:
        return _refuse(deps, token, nonce, person, say(person.language, "table-none"))
    table = await asyncio.to_thread(read_table, file)
    if table.fault is not None:
        return _refuse(deps, token, nonce, person, word_fault(table.fault, table.name, person.language))
    sent = f"{nonce}.{hashlib.sha256(file.content).hexdigest()[:16]}"
    browser = Browser(browser.person, browser.id or new_id(), browser.known)
    await deps.inbox.receive(body, _incoming(deps, f"{number}:{sent}", contact.address, token, table, browser))
    answer = Redirect(f"/form/{token}/{sent}", status_code=303)
    answer.set_cookie(remember(browser, deps))
    return answer


async def _decode(request: Asked) -> tuple[str, Attached | None]:
    """The nonce of the page, and the file if one was chosen."""
    try:
        form = await request.form()
    except (ClientException, ValueError, LookupError) as error:
        raise HTTPException(status_code=400) from error
    nonce, upload = form.get("nonce"), form.get("table")
    file = None
    if isinstance(upload, UploadFile):
        file = Attached(upload.filename, upload.content_type, await upload.read())
    await form.close()
    if not isinstance(nonce, str) or not NONCE.fullmatch(nonce):
        raise HTTPException(status_code=400)
    return nonce, file


def _refuse(deps: WebDeps, token: str, nonce: str, person: Person, why: str) -> Response[str]:
    reader = reader_of(deps, person.language)
    return draw_page("table", reader, status=422, practice=deps.practice, token=token, nonce=nonce, why=why)


def _incoming(deps: WebDeps, id: str, address: str, token: str, table: Table, browser: Browser) -> Incoming:
    return Incoming(
        channel=ChannelName.FORM,
        external_id=id,
        received_at=deps.now(),
        sender=address,
        text=read_aloud(table),
        token=token,
        authenticity=Authenticity.PASSED if browser.known else Authenticity.ABSENT,
        attachments=(table.name,),
        browser=browser.id,
        table=table,
    )


def _without_answers(content: DigestContent) -> DigestContent:
    """For a browser that we do not know: what was said before is not handed out."""
    lines = tuple(replace(line, last_status=None, last_narrative=None, last_on=None) for line in content.lines)
    return replace(content, lines=lines)
