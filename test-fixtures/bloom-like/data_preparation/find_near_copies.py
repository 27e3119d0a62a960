"""Finds near copies with hashes of runs of six words."""
