"""The same for many at once: which and how many is shown first, and how far it is while it is done.

Some are done at each request, and its page goes on to the next by itself, or by a button where there is no JavaScript:
so nothing runs that nobody watches, and a crash between two loses nothing. A repeat of a request changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.response import Redirect

from activities.asking import ASKABLE, ask_all
from activities.assigning import Charge, assign_all
from activities.deciding import Decider
from activities.ports import Outcome
from activities.reminding import remind_all
from domain.rights import Act
from languages.catalogue import say
from models.institutions import read_official
from models.lives import read_states
from models.many import Meant, next_of, preview_many
from web.deps import Asked, WebDeps, Wired
from web.room.drawing import draw_room
from web.room.recommendations.acts import read_question
from web.room.recommendations.filters import Filters, parse_filters
from web.room.recommendations.forms import (
    Filled,
    Sent,
    fault_of_day,
    language_of,
    read_day,
    read_id,
    read_sent,
    word_refusal,
)
from web.room.refusals import Refused
from web.seats import Seat, Seated

AT_ONCE: Final = 48
"""Recommendations of one request: some two seconds of the engine's work."""
MOST_TICKED: Final = 500
TOLD: Final = 20
"""Reasons that are told one by one; of the rest only how many."""
DONE: Final = {"assign": "assigned", "ask": "asked", "remind": "reminded", "postpone": "postponed"}
"""What can be done to many, and the word that says it was."""


@dataclass
class Run:
    """How far it is. after: the last one that was dealt with. problems: lines of a reference with its reason."""

    total: int
    done: int = 0
    refused: int = 0
    after: UUID | None = None
    problems: list[str] = field(default_factory=list)

    def note(self, language: str, reference: str, why: str | None) -> None:
        """Count one more. why: it was not done; None: it was."""
        if why is None:
            self.done += 1
        else:
            self.refused += 1
            self.problems.append(say(language, "labelled", label=reference, text=why))

    @property
    def share(self) -> float:
        """Percent of the whole."""
        return min(100.0, round(100 * (self.done + self.refused) / max(self.total, 1), 1))


@dataclass(frozen=True, slots=True)
class Batch:
    """Somebody who acts on many: what, on which, and with what form."""

    deps: WebDeps
    seat: Seat
    do: str
    sent: Sent
    filters: Filters
    meant: Meant
    language: str
    nonce: str

    @property
    def decider(self) -> Decider:
        return Decider(self.seat.through, self.seat.user)


@get("/recommendations/bulk", act=Act.ASSIGN)
async def prepare_bulk(request: Asked, deps: Wired, seat: Seated) -> Response[str]:
    """Which are meant and how many; then what is to be done with them."""
    fields: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        fields.setdefault(name, []).append(value)
    return await _draw(request, _read(request, deps, seat, Sent(fields)), Filled())


@post("/recommendations/bulk", act=Act.ASSIGN)
async def run_bulk(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Do it for the next of them."""
    batch = _read(request, deps, seat, await read_sent(request))
    sent = batch.sent
    faults = await _faults(batch)
    if faults:
        return await _draw(request, batch, Filled("bulk", sent.fields, faults), status=422)
    run = read_run(sent)
    async with deps.database.transaction() as session:
        if run.after is None:
            run.total = (await preview_many(session, batch.meant, seat.sight, deps.now())).count
        found = await next_of(session, batch.meant, seat.sight, deps.now(), run.after, AT_ONCE)
    if found:
        names = dict(found)
        for id, why in await _act(batch, list(names)):
            run.note(batch.language, names[id], why)
        run.after = found[-1][0]
    if len(found) == AT_ONCE:
        return await _draw(request, batch, Filled("bulk", sent.fields), run=run)
    await deps.lifecycles.wake_dispatch()
    if run.refused:
        return await _draw(request, batch, Filled("bulk", sent.fields), run=run, over=True)
    undo = {"undo": f"{batch.do}.{batch.nonce}"} if run.done else {}
    return lead_on(request, batch.filters.address(done=DONE[batch.do], n=str(run.done), **undo))


def read_run(sent: Sent) -> Run:
    """How far it is, as the page before said."""
    return Run(
        total=_number(sent.one("total")),
        done=_number(sent.one("done")),
        refused=_number(sent.one("refused")),
        after=sent.id("after"),
        problems=sent.all("problem")[:TOLD],
    )


def lead_on(request: Asked, address: str) -> Response[Any]:
    """Go to another page, from a part of this one as well."""
    if "hx-request" in request.headers:
        return Response(b"", headers={"HX-Redirect": address})
    return Redirect(address, status_code=303)


def _read(request: Asked, deps: WebDeps, seat: Seat, sent: Sent) -> Batch:
    """Raises NotFoundException, Refused when nothing is ticked."""
    do, filters, language = sent.one("do"), parse_filters(sent.one("view")), language_of(request, deps, seat)
    if do not in DONE:
        raise NotFoundException
    ids = None
    if sent.one("which") != "all":
        ids = frozenset(id for id in map(read_id, sent.all("id")[:MOST_TICKED]) if id is not None)
        if not ids:
            raise Refused(say(language, "recommendations-nothing-ticked"), back=filters.address())
    return Batch(deps, seat, do, sent, filters, Meant(filters.wanted, ids), language, sent.nonce)


async def _faults(batch: Batch) -> dict[str, str]:
    sent, language = batch.sent, batch.language
    match batch.do:
        case "assign":
            async with batch.deps.database.transaction() as session:
                known = await read_official(session)
            return {} if sent.id("lead") in known else {"lead": say(language, "recommendation-lead-missing")}
        case "ask":
            return read_question(sent, batch.deps, language)[1]
        case "postpone":
            fault = fault_of_day(read_day(sent.one("until")), batch.deps.composer.calendar, batch.deps, language)
            return {"until": fault} if fault else {}
        case _:
            return {}


async def _act(batch: Batch, ids: Sequence[UUID]) -> list[tuple[UUID, str | None]]:
    """What became of each: why it was not done, or None."""
    deps, sent, now = batch.deps, batch.sent, batch.deps.now()
    nothing = say(batch.language, "recommendation-remind-nothing")
    match batch.do:
        case "assign":
            return [(id, _why(batch, outcome)) for id, outcome in await _assign(batch, ids)]
        case "ask":
            question, _ = read_question(sent, deps, batch.language)
            assert question is not None
            asked = await ask_all(
                deps.database, deps.lifecycles, deps.composer.calendar, ids, question, batch.decider, batch.nonce, now
            )
            return [(id, _why(batch, outcome)) for id, outcome in asked]
        case "remind":
            nudges = await remind_all(deps.database, ids, deps.composer.ladders, batch.decider, batch.nonce, now)
            postponed = say(batch.language, "recommendation-remind-waits")
            return [(o.recommendation, None if o.asks else postponed if o.waiting else nothing) for o in nudges]
        case _:
            until = read_day(sent.one("until"))
            assert until is not None
            done = await deps.office.deciding.postpone(ids, until, batch.decider, now, nonce=batch.nonce)
            return [(id, _why(batch, refused) if refused else None if asks else nothing) for id, asks, refused in done]


def _why(batch: Batch, outcome: Outcome) -> str | None:
    return word_refusal(batch.language, outcome) if outcome.result == "refused" else None


async def _assign(batch: Batch, ids: Sequence[UUID]) -> list[tuple[UUID, Outcome]]:
    """Whoever supports already goes on, unless others are named."""
    deps, lead = batch.deps, batch.sent.id("lead")
    assert lead is not None
    async with deps.database.transaction() as session:
        known = await read_official(session)
        states = await read_states(session, ids)
    named = tuple(id for id in map(read_id, batch.sent.all("support")) if id in known and id != lead)
    charges = []
    for id in ids:
        supports = named or tuple(one for one in states[id].supports if one != lead)
        charges.append(Charge(id, lead, supports))
    done = await assign_all(
        deps.database, deps.lifecycles, charges, deps.now(), batch.seat.through, by=batch.seat.user, nonce=batch.nonce
    )
    return [(charge.recommendation, outcome) for charge, outcome in done]


async def _draw(
    request: Asked, batch: Batch, filled: Filled, *, status: int = 200, run: Run | None = None, over: bool = False
) -> Response[str]:
    deps, seat = batch.deps, batch.seat
    async with deps.database.transaction() as session:
        preview = await preview_many(session, batch.meant, seat.sight, deps.now()) if run is None else None
        institutions = await read_official(session) if batch.do == "assign" and run is None else {}
    if preview is not None and not preview.count:
        raise Refused(say(batch.language, "recommendations-none-found"), back=batch.filters.address())
    carried = {
        name: values
        for name, values in batch.sent.fields.items()
        if name in ("do", "which", "view", "id", "lead", "support", "kind", "due", "words", "supports", "until")
    }
    return draw_room(
        request,
        deps,
        seat,
        "recommendations/bulk",
        here="recommendations",
        status=status,
        do=batch.do,
        filters=batch.filters,
        which=batch.sent.one("which"),
        ids=sorted(map(str, batch.meant.ids or ())),
        preview=preview,
        institutions=sorted(institutions.items(), key=lambda pair: pair[1].casefold()),
        askable=ASKABLE,
        filled=filled,
        nonce=batch.nonce,
        run=run,
        over=over,
        undo=f"{batch.do}.{batch.nonce}" if run and run.done else "",
        way="/recommendations/bulk",
        carried=carried,
        told=TOLD,
    )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else 0
