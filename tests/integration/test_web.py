"""The pages on a real record: what they show, what they take, and what they keep to themselves."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select, update

from activities.composing import Composer
from activities.confirming import CONFIRMATION
from activities.ports import Birth, EngineUnreachable, Lifecycles, Outcome
from activities.records import ChangeRequest, Records
from activities.replies import Replies
from activities.sending import DispatchRequest, Sending
from bots.inbox import RecordInbox
from bots.ports import Inbox
from channels.practice import PracticeChannel
from domain.calendar import Calendar
from domain.commands import Assign, Command, Origin, Report
from domain.digest import AnswerOutcome, ConfirmationContent, ConfirmationLine
from domain.ladder import PRACTICE
from domain.recommendation import Policy
from domain.words import (
    Action,
    AskState,
    ChannelName,
    MessageKind,
    MessageState,
    ProgressState,
    ReplyState,
    SendingMode,
    Status,
)
from languages.catalogue import say
from models.asks import Ask
from models.changes import Change
from models.messages import Message
from models.people import Person
from models.recommendations import Progress, Recommendation
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import HEALTH, JUSTICE, NO_FILES, Country, contact_of, found
from tests.peers.inbox import MemoryInbox
from web.app import build_app
from web.deps import WebDeps

HOME = "http://127.0.0.1:8480"
KEYS = {1: b"a key of thirty-two bytes or more"}
NOW = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)
CALENDAR = Calendar()
FORM = {"sec-fetch-site": "same-origin"}


@dataclass(frozen=True)
class DirectLifecycles:
    """Applies each command to the record at once: what the workflow's one activity does, without the engine."""

    records: Records
    down: bool = False

    async def start(self, births: object) -> int:
        return 0

    async def update(self, birth: Birth, command: Command) -> Outcome:
        if self.down:
            raise EngineUnreachable("The workflow engine does not answer.")
        async with self.records.database.transaction() as session:
            done = await self.records.apply(session, ChangeRequest(birth.state.recommendation, command, NOW))
        return Outcome(done.result)

    async def wake_dispatch(self) -> None: ...

    async def revisions(self, ids: object) -> dict[UUID, int]:
        return {}

    async def restart(self, birth: Birth) -> None: ...


@dataclass
class Site:
    """An installation with one country in it. number: Amina's."""

    deps: WebDeps
    country: Country
    records: Records
    number: int

    @asynccontextmanager
    async def open(self, **other: object) -> AsyncIterator[httpx.AsyncClient]:
        app = build_app(replace(self.deps, **other))  # type: ignore[arg-type]
        transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 5))
        async with httpx.AsyncClient(transport=transport, base_url=HOME) as client:
            yield client

    async def charge(self, reference: str, institution: str = JUSTICE) -> None:
        async with self.deps.database.transaction() as session:
            command = Assign(Origin(f"test:{reference}", through="command"), self.country.institutions[institution])
            request = ChangeRequest(self.country.recommendations[reference], command, NOW - timedelta(hours=1))
            await self.records.apply(session, request)

    async def dispatch(self) -> None:
        sending = Sending(
            self.deps.database, self.deps.composer, {ChannelName.PRACTICE: PracticeChannel()}, self.deps.keys
        )
        for batch in await sending.claim_due(DispatchRequest(NOW)):
            await sending.send_messages(batch)

    async def hide(self, reference: str) -> None:
        async with self.deps.database.transaction() as session:
            await session.execute(
                update(Recommendation)
                .where(Recommendation.id == self.country.recommendations[reference])
                .values(classification="confidential", text="The victim named in the letter")
            )


async def count_nothing() -> int:
    return 0


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page waits for what became of a reply: longer here, where the machine may be busy with other tests."""
    monkeypatch.setattr("web.practice.PATIENCE", timedelta(minutes=1))


@pytest_asyncio.fixture
async def site(database: Database) -> AsyncIterator[Site]:
    country = await found(database, practice=True)
    records = Records(database, Policy(), CALENDAR)
    composer = Composer(PRACTICE, CALENDAR, HOME, practice=True, keys=KEYS)
    lifecycles: Lifecycles = DirectLifecycles(records)
    replies = Replies(database, lifecycles, CALENDAR, KEYS)
    inbox = RecordInbox(database, replies, composer, KEYS, custody=NO_FILES, now=lambda: NOW)
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "command")
        amina = await session.get_one(Person, country.people["Amina Diallo"])
    deps = WebDeps(database, inbox, composer, lifecycles, KEYS, True, HOME, None, count_nothing, now=lambda: NOW)
    yield Site(deps, country, records, amina.number)
    await inbox.aclose()


@pytest_asyncio.fixture
async def asked(site: Site) -> Site:
    """Amina was sent one digest that asks about two recommendations."""
    await site.charge("UPR4-140.1")
    await site.charge("UPR4-140.2")
    await site.dispatch()
    return site


async def test_a_living_process_says_so_even_without_its_record(site: Site) -> None:
    gone = Database("postgresql://nobody@127.0.0.1:1/nothing")
    async with site.open(database=gone) as client:
        assert (await client.get("/health/live")).status_code == 200


async def test_it_is_ready_when_the_record_and_the_engine_answer(site: Site) -> None:
    async with site.open() as client:
        answer = await client.get("/health/ready")
    assert (answer.status_code, answer.json()) == (200, {"database": "ok", "engine": "ok"})


async def test_it_is_not_ready_without_postgresql_and_names_it(site: Site) -> None:
    gone = Database("postgresql://nobody@127.0.0.1:1/nothing")
    async with site.open(database=gone) as client:
        answer = await client.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json() == {"database": "PostgreSQL does not answer: suivi doctor", "engine": "ok"}


async def test_it_is_not_ready_before_the_migration(site: Site, postgres_server: str) -> None:
    bare = Database(postgres_server)
    async with site.open(database=bare) as client:
        answer = await client.get("/health/ready")
    await bare.aclose()
    assert answer.status_code == 503
    assert "suivi migrate" in answer.json()["database"]


async def test_it_is_not_ready_without_the_engine_and_the_first_page_says_so(site: Site) -> None:
    async def silent() -> int:
        raise EngineUnreachable("no answer from 10.0.0.5:7233")

    async with site.open(engine_running=silent) as client:
        answer = await client.get("/health/ready")
        page = await client.get("/")
    assert (answer.status_code, answer.json()["database"]) == (503, "ok")
    assert "10.0.0.5" not in answer.text
    assert page.status_code == 200
    assert "The workflow engine does not answer." in page.text


async def test_an_empty_record_shows_how_to_begin(site: Site, database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(Recommendation.__table__.delete())  # type: ignore[attr-defined]
    async with site.open() as client:
        empty = (await client.get("/")).text
    steps = ("/import?kind=people", "/import", "/recommendations?owner=none", "/deadlines/new", "/messages")
    assert re.findall(r'<li><a href="([^"]+)">', empty.partition('class="steps"')[2])[:5] == list(steps)


async def test_the_first_page_tells_who_is_asked_and_never_a_recommendation_s_text(asked: Site) -> None:
    await asked.hide("UPR4-140.1")
    async with asked.open() as client:
        page = (await client.get("/")).text
    assert JUSTICE in page
    assert "UPR4-140.1" in page
    assert "The victim named" not in page
    assert "Take measure" not in page
    assert "Amina Diallo" not in page.partition('id="news"')[0]


async def test_like_changes_are_told_in_one_line(site: Site) -> None:
    for n in (1, 2, 3):
        await site.charge(f"UPR4-140.{n}")
    async with site.open() as client:
        page = (await client.get("/")).text
    assert page.count("<b>Assigned</b>") == 1
    assert "Person × 6" in page


async def test_a_held_installation_says_so_and_leads_to_the_switch(site: Site) -> None:
    async with site.deps.database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.HOLD), NOW + timedelta(minutes=1), "command")
    async with site.open() as client:
        page = (await client.get("/")).text
    assert "On hold" in page
    assert '<a class="alert-link" href="/messages">' in page


async def test_a_language_is_remembered_and_leads_back_to_our_own_pages_only(site: Site) -> None:
    async with site.open() as client:
        back = await client.get("/language/ar", headers={"referer": f"{HOME}/practice"})
        assert (back.status_code, back.headers["location"]) == (303, "/practice")
        assert '<html lang="ar" dir="rtl">' in (await client.get("/")).text
        for referer in ("https://evil.example/x", f"{HOME}//evil.example", ""):
            away = await client.get("/language/fr", headers={"referer": referer})
            assert away.headers["location"] in ("/", "/evil.example")
        assert (await client.get("/language/xx")).status_code == 404


async def test_there_is_no_practice_outside_practice(site: Site) -> None:
    async with site.open(practice=False) as client:
        assert (await client.get("/practice")).status_code == 404
        assert (await client.get(f"/practice/{site.number}")).status_code == 404
        posted = await client.post(f"/practice/{site.number}", data={"text": "140.1 done"}, headers=FORM)
        assert posted.status_code in (404, 405)
        assert (await client.get("/")).headers["location"] == "/sign-in"


async def test_a_newcomer_finds_who_waits_and_reads_the_message_in_their_language(asked: Site) -> None:
    async with asked.open() as client:
        choose = (await client.get("/practice")).text
        phone = (await client.get(f"/practice/{asked.number}")).text
    assert "Start as Amina Diallo" in choose
    assert 'title="2 answers awaited"' in choose
    assert "2 recommandations attendent votre réponse" in phone
    assert "Take measure number 1" in phone
    keys = set(re.findall(r'href="\?ask=(\d)#keys">\d\. UPR4-140\.(\d)<', phone))
    assert keys in ({("1", "1"), ("2", "2")}, {("1", "2"), ("2", "1")})


async def test_the_telephone_stands_beside_what_the_coordinator_sees(asked: Site) -> None:
    async with asked.open() as client:
        desk = await client.get(f"/practice/desk/{asked.number}")
        phone = await client.get(f"/practice/{asked.number}")
        assert (await client.get("/practice/desk/999999")).status_code == 404
    assert f'<iframe src="/practice/{asked.number}#newest"' in desk.text
    assert '<iframe src="/"' in desk.text
    assert "frame-ancestors 'self'" in phone.headers["content-security-policy"]
    async with asked.open(practice=False) as client:
        assert (await client.get(f"/practice/desk/{asked.number}")).status_code == 404


async def test_one_tap_is_recorded_and_confirmed_on_the_page(asked: Site) -> None:
    async with asked.open() as client:
        opened = (await client.get(f"/practice/{asked.number}?ask=1")).text
        choice = opened.partition('name="choice" value="')[2].partition('"')[0]
        posted = await client.post(f"/practice/{asked.number}", data={"choice": choice}, headers=FORM)
        assert (posted.status_code, posted.headers["location"]) == (303, f"/practice/{asked.number}#newest")
        page = (await client.get(f"/practice/{asked.number}")).text
        choose = (await client.get("/practice")).text
    assert f"1. {say('fr', 'button-acknowledge')}" in page
    assert f"{HOME}/said/" not in page, "a receipt is not taken back"
    assert 'title="One answer awaited"' in choose
    async with asked.deps.database.transaction() as session:
        verbs = set(await session.scalars(select(Change.verb).where(Change.by_kind == "person")))
    assert verbs == {"acknowledge"}


async def test_own_words_are_taken_by_the_way_of_every_reply(asked: Site) -> None:
    words = "140.2 partially implemented. The bill passed first reading."
    async with asked.open() as client:
        await client.post(f"/practice/{asked.number}", data={"text": words}, headers=FORM)
        page = (await client.get(f"/practice/{asked.number}")).text
    assert words in page
    assert f"{HOME}/said/" in page
    async with asked.deps.database.transaction() as session:
        progress = await session.scalar(select(Progress))
        channel, raw = (await session.execute(select(Reply.channel, Reply.raw))).one()
    assert progress is not None
    assert (progress.status, progress.state) == (Status.PARTIALLY_IMPLEMENTED, ProgressState.REPORTED)
    assert (channel, raw.decode()) == ("practice", words)


async def test_what_waits_for_the_coordinator_or_is_unclear_is_never_called_recorded(asked: Site) -> None:
    words = "140.1 in progress. 140.2: we need more time. 140.7 done."
    async with asked.open() as client:
        await client.post(f"/practice/{asked.number}", data={"text": words}, headers=FORM)
        page = (await client.get(f"/practice/{asked.number}")).text
    assert [page.count(say("fr", f"outcome-{what}")) for what in ("passed_on", "unclear")] == [1, 1]
    async with asked.deps.database.transaction() as session:
        notices = list(await session.scalars(select(Message.content).where(Message.kind == MessageKind.NOTICE)))
    assert [notice["doubt"] for notice in notices if notice] == ["decision"] * len(notices) != []


async def test_an_older_message_keeps_its_buttons_under_a_newer_one(asked: Site) -> None:
    await asked.charge("UPR4-140.3")
    await asked.dispatch()
    async with asked.open() as client:
        page = (await client.get(f"/practice/{asked.number}")).text
        older = re.search(r'href="(\?ask=2&amp;of=\d+)#keys-\d+"', page)
        assert older is not None
        opened = (await client.get(f"/practice/{asked.number}{older[1].replace('&amp;', '&')}")).text
    assert "2 recommandations attendent votre réponse" in page.partition('id="keys"')[2]
    assert len({button.split(":")[1] for button in re.findall(r'value="(s:[^"]+)"', opened)}) == 2


async def test_markup_in_a_reply_is_shown_and_never_run(asked: Site) -> None:
    async with asked.open() as client:
        await client.post(f"/practice/{asked.number}", data={"text": "<script>alert(1)</script>"}, headers=FORM)
        page = (await client.get(f"/practice/{asked.number}")).text
    assert "<script" not in page
    assert "&lt;script&gt;" in page


async def test_a_post_from_another_site_stores_nothing(asked: Site) -> None:
    foreign = {"origin": "https://evil.example"}
    async with asked.open() as client:
        refused = await client.post(f"/practice/{asked.number}", data={"text": "140.1 done"}, headers=foreign)
    assert refused.status_code == 403
    async with asked.deps.database.transaction() as session:
        assert await session.scalar(select(Reply.id)) is None


async def test_a_reply_is_limited_in_length_and_an_empty_one_is_none(asked: Site) -> None:
    inbox = MemoryInbox()
    kept: Inbox = inbox
    async with asked.open(inbox=kept) as client:
        address = f"/practice/{asked.number}"
        assert (await client.post(address, data={"text": "x" * 70_000}, headers=FORM)).status_code == 413
        assert (await client.post(address, data={"text": "  "}, headers=FORM)).status_code == 303
        assert inbox.received == []
        await client.post(address, data={"text": "x" * 6_000}, headers=FORM)
    assert [len(incoming.text) for incoming in inbox.received] == [5_000]


async def test_a_record_that_cannot_store_a_reply_asks_for_it_again(asked: Site) -> None:
    inbox = MemoryInbox()
    inbox.refuses = lambda incoming: True
    async with asked.open(inbox=inbox) as client:
        refused = await client.post(f"/practice/{asked.number}", data={"text": "140.1 done"}, headers=FORM)
    assert refused.status_code == 503
    assert "Please try again in a moment" in refused.text


async def test_a_head_is_shown_no_buttons(asked: Site) -> None:
    async with asked.deps.database.transaction() as session:
        hugo = await session.get_one(Person, asked.country.people["Hugo Head"])
    async with asked.open() as client:
        page = (await client.get(f"/practice/{hugo.number}")).text
    assert "is not asked to answer" in page
    assert 'name="choice"' not in page


async def test_nobody_is_not_found(site: Site) -> None:
    async with site.open() as client:
        assert (await client.get("/practice/9999")).status_code == 404
        assert (await client.get("/practice/amina")).status_code == 404


# The link in a confirmation


async def confirmed(site: Site, *, provisional: bool) -> int:
    """Amina reported on UPR4-140.1; the number of the message that confirms it."""
    await site.charge("UPR4-140.1")
    contact = await contact_of(site.deps.database, site.country.people["Amina Diallo"])
    reply, answer, message = uuid4(), uuid4(), uuid4()
    recommendation = site.country.recommendations["UPR4-140.1"]
    institution = site.country.institutions[JUSTICE]
    async with site.deps.database.transaction() as session:
        ask = await session.scalar(select(Ask).where(Ask.recommendation_id == recommendation))
        assert ask is not None
        session.add(
            Reply(
                id=reply, channel="email", external_id=f"email:{reply}:0", received_at=NOW, sender=contact.address,
                raw=b"", incoming={}, state=ReplyState.APPLIED, person_id=contact.person_id, contact_id=contact.id,
            )
        )  # fmt: skip
        await session.flush()
        session.add(
            Answer(
                id=answer, reply_id=reply, n=1, reference="UPR4-140.1", recommendation_id=recommendation,
                institution_id=institution, ask_id=ask.id, action=Action.REPORT, status=Status.IN_PROGRESS,
                confidence=1.0, words="1 in progress", narrative="The bill is being drafted.",
                provisional=provisional, said_at=NOW, state="applied",
            )
        )  # fmt: skip
        await session.flush()
        origin = Origin(f"email:{reply}:0:1", contact.person_id, "person", through="email")
        report = Report(origin, institution, answer, Action.REPORT, Status.IN_PROGRESS, provisional)
        await site.records.apply(session, ChangeRequest(recommendation, report, NOW))
        line = ConfirmationLine(1, "UPR4-140.1", Action.REPORT, AnswerOutcome.RECORDED, Status.IN_PROGRESS)
        content = ConfirmationContent("Amina Diallo", JUSTICE, "fr", (line,), NOW.date(), "")
        session.add(
            Message(
                id=message, kind=MessageKind.CONFIRMATION, person_id=contact.person_id, contact_id=contact.id,
                channel=ChannelName.EMAIL, state=MessageState.SENT, reply_id=reply, made_at=NOW, sent_at=NOW,
                content=CONFIRMATION.dump_python(content, mode="json"), attempts=1,
            )
        )  # fmt: skip
        await session.flush()
        made = await session.get_one(Message, message)
        await session.refresh(made)
        return made.number


def link(site: Site, number: int, on: datetime = NOW) -> str:
    url = site.deps.composer.act_url(number, on.date())
    assert url is not None
    return url.removeprefix(HOME)


async def states(site: Site) -> tuple[ProgressState, list[AskState]]:
    recommendation = site.country.recommendations["UPR4-140.1"]
    async with site.deps.database.transaction() as session:
        progress = await session.scalar(select(Progress).where(Progress.recommendation_id == recommendation))
        asks = await session.scalars(
            select(Ask.state).where(Ask.recommendation_id == recommendation).order_by(Ask.due_at)
        )
        assert progress is not None
        return progress.state, list(asks)


async def test_opening_the_link_shows_the_answer_in_its_author_s_language_and_records_nothing(site: Site) -> None:
    number = await confirmed(site, provisional=True)
    before = await states(site)
    async with site.open(practice=False) as client:
        page = await client.get(link(site, number), headers={"accept-language": "es"})
    assert page.status_code == 200
    assert '<html lang="fr" dir="ltr">' in page.text
    assert "UPR4-140.1" in page.text
    assert "The bill is being drafted." in page.text
    assert 'value="confirm"' in page.text
    assert await states(site) == before == (ProgressState.PROVISIONAL, [AskState.ANSWERED, AskState.OPEN])


async def test_confirming_makes_a_provisional_answer_count_once(site: Site) -> None:
    address = link(site, await confirmed(site, provisional=True))
    async with site.open(practice=False) as client:
        for _ in range(2):
            done = await client.post(address, data={"act": "confirm"}, headers=FORM)
            assert (done.status_code, done.headers["location"]) == (303, f"{address}?done=confirm")
        page = (await client.get(f"{address}?done=confirm")).text
    assert 'value="confirm"' not in page
    assert (await states(site))[0] is ProgressState.REPORTED
    async with site.deps.database.transaction() as session:
        (change,) = await session.scalars(select(Change).where(Change.verb == "confirm"))
    assert (change.by_id, change.through) == (site.country.people["Amina Diallo"], "form")


async def test_taking_back_asks_the_closed_question_again(site: Site) -> None:
    address = link(site, await confirmed(site, provisional=False))
    async with site.open(practice=False) as client:
        for _ in range(2):
            done = await client.post(address, data={"act": "undo", "n": "1"}, headers=FORM)
            assert done.headers["location"] == f"{address}?done=undo"
        page = (await client.get(address)).text
    assert 'value="undo"' not in page
    assert await states(site) == (ProgressState.WITHDRAWN, [AskState.OPEN, AskState.CANCELLED])


async def test_an_answer_that_was_taken_over_since_reopens_nothing(site: Site) -> None:
    address = link(site, await confirmed(site, provisional=False))
    recommendation, institution = site.country.recommendations["UPR4-140.1"], site.country.institutions[JUSTICE]
    async with site.deps.database.transaction() as session:
        session.add(
            Progress(
                id=uuid4(), recommendation_id=recommendation, institution_id=institution, narrative="",
                status=Status.FULLY_IMPLEMENTED, state=ProgressState.REPORTED, said_at=NOW + timedelta(hours=1),
            )
        )  # fmt: skip
    async with site.open(practice=False) as client:
        await client.post(address, data={"act": "undo"}, headers=FORM)
    assert (await states(site))[1] == [AskState.ANSWERED, AskState.OPEN]


async def test_a_validated_answer_can_no_longer_be_taken_back(site: Site) -> None:
    address = link(site, await confirmed(site, provisional=False))
    async with site.deps.database.transaction() as session:
        await session.execute(update(Progress).values(state=ProgressState.VALIDATED))
    async with site.open(practice=False) as client:
        assert 'value="undo"' not in (await client.get(address)).text
        await client.post(address, data={"act": "undo"}, headers=FORM)
    assert (await states(site))[0] is ProgressState.VALIDATED


async def test_a_confidential_answer_is_named_by_its_reference_alone(site: Site) -> None:
    number = await confirmed(site, provisional=False)
    await site.hide("UPR4-140.1")
    async with site.open(practice=False) as client:
        page = (await client.get(link(site, number))).text
    assert "UPR4-140.1" in page
    assert "being drafted" not in page
    assert "victim" not in page


async def test_an_old_a_forged_and_a_foreign_link_are_politely_refused(site: Site) -> None:
    number = await confirmed(site, provisional=False)
    good = link(site, number)
    digest = link(site, number + 1)
    async with site.open(practice=False) as client:
        expired = await client.get(link(site, number, NOW - timedelta(days=90)))
        forged = await client.get(good[:-1] + ("a" if good[-1] != "a" else "b"))
        unknown = await client.get(digest)
        acted = await client.post(link(site, number, NOW - timedelta(days=90)), data={"act": "undo"}, headers=FORM)
        nonsense = await client.post(good, data={"act": "publish"}, headers=FORM)
    assert [a.status_code for a in (expired, forged, unknown, acted, nonsense)] == [410, 404, 404, 410, 400]
    assert "This link has expired" in expired.text
    assert (await states(site))[0] is ProgressState.REPORTED
    async with site.deps.database.transaction() as session:
        shown = list(await session.scalars(select(Reply.sender).where(Reply.channel == "form")))
    assert shown == ["Amina Diallo"], "who acts too late is shown to the coordinator; who forges, or only opens, is not"


async def test_an_engine_that_is_away_is_told_and_nothing_is_lost(site: Site) -> None:
    address = link(site, await confirmed(site, provisional=True))
    async with site.open(practice=False, lifecycles=DirectLifecycles(site.records, down=True)) as client:
        answer = await client.post(address, data={"act": "confirm"}, headers=FORM)
    assert answer.status_code == 503
    assert (await states(site))[0] is ProgressState.PROVISIONAL


# What programs and mishaps meet


async def test_a_webhook_is_handed_the_update_and_its_secret(site: Site) -> None:
    seen: list[tuple[bytes, str | None]] = []

    async def take(body: bytes, secret: str | None) -> int:
        seen.append((body, secret))
        return 200 if secret == "good" else 403

    hook: Callable[[bytes, str | None], Awaitable[int]] = take
    async with site.open(telegram_webhook=hook) as client:
        name = "x-telegram-bot-api-secret-token"
        taken = await client.post("/hooks/telegram", content=b'{"update_id":1}', headers={name: "good"})
        forged = await client.post("/hooks/telegram", content=b"{}", headers={"host": "bot.example.gov"})
        huge = await client.post("/hooks/telegram", content=b"x" * (1024 * 1024 + 1), headers={name: "good"})
    assert [a.status_code for a in (taken, forged, huge)] == [200, 403, 413]
    assert seen == [(b'{"update_id":1}', "good"), (b"{}", None)]
    async with site.open() as client:
        assert (await client.post("/hooks/telegram", content=b"{}")).status_code == 404


async def test_a_mishap_shows_nothing_of_the_inside(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    async def broken() -> int:
        raise RuntimeError("password=hunter2 in table person")

    async with site.open(engine_running=broken) as client:
        page = await client.get("/")
    assert page.status_code == 500
    assert "hunter2" not in page.text
    assert "Traceback" not in page.text
    assert "Something went wrong on our side" in page.text
    assert "hunter2" in caplog.text


async def test_a_record_that_is_away_is_told_on_the_first_page(site: Site) -> None:
    gone = Database("postgresql://nobody@127.0.0.1:1/nothing")
    async with site.open(database=gone) as client:
        page = await client.get("/")
    assert page.status_code == 503
    assert "127.0.0.1:1" not in page.text


@pytest.mark.parametrize("name", ["suivi.css", "mark.svg"])
async def test_the_style_sheet_and_the_mark_are_served_to_be_kept(site: Site, name: str) -> None:
    async with site.open() as client:
        answer = await client.get(f"/static/{name}")
        missing = await client.get("/static/..%2Fapp.py")
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert missing.status_code == 404


async def test_health_is_named_in_the_country_of_two_ministries(site: Site) -> None:
    await site.charge("UPR4-140.1", HEALTH)
    async with site.open() as client:
        assert HEALTH in (await client.get("/")).text
