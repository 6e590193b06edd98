"""Who is sent what now: due reminders gathered into one digest a person, or put off until there is room for one.

The dispatcher and the rehearsal ask the same functions, so that what is rehearsed is what will happen.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from domain.calendar import Calendar
from domain.escalation import whom
from domain.hours import next_open, next_room
from domain.ladder import Ladders, Tone, rank
from domain.roster import Address, Holder, Posts
from domain.words import AskKind, ChannelName


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose time has come. deadline: the one that its ask follows; delegate: the colleague named for it.

    requested_at: when more time, a colleague or an explanation was asked for, while that waits for the coordinator.
    """

    reminder: UUID
    rung: int
    occurrence: int
    ask: UUID
    kind: AskKind
    institution: UUID
    opened_at: datetime
    due_at: datetime
    deadline: UUID | None
    delegate: UUID | None
    reference: str
    requested_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A person with everything that is due to them, and where they are written to."""

    holder: Holder
    address: Address
    dues: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """now: the digests to make. later: reminders that wait, each with the time at which it is looked at again."""

    now: tuple[Chosen, ...] = ()
    later: tuple[tuple[Due, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What a person was sent lately. on: the day in their own zone of each message of the past week, those that wait
    included. standing: a digest to them waits that was never tried, and takes in what comes."""

    on: tuple[date, ...] = ()
    standing: bool = False


@dataclass
class _Pile:
    holder: Holder
    address: Address
    dues: list[Due] = field(default_factory=list)


def hold_back(
    dues: Sequence[Due], now: datetime, ladders: Ladders, calendar: Calendar
) -> tuple[list[Due], list[tuple[Due, datetime]]]:
    """What is due now, and what waits because its people have asked for something that nobody has decided on yet."""
    tomorrow = calendar.hour_on(calendar.shift(calendar.day_of(now), 1))
    going: list[Due] = []
    waiting: list[tuple[Due, datetime]] = []
    for due in dues:
        until = _held_until(due, ladders, calendar)
        if until is not None and until > now:
            # Looked at again each morning: it may be decided on before.
            waiting.append((due, min(until, tomorrow)))
        else:
            going.append(due)
    return going, waiting


def choose(
    dues: Sequence[Due], posts: Posts, ladders: Ladders, speaking: Collection[ChannelName]
) -> tuple[list[Chosen], list[Due]]:
    """To whom each reminder goes: its delegate, else the post of its rung, else upwards; and what nobody can be sent.

    dues: in the order in which a digest shows them.
    """
    piles: dict[UUID, _Pile] = {}
    nobody: list[Due] = []
    for due in dues:
        rung = ladders.rung(due.kind, due.deadline, due.rung)
        # A colleague takes the place of those who work on it; those above are told as ever.
        delegate = _delegate(due, posts, speaking) if rank(rung.to) == 0 else None
        found = delegate or whom(rung.to, due.institution, posts, speaking, rung.channel)
        if found is None:
            nobody.append(due)
            continue
        holder, address = found
        piles.setdefault(holder.person, _Pile(holder, address)).dues.append(due)
    return [Chosen(pile.holder, pile.address, tuple(pile.dues)) for pile in piles.values()], nobody


def gather(
    chosen: Sequence[Chosen], written: Mapping[UUID, Written], now: datetime, ladders: Ladders, calendar: Calendar
) -> Gathered:
    """What goes out at `now`, and until when the rest waits: for the person's hours, or for room under the caps.

    A message that goes anyway takes everything along, since what it holds beside costs the reader nothing.
    """
    going: list[Chosen] = []
    later: list[tuple[Due, datetime]] = []
    for one in chosen:
        lately = written.get(one.holder.person, Written())
        places = {urgent: _place(one, lately, now, ladders, calendar, urgent=urgent) for urgent in (False, True)}
        pressing = {due.reminder: is_urgent(due, ladders) for due in one.dues}
        if any(places[urgent] <= now for urgent in set(pressing.values())):
            going.append(one)
        else:
            later += [(due, places[pressing[due.reminder]]) for due in one.dues]
    return Gathered(tuple(going), tuple(later))


def _held_until(due: Due, ladders: Ladders, calendar: Calendar) -> datetime | None:
    if due.requested_at is None or not ladders.stops.request_days:
        return None
    day = calendar.shift(calendar.day_of(due.requested_at), ladders.stops.request_days)
    return calendar.hour_on(day)


def is_urgent(due: Due, ladders: Ladders) -> bool:
    return ladders.rung(due.kind, due.deadline, due.rung).tone is Tone.URGENT


def _place(
    one: Chosen, lately: Written, now: datetime, ladders: Ladders, calendar: Calendar, *, urgent: bool
) -> datetime:
    if lately.standing:
        return next_open(now, one.holder.hours, calendar)
    return next_room(now, lately.on, one.holder.hours, calendar, ladders.caps, urgent=urgent)


def _delegate(due: Due, posts: Posts, speaking: Collection[ChannelName]) -> tuple[Holder, Address] | None:
    holder = posts.by_person.get(due.delegate) if due.delegate else None
    address = holder.reached_by(speaking) if holder else None
    return (holder, address) if holder and address else None
