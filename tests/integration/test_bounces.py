"""Bounces as a real Postfix writes them and a real Dovecot keeps them, until the record knows."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest
import pytest_asyncio

from bots.mailbox import ImapSettings, Mailbox
from domain.secrets import Secret
from domain.words import ChannelName, MessageState, ReplyState
from models.messages import Message
from models.people import Contact
from models.replies import Reply
from models.session import Database
from tests.country import START
from tests.office import AMINA, BORDER, HIND, NOW, Office, open_office
from tests.peers.dovecot import PASSWORD, Dovecot
from tests.peers.postfix import run_postfix, why_absent
from tests.peers.smtp import Relay

pytestmark = [pytest.mark.dovecot, pytest.mark.postfix]


@pytest_asyncio.fixture
async def posted(database: Database, dovecot: Dovecot, relay: Relay) -> AsyncIterator[Office]:
    """An office whose letters go out through Postfix; its mailbox is listened to."""
    if reason := why_absent():
        pytest.skip(reason)
    settings = ImapSettings("127.0.0.1", dovecot.imap, "none", "suivi@rights.example", Secret(PASSWORD), timeout=5)
    with run_postfix(relay.port, dovecot.lmtp) as port:
        async with open_office(database, relay, port) as office:
            listening = asyncio.create_task(Mailbox(settings, office.inbox, BORDER).run())
            try:
                yield office
            finally:
                listening.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await listening


async def wait_until(holds: Callable[[], Awaitable[object]], *, seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not await holds():
            await asyncio.sleep(0.05)


async def test_a_mailbox_that_does_not_exist_is_left_for_the_next_channel(posted: Office) -> None:
    posted.relay.faults.unknown = frozenset({AMINA})
    await posted.bind_chat("Amina Diallo", "42")
    await posted.dispatch(START)

    async def applied() -> bool:
        return [r.state for r in await posted.rows(Reply)] == [ReplyState.IGNORED]

    await wait_until(applied)
    broken = {c.address: c.broken_why for c in await posted.rows(Contact) if c.broken_at}
    assert list(broken) == [AMINA], "Hind's mail arrived"
    digest = next(m for m in await posted.rows(Message) if m.person_id == posted.country.people["Amina Diallo"])
    assert (digest.state, digest.channel) == (MessageState.READY, ChannelName.TELEGRAM)
    assert [m.content["kind"] for m in await posted.notices() if m.content] == ["hard_bounce"]
    await posted.dispatch(NOW + timedelta(minutes=1))
    digest = next(m for m in await posted.rows(Message) if m.id == digest.id)
    assert (digest.state, digest.channel) == (MessageState.SENT, ChannelName.TELEGRAM)
    assert HIND in {mail.recipient for mail in posted.relay.mails}
    assert {m.state for m in await posted.notices()} == {MessageState.SENT}
