"""Provinces by the sign that certificate numbers begin with (苏A…, 苏建安…)."""

from functools import cache

from schemas.lookups.catalogue import read_rows

HOME_PROVINCE = "山东"


@cache
def provinces_by_sign() -> dict[str, str]:
    """Sign to full name: 苏 to 江苏省."""
    return {row["sign"]: row["full"] for row in read_rows("provinces.csv")}


@cache
def province_names() -> tuple[str, ...]:
    """Names without 省 or 自治区, as people write them."""
    return tuple(row["name"] for row in read_rows("provinces.csv"))
