"""Templates of deadlines are data: what ships can be planned, and each mistake is named by its line."""

from pathlib import Path

import pytest

from config.deadlines import load_templates, read_templates
from config.sources import SettingsError
from domain.scope import parse_scope
from domain.words import DeadlineKind, MilestoneKind

HEAD = '[our-report]\ntitle = "Ours"\nkind = "fixed"\nsource = "none confirms it"\n'


def test_what_ships_covers_the_reports_that_states_make(tmp_path: Path) -> None:
    found = load_templates(tmp_path)
    assert set(found) == {
        "upr-national-report", "upr-position", "upr-mid-term", "treaty-periodic-report", "treaty-list-of-issues",
        "treaty-follow-up", "special-procedures-reply", "national-plan-review",
    }  # fmt: skip
    for template in found.values():
        parse_scope(template.scope)
        assert MilestoneKind.COLLECT in template.days
        assert template.source
    assert (found["upr-national-report"].words, found["treaty-periodic-report"].words) == (10_700, 21_200)
    assert found["special-procedures-reply"].source.startswith("Uncertain")
    assert found["upr-mid-term"].voluntary


def test_a_file_in_the_data_folder_adds_and_replaces(tmp_path: Path) -> None:
    text = HEAD + "days = { collect = 30 }\n" + HEAD.replace("our-report", "upr-position") + "days = { collect = 9 }\n"
    (tmp_path / "deadlines.toml").write_text(text)
    found = load_templates(tmp_path)
    assert found["our-report"].days == {MilestoneKind.COLLECT: 30, MilestoneKind.SUBMIT: 0}
    assert found["upr-position"].kind is DeadlineKind.FIXED
    assert len(found) == 9


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("days = { collect = 30 }\nlimit = 3", "x.toml:6: 'limit' is no part of a template"),
        ("", "x.toml:1: our-report has no days"),
        ("days = { colect = 30 }", "x.toml:5: 'colect' is no milestone; expected collect, chase"),
        ('days = { collect = "30" }', "x.toml:5: collect must be whole calendar days"),
        ("days = { chase = 30 }", "x.toml:5: collect is missing"),
        ("days = { collect = 30, chase = 40 }", r"x.toml:5: chase \(40 days before\) must not come before collect"),
        ("days = { collect = 30, submit = 4 }", "x.toml:5: submit is the date itself"),
        ("days = 4", "x.toml:5: days must be a table"),
        ('days = { collect = 30 }\nscope = "bodies=UPR"', "x.toml:6: scope: 'bodies' is nothing to choose by"),
        ('days = { collect = 30 }\nzone = "here"', "x.toml:6: zone must be one of geneva, state"),
        ("days = { collect = 30 }\nwords = -1", "x.toml:6: words must be a whole number"),
        ('days = { collect = 30 }\nvoluntary = "yes"', "x.toml:6: voluntary must be true or false"),
        ('days = { collect = 30 }\nrequest = ""', "x.toml:6: request must be a text"),
        ("days = 3 3", "x.toml: "),
    ],
)
def test_a_mistake_is_named_with_its_line(lines: str, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        read_templates(f"{HEAD}{lines}\n", "x.toml")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (HEAD.replace("fixed", "sometime") + "days = { collect = 30 }", "x.toml:3: kind must be one of fixed, offset"),
        (HEAD.replace("fixed", "offset") + "days = { collect = 30 }", "x.toml:3: an offset needs anchor"),
        ('title = "Ours"', "x.toml:1: title stands outside a template"),
    ],
)
def test_a_mistake_in_its_head_too(told: str, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        read_templates(told, "x.toml")
