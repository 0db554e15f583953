"""Texts: their encoding, their separators, and records joined or parted by accident."""
