"""Tests of what people get."""
