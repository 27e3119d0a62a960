"""Continues a text with the weights of this repository."""
