"""Journals as each released version wrote them, and how the next one is stored."""
