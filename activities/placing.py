"""What files are evidence of, when their message says little or nothing: the answer before it, an ask, or nobody knows.

Where the words of a message report something, its files go with what they report, and nothing need be decided here.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from activities.composing import CHATS
from activities.prompting import WHILE, WORDS_ROOM, Focus, read_standing, the_ask
from domain.evidence.files import EvidenceState
from domain.replies.meaning import SURE, Item, Meaning, Whole
from domain.words import Action, MessageKind, ReplyState
from models.answerable import Asked
from models.evidence import Evidence, ProgressEvidence
from models.messages import Message
from models.prompts import Wanted
from models.replies import Answer, Reply

TAKEN_OVER = timedelta(days=30)
"""For how long files wait for the answer that they belong to."""


async def place_files(
    session: AsyncSession,
    reply: Reply,
    files: Sequence[Evidence],
    focus: Focus | None,
    asked: Sequence[Asked],
    meaning: Meaning,
) -> tuple[Meaning, UUID | None]:
    """What a message with files means that reports nothing by itself; and the answer that it completes, if it does.

    After an answer was given, its files are evidence of that answer. With one ask before the person's eyes they are
    kept for it, and the person is asked how far it is. Else a human looks, and the person is asked what it belongs to.
    """
    if not files or meaning.whole is Whole.AUTO_REPLY or _reports(meaning):
        return meaning, None
    fit = [file for file in files if file.state is not EvidenceState.REFUSED]
    words = "" if meaning.whole is Whole.NOISE else meaning.narrative
    named = {item.reference for item in meaning.items if item.reference}
    if fit and not named:
        before = await _answered_before(session, reply, focus)
        completed = await _complete(session, reply, before, words) if before is not None else None
        if completed is not None:
            return completed
    meant = [one for one in asked if one.item.reference in named]
    one = the_ask(focus, asked) if not named else meant[0] if len(meant) == 1 else None
    if one is not None:
        for file in fit:
            file.ask_id = one.ask
    if named:
        return meaning, None
    reference = one.item.reference if one else ""
    item = Item(reference, Action.UNCLEAR, confidence=0.0, words=words[:WORDS_ROOM])
    return Meaning(None, (item,), meaning.narrative, meaning.cut), None


def place_in_form(files: Sequence[Evidence], asked: Sequence[Asked]) -> None:
    """Files of a form belong to the ask that they were put under."""
    by_n = {one.item.n: one.ask for one in asked}
    for file in files:
        file.ask_id = by_n.get(file.place) if file.place is not None else None


_LEFT = (
    select(Evidence, Reply)
    .join(Reply, Reply.id == Evidence.reply_id)
    .where(
        Reply.person_id == bindparam("person"),
        Reply.id != bindparam("reply"),
        Reply.state == ReplyState.FOR_REVIEW,
        Reply.received_at <= bindparam("until"),
        Reply.received_at > bindparam("since"),
        Evidence.state != EvidenceState.REFUSED,
        Evidence.id.not_in(select(ProgressEvidence.evidence_id)),
        Reply.id.not_in(select(Answer.reply_id).where(Answer.action != Action.UNCLEAR)),
    )
)


async def take_over(session: AsyncSession, reply: Reply, answers: Sequence[Answer]) -> None:
    """Have files that the same person sent before, and that were asked about, go with the answer that now came.

    Those kept for an ask go with the answer to it. Those that belonged to nothing yet go with the only answer of a
    reply to our question, or in the same half hour. What was asked back about them is answered then.
    """
    understood = [answer for answer in answers if answer.state == "understood" and answer.ask_id is not None]
    if not understood:
        return
    before = {
        "person": reply.person_id,
        "reply": reply.id,
        "until": reply.received_at,
        "since": reply.received_at - TAKEN_OVER,
    }
    rows = (await session.execute(_LEFT, before)).all()
    if not rows:
        return
    asks = {answer.ask_id for answer in understood}
    message = await session.get(Message, reply.message_id) if reply.message_id else None
    answered = message.reply_id if message is not None and message.kind is MessageKind.QUESTION else None
    for file, earlier in rows:
        if file.ask_id is None and len(asks) == 1:
            soon = earlier.channel == reply.channel and reply.received_at - earlier.received_at <= WHILE
            if earlier.id == answered or soon:
                file.ask_id = understood[0].ask_id
        if file.ask_id in asks:
            earlier.state, earlier.why = ReplyState.APPLIED, "its files went with a later answer"
            await session.execute(
                update(Answer)
                .where(Answer.reply_id == earlier.id, Answer.state == "for_review")
                .values(state="applied", why=earlier.why)
            )


async def _answered_before(session: AsyncSession, reply: Reply, focus: Focus | None) -> UUID | None:
    """The answer that files belong to which come after it: the one in focus, or in a chat the only one of the last
    reply, as when several pictures are sent at once and the words stand under the first."""
    if focus is not None and (focus.n is not None or focus.wants is not None):
        return focus.answer if focus.wants is Wanted.NARRATIVE else None
    if reply.channel not in CHATS:
        return None
    last = (
        select(Reply.id)
        .where(
            Reply.person_id == reply.person_id,
            Reply.channel == reply.channel,
            Reply.id != reply.id,
            Reply.received_at <= reply.received_at,
            Reply.received_at > reply.received_at - WHILE,
        )
        .order_by(Reply.received_at.desc(), Reply.applied_at.desc())
        .limit(1)
    )
    answers = list(await session.scalars(select(Answer.id).where(Answer.reply_id.in_(last))))
    return answers[0] if len(answers) == 1 else None


async def _complete(session: AsyncSession, reply: Reply, answer: UUID, words: str) -> tuple[Meaning, UUID] | None:
    """The same answer once more, with the files and what was said beside them; None when it stands no longer."""
    found = await read_standing(session, reply, answer)
    if found is None:
        return None
    said, status = found
    narrative = "\n".join(filter(None, (said.narrative, words)))
    item = Item(said.reference, Action.REPORT, status, words=said.words, narrative=narrative)
    return Meaning(None, (item,), narrative), said.id


def _reports(meaning: Meaning) -> bool:
    return any(item.confidence >= SURE and item.action is not Action.UNCLEAR for item in meaning.items)
