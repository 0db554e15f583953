"""Parsed tables (Certificates, Claims) in the engine's form."""

import numpy as np
import polars as pl

from assets.linkage.identity import DIGITS
from assets.linkage.name_codes import NameTexts, without_junk
from assets.linkage.records import CHECK_FAILED, OLD15, STATES, VALID, Records, check_values, hashes, integers
from schemas.vocabulary import IdState

# A 15-digit number of a working person belongs to the twentieth century (GB 11643-1999).
OLD_CENTURY = "19"


def from_parsed(table: pl.DataFrame) -> Records:
    """Take id_no, id_state, name, number, number_id and enterprise_key (all String) of a parsed table."""
    id_no = _id_texts(table)
    state = table["id_state"].replace_strict(dict(zip(STATES, range(len(STATES)), strict=True)), return_dtype=pl.UInt8)
    states = state.to_numpy()
    whole = np.isin(states, (VALID, OLD15, CHECK_FAILED))
    key = np.where(whole, integers(_eighteen(id_no).str.slice(0, DIGITS)), -1)
    check = check_values(_eighteen(id_no).str.slice(DIGITS, 1))
    name = without_junk(table["name"])
    number_id = table["number_id"]
    return Records(
        key=key, check=np.where(whole, check, -1).astype(np.int8), state=states,
        name=hashes(name), names=NameTexts(name),
        number=hashes(table["number"]),
        number_key=integers(number_id.str.slice(0, DIGITS)), number_check=check_values(number_id.str.slice(DIGITS, 1)),
        enterprise=hashes(table["enterprise_key"]),
        texts=pl.DataFrame({"id_no": id_no, "name": name, "number": table["number"], "enterprise": table["enterprise_key"]}),
    )  # fmt: skip


def _id_texts(table: pl.DataFrame) -> pl.Series:
    """Normalised ID texts; of malformed ones the text as displayed without blanks, for length repair."""
    shown = pl.col("id_no_text").str.replace_all(r"\s", "").str.to_uppercase()
    malformed = pl.col("id_state") == IdState.MALFORMED
    return table.select(pl.when(malformed).then(pl.coalesce("id_no", shown)).otherwise(pl.col("id_no")).alias("id_no"))[
        "id_no"
    ]


def _eighteen(id_no: pl.Series) -> pl.Series:
    """15-digit numbers with their century put in; the others as they are."""
    return id_no.to_frame("id").select(
        pl.when(pl.col("id").str.len_chars() == DIGITS - 2)
        .then(pl.col("id").str.slice(0, 6) + OLD_CENTURY + pl.col("id").str.slice(6))
        .otherwise("id")
        .alias("id")
    )["id"]
