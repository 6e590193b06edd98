"""What runs on a data folder and where it answers, as `suivi up` writes it down for every other command."""

import fcntl
import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from cli.errors import StackError
from cli.process import Process
from config.settings import Settings, default_data

Kind = Literal["real", "practice"]
# What may be in a folder before its first `up`: settings, and logs of commands that were tried.
BEFORE_UP = frozenset({"suivi.toml", "ladders.toml", "routes.toml", "calendar.toml", "keys", "logs", "practice", "run"})


@dataclass(frozen=True, slots=True)
class Stack:
    """Where the parts answer. dsn: a libpq URL with its password. web_url: None where no web was started."""

    dsn: str = field(repr=False)
    temporal_address: str
    namespace: str
    web_url: str | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Record:
    """run/stack.json: a Stack and the processes that hold it up. ui_url: Temporal's own pages."""

    stack: Stack
    supervisor: Process
    ui_url: str | None = None
    ready: bool = False
    parts: dict[str, Process] = field(default_factory=dict)


def record_file(data: Path) -> Path:
    return data / "run" / "stack.json"


def write_record(data: Path, record: Record) -> None:
    """Replace what is written down at once; only its owner can read it, since the addresses hold a password."""
    file = record_file(data)
    new = file.with_suffix(".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as stream:
        json.dump(asdict(record), stream, indent=1)
    new.replace(file)


def read_record(data: Path) -> Record | None:
    """Return what was written down, by a stack that may be gone; None when nothing readable is there."""
    try:
        written: dict[str, Any] = json.loads(record_file(data).read_text())
        return Record(
            stack=Stack(**written["stack"]),
            supervisor=Process(**written["supervisor"]),
            ui_url=written["ui_url"],
            ready=written["ready"],
            parts={name: Process(**process) for name, process in written["parts"].items()},
        )
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def find(settings: Settings) -> Stack:
    """Return the stack of this installation: the one that `up` runs on its data folder, else the servers it names.

    Raises StackError when nothing runs there.
    """
    data = settings.general.data
    record = read_record(data)
    if record and record.supervisor.is_alive():
        return record.stack
    if settings.database.url and settings.temporal.is_external:
        return Stack(
            dsn=settings.database.url.reveal(),
            temporal_address=settings.temporal.address or "",
            namespace=settings.temporal.namespace,
            web_url=settings.general.public_url,
            kind=read_kind(data) or "real",
        )
    raise StackError(f"Nothing runs on this folder. Start it with: suivi up{elsewhere(data)}")


def elsewhere(data: Path) -> str:
    """Return the words that lead to this folder, or from the user's own to the practice stack that runs beside it."""
    practice = default_data() / "practice"
    record = read_record(practice) if data == default_data().absolute() else None
    if record and record.supervisor.is_alive():
        return f" (practice runs in its own: add --data {practice})"
    return "" if data == default_data().absolute() else f" --data {data}"


def read_kind(data: Path) -> Kind | None:
    """Return what the folder was made for; None for a folder that no `up` has used."""
    try:
        word = (data / "kind").read_text().strip()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StackError(f"{data} cannot be read: {error.strerror}. Run this as the user it belongs to.") from error
    if word not in ("real", "practice"):
        raise StackError(f"{data / 'kind'} says {word!r}, not real or practice: is this a Suivi data folder?")
    return "practice" if word == "practice" else "real"


def claim_folder(data: Path, kind: Kind) -> None:
    """Make the data folder ready for one kind of stack: real people and invented ones are never mixed.

    Raises StackError when it holds the other kind, or is a folder of something else.
    """
    made_for = read_kind(data) if data.exists() else None
    if made_for and made_for != kind:
        other = "suivi up --practice" if made_for == "practice" else "suivi up without --practice"
        raise StackError(
            f"{data} holds a {made_for} stack: start it with {other}, or choose another folder with --data."
        )
    if made_for is None and data.exists():
        if not data.is_dir():
            raise StackError(f"{data} is not a folder.")
        if foreign := sorted(child.name for child in data.iterdir() if child.name not in BEFORE_UP):
            raise StackError(
                f"{data} is not empty ({foreign[0]}) and no Suivi data folder: choose another with --data."
            )
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        if stat.S_IMODE(data.stat().st_mode) != 0o700:
            data.chmod(0o700)
        for name in ("run", "logs", "temporal"):
            (data / name).mkdir(mode=0o700, exist_ok=True)
        if made_for is None:
            (data / "kind").write_text(f"{kind}\n")
    except OSError as error:
        raise StackError(f"{data} cannot be used: {error.strerror}. Choose another folder with --data.") from error


@contextmanager
def hold(data: Path) -> Iterator[None]:
    """Hold the folder's lock while the block runs. Raises StackError when another supervisor holds it."""
    with (data / "run" / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StackError(f"Suivi already runs on {data}{where_running(data)}.") from None
        yield


def where_running(data: Path) -> str:
    record = read_record(data)
    return f": {record.stack.web_url} (process {record.supervisor.pid})" if record else ""
