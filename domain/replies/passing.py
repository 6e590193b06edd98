"""Finds recommendations that are named in passing: of those that nothing is recorded of, somebody must ask."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from domain.replies.meaning import Context
from domain.replies.places import is_counted, is_own_number, is_singled
from domain.replies.questions import topics_in
from domain.replies.sentences import Sentence
from domain.replies.surroundings import is_neutral
from domain.replies.title_phrases import OF_ONE, ONES, THE_ONE
from domain.replies.topics import GENERIC, title_topics
from domain.replies.writing import is_arabic

_ENOUGH = 2


def numbered_in_passing(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Recommendations whose own number stands somewhere in a sentence: "I think that 12 or another is done"."""
    for sentence in sentences:
        for at, (piece, following) in enumerate(pairwise((*sentence.pieces, None))):
            if piece and piece.mention and piece.mention.bare and is_own_number(piece):
                # "17 went to the ministry of health" begins like "17 provinces".
                heads = at == 0 and following is not None and is_arabic(following.token.text)
                if heads or not is_counted(following) or is_singled(sentence.pieces[:at], following):
                    yield from piece.mention.references


def called_in_passing(sentences: Sequence[Sentence], spoken: Collection[str], context: Context) -> Iterator[str]:
    """Recommendations of whose titles a sentence that names none says two things: "the training of judges waits".

    spoken: those of which something is recorded. What is said of their titles too is rather told of them.
    """
    ours = frozenset[str]().union(*(title_topics(ask.title) for ask in context.asks if ask.reference in spoken))
    for sentence in sentences:
        if any(p.mention and (p.mention.references or not p.mention.bare) for p in sentence.pieces):
            continue
        said = {topic for topic in topics_in(sentence.pieces) if not topic.startswith("=")}
        if _is_of_one(sentence):
            meant = [ask.reference for ask in context.asks if said & title_topics(ask.title)]
            yield from meant if len(meant) == 1 else ()
            continue
        if said <= GENERIC or all(is_neutral(piece) for piece in sentence.pieces) or (said & ours) - GENERIC:
            continue
        shared = {ask.reference: said & title_topics(ask.title) for ask in context.asks}
        yield from (r for r, topics in shared.items() if len(topics) >= _ENOUGH and not topics <= GENERIC)


def _is_of_one(sentence: Sentence) -> bool:
    """Whether a sentence begins with the one on something: "the one on the bill depends on whom you ask"."""
    words = [word for piece in sentence.pieces[:_ENOUGH] for word in piece.token.text.split()]
    opening = " ".join(words[:_ENOUGH])
    if len(words) < _ENOUGH:
        return False
    return opening in ONES or words[0] in ONES or (words[0] in THE_ONE and words[1] in OF_ONE)
