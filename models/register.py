"""The register of recommendations: find what a source tells of, add what is new, correct what changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import func, insert, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from domain.identity import identity, reference_candidates
from domain.intake import Intake
from domain.states import iso3_of_state
from domain.words import Phase
from models.changes import Change
from models.copying import copy_rows, driver_of
from models.known import Index, Known
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
class Placed:
    """An intake with the recommendation that it became or met."""

    intake: Intake
    recommendation: UUID
    reference: str
    fate: Fate
    archived: bool = False


@dataclass
class References:
    """References that are taken, per State, and where running numbers go on; one per run of an import."""

    taken: dict[str, set[str]] = field(default_factory=dict)
    running: dict[tuple[str, str, int | None], int] = field(default_factory=dict)

    async def load(self, session: AsyncSession, states: Collection[str]) -> None:
        """Read those of States not seen yet, or where another import has added some since."""
        held = await session.execute(
            select(Recommendation.state, func.count())
            .where(Recommendation.state.in_(states))
            .group_by(Recommendation.state)
        )
        numbers = {state: number for state, number in held.all()}
        missing = [state for state in states if len(self.taken.get(state, ())) != numbers.get(state, 0)]
        for state in states:
            self.taken.setdefault(state, set())
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
    known = Index(await _known(session, source, keys, [i.annotation_id for i in intakes if i.annotation_id]))
    await references.load(session, {intake.state for intake in intakes})
    placed: list[Placed] = []
    fresh: list[tuple[UUID, str, str, Intake]] = []
    for intake, key in zip(intakes, keys, strict=True):
        found = known.find(intake, key)
        if found is None:
            id, reference = uuid4(), references.take(intake, intake.state)
            fresh.append((id, reference, key, intake))
            phase = Phase.ARCHIVED if archive else Phase.RECEIVED
            known.add(
                Known(
                    id, intake.state, reference, phase, key, intake.annotation_id, _values(intake), fingerprint(intake)
                )
            )
            placed.append(Placed(intake, id, reference, Fate.CREATED))
        else:
            changed = await _correct(session, found, intake, key, source, run, at)
            if changed and intake.annotation_id and found.annotation_id is None:
                known.adopt(found, intake.annotation_id)
            fate = Fate.UPDATED if changed else Fate.UNCHANGED
            placed.append(Placed(intake, found.id, found.reference, fate, found.phase is Phase.ARCHIVED))
    if fresh:
        await _add(session, fresh, source, run, at, archive, no_owner_at)
    return placed


async def _known(session: AsyncSession, source: str, keys: Sequence[str], annotations: Sequence[str]) -> list[Known]:
    columns = [getattr(Recommendation, name) for name in TOLD]
    rows = await session.execute(
        select(
            Recommendation.id,
            Recommendation.state,
            Recommendation.reference,
            Recommendation.phase,
            Recommendation.identity,
            Recommendation.annotation_id,
            Provenance.fingerprint,
            *columns,
        )
        .outerjoin(Provenance, (Provenance.recommendation_id == Recommendation.id) & (Provenance.source == source))
        .where(or_(Recommendation.identity.in_(keys), Recommendation.annotation_id.in_(annotations)))
        .order_by(Recommendation.received_at, Recommendation.id)
    )
    return [
        Known(row[0], row[1], row[2], row[3], row[4], row[5], dict(zip(TOLD, row[7:], strict=True)), row[6])
        for row in rows.all()
    ]


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
    await copy_rows(
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
    await copy_rows(
        connection,
        "provenance",
        ("recommendation_id", "source", "fingerprint", "import_id", "row"),
        ((id, source, fingerprint(intake), run, intake.rows[0]) for id, _, _, intake in fresh),
    )
    await copy_rows(
        connection,
        "change",
        ("external_id", "at", "by_kind", "through", "verb", "subject", "recommendation_id"),
        (
            (f"import:{run}:{intake.rows[0]}:{id}", at, "system", "import", "receive", "recommendation", id)
            for id, _, _, intake in fresh
        ),
    )


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
