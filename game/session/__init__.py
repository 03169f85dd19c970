"""An evening that lasts: the clock, the journal and the one door through which the game changes."""
