"""Who holds which post from when to when, who is away, and how each is reached: the people of an installation."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from itertools import chain
from uuid import UUID

from domain.hours import Hours
from domain.ladder import rank
from domain.words import ChannelName, PostKind

MECHANISM = (PostKind.COORDINATOR, PostKind.CABINET)
"""Posts that serve all institutions, wherever they stand."""


@dataclass(frozen=True, slots=True)
class Address:
    """A usable contact. preference: 1 is tried first."""

    contact: UUID
    channel: ChannelName
    address: str
    preference: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a post now, and how they can be reached (best first; empty: not at all)."""

    person: UUID
    name: str
    language: str
    time_zone: str
    kind: PostKind
    addresses: tuple[Address, ...]
    quiet_from: time | None = None
    quiet_to: time | None = None

    @property
    def hours(self) -> Hours:
        return Hours(self.time_zone, self.quiet_from, self.quiet_to)

    def reached_by(self, speaking: Collection[ChannelName], wanted: ChannelName | None = None) -> Address | None:
        """Their best address on a channel that is set up: on the one that is wanted, if there is any."""
        usable = (a for a in self.addresses if a.channel in speaking)
        return min(usable, key=lambda a: (a.channel is not wanted, a.preference), default=None)


@dataclass(frozen=True, slots=True)
class Tenure:
    """A post held by a person from a day to another, the first on which they no longer hold it."""

    institution: UUID
    post: PostKind
    ordinal: int
    person: UUID
    from_on: date
    to_on: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.from_on <= day and (self.to_on is None or day < self.to_on)


@dataclass(frozen=True, slots=True)
class Leave:
    """A person is away from a day to another, the first on which they are back. stand_in: who answers for them."""

    person: UUID
    from_on: date
    to_on: date
    stand_in: UUID | None = None

    def covers(self, day: date) -> bool:
        return self.from_on <= day < self.to_on


@dataclass(frozen=True, slots=True)
class Posts:
    """Who serves on one day, best first: by institution and post, and the mechanism's own."""

    by_institution: Mapping[UUID, Mapping[PostKind, Sequence[Holder]]] = field(default_factory=dict)
    coordinators: Sequence[Holder] = ()
    cabinet: Sequence[Holder] = ()
    by_person: Mapping[UUID, Holder] = field(default_factory=dict)

    def of(self, institution: UUID, kind: PostKind) -> Sequence[Holder]:
        """The holders of a post for an institution; coordinators and cabinet are the same for all."""
        if kind is PostKind.COORDINATOR:
            return self.coordinators
        if kind is PostKind.CABINET:
            return self.cabinet
        return self.by_institution.get(institution, {}).get(kind, ())

    def serves(self, person: UUID, institution: UUID) -> bool:
        """Whether a person is one to write to about an institution: in a post there or of the mechanism, or for one
        who is away."""
        holders = (*chain(*self.by_institution.get(institution, {}).values()), *self.coordinators, *self.cabinet)
        return any(holder.person == person for holder in holders)


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody with all their tenures and leaves. people: as holders; the post they serve in sets their `kind`."""

    people: Mapping[UUID, Holder]
    tenures: Sequence[Tenure] = ()
    leaves: Sequence[Leave] = ()

    def posts_on(self, day: date, institutions: Collection[UUID] | None = None) -> Posts:
        """Who serves on a day. institutions: only these, and those who serve all.

        Who is away gives place to their stand-in; without one, the post counts as one that nobody can be reached in,
        so that the next post up is written to. `by_person` tells of who is away too, with no address.
        """
        away = {leave.person: leave for leave in self.leaves if leave.covers(day)}
        by_institution: dict[UUID, dict[PostKind, list[Holder]]] = {}
        by_person: dict[UUID, Holder] = {}
        mechanism: dict[PostKind, list[Holder]] = {kind: [] for kind in MECHANISM}
        for tenure in sorted(self.tenures, key=lambda t: (t.ordinal, self.people[t.person].name)):
            if not tenure.holds_on(day):
                continue
            if institutions is not None and tenure.institution not in institutions and tenure.post not in MECHANISM:
                continue
            serving = self._serving(tenure.person, away)
            for person in (tenure.person,) if serving is None else (tenure.person, serving):
                known = by_person.get(person)
                # Who serves in several posts reads as in the lowest: there they may answer.
                if known is None or rank(tenure.post) < rank(known.kind):
                    one = self.people[person]
                    addresses = () if person in away else one.addresses
                    by_person[person] = replace(one, kind=tenure.post, addresses=addresses)
            if serving is None:
                continue
            holder = replace(self.people[serving], kind=tenure.post)
            by_institution.setdefault(tenure.institution, {}).setdefault(tenure.post, []).append(holder)
            if tenure.post in mechanism:
                mechanism[tenure.post].append(holder)
        return Posts(by_institution, mechanism[PostKind.COORDINATOR], mechanism[PostKind.CABINET], by_person)

    def _serving(self, person: UUID, away: Mapping[UUID, Leave]) -> UUID | None:
        """The person, or who stands in for them; a stand-in who is away as well is not passed on further."""
        leave = away.get(person)
        if leave is None:
            return person
        stand_in = leave.stand_in
        return stand_in if stand_in is not None and stand_in in self.people and stand_in not in away else None
