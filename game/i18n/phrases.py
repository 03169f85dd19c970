"""Words for what the core reports by kind: refusals, forms, marks, categories. The core itself has no sentences."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.deal import Shortage
from game.core.events import MissKind
from game.core.levels import Answering, RoundForm
from game.core.refusals import RefusalReason
from game.core.riddles import Category
from game.i18n.language import N_, Language
from game.packs.problems import Problem, Severity
from game.session.journal import JournalReason

REFUSALS = {
    RefusalReason.NOT_NOW: N_("Not just now."),
    RefusalReason.PAUSED: N_("Paused: P goes on."),
    RefusalReason.NOT_PAUSED: N_("The clock is running already."),
    RefusalReason.PICK_A_LANTERN: N_("Pick a lantern with the arrows, then Enter."),
    RefusalReason.LANTERN_IS_OUT: N_("That lantern is out already."),
    RefusalReason.NO_SUCH_LANTERN: N_("There is no such lantern."),
    RefusalReason.NO_SUCH_STAKE: N_("That is not one of the stakes."),
    RefusalReason.NO_SUCH_TEAM: N_("There is no such team."),
    RefusalReason.NO_SUCH_CHOICE: N_("There is no such choice."),
    RefusalReason.NOT_IN_THIS_TIEBREAK: N_("Only the tied teams play this one."),
    RefusalReason.LOCKED_OUT: N_("This team has answered this riddle already."),
    RefusalReason.FALSE_START: N_("Too early: the candle was not lit."),
    RefusalReason.SOMEONE_ELSE_ANSWERS: N_("Another team was first."),
    RefusalReason.NOBODY_ANSWERS: N_("No team has the word: press its number first."),
    RefusalReason.TIME_IS_OUT: N_("The time was over."),
    RefusalReason.CHOICE_IS_STRUCK_OUT: N_("That one is struck out already."),
    RefusalReason.NO_MORE_HINTS: N_("There are no more hints."),
    RefusalReason.NO_HINT_DURING_A_BUZZ: N_("No hint while a team is answering."),
    RefusalReason.NO_TIMER_RUNS: N_("No timer is running."),
    RefusalReason.ALREADY_SO: N_("It is so already."),
    RefusalReason.NEEDS_A_REASON: N_("A correction needs a reason."),
    RefusalReason.EVENING_IS_OVER: N_("The evening is over."),
    RefusalReason.WRONG_WAY_OF_ANSWERING: N_("This riddle is answered in another way."),
    RefusalReason.TOO_MANY_OR_FEW_TEAMS: N_("This level is not made for so many teams."),
}

FORMS = {
    RoundForm.TURNS: N_("Turns"),
    RoundForm.BUZZER: N_("Buzzer"),
    RoundForm.WRITTEN: N_("Written"),
    RoundForm.RISK: N_("Risk"),
    RoundForm.TIEBREAK: N_("Tiebreak"),
}

FORM_RULES = {
    RoundForm.TURNS: N_("Each team in turn picks a lantern."),
    RoundForm.BUZZER: N_("First to buzz answers; a wrong answer sits this riddle out."),
    RoundForm.WRITTEN: N_("Everyone writes; every right board scores."),
    RoundForm.RISK: N_("Stake your points before you see the riddle."),
    RoundForm.TIEBREAK: N_("The tied teams buzz: the first right answer decides."),
}

FORM_SIGNS = {
    RoundForm.TURNS: N_("Tu"),
    RoundForm.BUZZER: N_("Bu"),
    RoundForm.WRITTEN: N_("Wr"),
    RoundForm.RISK: N_("Ri"),
    RoundForm.TIEBREAK: N_("Tb"),
}
"""One ideograph or two letters each, for a small lantern; none is the name of a key."""

WAYS = {
    Answering.JUDGED: N_("spoken, the host judges"),
    Answering.CHOICE: N_("one of four"),
    Answering.TYPED: N_("typed"),
}

MISSES = {
    MissKind.WRONG: N_("not right"),
    MissKind.TIME: N_("out of time"),
    MissKind.GAVE_UP: N_("gave up"),
}

CATEGORIES = {
    "characters": N_("Characters"),
    "history-figures": N_("History figures"),
    "idioms": N_("Idioms"),
    "law": N_("The law"),
    "place-names": N_("Place names"),
    "party-history": N_("Party history"),
    "children": N_("For children"),
}

JOURNALS = {
    JournalReason.NOT_FOUND: N_("There is no such evening."),
    JournalReason.CANNOT_READ: N_("The evening's file cannot be read."),
    JournalReason.CANNOT_WRITE: N_("Not saved: the folder is closed for writing. The evening goes on in memory."),
    JournalReason.DISK_FULL: N_("Not saved: the disk is full. The evening goes on in memory."),
    JournalReason.NOT_AN_EVENING: N_("This file is not an evening of the game."),
    JournalReason.NEVER_BEGUN: N_("This evening never began."),
    JournalReason.DAMAGED: N_("The evening's file is damaged."),
    JournalReason.NEWER: N_("This evening was played with a newer version of the game."),
    JournalReason.PLAYED_ELSEWHERE: N_("This evening is being played in another window."),
}

_FIGURES = "零一二三四五六七八九"


def category(say: Language, identifier: str, own: Iterable[Category] = ()) -> str:
    """The title of a category: an organiser's own, else ours, else its id."""
    for entry in own:
        if entry.id == identifier:
            return entry.title.in_language(say.tag)
    return say(CATEGORIES[identifier]) if identifier in CATEGORIES else identifier


def numeral(say: Language, number: int) -> str:
    """A count as it is written in running text: 十三 in Chinese up to 99, figures elsewhere."""
    if not say.code.startswith("zh") or not 0 <= number <= 99:
        return str(number)
    tens, ones = divmod(number, 10)
    if not tens:
        return _FIGURES[ones]
    return ("" if tens == 1 else _FIGURES[tens]) + "十" + (_FIGURES[ones] if ones else "")


def shortage(say: Language, shortages: Iterable[Shortage]) -> str:
    """What a level lacks, in one sentence: the first shortage."""
    first = next(iter(shortages))
    if first.riddle_id:
        return say("Riddle {riddle} is in no bank.", riddle=first.riddle_id)
    title = category(say, first.category)
    return say.count(
        "“{category}” is {n} riddle short.", "“{category}” is {n} riddles short.", first.missing, category=title
    )


def problem(say: Language, found: Problem) -> str:
    """What is wrong with a pack or level and how to mend it, without the place."""
    return say(found.template, **found.params)


def problem_line(say: Language, found: Problem) -> str:
    """The whole line: `FILE:LINE:COLUMN: sentence`, a warning marked as one."""
    sentence = problem(say, found)
    if found.severity is Severity.WARNING:
        sentence = say("warning: {sentence}", sentence=sentence)
    return f"{found.file}:{found.line}:{found.column}: {sentence}"
