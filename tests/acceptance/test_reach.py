"""Everybody can use the room: axe-core finds nothing serious on any page, in either direction, light and dark; nothing
overflows a phone; a first load is small; and the review queue needs no mouse."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.tour import EMAIL, PASSWORD, Tour, open_browser, run_tour, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SERIOUS = ("serious", "critical")
FIRST_LOAD = 150 * 1024
"""Bytes as they travel."""


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    with run_tour(tmp_path_factory.mktemp("tour")) as made:
        made.find_pages()
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


def faults(page: Page) -> list[str]:
    """What axe-core finds that keeps people out, each with where it is."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{one['id']}: {one['help']} at {[node['target'] for node in one['nodes'][:3]]}"
        for one in found
        if one["impact"] in SERIOUS
    ]


@pytest.mark.parametrize(
    ("language", "colours", "width"),
    [("en", "light", 1280), ("en", "dark", 390), ("ar", "light", 390), ("ar", "dark", 1280)],
)
def test_no_page_keeps_anybody_out(tour: Tour, browser: Browser, language: str, colours: str, width: int) -> None:
    page = sign_in(browser, tour.house.url, viewport={"width": width, "height": 900}, color_scheme=colours)
    page.goto(f"{tour.house.url}/language/{language}")
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    wrong: dict[str, object] = {}
    for name, address in tour.pages.items():
        page.goto(f"{tour.house.url}{address}")
        page.wait_for_load_state("load")
        kept_out = faults(page)
        wide = page.evaluate("document.documentElement.scrollWidth")
        if kept_out or said or wide > width:
            wrong[name] = (kept_out, list(said), wide)
        said.clear()
    page.context.close()
    assert len(tour.pages) > 20, tour.pages
    assert wrong == {}


def test_a_first_load_is_small(tour: Tour, browser: Browser) -> None:
    page = sign_in(browser, tour.house.url)
    page.context.close()
    sizes: dict[str, int] = {}
    for name in ("today", "recommendations", "recommendations-one", "deadlines"):
        page = sign_in(browser, tour.house.url)
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        loaded: list[float] = []
        session.on("Network.loadingFinished", lambda told, loaded=loaded: loaded.append(told["encodedDataLength"]))
        page.goto(f"{tour.house.url}{tour.pages[name]}", wait_until="load")
        page.wait_for_timeout(300)
        sizes[name] = int(sum(loaded))
        page.context.close()
    assert {name: size for name, size in sizes.items() if size > FIRST_LOAD} == {}


def test_without_javascript_every_page_can_be_read(tour: Tour, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{tour.house.url}/sign-in")
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.locator("button").click()
    for name, address in tour.pages.items():
        page.goto(f"{tour.house.url}{address}")
        assert page.locator("main h1").count() == 1, name
        assert page.locator("main").inner_text().strip(), name
    context.close()


def test_a_wrong_address_says_so_on_a_page_of_ours(tour: Tour, browser: Browser) -> None:
    page = sign_in(browser, tour.house.url)
    answer = page.goto(f"{tour.house.url}/recommendations/NOWHERE-1")
    assert answer is not None
    assert answer.status == 404
    assert page.locator("h1").count() == 1
    page.context.close()


def test_the_review_queue_needs_no_mouse(tour: Tour, browser: Browser) -> None:
    page = sign_in(browser, tour.house.url)
    page.goto(f"{tour.house.url}/review")
    press = page.keyboard.press

    def focused() -> str:
        return str(page.evaluate("document.activeElement.id"))

    press("a")
    page.locator(".fault").first.wait_for()
    press("e")
    assert focused().startswith("ask-")
    press("ArrowDown")
    press("Tab")
    assert focused().startswith("says-")
    page.keyboard.type("Blocked")
    press("Escape")
    press("a")
    page.get_by_role("status").filter(has_text="Recorded one answer.").wait_for()
    press("u")
    page.get_by_role("status").filter(has_text="Taken back").wait_for()
    press("s")
    assert focused() == "words"
    page.keyboard.type("Which of them do you mean?")
    press("Tab")
    press("Enter")
    page.get_by_role("status").filter(has_text="on its way").wait_for()
    page.goto(f"{tour.house.url}/review?show=requests")
    press("a")
    page.get_by_role("status").filter(has_text="Granted").wait_for()
    page.context.close()
