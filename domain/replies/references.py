"""References as people write them, resolved against the asks they had before their eyes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from domain.replies.lexicon import LANGUAGES
from domain.replies.meaning import AskedItem, Context
from domain.replies.vocabulary import Sign, expand
from domain.replies.writing import fold

_LONGEST_RANGE = 100
_BODIES = "upr|epu|cedaw|cedef|cescr|ccpr|cat|ced|cerd|cmw|crc|crpd|spt|sp|op|hrc"
_ITEM = r"\d{1,3}\.\d{1,4}(?:\.\d{1,3})?[a-z]?"
_DASH = r"[-–—~]"
_TO = rf" ?{_DASH} ?| (?:to|thru|through|until|a|al|ao|au|ate|jusqu'a|до|по|الي|حتي) | ?[至到] ?"
_NOUNS = (
    "one|ones|recommendations?|items?|points?|recs?|recommandations?|recomendacion|recomendaciones|recomendacao"
    "|recomendacoes|puntos?|pontos?|itens|рекомендаци[яиюей]|рекомендациям|пункты?|пункту|пунктам|توصيه|توصيتين|建议"
)
_NOT_UNIT = (
    r"(?! ?%)(?! ?(?:million|mio|mn|billion|millions|millones|milhoes|milliards|млн|млрд|مليون|万|亿"
    r"|hours?|h|am|pm|km|eur|usd|euros?)\b)"
)


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
    known = _in_full(tuple(ask.reference for ask in (*context.asks, *context.others)))
    if known is not None:
        names = {_plain(ask.reference): ask.reference for ask in (*context.others, *context.asks)}
        for found in known.finditer(folded):
            reference = names[_plain(found.group())]
            yield _One(*found.span(), (reference,), reference)
    for found in _unknown_series().finditer(folded):
        yield _One(*found.span(), _by_body(found, context), found.group())
    for found in _numbered().finditer(folded):
        number = found["number"]
        meant = _by_item(number, context) if "." in number else _by_number(number, context)
        yield _One(*found.span(), meant, found.group().strip())
    for found in _odd_items().finditer(folded):
        # "140,12" may be a number and "140-12" a range: they count only where such a reference was asked about.
        if meant := _by_item(re.sub(r"[,\-–] ?", ".", found.group()), context):
            yield _One(*found.span(), meant, found.group())
    for found in _items().finditer(folded):
        yield _One(*found.span(), _by_item(found.group(), context), found.group())
    for found in _groups().finditer(folded):
        yield _One(*found.span(), _first_or_last(_group_sizes()[_single(found["group"])], context), found.group())
    for found in _ordinals().finditer(folded):
        if found["noun"] is None and (_ages().match(folded, found.end()) or folded[: found.start()].endswith("at ")):
            continue
        place = _ordinal_numbers()[_single(found["ordinal"])]
        n = max((ask.n for ask in context.asks), default=0) if place == -1 else place
        asks = tuple(ask.reference for ask in context.asks if ask.n == n)
        yield _One(*found.span(), asks if len(asks) == 1 else (), found.group(), found["noun"] is None)
    for found in _chinese_ordinals().finditer(folded):
        said = found[1] or found[2]
        number = said if said.isdigit() else str(_CHINESE_TEN.index(said) + 1)
        yield _One(*found.span(), _by_number(number, context), found.group())
    for found in _bodies().finditer(folded) if len(context.asks) > 1 else ():
        if len(asks := tuple(ask.reference for ask in context.asks if _body_of(ask) == found.group())) == 1:
            yield _One(*found.span(), asks, found.group())
    for found in _ranges().finditer(folded):
        first, last = (_One(*found.span(end), _by_number(found[end], context), "") for end in (1, 2))
        if inside := _between(first, last, context):
            yield _One(*found.span(), inside, found.group(), bare=True)
    for found in _bare().finditer(folded):
        yield _One(*found.span(1), _by_number(found[1], context), found[1], bare=True)


def _join(folded: str, ones: Sequence[_One], context: Context) -> list[Mention]:
    """Fill in ranges: "140.12-140.15", "1 to 3". A range with an unknown end is unknown as a whole."""
    mentions: list[Mention] = []
    at = 0
    while at < len(ones):
        one = ones[at]
        last = ones[at + 1] if at + 1 < len(ones) else None
        # "2 - no. 3" is no range.
        if last and (last.bare or not one.bare) and _is_range(folded[one.end : last.start]):
            inside = _between(one, last, context)
            typed = folded[one.start : last.end]
            bare = one.bare and last.bare
            mentions.append(Mention(one.start, last.end, inside, None if inside else typed, bare))
            at += 2
            continue
        mentions.append(Mention(one.start, one.end, one.references, None if one.references else one.typed, one.bare))
        at += 1
    return mentions


def _is_range(between: str) -> bool:
    return re.fullmatch(_TO, between) is not None


def _between(first: _One, last: _One, context: Context) -> tuple[str, ...]:
    places = [ask.reference for ask in context.asks]
    if len(first.references) != 1 or len(last.references) != 1:
        return ()
    one, other = first.references[0], last.references[0]
    if one not in places or other not in places:
        return ()
    low, high = _series(one), _series(other)
    if low is None or high is None or low[0] != high[0] or not 0 < high[1] - low[1] <= _LONGEST_RANGE:
        return ()
    inside = [(r, found) for r in places if (found := _series(r)) and found[0] == low[0]]
    return tuple(r for r, (_, n) in inside if low[1] <= n <= high[1])


def _first_or_last(size: int, context: Context) -> tuple[str, ...]:
    """ "The first two", or with a negative size "the last two"; nothing when there are not more than that."""
    asks = sorted(context.asks, key=lambda ask: ask.n)
    if abs(size) >= len(asks) or len({ask.n for ask in asks}) != len(asks):
        return ()
    return tuple(ask.reference for ask in (asks[:size] if size > 0 else asks[size:]))


def _series(reference: str | None) -> tuple[str, int] | None:
    """What stands before a reference's last number, and that number."""
    found = re.fullmatch(r"(.*?)(\d+)", reference or "")
    return (found[1], int(found[2])) if found else None


def _by_body(found: re.Match[str], context: Context) -> tuple[str, ...]:
    """The only ask of a body with this number: "CEDAW 22". With a cycle or a country typed it must be the full one."""
    asks = tuple(ask.reference for ask in context.asks if _body_of(ask) == found["body"])
    meant = tuple(r for r in asks if _item_of(r) == found["number"])
    return meant if len(meant) == 1 and found.group() == f"{found['body']}{found['gap']}{found['number']}" else ()


def _body_of(ask: AskedItem) -> str:
    return fold(ask.reference).text.partition("-")[0].rstrip("0123456789")


def _by_item(item: str, context: Context) -> tuple[str, ...]:
    """The only reference that ends with "140.12": of the message first, else of the person's other asks."""
    for asks in (context.asks, context.others):
        found = tuple(ask.reference for ask in asks if _item_of(ask.reference) == item)
        if found:
            return found if len(found) == 1 else ()
    return ()


def _by_number(number: str, context: Context) -> tuple[str, ...]:
    """The only ask with this place in the message or this last number; none when two answer to it."""
    found = {ask.reference for ask in context.asks if str(ask.n) == number or _last_number(ask) == number}
    return tuple(found) if len(found) == 1 else ()


def _last_number(ask: AskedItem) -> str:
    return (_item_of(ask.reference) or "").rpartition(".")[2]


def _item_of(reference: str) -> str:
    return fold(reference).text.rpartition("-")[2]


def _single(said: str) -> str:
    return " ".join(said.split())


def _plain(reference: str) -> str:
    return "".join(c for c in fold(reference).text if c.isalnum() or c == ".")


@cache
def _in_full(references: tuple[str, ...]) -> re.Pattern[str] | None:
    """Full references with any mark or none between their parts: "UPR4-140.12", "upr 4 140.12", "UPR4/140.12"."""
    shapes = set()
    for reference in references:
        parts = re.findall(r"[a-z]+|\d+(?:\.\d+)*[a-z]?(?![a-z])|[^\W_]", fold(reference).text)
        shapes.add(r"[ \-–—/.:]{0,3}".join(re.escape(part) for part in parts))
    if not shapes:
        return None
    longest = sorted(shapes, key=len, reverse=True)
    return re.compile(rf"(?<![a-z0-9.])(?:{'|'.join(longest)})(?![a-z0-9])(?!\.\d)(?!-\d)")


@cache
def _unknown_series() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z0-9.])(?P<body>{_BODIES})[a-z]{{0,6}} ?\d{{0,2}}(?:[-/ ][a-z]{{2,4}})?(?P<gap>[-/ ])"
        r"(?P<number>\d{1,4}(?:\.\d{1,4})?[a-z]?)(?![a-z0-9])"
    )


@cache
def _bodies() -> re.Pattern[str]:
    """A body alone: "CEDAW: in progress"."""
    return re.compile(rf"(?<![\w-])(?:{_BODIES})(?![\w-])")


@cache
def _numbered() -> re.Pattern[str]:
    """ "#2", "n° 140.12", "recommendation 12", "التوصية رقم 12", "第2项" is elsewhere."""
    said = {fold(m).text for tongue in LANGUAGES if tongue.code != "zh" for m in expand(tongue.signs[Sign.MARKER])}
    words = "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(said, key=len, reverse=True))
    marker = (
        rf"(?<!\w)[وف]?(?:{words}|n\.?o|nr|н)\.? ?"
        r"(?:(?:n\.?o|nr|num|number|numero|رقم|номер)\.? ?)?[:(]?\s?|#\s?"
    )
    return re.compile(
        rf"(?:{marker}|建议 ?|编号 ?|第 ?)(?P<number>{_ITEM}|\d{{1,4}})(?![a-z0-9])(?!\.\d)(?![/年月日]){_NOT_UNIT}"
    )


@cache
def _items() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9.$€£])(?<!\d,)(?:{_ITEM})(?![a-z0-9])(?!\.\d)(?!/\d{{1,4}}(?![.\d])){_NOT_UNIT}")


@cache
def _odd_items() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9.,$€£/-])\d{{1,3}}(?:,|[-–] ?)\d{{1,4}}(?![a-z0-9])(?![.,/-]\d){_NOT_UNIT}")


@cache
def _bare() -> re.Pattern[str]:
    """A lone number where a clause begins: "2: done", "(3) no change"; or behind another: "1 to 3", "12 & 13"."""
    return re.compile(
        rf"(?:^|(?<!\d)[,.]|,(?= )|[\n;(:|&]|(?<=\s)/|و|(?<=[^\W\d])[ ]?|(?<=\s)(?=\d{{1,2}}\))|(?<=\d){_TO})"
        r"[ \t*•|\-]{0,12}"
        rf"(\d{{1,3}})(?![a-z0-9%])(?!\.\d)(?![/])(?= ?[.):\-–—=,;&|]| ?[^\W\d]| /| ?{_DASH} ?\d|[ ]*$|\n)",
        re.MULTILINE,
    )


@cache
def _ranges() -> re.Pattern[str]:
    """Two lone numbers: "1-3", "del 1 al 3"."""
    return re.compile(
        rf"(?<![\w.,/\-–])(\d{{1,3}})(?:{_TO})(\d{{1,3}})(?![a-z0-9%])(?![.,/\-–]\d)(?![年月日号]){_NOT_UNIT}"
    )


@cache
def _group_sizes() -> dict[str, int]:
    return {fold(word).text: n for tongue in LANGUAGES for n, words in tongue.groups.items() for word in expand(words)}


@cache
def _groups() -> re.Pattern[str]:
    """ "The first two", "les deux dernières recommandations", "前两项"."""
    words = "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(_group_sizes(), key=len, reverse=True))
    return re.compile(rf"(?<![a-zа-я\u0621-\u064a])(?P<group>{words})(?: (?:{_NOUNS}))?(?![a-zа-я\u0621-\u064a])")


@cache
def _ordinal_numbers() -> dict[str, int]:
    return {
        fold(word).text: n for tongue in LANGUAGES for n, words in tongue.ordinals.items() for word in expand(words)
    }


@cache
def _ordinals() -> re.Pattern[str]:
    words = "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(_ordinal_numbers(), key=len, reverse=True))
    before = r"(?:(?:the|la|le|el|a|o|التوصيه|البند|بالنسبه للتوصيه|рекомендация|пункт) )?"
    return re.compile(rf"(?<!\w){before}[وف]?(?P<ordinal>{words})(?: (?P<noun>{_NOUNS}))?(?!\w)")


@cache
def _ages() -> re.Pattern[str]:
    """What is first or last without being a recommendation: "last year", "second reading"."""
    units = {fold(word).text for tongue in LANGUAGES for names in tongue.dates.units.values() for word in expand(names)}
    words = "|".join(
        re.escape(word) for word in sorted(units, key=len, reverse=True) if word.isascii() or len(word) > 2
    )
    nouns = (
        "time|times|report|update|reminder|reply|answer|letter|message|submission|rapport|reponse|informe|relatorio|"
        "отчет\\w*|доклад\\w*|تقرير|رد|reading|phase|stage|step|half|quarter|session|semester|lecture|trimestre"
        "|semestre|fois|lectura|leitura|etape|etapa|fase|vez|чтени\\w*|этап\\w*|квартал\\w*|полугоди\\w*|раз\\w*"
        "|قراءه|مرحله|مره"
    )
    return re.compile(rf" (?:{words}|{nouns})\b")


_CHINESE_TEN = "一二三四五六七八九十"


@cache
def _chinese_ordinals() -> re.Pattern[str]:
    return re.compile(rf"第 ?([{_CHINESE_TEN}]|\d{{1,2}}) ?[项条个点](?:建议)?|(?<!\d)(\d{{1,3}}) ?号建议")
