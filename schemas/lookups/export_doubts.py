"""What may speak against a registry export being whole, as sentences for a clerk (export_doubts.csv)."""

from functools import cache

from schemas.lookups.catalogue import read_rows


@cache
def doubt_clauses() -> dict[str, str]:
    """What each doubt says, by code; braces hold what differs from case to case."""
    return {row["code"]: row["clause"] for row in read_rows("export_doubts.csv")}


def tell_doubt(code: str, **details: object) -> str:
    """The clause of one doubt with its details filled in."""
    return doubt_clauses()[code].format(**details)
