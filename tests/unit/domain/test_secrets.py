import copy
import json
import pickle

import pytest

from domain.secrets import Secret

PASSWORD = Secret("hunter2")


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{:>30}".format, "%s".__mod__, lambda s: f"{[s]}"])
def test_no_way_of_showing_it_tells_the_text(show):
    assert "hunter2" not in show(PASSWORD)
    assert "Secret(…)" in show(PASSWORD)


def test_only_reveal_gives_the_text():
    assert PASSWORD.reveal() == "hunter2"


def test_it_is_not_written_down_by_accident():
    with pytest.raises(TypeError):
        json.dumps({"password": PASSWORD})
    with pytest.raises(TypeError, match="not written down"):
        pickle.dumps(PASSWORD)
    with pytest.raises(TypeError, match="not written down"):
        copy.deepcopy(PASSWORD)


def test_equal_secrets_are_equal_and_a_text_is_never_equal_to_a_secret():
    assert Secret("hunter2") == PASSWORD
    assert Secret("hunter3") != PASSWORD
    assert Secret("hunt") != PASSWORD
    assert PASSWORD != "hunter2"
    assert {PASSWORD: 1}[Secret("hunter2")] == 1


def test_an_empty_secret_is_no_secret():
    assert not Secret("")
    assert PASSWORD
