"""Landing, hand-in by hand-in."""
