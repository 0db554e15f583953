"""What a roster row says about holding a certificate, and whether it says enough to be judged."""

import polars as pl

from schemas.lookups.posts import post_needs
from schemas.tables.certificates import DATE_FIELDS
from schemas.values.text import is_empty, is_marks, is_word
from schemas.vocabulary import IdState, NameState, NumberForm

# Fewer visible digits than area and a tail fit too many people.
LEAST_VISIBLE_DIGITS = 8
_ONE_OFF = "^(?:[0-9X]{17}|[0-9X]{19})$"
# What stands in a register under its own number has a few figures; 见附件, 已交 and the like have none.
LOOKED_UP = "[0-9]{3}"
KNOWN_FORMS = (
    NumberForm.T_ID, NumberForm.ID, NumberForm.CONSTRUCTION_OPERATION, NumberForm.CONSTRUCTION_SAFETY, NumberForm.TS6,
    NumberForm.OLD14,
)  # fmt: skip


def with_claimed(rows: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Add claimed Boolean: whether the row claims a certificate at all.

    A number that says 无 or 办理中 claims none, whatever else stands in the row. An empty number, or one of strokes,
    claims one if a date or an issuer is given; in a table without a number column an item does so as well, but for a
    trade that needs no certificate (木工).
    """
    numbered = layouts.filter(pl.col("field") == "number").select("file", "sheet", "table").unique()
    marked = rows.join(
        numbered.with_columns(_numbered=True), on=["file", "sheet", "table"], how="left", maintain_order="left"
    )
    form = pl.col("number_form")
    sign = pl.any_horizontal(_says_date(f"{field}_text") for field in DATE_FIELDS) | pl.col("issuer").is_not_null()
    named = ~(is_empty(pl.col("item_text")) | is_word(pl.col("item_text"), "none_claimed") | _needs_none("item_text"))
    # A stroke says that the number is not known as well as that there is none.
    stroke = is_marks(pl.col("number_text")) & sign
    claimed = (
        pl.when((form == NumberForm.NONE_CLAIMED.value) & ~stroke).then(pl.lit(value=False))
        .when(form != NumberForm.MISSING.value).then(pl.lit(value=True))
        .otherwise(sign | (pl.col("_numbered").is_null() & named))
    )  # fmt: skip
    return marked.with_columns(claimed=claimed).drop("_numbered")


def with_readable(rows: pl.DataFrame) -> pl.DataFrame:
    """Add readable Boolean: whether a roster row can be judged.

    It can't when nobody can be told from it: no name and no usable identity number; or a certificate is claimed and
    neither the identity number nor the certificate number can be looked up. A number of no known grammar can: as it
    stands, with the name.
    """
    named = pl.col("name_state").is_in([NameState.OK.value, NameState.MASKED.value])
    known = pl.col("number_form").is_in([form.value for form in KNOWN_FORMS])
    as_it_stands = (pl.col("number_form") == NumberForm.FREE.value) & pl.col("number").str.contains(LOOKED_UP)
    numbered = known | (as_it_stands & pl.col("name").is_not_null()).fill_null(value=False)
    readable = (named | _id_usable()) & (~pl.col("claimed") | _id_usable() | numbered)
    if "other_certificate" in rows.columns:
        readable |= pl.col("other_certificate").is_not_null()
    return rows.with_columns(readable=readable)


def with_record_readable(rows: pl.DataFrame) -> pl.DataFrame:
    """Add readable Boolean for registry rows: whether any key is left under which the record can be found."""
    return rows.with_columns(readable=pl.col("id_no").is_not_null() | pl.col("number").is_not_null())


def _needs_none(column: str) -> pl.Expr:
    """Whether a text is a trade or post that needs no certificate, asked once a distinct text."""

    def run(texts: pl.Series) -> pl.Series:
        distinct = texts.drop_nulls().unique()
        answers = pl.Series([post_needs(text) is False for text in distinct], dtype=pl.Boolean)
        return texts.replace_strict(distinct, answers, default=False, return_dtype=pl.Boolean)

    return pl.col(column).map_batches(run, return_dtype=pl.Boolean, is_elementwise=True)


def _id_usable() -> pl.Expr:
    state = pl.col("id_state")
    whole = state.is_in([s.value for s in (IdState.VALID, IdState.OLD15, IdState.CHECK_FAILED, IdState.OTHER_DOCUMENT)])
    # One digit lost or doubled: the check character tells which (IdLevel.LENGTH_REPAIRED).
    repairable = (state == IdState.MALFORMED.value) & pl.col("id_no").str.contains(_ONE_OFF).fill_null(value=False)
    visible = pl.col("id_no").str.count_matches("[0-9X]") >= LEAST_VISIBLE_DIGITS
    return whole | repairable | ((state == IdState.MASKED.value) & visible)


def _says_date(column: str) -> pl.Expr:
    """Whether a date cell says anything: a figure or 长期, not `/`, 无 or 办理中."""
    return pl.col(column).str.contains(r"\d|长期|永久|[一二三四五六七八九十]年").fill_null(value=False)
