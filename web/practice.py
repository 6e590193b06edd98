"""The practice pages: choose a person, read what they were sent, answer it, see what comes back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from uuid import uuid4

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery, URLEncodedBody
from litestar.response import Redirect
from sqlalchemy.ext.asyncio import AsyncSession

from bots.ports import View
from domain.buttons import AnswerButton, OpenButton, PageButton, decode_button
from domain.digest import ABOVE
from domain.messages import Incoming
from domain.words import AskKind, ChannelName, MessageKind, ReplyState, Status
from languages.catalogue import say
from languages.labels import label
from models.conversations import Player, Standing, Turn, read_conversation, read_players, standing_digests
from web.deps import Asked, WebDeps, Wired
from web.drawing import draw
from web.guard import HEADERS
from web.pages import read_reader

LONGEST = 5_000
PATIENCE = timedelta(seconds=3)
SOON = 2
PANELS = 3
EVERY = 10
EXAMPLE = "UPR4-140.12"
Form = URLEncodedBody[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Key:
    """A button. answer: what pressing it sends; else n: the ask it opens, 0 for the list at `page`."""

    label: str
    answer: str | None
    n: int | None
    page: int = 1


@dataclass(frozen=True, slots=True)
class Panel:
    """What lies under the messages: one ask with its answers, or without text the list of asks.

    number: of its digest. subject: of an older digest, whose buttons a chat would keep further up.
    """

    number: int
    subject: str | None
    text: str | None
    rows: tuple[tuple[Key, ...], ...]


@get("/practice")
async def choose_player(request: Asked, deps: Wired) -> Response[str]:
    """Everybody who can be played, by institution; those who wait for an answer stand out."""
    reader = read_reader(request, deps)
    async with deps.database.transaction() as session:
        players = await read_players(session, ChannelName.PRACTICE, reader.now.date())
    institutions = [(name, list(them)) for name, them in groupby(players, lambda player: player.institution)]
    first = max(
        (player for player in players if player.post not in ABOVE),
        key=lambda player: (player.waiting > 0 and player.language == reader.language, player.waiting, -player.number),
        default=None,
    )
    return draw(
        "practice", reader, refresh=EVERY, practice=True, institutions=institutions, players=players, first=first
    )


@get("/practice/{number:int}")
async def show_phone(
    request: Asked,
    deps: Wired,
    number: FromPath[int],
    ask: FromQuery[int] = 0,
    of: FromQuery[int] = 0,
    page: FromQuery[int] = 1,
) -> Response[str]:
    """One person's messages and replies.

    ask: which ask is open under the messages; of: its digest, or the newest; page: of the list when no ask is open.
    """
    reader = read_reader(request, deps)
    async with deps.database.transaction() as session:
        player = await _player(session, number, reader.now.date())
        turns = await read_conversation(session, player.contact)
        standing = await standing_digests(session, player.contact, PANELS)
    panels = await _open_all(deps, player, standing, (ask, page), of)
    waits = any(turn.state is ReplyState.RECEIVED for turn in turns)
    answer = draw(
        "phone",
        reader,
        practice=True,
        refresh=SOON if waits or not turns else None,
        player=player,
        above=player.post in ABOVE,
        turns=turns,
        banner=say(player.language, "letter-practice"),
        fresh=fresh_from(turns),
        panels=panels,
        of=of,
        pressed=lambda data: say_choice(player.language, data),
        hint=_hint(player, standing[0] if standing else None),
        longest=LONGEST,
        waits=waits,
    )
    # It is shown beside the coordinator's view, too; by no page but ours.
    answer.headers["Content-Security-Policy"] = HEADERS["Content-Security-Policy"].replace(
        "frame-ancestors 'none'", "frame-ancestors 'self'"
    )
    return answer


@post("/practice/{number:int}", request_max_body_size=64 * 1024)
async def send_reply(deps: Wired, number: FromPath[int], data: Form) -> Redirect:
    """Take a reply by the way every bot takes one: stored first, applied, its outcome waited for."""
    text = data.get("text", "").strip()[:LONGEST]
    choice = data.get("choice", "")[:64] or None
    here = f"/practice/{number}"
    if not text and not choice:
        return Redirect(here, status_code=303)
    async with deps.database.transaction() as session:
        player = await _player(session, number, deps.composer.calendar.day_of(deps.now()))
        standing = await standing_digests(session, player.contact, 1)
    incoming = Incoming(
        channel=ChannelName.PRACTICE,
        external_id=str(uuid4()),
        received_at=deps.now(),
        sender=player.address,
        text=text,
        choice=choice,
        refers_to=standing[0].provider_id if standing else None,
    )
    await deps.inbox.receive((choice or text).encode(), incoming)
    await deps.inbox.outcome(incoming.external_id, PATIENCE)
    return Redirect(f"{here}#newest", status_code=303)


async def _player(session: AsyncSession, number: int, on: date) -> Player:
    found = await read_players(session, ChannelName.PRACTICE, on, number)
    if not found:
        raise NotFoundException
    return found[0]


async def _open_all(
    deps: WebDeps, player: Player, standing: Sequence[Standing], at: tuple[int, int], of: int
) -> list[Panel]:
    """What a chat would show for the digests that wait: the newest first, then the older ones under their subjects."""
    if player.post in ABOVE:
        return []
    newest = standing[0].number if standing else 0
    return [
        await _open(deps, player, one, at if one.number == (of or newest) else (0, 1), newest=one.number == newest)
        for one in standing
    ]


async def _open(deps: WebDeps, player: Player, standing: Standing, at: tuple[int, int], *, newest: bool) -> Panel:
    """What a chat would show for a digest: a page of its list, or one ask; the only one that is left at once."""
    ask, page = at

    async def look(n: int) -> View:
        return await deps.inbox.open_ask(ChannelName.PRACTICE, player.address, standing.number, n, page)

    view = await look(ask)
    if ask and not view.rows:
        ask, view = 0, await look(0)
    first = decode_button(view.rows[0][0].data) if view.rows else None
    if not ask and isinstance(first, AnswerButton):
        ask, view = first.n, await look(first.n)
    rows = tuple(tuple(_key(choice.label, choice.data) for choice in row) for row in view.rows)
    listed = not ask and page == 1 and isinstance(first, OpenButton)
    return Panel(standing.number, None if newest else standing.subject, None if listed else view.text, rows)


def _hint(player: Player, standing: Standing | None) -> str:
    """An example of an answer to what is asked first."""
    receipt = standing is not None and standing.kind is AskKind.ACKNOWLEDGE
    reference = standing.reference if standing else EXAMPLE
    return say(player.language, "digest-how-acknowledge" if receipt else "practice-answer-hint", reference=reference)


def fresh_from(turns: list[Turn]) -> int:
    """From which turn on the conversation is unfolded: the last digest, or where the last exchange began."""
    digests = [place for place, turn in enumerate(turns) if turn.kind is MessageKind.DIGEST]
    return max(min(digests[-1] if digests else 0, len(turns) - 3), 0)


def _key(label_: str, data: str) -> Key:
    match decode_button(data):
        case OpenButton(n=n):
            return Key(label_, None, n)
        case PageButton(page=page):
            return Key(label_, None, 0, page)
    return Key(label_, data, None)


def say_choice(language: str, data: str) -> str:
    """What a pressed button said, with the number of the ask."""
    button = decode_button(data)
    if not isinstance(button, AnswerButton):
        return data
    says = button.says
    words = label(language, says) if isinstance(says, Status) else say(language, f"button-{says.value}")
    return f"{button.n}. {words}"
