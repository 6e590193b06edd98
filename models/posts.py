"""Institutions and their posts, as they are added, corrected, filled and given up: each with its Change."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.commands import Origin
from domain.texts import fold
from domain.words import PostKind
from models.changes import write_change
from models.errors import StaffError
from models.handovers import following_on
from models.holders import read_posts
from models.institutions import read_names
from models.people import Contact, Institution, Person, Post, Tenure


async def add_institution(
    session: AsyncSession, name: str, acronym: str | None, aliases: list[str], origin: Origin, at: datetime
) -> UUID:
    """A new institution. Raises StaffError when one is called so already."""
    await _refuse_taken(session, None, (name, acronym, *aliases))
    made = Institution(id=uuid4(), name=name, acronym=acronym, aliases=sorted({*aliases} - {name}))
    session.add(made)
    await session.flush()
    await write_change(session, origin, at, "add", "institution", made.id, {}, {"name": name})
    return made.id


async def correct_institution(
    session: AsyncSession, id: UUID, name: str, acronym: str | None, aliases: list[str], origin: Origin, at: datetime
) -> bool:
    """What an institution is called; whether that is new. Raises StaffError when another one is called so."""
    one = await session.get_one(Institution, id, with_for_update=True)
    await _refuse_taken(session, id, (name, acronym, *aliases))
    before = _called(one)
    one.name, one.acronym, one.aliases = name, acronym, sorted({*aliases} - {name})
    if before == _called(one):
        return False
    await session.flush()
    await write_change(session, origin, at, "correct", "institution", id, before, _called(one))
    return True


async def _refuse_taken(session: AsyncSession, id: UUID | None, called: tuple[str | None, ...]) -> None:
    names = await read_names(session)
    for name in filter(None, called):
        found = names.find(name)
        if found is not None and found != id:
            known = names.official[found]
            raise StaffError(f"{known} is called {name!r} already.", "institution-known", name=name, institution=known)


def _called(one: Institution) -> dict[str, object]:
    return {"name": one.name, "acronym": one.acronym, "aliases": list(one.aliases)}


async def appoint(
    session: AsyncSession,
    person: UUID,
    institution: UUID,
    kind: PostKind,
    on: date,
    origin: Origin,
    at: datetime,
    *,
    beside: bool = False,
) -> None:
    """Have somebody hold a post from a day on: a vacant one of this kind, or the first of it. Raises StaffError.

    beside: where all are held, add a further post of the kind; without it that is refused, and names the holder.
    """
    # Two who fill the same institution's posts wait for each other.
    house = await session.get_one(Institution, institution, with_for_update=True)
    who = await session.get_one(Person, person)
    posts = (
        await session.execute(
            select(Post, Tenure, Person)
            .outerjoin(Tenure, (Tenure.post_id == Post.id) & or_(Tenure.to_on.is_(None), Tenure.to_on > on))
            .outerjoin(Person, Person.id == Tenure.person_id)
            .where(Post.institution_id == institution, Post.kind == kind)
            .order_by(Post.ordinal, Tenure.from_on)
        )
    ).all()
    where = f"{kind.value} ({house.name})"
    if any(holder is not None and holder.id == person for _, _, holder in posts):
        raise StaffError(f"{who.name} is {where} already.", "holds-already", who=who.name, institution=house.name)
    held = {post.id for post, tenure, _ in posts if tenure is not None and tenure.from_on <= on}
    post = next((post for post, _, _ in posts if post.id not in held), None)
    if post is None:
        if posts and not beside:
            holder = next(holder for _, _, holder in posts if holder is not None)
            raise StaffError(f"{holder.name} is {where}: hand the post over.", "held", who=holder.name)
        ordinal = 1 + max((post.ordinal for post, _, _ in posts), default=0)
        post = Post(id=uuid4(), institution_id=institution, kind=kind, ordinal=ordinal)
        session.add(post)
        await session.flush()
    # Somebody may take it over later, as was told before.
    until = await following_on(session, post.id, on)
    session.add(Tenure(id=uuid4(), post_id=post.id, person_id=person, from_on=on, to_on=until))
    await session.flush()
    told = {"person": str(person), "from_on": on.isoformat(), "to_on": until.isoformat() if until else None}
    await write_change(session, origin, at, "appoint", "post", post.id, {}, told)


async def end_tenure(session: AsyncSession, tenure: UUID, on: date, origin: Origin, at: datetime) -> None:
    """Have somebody hold a post no longer from a day on; nobody follows them. Raises StaffError.

    One who had not begun by then never holds it. The last coordinator hands over instead: alerts need a reader.
    """
    held = await session.get(Tenure, tenure, with_for_update=True)
    if held is None or (held.to_on is not None and held.to_on <= on):
        raise StaffError("That post is not held on that day any more.", "ended-already", day=on)
    post = await session.get_one(Post, held.post_id)
    who = await session.get_one(Person, held.person_id)
    if post.kind is PostKind.COORDINATOR:
        others = {holder.person for holder in (await read_posts(session, on, ())).coordinators} - {who.id}
        if not others:
            raise StaffError(
                f"{who.name} is the only coordinator then: hand the post over.", "last-coordinator", who=who.name
            )
    before = {"person": str(who.id), "from_on": held.from_on.isoformat()}
    if held.from_on < on:
        held.to_on = on
    else:
        await session.delete(held)
    await session.flush()
    await write_change(session, origin, at, "end_post", "post", post.id, before, {"to_on": on.isoformat()})


async def add_post(session: AsyncSession, institution: UUID, kind: PostKind, origin: Origin, at: datetime) -> None:
    """A further post of this kind, which nobody holds yet."""
    await session.get_one(Institution, institution, with_for_update=True)
    last = await session.scalar(
        select(func.max(Post.ordinal)).where(Post.institution_id == institution, Post.kind == kind)
    )
    post = Post(id=uuid4(), institution_id=institution, kind=kind, ordinal=(last or 0) + 1)
    session.add(post)
    await session.flush()
    after = {"institution": str(institution), "kind": kind.value, "ordinal": post.ordinal}
    await write_change(session, origin, at, "add", "post", post.id, {}, after)


async def find_namesake(session: AsyncSession, name: str, address: str) -> UUID | None:
    """Who a mail address belongs to, when they are called so; None when it is nobody's. Raises StaffError."""
    owner = await session.scalar(
        select(Person).join(Contact, Contact.person_id == Person.id).where(Contact.address == address.lower())
    )
    if owner is None:
        return None
    if fold(owner.name) != fold(name):
        raise StaffError(
            f"{address} is the address of {owner.name}: give that name, or another address.",
            "address-taken",
            who=owner.name,
        )
    return owner.id


def part_of(origin: Origin, what: str) -> Origin:
    """The origin of one of several changes that were wanted at once."""
    return replace(origin, external_id=f"{origin.external_id}:{what}")
