"""`suivi brief`: the coordinator's week."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import click

from cli.output import Console, command_options


@click.command()
@command_options
async def brief(console: Console) -> None:
    """Tell how the past seven days went and how things stand; coordinators are sent the same every Monday."""
    from activities.briefing import Briefing
    from channels.wording import draw_notice
    from cli.wiring import calendar_of
    from domain.notices import NoticeContent
    from models.holders import read_posts
    from models.session import Database

    now = datetime.now(UTC)
    practice = console.stack.kind == "practice"
    calendar = calendar_of(console.settings, practice=practice)
    database = Database(console.stack.dsn, pool=1)
    try:
        told = await Briefing(database, calendar).read(now)
        async with database.transaction() as session:
            coordinators = (await read_posts(session, calendar.day_of(now), ())).coordinators
    finally:
        await database.aclose()
    reader = next(iter(coordinators), None)
    general = console.settings.general
    content = NoticeContent(
        person_name=reader.name if reader else "",
        language=reader.language if reader else general.language,
        notice=told,
        sent_on=calendar.day_of(now),
        time_zone=general.time_zone,
        url=general.public_url or console.stack.web_url,
        practice=practice,
    )

    def render(_: dict[str, Any]) -> str:
        drawn = draw_notice(content)
        return f"{drawn.subject}\n\n{drawn.text}"

    outcome = asdict(told)
    outcome.pop("kind")
    outcome["late"] = [{"institution": name, "overdue": count} for name, count in told.late]
    outcome["ahead"] = [{"deadline": title, "milestone": kind, "on": day} for title, kind, day in told.ahead]
    console.result(outcome, render)
