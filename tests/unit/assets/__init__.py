"""Tests of the middle floor, one folder a stage."""
