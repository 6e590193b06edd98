"""`suivi deadline add`: what people say of a report, made into a deadline by a template."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import click

from cli.deadline_words import render_added
from cli.output import Console, command_options

GENEVA = "Europe/Zurich"
DAY = click.DateTime(formats=["%Y-%m-%d"])


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
    from cli.errors import Refused
    from config.deadlines import load_templates
    from domain.scope import write_scope
    from domain.words import DeadlineKind
    from models.agenda import list_deadlines
    from models.deadlines import Planned

    template = _template(load_templates(console.data), told["template_name"])
    title = title.strip() or template.title
    taken = [row.number for row in await list_deadlines(session) if row.title.casefold() == title.casefold()]
    if taken:
        raise Refused(f"Deadline {taken[0]} is called {title!r} already. Give another title, with its year or cycle.")
    anchor_on = told["anchor_on"].date() if told["anchor_on"] else None
    offset = told["offset_days"] or template.offset_days
    day = _day(told["due_on"], anchor_on, offset, template.name)
    if day <= now.date():
        raise Refused(f"{day} has passed: give a date that is still to come.")
    kind = DeadlineKind.OFFSET if anchor_on else template.kind
    if kind is DeadlineKind.OFFSET and anchor_on is None:
        kind = DeadlineKind.FIXED
    confirmed = told["confirmed_by"] or (None if told["tentative"] else "said when it was added")
    if told["tentative"] and told["confirmed_by"]:
        raise Refused("--tentative says that nobody confirmed the date, --confirmed-by that somebody did. Give one.")
    return Planned(
        title=title,
        kind=kind,
        due_on=day,
        zone=_zone(told["zone"], template.geneva, console.settings.general.time_zone),
        days=_days(told["milestone"], template.days),
        scope=write_scope(await _scope(session, told, template.scope)),
        template=template.name,
        source=told["source"],
        confirmed_by=confirmed,
        voluntary=told["voluntary"] or template.voluntary,
        anchor=told["anchor"] or template.anchor,
        anchor_on=anchor_on,
        offset_days=offset if anchor_on else None,
        request=told["request"] or template.request,
        ask_supports=told["ask_supports"],
        fresh_days=template.fresh_days if told["fresh_days"] is None else told["fresh_days"],
        words=template.words,
    )


def _template(templates: Mapping[str, Any], name: str) -> Any:
    from rapidfuzz import fuzz, process

    from cli.errors import Refused

    if name in templates:
        return templates[name]
    near = process.extractOne(name, list(templates), scorer=fuzz.WRatio, score_cutoff=50)
    hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(templates)}."
    raise Refused(f"There is no template {name!r}. {hint} See: suivi deadline templates")


def _day(due_on: datetime | None, anchor_on: date | None, offset: int | None, template: str) -> date:
    from cli.errors import Refused

    if due_on is not None:
        return due_on.date()
    if anchor_on is None:
        raise Refused("Give the date that is printed in the document: --on YYYY-MM-DD")
    if offset is None:
        raise Refused(f"{template} does not say how long after its anchor it is due: give --offset-days, or --on")
    return anchor_on + timedelta(days=offset)


def _zone(told: str | None, geneva: bool, state: str) -> str:
    from cli.errors import Refused

    if told is None:
        return GENEVA if geneva else state
    if told.casefold() in ("geneva", "state"):
        return GENEVA if told.casefold() == "geneva" else state
    try:
        return ZoneInfo(told).key
    except (KeyError, ValueError, OSError):
        raise Refused(f"{told!r} is no time zone: give geneva, state, or a name such as Pacific/Fiji") from None


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
