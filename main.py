"""Starts Dengmi from a checkout: `python main.py`."""

from game.cli import run

if __name__ == "__main__":
    run()
