"""Finds the one status that a block states, and whatever else in it speaks against it."""

from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile

from domain.replies.blocks import Block, Clause
from domain.replies.commands import Command, is_command
from domain.replies.surroundings import clause_before, is_coming, is_hedged, is_neutral, joins, tells
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Action, Status

_SHORT = 5
_TAKEN_BACK = 4
_TAKING_BACK = (Sign.NOT, Sign.DOUBT, Sign.LIMIT, Sign.HEDGE)
_MISSING = words_of(
    "falta faltan faltam faltaria restan restam queda quedan manque manquent reste restent remains missing lacks"
    " lacking осталось остается остались ينقص تنقص يتبقي"
)
_AT_WORK = frozenset({Status.PARTIALLY_IMPLEMENTED, Status.IN_PROGRESS})


def find_status(block: Block, plain: Sequence[tuple[Clause, Command]]) -> tuple[Status | None, bool]:
    """The one status that is said, and whether something else in the block speaks against it."""
    reports = [(clause, command) for clause, command in plain if command.action is Action.REPORT]
    concluding, concluded = _conclusion(reports)
    if concluding is not None and concluded is not None:
        reports = [(concluding, concluded)]
    said = {command.status for _, command in reports}
    if Status.PARTIALLY_IMPLEMENTED in said:
        said = {d.status for clause, d in reports if not _is_half(Status.PARTIALLY_IMPLEMENTED, clause, d)}
    if said == _AT_WORK:
        # "Partly done, the rest is under way".
        said = {Status.PARTIALLY_IMPLEMENTED}
    if len(said) > 1:
        return None, True
    status = next(iter(said), None)
    first = next((clause for clause, command in plain if command.action is Action.REPORT), None)
    if status is Status.FULLY_IMPLEMENTED and _is_mocked(block, first):
        return status, True
    for clause in dropwhile(lambda clause: concluding not in (None, clause), block.clauses):
        if clause.asked:
            continue
        earlier = concluded.at if concluded is not None and clause is concluding else -1
        against = (c for c in clause.commands if c.alone and c.at > earlier and _against(status, c.status))
        if any(not (_is_half(status, clause, c) or _is_promised(status, clause, c)) for c in against):
            return status, True
        if any(_is_between(clause, one, other) for one, other in pairwise(clause.commands)):
            return status, True
        if status is Status.NOT_STARTED and _is_counted_up(clause):
            # "Not started but 50% done".
            return status, True
        if status is Status.IN_PROGRESS and _is_of_rest(clause):
            return status, True
        if status is Status.NOT_STARTED and any(_concedes(clause, command) for command in clause.commands):
            return status, True
        if clause is first:
            if status is Status.FULLY_IMPLEMENTED and _misses(clause, clause.commands[0].at):
                # "Fully done, the rules remain".
                return status, True
            continue
        if status is Status.FULLY_IMPLEMENTED and (_misses(clause) or any(p.means(Sign.REST) for p in clause.pieces)):
            # "Done. The rules are missing."
            return status, True
        for command in clause.commands:
            if not _against(status, command.status):
                continue
            if command.plain and len(clause.pieces) <= _SHORT:
                return status, True
            if command.denied and status is Status.FULLY_IMPLEMENTED:
                return status, True
        if status in _AT_WORK and all(is_neutral(p) or p.means(Sign.UNFINISHED, Sign.YET) for p in clause.pieces):
            continue
        # "Done. Not really.", "Fully implemented. Almost."
        short = first is not None and len(clause.pieces) <= _TAKEN_BACK and not clause.commands
        if status is not Status.FULLY_IMPLEMENTED and not any(p.means(Sign.NOT, Sign.HEDGE) for p in clause.pieces):
            # "In progress. Draft in cabinet.", "In progress. Expected completion in June." add to it.
            continue
        if status is not Status.FULLY_IMPLEMENTED and any(tells(p) for p in clause.pieces):
            continue
        if short and any(p.means(*_TAKING_BACK) and not p.means(Sign.FILLER) for p in clause.pieces):
            return status, True
    return status, False


def _conclusion(stated: Sequence[tuple[Clause, Command]]) -> tuple[Clause | None, Command | None]:
    """The last status, where somebody says that it concludes: "done here, not begun there, so partly implemented"."""
    if not stated or not stated[-1][1].verdict or stated[-1][1].status is Status.FULLY_IMPLEMENTED:
        return None, None
    return stated[-1]


def clash(block: Block, actions: set[Action], status: Status | None) -> bool:
    if Action.DECLINE in actions:
        if not block.rest and any(p.means(Sign.REST) for clause in block.clauses for p in clause.pieces):
            # "Part of it is ours, the rest is Justice's".
            return True
        return bool(actions & {Action.REPORT, Action.NO_CHANGE, Action.ACKNOWLEDGE, Action.EXTEND})
    # "Achieved in 2026, nothing further to report".
    said = [d for c in block.clauses if not c.asked for d in c.commands if not c.pieces[d.at].means(Sign.FILLER)]
    unchanged = any(command.action is Action.NO_CHANGE for command in said)
    # "Our line is that it is implemented. Off the record, nothing has moved."
    return unchanged and any(command.status is Status.FULLY_IMPLEMENTED and not command.denied for command in said)


def answers_oneself(block: Block) -> bool:
    """Whether a question is followed by its answer: "Implemented? Not really."."""
    for one, other in pairwise(block.clauses):
        if not one.asked:
            continue
        if other.asked:
            # "Implemented? Well, how shall I put it" asks nothing.
            if one.commands and all(is_neutral(p) or is_command(p) for p in one.pieces):
                return True
            continue
        if len(other.pieces) <= _SHORT and any(p.means(*_TAKING_BACK) for p in other.pieces):
            return True
        if one.commands and {c.action for c in (*one.commands, *other.commands)} == {Action.DECLINE}:
            # "Wrong ministry? It is Health's."
            continue
        # "Not started? We finished it months ago!"
        if one.pieces and is_command(one.pieces[0]) and not other.is_neutral:
            return True
    return False


def _misses(clause: Clause, since: int = 0) -> bool:
    """Whether something is said to be missing still, behind a place."""
    return any(
        p.token.text in _MISSING and not p.means(Sign.FILLER) and not (at and clause.pieces[at - 1].means(Sign.NOT))
        for at, p in enumerate(clause.pieces)
        if at >= since
    )


def _is_counted_up(clause: Clause) -> bool:
    """Whether more than "0 %" is said."""
    pairs = pairwise([piece.token.text for piece in clause.pieces])
    return any(sign == "%" and number != "0" for number, sign in pairs)


def _is_half(status: Status | None, clause: Clause, command: Command) -> bool:
    """Whether a part is spoken of where all in all it is partly: "we have done the first half", "no training yet"."""
    if status is not Status.PARTIALLY_IMPLEMENTED or command.status is status:
        return False
    behind = clause.pieces[command.at + 1 :]
    of_work = any(p.means(Sign.WORK) for p in clause_before(clause.pieces, command.at))
    return of_work or any(p.means(Sign.PARTLY, Sign.LIMIT) for p in behind)


def _is_promised(status: Status | None, clause: Clause, command: Command) -> bool:
    """Whether it is the end of what goes on that is foretold: "partly done; fully will be when the fund exists"."""
    behind = takewhile(lambda piece: not (piece.is_mark or piece.means(Sign.BUT)), clause.pieces[command.at + 1 :])
    ended = command.status is Status.FULLY_IMPLEMENTED and status is not Status.FULLY_IMPLEMENTED
    return ended and any(p.means(Sign.DOUBT) or is_coming(p) for p in behind)


def _is_of_rest(clause: Clause) -> bool:
    """Whether most is said to be done and only what is left in progress."""
    done = any(command.status is Status.FULLY_IMPLEMENTED and not command.plain for command in clause.commands)
    return done and any(p.means(Sign.REST) for p in clause.pieces)


def _concedes(clause: Clause, command: Command) -> bool:
    """Whether work is conceded: "not started, although work is in progress"."""
    before = clause_before(clause.pieces, command.at)
    return command.status in _AT_WORK and all(is_neutral(p) or p.means(Sign.LIMIT, Sign.STILL) for p in before)


def _is_between(clause: Clause, one: Command, other: Command) -> bool:
    """Whether two statuses stand side by side: "somewhere between not started and in progress"."""
    between = clause.pieces[one.at + 1 : other.at]
    joined = all(p.means(Sign.AND) or p.token.text in "/-–" for p in between)
    joined = joined and (bool(between) or joins(clause.pieces[other.at]))
    return joined and other.plain and not (one.plain or one.denied) and _against(one.status, other.status)


def _is_mocked(block: Block, stated: Clause | None) -> bool:
    """Whether an opinion leads to what is stated: "Of course, as always... Fully implemented"."""
    before = list(takewhile(lambda clause: clause is not stated, block.clauses))
    return any(is_hedged(clause.pieces) for clause in before)


def _against(status: Status | None, other: Status | None) -> bool:
    """Whether a further status speaks against the first; that work goes on is none against "partially"."""
    if status is None or other is None or other is status:
        return False
    return not (status in _AT_WORK and other is Status.IN_PROGRESS)
