"""Many people, each in an institution of their own, and reminders that are due to them: for load and for chaos."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import insert

from domain.words import (
    AskKind,
    AskState,
    ChannelName,
    Classification,
    Phase,
    PostKind,
    ReminderState,
    SendingMode,
)
from languages.catalogue import LANGUAGES
from models.asks import Ask, Reminder
from models.people import Contact, Institution, Person, Post, Tenure
from models.recommendations import Recommendation
from models.session import Database
from models.switch import Switch, turn_switch

Rows = list[dict[str, Any]]
TEXT = "Take further steps to strengthen the protection of the rights of persons with disabilities in law and practice"


async def gather_crowd(database: Database, people: int, reminders: int, now: datetime) -> None:
    """Write people of all languages, and reminders that fell due to them in the hour before `now`; sending is live.

    The recommendations have no lives, so that no engine is needed.
    """
    institutions: Rows = []
    posts: Rows = []
    persons: Rows = []
    tenures: Rows = []
    contacts: Rows = []
    for n in range(people):
        institution, post, person = uuid4(), uuid4(), uuid4()
        institutions.append({"id": institution, "name": f"Ministry {n}", "aliases": []})
        posts.append({"id": post, "institution_id": institution, "kind": PostKind.MAIN})
        language = LANGUAGES[n % len(LANGUAGES)]
        persons.append({"id": person, "name": f"Person {n}", "language": language, "time_zone": "UTC"})
        tenures.append({"id": uuid4(), "post_id": post, "person_id": person, "from_on": date(2026, 1, 1)})
        contacts.append(
            {"id": uuid4(), "person_id": person, "channel": ChannelName.EMAIL, "address": f"person{n}@gov.example",
             "preference": 1, "verified_at": now}
        )  # fmt: skip
    recommendations: Rows = []
    asks: Rows = []
    due: Rows = []
    for n in range(reminders):
        recommendation, ask = uuid4(), uuid4()
        recommendations.append(
            {"id": recommendation, "state": "Marevia", "reference": f"UPR4-{n // 300}.{n % 300}", "identity": f"{n}",
             "body": "UPR", "text": f"{TEXT} ({n + 1}).", "classification": Classification.PUBLIC,
             "phase": Phase.ARCHIVED, "revision": 1, "received_at": now - timedelta(days=60)}
        )  # fmt: skip
        asks.append(
            {"id": ask, "recommendation_id": recommendation, "institution_id": institutions[n % people]["id"],
             "kind": AskKind.PROGRESS, "round": 1, "state": AskState.OPEN, "opened_at": now - timedelta(days=20),
             "due_at": now + timedelta(days=20 + n % 10)}
        )  # fmt: skip
        due.append(
            {"id": uuid4(), "ask_id": ask, "rung": 0, "occurrence": 0, "state": ReminderState.PLANNED,
             "due_at": now - timedelta(seconds=n % 3600)}
        )  # fmt: skip
    tables: list[tuple[type, Rows]] = [
        (Institution, institutions), (Post, posts), (Person, persons), (Tenure, tenures), (Contact, contacts),
        (Recommendation, recommendations), (Ask, asks), (Reminder, due),
    ]  # fmt: skip
    async with database.transaction() as session:
        for table, rows in tables:
            await session.execute(insert(table), rows)
        await turn_switch(session, Switch(SendingMode.LIVE), now, "test")
    async with database.engine.connect() as connection:
        plain = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await plain.exec_driver_sql("ANALYZE")
