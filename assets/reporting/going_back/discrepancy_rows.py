"""What was typed differently from the register, told to the sender cell by cell."""

import polars as pl

from assets.field_positions import columns_of
from assets.screening.rulebook import RULES
from schemas.tables.accounts import Problems
from schemas.values.masking import mask_text
from schemas.vocabulary import Verdict

_TEXT_FIELDS = ("name", "number", "item", "first_issue", "issue", "valid_from", "valid_to", "review_due", "review_done")


def discrepancy_problems(
    verdicts: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, layouts: pl.DataFrame
) -> pl.DataFrame:
    """Say for each row that is on record but typed differently which cell differs and what the register has.

    Of an identity number only the fact is told: the register's own number is not for the sender's eyes.

    Parameters
    ----------
    verdicts, claims, certificates, layouts
        Tables Verdicts, Claims, Certificates, Layouts.

    Returns
    -------
    pl.DataFrame
        Table Problems, severity `warn`, rule = the verdict's reason code.
    """
    told = (
        verdicts.filter(_typed_otherwise())
        .select("ros_id", "reg_id", rule="reasons")
        .explode("rule", empty_as_null=True, keep_nulls=True)
        .with_columns(field=_to_correct())
        .drop_nulls("field")
    )
    claimed, recorded = (
        frame.join(told.select(key), on=key, how="semi")
        for frame, key in ((claims, "ros_id"), (certificates, "reg_id"))
    )
    differing = (
        told.join(_texts(claimed, "ros_id", "claimed"), on=["ros_id", "field"], how="inner")
        .join(_texts(recorded, "reg_id", "recorded"), on=["reg_id", "field"], how="left")
        .join(claimed.select("ros_id", "file", "sheet", "row", "table", "slot"), on="ros_id", how="inner")
    )
    located = differing.with_columns(
        columns_of(differing, layouts), mask_text(pl.col("claimed")), mask_text(pl.col("recorded"))
    )
    return Problems.conform(
        located.select(
            "file", "sheet", "row", "column", "field", "rule", _sentence().alias("message"), value="claimed",
            severity=pl.lit("warn"),
        ).unique()
    )  # fmt: skip


def _typed_otherwise() -> pl.Expr:
    """Whether a claim is on record and typed otherwise (Boolean); that it is not for the post changes nothing of it."""
    codes = [rule.code for rule in RULES if rule.verdict == Verdict.REGISTERED_DISCREPANT]
    beside = pl.col("reasons").list.eval(pl.element().is_in(codes)).list.any()
    alone = pl.col("verdict") == Verdict.REGISTERED_DISCREPANT.value
    return alone | ((pl.col("verdict") == Verdict.OUT_OF_SCOPE.value) & beside)


def _to_correct() -> pl.Expr:
    """Field that a rule asks the sender to correct; null when it asks for none."""
    fields = {rule.code: rule.corrects for rule in RULES if rule.corrects}
    return pl.col("rule").replace_strict(fields, default=None, return_dtype=pl.String)


def _texts(frame: pl.DataFrame, key: str, name: str) -> pl.DataFrame:
    """Texts as displayed, one row a field: the key, field, and the text under a name."""
    fields = [*_TEXT_FIELDS, "id_no"]
    return frame.select(key, *(pl.col(f"{field}_text").alias(field) for field in fields)).unpivot(
        fields, index=key, variable_name="field", value_name=name
    )


def _sentence() -> pl.Expr:
    """What differs, to go on from where it stands; both texts unless it is an identity number."""
    label = pl.col("rule").replace({rule.code: rule.text.label for rule in RULES})
    apart = pl.col("claimed").is_not_null() & (pl.col("claimed") != pl.col("recorded"))
    texts = pl.when(apart & (pl.col("field") != "id_no")).then(
        pl.format("申报为“{}”，登记为“{}”，", "claimed", "recorded")
    )
    original = pl.when(pl.col("field") == "id_no").then(pl.lit("身份证")).otherwise(pl.lit("证书"))
    return pl.format(" {}：{}请按{}原件核对。", label, texts.otherwise(pl.lit("")), original)
