"""Texts of records and claims to values, with what is wrong in their cells."""
