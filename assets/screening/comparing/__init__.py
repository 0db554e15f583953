"""Claims beside the records they may concern, field by field."""
