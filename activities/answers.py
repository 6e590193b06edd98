"""One understood item as a row of the record, and what its person is told of it."""

from datetime import UTC, datetime, time
from uuid import UUID, uuid4

from domain.digest import AnswerOutcome, Refusal
from domain.replies.meaning import SURE, Item
from domain.words import Action, AskKind
from models.answerable import Asked
from models.replies import Answer, Reply

COORDINATORS_WORD = frozenset({Action.EXTEND, Action.DELEGATE, Action.QUESTION})
"""Actions that a human decides on: noted, and handed to the coordinator."""


def make_answer(
    reply: Reply, n: int, item: Item, asked: Asked | None, mine: set[UUID], provisional: bool, *, decided: bool
) -> Answer:
    """An item as a row: understood and theirs to say, or for review, or refused. decided: without the coordinator."""
    state, why = "understood", None
    waits = item.action in COORDINATORS_WORD and not decided
    if item.action is Action.UNCLEAR or item.confidence < SURE or asked is None or waits:
        state = "for_review"
    elif asked.institution not in mine and asked.delegate != reply.person_id:
        state, why = "refused", Refusal.NOT_ALLOWED.value
    elif provisional and (item.action is Action.DECLINE or asked.item.kind is AskKind.VALIDATE):
        state = "for_review"
    return Answer(
        id=uuid4(),
        reply_id=reply.id,
        n=n,
        reference=item.reference,
        recommendation_id=asked.recommendation if asked else None,
        institution_id=asked.institution if asked else None,
        ask_id=asked.ask if asked else None,
        # A question may be about nothing in particular; anything else about nothing is not understood.
        action=item.action if asked or item.action is Action.QUESTION else Action.UNCLEAR,
        status=item.status,
        until=datetime.combine(item.until, time(), UTC) if item.until else None,
        redirect=item.redirect,
        delegate=item.delegate,
        confidence=item.confidence,
        words=item.words,
        narrative=item.narrative,
        # Nothing but a report waits for a tap: a receipt does no harm, a decline goes to the coordinator.
        provisional=provisional and item.action in (Action.REPORT, Action.NO_CHANGE),
        said_at=reply.received_at,
        state=state,
        why=why,
    )


def outcome_of(answer: Answer) -> AnswerOutcome:
    """What its person is told became of an answer."""
    if answer.state == "refused":
        return AnswerOutcome.REFUSED
    if answer.action is Action.UNCLEAR:
        return AnswerOutcome.UNCLEAR
    if answer.state == "for_review":
        return AnswerOutcome.PASSED_ON
    return AnswerOutcome.PROVISIONAL if answer.provisional else AnswerOutcome.RECORDED


def refusal_of(answer: Answer) -> Refusal | None:
    """Why an answer was refused: what the workflow said is written down before its person is told."""
    if answer.state != "refused":
        return None
    known = {r.value for r in Refusal}
    return Refusal(answer.why) if answer.why in known else Refusal.OTHER
