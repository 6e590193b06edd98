"""The docs stay true: what they name is there, and what is there is named."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from cli.main import COMMANDS
from config.settings import list_settings
from tests.docs.generate import PAGES, list_commands, list_options

HOUSE = Path(__file__).parents[2]
DOCS = HOUSE / "docs"
ROOTS = sorted({path.name for path in HOUSE.iterdir() if path.is_dir() and not path.name.startswith(".")} | {".ci"})
PATH = re.compile(rf"`((?:{'|'.join(map(re.escape, ROOTS))})/[\w./<>*-]*)`")
FOLLOWING = re.compile(rf"\s+(?:of|in|from)\s+{PATH.pattern}")
NAME = re.compile(r"`(?:(?P<class>[A-Z]\w+)\.)?(?P<name>\w+)\(\)`")
LINK = re.compile(r"(?<!\!)\[[^\]]+\]\((?P<to>[^)\s]+)\)")
PICTURE = re.compile(r"!\[[^\]]*\]\((?P<to>[^)\s]+)\)")
WORDS = re.compile(r"`{1,3}(?:sh\n|console\n|\n)?(?P<code>[^`]+)`{1,3}")


def pages() -> list[Path]:
    found = [*HOUSE.glob("*.md"), *DOCS.rglob("*.md")]
    return sorted(path for path in found if path.name != "LICENSE")


def named(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as the usual renderers make them."""
    heads = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


@cache
def defined(path: str) -> set[str]:
    """Functions, methods as Class.method, and classes of a module."""
    found: set[str] = set()
    for node in ast.parse((HOUSE / path).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef):
                    found |= {inner.name, f"{node.name}.{inner.name}"}
    return found


@pytest.mark.parametrize("name", PAGES)
def test_a_reference_page_says_what_the_code_says(name):
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name](), "run: make docs"


def test_every_setting_has_a_row():
    page = (DOCS / "reference-settings.md").read_text(encoding="utf-8")
    assert [f.key for f in list_settings() if f"| `{f.name}` | `{f.variable}` |" not in page] == []


def test_every_command_has_a_heading_and_every_option_a_row():
    page = (DOCS / "reference-commands.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## (suivi [^\n]+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    missing = []
    for words, command, _ in list_commands():
        section = next((text for head, text in sections.items() if head == words or head.startswith(f"{words} ")), None)
        if section is None:
            missing.append(words)
            continue
        missing += [f"{words} {o.opts[0]}" for o in list_options(command) if f"`{o.opts[0]}`" not in section]
    assert missing == []


@pytest.mark.parametrize("page", pages(), ids=named)
def test_every_link_leads_somewhere(page):
    text = page.read_text(encoding="utf-8")
    lost = []
    for found in [*LINK.finditer(text), *PICTURE.finditer(text)]:
        to, _, anchor = found["to"].partition("#")
        if "://" in to or to.startswith("mailto:"):
            continue
        target = (page.parent / to).resolve() if to else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(found["to"])
    assert lost == []


@pytest.mark.parametrize("page", pages(), ids=named)
def test_every_file_that_a_page_names_is_there(page):
    text = page.read_text(encoding="utf-8")
    gone = {
        place
        for place in PATH.findall(text)
        if "<" not in place and not (list(HOUSE.glob(place)) if "*" in place else (HOUSE / place).exists())
    }
    # Made by a measurement, and kept out of the repository until there is one worth keeping.
    assert gone - {"benchmarks/results/latest.json"} == set()


@pytest.mark.parametrize("page", [p for p in pages() if p.name.startswith("life-of")], ids=named)
def test_a_life_names_functions_of_the_file_it_walks_through(page):
    """A name with () is of the file that follows it ("of", "in", "from"), else of the one named last."""
    text = page.read_text(encoding="utf-8")
    file, unknown, seen = "", [], 0
    for token in sorted([*PATH.finditer(text), *NAME.finditer(text)], key=lambda found: found.start()):
        if token.re is PATH:
            file = token[1]
            continue
        seen += 1
        name = f"{token['class']}.{token['name']}" if token["class"] else token["name"]
        following = FOLLOWING.match(text, token.end())
        place = following[1] if following else file
        if not place.endswith(".py") or name not in defined(place):
            unknown.append(f"{name} in {place}")
    assert unknown == []
    assert seen > 10


def code(page: Path) -> Iterator[str]:
    for found in WORDS.finditer(page.read_text(encoding="utf-8")):
        yield from found["code"].splitlines()


@pytest.mark.parametrize("page", pages(), ids=named)
def test_every_make_target_that_a_page_names_is_there(page):
    targets = set(re.findall(r"^([a-z-]+):", (HOUSE / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    wanted = {found[1] for line in code(page) if (found := re.match(r"(?:\$ )?make ([a-z-]+)", line.strip()))}
    assert wanted - targets == set()


@pytest.mark.parametrize("page", pages(), ids=named)
def test_every_command_that_a_page_names_is_there(page):
    wanted = {found[1] for line in code(page) if (found := re.match(r"(?:\$ )?suivi ([a-z]+)", line.strip()))}
    assert wanted - set(COMMANDS) == set()


def test_every_make_target_says_what_it_does():
    text = (HOUSE / "Makefile").read_text(encoding="utf-8")
    phony = set(re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)[0].split())
    assert phony == set(re.findall(r"^([a-z-]+):.*## ", text, re.MULTILINE))


def test_decisions_are_numbered_without_a_gap():
    files = sorted((DOCS / "decisions").glob("*.md"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))
    for file in files:
        head = file.read_text(encoding="utf-8").splitlines()[0]
        assert re.fullmatch(rf"# {file.name[:4]}\. .+", head), f"{file.name} starts with {head!r}"


PROMISE = (
    "nothing is lost; a duplicate is possible only when a crash falls between the provider's acceptance and our"
    " commit, or the provider's acceptance does not reach us"
)


def test_the_promise_is_said_in_the_same_words_everywhere():
    for name in ("README.md", "docs/architecture.md", "docs/life-of-a-reminder.md"):
        words = re.sub(r"[\s>*]+", " ", (HOUSE / name).read_text(encoding="utf-8"))
        assert PROMISE in words.replace("Nothing is lost; a", "nothing is lost; a"), name
