"""`python -m benchmarks [NAME…]`: run the measures, keep them in benchmarks/results/latest.json, print them."""

import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from rich.console import Console
from rich.table import Table

from benchmarks.measures import LATEST, Measure, write

NAMES = (
    *("import-copy", "import-memory", "start-bare", "history-life", "idle-day"),
    *("send-ceiling", "dispatch-apscheduler", "messages-incumbent", "rehearsal", "move-deadline"),
    *("reply-latency", "reply-load", "page-sql", "page-crowd"),
)
"""A measure's module has its name, with underscores."""


def main(arguments: Sequence[str]) -> int:
    """Run what was named, or all; 0 when every target holds, 1 when one does not, 2 for an unknown name."""
    # As in an installed wheel, the bytecode lies beside the code: the sandbox loads it for every workflow.
    sys.dont_write_bytecode = False
    console = Console(highlight=False)
    unknown = [name for name in arguments if name not in NAMES]
    if unknown:
        console.print(f"There is no measure {', '.join(unknown)}. There are: {', '.join(NAMES)}.")
        return 2
    found: list[Measure] = []
    for name in arguments or NAMES:
        console.print(f"[dim]{name} …[/dim]")
        measure: Callable[[], list[Measure]] = import_module(f"benchmarks.{name.replace('-', '_')}").measure
        measured = measure()
        write(measured)
        found += measured
    console.print(draw(found))
    for one in found:
        console.print(f"[dim]{one.name}: {one.note}[/dim]")
    console.print(f"[dim]kept in {LATEST.relative_to(LATEST.parents[2])}[/dim]")
    return 0 if all(measure.holds for measure in found) else 1


def draw(measures: Sequence[Measure]) -> Table:
    """The measures as a table for people."""
    table = Table("Measure", "Ours", "Bare", "Unit", "Ratio", "Target", "", box=None, pad_edge=False)
    for one in measures:
        bound = f"{'≤' if one.limit == 'most' else '≥'} {one.target:g}"
        verdict = "[green]holds[/green]" if one.holds else "[red]fails[/red]"
        table.add_row(one.name, show(one.ours), show(one.baseline), one.unit, show(one.ratio), bound, verdict)
    return table


def show(number: float | None) -> str:
    return "" if number is None else f"{number:,.0f}" if number >= 100 else f"{number:.2f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
