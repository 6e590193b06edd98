"""Finding a recommendation by what people call it, and telling it as plain values: what `suivi show --json` says."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.rights import Sight
from domain.words import MessageKind
from models.dossier import Asked, Changed, Reported, Story, read_story
from models.evidence import as_json
from models.recommendations import Recommendation
from models.sight import visible
from models.spoken import Heard, Written

HIDDEN = "(confidential)"


async def find_by_reference(
    session: AsyncSession, reference: str, state: str | None, sight: Sight | None = None
) -> list[Recommendation]:
    """Recommendations that people call so: of one State when it is given; a bare number finds its owners too.

    sight: of who looks for them; None: whoever may run commands on this machine.
    """
    wanted = reference.strip()
    seen = select(Recommendation).where(visible(sight or Sight()))
    if state is not None:
        seen = seen.where(Recommendation.state == state)
    same = Recommendation.reference.ilike(wanted.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_"))
    found = list(await session.scalars(seen.where(same).order_by(Recommendation.state).limit(10)))
    return found or list(await session.scalars(seen.where(Recommendation.number == wanted).limit(10)))


async def tell(session: AsyncSession, recommendation: Recommendation, *, confidential: bool) -> dict[str, Any]:
    """One recommendation with all that happened to it.

    confidential: whether the reader may see the text of a confidential one; else only its reference is told.
    """
    return tell_story(await read_story(session, recommendation, Sight(confidential=confidential)))


def tell_story(story: Story) -> dict[str, Any]:
    """The same of a story that was read."""
    found, hidden = story.recommendation, story.hidden
    return {
        "id": str(found.id),
        "reference": found.reference,
        "state": found.state,
        "body": found.body,
        "cycle": found.cycle,
        "session": found.session,
        "symbol": found.symbol,
        "number": found.number,
        "text": HIDDEN if hidden else found.text,
        "position": found.position,
        "position_note": None if hidden else found.position_note,
        "recommenders": found.recommenders,
        "themes": [] if hidden else found.themes,
        "groups": [] if hidden else found.groups,
        "sdgs": found.sdgs,
        "classification": found.classification,
        "phase": found.phase,
        "revision": found.revision,
        "received_at": found.received_at,
        "sources": [{"source": source, "row": row} for source, row in story.sources],
        "assignments": [
            {"institution": one.name, "role": one.role, "from": one.from_at, "to": one.to_at} for one in story.charges
        ],
        "asks": [_ask(one) for one in story.asks],
        "progress": [_progress(one) for one in story.progress],
        "conversation": [
            _heard(one) if isinstance(one, Heard) else _written(one)
            for one in story.conversation
            if isinstance(one, Heard) or one.kind is MessageKind.DIGEST
        ],
        "changes": [_change(one) for one in story.changes],
    }


def _ask(one: Asked) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "institution": one.name,
        "round": one.round,
        "state": one.state,
        "opened": one.opened_at,
        "due": one.due_at,
        "overdue": one.overdue,
        "closed": one.closed_at,
        "reminders": [
            {"rung": r.rung, "occurrence": r.occurrence, "due": r.due_at, "state": r.state} for r in one.reminders
        ],
    }


def _progress(one: Reported) -> dict[str, Any]:
    name = HIDDEN if one.narrative is None else None
    return {
        "status": one.status,
        "narrative": HIDDEN if one.narrative is None else one.narrative,
        "state": one.state,
        "institution": one.name,
        "by": one.by,
        "said": one.said_at,
        "id": str(one.id),
        "evidence": [as_json(file, name=name) for file in one.evidence],
    }


def _written(one: Written) -> dict[str, Any]:
    return {
        "kind": "message",
        "to": one.to,
        "channel": one.channel,
        "n": one.n,
        "state": one.state,
        "outcome": one.outcome,
        "reason": one.reason,
        "at": one.at,
    }


def _heard(one: Heard) -> dict[str, Any]:
    return {
        "kind": "reply",
        "from": one.sender,
        "channel": one.channel,
        "action": one.action,
        "status": one.status,
        "words": HIDDEN if one.words is None else one.words,
        "narrative": HIDDEN if one.narrative is None else one.narrative,
        "state": one.state,
        "provisional": one.provisional,
        "at": one.at,
    }


def _change(one: Changed) -> dict[str, Any]:
    return {
        "at": one.at,
        "verb": one.verb,
        "by": one.by or one.by_kind,
        "on_behalf_of": one.whose,
        "through": one.through,
        "before": one.before,
        "after": one.after,
    }
