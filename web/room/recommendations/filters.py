"""What the address of the list says: what is looked for, in which order. All of it stays in the address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar
from urllib.parse import parse_qsl, urlencode

from domain.texts import collapse
from domain.words import Classification, Phase, Position, Status
from languages.direction import disarm
from models.listing import Sort
from models.search import LONGEST, Wanted

LIST: Final = "/recommendations"
OPEN, NONE, YES = "open", "none", "yes"
NAMES: Final = (
    "q", "institution", "phase", "status", "overdue", "owner", "validate", "body", "cycle", "theme", "group", "sdg",
    "position", "classification", "deadline", "sort",
)  # fmt: skip
"""What may stand in the address besides the page."""
FURTHER: Final = ("body", "cycle", "theme", "group", "sdg", "position", "classification")
"""Filters that are folded away while none of them is used."""
VIEWS: Final[Mapping[str, str]] = {
    "all": "",
    "open": "phase=open",
    "overdue": "overdue=yes&sort=due",
    "unowned": "owner=none",
    "validate": "validate=yes",
    "unreported": "phase=open&status=none",
    "blocked": "status=blocked",
}
"""The usual ones, which everybody is offered."""

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Filters:
    """What an address asks for. given: what of it is understood, as it goes back into addresses and forms."""

    wanted: Wanted
    sort: Sort
    given: Mapping[str, str]

    @property
    def query(self) -> str:
        return urlencode(self.given)

    def address(self, path: str = LIST, **other: str | None) -> str:
        """An address with these filters, and others instead; None and empty take one away."""
        query = urlencode({name: value for name, value in {**self.given, **other}.items() if value})
        return f"{path}?{query}" if query else path

    @property
    def narrows(self) -> bool:
        """Whether anything is filtered at all."""
        return any(name != "sort" for name in self.given)

    @property
    def unfolded(self) -> bool:
        return any(name in self.given for name in FURTHER)


def read_filters(pairs: Iterable[tuple[str, str]]) -> Filters:
    """Understand the parameters of an address. What it does not say rightly is as if it did not say it."""
    said = {name: collapse(disarm(value[:LONGEST])) for name, value in pairs if name in NAMES}
    said = {name: said[name] for name in NAMES if said.get(name)}
    phase, status = _word(Phase, said.get("phase")), _word(Status, said.get("status"))
    wanted = Wanted(
        words=said.get("q", ""),
        body=said.get("body", ""),
        cycle=_number(said.get("cycle")),
        institution=said.get("institution", ""),
        phase=phase,
        open=said.get("phase") == OPEN,
        status=status,
        reported=said.get("status") != NONE,
        theme=said.get("theme", ""),
        group=said.get("group", ""),
        sdg=said.get("sdg", ""),
        position=_word(Position, said.get("position")),
        classification=_word(Classification, said.get("classification")),
        owned=said.get("owner") != NONE,
        overdue=said.get("overdue") == YES,
        deadline=_number(said.get("deadline")),
        validating=said.get("validate") == YES,
    )
    understood = {
        "phase": wanted.open or phase,
        "status": not wanted.reported or status,
        "cycle": wanted.cycle,
        "position": wanted.position,
        "classification": wanted.classification,
        "owner": not wanted.owned,
        "overdue": wanted.overdue,
        "deadline": wanted.deadline,
        "validate": wanted.validating,
    }
    sort = _word(Sort, said.get("sort")) or Sort.REFERENCE
    given = {name: value for name, value in said.items() if name != "sort" and understood.get(name, True)}
    if sort is not Sort.REFERENCE:
        given["sort"] = sort.value
    return Filters(wanted, sort, given)


def parse_filters(query: str) -> Filters:
    """The same of an address's query that a form or a saved view carries."""
    return read_filters(parse_qsl(query[:4000]))


def _word(vocabulary: type[Word], word: str | None) -> Word | None:
    return vocabulary(word) if word in [one.value for one in vocabulary] else None


def _number(word: str | None) -> int | None:
    if word is None or not word.isascii() or not word.isdecimal() or len(word) > 6:
        return None
    return int(word)
