"""Cells that stand a row or a column off."""
