"""A tour of the room: a running installation in which there is something to see on every page, for browsers to look at.

The country is the one of practice; it runs as a real one, so that people sign in, and its mail goes to a relay.
"""

import asyncio
import contextlib
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import httpx
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bots.mail import Border, decode_mail
from cli.wiring import wire
from config.settings import load_settings
from tests.house import House, wait_until
from tests.peers.smtp import Relay, run_relay

CHROMIUM: Final = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
COUNTRY: Final = Path(__file__).parents[1] / "cli" / "practice_country"
EMAIL: Final = "s.okonjo@mechanism.marevia.example"
PASSWORD: Final = "seven quiet rivers meet"
NO_PAGES: Final = ("/language/", "/theme/", "/static/", "/api/", "/evidence/", "/form/", "/practice")
ALSO: Final = ("/answers/new", "/rehearse", "/imports")
"""Pages that may be led to from nowhere while there is little to see."""
OWN: Final = {"sec-fetch-site": "same-origin"}


@dataclass
class Tour:
    """The installation. pages: a short name and the address of every page, once something is to be seen on it."""

    house: House
    relay: Relay
    pages: dict[str, str] = field(default_factory=dict)

    @contextlib.contextmanager
    def client(self) -> Iterator[httpx.Client]:
        """A program's browser in which the administrator is signed in."""
        with httpx.Client(base_url=self.house.url, timeout=60, follow_redirects=True) as client:
            client.post("/sign-in", data={"email": EMAIL, "password": PASSWORD}, headers=OWN).raise_for_status()
            yield client

    def find_pages(self) -> None:
        """Follow every link from the first page on, and keep one address of each kind: numbers and names differ."""
        with self.client() as client:
            waiting, seen = ["/", *ALSO], set[str]()
            while waiting:
                address = waiting.pop(0)
                name = name_page(address)
                if name in seen:
                    continue
                seen.add(name)
                answer = client.get(address)
                if not answer.headers["content-type"].startswith("text/html"):
                    continue
                assert answer.status_code == 200, f"{address}: {answer.status_code}"
                self.pages[name] = address
                links = [unescape(link) for link in re.findall(r'<a [^>]*?href="(/[^"#]*)"', answer.text)]
                waiting += [link for link in links if not link.startswith(NO_PAGES)]

    def letters(self, address: str) -> list[EmailMessage]:
        return [mail.message for mail in list(self.relay.mails) if mail.recipient == address]

    def write(self, sender: str, text: str) -> None:
        """A reply by mail to the last letter that somebody had, taken in as the mailbox takes it."""
        (*_, letter) = self.letters(sender)
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, letter["Reply-To"], f"Re: {letter['Subject']}"
        mail["Message-ID"] = f"<{abs(hash((sender, text)))}@marevia.example>"
        mail["In-Reply-To"] = letter["Message-ID"]
        mail.set_content(text)
        # Playwright keeps a loop of its own in this thread.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, self._take(mail.as_bytes())).result()

    async def _take(self, raw: bytes) -> None:
        settings = load_settings(self.house.data, environ=dict(self.house.env))
        async with wire(settings, self.house.record.stack) as house:
            incoming = decode_mail(raw, datetime.now(UTC), Border())
            await house.inbox.receive(raw, incoming)
            await house.inbox.outcome(incoming.external_id, timedelta(seconds=30))


def name_page(address: str) -> str:
    """What a page is called: its path, with "one" in the place of whatever is different from one to the next."""
    path, _, query = address.partition("?")
    parts = [
        "one" if re.search(r"\d", part) or (before == "recommendations" and part not in ("bulk",)) else part
        for before, part in pairwise(["", *path.strip("/").split("/")])
    ]
    kind = re.search(r"(?:^|&)(?:show|kind)=([a-z-]+)", query)
    told = [kind[1]] if kind else ["form"] if "template=" in query else []
    return "-".join([*filter(None, parts), *told]) or "today"


@contextlib.contextmanager
def run_tour(folder: Path) -> Iterator[Tour]:
    """Everything from the first start on: people, recommendations, a report, letters that went out, replies."""
    with run_relay() as relay:
        env = {
            "SUIVI_SMTP_HOST": "127.0.0.1",
            "SUIVI_SMTP_PORT": str(relay.port),
            "SUIVI_SMTP_SECURITY": "none",
            "SUIVI_SMTP_FROM_ADDRESS": "suivi@rights.example",
            "SUIVI_GENERAL_STATE": "Marévia",
            "SUIVI_GENERAL_TIME_ZONE": "Africa/Tunis",
            "SUIVI_DISPATCH_EVERY": "5s",
        }
        house = House(folder / "data", env)
        house.start()
        try:
            tour = Tour(house, relay)
            _prepare(tour, folder)
            yield tour
        finally:
            house.stop()


def _prepare(tour: Tour, folder: Path) -> None:
    house = tour.house
    for name in ("people", "routing"):
        house.suivi("people", "import", COUNTRY / f"{name}.csv")
    house.suivi("import", COUNTRY / "recommendations.csv")
    house.suivi("route", "--apply")
    add_user(house, EMAIL, "Samuel Okonjo", "admin")
    today = datetime.now(UTC).date()
    plan = ("--milestone", "collect=200", "--milestone", "chase=120", "--milestone", "validate=90")
    given = ("--template", "upr-mid-term", "--on", today + timedelta(days=199), *plan)
    house.suivi("deadline", "add", "UPR mid-term report", *map(str, given))
    given = (
        "--template",
        "treaty-periodic-report",
        "--on",
        today + timedelta(days=420),
        "--tentative",
        "--body",
        "CEDAW",
    )
    house.suivi("deadline", "add", "Periodic report to CEDAW", *map(str, given))
    house.suivi("sending", "live")
    wait_until(lambda: len({mail.recipient for mail in list(tour.relay.mails)}) >= 8, "letters went out")
    first, second, *_ = sorted({mail.recipient for mail in list(tour.relay.mails)} - {EMAIL})
    references = re.findall(r"UPR4-140\.\d+", str(tour.letters(first)[-1].get_body(("plain",)).get_content()))  # type: ignore[union-attr]
    tour.write(first, f"{references[0]}: we may have done something about it, perhaps, it depends.")
    tour.write(second, "1: we need more time, until the end of next month.")
    wait_until(lambda: house.status()["replies"]["received"] >= 2, "replies came in")


def add_user(house: House, email: str, name: str, role: str) -> None:
    """`suivi user add`, with the password that everybody has here."""
    line = [sys.executable, "-m", "cli.main", "user", "add", email, "--name", name, "--role", role, "--confidential"]
    done = subprocess.run(
        [*line, "--password-stdin", "--data", str(house.data)], input=f"{PASSWORD}\n", text=True, capture_output=True
    )
    assert done.returncode == 0, done.stderr


@contextlib.contextmanager
def open_browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    found = next((path for path in CHROMIUM if Path(path).exists()), None)
    assert found is not None, "no Chromium: apt install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


def sign_in(browser: Browser, url: str, **given: Any) -> Page:
    """A page in a browser of its own, in which the administrator has signed in. given: as of a browser's context."""
    context: BrowserContext = browser.new_context(**given)
    page = context.new_page()
    page.goto(f"{url}/sign-in")
    page.get_by_label("E-mail address").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.locator("#password").press("Enter")
    page.wait_for_url(f"{url}/")
    return page
