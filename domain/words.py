"""The words of the field: ids and closed vocabularies, used everywhere with these names."""

from enum import StrEnum
from typing import NewType
from uuid import UUID

RecommendationId = NewType("RecommendationId", UUID)
InstitutionId = NewType("InstitutionId", UUID)
PostId = NewType("PostId", UUID)
PersonId = NewType("PersonId", UUID)
ContactId = NewType("ContactId", UUID)
AskId = NewType("AskId", UUID)
ReminderId = NewType("ReminderId", UUID)
MessageId = NewType("MessageId", UUID)
ReplyId = NewType("ReplyId", UUID)
ProgressId = NewType("ProgressId", UUID)
DeadlineId = NewType("DeadlineId", UUID)
ImportId = NewType("ImportId", UUID)


class Phase(StrEnum):
    """Where a recommendation stands in its life."""

    RECEIVED = "received"
    ASSIGNED = "assigned"
    ACKNOWLEDGED = "acknowledged"
    IMPLEMENTING = "implementing"
    SUBMITTED = "submitted"
    CLOSED = "closed"
    CARRIED_OVER = "carried_over"
    ARCHIVED = "archived"
    """Registered as history of an earlier cycle; never had a lifecycle."""


class Position(StrEnum):
    """What the State said of a recommendation. SPLIT: supported in part, the reason kept as text."""

    SUPPORTED = "supported"
    NOTED = "noted"
    SPLIT = "split"


class Classification(StrEnum):
    """Who may read the text. Confidential: its reference only, on every channel."""

    PUBLIC = "public"
    RESTRICTED = "restricted"
    CONFIDENTIAL = "confidential"


class Role(StrEnum):
    """An institution's part in a recommendation."""

    LEAD = "lead"
    SUPPORT = "support"


class PostKind(StrEnum):
    """A function in an institution, held by one person after another."""

    MAIN = "main"
    ALTERNATE = "alternate"
    VALIDATOR = "validator"
    HEAD = "head"
    COORDINATOR = "coordinator"
    CABINET = "cabinet"


class ChannelName(StrEnum):
    EMAIL = "email"
    TELEGRAM = "telegram"
    MATRIX = "matrix"
    PRACTICE = "practice"
    FORM = "form"
    """The signed web form: listens only."""


class AskKind(StrEnum):
    ACKNOWLEDGE = "acknowledge"
    PLAN = "plan"
    PROGRESS = "progress"
    CLARIFY = "clarify"
    VALIDATE = "validate"


class DeadlineKind(StrEnum):
    """How a reporting date is known: FIXED, OFFSET from an anchor, or bound to an EVENT ("no later than the 58th
    session")."""

    FIXED = "fixed"
    OFFSET = "offset"
    EVENT = "event"


class MilestoneKind(StrEnum):
    """The internal dates planned back from a deadline, in their order.

    COLLECT: asks for progress open. CHASE: their answers are due, and chased from then on. VALIDATE: validators sign
    off what was reported. CONSULT, DRAFT, APPROVE: civil society is heard, the report written, the Government
    approves. SUBMIT: the deadline itself.
    """

    COLLECT = "collect"
    CHASE = "chase"
    VALIDATE = "validate"
    CONSULT = "consult"
    DRAFT = "draft"
    APPROVE = "approve"
    SUBMIT = "submit"


class AskState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    DECLINED = "declined"
    CANCELLED = "cancelled"


class Status(StrEnum):
    """How far a recommendation is implemented."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    PARTIALLY_IMPLEMENTED = "partially_implemented"
    FULLY_IMPLEMENTED = "fully_implemented"
    BLOCKED = "blocked"


class ProgressState(StrEnum):
    """Whose word a progress is: said, reported by the institution, validated, published; or taken back."""

    PROVISIONAL = "provisional"
    REPORTED = "reported"
    VALIDATED = "validated"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What one understood item of a reply asks us to do."""

    REPORT = "report"
    NO_CHANGE = "no_change"
    DECLINE = "decline"
    EXTEND = "extend"
    DELEGATE = "delegate"
    QUESTION = "question"
    ACKNOWLEDGE = "acknowledge"
    UNCLEAR = "unclear"
    """Not surely understood: a human looks, nothing is recorded."""


class ReminderState(StrEnum):
    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class MessageKind(StrEnum):
    """DIGEST: every reminder due to one person now. The others answer or alert one person."""

    DIGEST = "digest"
    CONFIRMATION = "confirmation"
    QUESTION = "question"
    NOTICE = "notice"


class MessageState(StrEnum):
    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """What became of one delivery attempt. UNKNOWN: a crash or time-out hid the provider's answer."""

    ACCEPTED = "accepted"
    TEMPORARY = "temporary"
    PERMANENT = "permanent"
    UNKNOWN = "unknown"


class ReplyState(StrEnum):
    RECEIVED = "received"
    APPLIED = "applied"
    FOR_REVIEW = "for_review"
    QUARANTINED = "quarantined"
    IGNORED = "ignored"


class SendingMode(StrEnum):
    """The safety catch. HOLD: made, not sent. REDIRECT: all to one address. PAUSE: nothing is even made."""

    HOLD = "hold"
    REDIRECT = "redirect"
    LIVE = "live"
    PAUSE = "pause"


class Via(StrEnum):
    """How an answer reached the coordinator who records it on somebody's behalf."""

    PHONE = "phone"
    LETTER = "letter"
    MEETING = "meeting"
    MAIL = "mail"
