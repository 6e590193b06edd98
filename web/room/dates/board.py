"""All dates: each report with its milestones along the time, and the month's calendar."""

import re
from datetime import date
from typing import Any, Final

from litestar import Response, get

from domain.rights import Act
from domain.words import MilestoneKind
from languages.dates import say_month, say_weekdays
from languages.direction import direction
from models.dates import count_dates, read_dates, read_month
from web.deps import Asked, Wired
from web.room.dates.charts import choose_axis, draw_lines, draw_month, month_before, next_month, span_of, week_begins
from web.room.drawing import draw_room, room_reader
from web.room.paging import Pages, last_page, read_page
from web.seats import Seated

SIZE: Final = 25
YEARS: Final = (1, 2, 5)
MONTH: Final = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])", re.ASCII)


@get("/deadlines", act=Act.READ)
async def show_deadlines(request: Asked, deps: Wired, seat: Seated) -> Response[Any]:
    """Reports to come, or with ?show=over those that are over; what each needs next, and when."""
    now, calendar, query = deps.now(), deps.composer.calendar, request.query_params
    reader = room_reader(request, deps, seat)
    today, over = calendar.day_of(now), query.get("show") == "over"
    begins = week_begins(calendar)
    month = _month(query.get("month", ""), today)
    first, last = span_of(month, begins)
    async with deps.database.transaction() as session:
        count = await count_dates(session, over=over)
        others = await count_dates(session, over=not over)
        end = last_page(count, SIZE)
        page = min(read_page(query.get("page")), end)
        dates = await read_dates(session, seat.sight, now, over=over, limit=SIZE, offset=(page - 1) * SIZE)
        entries = await read_month(session, first, last, calendar)
    years = _years(query.get("years", ""), [one.due_on for one in dates], today)
    axis = choose_axis(dates, today, years, turned=direction(reader.language) == "rtl")
    return draw_room(
        request,
        deps,
        seat,
        "deadlines",
        here="deadlines",
        dates=dates,
        count=count,
        over=over,
        others=others,
        pages=Pages(page, end, "/deadlines?show=over" if over else "/deadlines"),
        axis=axis,
        lines=[] if over else draw_lines(dates, axis, calendar),
        years=years,
        spans=YEARS,
        kinds=list(MilestoneKind),
        today=today,
        month=month,
        before=month_before(month),
        after=next_month(month),
        weeks=draw_month(month, begins, entries, today, calendar),
        weekdays=say_weekdays(reader.language, begins),
        say_month=lambda on, **told: say_month(reader.language, on, **told),
        weekend=calendar.weekend,
        query=request.url.query,
    )


def _month(given: str, today: date) -> date:
    """The first of the month that an address names; the present month where it names none."""
    found = MONTH.fullmatch(given)
    return date(int(found[1]), int(found[2]), 1) if found else today.replace(day=1)


def _years(given: str, due: list[date], today: date) -> int:
    """How many years are shown: those that were chosen, or the least that hold every report."""
    if given in {str(one) for one in YEARS}:
        return int(given)
    furthest = max(due, default=today)
    return next((years for years in YEARS if (furthest - today).days < 365 * years - 60), YEARS[-1])
