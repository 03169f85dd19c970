"""Dengmi: an evening of lantern riddles on a screen."""
