"""Small synthetic tables for linkage tests."""

import numpy as np
import polars as pl

from assets.linkage.id_numbers import expected_checks
from assets.linkage.repair import CHECK_SYMBOLS

KEYS = {"zhang": 37098319800101001, "li": 37098319850203112, "wang": 37090219750506223}
TEXTS = ("name", "id_no", "id_no_text", "id_state", "number", "number_id", "enterprise_key")


def id_of(key: int) -> str:
    """The valid 18-character number of a 17-digit key."""
    return f"{key}{CHECK_SYMBOLS[expected_checks(np.array([key]))[0]]}"


ZHANG, LI, WANG = (id_of(key) for key in KEYS.values())


def wrong_digit(id_no: str, place: int = 9) -> str:
    """The number with one digit typed wrong."""
    return id_no[:place] + str((int(id_no[place]) + 1) % 10) + id_no[place + 1 :]


def masked(id_no: str) -> str:
    """First six, eight stars, last four."""
    return f"{id_no[:6]}********{id_no[14:]}"


def parsed(*rows: dict[str, str | None], key: str) -> pl.DataFrame:
    """Parsed rows with the columns that linkage takes; absent ones are null."""
    columns = {name: [row.get(name) for row in rows] for name in TEXTS}
    columns["id_state"] = [row.get("id_state", "valid") for row in rows]
    columns["id_no_text"] = [row.get("id_no_text", row.get("id_no")) for row in rows]
    table = pl.DataFrame(columns, schema=dict.fromkeys(TEXTS, pl.String))
    return table.with_columns(enterprise="enterprise_key").with_row_index(key)


def plain(*rows: tuple[str | None, str | None, str | None, str | None], key: str) -> pl.DataFrame:
    """Plain rows: name, id_no, cert_no, enterprise."""
    names = ("name", "id_no", "cert_no", "enterprise")
    return pl.DataFrame(rows, schema=dict.fromkeys(names, pl.String), orient="row").with_row_index(key)
