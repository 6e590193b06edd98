"""Phrases found by their notation, without listing what it stands for."""

import pytest

from domain.replies.phrases import Phrases
from domain.replies.vocabulary import Sign, expand
from domain.words import Status

NOTATION = "[has] not started|begun, not, on_hold [now], [we] [have] done it|this_one"


def _learnt(notation: str = NOTATION, prefixes: tuple[str, ...] = ("",)) -> Phrases:
    phrases = Phrases(str.split)
    phrases.learn(notation, Sign.STATUS, Status.BLOCKED, prefixes)
    return phrases


@pytest.mark.parametrize("phrase", list(expand(NOTATION)))
def test_every_phrase_that_the_notation_stands_for_is_found_whole(phrase: str) -> None:
    words = phrase.split()
    assert _learnt().find([*words, "tomorrow"], 0) == (len(words), {Sign.STATUS: Status.BLOCKED})


@pytest.mark.parametrize("text", ["has", "started", "hold", "on", "we have", "tomorrow", "hasnot"])
def test_what_is_no_phrase_is_not_found(text: str) -> None:
    assert _learnt().find(text.split(), 0) == (0, None)


def test_the_longest_phrase_is_found_and_what_only_begins_like_one_is_left() -> None:
    phrases = _learnt()
    assert phrases.find(["not", "started", "yet"], 0)[0] == 2
    assert phrases.find(["not", "now"], 0)[0] == 1
    assert phrases.find(["it", "has", "not", "begun"], 1)[0] == 3


def test_a_phrase_keeps_every_sense_and_the_status_that_was_learnt_first() -> None:
    phrases = _learnt("on hold")
    phrases.learn("on hold", Sign.LIMIT, None)
    phrases.learn("on hold", Sign.STATUS, Status.IN_PROGRESS)
    assert phrases.find(["on", "hold"], 0)[1] == {Sign.STATUS: Status.BLOCKED, Sign.LIMIT: None}


def test_a_prefix_may_be_glued_to_the_first_word_only() -> None:
    phrases = _learnt("لم تبدأ", ("", "و"))
    assert phrases.find(["ولم", "تبدأ"], 0)[0] == 2
    assert phrases.find(["لم", "وتبدأ"], 0)[0] == 0


def test_an_ordinary_word_keeps_its_parts_from_meaning_something_and_means_nothing_itself() -> None:
    phrases = _learnt("will, power cut")
    phrases.learn("will power, power cut", Sign.WORD, None)
    assert phrases.find(["will", "power"], 0) == (2, {})
    assert phrases.find(["power", "cut"], 0) == (2, {Sign.STATUS: Status.BLOCKED})
