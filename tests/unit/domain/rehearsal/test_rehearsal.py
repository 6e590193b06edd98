"""A rehearsal of years: what must hold of every message, whatever people, countries and answers are like."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from domain.calendar import Calendar
from domain.commands import Close, Command, Decline, Delegate, Extend, Redirect, Snooze
from domain.digest import ABOVE
from domain.ladder import DEFAULT, Anchor, Caps, Ladder, Ladders, Rung, Tone, rank
from domain.rehearsal.behaviour import Behaviour, BehaviourFault, Manner, parse_behaviour
from domain.rehearsal.board import ORIGIN, Board
from domain.rehearsal.play import Happening, play
from domain.rehearsal.reports import Reports
from domain.rehearsal.world import Kind, Played, Sent, World
from domain.roster import Leave, Roster, Tenure
from domain.words import AskKind, PostKind
from tests.government import CABINET, MORNING, SECRETARIAT, assemble, make_world
from tests.unit.domain.test_hours import calendars

CAST = assemble()
YEAR = timedelta(days=365)
REPORT = ("Mid-term report", date(2027, 10, 15))
MINISTERS = [id for name, id in CAST.institutions.items() if name not in (SECRETARIAT, CABINET)]


def rehearse(
    world: World, behaviour: str, span: timedelta = YEAR, also: Sequence[tuple[datetime, Happening]] = ()
) -> Played:
    return play(world, parse_behaviour(behaviour), MORNING, MORNING + span, also=also)


def digests(played: Played) -> list[Sent]:
    return [one for one in played.sent if one.kind is Kind.DIGEST]


def test_when_all_answer_in_good_time_nobody_above_hears_of_it() -> None:
    played = rehearse(make_world(51, CAST, [REPORT]), "on-time")
    assert {one.post for one in digests(played)} <= {PostKind.MAIN, PostKind.VALIDATOR}
    assert [one for one in played.sent if one.kind is Kind.MISSING] == []
    (report,) = played.reports
    assert (report.asked, report.missing) == (51, {})


def test_when_nobody_answers_it_climbs_to_the_cabinet_and_the_report_is_at_risk() -> None:
    played = rehearse(make_world(51, CAST, [REPORT]), "none")
    told = [(one.post, one.at.date()) for one in played.sent if one.kind is Kind.MISSING]
    posts = list(dict.fromkeys(post for post, _ in told))
    assert posts == [PostKind.HEAD, PostKind.COORDINATOR, PostKind.CABINET]
    assert len([post for post, _ in told if post is PostKind.HEAD]) == 17, "one message to each head"
    assert sum(played.reports[0].missing.values()) == 51
    assert played.answers == ()


def test_no_boss_hears_before_those_who_work_for_them() -> None:
    played = rehearse(make_world(34, CAST, [REPORT]), "none")
    for place in MINISTERS:
        first: dict[PostKind, datetime] = {}
        for one in digests(played):
            if place in one.institutions:
                first.setdefault(one.post, one.at)
        ordered = [post for post, _ in sorted(first.items(), key=lambda pair: pair[1])]
        assert ordered == sorted(ordered, key=lambda post: (rank(post), post is PostKind.ALTERNATE))


@pytest.mark.parametrize(("behaviour", "most"), [("on-time", 12), ("last-day", 16), ("share=0.5", 30), ("none", 30)])
def test_a_focal_point_of_fifteen_is_written_to_a_few_times_a_year(behaviour: str, most: int) -> None:
    played = rehearse(make_world(254, CAST, [REPORT]), behaviour)
    mains = Counter(one.person for one in digests(played) if one.post is PostKind.MAIN)
    assert 1 <= max(mains.values()) <= most


def test_a_report_that_is_moved_forward_is_chased_from_then_on_and_not_before() -> None:
    moved = MORNING + timedelta(days=250)
    sooner = (moved + timedelta(days=3)).date()

    def move(_board: Board, reports: Reports, at: datetime) -> None:
        reports.move(1, sooner, at)

    alone = rehearse(make_world(34, CAST, [("Mid-term report", date(2028, 12, 1))]), "none", also=[(moved, move)])
    chased = [one.at for one in alone.sent if one.kind is Kind.MISSING]
    assert chased
    assert min(chased) >= moved


def test_the_same_rehearsal_says_the_same() -> None:
    once, again = (rehearse(make_world(34, CAST, [REPORT]), "share=0.6") for _ in range(2))
    assert once.sent == again.sent
    assert once.answers == again.answers


@pytest.mark.parametrize("text", ["", "always", "share", "share=1.1", "share=x", "share=-1", "none=3", "on-time=1"])
def test_a_behaviour_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BehaviourFault, match=r"expected none, on-time, last-day or share=0\.6"):
        parse_behaviour(text)


@pytest.mark.parametrize("manner", [Manner.ON_TIME, Manner.LAST_DAY])
@settings(max_examples=200, deadline=None)
@given(st.uuids(), st.integers(0, 400), st.integers(-30, 200), calendars)
def test_people_answer_after_they_are_asked_on_a_day_that_works(
    manner: Manner, ask: object, day: int, within: int, calendar: Calendar
) -> None:
    asked_at = MORNING + timedelta(days=day, hours=day % 24)
    due_at = asked_at + timedelta(days=within)
    answered = Behaviour(manner).answers_at(ask, asked_at, due_at, calendar)  # type: ignore[arg-type]
    assert answered is not None
    assert answered > asked_at
    assert calendar.works(calendar.day_of(answered))


ladder_days = st.lists(st.integers(-30, 30), min_size=2, max_size=7, unique=True).map(sorted)
CLIMB = (PostKind.MAIN, PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD, PostKind.COORDINATOR)


@st.composite
def some_ladder(draw: st.DrawFn, opened: bool) -> Ladder:
    days = draw(ladder_days)
    posts = sorted((draw(st.sampled_from(CLIMB)) for _ in days), key=CLIMB.index)
    tones = [draw(st.sampled_from(Tone)) for _ in days]
    rungs = [Rung(Anchor.DUE, day, post, tone) for day, post, tone in zip(days, posts, tones, strict=True)]
    rungs[-1] = replace(rungs[-1], every=draw(st.integers(1, 40)))
    return (Rung(Anchor.OPENED, 0), *rungs) if opened else tuple(rungs)


@st.composite
def some_ladders(draw: st.DrawFn) -> Ladders:
    per_day, per_week = draw(st.integers(1, 2)), draw(st.integers(1, 4))
    caps = Caps(per_day, per_week, draw(st.integers(per_day, 3)), draw(st.integers(per_week, 7)))
    by_kind = {kind: draw(some_ladder(opened=False)) for kind in AskKind}
    return Ladders(by_kind, draw(some_ladder(opened=True)), DEFAULT.report, caps)


@st.composite
def some_roster(draw: st.DrawFn) -> Roster:
    """The government, with posts handed over, left vacant, and people away."""
    people = list(CAST.roster.people)
    tenures = []
    for tenure in CAST.roster.tenures:
        change = draw(st.sampled_from(["keep", "keep", "keep", "leave vacant", "hand over"]))
        on = MORNING.date() + timedelta(days=draw(st.integers(1, 300)))
        if change == "keep" or (change == "leave vacant" and tenure.post is PostKind.COORDINATOR):
            tenures.append(tenure)
            continue
        tenures.append(replace(tenure, to_on=on))
        if change == "hand over":
            tenures.append(Tenure(tenure.institution, tenure.post, 1, draw(st.sampled_from(people)), on))
    leaves = [
        Leave(person, start, start + timedelta(draw(st.integers(1, 40))), draw(st.none() | st.sampled_from(people)))
        for person in draw(st.lists(st.sampled_from(people), max_size=8, unique=True))
        for start in [MORNING.date() + timedelta(days=draw(st.integers(0, 300)))]
    ]
    quiet = {
        id: replace(holder, quiet_from=time(draw(st.integers(12, 23))), quiet_to=time(draw(st.integers(0, 11))))
        if draw(st.booleans())
        else holder
        for id, holder in CAST.roster.people.items()
    }
    return Roster(quiet, tenures, leaves)


@st.composite
def some_happenings(draw: st.DrawFn) -> list[tuple[datetime, Happening]]:
    """What coordinators and people do in a year: reports moved, more time, pauses, colleagues, other ministries."""
    found = []
    for _ in range(draw(st.integers(0, 12))):
        at = MORNING + timedelta(days=draw(st.integers(1, 330)), hours=draw(st.integers(0, 23)))
        which, days = draw(st.integers(0, 23)), draw(st.integers(1, 60))
        what = draw(st.sampled_from(["move", "extend", "snooze", "delegate", "redirect", "decline", "close"]))
        found.append((at, happening(what, which, days, draw(st.sampled_from(list(CAST.roster.people))))))
    return found


def happening(what: str, which: int, days: int, person: UUID) -> Happening:
    def move(board: Board, reports: Reports, at: datetime) -> None:
        reports.move(1, max(REPORT[1] + timedelta(days=2 * days - 60), at.date() + timedelta(days=7)), at)

    def act(board: Board, reports: Reports, at: datetime) -> None:
        life = list(board.lives.values())[which]
        if life.over or life.lead is None or not life.asks:
            return
        ask, until = life.asks[0], max(at, life.asks[0].due_at) + timedelta(days=days)
        another = next(id for id in MINISTERS if id not in (life.lead, *life.supports))
        commands: dict[str, Command] = {
            "extend": Extend(ORIGIN, ask.id, until),
            "snooze": Snooze(ORIGIN, ask.id, at + timedelta(days=days)),
            "delegate": Delegate(ORIGIN, ask.id, person),
            "redirect": Redirect(ORIGIN, another),
            "decline": Decline(ORIGIN, life.lead),
            "close": Close(ORIGIN),
        }
        board.do(life.recommendation, commands[what], at)

    return move if what == "move" else act


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(
    max_examples=40,
    deadline=None,
    # Without shrinking, which takes minutes here; and what fails is told by its seeds, since it is too long to print.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    some_roster(),
    some_ladders(),
    st.sampled_from(["none", "share=0.5", "last-day", "on-time"]),
    st.builds(
        Calendar,
        st.sampled_from(["Europe/Ljubljana", "Africa/Casablanca", "Asia/Riyadh", "America/Asuncion"]),
        weekend=st.sampled_from([frozenset({5, 6}), frozenset({4, 5})]),
        holidays=st.frozensets(st.dates(date(2027, 1, 12), date(2027, 12, 31)), max_size=25),
    ),
    st.booleans(),
    some_happenings(),
)
def test_whatever_happens_every_message_is_right_and_none_is_missing(
    roster: Roster,
    ladders: Ladders,
    behaviour: str,
    calendar: Calendar,
    implementing: bool,
    also: list[tuple[datetime, Happening]],
) -> None:
    cast = replace(CAST, roster=roster)
    world = make_world(24, cast, [REPORT], ladders=ladders, calendar=calendar, implementing=implementing)
    played = rehearse(world, behaviour, also=also)
    answered = {(a.recommendation, a.ask): a.at for a in played.answers}
    by_person: dict[object, list[Sent]] = {}
    for one in played.sent:
        holder = roster.people[one.person]
        local = one.at.astimezone(ZoneInfo(holder.time_zone))
        assert calendar.works(local.date()), "on a working day"
        assert calendar.delivery <= local.time() < calendar.closes, "in their own hours"
        serves_on_their_day(one, roster, calendar)
        if one.kind in (Kind.DIGEST, Kind.MISSING):
            by_person.setdefault(one.person, []).append(one)
    for person, messages in by_person.items():
        days = [one.at.astimezone(ZoneInfo(roster.people[person].time_zone)).date() for one in messages]  # type: ignore[index]
        assert max(Counter(days).values()) <= ladders.caps.urgent_per_day
        assert all(
            sum(day - timedelta(days=6) <= d <= day for d in days) <= ladders.caps.urgent_per_week for day in days
        )
    assert len(answered) == len(played.answers), "no ask is answered twice"
    for life in played.lives.values():
        for ask in life.asks:
            assert ask.id in played.pending, "what is open is always followed by a reminder"
    for ask in played.pending:
        assert any(life.ask(ask) for life in played.lives.values()), "what is closed never is"


def serves_on_their_day(one: Sent, roster: Roster, calendar: Calendar) -> None:
    """Nobody is written to after they left their post, nor while they are away."""
    day = calendar.day_of(one.at)
    serving = {t.person for t in roster.tenures if t.holds_on(day)}
    standing_in = {leave.stand_in for leave in roster.leaves if leave.covers(day)}
    assert one.person in serving | standing_in
    away = {leave.person for leave in roster.leaves if leave.covers(day)}
    # A notice waits for a coordinator who is away and has nobody in their place; it goes when it was to go.
    assert one.person not in away or one.kind is not Kind.DIGEST


def test_nothing_is_asked_of_an_answered_ask() -> None:
    world = make_world(34, CAST, [REPORT])
    played = rehearse(world, "last-day")
    closed: dict[str, datetime] = {}
    asked: dict[str, list[datetime]] = {}
    for one in digests(played):
        for reference in one.asks:
            asked.setdefault(reference, []).append(one.at)
    for answer in played.answers:
        closed[world.references[answer.recommendation]] = answer.at
    # An answer is followed by the next round, whose first reminder comes months later.
    for answer in played.answers:
        reference = world.references[answer.recommendation]
        soon = [at for at in asked[reference] if answer.at < at < answer.at + timedelta(days=20)]
        assert soon == []
    assert closed


def test_those_above_are_told_of_nothing_that_was_never_asked() -> None:
    """A report planned three weeks ahead, when every rung but the last has passed."""
    late = ("Follow-up", MORNING.date() + timedelta(days=21))
    played = rehearse(make_world(34, CAST, [late]), "none")
    first_asked = min(one.at for one in digests(played) if one.post not in ABOVE)
    for one in played.sent:
        if one.kind is Kind.MISSING:
            assert one.at.date() > first_asked.date()
            assert one.post is PostKind.CABINET, "rungs that had passed before anybody was asked are not made up for"


def test_everything_before_the_beginning_is_left_out() -> None:
    played = rehearse(make_world(5, CAST), "none", timedelta(days=10))
    assert all(MORNING <= one.at <= MORNING + timedelta(days=10) for one in played.sent)
    assert played.began_at.tzinfo is UTC
