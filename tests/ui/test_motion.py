import pytest

from game.ui.motion import Ease, Motion, Tween


def frames(motion: Motion, *moments: int) -> list[float]:
    seen = []
    for now in moments:
        motion.begin(now)
        seen.append(motion.progress("slip", 200, Ease.LINEAR))
    return seen


def test_a_movement_starts_when_its_key_first_appears() -> None:
    assert frames(Motion(), 5000, 5100, 5200, 5300) == [0.0, 0.5, 1.0, 1.0]


def test_what_disappears_and_comes_back_starts_anew() -> None:
    motion = Motion()
    frames(motion, 0, 200)
    motion.begin(300)
    motion.begin(400)
    assert motion.progress("slip", 200) == 0.0


def test_finishing_brings_everything_to_its_end_at_once() -> None:
    motion = Motion()
    frames(motion, 0, 50)
    motion.finish()
    assert motion.progress("slip", 200) == 1.0


def test_reduced_motion_is_at_its_end_from_the_first_frame() -> None:
    motion = Motion(reduced=True)
    assert frames(motion, 0, 1) == [1.0, 1.0]
    assert motion.sway(0.3) == 0.0
    assert motion.follow("score", 7) == 7
    assert not motion.busy


def test_a_delay_holds_a_movement_back() -> None:
    motion = Motion()
    motion.begin(0)
    assert motion.progress("late", 100, delay=300) == 0.0
    motion.begin(350)
    assert motion.progress("late", 100, Ease.LINEAR, delay=300) == 0.5


def test_it_is_busy_while_something_is_on_its_way() -> None:
    motion = Motion()
    frames(motion, 0, 100)
    assert motion.busy
    frames(motion, 250)
    assert not motion.busy


def test_a_followed_value_reaches_what_it_follows() -> None:
    motion, seen = Motion(), []
    for now, score in ((0, 40), (100, 60), (200, 60), (300, 60), (400, 60)):
        motion.begin(now)
        seen.append(motion.follow("score", score, 200, Ease.LINEAR))
    assert seen == [40, 40, 50, 60, 60]


def test_a_value_that_turns_back_on_its_way_does_not_jump() -> None:
    motion = Motion()
    motion.begin(0)
    motion.follow("lift", 0, 100)
    motion.begin(1)
    motion.follow("lift", 1, 100)
    motion.begin(50)
    middle = motion.follow("lift", 1, 100)
    motion.begin(51)
    assert motion.follow("lift", 0, 100) == pytest.approx(middle, abs=0.05)


def test_the_same_moments_give_the_same_movement() -> None:
    assert frames(Motion(), 0, 70, 141) == frames(Motion(), 0, 70, 141)


def test_every_ease_begins_at_nothing_and_ends_at_all() -> None:
    for ease in Ease:
        assert (ease(0), ease(1), ease(7)) == (0, 1, 1)


def test_a_tween_without_duration_is_there_at_once() -> None:
    assert Tween(1, 5, 0).at(0) == 5


def test_a_lantern_never_sways_further_than_two_degrees() -> None:
    motion = Motion()
    for now in range(0, 20000, 170):
        motion.begin(now)
        assert abs(motion.sway(0.37)) <= 2
