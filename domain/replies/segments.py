"""Parts a sentence where it turns to another recommendation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from domain.replies.commands import is_command
from domain.replies.ellipses import begins_too, is_claimed, said_alone, says_too
from domain.replies.places import (
    ONLY,
    begins_counting,
    follows_mention,
    is_called,
    is_counted,
    is_done_for,
    is_ending_list,
    is_excepted,
    is_of_work,
    is_own_number,
    is_quiet,
    is_requested,
    is_said_for,
    is_said_of,
    is_singled,
    is_told_anew,
    leads_to_command,
    leads_to_number,
    since_mark,
    turns,
    without_list_number,
)
from domain.replies.prefaces import (
    is_about,
    is_announced,
    is_charged,
    is_denied_first,
    is_own_part,
    is_preface,
    is_titled,
    tells_of,
    title_before,
)
from domain.replies.references import Mention
from domain.replies.sentences import Piece
from domain.replies.surroundings import ARTICLES, is_neutral, joins
from domain.replies.turns import (
    cut_turn,
    goes_before_rest,
    heads_clause,
    is_mixed,
    leaves_out,
    led_from,
    repeats_status,
    turns_back,
)
from domain.replies.vocabulary import Sign
from domain.replies.writing import words_of

_VERBS = words_of(
    "is are was were has have been est sont ete ont es son fue ha han esta estan sao foi foram ja ya deja already уже"
    " 是 已 已经"
)
_OR = frozenset("ou")
_ANNOUNCING = frozenset(":-–—(|")


@dataclass(slots=True)
class Segment:
    pieces: list[Piece] = field(default_factory=list)
    mentions: list[Piece] = field(default_factory=list)
    aside: list[Piece] = field(default_factory=list)
    commanded: bool = False
    led: bool = False
    scoped: bool = False
    but_others: bool = False
    excepting: bool = False
    mixed: bool = False


def split_segments(pieces: Sequence[Piece], beyond: Sequence[Piece], *, bare: bool) -> Iterator[Segment]:
    """Part a sentence where it turns to another recommendation: "140.12 done, 140.13 not started".

    beyond: the next sentence, since "17" may stand on a line of its own.
    """
    segment = Segment()
    pieces = without_list_number(pieces)
    counting = begins_counting(pieces)
    for at, piece in enumerate(pieces):
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        mention = piece.mention
        counted = counting and piece.token.text.isdigit()
        if mention and mention.bare and (counted or not _counts(piece, pieces[at + 1 :], beyond, segment, bare=bare)):
            doubled = piece.token.text.isdigit() and following and is_command(following)
            own = is_own_number(piece) and (is_about(segment.pieces, following) or is_called(segment.pieces, following))
            if mention.references and (doubled or own):
                # Perhaps two of something are done, perhaps the second: somebody must ask.
                segment.aside.append(piece)
            elif is_own_number(piece) and segment.mentions and is_told_anew(segment.pieces, pieces[at + 1 :]):
                segment.mixed = True
            piece = replace(piece, mention=None)
            mention = None
        again = mention is not None and _repeats(segment, mention)
        if again and (following is None or following.is_mark or not segment.commanded):
            # "Judges' training is done (13)", "the law on violence has passed, 12 is done": said once.
            pass
        elif mention is not None:
            if segment.pieces and all(is_neutral(p) or p.token.text in ONLY for p in segment.pieces):
                # "Only 140.12 is done": it is.
                segment.pieces = [p for p in segment.pieces if p.token.text not in ONLY]
            begins = not (segment.mentions or segment.commanded)
            own = not segment.mentions and is_own_part(segment.pieces, following)
            if own or (begins and is_announced(segment.pieces, following)):
                segment.pieces.clear()
                segment.commanded = False
            ahead = pieces[at + 1 :]
            if segment.mentions and _is_told(segment) and (cut := title_before(segment.pieces, following)):
                # "That on enforced disappearance (22) is done, that on children (31) in part".
                del segment.pieces[cut:]
                yield segment
                segment = Segment()
            # "To 13 we have not come yet".
            leading = (
                segment.pieces[:-1] if segment.pieces[-1:] and segment.pieces[-1].means(Sign.UNTIL) else segment.pieces
            )
            # "Time until 15 March for 17".
            asking = any(p.means(Sign.EXTEND) or (p.day and is_requested(leading)) for p in leading)
            quiet = all(is_quiet(p) or (asking and (p.day or p.means(Sign.UNTIL))) for p in leading)
            quiet = (
                quiet
                or is_charged(leading)
                or (begins and is_titled(segment.pieces, following))
                or _is_prefaced(segment, piece, ahead)
                or (not segment.mentions and (not mention.bare or is_own_number(piece)) and tells_of(leading, ahead))
            )
            if not quiet and not segment.mentions and goes_before_rest(segment.pieces, pieces[at + 1 :]):
                quiet = segment.excepting = True
            named = (segment.mentions and not segment.led) or segment.scoped
            listed = _is_asked_for_more(segment) and not leads_to_command(pieces[at + 1 :] or beyond)
            if (
                named
                and not listed
                and _is_told(segment)
                and (joins(piece) or _turns_at(segment, pieces[at + 1 :], beyond))
            ):
                ahead = cut_turn(segment.pieces)
                yield segment
                segment = Segment(pieces=ahead, mentions=[piece])
            elif segment.led and segment.mentions and turns_back(segment.pieces) and heads_clause(pieces[at + 1 :]):
                # "Done are 12 and 13, but 17 is in progress".
                ahead = cut_turn(segment.pieces)
                yield segment
                segment = Segment(pieces=ahead, mentions=[piece])
            elif (named or segment.mentions) and (start := led_from(segment.pieces, pieces[at + 1 :])):
                # "13 is ongoing, not started 17": the status stands before its number.
                ahead = segment.pieces[start:]
                del segment.pieces[start - 1 :]
                segment.mixed = segment.mixed and (not segment.led or is_mixed(segment.pieces))
                yield segment
                segment = Segment(pieces=ahead, mentions=[piece], commanded=True, led=True)
            elif quiet and not (segment.mentions and segment.commanded and not segment.led):
                first = not segment.mentions and any(is_command(p) for p in segment.pieces)
                segment.led = segment.led or (first and not _is_prefaced(segment, piece, ahead))
                # "With 12 all is done, 13 is in progress", in fewer words: what is said of 12 cannot be told.
                segment.mixed = segment.mixed or _skips(segment)
                segment.mentions.append(piece)
            else:
                segment.aside.append(piece)
        elif _speaks_of_rest(piece, segment) and _is_told(segment):
            # "140.12 done, no change on the others": what the others are said to be stands before them.
            cut = len(segment.pieces) - len(since_mark(segment.pieces))
            ahead = segment.pieces[cut:]
            if turns(segment.pieces) or _follows_on(segment, pieces[at + 1 :]):
                ahead = cut_turn(segment.pieces)
                yield segment
                segment = Segment(pieces=ahead, but_others=segment.excepting)
            elif cut and segment.commanded and any(map(is_command, ahead)) and not any(p.mention for p in ahead):
                del segment.pieces[cut:]
                yield segment
                segment = Segment(pieces=ahead, commanded=True)
        elif is_command(piece):
            # "Done 140.12, no change 140.13": status first, then its number, and then another.
            # "... for 140.13 blocked": nobody knows whether it is still said of what was named first.
            anew = segment.led and segment.mentions and not repeats_status(segment.pieces, piece)
            if anew or any(p.mention and not p.mention.bare for p in segment.aside):
                segment.mixed = True
            segment.commanded = True
        segment.scoped = segment.scoped or piece.means(Sign.ALL, Sign.REST)
        segment.pieces.append(piece)
    if segment.pieces or not pieces:
        yield segment


def _speaks_of_rest(piece: Piece, segment: Segment) -> bool:
    """Whether "the others" turns away from what is named, or "all" from what was left out first."""
    return bool(segment.mentions) and (piece.means(Sign.REST) or (segment.excepting and piece.means(Sign.ALL)))


def _contrasts(segment: Segment) -> bool:
    """Whether "the second" goes on from "the first is done,": then it is spoken of, whatever is said."""
    before = [p for p in segment.mentions if not p.token.text.isdigit() and p.mention is not None and p.mention.bare]
    return bool(before) and all(is_neutral(p) for p in since_mark(segment.pieces)) and turns(segment.pieces)


def _is_told(segment: Segment) -> bool:
    if said_alone(segment.pieces) is not None or says_too(segment.pieces):
        return True
    if segment.commanded or not all(is_neutral(p) for p in segment.pieces) or is_claimed(segment.pieces):
        return True
    # "140.12 fully, 140.13 ongoing", "140.12 is, 140.13 is not": no list.
    last = max((at for at, p in enumerate(segment.pieces) if p.mention), default=len(segment.pieces))
    return any(p.token.text in _VERBS or p.means(Sign.FULLY, Sign.PARTLY) for p in segment.pieces[last:])


def _turns_at(segment: Segment, rest: Sequence[Piece], beyond: Sequence[Piece]) -> bool:
    """Whether a new clause begins with the reference that comes next: after a mark, after "except", or as dictated."""
    if segment.scoped and segment.commanded and leaves_out(segment.pieces, rest):
        segment.but_others = True
        return True
    # "12 is in progress, to 13 we have not come".
    to = segment.pieces[-1].means(Sign.UNTIL) and leads_to_command(rest)
    return turns(segment.pieces[:-1] if to else segment.pieces) or _follows_on(segment, rest or beyond)


def _repeats(segment: Segment, mention: Mention) -> bool:
    """Whether what a clause speaks of is named again, and all of it."""
    named = [piece.mention.references for piece in segment.mentions if piece.mention]
    return named == [mention.references] and not segment.aside


def _is_asked_for_more(segment: Segment) -> bool:
    """Whether time is asked for before the first reference, and a list goes on: "more time for 12 and 13"."""
    first = next((at for at, piece in enumerate(segment.pieces) if piece.mention), 0)
    asking = any(p.means(Sign.EXTEND) or (p.day and is_requested(segment.pieces)) for p in segment.pieces[:first])
    listed = (is_neutral(p) and not p.means(Sign.BUT) for p in segment.pieces[first:])
    return asking and not segment.commanded and all(listed)


def _counts(piece: Piece, rest: Sequence[Piece], beyond: Sequence[Piece], segment: Segment, *, bare: bool) -> bool:
    """Whether a lone number is a reference: at the head of a clause, behind another, or with a status behind it."""
    ahead = rest or beyond
    following = ahead[0] if ahead else None
    worded = bool(piece.mention and piece.mention.references) and not piece.token.text.isdigit()
    if worded and not any(map(str.isdigit, piece.token.text)) and is_of_work(piece, rest):
        return False
    if worded and (follows_mention(segment.pieces, piece) or _contrasts(segment) or begins_too(rest)):
        return True
    if is_counted(rest[0] if rest else None):
        return is_own_number(piece) and is_singled(segment.pieces, rest[0] if rest else None)
    if is_own_number(piece) and (is_said_of(segment.pieces, rest) or is_excepted(segment.pieces)):
        return True
    told = bool(segment.pieces) and is_command(_last(segment))
    if told and (worded or is_own_number(piece) or (bare and (not rest or rest[0].is_mark))):
        return leads_to_command(ahead) or (worded and (is_ending_list(piece, rest) or is_said_for(piece, rest)))
    clause = since_mark(segment.pieces)
    if (is_own_number(piece) or (worded and is_said_for(piece, rest))) and all(leads_to_number(p) for p in clause):
        return True
    if bare and is_done_for(segment.pieces, rest):
        return True
    excepted = is_own_number(piece) and segment.scoped
    if not all(is_neutral(p) or (excepted and p.means(Sign.EXCEPT)) for p in clause):
        return False
    if bare or is_own_number(piece) or follows_mention(segment.pieces):
        return True
    if piece.token.text.isdigit() and not is_own_number(piece):
        # Beside references written in full, a 2 is rather two of something than the second of them.
        return False
    known = bool(piece.mention and piece.mention.references)
    return known and (leads_to_command(ahead) or _is_listed(segment, following))


def _is_listed(segment: Segment, following: Piece | None) -> bool:
    """Whether a status announces a list: "In progress: 17"."""
    announced = segment.commanded and segment.pieces[-1].token.text in _ANNOUNCING
    return announced and (following is None or following.is_mark or following.means(Sign.AND))


def _follows_on(segment: Segment, ahead: Sequence[Piece]) -> bool:
    """Whether a status, a reference and a status follow without any mark, as dictated: "12 done 13 in progress"."""
    return not segment.led and is_command(_last(segment)) and leads_to_command(ahead)


def _last(segment: Segment) -> Piece:
    """The last piece, but for the article of what comes next: "la 12 está lista la 13 no"."""
    return next((p for p in reversed(segment.pieces) if p.token.text not in ARTICLES), segment.pieces[-1])


def _skips(segment: Segment) -> bool:
    """Whether "all", or the Spanish "or", stands between a reference and the next, and nothing more of the first."""
    first = next((at for at, piece in enumerate(segment.pieces) if piece.mention), len(segment.pieces))
    if any(piece.token.text in _OR for piece in segment.pieces[first + 1 : first + 2]):
        return True
    return not segment.commanded and any(p.means(Sign.ALL) for p in segment.pieces[first:])


def _is_prefaced(segment: Segment, piece: Piece, ahead: Sequence[Piece]) -> bool:
    named = piece.mention is not None and (not piece.mention.bare or is_own_number(piece))
    if not named or segment.mentions:
        return False
    return is_preface(segment.pieces, ahead) or is_denied_first(segment.pieces, ahead)
