"""The front of house, pressed and looked at without a window."""
