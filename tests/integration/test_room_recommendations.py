"""The list of recommendations and the page of one: what each role finds, sees and may do."""

import csv
import io
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from openpyxl import load_workbook
from sqlalchemy import func, select, text, update

from activities.behalf import Told, record_on_behalf
from domain.evidence.files import Judged
from domain.intake import Intake
from domain.recommendation import State
from domain.rights import Sight, UserRole
from domain.words import AskKind, AskState, Classification, Phase, ProgressState, ReminderState, Status, Via
from models.asks import Ask, Reminder
from models.changes import Change
from models.evidence import ProgressEvidence, read_evidence, write_evidence
from models.listing import Sort, list_found
from models.lives import read_states
from models.recommendations import Note, Progress, Recommendation
from models.search import Wanted, count_found
from models.session import Database
from tests.country import HEALTH, JUSTICE, found, receive
from tests.room import NOW, Browser, Room, open_room
from web.room.recommendations import bulk, undoing

LIST = "/recommendations"
SECRET = "the detained blogger Sami"
FORMULA = '=HYPERLINK("http://evil.example","x")'


@pytest_asyncio.fixture
async def room(database: Database, tmp_path: Path) -> AsyncIterator[Room]:
    made = open_room(database, await found(database), tmp_path)
    yield made
    await made.deps.inbox.aclose()


async def receive_more(room: Room) -> None:
    """Texts in other scripts, one that is confidential, and one that a spreadsheet would take for a formula."""
    intakes = [
        Intake((11,), "Marevia", "CEDAW", "Réformer l'éducation des élèves", None, symbol="CEDAW/C/MRV/CO/4",
               number="12", themes=("Education",)),
        Intake((12,), "Marevia", "CEDAW", "إصلاح نظام التعليم وحماية الأطفال", None, number="14"),
        Intake((13,), "Marevia", "CEDAW", "加强人权教育", None, number="120"),
        Intake((14,), "Marevia", "SP", SECRET, None, number="7", classification=Classification.CONFIDENTIAL,
               themes=("Arbitrary detention",)),
        Intake((15,), "Marevia", "CEDAW", FORMULA, None, number="3"),
    ]  # fmt: skip
    room.country.recommendations |= await receive(room.deps.database, intakes)


async def report(room: Room, reference: str, words: str = "The bill is before Parliament.") -> UUID:
    """Amina tells by telephone how far it is; the id of what was recorded."""
    one = room.country.recommendations[reference]
    told = Told(one, room.country.people["Amina Diallo"], Status.IN_PROGRESS, Via.PHONE, NOW.date(), words)
    outcome = (await record_on_behalf(room.deps.database, room.deps.lifecycles, told, NOW)).outcome
    assert outcome.result == "recorded", outcome
    async with room.deps.database.transaction() as session:
        return (await session.scalars(select(Progress.id).where(Progress.recommendation_id == one))).one()


async def act(browser: Browser, room: Room, reference: str, verb: str, **fields: object) -> str:
    """Press a button of one recommendation's page; the page that follows, or where it is refused."""
    given = {"id": str(room.country.recommendations[reference]), "nonce": uuid4().hex, **fields}
    answer = await browser.send(f"{LIST}/{reference}/{verb}", given)
    if answer.status_code == 303:
        return await browser.read(answer.headers["location"])
    return f"{answer.status_code} {answer.text}"


async def asks_of(room: Room, reference: str) -> list[Ask]:
    async with room.deps.database.transaction() as session:
        one = room.country.recommendations[reference]
        return list(await session.scalars(select(Ask).where(Ask.recommendation_id == one, Ask.state == AskState.OPEN)))


async def test_words_are_found_in_every_script_and_what_is_hidden_by_its_reference_alone(room: Room) -> None:
    await receive_more(room)
    hidden = next(name for name in room.country.recommendations if name.startswith("SP"))
    cases = {
        "reforme education": 1, "ELEVES": 1, "l’éducation": 1, "educ": 1, "CEDAW/C/MRV": 1, "measure 2": 1,
        "تعليم": 1, "التعليم": 1, "اطفال": 1, "والأطفال": 1, "تعليمات": 0, "人权": 1, "权人": 0, "教育": 1,
        "UPR4-140.1": 1, "upr4 140": 3, "": 8, "!?": 0, "' | zz:*": 0, "blogger": 0, "detention": 0, hidden: 1,
    }  # fmt: skip
    async with room.deps.database.transaction() as session:
        for words, count in cases.items():
            assert await count_found(session, Wanted(words), Sight(), NOW) == count, words
        assert await count_found(session, Wanted("blogger"), Sight(confidential=True), NOW) == 1
        assert await count_found(session, Wanted(theme="Arbitrary detention"), Sight(), NOW) == 0
        assert await count_found(session, Wanted(theme="Arbitrary detention"), Sight(confidential=True), NOW) == 1
        lines = await list_found(session, Wanted(body="CEDAW"), Sight(), NOW, Sort.REFERENCE, 1, 50)
        assert [line.reference.rpartition("-")[2] for line in lines] == ["3", "12", "14", "120"], "as people count"
        pages = [await list_found(session, Wanted(), Sight(), NOW, Sort.REFERENCE, n, 3, 8) for n in (1, 2, 3)]
        every = await list_found(session, Wanted(), Sight(), NOW, Sort.REFERENCE, 1, 50)
        assert [line for lines in pages for line in lines] == every, "read backwards from the end, too"
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        plan = await session.execute(
            text(
                "EXPLAIN SELECT id FROM recommendation WHERE to_tsvector('simple', suivi_fold(recommendation.reference "
                "|| ' ' || coalesce(recommendation.symbol, '') || ' ' || recommendation.text)) @@ suivi_query('x')"
            )
        )
        assert "ix_recommendation_words" in str(plan.all())


async def test_the_list_shows_each_role_what_it_may_see_and_do(room: Room) -> None:
    await receive_more(room)
    hidden = next(name for name in room.country.recommendations if name.startswith("SP"))
    await room.charge("UPR4-140.1")
    await room.charge("UPR4-140.2", HEALTH)
    async with room.enter() as browser:
        page = await browser.read(LIST)
        assert "8 recommendations" in page
        assert "Take measure number 1" in page
        assert hidden in page
        assert SECRET not in page
        assert "Arbitrary detention" not in page
        assert 'value="remind"' in page
        found_ = await browser.read(f"{LIST}?institution=Ministry+of+Health&phase=open&sort=due")
        assert "UPR4-140.2" in found_
        assert "UPR4-140.1<" not in found_
        unowned = await browser.read(f"{LIST}?owner=none")
        assert "UPR4-140.3" in unowned
        assert "UPR4-140.1<" not in unowned
        odd = "phase=nonsense&cycle=%2B1&deadline=-1&page=-4&sort=%00&q=%00%E2%80%AEzz"
        assert "No recommendation fits" in await browser.read(f"{LIST}?{odd}")
        assert "8 recommendations" in await browser.read(f"{LIST}?page=99999")
    async with room.enter(confidential=True) as browser:
        assert SECRET in await browser.read(LIST)
    async with room.enter(UserRole.VALIDATOR) as browser:
        page = await browser.read(LIST)
        assert "One recommendation" in page
        assert "UPR4-140.2" not in page
        assert 'value="remind"' not in page
        await browser.read(f"{LIST}/UPR4-140.2", status=404)
        assert (await browser.send(f"{LIST}/bulk", {"do": "remind", "which": "all"})).status_code == 403
    async with room.enter(UserRole.OBSERVER) as browser:
        assert "8 recommendations" in await browser.read(LIST)
        assert (await act(browser, room, "UPR4-140.1", "remind")).startswith("403")
        assert (await act(browser, room, "UPR4-140.1", "validate", progress=uuid4())).startswith("403")


async def test_what_is_taken_away_obeys_the_filters_and_holds_no_formula(room: Room) -> None:
    await receive_more(room)
    await room.charge("UPR4-140.1")
    await report(room, "UPR4-140.1", "+1 law adopted")
    async with room.enter() as browser:
        answer = await browser.client.get(f"{LIST}/export.csv?q=")
        assert answer.headers["content-disposition"] == 'attachment; filename="recommendations.csv"'
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert (len(rows), rows[0][0]) == (9, "Reference")
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
        assert SECRET not in answer.text
        assert "In progress" in next(row for row in rows if row[0] == "UPR4-140.1")
        one = await browser.client.get(f"{LIST}/export.xlsx?phase=implementing")
        sheet = load_workbook(io.BytesIO(one.content)).active
        assert sheet is not None
        assert [row[0].value for row in sheet.iter_rows()] == ["Reference", "UPR4-140.1"]
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d", "inlineStr"}
    async with room.enter(UserRole.VALIDATOR, institution=HEALTH) as browser:
        nothing = await browser.client.get(f"{LIST}/export.csv")
        assert len(nothing.text.splitlines()) == 1


async def test_a_view_is_kept_for_its_user_alone(room: Room) -> None:
    async with room.enter() as browser:
        kept = await browser.send(f"{LIST}/views", {"view": "overdue=yes&bad=1", "name": " Late <b>ones "})
        page = await browser.read(kept.headers["location"])
        assert "Late &lt;b&gt;ones" in page
        assert "The view is kept" in page
        assert (await browser.send(f"{LIST}/views", {"view": "", "name": "  "})).status_code == 422
        view = page.partition(f"{LIST}/views/")[2].partition("/forget")[0]
        async with room.enter() as other:
            assert "Late" not in await other.read(f"{LIST}?overdue=yes")
            await other.send(f"{LIST}/views/{view}/forget")
        assert "Late" in await browser.read(LIST)
        await browser.send(f"{LIST}/views/{view}/forget")
        assert "Late" not in await browser.read(LIST)


async def test_one_recommendation_is_charged_asked_reminded_postponed_and_closed_from_its_page(room: Room) -> None:
    justice, health = (str(room.country.institutions[name]) for name in (JUSTICE, HEALTH))
    day = (NOW + timedelta(days=40)).date().isoformat()
    async with room.enter() as browser:
        assert "Nobody is charged with it" in await browser.read(f"{LIST}/UPR4-140.1")
        assert (await browser.client.get(f"{LIST}/upr4-140.1")).headers["location"].startswith(f"{LIST}/UPR4-140.1?")
        await browser.read(f"{LIST}/UPR9-1", status=404)
        assert "Choose the institution that leads." in await act(browser, room, "UPR4-140.1", "assign", lead="x")
        page = await act(browser, room, "UPR4-140.1", "assign", lead=justice, support=[health])
        assert "Assigned. The institution is asked to acknowledge." in page
        assert "Nothing was changed" in await act(browser, room, "UPR4-140.1", "assign", lead=justice, support=[health])
        bad = await act(browser, room, "UPR4-140.1", "ask", kind="progress", due="2020-01-01", words="Which <law>?")
        assert bad.startswith("422")
        assert "Choose a day after today." in bad
        assert "Which &lt;law&gt;?" in bad, "what was filled in is kept"
        asked = await act(
            browser, room, "UPR4-140.1", "ask", kind="progress", due=day, words="Which law?", supports="yes"
        )
        assert "Asked." in asked
        assert "Which law?" in asked
        assert len([a for a in await asks_of(room, "UPR4-140.1") if a.kind is AskKind.PROGRESS]) == 2
        assert asked.count("Which law?") == 2, "each institution is asked"
        assert "Postponed." in await act(browser, room, "UPR4-140.1", "postpone", until=day)
        assert "Its reminders are postponed" in await act(browser, room, "UPR4-140.1", "remind")
        assert "Reminders go on." in await act(browser, room, "UPR4-140.1", "resume")
        nonce = uuid4().hex
        for _ in range(2):
            assert "The reminder goes out" in await act(browser, room, "UPR4-140.1", "remind", nonce=nonce)
        asks = await asks_of(room, "UPR4-140.1")
        assert "later than the present" in await act(
            browser,
            room,
            "UPR4-140.1",
            "extend",
            ask=str(asks[0].id),
            until=(NOW + timedelta(days=1)).date().isoformat(),
        )
        later = (NOW + timedelta(days=90)).date().isoformat()
        assert "More time is given" in await act(
            browser, room, "UPR4-140.1", "extend", ask=str(asks[0].id), until=later
        )
        async with room.deps.database.transaction() as session:
            due = select(Reminder.due_at).where(Reminder.state == ReminderState.PLANNED, Reminder.ask_id == asks[1].id)
            assert await session.scalar(due) == NOW
            changes = select(Change).where(Change.verb == "remind")
            assert [(one.through, one.by_kind) for one in await session.scalars(changes)] == [("room", "user")]
            assert await session.scalar(select(func.count()).select_from(Note)) == 1
        assert "Closed." in await act(browser, room, "UPR4-140.1", "close")
        assert (await act(browser, room, "UPR4-140.1", "remind")).startswith("422")
        assert "has ended (Closed)" in await act(browser, room, "UPR4-140.1", "close")
        assert "No single other" in await act(browser, room, "UPR4-140.2", "carry-over", into="UPR4-140.2")
        assert "Carried over." in await act(browser, room, "UPR4-140.2", "carry-over", into="UPR4-140.3")
        page = await browser.read(f"{LIST}/UPR4-140.1?state=Elsewhere", status=404)


async def test_what_was_reported_is_validated_published_sent_back_and_taken_back(room: Room) -> None:
    await room.charge("UPR4-140.1")
    progress = str(await report(room, "UPR4-140.1", "A <script>alert(1)</script> bill."))
    async with room.enter(UserRole.VALIDATOR, institution=HEALTH) as stranger:
        assert (await act(stranger, room, "UPR4-140.1", "validate", progress=progress)).startswith("404")
    async with room.enter(UserRole.VALIDATOR) as vera:
        page = await vera.read(f"{LIST}/UPR4-140.1")
        assert "A &lt;script&gt;alert(1)&lt;/script&gt; bill." in page
        assert "Conversation" not in page
        assert "Say what is missing" in await act(vera, room, "UPR4-140.1", "send-back", progress=progress)
        back = await act(vera, room, "UPR4-140.1", "send-back", progress=progress, words="Which bill?")
        assert "Sent back." in back
        assert AskKind.CLARIFY in [ask.kind for ask in await asks_of(room, "UPR4-140.1")]
        assert "Validated." in await act(vera, room, "UPR4-140.1", "validate", progress=progress)
        assert (await act(vera, room, "UPR4-140.1", "publish", progress=progress)).startswith("403")
    async with room.enter() as clara:
        page = await clara.read(f"{LIST}/UPR4-140.1")
        assert "By telephone" in page
        assert "Amina Diallo" in page
        assert "Published." in await act(clara, room, "UPR4-140.1", "publish", progress=progress)
        assert (await act(clara, room, "UPR4-140.1", "take-back", progress=progress)).startswith("409")
        await room.charge("UPR4-140.2")
        other = str(await report(room, "UPR4-140.2"))
        assert (await act(clara, room, "UPR4-140.1", "take-back", progress=other)).startswith("404")
        assert "taken back" in await act(clara, room, "UPR4-140.2", "take-back", progress=other)
        async with room.deps.database.transaction() as session:
            assert (await session.get_one(Progress, UUID(other))).state is ProgressState.WITHDRAWN
        assert AskKind.ACKNOWLEDGE in [ask.kind for ask in await asks_of(room, "UPR4-140.2")], "it is asked again"


async def test_a_confidential_one_is_its_reference_and_can_still_be_followed_up(room: Room) -> None:
    await receive_more(room)
    hidden = next(name for name in room.country.recommendations if name.startswith("SP"))
    await room.charge(hidden)
    progress = str(await report(room, hidden, "He was released."))
    async with room.enter() as browser:
        page = await browser.read(f"{LIST}/{hidden}")
        for word in (SECRET, "He was released", "Arbitrary detention"):
            assert word not in page
        assert (await act(browser, room, hidden, "validate", progress=progress)).startswith("404")
        assert "The reminder goes out" in await act(browser, room, hidden, "remind")
    async with room.enter(confidential=True) as browser:
        page = await browser.read(f"{LIST}/{hidden}")
        assert SECRET in page
        assert "He was released" in page


async def test_the_same_is_done_to_many_with_a_look_before_and_a_count_after(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    ids = [str(id) for id in room.country.recommendations.values()]
    async with room.deps.database.transaction() as session:
        (await session.get_one(Recommendation, UUID(ids[2]))).phase = Phase.CLOSED
    async with room.enter() as browser:
        assert "Tick some" in await browser.read(f"{LIST}/bulk?do=assign&which=ticked", status=422)
        await browser.read(f"{LIST}/bulk?do=destroy&which=all", status=404)
        assert "One is over" in await browser.read(f"{LIST}/bulk?do=assign&which=all&view=body%3DUPR")
        given: dict[str, object] = {"do": "assign", "which": "all", "view": "", "nonce": uuid4().hex}
        assert (await browser.send(f"{LIST}/bulk", given)).status_code == 422
        given["lead"] = str(room.country.institutions[JUSTICE])
        page = (await browser.send(f"{LIST}/bulk", given)).text
        assert "of 3 done" in page
        more = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.partition('id="bulk"')[2]))
        page = (await browser.send(f"{LIST}/bulk", more)).text
        assert "2 of 3 done" in page
        assert "one not done" in page
        assert "The follow-up of this recommendation has ended" in page
        ticked = {"do": "remind", "which": "ticked", "id": ids[:1], "nonce": uuid4().hex}
        assert "n=1" in (await browser.send(f"{LIST}/bulk", ticked)).headers["location"]
        until = {"do": "postpone", "which": "all", "view": "institution=Ministry+of+Justice", "until": "2027-02-01"}
        done = await browser.send(f"{LIST}/bulk", until)
        done = done if done.status_code == 303 else await browser.send(f"{LIST}/bulk", {**until, "after": ids[-1]})
        ask = {
            "do": "ask",
            "which": "ticked",
            "id": ids[:1],
            "kind": "plan",
            "due": "2027-03-01",
            "words": "Your plan?",
        }
        assert (
            (await browser.send(f"{LIST}/bulk", ask)).headers["location"].startswith(f"{LIST}?done=asked&n=1&undo=ask.")
        )
        assert (await browser.send(f"{LIST}/bulk", {**ask, "due": "soon"})).status_code == 422
    async with room.deps.database.transaction() as session:
        by_user = select(func.count()).where(Change.by_kind == "user", Change.verb == "assign")
        assert await session.scalar(by_user) == 2


async def do_to_many(browser: Browser, do: str, references: list[UUID], **fields: object) -> str:
    """Do something to the ticked ones to its end; what the notice offers to take back."""
    given: dict[str, object] = {"do": do, "which": "ticked", "id": [str(id) for id in references], "nonce": uuid4().hex}
    answer = await browser.send(f"{LIST}/bulk", {**given, **fields})
    while answer.status_code == 200:
        more = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', answer.text.partition('id="bulk"')[2])
        carried = {name: [value for other, value in more if other == name] for name, _ in more}
        answer = await browser.send(f"{LIST}/bulk", carried)
    return re.search(r'name="undo" value="([^"]+)"', await browser.read(answer.headers["location"]))[1]  # type: ignore[index]


async def reminders_of(room: Room) -> list[tuple[UUID, int, object]]:
    """The reminders that wait, and until when; what is late goes now."""
    async with room.deps.database.transaction() as session:
        rows = await session.scalars(select(Reminder).where(Reminder.state == ReminderState.PLANNED))
        return sorted((row.ask_id, row.rung, max(row.due_at, NOW)) for row in rows)


async def test_what_was_done_to_many_is_taken_back_unless_something_changed_since(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    monkeypatch.setattr(undoing, "AT_ONCE", 2)
    await room.charge("UPR4-140.1", HEALTH)
    ids = list(room.country.recommendations.values())
    lead = {"lead": str(room.country.institutions[JUSTICE])}

    async def states() -> list[State]:
        async with room.deps.database.transaction() as session:
            found = await read_states(session, ids)
        return [replace(found[id], revision=0) for id in ids]

    async with room.enter() as clara, room.enter() as other:
        before, planned = await states(), await reminders_of(room)
        undo = await do_to_many(clara, "assign", ids, **lead)
        assert {state.lead for state in await states()} == {room.country.institutions[JUSTICE]}
        assert "done by somebody else" in (await other.send(f"{LIST}/bulk/undo", {"undo": undo})).text
        assert (await clara.send(f"{LIST}/bulk/undo", {"undo": "assign.../../x"})).status_code == 404
        for again in range(2):
            page = (await clara.send(f"{LIST}/bulk/undo", {"undo": undo})).text
            more = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.partition('id="bulk"')[2]))
            done = await clara.send(f"{LIST}/bulk/undo", more)
            assert "3 were taken back" in await clara.read(done.headers["location"]), again
            assert await states() == before
            assert await reminders_of(room) == planned

        undo = await do_to_many(clara, "assign", ids[:2], **lead)
        assert "Postponed." in await act(clara, room, "UPR4-140.2", "postpone", until="2027-02-01")
        page = (await clara.send(f"{LIST}/bulk/undo", {"undo": undo})).text
        page = (await clara.send(f"{LIST}/bulk/undo", dict(re.findall(r'name="(\w+)" value="([^"]*)"', page)))).text
        assert "UPR4-140.2: Something else has changed on it since" in page
        assert [state.lead for state in await states()] == [before[0].lead, room.country.institutions[JUSTICE], None]

        await room.dispatch()
        before, planned = await states(), await reminders_of(room)
        asked = {"kind": "plan", "due": "2027-03-01", "words": "Your plan?", "supports": "yes"}
        for do, fields in (("ask", asked), ("postpone", {"until": "2027-02-20"}), ("remind", {})):
            undo = await do_to_many(clara, do, ids[:1], **fields)
            assert (await states(), await reminders_of(room)) != (before, planned), do
            done = await clara.send(f"{LIST}/bulk/undo", {"undo": undo})
            assert "One was taken back" in await clara.read(done.headers["location"])
            assert (await states(), await reminders_of(room)) == (before, planned), do
        undo = await do_to_many(clara, "remind", ids[:1])
        async with room.deps.database.transaction() as session:
            moved = update(Reminder).where(Reminder.state == ReminderState.PLANNED, Reminder.due_at == NOW)
            await session.execute(moved.values(due_at=NOW + timedelta(days=3)))
        assert "The reminder has left already" in (await clara.send(f"{LIST}/bulk/undo", {"undo": undo})).text
    async with room.deps.database.transaction() as session:
        changes = list(await session.scalars(select(Change).where(Change.verb == "revert")))
    assert {(one.by_kind, one.through, one.subject) for one in changes} == {("user", "room", "recommendation")}
    assert len(changes) == 7


async def test_evidence_is_a_file_to_take_away_for_who_may_read_what_it_shows(room: Room) -> None:
    await receive_more(room)
    hidden = next(name for name in room.country.recommendations if name.startswith("SP"))
    content = b"<html><script>alert(1)</script>"
    name = room.deps.office.files.keep(content)
    numbers = {}
    for reference in ("UPR4-140.1", hidden):
        await room.charge(reference)
        progress = await report(room, reference)
        async with room.deps.database.transaction() as session:
            answer = (await session.get_one(Progress, progress)).answer_id
            reply = await session.scalar(text("SELECT reply_id FROM answer WHERE id = :id"), {"id": answer})
            judged = Judged('décret "x"\r\n.html', "text/html", len(content), name, "text/html", None)
            await write_evidence(session, reply, [judged], scanned=True)
            file = (await read_evidence(session, reply))[0]
            session.add(ProgressEvidence(progress_id=progress, evidence_id=file.id))
            numbers[reference] = file.number
    shown = f"/evidence/{numbers['UPR4-140.1']}"
    async with room.enter(UserRole.VALIDATOR) as browser:
        answer = await browser.client.get(shown)
        assert answer.content == content
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["x-content-type-options"] == "nosniff"
        disposition = answer.headers["content-disposition"]
        assert disposition.startswith("attachment; filename=\"d_cret _x___.html\"; filename*=UTF-8''d%C3%A9cret")
        await browser.read(f"/evidence/{numbers[hidden]}", status=404)
        for odd in ("/evidence/..%2f..%2fkeys", "/evidence/0", "/evidence/99999999999999999999"):
            assert (await browser.client.get(odd)).status_code == 404
    async with room.enter(UserRole.VALIDATOR, institution=HEALTH) as browser:
        await browser.read(shown, status=404)
    async with room.enter(UserRole.OBSERVER, confidential=True) as browser:
        await browser.read(f"/evidence/{numbers[hidden]}")
        room.deps.office.files.path(name).write_bytes(b"damaged")
        assert "restore it from the backup" in await browser.read(shown, status=409)


async def test_the_pages_speak_arabic_from_right_to_left_and_say_when_the_engine_is_away(room: Room) -> None:
    await receive_more(room)
    await room.charge("UPR4-140.1")
    async with room.enter() as browser:
        browser.client.cookies.set("language", "ar")
        page = await browser.read(f"{LIST}?q=تعليم")
        assert 'dir="rtl"' in page
        assert "توصية واحدة" in page
        assert "إسناد" in page
        assert "الأسئلة الموجهة" in await browser.read(f"{LIST}/UPR4-140.1")
        room.deps.lifecycles.down = True  # type: ignore[attr-defined]
        assert (await act(browser, room, "UPR4-140.1", "close")).startswith("503")


async def test_every_filter_is_answered_by_the_page_and_the_api(room: Room) -> None:
    narrowed = (
        *(f"status={status.value}" for status in Status),
        *("phase=assigned", "position=supported", "theme=Torture", "group=Women", "sdg=4", "institution=x", "cycle=4"),
        *(
            "overdue=yes",
            "owner=none",
            "validate=yes",
            "reported=no",
            "classification=confidential",
            "sort=due",
            "q=a b",
        ),
    )
    async with room.enter() as browser:
        for query in narrowed:
            await browser.read(f"/recommendations?{query}")
        for query in narrowed[:8]:
            answer = await browser.client.get(f"/api/v1/recommendations?{query}")
            assert answer.status_code == 200, (query, answer.text)
