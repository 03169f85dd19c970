"""The reveal: the answer, how it fits, and why; the same picture however it is reached."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.core.commands import GoOn, Judge
from game.core.riddles import Riddle, Span
from game.core.views import RevealView
from game.i18n.language import Language
from game.ui.hints import key_hints
from game.ui.looks import Look
from game.ui.motion import Motion
from game.ui.scenes import reveal
from game.ui.scenes.reveal_page import RevealPage, lay_out
from tests.evenings import a_riddle
from tests.ui.scenes.played import Played
from tests.ui.scenes.recording import RecordingStage, drawn

IDIOM = a_riddle(
    1,
    surface="七夕抢着上日班",
    answer="巧夺天工",
    fit=(Span("七夕", "巧"), Span("抢着", "夺"), Span("上日班", "天工")),
)
CHARACTER = a_riddle(2, surface="正在说话", answer="证", fit=(Span("正", "正"), Span("在", ""), Span("说话", "讠")))


def revealed(riddle: Riddle, *, solved: bool = True) -> Played:
    """An evening whose first slip is at its reveal."""
    return Played(bank=(riddle, a_riddle(8))).open().do(Judge(solved), GoOn())


def page_of(riddle: Riddle) -> RevealPage:
    """How its reveal is laid out at 16:9."""
    view = revealed(riddle).view
    assert view.riddle is not None
    assert isinstance(view.riddle.revealed, RevealView)
    return lay_out(RecordingStage(1280, 720), view.riddle, view.riddle.revealed, two_rows=False)


def test_an_idiom_is_shown_in_the_tiles_that_its_spans_give() -> None:
    page = page_of(IDIOM)
    assert [place.tile.text for place in page.tiles] == ["巧", "夺", "天工"]
    assert page.answer_area is None


def test_a_character_stands_whole_beside_the_parts_that_make_it() -> None:
    page = page_of(CHARACTER)
    assert [place.tile.text for place in page.tiles] == ["正", "讠"]
    assert page.answer_area is not None


def test_what_is_taken_away_is_struck_through() -> None:
    riddle = a_riddle(3, surface="杏子出口", answer="李", fit=(Span("杏子", "杏子"), Span("出口", "－口")))
    assert [(place.tile.text, place.struck) for place in page_of(riddle).tiles] == [("杏子", False), ("口", True)]


def test_without_a_fit_the_answer_is_large() -> None:
    page = page_of(replace(IDIOM, fit=()))
    assert page.tiles == ()
    assert page.answer_area is not None
    assert page.answer_area[3] > 150


def test_a_form_is_named_with_how_the_answer_is_read() -> None:
    riddle = a_riddle(4, surface="泪", answer="沙和尚", form="白头格", reading="杀和尚", fit=(Span("泪", "杀和尚"),))
    words = drawn(reveal.draw, revealed(riddle).view).words
    assert "白头格" in words
    assert "read as “杀和尚”" in words
    assert "沙和尚" in words


def test_explanation_and_source_are_there() -> None:
    riddle = replace(IDIOM, source="2021 年元宵")
    words = drawn(reveal.draw, revealed(riddle).view).words
    assert riddle.explanation in words
    assert "2021 年元宵" in words


def test_a_longer_explanation_moves_everything_else_up() -> None:
    short, long = page_of(IDIOM), page_of(replace(IDIOM, explanation="因为如此，" * 40))
    assert long.rule_y < short.rule_y
    assert long.explanation.complete


def test_spans_light_up_one_after_another() -> None:
    view, motion = revealed(IDIOM).view, Motion()
    motion.begin(0)
    drawn(reveal.draw, view, motion=motion)
    motion.begin(500)
    words = drawn(reveal.draw, view, motion=motion).words
    assert motion.busy
    assert IDIOM.surface[:2] in words


def test_reduced_motion_and_a_finished_reveal_show_the_same_picture() -> None:
    view, say = revealed(IDIOM, solved=False).view, Language("en")
    look = Look(0, 0, 0, None, "", key_hints(view, say))

    def picture(motion: Motion, stage: RecordingStage) -> bytes:
        stage.begin()
        reveal.draw(stage, view, look, motion, say)
        return pygame.image.tobytes(stage.surface, "RGB")

    reduced, running = Motion(reduced=True), Motion()
    stage = RecordingStage(640, 360)
    whole = picture(reduced, stage)
    running.begin(0)
    assert picture(running, stage) != whole
    running.finish()
    running.begin(16)
    assert picture(running, stage) == whole
    assert not running.busy


def test_only_a_hit_has_fireworks() -> None:
    def corner(solved: bool) -> bytes:
        stage = drawn(reveal.draw, revealed(IDIOM, solved=solved).view)
        return pygame.image.tobytes(stage.surface.subsurface((0, 60, 120, 300)), "RGB")

    assert corner(True) != corner(False)
