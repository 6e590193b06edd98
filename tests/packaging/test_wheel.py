"""The wheel that people install: what is in it, and that it runs away from the checkout."""

import contextlib
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import sysconfig
import time
import venv
import zipfile
from collections.abc import Callable, Iterator
from importlib.metadata import distributions
from pathlib import Path

import pytest

from cli.temporal import choose_port

HOUSE = Path(__file__).parents[2]
PACKAGES = {
    "domain", "workflows", "activities", "channels", "bots", "sources", "models", "reports", "web", "languages",
    "config", "cli",
}  # fmt: skip
INSTALLING = 300
STARTING = 120


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=HOUSE, check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def held(wheel: Path) -> set[str]:
    """The paths of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


def test_the_wheel_holds_our_packages_and_nothing_else(held):
    tops = {name.partition("/")[0] for name in held}
    assert {top for top in tops if not top.endswith(".dist-info")} == PACKAGES
    assert len(tops) == len(PACKAGES) + 1


def test_the_wheel_holds_what_is_read_at_run_time(held):
    needed = {
        *(f"{package}/py.typed" for package in PACKAGES),
        *(f"languages/{code}/messages.ftl" for code in ("en", "fr", "es", "ar", "pt", "ru", "zh")),
        *(f"languages/{code}/room/frame.ftl" for code in ("en", "fr", "es", "ar")),
        "web/static/bootstrap.rtl.min.css",
        "web/templates/room/layout.html.jinja",
        *(f"cli/practice_country/{name}.csv" for name in ("people", "recommendations", "routing")),
        "channels/templates/letter.html.jinja",
        "models/migrations/env.py",
        "models/migrations/versions/0001_the_record_as_first_released.py",
        "cli/tether.py",
    }
    assert needed - held == set()


@pytest.mark.parametrize("kind", [".ftl", ".jinja", ".csv", ".css", ".js", ".svg", ".mako", ".toml"])
def test_no_file_of_a_package_is_left_behind(held, kind):
    ours = {p.relative_to(HOUSE).as_posix() for package in PACKAGES for p in (HOUSE / package).rglob(f"*{kind}")}
    assert ours - held == set()


def test_the_wheel_holds_nothing_of_ours_that_is_no_part_of_it(held):
    strange = [n for n in held if re.search(r"__pycache__|\.pyc$|(^|/)(tests|benchmarks)/|\.env$|\.log$", n)]
    assert strange == []


def test_no_other_distribution_owns_one_of_our_names():
    rivals: dict[str, set[str]] = {}
    for distribution in distributions():
        if distribution.metadata["Name"] == "suivi":
            continue
        for file in distribution.files or ():
            top = file.parts[0].removesuffix(".py")
            if top in PACKAGES:
                rivals.setdefault(distribution.metadata["Name"], set()).add(top)
    assert rivals == {}


def test_the_wheel_runs_from_another_folder(wheel, tmp_path):
    """In an environment of its own, with the libraries of this one but none of this checkout."""
    environment = tmp_path / "environment"
    site = make_environment(environment)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    # A folder named by a .pth file is searched, but its own .pth files, such as the editable checkout's, are not read.
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    python = environment / "bin" / "python"
    place = say(python, "import cli.main, models.schema, web.app, workflows.worker; print(cli.main.__file__)", tmp_path)
    assert place.startswith(str(site))
    said = subprocess.run(
        [python, "-m", "cli.main", "--help"], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=True
    )
    assert "up " in said.stdout
    words = say(python, "from languages.catalogue import say; print(say('fr', 'letter-closing'))", tmp_path)
    assert words


@pytest.mark.packaging
@pytest.mark.timeout(INSTALLING + STARTING + 60)
def test_the_wheel_installs_with_its_libraries_and_brings_a_country_up(wheel, tmp_path):
    """As somebody without our checkout would: by name, with the pinned versions, and nothing else of ours."""
    environment = tmp_path / "environment"
    make_environment(environment, with_pip=True)
    pins = tmp_path / "pins.txt"
    lock = (HOUSE / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins.write_text("\n".join(line.removesuffix(" \\") for line in lock if not line.startswith(" ")))
    subprocess.run(
        [environment / "bin" / "python", "-m", "pip", "install", "--quiet", "-c", pins, f"{wheel}[embedded]"],
        check=True, cwd=tmp_path, timeout=INSTALLING,
    )  # fmt: skip
    suivi = environment / "bin" / "suivi"

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [suivi, *arguments], cwd=tmp_path, env=plain_environment(tmp_path), capture_output=True, text=True,
            timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert run("--version").strip() == "0.1.0"
    data = tmp_path / "data"
    with practice(suivi, data, tmp_path) as port:
        assert ask(port, "/health/ready") == 200
        told = json.loads(run("status", "--json", "--data", str(data)))
        assert told["recommendations"]["total"] > 0
        assert told["workflows"]["running"] is not None


def make_environment(folder: Path, *, with_pip: bool = False) -> Path:
    """An empty environment; returns its site-packages."""
    venv.create(folder, with_pip=with_pip, symlinks=True)
    (site,) = (folder / "lib").glob("python*/site-packages")
    return site


def plain_environment(home: Path) -> dict[str, str]:
    """Nothing of this shell but where programs are."""
    return {"PATH": os.defpath, "HOME": str(home), "LANG": "C.UTF-8"}


def say(python: Path, script: str, folder: Path) -> str:
    done = subprocess.run(
        [python, "-c", script], cwd=folder, env=plain_environment(folder), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@contextlib.contextmanager
def practice(suivi: Path, data: Path, folder: Path) -> Iterator[int]:
    """A practice stack that is ready; yields the port of its pages."""
    port = choose_port()
    log = folder / "up.log"
    with log.open("w") as stream:
        up = subprocess.Popen(
            [suivi, "up", "--practice", "--no-browser", "--data", data, "--port", str(port)],
            cwd=folder, env=plain_environment(folder), stdout=stream, stderr=subprocess.STDOUT,
        )  # fmt: skip
    try:
        wait_for(lambda: up.poll() is not None or "Suivi is running" in log.read_text(), STARTING)
        assert up.poll() is None, log.read_text()
        yield port
    finally:
        up.send_signal(signal.SIGINT)
        up.wait(60)
    assert "Nothing is lost" in log.read_text()


def wait_for(thing: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not thing():
        assert time.monotonic() < deadline, "it did not come in time"
        time.sleep(0.1)


def ask(port: int, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    finally:
        connection.close()
