"""What an answer asks a workflow to do: said twice or edited it is said once, and a validator's word is of another kind
than a ministry's."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid5

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.calendar import Calendar
from domain.colleagues import find_colleague
from domain.commands import Acknowledge, Amend, Command, Decline, Delegate, Extend, Origin, Report, SendBack, Validate
from domain.messages import Incoming
from domain.replies.meaning import Item
from domain.words import Action, AskKind, ChannelName, ProgressState, Status
from models.answerable import Asked
from models.asks import Ask
from models.colleagues import read_colleagues
from models.evidence import brings_files
from models.inbox import decoded
from models.messages import Message
from models.recommendations import Note, Progress
from models.replies import Answer, Reply
from models.scoping import last_reported

STANDING = (ProgressState.PROVISIONAL, ProgressState.REPORTED)


async def meant(
    session: AsyncSession, reply: Reply, answer: Answer, origin: Origin, calendar: Calendar
) -> Command | None:
    """The command that carries an answer out; None when the same was said before by the same message or press."""
    if answer.action is Action.DELEGATE:
        return await _delegation(session, reply, answer, origin)
    if answer.action is Action.EXTEND and answer.until is not None and answer.ask_id is not None:
        return Extend(origin, answer.ask_id, calendar.end_of(answer.until.date()))
    if answer.action in (Action.ACKNOWLEDGE, Action.DECLINE) and answer.ask_id is not None:
        ask = await session.get(Ask, answer.ask_id)
        if ask is not None and ask.kind is AskKind.VALIDATE:
            return await _sign_off(session, reply, answer, ask, origin)
    command, incoming = command_of(answer, origin), decoded(reply)
    if not isinstance(command, Report):
        return command
    if answer.amends_id is not None and answer.status is not None:
        return Amend(origin, command.institution, answer.id, answer.amends_id, answer.status, command.provisional)
    if incoming.choice is not None:
        return None if await _pressed_before(session, answer) else command
    earlier = await _said_before(session, reply, incoming, answer)
    if earlier is None:
        return command
    if _told(earlier) == _told(answer) and not await brings_files(session, answer):
        return None
    status = answer.status or earlier.status
    if status is None:
        return command
    return Amend(origin, command.institution, answer.id, earlier.id, status, command.provisional)


def command_of(answer: Answer, origin: Origin) -> Command:
    """What an understood answer asks the workflow to do."""
    assert answer.institution_id is not None
    match answer.action:
        case Action.REPORT | Action.NO_CHANGE:
            return Report(origin, answer.institution_id, answer.id, answer.action, answer.status, answer.provisional)
        case Action.ACKNOWLEDGE:
            return Acknowledge(origin, answer.institution_id, answer.id)
        case Action.DECLINE:
            return Decline(origin, answer.institution_id, answer.id)
        case _:
            raise ValueError(f"{answer.action.value} is decided by a human, not recorded")


async def decided_at_once(
    session: AsyncSession, item: Item, asked: Asked | None, reply: Reply, calendar: Calendar, extend_freely: timedelta
) -> Item | None:
    """A request that nobody need decide on; None when the coordinator must.

    A delegation to the one colleague in the institution whom the name means; a little more time (extend_freely at
    most), once for each ask.
    """
    if asked is None or asked.item.kind is AskKind.VALIDATE:
        # Who signs off is the coordinator's to say, or a ministry would validate itself.
        return None
    if item.action is Action.DELEGATE and item.delegate:
        colleagues = await read_colleagues(session, asked.institution, reply.received_at.date(), reply.person_id)
        named = find_colleague(item.delegate, colleagues)
        return replace(item, delegate=colleagues[named.people[0]]) if named.sure else None
    if item.action is Action.EXTEND and item.until:
        ask = await session.get_one(Ask, asked.ask)
        before = select(Answer.id).where(
            Answer.ask_id == ask.id, Answer.action == Action.EXTEND, Answer.state == "applied"
        )
        more = item.until - calendar.day_of(ask.due_at)
        if timedelta(0) < more <= extend_freely and await session.scalar(before.limit(1)) is None:
            return item
    return None


async def _delegation(session: AsyncSession, reply: Reply, answer: Answer, origin: Origin) -> Command | None:
    """To the colleague that they named; one who left since is left to the coordinator."""
    assert answer.institution_id is not None
    assert answer.ask_id is not None
    colleagues = await read_colleagues(session, answer.institution_id, reply.received_at.date(), reply.person_id)
    named = find_colleague(answer.delegate or "", colleagues)
    if not named.sure:
        await session.execute(update(Answer).where(Answer.id == answer.id).values(state="for_review"))
        return None
    return Delegate(origin, answer.ask_id, named.people[0])


async def _sign_off(session: AsyncSession, reply: Reply, answer: Answer, ask: Ask, origin: Origin) -> Command | None:
    """A validator accepts what the institution reported, or sends it back in their own words; None: there is nothing
    to sign off any more. What was reported after the message that they read is not meant."""
    message = await session.get(Message, reply.message_id) if reply.message_id is not None else None
    read_at = message.sent_at if message is not None else None
    progress = await last_reported(session, ask.recommendation_id, ask.institution_id, read_at)
    if progress is None:
        return None
    if answer.action is Action.ACKNOWLEDGE:
        return Validate(origin, progress, ask.institution_id)
    return SendBack(origin, progress, ask.institution_id, await _request(session, answer))


async def _request(session: AsyncSession, answer: Answer) -> UUID | None:
    """What the validator wrote, as the institution will read it. Its id follows from the answer's: written once."""
    if not answer.narrative.strip():
        return None
    id = uuid5(answer.id, "request")
    if await session.get(Note, id) is None:
        session.add(Note(id=id, text=answer.narrative.strip(), written_at=answer.said_at))
        await session.flush()
    return id


async def corrects(session: AsyncSession, reply: Reply, answer: Answer) -> bool:
    """Whether an answer to an ask that is closed corrects one that its person gave before."""
    if answer.action not in (Action.REPORT, Action.NO_CHANGE):
        return False
    return await _said_before(session, reply, decoded(reply), answer) is not None


async def _said_before(session: AsyncSession, reply: Reply, incoming: Incoming, answer: Answer) -> Answer | None:
    """The standing answer on the same recommendation that the same person gave in an earlier version of a message, or
    to the same message when they use its form or table again. Who is not surely that person amends only what is as
    unsure."""
    if incoming.channel is ChannelName.FORM or incoming.table is not None:
        same = [Reply.message_id == reply.message_id]
    elif incoming.edit and incoming.own_id is not None:
        same = [Reply.channel == reply.channel, Reply.incoming["own_id"].astext == incoming.own_id]
    else:
        return None
    standing = (ProgressState.PROVISIONAL,) if answer.provisional else STANDING
    found: Answer | None = await session.scalar(
        select(Answer)
        .join(Reply, Reply.id == Answer.reply_id)
        .join(Progress, Progress.answer_id == Answer.id)
        .where(
            Reply.person_id == reply.person_id,
            Reply.id != reply.id,
            *same,
            Answer.recommendation_id == answer.recommendation_id,
            Answer.institution_id == answer.institution_id,
            Progress.state.in_(standing),
        )
        .order_by(Answer.said_at.desc(), Answer.n.desc())
        .limit(1)
    )
    return found


async def _pressed_before(session: AsyncSession, answer: Answer) -> bool:
    """Whether the last that stands of this institution is the very press of the same button."""
    last = (
        await session.execute(
            select(Progress.ask_id, Progress.answer_id)
            .where(
                Progress.recommendation_id == answer.recommendation_id,
                Progress.institution_id == answer.institution_id,
                Progress.state.in_(STANDING),
            )
            .order_by(Progress.said_at.desc())
            .limit(1)
        )
    ).one_or_none()
    if last is None or last.answer_id is None or last.ask_id != answer.ask_id:
        return False
    earlier = await session.get(Answer, last.answer_id)
    return earlier is not None and _told(earlier) == _told(answer)


def _told(answer: Answer) -> tuple[Action, Status | None, str]:
    return answer.action, answer.status, answer.narrative
