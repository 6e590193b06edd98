"""An invented government of seventeen institutions, as a roster for pure rules and as people for the record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid5

from domain.calendar import Calendar
from domain.deadlines import begin
from domain.ladder import DEFAULT, Ladders
from domain.people import InstitutionRow, PersonRow
from domain.recommendation import Policy, State, decide
from domain.rehearsal.world import Report, World
from domain.roster import Address, Holder, Roster, Tenure
from domain.schedule import follow
from domain.words import ChannelName, MilestoneKind, Phase, PostKind

SPACE = UUID(int=7)
MORNING = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)
"""A Monday."""

COUNTRY = Calendar("Europe/Ljubljana", holidays=frozenset({date(2027, 2, 8), date(2027, 4, 27), date(2027, 12, 24)}))

MINISTRIES = (
    "Justice", "Interior", "Health", "Education", "Labour", "Finance", "Foreign Affairs", "Defence", "Culture",
    "Environment", "Agriculture", "Economy", "Infrastructure", "Public Administration", "Digital Affairs",
    "Cohesion", "Solidarity",
)  # fmt: skip
ZONES = ("Europe/Ljubljana", "Europe/Ljubljana", "Europe/London", "America/New_York", "Asia/Tokyo")
LANGUAGES = ("en", "fr", "ar", "es", "pt", "ru", "zh")
POSTS = (PostKind.MAIN, PostKind.ALTERNATE, PostKind.VALIDATOR, PostKind.HEAD)
SECRETARIAT = "Secretariat"
CABINET = "Cabinet Office"

PLAN = {
    MilestoneKind.COLLECT: 150, MilestoneKind.CHASE: 110, MilestoneKind.VALIDATE: 90, MilestoneKind.CONSULT: 70,
    MilestoneKind.DRAFT: 50, MilestoneKind.APPROVE: 20, MilestoneKind.SUBMIT: 0,
}  # fmt: skip


@dataclass(frozen=True)
class Cast:
    """Who there is. institution: by name; person: by (institution, post)."""

    roster: Roster
    institutions: dict[str, UUID]
    people: dict[tuple[str, PostKind], UUID]


def rows() -> tuple[list[InstitutionRow], list[PersonRow]]:
    """The government as a people file tells it."""
    names = [f"Ministry of {name}" for name in MINISTRIES] + [SECRETARIAT, CABINET]
    people = []
    for n, name in enumerate(names):
        for post in posts_of(name):
            zone, language = ZONES[n % len(ZONES)], LANGUAGES[(n + len(post)) % len(LANGUAGES)]
            address = f"{post.value}.{n}@gov.example"
            people.append(PersonRow(2, name, post, f"{post.value.title()} of {name}", language, zone, address))
    return [InstitutionRow((2,), name) for name in names], people


def posts_of(name: str) -> Sequence[PostKind]:
    return {SECRETARIAT: (PostKind.COORDINATOR,), CABINET: (PostKind.CABINET,)}.get(name, POSTS)


def assemble() -> Cast:
    """The same as a roster, with ids that follow from the names."""
    _, people = rows()
    institutions = {row.institution: uuid5(SPACE, row.institution) for row in people}
    holders: dict[UUID, Holder] = {}
    tenures: list[Tenure] = []
    named: dict[tuple[str, PostKind], UUID] = {}
    for row in people:
        id = uuid5(SPACE, row.person)
        address = Address(uuid5(id, "email"), ChannelName.EMAIL, row.email or "", 1)
        holders[id] = Holder(id, row.person, row.language or "en", row.time_zone or "UTC", row.post, (address,))
        tenures.append(Tenure(institutions[row.institution], row.post, 1, id, date(2020, 1, 1)))
        named[row.institution, row.post] = id
    return Cast(Roster(holders, tenures), institutions, named)


def make_world(
    recommendations: int,
    cast: Cast,
    reports: Iterable[tuple[str, date]] = (),
    *,
    at: datetime = MORNING,
    ladders: Ladders = DEFAULT,
    calendar: Calendar = COUNTRY,
    policy: Policy | None = None,
    implementing: bool = True,
) -> World:
    """So many recommendations, dealt out to the ministries, and reports on them as (title, day)."""
    policy = policy or Policy()
    ministries = [id for name, id in cast.institutions.items() if name not in (SECRETARIAT, CABINET)]
    lives: dict[UUID, State] = {}
    pending = {}
    for n in range(recommendations):
        id, lead = uuid5(SPACE, f"recommendation {n}"), ministries[n % len(ministries)]
        before = State(id, "UPR", Phase.IMPLEMENTING if implementing else Phase.RECEIVED, 1, lead=None)
        after = _given(before, lead, at, policy, implementing)
        lives[id] = after
        steps = follow(before, after, {}, frozenset(), at, ladders, calendar)
        pending.update({ask: step for ask, step in steps.items() if step is not None})
    planned = [
        Report(
            number,
            title,
            begin(uuid5(SPACE, title), due_on, at, PLAN, "Europe/Zurich", ladders.report, calendar, confirmed=True),
            PLAN,
            "Europe/Zurich",
            tuple(lives),
        )
        for number, (title, due_on) in enumerate(reports, start=1)
    ]
    return World(
        lives=lives,
        references={id: f"UPR4-140.{n}" for n, id in enumerate(lives, start=1)},
        institutions={id: name for name, id in cast.institutions.items()},
        roster=cast.roster,
        pending=pending,
        policy=policy,
        ladders=ladders,
        calendar=calendar,
        speaking=(ChannelName.EMAIL,),
        reports=planned,
    )


def _given(before: State, lead: UUID, at: datetime, policy: Policy, implementing: bool) -> State:
    """Assigned; and where it is implemented already, received as well."""
    from domain.commands import Acknowledge, Assign, Origin

    assigned = decide(before, Assign(Origin("test"), lead), at, policy).after
    if not implementing:
        return assigned
    return decide(assigned, Acknowledge(Origin("test"), lead), at, policy).after
