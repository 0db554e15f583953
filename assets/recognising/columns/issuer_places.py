"""Where a certificate was issued, told in a column of its own: it stands for the issuer where none is named."""

import re
from collections.abc import Sequence

import polars as pl

from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.row_signs import says_something

_PLACE = re.compile("(?:省|市|省市|省份|省区|城市|地市|地区|地|地点|地方|属地|区域|辖区|行政区划?)(?:名称)?$")


def further_issuers(columns: Sequence[Candidate], settled: dict[int, Column], slot: int) -> list[Column]:
    """Columns of the place beside the column that names the issuer: 发证省份 beside 发证机关."""
    return [
        Column(c.index, c.header, "issuer", slot, c.match.confidence, c.match.method)
        for c in columns
        if c.index not in settled and c.match and c.match.fields == ("issuer",) and _PLACE.search(c.wording)
    ]


def merge_issuers(columns: Sequence[tuple[Column, pl.Series]]) -> pl.Series:
    """The issuer each row names, the place of issue where it names none (String)."""
    ordered = sorted(columns, key=lambda one: _PLACE.search(one[0].header or "") is not None)
    texts = pl.DataFrame([text.alias(str(at)) for at, (_, text) in enumerate(ordered)])
    said = [pl.when(says_something(name)).then(name) for name in texts.columns]
    return texts.select(pl.coalesce(*said, *texts.columns).alias("issuer")).to_series()
