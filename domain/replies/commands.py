"""What one sentence asks us to do, and whether it says so plainly enough to act on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.replies.asides import (
    DRAFTING,
    denies_at_end,
    is_copula,
    is_denied_whole,
    is_told_before,
    leaves_out,
    names_nobody,
    seat_at,
    since_it,
    unpromised,
    verdict_at,
    without_coming,
    without_forecast,
    without_grounds,
    without_ne,
    without_opinion,
    without_partner,
    without_reach,
    without_unfinished,
    without_waiting,
)
from domain.replies.ellipses import given_to, is_claimed, said_alone
from domain.replies.offices import is_left_to, is_ours, is_shared, office_after, office_before, shares
from domain.replies.reasons import SUBJECTS, gives_reason, without_cause, without_reason
from domain.replies.requests import WAS, answers_by, asks_for_more, leads_to_request
from domain.replies.sentences import Piece
from domain.replies.standing import holds
from domain.replies.surroundings import (
    FORMERLY,
    VOID,
    WAITING,
    WE,
    WILL,
    begins_known,
    clause_before,
    foretells,
    is_all_known,
    is_conditional,
    is_doubted,
    is_hedged,
    is_limited,
    is_month,
    is_neutral,
    is_past,
    joins,
    runs_out,
    says,
    stands_before,
)
from domain.replies.vocabulary import STATED, Sign
from domain.replies.work import (
    WORKED_ON,
    concludes,
    is_of_other,
    is_of_work,
    is_outdone,
    is_paired,
    is_present,
    is_unfinished,
    leads_on,
    prepares_answer,
    stands_alone,
    without_complements,
    without_object,
)
from domain.replies.writing import words_of
from domain.words import Action, Status

_COMMANDS = (*STATED[:-1], Sign.BELONGS, Sign.OURS, Sign.EXTEND, Sign.FORWARD, Sign.CHARGE)
# "由王芳负责": by whom something is done, be it an office or a colleague.
_BY = "由"
# What was in progress or blocked may be neither any more.
_IS = words_of("is are has have was were est sont a ont passed")
_PASSING = (Status.IN_PROGRESS, Status.BLOCKED)
_SAME = words_of("idem ditto same lo mismo igual mesma mesmo также") | {
    *("lo mismo", "o mesmo", "la misma", "то же", "то же самое", "同 上"),
}
_LIKE = words_of("как como comme as")
# Nobody writes so long a sentence about one recommendation; what does, is left to a human, and costs no time.
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Command:
    """A sign in a sentence. plain: it stands where nothing but words without meaning of their own surrounds it.

    denied: it would be plain but for a "not" or "will" before it. start, end: its place in the folded text.
    everyday: a word that is also said of other things. alone: it makes up its clause. at: its place among the pieces.
    by: where the institution is named that does it, before the sign; -1 where none is. verdict: it concludes.
    """

    action: Action
    start: int
    end: int
    at: int
    plain: bool
    status: Status | None = None
    denied: bool = False
    everyday: bool = False
    alone: bool = False
    by: int = -1
    verdict: bool = False


def is_command(piece: Piece) -> bool:
    """Whether a piece says by itself what is asked of us: a status, or whose it is."""
    return piece.means(*STATED)


def find_commands(pieces: Sequence[Piece], sent_on: date, *, asked: bool) -> list[Command]:
    """Return every command sign of a sentence in order, plain or not.

    sent_on: days after it are still to come. asked: in a question nothing is stated; only requests count.
    """
    if len(pieces) > _LONGEST:
        return []
    pieces = without_opinion(pieces)
    if is_claimed(pieces) and not asked:
        at = max(n for n, piece in enumerate(pieces) if not piece.is_mark)
        return [Command(Action.ACKNOWLEDGE, pieces[at].token.start, pieces[at].token.end, at, True)]
    if (office := given_to(pieces)) and not asked:
        to = pieces[office - 1].token
        return [Command(Action.DECLINE, to.start, to.end, office - 1, True)]
    if (status := said_alone(pieces)) and not asked:
        start = pieces[0].token.start
        at = len(pieces) - 1
        return [Command(Action.REPORT, start, pieces[at].token.end, at, True, status)]
    return [command for at, piece in enumerate(pieces) for command in _commands_at(pieces, at, piece, sent_on, asked)]


def _commands_at(pieces: Sequence[Piece], at: int, piece: Piece, sent_on: date, asked: bool) -> Iterator[Command]:
    if piece.day is None and not piece.means(*_COMMANDS):
        return
    elsewhere = office_after(pieces[at + 1 :])
    sign = next((s for s in _COMMANDS if piece.means(s) and (s is not Sign.BELONGS or elsewhere)), None)
    if sign is Sign.FORWARD and piece.means(Sign.CHARGE) and all(is_neutral(p) for p in pieces[at + 1 :]):
        # "Ann Lee is the contact now": nobody is named behind it.
        sign = Sign.CHARGE
    start, end = piece.token.start, piece.token.end
    before, clause, after = without_reason(pieces[:at]), clause_before(pieces, at), pieces[at + 1 :]
    if piece.means(Sign.CHARGE, Sign.BELONGS) and not elsewhere and (by := office_before(clause)) is not None:
        plain = not (asked or is_hedged(pieces) or is_doubted(after))
        yield Command(Action.DECLINE, start, end, at, plain, by=by.token.start)
        return
    if sign is None and piece.means(Sign.BELONGS) and is_ours(after):
        plain = not asked and not is_hedged(pieces) and all(is_neutral(p) for p in clause)
        yield Command(Action.ACKNOWLEDGE, start, end, at, plain)
        return
    if sign is None:
        if answers_by(pieces, at, sent_on):
            yield Command(Action.EXTEND, start, end, at, True)
        return
    status = piece.token.senses[sign]
    lead = verdict_at(pieces[:at])
    if lead and not (sign is Sign.EVERYDAY and pieces[lead - 1].means(Sign.AND) and status is Status.FULLY_IMPLEMENTED):
        # "We rate it as done", but not "they left, so done".
        before = clause = pieces[lead:at]
    if sign is Sign.EVERYDAY and leads_on(piece, after):
        # "Seguimos sin novedad".
        return
    if status in _PASSING:
        before = [p for p in without_partner(without_unfinished(before)) if p.token.text not in DRAFTING]
        clause = without_partner(clause)
    # The Arabic "and" begins a clause of its own.
    clause = () if sign is Sign.STATUS and joins(piece) else since_it(clause, status)
    if status in WAITING:
        before = without_cause(before)
    if sign in (Sign.NO_CHANGE, Sign.NOT_OURS):
        before, clause = without_ne(before, piece), without_ne(clause, piece)
    if status is Status.NOT_STARTED:
        before, clause = without_reach(before, piece), without_reach(clause, piece)
    after = without_object(piece, after) if status is Status.IN_PROGRESS else after
    # "The work is done" may be of a part; "fully" is said of all.
    more: tuple[Sign, ...] = () if sign is Sign.EVERYDAY and status is Status.FULLY_IMPLEMENTED else (Sign.STILL,)
    if status in WORKED_ON:
        more = (*more, Sign.WORK)
        before, clause = without_complements(before), without_complements(clause)
    if status is Status.BLOCKED:
        # "By a court halted", as Chinese says it.
        more = (*more, Sign.OFFICE)
    # "In May started": nobody says so of a May to come.
    dated = status not in (None, Status.FULLY_IMPLEMENTED)
    whole, part = (
        all(stands_before(p, sent_on, *more) or (dated and (is_month(p) or says(p, status))) for p in pieces_before)
        for pieces_before in (before, clause)
    )
    match sign:
        case Sign.STATUS | Sign.EVERYDAY:
            # "The law was adopted; the recommendation is implemented": that is of no workshop.
            named = any(SUBJECTS.intersection(p.token.text.split()) for p in clause) or concludes(
                before, clause, piece, after
            )
            named = named and not any(map(foretells, before))
            concluded = lead > 0 and not pieces[lead - 1].means(Sign.AND)
            everyday = sign is Sign.EVERYDAY and not named and not concluded
            against = (Sign.NOT,) if status is Status.FULLY_IMPLEMENTED else ()
            # "They froze the funds: blocked", "... and it is blocked".
            verdict = status is Status.BLOCKED and begins_known(after) and not is_paired(before, clause, piece)
            if status is Status.IN_PROGRESS and runs_out(after, sent_on):
                verdict = is_told_before(before, clause)
            unfinished = status is Status.IN_PROGRESS and is_unfinished(before)
            # "A group was set up, the bill is being drafted".
            drafted = status is Status.IN_PROGRESS and any(p.means(Sign.WORK) for p in clause)
            # "Not implemented and not begun".
            earlier = before if status is Status.FULLY_IMPLEMENTED else without_coming(before, clause)
            # "The money did not come and the project stands": "not" ends where the Arabic "and" begins.
            apart = status is Status.NOT_STARTED or (joins(piece) and status is not Status.FULLY_IMPLEMENTED)
            earlier = [p for p in earlier if not (apart and p.means(Sign.NOT))]
            earlier = without_waiting(earlier) if status in (*WAITING, Status.IN_PROGRESS) else earlier
            placed = whole or (
                part and (verdict or unfinished or drafted or not everyday) and not is_conditional(earlier, *against)
            )
            work = status is Status.IN_PROGRESS and not (everyday and piece.means(Sign.BEGUN))
            placed = placed or (work and is_of_work(before, piece))
            spoken = pieces if status is Status.FULLY_IMPLEMENTED else without_grounds(without_forecast(pieces, at), at)
            plain = placed and not asked and holds(status, after, sent_on, everyday) and not is_hedged(spoken)
            plain = plain and not (denies_at_end(after) or is_of_other(clause) or prepares_answer(piece, after))
            plain = plain and not (status in _PASSING and any(p.token.text in WAS for p in clause))
            plain = plain and not (status is Status.FULLY_IMPLEMENTED and leaves_out(before))
            plain = plain and not (everyday and (piece.means(*VOID) or is_present(status, before)))
            plain = plain and not (everyday and is_outdone(after, status))
            denied = not placed and all(is_neutral(p) or p.means(*VOID) for p in clause)
            # "已完成立法调研": what is done has its name behind it.
            alone = part and stands_alone(piece, after, status, everyday)
            yield Command(Action.REPORT, start, end, at, plain, status, denied, everyday, alone, verdict=lead > 0)
        case Sign.NO_CHANGE:
            while after and after[0].means(Sign.NO_CHANGE):
                # "The situation is the same as in our last report".
                after = after[1:]
            # "Since my mail of November there is no change".
            since = bool(clause) and clause[0].means(Sign.SINCE) and gives_reason(clause)
            # "As in November", "from our last report".
            others = [p for p in without_waiting(after) if p.token.text not in _LIKE]
            told = [p for p in after if not p.means(Sign.ANSWER)]
            plain = (part or since) and not asked and runs_out(told, sent_on)
            plain = plain and not is_limited(others, sent_on, Sign.NOT)
            plain = plain and not is_denied_whole(before)
            # "Idem pour 140.13": the same as what was said of another.
            plain = plain and not (piece.token.text in _SAME and any(p.mention for p in pieces))
            yield Command(Action.NO_CHANGE, start, end, at, plain)
        case Sign.NOT_OURS:
            plain = part and not asked and is_all_known(after) and not is_doubted(after) and not shares(after)
            plain = plain and not is_hedged(pieces)
            yield Command(Action.DECLINE, start, end, at, plain)
        case Sign.BELONGS:
            plain = part and not asked and not is_hedged(pieces) and is_left_to(after)
            yield Command(Action.DECLINE, start, end, at, plain)
        case Sign.OURS:
            plain = part and not asked and runs_out(after, sent_on) and not is_limited(unpromised(after), sent_on)
            plain = plain and not is_shared(unpromised(after))
            # "If it is ours, we shall see to it".
            plain = plain and not any(p.means(Sign.DOUBT) and p.token.text not in WILL for p in before)
            yield Command(Action.ACKNOWLEDGE, start, end, at, plain)
        case Sign.EXTEND:
            yield Command(Action.EXTEND, start, end, at, asks_for_more(piece, clause, after, asked=asked))
        case Sign.FORWARD:
            if any(p.means(Sign.WORK) for p in before) and piece.token.text.split()[0] in _IS:
                # "The bill is now with the committee".
                return
            plain = all(leads_to_request(p) or is_past(p, sent_on) for p in clause)
            # "Should I contact Ann Lee?", but "Could you please contact Ann Lee?".
            plain = plain and (not asked or any(p.means(Sign.REQUEST) for p in pieces[: at + 1]))
            yield Command(Action.DELEGATE, start, end, at, plain)
        case Sign.CHARGE:
            if names_nobody(piece, clause, after):
                return
            promised = bool(clause) and clause[-1].token.text in WE
            # The Portuguese "é" is folded like "and": what is denied before it is denied of what follows.
            reached = before if is_copula(pieces[:at], clause) else clause
            seat = pieces[seat_at(pieces, at) : at]
            others = [p for p in reached if p.token.text != _BY and p not in seat]
            promised = promised or any(p.token.text in WAS | FORMERLY for p in clause)
            denied = any(p.means(*VOID, Sign.OFFICE, Sign.BELONGS) for p in others)
            plain = not (asked or promised or denied or is_hedged(pieces))
            yield Command(Action.DELEGATE, start, end, at, plain)
