"""What frames every scene of an evening: the header, the teams along the bottom, the keys, the notice."""

from __future__ import annotations

import pygame

from game.core.levels import RoundForm
from game.core.state import Phase
from game.core.teams import Team
from game.core.views import HallView, TeamMark, TeamView
from game.i18n.language import Language
from game.i18n.phrases import FORMS, numeral
from game.ui import pieces, theme
from game.ui.fonts import Face, Weight
from game.ui.looks import Look
from game.ui.motion import QUICK, SLOW, Motion
from game.ui.presses import Action, Press
from game.ui.scenes.team_notes import brief, note
from game.ui.stage import Stage
from game.ui.theme import Point

MOST_IN_ONE_ROW = 4
"""From one team more on they stand in two rows, and who has the word is said elsewhere."""

SIGN_RIM = 72.0
"""What a sign needs besides its words."""


def two_rows(view: HallView) -> bool:
    """Whether the teams take two rows, so that the stage ends higher."""
    return len(view.teams) > MOST_IN_ONE_ROW


def stage_bottom(view: HallView) -> float:
    """Where the room above the teams ends."""
    return theme.STAGE_BOTTOM_TWO_ROWS if two_rows(view) else theme.STAGE_BOTTOM


def round_title(view: HallView, say: Language) -> tuple[str, str]:
    """“Round 1”, and what kind of round it is."""
    round_ = view.round
    if round_ is None:
        return view.title.in_language(say.tag), ""
    form, own = say(FORMS[round_.form]), round_.title.in_language(say.tag)
    if round_.form is RoundForm.TIEBREAK:
        return form, "" if own == form else own
    title = say("Round {n}", n=numeral(say, round_.number))
    if own in ("", title):
        return title, form
    return title, own if form.casefold() in own.casefold() else say("{title} · {form}", title=own, form=form)


def header(stage: Stage, view: HallView, say: Language) -> None:
    """The round on the left; on the right what is left, or who has the word where the panels have no room to say so."""
    title, subtitle = round_title(view, say)
    if view.paused:
        # The pause is told at the right.
        pieces.header(stage, title, subtitle)
        return
    on_turn = next((team for team in view.teams if team.mark is TeamMark.ON_TURN), None)
    if on_turn is not None and two_rows(view):
        room = (stage.width - 2 * theme.MARGIN) / 2
        words = spoken_to(stage, view, on_turn, say, room, Face.LABEL)
        pieces.header(stage, title, subtitle, words, team=(on_turn.team.colour, on_turn.team.emblem))
        return
    left = view.round.lanterns_left if view.round else 0
    number = numeral(say, left)
    words = say.count("{lanterns} lantern left", "{lanterns} lanterns left", left, lanterns=number)
    pieces.header(stage, title, subtitle, words)


def spoken_to(stage: Stage, view: HallView, team: TeamView, say: Language, room: float, face: Face) -> str:
    """A team with what it is to do, in as many words as there is room for; its name alone at the worst."""
    name = team.team.name
    if view.phase is Phase.WALL:
        ways = [say("{team}: pick a lantern", team=name)]
    else:
        ways = [say("{team}: {what}", team=name, what=note(view, team, say))]
    if short := brief(view, team, say):
        ways.append(say("{team}: {what}", team=name, what=short))
    weight = Weight.MEDIUM if face is Face.LABEL else Weight.BOLD
    return next((way for way in ways if stage.measure(way, theme.NOTE, face=face, weight=weight) <= room), name)


def team_bar(stage: Stage, view: HallView, motion: Motion, say: Language) -> list[pygame.FRect]:
    """All teams with what each may or must do now; the areas of their panels, in the teams' order."""
    return pieces.team_bar(stage, [_plate(view, team, motion, say) for team in view.teams])


def _plate(view: HallView, team: TeamView, motion: Motion, say: Language) -> pieces.Plate:
    state = _STATES.get(team.mark, pieces.PlateState.PLAIN)
    lifted = state is pieces.PlateState.ON_TURN
    told = _told_elsewhere(view, team)
    return pieces.Plate(
        team.team.name,
        team.team.colour,
        team.team.emblem,
        motion.follow(("score", team.number), team.score, SLOW),
        state,
        note="" if told else note(view, team, say),
        brief="" if told else brief(view, team, say),
        ticked=team.mark is TeamMark.TICKED if view.phase is Phase.BOARDS else None,
        lift=motion.follow(("lift", team.number), float(lifted)),
        action=Press(Action.TEAM, team.number) if _may_press(view, team) else None,
    )


_STATES = {
    TeamMark.ON_TURN: pieces.PlateState.ON_TURN,
    TeamMark.ANSWERING: pieces.PlateState.ON_TURN,
    TeamMark.SOLVED: pieces.PlateState.ON_TURN,
    TeamMark.TICKED: pieces.PlateState.ON_TURN,
    TeamMark.LOCKED_OUT: pieces.PlateState.LOCKED,
    TeamMark.NOT_PLAYING: pieces.PlateState.LOCKED,
    TeamMark.FALSE_START: pieces.PlateState.FALSE_START,
}


def _told_elsewhere(view: HallView, team: TeamView) -> bool:
    """Whether the header or a sign says what this team is to do, because two rows of panels have little room."""
    return two_rows(view) and team.mark in (TeamMark.ON_TURN, TeamMark.ANSWERING)


def _may_press(view: HallView, team: TeamView) -> bool:
    """Whether a click on the team's panel buzzes or ticks."""
    if view.phase is Phase.BOARDS or team.mark is TeamMark.MAY_BUZZ:
        return True
    return view.phase is Phase.READING and view.round is not None and view.round.form.opens_to_buzzes


def pause(stage: Stage, view: HallView, say: Language) -> None:
    """That the game stands, where it covers no words: over the slip's lower edge, at the top where words stand low."""
    if view.phase in (Phase.WALL, Phase.STAKE, Phase.STANDINGS, Phase.PODIUM):
        pieces.pause_banner(stage, say("Paused"), middle=(stage.width, theme.HEADER_CENTRE + 4))
    else:
        middle = stage.width / 2, stage_bottom(view) - 34
        pieces.pause_banner(stage, say("Paused"), say("P goes on"), middle=middle)


def keys_row(stage: Stage, look: Look) -> None:
    """The keys that matter now; a notice takes their place while it is shown."""
    if not look.notice:
        pieces.key_hints(stage, [pieces.KeyHint(hint.cap, hint.words, hint.press) for hint in look.keys])


def notice(stage: Stage, look: Look, motion: Motion) -> None:
    """Why the last press did nothing, or what was undone, in the row of the keys, where it covers nothing."""
    if not look.notice:
        return
    shown = motion.progress(("notice", look.notice), QUICK)
    most = stage.width - 2 * theme.MARGIN
    width = min(most, stage.measure(look.notice, theme.LABEL, face=Face.LABEL) + 80)
    area = pygame.FRect((stage.width - width) / 2, theme.KEYS_CENTRE - 32, width, 60)
    stage.box(area, "#2b1a10", theme.ACCENT, radius=22)
    stage.text(
        look.notice,
        area.center,
        theme.LABEL,
        theme.TEXT_CHOSEN,
        face=Face.LABEL,
        anchor="center",
        max_width=width - 56,
        alpha=round(255 * shown),
    )


def sign(stage: Stage, at: Point, words: str, room: float, team: Team | None = None) -> None:
    """A lacquered sign over a slip's upper edge, a team's disc before it: what everybody is to know now."""
    if team is None:
        pieces.board(stage, at, words, max_width=room)
        return
    width = min(room, stage.measure(words, theme.LABEL, weight=Weight.BOLD) + SIGN_RIM + 1)
    area = pieces.board(stage, (at[0] + 34, at[1]), words, max_width=width)
    pieces.disc(stage, (area.left - 42, at[1]), 62, team.colour, team.emblem)
