"""Tests of what comes back on the program's own lists."""
