# `make play` and `make test` are all one needs; the rest is for those who work on the game.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: play test check art sounds pictures messages docs clean

play: .venv/.game  ## make .venv, install, play; without a display, play the demo evening into out/
	@$(BIN)/python main.py play; status=$$?; \
	if [ $$status -eq 2 ]; then $(BIN)/python main.py demo --out out/demo; else exit $$status; fi

test: .venv/.dev  ## the whole gate
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest
	$(BIN)/python -m tools.messages check
	$(BIN)/python main.py check --strict

check: .venv/.game  ## the shipped packs and levels
	$(BIN)/python main.py check --strict

art: .venv/.dev  ## halos, sky and paper grain
	$(BIN)/python -m tools.make_art

sounds: .venv/.dev  ## every cue, from scratch
	$(BIN)/python -m tools.make_sounds

pictures: .venv/.dev  ## the pictures of the README
	$(BIN)/python -m tools.make_pictures

messages: .venv/.dev  ## extract, merge and compile the catalogs
	$(BIN)/python -m tools.messages renew

docs: .venv/.dev  ## the parts of the README that are made from tables
	$(BIN)/python -m tools.readme renew

clean:
	rm -rf .venv out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dengmi needs Python 3.11 or newer; name one with: make PYTHON=python3.12 play")'
	$(PYTHON) -m venv .venv

.venv/.game: pyproject.toml .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/.dev: pyproject.toml .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ .venv/.game
