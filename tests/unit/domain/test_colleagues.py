"""Whom a name means among colleagues."""

from uuid import UUID

import pytest

from domain.colleagues import find_colleague

NAMES = {
    UUID(int=1): "Bruno Costa",
    UUID(int=2): "Vera Valid",
    UUID(int=3): "Bruno Alves",
    UUID(int=4): "María José Núñez",
    UUID(int=5): "王伟",
}
CASES = [
    ("Bruno Costa", [1], True),
    ("bruno  costa", [1], True),
    ("Costa, Bruno", [1], True),
    ("Mr Costa", [1], True),
    ("Bruno", [1, 3], False),
    ("Vera", [2], True),
    ("Maria Jose Nunez", [4], True),
    ("Sra. Núñez", [4], True),
    ("王伟", [5], True),
    ("Bruno Kosta", [1], False),
    ("Vera Validd", [2], False),
    ("Paula Stranger", [], False),
    ("Dr", [], False),
    ("V", [], False),
    ("", [], False),
]


@pytest.mark.parametrize(("named", "people", "sure"), CASES)
def test_whom_a_name_means(named, people, sure):
    meant = find_colleague(named, NAMES)
    assert ([one.int for one in meant.people][: len(people) or None], meant.sure) == (people, sure)


def test_of_two_who_are_called_alike_neither_is_sure():
    meant = find_colleague("Ana Kos", {UUID(int=1): "Ana Kos", UUID(int=2): "Ana Kos"})
    assert (len(meant.people), meant.sure) == (2, False)
