"""The words: complete in seven languages, plural where they must be, and safe with what is put into them."""

from datetime import date
from importlib.resources import files

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from languages.catalogue import LANGUAGES, LOCALES, MissingWording, UnknownMessage, known, say
from languages.dates import say_day
from languages.labels import PREFIXES, enumerate_words, label

# CLDR's "many" of French, Spanish and Portuguese begins at a million: nobody is asked a million things.
COUNTS = range(1000)
NUMBERS = frozenset({"count", "overdue", "days", "times", "missing", "total", "institutions", "page", "pages"})
"""Variables that are given as integers."""


class Uses(Visitor):
    """Collects the variables, messages and plural selections that a pattern uses."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.plurals: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.plurals.append({v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)})
        self.generic_visit(node)


def read(language: str) -> ast.Resource:
    return FluentParser().parse(files("languages").joinpath(language, "messages.ftl").read_text(encoding="utf-8"))


def uses(language: str) -> dict[str, Uses]:
    found = {}
    for entry in read(language).body:
        if isinstance(entry, ast.Message):
            found[entry.id.name] = Uses()
            found[entry.id.name].visit(entry)
    return found


USES = {language: uses(language) for language in LANGUAGES}


def variables(language: str, message: str) -> set[str]:
    of = USES[language][message]
    return of.variables.union(*(variables(language, other) for other in of.messages))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_language_is_well_formed_and_said_once(language: str) -> None:
    resource = read(language)
    assert [entry.content for entry in resource.body if isinstance(entry, ast.Junk)] == []
    ids = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_message_or_has_one_of_its_own(language: str) -> None:
    assert USES[language].keys() == USES["en"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_variable_differs_between_languages(language: str) -> None:
    # A plural may spell its number out, so a count that only selects is a use as well.
    differing = {m for m in USES["en"] if variables(language, m) != variables("en", m)}
    assert differing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_every_form_the_language_needs(language: str) -> None:
    plural_form = Locale.parse(LOCALES[language]).plural_form
    needed = {plural_form(n) for n in COUNTS} | {"other"}
    assert {m: forms for m, of in USES[language].items() for forms in of.plurals if forms != needed} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_plural_in_one_language_is_plural_in_english_or_needs_no_form(language: str) -> None:
    plural = {m for m, of in USES["en"].items() if of.plurals}
    assert plural <= {m for m, of in USES[language].items() if of.plurals}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str) -> None:
    for message in USES[language]:
        given = {name: 3 if name in NUMBERS else "CEDAW-31" for name in variables(language, message)}
        said = say(language, message, **given)
        assert said, message
        assert not {"{", "???"} & set(said.split()), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_ends_twice_after_a_day(language: str) -> None:
    # A day in Russian ends in a full stop of its own.
    day = say_day(language, date(2027, 3, 12))
    for message in USES[language]:
        days = {"day", "since", "until", "due"}
        given = {name: day if name in days else 3 if name in NUMBERS else "x" for name in variables(language, message)}
        assert ".." not in say(language, message, **given), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_vocabularies_has_a_name(language: str) -> None:
    for vocabulary in PREFIXES:
        names = [label(language, word) for word in vocabulary]
        assert len(set(names)) == len(names), f"two words of {vocabulary.__name__} read the same in {language}"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "توصية واحدة تنتظر ردكم"),
        (2, "توصيتان تنتظران ردكم"),
        (3, "3 توصيات تنتظر ردكم"),
        (11, "11 توصية تنتظر ردكم"),
        (100, "100 توصية تنتظر ردكم"),
    ],
)
def test_arabic_counts_in_its_own_forms(count: int, said: str) -> None:
    assert say("ar", "digest-count", count=count) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 рекомендация ожидает вашего ответа"),
        (3, "3 рекомендации ожидают вашего ответа"),
        (11, "11 рекомендаций ожидают вашего ответа"),
        (21, "21 рекомендация ожидает вашего ответа"),
    ],
)
def test_russian_counts_by_the_last_digits(count: int, said: str) -> None:
    assert say("ru", "digest-count", count=count) == said


@pytest.mark.parametrize(
    ("asked", "served"),
    [("fr", "fr"), ("fr-CA", "fr"), ("PT_br", "pt"), ("zh-Hant", "zh"), ("de", "en"), ("", "en"), ("../etc", "en")],
)
def test_an_unknown_language_reads_english(asked: str, served: str) -> None:
    assert known(asked) == served


def test_a_missing_message_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownMessage, match="no-such-message"):
        say("en", "no-such-message")


def test_a_missing_variable_warns_and_reads_english() -> None:
    with pytest.warns(MissingWording, match="button-undo.*fr.*reference"):
        assert say("fr", "button-undo") == "Take back reference"


def test_a_long_text_is_put_in_whole() -> None:
    long = "140.12 " * 1000
    assert say("ar", "labelled", label="التوصيات", text=long) == f"التوصيات: \u2068{long}\u2069"
    assert say("en", "item-last-answer", status=long, text="Done.") == f"{long}. Done."


def test_plain_sentences_carry_no_direction_marks() -> None:
    said = say("fr", "understood-delegate", name="Mme Awa Ndiaye")
    assert said == "Transmise à Mme Awa Ndiaye"


def test_what_runs_against_the_sentence_is_isolated() -> None:
    assert say("ar", "button-undo", reference="140.12") == "سحب الرد \u2068140.12\u2069"
    assert say("fr", "understood-delegate", name="أمل") == "Transmise à \u2068أمل\u2069"
    assert say("ar", "understood-delegate", name="أمل") == "أُحيلت إلى أمل"


def test_a_list_in_arabic_isolates_each_reference_once() -> None:
    listed = enumerate_words("ar", ["140.12", "CEDAW-31"])
    assert listed == "\u2068140.12\u2069، \u2068CEDAW-31\u2069"
    assert say("ar", "question-subject", references=listed).count("\u2068") == 2


def test_overrides_in_a_name_do_not_reach_the_reader() -> None:
    assert say("en", "understood-delegate", name="\u202eevil\u2069\x00") == "Passed on to evil"
