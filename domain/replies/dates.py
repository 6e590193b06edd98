"""Days as people write them in the seven languages: "two more weeks", "15/03/2027", "d'ici fin mars"."""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from domain.replies.languages.zh.days import CHINESE_MONTHS, WEEKDAYS, chinese_days
from domain.replies.languages.zh.words import CHINESE
from domain.replies.lexicon import CHINESE_LETTER, LANGUAGES
from domain.replies.numbering import read_chinese
from domain.replies.reckoning import Day, ago, ahead, edge_of, end_of_next, in_month, last_of
from domain.replies.vocabulary import expand
from domain.replies.weekdays import join_weekdays
from domain.replies.writing import fold, words_of

LONGEST_WAIT_DAYS = 366 * 3
"""A day further away is more likely misread than meant."""

_MORE_GROUPS = ("pre", "mid", "post", "post2", "unit1", "unit2", "unit3", "unit4", "unit5", "pre_zh")
_UNCOUNTED = ("unit1", "unit2", "unit3", "unit4", "unit5")
_SEVERAL = words_of("days weeks months jours semaines dias semanas meses дней недель месяцев ايام اسابيع اشهر شهور")
"""What needs a number: "some more days" names no day."""
_YEARS = {"m1": "y1", "m2": "y2", "m3": "y3", "m5": "m4", "s1": "ny", "cm": "cy"}
"""For each way to say a month, the year that may stand with it."""
_ISO = r"(?P<iy>20\d\d)[-/.](?P<im>\d{1,2})[-/.](?P<id>\d{1,2})"
_NUMERIC = r"(?P<n1>\d{1,2})[-/.](?P<n2>\d{1,2})[-/.](?P<ny>20\d\d|\d\d)"
_SHORT = r"(?<!recu )(?P<s1>\d{1,2})/(?P<s2>\d{1,2})"
_CYRILLIC = re.compile("[а-я]")
_AGO_BEFORE = "(?:il y a|ca fait|depuis|hace|desde hace|ha|desde ha|قبل|منذ)"
_AGO_AFTER = "ago|back|earlier|назад|тому назад|atras"
_YEAR = r"(?:\.?,? ?(?:de |del |d'|of |عام |سنه )?(?P<{0}>20\d\d)(?!\d))?"


def find_days(folded: str, sent_on: date) -> list[Day]:
    """Return the days and spans of time that folded text names, in order.

    sent_on: the day that spans count from, and after which a day without a year is sought. A numeric date such as
    03/04/2027 that is valid both ways has `on` None, but where Cyrillic is written; so has one that no calendar holds,
    or whose weekday is another.
    """
    day_first = _CYRILLIC.search(folded) is not None
    days = [
        Day(
            found.start(),
            found.end(),
            _read(found, sent_on, day_first),
            exact=all(found[name] is None for name in ("m4", "m5", "m6", "m7", "m8", "year"))
            and (found["cm"] is None or _is_day(found)),
            more=any(found[name] for name in _MORE_GROUPS),
            yearless=any(found[name] and not found[year] for name, year in _YEARS.items()),
        )
        for found in _pattern().finditer(folded)
        if not any(_single(found[name] or "") in _SEVERAL for name in _UNCOUNTED)
    ]
    return join_weekdays(folded, days, sent_on)


def _is_day(found: re.Match[str]) -> bool:
    return found["cd"] is not None or found["cedge"] is not None


def _read(found: re.Match[str], sent_on: date, day_first: bool) -> date | None:
    said = {name: value for name, value in found.groupdict().items() if value is not None}
    try:
        if "ny" in said or "s1" in said:
            return _numeric(said, sent_on, day_first)
        return next(_readings(said, sent_on), None)
    except (ValueError, OverflowError):
        return None


def _readings(said: Mapping[str, str], sent_on: date) -> Iterator[date | None]:
    if "iy" in said:
        yield date(int(said["iy"]), int(said["im"]), int(said["id"]))
    elif "monthday" in said:
        month_on = (
            sent_on.month if "nextmonth" not in said and int(said["monthday"]) > sent_on.day else sent_on.month + 1
        )
        yield date(sent_on.year + month_on // 13, (month_on - 1) % 12 + 1, int(said["monthday"]))
    elif "cm" in said:
        year = int(said["cy"]) if "cy" in said else sent_on.year + 1 if "cnext" in said else None
        edge = {"底": "end", "末": "end", "初": "start", "中旬": "middle"}.get(said.get("cedge", ""))
        month = said["cm"]
        number = int(month) if month.isdigit() else CHINESE_MONTHS.index(month) + 1
        yield in_month(year, number, edge, _chinese_number(said["cd"]) if "cd" in said else None, sent_on)
    elif "year" in said:
        yield date(int(said["year"]), 12, 31)
    elif named := next((name for name in ("m1", "m2", "m3", "m4", "m5") if name in said), None):
        year_said = said.get("y" + named[1])
        day = said.get("d" + named[1])
        edge = next((e for e in ("end", "start", "middle") if e in said), None) if named == "m3" else None
        number = _month_numbers()[_single(said[named])]
        yield in_month(int(year_said) if year_said else None, number, edge, int(day) if day else None, sent_on)
    elif past := said.get("m6") or said.get("m7") or said.get("m8"):
        yield last_of(_month_numbers()[_single(past)], sent_on)
    elif unit := said.get("unit") or said.get("unit_zh"):
        count = said.get("count") or said["count_zh"]
        is_ago = any(name in said for name in ("agobefore", "agoafter", "ago_zh"))
        yield (ago if is_ago else ahead)(
            int(count) if count.isdigit() else _amounts()[_single(count)], _units()[_single(unit)], sent_on
        )
    elif one := next((said[name] for name in ("unit1", "unit2", "unit3", "unit4", "unit5") if name in said), None):
        yield ahead(1, _units()[_single(one)], sent_on)
    elif "agodual" in said:
        yield ago(1, "day", sent_on)
    elif "dual" in said:
        yield ahead(2, {"يومين": "day", "اسبوعين": "week", "شهرين": "month"}[said["dual"]], sent_on)
    elif "fortnight" in said:
        yield ahead(2, "week", sent_on)
    elif "tomorrow" in said:
        yield sent_on + timedelta(days=1)
    elif "nextunit" in said or "unitnext" in said:
        yield end_of_next(_units()[_single(said.get("nextunit") or said["unitnext"])], sent_on)
    elif "edge" in said:
        yield edge_of(_edges()[_single(said["edge"])], sent_on)
    elif "nextday" in said:
        yield sent_on + timedelta(days=7 - sent_on.weekday() + WEEKDAYS[said["nextday"]])


def _numeric(said: Mapping[str, str], sent_on: date, day_first: bool) -> date | None:
    first, second = (int(said["n1"]), int(said["n2"])) if "ny" in said else (int(said["s1"]), int(said["s2"]))
    found: set[date] = set()
    for day, month in {(first, second)} if day_first else {(first, second), (second, first)}:
        if not (1 <= month <= 12 and 1 <= day <= 31):
            continue
        if "ny" not in said:
            found.add(in_month(None, month, None, day, sent_on))
            continue
        year = int(said["ny"]) + (2000 if len(said["ny"]) == 2 else 0)
        if day <= monthrange(year, month)[1]:
            found.add(date(year, month, day))
    return found.pop() if len(found) == 1 else None


def is_unit(word: str) -> bool:
    """Whether a folded word is a span of time: "week", "месяц"."""
    return word in _units()


def is_span(said: str) -> bool:
    """Whether a day is said as a span from now: "two weeks", "一周"."""
    last = said.split()[-1]
    return is_unit(last) or (last[-1] > "\u3400" and any(last.endswith(unit) for unit in _units()))


def read_amount(word: str) -> int | None:
    """Return the number that a folded word or its digits say; None when it says none."""
    return int(word) if word.isascii() and word.isdigit() else _amounts().get(word)


def _single(said: str) -> str:
    return " ".join(said.split())


def _words(*notations: str) -> list[str]:
    said = {fold(phrase).text for notation in notations for phrase in expand(notation) if phrase}
    return sorted(said, key=len, reverse=True)


def _either(*notations: str) -> str:
    return "|".join(re.escape(word).replace(r"\ ", " +") for word in _words(*notations))


def _chinese_number(said: str) -> int:
    return int(said) if said.isdigit() else read_chinese(said)


@cache
def _month_numbers() -> Mapping[str, int]:
    return {word: n for tongue in LANGUAGES for n, names in tongue.dates.months.items() for word in _words(names)}


@cache
def _units() -> Mapping[str, str]:
    return {word: unit for tongue in LANGUAGES for unit, names in tongue.dates.units.items() for word in _words(names)}


@cache
def _edges() -> Mapping[str, str]:
    return {word: edge for tongue in LANGUAGES for edge, names in tongue.dates.edges.items() for word in _words(names)}


@cache
def _amounts() -> Mapping[str, int]:
    return {word: n for tongue in LANGUAGES for n, names in tongue.dates.amounts.items() for word in _words(names)}


@cache
def _pattern() -> re.Pattern[str]:
    """One expression for all languages; it has no nested repetition, so its time is linear."""
    month, edge = _either(*_month_numbers()), _either(*_edges())
    unit_zh, count_zh = _either(*CHINESE.dates.units.values()), _either(*CHINESE.dates.amounts.values())
    parts = ("ends", "starts", "middles")
    ends, starts, middles = (_either(*(getattr(tongue.dates, part) for tongue in LANGUAGES)) for part in parts)
    others = [tongue.dates for tongue in LANGUAGES if tongue.code != "zh"]
    unit = _either(*(names for one in others for names in one.units.values()))
    count = _either(*(names for one in others for names in one.amounts.values()))
    following, last = _either(*(one.next_word for one in others)), _either(*(one.last_word for one in others))
    tomorrow = _either(*(tongue.dates.tomorrow for tongue in LANGUAGES))
    before = r"(?:another|additional|further|extra|encore|otras|otros|otra|otro|mais|outras|outros|еще|дополнительно) "
    between = r"(?:more|additional|extra|further|autres|otras|otros|mas|mais|дополнительных|дополнительные) "
    after = (
        r" (?:more|extra|longer|supplementaires?|de plus|mas|adicionales|adicional|adicionais|a mais|extras?"
        r"|اضافيين|اضافيه|اضافي|اضافيا|اخرين|اخري|اخر|زياده|كمان)\b"
    )
    forms = (
        _ISO,
        _NUMERIC,
        rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|o|º)? (?:of |de |d'|do )?(?P<m1>{month})\b{_YEAR.format('y1')}",
        rf"(?P<m2>{month})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![./]\d){_YEAR.format('y2')}",
        rf"(?:(?P<end>{ends})|(?P<start>{starts})|(?P<middle>{middles}))[ -]{{0,3}}(?:of |de |d'|do mes de )?"
        rf"(?P<m3>{month})\b{_YEAR.format('y3')}",
        rf"(?<![上去前下每])(?P<edge>{edge})(?![^\W{CHINESE_LETTER}])",
        rf"(?P<m4>{month})\b\.?(?: de| do| of)? (?P<y4>20\d\d)\b",
        rf"(?P<m6>{month}) (?:{last})\b",
        rf"last (?P<m7>{month})\b",
        rf"(?:in|since|from|en|au mois de|depuis|desde|em|в|с|منذ|في|من|منذ شهر|في شهر) "
        rf"(?:(?P<m8>{month}) (?:{last})|(?P<m5>{month}))\b(?! (?:de |del )?20\d\d)",
        _SHORT + r"(?![\d/])",
        rf"(?P<agobefore>{_AGO_BEFORE} )?(?P<pre>{before})?(?!a (?:jour|dia|mes|semana|ano)s?\b)"
        rf"(?P<count>\d{{1,3}}|{count}) (?P<mid>{between})?"
        rf"(?P<unit>{unit})\b"
        rf"(?P<agoafter> (?:{_AGO_AFTER})\b)?(?P<post>{after})?",
        r"(?P<agodual>(?:قبل|منذ) (?:يومين|اسبوعين|شهرين|سنتين|عامين|سنه|عام|شهر|اسبوع)\b)",
        rf"(?P<dual>يومين|اسبوعين|شهرين)\b(?P<post2>{after})?",
        rf"(?<!كم )(?<!كام )(?<!ضعه )(?<!عده )(?P<unit1>{unit}){after}",
        rf"(?<=مهله )(?P<unit3>{unit})\b|(?<=لمده )(?P<unit4>{unit})\b",
        rf"(?:дайте|нужна|нужен|нужно|просим|прошу) (?:нам )?(?P<unit5>{unit})\b",
        rf"(?:еще|на|дополнительн\w+|another) (?P<unit2>{unit})\b",
        rf"(?:{following}) (?P<nextunit>{unit})\b",
        rf"(?P<unitnext>{unit}) (?:{following})\b",
        r"(?:a |another |one (?:more )?)?(?P<fortnight>fortnight)\b",
        rf"(?P<tomorrow>{tomorrow})",
        r"(?P<year>20\d\d)(?:\b| ?年)(?![./-]?\d)",
    )
    joined = "|".join(f"(?:{form})" for form in forms)
    return re.compile(rf"(?<![./])(?<![^\W{CHINESE_LETTER}])(?:{joined})|(?<!\d)(?:{chinese_days(unit_zh, count_zh)})")
