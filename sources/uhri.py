"""What both bulk exports of the Universal Human Rights Index mean, whichever way they are packed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.bodies import default_classification, parse_body
from domain.faults import Faulty, fault
from domain.intake import Entry, Intake, Problem, Skip
from domain.paragraphs import split_number
from domain.references import cycle_of_session, parse_position
from domain.states import same_state
from domain.texts import clean, fold
from domain.words import Position
from sources.cells import Cell
from sources.dates import parse_date
from sources.errors import Unfit
from sources.ports import ReadOptions


@dataclass(frozen=True, slots=True)
class Annotation:
    """One entry of the index as exported: texts raw, lists split, nothing judged. cycle: only the JSON tells it."""

    row: int
    text: str
    kind: str
    body: str
    countries: tuple[str, ...]
    symbol: str
    themes: tuple[str, ...]
    groups: tuple[str, ...]
    sdgs: tuple[str, ...]
    published: Cell
    recommenders: tuple[str, ...]
    positions: tuple[str, ...]
    annotation_id: str
    sessions: tuple[str, ...]
    cycle: str = ""


def take(annotation: Annotation, options: ReadOptions, headings: Mapping[str, str]) -> Entry:
    """Turn one annotation into what travels on. headings: our field to the file's name of it, for problems."""
    try:
        return _judge(annotation, options)
    except Unfit as unfit:
        return Problem(annotation.row, headings.get(unfit.field, unfit.field), unfit.fault)


def _judge(annotation: Annotation, options: ReadOptions) -> Intake | Skip:
    state = _choose_state(annotation.countries, options.state)
    if state is None:
        return Skip(annotation.row, "other_state")
    kind = fold(annotation.kind)
    if not kind:
        raise Unfit("kind", fault("problem-kind"))
    if kind not in {"recommendations", "recommendation"}:
        return Skip(annotation.row, "concern")
    number, words, heading = split_number(annotation.text)
    if not words:
        raise Unfit("text", fault("problem-text"))
    body = parse_body(annotation.body)
    if body is None:
        raise Unfit("body", fault("problem-body", found=clean(annotation.body)))
    session = _read_session(annotation.sessions)
    position, note = _read_positions(annotation.positions)
    symbol = clean(annotation.symbol) or None
    return Intake(
        rows=(annotation.row,),
        state=state,
        body=body,
        text=f"{heading}: {words}" if heading else words,
        cycle=_read_cycle(annotation.cycle, session) if body == "UPR" else None,
        session=str(session) if session else None,
        symbol=symbol,
        number=number,
        position=position,
        position_note=note,
        recommenders=annotation.recommenders,
        themes=annotation.themes,
        groups=annotation.groups,
        sdgs=annotation.sdgs,
        annotation_id=clean(annotation.annotation_id) or None,
        published_on=_read_published(annotation.published),
        classification=default_classification(symbol),
    )


def _choose_state(countries: tuple[str, ...], wanted: str | None) -> str | None:
    if wanted is not None:
        return next((country for country in countries if same_state(country, wanted)), None)
    if len(countries) == 1:
        return countries[0]
    raise Unfit("countries", fault("problem-states", found=countries) if countries else fault("problem-state"))


def _read_session(sessions: tuple[str, ...]) -> int | None:
    if not sessions:
        return None
    digits = sessions[0].casefold().replace("session", "").strip(" .°ºsthndre")
    if len(sessions) > 1 or not digits.isdecimal() or int(digits) < 1:
        raise Unfit("sessions", fault("problem-session", found=", ".join(sessions)))
    return int(digits)


def _read_cycle(cycle: str, session: int | None) -> int | None:
    told = clean(cycle)
    if told and not (told.isdecimal() and int(told) > 0):
        raise Unfit("cycle", fault("problem-cycle", found=told))
    if told:
        return int(told)
    return cycle_of_session(session) if session else None


def _read_positions(positions: tuple[str, ...]) -> tuple[Position | None, str | None]:
    if not positions:
        return None, None
    stance = parse_position(" / ".join(positions))
    if stance is None:
        raise Unfit("positions", fault("problem-position", found=", ".join(positions)))
    return stance.position, stance.note


def _read_published(value: Cell) -> date | None:
    try:
        return parse_date(value)
    except Faulty as error:
        raise Unfit("published", error.fault) from error
