"""Words that stand in a cell instead of a value: nothing filled in, no certificate held, nobody on the post, states."""

from functools import cache

from schemas.lookups.catalogue import read_rows


@cache
def words(kind: str) -> tuple[str, ...]:
    """Words of one kind: `empty`, `none_claimed` or `placeholder_name`, folded and upper-cased."""
    return tuple(row["word"] for row in read_rows("words.csv") if row["kind"] == kind)


@cache
def status_words() -> dict[str, str]:
    """Registry words and codes (C0304-2022 certState 01 to 06, 99) to Status codes; longer texts: status_patterns."""
    return {row["word"]: row["status"] for row in read_rows("status_words.csv")}
