"""Weekdays beside their date, or alone behind "until": "Friday 19 February", "до понедельника", "2月22日（星期一）"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from domain.replies.lexicon import LANGUAGES
from domain.replies.reckoning import Day, end_of_next
from domain.replies.vocabulary import expand
from domain.replies.writing import fold, words_of

_WEEK = 7
_HALF_A_YEAR = 183
_REACH = 40
# "Sat" is a verb, "mon" and "mer" are French words.
_OTHER_WORDS = words_of("mon sat sun sam mer lun")
_LINK = r"(?:[,.]? ?\(?(?:(?:the|le|el|o|a|dia|el dia|o dia|الموافق|يوم|ال) )*)"
_UNTIL = (
    r"(?:until|till|til|by|before|jusqu'au|jusqu'a|jusque|d'ici a|d'ici le|d'ici au|d'ici|avant le|avant"
    r"|au plus tard le|au plus tard|hasta|antes del|a mas tardar|para|ate a|ate ao|ate|antes de"
    r"|до|к|не позднее|حتي|لغايه|الي|قبل|لحد)"
)
_THIS = r"(?:the|this|coming|this coming|le|la|ce|el|este|esta|o|a|proximo|эт[аоу]\w?|ал|يوم|نهار|этого)"
_NUMBER = r"(?P<n>\d{1,2})(?:st|nd|rd|th|er|º|-?(?:го|е|ое))?(?![\d%]|[.,:/]\d| ?(?:h|am|pm|:|часов|ч\b))"
_SHORT = {"segunda": 0, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_ENDS = r"(?= ?(?:[,.;:!?)\n]|$))"
_AMBIGUOUS = re.compile(r" ?(?:next|prochain|proximo|que viene|que vem|следующ|القادم|المقبل|الجاي)")


def join_weekdays(folded: str, days: Sequence[Day], sent_on: date) -> list[Day]:
    """Return the days with the weekdays that stand beside them, and those that "until" or a number makes days.

    One whose weekday is not that of its date has `on` None: nobody knows which of both is wrong.
    """
    if not _names().search(folded):
        return list(days)
    joined = [_with_weekday(folded, day, sent_on) for day in days]
    alone = [
        day for day in _alone(folded, sent_on) if not any(day.start < one.end and one.start < day.end for one in joined)
    ]
    return sorted([*joined, *alone], key=lambda day: day.start)


def _with_weekday(folded: str, day: Day, sent_on: date) -> Day:
    week = day.on is not None and day.on == end_of_next("week", sent_on) and not _counts(folded[day.start : day.end])
    if not day.exact or day.more or (day.on is None and not week) or not (week or _counts(folded[day.start : day.end])):
        return day
    first = max(0, day.start - _REACH)
    before = _before().search(folded[first : day.start])
    behind = _behind().match(folded, day.end)
    numbers = {_number_of(found) for found in (before, behind) if found}
    if day.on is None or not numbers:
        return day
    start = first + before.start() if before else day.start
    end = behind.end() if behind else day.end
    if week:
        monday = sent_on + timedelta(days=_WEEK - sent_on.weekday())
        fitting = {monday + timedelta(days=number) for number in numbers}
    else:
        fitting = {on for number in numbers if (on := _fitting(day, number, sent_on))}
    return replace(day, start=start, end=end, on=fitting.pop() if len(fitting) == len(numbers) == 1 else None)


def _counts(said: str) -> bool:
    """Whether a day is said by its date, and not as a span or a word."""
    return re.match(r"\D*\d{1,4}(?:\D|$)", said) is not None and re.search(r"[./-]|[^\W\d]", said) is not None


def _fitting(day: Day, weekday: int, sent_on: date) -> date | None:
    """The date itself if the weekday is its own; where no year is said, perhaps the one that is just over."""
    assert day.on is not None
    if day.on.weekday() == weekday:
        return day.on
    if day.yearless and (day.on.month, day.on.day) != (2, 29):
        earlier = day.on.replace(year=day.on.year - 1)
        return earlier if earlier.weekday() == weekday and (sent_on - earlier).days < _HALF_A_YEAR else None
    return None


def _alone(folded: str, sent_on: date) -> Iterator[Day]:
    """ "Until Monday" is the next Monday; "until Monday 22" the next 22nd, if that is one."""
    for found in _lone().finditer(folded):
        weekday, start = _number_of(found), _start_of(found)
        if found["n"]:
            on = _next_numbered(int(found["n"]), sent_on)
            fits = on is not None and on.weekday() == weekday
            if fits or _led().search(folded[max(0, start - _REACH) : start]):
                yield Day(start, found.end(), on if fits else None)
            continue
        ahead = (weekday - sent_on.weekday() - 1) % _WEEK + 1
        if _AMBIGUOUS.match(folded, found.end()) and weekday > sent_on.weekday():
            # "Next Friday", said on a Wednesday: in two days, or in nine.
            continue
        yield Day(start, found.end(), sent_on + timedelta(days=ahead))


def _next_numbered(number: int, sent_on: date) -> date | None:
    """The next day with this number in its month, up to a month ahead."""
    following = (sent_on + timedelta(days=n) for n in range(1, 32))
    return next((on for on in following if on.day == number), None)


@cache
def _numbers() -> Mapping[str, int]:
    said = {
        fold(name).text: n
        for tongue in LANGUAGES
        for n, names in tongue.dates.weekdays.items()
        for name in expand(names)
    }
    return {name: n for name, n in said.items() if name not in _OTHER_WORDS}


def _start_of(found: re.Match[str]) -> int:
    return max(found.start(name) for name in ("day", "short", "numbered", "chinese"))


def _number_of(found: re.Match[str]) -> int:
    said = found.groupdict()
    if short := said.get("short"):
        return _SHORT[short]
    return _numbers()[next(said[name] for name in ("day", "chinese", "numbered") if said.get(name))]


def _either(*, chinese: bool) -> str:
    names = [name for name in _numbers() if (name > "\u3400") == chinese]
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"{_either(chinese=False)}|{_either(chinese=True)}|{'|'.join(_SHORT)}")


@cache
def _before() -> re.Pattern[str]:
    """A weekday that leads to what follows: "Friday, the ", "quinta-feira dia "."""
    of = "(?:of |de (?:la )?|da |del? |من )?"
    return re.compile(
        rf"(?:(?<!\w)(?P<day>{_either(chinese=False)})\.?{_LINK}{of}|(?P<chinese>{_either(chinese=True)}) ?)$"
    )


@cache
def _behind() -> re.Pattern[str]:
    """A weekday behind a date: "(Friday)", ", понедельник", "星期一"."""
    chinese = _either(chinese=True)
    return re.compile(
        rf",? ?\(?(?<=[, (])(?P<day>{_either(chinese=False)}){_ENDS}\)?| ?\(? ?(?P<chinese>{chinese}) ?\)?"
    )


@cache
def _led() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_UNTIL} (?:{_THIS} )*$")


@cache
def _lone() -> re.Pattern[str]:
    names = _either(chinese=False)
    return re.compile(
        rf"(?<!\w)(?P<numbered>{names}),? (?:(?:the|le|el|o|dia|el dia|o dia) )*{_NUMBER}"
        rf"|(?<!\w){_UNTIL} (?:{_THIS} )*"
        rf"(?:(?P<day>{names})(?!\w)(?!,?(?: (?:the|le|el|o|dia))* ?\d)|(?P<short>{'|'.join(_SHORT)})"
        rf"(?:{_ENDS}|(?= p(?:a?ra|ela)? )))"
        rf"|(?<![上下每])(?P<chinese>{_either(chinese=True)})(?=之?前|为止|以前)"
    )
