"""References as people write them, resolved against the asks they had before their eyes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.replies.groupings import all_of
from domain.replies.lexicon import read_tokens, senses_of, split_words
from domain.replies.meaning import Context
from domain.replies.numbering import (
    BODIES,
    TO,
    aged,
    ages,
    bodies,
    body_called,
    chinese_ordinals,
    countries,
    enumerators,
    group_sizes,
    groups,
    in_full,
    items,
    lettered,
    lone,
    numbered,
    numbered_of,
    odd_items,
    ordinal_numbers,
    ordinals,
    pairs,
    ranges,
    read_chinese,
    timed,
    treaties,
    unknown_series,
)
from domain.replies.numerals import find_called, find_dictated
from domain.replies.resolving import (
    body_of,
    by_item,
    by_letters,
    by_number,
    by_parts,
    first_or_last,
    is_lettered,
    last_number,
    parts,
    plain,
    series,
)

_LONGEST_RANGE = 100
_TEN = 10
_AHEAD = 40
_ENDS = 2
_PERCENT = "100"
_NEXT_WORD = re.compile(r" ([^\W\d_\u3400-\u9fff]+)")
_COUNTED_THING = re.compile(r"(?: d[eao]s? (?:l[ao]s )?[\d.]{3,7})? ([^\W\d_\u3400-\u9fff]+)")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_ROWS = (*map(tuple, ("abcdef", "абвгде", "ابجده", "一二三四五六")), ("i", "ii", "iii", "iv", "v", "vi"))
_LONGEST_AGE = 24
_LONGEST_ARTICLE = 5
_COUNTED = re.compile(r"(?<!\w)(?:les|des|las|los|d?as|d?os|nas|nos) $")
# "2 of the 3", "2 sur 3": how many, and which nobody knows.
_OUT_OF = re.compile(r" (?:out of|of|sur|de|das|dos|из)(?: the| les| las| los)? \d{1,3}(?!\d|\.\d)")
_SO_MANY = re.compile(r"\d (?:out of|of|sur|de|das|dos|из)(?: the| les| las| los)? $")
# "The last report", which is none of the recommendations.
_REPORTED = re.compile(
    r" (?:informe|reporte|mensaje|correo|rapport|message|courrier|envoi|relatorio|reporte|mensagem|oficio"
    r"|eles|elas|ele|ela|dizem|disseram|consta)\b"
)
# "Segundo o site do ministério": according to it.
_SAYS = re.compile(r" (?:o|a|os|as) ")
_LISTED = re.compile(r" ?(?:[,/&+\-–]|et|y|e|a|à|al|au) ?\d")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in folded text where recommendations are named.

    references: those of the context it surely means. unknown: what was typed, when it means none or more than one
    of them. bare: a lone number, which is a reference only at the head of a clause.
    """

    start: int
    end: int
    references: tuple[str, ...]
    unknown: str | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class _One:
    start: int
    end: int
    references: tuple[str, ...]
    typed: str
    bare: bool = False


def find_mentions(folded: str, context: Context) -> list[Mention]:
    """Return the references that folded text names, in order and without overlap; ranges and tails are filled in."""
    ones: list[_One] = []
    taken = bytearray(len(folded))
    for found in _finders(folded, context):
        if not any(taken[found.start : found.end]):
            taken[found.start : found.end] = b"\1" * (found.end - found.start)
            ones.append(found)
    ones.sort(key=lambda one: one.start)
    return _join(folded, ones, context)


def _finders(folded: str, context: Context) -> Iterable[_One]:
    """Every way to write one reference, the most explicit first."""
    # In one order, whichever is due first: so it is compiled once for a ministry, and not for each reply.
    known = in_full(tuple(sorted({ask.reference for ask in (*context.asks, *context.others)})))
    if known is not None:
        names = {plain(ask.reference): ask.reference for ask in (*context.others, *context.asks)}
        for found in known.finditer(folded):
            reference = names[plain(found.group())]
            yield _One(*found.span(), (reference,), reference)
    for found in unknown_series().finditer(folded):
        yield _One(*found.span(), by_parts(folded[found.start("body") : found.end()], context), found.group())
    yield from _dictated(folded, context)
    yield from _enumerated(folded, context)
    for found in lettered().finditer(folded):
        if meant := by_letters(found["number"], found["letters"], context):
            yield _One(*found.span(), meant, found.group())
        elif "(" in found["letters"] and is_lettered(found["number"], context):
            yield _One(*found.span(), (), found.group())
    if (pattern := countries(tuple(ask.reference for ask in context.asks))) is not None:
        for found in pattern.finditer(folded):
            yield _One(*found.span(), by_parts(found.group(), context), found.group())
    for found in numbered_of().finditer(folded):
        meant = tuple(ask.reference for ask in context.asks if last_number(ask) == found["number"])
        if meant and not any(body_of(ask) == BODIES[found["body"]] for ask in context.asks if ask.reference in meant):
            # "17 of CEDAW", where the 17 that was asked about is of another body.
            yield _One(*found.span(), (), found.group())
    for found in numbered().finditer(folded):
        if timed().match(folded, found.end()):
            # "Para 15 de março", which is no paragraph.
            continue
        number = found["number"].replace(",", ".")
        meant = by_item(number, context) if "." in number else by_number(number, context)
        yield _One(*found.span(), meant, found.group().strip())
    for found in odd_items().finditer(folded):
        # "140,12" may be a number and "140-12" a range: they count only where such a reference was asked about.
        if meant := by_item(re.sub(r"[,\-–] ?", ".", found.group()), context):
            yield _One(*found.span(), meant, found.group())
    dotted = list(items().finditer(folded))
    counted = _counts_thousands(folded, dotted, context)
    for found in dotted:
        if counted and _is_thousands(found.group(), context):
            continue
        yield _One(*found.span(), by_item(found.group(), context), found.group())
    for found in groups().finditer(folded):
        following = _NEXT_WORD.match(folded, found.end())
        if following and not read_tokens(split_words(folded[following.start() : following.start() + _AHEAD]))[0].senses:
            # "The first two chapters".
            continue
        yield _One(*found.span(), first_or_last(group_sizes()[_single(found["group"])], context), found.group())
    for found in ordinals().finditer(folded):
        before = folded[max(0, found.start() - _LONGEST_AGE) : found.start()]
        if found["noun"] is None and (
            ages().match(folded, found.end())
            or _REPORTED.match(folded, found.end())
            or before.endswith("at ")
            or (found.group() == "segundo" and _SAYS.match(folded, found.end()))
            or (found.start() == found.start("ordinal") and aged().search(before))
        ):
            continue
        place = ordinal_numbers()[_single(found["ordinal"])]
        n = max((ask.n for ask in context.asks), default=0) if place == -1 else place
        asks = tuple(ask.reference for ask in context.asks if ask.n == n)
        if not asks and n > _TEN:
            # "The seventeenth" of three is the one with this number.
            asks = by_number(str(n), context)
        yield _One(*found.span(), asks if len(asks) == 1 else (), found.group(), found["noun"] is None)
    for found in chinese_ordinals().finditer(folded):
        said = found[1] or found[2] or str(max((ask.n for ask in context.asks), default=0))
        if found["last"]:
            yield _One(*found.span(), tuple(ask.reference for ask in context.asks if str(ask.n) == said), found.group())
            continue
        number = said if said.isdigit() else str(read_chinese(said))
        yield _One(*found.span(), by_number(number, context), found.group())
    for found in bodies().finditer(folded) if len(context.asks) > 1 else ():
        asks = tuple(ask.reference for ask in context.asks if body_of(ask) == BODIES[found["body"]])
        if len(asks) == 1:
            yield _One(*found.span(), asks, found.group())
        elif len(asks) > 1 and (span := all_of(folded, *found.span(), len(asks))):
            yield _One(*span, asks, found.group())
    for found in treaties().finditer(folded) if len(context.asks) > 1 else ():
        asks = tuple(ask.reference for ask in context.asks if body_of(ask) == body_called(found))
        if len(asks) == 1:
            yield _One(*found.span(), asks, found.group())
    for found in pairs().finditer(folded):
        # Only last numbers of what was asked: "1/2" may be a half, or a day.
        both = [tuple(ask.reference for ask in context.asks if last_number(ask) == found[end]) for end in (1, 2)]
        if all(len(meant) == 1 for meant in both) and both[0] != both[1]:
            yield _One(found.start(1), found.end(2), (*both[0], *both[1]), found.group())
    for found in ranges().finditer(folded):
        first, last = (_One(*found.span(end), by_number(found[end], context), found[end]) for end in (1, 2))
        if inside := _between(first, last, context):
            yield _One(*found.span(), inside, found.group(), bare=True)
    for found in lone().finditer(folded):
        if _COUNTED.search(folded[max(0, found.start(1) - _LONGEST_ARTICLE) : found.start(1)]) and not (
            _LISTED.match(folded, found.end(1)) or any(last_number(ask) == found[1] for ask in context.asks)
        ):
            # "Les 3 en cours": so many of them.
            continue
        if _OUT_OF.match(folded, found.end(1)) or _SO_MANY.search(folded[max(0, found.start(1) - 12) : found.start(1)]):
            continue
        meant = by_number(found[1], context)
        if meant or found[1] != _PERCENT:
            yield _One(*found.span(1), meant, found[1], bare=True)


def _dictated(folded: str, context: Context) -> Iterator[_One]:
    """Those said in words: "one forty point twelve", and "the seventeen" where that is its own number."""
    chapters = {part.partition(".")[0] for ask in context.asks for part in parts(ask.reference) if "." in part}
    for start, end, item in find_dictated(folded):
        meant = by_item(item, context)
        if meant or item.partition(".")[0] in chapters:
            yield _One(start, end, meant, folded[start:end])
    for start, end, number in find_called(folded):
        meant = tuple(ask.reference for ask in context.asks if last_number(ask) == number)
        if len(meant) == 1:
            yield _One(start, end, meant, folded[start:end], bare=True)


def _counts_thousands(folded: str, dotted: Sequence[re.Match[str]], context: Context) -> bool:
    """Whether something is counted by the thousand, with a full stop in it as in Spanish: "1.120 jueces"."""
    return any(
        (following := _COUNTED_THING.match(folded, found.end())) is not None
        and not senses_of(following[1])
        and _is_thousands(found.group(), context)
        for found in dotted
    )


def _is_thousands(number: str, context: Context) -> bool:
    """Whether a number has the shape of a thousand, and not of what was asked about."""
    if not _THOUSANDS.fullmatch(number):
        return False
    chapters = {part.partition(".")[0] for ask in (*context.asks, *context.others) for part in parts(ask.reference)}
    return number.partition(".")[0] not in chapters


def _enumerated(folded: str, context: Context) -> Iterator[_One]:
    """The asks in their order, where a list of one's own has as many items as there are asks: "i) done ii) ..."."""
    marks = list(enumerators().finditer(folded))
    said = [found["letter"] or found["chinese"] or found["listed"] for found in marks]
    if len(said) > 1 and len(said) == len(context.asks) and any(list(row[: len(said)]) == said for row in _ROWS):
        for found, ask in zip(marks, sorted(context.asks, key=lambda ask: ask.n), strict=True):
            yield _One(*found.span(), (ask.reference,), found.group())


def _join(folded: str, ones: Sequence[_One], context: Context) -> list[Mention]:
    """Fill in ranges: "140.12-140.15", "1 to 3". A range with an unknown end is unknown as a whole."""
    mentions: list[Mention] = []
    at = 0
    while at < len(ones):
        one = ones[at]
        last = ones[at + 1] if at + 1 < len(ones) else None
        # "2 - no. 3" is no range, nor "12 and 13 until 5 March".
        ranged = last and (last.bare or not one.bare) and re.fullmatch(TO, folded[one.end : last.start])
        if last and ranged and not timed().match(folded, last.end):
            inside = _between(one, last, context)
            typed = folded[one.start : last.end]
            bare = one.bare and last.bare
            mentions.append(Mention(one.start, last.end, inside, None if inside else typed, bare))
            at += 2
            continue
        mentions.append(Mention(one.start, one.end, one.references, None if one.references else one.typed, one.bare))
        at += 1
    return mentions


def _between(first: _One, last: _One, context: Context) -> tuple[str, ...]:
    places = [ask.reference for ask in context.asks]
    if len(first.references) != 1 or len(last.references) != 1:
        return ()
    one, other = first.references[0], last.references[0]
    if one not in places or other not in places:
        return ()
    low, high = series(one), series(other)
    ends = [ask.n for end in (first, last) for ask in context.asks if str(ask.n) == end.typed.strip()]
    if len(ends) == _ENDS and (low is None or high is None or low[0] != high[0]):
        # "4 to 6", in their order in our message.
        return tuple(ask.reference for ask in context.asks if ends[0] <= ask.n <= ends[1])
    if low is None or high is None or low[0] != high[0] or not 0 < high[1] - low[1] <= _LONGEST_RANGE:
        return ()
    inside = [(r, found) for r in places if (found := series(r)) and found[0] == low[0]]
    return tuple(r for r, (_, n) in inside if low[1] <= n <= high[1])


def _single(said: str) -> str:
    return " ".join(said.split())
