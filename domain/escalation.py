"""Who is written to: the holder of the rung's post, or the next who can be reached."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.words import ChannelName, PostKind

UPWARDS: Mapping[PostKind, tuple[PostKind, ...]] = {
    PostKind.MAIN: (PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR),
    PostKind.ALTERNATE: (PostKind.MAIN, PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR),
    PostKind.VALIDATOR: (PostKind.HEAD, PostKind.COORDINATOR),
    PostKind.HEAD: (PostKind.COORDINATOR,),
    PostKind.COORDINATOR: (),
    PostKind.CABINET: (PostKind.COORDINATOR,),
}


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


def whom(
    to: PostKind,
    posts: Mapping[PostKind, Sequence[Holder]],
    coordinators: Sequence[Holder],
    speaking: Collection[ChannelName],
) -> tuple[Holder, Address] | None:
    """Who is written to for a post, and where: upwards when nobody holds it or can be reached there.

    posts: the institution's holders by post. speaking: channels that are configured.
    """
    for kind in (to, *UPWARDS[to]):
        for holder in coordinators if kind is PostKind.COORDINATOR else posts.get(kind, ()):
            for address in sorted(holder.addresses, key=lambda a: a.preference):
                if address.channel in speaking:
                    return holder, address
    return None
