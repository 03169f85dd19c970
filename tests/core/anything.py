"""Strategies: any level, any command, any event, and evenings in which anything is done at any time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

from game.core.commands import (
    AddTime,
    AdjustScore,
    AskHint,
    Buzz,
    Choose,
    Command,
    GoOn,
    Judge,
    LightLantern,
    NobodyKnows,
    Pause,
    Resume,
    SetAnswering,
    Skip,
    Stake,
    Tick,
    TypeAnswer,
)
from game.core.deal import Deal
from game.core.events import Event, MissKind
from game.core.levels import Answering, Level, Round, RoundForm
from game.core.riddles import Riddle, Span, Verdict
from game.core.state import Phase, State, apply
from game.core.teams import Team
from tests.core.playing import Game
from tests.evenings import a_deal, a_level, a_riddle, a_round, some_teams

MOST_LANTERNS = 5


def a_secret_riddle(number: int) -> Riddle:
    """A riddle all of whose secrets begin with 秘 and occur nowhere else."""
    return a_riddle(
        number,
        answer=f"秘底{number}。",
        accept=(f"秘又{number}。",),
        explanation=f"秘解{number}。",
        fit=(Span(f"面{number}", f"秘扣{number}。"),),
        form=f"秘格{number}。",
        reading=f"秘读{number}。",
        source=f"秘源{number}。",
        hints=tuple(f"秘示{number}之{hint}。" for hint in range(3)),
        choices=(f"秘底{number}。", "甲", "乙", "丙"),
    )


def a_secret_deal(level: Level) -> Deal:
    """The deal of `level` from riddles with secrets."""
    wanted = sum(entry.count for round_ in level.rounds for entry in round_.riddles)
    return a_deal(level, bank=[a_secret_riddle(number) for number in range(1, wanted + 6)])


@st.composite
def rounds(draw: st.DrawFn, form: RoundForm) -> Round:
    """A round of `form` with anything a level may say."""
    return a_round(
        form,
        draw(st.integers(1, MOST_LANTERNS)),
        answering=draw(st.sampled_from(Answering)),
        seconds=draw(st.sampled_from((0, 10, 60))),
        answer_seconds=draw(st.sampled_from((4, 10))),
        points=(10, 20, 30, 40, 50),
        penalty=draw(st.sampled_from((0, 10))),
        hint_cost=draw(st.sampled_from((0, 7))),
        speed_bonus=draw(st.sampled_from((0, 10))),
        steal=draw(st.booleans()),
        read_aloud=draw(st.sampled_from((None, True, False))),
        false_start=draw(st.sampled_from((0, 3))),
    )


@st.composite
def levels(draw: st.DrawFn) -> Level:
    """A level of one to three rounds of any form; a tiebreak may stand anywhere but first."""
    forms = draw(st.lists(st.sampled_from(RoundForm), min_size=1, max_size=3))
    if forms[0] is RoundForm.TIEBREAK:
        forms = [RoundForm.BUZZER, *forms]
    return a_level(*(draw(rounds(form)) for form in forms))


@dataclass(frozen=True, slots=True)
class PressOn:
    """Whatever comes next where one just goes on: a riddle is answered, rightly or not, or given up where None."""

    right: bool | None
    among: int = 0
    """Which of those that may comes first: the lantern that is lit, the team that buzzes or is ticked."""
    overrules: bool = False
    """Whether the host has another mind at the verdict."""


Move = Command | PressOn


def small(least: int = -1, most: int = MOST_LANTERNS) -> st.SearchStrategy[int]:
    return st.integers(least, most)


COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.builds(LightLantern, small()),
    st.builds(Stake, st.sampled_from((0, 10, 20, 30))),
    st.builds(Buzz, small(-1, 4)),
    st.builds(Choose, small()),
    st.builds(TypeAnswer, st.sampled_from(("", "猜")), st.sampled_from(Verdict)),
    st.builds(Judge, st.booleans()),
    st.builds(Tick, small(-1, 4)),
    st.just(NobodyKnows()),
    st.just(AskHint()),
    st.just(GoOn()),
    st.just(Skip()),
    st.builds(AddTime, st.sampled_from((-10, 10))),
    st.just(Pause()),
    st.just(Resume()),
    st.builds(AdjustScore, small(-1, 4), st.integers(-20, 20), st.sampled_from(("", "why"))),
    st.builds(SetAnswering, st.sampled_from(Answering)),
)
PRESSES: st.SearchStrategy[Move] = st.builds(
    PressOn, st.sampled_from((True, False, False, None)), st.integers(0, 7), st.sampled_from((False, False, True))
)
# Most of what is drawn at random is refused; without going on, an evening would never leave its first lantern.
MOVES = st.integers(0, 3).flatmap(lambda number: COMMANDS if number == 3 else PRESSES)
DELAYS = st.sampled_from((0, 0, 1, 700, 1_999, 2_000, 2_001, 3_999, 4_000, 4_001, 5_000, 9_999, 10_000, 10_001, 60_001))
TIMED_MOVES = st.tuples(DELAYS, MOVES)
# Short ones are what a failure shrinks to; long ones are what reaches the later rounds.
SCRIPTS = st.lists(TIMED_MOVES, max_size=10) | st.lists(TIMED_MOVES, min_size=40, max_size=120)


def next_command(game: Game, move: Move) -> Command:
    """The command that `move` comes to in `game` now."""
    if not isinstance(move, PressOn):
        return move
    state = game.state
    match state.phase:
        case _ if state.paused:
            return Resume()
        case Phase.WALL:
            return LightLantern(state.lanterns_left[move.among % len(state.lanterns_left)])
        case Phase.STAKE:
            return Stake(state.current_round.stakes[0])
        case Phase.CANDLE if state.current_round.form is RoundForm.WRITTEN:
            return GoOn()
        case Phase.CANDLE | Phase.STEAL | Phase.ANSWERING:
            if move.right is None:
                return NobodyKnows()
            if game.slip.answering_team is not None:
                return game.answer(move.right)
            able = [team for team in state.players if team not in game.slip.locked_out]
            return Buzz(able[move.among % len(able)])
        case Phase.BOARDS if move.right and move.among % len(state.teams) not in game.slip.ticked:
            return Tick(move.among % len(state.teams))
        case Phase.VERDICT if move.overrules:
            return Judge(not game.slip.solvers)
        case _:
            return GoOn()


INTEGERS = st.integers(-2, 9) | st.sampled_from((10_000, 60_000))
FIELDS: dict[Any, st.SearchStrategy[Any]] = {
    int: INTEGERS,
    int | None: st.none() | INTEGERS,
    str: st.sampled_from(("", "猜")),
    bool: st.booleans(),
    tuple[int, ...]: st.lists(st.integers(-2, 9), max_size=3).map(tuple),
    tuple[tuple[int, int], ...]: st.lists(st.tuples(st.integers(-2, 9), INTEGERS), max_size=3).map(tuple),
    Answering: st.sampled_from(Answering),
    MissKind: st.sampled_from(MissKind),
    Level: levels(),
    Deal: levels().map(a_secret_deal),
    tuple[Team, ...]: st.integers(0, 4).map(some_teams),
}
"""What a field of an event may hold, by its type; an event with a field of a new type needs its line here."""


def any_event() -> st.SearchStrategy[Event]:
    """Any event at all, whether or not it could happen; the level and the deal of an evening need not fit."""
    kinds = get_args(Event)
    return st.one_of(
        *(st.builds(kind, **{name: FIELDS[hint] for name, hint in get_type_hints(kind).items()}) for kind in kinds)
    )


ANY_EVENTS = st.lists(any_event(), max_size=10) | st.lists(any_event(), min_size=15, max_size=40)


def a_secret_game(level: Level, teams: int) -> Game:
    """An evening of riddles with secrets."""
    return Game(level, teams, deal=a_secret_deal(level))


def folded(events: list[Event]) -> State:
    """The state that `events` come to."""
    state = State()
    for event in events:
        state = apply(state, event)
    return state
