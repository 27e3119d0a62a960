"""Drops pages by the share of known words, by repeated lines and by length."""
