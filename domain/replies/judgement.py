"""Decides what a block says of one recommendation, or that it cannot be told. When in doubt: unclear."""

from collections.abc import Sequence

from domain.replies.blocks import Block, Clause
from domain.replies.commands import Command
from domain.replies.contradictions import answers_oneself, clash, find_status
from domain.replies.courtesy import is_promise, is_receipt
from domain.replies.delegations import delegations
from domain.replies.extensions import asks_for_time, extend
from domain.replies.meaning import Context, Item
from domain.replies.naming import find_ellipsis, find_institution, name_before
from domain.replies.narratives import CLEAR, EDGES, UNSURE, Page, all_words, narrate
from domain.replies.sentences import Piece
from domain.replies.surroundings import ARTICLES, is_hedged, is_neutral
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, words_of
from domain.words import Action, AskKind, Status

_ON_THE_WAY = (Status.PARTIALLY_IMPLEMENTED, Status.IN_PROGRESS)
_RATHER = words_of("but mais sino mas а но بل وإنما")
_OR = words_of("or ou o u или أو أم 还是 或 或者")
_US = words_of(
    "we us our nous notre nos nosotros nuestro nuestra nos nosso nossa мы нас нам наше наш наша نحن لدينا عندنا"
    " 我 本 咱"
)
_TAGS = frozenset(
    ("no", "non", "nao", "ne", "verdad", "cierto", "hein", "right", "correct", "n est ce pas", "nao e", "nao e verdade")
)
CHINESE = "\u3400"
_LONGEST_OFFICE = 5


def judge_by_rules(block: Block, page: Page, context: Context, kind: AskKind) -> list[Item]:
    """Return what a block says of one recommendation, its reference left empty.

    kind: of the ask. Usually one item; a status and a question, or a status and more time, make two. An empty list
    means the block says nothing at all: thanks, a greeting.
    """
    plain = _plain_commands(block)
    questions = [c for c in block.clauses if c.asked and not _plain_in(c, plain) and not _declines(c, plain)]
    if plain:
        # "Honestly? Not started."
        questions = [c for c in questions if not _only_opens(c)]
    status, contradicted = find_status(block, plain)
    actions = {command.action for _, command in plain}
    if block.mixed or block.excepted or contradicted or clash(block, actions, status) or answers_oneself(block):
        return [unclear(block, page)]
    items: list[Item] = []
    if status is not None:
        items.append(_report(block, page, plain, Action.REPORT, status))
    elif Action.NO_CHANGE in actions:
        items.append(_report(block, page, plain, Action.NO_CHANGE, None))
    elif Action.DECLINE in actions:
        items.append(_decline(block, page, plain, context))
    items += _extensions(plain, page, context)
    # "Not ours, see with Justice": no colleague's name.
    if Action.DECLINE not in actions:
        items += delegations(plain, page, context, told=status is not None)
    if Action.ACKNOWLEDGE in actions and status is None and Action.NO_CHANGE not in actions:
        clause, command = next((c, d) for c, d in plain if d.action is Action.ACKNOWLEDGE)
        if kind is not AskKind.ACKNOWLEDGE and clause.pieces[command.at].means(Sign.DOUBT):
            # "We shall carry it out this year" reports no progress.
            return [unclear(block, page)]
        items.append(_item(Action.ACKNOWLEDGE, page.slice(clause.start, command.end)))
    if any(asks_for_time(clause.pieces) or _is_tag(clause.pieces) or _asks_what_if(clause) for clause in questions):
        # Perhaps no question but a request for time, in words that we do not know; or "it should be done, right?".
        return [unclear(block, page)]
    if questions:
        items.append(_item(Action.QUESTION, page.slice(questions[0].start, questions[-1].end)))
    if kind is AskKind.VALIDATE and any(
        i.action not in (Action.QUESTION, Action.DELEGATE, Action.EXTEND) for i in items
    ):
        # A validator confirms what somebody else reported: a status alone does not say whether she does.
        return [unclear(block, page)]
    handed = actions == {Action.DELEGATE} and all(item.action is Action.UNCLEAR for item in items)
    if kind is AskKind.ACKNOWLEDGE and handed and _is_receipt(block, page):
        # "Received, our legal unit will handle it".
        return [_item(Action.ACKNOWLEDGE, all_words(block, page))]
    if any(item.action is Action.UNCLEAR for item in items):
        return [unclear(block, page)]
    if any(p.means(Sign.RHETORICAL) for c in questions for p in c.pieces) or any(map(_only_names, questions)):
        # "What do you think?" asks nothing.
        return [unclear(block, page)]
    hedged = (c for c in block.clauses if is_hedged(c.pieces))
    if questions and any(command.action is Action.REPORT for c in hedged for command in c.commands):
        # "Implemented, of course, don't you see?"
        return [unclear(block, page)]
    if items or all(clause.is_neutral for clause in block.clauses):
        received = any(p.means(Sign.RECEIVED, Sign.THANKS) for clause in block.clauses for p in clause.pieces)
        if not items and received and kind is AskKind.ACKNOWLEDGE:
            return [_item(Action.ACKNOWLEDGE, all_words(block, page))]
        return items
    if kind is AskKind.ACKNOWLEDGE and _is_receipt(block, page):
        return [_item(Action.ACKNOWLEDGE, all_words(block, page))]
    return [unclear(block, page)]


def _is_receipt(block: Block, page: Page) -> bool:
    """Whether a block acknowledges, and promises at most: "Received. We shall look into it." """
    told = [clause for clause in block.clauses if not clause.is_neutral]
    received = [is_receipt(clause.pieces) for clause in block.clauses]
    if not any(received) and not any(p.means(Sign.RECEIVED) for c in block.clauses if c.is_neutral for p in c.pieces):
        return False
    named = (
        name_before(page.slice(clause.start, command.start))
        for clause in told
        for command in clause.commands
        if command.action is Action.DELEGATE
    )
    return all(is_promise(c.pieces) or is_receipt(c.pieces) for c in told) and not any(named)


def _only_opens(clause: Clause) -> bool:
    """Whether a question only leads to its answer: "Honestly?"."""
    return bool(clause.pieces) and all(is_neutral(p) and not (p.means(Sign.ASK) or p.mention) for p in clause.pieces)


def _only_names(clause: Clause) -> bool:
    """Whether a question is only which of two recommendations is meant, "12 or 13?", or asks nothing: "Progress?"."""
    others = [piece for piece in clause.pieces if not is_neutral(piece) or piece.means(Sign.ASK)]
    named = any(piece.mention for piece in clause.pieces)
    return all(p.token.text in _OR for p in others) if others else bool(clause.pieces) and not named


def _asks_what_if(clause: Clause) -> bool:
    """Whether a question only supposes a status: "If I say it's done, will you stop writing?"."""
    supposed = (p for command in clause.commands if command.status for p in clause.pieces[: command.at])
    return any(piece.means(Sign.DOUBT) for piece in supposed)


def _is_tag(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence is only made a question by the word at its end: "..., right?"."""
    said = [piece for piece in pieces if piece.token.text != "¿"]
    return len(said) > 1 and said[-2].is_mark and said[-1].token.text in _TAGS


def unclear(block: Block, page: Page) -> Item:
    """The item for a block that a human must read."""
    words = all_words(block, page)
    return Item("", Action.UNCLEAR, confidence=UNSURE, words=words, narrative=words)


def _plain_commands(block: Block) -> list[tuple[Clause, Command]]:
    """The commands that count. Everyday words count only before anything else was told: "done" may be of a workshop."""
    plain = []
    told = False
    for clause in block.clauses:
        # "... Partial.": a sentence of its own.
        verdict = all(is_neutral(piece) or piece.means(Sign.EVERYDAY) for piece in clause.pieces)
        for command in clause.commands:
            counts = command.status is Status.BLOCKED or (verdict and command.status in _ON_THE_WAY)
            if command.plain and not (command.everyday and told and not counts):
                plain.append((clause, command))
        told = told or not (clause.is_neutral or clause.asked)
    return plain


def _extensions(plain: Sequence[tuple[Clause, Command]], page: Page, context: Context) -> list[Item]:
    """What is asked for first, with the day that is named behind it: "we need more time. Could we on 12 March?"."""
    asked = [extend(clause, command, page, context) for clause, command in plain if command.action is Action.EXTEND]
    days = {item.until for item in asked if item.until}
    if asked and asked[0].until is None and len(days) == 1 and all(i.action is Action.EXTEND for i in asked):
        return [next(item for item in asked if item.until)]
    return asked[:1]


def _declines(clause: Clause, plain: Sequence[tuple[Clause, Command]]) -> bool:
    """Whether a question only wonders what is said besides: "Did you write to the wrong ministry? It is Health's."."""
    said = {command.action for _, command in plain}
    return said == {Action.DECLINE} and bool(clause.commands) and all(c.action in said for c in clause.commands)


def _plain_in(clause: Clause, plain: Sequence[tuple[Clause, Command]]) -> bool:
    return any(other is clause for other, _ in plain)


def _first_of(plain: Sequence[tuple[Clause, Command]], action: Action) -> list[tuple[Clause, Command]]:
    return [(clause, command) for clause, command in plain if command.action is action][:1]


def _item(action: Action, words: str) -> Item:
    return Item("", action, confidence=CLEAR, words=words.strip(EDGES))


def _report(
    block: Block, page: Page, plain: Sequence[tuple[Clause, Command]], action: Action, status: Status | None
) -> Item:
    clause, command = next((c, d) for c, d in plain if d.action is action)
    words = page.slice(clause.start, command.end).strip(EDGES)
    others = [c for c, d in plain if d.action is not action]
    narrative = narrate(block, page, clause, command, others)
    return Item("", action, status, confidence=CLEAR, words=words, narrative=narrative)


def _decline(block: Block, page: Page, plain: Sequence[tuple[Clause, Command]], context: Context) -> Item:
    declining = [(clause, command) for clause, command in plain if command.action is Action.DECLINE]
    first, last = declining[0][0], declining[-1]
    end = max(c.end for c in block.clauses)
    # "Not ours but of Health", else "of Health, not ours", or "Health handles this, not we".
    spans = [(last[1].end, end), (declining[0][1].end, end)]
    spans += [(command.by, command.start) for _, command in declining if command.by >= 0]
    # "The Ministry of Justice deals with judges, 140.13 is not ours".
    spans += [(c.start, d.start) for c, d in declining if _names_office(c.pieces[: d.at])]
    named = (find_institution(page.slice(*span), context.institutions) for span in spans)
    redirect = next(filter(None, named), None)
    turned = next((p for p in last[0].pieces[last[1].at + 1 :] if p.token.text.split()[0] in _RATHER), None)
    if redirect is None and turned is not None:
        redirect = find_ellipsis(page.slice(turned.token.end, end), context.institutions)
    if redirect is None:
        redirect = named_alone(block, page, context)
    if redirect is None and all(command.by >= 0 for _, command in declining):
        # "The ministry is responsible": perhaps it is theirs.
        return unclear(block, page)
    if redirect is None and not context.institutions:
        redirect = next(filter(None, (_typed_office(clause, command, page) for clause, command in declining)), None)
    start = first.start
    end = last[0].end
    words = page.slice(start, end).strip(EDGES)
    narrative = all_words(block, page)
    return Item("", Action.DECLINE, redirect=redirect, confidence=CLEAR, words=words, narrative=narrative)


def named_alone(block: Block, page: Page, context: Context) -> str | None:
    """The only institution that a block names, where nobody says "we" before it: "Health deals with it. Not ours."."""
    for clause in block.clauses:
        ours = next((p.token.start for p in clause.pieces if p.token.text.split()[0] in _US), clause.end)
        if find_institution(page.slice(ours, clause.end), context.institutions):
            return None
    return find_institution(all_words(block, page), context.institutions)


def _names_office(before: Sequence[Piece]) -> bool:
    """Whether it is said before "not ours" whose it is: "Justice handles this, 13 is not ours", "13: Justice, "."""
    if any(piece.means(Sign.BELONGS) for piece in before):
        return True
    at = next((n for n, piece in enumerate(before) if piece.means(Sign.OFFICE)), 0)
    return bool(at) and before[at - 1].is_mark and before[-1].token.text == "," and len(before) - at <= _LONGEST_OFFICE


def _typed_office(clause: Clause, command: Command, page: Page) -> str | None:
    """The institution as typed, where no list says which there are: "Ministry of Health"."""
    after = clause.pieces[command.at + 1 :]
    start = next((at for at, piece in enumerate(after) if piece.means(Sign.OFFICE)), None)
    if start is None or after[start].token.text > CHINESE:
        # No spaces part a Chinese name from what stands around it.
        return None
    end = next((at for at in range(start, len(after)) if after[at].is_mark or after[at].means(Sign.BUT)), len(after))
    typed = page.slice(after[start].token.start, after[end - 1].token.end).strip(EDGES)
    article, _, rest = typed.partition(" ")
    return rest if fold(article).text in ARTICLES else typed
