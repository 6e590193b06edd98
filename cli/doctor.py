"""`suivi doctor`: each part, whether it answers, and how to mend it."""

from typing import Any

import click

from cli.checks import Finding, check_python, examine, explain_settings
from cli.output import Console, command_options
from config.sources import SettingsError

COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


@click.command()
@command_options
async def doctor(console: Console) -> None:
    """Say of each part whether it answers, and how to mend it. Exit 1 when one does not."""
    try:
        findings = await examine(console.settings)
    except SettingsError as error:
        findings = [check_python(), explain_settings(error)]
    console.result({"parts": [finding.tell() for finding in findings]}, lambda _: draw_table(findings))
    if failed := [finding.name for finding in findings if finding.state == "fail"]:
        console.fail(f"Not well: {', '.join(failed)}.")


def draw_table(findings: list[Finding]) -> Any:
    """Return a Rich table of one row a part."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_header=False)
    for finding in findings:
        told = finding.tell()
        detail = Text(told["detail"])
        if told["mend"]:
            detail.append(f"\n→ {told['mend']}", style="bold")
        table.add_row(Text(finding.state, style=COLOURS[finding.state]), Text(finding.name), detail)
    return table
