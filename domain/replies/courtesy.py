"""Takes from a sentence what says nothing of a recommendation: greetings, a letter's opening, what thanks are for."""

from collections.abc import Sequence

from domain.replies.commands import is_command
from domain.replies.lexicon import closing_phrases
from domain.replies.sentences import Piece
from domain.replies.surroundings import ARTICLES, OF, WILL, is_neutral, joins, tells
from domain.replies.vocabulary import Sign
from domain.replies.writing import fold, words_of
from domain.words import Status

_SUBJECT = 2
_NEAR = 3
_SOON = 6
_GREETED = 8
_NAMED = 4
"""Pieces of a greeting with a name and no mark behind it; more may tell something: "There has been a change"."""
_LONGEST_REMARK = 14
_LONGEST_THANKS = 8
_AGAINST_RECEIPT = (
    *(Sign.NOT, Sign.BUT, Sign.LIMIT, Sign.EXCEPT, Sign.HEDGE, Sign.ASK, Sign.CORRECTION, Sign.NOT_OURS, Sign.OFFICE),
    *(Sign.EXTEND, Sign.FORWARD, Sign.BELONGS, Sign.NO_CHANGE, Sign.STATUS, Sign.EVERYDAY),
)
_PHATIC = words_of(
    "fala tudo bom bem oi ola e ai beleza como vai esta estas que tal ca va comment allez vous how are you things all"
    " good well как дела жизнь вы ты كيف الحال حالكم 你 好 吗"
)
_DICTATED = words_of(
    "dictation dictating dictate dicte dictee dictando dictado dicto dictar ditar ditando ditado диктую диктовка"
    " надиктовал надиктовываю голосовым голосовое املي املاء"
)
_MEANWHILE = words_of(
    "voice message vocal vocale vocal voz mensaje mensagem driving walking phone voiture auto telephone carro coche rua"
    " calle telefono celular telefone телефона машины знаков препинания السياره الهاتف صوتي"
)
_SO = words_of("so then alors donc entonces pues entao portanto поэтому так итак فاذن اذن")
_I = words_of("i we je j nous on yo he hemos nosotros eu nos я мы لقد قمت قمنا 我 们 本")
# What one does to know how things stand.
_CHECKED = tuple(
    fold(stem).text
    for stem in (
        *("asked", "checked", "spoke", "went", "gone", "been", "consulted", "reviewed", "called", "phoned", "visited"),
        *("tour", "interrog", "vérifi", "consult", "appel", "parl", "téléphon", "revis", "habl", "verifi", "pregunt"),
        *(
            "llam",
            "recorr",
            "falei",
            "falámos",
            "pergunt",
            "contact",
            "percorr",
            "обзвон",
            "провер",
            "уточнил",
            "опрос",
        ),
        *("поговор", "обош", "обход", "راجع", "تحقق", "سأل", "اتصل", "تواصل", "核", "询", "问", "联", "走", "查"),
    )
)
_STATED = (Sign.STATUS, Sign.NO_CHANGE, Sign.NOT_OURS, Sign.OURS, Sign.ALL, Sign.REST)
_VOID = (Sign.NOT, Sign.DOUBT, Sign.HEDGE, Sign.LIMIT, Sign.ASK, Sign.CORRECTION)


def plain_pieces(pieces: Sequence[Piece], *, asked: bool = False) -> Sequence[Piece]:
    """Return the pieces of a sentence that may say something. asked: it ends with a question mark."""
    greeted = _without_dictation(_without_yes(_without_greeting(_without_name(pieces))))
    opened = _without_opening(greeted)
    return _without_remark(_without_thanks(opened if asked else _without_lead(opened)))


def is_phatic(pieces: Sequence[Piece]) -> bool:
    """Whether a question only greets: "tudo bom?", "как дела?"."""
    words = {word for piece in pieces if not piece.is_mark for word in piece.token.text.split()}
    return bool(words) and words <= _PHATIC


def _without_dictation(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop how a reply comes to be written: "sorry for the dictation", "je dicte dans la voiture alors"."""
    said = pieces[:_LONGEST_REMARK]
    end = next((n for n, p in enumerate(said) if p.mention or _says_something(p)), len(said))
    if end == len(pieces) or not any(p.token.text in _DICTATED for p in said[: min(end, _SOON)]):
        return pieces
    told = (n for n in range(end) if pieces[n].token.text in _DICTATED | _MEANWHILE | _SO)
    return pieces[max(told) + 1 :]


def _without_lead(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop how one came to know: "I have been round the departments: no change on all three"."""
    at = next((n for n, piece in enumerate(pieces) if piece.token.text == ":"), 0)
    lead, said = pieces[:at], pieces[at + 1 :]
    first = next((p for p in lead if p.token.text in ARTICLES or not p.means(Sign.GREETING)), None)
    checked = any(word.startswith(_CHECKED) for p in lead for word in p.token.text.split())
    if first is None or not _I.intersection(first.token.text.split()) or not checked:
        return pieces
    if any(p.mention or p.means(*_STATED) or (_says_something(p) and not p.means(Sign.DONE)) for p in lead):
        return pieces
    if any(p.means(Sign.REQUEST) and not p.means(Sign.FILLER) for p in lead):
        # "I should have liked to check".
        return pieces
    told = any(p.mention or p.means(Sign.ALL, Sign.REST) for p in said) and any(map(is_command, said))
    return said if told else pieces


def _without_name(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop who signs in the line that closes a letter: "Kind regards, Anna"."""
    at = next((n for n, piece in enumerate(pieces) if piece.token.text in closing_phrases()), None)
    signed = pieces[at + 1 :] if at is not None else ()
    if at is None or not signed or not signed[0].is_mark or len(signed) > _GREETED:
        return pieces
    named = (p.is_mark or p.means(Sign.GREETING, Sign.OFFICE) or tells(p) for p in signed)
    return pieces[: at + 1] if all(named) and not any(p.token.text.isdigit() for p in signed) else pieces


def _without_yes(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop the Spanish "sí," at the head, which without its accent is also "if"."""
    if pieces and pieces[0].token.text == "si" and (len(pieces) == 1 or pieces[1].token.text == ","):
        return pieces[2:]
    return pieces


def _without_greeting(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop "Dear Paul," at the head of a sentence: a name there is nobody's business."""
    if not pieces or not pieces[0].means(Sign.GREETING):
        return pieces
    for at, piece in enumerate(pieces[:_GREETED]):
        if piece.mention or is_command(piece):
            return pieces
        if piece.is_mark:
            return pieces[at + 1 :]
    short = len(pieces) <= _NAMED and all(not p.token.senses or is_neutral(p) for p in pieces)
    return () if short else pieces


def is_greeting(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence only greets, though it ends with a question mark: "How are you?"."""
    return any(p.means(Sign.GREETING) for p in pieces) and all(is_neutral(p) and not p.mention for p in pieces)


def _without_opening(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop "In reply to your letter of 10 February, we inform you that", but for what it names."""
    at = next((n for n, piece in enumerate(pieces) if piece.means(Sign.OPENING)), None)
    if at is None or _is_of_others(pieces[:at]):
        return pieces
    # "现将落实情况函复如下": how it is carried out follows, and nobody says yet that they will.
    told = (p for n, p in enumerate(pieces[:at]) if not (p.means(Sign.OURS) and n + _NEAR >= at))
    if any(map(_says_something, told)):
        return pieces
    return [*(piece for piece in pieces[:at] if piece.mention and not piece.mention.bare), *pieces[at + 1 :]]


def _is_of_others(before: Sequence[Piece]) -> bool:
    """Whether somebody else reports: "the regions report that", but not "the Ministry of Justice informs that"."""
    if len(before) < _SUBJECT or before[-2].token.text not in ARTICLES:
        return False
    return before[-1].token.text.isalpha() and not any(p.means(Sign.OFFICE) or p.mention for p in before)


def _says_something(piece: Piece) -> bool:
    return is_command(piece) or (piece.means(*_VOID) and not piece.means(Sign.FILLER))


def _without_thanks(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop what thanks are for: "Thank you for the invitation". Thanks for something done are left as they stand."""
    at = next((n for n, piece in enumerate(pieces) if piece.means(Sign.THANKS)), None)
    if at is None or not all(is_neutral(piece) for piece in pieces[:at]):
        return pieces
    end = at + 1
    while end < len(pieces) and not (pieces[end].is_mark or pieces[end].means(Sign.AND, Sign.BUT)):
        end += 1
    object_ = pieces[at + 1 : end]
    if not object_ or len(object_) > _LONGEST_THANKS or not object_[0].means(Sign.FILLER, Sign.THANKS):
        return pieces
    if len(object_) > 1 and object_[0].token.text in OF and not object_[1].token.senses:
        # "Merci d'adresser" asks for something.
        return pieces
    if any(p.mention or p.day or _says_something(p) or p.means(Sign.EXTEND, Sign.FORWARD) for p in object_):
        return pieces
    return [*pieces[: at + 1], *pieces[end:]]


def _without_remark(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Drop a title in brackets behind a reference: "140.12 (violence against women): in progress"."""
    kept: list[Piece] = []
    at = 0
    while at < len(pieces):
        kept.append(pieces[at])
        at += 1
        if pieces[at - 1].mention is None or at == len(pieces) or pieces[at].token.text not in "([":
            continue
        end = next((n for n in range(at, len(pieces)) if pieces[n].token.text in ")]"), None)
        if end is None or end - at > _LONGEST_REMARK:
            continue
        if not any(p.mention or _says_something(p) for p in pieces[at:end]):
            at = end + 1
    return kept


def is_receipt(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence says that something came, and then at most what will be made of it.

    "Received, we shall study it and come back to you."
    """
    end = next((at for at, p in enumerate(pieces) if at and (p.is_mark or p.means(Sign.AND) or joins(p))), len(pieces))
    came = any(p.means(Sign.RECEIVED) for p in pieces[:end]) and all(is_neutral(p) for p in pieces[:end])
    return came and is_promise(pieces[end:])


def is_promise(pieces: Sequence[Piece]) -> bool:
    """Whether a sentence may stand beside "received" without taking it back: no denial, no doubt, no other office."""
    promised = perhaps = False
    for piece in pieces:
        promised = promised or piece.means(Sign.DOUBT)
        perhaps = perhaps or (piece.means(Sign.DOUBT) and piece.token.text not in WILL)
        if perhaps and piece.means(Sign.OURS):
            # "Received, if it is ours we shall see to it".
            return False
        against = piece.means(*_AGAINST_RECEIPT) and not (piece.means(Sign.FILLER) or is_neutral(piece))
        stated = [piece.token.senses.get(sign) for sign in (Sign.STATUS, Sign.EVERYDAY) if piece.means(sign)]
        if against and not (stated and (promised or set(stated) == {Status.IN_PROGRESS})):
            return False
    return True
