"""Lines of the sheet 证据: what tells something about a clue, both sides in one; all else is in evidence.parquet."""

import polars as pl

from assets.reporting.row_words import position
from assets.screening.comparing.comparisons import NO_REVIEW, NOT_CLAIMED, NOT_RECORDED, SAME
from schemas.comparison_levels import IdLevel
from schemas.labels import COMPARISON_LABELS, FIELD_LABELS, KIND_LABELS, labelled
from schemas.tables.screening import CROSS_ROW_KINDS, IMPOSSIBLE
from schemas.values.name_masking import mask_name
from schemas.vocabulary import Verdict

QUIET = (SAME, NOT_CLAIMED, NOT_RECORDED, NO_REVIEW, IdLevel.MISSING.label)
"""Comparisons that tell nothing: both sides agree, one of them is silent, or it is no matter any more."""

WHO = ("name", "id_no", "number", "item")
"""Who claims which certificate: one line together, for nobody can check a date without knowing whose."""
_PLACED_WHO = (*WHO, "enterprise")

DECIDING: dict[str, tuple[str, ...]] = {
    Verdict.LAPSED.value: ("valid_to", "review_due"),
    Verdict.REVOKED.value: ("status",),
    Verdict.IMPERSONATED.value: ("number",),
    Verdict.NOT_REGISTERED.value: ("issuer",),
    Verdict.UNCERTIFIED.value: ("number",),
    IMPOSSIBLE: ("number", "first_issue", "issue", "valid_from", "valid_to", "issuer"),
    Verdict.OUT_OF_SCOPE.value: ("post", "item"),
}
"""Fields that a kind of clue rests on: shown although both sides may agree."""

_CLAIM = ["file", "sheet", "row", "claim"]
_PLACE = ["file", "sheet", "row", "column"]
_SAME_FACT = ["clue_id", "field", "claimed", "recorded"]


def evidence_rows(rows: pl.DataFrame, evidence: pl.DataFrame) -> pl.DataFrame:
    """Lines of 证据 in the order of the clues: who and which certificate in one line, then what differs or decides.

    Parameters
    ----------
    rows
        What `clue_rows` returned, at least clue_id, kind String: gives the order, and what decides.
    evidence
        Table Evidence, which tells each side of each field in a row of its own.

    Returns
    -------
    pl.DataFrame
        clue_id, field, claimed, recorded, comparison, claimed_at, recorded_at String; weight Float64 (bits). Names
        are masked.
    """
    told = _sides_joined(_telling(evidence, rows)).with_columns(_masked_names())
    lines = pl.concat([_gathered(told.filter("who")), told.filter(~pl.col("who"))], how="diagonal")
    rank = pl.col("field").replace_strict(list(FIELD_LABELS), range(len(FIELD_LABELS)), default=len(FIELD_LABELS))
    return lines.sort("order", *_CLAIM, ~pl.col("who"), rank, "field", nulls_last=True).select(
        "clue_id",
        labelled("field", FIELD_LABELS),
        "claimed",
        "recorded",
        "comparison",
        "weight",
        claimed_at=position(pl.col("column")),
        recorded_at=position(pl.col("at_column"), "at_"),
    )


def _masked_names() -> list[pl.Expr]:
    """Both texts of the field name, the surname and a star; identity numbers are masked in the table already."""
    return [
        pl.when(pl.col("field") == "name").then(mask_name(pl.col(side))).otherwise(side).alias(side)
        for side in ("claimed", "recorded")
    ]


def _telling(evidence: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Evidence worth a line, with `order` of its clue and `who`: whether it goes into the line that says who."""
    clues = rows.select("clue_id", "kind", order=pl.int_range(pl.len()))
    kind, field, comparison = pl.col("kind"), pl.col("field"), pl.col("comparison")
    differs = comparison.is_not_null() & ~comparison.is_in(QUIET)
    decides = pl.any_horizontal(
        [(kind == KIND_LABELS[code]) & field.is_in(fields) for code, fields in DECIDING.items()]
    )
    several = kind.is_in(list(CROSS_ROW_KINDS.values()))
    who = field.is_in(WHO) | (several & field.is_in(_PLACED_WHO))
    return (
        evidence.with_columns(labelled("comparison", COMPARISON_LABELS))
        .join(clues, on="clue_id", how="inner")
        .filter(differs | decides | who)
        .with_columns(who=who & ~differs & ~decides)
        .drop("kind")
    )


def _sides_joined(told: pl.DataFrame) -> pl.DataFrame:
    """Put both sides of a comparison in one row (the record's place as `at_…`); what only one side tells keeps its."""
    ordered = told.sort(*_SAME_FACT, *_PLACE)
    claimed = pl.col("role").is_in(["claim", "revised", "former"])
    claims, records = ordered.filter(claimed), ordered.filter(~claimed)
    firsts = records.unique(_SAME_FACT, keep="first", maintain_order=True)
    places = firsts.select(*_SAME_FACT, *(pl.col(name).alias(f"at_{name}") for name in _PLACE))
    alone = records.join(claims, on=_SAME_FACT, how="anti", nulls_equal=True)
    moved = alone.with_columns(pl.col(name).alias(f"at_{name}") for name in _PLACE)
    return pl.concat(
        [
            claims.join(places, on=_SAME_FACT, how="left", nulls_equal=True),
            moved.with_columns(file=None, who=pl.lit(value=False)),
        ],
        how="diagonal_relaxed",
    )


def _gathered(who: pl.DataFrame) -> pl.DataFrame:
    """One line a claim from what says who: texts side by side, places without a column."""
    rank = pl.col("field").replace_strict(list(_PLACED_WHO), range(len(_PLACED_WHO)), return_dtype=pl.Int32)
    return (
        who.sort(rank)
        .group_by("order", "clue_id", *_CLAIM, "who", maintain_order=True)
        .agg(
            labelled("field", FIELD_LABELS).str.join("、"),
            _side("claimed"),
            _side("recorded"),
            pl.col("comparison").filter(pl.col("comparison") == SAME).first(),
            pl.col("weight").sum(),
            pl.col("at_file", "at_sheet", "at_row").drop_nulls().first(),
        )
        .with_columns(pl.when(pl.col("recorded").is_not_null()).then("weight"), column=pl.lit(""), at_column=pl.lit(""))
    )


def _side(name: str) -> pl.Expr:
    """Texts of one side; null when it tells nothing."""
    joined = pl.col(name).drop_nulls().str.join("；")
    return pl.when(joined != "").then(joined).alias(name)
