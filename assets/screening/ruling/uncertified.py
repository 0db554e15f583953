"""Who claims no certificate and needs none, or holds one in another list of the same sender: no verdict."""

import polars as pl

from assets.parsing.rosters.senders import find_senders
from schemas.values.numbers.person_number import SURE_IDS


def exempt(claims: pl.DataFrame) -> pl.Series:
    """`ros_id` of readable rows of Claims that claim nothing and are not to be asked for a certificate.

    The post needs none; or a row of the same sender, whatever file and sheet, claims one for the same ID, or for the
    same name where one of the two has no usable ID.
    """
    asked = claims.filter("readable", ~pl.col("claimed"))
    if asked.is_empty():
        return asked["ros_id"]
    needless = asked.filter(~pl.col("needs_certificate").fill_null(value=True))["ros_id"]
    holders = claims.filter("readable", "claimed", pl.col("other_certificate").is_null())
    senders = find_senders(claims, claims)
    asked, holders = (_identified(rows.join(senders, on="file", how="left")) for rows in (asked, holders))
    by_id = asked.filter("sure").join(holders.filter("sure"), on=["sender", "id_no"], how="semi")
    by_name = [
        one.drop_nulls("name").join(other, on=["sender", "name"], how="semi")
        for one, other in ((asked.filter(~pl.col("sure")), holders), (asked, holders.filter(~pl.col("sure"))))
    ]
    found = pl.concat([part["ros_id"] for part in (by_id, *by_name)])
    return pl.concat([needless, found]).unique().sort()


def _identified(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.select("ros_id", "sender", "id_no", "name", sure=pl.col("id_state").is_in(SURE_IDS))
