"""Hand-ins to immutable copies: who sent what, when it was first seen, and what is gone."""
