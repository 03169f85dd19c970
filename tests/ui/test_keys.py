"""The keymap: contexts come first, and the table has no two meanings for one key."""

from __future__ import annotations

import pygame
import pytest

from game.ui.keys import CHOICES, GENERAL, Context, press_of, sheet
from game.ui.presses import Action, Press

NOTHING_HELD = 0


def test_no_key_of_the_general_table_has_two_meanings() -> None:
    seen = [(code, line.shift) for line in GENERAL for code in line.codes]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("code", [pygame.K_7, pygame.K_KP_7])
def test_figures_buzz_for_a_team_on_both_blocks(code: int) -> None:
    assert press_of(code, NOTHING_HELD, Context.GENERAL) == Press(Action.TEAM, 6)


def test_b_is_the_black_screen_except_while_choices_are_open() -> None:
    assert press_of(pygame.K_b, NOTHING_HELD, Context.GENERAL) == Press(Action.BLACK)
    assert press_of(pygame.K_b, NOTHING_HELD, Context.CHOICES) == Press(Action.CHOICE, 1)
    assert press_of(pygame.K_PERIOD, NOTHING_HELD, Context.CHOICES) == Press(Action.BLACK)


def test_u_takes_back_and_with_shift_does_again() -> None:
    assert press_of(pygame.K_u, NOTHING_HELD, Context.GENERAL) == Press(Action.UNDO)
    assert press_of(pygame.K_u, pygame.KMOD_LSHIFT, Context.GENERAL) == Press(Action.REDO)


@pytest.mark.parametrize("code", [pygame.K_u, pygame.K_1, pygame.K_SPACE, pygame.K_b, pygame.K_PERIOD, pygame.K_LEFT])
def test_in_a_field_letters_figures_and_space_belong_to_the_text(code: int) -> None:
    assert press_of(code, NOTHING_HELD, Context.FIELD) is None


def test_in_a_field_enter_f1_f11_and_escape_keep_their_meaning() -> None:
    kept = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_F1, pygame.K_F11, pygame.K_ESCAPE)
    assert [press_of(code, NOTHING_HELD, Context.FIELD) for code in kept] == [
        Press(Action.CONFIRM),
        Press(Action.CONFIRM),
        Press(Action.HELP),
        Press(Action.FULLSCREEN),
        Press(Action.MENU),
    ]


def test_in_a_field_control_with_a_letter_does_what_the_letter_does_elsewhere() -> None:
    assert press_of(pygame.K_h, pygame.KMOD_LCTRL, Context.FIELD) == Press(Action.HINT)
    assert press_of(pygame.K_u, pygame.KMOD_RCTRL, Context.FIELD) == Press(Action.UNDO)


def test_the_sheet_names_every_key_once_and_joins_long_rows() -> None:
    rows = list(sheet())
    assert len({line.meaning for line in rows}) == len(rows)
    assert ("1–8",) in [line.caps for line in rows]
    named = {cap for line in rows for cap in line.caps}
    assert {line.cap for line in (*GENERAL, *CHOICES)} - named == {str(n) for n in range(1, 9)}
