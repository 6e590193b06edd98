"""Who serves on a day: tables of tenures and leaves."""

from datetime import date
from uuid import UUID, uuid5

import pytest

from domain.roster import Address, Holder, Leave, Roster, Tenure
from domain.words import ChannelName, PostKind

ROOT = UUID(int=1)
JUSTICE, HEALTH, SECRETARIAT = (uuid5(ROOT, name) for name in ("justice", "health", "secretariat"))
AMINA, BRUNO, CLARA, DINA, CEM = PEOPLE = ("Amina", "Bruno", "Clara", "Dina", "Cem")
MAIN, ALTERNATE, HEAD = PostKind.MAIN, PostKind.ALTERNATE, PostKind.HEAD
COORDINATOR, CABINET = PostKind.COORDINATOR, PostKind.CABINET


def id_of(name: str) -> UUID:
    return uuid5(ROOT, name)


def holder(name: str) -> Holder:
    address = Address(uuid5(ROOT, f"at {name}"), ChannelName.EMAIL, f"{name.lower()}@example.org", 1)
    return Holder(id_of(name), name, "en", "UTC", MAIN, (address,))


def day(text: str) -> date:
    return date.fromisoformat(f"2027-{text}")


def tenure(
    name: str, post: PostKind = MAIN, n: int = 1, since: str = "01-01", to: str | None = None, at: UUID = JUSTICE
):
    return Tenure(at, post, n, id_of(name), day(since), day(to) if to else None)


def leave(name: str, since: str, to: str, stand_in: str | None = None) -> Leave:
    return Leave(id_of(name), day(since), day(to), id_of(stand_in) if stand_in else None)


def roster(*tenures: Tenure, leaves: tuple[Leave, ...] = ()) -> Roster:
    return Roster({id_of(name): holder(name) for name in PEOPLE}, tenures, leaves)


HANDED_OVER = (tenure(AMINA, to="03-01"), tenure(DINA, since="03-01"))
AWAY = leave(AMINA, "02-10", "02-15")
COVERED = leave(AMINA, "02-10", "02-15", BRUNO)

CASES = [
    ("who holds the post", (tenure(AMINA),), (), "02-01", [AMINA]),
    ("nobody before the first day", (tenure(AMINA, since="02-02"),), (), "02-01", []),
    ("on the first day", (tenure(AMINA, since="02-01"),), (), "02-01", [AMINA]),
    ("not on the first day after", (tenure(AMINA, to="02-01"),), (), "02-01", []),
    ("the predecessor until the day before", HANDED_OVER, (), "02-28", [AMINA]),
    ("the successor from the day on", HANDED_OVER, (), "03-01", [DINA]),
    ("the first ordinal first", (tenure(AMINA, n=2), tenure(DINA, n=1)), (), "02-01", [DINA, AMINA]),
    ("by name within an ordinal", (tenure(DINA), tenure(AMINA)), (), "02-01", [AMINA, DINA]),
    ("nobody while away", (tenure(AMINA),), (AWAY,), "02-10", []),
    ("back on the day after the leave", (tenure(AMINA),), (AWAY,), "02-15", [AMINA]),
    ("the day before the leave", (tenure(AMINA),), (AWAY,), "02-09", [AMINA]),
    ("the second holder while the first is away", (tenure(AMINA), tenure(DINA, n=2)), (AWAY,), "02-12", [DINA]),
    ("the stand-in while away", (tenure(AMINA),), (COVERED,), "02-12", [BRUNO]),
    ("no stand-in any more", (tenure(AMINA),), (COVERED,), "02-15", [AMINA]),
    ("nobody when the stand-in is away too", (tenure(AMINA),),
     (COVERED, leave(BRUNO, "02-11", "02-13")), "02-12", []),
    ("no stand-in of a stand-in", (tenure(AMINA),),
     (COVERED, leave(BRUNO, "02-11", "02-13", CEM)), "02-12", []),
    ("the stand-in again when they are back", (tenure(AMINA),),
     (COVERED, leave(BRUNO, "02-11", "02-13")), "02-13", [BRUNO]),
]  # fmt: skip


@pytest.mark.parametrize(("tenures", "leaves", "on", "serving"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_who_serves_as_focal_point(tenures, leaves, on, serving):
    posts = roster(*tenures, leaves=leaves).posts_on(day(on))
    assert [holder.name for holder in posts.of(JUSTICE, MAIN)] == serving
    assert posts.of(HEALTH, MAIN) == ()


def test_a_stand_in_serves_in_the_post_of_who_is_away():
    posts = roster(tenure(AMINA), tenure(BRUNO, ALTERNATE), leaves=(COVERED,)).posts_on(day("02-12"))
    assert [h.name for h in posts.of(JUSTICE, MAIN)] == [BRUNO]
    assert [h.kind for h in (*posts.of(JUSTICE, MAIN), *posts.of(JUSTICE, ALTERNATE))] == [MAIN, ALTERNATE]


def test_who_is_away_is_known_and_reached_nowhere():
    away = roster(tenure(AMINA), leaves=(COVERED,)).posts_on(day("02-12")).by_person[id_of(AMINA)]
    assert away.reached_by(list(ChannelName)) is None
    back = roster(tenure(AMINA), leaves=(COVERED,)).posts_on(day("02-15")).by_person[id_of(AMINA)]
    assert back.reached_by(list(ChannelName)) is not None


@pytest.mark.parametrize("kind", [COORDINATOR, CABINET])
def test_posts_of_the_mechanism_serve_all_institutions(kind):
    people = roster(tenure(CLARA, kind, at=SECRETARIAT), tenure(AMINA), tenure(DINA, at=HEALTH))
    posts = people.posts_on(day("02-01"), {JUSTICE})
    assert [h.name for h in posts.of(JUSTICE, kind)] == [CLARA]
    assert [h.name for h in posts.of(HEALTH, kind)] == [CLARA]
    assert posts.of(HEALTH, MAIN) == (), "only the institutions that were asked about"


def test_who_serves_twice_reads_as_in_the_lower_post():
    posts = roster(tenure(AMINA, HEAD, at=HEALTH), tenure(AMINA)).posts_on(day("02-01"))
    assert posts.by_person[id_of(AMINA)].kind is MAIN


SERVING = [
    (AMINA, JUSTICE, False),
    (BRUNO, JUSTICE, True),
    (DINA, JUSTICE, False),
    (DINA, HEALTH, True),
    (CLARA, JUSTICE, True),
    (CEM, JUSTICE, False),
]


@pytest.mark.parametrize(("name", "institution", "serves"), SERVING)
def test_who_is_one_to_write_to(name, institution, serves):
    """Amina is away and Bruno stands in; Dina serves in another ministry, Clara everywhere, Cem nowhere."""
    people = roster(
        tenure(AMINA), tenure(DINA, at=HEALTH), tenure(CLARA, COORDINATOR, at=SECRETARIAT), leaves=(COVERED,)
    )
    assert people.posts_on(day("02-12")).serves(id_of(name), institution) is serves
