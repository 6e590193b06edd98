"""The words of the room: complete in its four languages, each said once, with the plurals that the language needs."""

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import FluentSerializer

from languages.catalogue import LOCALES, list_sources
from tests.unit.languages.test_catalogue import COUNTS, Uses
from web.room.drawing import LANGUAGES


def read(language: str) -> dict[str, list[ast.Message]]:
    """Every message of the room, by its id."""
    found: dict[str, list[ast.Message]] = {}
    for source in list_sources(language)[1:]:
        resource = FluentParser().parse(source.read_text(encoding="utf-8"))
        junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
        assert junk == [], f"{language}/room/{source.name}"
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                found.setdefault(entry.id.name, []).append(entry)
    return found


WORDS = {language: read(language) for language in LANGUAGES}


def uses(message: ast.Message) -> Uses:
    found = Uses()
    found.visit(message)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_of_the_room_lacks_a_message_or_says_one_twice(language: str) -> None:
    assert WORDS[language].keys() == WORDS["en"].keys()
    assert {id for id, said in WORDS[language].items() if len(said) > 1} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_variable_differs_between_languages_of_the_room(language: str) -> None:
    def variables(of: str, id: str) -> set[str]:
        return uses(WORDS[of][id][0]).variables

    assert {id for id in WORDS["en"] if variables(language, id) != variables("en", id)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_of_the_room_have_every_form_the_language_needs(language: str) -> None:
    plural_form = Locale.parse(LOCALES[language]).plural_form
    needed = {plural_form(n) for n in COUNTS} | {"other"}
    lacking = {
        id: forms
        for id, (said, *_) in WORDS[language].items()
        for forms in uses(said).plurals
        if forms & {"one", "two", "few", "many"} and not needed <= forms
    }
    assert lacking == {}


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_what_is_long_enough_to_be_translated_is_not_left_in_english(language: str) -> None:
    write = FluentSerializer().serialize_entry
    same = {
        id
        for id, (said, *_) in WORDS[language].items()
        if len(write(said).partition("=")[2]) > 25 and write(said) == write(WORDS["en"][id][0])
    }
    assert same == set()
