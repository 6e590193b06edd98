"""The examples in deploy/ name commands, settings and search attributes that there are."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from temporalio.api.enums.v1 import IndexedValueType
from temporalio.envconfig import ClientConfigProfile

from cli.main import COMMANDS
from cli.temporal import RETENTION, SEARCH_ATTRIBUTES
from config.settings import list_settings
from config.sources import ALIASES, APART

DEPLOY = Path(__file__).parents[2] / "deploy"
FILES = sorted(path for path in DEPLOY.iterdir() if path.is_file())


def read(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_example_sets_only_what_can_be_set(file):
    known = {field.variable for field in list_settings()} | APART | set(ALIASES)
    named = set(re.findall(r"\bSUIVI_[A-Z_]+\b", file.read_text(encoding="utf-8")))
    assert {name for name in named if name.removesuffix("_FILE") not in known} == set()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_example_calls_only_commands_that_there_are(file):
    text = file.read_text(encoding="utf-8")
    called = set(re.findall(r"/bin/suivi (\w+)", text)) | set(re.findall(r"command: \[(\w+)", text))
    called |= {found for found in re.findall(r"suivi@(\w+)\b", text) if found != "service"}
    assert called - set(COMMANDS) == set()


@pytest.mark.parametrize(("profile", "address"), [("own", "temporal.example.gov:7233"), ("cloud", None)])
def test_the_example_profiles_are_read_by_temporal(profile, address):
    read = ClientConfigProfile.load(
        profile, config_source=DEPLOY / "temporal.toml.example", disable_env=True, config_file_strict=True
    )
    assert read.address
    assert address in (None, read.address)
    assert (read.namespace or "").startswith("suivi")


def test_the_engine_is_prepared_as_suivi_up_prepares_it():
    script = read("temporal-setup.sh")
    (line,) = re.findall(r"^for attribute in (.+); do$", script, re.MULTILINE)
    told = dict(pair.split(":") for pair in line.split())
    # KEYWORD_LIST is KeywordList to the command line.
    kinds = {
        name: "".join(word.title() for word in IndexedValueType.Name(kind).split("_")[3:])
        for name, kind in SEARCH_ATTRIBUTES.items()
    }
    assert told == kinds
    assert f"--retention {RETENTION.days}d" in script


@pytest.mark.parametrize("file", [DEPLOY / "temporal-setup.sh", DEPLOY.parent / ".ci" / "run"], ids=lambda f: f.name)
def test_a_script_is_one_that_its_shell_can_read(file):
    first = file.read_text(encoding="utf-8").splitlines()[0]
    shell = shutil.which(first.split("/")[-1].split()[-1])
    assert shell is not None
    assert file.stat().st_mode & 0o111, f"chmod +x {file.name}"
    subprocess.run([shell, "-n", file], check=True, timeout=10)
