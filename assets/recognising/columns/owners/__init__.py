"""Whose a column is: a certificate's, or something else's that stands in the same table."""
