"""Try a file that was handed in on the pages: recognise it, say what it would change, and save nothing."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from activities.enrolling import enrol, holds_staff, read_staff_file
from activities.errands import Progress, Work
from activities.files import FileStore
from activities.importing import Trial, try_file
from activities.staffing import Staffing
from domain.commands import Origin
from models.session import Database
from sources.errors import SourceError, UnknownFormat, renamed
from sources.glimpse import Glimpse, Kind, look
from sources.ports import ReadOptions
from sources.registry import find_source

STAFF = "people"
"""What a file of people or routing rules is called among the formats."""
MOST_HEADINGS = 60


def uploads_of(files: FileStore) -> FileStore:
    """Where files lie while they are tried, beside the store of what was taken."""
    return FileStore(files.root.with_name("uploads"))


@dataclass(frozen=True, slots=True)
class Recognised:
    """source: the format; None: unknown, and error says why. headings: of an unknown table, for naming its columns."""

    source: str | None
    error: SourceError | None = None
    headings: tuple[str, ...] = ()


def recognise_file(path: Path, options: ReadOptions) -> Recognised:
    """What a file is, by its content. Raises SourceError for one that cannot be read at all."""
    glimpse = look(path)
    if not options.columns and holds_staff(glimpse):
        return Recognised(STAFF)
    try:
        return Recognised(find_source(path, glimpse, options).name, headings=headings_of(glimpse))
    except UnknownFormat as error:
        if glimpse.kind is not Kind.GRID or not (headings := headings_of(glimpse)):
            raise
        return Recognised(None, error, headings)


def headings_of(glimpse: Glimpse) -> tuple[str, ...]:
    """The row among the first of each sheet that names most columns."""
    rows = [[cell for cell in row if cell] for sheet in glimpse.tops for row in sheet]
    widest = max(rows, key=len, default=[])
    return tuple(dict.fromkeys(cell[:200] for cell in widest))[:MOST_HEADINGS] if len(widest) > 1 else ()


@dataclass(frozen=True, slots=True)
class Tried:
    """A file to try. path: where it lies; sha256: its name there, which people do not know it by."""

    sha256: str
    name: str
    source: str
    state: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    archive: bool = False


def try_recommendations(database: Database, files: FileStore, file: Tried, at: datetime) -> Work:
    """What importing it would do, row by row, in a transaction that is taken back."""

    async def work(progress: Progress) -> None:
        def tell(read: int) -> None:
            progress.done = read

        trial, options, path = Trial(tell), ReadOptions(file.state, file.columns), files.path(file.sha256)
        try:
            counts, problems = await try_file(database, file.source, path, options, file.archive, at, trial)
        except SourceError as error:
            raise renamed(error, file.sha256, file.name) from error
        progress.counts = counts | {"examples": trial.examples}
        progress.problems = problems

    return work


def try_staff(staffing: Staffing, files: FileStore, file: Tried, by: UUID, at: datetime) -> Work:
    """What saving people and rules would do, in a transaction that is taken back."""

    async def work(progress: Progress) -> None:
        try:
            entries = await asyncio.to_thread(read_staff_file, files.path(file.sha256))
        except SourceError as error:
            raise renamed(error, file.sha256, file.name) from error
        found = await enrol(staffing, entries, Origin(f"trial:{file.sha256}", by, "user"), at, trial=True)
        progress.counts, progress.problems = found.counts, found.problems

    return work
