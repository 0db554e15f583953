"""Which certificate of a row a column, or a part of a cell, belongs to."""
