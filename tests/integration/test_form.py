"""The form behind a digest, on a real record: one screen, one tap, and nothing for who is not its person."""

import re
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from html import unescape
from typing import Any
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import undefer
from temporalio.exceptions import ApplicationError

from activities.composing import Composer
from activities.ports import Birth, EngineUnreachable, Outcome
from activities.records import Records, outcome_of
from activities.replies import Replies
from bots.inbox import RecordInbox
from domain.commands import Command
from domain.digest import Refusal
from domain.ladder import PRACTICE
from domain.recommendation import Policy
from domain.tokens import Purpose, make_token
from domain.words import (
    Action,
    AskKind,
    AskState,
    MessageKind,
    MessageState,
    ProgressState,
    ReplyState,
    SendingMode,
    Status,
)
from languages.catalogue import LANGUAGES, say
from models.asks import Ask
from models.changes import Change
from models.messages import Member, Message
from models.people import Person, Tenure
from models.recommendations import Progress
from models.replies import Answer, Reply
from models.session import Database
from models.switch import Switch, turn_switch
from tests.country import JUSTICE, NO_FILES, found
from tests.integration.test_web import CALENDAR, FORM, HOME, KEYS, NOW, DirectLifecycles, Site, count_nothing
from web.deps import WebDeps


class Workflows(DirectLifecycles):
    """What the record refuses comes back as an outcome, as the engine's client returns it."""

    async def update(self, birth: Birth, command: Command) -> Outcome:
        try:
            return await super().update(birth, command)
        except ApplicationError as error:
            return outcome_of(error)


AMINA = "Amina Diallo"
HOSTILE = b"&words-1=%3Cscript%3E%3C/textarea%3E%00%E2%80%AE%ED%A0%80%FF"


@dataclass
class Desk:
    """Amina's browser, and the link that she was sent."""

    site: Site
    number: int
    client: httpx.AsyncClient
    nonces: dict[str, str] = field(default_factory=dict)

    @property
    def link(self) -> str:
        url = self.site.deps.composer.form_url(self.number, NOW.date())
        assert url is not None
        return url.removeprefix(HOME)

    async def send(self, *, nonce: str | None = None, **fields: str) -> httpx.Response:
        data = {"nonce": nonce or uuid4().hex, "language": "fr"}
        data |= {name.replace("_", "-") if name != "all" else name: value for name, value in fields.items()}
        return await self.client.post(self.link, data=data, headers=FORM)

    async def settled(self, answer: httpx.Response) -> str:
        """The page that a form leads to, once all is known."""
        assert answer.status_code == 303, answer.text
        await settle(self.site)
        return (await self.client.get(answer.headers["location"])).text

    async def know(self) -> None:
        """This browser is known: something said in it was confirmed by the message that only Amina got."""
        await self.settled(await self.send(says_1="in_progress", words_1="Drafting."))
        await confirm(self.site)


async def settle(site: Site) -> None:
    inbox: Any = site.deps.inbox
    for task in list(inbox._work):
        await task


async def confirm(site: Site) -> None:
    async with site.deps.database.transaction() as session:
        number = await session.scalar(
            select(Message.number).where(Message.kind == MessageKind.CONFIRMATION).order_by(Message.number.desc())
        )
    url = site.deps.composer.act_url(number or 0, NOW.date())
    assert url is not None
    async with site.open(practice=False) as mail:
        assert (await mail.post(url.removeprefix(HOME), data={"act": "confirm"}, headers=FORM)).status_code == 303


async def number_of(database: Database) -> int:
    async with database.transaction() as session:
        number = await session.scalar(select(func.max(Message.number)).where(Message.kind == MessageKind.DIGEST))
    assert number is not None
    return number


async def count(site: Site, table: Any) -> int:
    async with site.deps.database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def answers(site: Site) -> list[Answer]:
    async with site.deps.database.transaction() as session:
        return list(await session.scalars(select(Answer).order_by(Answer.number)))


async def standing(site: Site) -> list[tuple[Status, str, ProgressState]]:
    async with site.deps.database.transaction() as session:
        rows = await session.execute(
            select(Progress.status, Progress.narrative, Progress.state)
            .where(Progress.state != ProgressState.WITHDRAWN)
            .order_by(Progress.said_at, Progress.id)
        )
        return [tuple(row) for row in rows.all()]


async def make_site(database: Database, recommendations: int) -> Site:
    country = await found(database, recommendations, practice=True)
    records = Records(database, Policy(), CALENDAR)
    composer = Composer(PRACTICE, CALENDAR, HOME, practice=True, keys=KEYS)
    lifecycles: Any = Workflows(records)
    inbox = RecordInbox(
        database, Replies(database, lifecycles, CALENDAR, KEYS), composer, KEYS, custody=NO_FILES, now=lambda: NOW
    )
    async with database.transaction() as session:
        await turn_switch(session, Switch(SendingMode.LIVE), NOW, "command")
        amina = await session.get_one(Person, country.people[AMINA])
    deps = WebDeps(database, inbox, composer, lifecycles, KEYS, False, HOME, None, count_nothing, now=lambda: NOW)
    site = Site(deps, country, records, amina.number)
    for n in range(1, recommendations + 1):
        await site.charge(f"UPR4-140.{n}")
    async with database.transaction() as session:
        # As if each had been acknowledged: progress is asked now.
        await session.execute(update(Ask).values(kind=AskKind.PROGRESS))
    return site


@pytest_asyncio.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    site = await make_site(database, 3)
    await site.dispatch()
    async with site.open() as client:
        yield Desk(site, await number_of(database), client)
    await settle(site)


async def reported(site: Site, reference: str, narrative: str, *, days: int = 100) -> None:
    """Justice reported on a recommendation some time ago."""
    async with site.deps.database.transaction() as session:
        session.add(
            Progress(
                id=uuid4(), recommendation_id=site.country.recommendations[reference], narrative=narrative,
                institution_id=site.country.institutions[JUSTICE], status=Status.PARTIALLY_IMPLEMENTED,
                state=ProgressState.REPORTED, said_at=NOW - timedelta(days=days),
            )
        )  # fmt: skip


# What the message carries


async def test_a_digest_carries_the_link_and_one_to_a_head_does_not(desk: Desk) -> None:
    async with desk.site.deps.database.transaction() as session:
        message = await session.scalar(select(Message).where(Message.number == desk.number))
        assert message is not None
        assert f"{HOME}{desk.link}" in (message.text or "")
        hugo = Message(
            id=uuid4(), kind=MessageKind.DIGEST, person_id=desk.site.country.people["Hugo Head"],
            contact_id=message.contact_id, channel=message.channel, state=MessageState.SENT, made_at=NOW, sent_at=NOW,
        )  # fmt: skip
        session.add(hugo)
        await session.flush()
        await session.refresh(hugo)
        number = hugo.number
    assert (await desk.client.get(replace(desk, number=number).link)).status_code == 404


# What is said, and what becomes of it


async def test_every_kind_of_answer_is_taken_item_by_item(desk: Desk) -> None:
    page = await desk.settled(
        await desk.send(
            says_1="partially_implemented", words_1="The bill passed.", says_2="extend", until_2="2027-03-01",
            says_3="decline", whose_3="Ministry of Health",
        )
    )  # fmt: skip
    first, second, third = await answers(desk.site)
    assert (first.action, first.status, first.narrative) == (
        Action.REPORT,
        Status.PARTIALLY_IMPLEMENTED,
        "The bill passed.",
    )
    assert (first.state, first.provisional) == ("applied", True)
    assert (second.action, second.until and second.until.date().isoformat()) == (Action.EXTEND, "2027-03-01")
    assert (third.action, third.redirect, third.state) == (Action.DECLINE, "Ministry of Health", "for_review")
    assert page.count(say("fr", "outcome-passed_on")) == 2
    assert say("fr", "outcome-provisional") in page
    assert "http-equiv" not in page
    assert await standing(desk.site) == [
        (Status.PARTIALLY_IMPLEMENTED, "The bill passed.", ProgressState.PROVISIONAL),
    ]


async def test_receipt_is_acknowledged_and_words_without_a_choice_go_to_a_human(desk: Desk) -> None:
    async with desk.site.deps.database.transaction() as session:
        await session.execute(update(Ask).values(kind=AskKind.ACKNOWLEDGE))
    await desk.settled(await desk.send(says_1="acknowledge", words_2="Well, it depends.", says_3="no_change"))
    assert [(a.action, a.state) for a in await answers(desk.site)] == [
        (Action.ACKNOWLEDGE, "applied"),
        (Action.UNCLEAR, "for_review"),
        (Action.UNCLEAR, "for_review"),
    ]


async def test_an_empty_form_is_no_reply_and_a_filled_in_one_that_was_left_as_it_was_neither(desk: Desk) -> None:
    await desk.know()
    page = (await desk.client.get(desk.link)).text
    replies = await count(desk.site, Reply)
    fields = dict(re.findall(r'name="((?:was)-\d)" value="([^"]+)"', page))
    assert len(fields) == 3
    untouched = await desk.send(**{"says_1": "in_progress", "words_1": "Drafting.\r\n", **fields})
    assert untouched.headers["location"] == f"{desk.link}?empty=1"
    assert say("fr", "form-empty") in (await desk.client.get(untouched.headers["location"])).text
    assert await count(desk.site, Reply) == replies


async def test_no_change_to_all_repeats_what_there_is_and_says_where_there_is_nothing(desk: Desk) -> None:
    await reported(desk.site, "UPR4-140.1", "As before.")
    await reported(desk.site, "UPR4-140.2", "As before, too.")
    page = await desk.settled(await desk.send(all="no_change"))
    assert sorted(a.state for a in await answers(desk.site)) == ["applied", "applied", "refused"]
    assert say("fr", f"refusal-{Refusal.NOTHING_TO_REPEAT}") in unescape(page)


async def test_the_same_form_sent_twice_is_one_reply_and_a_corrected_one_another(desk: Desk) -> None:
    nonce = uuid4().hex
    first = await desk.send(nonce=nonce, says_1="in_progress", words_1="One")
    again = await desk.send(nonce=nonce, says_1="in_progress", words_1="One")
    assert first.headers["location"] == again.headers["location"]
    await desk.settled(again)
    assert await count(desk.site, Reply) == 1
    corrected = await desk.send(nonce=nonce, says_1="blocked", words_1="Two")
    assert corrected.headers["location"] != first.headers["location"]
    await desk.settled(corrected)
    assert await standing(desk.site) == [(Status.BLOCKED, "Two", ProgressState.PROVISIONAL)]


async def test_used_twice_it_shows_what_is_recorded_and_lets_it_be_amended(desk: Desk) -> None:
    await desk.know()
    page = (await desk.client.get(desk.link)).text
    assert say("fr", "form-given") in page
    assert "Drafting." in page
    done = await desk.settled(await desk.send(says_1="fully_implemented", words_1="Done."))
    assert say("fr", "form-saved") in done
    assert "/said/" in done, "what is recorded can be taken back"
    assert await standing(desk.site) == [(Status.FULLY_IMPLEMENTED, "Done.", ProgressState.REPORTED)]
    async with desk.site.deps.database.transaction() as session:
        assert await session.scalar(select(Change.through).where(Change.verb == "amend")) == "form"


async def test_an_ask_that_somebody_else_answered_is_closed(desk: Desk) -> None:
    async with desk.site.deps.database.transaction() as session:
        await session.execute(
            update(Ask)
            .where(Ask.recommendation_id == desk.site.country.recommendations["UPR4-140.1"])
            .values(state=AskState.ANSWERED, closed_at=NOW)
        )
        n = await session.scalar(
            select(Member.n)
            .join(Ask, Ask.id == Member.ask_id)
            .where(Ask.recommendation_id == desk.site.country.recommendations["UPR4-140.1"])
        )
    page = (await desk.client.get(desk.link)).text
    assert say("fr", "refusal-ask_closed") in unescape(page)
    assert f'name="says-{n}"' not in page
    await desk.settled(await desk.send(**{f"says_{n}": "blocked"}))
    (answer,) = await answers(desk.site)
    assert (answer.state, answer.why) == ("refused", Refusal.ASK_CLOSED)


# Whose browser it is


async def test_who_must_confirm_one_answer_and_mend_another_reads_both(desk: Desk) -> None:
    done = unescape(await desk.settled(await desk.send(says_1="blocked", words_2="hm")))
    assert done.index(say("fr", "form-check")) < done.index(say("fr", "form-saved-provisional"))
    assert say("fr", "form-saved") not in done


async def test_an_unknown_browser_sees_no_last_answer_and_waits_for_one_tap(desk: Desk) -> None:
    await reported(desk.site, "UPR4-140.2", "A secret of last year.")
    page = (await desk.client.get(desk.link)).text
    assert "A secret of last year." not in page
    assert say("fr", "form-unknown") in unescape(page)
    done = await desk.settled(await desk.send(says_1="blocked"))
    assert "/said/" not in done
    assert say("fr", "form-saved-provisional") in unescape(done)
    async with desk.site.deps.database.transaction() as session:
        digest = await session.scalar(select(Message).where(Message.number == desk.number))
        told = await session.scalar(select(Message).where(Message.kind == MessageKind.CONFIRMATION))
    assert digest is not None
    assert told is not None
    assert told.contact_id == digest.contact_id
    again = (await desk.client.get(desk.link)).text
    assert "A secret of last year." not in again, "what was said is not confirmed yet"


async def test_a_browser_is_known_for_ninety_days_once_its_answer_was_confirmed(desk: Desk) -> None:
    await reported(desk.site, "UPR4-140.2", "What was said last year.")
    answer = await desk.send(says_1="in_progress")
    cookie = answer.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=lax", "Path=/form"} <= {part.strip() for part in cookie.split(";")}
    await desk.settled(answer)
    await confirm(desk.site)
    known = (await desk.client.get(desk.link)).text
    assert "What was said last year." in known
    assert say("fr", "form-unknown") not in unescape(known)
    page = await desk.settled(await desk.send(says_2="blocked"))
    assert say("fr", "outcome-recorded") in page
    assert [a.provisional for a in await answers(desk.site)] == [True, False]
    async with desk.site.open() as stranger:
        page = (await stranger.get(desk.link)).text
        assert "What was said last year." not in page
        name, _, value = cookie.partition(";")[0].partition("=")
        forged = await stranger.get(desk.link, headers={"cookie": f"{name}={value[:-2]}xx"})
        assert say("fr", "form-unknown") in unescape(forged.text)
        bruno = value.replace(value[:4], "aaaa")
        assert say("fr", "form-unknown") in unescape((await stranger.get(desk.link, headers={"cookie": bruno})).text)
    late = replace(desk.site.deps, now=lambda: NOW + timedelta(days=91))
    async with replace(desk.site, deps=late).open() as later:
        url = late.composer.form_url(desk.number, late.now().date())
        assert url is not None
        sent = {"cookie": cookie.partition(";")[0]}
        old = await later.get(url.removeprefix(HOME), headers=sent)
        assert say("fr", "form-unknown") in unescape(old.text)


async def test_an_unknown_browser_cannot_amend_what_was_confirmed(desk: Desk) -> None:
    await desk.know()
    async with desk.site.open() as client:
        other = Desk(desk.site, desk.number, client)
        assert "Drafting." not in (await client.get(other.link)).text
        await desk.settled(await other.send(says_1="blocked", words_1="Not me."))
    assert await standing(desk.site) == [(Status.IN_PROGRESS, "Drafting.", ProgressState.REPORTED)]


async def test_over_https_the_cookie_is_sent_over_https_alone(desk: Desk) -> None:
    async with desk.site.open(public_url="https://suivi.example.gov") as client:
        data = {"nonce": "n" * 22, "says-1": "blocked"}
        answer = await client.post(desk.link, data=data, headers=FORM)
    assert "Secure" in answer.headers["set-cookie"]


# Who may not


async def test_opening_the_link_records_no_answer_and_leaves_a_trace(desk: Desk) -> None:
    for _ in range(3):
        page = await desk.client.get(desk.link)
        assert (await desk.client.head(desk.link)).status_code in (200, 405)
    assert page.status_code == 200
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["cache-control"] == "no-store"
    assert "noindex" in page.headers["x-robots-tag"]
    assert "script" not in page.headers["content-security-policy"]
    assert "set-cookie" not in page.headers
    assert [await count(desk.site, table) for table in (Reply, Answer, Progress)] == [0, 0, 0]
    async with desk.site.deps.database.transaction() as session:
        (opened,) = await session.scalars(select(Change).where(Change.verb == "open_link"))
    assert opened.on_behalf_of == desk.site.country.people[AMINA]
    async with desk.site.open(practice=True) as client:
        assert f"<b>{say('en', 'page-verb-open_link')}</b>" in (await client.get("/")).text


async def test_expired_forged_and_other_links_record_nothing_and_a_coordinator_sees_it(desk: Desk) -> None:
    number = desk.number
    expired = make_token(number, NOW.date() - timedelta(days=1), KEYS, 1, Purpose.FORM)
    forged = make_token(number, NOW.date(), {1: b"another key of thirty-two bytes!"}, 1, Purpose.FORM)
    reading = make_token(number, NOW.date(), KEYS, 1, Purpose.LIST)
    data = {"nonce": "n" * 22, "says-1": "blocked", "words-1": "Mine!"}
    for token, status in ((expired, 410), (forged, 404), (reading, 404), ("nonsense", 404)):
        assert (await desk.client.get(f"/form/{token}")).status_code == status
        assert (await desk.client.post(f"/form/{token}", data=data, headers=FORM)).status_code == status
        assert (await desk.client.get(f"/form/{token}/{'n' * 22}.{'0' * 16}")).status_code == status
    await settle(desk.site)
    assert [await count(desk.site, table) for table in (Answer, Progress)] == [0, 0]
    async with desk.site.deps.database.transaction() as session:
        replies = list(await session.scalars(select(Reply).options(undefer(Reply.raw))))
        notices = list(
            await session.scalars(
                select(Message).where(Message.kind == MessageKind.NOTICE, Message.content.is_not(None))
            )
        )
    assert {reply.state for reply in replies} == {ReplyState.QUARANTINED}
    assert sorted(reply.sender for reply in replies) == [
        f"expired link of message {number}", f"expired link of message {number}", "forged link",
    ]  # fmt: skip
    assert any(b"Mine" in reply.raw for reply in replies), "what came by a link that was ours can be read"
    assert {(n.content or {}).get("doubt") for n in notices} == {"stranger"}


async def test_an_ask_of_another_message_is_for_a_human(desk: Desk) -> None:
    await desk.settled(await desk.send(says_77="fully_implemented"))
    (answer,) = await answers(desk.site)
    assert (answer.action, answer.state, answer.recommendation_id) == (Action.UNCLEAR, "for_review", None)


async def test_who_left_the_post_answers_no_more(desk: Desk) -> None:
    amina = desk.site.country.people[AMINA]
    async with desk.site.deps.database.transaction() as session:
        await session.execute(delete(Tenure).where(Tenure.person_id == amina))
    assert (await desk.client.get(desk.link)).status_code == 410
    assert (await desk.send(says_1="blocked")).status_code == 410
    assert await count(desk.site, Answer) == 0


async def test_a_delegate_without_a_post_answers_what_was_delegated(desk: Desk) -> None:
    amina = desk.site.country.people[AMINA]
    async with desk.site.deps.database.transaction() as session:
        await session.execute(delete(Tenure).where(Tenure.person_id == amina))
        await session.execute(
            update(Ask).where(Ask.id.in_(select(Member.ask_id).where(Member.n == 1))).values(delegate_id=amina)
        )
    assert (await desk.client.get(desk.link)).status_code == 200
    await desk.settled(await desk.send(says_1="in_progress", says_2="in_progress"))
    assert [a.state for a in await answers(desk.site)] == ["applied", "refused"]


async def test_a_post_from_another_site_stores_nothing(desk: Desk) -> None:
    data = {"nonce": "n" * 22, "says-1": "blocked"}
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site", "origin": "null"}):
        assert (await desk.client.post(desk.link, data=data, headers=headers)).status_code == 403
    assert (await desk.client.post(desk.link, data={"says-1": "blocked"}, headers=FORM)).status_code == 400
    assert await count(desk.site, Reply) == 0
    older = await desk.client.post(desk.link, data=data, headers={"origin": "null"})
    assert older.status_code == 303, "a browser without fetch metadata, on a page that sends no referrer"


async def test_a_confidential_recommendation_is_its_reference_alone(desk: Desk) -> None:
    await desk.know()
    await reported(desk.site, "UPR4-140.2", "The victim's address")
    for n in (1, 2, 3):
        await desk.site.hide(f"UPR4-140.{n}")
    sent = await desk.send(says_2="blocked", words_2="The victim moved.")
    done = await desk.settled(sent)
    page = (await desk.client.get(desk.link)).text
    for text in (done, page):
        assert "UPR4-140.2" in text
        assert "victim" not in text
        assert "Drafting" not in text


async def test_hostile_words_are_shown_and_never_run(desk: Desk) -> None:
    await desk.know()
    body = {"nonce": "n" * 22, "says-1": "blocked", "was-1": "", "says-9999": "x", "until-1": "never", "ref-1": "<b>"}
    encoded = "&".join(f"{k}={v}" for k, v in body.items()).encode() + HOSTILE
    form = FORM | {"content-type": "application/x-www-form-urlencoded"}
    await desk.settled(await desk.client.post(desk.link, content=encoded, headers=form))
    page = (await desk.client.get(desk.link)).text
    assert "<script" not in page
    assert "&lt;script" in page
    assert "\u202e" not in page
    many = "&".join(f"says-{n}=blocked" for n in range(1, 1_000)).encode()
    assert (await desk.client.post(desk.link, content=many, headers=form)).status_code == 400
    assert (await desk.client.post(desk.link, content=b"x" * (2**21 + 1), headers=form)).status_code == 413
    assert (await desk.client.get(f"{desk.link}/..%2F..%2Fetc")).status_code == 404
    assert (await desk.client.get(f"{desk.link}?page=99999999999")).status_code == 200


# When something is away


async def test_with_the_engine_down_it_is_received_and_applied_later(desk: Desk) -> None:
    site = desk.site
    down: Any = DirectLifecycles(site.records, down=True)
    inbox = RecordInbox(
        site.deps.database,
        Replies(site.deps.database, down, CALENDAR, KEYS),
        site.deps.composer,
        KEYS,
        custody=NO_FILES,
        now=lambda: NOW,
    )

    async def silent() -> int:
        raise EngineUnreachable("no answer")

    stalled = replace(site, deps=replace(site.deps, inbox=inbox, engine_running=silent))
    async with stalled.open() as client:
        waiting = Desk(stalled, desk.number, client)
        answer = await waiting.send(says_1="in_progress")
        page = await waiting.settled(answer)
        assert say("fr", "chat-received") in unescape(page)
        assert 'http-equiv="refresh"' in page
    replies: Any = Replies(site.deps.database, site.deps.lifecycles, CALENDAR, KEYS)
    await replies.apply_all(NOW)
    page = (await desk.client.get(answer.headers["location"])).text
    assert say("fr", "outcome-provisional") in page
    assert "http-equiv" not in page


async def test_with_the_record_down_the_text_stays_on_the_page(desk: Desk) -> None:
    gone = Database("postgresql://nobody@127.0.0.1:1/nothing")
    async with desk.site.open(database=gone) as client:
        data = {
            "nonce": "n" * 22,
            "language": "ar",
            "says-1": "blocked",
            "words-1": "Un <texte>",
            "ref-1": "UPR4-1",
        }
        answer = await client.post(desk.link, data=data, headers=FORM)
    assert answer.status_code == 503
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert say("ar", "form-try-again") in answer.text
    assert "Un &lt;texte&gt;" in answer.text
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', answer.text))
    assert fields == {"nonce": "n" * 22, "language": "ar", "says-1": "blocked", "ref-1": "UPR4-1"}


async def test_no_change_to_254_returns_at_once_and_shows_how_far_it_is(database: Database) -> None:
    site = await make_site(database, 254)
    for n in range(1, 255):
        await reported(site, f"UPR4-140.{n}", "As before.")
    await site.dispatch()
    async with site.open() as client:
        desk = Desk(site, await number_of(database), client)
        page = (await client.get(desk.link)).text
        assert len(page) < 200_000
        assert say("fr", "form-all") in unescape(page)
        began = time.monotonic()
        answer = await desk.send(all="no_change")
        assert time.monotonic() - began < 1
        shown = (await client.get(answer.headers["location"])).text
        assert 'http-equiv="refresh"' in shown
        done = await desk.settled(answer)
        again = (await client.get(f"{desk.link}?page=13")).text
        assert again.count("<details") == 15, "and the table"
        assert len(again) < 200_000
        amended = await desk.settled(await desk.send(says_254="blocked"))
        assert say("fr", "outcome-provisional") in amended
    assert done.count(say("fr", "outcome-provisional")) == 254
    async with database.transaction() as session:
        digest = await session.scalar(select(Message).where(Message.number == desk.number))
        assert digest is not None
        assert len((digest.text or "").encode()) < 100_000


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_form_is_whole_in_every_language(desk: Desk, language: str) -> None:
    async with desk.site.deps.database.transaction() as session:
        await session.execute(update(Person).values(language=language))
    page = (await desk.client.get(desk.link)).text
    assert f'<html lang="{language}"' in page
    assert unescape(page).count(say(language, "form-later")) == 3
    done = await desk.settled(await desk.send(says_1="blocked"))
    assert say(language, "form-back") in unescape(done)
