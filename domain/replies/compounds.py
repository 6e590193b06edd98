"""Puts together what no table can list: a denied beginning, and how far with what was done."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from domain.replies.lexicon import Token, senses_of
from domain.replies.phrases import Senses
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

_REACH = 8
"""Words within which the parts of a compound stand."""
_WE = words_of("we i nous je on nosotros yo nos eu мы я نحن انا 我 我们")
_NOTHING = words_of("nothing rien nada ничего")
_DENYING = _NOTHING | words_of(
    "not no t dont didnt hasnt havent isnt wasnt haven hasn hadn didn isn wasn never none neither"
    " hvnt havnt hvn havn hsnt dnt dint arnt"
    " ni ne n pas non jamais aucun aucune nunca ningun ninguna ningunas sin nao nem nenhum nenhuma sem не ни никаких"
    " никакие никакая никакой لم ولم فلم ما غير دون ليس ليست لا مش"
)
"""Denials that leave it at the fact: what cannot or will not start is another matter."""
_UN = words_of("non un")
_ONLY = words_of("only seul seule seulement uniquement solo solamente so somente apenas unicamente только лишь")
_AS = words_of("as como comme как")
_PART = words_of("part parte partie часть части")
_HOW = (Sign.BEGUN, Sign.DONE, Sign.FULLY, Sign.PARTLY, Sign.STEP, Sign.TAKEN)
_WHOSE = (Sign.CONCERN, Sign.REMIT, Sign.OUR, Sign.OUTSIDE)
_PARTS = frozenset((*_HOW, *_WHOSE))
_NOT_OURS: Senses = {Sign.NOT_OURS: None}
_NONE_OURS: Senses = {**_NOT_OURS, Sign.ALL: None}
_NO_PARTS: frozenset[Sign] = frozenset()
_NOT_STARTED: Senses = {Sign.STATUS: Status.NOT_STARTED}
_NONE_STARTED: Senses = {**_NOT_STARTED, Sign.ALL: None}
_HOW_FAR = {Sign.FULLY: Status.FULLY_IMPLEMENTED, Sign.PARTLY: Status.PARTIALLY_IMPLEMENTED}


def join_compounds(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield tokens, with "has not yet really been started" and "was in full and on time carried out" as one each."""
    at = 0
    while at < len(tokens):
        end, senses = _compound_at(tokens, at)
        if end == at:
            yield tokens[at]
            at += 1
            continue
        said = tokens[at : end + 1]
        yield Token(" ".join(token.text for token in said), said[0].start, said[-1].end, senses)
        at = end + 1


def _compound_at(tokens: Sequence[Token], at: int) -> tuple[int, Senses]:
    """Where the compound that begins here ends, and what it means; `at` itself when none begins here."""
    first = tokens[at]
    if _denies(first) or _is_not_started(first):
        end = _denied(tokens, at)
        # "No, we started", with or without its comma, denies nothing.
        said = [word for token in tokens[at + 1 : end + 1] for word in token.text.split()]
        if end and not _WE.intersection(said):
            while end + 1 < len(tokens) and _goes_on(tokens[end + 1]):
                end += 1
            if end + 2 < len(tokens) and _denies(tokens[end + 1]) and Sign.STEP in _parts(tokens[end + 2]):
                # "No se ha iniciado ninguna gestión".
                end += 2
            # "None of the three has begun" is said of all.
            return end, _NONE_STARTED if first.means(Sign.ALL) else _NOT_STARTED
    if end := _only_partly(tokens, at) or _only_a_part(tokens, at):
        return end, {Sign.STATUS: Status.PARTIALLY_IMPLEMENTED}
    if end := _not_ours(tokens, at):
        return end, _NONE_OURS if first.means(Sign.ALL) else _NOT_OURS
    for sign, status in _HOW_FAR.items():
        if first.means(sign) and (end := _next(tokens, at, Sign.DONE)):
            return end, {Sign.STATUS: status}
        # "Done in part", "nous l'avons mise en œuvre en partie".
        done = Sign.DONE in _parts(first) or first.senses.get(Sign.EVERYDAY) is Status.FULLY_IMPLEMENTED
        if done and (end := _next(tokens, at, sign)):
            return end, {Sign.STATUS: status}
    return at, first.senses


def _next(tokens: Sequence[Token], at: int, sign: Sign) -> int:
    """The place of the next token of a sign behind words that say nothing; 0 when something else comes first."""
    for place in range(at + 1, min(at + _REACH, len(tokens))):
        if sign in _parts(tokens[place]):
            return place
        if not tokens[place].means(Sign.FILLER, Sign.SINCE):
            return 0
    return 0


def _denied(tokens: Sequence[Token], at: int) -> int:
    """Where "has not begun", "no measure has been taken" or "nothing was done" ends; 0 when it is none."""
    steps = taken = 0
    nothing = tokens[at].text in _NOTHING or _is_not_started(tokens[at])
    for place in range(at + 1, min(at + _REACH, len(tokens))):
        token, parts = tokens[place], _parts(tokens[place])
        if _AS.intersection(token.text.split()):
            # "Do not mark it as not started".
            return 0
        if Sign.BEGUN in parts or _is_not_started(token):
            return place
        nothing = nothing or token.text in _NOTHING
        taken = taken or (place if Sign.TAKEN in parts else 0)
        steps = steps or (place if Sign.STEP in parts else 0)
        if token.text in _UN and not tokens[at].text.endswith("n"):
            # "N'est pas non mise en œuvre", "is not un-implemented": nobody knows.
            return 0
        if taken and (steps or nothing):
            return place
        if not (parts & {Sign.TAKEN, Sign.STEP} or token.means(Sign.FILLER, Sign.YET, Sign.NOT)):
            return 0
    return 0


def _goes_on(token: Token) -> bool:
    """Whether a word behind a denied beginning belongs to it: "not begun yet", "no hemos emprendido nada"."""
    return token.means(Sign.YET) or _is_not_started(token) or token.text in _NOTHING


def _denies(token: Token) -> bool:
    return token.means(Sign.NOT) and any(word in _DENYING for word in token.text.split())


def _only_partly(tokens: Sequence[Token], at: int) -> int:
    """Where the French "n'est mise en œuvre qu'en partie" ends, which denies nothing; 0 when it is none."""
    if not (_denies(tokens[at]) and tokens[at].text[:1] == "n"):
        return 0
    only, wanted = False, {Sign.DONE, Sign.PARTLY}
    for place in range(at + 1, min(at + _REACH, len(tokens))):
        token, parts = tokens[place], _parts(tokens[place])
        only = only or token.text in ("que", "qu")
        wanted -= parts
        if only and not wanted:
            return place
        if not (token.means(Sign.FILLER, Sign.YET) or parts & {Sign.DONE, Sign.PARTLY}):
            return 0
    return 0


def _only_a_part(tokens: Sequence[Token], at: int) -> int:
    """Where "only a part of it was done" or "se cumplió solo una parte" ends; 0 when it is none."""
    wanted = {"only", "part", "done"}
    for place in range(at, min(at + _REACH, len(tokens))):
        token = tokens[place]
        words = set(token.text.split())
        found = {name for name, of in (("only", _ONLY), ("part", _PART)) if words & of}
        done = Sign.DONE in _parts(token) or Status.FULLY_IMPLEMENTED in token.senses.values()
        found |= {"done"} if done else set()
        if token.means(Sign.DOUBT, Sign.HEDGE) or not (found or (place > at and _is_filler(token))):
            return 0
        wanted -= found
        if not wanted:
            while place + 1 < len(tokens) and _is_filler(tokens[place + 1]):
                place += 1
            return place
    return 0


def _is_filler(token: Token) -> bool:
    return token.means(Sign.FILLER) and not token.means(Sign.AND, Sign.BUT, Sign.NOT)


def _not_ours(tokens: Sequence[Token], at: int) -> int:
    """Where "does not fall within our mandate" or "our ministry is not competent" ends; 0 when it is none.

    It needs a denial or "outside", and "our" with a word for what an office does or is; which of them comes first is
    each language's own affair. Where "our ministry" comes first, a verb must say what it has not to do with it.
    """
    denied = outside = seen_our = remit = concern = False
    for place in range(at, min(at + _REACH, len(tokens))):
        token, parts = tokens[place], _parts(tokens[place])
        if not (_denies(token) or parts.intersection(_WHOSE) or token.means(Sign.FILLER, Sign.YET)):
            return 0
        if token.means(Sign.LIMIT) or (token.means(Sign.ALL) and place > at):
            return 0
        denied, outside = denied or _denies(token), outside or Sign.OUTSIDE in parts
        seen_our, remit = seen_our or Sign.OUR in parts, remit or Sign.REMIT in parts
        first = denied or outside
        if denied and outside:
            # "Not outside our mandate": then it is ours.
            return 0
        if place == at:
            if not (first or parts.intersection(_WHOSE)):
                return 0
            ours_first = seen_our or remit
        concern = concern or (first and Sign.CONCERN in parts)
        if first and seen_our and remit and (concern or not ours_first):
            return 0 if tokens[at].text == "no" and Sign.OUR in _parts(tokens[at + 1]) else place
    return 0


def _is_not_started(token: Token) -> bool:
    return Status.NOT_STARTED in token.senses.values()


@lru_cache(maxsize=4096)
def _parts_of(text: str) -> frozenset[Sign]:
    return frozenset(sign for word in text.split() for sign in senses_of(word) if sign in _PARTS)


def _parts(token: Token) -> frozenset[Sign]:
    """Which parts of compounds a token is: its own, and those of its words: "has been done"."""
    return _parts_of(token.text) | _PARTS.intersection(token.senses) if token.senses else _NO_PARTS
