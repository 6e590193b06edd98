"""Whom somebody means by a name, among the people of an institution."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from rapidfuzz import fuzz, process

from domain.texts import fold

NEAR = 80
"""Of 100, by rapidfuzz's weighted ratio: a letter or two astray."""
SHORTEST = 3
_TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "prof", "mme", "mlle", "monsieur", "madame", "sr", "sra", "srta", "don", "dona")
)


@dataclass(frozen=True, slots=True)
class Meant:
    """people: whom the name may mean. sure: it is the one who is called so, and nobody else is."""

    people: tuple[UUID, ...] = ()
    sure: bool = False


def find_colleague(named: str, names: Mapping[UUID, str]) -> Meant:
    """Whom a name means: the whole name, else a part of it that one alone bears, else names that are written alike.

    names: the people it may mean.
    """
    whole = tuple(person for person, name in names.items() if fold(name) == fold(named))
    if whole:
        return Meant(whole, len(whole) == 1)
    said = set(fold(named).split()) - _TITLES
    if max((len(word) for word in said), default=0) < SHORTEST:
        return Meant()
    part = tuple(person for person, name in names.items() if said <= set(fold(name).split()))
    if part:
        return Meant(part, len(part) == 1)
    wanted = " ".join(sorted(said))
    folded = {person: " ".join(sorted(fold(name).split())) for person, name in names.items()}
    near = process.extract(wanted, folded, scorer=fuzz.WRatio, score_cutoff=NEAR)
    return Meant(tuple(person for _, _, person in near))
