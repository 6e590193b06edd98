"""The `suivi` command: a table of commands, each imported when it is used."""

import logging
import os
import sys
from importlib import import_module
from typing import Any

import click

COMMANDS = {
    "up": ("cli.up:up", "Start everything on this machine."),
    "doctor": ("cli.doctor:doctor", "Say of each part whether it answers, and how to mend it."),
    "status": ("cli.status:status", "Count what is open, due, sent and received."),
    "import": ("cli.imports:import_file", "Read recommendations from a file."),
    "people": ("cli.people:people", "Read and list institutions, posts and people; leave and hand-over."),
    "assign": ("cli.assign:assign", "Give recommendations to institutions."),
    "route": ("cli.route:route", "Give recommendations to institutions by theme or group."),
    "postpone": ("cli.postpone:postpone", "Send no reminders on recommendations until a day."),
    "deadline": ("cli.deadline:deadline", "Keep the dates on which the State reports, and what is missing for them."),
    "show": ("cli.show:show", "Tell everything about one recommendation."),
    "answer": ("cli.answer:answer", "Record an answer on somebody's behalf."),
    "rehearse": ("cli.rehearse:rehearse", "Play years in seconds: what would be sent, to whom and when."),
    "sending": ("cli.sending:sending", "Hold, redirect, pause or allow what leaves this machine."),
    "digests": ("cli.digests:digests", "Show what is held or was sent."),
    "inbox": ("cli.inbox:inbox", "List replies, decide on requests, or explain how one is understood."),
    "evidence": ("cli.evidence:evidence", "Take out files that came with answers."),
    "brief": ("cli.brief:brief", "Tell the coordinator's week: what is late, due soon, undelivered."),
    "reconcile": ("cli.reconcile:reconcile", "Compare the record with the engine, and mend."),
    "user": ("cli.user:user", "Add the people who use the pages."),
    "worker": ("cli.worker:worker", "Run the workflows and their activities."),
    "bots": ("cli.bots:bots", "Listen to mailbox and chats."),
    "web": ("cli.web:web", "Serve the pages, the form and the API."),
    "populate": ("cli.populate:populate", "Fill a practice folder with the invented country."),
    "migrate": ("cli.migrate:migrate", "Bring the database to this version."),
}


class LazyGroup(click.Group):
    """A group whose commands come from COMMANDS; the help needs none of them."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run one command and leave. See `leave`."""
        try:
            return super().main(*args, **kwargs)
        except SystemExit as end:
            if not args and kwargs.get("args") is None:
                leave(end.code)
            raise

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        place, _ = COMMANDS[cmd_name]
        module, _, attribute = place.partition(":")
        try:
            command = getattr(import_module(module), attribute)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise click.ClickException(
                    f"suivi {cmd_name} needs {error.name}, which is not installed: pip install 'suivi[embedded]'."
                ) from error
            raise click.ClickException(f"suivi {cmd_name} is not part of this installation.") from error
        if not isinstance(command, click.Command):
            raise click.ClickException(f"{place} is no command.")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


def leave(code: object) -> None:
    """End the process at once when the engine's client was used.

    Its threads of Rust may still call into Python while the interpreter is being taken down, which ends a command
    that had done its work with "Fatal Python error: PyGILState_Release" (seen under load, temporalio 1.35).
    """
    if "temporalio.bridge.temporal_sdk_bridge" not in sys.modules or not isinstance(code, int | None):
        return
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code or 0)


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="suivi", message="%(version)s")
def main() -> None:
    """Follow up every human rights recommendation, from receipt to report."""


if __name__ == "__main__":
    sys.exit(main(prog_name="suivi"))
