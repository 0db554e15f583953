"""Builders of data that the program ships."""
