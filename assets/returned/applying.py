"""Corrected texts in the place of what was handed in, before anything is parsed."""

import polars as pl

from assets.recognising.claims import number_claims
from assets.recognising.slots.slot_headers import SLOT_FIELDS
from schemas.tables.recognised import CERTIFICATE_TEXTS, CertificateTexts, LedgerTexts

_ROW = ["file", "sheet", "row"]
_TABLE = ["file", "sheet", "table"]
_SLOT = [*_ROW, "table", "slot"]
# What stands between the certificates of one cell; splitting finds them again.
_SEPARATOR = "；"


def with_corrections(certificate_texts: pl.DataFrame, corrections: pl.DataFrame) -> pl.DataFrame:
    """Rows of registries and rosters with the corrected cells in place of the original ones.

    A row that was corrected is cut into its certificates anew: the new text may hold more or fewer of them.

    Parameters
    ----------
    certificate_texts
        Table CertificateTexts.
    corrections
        Table Corrections.

    Returns
    -------
    pl.DataFrame
        Table CertificateTexts; rows without corrections as they were.
    """
    record_row = (pl.col("row").cast(pl.Int64) - pl.col("below").fill_null(0)).cast(pl.UInt32)
    meant = corrections.filter(pl.col("field").is_in(CERTIFICATE_TEXTS)).with_columns(row=record_row)
    touched = meant.select(_ROW).unique()
    affected = certificate_texts.join(touched, on=_ROW, how="semi", maintain_order="left")
    if affected.is_empty():
        return certificate_texts
    slots = _with_filled_slots(_rejoined(affected), meant, certificate_texts)
    whole = _corrected(slots, meant, CERTIFICATE_TEXTS)
    numeric = [pl.col(f"{field}_numeric") & ~pl.col(f"_{field}") for field in ("id_no", "number")]
    whole = whole.with_columns(numeric).drop([f"_{field}" for field in CERTIFICATE_TEXTS])
    numbered = certificate_texts.filter(pl.col("number").is_not_null()).select(_TABLE).unique()
    split = _split(whole.join(numbered.with_columns(has_number=True), on=_TABLE, how="left", maintain_order="left"))
    untouched = certificate_texts.join(touched, on=_ROW, how="anti", maintain_order="left")
    return CertificateTexts.conform(pl.concat([untouched, split.select(untouched.columns)]))


def with_ledger_corrections(ledger_texts: pl.DataFrame, corrections: pl.DataFrame) -> pl.DataFrame:
    """The same for ledgers, whose rows hold one record each: tables LedgerTexts and Corrections."""
    fields = [name for name in ledger_texts.columns if name not in (*_ROW, "table", "unit", "ledger")]
    meant = corrections.filter(pl.col("field").is_in(fields))
    if meant.join(ledger_texts, on=_ROW, how="semi").is_empty():
        return ledger_texts
    corrected = _corrected(ledger_texts.with_columns(slot=pl.lit(0, pl.UInt16)), meant, fields)
    return LedgerTexts.conform(corrected.select(ledger_texts.columns))


def _corrected(texts: pl.DataFrame, corrections: pl.DataFrame, fields: tuple[str, ...] | list[str]) -> pl.DataFrame:
    """Put corrected texts in, a column of the slot before a shared one; `_<field>` says where that was done."""
    by_field = dict(corrections.partition_by("field", as_dict=True))
    for field in fields:
        found = by_field.get((field,))
        if found is None:
            texts = texts.with_columns(pl.lit(value=False).alias(f"_{field}"))
            continue
        given = found.select(*_SLOT, new="text").unique(_SLOT, keep="first", maintain_order=True)
        shared = given.filter(pl.col("slot") == 0).drop("slot").rename({"new": "shared"})
        texts = texts.join(given, on=_SLOT, how="left", maintain_order="left").join(
            shared, on=[*_ROW, "table"], how="left", maintain_order="left"
        )
        new = pl.coalesce("new", "shared")
        texts = texts.with_columns(new.is_not_null().alias(f"_{field}"), pl.coalesce(new, field).alias(field)).drop(
            "new", "shared"
        )
    return texts


def _rejoined(texts: pl.DataFrame) -> pl.DataFrame:
    """One row a slot: what was cut into several certificates is put together again."""
    fields = list(CERTIFICATE_TEXTS)
    several = pl.when(pl.col(fields).n_unique() > 1).then(pl.col(fields).drop_nulls().str.join(_SEPARATOR))
    first = [name for name in texts.columns if name not in (*_SLOT, *fields, "claim")]
    return texts.group_by(_SLOT, maintain_order=True).agg(
        several.otherwise(pl.col(fields).first()), pl.col(first).first()
    )


def _with_filled_slots(rows: pl.DataFrame, corrections: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """Add the slots of wide rows that were empty before the correction: the person's own cells, nothing of a slot."""
    filled = corrections.filter(pl.col("slot") > 0).select(_SLOT).unique().join(rows, on=_SLOT, how="anti")
    if filled.is_empty():
        return rows
    base = rows.unique([*_ROW, "table"], keep="first", maintain_order=True).drop("slot", "slot_text")
    named = texts.select(*_TABLE, "slot", "slot_text").unique([*_TABLE, "slot"], keep="first", maintain_order=True)
    own = [pl.lit(None, pl.String).alias(field) for field in CERTIFICATE_TEXTS if field in SLOT_FIELDS]
    added = (
        filled.join(base, on=[*_ROW, "table"], how="inner")
        .join(named, on=[*_TABLE, "slot"], how="left")
        .with_columns(*own, number_numeric=pl.lit(value=False))
    )
    return pl.concat([rows, added.select(rows.columns)])


def _split(whole: pl.DataFrame) -> pl.DataFrame:
    """Claims counted anew in each row."""
    keyed = whole.with_columns(t=pl.struct("file", "sheet", "table").rank("dense").cast(pl.UInt32))
    texts = keyed.with_columns(says=pl.lit(value=True), has_number=pl.col("has_number").fill_null(value=False))
    return number_claims(texts).drop("t")
