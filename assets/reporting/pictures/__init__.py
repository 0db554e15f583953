"""Pictures of how people were linked."""
