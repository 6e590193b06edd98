"""What a rehearsal tells, as numbers: messages by week and person, escalations, the peak, and deadlines at risk."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.digest import ABOVE
from domain.rehearsal.world import Kind, Played, Reported, Sent, World

NAMED = 12
"""References named of one message; a list of hundreds helps nobody."""


def tell_rehearsal(played: Played, world: World) -> dict[str, Any]:
    """The contract of `suivi rehearse --json`. Days are those of the State's zone, weeks begin on Monday."""
    days = [world.calendar.day_of(one.at) for one in played.sent]
    peak = Counter(days).most_common(1)
    return {
        "from": world.calendar.day_of(played.began_at),
        "to": world.calendar.day_of(played.ended_at),
        "messages": len(played.sent),
        "by_kind": dict(Counter(one.kind.value for one in played.sent)),
        "messages_by_week": _by_week(played, world),
        "by_person": _by_person(played.sent, world),
        "escalations": [_escalation(one, world) for one in played.sent if is_escalation(one)],
        "peak_day": {"day": peak[0][0], "messages": peak[0][1]} if peak else {},
        "at_risk": [_at_risk(one, world) for one in played.reports if one.missing],
        "reports": [_report(one) for one in played.reports],
        "answers": len(played.answers),
        "sent": [_sent(one, world) for one in played.sent],
    }


def is_escalation(sent: Sent) -> bool:
    """Whether somebody above those who answer is told that they do not."""
    return sent.kind is Kind.MISSING or (sent.kind is Kind.DIGEST and sent.post in ABOVE)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _by_week(played: Played, world: World) -> list[dict[str, Any]]:
    """Every week from the first to the last, quiet ones too."""
    counts: dict[date, Counter[str]] = defaultdict(Counter)
    for one in played.sent:
        name = "escalations" if is_escalation(one) else "digests" if one.kind is Kind.DIGEST else "others"
        counts[monday_of(world.calendar.day_of(one.at))][name] += 1
    week, last = monday_of(world.calendar.day_of(played.began_at)), monday_of(world.calendar.day_of(played.ended_at))
    weeks: list[dict[str, Any]] = []
    while week <= last:
        of = counts[week]
        weeks.append(
            {
                "week": week,
                "messages": of.total(),
                "digests": of["digests"],
                "escalations": of["escalations"],
                "others": of["others"],
            }
        )
        week += timedelta(days=7)
    return weeks


def _by_person(sent: Sequence[Sent], world: World) -> list[dict[str, Any]]:
    """The most written to first."""
    by_person: dict[UUID, list[Sent]] = defaultdict(list)
    for one in sent:
        by_person[one.person].append(one)
    told = []
    for person, messages in by_person.items():
        days = Counter(world.calendar.day_of(one.at) for one in messages)
        weeks = Counter(monday_of(day) for day in days.elements())
        posts = {(t.institution, t.post) for t in world.roster.tenures if t.person == person}
        busiest, most = weeks.most_common(1)[0]
        told.append(
            {
                "person": world.roster.people[person].name,
                "posts": sorted(f"{post.value}, {world.institutions[place]}" for place, post in posts),
                "messages": len(messages),
                "asks": sum(len(one.asks) for one in messages if one.kind is Kind.DIGEST),
                "busiest_week": busiest,
                "in_busiest_week": most,
                "on_busiest_day": max(days.values()),
            }
        )
    return sorted(told, key=lambda one: (-one["messages"], one["person"]))


def _escalation(one: Sent, world: World) -> dict[str, Any]:
    return {
        "at": one.at,
        "to": world.roster.people[one.person].name,
        "post": one.post,
        "institutions": _names(one.institutions, world),
        "missing": len(one.asks),
        "deadline": one.deadline,
    }


def _at_risk(one: Reported, world: World) -> dict[str, Any]:
    by_institution = sorted(one.missing.items(), key=lambda pair: -pair[1])
    return _report(one) | {
        "by_institution": [{"institution": world.institutions[i], "missing": count} for i, count in by_institution]
    }


def _report(one: Reported) -> dict[str, Any]:
    missing = sum(one.missing.values())
    return {"deadline": one.number, "title": one.title, "due_on": one.due_on, "asked": one.asked, "missing": missing}


def _sent(one: Sent, world: World) -> dict[str, Any]:
    return {
        "at": one.at,
        "to": world.roster.people[one.person].name,
        "post": one.post,
        "kind": one.kind,
        "institutions": _names(one.institutions, world),
        "asks": len(one.asks),
        "references": list(one.asks[:NAMED]),
        "deadline": one.deadline,
    }


def _names(institutions: Sequence[UUID], world: World) -> list[str]:
    return sorted(world.institutions[institution] for institution in institutions)
