"""Tells which blocks say nothing of a recommendation: thanks, promises, and what only leads to it."""

from collections.abc import Sequence

from domain.replies.blocks import Block
from domain.replies.meaning import Context
from domain.replies.questions import topics_in
from domain.replies.surroundings import is_neutral
from domain.replies.topics import GENERIC, title_topics
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Action

_FEW = 2
_FEW_WORDS = 5
_BELOW = words_of("below abajo debajo baixo abaixo dessous ниже ادناه اسفله تحته 下 下面")
_SAYING = (
    *(Sign.NOT, Sign.DOUBT, Sign.HEDGE, Sign.ASK, Sign.LIMIT, Sign.EXCEPT, Sign.CORRECTION, Sign.REST, Sign.PROMISE),
    *(Sign.EXTEND, Sign.FORWARD, Sign.CHARGE, Sign.BELONGS, Sign.OFFICE, Sign.RECEIVED, Sign.ANSWER, Sign.AUTO),
)
"""What may be more than a lead to what follows."""
_SUBMITTING = (Sign.OFFICE, Sign.RECEIVED, Sign.ANSWER)
_APPROVING = words_of("ok okay k fine good great perfect parfait super vale bien bom хорошо ладно") | {
    "d accord",
    "tres bien",
    "de acuerdo",
}


def greets(block: Block) -> bool:
    """Whether a named block only thanks: "140.12 received, thank you"."""
    pieces = [piece for clause in block.clauses for piece in clause.pieces]
    # "Ok for 1 and 2": perhaps that is an answer.
    thanked = any(p.means(Sign.RECEIVED, Sign.THANKS) and p.token.text not in _APPROVING for p in pieces)
    return thanked and all(clause.is_neutral for clause in block.clauses)


def promises(block: Block) -> bool:
    """Whether a recommendation, or the rest, is only named to say that an answer will come: "31 will follow"."""
    pieces = [piece for clause in block.clauses for piece in clause.pieces]
    said = (Sign.PROMISE, Sign.DOUBT, Sign.ANSWER, Sign.VAGUE)
    return (
        (block.is_named or block.rest)
        and any(piece.means(Sign.PROMISE) for piece in pieces)
        and all(is_neutral(p) or p.day or (p.means(*said) and not p.means(Sign.HEDGE)) for p in pieces)
        and not any(clause.commands or clause.asked for clause in block.clauses)
    )


def only_leads(blocks: Sequence[Block]) -> bool:
    """Whether what stands before the first recommendation only tells something: "I was ill last week. 12 is done."."""
    if len(blocks) < _FEW or blocks[0].is_named or not blocks[1].references or blocks[0].aside:
        return False
    pieces = [piece for clause in blocks[0].clauses for piece in clause.pieces]
    # "As instructed by the Secretary I submit the state of all of them:" announces what follows, whoever submits it.
    announced = bool(pieces) and pieces[-1].token.text == ":"
    saying = [sign for sign in _SAYING if not (announced and sign in _SUBMITTING)]
    commands = [command for clause in blocks[0].clauses for command in clause.commands]
    # "This is for us:", and then what is.
    told = any(not announced or command.action is not Action.ACKNOWLEDGE for command in commands)
    return not (told or any(clause.asked for clause in blocks[0].clauses)) and not any(
        piece.means(*saying) and not piece.means(Sign.FILLER, Sign.THANKS) for piece in pieces
    )


def points_below(blocks: Sequence[Block]) -> bool:
    """Whether a few words only lead to answers that stand below, between our questions: "I answer below."."""
    pieces = [piece for block in blocks for clause in block.clauses for piece in clause.pieces]
    if len([p for p in pieces if not p.is_mark]) > _FEW_WORDS or any(p.day or p.mention for p in pieces):
        return False
    if any(clause.commands or clause.asked for block in blocks for clause in block.clauses):
        return False
    return any(word in _BELOW for piece in pieces for word in piece.token.text.split())


def supposes(blocks: Sequence[Block]) -> bool:
    """Whether what announces the rest with a colon makes it doubtful: "Once the law is adopted:", "what we hope:"."""
    if len(blocks) < _FEW or blocks[0].is_named or not blocks[1].references:
        return False
    pieces = blocks[0].clauses[-1].pieces if blocks[0].clauses else ()
    if not pieces or pieces[-1].token.text != ":":
        return False
    first = next((p for p in pieces if not (p.is_mark or p.means(Sign.GREETING))), pieces[0])
    doubted = first.means(Sign.DOUBT) and any(not p.token.senses and not p.is_mark for p in pieces)
    return doubted or any(p.means(Sign.HEDGE) and not p.means(Sign.FILLER) for p in pieces)


def tells_of_next(blocks: Sequence[Block], context: Context) -> bool:
    """Whether what comes first is about what the next one alone is: "A third of the judges are through. 13: ..."."""
    if len(blocks) < _FEW or blocks[0].is_named or blocks[0].aside or len(blocks[1].references) != 1:
        return False
    first = [command for clause in blocks[0].clauses for command in clause.commands]
    if any(command.plain for command in first) or any(clause.asked for clause in blocks[0].clauses):
        return False
    pieces = [piece for clause in blocks[0].clauses for piece in clause.pieces]
    if any(p.means(Sign.NOT, Sign.DOUBT, Sign.HEDGE, Sign.CORRECTION, Sign.REST, Sign.EXTEND) for p in pieces):
        return False
    said = topics_in(pieces)
    meant = [ask.reference for ask in context.asks if said & title_topics(ask.title)]
    plain = any(command.plain for clause in blocks[1].clauses for command in clause.commands)
    return plain and meant == list(blocks[1].references) and not said <= GENERIC


def is_polite(block: Block) -> bool:
    """Whether a block is a greeting, thanks or an acknowledgement and nothing else."""
    if block.everything and not any(p.means(Sign.RECEIVED) for c in block.clauses for p in c.pieces):
        # "All good": perhaps all is done.
        return False
    polite = any(p.means(Sign.RECEIVED, Sign.THANKS, Sign.GREETING) for c in block.clauses for p in c.pieces)
    empty = not any(clause.pieces for clause in block.clauses)
    return empty or (polite and all(clause.is_neutral for clause in block.clauses))
