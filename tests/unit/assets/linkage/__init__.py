"""Tests of linkage, one file a module."""
