"""Loopback ports and certificates for the peers."""

import os
import socket
import subprocess
import time
from itertools import count
from pathlib import Path

FIRST, EACH, WORKERS = 12_000, 2_000, 8
"""Below the ports that outgoing connections take (from 32,768 on Linux), so that none of them is in the way when a
server starts on a port that was free a second ago; each process of a run has a share of its own."""
_given = count()


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on, and that no other test of this run is given."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % WORKERS
    offset = os.getpid() % EACH
    for _ in range(EACH):
        port = FIRST + worker * EACH + (offset + next(_given)) % EACH
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("every port that tests may use is taken")


def wait_for_banner(port: int, *, seconds: float = 15) -> None:
    """Wait until a server on this port speaks first, as IMAP, LMTP and SMTP servers do."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port), 1) as line:
                line.settimeout(5)
                if line.recv(64):
                    return
        except OSError:
            pass
        if time.monotonic() > deadline:
            raise TimeoutError(f"no server spoke on 127.0.0.1:{port} within {seconds} s")
        time.sleep(0.01)


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Make a self-signed certificate for localhost and 127.0.0.1; returns (certificate, key), both PEM."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    return certificate, key
