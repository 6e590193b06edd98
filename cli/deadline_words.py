"""How deadlines are told to people on a terminal."""

from typing import Any

SHOWN = 12
"""References of one institution in a line; the rest is counted."""


def render_templates(outcome: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.text import Text

    parts: list[Any] = []
    for one in outcome["templates"]:
        plan = ", ".join(f"{name} {days}" for name, days in one["days"].items() if name != "submit")
        limit = f" · {one['words']:,} words" if one["words"] else ""
        voluntary = " · voluntary" if one["voluntary"] else ""
        parts.append(Text(f"{one['name']}  {one['title']}", style="bold"))
        parts.append(Text(f"  {one['kind']} · days before it: {plan}{limit}{voluntary}"))
        parts.append(Text(f"  {one['scope'] or 'what the State supported'}"))
        parts.append(Text(f"  {one['source']}\n", style="dim"))
    return Group(*parts)


def render_list(outcome: dict[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    if not outcome["deadlines"]:
        return Text("No deadline is to come. Add one: suivi deadline add TITLE --template NAME --on DATE")
    table = Table("", "Due", "Deadline", "Stage", "Missing", box=None)
    for one in outcome["deadlines"]:
        table.add_row(str(one["number"]), _due(one), one["title"], one["stage"], str(one["missing"] or ""))
    return table


def render_added(outcome: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.text import Text

    parts: list[Any] = [render_one(outcome)]
    if any(mark["squeezed"] for mark in outcome["milestones"]):
        parts.append(
            Text("\nThe plan is longer than the time that is left: each step keeps its share of it.", style="yellow")
        )
    if not outcome["in_scope"]:
        parts.append(
            Text("\nIts scope matches nothing yet: what is imported later is asked then. See: suivi status", "yellow")
        )
    elif outcome["without_owner"]:
        parts.append(
            Text(
                f"\n{len(outcome['without_owner'])} of {outcome['in_scope']} have no owner and will be asked once they"
                " have one. See: suivi route",
                style="yellow",
            )
        )
    if outcome["dry_run"]:
        parts.append(Text("\nNothing was added."))
    return Group(*parts)


def render_one(told: dict[str, Any]) -> Any:
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    one = told["deadline"]
    parts: list[Any] = [
        Text(f"{one['number'] or 'new'}  {one['title']}", style="bold"),
        Text(f"due {_due(one)} ({one['zone']}) · {one['stage']}" + (" · voluntary" if one["voluntary"] else "")),
        Text(
            " · ".join(
                part
                for part in (
                    one["template"],
                    one["scope"] or "what the State supported",
                    f"{one['words']:,} words at most" if one["words"] else None,
                    one["source"],
                )
                if part
            ),
            style="dim",
        ),
        Text(),
    ]
    plan = Table("Milestone", "Day", "", box=None)
    for mark in told["milestones"]:
        state = "reached" if mark["reached"] else "squeezed" if mark["squeezed"] else ""
        plan.add_row(mark["name"], f"{mark['on']:%a %Y-%m-%d}", state)
    parts.append(plan)
    parts.append(Text(f"\n{told['in_scope']} in scope, {len(told['without_owner'])} without an owner."))
    if told["institutions"]:
        funnel = Table("Institution", "In scope", "Asked", "Answered", "Validated", box=None)
        for row in told["institutions"]:
            counts = (str(row[key]) for key in ("in_scope", "asked", "answered", "validated"))
            funnel.add_row(row["institution"], *counts)
        parts.append(funnel)
    if told["missing"]:
        parts.append(Text("\nMissing", style="bold"))
    for row in told["missing"]:
        shown, rest = row["references"][:SHOWN], len(row["references"]) - SHOWN
        more = f" and {rest} more" if rest > 0 else ""
        parts.append(Text(f"  {row['institution']}: {len(row['references'])} of {row['total']}, since {row['since']}"))
        parts.append(Text(f"    {', '.join(shown)}{more}"))
        if row["asked"]:
            asked = ", ".join(f"{a['person']} ({a['times']}×)" for a in row["asked"])
            parts.append(Text(f"    asked: {asked}", style="dim"))
    return Group(*parts)


def render_move(told: dict[str, Any], *, done: bool) -> str:
    one, moves = told["deadline"], told["moves"]
    lines = [f"{one['number']}  {one['title']}: {one['was_due_on']} → {one['due_on']}"]
    lines += [
        f"  {mark['name']:<9} {mark['was_on']} → {mark['on']}" + ("  reached" if mark["reached"] else "")
        for mark in told["milestones"]
        if mark["was_on"] != mark["on"]
    ]
    verb = "follow" if done else "would follow"
    lines.append(
        f"{moves['asks']} open asks {verb}; of their next reminders {moves['earlier']} come earlier,"
        f" {moves['later']} later."
    )
    return "\n".join(lines)


def _due(one: dict[str, Any]) -> str:
    return f"{one['due_on']}" + ("" if one["confirmed"] else " tentative")
