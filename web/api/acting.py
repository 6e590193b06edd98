"""What programs do to recommendations and deadlines, each through its workflow as on the pages."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from litestar import post
from litestar.params import FromPath, JSONBody

from activities.asking import ASKABLE, Question, ask_all
from activities.behalf import NotCharged, Told, record_on_behalf
from activities.deciding import Undecidable
from activities.reminding import remind_all
from activities.steering import send_back, steer
from domain.commands import Assign, Origin, Validate
from domain.rights import Act
from domain.words import AskKind, Status, Via
from models.recommendations import Progress, Recommendation
from models.sight import hides
from web.api.finding import (
    come,
    decider_of,
    institution_of,
    nonce_of,
    person_of,
    recommendation_of,
    recorded,
    words_of,
)
from web.api.problems import Refusal
from web.deps import Asked, WebDeps, Wired
from web.seats import Seat, Seated


@dataclass(frozen=True, slots=True)
class Done:
    """What became of it: recorded, already_recorded, or unchanged."""

    reference: str
    result: str


@dataclass(frozen=True, slots=True)
class Assigning:
    """lead, supports: institutions, by name, acronym or alias."""

    lead: str
    supports: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Asking:
    """kind: progress, plan or acknowledge. words: the request as the people read it. supports: they are asked, too."""

    kind: AskKind
    due_on: date
    words: str = ""
    supports: bool = False


@dataclass(frozen=True, slots=True)
class Postponing:
    """until: the day on which reminders go on."""

    until: date


@dataclass(frozen=True, slots=True)
class Answering:
    """by: who said it, name or address. via: how it reached the coordinator. on: the day; today by default."""

    status: Status
    by: str
    via: Via
    on: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Validating:
    """progress: the id of what was reported."""

    progress: UUID


@dataclass(frozen=True, slots=True)
class SendingBack:
    """progress: the id of what was reported. words: what its institution is asked to clarify."""

    progress: UUID
    words: str


@post("/recommendations/{reference:str}/assign", act=Act.ASSIGN, status_code=200)
async def assign(
    request: Asked, deps: Wired, seat: Seated, reference: FromPath[str], data: JSONBody[Assigning]
) -> Done:
    """Give it to a lead institution, which is asked to acknowledge, and to supporting ones."""
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
        lead = await institution_of(session, data.lead)
        supports = tuple([await institution_of(session, name) for name in data.supports[:100]])
    wanted = tuple(dict.fromkeys(one for one in supports if one != lead))
    command = Assign(_origin(seat, "assign", nonce_of(request, seat), found), lead, wanted)
    done = recorded(await steer(deps.database, deps.lifecycles, found.id, command))
    await deps.lifecycles.wake_dispatch()
    return Done(found.reference, done)


@post("/recommendations/{reference:str}/ask", act=Act.ASSIGN, status_code=200)
async def ask(request: Asked, deps: Wired, seat: Seated, reference: FromPath[str], data: JSONBody[Asking]) -> Done:
    """Put a question to who is charged."""
    if data.kind not in ASKABLE:
        raise Refusal(status_code=422, detail=f"kind must be one of {', '.join(ASKABLE)}.")
    come(deps, data.due_on)
    question = Question(data.kind, data.due_on, words_of(data.words), data.supports)
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
    calendar = deps.composer.calendar
    done = await ask_all(
        deps.database,
        deps.lifecycles,
        calendar,
        [found.id],
        question,
        decider_of(seat),
        nonce_of(request, seat),
        deps.now(),
    )
    result = recorded(done[0][1])
    await deps.lifecycles.wake_dispatch()
    return Done(found.reference, result)


@post("/recommendations/{reference:str}/remind", act=Act.ASSIGN, status_code=200)
async def remind(request: Asked, deps: Wired, seat: Seated, reference: FromPath[str]) -> Done:
    """Remind now of all that is open on it."""
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
    nudges = await remind_all(
        deps.database, [found.id], deps.composer.ladders, decider_of(seat), nonce_of(request, seat), deps.now()
    )
    if not nudges[0].asks:
        raise Refusal(detail="Nothing is open on it, or its reminders are postponed.")
    await deps.lifecycles.wake_dispatch()
    return Done(found.reference, "recorded")


@post("/recommendations/{reference:str}/postpone", act=Act.ASSIGN, status_code=200)
async def postpone(deps: Wired, seat: Seated, reference: FromPath[str], data: JSONBody[Postponing]) -> Done:
    """Send no reminders on it until a day; what is due stays due."""
    come(deps, data.until)
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
    try:
        ((_, waiting, refused),) = await deps.office.deciding.postpone(
            [found.id], data.until, decider_of(seat), deps.now()
        )
    except Undecidable as why:
        raise Refusal(detail=str(why)) from None
    if refused is not None:
        recorded(refused)
    return Done(found.reference, "recorded" if waiting else "unchanged")


@post("/recommendations/{reference:str}/answer", act=Act.ANSWER, status_code=200)
async def answer(deps: Wired, seat: Seated, reference: FromPath[str], data: JSONBody[Answering]) -> Done:
    """Record what somebody said by telephone, letter, mail or in a meeting, on their behalf."""
    today = deps.composer.calendar.day_of(deps.now())
    said_on = data.on or today
    if said_on > today:
        raise Refusal(status_code=422, detail=f"{said_on} lies in the future: give the day on which it was said.")
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
        person = await person_of(session, data.by)
    told = Told(found.id, person, data.status, data.via, said_on, words_of(data.text))
    try:
        kept = await record_on_behalf(deps.database, deps.lifecycles, told, deps.now(), seat.origin("answer"))
    except NotCharged:
        detail = f"{data.by} holds no post in an institution that is charged with {found.reference}."
        raise Refusal(detail=detail) from None
    done = recorded(kept.outcome)
    await deps.lifecycles.wake_dispatch()
    return Done(found.reference, done)


@post("/recommendations/{reference:str}/validate", act=Act.VALIDATE, status_code=200)
async def validate(
    request: Asked, deps: Wired, seat: Seated, reference: FromPath[str], data: JSONBody[Validating]
) -> Done:
    """Sign off what was reported."""
    found, progress = await _judged(deps, seat, reference, data.progress)
    command = Validate(_origin(seat, "validate", nonce_of(request, seat), found), progress.id, progress.institution_id)
    return Done(found.reference, recorded(await steer(deps.database, deps.lifecycles, found.id, command)))


@post("/recommendations/{reference:str}/send-back", act=Act.VALIDATE, status_code=200)
async def return_it(
    request: Asked, deps: Wired, seat: Seated, reference: FromPath[str], data: JSONBody[SendingBack]
) -> Done:
    """Have its institution clarify what it reported."""
    words = words_of(data.words)
    if not words:
        raise Refusal(status_code=422, detail="Say in words what is to be clarified.")
    found, progress = await _judged(deps, seat, reference, data.progress)
    outcome = await send_back(
        deps.database, deps.lifecycles, progress.id, words, decider_of(seat), nonce_of(request, seat), deps.now()
    )
    done = recorded(outcome)
    await deps.lifecycles.wake_dispatch()
    return Done(found.reference, done)


async def _judged(deps: WebDeps, seat: Seat, reference: str, id: UUID) -> tuple[Recommendation, Progress]:
    """What is to be judged, where this user may judge it. Raises Refusal (404)."""
    async with deps.database.transaction() as session:
        found = await recommendation_of(session, deps, seat, reference)
        progress = await session.get(Progress, id)
    sight = seat.sight
    if (
        progress is None
        or progress.recommendation_id != found.id
        or hides(sight, found.classification)
        or (sight.institution is not None and progress.institution_id != sight.institution)
    ):
        raise Refusal(status_code=404, detail=f"{found.reference} has no progress of this id that you may judge.")
    return found, progress


def _origin(seat: Seat, verb: str, nonce: str, found: Recommendation) -> Origin:
    return seat.origin(verb, f"{nonce}:{found.id}")
