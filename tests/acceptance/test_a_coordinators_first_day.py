"""A coordinator's first day, in a browser: from the one-time code to the audit, with a real stack and a real relay.

In between a focal point answers on a telephone in Arabic, and the coordinator's page says so by itself.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.house import House, wait_until
from tests.ministries import link_in, text_of
from tests.peers.smtp import Relay, run_relay
from tests.tour import EMAIL, PASSWORD, Tour, open_browser

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

PATIENCE = 60_000
"""Milliseconds."""
expect.set_options(timeout=PATIENCE)
SALMA, GRACE = "salma@education.example", "grace@justice.example"
PEOPLE = f"""institution,acronym,post,person,language,time zone,email
Ministry of Education,MOE,main,سلمى الإدريسي,ar,UTC,{SALMA}
Ministry of Justice,MOJ,main,Grace Mensah,en,UTC,{GRACE}
Secretariat,SEC,coordinator,Samuel Okonjo,en,UTC,{EMAIL}
"""
RECOMMENDATIONS = 6


def write_export(file: Path) -> None:
    """An export of the Universal Human Rights Index, of an invented State."""
    rows = [
        {
            "Text": f"140.{n} Take measure number {n} for every child (Chile) (Fiji);",
            "Countries": ["- Marevia"],
            "Body": "- UPR",
            "Symbol": "A/HRC/59/15",
            "Themes": ["- Education"],
            "AffectedPersons": ["- Children"],
            "Sdgs": ["- 4 - EDUCATION"],
            "PublicationDate": "2025-04-02T00:00:00",
            "UprRecommendingCountry": ["- Chile", "- Fiji"],
            "UprPositions": ["- Supported"],
            "AnnotationType": "- Recommendations",
            "AnnotationId": f"id-{n}",
            "UprSession": ["- 48 Session"],
            "UprCycle": "4",
        }
        for n in range(1, RECOMMENDATIONS + 1)
    ]
    file.write_text(json.dumps(rows), encoding="utf-8")


@pytest.fixture
def relay() -> Iterator[Relay]:
    with run_relay() as made:
        yield made


@pytest.fixture
def house(tmp_path: Path, relay: Relay) -> Iterator[House]:
    env = {
        "SUIVI_SMTP_HOST": "127.0.0.1",
        "SUIVI_SMTP_PORT": str(relay.port),
        "SUIVI_SMTP_SECURITY": "none",
        "SUIVI_SMTP_FROM_ADDRESS": "suivi@rights.example",
        "SUIVI_GENERAL_STATE": "Marevia",
        "SUIVI_DISPATCH_EVERY": "5s",
    }
    made = House(tmp_path / "data", env)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


def test_a_coordinators_first_day(house: House, relay: Relay, browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(PATIENCE)
    become_first(page, house)
    import_everything(page, house, tmp_path)
    assign(page, house, ("140.1", "140.2", "140.3"), "Ministry of Education")
    assign(page, house, ("140.4", "140.5", "140.6"), "Ministry of Justice")
    number = set_deadline(page, house)
    rehearse(page, house)
    let_go(page, house)
    tour = Tour(house, relay)
    wait_until(lambda: tour.letters(SALMA) and tour.letters(GRACE), "both ministries were written to")
    page.goto(f"{house.url}/messages")
    expect(page.locator("main")).to_contain_text("Grace Mensah")
    see_a_reply_arrive(page, house, browser, tour)
    review_another(page, house, tour)
    move(page, house, number)
    hand_over(page, house)
    find_it_all_in_the_audit(page, house)


def become_first(page: Page, house: House) -> None:
    page.goto(house.url)
    page.get_by_label("One-time code").fill(house.suivi("user", "first-code")["code"])
    page.get_by_label("Name").fill("Samuel Okonjo")
    page.get_by_label("E-mail address").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")


def import_everything(page: Page, house: House, folder: Path) -> None:
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    write_export(folder / "uhri.json")
    for name in ("people.csv", "uhri.json"):
        page.goto(f"{house.url}/import{'?kind=people' if name == 'people.csv' else ''}")
        page.locator("#file").set_input_files(folder / name)
        page.get_by_role("button", name="Look at it").click()
        page.get_by_role("button", name="Import", exact=True).click()
        expect(page.get_by_role("link", name="People").last).to_be_visible()
    wait_until(lambda: house.status()["recommendations"]["total"] == RECOMMENDATIONS, "all are imported")
    page.goto(f"{house.url}/recommendations")
    expect(page.locator("tbody tr")).to_have_count(RECOMMENDATIONS)


def assign(page: Page, house: House, numbers: tuple[str, ...], institution: str) -> None:
    page.goto(f"{house.url}/recommendations")
    for number in numbers:
        page.locator("tr", has_text=f"UPR4-{number}").get_by_role("checkbox").check()
    page.get_by_role("button", name="Assign").click()
    page.locator("#lead").select_option(label=institution)
    page.locator("main form button.btn-primary").click()
    for number in numbers:
        reference = f"UPR4-{number}"
        wait_until(lambda r=reference: house.suivi("show", r)["phase"] == "assigned", f"{reference} is assigned")  # type: ignore[misc]


def set_deadline(page: Page, house: House) -> int:
    page.goto(f"{house.url}/deadlines/new?template=upr-national-report")
    page.locator("#title").fill("National report 2027")
    page.locator("#due_on").fill((datetime.now(UTC).date() + timedelta(days=300)).isoformat())
    page.locator("button[value=preview]").first.click()
    page.locator("button[value=save]").click()
    page.wait_for_url(re.compile(r"/deadlines/\d+"))
    expect(page.locator("main")).to_contain_text("National report 2027")
    return int(re.search(r"/deadlines/(\d+)", page.url)[1])  # type: ignore[index]


def rehearse(page: Page, house: House) -> None:
    page.goto(f"{house.url}/rehearse")
    page.locator("#years").fill("1")
    page.get_by_role("button", name="Rehearse").click()
    expect(page.locator("main svg").first).to_be_visible()
    expect(page.locator("main")).to_contain_text("Grace Mensah")


def let_go(page: Page, house: House) -> None:
    page.goto(f"{house.url}/messages")
    page.get_by_role("link", name="Let them go").or_(page.get_by_role("button", name="Let them go")).first.click()
    expect(page.locator("main")).to_contain_text("Grace Mensah")
    page.locator("main form button.btn-primary").click()
    wait_until(lambda: house.status()["sending"] == "live", "sending is live")


def see_a_reply_arrive(page: Page, house: House, browser: Browser, tour: Tour) -> None:
    """The coordinator only looks; Salma answers on her telephone."""
    page.goto(house.url)
    telephone = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    form = telephone.new_page()
    form.set_default_timeout(PATIENCE)
    form.goto(link_in(tour.letters(SALMA)[-1], "form"))
    assert form.locator("html").get_attribute("dir") == "rtl"
    assert form.evaluate("document.documentElement.scrollWidth") == 390
    first = form.locator("details.ask").first
    first.locator("summary").click()
    first.locator("input[type=radio]:not([value=''])").first.check()
    form.locator("p.send button").click()
    expect(form.locator("main")).to_contain_text("UPR4-140.")
    # An unknown browser's answer counts once she confirms it.
    confirm = form.get_by_role("button").filter(has_text=re.compile("أؤكد|تأكيد"))
    if confirm.count():
        confirm.first.click()
    expect(page.locator("#live")).to_contain_text("سلمى الإدريسي")
    telephone.close()


def review_another(page: Page, house: House, tour: Tour) -> None:
    """Grace writes what nobody could be sure of; the coordinator settles it without a mouse."""
    (reference, *_) = re.findall(r"UPR4-140\.\d", text_of(tour.letters(GRACE)[-1]))
    tour.write(GRACE, f"{reference}: we may have begun something there, perhaps, it depends on the budget.")
    wait_until(lambda: house.status()["replies"]["for_review"] >= 1, "a reply waits for a human")
    page.goto(f"{house.url}/review")
    expect(page.locator("main")).to_contain_text("it depends on the budget")
    page.keyboard.press("e")
    page.keyboard.press("Tab")
    page.locator("select[name^=says-]").first.select_option(index=2)
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    wait_until(lambda: house.status()["replies"]["for_review"] == 0, "nothing waits any more")
    told = house.suivi("show", reference)
    assert [one["by"] for one in told["changes"]][-1:] != ["system"], told["changes"]


def move(page: Page, house: House, number: int) -> None:
    page.goto(f"{house.url}/deadlines/{number}/move")
    later = (datetime.now(UTC).date() + timedelta(days=330)).isoformat()
    page.locator("#on").fill(later)
    page.get_by_role("button", name=re.compile("Show|Preview|Look", re.IGNORECASE)).first.click()
    expect(page.locator("#preview")).to_contain_text("Questions go out")
    page.locator("#because").fill("The session was moved.")
    page.locator("main form button.btn-primary").click()
    wait_until(lambda: house.suivi("deadline", "show", str(number))["deadline"]["due_on"] == later, "it is moved")


def hand_over(page: Page, house: House) -> None:
    page.goto(f"{house.url}/people?q=Grace")
    page.get_by_role("link", name="Grace Mensah").first.click()
    page.get_by_role("link", name=re.compile("Hand over", re.IGNORECASE)).first.click()
    page.locator("#name").fill("Kofi Annor")
    page.locator("#email").fill("kofi@justice.example")
    page.locator("main form button.btn-primary").click()
    page.goto(f"{house.url}/people?q=Kofi")
    expect(page.get_by_role("link", name="Kofi Annor").first).to_be_visible()


def find_it_all_in_the_audit(page: Page, house: House) -> None:
    page.goto(f"{house.url}/audit")
    told = page.locator("main")
    for words in ("Handed over", "Date moved", "Deadline added", "Switched", "Assigned", "Samuel Okonjo"):
        expect(told).to_contain_text(words)
