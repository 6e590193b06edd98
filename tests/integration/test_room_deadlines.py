"""The dates of reports in the room: added, looked at, moved and ended; each role sees and does what it may."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest_asyncio
from sqlalchemy import event, select

from activities.collecting import Collecting, DeadlinePage
from activities.deadlines import DeadlineRequest
from domain.commands import Origin
from domain.deadlines import WakeDeadline
from domain.ladder import DEFAULT
from domain.rights import Sight, UserRole
from domain.words import AskKind, AskState, ProgressState, Status
from models.asks import Ask, Deadline
from models.changes import Change
from models.dates import read_outlook
from models.recommendations import Progress, Recommendation
from models.session import Database
from tests.country import HEALTH, JUSTICE, found
from tests.room import CALENDAR, HOME, NOW, Room, open_room

FORM = {
    "template": "upr-national-report",
    "title": "National report, fifth cycle",
    "due_on": "2027-08-20",
    "zone": "geneva",
    "confirmed_by": "OHCHR timetable",
    "source": "A/HRC/WG.6/58/MAR/1",
    "body": "UPR",
    "cycle": "4",
    "position": "any",
    "request": "Please tell what was done.",
    "fresh_days": "90",
    "days_collect": "180",
    "days_chase": "120",
    "days_draft": "60",
}


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.office.rehearsals.aclose()
    await made.deps.inbox.aclose()


async def add(room: Room, **other: object) -> int:
    """Add the deadline as a coordinator does; its number."""
    async with room.enter() as clara:
        answer = await clara.send("/deadlines/new", {**FORM, "do": "save", "once": uuid4().hex, **other})
        assert answer.status_code == 303, answer.text
        return int(answer.headers["location"].split("/")[2].partition("?")[0])


async def deadline(room: Room, number: int) -> Deadline:
    async with room.deps.database.transaction() as session:
        row = await session.scalar(select(Deadline).where(Deadline.number == number))
        assert row is not None
        return row


async def collect(room: Room, number: int) -> None:
    """Let the day of collecting come: what is in scope and led is asked."""
    id, at = (await deadline(room, number)).id, NOW + timedelta(days=60)
    woken = DeadlineRequest(id, WakeDeadline(Origin(f"test:{uuid4()}")), at)
    await room.deps.office.deadlines.record_deadline(woken)
    await Collecting(room.deps.database, room.deps.lifecycles, CALENDAR, DEFAULT).open_asks(DeadlinePage(id, at, None))


async def test_a_deadline_is_seen_before_it_is_added_and_is_added_once(room: Room) -> None:
    await room.charge("UPR4-140.1")
    once = uuid4().hex
    async with room.enter() as clara:
        assert "upr-mid-term" in await clara.read("/deadlines/new")
        blank = await clara.read("/deadlines/new?template=upr-national-report")
        assert 'value="National report for the UPR"' in blank
        assert 'id="days_collect" name="days_collect" type="text" value="285"' in blank
        preview = await clara.send("/deadlines/new", {**FORM, "once": once, "do": "preview"})
        assert preview.status_code == 200
        assert "3 recommendations are in scope." in preview.text
        assert "2 have no owner" in preview.text
        assert "20 August" in preview.text
        assert once in preview.text
        async with room.deps.database.transaction() as session:
            one = await session.get_one(Recommendation, room.country.recommendations["UPR4-140.1"])
            one.themes = ["Torture and prisons"]
        for theme, expected in (("prison", "One recommendation is in scope."), ("water", "No recommendation is in")):
            assert expected in (await clara.send("/deadlines/new", {**FORM, "theme": theme, "do": "preview"})).text
        assert "No report has a date yet" in await clara.read("/deadlines")
        for _ in range(2):
            added = await clara.send("/deadlines/new", {**FORM, "once": once, "do": "save"})
            assert (added.status_code, added.headers["location"]) == (303, "/deadlines/1?done=deadline-add")
        page = await clara.read("/deadlines/1?done=deadline-add")
    assert "The deadline is added." in page
    assert "A/HRC/WG.6/58/MAR/1" in page
    assert "OHCHR timetable" in page
    async with room.deps.database.transaction() as session:
        changes = (await session.scalars(select(Change).where(Change.subject == "deadline"))).all()
    assert [(c.verb, c.by_kind, c.through) for c in changes] == [("add", "user", "room")]


async def test_what_cannot_be_planned_is_told_beside_its_field_and_nothing_is_lost(room: Room) -> None:
    await add(room, title="Taken")
    wrong = {
        "due_on": ("2020-01-01", "This day has passed"),
        "title": ("taken", "Deadline 1 is called that already"),
        "zone": ("other", "Choose where the day counts"),
        "cycle": ("four", "Expected numbers such as 4."),
        "paragraphs": ("a lot", "Expected numbers and ranges"),
        "position": ("", "Tick at least one."),
        "fresh_days": ("-3", "Expected a whole number from 0 to 3,000."),
        "days_collect": ("", "how many days before the date the questions go out"),
        "days_draft": ("130", "This must not come before: Answers due"),
        "confirmed_by": ("x" * 201, "at most 200 characters"),
    }
    async with room.enter() as clara:
        for name, (given, expected) in wrong.items():
            answer = await clara.send("/deadlines/new", {**FORM, name: given, "source": "kept as it was", "do": "save"})
            assert answer.status_code == 422, name
            assert expected in answer.text, name
            assert re.search(rf'<a class="alert-link" href="#{name}(_name)?">', answer.text), "a way to the field"
            assert 'value="kept as it was"' in answer.text
        for name, given in (("due_on", "9999-12-31"), ("due_on", "31 May"), ("anchor_on", "0001-01-01")):
            assert (await clara.send("/deadlines/new", {**FORM, name: given, "do": "save"})).status_code == 422
        none = await clara.send("/deadlines/new", {**FORM, "due_on": "", "do": "save"})
        assert "Give the date, or below what it is counted from." in none.text
        assert (await clara.send("/deadlines/new", {**FORM, "template": "../x"})).status_code == 404
        zone = await clara.send("/deadlines/new", {**FORM, "zone": "other", "zone_name": "Pacific/Nowhere"})
        assert "There is no time zone Pacific/Nowhere" in zone.text
        await clara.read("/deadlines/99999999999", status=404)
        await clara.read("/deadlines/2", status=404)


async def test_a_date_is_counted_from_its_anchor(room: Room) -> None:
    number = await add(room, template="upr-mid-term", due_on="", anchor_on="2026-03-01", offset_days="820")
    row = await deadline(room, number)
    assert row.due_on.isoformat() == "2028-05-29"
    assert (row.kind, row.offset_days) == ("offset", 820)


async def test_the_page_says_who_owes_what_and_a_validator_sees_their_own_alone(room: Room) -> None:
    await room.charge("UPR4-140.1")
    await room.charge("UPR4-140.2", HEALTH)
    number = await add(room)
    await collect(room, number)
    async with room.enter() as clara, room.enter(UserRole.VALIDATOR) as vera, room.enter(UserRole.OBSERVER) as olga:
        page = await clara.read(f"/deadlines/{number}")
        assert f"/recommendations?deadline={number}&amp;institution=Ministry%20of%20Justice" in page
        assert 'href="/recommendations/UPR4-140.2"' in page
        assert "nobody was written to yet" in page
        assert "Take measure" not in page, "never the text of a recommendation"
        listed = await clara.read("/deadlines")
        assert "0 of 2 answered, 0 validated" in listed
        assert '<svg class="chart"' in listed
        assert "style=" not in listed
        own = await vera.read(f"/deadlines/{number}")
        assert JUSTICE in own
        assert HEALTH not in own
        assert "UPR4-140.2" not in own
        assert "0 of 1 answered" in await vera.read("/deadlines")
        observed = await olga.read(f"/deadlines/{number}")
        assert HEALTH in observed
        for browser, seen in ((vera, own), (olga, observed)):
            assert f"/deadlines/{number}/submit" not in seen
            assert (await browser.send(f"/deadlines/{number}/submit")).status_code == 403
            for path in ("/deadlines/new", f"/deadlines/{number}/move", "/rehearse"):
                await browser.read(path, status=403)


async def test_a_tentative_date_is_confirmed_moved_stopped_and_submitted(room: Room) -> None:
    await room.charge("UPR4-140.1")
    number = await add(room, tentative="yes", confirmed_by="")
    await collect(room, number)
    here, woken = f"/deadlines/{number}", room.deps.lifecycles.woken  # type: ignore[attr-defined]
    async with room.enter() as clara:
        assert "date not confirmed" in await clara.read(here)
        past = await clara.send(f"{here}/confirm", {"on": "2026-01-01", "by": "Letter 12"})
        assert past.status_code == 422
        assert "This day has passed" in past.text
        assert 'value="Letter 12"' in past.text
        once = {"once": uuid4().hex, "by": "Letter 12"}
        for _ in range(2):
            done = await clara.send(f"{here}/confirm", once)
            assert done.headers["location"] == f"{here}?done=deadline-confirm"
        assert (await clara.send(f"{here}/confirm")).status_code == 422
        assert "Letter 12" in await clara.read(here)

        preview = await clara.read(f"{here}/move?on=2027-06-01")
        assert "open question follows" in preview
        assert "Head of institution" in preview
        assert "This day has passed" in await clara.read(f"{here}/move?on=2020-06-01")
        assert "It is due on that day already" in await clara.read(f"{here}/move?on=2027-08-20")
        assert (await clara.send(f"{here}/move", {"on": ""})).status_code == 422
        moved = await clara.send(f"{here}/move", {"on": "2027-06-01", "because": "A letter\x00 of OHCHR"})
        assert moved.headers["location"] == f"{here}?done=deadline-move"
        assert (await deadline(room, number)).due_on.isoformat() == "2027-06-01"

        assert (await clara.send(f"{here}/freeze")).status_code == 303
        assert "Nobody is asked for it already." in (await clara.send(f"{here}/freeze")).text
        assert (await clara.send(f"{here}/freeze", {"thaw": "yes"})).status_code == 303
        assert (await clara.send(f"{here}/submit")).status_code == 303
        assert "This report is submitted" in (await clara.send(f"{here}/cancel")).text
        await clara.read(f"{here}/move", status=422)
        assert "National report, fifth cycle" not in await clara.read("/deadlines")
        assert "National report, fifth cycle" in await clara.read("/deadlines?show=over")
    assert room.deps.lifecycles.woken == woken + 5  # type: ignore[attr-defined]
    async with room.deps.database.transaction() as session:
        verbs = (
            await session.scalars(select(Change.verb).where(Change.subject == "deadline").order_by(Change.number))
        ).all()
    assert [verb for verb in verbs if not verb.endswith("_reached")] == [
        "add", "confirm", "move", "freeze", "freeze", "submit",
    ]  # fmt: skip


async def test_with_the_engine_away_nothing_is_changed_and_the_page_says_later(room: Room) -> None:
    number = await add(room)
    room.deps.lifecycles.down = True  # type: ignore[attr-defined]
    async with room.enter() as clara:
        assert (await clara.send(f"/deadlines/{number}/cancel")).status_code == 503
    assert (await deadline(room, number)).cancelled_at is None


async def test_the_calendar_shows_the_month_and_the_page_reads_from_right_to_left(room: Room) -> None:
    number = await add(room)
    async with room.enter() as clara:
        month = await clara.read("/deadlines?month=2027-08")
        assert f'<a class="entry end" href="/deadlines/{number}">' in month
        assert "Nothing falls into this month." in await clara.read("/deadlines?month=2027-07")
        assert "January 2027" in await clara.read("/deadlines?month=2027-13&page=x&years=9")
        await clara.client.get("/language/ar", headers={"referer": f"{HOME}/"})
        arabic = await clara.read(f"/deadlines/{number}")
        assert 'dir="rtl"' in arabic
        assert "ما الذي ينقص" in arabic
        for path in ("/deadlines/new", "/deadlines/new?template=upr-position", "/rehearse", "/deadlines"):
            await clara.read(path)


async def test_a_list_needs_few_queries(room: Room) -> None:
    for n in range(3):
        await add(room, title=f"Report {n}")
    said: list[str] = []
    engine = room.deps.database.engine.sync_engine
    async with room.enter() as clara:
        await clara.read("/deadlines")
        event.listen(engine, "before_cursor_execute", lambda *told: said.append(told[2]))
        await clara.read("/deadlines")
    assert len(said) <= 12


async def test_a_question_that_was_asked_follows_the_deadline_no_more_once_it_is_cancelled(room: Room) -> None:
    await room.charge("UPR4-140.1")
    number = await add(room)
    await collect(room, number)
    async with room.enter() as clara:
        assert (await clara.send(f"/deadlines/{number}/cancel")).status_code == 303
    id, at = (await deadline(room, number)).id, NOW + timedelta(days=61)
    collecting = Collecting(room.deps.database, room.deps.lifecycles, CALENDAR, DEFAULT)
    await collecting.release_asks(DeadlinePage(id, at, None))
    async with room.deps.database.transaction() as session:
        followed = select(Ask.id).where(Ask.deadline_id == id, Ask.state == AskState.OPEN)
        assert (await session.scalars(followed)).all() == []


async def test_an_answer_counts_as_validated_by_what_was_said_last(room: Room) -> None:
    said = {"UPR4-140.1": (JUSTICE, "reported", "validated"), "UPR4-140.2": (HEALTH, "validated", "reported")}
    for reference, (institution, *_) in said.items():
        await room.charge(reference, institution)
    number = await add(room)
    await collect(room, number)
    async with room.deps.database.transaction() as session:
        for ask in await session.scalars(select(Ask).where(Ask.kind == AskKind.PROGRESS, Ask.deadline_id.is_not(None))):
            ask.state, ask.closed_at = AskState.ANSWERED, ask.opened_at
        for reference, (institution, *states) in said.items():
            for days, state in enumerate(states):
                session.add(
                    Progress(
                        id=uuid4(),
                        recommendation_id=room.country.recommendations[reference],
                        institution_id=room.country.institutions[institution],
                        status=Status.IN_PROGRESS,
                        narrative="",
                        state=ProgressState(state),
                        said_at=NOW + timedelta(days=days),
                    )
                )
    async with room.deps.database.transaction() as session:
        row = await session.scalar(select(Deadline).where(Deadline.number == number))
        assert row is not None
        outlook = await read_outlook(session, row, Sight(), DEFAULT.report, CALENDAR)
    told = {one.institution: (one.in_scope, one.asked, one.answered, one.validated) for one in outlook.funnel}
    assert told == {JUSTICE: (1, 1, 1, 1), HEALTH: (1, 1, 1, 0)}
    async with room.enter() as clara:
        assert "Everything that was asked is answered." in await clara.read(f"/deadlines/{number}")
