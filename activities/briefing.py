"""The weekly brief: made once a week for each coordinator, and told at any time to who asks."""

from dataclasses import dataclass
from datetime import datetime

from temporalio import activity

from domain.calendar import Calendar
from domain.notices import WeeklyBrief
from models.brief import read_brief
from models.notices import notify_coordinators
from models.session import Database


@dataclass(frozen=True)
class Briefing:
    database: Database
    calendar: Calendar

    @activity.defn
    async def make_brief(self, now: datetime) -> int:
        """Make this week's brief for each coordinator, to arrive in their hours; how many were made.

        A repeat in the same week makes none.
        """
        year, week, _ = self.calendar.day_of(now).isocalendar()
        async with self.database.transaction() as session:
            brief = await read_brief(session, now, self.calendar)
            return await notify_coordinators(session, brief, f"brief:{year}-W{week:02}", now, self.calendar)

    async def read(self, now: datetime) -> WeeklyBrief:
        """The brief as of now; nothing is made or sent."""
        async with self.database.transaction() as session:
            return await read_brief(session, now, self.calendar)
