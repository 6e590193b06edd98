"""The register of recommendations: find what a source tells of, add what is new, correct what changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from psycopg import AsyncConnection
from sqlalchemy import insert, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.identity import identity, reference_candidates
from domain.intake import Intake
from domain.states import iso3_of_state
from domain.texts import collapse
from domain.words import Phase
from models.changes import Change
from models.recommendations import Provenance, Recommendation

IMPORTS = 7_318_002
"""Advisory lock: one batch is saved at a time, so that two imports cannot both find a recommendation missing."""

TOLD = (
    "body", "cycle", "session", "symbol", "number", "text", "position", "position_note", "position_source",
    "recommenders", "themes", "groups", "sdgs", "published_on", "classification",
)  # fmt: skip
"""What a source may correct of a recommendation that it told us of before."""

NEVER_FILLED = frozenset({"text", "body", "classification"})


class Fate(StrEnum):
    """What became of one intake."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Known:
    """A recommendation that the record holds. source_fingerprint: of what this same source said last."""

    id: UUID
    state: str
    identity: str
    annotation_id: str | None
    values: dict[str, Any]
    fingerprint: str | None


@dataclass(frozen=True, slots=True)
class Placed:
    """An intake with the recommendation that it became or met."""

    intake: Intake
    recommendation: UUID
    reference: str
    fate: Fate


@dataclass
class References:
    """References that are taken, per State, and where running numbers go on; one per run of an import."""

    taken: dict[str, set[str]] = field(default_factory=dict)
    running: dict[tuple[str, str, int | None], int] = field(default_factory=dict)

    async def load(self, session: AsyncSession, states: Iterable[str]) -> None:
        missing = [state for state in states if state not in self.taken]
        for state in missing:
            self.taken[state] = set()
        rows = await session.execute(
            select(Recommendation.state, Recommendation.reference).where(Recommendation.state.in_(missing))
        )
        for state, reference in rows.all():
            self.taken[state].add(reference)

    def take(self, intake: Intake, state: str) -> str:
        """The best reference that is free in this State."""
        taken = self.taken[state]
        key = (state, intake.body, intake.cycle)
        start = self.running.get(key, 1)
        for n, candidate in enumerate(reference_candidates(intake, iso3_of_state(state), start)):
            if candidate not in taken:
                taken.add(candidate)
                if not intake.number:
                    self.running[key] = start + n + 1
                return candidate
        raise AssertionError("reference_candidates ends")


async def save_batch(
    session: AsyncSession,
    intakes: Sequence[Intake],
    *,
    source: str,
    run: UUID,
    at: datetime,
    archive: bool,
    no_owner_at: datetime | None,
    references: References,
) -> list[Placed]:
    """Upsert one batch in the caller's transaction: on the annotation id, else on the identity.

    A source corrects what it told before, with a Change; of what another source told it only fills gaps.
    Running the same rows again changes nothing.
    """
    await session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": IMPORTS})
    keys = [identity(intake) for intake in intakes]
    known = _Index(await _known(session, source, keys, [i.annotation_id for i in intakes if i.annotation_id]))
    await references.load(session, {intake.state for intake in intakes})
    placed: list[Placed] = []
    fresh: list[tuple[UUID, str, str, Intake]] = []
    for intake, key in zip(intakes, keys, strict=True):
        found = known.find(intake, key)
        if found is None:
            id, reference = uuid4(), references.take(intake, intake.state)
            fresh.append((id, reference, key, intake))
            known.add(Known(id, intake.state, key, intake.annotation_id, _values(intake), fingerprint(intake)))
            placed.append(Placed(intake, id, reference, Fate.CREATED))
        else:
            changed = await _correct(session, found, intake, key, source, run, at)
            placed.append(Placed(intake, found.id, "", Fate.UPDATED if changed else Fate.UNCHANGED))
    if fresh:
        await _add(session, fresh, source, run, at, archive, no_owner_at)
    return placed


class _Index:
    """The known recommendations of a batch, by annotation id and by identity."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._by_annotation: dict[str, Known] = {}
        self._by_identity: dict[str, list[Known]] = {}
        for one in known:
            self.add(one)

    def add(self, one: Known) -> None:
        if one.annotation_id:
            self._by_annotation[one.annotation_id] = one
        self._by_identity.setdefault(one.identity, []).append(one)

    def find(self, intake: Intake, key: str) -> Known | None:
        """The same annotation; else one of the same identity whose annotation is not another one."""
        if intake.annotation_id and intake.annotation_id in self._by_annotation:
            return self._by_annotation[intake.annotation_id]
        same = [
            k
            for k in self._by_identity.get(key, ())
            if (not intake.annotation_id or k.annotation_id is None) and (not intake.state or k.state == intake.state)
        ]
        if len(same) > 1:
            told = collapse(intake.text).casefold()
            same = [k for k in same if collapse(k.values["text"]).casefold() == told] or same
        return same[0] if same else None


async def _known(session: AsyncSession, source: str, keys: Sequence[str], annotations: Sequence[str]) -> list[Known]:
    columns = [getattr(Recommendation, name) for name in TOLD]
    rows = await session.execute(
        select(
            Recommendation.id,
            Recommendation.state,
            Recommendation.identity,
            Recommendation.annotation_id,
            Provenance.fingerprint,
            *columns,
        )
        .outerjoin(Provenance, (Provenance.recommendation_id == Recommendation.id) & (Provenance.source == source))
        .where(or_(Recommendation.identity.in_(keys), Recommendation.annotation_id.in_(annotations)))
        .order_by(Recommendation.received_at, Recommendation.id)
    )
    return [Known(row[0], row[1], row[2], row[3], dict(zip(TOLD, row[5:], strict=True)), row[4]) for row in rows.all()]


async def _correct(
    session: AsyncSession, known: Known, intake: Intake, key: str, source: str, run: UUID, at: datetime
) -> bool:
    """Write what differs, with its Change; False when nothing does."""
    told = _values(intake)
    print_ = fingerprint(intake)
    if known.fingerprint == print_:
        return False
    if known.fingerprint is None:
        new = {k: v for k, v in told.items() if v and not known.values[k] and k not in NEVER_FILLED}
    else:
        new = {k: v for k, v in told.items() if v not in (None, []) and v != known.values[k]}
    if intake.annotation_id and known.annotation_id is None:
        new["annotation_id"] = intake.annotation_id
    if new:
        moved = {"identity": key} if known.fingerprint is not None and key != known.identity else {}
        await session.execute(update(Recommendation).where(Recommendation.id == known.id).values(**new, **moved))
        await session.execute(
            insert(Change).values(
                external_id=f"import:{run}:{intake.rows[0]}:corrected",
                at=at,
                by_kind="system",
                through="import",
                verb="correct",
                subject="recommendation",
                recommendation_id=known.id,
                before={k: plain(known.values.get(k)) for k in new},
                after={k: plain(v) for k, v in new.items()},
            )
        )
    row = {"fingerprint": print_, "import_id": run, "row": intake.rows[0]}
    await session.execute(
        upsert(Provenance)
        .values(recommendation_id=known.id, source=source, **row)
        .on_conflict_do_update(index_elements=["recommendation_id", "source"], set_=row)
    )
    return bool(new)


async def _add(
    session: AsyncSession,
    fresh: Sequence[tuple[UUID, str, str, Intake]],
    source: str,
    run: UUID,
    at: datetime,
    archive: bool,
    no_owner_at: datetime | None,
) -> None:
    """Add new recommendations by COPY: in bulk it costs a fifth of INSERT."""
    phase = Phase.ARCHIVED if archive else Phase.RECEIVED
    connection = await driver_of(session)
    recommendation_columns = (
        "id", "state", "reference", "identity", *TOLD, "annotation_id",
        "phase", "revision", "received_at", "no_owner_at",
    )  # fmt: skip
    await _copy(
        connection,
        "recommendation",
        recommendation_columns,
        (
            (
                id, intake.state, reference, key, *_values(intake).values(), intake.annotation_id,
                phase.value, 0, at, None if archive else no_owner_at,
            )
            for id, reference, key, intake in fresh
        ),
    )  # fmt: skip
    await _copy(
        connection,
        "provenance",
        ("recommendation_id", "source", "fingerprint", "import_id", "row"),
        ((id, source, fingerprint(intake), run, intake.rows[0]) for id, _, _, intake in fresh),
    )
    await _copy(
        connection,
        "change",
        ("external_id", "at", "by_kind", "through", "verb", "subject", "recommendation_id"),
        (
            (f"import:{run}:{intake.rows[0]}:{id}", at, "system", "import", "receive", "recommendation", id)
            for id, _, _, intake in fresh
        ),
    )


async def driver_of(session: AsyncSession) -> "AsyncConnection[Any]":
    """The psycopg connection under a session, inside the same transaction."""
    raw = await (await session.connection()).get_raw_connection()
    connection = raw.driver_connection
    assert isinstance(connection, AsyncConnection)
    return connection


async def _copy(
    connection: "AsyncConnection[Any]", table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    async with connection.cursor() as cursor, cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
        for row in rows:
            await copy.write_row(row)


def fingerprint(intake: Intake) -> str:
    """What a source says of a recommendation, wherever in the file it says it."""
    told = [getattr(intake, name) for name in intake.__slots__ if name != "rows"]
    return sha256(repr(told).encode()).hexdigest()[:32]


def plain(value: object) -> object:
    """A value as the audit keeps it."""
    return value if value is None or isinstance(value, int | str | list) else str(value)


def _values(intake: Intake) -> dict[str, Any]:
    """The told fields in the order of TOLD."""
    told = ((name, getattr(intake, name)) for name in TOLD)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in told}
