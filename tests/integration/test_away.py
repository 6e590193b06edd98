"""The engine is down for ten minutes while people answer on every channel: afterwards all of it is recorded, once."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from temporalio.testing import WorkflowEnvironment

from activities.replies import Replies
from bots.inbox import RecordInbox
from bots.mail import decode_mail
from cli.temporal import bootstrap
from domain.messages import Incoming
from domain.trust import MailTrust
from domain.words import ChannelName, MessageKind, ReplyState, Status
from models.messages import Message
from models.recommendations import Progress
from models.replies import Reply
from tests.country import NO_FILES
from tests.engine import PROGRAMS
from tests.office import AMINA, BORDER, CALENDAR, HIND, KEYS, NOW, PASSED, Office
from workflows.client import Engine
from workflows.payloads import DATA
from workflows.worker import build_worker

QUEUE = "away"
SOON = timedelta(seconds=0.5)
OWN = {AMINA: "UPR4-140.1", HIND: "UPR4-140.2"}
REMARKS = [f"The working group met in {town}." for town in (
    "Tunis", "Ljubljana", "Geneva", "Nairobi", "Lima", "Suva", "Dakar", "Oslo", "Hanoi", "Quito", "Riga",
)]  # fmt: skip
"""Each says something of its own, so that none passes for another told twice."""


async def run_server() -> WorkflowEnvironment:
    return await WorkflowEnvironment.start_local(
        dev_server_existing_path=str(PROGRAMS / "temporal"), data_converter=DATA, dev_server_log_level="error"
    )


@pytest.mark.long
async def test_what_people_say_while_the_engine_is_down_is_recorded_afterwards_in_order_and_once(
    office: Office,
) -> None:
    await office.bind_chat("Amina Diallo", "42")
    async with await run_server() as env:
        stopped = Engine(env.client, QUEUE, patience=SOON)
    # The server is gone. Eleven replies come, a minute apart, by mail and in the chat.
    replies = Replies(office.country.database, stopped, CALENDAR, KEYS, MailTrust.VERIFIED)  # type: ignore[arg-type]
    inbox = RecordInbox(
        office.country.database, replies, office.inbox._composer, KEYS, custody=NO_FILES, now=lambda: NOW
    )
    statuses = [Status.IN_PROGRESS, Status.BLOCKED] * 5 + [Status.FULLY_IMPLEMENTED]
    words = {
        Status.IN_PROGRESS: "in progress",
        Status.BLOCKED: "blocked",
        Status.FULLY_IMPLEMENTED: "fully implemented",
    }
    sent = []
    for minute, status in enumerate(statuses):
        at = NOW - timedelta(minutes=11 - minute)
        for sender, passed in ((AMINA, PASSED), (HIND, PASSED.replace("justice", "health"))):
            raw = office.write(
                f"{OWN[sender]} {words[status]}. {REMARKS[minute]}",
                sender,
                office.tokens[sender],
                Authentication_Results=passed,
            )
            incoming = decode_mail(raw, at, BORDER)
            if sender == AMINA and minute % 2:
                incoming = Incoming(
                    ChannelName.TELEGRAM,
                    f"telegram:7:{minute}",
                    at,
                    "42",
                    f"UPR4-140.1 {words[status]}. {REMARKS[minute]}",
                )
            sent.append(incoming)
            await inbox.receive(raw, incoming)
            await inbox.receive(raw, replace(incoming))
    told = [await inbox.outcome(one.external_id, timedelta(0)) for one in sent if one.channel is ChannelName.TELEGRAM]
    assert set(told) == {None}, "a chat then says: received, will be confirmed"
    await asyncio.wait(set(inbox._work), timeout=60)
    assert await office.rows(Progress) == []
    assert {r.state for r in await office.rows(Reply)} == {ReplyState.RECEIVED}

    async with await run_server() as env:
        await bootstrap(env.client.service_client.config.target_host, env.client.namespace)
        engine = Engine(env.client, QUEUE)
        running = Replies(office.country.database, engine, CALENDAR, KEYS, MailTrust.VERIFIED)
        async with build_worker(env.client, QUEUE, [office.records.record_change]):
            assert await running.apply_all(NOW) == len(sent)
            assert await running.apply_all(NOW) == 0
    for name, sender in (("Amina Diallo", AMINA), ("Hind Salah", HIND)):
        said = [p for p in await office.rows(Progress) if p.institution_id == office.country.institutions[
            "Ministry of Justice" if sender == AMINA else "Ministry of Health"]]  # fmt: skip
        said.sort(key=lambda p: p.said_at)
        assert [p.status for p in said] == statuses, name
        assert [p.said_at for p in said] == [NOW - timedelta(minutes=11 - n) for n in range(len(statuses))]
    assert {r.state for r in await office.rows(Reply)} == {ReplyState.APPLIED}
    confirmed = [m.reply_id for m in await office.rows(Message) if m.kind is MessageKind.CONFIRMATION]
    assert sorted(confirmed) == sorted(r.id for r in await office.rows(Reply)), "each is confirmed once"
