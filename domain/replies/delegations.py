"""Whom somebody names who answers instead: "please ask Ann Lee", "Ann Lee of our legal unit has taken over"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from domain.replies.asides import seat_at
from domain.replies.blocks import Clause
from domain.replies.commands import Command
from domain.replies.meaning import Context, Item
from domain.replies.naming import PRONOUNS, address_in, find_ellipsis, find_institution, name_after, name_before
from domain.replies.narratives import CLEAR, EDGES, UNSURE, Page
from domain.replies.surroundings import clause_before, is_neutral, joins
from domain.replies.vocabulary import Sign
from domain.words import Action


def delegations(plain: Sequence[tuple[Clause, Command]], page: Page, context: Context, *, told: bool) -> list[Item]:
    """Whom a block names instead. told: it states a status, beside which "she deals with it" may name nobody."""
    found = [_delegate(c, d, page, context) for c, d in plain if d.action is Action.DELEGATE]
    named = [item for item in found if item.action is Action.DELEGATE]
    if len({item.delegate for item in named}) > 1:
        return [replace(named[0], action=Action.UNCLEAR, delegate=None, confidence=UNSURE)]
    # "I hand it over to a colleague, Ann Lee deals with it now".
    charged = all(c.pieces[d.at].means(Sign.CHARGE) for c, d in plain if d.action is Action.DELEGATE)
    return named[:1] or ([] if told and charged else found[:1])


def _delegate(clause: Clause, command: Command, page: Page, context: Context) -> Item:
    words = page.slice(clause.start, clause.end)
    piece = clause.pieces[command.at]
    if piece.means(Sign.FORWARD):
        name = name_after(page.slice(command.end, clause.end))
        if not name and piece.means(Sign.CHARGE):
            name = name_before(page.slice(clause.start, command.start))
    else:
        earlier = (d.end for d in clause.commands if d.action is Action.DELEGATE and d.at < command.at)
        # "I left, and Ann Lee has taken over", which Arabic says with the verb first.
        led_by_and = joins(piece)
        # "From 1 March Ann Lee is in charge": a day is no part of a name.
        dated = (p.token.end for p in clause.pieces[: command.at] if p.day)
        start = max((*earlier, *dated), default=clause.start)
        end = clause.pieces[seat_at(clause.pieces, command.at)].token.start
        pronoun = piece.token.text.split()[0]
        if pronoun in PRONOUNS and end == piece.token.start:
            # "A new colleague, Ann Lee, she deals with it now".
            end += len(pronoun)
        name = None if led_by_and else name_before(page.slice(start, end))
        # "Se encarga de esta recomendación mi compañero Julián Restrepo".
        skipped = takewhile(is_neutral, clause.pieces[command.at + 1 :])
        start = max((p.token.end for p in skipped if not p.is_mark), default=command.end)
        behind = None if name else name_after(page.slice(start, clause.end))
        # "Now dealt with by": only a capital letter, or that nothing stands before, tells a name behind from a word.
        led = all(p.means(Sign.FILLER) for p in clause_before(clause.pieces, command.at))
        name = (
            behind
            if behind and (behind[0].isupper() or (led and behind[0].isalpha() and not behind[0].islower()))
            else name
        )
    # Not "I left the department, and Ann Lee has taken over".
    first = command.at - len(clause_before(clause.pieces, command.at)) if piece.means(Sign.CHARGE) else 0
    office = any(_is_elsewhere(clause, command, at) for at in range(first, len(clause.pieces))) or find_institution(
        words, context.institutions
    )
    # "La lleva Justicia": the ministry of that name.
    office = office or find_ellipsis(name or "", context.institutions)
    # "Ann Lee (a.lee@justice.example) takes over": the address says for sure who is meant.
    name = address_in(words) or name
    if not name or office:
        return Item("", Action.UNCLEAR, confidence=UNSURE, words=words)
    return Item("", Action.DELEGATE, delegate=name, confidence=CLEAR, words=words.strip(EDGES))


def _is_elsewhere(clause: Clause, command: Command, at: int) -> bool:
    """Whether a piece names an institution, and not only where a colleague sits: "Ana, of the legal unit"."""
    piece, between = clause.pieces[at], clause.pieces[command.at : at]
    if seat_at(clause.pieces, command.at) < at < command.at:
        return False
    if at < command.at and piece.means(Sign.FILLER) and any(p.is_mark for p in clause.pieces[at : command.at]):
        # "I leave the ministry, Fatou Sow will answer".
        return False
    seated = any(p.is_mark for p in between) and not piece.token.text.startswith("minist")
    return piece.means(Sign.OFFICE) and not seated
