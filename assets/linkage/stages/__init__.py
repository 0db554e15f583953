"""The stages of the cascade, each with the pairs that it proposes."""
