"""Whatever is in a file: a sentence, never a traceback, never minutes, never the end of the process."""

from __future__ import annotations

import gc
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from game.packs import compose as composing
from game.packs.document import read_document
from game.packs.level_file import level_in
from game.packs.load import load_pack
from game.packs.nodes import as_data
from game.packs.pack_file import PackReading, pack_in
from game.packs.problems import PackError
from game.packs.reading import read_tree
from tests.packs.writing import HEAD, LOYAL, written

ROOT = Path(__file__).parent.parent.parent
SHIPPED = [path.read_bytes() for folder in ("riddles", "levels") for path in sorted((ROOT / folder).glob("*.yaml"))]
BROKEN = [path.read_bytes() for path in sorted((ROOT / "tests" / "bad_packs").glob("*.yaml"))]
SCRAPS = [it.encode() for it in ('"', "'", *"[]{}:#，：“”、\\%@`~😀\u2028\x85\ufeff", "no", "012", "1:30", "<<:")]
SCRAPS += [b"\n", b"\t", b"  ", b"- ", b"? ", b"&a ", b"*a ", b"!x ", b"|\n", b">\n", b"---\n", b"...\n", b"\r", b": "]
SCRAPS += [b"\xff", b"\xe6", b"\x00", b"\\ud800", b"riddles:\n", b"rounds:\n", b"id: ", b'"\\x00"']
MEBIBYTE = 1 << 20


def told(content: bytes, folder: Path) -> PackReading:
    """What is said of a file with that content, after looking at every sentence."""
    path = folder / "any.yaml"
    path.write_bytes(content)
    level_in(read_document(path))
    reading = pack_in(read_document(path))
    for problem in reading.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert "\n" not in problem.message
        assert problem.as_json()["code"]
    assert reading.pack is not None or reading.problems
    return reading


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bounds")


@given(content=st.binary(max_size=400))
@settings(deadline=None, max_examples=150)
def test_rubbish_is_told_in_sentences(folder: Path, content: bytes) -> None:
    told(content, folder)


@given(content=st.text(max_size=300))
@settings(deadline=None, max_examples=150)
def test_any_text_is_told_in_sentences(folder: Path, content: str) -> None:
    told(content.encode("utf-8", "surrogatepass"), folder)


@given(st.data())
@settings(deadline=None, max_examples=200)
def test_shipped_and_broken_files_cut_off_and_mutilated_are_told_in_sentences(
    folder: Path, data: st.DataObject
) -> None:
    content = data.draw(st.sampled_from(SHIPPED + BROKEN))[:4000]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        cut = data.draw(st.sampled_from((0, 0, 1, 3, 4000)))
        content = content[:at] + data.draw(st.sampled_from(SCRAPS)) + content[at + cut :]
    told(content, folder)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[" * 25_000, "too-deep"),
        (b"{a: " * 25_000, "too-deep"),
        (b"- " * 25_000, "too-deep"),
        (b"? " * 25_000, "too-deep"),
        (b"a: " * 25_000, "colon-in-text"),
        (b'"' * 100_000, "text-after-quote"),
        (b"a" * (8 * MEBIBYTE - 1), "not-a-mapping"),
        (b"title: " + b"a" * (8 * MEBIBYTE - 8), "too-long"),
        (b"".join(b"key%d: 1\n" % number for number in range(100_000)), "unknown-key"),
        (b"\x0c\n" * MEBIBYTE, "control-character"),
        ("id：a\n".encode() * 200_000, "fullwidth-colon"),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_files_that_nobody_typed_are_told_in_seconds(tmp_path: Path, content: bytes, code: str) -> None:
    start = time.monotonic()
    assert code in {problem.code for problem in told(content, tmp_path).problems}
    assert time.monotonic() - start < 30


def test_ten_thousand_riddles_are_a_pack_like_any_other(tmp_path: Path) -> None:
    riddles = "".join(LOYAL.replace("id: loyal", f"id: loyal-{number}") for number in range(10_000))
    start = time.monotonic()
    assert len(load_pack(written(tmp_path, HEAD + riddles)).riddles) == 10_000
    assert time.monotonic() - start < 30


def test_sixty_four_levels_are_read_and_one_more_is_not() -> None:
    for levels, is_read in ((64, True), (65, False)):
        text = "[" * levels + "]" * levels
        tree = read_tree(text, "f")
        assert (tree.problems == []) is is_read


def test_brackets_inside_quotes_and_comments_do_not_count(tmp_path: Path) -> None:
    riddle = LOYAL + '    source: "' + "[" * 100 + '"\n# ' + "[" * 1000 + "\n"
    assert load_pack(written(tmp_path, HEAD + riddle)).riddles[0].source == "[" * 100


@pytest.mark.parametrize("path", sorted((ROOT / "riddles").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_tree_is_what_pyyaml_makes_of_the_shipped_packs(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = read_tree(text, "f")
    assert tree.root is not None
    assert as_data(tree.root) == yaml.safe_load(text)


@pytest.mark.parametrize("content", SHIPPED + BROKEN)
def test_without_the_c_loader_the_same_is_said(folder: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = [(it.line, it.code) for it in told(content, folder).problems]
    monkeypatch.setattr(composing, "best_loader", lambda: yaml.SafeLoader)
    assert [(it.line, it.code) for it in told(content, folder).problems] == fast


def test_garbage_collection_is_on_again_afterwards(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        load_pack(written(tmp_path, "a: ["))
    assert gc.isenabled()
