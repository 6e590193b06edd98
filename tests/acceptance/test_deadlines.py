"""A report announced on the command line of a running installation, as a secretariat does it in its first week."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.acceptance.test_first_days import PEOPLE, ROUTING, table, write
from tests.house import House, wait_until


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    made.start()
    yield made
    made.stop()


@pytest.mark.long
@pytest.mark.timeout(240)
def test_a_report_is_announced_asked_for_moved_and_submitted(house: House, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    house.suivi("people", "import", write(tmp_path, "people.csv", PEOPLE))
    house.suivi("people", "import", write(tmp_path, "routing.csv", ROUTING))
    house.suivi("import", table(tmp_path, 5))

    add = ("deadline", "add", "UPR report", "--cycle", "4", "--on", str(today + timedelta(days=100)))
    assert "Did you mean upr-national-report?" in house.suivi(*add, "--template", "upr-national", ok=False)["error"]
    template = ("--template", "upr-national-report")
    past = house.suivi("deadline", "add", "UPR report", *template, "--on", "2020-01-01", ok=False)
    assert "has passed" in past["error"]
    tried = house.suivi(*add, *template, "--dry-run")
    assert (tried["in_scope"], len(tried["without_owner"])) == (5, 5)
    assert house.suivi("deadline", "list")["deadlines"] == []

    added = house.suivi(*add, *template, "--tentative", "--source", "OHCHR timetable")
    assert [mark["name"] for mark in added["milestones"]][::6] == ["collect", "submit"]
    assert all(mark["squeezed"] for mark in added["milestones"][:-1])
    assert "UPR report" in house.suivi(*add, *template, ok=False)["error"], "a title is given once"

    # What finds an owner now is asked at the next look; a thaw looks at once.
    house.suivi("route", "--apply")
    house.suivi("deadline", "freeze", "upr")
    house.suivi("deadline", "freeze", "upr", "--thaw")
    wait_until(lambda: len(house.suivi("deadline", "show", "1")["missing"]) == 1, "ministries are asked")
    (missing,) = house.suivi("deadline", "show", "1")["missing"]
    assert (missing["institution"], missing["total"]) == ("Ministry of Foreign Affairs", 5)

    later = str(today + timedelta(days=160))
    foreseen = house.suivi("deadline", "move", "upr report", "--on", later, "--dry-run")
    assert (foreseen["moves"]["asks"], foreseen["dry_run"]) == (5, True)
    moved = house.suivi("deadline", "move", "1", "--on", later, "--because", "a letter")
    assert moved["deadline"]["due_on"] == later
    assert "already" in house.suivi("deadline", "move", "1", "--on", later, ok=False)["error"]
    confirmed = house.suivi("deadline", "confirm", "1", "--by", "Geneva mission")
    assert confirmed["deadline"]["confirmed_by"] == "Geneva mission"
    assert "There are: 1 (UPR report)" in house.suivi("deadline", "show", "9", ok=False)["error"]

    picture = tmp_path / "load.svg"
    played = house.suivi("rehearse", "--years", "1", "--behaviour", "none", "--picture", picture)
    assert [(one["title"], one["missing"]) for one in played["at_risk"]] == [("UPR report", 5)]
    assert played["messages"] == len(played["sent"]) == sum(week["messages"] for week in played["messages_by_week"])
    assert {one["post"] for one in played["escalations"]} & {"head", "coordinator"}
    assert picture.read_text(encoding="utf-8").startswith("<svg ")
    assert house.suivi("digests")["digests"] is not None, "a rehearsal sends and changes nothing"
    assert "on-time" in house.command("rehearse", "--behaviour", "sometimes").stderr

    house.suivi("deadline", "submit", "1")
    wait_until(lambda: house.suivi("deadline", "show", "1")["missing"] == [], "the asks are given back")
    assert "submitted" in house.suivi("deadline", "freeze", "1", ok=False)["error"]
    assert house.suivi("deadline", "list")["deadlines"] == []
    assert len(house.suivi("deadline", "list", "--all")["deadlines"]) == 1
