"""Parsed tables (Certificates, Claims) in the engine's form."""

import polars as pl

from assets.linkage.id_texts import keys_in, whole_keys
from assets.linkage.name_codes import NameTexts, without_junk
from assets.linkage.records import STATE_CODES, Records, hashes
from schemas.vocabulary import IdState

PARSED_COLUMNS = ("id_no", "id_no_text", "id_state", "name", "number", "number_id", "enterprise_key")


def from_parsed(table: pl.DataFrame) -> Records:
    """Take id_no, id_no_text, id_state, name, number, number_id and enterprise_key (all String) of a parsed table."""
    id_no = _id_texts(table)
    key, check, state = keys_in(id_no, table["id_state"].replace_strict(STATE_CODES, return_dtype=pl.UInt8).to_numpy())
    number_key, number_check = whole_keys(table["number_id"])
    name = without_junk(table["name"])
    texts = table.select(id_no=id_no, name=name, number="number", enterprise="enterprise_key")
    return Records(
        key=key, check=check, state=state,
        name=hashes(name), names=NameTexts(name),
        number=hashes(table["number"]), number_key=number_key, number_check=number_check,
        enterprise=hashes(table["enterprise_key"]), texts=texts.to_dict(),
    )  # fmt: skip


def _id_texts(table: pl.DataFrame) -> pl.Series:
    """Normalised ID texts; of malformed ones the text as displayed without blanks, for length repair."""
    shown = pl.col("id_no_text").str.replace_all(r"\s", "").str.to_uppercase()
    malformed = pl.col("id_state") == IdState.MALFORMED
    chosen = pl.when(malformed).then(pl.coalesce("id_no", shown)).otherwise("id_no")
    return table.select(id_no=chosen)["id_no"]
