"""What a person takes back: "140.12 done - sorry, I meant 140.13 is done"."""

from dataclasses import replace

from domain.replies.commands import is_command
from domain.replies.places import since_mark
from domain.replies.sentences import Sentence
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, words_of

_MAILS = tuple(
    fold(stem).text
    for stem in (
        *("mail", "email", "message", "courriel", "correo", "mensaje", "mensagem", "e-mail", "письм", "сообщен"),
        *("رسالت", "بريد", "الرسال", "الايميل", "邮", "信"),
    )
)

_THIS = words_of("this ce cet este esse esta essa это данное настоящее هذه هذا 这 本 此 封")


def corrects(sentence: Sentence, *, opens: bool) -> bool:
    """Whether a sentence takes something back; "to be honest" does not where it opens a reply or ends a sentence."""
    return not (opens and _is_of_mail(sentence)) and any(
        piece.means(Sign.CORRECTION)
        and not (piece.means(Sign.FILLER) and ((opens and at == 0) or at + 1 == len(sentence.pieces)))
        and all(p.mention or p.means(Sign.FILLER, Sign.AND, Sign.BUT) for p in since_mark(sentence.pieces[:at]))
        for at, piece in enumerate(sentence.pieces)
    )


def _is_of_mail(sentence: Sentence) -> bool:
    """Whether an earlier mail is withdrawn, and nothing of this one: "Please ignore my message of this morning"."""
    words = [word for piece in sentence.pieces for word in piece.token.text.split()]
    told = any(piece.mention or is_command(piece) for piece in sentence.pieces)
    mail = next((at for at, word in enumerate(words) if word.startswith(_MAILS)), None)
    return not told and mail is not None and not (mail and words[mail - 1] in _THIS)


def mend(sentence: Sentence) -> Sentence:
    """Without what is taken back at once: "140.12 done - sorry, I meant 140.13 is done"."""
    at = next((n for n in range(len(sentence.pieces) - 1, 0, -1) if sentence.pieces[n].means(Sign.CORRECTION)), 0)
    said = sentence.pieces[at + 1 :]
    if not at or not said or said[0].mention is None or said[0].mention.bare or not any(map(is_command, said)):
        return sentence
    return replace(sentence, pieces=said, start=said[0].token.start)
