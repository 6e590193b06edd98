"""`messages-incumbent`: messages a focal point gets in a year, beside one mail per item and day until it is answered.

The open-source incumbent, as read in 2025, sends one mail for each due item on each day
from thirty days before its due date, until it is answered. Both are played on the same due dates and answers.
"""

from collections import Counter
from datetime import date, datetime, timedelta
from uuid import UUID

from benchmarks.measures import Measure
from domain.rehearsal.behaviour import parse_behaviour
from domain.rehearsal.play import play
from domain.rehearsal.world import Kind, Played
from domain.words import PostKind
from tests.government import MINISTRIES, MORNING, assemble, make_world

RECOMMENDATIONS, DAYS = 254, 365
BEFORE = timedelta(days=30)
TARGET = 20.0
BEHAVIOURS = {"none": "nobody answers", "share=0.5": "half on time", "last-day": "all on the last day"}
REPORT = ("Mid-term report", date(2028, 1, 20))
"""Collected from August on, answers due in October, and not submitted before the year ends."""


def measure() -> list[Measure]:
    return [_measure(behaviour, words) for behaviour, words in BEHAVIOURS.items()]


def _measure(behaviour: str, words: str) -> Measure:
    cast = assemble()
    world = make_world(RECOMMENDATIONS, cast, [REPORT])
    ends = MORNING + timedelta(days=DAYS)
    played = play(world, parse_behaviour(behaviour), MORNING, ends)
    mains = {cast.people[f"Ministry of {name}", PostKind.MAIN] for name in MINISTRIES}
    ours = Counter(one.person for one in played.sent if one.kind is Kind.DIGEST and one.person in mains)
    everybody = sum(one.kind in (Kind.DIGEST, Kind.MISSING) for one in played.sent)
    theirs = incumbent(played, ends)
    per_focal_point = sum(ours.values()) / len(mains)
    note = (
        f"{words}: {RECOMMENDATIONS} recommendations, {len(mains)} focal points, one report, {DAYS} days; all posts "
        f"together {everybody} messages of ours against {theirs}, which tell nobody above: "
        f"{theirs / everybody:.0f} times fewer"
    )
    return Measure(
        "messages-incumbent",
        per_focal_point,
        f"messages a focal point, {words}",
        TARGET,
        "least",
        baseline=theirs / len(mains),
        ratio=theirs / sum(ours.values()),
        note=note,
    )


def incumbent(played: Played, ends: datetime) -> int:
    """Mails by the incumbent's rule for the same asks: each has its due date, and the day of its answer if any."""
    asked: dict[UUID, tuple[datetime, datetime | None]] = {
        ask.id: (ask.due_at, None) for life in played.lives.values() for ask in life.asks
    }
    asked |= {answer.ask: (answer.due_at, answer.at) for answer in played.answers}
    return sum(days_mailed(due_at, answered_at, ends) for due_at, answered_at in asked.values())


def days_mailed(due_at: datetime, answered_at: datetime | None, ends: datetime) -> int:
    """One a day from thirty days before, to the day of the answer or of the end; none when it is due later still."""
    first = max((due_at - BEFORE).date(), MORNING.date())
    last = min(answered_at or ends, ends).date()
    return max((last - first).days + 1, 0)
