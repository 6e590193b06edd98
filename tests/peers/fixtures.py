"""The real peers as pytest fixtures; `tests/conftest.py` loads them."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.peers.addresses import make_certificate
from tests.peers.dovecot import Dovecot, run_dovecot, why_absent
from tests.peers.inbox import MemoryInbox
from tests.peers.smtp import Relay, run_relay
from tests.peers.synapse import Synapse, run_synapse
from tests.peers.synapse import why_absent as why_no_synapse
from tests.peers.telegram import TelegramPeer, run_telegram


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """(certificate, key) for localhost and 127.0.0.1."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One IMAP server for all tests; each uses mailboxes of its own. Any user, password "secret"."""
    if reason := why_absent():
        pytest.skip(reason)
    with run_dovecot() as server:
        yield server


@pytest.fixture
def relay() -> Iterator[Relay]:
    """A plain SMTP relay that records and can be told to misbehave."""
    with run_relay() as server:
        yield server


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[TelegramPeer]:
    """A Bot API emulator that records and can be told to fail."""
    async with run_telegram() as peer:
        yield peer


@pytest.fixture(scope="session")
def synapse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    """One Matrix homeserver for all tests; each registers accounts of its own."""
    if reason := why_no_synapse():
        pytest.skip(reason)
    with run_synapse(tmp_path_factory.mktemp("synapse")) as server:
        yield server


@pytest.fixture
def memory_inbox() -> MemoryInbox:
    return MemoryInbox()
