"""Whole evenings, written down with the score sheet they must give."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.commands import (
    AskHint,
    Buzz,
    Command,
    GoOn,
    Judge,
    LightLantern,
    NobodyKnows,
    Skip,
    Stake,
    Tick,
)
from game.core.state import Phase, ranks
from tests.core.playing import Game
from tests.evenings import every_form

REPLAYS = sorted((Path(__file__).parent / "replays").glob("*.txt"))
PLAIN: dict[str, Command] = {
    "next": GoOn(),
    "right": Judge(True),
    "wrong": Judge(False),
    "hint": AskHint(),
    "skip": Skip(),
    "nobody": NobodyKnows(),
}


def command_of(word: str, number: int) -> Command:
    """The command that a word of a replay stands for."""
    match word:
        case "light":
            return LightLantern(number - 1)
        case "stake":
            return Stake(number)
        case "buzz":
            return Buzz(number - 1)
        case "tick":
            return Tick(number - 1)
        case _:
            return PLAIN[word]


@pytest.mark.parametrize("replay", REPLAYS, ids=lambda path: path.stem)
def test_a_replay_gives_the_score_sheet_written_beside_it(replay: Path) -> None:
    game = Game(every_form())
    for number, line in enumerate(replay.read_text(encoding="utf-8").splitlines(), start=1):
        where = f"{replay.name}:{number}"
        match line.partition("#")[0].split():
            case []:
                continue
            case ["scores", *scores]:
                assert game.state.scores == tuple(map(int, scores)), where
            case ["ranks", *wanted]:
                assert ranks(game.state.scores, game.state.tiebreak_winner) == tuple(map(int, wanted)), where
            case ["podium"]:
                assert game.state.phase is Phase.PODIUM, where
            case _:
                for entry in line.split(","):
                    word, _, argument = entry.strip().partition(" ")
                    if word.startswith("+"):
                        game.passes(int(word))
                    else:
                        game.does(command_of(word, int(argument or 0)))


def test_there_are_replays() -> None:
    assert REPLAYS
