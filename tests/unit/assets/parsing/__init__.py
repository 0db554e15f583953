"""Tests of parsing registry and roster rows."""
