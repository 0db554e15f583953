"""Columns that no list of headers knows, read by what header and cells tell together."""
