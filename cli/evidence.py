"""`suivi evidence`: the files that came with answers."""

import os
from pathlib import Path
from typing import Any

import click

from cli.output import Console, command_options


@click.group()
def evidence() -> None:
    """Take out files that came with answers; `suivi show` tells their numbers."""


@evidence.command("save")
@click.argument("number", type=click.IntRange(1), metavar="N")
@click.option("-o", "--output", "file", required=True, type=click.Path(path_type=Path), metavar="FILE")
@command_options
async def save(console: Console, number: int, file: Path) -> None:
    """Write file N as it was received to FILE, which must not exist yet."""
    from cli.errors import Refused
    from models.evidence import as_json, find_evidence
    from models.session import Database

    database = Database(console.stack.dsn, pool=1)
    try:
        async with database.transaction() as session:
            found = await find_evidence(session, number)
    finally:
        await database.aclose()
    if found is None:
        raise Refused(f"There is no file {number}. See: suivi show REFERENCE, or suivi inbox list")
    told = as_json(found)
    write_new(file, read_kept(console.settings.general.data / "files", told))
    console.result({"saved": str(file), **told}, lambda _: f"{file}: {told['name']}, {told['size']} bytes")


def read_kept(folder: Path, told: dict[str, Any]) -> bytes:
    """The content of a kept file. Raises Refused when there is none, or it is not what was kept."""
    from activities.files import FileStore, hash_file
    from cli.errors import Refused

    if told["state"] != "kept":
        why = "waits for the virus scanner" if told["state"] == "waiting" else f"was refused ({told['unfit']})"
        raise Refused(f"{told['name']!r} {why}: there is nothing to save.")
    path = FileStore(folder).path(told["sha256"])
    try:
        whole = hash_file(path) == told["sha256"]
    except OSError as error:
        raise Refused(f"{path} cannot be read ({error.strerror}): restore the files of the data folder.") from error
    if not whole:
        raise Refused(f"{path} is not what was kept: restore it from the backup.")
    return path.read_bytes()


def write_new(file: Path, content: bytes) -> None:
    """Write a file that only its owner may read. Raises Refused rather than write over another."""
    from cli.errors import Refused

    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(content)
    except FileExistsError:
        raise Refused(f"{file} is there already: give another name.") from None
    except OSError as error:
        raise Refused(f"{file} cannot be written: {error.strerror}.") from error
