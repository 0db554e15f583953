"""The keys of the pseudonyms on this machine."""
