"""Readers, format by format."""
