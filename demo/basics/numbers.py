"""Certificate numbers by family (domain facts §1): T and ID, bare ID, and the serial numbers of construction."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.drawn_items import F3, F4, ITEM_CODES, KINDS, T_FAMILIES

GENUINE_SERIALS = (1, 700_000)
INVENTED_SERIALS = (800_000, 999_999)
"""Invented numbers keep to serials that the office has never given out."""


def certificate_numbers(
    rng: Generator,
    family: np.ndarray,
    item: np.ndarray,
    id_no: pl.Series,
    first_issue: np.ndarray,
    serials: tuple[int, int] = GENUINE_SERIALS,
    provinces: pl.Series | None = None,
) -> pl.Series:
    """Make the number (String) that each certificate bears; serial numbers are distinct within one call."""
    year = pl.Series(first_issue.astype("datetime64[Y]").astype(np.int64) + 1970).cast(pl.String)
    low, high = serials
    serial = pl.Series(low + rng.choice(high - low, len(family), replace=len(family) > high - low))
    province = provinces if provinces is not None else pl.Series(["鲁"] * len(family), dtype=pl.String)
    city = pl.Series(np.array(list("JJJJJJAHBQ"))[rng.integers(0, 10, len(family))])
    trade = pl.Series(item + 1).cast(pl.String).str.zfill(2)
    letters = np.array([ITEM_CODES[name] for name in KINDS[F4].items])[np.where(family == F4, item, 0)]
    frame = pl.DataFrame(
        {
            "family": family,
            "t": "T" + id_no,
            "bare": id_no,
            "operation": province + city + trade + year + serial.cast(pl.String).str.zfill(6),
            "safety": province + "建安" + pl.Series(letters) + "(" + year + ")" + (serial + 1_000_000).cast(pl.String),
        }
    )
    return frame.select(
        pl.when(pl.col("family").is_in(T_FAMILIES)).then("t")
        .when(family=F3).then("operation")
        .when(family=F4).then("safety")
        .otherwise("bare")
        .alias("number")
    )["number"]  # fmt: skip
