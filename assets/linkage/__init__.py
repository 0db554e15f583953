"""Claims against the registry: probes, candidate pairs, comparison levels, match weights."""
