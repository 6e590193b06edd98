"""What stands before a reference: a title in front of its number, or a clause that only tells something."""

from collections.abc import Sequence

from domain.replies.asides import DRAFTING
from domain.replies.commands import is_command
from domain.replies.places import ONLY, is_quiet, leads_to_command, statuses_of, turns
from domain.replies.sentences import Piece
from domain.replies.surroundings import ARTICLES, WAITING, is_coming, is_neutral, tells
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of
from domain.words import Status

LONGEST_CALL = 12
"""Words of a title."""
_ON = words_of("on sur about regarding concernant")
_AS_FOR = ("بالنسبه", "as for", "quant a", "en cuanto", "s agissant", "что касается")
_FOR = words_of("for pour para")
_SOON = 2
_LONGEST_TITLE = 6
_ASIDE = frozenset((("(", ")"), (",", ","), ("[", "]"), ("–", "–"), ("-", "-")))
_AGAINST = (Sign.NOT, Sign.ASK, Sign.HEDGE, Sign.EXCEPT, Sign.LIMIT)
_ABOUT = words_of("about regarding concerning sobre sur concernant acerca по о об про насчет عن بشأن 关于 至于")
_CHARGED = (Sign.CHARGE, Sign.OURS, Sign.CONCERN)
_OURSELVES = words_of("we i nous je nosotros yo nos eu мы я نحن انا 我")
_THUS = words_of(
    "so therefore thus hence donc ainsi entonces portanto logo поэтому وبذلك وبهذا لذا لذلك وعليه وبالتالي بالتالي فإن"
)


def speaks_against(piece: Piece) -> bool:
    """Whether a piece keeps what it leads to from being said for sure."""
    return piece.means(Sign.DOUBT) or is_coming(piece) or (piece.means(*_AGAINST) and not piece.means(Sign.FILLER))


def is_preface(said: Sequence[Piece], ahead: Sequence[Piece]) -> bool:
    """Whether a clause only tells something before a reference: "The centre has opened, recommendation 13 is done"."""
    if not turns(said) or any(p.means(Sign.ALL, Sign.REST) for p in said):
        return False
    told = next((p for p in ahead if is_command(p)), None)
    # "The bill is before parliament, 12 is in progress".
    drafted = DRAFTING if told is not None and Status.IN_PROGRESS in statuses_of(told) else frozenset()
    last = next((p for p in reversed(said) if p.token.text not in ARTICLES), said[-1])
    concluded = last.means(Sign.AND) and last.token.text in _THUS
    # "There is no parliament any more, so 12 is blocked": what stands still has a reason that denies.
    waits = told is not None and not statuses_of(told).isdisjoint(WAITING)
    denying = [p for p in said if p.means(Sign.NOT)] if concluded and waits else []
    if any(
        p.mention or p.means(Sign.BUT) or (speaks_against(p) and p not in denying and p.token.text not in drafted)
        for p in said
    ):
        return False
    if any(is_command(p) and (told is None or statuses_of(p) != statuses_of(told)) for p in said):
        return False
    return (concluded or any(p.token.text == "," for p in said)) and leads_to_command(ahead)


def tells_of(said: Sequence[Piece], ahead: Sequence[Piece]) -> bool:
    """Whether a clause tells something of the reference it leads to: "we ran into delays on 12, but it goes on"."""
    last = next((p for p in reversed(said) if p.token.text not in ARTICLES), None)
    if last is None or last.token.text.split()[0] not in _ON or len(said) > LONGEST_CALL:
        return False
    if any(p.is_mark or p.mention or p.day or is_command(p) or p.means(Sign.BUT) or speaks_against(p) for p in said):
        return False
    turned = next((at for at, p in enumerate(ahead[:_SOON]) if p.is_mark or p.means(Sign.AND, Sign.BUT)), None)
    if turned is None or not any(map(tells, said)):
        return False
    told = next((p for p in ahead[turned:] if p.mention or is_command(p)), None)
    return told is not None and not told.mention


def is_denied_first(leading: Sequence[Piece], ahead: Sequence[Piece]) -> bool:
    """Whether what a recommendation is not stands before it, and behind a mark what it is.

    "No está concluida la 140.12, continúa en curso".
    """
    denied = any(p.means(Sign.NOT) for p in leading) and any(map(is_command, leading))
    if not denied or not all(is_quiet(p) or p.means(Sign.NOT) for p in leading):
        return False
    rest = ahead[1:]
    end = next((n for n, p in enumerate(rest) if p.mention), len(rest))
    return bool(ahead) and ahead[0].is_mark and end == len(rest) and leads_to_command(rest)


def is_about(said: Sequence[Piece], following: Piece | None) -> bool:
    """Whether a sentence begins with "About 12", and not with "in 12 regions"."""
    about = (
        bool(said)
        and (said[0].token.text in _ABOUT or said[0].token.text.startswith(_AS_FOR))
        and all(is_neutral(p) for p in said)
    )
    # "For 13 the court told us something", and not "for 13 courts".
    about = about or (
        bool(said) and said[-1].token.text in _FOR and following is not None and following.token.text in ARTICLES
    )
    return about and not (following is not None and following.token.text.endswith(("ам", "ям", "ах", "ях")))


def title_before(said: Sequence[Piece], following: Piece | None) -> int:
    """Where a title begins that leads to a reference in brackets, with the comma before it; 0 where there is none."""
    if following is None or following.token.text != ")" or not said or said[-1].token.text != "(":
        return 0
    cut = next((at for at in range(len(said) - 2, 0, -1) if said[at].is_mark), 0)
    title = said[cut + 1 : -1]
    if not title or len(title) > LONGEST_CALL or said[cut].token.text != ",":
        return 0
    return 0 if any(p.mention or is_command(p) or speaks_against(p) for p in title) else cut


def is_charged(leading: Sequence[Piece]) -> bool:
    """Whether somebody is named who takes over what is named next: "Josephine Tamba will handle"."""
    names = (is_neutral(p) or p.means(Sign.CHARGE, Sign.FORWARD) or not p.token.senses for p in leading)
    return any(p.means(Sign.CHARGE) for p in leading) and all(names)


def is_own_part(said: Sequence[Piece], following: Piece | None) -> bool:
    """Whether somebody says which one alone is theirs, and then how it stands: "we only deal with 13, it is done"."""
    if following is None or not following.is_mark or not any(p.token.text in ONLY for p in said):
        return False
    ours = any(_OURSELVES.intersection(p.token.text.split()) for p in said)
    charged = any(p.means(*_CHARGED) for p in said)
    known = (is_neutral(p) or p.means(*_CHARGED) or p.token.text in ONLY for p in said)
    return ours and charged and all(known) and not any(p.means(Sign.NOT) for p in said)


def is_titled_before(said: Sequence[Piece], following: Piece | None) -> bool:
    """Whether a recommendation is called by its title first: "As for the training of judges (13), ..."."""
    if not said or len(said) > LONGEST_CALL or following is None:
        return False
    mark = next((at for at in range(len(said) - 1, -1, -1) if said[at].is_mark), 0)
    bracketed = said[-1].token.text == "("
    if not mark or not (bracketed or said[0].means(Sign.FILLER)) or not all(is_neutral(p) for p in said[mark:]):
        return False
    if any(map(speaks_against, said)):
        return False
    return (said[mark].token.text, following.token.text) in _ASIDE and not any(p.is_mark for p in said[:mark])


def is_announced(said: Sequence[Piece], following: Piece | None) -> bool:
    """Whether what stands before the first reference says nothing of its own."""
    return is_heading(said) or is_titled_before(said, following)


def is_heading(said: Sequence[Piece]) -> bool:
    """Whether what stands before the first reference only announces it: "A quick update from our end:"."""
    mark = next((p for p in reversed(said) if p.is_mark or not is_neutral(p)), None)
    if mark is None or mark.token.text != ":":
        return False
    return not any(p.means(Sign.NOT, Sign.DOUBT, Sign.ASK, Sign.HEDGE, Sign.EXCEPT) for p in said)


def is_titled(said: Sequence[Piece], following: Piece | None) -> bool:
    """Whether a few words lead to a reference as to a title: "Our update on 140.12: in progress"."""
    if len(said) > _LONGEST_TITLE or any(p.means(Sign.NOT, Sign.DOUBT, Sign.ASK) for p in said):
        return False
    return following is not None and following.token.text in ":-–—"
