"""Who is who, as the command line tells it: institutions, their posts, who holds them and how they are reached."""

from datetime import date
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.staffing import DAY, Held, PostHeld, Reach, read_staffing


async def read_directory(session: AsyncSession, on: date) -> list[dict[str, Any]]:
    """Every institution with its posts; a post without a holder is told with person None."""
    return [
        {
            "name": one.name,
            "acronym": one.acronym,
            "aliases": list(one.aliases),
            "posts": [_post(post) for post in sorted(one.posts, key=lambda post: (post.kind.value, post.ordinal))],
        }
        for one in await read_staffing(session, on)
    ]


def _post(post: PostHeld) -> dict[str, Any]:
    held, following = post.holder, post.following
    return {
        "post": post.kind,
        "ordinal": post.ordinal,
        "person": held.name if held else None,
        "language": held.language if held else None,
        "time_zone": held.time_zone if held else None,
        "since": held.since if held else None,
        "until": held.until + DAY if held and held.until else None,
        "next": {"person": following[0], "from": following[2]} if following else None,
        "quiet": _quiet(held) if held else None,
        "away": [{"from": one.from_on, "to": one.to_on, "stand_in": one.stand_in} for one in held.away] if held else [],
        "contacts": [_contact(one) for one in held.contacts] if held else [],
    }


def _quiet(held: Held) -> str | None:
    if held.quiet_from is None or held.quiet_to is None:
        return None
    return f"{held.quiet_from:%H:%M}–{held.quiet_to:%H:%M}"


def _contact(one: Reach) -> dict[str, Any]:
    state = "not linked yet" if one.state == "unlinked" else one.state
    return {"channel": one.channel, "address": one.address, "state": state}
