"""Robots that play an evening: a host, and teams that know some answers. The demo, the benchmark and tests use them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from game.core.levels import Answering, RoundForm
from game.core.state import OpenRiddle, Phase, State
from game.ui.presses import Action, Press


@dataclass(frozen=True, slots=True)
class Move:
    """What a robot does next: after `wait` milliseconds it writes `text`, if any, and presses."""

    wait: int
    press: Press | None
    """None: it only lets the time pass."""
    text: str = ""


def next_move(state: State, random: Random) -> Move | None:
    """The next thing that happens at a table of robots; None when the evening is over. Only `random` decides."""
    if state.paused:
        return Move(random.randrange(800, 2500), Press(Action.PAUSE))
    slip = state.open
    match state.phase:
        case Phase.WALL if state.current_round.form.goes_round:
            return Move(random.randrange(1500, 5000), Press(Action.LANTERN, random.choice(state.lanterns_left)))
        case Phase.WALL | Phase.REVEAL | Phase.STANDINGS:
            return Move(random.randrange(2500, 6000), Press(Action.NEXT))
        case Phase.STAKE:
            stakes = len(state.current_round.stakes)
            return Move(random.randrange(2000, 6000), Press(Action.STAKE, random.randrange(stakes)))
        case Phase.READING:
            return _while_reading(state, random)
        case Phase.CANDLE | Phase.ANSWERING if slip is not None and slip.answering_team is not None:
            return _answer(state, slip, random)
        case Phase.CANDLE | Phase.STEAL if slip is not None:
            return _buzz_or_wait(state, slip, random)
        case Phase.BOARDS if slip is not None:
            return _at_the_boards(state, slip, random)
        case Phase.VERDICT:
            return _after_the_verdict(random)
        case _:
            return None


def _while_reading(state: State, random: Random) -> Move:
    """Sometimes somebody is too eager, sometimes a riddle is left."""
    chance = random.random()
    if chance < 0.08 and state.current_round.form.opens_to_buzzes:
        return Move(random.randrange(1500, 4000), Press(Action.TEAM, random.choice(state.players)))
    if chance > 0.97:
        return Move(3000, Press(Action.SKIP))
    return Move(random.randrange(4000, 9000), Press(Action.NEXT))


def _knows(state: State, slip: OpenRiddle, random: Random) -> bool:
    riddle = state.lanterns[slip.lantern]
    return random.random() < 0.85 - 0.11 * riddle.difficulty + 0.1 * slip.hints_given


def _answer(state: State, slip: OpenRiddle, random: Random) -> Move:
    """Whoever has the word asks for a hint, answers, or lets the time run out."""
    riddle = state.lanterns[slip.lantern]
    chance = random.random()
    may_ask = state.phase is Phase.CANDLE and slip.hints_given < len(riddle.hints) and not slip.time_is_out
    if may_ask and chance < 0.25:
        return Move(random.randrange(6000, 15000), Press(Action.HINT))
    wait = random.randrange(2000, 9000) if state.phase is Phase.ANSWERING else random.randrange(4000, 25000)
    if chance > 0.94 and not slip.time_is_out and state.current_round.seconds:
        return Move(70_000, None)
    knows = _knows(state, slip, random)
    match slip.answering:
        case Answering.JUDGED:
            return Move(wait, Press(Action.JUDGE_RIGHT if knows else Action.JUDGE_WRONG))
        case Answering.CHOICE:
            struck = {choice for choice, _ in slip.struck_out}
            right = riddle.choices.index(riddle.answer)
            wrong = [index for index in range(len(riddle.choices)) if index != right and index not in struck]
            return Move(wait, Press(Action.CHOICE, right if knows or not wrong else random.choice(wrong)))
        case Answering.TYPED:
            wrong_text = random.choice(riddle.choices or ("不知道",))
            return Move(wait, Press(Action.CONFIRM), riddle.answer if knows else wrong_text)


def _buzz_or_wait(state: State, slip: OpenRiddle, random: Random) -> Move:
    if state.current_round.form is RoundForm.WRITTEN:
        return Move(random.randrange(12000, 30000), Press(Action.NEXT))
    if random.random() < 0.06:
        return Move(random.randrange(5000, 9000), Press(Action.NOBODY_KNOWS))
    able = [team for team in state.players if team not in slip.locked_out]
    if not able or random.random() < 0.1:
        return Move(70_000, None)
    return Move(random.randrange(1500, 12000), Press(Action.TEAM, random.choice(able)))


def _at_the_boards(state: State, slip: OpenRiddle, random: Random) -> Move:
    for team in state.players:
        if team not in slip.ticked and random.random() < 0.3:
            return Move(900, Press(Action.TEAM, team))
    return Move(1500, Press(Action.NEXT))


def _after_the_verdict(random: Random) -> Move:
    """Now and then a slip of the finger is taken back."""
    if random.random() < 0.04:
        return Move(1200, Press(Action.UNDO))
    return Move(random.randrange(1200, 3000), Press(Action.NEXT))
