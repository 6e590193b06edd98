"""Save what a file holds, batch by batch, and give each new recommendation its life."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import chain, islice
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from temporalio import activity
from temporalio.exceptions import ApplicationError

from activities.files import FileStore
from activities.heartbeat import beating
from activities.openings import opening_of
from activities.ports import Birth, Lifecycles
from activities.reconciling import births_of
from activities.records import ChangeRequest, Records
from domain.commands import Command
from domain.faults import fault
from domain.identity import identity
from domain.intake import Entry, Intake, Problem, Skip
from domain.texts import collapse
from domain.words import Phase
from languages.faults import keep_fault, keep_problem
from models.changes import Import
from models.institutions import Names, read_names
from models.lives import read_states
from models.recommendations import Provenance, Recommendation
from models.register import Fate, Placed, References, save_batch
from models.session import Database
from models.states import only_state
from sources.errors import SourceError, renamed
from sources.ports import ReadOptions
from sources.registry import SOURCES

BATCH = 2_000
PAGE = 500
LONGEST_NAME = 300
EXAMPLES = 30
MANY_PROBLEMS = 10_000
"""Problems kept in full; beyond them only their number is."""


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """run: the import's row, which names the file and its options. at: aware UTC, the workflow's time."""

    run: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class StartRequest:
    run: UUID
    after: UUID | None = None


class _TakenBack(Exception):
    """Ends the transaction of a trial; nothing of it stays."""


@dataclass
class Trial:
    """What is told of a trial while it goes on. tell: is given how many rows were read; examples: by fate, the first
    references."""

    tell: Callable[[int], None] = lambda read: None
    examples: dict[str, list[str]] = field(default_factory=dict)

    def note(self, placed: Iterable[Placed]) -> None:
        for one in placed:
            named = self.examples.setdefault(one.fate.value, [])
            if len(named) < EXAMPLES:
                named.append(one.reference)


async def try_file(
    database: Database,
    source: str,
    path: Path,
    options: ReadOptions,
    archive: bool,
    at: datetime,
    trial: Trial | None = None,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What an import of a file would do: (counts, problems), found in a transaction that is taken back.

    trial: is told meanwhile how far it is. Raises SourceError. Of opening assignments only the names are tried.
    """
    run = Import(
        id=uuid4(), sha256="", name=path.name, source=source, started_at=at, done=0, counts={}, problems=[],
        options={"state": options.state, "columns": dict(options.columns), "archive": archive},
    )  # fmt: skip
    reader = next(one for one in SOURCES if one.name == source)
    try:
        async with database.transaction() as session:
            session.add(run)
            await session.flush()
            saver = _Saver(database, run, at, trial=trial)
            entries = reader.read(path, options)
            head = await asyncio.to_thread(lambda: list(islice(entries, BATCH)))
            await saver.resolve(head, lambda: reader.read(path, options))
            entries = chain(head, entries)
            while batch := await asyncio.to_thread(lambda: list(islice(entries, BATCH))):
                await saver.save_in(session, batch)
                if trial is not None:
                    trial.tell(run.counts["read"])
            raise _TakenBack
    except _TakenBack:
        return run.counts, run.problems


@dataclass
class Tally:
    """What an import counted. recommendations: distinct ones that the file tells of."""

    read: int = 0
    recommendations: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    started: int = 0
    skipped: dict[str, int] | None = None
    problems: int = 0


@dataclass(frozen=True)
class Importing:
    database: Database
    files: FileStore
    records: Records
    lifecycles: Lifecycles

    @activity.defn
    async def save_file(self, request: ImportRequest) -> None:
        """Save a whole file in batches of one transaction each. A retry goes on where the last commit was."""
        async with beating():
            await self._save_file(request)

    async def _save_file(self, request: ImportRequest) -> None:
        async with self.database.transaction() as session:
            run = await session.get_one(Import, request.run)
        entries = self._entries(run)
        saver = _Saver(self.database, run, request.at, self)
        try:
            head = await asyncio.to_thread(lambda: list(islice(entries, BATCH)))
            await saver.resolve(head, lambda: self._entries(run))
            entries = chain(head, entries)
            await saver.resume(islice(entries, run.done))
            while batch := await asyncio.to_thread(lambda: list(islice(entries, BATCH))):
                await saver.save(batch)
        except SourceError as error:
            kept = keep_fault(renamed(error, run.sha256, run.name).fault)
            async with self.database.transaction() as session:
                stopped = await session.get_one(Import, request.run, with_for_update=True)
                stopped.fault, stopped.ended_at = kept["reason"], request.at
                stopped.counts = stopped.counts | {"fault": kept}
            raise ApplicationError(kept["reason"], type="SourceError", non_retryable=True) from error

    def _entries(self, run: Import) -> Iterator[Entry]:
        source = next(source for source in SOURCES if source.name == run.source)
        options = ReadOptions(run.options.get("state"), run.options.get("columns") or {})
        return source.read(self.files.path(run.sha256), options)

    @activity.defn
    async def start_lives(self, request: StartRequest) -> UUID | None:
        """Start one page of the lives that an import brought; returns where it ended, None when all run."""
        async with beating():
            return await self._start_lives(request)

    async def _start_lives(self, request: StartRequest) -> UUID | None:
        async with self.database.transaction() as session:
            ids = list(
                await session.scalars(
                    select(Recommendation.id)
                    .join(Provenance, Provenance.recommendation_id == Recommendation.id)
                    .where(
                        Provenance.import_id == request.run,
                        Recommendation.phase != Phase.ARCHIVED,
                        *([Recommendation.id > request.after] if request.after else []),
                    )
                    .order_by(Recommendation.id)
                    .limit(PAGE)
                )
            )
            states = await read_states(session, ids)
            births = await births_of(session, [s for s in states.values() if not s.over])
        started = await self.lifecycles.start(births)
        async with self.database.transaction() as session:
            run = await session.get_one(Import, request.run, with_for_update=True)
            run.counts = run.counts | {"started": run.counts.get("started", 0) + started}
        return ids[-1] if len(ids) == PAGE else None

    @activity.defn
    async def finish_import(self, request: ImportRequest) -> None:
        async with self.database.transaction() as session:
            run = await session.get_one(Import, request.run, with_for_update=True)
            run.ended_at = request.at
        await self.lifecycles.wake_dispatch()

    async def open_life(self, session: AsyncSession, placed: Placed, names: Names, at: datetime) -> list[Command]:
        """What a table already knows of a recommendation: its lead, its supports and its last answer.

        On a new recommendation it is written at once; for one that lives, the commands are returned.
        """
        commands = await opening_of(session, placed, names, at)
        if placed.fate is not Fate.CREATED:
            return commands
        for command in commands:
            await self.records.apply(session, ChangeRequest(placed.recommendation, command, at))
        return []


class _Saver:
    """One run over one file: what was seen, what was counted, what is written with each batch.

    importing: opens the lives that a table already knows of; None in a trial.
    """

    def __init__(
        self,
        database: Database,
        run: Import,
        at: datetime,
        importing: Importing | None = None,
        trial: Trial | None = None,
    ) -> None:
        self._trial = trial
        self._database = database
        self._importing = importing
        self._run = run
        self._at = at
        self._references = References()
        self._seen: dict[bytes, tuple[int, bytes]] = {}
        self._state: str | None = run.options.get("state")
        self.done = run.done

    async def resolve(self, batch: list[Entry], read: Callable[[], Iterator[Entry]]) -> None:
        """Find the State of a file that names none: the one whose recommendations it tells of."""
        first = next((entry for entry in batch if isinstance(entry, Intake)), None)
        if first is None or first.state or self._state:
            return
        keys = await asyncio.to_thread(lambda: [identity(e) for e in read() if isinstance(e, Intake)])
        async with self._database.transaction() as session:
            self._state = await only_state(session, keys) or ""

    async def resume(self, entries: Iterator[Entry]) -> None:
        """Remember what an earlier try saved, and tell running workflows again what its last batch had for them."""
        last = await asyncio.to_thread(lambda: deque(self._fresh(entries), maxlen=BATCH))
        if not last or self._run.options.get("archive"):
            return
        async with self._database.transaction() as session:
            pending = await self._open_lives(session, await self._place(session, list(last)), [])
        for recommendation, command in pending:
            await self._tell(recommendation, command)

    def _fresh(self, entries: Iterator[Entry]) -> Iterator[Intake]:
        for entry in entries:
            if isinstance(entry, Intake) and _unfit(entry) is None and self._repeats(self._stated(entry)) is None:
                yield self._stated(entry)

    async def save(self, batch: list[Entry]) -> None:
        """One batch, its counts and its problems, in one transaction; then what running workflows must be told."""
        async with self._database.transaction() as session:
            pending = await self.save_in(session, batch)
        self.done += len(batch)
        for recommendation, command in pending:
            await self._tell(recommendation, command)

    async def save_in(self, session: AsyncSession, batch: list[Entry]) -> list[tuple[UUID, Command]]:
        """The same in a transaction of the caller's; returns the commands for lives that run already."""
        tally = Tally(skipped={})
        assert tally.skipped is not None
        problems: list[Problem] = []
        intakes: list[Intake] = []
        for entry in batch:
            if isinstance(entry, Skip):
                tally.read += 1
                tally.skipped[entry.reason] = tally.skipped.get(entry.reason, 0) + 1
            elif isinstance(entry, Problem):
                tally.read += 1
                problems.append(entry)
            elif (unfit := _unfit(entry)) is not None:
                tally.read += len(entry.rows)
                problems.append(unfit)
            else:
                tally.read += len(entry.rows)
                stated = self._stated(entry)
                repeated = self._repeats(stated)
                if repeated is None:
                    intakes.append(stated)
                elif isinstance(repeated, Problem):
                    problems.append(repeated)
                else:
                    tally.skipped["repeated"] = tally.skipped.get("repeated", 0) + len(entry.rows)
        archive = bool(self._run.options.get("archive"))
        placed = await self._place(session, intakes)
        if self._trial is not None:
            self._trial.note(placed)
        for one in placed:
            tally.recommendations += 1
            if one.archived and not archive:
                tally.skipped["archived"] = tally.skipped.get("archived", 0) + 1
            setattr(tally, one.fate.value, getattr(tally, one.fate.value) + 1)
        pending = [] if archive else await self._open_lives(session, placed, problems)
        await self._write(session, tally, problems, len(batch))
        return pending

    async def _place(self, session: AsyncSession, intakes: list[Intake]) -> list[Placed]:
        wait = self._importing.records.policy.no_owner_after if self._importing else timedelta(0)
        return await save_batch(
            session,
            intakes,
            source=self._run.source,
            run=self._run.id,
            at=self._at,
            archive=bool(self._run.options.get("archive")),
            no_owner_at=self._at + wait,
            references=self._references,
        )

    async def _open_lives(
        self, session: AsyncSession, placed: list[Placed], problems: list[Problem]
    ) -> list[tuple[UUID, Command]]:
        told = [one for one in placed if one.intake.lead or one.intake.supports]
        if not told:
            return []
        names = await read_names(session)
        pending: list[tuple[UUID, Command]] = []
        for one in told:
            unknown = [n for n in (one.intake.lead, *one.intake.supports) if n and names.find(n) is None]
            if unknown:
                problems.append(Problem(one.intake.rows[0], "lead", names.unknown(unknown[0])))
                continue
            if self._importing is None:
                continue
            for command in await self._importing.open_life(session, one, names, self._at):
                pending.append((one.recommendation, command))
        return pending

    async def _tell(self, recommendation: UUID, command: Command) -> None:
        assert self._importing is not None
        async with self._database.transaction() as session:
            state = (await read_states(session, [recommendation]))[recommendation]
            birth: Birth = (await births_of(session, [state]))[0]
        await self._importing.lifecycles.update(birth, command)

    def _stated(self, intake: Intake) -> Intake:
        return intake if intake.state or not self._state else replace(intake, state=self._state)

    def _repeats(self, intake: Intake) -> Problem | bool | None:
        """None: not seen in this file yet. True: the same again. A Problem: the same number with another text."""
        key = _digest(intake.annotation_id or f"{intake.state} {identity(intake)}")
        told = _digest(collapse(intake.text).casefold())
        seen = self._seen.setdefault(key, (intake.rows[0], told))
        if seen[0] == intake.rows[0]:
            return None
        if seen[1] == told or intake.annotation_id:
            return True
        taken = fault("problem-number-taken", found=intake.number or "", row=str(seen[0]))
        return Problem(intake.rows[0], "number", taken)

    async def _write(self, session: AsyncSession, tally: Tally, problems: list[Problem], entries: int) -> None:
        run = await session.get_one(Import, self._run.id, with_for_update=True)
        tally.problems = len(problems)
        counts = dict(run.counts)
        for name, value in asdict(tally).items():
            if name == "skipped":
                old = counts.get("skipped", {})
                counts["skipped"] = old | {k: old.get(k, 0) + v for k, v in value.items()}
            else:
                counts[name] = counts.get(name, 0) + value
        run.counts = counts
        if problems and len(run.problems) < MANY_PROBLEMS:
            run.problems = [*run.problems, *(keep_problem(p) for p in problems)]
        run.done = run.done + entries


def _unfit(intake: Intake) -> Problem | None:
    """What tells one recommendation from another is short; a whole page there would stop its batch for good."""
    for name in ("state", "symbol", "number", "session", "annotation_id"):
        value = getattr(intake, name)
        if value is not None and len(value) > LONGEST_NAME:
            return Problem(intake.rows[0], name, fault("problem-long", most=LONGEST_NAME, found=len(value)))
    return None


def _digest(words: str) -> bytes:
    """Words to recognise, not to keep: a file may hold hundreds of thousands of texts."""
    return blake2b(words.encode(errors="surrogatepass"), digest_size=16).digest()
