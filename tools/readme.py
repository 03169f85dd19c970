"""The parts of the READMEs that are made from tables: `renew` writes them, `check` says whether they are true.

python -m tools.readme renew
python -m tools.readme check
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from game.i18n.language import Language
from game.ui.keys import sheet

ROOT = Path(__file__).parent.parent
READMES = {"README.md": "en", "README.zh.md": "zh_Hans"}
_KEYS = re.compile(r"(<!-- keys: [^>]*-->\n).*?(<!-- /keys -->)", re.DOTALL)
_HEADS = {"en": "| key | what it does |", "zh_Hans": "| 按键 | 作用 |"}


def key_table(language: str) -> str:
    """The keymap as a Markdown table."""
    say = Language(language)
    rows = [f"| {_caps(say, caps)} | {say(meaning)} |" for caps, meaning in sheet()]
    return "\n".join((_HEADS[language], "|---|---|", *rows)) + "\n"


def _caps(say: Language, caps: tuple[str, ...]) -> str:
    return " ".join(f"`{say(cap)}`" for cap in caps)


def renewed(text: str, language: str) -> str:
    """`text` with its table made anew."""
    return _KEYS.sub(lambda found: found[1] + key_table(language) + found[2], text)


def main(arguments: list[str]) -> int:
    """0 when the READMEs are true, or have been made so."""
    stale = []
    for name, language in READMES.items():
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        if renewed(text, language) != text:
            stale.append(name)
            if arguments == ["renew"]:
                path.write_text(renewed(text, language), encoding="utf-8")
    if arguments != ["renew"] and stale:
        print(f"Stale key tables, run `make docs`: {', '.join(stale)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
