"""Tests of schemas/law."""
