"""Who is written to: the holder of the rung's post, or the next who can be reached."""

from collections.abc import Collection, Mapping
from uuid import UUID

from domain.roster import Address, Holder, Posts
from domain.words import ChannelName, PostKind

UPWARDS: Mapping[PostKind, tuple[PostKind, ...]] = {
    PostKind.MAIN: (PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR),
    PostKind.ALTERNATE: (PostKind.MAIN, PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR),
    PostKind.VALIDATOR: (PostKind.HEAD, PostKind.COORDINATOR),
    PostKind.HEAD: (PostKind.COORDINATOR,),
    PostKind.COORDINATOR: (),
    PostKind.CABINET: (PostKind.COORDINATOR,),
}


def whom(
    to: PostKind,
    institution: UUID,
    posts: Posts,
    speaking: Collection[ChannelName],
    wanted: ChannelName | None = None,
) -> tuple[Holder, Address] | None:
    """Who is written to for a post of an institution, and where: upwards when nobody there can be reached.

    speaking: channels that are configured. wanted: the one to prefer.
    """
    for kind in (to, *UPWARDS[to]):
        for holder in posts.of(institution, kind):
            if address := holder.reached_by(speaking, wanted):
                return holder, address
    return None
