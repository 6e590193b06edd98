"""`suivi up`: everything on this machine, in one data folder, until Ctrl-C."""

import asyncio
import os
import signal
import sys
import webbrowser
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli import parts
from cli.errors import PartFailed
from cli.output import Console, command_options
from cli.process import Process, end, identify
from cli.stack import Kind, Record, claim_folder, hold, read_record, record_file, write_record
from cli.supervisor import Supervisor
from config.settings import default_data, load_settings

if TYPE_CHECKING:
    from rich.text import Text


@click.command()
@command_options
@click.option("--practice", is_flag=True, help="An invented country to learn on, in a folder of its own.")
@click.option("--port", type=click.IntRange(1, 65535), help="The port of the pages (8480, or SUIVI_PORT).")
@click.option("--no-browser", is_flag=True, help="Do not open the pages.")
@click.option("--ui", is_flag=True, help="Also run Temporal's own pages.")
def up(console: Console, practice: bool, port: int | None, no_browser: bool, ui: bool) -> None:
    """Start everything on this machine, and keep it running until Ctrl-C."""
    kind: Kind = "practice" if practice else "real"
    chosen = console.given or (default_data() / "practice" if practice else None)
    settings = load_settings(chosen)
    if port:
        settings = replace(settings, web=replace(settings.web, port=port))
    # Logs, pictures of the database and sockets are nobody else's.
    os.umask(0o077)
    claim_folder(settings.general.data, kind)
    with hold(settings.general.data):
        clear_leftovers(settings.general.data)
        plan = parts.plan(settings, kind, ui=ui)
        asyncio.run(supervise(console, settings.general.data, plan, browser=not no_browser))


def clear_leftovers(data: Path) -> None:
    """End what a killed supervisor left: processes with the numbers and start times it wrote down."""
    record = read_record(data)
    if record is None:
        return
    for name in reversed(record.parts):
        sign = signal.SIGINT if name == parts.POSTGRES else signal.SIGTERM
        end([record.parts[name]], sign=sign)
    record_file(data).unlink(missing_ok=True)


async def supervise(console: Console, data: Path, plan: parts.Plan, *, browser: bool) -> None:
    """Start the parts, say where they answer, wait for Ctrl-C or SIGTERM, and end them. Raises PartFailed."""
    supervisor_process = identify(os.getpid()) or Process(os.getpid(), 0)
    record = Record(stack=plan.stack, supervisor=supervisor_process, ui_url=plan.ui_url)

    def write(processes: dict[str, Process]) -> None:
        nonlocal record
        record = replace(record, parts=dict(processes))
        write_record(data, record)

    supervisor = Supervisor(plan.parts, say=console.say, record=write)
    write({})
    stop = asyncio.Event()
    listen_for_the_end(stop, supervisor.kill)
    console.say("Starting; the first time takes a little longer…")
    starting = asyncio.create_task(supervisor.start())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([starting, stopping], return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            await starting
            record = replace(record, ready=True)
            write_record(data, record)
            greet(console, data, plan)
            if browser and plan.stack.web_url and has_screen():
                webbrowser.open(plan.stack.web_url)
        await stop.wait()
        console.say("Stopping…")
    except PartFailed as error:
        for line in error.tail:
            sys.stderr.write(f"  | {line}\n")
        raise
    finally:
        starting.cancel()
        stopping.cancel()
        await supervisor.stop()
        record_file(data).unlink(missing_ok=True)
    console.say("Stopped. Nothing is lost: start again with the same command.")


def listen_for_the_end(stop: asyncio.Event, force: Callable[[], None]) -> None:
    """Stop at the first signal, force at the second."""

    def heard() -> None:
        if stop.is_set():
            force()
        stop.set()

    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(sign, heard)


def has_screen() -> bool:
    """Whether a browser would open a window, rather than take over this terminal."""
    if not sys.stdout.isatty():
        return False
    return sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def greet(console: Console, data: Path, plan: parts.Plan) -> None:
    stack = plan.stack
    outcome = {"web": stack.web_url, "kind": stack.kind, "data": str(data), "temporal_ui": plan.ui_url}
    console.result(outcome, lambda _: render_summary(data, plan))


def render_summary(data: Path, plan: parts.Plan) -> "Text":
    from rich.text import Text

    return Text.from_markup("\n".join(summary(data, plan)))


def summary(data: Path, plan: parts.Plan) -> list[str]:
    """Return what people read once everything answers, in Rich's markup."""
    from rich.markup import escape

    where = "" if data == default_data().absolute() else f" --data {escape(str(data))}"
    lines = [
        "",
        f"[bold green]Suivi is running[/]{' [yellow](practice)[/]' if plan.stack.kind == 'practice' else ''}",
        f"  Pages    [bold cyan]{plan.stack.web_url}[/]",
        f"  Data     {escape(str(data))}",
    ]
    if plan.ui_url:
        lines.append(f"  Temporal [cyan]{plan.ui_url}[/]")
    lines.append("")
    if plan.stack.kind == "practice":
        lines += ["Open the pages to play a focal point. Nothing leaves this machine."]
    else:
        lines += [
            "Next, in another terminal:",
            f"  suivi people import FILE{where}   who holds which post where",
            f"  suivi import FILE{where}          the recommendations",
            f"  suivi doctor{where}               is mail set up?",
            f"  suivi user first-code{where}      who signs in to the pages first",
            "Nothing is sent until you say so: [bold]suivi sending live[/]",
        ]
    lines.append("[dim]Ctrl-C stops everything.[/]")
    return lines
