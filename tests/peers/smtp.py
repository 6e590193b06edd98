"""A relay that records, delivers to a Dovecot if given one, and misbehaves on demand.

`python -m tests.peers.smtp [LMTP_PORT]` runs one by hand and prints its port.
"""

import asyncio
import contextlib
import email
import signal
import smtplib
import ssl
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, Literal

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.peers.addresses import free_port

USERNAME, PASSWORD = "suivi", "secret"


@dataclass(slots=True)
class Mail:
    """What the relay was handed. session: counts connections, so that reuse can be seen."""

    sender: str
    recipient: str
    raw: bytes
    options: list[str]
    session: int

    @property
    def message(self) -> EmailMessage:
        message = email.message_from_bytes(self.raw, policy=default)
        assert isinstance(message, EmailMessage)
        return message


@dataclass(slots=True)
class Faults:
    """What to do wrong. Texts are whole SMTP replies ("550 5.1.1 unknown"); seconds are waited before a reply.

    unknown: addresses that nobody has.
    """

    sender: str | None = None
    recipient: str | None = None
    unknown: frozenset[str] = frozenset()
    data: str | None = None
    drop_after_data: bool = False
    delay: float = 0
    delay_at_recipient: float = 0
    delay_before_text: float = 0
    delay_after_data: float = 0


@dataclass
class Relay:
    """The receiver behind aiosmtpd; `mails` is what it took, also when it then kept silent about it."""

    port: int
    lmtp: int | None = None
    mails: list[Mail] = field(default_factory=list)
    faults: Faults = field(default_factory=Faults)
    sessions: list[Session] = field(default_factory=list)

    def _session(self, session: Session) -> int:
        if not any(known is session for known in self.sessions):
            self.sessions.append(session)
        return next(n for n, known in enumerate(self.sessions, 1) if known is session)

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await asyncio.sleep(self.faults.delay)
        if self.faults.sender:
            return self.faults.sender
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await asyncio.sleep(self.faults.delay_at_recipient)
        if self.faults.recipient:
            return self.faults.recipient
        if address in self.faults.unknown:
            return f"550 5.1.1 <{address}>: there is nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.faults.data:
            return self.faults.data
        assert isinstance(envelope.content, bytes)
        sender, raw = envelope.mail_from or "", envelope.content
        for recipient in envelope.rcpt_tos:
            if self.lmtp is not None:
                await asyncio.to_thread(self._relay, sender, recipient, raw)
            self.mails.append(Mail(sender, recipient, raw, envelope.mail_options, self._session(session)))
        if self.faults.drop_after_data:
            assert server.transport is not None
            server.transport.abort()
        await asyncio.sleep(self.faults.delay_after_data)
        return "250 2.0.0 taken"

    def _relay(self, sender: str, recipient: str, raw: bytes) -> None:
        assert self.lmtp is not None
        with smtplib.LMTP("127.0.0.1", self.lmtp) as delivery:
            delivery.sendmail(sender, [recipient], raw)


class _Server(SMTP):
    """aiosmtpd, but it may also take its time before it asks for the text."""

    async def smtp_DATA(self, arg: str) -> None:
        assert isinstance(self.event_handler, Relay)
        await asyncio.sleep(self.event_handler.faults.delay_before_text)
        await super().smtp_DATA(arg)


def _authenticate(server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: object) -> AuthResult:
    known = LoginPassword(USERNAME.encode(), PASSWORD.encode())
    # handled=False: aiosmtpd then answers 535 itself; otherwise the client waits for a minute.
    return AuthResult(success=login == known, handled=False)


async def _serve(
    relay: Relay, options: dict[str, Any], context: ssl.SSLContext | None, started: "Future[Callable[[], None]]"
) -> None:
    loop, finished = asyncio.get_running_loop(), asyncio.Event()
    protocols: list[SMTP] = []

    def converse() -> SMTP:
        with warnings.catch_warnings():
            # It warns that log-in without encryption is unsafe, which is what some tests are about.
            warnings.simplefilter("ignore")
            protocols.append(_Server(relay, loop=loop, **options))
        return protocols[-1]

    server = await loop.create_server(converse, "127.0.0.1", relay.port, ssl=context)
    started.set_result(lambda: loop.call_soon_threadsafe(finished.set) and None)
    async with server:
        await finished.wait()
        for protocol in protocols:
            if protocol.transport is not None:
                protocol.transport.abort()


@contextlib.contextmanager
def run_relay(
    *,
    lmtp: int | None = None,
    certificate: tuple[Path, Path] | None = None,
    security: Literal["starttls", "tls", "none"] = "none",
    login: bool = False,
    smtputf8: bool = True,
    port: int | None = None,
) -> Iterator[Relay]:
    """Run one relay. certificate: (certificate, key) for TLS. login: only suivi/secret may send."""
    relay = Relay(port=port or free_port(), lmtp=lmtp)
    options: dict[str, Any] = {"enable_SMTPUTF8": smtputf8}
    context: ssl.SSLContext | None = None
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*certificate)
    if login:
        options |= {"authenticator": _authenticate, "auth_required": True}
        options["auth_require_tls"] = security == "starttls"
    if security == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    started: Future[Callable[[], None]] = Future()
    served = _serve(relay, options, context if security == "tls" else None, started)
    # A loop of its own, so that a test that blocks its loop cannot stop the relay.
    thread = threading.Thread(target=asyncio.run, args=(served,), daemon=True)
    thread.start()
    stop = started.result(10)
    try:
        yield relay
    finally:
        stop()
        thread.join(10)


if __name__ == "__main__":
    with run_relay(lmtp=int(sys.argv[1]) if len(sys.argv) > 1 else None) as by_hand:
        print(f"smtp {by_hand.port}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            signal.pause()
