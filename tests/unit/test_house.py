"""House rules that no linter knows."""

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from workflows.worker import PASSED_THROUGH, WORKFLOWS

HOUSE = Path(__file__).parents[2]
PACKAGES = (
    "domain", "workflows", "activities", "channels", "bots", "sources", "models", "reports", "web", "languages",
    "config", "cli",
)  # fmt: skip

CEILING = 300
LONGER = {
    "activities/importing.py": (400, "one import told from the first row to the last: batches, trial and real run"),
    "activities/replies.py": (350, "one reply told from the raw mail to its closing; split further, it reads worse"),
    "domain/recommendation.py": (420, "one table of what every command does to a life; nothing else changes a phase"),
}
"""Modules above the ceiling, each with a ceiling of its own and why."""


def modules() -> Iterator[Path]:
    for package in PACKAGES:
        yield from (HOUSE / package).rglob("*.py")


def named(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_no_module_is_longer_than_the_ceiling_but_those_that_say_why():
    # A migration is a record of what was done, and is never edited again.
    long = {
        named(path): lines
        for path in modules()
        if path.parent.name != "versions" and (lines := length(path)) > LONGER.get(named(path), (CEILING,))[0]
    }
    assert not long, f"split these, or give a reason in LONGER: {long}"


@pytest.mark.parametrize("name", LONGER)
def test_a_module_that_may_be_longer_still_needs_to_be(name):
    assert (HOUSE / name).is_file(), f"{name} is gone: take it out of LONGER"
    assert length(HOUSE / name) > CEILING, f"{name} is short enough now: take it out of LONGER"


@pytest.mark.parametrize("path", [p for p in modules() if p.name == "__init__.py"], ids=named)
def test_an_init_file_is_one_docstring(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "say what lives here"
    assert len(tree.body) == 1, "no re-exports: import from the module that defines it"


def test_every_package_says_that_it_is_typed():
    assert [name for name in PACKAGES if not (HOUSE / name / "py.typed").is_file()] == []


def test_mail_leaves_through_aiosmtplib_alone():
    # smtplib blocks the loop, and folds headers in ways that break threads.
    assert [named(path) for path in modules() if "smtplib" in imports_of(path)] == []


def test_no_module_has_a_name_that_says_nothing():
    empty = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "core", "base_service"}
    assert [named(path) for path in modules() if path.stem in empty] == []


def test_the_sandbox_watches_workflows_and_nothing_else_of_ours():
    reached = reached_from(HOUSE / "workflows")
    watched = {workflow.__module__ for workflow in WORKFLOWS}
    passed = {name for name in watched if any(name == p or name.startswith(f"{p}.") for p in PASSED_THROUGH)}
    assert passed == set(), "only what is loaded in the sandbox is watched"
    assert reached & set(PACKAGES) - {"workflows"} <= set(PASSED_THROUGH), "loading these anew costs 0.3 s a workflow"


def test_every_workflow_of_ours_is_offered_by_the_worker():
    defined = set()
    for path in (HOUSE / "workflows").glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and any(ast.unparse(d) == "workflow.defn" for d in node.decorator_list):
                defined.add(node.name)
    assert defined == {workflow.__name__ for workflow in WORKFLOWS}


def reached_from(package: Path) -> set[str]:
    """Top-level names that a package imports, itself or through ours."""
    seen: set[str] = set()
    waiting = {package.name}
    while waiting:
        name = waiting.pop()
        seen.add(name)
        if name in PACKAGES and find_spec(name):
            for path in (HOUSE / name).rglob("*.py"):
                waiting |= {other for other in imports_of(path) if other in PACKAGES} - seen
    return seen
