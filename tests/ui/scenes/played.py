"""Evenings brought to a moment by commands, for the scenes of play."""

from __future__ import annotations

from typing import Any

from game.core.commands import BeginEvening, Command, GoOn, LightLantern
from game.core.deal import Deal
from game.core.levels import Answering, RoundForm
from game.core.refusals import Refusal
from game.core.riddles import Riddle
from game.core.rules import decide, due
from game.core.state import State, apply
from game.core.teams import Team
from game.core.views import HallView, hall_view
from tests.evenings import a_level, a_round, riddles, some_teams

CATEGORIES = ("characters", "history-figures", "idioms", "law")


class Played:
    """An evening of one round whose lanterns hold the given riddles."""

    def __init__(
        self,
        form: RoundForm = RoundForm.TURNS,
        answering: Answering = Answering.JUDGED,
        *,
        teams: int | tuple[Team, ...] = 4,
        bank: tuple[Riddle, ...] = (),
        **round_fields: Any,
    ) -> None:
        bank = bank or riddles(8)
        playing = some_teams(teams) if isinstance(teams, int) else teams
        level = a_level(a_round(form, len(bank), answering=answering, **round_fields))
        self.state, self.at = State(), 0
        self.do(BeginEvening(level, playing, Deal(7, (bank,))))

    def do(self, *commands: Command) -> Played:
        """Carries the commands out, all at this moment; a refusal is a mistake of the test."""
        for command in commands:
            decision = decide(self.state, command, self.at)
            assert not isinstance(decision, Refusal), (command, decision)
            for event in decision:
                self.state = apply(self.state, event)
        return self

    def wait(self, seconds: float) -> Played:
        """Lets time pass and bring about what is due."""
        self.at += round(seconds * 1000)
        while events := due(self.state, self.at):
            for event in events:
                self.state = apply(self.state, event)
        return self

    def open(self, lantern: int = 0) -> Played:
        """Opens a slip and, where it is read aloud, lights the candle."""
        self.do(LightLantern(lantern))
        return self.do(GoOn()) if self.view.riddle and self.view.riddle.read_aloud else self

    @property
    def view(self) -> HallView:
        """What the hall sees."""
        return hall_view(self.state, self.at)
