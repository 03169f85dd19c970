"""The parts of the READMEs and guides made from tables: `renew` writes them, `check` says whether they are true.

python -m tools.readme renew
python -m tools.readme check
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from game.i18n.language import Language
from game.ui.keys import sheet
from tools.banks import bank_table

ROOT = Path(__file__).parent.parent
PAGES = {"README.md": "en", "README.zh.md": "zh_Hans", "docs/riddles.md": "en"}
"""Each page with such parts, and its language."""

_PART = re.compile(r"(<!-- (?P<name>keys|banks): [^>]*-->\n).*?(<!-- /(?P=name) -->)", re.DOTALL)
_HEADS = {"en": "| key | what it does |", "zh_Hans": "| 按键 | 作用 |"}


def key_table(language: str) -> str:
    """The keymap as a Markdown table."""
    say = Language(language)
    rows = [f"| {_caps(say, line.caps)} | {say(line.meaning)} |" for line in sheet()]
    return "\n".join((_HEADS[language], "|---|---|", *rows)) + "\n"


def _caps(say: Language, caps: tuple[str, ...]) -> str:
    return " ".join(f"`{say(cap)}`" for cap in caps)


def renewed(text: str, language: str) -> str:
    """`text` with its tables made anew."""

    def made(found: re.Match[str]) -> str:
        table = key_table(language) if found["name"] == "keys" else bank_table()
        return found[1] + table + found[3]

    return _PART.sub(made, text)


def main(arguments: list[str]) -> int:
    """0 when the pages are true, or have been made so."""
    stale = []
    for name, language in PAGES.items():
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        if renewed(text, language) != text:
            stale.append(name)
            if arguments == ["renew"]:
                path.write_text(renewed(text, language), encoding="utf-8")
    if arguments != ["renew"] and stale:
        print(f"Stale tables, run `make docs`: {', '.join(stale)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
