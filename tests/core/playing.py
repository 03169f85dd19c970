"""An evening played by hand: time passes when a test says so, and what is due comes before each command."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.core.commands import BeginEvening, Buzz, Choose, Command, GoOn, Judge, LightLantern, Stake, TypeAnswer
from game.core.deal import Deal
from game.core.events import Event
from game.core.levels import Answering, Level, RoundForm
from game.core.refusals import Refusal, RefusalReason
from game.core.riddles import Riddle, Verdict
from game.core.rules import decide, due
from game.core.state import OpenRiddle, Phase, State, apply
from game.core.views import HallView, TeamMark, hall_view
from tests.evenings import a_deal, a_level, a_round, some_teams


class Game:
    """What a table does to an evening, without a journal or a clock."""

    def __init__(self, level: Level, teams: int = 3, deal: Deal | None = None) -> None:
        self.state = State()
        self.at = 0
        self.events: list[Event] = []
        self.does(BeginEvening(level, some_teams(teams), deal or a_deal(level)))

    def passes(self, milliseconds: int) -> None:
        """Let the clock go on, which it does not while it is paused."""
        if not self.state.paused:
            self.at += milliseconds
            self._settle()

    def does(self, *commands: Command) -> tuple[Event, ...]:
        """Carry out `commands`, none of which may be refused; the events of the last."""
        events: tuple[Event, ...] = ()
        for command in commands:
            self._settle()
            decision = decide(self.state, command, self.at)
            assert not isinstance(decision, Refusal), f"{command} is refused: {decision.reason}"
            events = decision
            self._happens(events)
        return events

    def refuses(self, command: Command) -> RefusalReason:
        """Why `command` is refused, which it must be."""
        self._settle()
        decision = decide(self.state, command, self.at)
        assert isinstance(decision, Refusal), f"{command} is carried out: {decision}"
        return decision.reason

    def tries(self, command: Command) -> bool:
        """Whether `command` was carried out."""
        self._settle()
        decision = decide(self.state, command, self.at)
        if isinstance(decision, Refusal):
            return False
        self._happens(decision)
        return True

    def answers(self, team: int, right: bool) -> None:
        """`team` buzzes and answers; the host, or the program, says right or wrong."""
        self.does(Buzz(team), self.answer(right))

    def answer(self, right: bool) -> Command:
        """The command that answers the open riddle, in the way it is answered."""
        match self.slip.answering:
            case Answering.JUDGED:
                return Judge(right)
            case Answering.CHOICE:
                return Choose(self.right_choice if right else self.wrong_choice)
            case Answering.TYPED:
                return TypeAnswer("猜", Verdict.RIGHT if right else Verdict.WRONG)

    @property
    def phase(self) -> Phase:
        return self.state.phase

    def is_at(self, phase: Phase) -> bool:
        """Whether the evening stands at `phase` now."""
        return self.state.phase is phase

    @property
    def scores(self) -> tuple[int, ...]:
        return self.state.scores

    @property
    def slip(self) -> OpenRiddle:
        assert self.state.open is not None, "no slip is open"
        return self.state.open

    @property
    def riddle(self) -> Riddle:
        assert self.state.riddle is not None, "no slip is open"
        return self.state.riddle

    @property
    def right_choice(self) -> int:
        return self.riddle.choices.index(self.riddle.answer)

    @property
    def wrong_choice(self) -> int:
        """The first wrong choice that is not struck out; where all are, the right one."""
        struck = {choice for choice, _ in self.slip.struck_out}
        choices = enumerate(self.riddle.choices)
        wrong = (number for number, text in choices if text != self.riddle.answer and number not in struck)
        return next(wrong, self.right_choice)

    @property
    def hall(self) -> HallView:
        return hall_view(self.state, self.at)

    @property
    def marks(self) -> list[TeamMark]:
        """What stands beside each team."""
        return [team.mark for team in self.hall.teams]

    @property
    def milliseconds_left(self) -> int:
        """What the timer in the hall shows."""
        return self.hall.timer.left

    def _settle(self) -> None:
        while events := due(self.state, self.at):
            self._happens(events)

    def _happens(self, events: Sequence[Event]) -> None:
        for event in events:
            self.events.append(event)
            self.state = apply(self.state, event)


def a_game(
    form: RoundForm,
    answering: Answering = Answering.JUDGED,
    *,
    teams: int = 3,
    lanterns: int = 4,
    **fields: Any,
) -> Game:
    """An evening of one round, on its wall."""
    return Game(a_level(a_round(form, lanterns, answering=answering, **fields)), teams)


def with_candle(
    form: RoundForm,
    answering: Answering = Answering.JUDGED,
    **fields: Any,
) -> Game:
    """The same, its first lantern lit, read aloud if need be, and the candle burning."""
    game = a_game(form, answering, **fields)
    light(game)
    return game


def light(game: Game, lantern: int | None = None) -> None:
    """Light a lantern, or the next, with a stake of 20 where one is asked for, and its candle."""
    game.does(LightLantern(game.state.lanterns_left[0] if lantern is None else lantern))
    if game.phase is Phase.STAKE:
        game.does(Stake(20))
    if game.phase is Phase.READING:
        game.does(GoOn())


def leave(game: Game) -> None:
    """From the verdict to the wall, or to the standings."""
    game.does(GoOn(), GoOn())
