"""Who may do what in the coordinator's room: one table, read by every page and every call of the API."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID


class UserRole(StrEnum):
    """What a user of the pages is there for."""

    ADMIN = "admin"
    COORDINATOR = "coordinator"
    VALIDATOR = "validator"
    """Of one institution: sees its recommendations alone, and signs off what it reports."""
    OBSERVER = "observer"
    """Reads, and changes nothing."""


class Act(StrEnum):
    """What a page or a call of the API lets somebody do."""

    READ = "read"
    """Recommendations, deadlines and what was reported, as far as one sees them."""
    EXPORT = "export"
    VALIDATE = "validate"
    """Sign off what an institution reported, or send it back."""
    ANSWER = "answer"
    """Review replies, decide on requests, record what somebody said by telephone."""
    ASSIGN = "assign"
    """Charge institutions, ask, remind, postpone."""
    PLAN = "plan"
    """Add, move, confirm, freeze and submit deadlines; rehearse."""
    PEOPLE = "people"
    """Read who holds which post and how they are reached; hand over, leave, link."""
    IMPORT = "import"
    MESSAGES = "messages"
    """Read what was written to whom, and what came in."""
    SEND = "send"
    """Turn the safety catch, and try again what failed."""
    AUDIT = "audit"
    CONFIGURE = "configure"
    """Ladders and settings."""
    USERS = "users"


RIGHTS: Final[Mapping[UserRole, frozenset[Act]]] = {
    UserRole.ADMIN: frozenset(Act),
    UserRole.COORDINATOR: frozenset(Act) - {Act.CONFIGURE, Act.USERS},
    UserRole.VALIDATOR: frozenset({Act.READ, Act.EXPORT, Act.VALIDATE}),
    UserRole.OBSERVER: frozenset({Act.READ, Act.EXPORT}),
}


def may(role: UserRole, act: Act) -> bool:
    """Whether somebody of this role may do this."""
    return act in RIGHTS[role]


@dataclass(frozen=True, slots=True)
class Sight:
    """What a user sees of the record. institution: its recommendations alone; None: all of them.

    confidential: the text of confidential ones, too; without it they are a reference and nothing more.
    """

    institution: UUID | None = None
    confidential: bool = False


def may_administer(own: Sight, confidential: bool) -> bool:
    """Whether an administrator of this sight may give it, or act for the account of somebody who has it.

    Who does not see confidential recommendations gives nobody that sight, and takes over nobody's account who has it.
    """
    return own.confidential or not confidential
