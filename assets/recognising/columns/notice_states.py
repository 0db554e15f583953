"""The state of those whom a list of cancelled certificates names: what it says of each, else what the list says."""

import re
from collections.abc import Sequence

import polars as pl

from assets.recognising.wording.column import Column

_REASON = re.compile("事由|原因|理由|缘由|缘故|情形|依据")
# What makes it doubtful that the certificate is gone, or leaves its holder another in its place.
_DOUBTFUL = "恢复|解除|撤诉|复议|诉讼|异议|误|拟|暂缓|不予|未|换|补|遗失|丢失|外省|省外|跨省"


def names_reasons(columns: Sequence[Column]) -> bool:
    """Whether the column read as states holds why, as 作废事由 does: 调离, 本人申请 tell no state of their own."""
    return any(one.field == "status" and _REASON.search(one.header or "") for one in columns)


def with_notices(rows: pl.DataFrame) -> pl.DataFrame:
    """Rows with the state of their list where they have none, or a mere reason.

    Takes `status` and `notice` String, and `reasons` String, not null where the table's states are reasons. Both of
    these are dropped.
    """
    mere = pl.col("reasons").is_not_null() & ~pl.col("status").str.contains(_DOUBTFUL).fill_null(value=False)
    told = pl.when(mere).then(pl.coalesce("notice", "status")).otherwise(pl.coalesce("status", "notice"))
    return rows.with_columns(status=told).drop("notice", "reasons")
