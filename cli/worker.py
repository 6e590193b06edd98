"""`suivi worker`: run the workflows and their activities."""

import asyncio

import click

from cli.output import Console
from cli.serving import serve, serving_options, start_process


@click.command()
@serving_options
async def worker(console: Console) -> None:
    """Run the workflows and their activities until stopped."""
    from cli.wiring import wire
    from workflows.worker import build_worker, keep_schedules, rehydrate

    start_process(console)
    async with wire(console.settings, console.stack) as house:
        task_queue = console.settings.temporal.task_queue
        await keep_schedules(house.client, task_queue, house.timing)
        await rehydrate(house.client, task_queue)
        running = build_worker(house.client, task_queue, house.activities)
        await serve(running.run(), on_stop=lambda: asyncio.create_task(running.shutdown()))
