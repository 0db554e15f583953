"""Names as people outside the case see them."""

import polars as pl
import pytest

from schemas.values.name_masking import mask_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张伟", "张*"),
        ("欧阳小明", "欧阳*"),
        ("东方", "东*"),
        ("司马迁", "司马*"),
        ("阿不都·克里木", "阿*"),
        (None, None),
    ],
)
def test_mask_name(name, shown):
    frame = pl.DataFrame({"name": [name]}, schema={"name": pl.String})
    assert frame.select(mask_name(pl.col("name"))).item() == shown
