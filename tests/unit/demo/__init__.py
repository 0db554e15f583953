"""Tests of the synthetic campaign."""
