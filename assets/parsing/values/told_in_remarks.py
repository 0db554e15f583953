"""What roster rows tell beside their values: in the remark, in brackets behind the name, in other cells."""

import polars as pl

from schemas.values import person_name, remarks
from schemas.values.text import squeezed

TELLING_FIELDS = (
    "remark", "name", "on_job", "status", "number", "id_no", "family", "item", "issue", "valid_to", "review_due",
    "review_done",
)  # fmt: skip
"""Fields whose cells may hold a remark; some only in brackets, as behind a name."""
_BRACKETED = ("name", "id_no", "family", "item")
_DATED = ("issue", "valid_to", "review_due", "review_done")
TOLD_COLUMNS = ("told", "told_ids", "names_told", "remark_text", "remark_field")


def with_told(texts: pl.DataFrame) -> pl.DataFrame:
    """Add what the rows tell.

    Parameters
    ----------
    texts
        CertificateTexts of rosters.

    Returns
    -------
    The rows with told List[String] (Told), told_ids List[String] (identity numbers told as former ones), names_told
    Boolean, remark_text String (the texts that told it, joined by `；`) and remark_field String (the first of their
    fields).
    """
    words = list(remarks.speaking_words())
    speaking = pl.any_horizontal(pl.col(field).str.contains_any(words) for field in TELLING_FIELDS)
    marked = texts.with_columns(_speaks=speaking.fill_null(value=False)).with_row_index("_row")
    some = marked.filter("_speaks")
    told = _told(some)
    return (
        marked.join(told, on="_row", how="left", maintain_order="left")
        .drop("_row", "_speaks")
        .with_columns(pl.col("told", "told_ids").fill_null([]), pl.col("names_told").fill_null(value=False))
    )


def _said(field: str) -> pl.Expr:
    """A field's text without blanks; of names and identity numbers what stands beside them."""
    if field in _BRACKETED:
        return person_name.remark(pl.col(field))
    return squeezed(pl.col(field))


def _told(rows: pl.DataFrame) -> pl.DataFrame:
    """[_row, TOLD_COLUMNS] of the few rows that speak."""
    said = rows.select("_row", *(_said(field).alias(field) for field in TELLING_FIELDS))
    free = [field for field in TELLING_FIELDS if field not in _DATED]
    read = pl.concat([_read(said, free, of_dates=False), _read(said, list(_DATED), of_dates=True)])
    return read.group_by("_row", maintain_order=True).agg(
        pl.col("told").explode(empty_as_null=False, keep_nulls=False).unique(maintain_order=True),
        pl.col("told_ids").explode(empty_as_null=False, keep_nulls=False).unique(maintain_order=True),
        pl.col("names_told").any(),
        pl.col("remark_text").str.join("；"),
        pl.col("remark_field").first(),
    )


def _read(said: pl.DataFrame, fields: list[str], *, of_dates: bool) -> pl.DataFrame:
    long = said.unpivot(fields, index="_row", variable_name="remark_field", value_name="remark_text")
    return long.hstack(remarks.parse(long["remark_text"], of_dates=of_dates)).filter(pl.col("told").list.len() > 0)
