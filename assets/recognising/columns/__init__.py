"""Which field each column holds, and which certificate of a row it belongs to."""
