"""Draws a page: a template, the words of the reader's language, days and times as they write them."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from importlib.resources import files

from babel.numbers import format_decimal
from jinja2 import Environment, FunctionLoader, StrictUndefined
from litestar import MediaType, Response

from languages.catalogue import LANGUAGES, LOCALES, UnknownMessage, known, say
from languages.dates import say_day, say_distance, say_time
from languages.direction import direction, disarm, isolate
from languages.labels import label
from web.deps import Asked

COOKIE = "language"
ENDONYMS = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "pt": "Português",
    "ru": "Русский",
    "zh": "中文",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at a page. zone: IANA name; now: aware."""

    language: str
    zone: str
    now: datetime

    def moment(self, at: datetime) -> str:
        """A time of today by its hour, any other with its day."""
        time = say_time(self.language, at, self.zone)
        on = at.astimezone(self.now.tzinfo).date()
        if on == self.now.date():
            return time
        day = say_day(self.language, on, year=on.year != self.now.year)
        return say(self.language, "list-separator").join((day, time))

    def day(self, on: date) -> str:
        """A day as it is written; its year only when it is another one. A moment is told by its day in the zone."""
        if isinstance(on, datetime):
            on = on.astimezone(self.now.tzinfo).date()
        return say_day(self.language, on, year=on.year != self.now.year)

    def today(self) -> str:
        return say_day(self.language, self.now.date())

    def time(self) -> str:
        return say_time(self.language, self.now, self.zone)

    def distance(self, at: date) -> str:
        """How far a day is from today, in words."""
        on = at.astimezone(self.now.tzinfo).date() if isinstance(at, datetime) else at
        return say_distance(self.language, on, self.now.date())

    def count(self, number: int) -> str:
        return str(format_decimal(number, locale=LOCALES[known(self.language)]))

    def word(self, word: str, *prefixes: str) -> str:
        """What a word of the record is called; the word itself where no language has a name for it."""
        for prefix in prefixes:
            with suppress(UnknownMessage):
                return say(self.language, f"{prefix}-{word}")
        return word.replace("_", " ")

    def done(self, verb: str, subject: str) -> str:
        """What was done to something; of a milestone that was reached, its name."""
        if subject != "deadline":
            return self.word(verb, "page-verb")
        if verb.endswith("_reached"):
            return self.word(verb.removesuffix("_reached"), "milestone")
        return self.word(verb, "page-deadline", "page-verb")

    def who(self, who: str | None, whose: str | None) -> str:
        """Who did something, on whose behalf; without a name it was the system itself."""
        name = who or "Suivi"
        return say(self.language, "page-for", who=name, person=whose) if whose else name


def choose_language(request: Asked) -> str:
    """The language chosen before, else the browser's first that we speak."""
    chosen = request.cookies.get(COOKIE)
    if chosen in LANGUAGES:
        return chosen
    wishes = []
    for place, part in enumerate(request.headers.get("accept-language", "")[:200].split(",")):
        tag, _, quality = part.strip().partition(";q=")
        try:
            wishes.append((-float(quality or 1), place, tag.split("-")[0].lower()))
        except ValueError:
            continue
    return next((tag for _, _, tag in sorted(wishes) if tag in LANGUAGES), "en")


def draw(
    template: str, reader: Reader, *, status: int = 200, refresh: int | None = None, **values: object
) -> Response[str]:
    """A page as an answer. refresh: seconds after which the browser loads it again."""
    page = (
        environment()
        .get_template(f"{template}.html.jinja")
        .render(
            reader=reader,
            language=reader.language,
            direction=direction(reader.language),
            say=lambda id, **given: say(reader.language, id, **given),
            label=lambda word: label(reader.language, word),
            refresh=refresh,
            **({"practice": False} | values),
        )
    )
    return Response(page, status_code=status, media_type=MediaType.HTML)


@cache
def environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(lambda name: files("web").joinpath("templates", name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"disarm": disarm, "isolate": isolate}
    made.globals |= {"endonyms": ENDONYMS, "direction_of": direction, "asset": asset, "say_in": say}
    return made


@cache
def asset(name: str) -> str:
    """The address of a file in static/, which changes when the file does."""
    digest = sha256(files("web").joinpath("static", name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"
