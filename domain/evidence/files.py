"""A file that came with a message, and what was decided about it. Plain values."""

from dataclasses import dataclass
from enum import StrEnum

MEGABYTE = 1024 * 1024


class EvidenceState(StrEnum):
    """Whether a file is kept. WAITING: stored apart until it could be scanned for viruses."""

    KEPT = "kept"
    WAITING = "waiting"
    REFUSED = "refused"


class Unfit(StrEnum):
    """Why a file is not kept; each has a sentence in every language."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    TOTAL = "total"
    """Together with the files before it, it is more than one message may bring."""
    TYPE = "type"
    """Not one of the kinds that are taken."""
    CONTRADICTION = "contradiction"
    """Its name or declared type says something else than its content."""
    DOUBLE = "double"
    """Two files in one: a PDF that is a ZIP as well."""
    PROGRAM = "program"
    """A program, or something that holds one."""
    MACROS = "macros"
    ENCRYPTED = "encrypted"
    BOMB = "bomb"
    """It unpacks to more than anybody wrote."""
    DAMAGED = "damaged"
    INFECTED = "infected"
    MISSING = "missing"
    """Its provider did not hand it over, or it is no longer where it was kept."""
    STRANGER = "stranger"
    """It came from an address that is nobody's."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file as it came with a message.

    name: as its sender called it, any characters. declared_type: the media type that came with it, or "". place: which
    ask of a form it was put under. unfit: why it was not even fetched, with `size` as it was announced, in bytes.
    """

    name: str
    declared_type: str
    content: bytes = b""
    place: int | None = None
    unfit: Unfit | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What one message may bring. largest: bytes of a file; most: files; total: bytes of them all.

    recordings: whether sound and video are taken.
    """

    largest: int = 10 * MEGABYTE
    most: int = 10
    total: int = 25 * MEGABYTE
    recordings: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """A file and what its content shows. name: safe to show and to write. type: sniffed media type, None: unknown.

    size: bytes. sha256: hex of the content, None when it never reached us. unfit: why it is refused, None: it is fit.
    """

    name: str
    declared_type: str
    size: int
    sha256: str | None
    type: str | None
    unfit: Unfit | None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class FileLine:
    """What its sender is told of a file. n: its place, from 1. name: None when it belongs to something confidential.

    most: what is allowed instead, where it is refused as too much: files, or megabytes.
    """

    n: int
    name: str | None
    state: EvidenceState
    unfit: Unfit | None = None
    most: int | None = None


def most_of(unfit: Unfit | None, limits: Limits) -> int | None:
    """What is allowed instead of what was too much, in files or megabytes; None for other reasons."""
    match unfit:
        case Unfit.TOO_LARGE:
            return limits.largest // MEGABYTE
        case Unfit.TOO_MANY:
            return limits.most
        case Unfit.TOTAL:
            return limits.total // MEGABYTE
    return None
