"""What each kind of clue means, which statutes may apply on a day and what to do next: read from the lookups."""

from datetime import date
from functools import cache

import polars as pl

from schemas.labels import KIND_LABELS, labelled
from schemas.law.citing import Act, cite
from schemas.law.statutes import same_law_since
from schemas.lookups.catalogue import read_rows

NOTHING_KNOWN = "—"


def clue_kinds(as_of: date) -> pl.DataFrame:
    """Explanations for the sheet 说明: kind (Chinese label), meaning, statutes, next_step String."""
    rows = [{**row, "statutes": applicable(row["kind"], None, None, as_of)} for row in read_rows("clue_kinds.csv")]
    return pl.DataFrame(rows).with_columns(labelled("kind", KIND_LABELS))


def applicable(kind: str, family: str | None, acted_from: date | None, as_of: date) -> str:
    """The provisions that may apply to a clue, in one line.

    Parameters
    ----------
    kind, family
        Code of the kind of clue, and of the certificate's family; None where there are several.
    acted_from
        The act is not earlier than this day; None where nothing tells.
    as_of
        The day on which the clue was raised: what was acted then, was acted by that day.
    """
    first = same_law_since(acted_from) if acted_from else None
    return cite(_groups()[kind], family, Act(first, as_of), as_of) or NOTHING_KNOWN


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    return {row["kind"]: tuple(row["statutes"].split()) for row in read_rows("clue_kinds.csv")}
