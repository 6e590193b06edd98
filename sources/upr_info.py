"""The UPR-Info export: one row per recommending State, so rows of the same words are one recommendation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from domain.faults import Fault, fault
from domain.intake import Entry, Intake, Problem, Skip
from domain.references import Stance, cycle_of_session, parse_position
from domain.states import same_state, state_key
from domain.texts import clean, text_hash
from domain.words import Position
from sources.cells import Cell, read_text
from sources.errors import UnknownFormat
from sources.glimpse import Glimpse, Kind
from sources.grids import find_header, read_below, read_tops
from sources.ports import ReadOptions

_HEADINGS = ("to", "text", "from", "response", "issue", "session")
_SYNONYMS = {heading: frozenset({heading}) for heading in _HEADINGS}
_REQUIRED = ("to", "text", "from", "response", "session")
_PLEDGES = frozenset({"voluntary pledge", "voluntary commitment", "pledge"})
_NOBODY = frozenset({"(unknown)", "unknown", "-", ""})


@dataclass(slots=True)
class _Group:
    """The rows of one recommendation, gathered until the whole file is read."""

    state: str
    session: int
    text: str
    rows: list[int] = field(default_factory=list)
    themes: dict[str, None] = field(default_factory=dict)
    stances: list[tuple[Stance | None, str]] = field(default_factory=list)


class UprInfo:
    """Rows with one State, session and text become one Intake, wherever in the file they stand."""

    name = "upr-info"

    def recognises(self, glimpse: Glimpse) -> bool:
        return glimpse.kind is Kind.GRID and find_header(glimpse.tops, _SYNONYMS, _REQUIRED) is not None

    def read(self, path: Path, options: ReadOptions) -> Iterator[Entry]:
        """Yield skips and problems as they come, then every recommendation in the order of its first row.

        Voluntary pledges (Response "Voluntary Pledge") are no recommendations: Skip "pledge".
        """
        header = find_header(read_tops(path), _SYNONYMS, _REQUIRED)
        if header is None:
            raise UnknownFormat(fault("file-columns", file=path.name, format=Fault(f"import-source-{self.name}")))
        places = [header.places.get(heading) for heading in _HEADINGS]
        groups: dict[tuple[str, int, str], _Group] = {}
        wanted: dict[str, bool] = {}
        stances: dict[str, Stance | None] = {}
        for found in read_below(path, header):
            if isinstance(found, Problem):
                yield found
                continue
            row, values = found
            to, text, sender, response, issue, session = _read_values(values, places)
            if options.state is not None and not wanted.setdefault(to, same_state(to, options.state)):
                yield Skip(row, "other_state")
            elif response.casefold() in _PLEDGES:
                yield Skip(row, "pledge")
            elif problem := _find_problem(row, to, text, session):
                yield problem
            else:
                if response not in stances:
                    stances[response] = parse_position(response)
                stance = stances[response]
                if response and stance is None:
                    yield Problem(row, header.heading("response"), fault("problem-response", found=response))
                    continue
                key = (state_key(to), int(session), text_hash(text))
                group = groups.get(key)
                if group is None:
                    group = groups[key] = _Group(to, int(session), text)
                group.rows.append(row)
                group.themes.update((theme, None) for theme in issue.split(",") if theme)
                group.stances.append((stance, sender))
        for key in list(groups):
            yield _merge(groups.pop(key))


def _read_values(values: Sequence[Cell], places: Sequence[int | None]) -> list[str]:
    return [
        "" if place is None else clean(value) if isinstance(value := values[place], str) else read_text(value)
        for place in places
    ]


def _find_problem(row: int, to: str, text: str, session: str) -> Problem | None:
    if not text:
        return Problem(row, "Text", fault("problem-text"))
    if not to:
        return Problem(row, "To", fault("problem-state"))
    if not session.isdecimal() or int(session) < 1:
        return Problem(row, "Session", fault("problem-session", found=session))
    return None


def _merge(group: _Group) -> Intake:
    position, note = _settle(group.stances)
    return Intake(
        rows=tuple(group.rows),
        state=group.state,
        body="UPR",
        text=group.text,
        cycle=cycle_of_session(group.session),
        session=str(group.session),
        position=position,
        position_note=note,
        recommenders=tuple(dict.fromkeys(name for _, name in group.stances if name.casefold() not in _NOBODY)),
        themes=tuple(theme.strip() for theme in group.themes),
    )


def _settle(stances: list[tuple[Stance | None, str]]) -> tuple[Position | None, str | None]:
    """Return the position all rows share, or SPLIT with who got what."""
    positions = {stance.position if stance else None for stance, _ in stances}
    if len(positions) == 1:
        notes = dict.fromkeys(stance.note for stance, _ in stances if stance and stance.note)
        return positions.pop(), "; ".join(note for note in notes if note) or None
    told: dict[str, list[str]] = {}
    for stance, name in stances:
        position = stance.position.value if stance and stance.position else "no position"
        told.setdefault(position.capitalize(), []).append(name)
    return Position.SPLIT, "; ".join(f"{position}: {', '.join(names)}" for position, names in told.items())
