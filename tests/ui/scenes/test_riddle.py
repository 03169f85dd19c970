"""The open slip: what it says in each phase, and what it never says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.core.commands import AskHint, Buzz, Choose, GoOn, Judge, LightLantern, NobodyKnows, Tick, TypeAnswer
from game.core.levels import Answering, RoundForm
from game.core.riddles import Verdict
from game.i18n.language import Language
from game.ui.motion import Motion
from game.ui.presses import Action, Press
from game.ui.scenes import common, riddle, stake
from game.ui.screens import Field
from tests.evenings import a_riddle, some_teams
from tests.ui.scenes.played import Played
from tests.ui.scenes.recording import RecordingStage, drawn

ANSWER = "底一"
FOUR = some_teams(4)


def shown(played: Played, **look: object) -> RecordingStage:
    """The slip at this moment."""
    return drawn(riddle.draw, played.view, **look)  # type: ignore[arg-type]  # handed on


def test_while_the_host_reads_the_candle_is_not_lit_and_there_is_no_number() -> None:
    stage = shown(Played(RoundForm.BUZZER).do(LightLantern(0)))
    assert "The host is reading" in " ".join(stage.words.split("\n"))
    assert "60" not in stage.words.split("\n")


def test_a_false_start_is_told_in_words() -> None:
    played = Played(RoundForm.BUZZER).do(LightLantern(0), Buzz(1))
    assert "too early" in shown(played).words


def test_the_candle_counts_whole_seconds_down() -> None:
    assert "37" in shown(Played().open().wait(23.2)).words.split("\n")


def test_when_the_time_is_over_the_host_has_the_word() -> None:
    words = shown(Played().open().wait(61)).words
    assert "Time is up" in words.replace("\n", " ")
    assert "the host decides" in words


def test_a_buzz_shows_the_seconds_and_a_miss_the_penalty() -> None:
    played = Played(RoundForm.BUZZER).open().do(Buzz(2), Judge(False), Buzz(1)).wait(2)
    words = shown(played).words
    assert "buzzed, 8 s" in words
    assert "wrong −10" in words


def test_a_steal_asks_the_others() -> None:
    words = shown(Played(steal=True).open().do(Judge(False))).words
    assert "Who can steal it?" in words
    assert words.count("may buzz") == 3
    assert "wrong" in words.split("\n")


def test_boards_are_ticked_by_number_and_the_ticked_say_so() -> None:
    played = Played(RoundForm.WRITTEN).open().do(GoOn(), Tick(1))
    stage = shown(played)
    assert "1–4 tick the boards that are right" in " ".join(stage.words.split("\n"))
    assert "right" in stage.words.split("\n")
    assert stage.words.split("\n").count("no tick") == 3
    assert Press(Action.TEAM, 3) in [action for _, action in stage.targets]


def test_hints_stay_rolled_up_until_they_are_asked_for() -> None:
    played = Played().open()
    assert "头一个" not in shown(played).words
    words = shown(played.do(AskHint())).words
    assert "头一个" in words
    assert "Hint 2: H unrolls it, 2 less" in words


def test_the_tassel_shows_what_the_riddle_is_worth_after_hints() -> None:
    played = Played().open().do(AskHint())
    assert played.view.riddle is not None
    assert played.view.riddle.worth == 8


@pytest.mark.parametrize("answering", [Answering.JUDGED, Answering.TYPED])
@pytest.mark.parametrize("solved", [True, False])
def test_a_verdict_never_shows_the_answer(answering: Answering, solved: bool) -> None:
    stage = shown(Played(answering=answering).open().do(Judge(solved)))
    assert ANSWER not in stage.words
    assert ("Right +10" if solved else "Nobody got it") in stage.words


def test_at_the_verdict_no_choice_is_marked_or_can_be_taken() -> None:
    played = Played(answering=Answering.CHOICE).open()
    taking = [action for _, action in shown(played).targets]
    assert Press(Action.CHOICE, 0) in taking
    played.do(Choose(0))
    after = [action for _, action in shown(played).targets]
    assert all(Press(Action.CHOICE, number) not in after for number in range(4))


def test_a_struck_out_choice_says_who_took_it_and_cannot_be_taken_again() -> None:
    played = Played(RoundForm.BUZZER, Answering.CHOICE).open().do(Buzz(0), Choose(1), Buzz(1))
    stage = shown(played)
    assert "not right" in stage.words
    assert Press(Action.CHOICE, 1) not in [action for _, action in stage.targets]


def test_a_close_answer_is_repeated_above_the_line() -> None:
    played = Played(answering=Answering.TYPED).open().do(TypeAnswer("底二三", Verdict.CLOSE))
    words = shown(played, field=Field("底")).words
    assert "Close" in words
    assert "底二三" in words


def test_the_room_below_the_line_is_handed_to_the_input_method_and_holds_no_words() -> None:
    played = Played(answering=Answering.TYPED).open()
    field = Field("底", composing="yi")
    stage = shown(played, field=field)
    assert field.area is not None
    left, top, width, height = field.area
    assert height == 76
    inside = [
        line.words
        for line in stage.written
        if line.area.top < top + height and line.area.bottom > top and left < line.area.centerx < left + width
    ]
    assert inside == []


def test_with_eight_teams_a_sign_says_who_has_the_word() -> None:
    played = Played(RoundForm.BUZZER, teams=8).open().do(Buzz(6))
    assert "队七: buzzed, 10 s" in shown(played).words


def test_each_solver_of_a_written_riddle_is_in_the_verdict() -> None:
    played = Played(RoundForm.WRITTEN).open().do(GoOn(), Tick(0), Tick(2), GoOn())
    assert "Each +10" in shown(played).words


def test_a_riddle_given_up_is_not_called_wrong() -> None:
    assert "gave up" in shown(Played().open().do(NobodyKnows())).words


def test_a_stake_shows_the_score_after_right_and_after_wrong() -> None:
    played = Played(RoundForm.RISK).do(LightLantern(0))
    stage = drawn(stake.draw, played.view)
    assert "right → 20" in stage.words
    assert "wrong → −20" in stage.words
    assert Press(Action.STAKE, 2) in [action for _, action in stage.targets]


def test_the_slip_opens_and_then_stands_still() -> None:
    played, motion = Played().open(), Motion()
    motion.begin(0)
    drawn(riddle.draw, played.view, motion=motion)
    assert motion.busy
    motion.begin(3000)
    drawn(riddle.draw, played.view, motion=motion)
    assert not motion.busy


VERSE = "红袍绿领结，脚尖挂屋梁，你敢咬一口，它笑你泪淌"


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("answering", list(Answering))
@pytest.mark.parametrize("teams", [4, 8])
def test_a_verse_of_four_lines_keeps_clear_of_its_category_and_its_target(
    size: tuple[int, int], answering: Answering, teams: int
) -> None:
    bank = tuple(a_riddle(number, surface=VERSE) for number in range(8))
    stage = shown(Played(answering=answering, teams=teams, bank=bank).open(), size=size)
    verse = [line for line in stage.written if line.words.rstrip("，") in VERSE and len(line.words) > 4]
    top, bottom = min(line.area.top for line in verse), max(line.area.bottom for line in verse)
    title = next((line for line in stage.written if line.words == "Characters"), None)
    target = next(line for line in stage.written if line.words == "打一词")
    assert title is None or top - title.area.bottom >= 16
    assert target.area.top - bottom >= 16


def test_lines_of_a_verse_begin_under_one_another() -> None:
    bank = tuple(a_riddle(number, surface=VERSE) for number in range(8))
    stage = shown(Played(bank=bank).open(), size=(1024, 768))
    verse = [line for line in stage.written if line.words.rstrip("，") in VERSE and len(line.words) > 4]
    assert len(verse) > 1
    assert len({round(line.area.left) for line in verse}) == 1


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1200)])
@pytest.mark.parametrize("answering", list(Answering))
@pytest.mark.parametrize("name", ["Bamboo team", "Grandparents and little ones", "任港社区退休教师合唱团一二队"])
def test_a_verdict_names_its_team_whole_or_not_at_all(size: tuple[int, int], answering: Answering, name: str) -> None:
    teams = (replace(FOUR[0], name=name), *FOUR[1:])
    stage = shown(Played(answering=answering, teams=teams).open().do(Judge(True)), size=size)
    assert "Right +10" in stage.words
    assert stage.cut == []
    assert stage.overlaps() == []


def test_where_an_answer_is_typed_the_verdict_stands_on_the_line_and_the_hints_stay() -> None:
    stage = shown(Played(answering=Answering.TYPED).open().do(AskHint(), Judge(True)))
    assert "头一个" in stage.words
    right = next(line for line in stage.written if line.words == "Right +8")
    assert right.area.top > next(line for line in stage.written if line.words == "头一个").area.bottom


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("teams", [4, 8])
@pytest.mark.parametrize("answering", list(Answering))
@pytest.mark.parametrize("form", [RoundForm.TURNS, RoundForm.BUZZER, RoundForm.RISK])
def test_a_pause_covers_no_words(size: tuple[int, int], teams: int, answering: Answering, form: RoundForm) -> None:
    played = Played(form, answering, teams=teams).do(LightLantern(0))
    draw = stake.draw if form is RoundForm.RISK else riddle.draw
    stage = drawn(draw, played.view, size=size)
    common.pause(stage, played.view, Language("en"))
    assert "Paused" in stage.words
    assert stage.overlaps() == []
    assert stage.outside() == []
