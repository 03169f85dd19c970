"""Gamepads and quiz buzzers: a button pressed is a team that buzzes."""

from __future__ import annotations

import pygame

from game.core.teams import MOST_TEAMS
from game.ui.presses import Action, Press


class Gamepads:
    """The pads that are plugged in, in the order they came.

    With one pad its buttons are the teams, as on a box of quiz buzzers; with several each pad is a team.
    """

    def __init__(self) -> None:
        self._pads: dict[int, pygame.joystick.JoystickType] = {}

    def added(self, device: int) -> None:
        """A pad was plugged in; one that cannot be opened is left alone."""
        try:
            pad = pygame.joystick.Joystick(device)
        except pygame.error:
            return
        self._pads[pad.get_instance_id()] = pad

    def removed(self, instance: int) -> None:
        """A pad was pulled out."""
        self._pads.pop(instance, None)

    def press(self, instance: int, button: int) -> Press | None:
        """Who buzzes with this button, or None for a button or a pad beyond the eighth."""
        team = list(self._pads).index(instance) if len(self._pads) > 1 and instance in self._pads else button
        return Press(Action.TEAM, team) if team < MOST_TEAMS else None
