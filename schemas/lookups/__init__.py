"""What people know, as data: synonyms, catalogues, weights; and the loaders of these files."""
