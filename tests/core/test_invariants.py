"""What holds whatever is done, whenever, on whatever level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.core.commands import Buzz, Choose, TypeAnswer
from game.core.events import (
    Buzzed,
    CandleLit,
    CandleWentOn,
    Event,
    LanternLit,
    Missed,
    Overruled,
    RoundBegan,
    ScoreAdjusted,
    Skipped,
    Solved,
    StealOpened,
    TimeAdded,
    TimeRanOut,
)
from game.core.levels import Level
from game.core.riddles import Riddle
from game.core.rules import decide
from game.core.state import Phase, State, apply
from game.core.views import HallView, hall_view
from tests.core.anything import (
    ANY_EVENTS,
    COMMANDS,
    SCRIPTS,
    Move,
    PressOn,
    a_secret_game,
    folded,
    levels,
    next_command,
)
from tests.core.playing import Game

TEAMS = st.integers(1, 4)
Script = list[tuple[int, Move]]


def played(level: Level, teams: int, script: Script) -> Game:
    """An evening after all of `script`, refused or not."""
    game = a_secret_game(level, teams)
    for _ in moves(game, script):
        pass
    return game


def moves(game: Game, script: Script) -> Iterator[None]:
    """Play `script`, stopping after each move."""
    for delay, move in script:
        game.passes(delay)
        game.tries(next_command(game, move))
        yield


@given(levels(), TEAMS, SCRIPTS)
def test_scores_are_the_sum_of_what_was_awarded_taken_back_and_corrected(
    level: Level, teams: int, script: Script
) -> None:
    game = played(level, teams, script)
    sums = [0] * teams
    for event in game.events:
        match event:
            case Solved(team, points) | Missed(team, points) | Overruled(team, points) | ScoreAdjusted(team, points):
                sums[team] += points
            case Skipped(returned):
                for team, points in returned:
                    sums[team] += points
    assert game.scores == tuple(sums)


@given(levels(), TEAMS, SCRIPTS)
def test_a_skipped_riddle_has_changed_no_score(level: Level, teams: int, script: Script) -> None:
    game = a_secret_game(level, teams)
    before = game.scores
    for event in played(level, teams, script).events[len(game.events) :]:
        if isinstance(event, LanternLit):
            before = game.scores
        if isinstance(event, ScoreAdjusted):
            before = tuple(score + event.points * (team == event.team) for team, score in enumerate(before))
        game.state = apply(game.state, event)
        if isinstance(event, Skipped):
            assert game.scores == before


@given(levels(), TEAMS, SCRIPTS)
def test_no_riddle_is_lit_twice(level: Level, teams: int, script: Script) -> None:
    game = played(level, teams, script)
    state = State()
    lit = []
    for event in game.events:
        state = apply(state, event)
        if isinstance(event, LanternLit):
            assert state.riddle is not None
            lit.append(state.riddle.id)
    assert len(set(lit)) == len(lit)


@given(levels(), TEAMS, SCRIPTS)
def test_a_team_that_missed_neither_buzzes_nor_answers_again(level: Level, teams: int, script: Script) -> None:
    locked: set[int] = set()
    for event in played(level, teams, script).events:
        match event:
            case LanternLit() | RoundBegan():
                locked = set()
            case Overruled(team):
                locked.discard(team)
            case Buzzed(team) | Solved(team):
                assert team not in locked
            case Missed(team):
                assert team not in locked
                locked.add(team)


@given(levels(), TEAMS, SCRIPTS)
def test_the_hall_sees_no_secret_before_its_time(level: Level, teams: int, script: Script) -> None:
    game = a_secret_game(level, teams)
    assert game.state.deal is not None
    dealt = [riddle for wall in (*game.state.deal.rounds, game.state.deal.reserves) for riddle in wall]
    for _ in moves(game, script):
        seen = repr(without_choices(game.hall))
        for riddle in dealt:
            for secret in secrets(riddle, game):
                assert secret not in seen


def without_choices(hall: HallView) -> HallView:
    """The same without the choices, one of which is the answer and may be read by all."""
    return hall if hall.riddle is None else replace(hall, riddle=replace(hall.riddle, choices=(), last_given=""))


def secrets(riddle: Riddle, game: Game) -> tuple[str, ...]:
    """What the hall must not see of `riddle` now."""
    if riddle != game.state.riddle:
        answer, hints = True, riddle.hints
    else:
        answer, hints = game.phase is not Phase.REVEAL, riddle.hints[game.slip.hints_given :]
    told = riddle.answer, riddle.explanation, riddle.form, riddle.reading, riddle.source, riddle.fit[0].gives
    return *(told if answer else ()), *riddle.accept, *hints


@given(levels(), TEAMS, SCRIPTS)
def test_what_a_team_does_after_its_deadline_is_never_done(level: Level, teams: int, script: Script) -> None:
    game = a_secret_game(level, teams)
    for delay, move in script:
        game.passes(delay)
        command = next_command(game, move)
        deadline = last_deadline(game.events)
        if game.tries(command) and isinstance(command, Buzz | Choose | TypeAnswer):
            assert deadline is None or game.at <= deadline


def last_deadline(events: list[Event]) -> int | None:
    """The deadline that was set last."""
    for event in reversed(events):
        match event:
            case CandleLit(deadline=deadline) | CandleWentOn(deadline) | StealOpened(deadline):
                return deadline
            case Buzzed(deadline=deadline):
                return deadline
            case TimeAdded(candle_deadline, answer_deadline):
                return answer_deadline if candle_deadline is None else candle_deadline
            case LanternLit() | TimeRanOut():
                return None
    return None


@given(levels(), TEAMS, SCRIPTS, st.sampled_from((1, 83, 777, 2_000)))
def test_the_frame_rate_changes_nothing(level: Level, teams: int, script: Script, frame: int) -> None:
    slow = played(level, teams, script)
    fast = a_secret_game(level, teams)
    for delay, move in script:
        # A frame each millisecond of a minute would take as long as the minute: the moments that matter lie early.
        frames = min(delay // frame, 30)
        for _ in range(frames):
            fast.passes(frame)
        fast.passes(delay - frames * frame)
        fast.tries(next_command(fast, move))
    assert fast.events == slow.events
    assert fast.state == slow.state


@given(levels(), TEAMS, SCRIPTS)
def test_an_evening_folds_to_the_state_it_was_played_to(level: Level, teams: int, script: Script) -> None:
    game = played(level, teams, script)
    assert folded(game.events) == game.state


@given(levels(), TEAMS, SCRIPTS, st.sampled_from((True, False, None)))
def test_every_evening_ends_on_the_podium_when_one_keeps_pressing(
    level: Level, teams: int, script: Script, right: bool | None
) -> None:
    game = played(level, teams, script)
    for _ in range(400):
        if game.is_at(Phase.PODIUM):
            break
        game.passes(100)
        if not game.tries(next_command(game, PressOn(right))):
            game.passes(5_000)
    assert game.is_at(Phase.PODIUM)


@given(levels(), TEAMS, SCRIPTS)
def test_the_rounds_that_go_round_are_fair(level: Level, teams: int, script: Script) -> None:
    state = State()
    for event in played(level, teams, script).events:
        over = apply(state, event)
        if over.phase is Phase.STANDINGS and state.current_round.form.goes_round and state.lanterns_left:
            assert len(set(state.turns_taken)) == 1, "all have had equal turns"
            assert len(state.lanterns_left) < teams
        state = over


@given(ANY_EVENTS)
def test_apply_never_refuses_whatever_the_events(events: list[Event]) -> None:
    folded(events)


@given(levels(), TEAMS, SCRIPTS, ANY_EVENTS)
def test_apply_never_refuses_events_that_do_not_belong(
    level: Level, teams: int, script: Script, events: list[Event]
) -> None:
    game = played(level, teams, script)
    state = game.state
    for event in events:
        state = apply(state, event)
        hall_view(state, game.at)


@given(levels(), TEAMS, SCRIPTS, COMMANDS)
def test_to_decide_changes_nothing(level: Level, teams: int, script: Script, command: Move) -> None:
    game = played(level, teams, script)
    before = repr(game.state)
    first = decide(game.state, next_command(game, command), game.at)
    assert decide(game.state, next_command(game, command), game.at) == first
    assert repr(game.state) == before
