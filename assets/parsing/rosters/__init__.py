"""Who sent a roster, and which of several versions counts."""
