"""What every command shares: its options, one JSON object or words for people, and one line when it fails."""

import asyncio
import inspect
import json
import logging
import os
import sys
import traceback
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from cli.errors import Refused
from config.sources import SettingsError

if TYPE_CHECKING:
    from rich.console import Console as RichConsole

    from cli.stack import Stack
    from config.settings import Settings

Renderer = Callable[[dict[str, Any]], Any]


class Console:
    """What one command says, and where it works. given: the folder of --data, if any; machine: whether --json."""

    def __init__(self, given: Path | None, *, machine: bool) -> None:
        self.given = given.expanduser().absolute() if given else None
        self.machine = machine

    @cached_property
    def settings(self) -> "Settings":
        """The settings of the installation this command works on. Raises SettingsError."""
        from config.settings import load_settings

        return load_settings(self.given)

    @cached_property
    def stack(self) -> "Stack":
        """The stack that runs there. Raises StackError."""
        from cli.stack import find

        return find(self.settings)

    @property
    def data(self) -> Path:
        return self.settings.general.data

    @cached_property
    def screen(self) -> "RichConsole":
        """Rich on stdout; on stderr with --json, so that stdout holds the object alone."""
        from rich.console import Console as RichConsole

        # No markup: names and texts that people wrote are printed as they are, brackets and all.
        return RichConsole(stderr=self.machine, highlight=False, markup=False)

    def result(self, outcome: dict[str, Any], human: Renderer) -> None:
        """Give the outcome: as one JSON object with --json, else what `human` makes of it (a text or a Rich table)."""
        if self.machine:
            sys.stdout.write(json.dumps(outcome, ensure_ascii=False, default=write_value) + "\n")
            sys.stdout.flush()
        else:
            said = human(outcome)
            # A plain text is broken by the terminal, so that it can be copied whole; a table fits itself.
            self.screen.print(said, soft_wrap=isinstance(said, str))

    def say(self, line: str) -> None:
        """Tell people something on the way; nothing with --json."""
        if not self.machine:
            self.screen.print(line, soft_wrap=True)

    def fail(self, reason: str) -> NoReturn:
        """End with exit 1 and one line on stderr."""
        sys.stderr.write(" ".join(reason.split()) + "\n")
        raise SystemExit(1)

    @contextmanager
    def progress(self, doing: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        """Show a bar on a terminal while the block runs; it is given a function that takes how many more are done."""
        if not sys.stderr.isatty():
            yield lambda done: None
            return
        from rich.console import Console as RichConsole
        from rich.progress import Progress

        with Progress(console=RichConsole(stderr=True), transient=True) as bar:
            task = bar.add_task(doing, total=total)
            yield lambda done: bar.advance(task, done)


def write_value(value: object) -> Any:
    """Say in JSON what JSON has no word for: days and times as ISO 8601, the rest as text."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)


def command_options(
    command: Callable[..., Any], *, in_loop: Callable[[Coroutine[Any, Any, None]], None] = asyncio.run
) -> Callable[..., Any]:
    """Give a command --data and --json, a Console as its first argument, and an ending in words when it fails.

    The command may be a coroutine function. Put it directly below @click.command(). in_loop: what runs its coroutine.
    """

    @click.option(
        "--data",
        type=click.Path(path_type=Path, file_okay=False, readable=False),
        envvar="SUIVI_DATA",
        help="The data folder of the installation.",
    )
    @click.option("--json", "machine", is_flag=True, help="Print one JSON object on stdout.")
    @wraps(command)
    def run(*arguments: Any, data: Path | None, machine: bool, **options: Any) -> None:
        console = Console(data, machine=machine)
        with plain_endings(console):
            outcome = command(console, *arguments, **options)
            if inspect.iscoroutine(outcome):
                in_loop(outcome)

    return run


@contextmanager
def plain_endings(console: Console) -> Iterator[None]:
    """End with one line instead of a traceback; SUIVI_DEBUG=1 shows it, and a log keeps it."""
    try:
        yield
    except click.ClickException:
        raise
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except Exception as error:
        if os.environ.get("SUIVI_DEBUG") == "1":
            raise
        if isinstance(error, Refused | SettingsError):
            console.fail(str(error))
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        console.fail(f"Something went wrong: {reason}. {keep_traceback(console)}")


def keep_traceback(console: Console) -> str:
    """Write the traceback where it can be found, and say where."""
    from config.logging import Redaction

    try:
        file = console.data / "logs" / "cli.log"
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = f"{datetime.now(UTC).isoformat(timespec='seconds')} {' '.join(sys.argv[1:])}\n{traceback.format_exc()}\n"
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as log:
            log.write(Redaction()(text))
    except Exception:
        logging.getLogger(__name__).debug("the traceback could not be kept", exc_info=True)
        return "Set SUIVI_DEBUG=1 to see the traceback."
    return f"The traceback is in {file}"
