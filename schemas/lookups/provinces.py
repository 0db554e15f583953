"""Names of provinces as people write them."""

from functools import cache

from schemas.lookups.catalogue import read_rows

HOME_PROVINCE = "山东"


@cache
def province_names() -> tuple[str, ...]:
    """Names without 省 or 自治区, as people write them."""
    return tuple(row["name"] for row in read_rows("provinces.csv"))
