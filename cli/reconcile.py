"""`suivi reconcile`: compare the record with the engine, and mend."""

from typing import Any
from uuid import uuid4

import click

from cli.output import Console, command_options


@click.command()
@click.option("--rehydrate", is_flag=True, help="Also compare every open life with its workflow.")
@command_options
async def reconcile(console: Console, rehydrate: bool) -> None:
    """Apply replies that wait, and start workflows that the engine lost or holds in an older state."""
    from cli.wiring import wire
    from workflows.reconcile import ReconcileWorkflow

    async with wire(console.settings, console.stack) as house:
        mended = await house.client.execute_workflow(
            ReconcileWorkflow.run,
            rehydrate,
            id=f"reconcile/{uuid4()}",
            task_queue=house.settings.temporal.task_queue,
        )
    outcome = {
        "replies": mended.replies,
        "seen": mended.seen,
        "started": mended.started,
        "restarted": mended.restarted,
    }
    console.result(outcome, render)


def render(outcome: dict[str, Any]) -> str:
    return (
        f"{outcome['replies']} waiting replies looked at; {outcome['seen']} lives compared,"
        f" {outcome['started']} started, {outcome['restarted']} restarted from the record."
    )
