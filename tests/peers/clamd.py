"""A real clamd of our own, with one signature: EICAR's, which harms nobody. Debian's clamav-daemon."""

import contextlib
import hashlib
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30.0
# Its two halves stand apart, so that no scanner takes this file for a virus.
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
CONFIG = """
DatabaseDirectory {folder}/signatures
LocalSocket {folder}/clamd.sock
StreamMaxLength {most}
Foreground yes
LogFile {folder}/clamd.log
{user}
"""


@dataclass
class ClamdPeer:
    """One running clamd. address: its socket."""

    folder: Path
    process: "subprocess.Popen[bytes]"

    @property
    def address(self) -> str:
        return str(self.folder / "clamd.sock")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)


def why_absent() -> str | None:
    return None if shutil.which("clamd", path="/usr/sbin:/usr/bin") else "needs Debian's clamav-daemon"


@contextlib.contextmanager
def run_clamd(folder: Path, *, most: str = "2M") -> Iterator[ClamdPeer]:
    """Run one in `folder`, whose path must be short enough for a socket. most: bytes of a stream that it takes."""
    signatures = folder / "signatures"
    signatures.mkdir(parents=True)
    signature = f"{hashlib.md5(EICAR, usedforsecurity=False).hexdigest()}:{len(EICAR)}:Eicar-Test-Signature\n"
    (signatures / "test.hdb").write_text(signature)
    config = folder / "clamd.conf"
    config.write_text(CONFIG.format(folder=folder, most=most, user="User root"))
    program = shutil.which("clamd", path="/usr/sbin:/usr/bin") or "clamd"
    process = subprocess.Popen([program, "-c", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    peer = ClamdPeer(folder, process)
    try:
        _wait(peer)
        yield peer
    finally:
        if process.poll() is None:
            peer.stop()


def _wait(peer: ClamdPeer) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.connect(peer.address)
            return
        if peer.process.poll() is not None:
            break
        time.sleep(0.02)
    raise RuntimeError(f"clamd did not start: {(peer.folder / 'clamd.log').read_text()}")
