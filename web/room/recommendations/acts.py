"""What can be done to one recommendation from its page: charge, ask, remind, postpone, give more time."""

from typing import Any

from litestar import Response, post
from litestar.exceptions import NotFoundException
from litestar.response import Redirect

from activities.asking import ASKABLE, Question, ask_all
from activities.deciding import Undecidable
from activities.reminding import remind_all
from activities.steering import resume
from domain import commands
from domain.commands import Assign, Command, Extend
from domain.rights import Act
from domain.words import AskKind
from languages.catalogue import say
from languages.faults import say_fault
from models.asks import Ask
from models.institutions import read_official
from models.lives import read_states
from web.deps import Asked, WebDeps, Wired
from web.room.recommendations.dossier import address_of
from web.room.recommendations.forms import LONGEST, Sent, fault_of_day, read_day, read_id
from web.room.recommendations.visits import arrive
from web.room.refusals import Refused
from web.seats import Seated


@post("/recommendations/{reference:str}/assign", act=Act.ASSIGN)
async def assign_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Charge a lead and its supports; another lead alone is passed on to."""
    visit = await arrive(request, deps, seat)
    lead, supports = visit.sent.id("lead"), [read_id(one) for one in visit.sent.all("support")]
    async with deps.database.transaction() as session:
        known = await read_official(session)
        state = (await read_states(session, [visit.one.id]))[visit.one.id]
    if lead is None or lead not in known:
        return await visit.back("assign", {"lead": say(visit.language, "recommendation-lead-missing")})
    wanted = tuple(one for one in supports if one is not None and one in known and one != lead)
    if (state.lead, set(state.supports)) == (lead, set(wanted)):
        return Redirect(address_of(visit.one, "unchanged"), status_code=303)
    command: Command = Assign(visit.decider.origin(visit.name("assign")), lead, wanted)
    if state.lead is not None and set(wanted) == set(state.supports) - {lead}:
        command = commands.Redirect(visit.decider.origin(visit.name("redirect")), lead)
    answer = await visit.apply(command, "assigned")
    await visit.wake()
    return answer


@post("/recommendations/{reference:str}/ask", act=Act.ASSIGN)
async def ask_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Put a question to who is charged."""
    visit = await arrive(request, deps, seat)
    question, faults = read_question(visit.sent, deps, visit.language)
    if question is None:
        return await visit.back("ask", faults)
    done = await ask_all(
        deps.database, deps.lifecycles, deps.composer.calendar, [visit.one.id], question, visit.decider,
        visit.sent.nonce, deps.now(),
    )  # fmt: skip
    answer = visit.went(done[0][1], "asked")
    await visit.wake()
    return answer


def read_question(sent: Sent, deps: WebDeps, language: str) -> tuple[Question | None, dict[str, str]]:
    """What is to be asked; or what is wrong, by field."""
    faults: dict[str, str] = {}
    kind = sent.one("kind")
    if kind not in [one.value for one in ASKABLE]:
        faults["kind"] = say(language, "recommendation-kind-missing")
    day = read_day(sent.one("due"))
    fault = fault_of_day(day, deps.composer.calendar, deps, language)
    if fault is not None:
        faults["due"] = fault
    words = sent.one("words")
    if len(words) > LONGEST:
        faults["words"] = say(language, "recommendation-words-long", most=LONGEST, found=len(words))
    if faults or day is None:
        return None, faults
    return Question(AskKind(kind), day, words, sent.one("supports") == "yes"), {}


@post("/recommendations/{reference:str}/remind", act=Act.ASSIGN)
async def remind_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Remind now of all that is open on it."""
    visit = await arrive(request, deps, seat)
    nudges = await remind_all(
        deps.database, [visit.one.id], deps.composer.ladders, visit.decider, visit.sent.nonce, deps.now()
    )
    if not nudges[0].asks:
        words = "recommendation-remind-waits" if nudges[0].waiting else "recommendation-remind-nothing"
        raise Refused(say(visit.language, words), back=address_of(visit.one))
    await visit.wake()
    return Redirect(address_of(visit.one, "reminded"), status_code=303)


@post("/recommendations/{reference:str}/postpone", act=Act.ASSIGN)
async def postpone_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Send no reminders on it until a day."""
    visit = await arrive(request, deps, seat)
    until, fault = visit.day("until")
    if until is None or fault is not None:
        return await visit.back("postpone", {"until": fault or ""})
    try:
        done = await deps.office.deciding.postpone([visit.one.id], until, visit.decider, deps.now())
    except Undecidable as why:
        raise Refused(say_fault(visit.language, why.fault), back=address_of(visit.one)) from None
    _, waiting, refused = done[0]
    if refused is not None:
        return visit.went(refused, "postponed")
    if not waiting:
        raise Refused(say(visit.language, "recommendation-remind-nothing"), back=address_of(visit.one))
    return Redirect(address_of(visit.one, "postponed"), status_code=303)


@post("/recommendations/{reference:str}/resume", act=Act.ASSIGN)
async def resume_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Let reminders go on that were postponed."""
    visit = await arrive(request, deps, seat)
    outcome = await resume(deps.database, deps.lifecycles, visit.one.id, visit.decider, visit.sent.nonce, deps.now())
    answer = visit.went(outcome, "resumed")
    await visit.wake()
    return answer


@post("/recommendations/{reference:str}/extend", act=Act.ASSIGN)
async def extend_one(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Give more time for one question."""
    visit = await arrive(request, deps, seat)
    ask = visit.sent.id("ask")
    async with deps.database.transaction() as session:
        found = await session.get(Ask, ask) if ask else None
    if found is None or found.recommendation_id != visit.one.id:
        raise NotFoundException
    until, fault = visit.day("until")
    calendar = deps.composer.calendar
    if until is not None and fault is None and calendar.end_of(until) <= found.due_at:
        fault = say(visit.language, "refusal-date_too_early")
    if until is None or fault is not None:
        return await visit.back(f"extend-{ask}", {"until": fault or ""})
    origin = visit.decider.origin(visit.name("grant_extension", found.id))
    answer = await visit.apply(Extend(origin, found.id, calendar.end_of(until)), "extended")
    await visit.wake()
    return answer
