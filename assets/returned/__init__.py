"""What comes back on the program's own lists, and how it flows back to the rows it is about."""
