"""Sheets before their columns are known: rows, merges, header rows, what kind of sheet it is."""
