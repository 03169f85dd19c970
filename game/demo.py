"""The demo: robots play a level through the real engine, journal and scenes, and every scene becomes a picture."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

from game.core.state import Outcome, Phase, State
from game.house import Keeper
from game.i18n.language import Language
from game.robots import Move, next_move
from game.session.clock import PlayClock
from game.session.results import UNLIT, Results, results
from game.ui.evening import EveningScreen
from game.ui.front.attract import AttractScreen
from game.ui.front.banks import BanksScreen
from game.ui.front.house import LevelEntry
from game.ui.front.roster import roster_of
from game.ui.front.settings_screen import SettingsScreen
from game.ui.front.setup import SetupScreen
from game.ui.front.title import TitleScreen
from game.ui.motion import Motion
from game.ui.picture import Picture, open_picture
from game.ui.presses import Action, Press
from game.ui.screens import Screen

LONGEST_STEP = 1000
"""Milliseconds between two beats of the demo's clock."""
SETTLED = 3600
"""Milliseconds after which a scene has come to rest."""
MOST_MOVES = 5000


class VirtualTime:
    """A clock that goes only when it is told to; a demo of an hour takes seconds."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        """Milliseconds."""
        return self.now


class Demo:
    """One demo evening, and the pictures of it."""

    def __init__(self, picture: Picture, time: VirtualTime, seed: int) -> None:
        """`time` is the clock of the table that is played at; pictures do not use any of it up."""
        self._picture = picture
        self._time = time
        self._random = Random(f"robots of {seed}")
        self._motion = Motion()
        self._drawn_at = 0
        self._seen: set[str] = set()
        self._number = 0

    def show(self, screen: Screen, name: str) -> None:
        """Writes a picture of a screen that has come to rest."""
        for _ in range(4):
            self._drawn_at += SETTLED // 3
            self._motion.begin(self._drawn_at)
            self._picture.stage.begin()
            screen.draw(self._picture.stage, self._motion)
        self._number += 1
        self._picture.save(f"{self._number:02d}-{name}")

    def play(self, evening: EveningScreen) -> Results:
        """Plays to the podium, with a picture of every scene when it first comes."""
        for _ in range(MOST_MOVES):
            kind = scene_kind(evening.state)
            if kind not in self._seen:
                self._seen.add(kind)
                self.show(evening, kind)
            move = next_move(evening.state, self._random)
            if move is None:
                break
            self._make(evening, move)
        return results(evening.state)

    def _make(self, evening: EveningScreen, move: Move) -> None:
        """Lets the time of `move` pass; if nothing comes due in it, its key is pressed."""
        before = evening.state
        end = self._time.now + move.wait
        while self._time.now < end and evening.state is before:
            self._time.now = min(end, self._time.now + LONGEST_STEP)
            evening.tick(self._time.now)
        if evening.state is not before or move.press is None:
            return
        if evening.field is not None and move.text:
            evening.field.insert(move.text)
        evening.press(move.press)
        if evening.state is before and move.press == Press(Action.NEXT):
            # That only finished the reveal.
            evening.press(move.press)


def scene_kind(state: State) -> str:
    """Names what there is to see: the form and the phase, the way of answering, a pause."""
    form = state.current_round.form.value if state.round >= 0 else "none"
    parts = [form, state.phase.value]
    slip = state.open
    if slip is not None:
        parts.append(slip.answering.value)
        if slip.time_is_out:
            parts.append("time-out")
        if slip.hints_given:
            parts.append("hint")
        if slip.locked_out and state.phase is not Phase.REVEAL:
            parts.append("locked")
    if state.paused:
        parts.append("paused")
    if state.phase in (Phase.STANDINGS, Phase.PODIUM):
        parts = [str(state.round + 1), state.phase.value]
    return "-".join(part.replace(" ", "-") for part in parts)


def play_demo(
    keeper: Keeper, entry: LevelEntry, seed: int, size: tuple[int, int], folder: Path, assets: Path
) -> Results:
    """Plays the level of `entry` with robots, writes pictures of `size` and scores to `folder`, and tells the results.

    The evening is journalled in the keeper's home. Raises OSError where `folder` cannot be written to.
    """
    time = VirtualTime()
    keeper.clock = lambda: PlayClock(time)
    demo = Demo(open_picture(size, assets, folder), time, seed)
    demo.show(TitleScreen(keeper), "title")
    keeper.prefer(entry.level)
    demo.show(SetupScreen(keeper), "setup")
    teams = roster_of(()).teams(entry.level, keeper.say)
    evening = keeper.begin(entry, teams, seed, seed_was_named=True)
    if not isinstance(evening, EveningScreen):
        raise LookupError(entry.level.id)
    found = demo.play(evening)
    keeper.close()
    for name, screen in (
        ("help", keeper.help()),
        ("banks", BanksScreen(keeper)),
        ("settings", SettingsScreen(keeper)),
        ("attract", AttractScreen(keeper)),
    ):
        demo.show(screen, name)
    write_scores(found, folder)
    return found


def score_table(say: Language, found: Results) -> str:
    """The teams by rank, as plain text."""
    ranked = sorted(found["teams"], key=lambda team: team["rank"])
    lines = [f"{team['rank']:>3}  {team['score']:>5}  {team['name']}" for team in ranked]
    solved = sum(riddle["outcome"] == Outcome.SOLVED.value for riddle in found["riddles"])
    lit = sum(riddle["outcome"] != UNLIT for riddle in found["riddles"])
    return "\n".join(
        (*lines, say("{solved} of {lit} riddles solved, seed {seed}.", solved=solved, lit=lit, seed=found["seed"]))
    )


def write_scores(found: Results, folder: Path) -> None:
    """`scores.json`, the same bytes for the same evening."""
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    (folder / "scores.json").write_text(text, encoding="utf-8", newline="\n")
