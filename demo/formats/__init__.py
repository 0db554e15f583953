"""Files of every format, written cell by cell."""
