"""What a claimed certificate says of itself that no real one can say (domain facts §5, S05 to S08)."""
