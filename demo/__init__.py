"""The synthetic campaign with known truth."""
