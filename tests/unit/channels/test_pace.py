from datetime import timedelta

from channels.pace import Pace


def test_one_person_gets_one_message_a_second() -> None:
    pace = Pace(overall=30, each=1)
    assert [pace.reserve("amina", 100.0) for _ in range(3)] == [0, 1, 2]


def test_thirty_people_are_told_within_a_second_and_the_thirty_first_in_the_next() -> None:
    pace = Pace(overall=30, each=1)
    waits = [pace.reserve(str(person), 0.0) for person in range(31)]
    assert waits[0] == 0
    assert waits[29] < 1
    assert round(waits[30], 6) == 1


def test_a_long_queue_to_one_person_does_not_hold_back_another() -> None:
    pace = Pace(overall=30, each=1)
    for _ in range(10):
        pace.reserve("amina", 0.0)
    assert pace.reserve("youssef", 0.0) < 0.5


def test_silence_lasts_as_long_as_the_provider_asked_and_no_longer() -> None:
    pace = Pace(overall=30, each=1)
    assert pace.closed_for(0.0) is None
    pace.close(timedelta(seconds=7), 0.0)
    pace.close(timedelta(seconds=2), 0.0)
    assert pace.closed_for(3.0) == timedelta(seconds=4)
    assert pace.closed_for(7.0) is None


def test_people_who_may_be_written_to_again_are_forgotten() -> None:
    pace = Pace(overall=1e6, each=1)
    for person in range(Pace.MANY + 1):
        pace.reserve(str(person), 0.0)
    pace.reserve("one more", 100.0)
    assert len(pace._own_next) == 1
