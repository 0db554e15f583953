"""Headers that no list knows but that may hold a fact of a certificate: its absence elsewhere proves nothing."""

import re
from functools import cache, lru_cache

from schemas.lookups.catalogue import read_rows

OPEN_FIELDS = ("open_status", "open_review", "open_end", "open_issuer")
"""Fields of columns that look like a state, a review, an end or an issuer and were not read as one."""
POST_NEEDS = "post_needs"
"""是否特种作业: whether the post needs a certificate, as the sender says."""


@lru_cache(maxsize=65536)
def open_fields(header: str) -> tuple[str, ...]:
    """Fields that a normalised header may hold (open_columns.csv), in the file's order."""
    return tuple(field for field, may_be, unless in _rules() if may_be.search(header) and not unless.search(header))


@lru_cache(maxsize=65536)
def is_excluded(field: str, header: str) -> bool:
    """Whether a normalised header speaks of something else than the open field, such as 审核状态 or 在职状态."""
    return any(unless.search(header) is not None for name, _, unless in _rules() if name == field)


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    rows = read_rows("open_columns.csv")
    return tuple((row["field"], re.compile(row["pattern"]), re.compile(row["unless"])) for row in rows)
