"""Who is sent what now: one digest a person, in their hours, under the caps, and nothing that waits is forgotten."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

import pytest

from domain.calendar import Calendar
from domain.gathering import Chosen, Due, Written, choose, gather, hold_back
from domain.ladder import DEFAULT, Stops
from domain.roster import Address, Holder, Leave, Roster
from domain.words import AskKind, ChannelName, PostKind
from tests.government import CABINET, SECRETARIAT, assemble

CAST = assemble()
UTC_OFFICE = Calendar()
MONDAY = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)
TODAY = MONDAY.date()
JUSTICE, HEALTH = "Ministry of Justice", "Ministry of Health"
MAIL = (ChannelName.EMAIL,)

FIRST, OVERDUE, TO_ALTERNATE, TO_VALIDATOR, TO_HEAD, TO_COORDINATOR = 0, 2, 3, 4, 5, 6
"""Rungs of the ladder of progress."""


def due(n: int, institution: str = JUSTICE, rung: int = FIRST, delegate: UUID | None = None) -> Due:
    ask = uuid5(UUID(int=1), f"{institution} {n}")
    place = CAST.institutions[institution]
    return Due(
        ask, rung, 0, ask, AskKind.PROGRESS, place, MONDAY, MONDAY + timedelta(days=30), None, delegate, f"UPR4-140.{n}"
    )


def chosen(*dues: Due, roster: Roster = CAST.roster, on: date = TODAY) -> list[Chosen]:
    found, nobody = choose(dues, roster.posts_on(on), DEFAULT, MAIL)
    assert nobody == []
    return found


def person(institution: str, post: PostKind) -> UUID:
    return CAST.people[institution, post]


def test_however_many_asks_a_person_gets_one_digest() -> None:
    found = chosen(*(due(n) for n in range(50)), *(due(n, HEALTH) for n in range(3)))
    assert [(one.holder.person, len(one.dues)) for one in found] == [
        (person(JUSTICE, PostKind.MAIN), 50),
        (person(HEALTH, PostKind.MAIN), 3),
    ]


@pytest.mark.parametrize(
    ("rung", "post"),
    [
        (FIRST, PostKind.MAIN),
        (OVERDUE, PostKind.MAIN),
        (TO_ALTERNATE, PostKind.ALTERNATE),
        (TO_VALIDATOR, PostKind.VALIDATOR),
        (TO_HEAD, PostKind.HEAD),
        (99, PostKind.COORDINATOR),
    ],
)
def test_each_rung_goes_to_its_post_and_a_shortened_ladder_to_its_last(rung: int, post: PostKind) -> None:
    (found,) = chosen(due(1, rung=rung))
    assert found.holder.kind is post


def test_the_coordinator_reads_of_all_institutions_in_one_message() -> None:
    (found,) = chosen(due(1, rung=TO_COORDINATOR), due(2, HEALTH, TO_COORDINATOR))
    assert (found.holder.person, len(found.dues)) == (person(SECRETARIAT, PostKind.COORDINATOR), 2)


def test_who_is_away_is_spared_and_their_stand_in_asked() -> None:
    main, alternate = person(JUSTICE, PostKind.MAIN), person(JUSTICE, PostKind.ALTERNATE)
    week = (TODAY, TODAY + timedelta(days=7))
    cases = [
        ((Leave(main, *week),), alternate),
        ((Leave(main, *week, person(HEALTH, PostKind.MAIN)),), person(HEALTH, PostKind.MAIN)),
        ((Leave(main, *week, alternate), Leave(alternate, *week)), person(JUSTICE, PostKind.VALIDATOR)),
        ((Leave(main, TODAY - timedelta(days=7), TODAY),), main),
    ]
    for leaves, asked in cases:
        roster = Roster(CAST.roster.people, CAST.roster.tenures, leaves)
        (found,) = chosen(due(1), roster=roster)
        assert found.holder.person == asked


def test_a_delegate_stands_for_those_who_work_on_it_alone() -> None:
    colleague = person(JUSTICE, PostKind.VALIDATOR)
    asked = {rung: chosen(due(1, rung=rung, delegate=colleague))[0].holder.person for rung in (FIRST, TO_ALTERNATE)}
    assert set(asked.values()) == {colleague}
    assert chosen(due(1, rung=TO_HEAD, delegate=colleague))[0].holder.person == person(JUSTICE, PostKind.HEAD)


def test_a_delegate_who_serves_is_asked_and_one_who_left_is_not() -> None:
    colleague = person(JUSTICE, PostKind.ALTERNATE)
    assert chosen(due(1, delegate=colleague))[0].holder.person == colleague
    assert chosen(due(1, delegate=UUID(int=5)))[0].holder.person == person(JUSTICE, PostKind.MAIN)


def test_an_institution_without_people_falls_to_the_coordinators() -> None:
    served = [t for t in CAST.roster.tenures if t.institution != CAST.institutions[JUSTICE]]
    (found,) = chosen(due(1), roster=Roster(CAST.roster.people, served))
    assert found.holder.person == person(SECRETARIAT, PostKind.COORDINATOR)


def test_with_nobody_at_all_it_is_said_rather_than_lost() -> None:
    found, nobody = choose([due(1)], Roster({}).posts_on(TODAY), DEFAULT, MAIL)
    assert (found, nobody) == ([], [due(1)])


def test_a_cabinet_is_found_wherever_it_stands() -> None:
    posts = CAST.roster.posts_on(TODAY, {CAST.institutions[JUSTICE]})
    assert [one.person for one in posts.of(CAST.institutions[JUSTICE], PostKind.CABINET)] == [
        person(CABINET, PostKind.CABINET)
    ]


def at(hour: int, days: int = 0) -> datetime:
    return datetime(2027, 1, 11 + days, hour, tzinfo=UTC)


THIS_WEEK = (date(2027, 1, 5), date(2027, 1, 7), date(2027, 1, 8))


@pytest.mark.parametrize(
    ("rungs", "now", "written", "goes", "why"),
    [
        ((FIRST,), at(10), Written(), at(10), "nothing stands against it"),
        ((FIRST,), at(7), Written(), at(9), "before the hour"),
        ((FIRST,), at(19), Written(), at(9, 1), "after hours"),
        ((FIRST,), at(10), Written((TODAY,)), at(9, 1), "one message a day"),
        ((TO_VALIDATOR,), at(10), Written((TODAY,)), at(10), "what is urgent may be a second"),
        ((TO_VALIDATOR,), at(10), Written((TODAY, TODAY)), at(9, 1), "but not a third"),
        ((FIRST,), at(10), Written(THIS_WEEK), at(9, 1), "three in seven days: until the first is a week old"),
        ((TO_VALIDATOR,), at(10), Written(THIS_WEEK), at(10), "what is urgent may be a fourth"),
        ((FIRST, TO_VALIDATOR), at(10), Written(THIS_WEEK), at(10), "and takes the others along"),
        ((FIRST,), at(10), Written((TODAY,), standing=True), at(10), "a digest that waits takes in what comes"),
        ((FIRST,), at(20), Written((TODAY,), standing=True), at(9, 1), "yet not at night"),
    ],
)
def test_when_a_digest_goes(rungs: tuple[int, ...], now: datetime, written: Written, goes: datetime, why: str) -> None:
    # Rungs of one person: the validator's, so that all are theirs.
    alone = [t for t in CAST.roster.tenures if t.post is PostKind.VALIDATOR]
    found = chosen(*(due(n, rung=rung) for n, rung in enumerate(rungs)), roster=Roster(CAST.roster.people, alone))
    lately = {found[0].holder.person: written}
    utc = [Chosen(_in_utc(one), one.address, one.dues) for one in found]
    gathered = gather(utc, lately, now, DEFAULT, UTC_OFFICE)
    if goes == now:
        assert (gathered.now, gathered.later) == (tuple(utc), ()), why
    else:
        assert gathered.now == (), why
        assert {when for _, when in gathered.later} == {goes}, why
        assert len(gathered.later) == len(rungs), "none is forgotten"


def _in_utc(one: Chosen) -> Holder:
    return replace(one.holder, time_zone="UTC")


@pytest.mark.parametrize(
    ("asked_for", "now", "goes", "why"),
    [
        (None, at(10), True, "nothing was asked for"),
        (at(8), at(10), False, "the coordinator has not decided yet"),
        (at(8), at(8, 7), False, "five working days are not over"),
        (at(8), at(9, 7), True, "who waits longer is reminded again, rather than forgotten"),
    ],
)
def test_a_request_that_waits_holds_reminders_back(
    asked_for: datetime | None, now: datetime, goes: bool, why: str
) -> None:
    one = replace(due(1), requested_at=asked_for)
    going, waiting = hold_back([one], now, DEFAULT, UTC_OFFICE)
    assert ([one] == going) is goes, why
    assert [when for _, when in waiting] == ([] if goes else [min(at(9, 7), at(9, now.day - 11 + 1))])


def test_a_request_holds_nothing_back_where_the_ladders_say_so() -> None:
    one = replace(due(1), requested_at=at(8))
    never = replace(DEFAULT, stops=Stops(request_days=0))
    assert hold_back([one], at(10), never, UTC_OFFICE) == ([one], [])


@pytest.mark.parametrize(
    ("wanted", "speaking", "channel"),
    [
        (None, {ChannelName.EMAIL, ChannelName.TELEGRAM}, ChannelName.TELEGRAM),
        (ChannelName.EMAIL, {ChannelName.EMAIL, ChannelName.TELEGRAM}, ChannelName.EMAIL),
        (ChannelName.MATRIX, {ChannelName.EMAIL, ChannelName.TELEGRAM}, ChannelName.TELEGRAM),
        (ChannelName.TELEGRAM, {ChannelName.EMAIL}, ChannelName.EMAIL),
    ],
)
def test_a_rung_may_name_its_channel(
    wanted: ChannelName | None, speaking: set[ChannelName], channel: ChannelName
) -> None:
    """Its reader prefers Telegram and has a mail address as well."""
    main = person(JUSTICE, PostKind.MAIN)
    known = CAST.roster.people[main]
    chat = Address(UUID(int=9), ChannelName.TELEGRAM, "42", 1)
    mail = replace(known.addresses[0], preference=2)
    roster = Roster({**CAST.roster.people, main: replace(known, addresses=(mail, chat))}, CAST.roster.tenures)
    rungs = tuple(replace(rung, channel=wanted) for rung in DEFAULT.by_kind[AskKind.PROGRESS])
    ladders = replace(DEFAULT, by_kind={**DEFAULT.by_kind, AskKind.PROGRESS: rungs})
    found, _ = choose([due(1)], roster.posts_on(TODAY), ladders, speaking)
    assert found[0].address.channel is channel
