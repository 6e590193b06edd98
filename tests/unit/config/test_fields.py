from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest

from config.fields import convert, list_fields, write_span
from domain.secrets import Secret

HERE = Path("/here")


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("5m", timedelta(minutes=5)),
        ("36h", timedelta(hours=36)),
        ("14d", timedelta(days=14)),
        ("1h 30m", timedelta(minutes=90)),
        ("0.5s", timedelta(milliseconds=500)),
        ("250ms", timedelta(milliseconds=250)),
        ("2w", timedelta(weeks=2)),
    ],
)
def test_a_time_is_written_in_words(words, span):
    assert convert(timedelta, words, HERE) == span


@pytest.mark.parametrize("words", ["5", "5 minutes", "soon", "", "-5m", "5m and more", 5, None])
def test_what_has_no_unit_or_no_sense_is_no_time(words):
    with pytest.raises(ValueError):
        convert(timedelta, words, HERE)


@pytest.mark.parametrize("span", [timedelta(seconds=90), timedelta(days=1), timedelta(minutes=5), timedelta(0)])
def test_a_time_is_read_as_it_was_written(span):
    assert convert(timedelta, write_span(span), HERE) == span


@pytest.mark.parametrize(
    ("kind", "value", "setting"),
    [
        (bool, "yes", True),
        (bool, False, False),
        (int, "12", 12),
        (float, 3, 3.0),
        (Path, "keys", Path("/here/keys")),
        (Path, "/etc/keys", Path("/etc/keys")),
        (tuple[str, ...], "a, b,", ("a", "b")),
        (tuple[str, ...], ["a", "b"], ("a", "b")),
        (Literal["a", "b"], "b", "b"),
        (Secret, "hush-hush", Secret("hush-hush")),
    ],
)
def test_values_become_what_the_setting_is(kind, value, setting):
    assert convert(kind, value, HERE) == setting


@pytest.mark.parametrize(
    ("kind", "value"), [(bool, "perhaps"), (bool, 1), (int, 1.5), (int, True), (str, 5), (tuple[str, ...], [1])]
)
def test_values_of_another_type_are_refused(kind, value):
    with pytest.raises(ValueError):
        convert(kind, value, HERE)


@dataclass(frozen=True, slots=True)
class Kitchen:
    """Where one cooks.

    stove: gas or wood. The second is slower. oven: minutes to
    warm up.
    """

    stove: str
    oven: int | None = None


def test_a_section_is_told_by_its_dataclass_and_docstring():
    stove, oven = list_fields("kitchen", Kitchen)
    assert (stove.key, stove.variable, stove.needed, stove.optional) == (
        "kitchen.stove",
        "SUIVI_KITCHEN_STOVE",
        True,
        False,
    )
    assert stove.doc == "gas or wood. The second is slower."
    assert (oven.kind, oven.optional, oven.default, oven.doc) == (int, True, None, "minutes to warm up.")
