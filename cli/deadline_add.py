"""`suivi deadline add`: what people say of a report, made into a deadline by a template."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import click

from cli.deadline_words import render_added
from cli.output import Console, command_options

DAY = click.DateTime(formats=["%Y-%m-%d"])
FAULTS = {
    ("title", "taken"): "Deadline {number} is called {title!r} already. Give another title, with its year or cycle.",
    ("due_on", "past"): "{day} has passed: give a date that is still to come.",
    ("due_on", "none"): "Give the date that is printed in the document: --on YYYY-MM-DD",
    ("offset_days", "none"): (
        "{template} does not say how long after its anchor it is due: give --offset-days, or --on"
    ),
    ("confirmed_by", "both"): (
        "--tentative says that nobody confirmed the date, --confirmed-by that somebody did. Give one."
    ),
    ("zone", "unknown"): "{zone!r} is no time zone: give geneva, state, or a name such as Pacific/Fiji",
}
"""What each fault of a plan is called here; those of milestones are told while they are read."""


@click.command()
@click.argument("title")
@click.option("--template", "template_name", required=True, metavar="NAME", help="See: suivi deadline templates.")
@click.option("--on", "due_on", type=DAY, help="The date, as it is printed.")
@click.option("--tentative", is_flag=True, help="The date is not sure: the coordinator is asked until it is confirmed.")
@click.option("--voluntary", is_flag=True, help="The State chooses to report.")
@click.option("--source", metavar="TEXT", help="The document that says the date, with its symbol.")
@click.option("--confirmed-by", metavar="NAME", help="Who confirmed the date.")
@click.option("--zone", help="Where the day is counted: geneva, state, or a zone such as Pacific/Fiji.")
@click.option("--anchor", metavar="TEXT", help="What the date counts from, or the event that it is bound to.")
@click.option("--anchor-on", type=DAY, help="The day of the anchor; without --on the date is counted from it.")
@click.option("--offset-days", type=click.IntRange(1, 3_000), help="Calendar days from the anchor to the date.")
@click.option("--body", multiple=True, help="Only this body's recommendations, such as UPR or CEDAW.")
@click.option("--cycle", multiple=True, type=int, help="Only this cycle of the UPR.")
@click.option("--symbol", multiple=True, help="Only those of this document.")
@click.option("--position", multiple=True, help="supported, split, noted or any; UPR only, by default the first two.")
@click.option("--paragraphs", help='Numbers and ranges: "5, 7-9".')
@click.option("--theme", multiple=True, help="A part of a theme's or group's name.")
@click.option("--institution", multiple=True, help="Only what this institution leads.")
@click.option("--request", metavar="TEXT", help="What the asks say, instead of the template's words.")
@click.option("--ask-supports", is_flag=True, help="Ask supporting institutions beside the lead.")
@click.option("--fresh-days", type=click.IntRange(0, 3_000), help="How old a validated answer may be to count.")
@click.option("--milestone", multiple=True, metavar="NAME=DAYS", help="Calendar days before the date: collect=180.")
@click.option("--dry-run", is_flag=True, help="Only show what it would be.")
@command_options
async def add(console: Console, title: str, dry_run: bool, **told: Any) -> None:
    """Add the date of a report: ministries are asked, reminded and escalated by a plan counted back from it."""
    from activities.ports import DeadlineBirth
    from cli.wiring import wire
    from domain.commands import Origin
    from models.agenda import tell_deadline
    from models.deadlines import add_deadline, draft_deadline, read_deadlines

    now = datetime.now(UTC)
    async with wire(console.settings, console.stack) as house:
        calendar, ladder = house.deadlines.calendar, house.deadlines.ladders.report
        async with house.database.transaction() as session:
            planned = await plan(console, session, title, told, now)
            row, state = draft_deadline(planned, now, ladder, calendar)
            if not dry_run:
                origin = Origin(f"command:deadline:add:{uuid4()}", through="command")
                row = await add_deadline(session, planned, origin, now, ladder, calendar)
                state = (await read_deadlines(session, [row.id], ladder, calendar))[row.id]
            outcome = await tell_deadline(session, row, state, calendar)
        outcome["dry_run"] = dry_run
        if not dry_run:
            await house.engine.start([DeadlineBirth(state, row.number)])
    console.result(outcome, render_added)


async def plan(console: Console, session: Any, title: str, told: Mapping[str, Any], now: datetime) -> Any:
    """What was said, completed by the template. Raises Refused saying how to mend it."""
    from activities.planning import PlanFault, Said, plan_deadline
    from cli.errors import Refused
    from config.deadlines import load_templates

    template = _template(load_templates(console.data), told["template_name"])
    said = Said(
        title=title,
        template=template,
        days=_days(told["milestone"], template.days),
        scope=await _scope(session, told, template.scope),
        due_on=told["due_on"].date() if told["due_on"] else None,
        tentative=told["tentative"],
        confirmed_by=told["confirmed_by"],
        voluntary=told["voluntary"] or template.voluntary,
        source=told["source"],
        zone=told["zone"],
        anchor=told["anchor"] or template.anchor,
        anchor_on=told["anchor_on"].date() if told["anchor_on"] else None,
        offset_days=told["offset_days"] or template.offset_days,
        request=told["request"] or template.request,
        ask_supports=told["ask_supports"],
        fresh_days=template.fresh_days if told["fresh_days"] is None else told["fresh_days"],
    )
    try:
        return await plan_deadline(session, said, now, console.settings.general.time_zone)
    except PlanFault as fault:
        raise Refused(FAULTS[fault.field, fault.code].format(**fault.told)) from None


def _template(templates: Mapping[str, Any], name: str) -> Any:
    from rapidfuzz import fuzz, process

    from cli.errors import Refused

    if name in templates:
        return templates[name]
    near = process.extractOne(name, list(templates), scorer=fuzz.WRatio, score_cutoff=50)
    hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(templates)}."
    raise Refused(f"There is no template {name!r}. {hint} See: suivi deadline templates")


def _days(told: tuple[str, ...], of_template: Mapping[Any, int]) -> Any:
    from cli.errors import Refused
    from config.deadlines import check_days

    days: dict[str, Any] = {kind.value: days for kind, days in of_template.items()}
    for one in told:
        name, _, number = one.partition("=")
        if not number.strip().isdecimal():
            raise Refused(f"--milestone {one}: give a name and calendar days before the date, such as collect=180")
        days[name.strip()] = int(number)
    return check_days(days, "--milestone" if told else "the template")


async def _scope(session: Any, told: Mapping[str, Any], of_template: str) -> Any:
    """The template's scope, with each key that was given in its place."""
    from dataclasses import replace

    from cli.choosing import choose_institution
    from cli.errors import Refused
    from domain.scope import ScopeFault, make_scope, parse_scope
    from models.institutions import read_names

    try:
        scope = parse_scope(of_template)
        given = make_scope(
            body=told["body"],
            cycle=tuple(str(one) for one in told["cycle"]),
            symbol=told["symbol"],
            position=told["position"],
            paragraphs=(told["paragraphs"],) if told["paragraphs"] else (),
            theme=told["theme"],
        )
    except ScopeFault as fault:
        raise Refused(f"The scope cannot be understood: {fault}") from fault
    if told["institution"]:
        names = await read_names(session)
        official = tuple(names.official[choose_institution(names, one)] for one in told["institution"])
        scope = replace(scope, institutions=official)
    return replace(
        scope,
        bodies=given.bodies or scope.bodies,
        cycles=given.cycles or scope.cycles,
        symbols=given.symbols or scope.symbols,
        positions=given.positions if told["position"] else scope.positions,
        paragraphs=given.paragraphs or scope.paragraphs,
        themes=given.themes or scope.themes,
    )
