"""When a person may be written to: tables of cases, and what must hold for any zone, country and clock change."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.calendar import Calendar, always
from domain.hours import Hours, next_open, next_room
from domain.ladder import Caps

ZONES = (
    "UTC", "Africa/Tunis", "Europe/Ljubljana", "America/Asuncion", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Honolulu",
    "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "Asia/Riyadh", "Pacific/Kiritimati",
)  # fmt: skip
FRIDAYS_FREE = frozenset({4, 5})


def at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("when", "hours", "opens", "why"),
    [
        ("2027-03-10 10:00", Hours(), "2027-03-10 10:00", "in office hours, at once"),
        ("2027-03-10 06:00", Hours(), "2027-03-10 09:00", "before the delivery hour"),
        ("2027-03-10 18:00", Hours(), "2027-03-11 09:00", "the office has closed"),
        ("2027-03-12 19:00", Hours(), "2027-03-15 09:00", "over the weekend"),
        ("2027-03-19 19:00", Hours(), "2027-03-23 09:00", "and over a holiday on Monday"),
        ("2027-03-10 09:30", Hours("UTC", time(8), time(11)), "2027-03-10 11:00", "quiet in the morning"),
        ("2027-03-10 15:30", Hours("UTC", time(15), time(8)), "2027-03-11 09:00", "quiet from the afternoon on"),
        ("2027-03-10 10:00", Hours("UTC", time(20), time(7)), "2027-03-10 10:00", "quiet only at night"),
        ("2027-03-10 10:00", Hours("UTC", time(0), time(23)), "2027-03-10 10:00", "quiet that leaves nothing is void"),
        ("2027-03-10 10:00", Hours("UTC", time(9), time(9)), "2027-03-10 10:00", "quiet of no length"),
        ("2027-03-10 07:00", Hours("Africa/Tunis"), "2027-03-10 08:00", "nine o'clock of their own"),
        ("2027-03-10 20:00", Hours("Pacific/Apia"), "2027-03-10 20:00", "for Samoa it is Thursday morning"),
        ("2027-03-12 20:00", Hours("Pacific/Apia"), "2027-03-14 20:00", "for Samoa it is Saturday already"),
    ],
)
def test_a_person_is_written_to_in_their_own_hours(when: str, hours: Hours, opens: str, why: str) -> None:
    country = Calendar(holidays=frozenset({date(2027, 3, 22)}))
    assert next_open(at(when), hours, country) == at(opens), why


def test_an_hour_that_the_clock_skips_is_moved_on() -> None:
    # On 28 March 2027 in Ljubljana, 02:00 becomes 03:00.
    early = Calendar("Europe/Ljubljana", delivery=time(2, 30), weekend=frozenset())
    opens = next_open(at("2027-03-28 00:00", "Europe/Ljubljana"), Hours("Europe/Ljubljana"), early)
    assert opens == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_in_practice_there_is_no_night() -> None:
    for hour in range(48):
        when = at("2027-03-13 00:00") + timedelta(hours=hour)
        assert next_open(when, Hours("Asia/Riyadh"), always("UTC")) == when


calendars = st.builds(
    Calendar,
    zone=st.sampled_from(ZONES),
    delivery=st.times(time(5), time(12)),
    closes=st.times(time(13), time(23)),
    weekend=st.sampled_from([frozenset({5, 6}), FRIDAYS_FREE, frozenset({6}), frozenset[int]()]),
    holidays=st.frozensets(st.dates(date(2027, 1, 1), date(2028, 12, 31)), max_size=60),
)
clocks = st.builds(
    Hours, zone=st.sampled_from(ZONES), quiet_from=st.none() | st.times(), quiet_to=st.none() | st.times()
)
moments = st.integers(0, 700 * 24 * 3600).map(lambda s: datetime(2027, 1, 1, tzinfo=UTC) + timedelta(seconds=s))


@settings(max_examples=400, deadline=None)
@given(moments, clocks, calendars)
def test_nobody_is_written_to_out_of_hours(moment: datetime, hours: Hours, calendar: Calendar) -> None:
    opens = next_open(moment, hours, calendar)
    local = opens.astimezone(ZoneInfo(hours.zone))
    assert opens >= moment
    assert calendar.works(local.date())
    assert calendar.delivery.replace(second=0, microsecond=0) <= local.time() < calendar.closes
    assert next_open(opens, hours, calendar) == opens, "an hour that is open stays so"
    if hours.quiet_from and hours.quiet_to and not covers(hours, calendar):
        assert not quiet(local.time(), hours)


@settings(max_examples=400, deadline=None)
@given(moments, clocks, calendars)
def test_nobody_waits_longer_than_they_must(moment: datetime, hours: Hours, calendar: Calendar) -> None:
    """No quarter of an hour before it would have done."""
    opens = next_open(moment, hours, calendar)
    step = max((opens - moment) / 50, timedelta(minutes=15))
    earlier = moment
    while earlier < opens:
        assert next_open(earlier, hours, calendar) == opens
        earlier += step


@settings(max_examples=300, deadline=None)
@given(
    moments,
    clocks,
    calendars,
    st.builds(Caps, st.integers(1, 2), st.integers(1, 5), st.integers(2, 4), st.integers(5, 9)),
    st.lists(st.tuples(st.integers(0, 72), st.booleans()), min_size=1, max_size=25),
)
def test_caps_hold_whatever_comes(
    moment: datetime, hours: Hours, calendar: Calendar, caps: Caps, wishes: list[tuple[int, bool]]
) -> None:
    """Messages that are each sent as soon as there is room: never too many on a day, nor in any seven days."""
    sent: list[tuple[datetime, bool]] = []
    for wait, urgent in wishes:
        moment += timedelta(hours=wait)
        on = [hours.day_of(when) for when, _ in sent]
        room = next_room(moment, on, hours, calendar, caps, urgent=urgent)
        assert room == next_open(room, hours, calendar)
        moment = max(moment, room)
        sent.append((room, urgent))
    days = [hours.day_of(when) for when, _ in sent]
    assert max(Counter(days).values()) <= caps.urgent_per_day
    for day in days:
        assert sum(day - timedelta(days=6) <= other <= day for other in days) <= caps.urgent_per_week
    for (when, urgent), day in zip(sent, days, strict=True):
        if not urgent:
            before = [d for (w, _), d in zip(sent, days, strict=True) if w < when]
            assert before.count(day) < caps.per_day
            assert sum(day - timedelta(days=7) < d <= day for d in before) < caps.per_week


def quiet(clock: time, hours: Hours) -> bool:
    assert hours.quiet_from is not None
    assert hours.quiet_to is not None
    now, start, end = (t.replace(second=0, microsecond=0) for t in (clock, hours.quiet_from, hours.quiet_to))
    if start == end:
        return False
    return start <= now < end if start < end else now >= start or now < end


def covers(hours: Hours, calendar: Calendar) -> bool:
    """Whether quiet hours leave nothing of an office day."""
    minute = datetime.combine(date(2027, 1, 1), calendar.delivery.replace(second=0, microsecond=0))
    end = datetime.combine(date(2027, 1, 1), calendar.closes.replace(second=0, microsecond=0))
    while minute < end:
        if not quiet(minute.time(), hours):
            return False
        minute += timedelta(minutes=1)
    return True
