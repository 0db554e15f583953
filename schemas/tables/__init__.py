"""One contract for each table that passes between stages."""
