"""Art that SDL's SVG renderer (nanosvg) would draw wrongly without saying so is refused here."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.ui import theme
from game.ui.cache import SurfaceCache
from tests.ui.drawing import ASSETS, a_stage

PICTURES = sorted(ASSETS.rglob("*.svg"))
DRAWN = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc", "defs"}
GRADIENTS = {"linearGradient", "radialGradient", "stop", "style"}
COLOUR = re.compile(r"^(#[0-9a-fA-F]{6}|none|url\(#[\w-]+\))$")
REFUSED = re.compile(r"(clip-path|mask|filter|currentColor|hsla?\(|rgba\(|var\(|<text|#[0-9a-fA-F]{8}\b)")


def wrong_in(text: str) -> list[str]:
    """What nanosvg would draw wrongly or leave out."""
    found = [f"{match.group()} is not drawn" for match in REFUSED.finditer(text)]
    for element in ElementTree.fromstring(text).iter():
        name = element.tag.rsplit("}", 1)[-1]
        if name not in DRAWN | GRADIENTS:
            found.append(f"<{name}> is not drawn")
        if name == "g" and "opacity" in element.attrib:
            found.append("opacity of a group is given to each child")
        if "href" in element.attrib:
            found.append("a gradient by plain href is not found")
        for attribute in ("fill", "stroke", "stop-color"):
            colour = element.attrib.get(attribute)
            if colour is not None and not COLOUR.match(colour):
                found.append(f"{attribute}={colour!r} comes out grey")
    return found


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_picture_keeps_to_what_nanosvg_draws(picture: Path) -> None:
    assert wrong_in(picture.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "body",
    [
        '<use href="#a"/>',
        '<g opacity="0.5"><path d="M0,0"/></g>',
        '<path fill="crimson" d="M0,0"/>',
        '<path fill="rgba(1,2,3,0.5)" d="M0,0"/>',
        '<path clip-path="url(#c)" d="M0,0"/>',
        "<text>灯</text>",
    ],
)
def test_what_nanosvg_draws_wrongly_is_noticed(body: str) -> None:
    assert wrong_in(f'<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>')


def test_every_category_has_a_lantern_lit_and_put_out() -> None:
    kinds = {
        theme.lantern_kind(name) for name in ("characters", "history-figures", "idioms", "law", "place-names", "x")
    }
    assert kinds == {"round", "palace", "lotus", "scroll", "rabbit", "fish"}
    assert all((ASSETS / "lanterns" / f"{kind}{state}.svg").exists() for kind in kinds for state in ("", "-out"))


def test_an_emblem_is_readable_on_every_team_colour() -> None:
    assert all(theme.contrast(theme.emblem_ink(colour), colour) >= 4.5 for colour in theme.TEAM_COLOURS)


def test_riddle_text_and_labels_have_the_contrast_they_need() -> None:
    assert theme.contrast(theme.INK, theme.PAPER_EDGE) >= 7
    assert all(
        theme.contrast(ink, theme.PAPER_EDGE) >= 4.5 for ink in (*theme.FIT_INKS, theme.FIT_JOINING, theme.RED_INK)
    )
    assert all(theme.contrast(ink, theme.PANEL) >= 4.5 for ink in (theme.TEXT, theme.TEXT_CHOSEN, theme.TEXT_LOCKED))
    assert theme.contrast(theme.SEAL_INK, theme.SEAL) >= 4.5


def test_the_cache_keeps_within_its_bytes_and_drops_what_is_oldest() -> None:
    import pygame

    cache, made = SurfaceCache(3 * 100 * 100 * 4), []

    def make() -> pygame.Surface:
        made.append(1)
        return pygame.Surface((100, 100), 0, 32)

    for key in ("a", "b", "c", "a", "d"):
        cache.get(key, make)
    assert len(cache) == 3
    cache.get("a", make)
    assert len(made) == 4
    cache.get("b", make)
    assert len(made) == 5
    assert cache.size_in_bytes <= 3 * 100 * 100 * 4


def test_a_picture_is_drawn_at_exactly_the_size_asked_for() -> None:
    stage = a_stage()
    assert stage.art.svg("lanterns/fish", 150, 200).get_size() == (150, 200)
    assert stage.art.nine("paper/slip-frame", (700, 380), 56, 900, 300).get_size() == (900, 300)


def test_a_stretched_frame_keeps_its_corner() -> None:
    art = a_stage().art
    plain, framed = art.svg("paper/slip-frame", 700, 380), art.nine("paper/slip-frame", (700, 380), 56, 900, 300)
    assert all(plain.get_at((x, x)) == framed.get_at((x, x)) for x in range(10, 50, 5))
