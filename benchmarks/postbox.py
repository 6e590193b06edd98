"""A mail relay in a process of its own, so that it takes no time from those who are measured, and a bare sender."""

import asyncio
import email
import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from time import perf_counter

from aiosmtplib import SMTP

from tests.peers.smtp import run_relay

CONNECTIONS = 8


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as the relay took it."""

    sender: str
    recipient: str
    raw: bytes

    @property
    def message_id(self) -> str:
        return str(email.message_from_bytes(self.raw)["Message-ID"])


@dataclass(frozen=True)
class Postbox:
    """The relay of the tests. port: where it listens on 127.0.0.1."""

    port: int
    line: Connection

    def empty(self) -> list[Letter]:
        """All mails taken since it was emptied last."""
        self.line.send("empty")
        return [Letter(*mail) for mail in self.line.recv()]

    def count(self) -> int:
        self.line.send("count")
        return int(self.line.recv())


@contextmanager
def run_postbox() -> Iterator[Postbox]:
    """Start the relay's process; it ends with the block."""
    # Forked, it would inherit our loop, threads and sockets.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield Postbox(ours.recv(), ours)
    finally:
        ours.send("stop")
        process.join(10)


def _serve(line: Connection) -> None:
    with run_relay() as relay:
        line.send(relay.port)
        while (said := line.recv()) != "stop":
            if said == "count":
                line.send(len(relay.mails))
                continue
            line.send([(mail.sender, mail.recipient, mail.raw) for mail in relay.mails])
            relay.mails.clear()
            relay.sessions.clear()


async def send_bare(port: int, letters: Sequence[Letter]) -> float:
    """Seconds to hand the same bytes over through `CONNECTIONS` kept connections, and nothing else."""
    clients = [SMTP(hostname="127.0.0.1", port=port, start_tls=False) for _ in range(CONNECTIONS)]
    for client in clients:
        await client.connect()
        await client.ehlo()
    waiting = iter(letters)

    async def hand_over(client: SMTP) -> None:
        for letter in waiting:
            await client.sendmail(letter.sender, [letter.recipient], letter.raw)

    began = perf_counter()
    await asyncio.gather(*map(hand_over, clients))
    took = perf_counter() - began
    for client in clients:
        await client.quit()
    return took
