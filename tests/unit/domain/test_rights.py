"""Who may do what: the whole table, row by row, so that a right never changes by the way."""

import pytest

from domain.rights import Act, Sight, UserRole, may, may_administer

ROWS = {
    # act: admin, coordinator, validator, observer
    Act.READ: "yes yes yes yes",
    Act.EXPORT: "yes yes yes yes",
    Act.VALIDATE: "yes yes yes no",
    Act.ANSWER: "yes yes no no",
    Act.ASSIGN: "yes yes no no",
    Act.PLAN: "yes yes no no",
    Act.PEOPLE: "yes yes no no",
    Act.IMPORT: "yes yes no no",
    Act.MESSAGES: "yes yes no no",
    Act.SEND: "yes yes no no",
    Act.AUDIT: "yes yes no no",
    Act.CONFIGURE: "yes no no no",
    Act.USERS: "yes no no no",
}


@pytest.mark.parametrize("act", list(Act))
def test_each_role_may_do_what_its_row_says(act: Act) -> None:
    told = {role: "yes" if may(role, act) else "no" for role in UserRole}
    roles = (UserRole.ADMIN, UserRole.COORDINATOR, UserRole.VALIDATOR, UserRole.OBSERVER)
    assert " ".join(told[role] for role in roles) == ROWS[act]


@pytest.mark.parametrize(
    ("own", "theirs", "allowed"), [(True, True, True), (True, False, True), (False, False, True), (False, True, False)]
)
def test_nobody_gives_or_takes_over_a_sight_that_they_have_not(own: bool, theirs: bool, allowed: bool) -> None:
    assert may_administer(Sight(confidential=own), theirs) is allowed
