"""What a person takes back: "140.12 done - sorry, I meant 140.13 is done"."""

from dataclasses import replace

from domain.replies.commands import is_command
from domain.replies.places import since_mark
from domain.replies.sentences import Sentence
from domain.replies.vocabulary import Sign


def corrects(sentence: Sentence, *, opens: bool) -> bool:
    """Whether a sentence takes something back; "to be honest" does not where it opens a reply or ends a sentence."""
    return any(
        piece.means(Sign.CORRECTION)
        and not (piece.means(Sign.FILLER) and ((opens and at == 0) or at + 1 == len(sentence.pieces)))
        and all(p.mention or p.means(Sign.FILLER, Sign.AND, Sign.BUT) for p in since_mark(sentence.pieces[:at]))
        for at, piece in enumerate(sentence.pieces)
    )


def mend(sentence: Sentence) -> Sentence:
    """Without what is taken back at once: "140.12 done - sorry, I meant 140.13 is done"."""
    at = next((n for n in range(len(sentence.pieces) - 1, 0, -1) if sentence.pieces[n].means(Sign.CORRECTION)), 0)
    said = sentence.pieces[at + 1 :]
    if not at or not said or said[0].mention is None or said[0].mention.bare or not any(map(is_command, said)):
        return sentence
    return replace(sentence, pieces=said, start=said[0].token.start)
