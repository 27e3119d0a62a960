"""Answers a question with the weights of this repository."""
