"""Takes the pictures of the docs: brings a practice country up, and photographs its pages with Chromium."""

import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from cli.temporal import choose_port

HERE = Path(__file__).parent
SUIVI = (sys.executable, "-P", "-m", "cli.main")
PATIENCE = 120.0
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> None:
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise SystemExit(f"Pictures need one of {', '.join(BROWSERS)}: apt install chromium")
    with tempfile.TemporaryDirectory() as folder, practice(Path(folder) / "data") as url:
        players = fetch(f"{url}/practice")
        first = re.search(r'href="(/practice/\d+)"', players)
        if first is None:
            raise SystemExit("Nobody can be played: the practice page has changed.")
        take(browser, f"{url}{first[1]}", HERE / "practice.png")
        take(browser, f"{url}/", HERE / "status.png")


@contextlib.contextmanager
def practice(data: Path) -> Iterator[str]:
    """A practice country whose first digests are out; yields its address."""
    port = choose_port()
    arguments = ("up", "--practice", "--no-browser", "--data", str(data), "--port", str(port))
    up = subprocess.Popen((*SUIVI, *arguments))
    try:
        wait_for(lambda: count_sent(data) > 0, up)
        yield f"http://127.0.0.1:{port}"
    finally:
        up.send_signal(signal.SIGINT)
        up.wait(60)


def count_sent(data: Path) -> int:
    """How many digests went out; 0 while nothing answers yet."""
    said = subprocess.run((*SUIVI, "status", "--json", "--data", str(data)), capture_output=True, text=True)
    return int(json.loads(said.stdout)["digests"]["sent"]) if said.returncode == 0 else 0


def wait_for(thing: Callable[[], bool], up: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not thing():
        if up.poll() is not None or time.monotonic() > deadline:
            raise SystemExit("The practice country did not come up; see what it said above.")
        time.sleep(0.5)


def fetch(url: str) -> str:
    host, _, path = url.removeprefix("http://").partition("/")
    connection = http.client.HTTPConnection(host, timeout=10)
    try:
        connection.request("GET", f"/{path}")
        return connection.getresponse().read().decode()
    finally:
        connection.close()


def take(browser: str, url: str, picture: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
        subprocess.run(
            (
                browser, "--headless", *sandbox, "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", f"--user-data-dir={profile}", "--window-size=1280,900",
                f"--screenshot={picture}", url,
            ),
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
    sys.stdout.write(f"{picture.name}: {url}\n")


if __name__ == "__main__":
    main()
