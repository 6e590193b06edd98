"""A digest too long for a message: what the record fills in, the page behind it, and the pages of a chat."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select, update

from activities.composing import Composer
from activities.records import ChangeRequest, Records
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from bots.inbox import RecordInbox
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Origin
from domain.ladder import DEFAULT
from domain.recommendation import Policy
from domain.words import AskState, ChannelName, MessageKind, MessageState, ReminderState, SendingMode
from languages.catalogue import say
from models.asks import Ask, Deadline, Reminder
from models.holders import read_posts
from models.messages import Member, Message
from models.people import Person, Tenure
from models.recommendations import Recommendation
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import JUSTICE, NO_FILES, Country, contact_of, found
from tests.integration.test_web import DirectLifecycles, count_nothing
from web.app import build_app
from web.deps import WebDeps

HOME = "http://127.0.0.1:8480"
KEYS = {1: b"a key of thirty-two bytes or more"}
NOW = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)
CALENDAR = Calendar()
MANY = 30


@dataclass(frozen=True)
class Post:
    """Amina was sent one digest on thirty recommendations. number: of that message."""

    deps: WebDeps
    country: Country
    number: int
    inbox: RecordInbox

    @asynccontextmanager
    async def open(self, **other: object) -> AsyncIterator[httpx.AsyncClient]:
        app = build_app(replace(self.deps, **({"practice": False} | other)))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=HOME) as client:
            yield client

    def page(self, number: int | None = None, on: datetime = NOW) -> str:
        url = self.deps.composer.list_url(self.number if number is None else number, on.date())
        assert url is not None
        return url.removeprefix(HOME)


@pytest_asyncio.fixture
async def post(database: Database) -> AsyncIterator[Post]:
    country = await found(database, MANY, practice=True)
    records = Records(database, Policy(), CALENDAR)
    composer = Composer(DEFAULT, CALENDAR, HOME, keys=KEYS)
    inbox = RecordInbox(
        database,
        Replies(database, DirectLifecycles(records), CALENDAR, KEYS),
        composer,
        KEYS,
        custody=NO_FILES,
        now=lambda: NOW,
    )
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "command")
        for reference, id in country.recommendations.items():
            command = Assign(Origin(f"test:{reference}", through="command"), country.institutions[JUSTICE])
            await records.apply(session, ChangeRequest(id, command, NOW - timedelta(hours=1)))
    sending = Sending(database, composer, {ChannelName.PRACTICE: PracticeChannel()}, KEYS)
    for batch in await sending.claim_due(DispatchRequest(NOW)):
        await sending.send_messages(batch)
    async with database.transaction() as session:
        message = await session.scalar(select(Message).where(Message.kind == MessageKind.DIGEST))
    assert message is not None
    deps = WebDeps(
        database, inbox, composer, DirectLifecycles(records), KEYS, False, HOME, None, count_nothing, now=lambda: NOW
    )
    yield Post(deps, country, message.number, inbox)
    await inbox.aclose()


async def test_a_long_mail_leads_to_the_whole_list_and_a_short_one_does_not(post: Post) -> None:
    async with post.deps.database.transaction() as session:
        message = await session.scalar(select(Message).where(Message.number == post.number))
        assert message is not None
        assert f"{HOME}/digest/" in (message.text or "")
        posts = await read_posts(session, NOW.date())
        mute = replace(post.deps.composer, public_url=None)
        drawn = await mute.compose(session, message, NOW.date(), posts)
        assert drawn is not None
        assert "/digest/" not in drawn.text
        ids = list(await session.scalars(select(Ask.id)))[:15]
        await session.execute(update(Ask).where(Ask.id.in_(ids)).values(state=AskState.CANCELLED, closed_at=NOW))
        drawn = await post.deps.composer.compose(session, message, NOW.date(), posts)
        assert drawn is not None
        assert "/digest/" not in drawn.text


async def test_the_page_shows_every_open_line_in_its_readers_language_and_changes_nothing(post: Post) -> None:
    async with post.deps.database.transaction() as session:
        closed = await session.scalar(select(Ask).join(Recommendation).where(Recommendation.reference == "UPR4-140.30"))
        assert closed is not None
        closed.state, closed.closed_at = AskState.CANCELLED, NOW
    async with post.open() as client:
        page = await client.get(post.page(), headers={"accept-language": "es"})
        again = await client.get(post.page())
    assert page.status_code == 200
    assert page.text == again.text
    assert '<html lang="fr" dir="ltr">' in page.text
    assert "Amina Diallo" in page.text
    assert "UPR4-140.29" in page.text
    assert "Take measure number 29" in page.text
    assert "UPR4-140.30" not in page.text
    assert "<form" not in page.text
    assert "noindex" in page.text
    assert page.headers["cache-control"] == "no-store"
    assert "noindex" in page.headers["x-robots-tag"]


async def test_an_arabic_reader_reads_from_right_to_left(post: Post) -> None:
    async with post.deps.database.transaction() as session:
        await session.execute(update(Person).values(language="ar"))
    async with post.open() as client:
        assert '<html lang="ar" dir="rtl">' in (await client.get(post.page())).text


async def test_a_confidential_line_is_named_by_its_reference_alone(post: Post) -> None:
    async with post.deps.database.transaction() as session:
        await session.execute(
            update(Recommendation)
            .where(Recommendation.id == post.country.recommendations["UPR4-140.7"])
            .values(classification="confidential", text="The victim named in the letter")
        )
    async with post.open() as client:
        page = (await client.get(post.page())).text
    assert "UPR4-140.7<" in page
    assert "victim" not in page


async def test_when_everything_is_answered_the_page_says_so(post: Post) -> None:
    async with post.deps.database.transaction() as session:
        await session.execute(update(Ask).values(state=AskState.CANCELLED, closed_at=NOW))
    async with post.open() as client:
        page = await client.get(post.page())
    assert page.status_code == 200
    assert say("fr", "page-list-none") in page.text


async def test_an_old_a_forged_and_a_foreign_link_are_politely_refused(post: Post) -> None:
    good = post.page()
    said = post.deps.composer.act_url(post.number, NOW.date())
    assert said is not None
    said = said.removeprefix(HOME)
    async with post.open() as client:
        expired = await client.get(post.page(on=NOW - timedelta(days=31)))
        answers = [
            expired,
            await client.get(good[:-1] + ("a" if good[-1] != "a" else "b")),
            await client.get(post.page(post.number + 1000)),
            await client.get(said.replace("/said/", "/digest/")),
            await client.get(good.replace("/digest/", "/said/")),
            await client.post(good),
        ]
    assert [answer.status_code for answer in answers] == [410, 404, 404, 404, 404, 405]
    assert "This list is no longer shown" in expired.text


async def test_who_has_left_reads_the_list_no_more_but_a_colleague_who_stands_in_does(post: Post) -> None:
    amina = post.country.people["Amina Diallo"]
    async with post.deps.database.transaction() as session:
        await session.execute(update(Tenure).where(Tenure.person_id == amina).values(to_on=NOW.date()))
    async with post.open() as client:
        assert (await client.get(post.page())).status_code == 410
        async with post.deps.database.transaction() as session:
            ask = (await session.scalars(select(Ask))).first()
            assert ask is not None
            ask.delegate_id = amina
        assert (await client.get(post.page())).status_code == 200


async def test_the_page_is_shown_to_who_comes_from_outside(post: Post) -> None:
    async with post.open(public_url="https://suivi.example.gov") as client:
        answer = await client.get(post.page(), headers={"host": "suivi.example.gov"})
        first = await client.get("/", headers={"host": "suivi.example.gov"})
    assert (answer.status_code, first.headers["location"]) == (200, "/sign-in")


async def test_the_token_of_a_page_does_not_reach_the_log(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    gone = Database("postgresql://nobody@127.0.0.1:1/nothing")
    async with post.open(database=gone) as client:
        assert (await client.get(post.page())).status_code == 503
    # The test's own client is no part of the product, and may tell what it asks for.
    said = [record.getMessage() for record in caplog.records if not record.name.startswith("httpx")]
    assert said
    assert post.page().rpartition("/")[2] not in "\n".join(said)


async def test_a_line_says_for_which_report_it_is_and_who_was_asked_before(post: Post) -> None:
    deadline = uuid4()
    hugo = await contact_of(post.deps.database, post.country.people["Hugo Head"])
    async with post.deps.database.transaction() as session:
        session.add(
            Deadline(
                id=deadline, title="Mid-term report", kind="fixed", due_on=date(2027, 3, 6),
                due_at=datetime(2027, 3, 5, 23, tzinfo=UTC),
                time_zone="Europe/Zurich", scope="", revision=0,
            )
        )  # fmt: skip
        await session.flush()
        await session.execute(update(Ask).values(deadline_id=deadline))
        told = Message(
            id=uuid4(), kind=MessageKind.DIGEST, person_id=hugo.person_id, contact_id=hugo.id, made_at=NOW,
            channel=ChannelName.EMAIL, state=MessageState.READY,
        )  # fmt: skip
        session.add(told)
        await session.flush()
        following = (await session.scalars(select(Reminder).where(Reminder.state == ReminderState.PLANNED))).first()
        assert following is not None
        session.add(Member(reminder_id=following.id, message_id=told.id, ask_id=following.ask_id, n=1))
        await session.flush()
        posts = await read_posts(session, NOW.date())
        asked = await session.scalar(select(Message).where(Message.number == post.number))
        assert asked is not None
        first = await post.deps.composer.digest(session, asked, NOW.date(), posts)
        (line,) = (await post.deps.composer.digest(session, told, NOW.date(), posts)).lines
    assert {(line.deadline, line.reports_on) for line in first.lines} == {("Mid-term report", date(2027, 3, 6))}
    assert {(line.asked_on, line.asked_whom, line.asked_times) for line in first.lines} == {(None, (), 0)}
    assert (line.asked_on, line.asked_whom, line.asked_times) == (NOW.date(), ("Amina Diallo",), 1)


async def test_a_chat_turns_the_pages_of_a_long_digest(post: Post) -> None:
    practice = (await contact_of(post.deps.database, post.country.people["Amina Diallo"], "practice")).address

    async def look(n: int, page: int = 1) -> tuple[str, list[str]]:
        view = await post.inbox.open_ask(ChannelName.PRACTICE, practice, post.number, n, page)
        return view.text, [choice.data for row in view.rows for choice in row]

    seen: list[str] = []
    for page in (1, 2, 3, 4):
        text, data = await look(0, page)
        assert len(text) < 4096
        seen += [one for one in data if one.startswith("o:")]
        turns = [one for one in data if one.startswith("p:")]
        assert turns == [f"p:{post.number}:{other}" for other in (page - 1, page + 1) if 1 <= other <= 4]
        assert say("fr", "page-of", page=page, pages=4) in text
    assert seen == [f"o:{post.number}:{n}" for n in range(1, MANY + 1)]
    assert await look(0, 99) == await look(0, 4)
    _, data = await look(20)
    assert data[-1] == f"p:{post.number}:3"


async def test_the_practice_page_turns_the_pages_too(post: Post) -> None:
    async with post.deps.database.transaction() as session:
        amina = await session.get_one(Person, post.country.people["Amina Diallo"])
    async with post.open(practice=True) as client:
        first = (await client.get(f"/practice/{amina.number}")).text
        assert 'href="?ask=0&amp;page=2#keys"' in first
        second = (await client.get(f"/practice/{amina.number}?ask=0&page=2")).text
    assert re.search(r'href="\?ask=9#keys"', second)
    assert 'href="?ask=0&amp;page=3#keys"' in second
    assert say("fr", "page-of", page=2, pages=4) in second
