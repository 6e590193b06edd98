"""How pages speak: the reader's language, their times, and no word that a language lacks."""

import re
from datetime import UTC, datetime
from importlib.resources import files
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from litestar.testing import RequestFactory

from domain.commands import Command
from languages.catalogue import LANGUAGES, say
from web.drawing import ENDONYMS, Reader, asset, choose_language, draw
from web.faults import TOLD

NOW = datetime(2027, 2, 10, 9, 30, tzinfo=ZoneInfo("Africa/Tunis"))
TEMPLATES = [one for one in files("web").joinpath("templates").iterdir() if one.name.endswith(".jinja")]
IDS = sorted({id for one in TEMPLATES for id in re.findall(r"say\(\s*[\"']([a-z_-]+)[\"']\s*[,)]", one.read_text())})


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("de, ar;q=0.5, es;q=0.7", "es"),
        ("de;q=1, zh-Hant", "zh"),
        ("nonsense;q=much, ru", "ru"),
        ("*", "en"),
        ("", "en"),
    ],
)
def test_a_page_speaks_the_first_language_of_the_browser_that_we_know(accept: str, language: str) -> None:
    request = RequestFactory().get("/", headers={"accept-language": accept})
    assert choose_language(request) == language


def test_a_chosen_language_comes_before_the_browser_s_own() -> None:
    factory = RequestFactory()
    assert choose_language(factory.get("/", headers={"accept-language": "fr", "cookie": "language=ar"})) == "ar"
    assert choose_language(factory.get("/", headers={"accept-language": "fr", "cookie": "language=xx"})) == "fr"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2027, 2, 10, 13, 5, tzinfo=UTC), "14:05"),
        (datetime(2027, 2, 9, 23, 30, tzinfo=UTC), "00:30"),
        (datetime(2027, 2, 9, 22, 30, tzinfo=UTC), "9 February, 23:30"),
        (datetime(2026, 12, 31, 8, 0, tzinfo=UTC), "31 December 2026, 09:00"),
    ],
)
def test_times_are_of_the_country_and_name_their_day_when_it_is_not_today(at: datetime, said: str) -> None:
    assert Reader("en", "Africa/Tunis", NOW).moment(at) == said


def test_a_word_that_no_language_names_is_shown_as_it_is() -> None:
    reader = Reader("fr", "UTC", NOW)
    assert reader.word("phone", "page-through", "channel", "via") == "Par téléphone"
    assert reader.word("carrier_pigeon", "page-through", "channel", "via") == "carrier pigeon"


def test_every_message_that_a_template_says_exists() -> None:
    catalogue = files("languages").joinpath("en", "messages.ftl").read_text(encoding="utf-8")
    known = set(re.findall(r"^([a-z_-]+) =", catalogue, re.MULTILINE))
    assert len(IDS) > 50
    assert set(IDS) - known == set()


def test_every_fault_has_its_words() -> None:
    for fault in {*TOLD.values(), "request", "away", "inside", "stale"}:
        assert say("en", f"page-fault-{fault}")
        assert say("en", f"page-fault-{fault}-do")


def test_everything_that_can_be_done_to_a_recommendation_has_a_name() -> None:
    verbs = {verb for command in get_args(Command) for verb in get_args(command.__annotations__["verb"])}
    for verb in verbs | {"add", "correct", "hand_over", "turn", "link", "receive"}:
        assert say("en", f"page-verb-{verb}")


def test_what_is_done_to_a_deadline_is_told_apart_from_what_is_done_to_a_recommendation() -> None:
    reader = Reader("en", "UTC", NOW)
    assert reader.done("confirm", "deadline") == "Date confirmed"
    assert reader.done("confirm", "recommendation") == "Answer confirmed"
    assert reader.done("submit_reached", "deadline") == "Submission of the report"
    for verb in ("add", "confirm", "move", "freeze", "submit", "cancel", "wake"):
        assert say("en", f"page-deadline-{verb}")


def test_every_language_is_offered_by_its_own_name() -> None:
    assert ENDONYMS.keys() == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_the_language_and_direction_of_its_reader_and_no_inline_code(language: str) -> None:
    page = draw("fault", Reader(language, "UTC", NOW), status=404, fault="missing").content
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
    assert say(language, "page-fault-missing") in page
    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=", page)


def test_the_address_of_a_style_sheet_changes_with_it() -> None:
    assert re.fullmatch(r"/static/suivi\.css\?v=[0-9a-f]{12}", asset("suivi.css"))
