"""The shipped banks as a table."""

from __future__ import annotations

from pathlib import Path

from game.core.riddles import Pack
from game.packs.load import load_pack

ROOT = Path(__file__).parent.parent
_STARS = range(1, 6)


def bank_table() -> str:
    """A Markdown table of every bank: how many riddles of each difficulty, and how many with a classical form."""
    packs = [load_pack(file) for file in sorted((ROOT / "riddles").glob("*.yaml"))]
    head = ("bank", "谜库", "riddles", *("★" * stars for stars in _STARS), "with a form")
    rows = [_cells(pack) for pack in packs]
    total = ["**all**", "", *(str(sum(int(row[column]) for row in rows)) for column in range(2, len(head)))]
    lines = [head, ("---", "---", *["---:"] * (len(head) - 2)), *rows, total]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _cells(pack: Pack) -> list[str]:
    link = f"[{pack.title.in_language('en')}](../riddles/{Path(pack.path).name})"
    by_stars = [sum(riddle.difficulty == stars for riddle in pack.riddles) for stars in _STARS]
    formed = sum(bool(riddle.form) for riddle in pack.riddles)
    return [link, pack.title.in_language("zh-Hans"), *map(str, (len(pack.riddles), *by_stars, formed))]
