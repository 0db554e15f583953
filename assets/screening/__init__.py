"""Verdicts and clues; one rule a file."""
