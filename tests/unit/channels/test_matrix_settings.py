"""The settings of Matrix: what is wrong is said before anything runs."""

import pytest

from channels import matrix
from channels.matrix import MatrixSettings
from domain.secrets import Secret

GOOD = {"homeserver": "https://matrix.example", "user_id": "@suivi:example", "password": Secret("x")}


def test_without_a_homeserver_matrix_is_not_used() -> None:
    assert MatrixSettings().homeserver is None
    assert MatrixSettings(**GOOD).user_id == "@suivi:example"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"homeserver": "matrix.example"}, "must start with https://"),
        ({"user_id": "suivi"}, "whole name"),
        ({"password": None}, "password is not set, and no access_token"),
    ],
)
def test_what_is_wrong_is_named(wrong: dict[str, object], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        MatrixSettings(**GOOD | wrong)  # type: ignore[arg-type]


def test_without_its_library_a_set_section_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrix, "find_spec", lambda name: None)
    with pytest.raises(ValueError, match=r"pip install 'suivi\[matrix\]'"):
        MatrixSettings(**GOOD)  # type: ignore[arg-type]
    assert MatrixSettings().homeserver is None
