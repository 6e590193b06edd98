"""What words mean after something was put before a person: what was done, a colleague's name, a question, an answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from activities.amending import STANDING
from domain.messages import Incoming
from domain.orders import OrderKind, read_order
from domain.replies.meaning import SURE, Context, Item, Meaning, Whole
from domain.replies.understanding import understand
from domain.words import Action, Status
from models.answerable import Asked
from models.people import Contact
from models.prompts import Prompt, Wanted, prompt_at
from models.recommendations import Progress
from models.replies import Answer, Reply

WHILE = timedelta(minutes=30)
"""For how long words that answer nothing are taken to be about what was shown last."""
NAME_ROOM = 120
WORDS_ROOM = 500


@dataclass(frozen=True, slots=True)
class Focus:
    """What words are about that name nothing. explicit: they answer that very message of ours."""

    n: int | None
    wants: Wanted | None
    answer: UUID | None = None
    explicit: bool = False


async def focus_of(session: AsyncSession, incoming: Incoming, contact: Contact, newest: Prompt | None) -> Focus | None:
    """What was shown to the person and is still before them; None: nothing in particular.

    newest: what they had before them last.
    """
    if incoming.edit and incoming.own_id is not None:
        completed = await _completed_by(session, incoming)
        return Focus(None, Wanted.NARRATIVE, completed, explicit=True) if completed else None
    if incoming.refers_to is not None:
        prompt = await prompt_at(session, incoming.channel, incoming.refers_to)
        return _focus(prompt, explicit=True) if prompt and prompt.contact_id == contact.id else None
    if newest is None or incoming.received_at - newest.shown_at > WHILE:
        return None
    return _focus(newest, explicit=False)


async def follow_up(
    session: AsyncSession,
    reply: Reply,
    incoming: Incoming,
    focus: Focus | None,
    asked: Sequence[Asked],
    context: Context,
    meaning: Meaning,
) -> tuple[Meaning, UUID | None]:
    """What words mean in the light of what was shown; and the recorded answer that they complete, if they do.

    meaning: what they mean by themselves, which stands whenever they say more than what was asked for.
    """
    order = read_order(incoming.text)
    if order is not None and order.kind in (OrderKind.COLLEAGUE, OrderKind.ASK) and order.rest:
        wants = Wanted.COLLEAGUE if order.kind is OrderKind.COLLEAGUE else Wanted.QUESTION
        return _for_coordinator(wants, order.rest, the_ask(focus, asked), meaning), None
    if focus is None or meaning.whole in (Whole.NOISE, Whole.AUTO_REPLY):
        return meaning, None
    one = the_ask(focus, asked)
    if focus.wants is Wanted.NARRATIVE and focus.answer is not None:
        return await _narrative(session, reply, incoming, focus, focus.answer, context, meaning)
    if focus.wants in (Wanted.COLLEAGUE, Wanted.QUESTION) and one is not None:
        if focus.wants is Wanted.COLLEAGUE and _sure(meaning):
            return meaning, None
        return _for_coordinator(focus.wants, incoming.text.strip(), one, meaning), None
    if focus.n is not None and one is not None and (focus.explicit or not _names(meaning)):
        return understand(incoming.text, narrow(context, one.item.reference)), None
    return meaning, None


def narrow(context: Context, reference: str) -> Context:
    """The same, with one ask before the person's eyes; the others are still theirs to name in full."""
    here = tuple(ask for ask in context.asks if ask.reference == reference)
    rest = tuple(ask for ask in context.asks if ask.reference != reference)
    return replace(context, asks=here, others=(*rest, *context.others))


async def read_standing(session: AsyncSession, reply: Reply, answer: UUID) -> tuple[Answer, Status | None] | None:
    """An answer of the same person as the reply, and the status that it reported; None when it stands no longer."""
    found = await session.execute(
        select(Answer, Progress.status)
        .join(Progress, Progress.answer_id == Answer.id)
        .join(Reply, Reply.id == Answer.reply_id)
        .where(Answer.id == answer, Progress.state.in_(STANDING), Reply.person_id == reply.person_id)
    )
    row = found.one_or_none()
    return (row[0], row[1]) if row is not None else None


async def _narrative(
    session: AsyncSession,
    reply: Reply,
    incoming: Incoming,
    focus: Focus,
    answer: UUID,
    context: Context,
    meaning: Meaning,
) -> tuple[Meaning, UUID | None]:
    """Words that complete an answer; the answer itself stands unless they say another status, or name another ask."""
    found = await read_standing(session, reply, answer)
    if found is None:
        return meaning, None
    said, status = found
    if focus.explicit:
        meaning = understand(incoming.text, narrow(context, said.reference))
    about = [item for item in meaning.items if item.reference]
    stated = [item for item in about if item.confidence >= SURE and item.action is not Action.UNCLEAR]
    elsewhere = any(item.reference != said.reference for item in about)
    otherwise = any((item.action, item.status) != (Action.REPORT, status) for item in stated)
    if elsewhere or otherwise:
        return meaning, None
    words = meaning.narrative or incoming.text.strip()
    item = Item(said.reference, Action.REPORT, status, words=words[:WORDS_ROOM], narrative=words)
    return Meaning(None, (item,), words, meaning.cut), said.id


def _for_coordinator(wants: Wanted, words: str, one: Asked | None, meaning: Meaning) -> Meaning:
    """A colleague or a question, by the way that a mail's goes; a colleague for nobody knows what is asked about."""
    reference = one.item.reference if one else ""
    if wants is Wanted.QUESTION:
        item = Item(reference, Action.QUESTION, words=words[:WORDS_ROOM], narrative=words)
    elif one is None:
        item = Item("", Action.UNCLEAR, words=words[:WORDS_ROOM], confidence=0.0)
    else:
        name = words.splitlines()[0][:NAME_ROOM]
        item = Item(reference, Action.DELEGATE, delegate=name, words=words[:WORDS_ROOM])
    return Meaning(None, (item,), words, meaning.cut)


async def _completed_by(session: AsyncSession, incoming: Incoming) -> UUID | None:
    """The answer that an earlier version of this message completed as a narrative, as it stands."""
    found: UUID | None = await session.scalar(
        select(Answer.id)
        .join(Reply, Reply.id == Answer.reply_id)
        .join(Progress, Progress.answer_id == Answer.id)
        .where(
            Reply.channel == incoming.channel,
            Reply.sender == incoming.sender,
            Reply.incoming["own_id"].astext == incoming.own_id,
            Answer.amends_id.is_not(None),
            Progress.state.in_(STANDING),
        )
        .order_by(Answer.said_at.desc())
        .limit(1)
    )
    return found


def _focus(prompt: Prompt, *, explicit: bool) -> Focus | None:
    if prompt.n is None and prompt.wants is None:
        return None
    return Focus(prompt.n, prompt.wants, prompt.answer_id, explicit)


def the_ask(focus: Focus | None, asked: Sequence[Asked]) -> Asked | None:
    """The ask that is in focus; or the only one there is."""
    if focus is not None and focus.n is not None:
        return next((a for a in asked if a.item.n == focus.n), None)
    waiting = [a for a in asked if a.open]
    return waiting[0] if len(waiting) == 1 else None


def _sure(meaning: Meaning) -> bool:
    return any(item.confidence >= SURE and item.action is not Action.UNCLEAR for item in meaning.items)


def _names(meaning: Meaning) -> bool:
    return any(item.reference for item in meaning.items)
