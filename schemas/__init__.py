"""What things are: values, tables and what people know. No Dagster, no files, no clock."""
