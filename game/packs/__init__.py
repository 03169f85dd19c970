"""Riddle packs and levels: YAML in, core types out, every problem with its place."""
