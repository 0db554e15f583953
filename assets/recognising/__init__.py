"""Text cells to tables, columns and rows of people."""
