"""Rosters that were sent again under another name: which of two counts, as a whole or for the rows it corrects."""

from collections.abc import Collection
from typing import NamedTuple

import polars as pl

from assets.parsing.rosters.roster_pairs import matched_claims
from assets.parsing.rosters.roster_repeats import repeat_versions, repeated_claims
from assets.parsing.values.facts import Parsed
from schemas.tables.accounts import Problems
from schemas.tables.certificates import RosterVersions
from schemas.vocabulary import IdState

WHOLE, PART = "whole", "part"

WHOLE_SHARE = 0.8
"""A newer list that repeats this share of the older one's claims takes its place: of a month's roster seldom more than
a fifth has left or changed. With less, what it doesn't repeat may just stand in another list, and stays."""
WITHIN_SHARE = 0.9
"""A short list nearly all of which stands in the older one corrects those rows; a workshop's own list has few of
another workshop's people."""
LEAST_SHARED_UNNAMED = 3
"""Claims in common that make two lists one enterprise's where one of them names none; one or two may have changed
employers."""

# What people write on the later of two lists that bear the same times.
# A list made of our own, or for the notice board: it says less than the list it was made from.
MASKED_SHARE = 0.5
_LATER_WORDS = "更正|更新|修订|修改|补正|最终|定稿|新版"

_CLAIM_ROW = ["file", "sheet", "row"]


class Rosters(NamedTuple):
    """Parsed tables without what newer versions replace, beside what was replaced and by which file."""

    claims: pl.DataFrame
    problems: pl.DataFrame
    superseded_claims: pl.DataFrame
    roster_versions: pl.DataFrame


def settle_versions(parsed: Parsed, hand_ins: pl.DataFrame, separate: Collection[str]) -> Rosters:
    """Let the newest version of each roster count, and each claim of a summary once.

    Parameters
    ----------
    parsed
        Claims and Problems of all files.
    hand_ins
        HandIns: of two versions the one received later is the newer, then the one changed later, then the one whose
        name says or sorts so.
    separate
        Files that somebody ruled to be rosters of their own: no version of another, nor another of them.

    Returns
    -------
    Rosters
        Claims of older versions, and what was wrong in their cells, are no longer among claims and problems. `ros_id`
        counts the claims that are left.
    """
    claims = parsed.claims
    matched = matched_claims(claims.filter(~pl.col("file").is_in(list(separate))), _ages(hand_ins, claims))
    versions = _versions(matched, claims)
    replaced = _replaced(matched, versions, claims)
    repeated = repeated_claims(claims.filter(~pl.col("ros_id").is_in(replaced.implode())), separate)
    replaced = pl.concat([replaced, repeated["ros_id"]]).sort()
    versions = pl.concat([versions, repeat_versions(repeated).join(versions, on=["file", "newer"], how="anti")])
    if versions.is_empty():
        return Rosters(claims, parsed.problems, claims.clear(), RosterVersions.blank())
    superseded = claims.filter(pl.col("ros_id").is_in(replaced.implode()))
    counting = claims.filter(~pl.col("ros_id").is_in(replaced.implode()))
    numbered = counting.with_columns(ros_id=pl.int_range(pl.len(), dtype=pl.UInt32))
    gone = superseded.select(_CLAIM_ROW).unique().join(counting, on=_CLAIM_ROW, how="anti")
    problems = Problems.conform(parsed.problems.join(gone, on=_CLAIM_ROW, how="anti"))
    return Rosters(numbered, problems, superseded, _counted(versions, superseded))


def _ages(hand_ins: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """file, age UInt32: later versions have the greater one; a copy with masked IDs is never the later one."""
    later = pl.col("file").str.contains(_LATER_WORDS)
    masked = claims.group_by("file").agg(masked=(pl.col("id_state") == IdState.MASKED).mean() > MASKED_SHARE)
    ordered = hand_ins.select("file", "received_at", "modified_at", later=later).join(masked, on="file", how="left")
    whole = ~pl.col("masked").fill_null(value=False)
    return ordered.sort(whole, "received_at", "modified_at", "later", "file").select("file").with_row_index("age")


def _versions(matched: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """[file, newer, extent, shared]: which file another one is a newer version of."""
    sizes = claims.group_by("file").agg(claims=pl.len())
    shares = (
        matched.group_by("file", "newer")
        .agg(shared=pl.col("ros_id").n_unique(), within=pl.col("newer_ros_id").n_unique(), named=pl.col("named").any())
        .join(sizes, on="file")
        .join(sizes.select(newer="file", newer_claims="claims"), on="newer")
    )
    whole = pl.col("shared") >= WHOLE_SHARE * pl.col("claims")
    part = pl.col("within") >= WITHIN_SHARE * pl.col("newer_claims")
    return (
        shares.filter(whole | part, pl.col("named") | (pl.col("shared") >= LEAST_SHARED_UNNAMED))
        .with_columns(extent=pl.when(whole).then(pl.lit(WHOLE)).otherwise(pl.lit(PART)))
        .select("file", "newer", "extent", pl.col("shared").cast(pl.UInt32))
    )


def _replaced(matched: pl.DataFrame, versions: pl.DataFrame, claims: pl.DataFrame) -> pl.Series:
    """ros_id of all claims that a newer version replaces."""
    whole = versions.filter(pl.col("extent") == WHOLE)
    of_files = claims.join(whole, on="file", how="semi")["ros_id"]
    in_part = matched.join(versions.filter(pl.col("extent") == PART), on=["file", "newer"], how="semi")["ros_id"]
    return pl.concat([of_files, in_part]).unique().sort()


def _counted(versions: pl.DataFrame, superseded: pl.DataFrame) -> pl.DataFrame:
    rows = superseded.group_by("file").agg(superseded=pl.len())
    return RosterVersions.conform(versions.join(rows, on="file"))
