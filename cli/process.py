"""Which process is which: by its number and the moment it started, since numbers are used again."""

import contextlib
import os
import pwd
import signal
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import psutil

TETHER = str(Path(__file__).with_name("tether.py"))
# Start times are told in hundredths of a second and move with the machine's clock.
SAME_START = 1.0


@dataclass(frozen=True, slots=True)
class Process:
    """One process of this machine. started: seconds since 1970."""

    pid: int
    started: float

    def is_alive(self) -> bool:
        """Whether it still runs; a zombie does not, nor another process with the same number."""
        try:
            found = psutil.Process(self.pid)
            return abs(found.create_time() - self.started) < SAME_START and found.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False


@dataclass(frozen=True, slots=True)
class Account:
    """A user of this machine, for programs that refuse to run as root."""

    uid: int
    gid: int


def identify(pid: int) -> Process | None:
    """Return the process that has this number now."""
    try:
        return Process(pid, psutil.Process(pid).create_time())
    except psutil.NoSuchProcess:
        return None


def list_inside(folder: Path) -> list[Process]:
    """Return the processes whose working folder this is, as far as we may look."""
    found = []
    place = str(folder.resolve())
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.cwd() == place:
                found.append(Process(process.pid, process.create_time()))
    return found


def end(processes: Iterable[Process], *, sign: signal.Signals = signal.SIGTERM, patience: float = 5) -> None:
    """Ask these processes to end, and kill those that have not after `patience` seconds."""
    alive = [process for process in processes if process.is_alive()]
    for process in alive:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, sign)
    handles = []
    for process in alive:
        with contextlib.suppress(psutil.NoSuchProcess):
            handles.append(psutil.Process(process.pid))
    _, stubborn = psutil.wait_procs(handles, timeout=patience)
    for handle in stubborn:
        with contextlib.suppress(psutil.NoSuchProcess):
            handle.kill()
    psutil.wait_procs(stubborn, timeout=patience)


def tether(
    command: Iterable[str], *, death_signal: signal.Signals = signal.SIGKILL, account: Account | None = None
) -> tuple[str, ...]:
    """Return the command that runs `command` as a child that ends with this process, as `account` if given.

    death_signal: what it gets when this process ends without ending it first (Linux).
    """
    who = f"{account.uid}:{account.gid}" if account else "-"
    return (sys.executable, "-I", "-S", TETHER, str(os.getpid()), str(int(death_signal)), who, *command)


def find_account(names: Iterable[str]) -> Account | None:
    """Return the first of these accounts that this machine has."""
    for name in names:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return Account(entry.pw_uid, entry.pw_gid)
    return None
