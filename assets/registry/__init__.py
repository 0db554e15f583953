"""Every department's certificates as one table, and its prepared index."""
