"""A measure: what was found, what it is compared with, and whether its target holds."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any, Literal

import psutil

LATEST = Path(__file__).parent / "results" / "latest.json"


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table.

    baseline: the same work done bare, in the same unit and the same minutes; None where the target is absolute.
    ratio: the median of the rounds' own ratios, which noise shifts less than a ratio of medians.
    target, limit: the bound, and on which side of it the ratio (without a baseline: ours) must be. note: the spread,
    and how it was measured.
    """

    name: str
    ours: float
    unit: str
    target: float
    limit: Literal["most", "least"] = "most"
    baseline: float | None = None
    ratio: float | None = None
    note: str = ""

    @property
    def holds(self) -> bool:
        judged = self.ours if self.ratio is None else self.ratio
        return judged <= self.target if self.limit == "most" else judged >= self.target


def compare(ours: Sequence[float], baseline: Sequence[float]) -> tuple[float, float, float, str]:
    """Medians of both, the median ratio of the rounds, and the spread of those ratios in words."""
    ratios = [one / other for one, other in zip(ours, baseline, strict=True)]
    spread = f"{len(ratios)} rounds, ratios {min(ratios):.2f} to {max(ratios):.2f}"
    return median(ours), median(baseline), median(ratios), spread


def describe_machine() -> str:
    memory = round(psutil.virtual_memory().total / 2**30)
    cores = os.cpu_count()
    return f"{platform.system()} {platform.machine()}, {cores} cores, {memory} GB, Python {platform.python_version()}"


def write(measures: Sequence[Measure], file: Path = LATEST) -> None:
    """Put these measures in the place of their older ones; what was not measured now stays as it was."""
    kept = json.loads(file.read_text()) if file.exists() else []
    names = {measure.name for measure in measures}
    at, machine = datetime.now(UTC).isoformat(timespec="seconds"), describe_machine()
    rows = [row for row in kept if row["name"] not in names] + [_row(measure, machine, at) for measure in measures]
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n")


def _row(measure: Measure, machine: str, at: str) -> dict[str, Any]:
    return {
        "name": measure.name,
        "ours": round(measure.ours, 3),
        "baseline": None if measure.baseline is None else round(measure.baseline, 3),
        "unit": measure.unit,
        "ratio": None if measure.ratio is None else round(measure.ratio, 3),
        "target": measure.target,
        "holds": measure.holds,
        "machine": machine,
        "at": at,
    }
