"""Holds the model against the six tests."""
