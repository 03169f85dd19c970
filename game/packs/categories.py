"""The categories of riddles that the game knows by itself; an organiser's own are free."""

CATEGORIES = ("characters", "history-figures", "idioms", "law", "place-names", "party-history", "children")
"""Their ids, in the order of the wall."""
