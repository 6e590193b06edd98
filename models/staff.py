"""Institutions, posts, people and their addresses as a file tells them: upserted, with hand-overs kept as history."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.faults import Fault
from domain.people import InstitutionRow, PersonRow
from domain.routing import RoutingRule
from domain.texts import fold
from domain.words import ChannelName, PostKind
from models.changes import Change
from models.handovers import following_on
from models.institutions import read_names
from models.people import Contact, Institution, Person, Post, Tenure
from models.people import RoutingRule as Rule


@dataclass
class Saved:
    """What became of the rows of a people file."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0

    def count(self, was_new: bool, changed: bool) -> None:
        if was_new:
            self.created += 1
        elif changed:
            self.updated += 1
        else:
            self.unchanged += 1


@dataclass
class Staff:
    """Writes a people file. run: makes the ids of its Changes. practice: everybody gets a practice address, first.

    by: the user who handed it in, if one did.
    language, time_zone: of people who are told none; the zone is the State's, in which its days are counted.
    """

    session: AsyncSession
    at: datetime
    run: str
    language: str = "en"
    time_zone: str = "UTC"
    practice: bool = False
    through: str = "import"
    by: UUID | None = None
    saved: Saved = field(default_factory=Saved)

    async def save_institutions(self, rows: Sequence[InstitutionRow]) -> None:
        names = await read_names(self.session)
        for row in rows:
            id = names.find(row.name) or (names.find(row.acronym) if row.acronym else None)
            if id is None:
                id = uuid4()
                self.session.add(Institution(id=id, name=row.name, acronym=row.acronym, aliases=list(row.aliases)))
                await self._change("add", "institution", id, {}, {"name": row.name})
                self.saved.count(True, False)
                continue
            known = await self.session.get_one(Institution, id)
            before: dict[str, Any] = {"acronym": known.acronym, "aliases": sorted(known.aliases)}
            known.acronym = row.acronym or known.acronym
            known.aliases = sorted({*known.aliases, *row.aliases} - {known.name})
            after = {"acronym": known.acronym, "aliases": list(known.aliases)}
            if before == after:
                self.saved.count(False, False)
            else:
                await self._change("correct", "institution", id, before, after)
                self.saved.count(False, True)
        await self.session.flush()

    async def save_people(self, rows: Sequence[PersonRow]) -> None:
        """Each holder of a post. A post of the file that somebody else held is handed over, and stays in history."""
        names = await read_names(self.session)
        listed: dict[tuple[UUID, PostKind], set[UUID]] = defaultdict(set)
        people: list[tuple[PersonRow, UUID, UUID, bool, bool]] = []
        for row in rows:
            institution = names.find(row.institution)
            assert institution is not None
            person, was_new, changed = await self._person(row)
            listed[institution, row.post].add(person)
            people.append((row, institution, person, was_new, changed))
        for row, institution, person, was_new, changed in people:
            moved = await self._tenure(row, institution, person, listed[institution, row.post])
            addressed = await self._contacts(row, person)
            self.saved.count(was_new, changed or moved or addressed)

    async def save_person(self, row: PersonRow) -> UUID:
        """A person with their addresses alone, as a row tells them; their id."""
        person, _, _ = await self._person(row)
        await self._contacts(row, person)
        return person

    async def save_routing(self, rows: Sequence[RoutingRule]) -> list[tuple[RoutingRule, Fault]]:
        """Routing rules; returns those whose institution is not known."""
        names = await read_names(self.session)
        unknown: list[tuple[RoutingRule, Fault]] = []
        for row in rows:
            institution = names.find(row.institution)
            if institution is None:
                unknown.append((row, names.unknown(row.institution)))
                continue
            same = [getattr(Rule, k).is_not_distinct_from(getattr(row, k)) for k in ("theme", "group", "sdg", "body")]
            same += [Rule.institution_id == institution, Rule.role == row.role]
            known = await self.session.scalar(select(Rule).where(*same))
            if known is None:
                self.session.add(
                    Rule(
                        id=uuid4(),
                        theme=row.theme,
                        group=row.group,
                        sdg=row.sdg,
                        body=row.body,
                        institution_id=institution,
                        role=row.role,
                        priority=row.priority,
                    )
                )
                await self.session.flush()
            changed = known is not None and known.priority != row.priority
            if known is not None:
                known.priority = row.priority
            self.saved.count(known is None, changed)
        return unknown

    async def _person(self, row: PersonRow) -> tuple[UUID, bool, bool]:
        known = await self._find(row)
        if known is None:
            person = Person(
                id=uuid4(),
                name=row.person,
                language=row.language or self.language,
                time_zone=row.time_zone or self.time_zone,
                quiet_from=_quiet(row)[0],
                quiet_to=_quiet(row)[1],
            )
            self.session.add(person)
            await self.session.flush()
            await self._change("add", "person", person.id, {}, {"language": person.language})
            return person.id, True, False
        before = _told(known)
        known.name = row.person
        known.language = row.language or known.language
        known.time_zone = row.time_zone or known.time_zone
        if row.quiet_from is not None:
            known.quiet_from, known.quiet_to = _quiet(row)
        after = _told(known)
        if before != after:
            await self._change("correct", "person", known.id, before, after)
        return known.id, False, before != after

    async def _find(self, row: PersonRow) -> Person | None:
        """The same mail address is the same person; without one, the same name in the same institution."""
        if row.email:
            by_mail: Person | None = await self.session.scalar(
                select(Person)
                .join(Contact, Contact.person_id == Person.id)
                .where(Contact.channel == ChannelName.EMAIL, Contact.address == row.email.lower())
            )
            return by_mail
        candidates = await self.session.scalars(
            select(Person)
            .join(Tenure, Tenure.person_id == Person.id)
            .join(Post, Post.id == Tenure.post_id)
            .join(Institution, Institution.id == Post.institution_id)
            .where(Institution.name == row.institution)
        )
        return next((p for p in candidates if fold(p.name) == fold(row.person)), None)

    async def _tenure(self, row: PersonRow, institution: UUID, person: UUID, listed: set[UUID]) -> bool:
        from_on, to_on = row.from_on or self.at.astimezone(ZoneInfo(self.time_zone)).date(), row.to_on
        holders = (
            await self.session.execute(
                select(Post, Tenure)
                .outerjoin(
                    Tenure,
                    (Tenure.post_id == Post.id) & or_(Tenure.to_on.is_(None), Tenure.to_on > from_on),
                )
                .where(Post.institution_id == institution, Post.kind == row.post)
                .order_by(Post.ordinal)
            )
        ).all()
        for _, tenure in holders:
            if tenure is not None and tenure.person_id == person:
                changed = to_on is not None and tenure.to_on != to_on
                if changed:
                    tenure.to_on = to_on
                return changed
        for post, tenure in holders:
            if tenure is None or (tenure.person_id not in listed and tenure.from_on <= from_on):
                if tenure is not None:
                    await self._change(
                        "hand_over", "post", post.id, {"person": str(tenure.person_id)}, {"person": str(person)}
                    )
                    if tenure.from_on < from_on:
                        tenure.to_on = from_on
                    else:
                        # Corrected on the day on which it began: nobody held the post for a whole day.
                        await self.session.delete(tenure)
                    await self.session.flush()
                return await self._hold(post.id, person, from_on, to_on)
        post = Post(
            id=uuid4(),
            institution_id=institution,
            kind=row.post,
            ordinal=1 + max((p.ordinal for p, _ in holders), default=0),
        )
        self.session.add(post)
        await self.session.flush()
        return await self._hold(post.id, person, from_on, to_on)

    async def _hold(self, post: UUID, person: UUID, from_on: date, to_on: date | None) -> bool:
        following = await following_on(self.session, post, from_on)
        if following is not None and (to_on is None or to_on > following):
            # Somebody takes the post over later, as was told before.
            to_on = following
        self.session.add(Tenure(id=uuid4(), post_id=post, person_id=person, from_on=from_on, to_on=to_on))
        await self.session.flush()
        return True

    async def _contacts(self, row: PersonRow, person: UUID) -> bool:
        """Mail addresses count as verified: the mechanism vouches for them. A chat account must link itself."""
        told: list[tuple[ChannelName, str, bool]] = []
        if self.practice:
            told.append((ChannelName.PRACTICE, str(person), True))
        if row.email:
            told.append((ChannelName.EMAIL, row.email.lower(), True))
        if row.telegram:
            told.append((ChannelName.TELEGRAM, row.telegram, False))
        if row.matrix:
            told.append((ChannelName.MATRIX, row.matrix, False))
        told.sort(key=lambda t: t[0] is not row.preferred)
        known = {
            (c.channel, c.address): c
            for c in await self.session.scalars(select(Contact).where(Contact.person_id == person))
        }
        changed = False
        for preference, (channel, address, verified) in enumerate(told, start=1):
            contact = known.get((channel, address))
            if contact is None and any(c.channel is channel and not verified for c in known.values()):
                continue
            if contact is None:
                self.session.add(
                    Contact(
                        id=uuid4(),
                        person_id=person,
                        channel=channel,
                        address=address,
                        preference=preference,
                        verified_at=self.at if verified else None,
                    )
                )
                changed = True
            elif row.preferred is not None and contact.preference != preference:
                contact.preference = preference
                changed = True
        await self.session.flush()
        return changed

    async def _change(self, verb: str, subject: str, id: UUID, before: dict[str, Any], after: dict[str, Any]) -> None:
        await self.session.execute(
            insert(Change).values(
                external_id=f"people:{self.run}:{verb}:{id}",
                at=self.at,
                by_kind="user" if self.by else "system",
                by_id=self.by,
                through=self.through,
                verb=verb,
                subject=subject,
                subject_id=id,
                before=before,
                after=after,
            )
        )


def _quiet(row: PersonRow) -> tuple[time | None, time | None]:
    """Quiet hours that begin when they end are none: so a file can take them away."""
    return (None, None) if row.quiet_from == row.quiet_to else (row.quiet_from, row.quiet_to)


def _told(person: Person) -> dict[str, Any]:
    quiet = (person.quiet_from, person.quiet_to)
    return {
        "name": person.name,
        "language": person.language,
        "time_zone": person.time_zone,
        "quiet": "–".join(f"{at:%H:%M}" for at in quiet if at) or None,
    }
