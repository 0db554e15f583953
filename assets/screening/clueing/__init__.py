"""Clues, their evidence, and what became of those raised before."""
