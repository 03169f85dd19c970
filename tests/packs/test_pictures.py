"""A riddle's picture is looked at before it is shown."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from game.packs.pictures import picture_fault


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02\0\0\0"


def jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">BBHBHH", 0xFF, 0xC0, 17, 8, height, width)
    return b"\xff\xd8\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9) + frame + bytes(10)


def fault(folder: Path, name: str, content: bytes | None = None) -> str | None:
    if content is not None:
        (folder / name).write_bytes(content)
    found = picture_fault(folder, name)
    return found[0].code if found else None


@pytest.mark.parametrize("content", [png(640, 480), jpeg(640, 480), png(4096, 4096), jpeg(4096, 1)])
def test_a_png_or_jpeg_of_reasonable_size_is_shown(tmp_path: Path, content: bytes) -> None:
    assert fault(tmp_path, "picture", content) is None


@pytest.mark.parametrize("content", [png(4097, 10), jpeg(10, 65535)])
def test_a_picture_larger_than_the_stage_could_use_is_refused_by_its_header(tmp_path: Path, content: bytes) -> None:
    assert fault(tmp_path, "picture", content) == "image-too-wide"


@pytest.mark.parametrize("content", [png(640, 480)[:20], jpeg(640, 480)[:12], png(0, 10), b"\xff\xd8\xff"])
def test_a_picture_whose_size_cannot_be_read_is_damaged(tmp_path: Path, content: bytes) -> None:
    assert fault(tmp_path, "picture", content) == "image-broken"


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg/>"])
def test_other_kinds_are_refused(tmp_path: Path, content: bytes) -> None:
    assert fault(tmp_path, "picture.png", content) == "image-kind"


def test_a_file_over_eight_mebibytes_is_refused(tmp_path: Path) -> None:
    assert fault(tmp_path, "picture", png(10, 10) + bytes(8 << 20)) == "image-too-big"


def test_a_picture_that_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert fault(tmp_path, "nothing.png") == "image-missing"
    assert fault(tmp_path, "folder") == "image-not-plain"
    assert fault(tmp_path, "nul\0.png") == "image-missing"


def test_a_picture_outside_the_packs_folder_is_refused_however_it_is_named(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    pack.mkdir()
    outside = tmp_path / "picture.png"
    outside.write_bytes(png(10, 10))
    (pack / "link.png").symlink_to(outside)
    for name in ("../picture.png", str(outside), "link.png", "..\\picture.png"):
        assert fault(pack, name) == "image-outside"
