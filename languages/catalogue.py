"""Finds the words: one Fluent bundle per language, English where a translation is missing."""

import warnings
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource

from languages.direction import disarm, isolate

LANGUAGES = ("en", "fr", "es", "ar", "pt", "ru", "zh")
FALLBACK = "en"
SHORT = 200
"""Characters: names, dates, labels and lists of them have fewer; what people wrote often has more, and is said once."""

NAMES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "pt": "Português",
    "ru": "Русский",
    "zh": "中文",
}
"""What each language calls itself: whoever looks for theirs may read no other."""

# What Babel calls the form of each language that UN documents use.
LOCALES = {"en": "en_GB", "fr": "fr", "es": "es", "ar": "ar", "pt": "pt_PT", "ru": "ru", "zh": "zh_Hans"}
LONG = 900


class MissingWording(UserWarning):
    """A language lacks a message or was not given its variable; English was said instead.

    A warning, so that it is an error in tests and one line in the log, once, in production.
    """


class UnknownMessage(LookupError):
    """No language has this message. The id is misspelt, or `languages/en/messages.ftl` lacks it."""


def known(language: str) -> str:
    """The code among LANGUAGES that serves `language` ("fr-CA", "FR" → "fr"); English when there is none."""
    code = language.replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else FALLBACK


def find_language(words: str) -> str | None:
    """The code among LANGUAGES that somebody means: "fr", "FR", "français"; None when it is none of ours."""
    wanted = words.strip().casefold()
    return next((code for code, name in NAMES.items() if wanted in (code, name.casefold())), None)


@cache
def bundle(language: str) -> FluentBundle:
    """The parsed messages of one of LANGUAGES."""
    # Fluent would isolate every variable; say() isolates only those that run against the sentence.
    made = FluentBundle([LOCALES[language].replace("_", "-")], use_isolating=False)
    for source in list_sources(language):
        made.add_resource(FluentResource(source.read_text(encoding="utf-8")))
    return made


def list_sources(language: str) -> list[Traversable]:
    """The files of a language: messages.ftl for what people are sent, room/ for the room, where it speaks it."""
    folder = files("languages").joinpath(language)
    room = folder.joinpath("room")
    inside = room.iterdir() if room.is_dir() else ()
    pages = sorted((one for one in inside if one.name.endswith(".ftl")), key=lambda one: one.name)
    return [folder.joinpath("messages.ftl"), *pages]


def say(language: str, message_id: str, **variables: str | int) -> str:
    """One message in a person's language.

    language: any code; unknown ones read English. message_id: as in `messages.ftl`. variables: strings are
    stripped of direction overrides and control characters, and isolated when they run against the sentence;
    integers choose the plural. Returns plain text. Raises UnknownMessage. Warns MissingWording.
    """
    code = known(language)
    given = tuple(variables.items())
    said, fault = _find(code, message_id, given)
    if fault:
        english, _ = _find(FALLBACK, message_id, given) if code != FALLBACK else (said, None)
        if english is None:
            raise UnknownMessage(f"No message '{message_id}' in languages/{FALLBACK}/messages.ftl.")
        warnings.warn(MissingWording(f"'{message_id}' in {code}: {fault}"), stacklevel=2)
        return english
    return said or ""


Variables = tuple[tuple[str, str | int], ...]


def _find(code: str, message_id: str, given: Variables) -> tuple[str | None, str | None]:
    """As `_format`; what is short is said to many people, and is remembered."""
    if all(isinstance(value, int) or len(value) <= SHORT for _, value in given):
        return _remembered(code, message_id, given)
    return _format(code, message_id, given)


def _format(code: str, message_id: str, variables: Variables) -> tuple[str | None, str | None]:
    """The text, if the language has the message, and what is wrong with it, if anything."""
    words = bundle(code)
    if not words.has_message(message_id) or (pattern := words.get_message(message_id).value) is None:
        return None, "it is missing"
    given: dict[str, str | int] = {}
    long: dict[str, str] = {}
    for name, value in variables:
        if isinstance(value, str):
            value = _safe(value, code)
            if len(value) > LONG:
                # Fluent refuses to put more than 1,000 characters in a place, so what is longer is put in after it.
                mark = f"\ue000{name}\ue001"
                long[mark], value = value, mark
        given[name] = value
    text, errors = words.format_pattern(pattern, given)
    said = str(text)
    for mark, value in long.items():
        said = said.replace(mark, value)
    return said, "; ".join(str(error) for error in errors) or None


def _safe(text: str, code: str) -> str:
    # What disarm() takes out is never printable.
    return isolate(text if text.isprintable() else disarm(text), code)


# Fluent walks a tree for each message: 30 times the price of a look into a dictionary.
_remembered = lru_cache(4096)(_format)
