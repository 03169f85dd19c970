"""Scripts and glyphs."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from game.packs.lint.faces import characters_of, not_drawn
from game.packs.lint.writing import Script, script_of
from tests.packs.finding import codes, found, messages, riddle


@pytest.mark.parametrize(
    ("character", "script"),
    [
        ("请", Script.SIMPLIFIED),
        ("請", Script.TRADITIONAL),
        ("人", None),
        ("后", None),
        ("乾", None),
        ("台", None),
        ("勣", None),
        ("A", None),
    ],
)
def test_a_character_is_of_one_script_only_where_the_other_never_has_it(character: str, script: Script | None) -> None:
    assert script_of(character) is script


def test_two_scripts_in_one_riddle_are_pointed_at_where_the_second_begins(tmp_path: Path) -> None:
    text = riddle("請进门", "灯笼")
    assert found(tmp_path, text) == [("two-scripts", 9, 14)]
    assert "`进` is simplified and `請` traditional" in messages(tmp_path, text)[0]
    assert found(tmp_path, riddle("请进门", "燈籠")) == [("two-scripts", 10, 13)]


@pytest.mark.parametrize(("surface", "answer"), [("請進門", "燈籠"), ("请进门", "灯笼"), ("太后人", "台风")])
def test_one_script_is_left_in_peace(tmp_path: Path, surface: str, answer: str) -> None:
    assert codes(tmp_path, riddle(surface, answer)) == []


def test_an_explanation_may_take_a_traditional_character_to_pieces(tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("请进门", "灯笼").replace("说明", "“進”是繁体")) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (riddle("花好🏮月圆", "灯笼"), 9),
        (riddle("花好月圆", "灯笼").replace("说明", "看🏮"), 12),
        (riddle("花好月圆", "灯笼", "    hints: [亮, 🏮]\n"), 13),
        (riddle("花好月圆", "灯笼", '    fit: [{花好: ""}, {月圆: 灯笼\ue000}]\n'), 13),
    ],
)
def test_a_character_that_no_shipped_face_has_is_an_error(tmp_path: Path, text: str, line: int) -> None:
    problems = found(tmp_path, text)
    assert ("cannot-be-drawn", line) in [(code, at) for code, at, _ in problems]


def test_a_wording_that_is_only_accepted_is_never_drawn(tmp_path: Path) -> None:
    assert codes(tmp_path, riddle("花好月圆", "灯笼", "    accept: [🏮]\n")) == []


def test_the_faces_have_what_riddles_need_and_spaces_need_no_glyph() -> None:
    assert not_drawn("正在说话，讠忄氵彳攵卩 謇勣籠○“”《》－ \u200b\u3000 Abc 12!") == ""
    assert not_drawn("灯🏮笼🏮\ue000") == "🏮\ue000"


def test_the_characters_of_a_font_are_those_its_own_reader_draws() -> None:
    freetype = pytest.importorskip("pygame.freetype")
    spec = find_spec("pylopdf_fonts_zh_cn")
    assert spec is not None
    assert spec.origin is not None
    path = Path(spec.origin).with_name("NotoSerifSC-Regular.otf")
    listed = set(characters_of(path.read_bytes()))
    freetype.init()
    font = freetype.Font(str(path))
    asked = (
        [chr(it) for it in range(0x20, 0x3000, 7)] + [chr(it) for it in range(0x3000, 0xA000, 97)] + ["🏮", "\ue000"]
    )
    drawn = {it for it in asked if (metrics := font.get_metrics(it, 20)) and metrics[0] is not None}
    assert drawn == listed & set(asked)
