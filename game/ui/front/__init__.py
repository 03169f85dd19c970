"""The front of house: title, set-up, riddle banks, settings, trouble, and the overlays over an evening."""
