"""Items of a register that contradict the class which their own rows name: one of the two was filled down."""

import polars as pl

from schemas.lookups.items import class_named, class_of
from schemas.vocabulary import ItemMatch

_ASKED = ["family", "item", "category"]


def without_contradicting_items(records: pl.DataFrame) -> pl.DataFrame:
    """Leave items unread where the row's class (作业类别) is another than the item's.

    Where such rows stand among others of the same item one below the other, all of these were filled down.

    Parameters
    ----------
    records
        Parsed registry rows in their order: file, sheet, table, family, item, category and item_match String.

    Returns
    -------
    The rows, with item null and item_match `unknown` there, and item_contradicts Boolean.
    """
    pairs = records.select(_ASKED).unique().drop_nulls()
    wrong = [row for row in pairs.iter_rows() if _contradicts(*row)]
    found = pl.DataFrame(wrong, schema=dict.fromkeys(_ASKED, pl.String), orient="row").with_columns(
        item_contradicts=pl.lit(value=True)
    )
    marked = records.join(found, on=_ASKED, how="left", maintain_order="left").with_columns(
        pl.col("item_contradicts").fill_null(value=False)
    )
    if not wrong:
        return marked
    runs = marked.select("item_contradicts", run=pl.struct("file", "sheet", "table", "item").rle_id())
    marked = marked.with_columns(
        item_contradicts=runs.select(pl.col("item_contradicts").any().over("run"))["item_contradicts"]
    )
    apart = pl.col("item_contradicts")
    return marked.with_columns(
        item=pl.when(~apart).then("item"),
        item_match=pl.when(apart).then(pl.lit(ItemMatch.UNKNOWN.value)).otherwise("item_match"),
    )


def _contradicts(family: str, item: str, category: str) -> bool:
    named, own = class_named(category, family), class_of(item, family)
    # 专职安全生产管理人员 is what 机械类专职安全生产管理人员 are as well.
    return named is not None and own is not None and not own.endswith(named)
