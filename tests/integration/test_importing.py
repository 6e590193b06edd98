"""Files as ministries really have them, saved into the real record: broken, repeated, overlapping, interrupted."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from activities import importing as module
from activities.files import FileStore
from activities.importing import Importing, ImportRequest, try_file
from activities.ports import Birth, Outcome
from activities.records import ChangeRequest, Records
from domain.calendar import Calendar
from domain.commands import Command
from domain.intake import Intake
from domain.recommendation import Policy
from domain.words import Phase, Status
from models.changes import Change, Import
from models.recommendations import Assignment, Progress, Recommendation
from models.replies import Answer
from models.session import Database
from sources.ports import ReadOptions
from tests.country import START, found, receive

HEAD = "State,Symbol,Number,Position,Text,Lead,Status,Last answer,Date\n"


@dataclass
class Direct:
    """Applies each command to the record at once; dies before the first while `dying`."""

    records: Records
    dying: bool = False

    async def update(self, birth: Birth, command: Command) -> Outcome:
        if self.dying:
            raise RuntimeError("killed")
        recorded = await self.records.record_change(ChangeRequest(birth.state.recommendation, command, START))
        return Outcome(recorded.result)


class Office:
    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.folder = database, folder
        self.records = Records(database, Policy(), Calendar())
        self.engine = Direct(self.records)
        self.files = FileStore(folder / "files")
        self.importing = Importing(database, self.files, self.records, self.engine)  # type: ignore[arg-type]

    def write(self, text: str) -> Path:
        path = self.folder / f"{uuid4().hex}.csv"
        path.write_text(HEAD + text, encoding="utf-8")
        return path

    async def begin(self, path: Path, *, archive: bool = False) -> ImportRequest:
        run = uuid4()
        async with self.database.transaction() as session:
            session.add(
                Import(
                    id=run, sha256=self.files.put(path), name=path.name, source="table", started_at=START, done=0,
                    options={"state": "Marevia", "columns": {}, "archive": archive}, counts={}, problems=[],
                )
            )  # fmt: skip
        return ImportRequest(run, START)

    async def take(self, text: str, *, archive: bool = False) -> Import:
        request = await self.begin(self.write(text), archive=archive)
        await self.importing.save_file(request)
        return await self.run(request)

    async def run(self, request: ImportRequest) -> Import:
        async with self.database.transaction() as session:
            return await session.get_one(Import, request.run)

    async def rows(self, table: type) -> list:  # type: ignore[type-arg]
        async with self.database.transaction() as session:
            return list(await session.scalars(select(table)))

    async def count(self, table: type) -> int:
        async with self.database.transaction() as session:
            return (await session.scalar(select(func.count()).select_from(table))) or 0


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    return Office(database, tmp_path)


def row(n: int, text: str = "Do it", lead: str = "", rest: str = ",,") -> str:
    return f"Marevia,A/HRC/59/15,140.{n},Supported,{text},{lead},{rest}\n"


async def test_300_broken_rows_among_42000_are_told_and_the_rest_is_saved(office: Office) -> None:
    rows = [
        f"Marevia,A/HRC/59/15,{n // 900 + 1}.{n % 900 + 1},{'?!' if n % 140 == 0 else 'Noted'},Take measure {n},,,,\n"
        for n in range(1, 42_001)
    ]
    run = await office.take("".join(rows))
    assert (run.counts["read"], run.counts["created"], run.counts["problems"]) == (42_000, 41_700, 300)
    assert len(run.problems) == 300
    assert run.problems[0]["row"] == 141


async def test_a_page_in_a_cell_that_names_it_is_a_problem_of_its_row(office: Office) -> None:
    page = "".join(chr(65 + (n * n) % 26) for n in range(20_000))
    run = await office.take(row(1) + f"Marevia,A/{page},140.2,Supported,Do it,,,,\n" + row(3, page))
    assert (run.counts["created"], [p["row"] for p in run.problems]) == (2, [3])


async def test_a_corrected_file_corrects_and_says_what_it_was(office: Office) -> None:
    await office.take(row(1, "Do it"))
    run = await office.take(row(1, "Do it well").replace("Supported", "Noted"))
    assert (run.counts["created"], run.counts["updated"]) == (0, 1)
    (change,) = [c for c in await office.rows(Change) if c.verb == "correct"]
    assert change.before == {"text": "Do it", "position": "supported"}
    assert change.after == {"text": "Do it well", "position": "noted"}


async def test_a_table_brings_leads_and_answers_on_their_days_once(office: Office) -> None:
    await found(office.database, 0)
    table = row(1, lead="Ministry of Justice", rest="In progress,We began.,2026-05-04") + row(
        2, lead="Ministry of Jutsice"
    )
    first = await office.take(table)
    assert "nearest: Ministry of Justice" in first.problems[0]["reason"]
    second = await office.take(table)
    assert (first.counts["created"], second.counts["created"], second.counts["unchanged"]) == (2, 0, 2)
    (progress,) = await office.rows(Progress)
    assert (progress.status, progress.narrative, f"{progress.said_at:%F}") == (
        Status.IN_PROGRESS, "We began.", "2026-05-04",
    )  # fmt: skip
    assert len(await office.rows(Assignment)) == len(await office.rows(Answer)) == 1


async def test_what_a_killed_import_had_yet_to_tell_running_lives_is_told_by_the_next_try(office: Office) -> None:
    await found(office.database, 0)
    await office.take(row(1) + row(2))
    request = await office.begin(office.write(row(1, lead="Ministry of Justice") + row(2) + row(3)))
    office.engine.dying = True
    with pytest.raises(RuntimeError):
        await office.importing.save_file(request)
    office.engine.dying = False
    await office.importing.save_file(request)
    assert len(await office.rows(Assignment)) == 1
    counts = (await office.run(request)).counts
    assert (counts["read"], counts["created"], counts["recommendations"]) == (3, 1, 3)


async def test_an_import_killed_between_batches_goes_on_with_right_counts(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 10)
    save = module._Saver.save

    async def die_in_the_third(self: module._Saver, batch: list) -> None:  # type: ignore[type-arg]
        if self.done == 20:
            raise RuntimeError("killed")
        await save(self, batch)

    request = await office.begin(office.write("".join(row(n, f"Measure {n}") for n in (*range(1, 36), 3, 4))))
    with monkeypatch.context() as killing:
        killing.setattr(module._Saver, "save", die_in_the_third)
        with pytest.raises(RuntimeError):
            await office.importing.save_file(request)
    await office.importing.save_file(request)
    counts = (await office.run(request)).counts
    assert (counts["read"], counts["created"], counts["skipped"]) == (37, 35, {"repeated": 2})


async def test_two_imports_at_once_of_overlapping_files_make_each_recommendation_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 10)
    unnumbered = [f"Marevia,A/HRC/59/15,,Supported,Take measure {n} now,,,,\n" for n in range(90)]
    requests = [await office.begin(office.write("".join(part))) for part in (unnumbered[:60], unnumbered[30:])]
    await asyncio.gather(*(office.importing.save_file(request) for request in requests))
    recommendations = await office.rows(Recommendation)
    assert len(recommendations) == len({r.reference for r in recommendations}) == 90


async def test_a_trial_saves_nothing(office: Office) -> None:
    path = office.write(row(1) + row(2))
    counts, problems = await try_file(office.database, "table", path, ReadOptions("Marevia", {}), False, START)
    assert (counts["created"], problems) == (2, [])
    assert [await office.count(table) for table in (Recommendation, Import, Change)] == [0, 0, 0]


async def test_what_was_archived_stays_so_and_is_counted(office: Office) -> None:
    await office.take(row(1), archive=True)
    run = await office.take(row(1) + row(2))
    assert (run.counts["created"], run.counts["unchanged"], run.counts["skipped"]) == (1, 1, {"archived": 1})
    assert sorted(r.phase for r in await office.rows(Recommendation)) == [Phase.ARCHIVED, Phase.RECEIVED]


async def test_two_annotations_of_one_paragraph_do_not_take_each_others_place(office: Office) -> None:
    told = Intake((2,), "Marevia", "UPR", "Do it", 4, symbol="A/HRC/59/15", number="140.1")
    (id,) = (await receive(office.database, [told])).values()
    annotated = [
        Intake((n,), "Marevia", "UPR", "Do it", 4, symbol="A/HRC/59/15", number="140.1", annotation_id=name)
        for n, name in ((2, "a"), (3, "b"))
    ]
    for _ in range(2):
        await receive(office.database, annotated)
        by_annotation = {r.annotation_id: r.id for r in await office.rows(Recommendation)}
        assert set(by_annotation) == {"a", "b"}
        assert by_annotation["a"] == id
