"""Some six thousand replies as people write them, in seven languages: how many are understood, and none wrongly.

Those of `held_out` are kept from tuning and from the second reader's learning: nobody changes a table because of one of
those. What a fresh set scores at first sight says how replies of strangers fare; once it was looked at, it is tuned on
like the others. It depends on who writes: sets of some 180 scored from 0.87 to 0.98 so, with 0 to 5 recorded wrongly.
Now `held_out` is 714 replies by four writers who knew nothing of the program, and that nobody has read: 0.949 of the
clear ones are understood exactly (0.99 in Chinese, 0.97 in Arabic and Portuguese, 0.96 in French, 0.95 in Spanish, 0.91
in Russian, 0.89 in English), 10 are recorded wrongly, and 9 that are unclear are not asked back.
Those of `asked_back` are clear to a human and not understood yet.
"""

import pytest

from tests.replies import CORPUS, Case, as_meant, read_corpus, same, score_by_language, sure, tell, waits

TUNING = read_corpus()
HELD_OUT = read_corpus(CORPUS / "held_out")
ASKED_BACK = read_corpus(CORPUS / "asked_back")
SETS = {"tuning": TUNING, "held out": HELD_OUT}
ENOUGH = {"tuning": 0.95, "held out": 0.94}
"""Of the clear ones. The aim is 0.95 for both; the second is what replies scored that nobody had looked at."""
WRONG = {"tuning": 0, "held out": 10}
"""Recorded though not meant. The aim is none: what strangers wrote is not mended as long as nobody reads it."""
QUIET = {"tuning": 0, "held out": 9}
"""Unclear ones of which nothing is recorded wrongly, and nothing asked back. The aim is none."""


@pytest.mark.parametrize("language", sorted({case.language for case in TUNING}))
def test_replies_are_understood_as_their_writers_meant_them(language: str) -> None:
    assert [seen for case in TUNING if case.language == language if (seen := _amiss(case))] == []


def _amiss(case: Case) -> str | None:
    """What is wrong with how a reply is understood; what is asked back may be more than had to be."""
    told = as_meant(tell(case.understand()), case)
    if case.is_clear:
        right = same(case.expect, told)
    else:
        right = set(sure(told)) <= set(sure(case.expect)) and any(map(waits, told))
    return None if right else f"{case.name}: {case.text!r} is {told}, not {list(case.expect)}"


def test_what_is_not_understood_yet_is_asked_back() -> None:
    for case in ASKED_BACK:
        told = as_meant(tell(case.understand()), case)
        assert set(sure(told)) <= set(case.expect), (case.name, told)
        assert any(map(waits, told)), (case.name, told)
        assert not same(case.expect, told), f"{case.name} is understood by now: move it to the tuning corpus"


def test_the_corpus_holds_every_language_and_part_of_it_is_kept_from_tuning() -> None:
    for cases in SETS.values():
        assert {case.language for case in cases} >= {"en", "fr", "es", "ar", "pt", "ru", "zh"}
    assert len(TUNING) + len(HELD_OUT) >= 300
    assert sum(case.is_clear for case in TUNING + HELD_OUT) >= 200
    assert not {case.text for case in TUNING} & {case.text for case in HELD_OUT if len(case.text) > 30}


@pytest.mark.parametrize("name", SETS)
def test_clear_replies_are_understood_and_none_is_recorded_wrongly(name: str) -> None:
    outcomes = score_by_language(SETS[name])
    for language, outcome in outcomes.items():
        print(f"{name}, {language}: {outcome}")
    outcome = outcomes["all"]
    assert len(outcome.wrong) <= WRONG[name], outcome.wrong
    assert outcome.exact >= ENOUGH[name], outcome.missed
    assert len(outcome.not_asked_back) <= QUIET[name], outcome.not_asked_back
    assert outcome.trimming >= 0.95, outcome.trimmed_amiss
