"""One row, several certificates: empty slots of wide rows dropped, cells that hold several certificates split."""

import polars as pl

from assets.recognising.slots.splitting import named_items, split_row

# Without one of these a cell holds one number.
_SEPARATORS = r"[;；、，,|｜&＆/／\\＼\s]"


def number_claims(texts: pl.DataFrame) -> pl.DataFrame:
    """Give each row its claims, counted from 1 in the order they stand.

    Parameters
    ----------
    texts
        Data rows as gathered: t UInt32, row UInt32, slot UInt16, says Boolean (the slot holds anything of its own),
        has_number Boolean (the table has a number column), flags, and the String columns of CERTIFICATE_TEXTS.

    Returns
    -------
    pl.DataFrame
        The same without says and has_number, with `claim` UInt16; (t, row, claim) is unique, and every (t, row)
        keeps at least one.
    """
    filled = _filled_slots(texts)
    several = _holds_several(filled)
    if filled["slot"].max() in (None, 0) and not several.any():
        return filled.drop("has_number").with_columns(claim=pl.lit(1, dtype=pl.UInt16))
    single = filled.filter(~several).with_columns(part=pl.lit(0, dtype=pl.UInt16))
    parts = [part for row in filled.filter(several).iter_rows(named=True) for part in split_row(row)]
    split = pl.DataFrame(parts, schema=single.schema, orient="row")
    ordered = pl.concat([single, split]).sort("t", "row", "slot", "part", maintain_order=True)
    claim = (_place_in_row() + 1).cast(pl.UInt16)
    return ordered.with_columns(claim=claim).drop("part", "has_number")


def _place_in_row() -> pl.Expr:
    """How many entries of the same row stand before, in an order by t and row: a window has a group for each row."""
    at = pl.int_range(pl.len())
    begins = ((pl.col("t") != pl.col("t").shift()) | (pl.col("row") != pl.col("row").shift())).fill_null(value=True)
    return at - pl.when(begins).then(at).forward_fill()


def _filled_slots(texts: pl.DataFrame) -> pl.DataFrame:
    """Slots that say something; the first one where none does."""
    wide = pl.col("slot") > 0
    if texts["slot"].max() in (None, 0):
        return texts.drop("says")
    slots = texts.filter(wide).sort("t", "row", "slot")
    first = _place_in_row() == 0
    kept = slots.filter(pl.col("says") | (first & ~pl.col("says").any().over("t", "row")))
    return pl.concat([texts.filter(~wide), kept]).drop("says")


def _holds_several(texts: pl.DataFrame) -> pl.Series:
    """Rows that may hold several certificates: a separator in their number, or a list of items or classes."""
    lists = {
        field: [text for text in texts[field].unique().drop_nulls().to_list() if len(named_items(text)) > 1]
        for field in ("item", "family", "category")
    }
    listed = [pl.col(field).is_in(found) for field, found in lists.items()]
    numbers = pl.col("number").str.strip_chars().str.contains(_SEPARATORS)
    return texts.select(several=pl.any_horizontal(*listed, numbers).fill_null(False))["several"]
