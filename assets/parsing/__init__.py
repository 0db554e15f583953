"""Recognised texts to values: every department's records in force, every roster's claims."""
