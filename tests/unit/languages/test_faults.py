"""Whatever can be wrong is said in each language of the room: every fault that the code names, and none besides."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from domain.faults import LONGEST, Fault, fault, pack_fault, unpack_fault
from domain.intake import Problem
from languages.catalogue import list_sources
from languages.faults import keep_fault, keep_problem, say_fault, say_kept
from tests.unit.languages.test_catalogue import Uses
from web.room.drawing import LANGUAGES

HOUSE = Path(__file__).parents[3]
PLACES = ("domain", "sources", "models", "channels", "activities", "workflows", "bots", "config", "web", "cli")
"""Where faults are found."""
OWN = ("faults.ftl", "checks.ftl")
"""Sentences that faults alone say."""


def words(*names: str) -> dict[str, set[str]]:
    """Every English message, with the variables that it needs. names: of the files that are looked at; else all."""
    found = {}
    for source in list_sources("en"):
        if names and source.name not in names:
            continue
        for entry in FluentParser().parse(source.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                uses = Uses()
                uses.visit(entry)
                found[entry.id.name] = uses.variables
    return found


@cache
def trees() -> list[tuple[Path, ast.Module]]:
    """Every module in which faults may be found."""
    paths = [
        path for package in PLACES for path in sorted((HOUSE / package).rglob("*.py")) if "replies" not in path.parts
    ]
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths]


def named(call: ast.Call) -> list[str]:
    """The ids that a call may mean, as patterns: a place that is filled in fits any word."""
    ids = [call.args[0]] if call.args else []
    if ids and isinstance(ids[0], ast.IfExp):
        ids = [ids[0].body, ids[0].orelse]
    patterns = []
    for one in ids:
        if isinstance(one, ast.Constant):
            patterns.append(re.escape(one.value))
        elif isinstance(one, ast.JoinedStr):
            parts = (re.escape(p.value) if isinstance(p, ast.Constant) else r"[a-z_-]+" for p in one.values)
            patterns.append("".join(parts))
    return patterns


def given(call: ast.Call) -> set[str] | None:
    """What a call speaks of; None where only its run can tell."""
    if any(keyword.arg is None for keyword in call.keywords):
        return None
    if len(call.args) > 1:
        told = call.args[1]
        return {key.value for key in told.keys if isinstance(key, ast.Constant)} if isinstance(told, ast.Dict) else None
    return {keyword.arg for keyword in call.keywords if keyword.arg}


def calls() -> Iterator[tuple[str, str, set[str] | None]]:
    """Every fault that is named in the code: where, its id as a pattern, what it speaks of."""
    for path, tree in trees():
        if not any(isinstance(node, ast.ImportFrom) and node.module == "domain.faults" for node in tree.body):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("fault", "Fault"):
                for pattern in named(node):
                    yield f"{path.relative_to(HOUSE)}:{node.lineno}", pattern, given(node)


def test_every_fault_is_said_with_all_that_it_speaks_of_and_no_sentence_is_left_over() -> None:
    known, used, wrong = words(), set(), []
    for place, pattern, told in calls():
        fitting = {id for id in known if re.fullmatch(pattern, id) and told in (None, known[id])}
        used |= fitting
        if not fitting:
            wrong.append((place, pattern, told))
    assert wrong == []
    assert words(*OWN).keys() - used == set()


def test_no_page_of_the_room_shows_the_text_of_an_error() -> None:
    shown = []
    for path, tree in trees():
        if "room" not in path.relative_to(HOUSE).parts:
            continue
        for handler in (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.name):
            for node in ast.walk(handler):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str":
                    shown += [
                        f"{path.name}:{node.lineno}" for arg in node.args if getattr(arg, "id", "") == handler.name
                    ]
    assert shown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_with_what_strangers_wrote(language: str) -> None:
    hostile = "\u202e140.12\x00 { $found } <b>\ud800"
    for id, variables in words(*OWN).items():
        one = fault(id, **{name: (hostile, hostile) for name in variables})
        said = say_fault(language, one)
        assert not {"\u202e", "\x00", "\ud800"} & set(said), id
        bare = id in ("check-says", "check-run")
        assert language == "en" or bare or said != say_fault("en", one), id


def test_a_fault_is_kept_and_read_again_in_another_language() -> None:
    looks = fault("looks-table", names=("Stock", "Price"))
    one = fault("file-unknown", file="a.csv", looks=looks, known=(Fault("import-source-table"),))
    kept = keep_fault(one)
    assert unpack_fault(pack_fault(one)) == one
    assert say_kept("en", kept) == kept["reason"] == say_fault("en", one)
    assert "un tableau en texte avec les colonnes Stock, Price" in say_kept("fr", kept)
    assert keep_problem(Problem(3, "body", Fault("problem-body-untold"))) | kept == {"row": 3, "column": "body", **kept}


def test_what_an_older_release_kept_is_said_as_it_is() -> None:
    assert say_kept("fr", {"row": 1, "reason": "expected a day"}) == "expected a day"
    assert say_kept("fr", {"reason": "expected a day", "fault": "no-such-fault", "told": {}}) == "expected a day"
    assert say_kept("fr", {}) == ""


def test_what_was_found_is_cut_short() -> None:
    assert len(fault("problem-body", found="x" * 10_000).told["found"]) == LONGEST + 1
