"""Who is told, before a report, that answers are missing: one message a recipient, with what concerns them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from domain.escalation import whom
from domain.roster import Address, Holder, Posts
from domain.words import ChannelName, PostKind


@dataclass(frozen=True, slots=True)
class MissingAnswers:
    """What a message that tells of missing answers holds: not the answers, which are read when it leaves.

    rung: of the ladder before a report. post: in which function it is read.
    """

    deadline: UUID
    rung: int
    post: PostKind
    institutions: tuple[UUID, ...]
    kind: Literal["answers_missing"] = "answers_missing"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is told, where, and of which institutions. post: in which function they read it."""

    holder: Holder
    address: Address
    post: PostKind
    institutions: tuple[UUID, ...]


def recipients(
    to: PostKind, missing: Collection[UUID], posts: Posts, speaking: Collection[ChannelName]
) -> list[Recipient]:
    """Who is told on a rung. missing: the institutions whose answers are.

    Each coordinator, and each member of the cabinet, is told of all; a head or validator of their own institution. A
    post that nobody can be reached in gives way to the next above, coordinators at last.
    """
    if to in (PostKind.COORDINATOR, PostKind.CABINET):
        serving = _reached(posts.of(UUID(int=0), to), speaking)
        serving = serving or _reached(posts.coordinators, speaking)
        return [Recipient(holder, address, holder.kind, tuple(missing)) for holder, address in serving]
    found: dict[UUID, tuple[Holder, Address, list[UUID]]] = {}
    for institution in missing:
        if reached := whom(to, institution, posts, speaking):
            holder, address = reached
            found.setdefault(holder.person, (holder, address, []))[2].append(institution)
    return [
        Recipient(holder, address, holder.kind, tuple(institutions)) for holder, address, institutions in found.values()
    ]


def pass_on(
    person: UUID, to: PostKind, institutions: Collection[UUID], posts: Posts, speaking: Collection[ChannelName]
) -> tuple[frozenset[UUID] | None, list[Recipient]]:
    """Who reads a notice that has waited for somebody, by who serves now.

    to: the post that it speaks to; institutions: what it is about, if that matters. Returns what of it stays with its
    reader (None: they are not to read it any more), and who is told of the rest in their place. With nobody to take
    their place, who still serves finds it when they are back.
    """
    told = recipients(to, institutions, posts, speaking)
    if not told:
        return (frozenset(institutions) if person in posts.by_person else None), []
    own = next((one for one in told if one.holder.person == person), None)
    if to in (PostKind.COORDINATOR, PostKind.CABINET):
        return (frozenset(institutions), []) if own else (None, told)
    return (frozenset(own.institutions) if own else None), [one for one in told if one is not own]


def _reached(holders: Iterable[Holder], speaking: Collection[ChannelName]) -> list[tuple[Holder, Address]]:
    return [(holder, address) for holder in holders if (address := holder.reached_by(speaking))]
