"""Which part of a surface gives which part of the answer."""

from __future__ import annotations

from game.core.riddles import Span
from game.ui.scenes.fit_parts import Part, Stretch, Tile, parts_of, stretches_of, tiles_of

OUTDO = (Span("七夕", "巧"), Span("抢着", "夺"), Span("上日班", "天工"))


def test_joining_words_are_stretches_without_a_part() -> None:
    fit = (Span("正", "正"), Span("在", ""), Span("说话", "讠"))
    assert stretches_of("正在说话", fit) == (Stretch("正", 0), Stretch("在", None), Stretch("说话", 1))


def test_what_no_span_covers_is_a_stretch_too() -> None:
    assert stretches_of("先进屋，再去", (Span("先进屋", "宪"), Span("再去", "法"))) == (
        Stretch("先进屋", 0),
        Stretch("，", None),
        Stretch("再去", 1),
    )


def test_the_same_words_twice_are_two_spans() -> None:
    fit = (Span("俺", "我"), Span("没问题", "行"), Span("俺", "我"))
    assert [stretch.part for stretch in stretches_of("俺没问题俺", fit)] == [0, 1, 2]


def test_a_full_width_minus_takes_away() -> None:
    assert parts_of((Span("杏子", "杏子"), Span("出口", "－口"))) == (Part("杏子"), Part("口", takes=True))


def test_characters_of_one_span_share_a_tile() -> None:
    assert tiles_of("巧夺天工", parts_of(OUTDO)) == (Tile("巧", 0), Tile("夺", 1), Tile("天工", 2))


def test_parts_may_stand_in_another_order_than_their_spans() -> None:
    parts = parts_of((Span("四人表决", "反三"), Span("独我赞成", "举一")))
    assert tiles_of("举一反三", parts) == (Tile("举一", 1), Tile("反三", 0))


def test_components_are_no_tiles() -> None:
    assert tiles_of("证", parts_of((Span("正", "正"), Span("说话", "讠")))) is None


def test_punctuation_goes_with_the_tile_before_it() -> None:
    parts = parts_of((Span("上", "甲"), Span("下", "乙")))
    assert tiles_of("甲·乙", parts) == (Tile("甲·", 0), Tile("乙", 1))


def test_an_answer_with_a_character_from_nowhere_has_no_tiles() -> None:
    assert tiles_of("巧夺天工也", parts_of(OUTDO)) is None
