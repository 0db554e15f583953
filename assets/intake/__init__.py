"""Hand-ins to immutable copies to text cells to recognised tables to parsed rows."""
