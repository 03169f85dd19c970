"""Reads a .replay: who plays which rounds, then a line for each thing that was pressed.

    teams 3
    round turns lanterns=3 seconds=30 steal
    0:00    light 1
    0:12.5  right
    0:13    refused buzz 2

Times are minutes and seconds of play from the beginning of the evening; teams and lanterns are counted from 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
from game.core.levels import Answering, Level, Round, RoundForm
from game.core.riddles import Verdict
from tests.core.playing import Game
from tests.evenings import a_level, a_round


@dataclass(frozen=True, slots=True)
class Press:
    """One line of the evening."""

    line: int
    at: int
    words: tuple[str, ...]
    refused: bool


@dataclass(frozen=True, slots=True)
class Replay:
    """One evening as it was pressed."""

    level: Level
    teams: int
    presses: tuple[Press, ...]


def read(path: Path) -> Replay:
    """The evening in `path`."""
    teams = 0
    rounds: list[Round] = []
    presses: list[Press] = []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match text.partition("#")[0].split():
            case []:
                continue
            case ["teams", count]:
                teams = int(count)
            case ["round", form, *settings]:
                rounds.append(_round(form, settings))
            case [time, "refused", *words]:
                presses.append(Press(number, _milliseconds(time), tuple(words), refused=True))
            case [time, *words]:
                presses.append(Press(number, _milliseconds(time), tuple(words), refused=False))
    return Replay(a_level(*rounds), teams, tuple(presses))


def play(replay: Replay) -> Game:
    """The evening, played; fails at the line that does not come out as it says."""
    game = Game(replay.level, replay.teams)
    for press in replay.presses:
        assert press.at >= game.at, f"line {press.line} goes back in time"
        game.passes(press.at - game.at)
        game.at = press.at
        done = game.tries(command(game, press.words))
        assert done is not press.refused, f"line {press.line} is {'carried out' if done else 'refused'} in {game.phase}"
    return game


def command(game: Game, words: Sequence[str]) -> Command:
    """What `words` ask for in `game` now."""
    match words:
        case ["light", lantern]:
            return LightLantern(int(lantern) - 1)
        case ["stake", points]:
            return Stake(int(points))
        case ["space"]:
            return GoOn()
        case ["buzz", team]:
            return Buzz(int(team) - 1)
        case ["right" | "wrong" as word]:
            return Judge(word == "right")
        case ["choose", "right" | "wrong" as word]:
            return Choose(game.right_choice if word == "right" else game.wrong_choice)
        case ["type", "nothing"]:
            return TypeAnswer("", Verdict.WRONG)
        case ["type", verdict]:
            return TypeAnswer("猜", Verdict(verdict))
        case ["tick", team]:
            return Tick(int(team) - 1)
        case ["nobody", "knows"]:
            return NobodyKnows()
        case ["hint"]:
            return AskHint()
        case ["skip"]:
            return Skip()
        case ["more" | "less" as word]:
            return AddTime(10 if word == "more" else -10)
        case ["pause"]:
            return Pause()
        case ["resume"]:
            return Resume()
        case ["answering", way]:
            return SetAnswering(Answering(way))
        case ["correct", team, points, *reason]:
            return AdjustScore(int(team) - 1, int(points), " ".join(reason))
    raise ValueError(f"no such press: {' '.join(words)}")


def _round(form: str, settings: Sequence[str]) -> Round:
    fields: dict[str, Any] = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        match name:
            case "answering":
                fields[name] = Answering(value)
            case "points" | "stakes" | "difficulty":
                fields[name] = tuple(int(number) for number in value.split(","))
            case "steal":
                fields[name] = True
            case _:
                fields[name] = int(value)
    return a_round(RoundForm(form), **fields)


def _milliseconds(time: str) -> int:
    minutes, _, seconds = time.partition(":")
    return int(minutes) * 60_000 + round(float(seconds) * 1000)
