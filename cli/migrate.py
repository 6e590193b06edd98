"""`suivi migrate`: bring the database to this version."""

import click

from cli.output import Console, command_options


@click.command()
@command_options
def migrate(console: Console) -> None:
    """Bring the database to this version; safe to repeat, and from several processes at once."""
    from models.migration import migrate as upgrade

    revision = upgrade(console.stack.dsn)
    console.result({"revision": revision}, lambda outcome: f"The record is at revision {outcome['revision']}.")
