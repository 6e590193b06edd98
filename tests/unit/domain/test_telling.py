"""Who is told that answers are missing: one message a person."""

from uuid import UUID

import pytest

from domain.roster import Address, Holder, Posts
from domain.telling import pass_on, recipients
from domain.words import ChannelName, PostKind

JUSTICE, HEALTH, PRISONS = (UUID(int=n) for n in range(1, 4))
SPEAKING = (ChannelName.EMAIL,)


def holder(n: int, kind: PostKind, *, reachable: bool = True) -> Holder:
    addresses = (Address(UUID(int=100 + n), ChannelName.EMAIL, f"{n}@example", 1),) if reachable else ()
    return Holder(UUID(int=10 + n), f"Person {n}", "en", "UTC", kind, addresses)


HUGO = holder(1, PostKind.HEAD)
CLARA, CARL = holder(2, PostKind.COORDINATOR), holder(3, PostKind.COORDINATOR)
MINISTER = holder(4, PostKind.CABINET)
POSTS = Posts(
    {JUSTICE: {PostKind.HEAD: [HUGO]}, PRISONS: {PostKind.HEAD: [HUGO]}, HEALTH: {}},
    coordinators=[CLARA, CARL],
    cabinet=[MINISTER],
)


@pytest.mark.parametrize(
    ("to", "missing", "expected"),
    [
        (PostKind.HEAD, [JUSTICE, PRISONS], [("Person 1", (JUSTICE, PRISONS))]),
        (PostKind.HEAD, [JUSTICE, HEALTH], [("Person 1", (JUSTICE,)), ("Person 2", (HEALTH,))]),
        (PostKind.COORDINATOR, [JUSTICE, HEALTH], [("Person 2", (JUSTICE, HEALTH)), ("Person 3", (JUSTICE, HEALTH))]),
        (PostKind.CABINET, [HEALTH], [("Person 4", (HEALTH,))]),
        (PostKind.HEAD, [], []),
    ],
)
def test_a_head_reads_of_their_own_and_the_mechanism_of_all(
    to: PostKind, missing: list[UUID], expected: list[tuple[str, tuple[UUID, ...]]]
) -> None:
    assert [(r.holder.name, r.institutions) for r in recipients(to, missing, POSTS, SPEAKING)] == expected


def test_where_the_cabinet_cannot_be_reached_the_coordinators_are_told() -> None:
    posts = Posts({}, coordinators=[CLARA], cabinet=[holder(4, PostKind.CABINET, reachable=False)])
    assert [r.holder.name for r in recipients(PostKind.CABINET, [JUSTICE], posts, SPEAKING)] == ["Person 2"]


NEW = holder(5, PostKind.HEAD)
BOTH = (JUSTICE, PRISONS)


@pytest.mark.parametrize(
    ("person", "to", "institutions", "heads", "kept", "others"),
    [
        (HUGO, PostKind.HEAD, BOTH, {JUSTICE: HUGO, PRISONS: HUGO}, BOTH, []),
        (HUGO, PostKind.HEAD, BOTH, {JUSTICE: NEW, PRISONS: NEW}, None, [("Person 5", BOTH)]),
        # One of two ministries was handed over: each reads of their own.
        (HUGO, PostKind.HEAD, BOTH, {JUSTICE: HUGO, PRISONS: NEW}, (JUSTICE,), [("Person 5", (PRISONS,))]),
        # Nobody heads it now: the next post up, as when it is first told.
        (HUGO, PostKind.HEAD, (JUSTICE,), {}, None, [("Person 2", (JUSTICE,))]),
        (CLARA, PostKind.COORDINATOR, BOTH, {}, BOTH, []),
        (HUGO, PostKind.COORDINATOR, BOTH, {}, None, [("Person 2", BOTH), ("Person 3", BOTH)]),
        # An alert that is about no institution.
        (HUGO, PostKind.COORDINATOR, (), {}, None, [("Person 2", ()), ("Person 3", ())]),
    ],
)
def test_a_notice_that_waited_is_read_by_who_serves_now(
    person: Holder,
    to: PostKind,
    institutions: tuple[UUID, ...],
    heads: dict[UUID, Holder],
    kept: tuple[UUID, ...] | None,
    others: list[tuple[str, tuple[UUID, ...]]],
) -> None:
    posts = Posts({one: {PostKind.HEAD: [head]} for one, head in heads.items()}, [CLARA, CARL])
    stays, told = pass_on(person.person, to, institutions, posts, SPEAKING)
    assert stays == (None if kept is None else frozenset(kept))
    assert [(one.holder.name, one.institutions) for one in told] == others


def test_with_nobody_in_their_place_who_still_serves_finds_a_notice_when_they_are_back() -> None:
    away = Posts(by_person={HUGO.person: HUGO})
    assert pass_on(HUGO.person, PostKind.HEAD, BOTH, away, SPEAKING) == (frozenset(BOTH), [])
    assert pass_on(HUGO.person, PostKind.HEAD, BOTH, Posts(), SPEAKING) == (None, [])
