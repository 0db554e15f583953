"""Rosters as enterprises type and lay them out."""
