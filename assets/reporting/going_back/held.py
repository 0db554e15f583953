"""Rows that must warn nobody: those with an open clue above low wait until an analyst releases them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from assets.rulings import RELEASE_CLUE, Ruling
from assets.screening.rulebook import RULES
from schemas.tables.reporting import ReturnRows, WaitingRows
from schemas.vocabulary import ClueLevel

HELD_LEVELS = (ClueLevel.HIGH.value, ClueLevel.MEDIUM.value)
CLOSED = ("已排除", "已办结", "排除", "办结")
"""Words of a decision that ends a clue; under any other status it is open."""

SUSPENDED = tuple(rule.code for rule in RULES if rule.suspends)
"""Rules that keep a claim from being a clue for reasons that the claim has nothing to do with."""

_ROW = ["file", "sheet", "row"]


@dataclass(frozen=True)
class GoingBack:
    """What goes back (ReturnRows), and what of it waits (WaitingRows)."""

    return_rows: pl.DataFrame
    waiting: pl.DataFrame


def part_waiting(
    returns: pl.DataFrame,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    verdicts: pl.DataFrame,
    standing: Mapping[tuple[str, str], Ruling],
) -> GoingBack:
    """Part what may go back from what waits; parameters as for `waiting_rows`."""
    waiting = waiting_rows(returns, clues, evidence, standing, verdicts)
    return GoingBack(with_held(returns, waiting), waiting)


def waiting_rows(
    returns: pl.DataFrame,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    standing: Mapping[tuple[str, str], Ruling],
    verdicts: pl.DataFrame | None = None,
) -> pl.DataFrame:
    """Rows with something to correct that stand behind an open clue above low: one row a clue.

    A claim that only a registry in doubt, a held family or a held sender keeps from being a clue makes its row wait
    too: it has no clue yet, and `clue_id` is empty.

    Parameters
    ----------
    returns
        Table ReturnRows (`held` is not looked at).
    clues, evidence
        Tables Clues and Evidence.
    standing
        What people ruled, from `assets.rulings.standing_rulings`: a release holds for the facts that it was given on.
    verdicts
        Table Verdicts.

    Returns
    -------
    pl.DataFrame
        Table WaitingRows.
    """
    open_clues = clues.filter(pl.col("level").is_in(HELD_LEVELS) & ~pl.col("status").is_in(CLOSED))
    # Where the claims stood, and where those that took their place stand: no other content's rows.
    stand = evidence.filter(pl.col("role").is_in(["claim", "revised"]))
    behind = stand.select("clue_id", *_ROW, content="sha256").unique()
    told = returns.group_by("sender", "sha256", *_ROW).agg(message=pl.col("message").unique().sort().str.join("\n"))
    raised = behind.join(open_clues.select("clue_id", "kind", "level"), on="clue_id", how="inner")
    everything = raised if verdicts is None else pl.concat([raised, _suspended(verdicts).select(raised.columns)])
    same_content = pl.col("content").is_null() | (pl.col("content") == pl.col("sha256"))
    met = everything.join(told, on=_ROW, how="inner").filter(same_content).drop("content")
    rows = met.unique(["clue_id", "sender", *_ROW]).sort("clue_id", "sender", *_ROW)
    digests = _digests(rows)
    released = {clue: ruling for (kind, clue), ruling in standing.items() if kind == RELEASE_CLUE}
    acts = [
        (clue, digest, *((act.by, act.at, act.reason) if (act := released.get(clue)) and act.digest == digest else
         (None, None, None)))
        for clue, digest in digests.items()
    ]  # fmt: skip
    schema = dict.fromkeys(("clue_id", "digest", "released_by", "released_at", "reason"), pl.String)
    return WaitingRows.conform(rows.join(pl.DataFrame(acts, schema=schema, orient="row"), on="clue_id", how="left"))


def _suspended(verdicts: pl.DataFrame) -> pl.DataFrame:
    """Rows that may have a clue once the registry is whole or what is held was released."""
    nothing = {"clue_id": pl.lit(""), "level": pl.lit(""), "content": pl.lit(None, dtype=pl.String)}
    suspended = pl.any_horizontal(pl.col("reasons").list.contains(rule) for rule in SUSPENDED)
    found = verdicts.filter(suspended).select(*_ROW, **nothing, kind="verdict")
    return found.unique(_ROW, keep="first", maintain_order=True)


def with_held(returns: pl.DataFrame, waiting: pl.DataFrame) -> pl.DataFrame:
    """ReturnRows whose `held` says whether any clue still keeps the row back."""
    kept = waiting.filter(pl.col("released_by").is_null()).select(*_ROW, _kept=pl.lit(value=True)).unique()
    marked = returns.drop("held", strict=False).join(kept, on=_ROW, how="left", maintain_order="left")
    return ReturnRows.conform(marked.with_columns(held=pl.col("_kept").fill_null(value=False)).drop("_kept"))


def _digests(rows: pl.DataFrame) -> dict[str, str]:
    """What was shown of each clue: its kind, its rows by content and place, and what would be sent back."""
    shown = rows.select("clue_id", said=pl.concat_str("kind", "sha256", "sheet", "row", "message", separator="\x1f"))
    grouped = shown.group_by("clue_id", maintain_order=True).agg(pl.col("said").sort().str.join("\x1e"))
    return {clue: hashlib.sha256(said.encode()).hexdigest() for clue, said in grouped.iter_rows()}
