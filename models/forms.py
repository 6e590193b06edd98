"""What was said by the form of a message: what stands of it, how far it is applied, and in whose browser."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import String, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from domain.words import Action, AskKind, AskState, ChannelName, Classification, ProgressState, ReplyState, Status
from models.asks import Ask
from models.changes import Change
from models.messages import Member, Message
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply

KNOWN_FOR = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Given:
    """A closed ask of a message, and the last answer to it that its person gave to this message.

    text, narrative: None when confidential. answer: None: somebody else answered, or it was withdrawn. browser: in
    which the answer was given; None: by another channel. progress: None where the answer reported nothing.
    """

    n: int
    kind: AskKind
    reference: str
    text: str | None
    action: Action | None
    status: Status | None
    narrative: str | None
    progress: ProgressState | None
    browser: str | None

    @property
    def amendable(self) -> bool:
        return self.progress in (ProgressState.PROVISIONAL, ProgressState.REPORTED)


@dataclass(frozen=True, slots=True)
class Became:
    """One item of a form and what became of it. state: as an Answer's."""

    n: int
    reference: str
    action: Action
    status: Status | None
    provisional: bool
    state: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Filling:
    """One form that was sent. reply: as which it was stored. confirmation: number of the message that tells of it."""

    reply: UUID
    state: ReplyState
    items: tuple[Became, ...]
    confirmation: int | None

    @property
    def done(self) -> int:
        return sum(item.state != "understood" for item in self.items)


async def read_given(session: AsyncSession, message: Message) -> list[Given]:
    """The asks of a message that are closed, in their order."""
    rows = await session.execute(
        select(Member.n, Ask.kind, Recommendation, Answer, Progress, Reply.incoming["browser"].astext)
        .join(Ask, Ask.id == Member.ask_id)
        .join(Recommendation, Recommendation.id == Ask.recommendation_id)
        .outerjoin(Reply, (Reply.message_id == Member.message_id) & (Reply.person_id == message.person_id))
        .outerjoin(
            Answer, (Answer.reply_id == Reply.id) & (Answer.ask_id == Member.ask_id) & (Answer.state == "applied")
        )
        .outerjoin(Progress, Progress.answer_id == Answer.id)
        .where(Member.message_id == message.id, ~Member.dropped, Ask.state != AskState.OPEN)
        .order_by(Member.n, Answer.said_at.desc().nulls_last(), Answer.n.desc())
    )
    given: dict[int, Given] = {}
    for n, kind, recommendation, answer, progress, browser in rows.all():
        secret = recommendation.classification is Classification.CONFIDENTIAL
        given.setdefault(
            n,
            Given(
                n,
                kind,
                recommendation.reference,
                None if secret else recommendation.text,
                answer.action if answer else None,
                progress.status if progress else None,
                None if secret or answer is None else answer.narrative,
                progress.state if progress else None,
                browser if answer else None,
            ),
        )
    return list(given.values())


async def read_filling(session: AsyncSession, message: Message, external_id: str) -> Filling | None:
    """How far a form of this message is applied; external_id: in full, as it is stored."""
    reply = await session.scalar(
        select(Reply).where(Reply.external_id == external_id, Reply.channel == ChannelName.FORM)
    )
    if reply is None:
        return None
    rows = await session.scalars(select(Answer).where(Answer.reply_id == reply.id).order_by(Answer.n))
    number = await session.scalar(select(Message.number).where(Message.reply_id == reply.id).limit(1))
    items = tuple(Became(a.n, a.reference, a.action, a.status, a.provisional, a.state, a.why) for a in rows)
    return Filling(reply.id, reply.state, items, number)


async def known_until(session: AsyncSession, person: UUID, browser: str) -> datetime | None:
    """Until when a browser is known as this person's: 90 days from when they last confirmed, by the message that only
    they received, an answer that was given in it, and did not take it back since."""
    back = aliased(Change)
    told = func.concat("said:", cast(Message.number, String))
    confirmed: datetime | None = await session.scalar(
        select(func.max(Change.at))
        .select_from(Reply)
        .join(Answer, Answer.reply_id == Reply.id)
        .join(Message, Message.reply_id == Reply.id)
        .join(Change, Change.external_id == func.concat(told, ":confirm:", cast(Answer.n, String)))
        .where(
            Reply.person_id == person,
            Reply.channel == ChannelName.FORM,
            Reply.incoming["browser"].astext == browser,
            # An answer that was only amended since is still theirs.
            ~exists().where(back.external_id == func.concat(told, ":undo:", cast(Answer.n, String))),
        )
    )
    return confirmed + KNOWN_FOR if confirmed else None
