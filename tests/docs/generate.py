"""Writes the reference pages from the code: `make docs`."""

from collections.abc import Iterator
from pathlib import Path

import click

from cli.main import main
from config.reference import write_reference

DOCS = Path(__file__).parents[2] / "docs"
SHARED = ("data", "machine", "help")

INTRODUCTION = """\
# Commands

Written by `make docs` from the commands themselves. Every command takes:

| option | environment | |
|---|---|---|
| `--data DIR` | `SUIVI_DATA` | The data folder of the installation; by default `~/.local/share/suivi`. |
| `--json` | | Print one JSON object on stdout, and nothing else there. |
| `-h`, `--help` | | Say what the command does. |

Exit 0: done. 1: refused or failed, with one line of why on stderr. 2: wrong usage. `SUIVI_DEBUG=1` shows tracebacks.
A command finds the stack that `suivi up` runs on its data folder, else the servers that the settings name.
"""


def list_commands(
    group: click.Group = main, context: click.Context | None = None
) -> Iterator[tuple[str, click.Command, click.Context]]:
    """Every command that does something, with the words that call it."""
    context = context or click.Context(group, info_name="suivi")
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, parent=context, info_name=name)
        if isinstance(command, click.Group):
            yield from list_commands(command, inner)
        else:
            yield inner.command_path, command, inner


def list_options(command: click.Command) -> list[click.Option]:
    """The options of a command but those that all share."""
    return [p for p in command.params if isinstance(p, click.Option) and p.name not in SHARED]


def call(command: click.Command, context: click.Context) -> str:
    """The words that call a command with its arguments: `suivi import FILE`."""
    arguments = [p.make_metavar(context) for p in command.params if isinstance(p, click.Argument)]
    return " ".join([context.command_path, *arguments])


def write_commands() -> str:
    lines = [INTRODUCTION]
    for _, command, context in list_commands():
        lines += [f"## {call(command, context)}", "", " ".join((command.help or "").split()), ""]
        if options := list_options(command):
            lines += ["| option | is | default | |", "|---|---|---|---|"]
            lines += [write_row(option, context) for option in options]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def write_row(option: click.Option, context: click.Context) -> str:
    kind = "a switch" if option.is_flag else describe(option.type)
    if option.multiple:
        kind += ", may be repeated"
    if option.required:
        default = "must be given"
    elif option.is_flag or not isinstance(option.default, str | int) or option.default == "":
        default = ""
    else:
        default = f"`{option.default}`"
    names = ", ".join(f"`{name}`" for name in option.opts)
    return "| " + " | ".join([names, kind.replace("|", "\\|"), default, option.help or ""]) + " |"


def describe(kind: click.ParamType) -> str:
    if isinstance(kind, click.Choice):
        return "one of " + ", ".join(f"`{choice}`" for choice in kind.choices)
    if isinstance(kind, click.IntRange):
        return f"a number from {kind.min} to {kind.max}"
    if isinstance(kind, click.DateTime):
        return "a day, such as `2027-02-10`"
    return {"text": "text", "file": "a file"}.get(kind.name, kind.name)


PAGES = {"reference-settings.md": write_reference, "reference-commands.md": write_commands}


if __name__ == "__main__":
    for name, write in PAGES.items():
        (DOCS / name).write_text(write(), encoding="utf-8")
