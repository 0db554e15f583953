"""Tests of screening: verdicts, clues, evidence, worklist."""
