"""Whole evenings: what was pressed and when (.replay), beside the score sheet it must give (.scores)."""
