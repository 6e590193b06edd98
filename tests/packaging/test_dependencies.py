"""What the product imports, what it declares, and what the lock pins."""

import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HOUSE = Path(__file__).parents[2]
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = set(PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"])

NOT_IMPORTED = {
    "tzdata": "read by zoneinfo where the machine has no time zones of its own",
}
LEARNING = {"numpy", "sklearn"}
"""What `make reader` learns with, in an environment of its own."""
PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[0-9][0-9a-z.+]*)(?P<marker> ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def imported(folders: set[str]) -> dict[str, set[str]]:
    """Top-level names that are neither ours nor Python's, each with the files that import it."""
    found: dict[str, set[str]] = {}
    ours = PACKAGES | {"tests", "benchmarks"}
    for folder in folders:
        for path in (HOUSE / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                if isinstance(node, ast.ImportFrom) and node.module:
                    names = [node.module]
                for name in {name.partition(".")[0] for name in names} - ours - set(sys.stdlib_module_names):
                    found.setdefault(name, set()).add(path.relative_to(HOUSE).as_posix())
    return found


@cache
def owners() -> dict[str, list[str]]:
    return {name: [canonicalize_name(d) for d in dists] for name, dists in packages_distributions().items()}


def declared(group: str | None = None) -> set[str]:
    lines = PROJECT["project"]["optional-dependencies"][group] if group else PROJECT["project"]["dependencies"]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def undeclared(folders: set[str], allowed: set[str]) -> dict[str, set[str]]:
    return {n: files for n, files in imported(folders).items() if not allowed & set(owners().get(n, [n]))}


def test_what_the_product_imports_is_declared():
    assert undeclared(PACKAGES, declared() | declared("matrix")) == {}


def test_what_is_declared_is_imported_by_the_product():
    used = {owner for name in imported(PACKAGES) for owner in owners().get(name, [name])}
    assert declared() - used - set(NOT_IMPORTED) == set()


def test_what_tests_import_is_declared():
    everything = declared() | declared("dev") | declared("embedded") | declared("matrix")
    found = undeclared({"tests", "benchmarks"}, everything)
    assert {name: files for name, files in found.items() if name not in LEARNING} == {}
    assert all(files == {"tests/learning/learn.py"} for files in found.values())


def test_the_lock_holds_pins_and_hashes_and_no_address():
    lines = (HOUSE / "requirements.lock").read_text(encoding="utf-8").splitlines()
    strange = [line for line in lines if not PIN.fullmatch(line) and not HASH.fullmatch(line)]
    assert strange == []


@pytest.mark.parametrize("group", [None, "embedded", "matrix", "dev"])
def test_the_lock_pins_what_is_declared(group):
    pins = {
        found["name"]: found["version"]
        for line in (HOUSE / "requirements.lock").read_text(encoding="utf-8").splitlines()
        if (found := PIN.fullmatch(line))
    }
    lines = PROJECT["project"]["optional-dependencies"][group] if group else PROJECT["project"]["dependencies"]
    for requirement in map(Requirement, lines):
        pinned = pins.get(canonicalize_name(requirement.name))
        assert pinned is not None, f"{requirement.name} is not in the lock: make lock"
        assert requirement.specifier.contains(pinned, prereleases=True), f"{requirement} but {pinned}: make lock"


def test_no_file_of_the_project_names_a_registry():
    address = re.compile(r"index-url|find-links|trusted-host|pypi\.org/simple|pythonhosted", re.IGNORECASE)
    files = ["pyproject.toml", "Makefile", ".ci/run", "requirements.lock", ".pre-commit-config.yaml"]
    found = {}
    for name in files:
        text = (HOUSE / name).read_text(encoding="utf-8").replace("--no-emit-index-url", "")
        if match := address.search(text):
            found[name] = match[0]
    assert found == {}
