"""What is meant where a level says nothing."""

from __future__ import annotations

from game.core.levels import Answering, Level, Round, RoundForm
from game.core.riddles import NO_WORDS


def test_the_defaults_of_a_round_are_those_of_the_rules() -> None:
    round_ = Round(NO_WORDS, RoundForm.TURNS)
    assert round_.difficulty == (1, 5)
    assert round_.seconds == 60
    assert round_.answer_seconds == 10
    assert round_.points == (10, 10, 10, 10, 10)
    assert round_.penalty == 0, "10 in `buzzer`, which the reader of levels sees to"
    assert round_.hint_cost == 2
    assert round_.speed_bonus == 0
    assert not round_.steal
    assert round_.stakes == (10, 20, 30)
    assert round_.false_start == 0
    assert round_.read_aloud is None
    assert round_.answering is Answering.JUDGED


def test_the_defaults_of_a_level_are_those_of_the_rules() -> None:
    level = Level("test", NO_WORDS, ())
    assert level.teams == (1, 8)
    assert level.languages == ("zh-Hans",)
    assert level.answering is Answering.JUDGED
    assert not level.pinyin
