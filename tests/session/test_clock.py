"""The clock of play."""

from tests.session.clocks import HandClock


def test_the_clock_stands_until_it_is_told_to_go_on() -> None:
    clock = HandClock()
    clock.passes(5000)
    assert clock.play.at == 0
    clock.play.go_on()
    clock.passes(5000)
    assert clock.play.at == 5000


def test_a_stopped_clock_keeps_its_time_and_goes_on_from_there() -> None:
    clock = HandClock()
    clock.play.go_on()
    clock.passes(1200)
    clock.sleeps(34)
    clock.play.stop()
    clock.passes(60_000)
    assert clock.play.at == 1234
    clock.play.go_on()
    clock.passes(6)
    assert clock.play.at == 1240


def test_the_clock_counts_between_two_frames() -> None:
    clock = HandClock()
    clock.play.go_on()
    clock.sleeps(1999)
    assert clock.play.at == 1999


def test_a_gap_of_over_two_seconds_between_frames_is_not_play_time_and_is_told() -> None:
    clock = HandClock()
    clock.play.go_on()
    clock.passes(3000)
    clock.sleeps(2001)
    assert clock.play.at == 3000
    assert clock.play.beat()
    assert clock.play.at == 3000
    clock.passes(100)
    assert clock.play.at == 3100


def test_a_gap_of_two_seconds_is_play_time() -> None:
    clock = HandClock()
    clock.play.go_on()
    clock.sleeps(2000)
    assert not clock.play.beat()
    assert clock.play.at == 2000


def test_no_gap_is_told_of_a_clock_that_stands() -> None:
    clock = HandClock()
    clock.sleeps(60_000)
    assert not clock.play.beat()
    clock.play.go_on()
    assert not clock.play.beat()


def test_the_clock_can_be_set_back_while_it_runs_and_while_it_stands() -> None:
    clock = HandClock()
    clock.play.go_on()
    clock.passes(9000)
    clock.play.set_to(4000)
    clock.passes(10)
    assert clock.play.at == 4010
    clock.play.stop()
    clock.play.set_to(7)
    assert (clock.play.at, clock.play.running) == (7, False)


def test_going_on_twice_loses_no_time() -> None:
    clock = HandClock()
    clock.play.go_on()
    clock.sleeps(500)
    clock.play.go_on()
    assert clock.play.at == 500
