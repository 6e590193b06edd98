"""Asks ClamAV's daemon whether bytes hold a virus: INSTREAM, as `man clamd` describes it. Silence is no yes."""

import asyncio
import re
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from channels.ports import NotScanned, ScannerAway
from domain.faults import Fault

CHUNK = 1 << 16
LONGEST_ANSWER = 4096
FOUND = re.compile(r"stream: (.+) FOUND", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Clamd:
    """Implements `channels.ports.Scanner`. address: the path of its socket, or host:port. timeout: seconds of one scan.

    Each scan has a connection of its own, so that nothing is left of one that broke.
    """

    address: str
    timeout: float = 30

    async def scan(self, content: bytes) -> str | None:
        async with self._line() as (reader, writer):
            try:
                await _pour(writer, content)
            except ConnectionError as error:
                # Of what is too large for it clamd says so and hangs up; its words are lost with the connection.
                raise NotScanned(
                    f"clamd at {self.address} hung up on {len(content)} bytes: its StreamMaxLength must be larger."
                ) from error
            answer = await self._hear(reader)
        if answer == "stream: OK":
            return None
        found = FOUND.fullmatch(answer)
        if found is None:
            # Out of memory, or no clamd at all: it was not looked at.
            raise NotScanned(f"clamd at {self.address} did not scan: {answer!r}.")
        return found[1]

    async def check(self) -> Fault:
        async with self._line() as (reader, writer):
            writer.write(b"zVERSION\0")
            await writer.drain()
            answer = await self._hear(reader)
        if not answer.startswith("ClamAV"):
            raise ScannerAway(f"What answers at {self.address} is no clamd: {answer!r}.")
        return Fault("check-answers", {"said": answer})

    @asynccontextmanager
    async def _line(self) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        writer: asyncio.StreamWriter | None = None
        try:
            async with asyncio.timeout(self.timeout):
                if self.address.startswith("/"):
                    reader, writer = await asyncio.open_unix_connection(self.address)
                else:
                    host, _, port = self.address.rpartition(":")
                    reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
                yield reader, writer
        except TimeoutError as error:
            raise ScannerAway(f"clamd at {self.address} did not answer within {self.timeout:g} s.") from error
        except (OSError, EOFError) as error:
            raise ScannerAway(f"clamd at {self.address} cannot be reached: {error or type(error).__name__}.") from error
        finally:
            if writer is not None:
                writer.transport.abort()

    async def _hear(self, reader: asyncio.StreamReader) -> str:
        """One answer, which ends with a zero; what is longer than a page is none."""
        answer = await reader.read(LONGEST_ANSWER)
        while not answer.endswith(b"\0") and len(answer) < LONGEST_ANSWER:
            more = await reader.read(LONGEST_ANSWER)
            if not more:
                raise EOFError("it closed the connection in mid-sentence")
            answer += more
        return answer.removesuffix(b"\0").decode("utf-8", "replace").strip()


async def _pour(writer: asyncio.StreamWriter, content: bytes) -> None:
    writer.write(b"zINSTREAM\0")
    for start in range(0, len(content), CHUNK):
        chunk = content[start : start + CHUNK]
        writer.write(struct.pack("!I", len(chunk)) + chunk)
        await writer.drain()
    writer.write(struct.pack("!I", 0))
    await writer.drain()
