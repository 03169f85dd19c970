import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.fonts import Face, Weight
from game.ui.text import Letters, column_cells, printable
from tests.ui.drawing import shipped_letters

LETTERS = shipped_letters()
LONG = "七夕又叫乞“巧”节，抢着是“夺”，日班就是白“天”的“工”。成语的“天工”是大自然的手艺，这里是白天上工。"


def fit(letters: Letters, text: str, width: float, height: float, most: float = 270, least: float = 32):  # type: ignore[no-untyped-def]  # only forwards
    return letters.fit(text, width, height, most, least, Face.KAI, Weight.BOLD, 1.3, False)


def test_a_short_surface_is_as_large_as_the_scale_allows() -> None:
    assert fit(LETTERS, "松手扬水", 1080, 300).size == 270


def test_forty_characters_are_at_least_seventy_two_high_on_a_wide_slip() -> None:
    fitted = fit(LETTERS, "一二三四五六七八九十" * 4, 1080, 400, least=72)
    assert fitted.complete
    assert fitted.size >= 72


def test_one_line_wins_over_two_that_are_hardly_larger() -> None:
    assert len(fit(LETTERS, "织女为他抚一曲", 1080, 300).lines) == 1


def test_by_clause_a_line_ends_where_the_sentence_pauses() -> None:
    fitted = LETTERS.fit("一船学童，艄公一个不落送过河", 1080, 300, 270, 72, Face.KAI, Weight.BOLD, 1.3, True)
    assert fitted.lines == ("一船学童，", "艄公一个不落送过河")


def test_what_does_not_fit_even_at_the_least_size_is_shortened_and_says_so() -> None:
    fitted = fit(LETTERS, LONG * 3, 300, 80, most=46)
    assert not fitted.complete
    assert fitted.lines[-1].endswith("…")
    assert fitted.size == 32


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="灯谜，。“”《》abc 12—…", min_size=1, max_size=80),
    st.integers(120, 1200),
    st.integers(40, 500),
)
def test_fitted_lines_never_leave_their_area(text: str, width: int, height: int) -> None:
    fitted = fit(LETTERS, text, width, height)
    assert fitted.height <= height + 1 or len(fitted.lines) == 1
    assert all(LETTERS.width(line, fitted.size, Face.KAI, Weight.BOLD) <= width + 1 for line in fitted.lines)


def test_widths_grow_with_the_size_alone() -> None:
    assert LETTERS.width("灯谜 abc", 100) == pytest.approx(10 * LETTERS.width("灯谜 abc", 10))


def test_a_quote_beside_other_punctuation_gives_up_half_its_box() -> None:
    separate = LETTERS.width("话”", 100) + LETTERS.width("，即", 100)
    assert LETTERS.width("话”，即", 100) < separate


def test_straight_quotes_replace_wide_ones_in_english() -> None:
    assert printable("Chen’s “Kitchen”") == 'Chen\'s "Kitchen"'
    assert printable("他的“灯”") == "他的“灯”"


@pytest.mark.parametrize("bad", ["\0", "\ud800", "\u202e", "\u200b", "\ufeff", "😀", "\ue000", "\t", "a\u0301", ""])
def test_no_character_stops_a_line_from_being_drawn(bad: str) -> None:
    surface, _, _ = LETTERS.rendered(f"灯{bad}谜", 40, "#ffffff", Face.KAI, Weight.BOLD)
    assert surface.get_bounding_rect().width > 60


def test_an_emoji_becomes_a_visible_box() -> None:
    line = LETTERS.line("😀", Face.KAI, Weight.BOLD)
    assert [glyph.character for glyph in line.glyphs] == ["□"]


def test_a_character_the_face_lacks_comes_from_another_one() -> None:
    lacking = [
        c for c in "←↑→↓≈①✓−" if LETTERS.line(c, Face.SANS, Weight.REGULAR).glyphs[0].character not in (c, "□", "?")
    ]
    assert not lacking
    families = {LETTERS.line(c, Face.SERIF, Weight.REGULAR).glyphs[0].cut.path.name for c in "灯a→①ア"}
    assert families <= {"NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf"}


def test_bold_has_more_ink_than_regular() -> None:
    def ink(weight: Weight) -> int:
        import pygame

        surface, _, _ = LETTERS.rendered("灯谜", 80, "#ffffff", Face.KAI, weight)
        return pygame.mask.from_surface(surface, 127).count()

    assert ink(Weight.BOLD) > ink(Weight.REGULAR) * 1.1


def test_a_number_stands_in_one_box_of_a_vertical_line() -> None:
    assert column_cells("第12题 灯") == ["第", "12", "题", "灯"]


def test_a_vertical_line_is_as_high_as_its_boxes() -> None:
    surface = LETTERS.rendered_column("灯谜，好", 40, "#ffffff", Face.KAI, Weight.BOLD)
    assert surface.get_size() == (40, 160)


def test_a_line_is_as_wide_after_bold_letters_were_drawn_as_before() -> None:
    fresh, used = shipped_letters(), shipped_letters()
    used.rendered("谜", 40, "#ffffff", Face.KAI, Weight.HEAVY)
    used.rendered("a", 40, "#ffffff", Face.KAI, Weight.HEAVY)
    assert used.width("Grandparents", 32) == fresh.width("Grandparents", 32)
