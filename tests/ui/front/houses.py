"""A house with a few levels and banks, for tests of the screens in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.core.deal import Shortage
from game.core.levels import Answering, CategoryCount, Level, Round, RoundForm
from game.core.riddles import Pack, Riddle, Words
from game.core.teams import Team
from game.i18n.language import Language
from game.settings import Settings
from game.ui.cues import Cue
from game.ui.front.house import House, LevelEntry, SpoiltFile
from game.ui.front.trouble import Trouble, TroubleScreen
from game.ui.presses import Action, Press
from game.ui.screens import Screen, Step


def a_level(identifier: str, teams: tuple[int, int] = (1, 8), answering: Answering = Answering.CHOICE) -> Level:
    """A level of two rounds."""
    round_ = Round(Words.plain("round"), RoundForm.TURNS, (CategoryCount("characters", 8),))
    return Level(identifier, Words.plain(identifier), (round_, round_), Words.plain("A blurb"), teams, answering)


def a_riddle(number: int, *tags: str) -> Riddle:
    """A riddle of one character."""
    return Riddle(
        f"bank/{number}", "与党中央一条心", "忠", "上下相合", "characters", "打一字", "zh-Hans", difficulty=2, tags=tags
    )


def a_pack(identifier: str, *tags: str) -> Pack:
    """A bank of three riddles."""
    riddles = tuple(a_riddle(number, *tags) for number in range(3))
    return Pack(identifier, Words.plain(identifier), "zh-Hans", riddles, license="CC0-1.0", path=f"{identifier}.yaml")


@dataclass(frozen=True, slots=True)
class Begun:
    """What an evening was begun with."""

    level: Level
    teams: tuple[Team, ...]
    seed: int
    seed_was_named: bool


@dataclass(slots=True)
class AHouse:
    """Keeps in memory what screens ask of it."""

    say: Language = field(default_factory=lambda: Language("en"))
    settings: Settings = field(default_factory=Settings)
    levels: tuple[LevelEntry, ...] = (
        LevelEntry(a_level("family", (1, 4))),
        LevelEntry(a_level("festival", (2, 8), Answering.JUDGED)),
        LevelEntry(a_level("kids")),
        LevelEntry(a_level("scholars"), (Shortage("idioms", 3),)),
        LevelEntry(a_level("duel", (2, 2))),
    )
    packs: tuple[Pack, ...] = (a_pack("characters"), a_pack("welcome", "welcome"))
    spoilt: tuple[SpoiltFile, ...] = (SpoiltFile("mine.yaml", "line 41, column 13: did you mean “explanation”?"),)
    unfinished: str = ""
    welcome: tuple[Riddle, ...] = tuple(a_riddle(number, "welcome") for number in range(12))
    named_seed: int | None = None
    begun: list[Begun] = field(default_factory=list)
    resumed: int = 0

    def draw_seed(self) -> int:
        return 271828

    def bank_level(self, pack: Pack) -> LevelEntry:
        return LevelEntry(replace(a_level(pack.id), title=pack.title), (), pack)

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings
        if settings.language:
            self.say = Language(settings.language)

    def begin(self, entry: LevelEntry, teams: tuple[Team, ...], seed: int, *, seed_was_named: bool) -> Screen:
        self.begun.append(Begun(entry.level, teams, seed, seed_was_named))
        return THE_WALL

    def resume(self) -> Screen:
        self.resumed += 1
        return THE_WALL


def press(screen: Screen, *actions: Action | Press) -> Step:
    """Presses one after another; what follows the last."""
    step: Step = None
    for action in actions:
        step = screen.press(action if isinstance(action, Press) else Press(action))
    return step


def write(screen: Screen, text: str) -> None:
    """Writes a text in place of what stands in the field, as the app does."""
    assert screen.field is not None
    while screen.field.text:
        screen.field.erase()
    screen.field.insert(text)
    screen.tick(0)


def refused(screen: Screen) -> bool:
    """Whether the last presses were answered with the sound of a refusal."""
    return Cue.REFUSED in screen.take_cues()


_a_house: House = AHouse()
THE_WALL: Screen = TroubleScreen(_a_house, lambda: Trouble("Stands for the evening's screen."))
"""What a begun or resumed evening shows."""
