from hypothesis import given
from hypothesis import strategies as st

from game.ui.linebreak import NEVER_FIRST, NEVER_LAST, break_lines, is_wide, pieces, spoken_lines


def em(text: str) -> float:
    """Ideographs one wide, everything else half."""
    return sum(1.0 if is_wide(character) else 0.5 for character in text)


def test_words_that_fit_stay_on_one_line() -> None:
    assert break_lines("松手扬水", em, 4) == ["松手扬水"]


def test_lines_are_of_even_length() -> None:
    assert [len(line) for line in break_lines("一二三四五六七八九十", em, 8)] == [5, 5]


def test_a_line_ends_after_a_comma_rather_than_one_character_later() -> None:
    assert break_lines("说来话不长，道去路不远", em, 8) == ["说来话不长，", "道去路不远"]


def test_no_line_begins_with_closing_punctuation() -> None:
    for width in range(4, 12):
        lines = break_lines("他说：“一船学童，艄公（摆渡人）一个不落！”……送《过河》。", em, width)
        assert not [line for line in lines if line[0] in NEVER_FIRST], lines


def test_no_line_ends_with_opening_punctuation() -> None:
    for width in range(3, 12):
        lines = break_lines("他说：“一船学童，艄公（摆渡人）一个不落！”……送《过河》。", em, width)
        assert not [line for line in lines[:-1] if line[-1] in NEVER_LAST], lines


def test_a_title_in_brackets_is_not_split_where_it_can_be_helped() -> None:
    lines = break_lines("这一句出自《红楼梦》第五回", em, 8)
    assert any("《红楼梦》" in line for line in lines)


def test_a_number_and_a_latin_word_stay_whole() -> None:
    assert pieces("共1024盏lantern灯") == ("共", "1024", "盏", "lantern", "灯")


def test_a_dash_and_an_ellipsis_stay_in_one_piece() -> None:
    assert "……" in "".join(piece for piece in pieces("好……吧") if "…" in piece)
    assert all(piece != "—" for piece in pieces("春——夏"))


def test_english_breaks_between_words_and_drops_the_space() -> None:
    assert break_lines("Bamboo Lane School", em, 6) == ["Bamboo Lane", "School"] or break_lines(
        "Bamboo Lane School", em, 6
    ) == ["Bamboo", "Lane School"]


def test_a_word_wider_than_the_line_is_cut_between_letters() -> None:
    lines = break_lines("Donaudampfschiff", em, 3)
    assert "".join(lines) == "Donaudampfschiff"
    assert all(em(line) <= 3 for line in lines)


def test_given_line_breaks_are_kept() -> None:
    assert break_lines("一\n\n二", em, 9) == ["一", "", "二"]


@given(st.text(alphabet="一二三，。“”（）《》…—ab1 -", max_size=60), st.integers(2, 20))
def test_no_character_is_lost_and_no_line_is_empty(text: str, width: int) -> None:
    lines = break_lines(text, em, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert lines == [""] or all(lines)


@given(st.text(alphabet="一二三四五六七", min_size=1, max_size=60), st.integers(1, 20))
def test_a_line_of_ideographs_is_never_too_wide(text: str, width: int) -> None:
    assert all(em(line) <= width for line in break_lines(text, em, width))


def test_a_verse_is_spoken_on_lines_of_whole_clauses_as_even_as_they_allow() -> None:
    assert spoken_lines("四根柱，两把扇，一条鞭子在后边，前面水管会洗脸") == [
        "四根柱，两把扇，\n一条鞭子在后边，前面水管会洗脸",
        "四根柱，两把扇，\n一条鞭子在后边，\n前面水管会洗脸",
        "四根柱，\n两把扇，\n一条鞭子在后边，\n前面水管会洗脸",
    ]


def test_english_clauses_keep_their_blanks_within_a_line() -> None:
    assert spoken_lines("One, two, three and four")[0] == "One, two,\nthree and four"
