"""A whole installation for tests: `suivi up` as a process, and the command as people type it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.stack import Record, read_record
from tests.peers.addresses import free_port

PATIENCE = 90.0


@dataclass
class House:
    """One data folder with its settings. env: SUIVI_* for all its processes."""

    data: Path
    env: Mapping[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: "subprocess.Popen[bytes] | None" = None

    def start(self, *options: str) -> float:
        """`suivi up`; returns the seconds until it was ready. Messages leave at any hour, as tests run at any."""
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.data / "calendar.toml").write_text('weekend = []\ndelivery = "00:00"\ncloses = "00:00"\n')
        began = time.monotonic()
        with (self.data.parent / "up.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*SUIVI, "up", "--data", str(self.data), "--port", str(self.port), "--no-browser", *options],
                env=self._environment(),
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        self.wait_ready()
        return time.monotonic() - began

    def wait_ready(self) -> None:
        def ready() -> bool:
            assert self.process is not None
            if self.process.poll() is not None:
                raise AssertionError(f"suivi up ended:\n{self.told()}")
            record = read_record(self.data)
            return record is not None and record.ready and self.healthy()

        wait_until(ready, f"suivi up is ready:\n{self.told()}")

    def healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health/ready", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def record(self) -> Record:
        record = read_record(self.data)
        assert record is not None
        return record

    def stop(self) -> None:
        """Ctrl-C, and wait until all is gone."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(30)
        self.process = None

    def kill_part(self, name: str) -> None:
        os.kill(self.record.parts[name].pid, signal.SIGKILL)

    def kill_everything(self) -> None:
        """The power of kill -9, all at once: the supervisor and every part."""
        assert self.process is not None
        for pid in [self.process.pid, *(part.pid for part in self.record.parts.values())]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait(10)
        self.process = None

    def suivi(self, *arguments: str | Path, ok: bool = True) -> dict[str, Any]:
        """A command with --json; its object. ok=False: it must fail, and its one line is returned as "error"."""
        done = self.command(*arguments)
        if ok:
            assert done.returncode == 0, f"suivi {arguments}: {done.stderr}\n{done.stdout}"
            told: dict[str, Any] = json.loads(done.stdout)
            return told
        assert done.returncode == 1, f"suivi {arguments} was to be refused: {done.stdout}"
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        return {"error": done.stderr.strip()}

    def command(self, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*SUIVI, *map(str, arguments), "--data", str(self.data), "--json"],
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def begin(self, *arguments: str | Path) -> "subprocess.Popen[str]":
        """A command that goes on while the test does something else."""
        return subprocess.Popen(
            [*SUIVI, *map(str, arguments), "--data", str(self.data), "--json"],
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def status(self) -> dict[str, Any]:
        return self.suivi("status")

    def told(self) -> str:
        """What `up` and its parts said, for a failed test."""
        logs = [self.data.parent / "up.log", *sorted((self.data / "logs").glob("*.log"))]
        return "\n".join(f"--- {log.name}\n{log.read_text(errors='replace')[-1500:]}" for log in logs if log.exists())

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("SUIVI_")}
        return kept | dict(self.env)


SUIVI = (sys.executable, "-m", "cli.main")


@contextlib.contextmanager
def run_house(folder: Path, env: Mapping[str, str] | None = None, *options: str) -> Iterator[House]:
    house = House(folder / "data", dict(env or {}))
    house.start(*options)
    try:
        yield house
    finally:
        house.stop()


def wait_until(true: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Look again and again until it is so; fails naming what was waited for."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain until {what}"
        time.sleep(0.1)
