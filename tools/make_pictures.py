"""The pictures of the README, drawn anew by the demo: `make pictures`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
WANTED = {
    "title": "*-title.png",
    "wall": "*-turns-wall.png",
    "riddle": "*-turns-candle-judged-hint.png",
    "reveal": "*-turns-reveal-judged.png",
    "podium": "*-podium.png",
}
"""A name in the README, and the demo's picture of it."""


def main() -> None:
    """Plays a festival evening and keeps the five pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = [sys.executable, str(ROOT / "main.py"), "demo", "--level", "festival", "--seed", "15"]
        subprocess.run([*demo, "--lang", "zh_CN", "--size", "1280x720", "--out", folder], check=True)
        for name, pattern in WANTED.items():
            shutil.copyfile(sorted(Path(folder).glob(pattern))[0], PICTURES / f"{name}.png")


if __name__ == "__main__":
    main()
