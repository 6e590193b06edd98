"""Takes the pictures of the docs with Chromium: pages of a practice country, and letters at the width of a phone."""

import contextlib
import html
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
from datetime import UTC, datetime, timedelta
from pathlib import Path

from letters import LANGUAGES, make_digest, make_escalation
from shrink import shrink

from channels.wording import draw_digest
from cli.temporal import choose_port

HERE = Path(__file__).parent
SUIVI = (sys.executable, "-P", "-m", "cli.main")
PATIENCE = 120.0
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PHONE = 390
"""Pixels. A browser's window is wider, so a letter is shown in a frame of this width."""
FRAME = (
    '<!doctype html><body style="margin:0"><iframe id="letter" style="border:0;display:block;width:{width}px;'
    'height:{height}px" srcdoc="{letter}"></iframe><script>onload = () => {{ document.title = "height " + '
    'document.getElementById("letter").contentDocument.documentElement.scrollHeight }}</script></body>'
)


def main() -> None:
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise SystemExit(f"Pictures need one of {', '.join(BROWSERS)}: apt install chromium")
    for language in LANGUAGES:
        photograph(browser, draw_digest(make_digest(language)).html, HERE / f"digest-{language}.png")
        photograph(browser, draw_digest(make_escalation(language)).html, HERE / f"escalation-{language}.png")
    with tempfile.TemporaryDirectory() as folder, practice(Path(folder) / "data") as url:
        players = fetch(f"{url}/practice")
        first = re.search(r'href="(/practice/\d+)"', players)
        if first is None:
            raise SystemExit("Nobody can be played: the practice page has changed.")
        take(browser, f"{url}{first[1]}", HERE / "practice.png")
        for language, form in find_forms(url, players).items():
            photograph(browser, inline(url, form), HERE / f"form-{language}.png")
        rehearse(Path(folder) / "data", HERE / "rehearsal.svg")


def find_forms(url: str, players: str) -> dict[str, str]:
    """The form of one digest in each of the languages that the docs show, by language."""
    forms: dict[str, str] = {}
    for player in dict.fromkeys(re.findall(r'href="(/practice/\d+)"', players)):
        for link in re.findall(r"/form/[a-z2-7]{32}", fetch(f"{url}{player}"))[:1]:
            form = fetch(f"{url}{link}")
            language = form.partition('<html lang="')[2][:2]
            if language in LANGUAGES and form.count("<details") in range(2, 5):
                forms.setdefault(language, form)
    return forms


def inline(url: str, page: str) -> str:
    """A page of ours with its style sheet in it, and its first ask opened: pages may not be framed as they are."""
    sheet = re.search(r'<link rel="stylesheet" href="([^"]+)">', page)
    style = f"<style>{fetch(f'{url}{sheet[1]}')}.send {{ position: static !important }}</style>" if sheet else ""
    page = re.sub(r'<link rel="icon"[^>]*>|<img [^>]*>|<link rel="stylesheet"[^>]*>', "", page)
    return page.replace("</head>", f"{style}</head>").replace("<details ", "<details open ", 1)


def rehearse(data: Path, picture: Path) -> None:
    """Two reports of the practice country, rehearsed with the ladders that ship: its own are made for learners."""
    today = datetime.now(UTC).date()  # noqa: TID251
    reports = (("UPR mid-term report", "upr-mid-term", 450), ("UPR national report", "upr-national-report", 1_200))
    for title, template, days in reports:
        on = str(today + timedelta(days=days))
        added = ("deadline", "add", title, "--template", template, "--on", on, "--confirmed-by", "the Secretariat")
        subprocess.run((*SUIVI, *added, "--data", str(data)), check=True)
    ladders = str(HERE.parents[1] / "config" / "ladders.toml")
    asked = ("rehearse", "--ladders", ladders, "--picture", str(picture))
    subprocess.run((*SUIVI, *asked, "--data", str(data)), check=True)


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


def photograph(browser: str, letter: str | None, picture: Path) -> None:
    """Take a letter in full, as a phone shows it."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "letter.html"

        def frame(height: int) -> str:
            shown = FRAME.format(width=PHONE, height=height, letter=html.escape(letter or ""))
            page.write_text(shown, encoding="utf-8")
            return page.as_uri()

        measured = re.search(r"<title>height (\d+)</title>", look(browser, "--dump-dom", frame(300)))
        if measured is None:
            raise SystemExit("Chromium did not say how high a letter is.")
        height = int(measured[1])
        take(browser, frame(height), picture, (PHONE, height))


def take(browser: str, url: str, picture: Path, size: tuple[int, int] = (1280, 900)) -> None:
    look(browser, f"--window-size={size[0]},{size[1]}", f"--screenshot={picture}", url)
    shrink(picture)
    sys.stdout.write(f"{picture.name}: {picture.stat().st_size} bytes\n")


def look(browser: str, *arguments: str) -> str:
    """What Chromium says of a page, in a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
        done = subprocess.run(
            (
                browser, "--headless", *sandbox, "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", f"--user-data-dir={profile}", *arguments,
            ),
            check=True, capture_output=True, timeout=60, text=True,
        )  # fmt: skip
        return done.stdout


if __name__ == "__main__":
    main()
