"""Plain tables (name, id_no, cert_no, enterprise, as typed) in the engine's form.

Most values are typed cleanly and become integers and hashes at once; only the others go through schemas/values.
"""

from collections.abc import Callable

import numpy as np
import polars as pl

from assets.linkage.id_numbers import Keys, Rows, Small, expected_checks, plausible_births
from assets.linkage.id_texts import States, keys_in, old_numbers, whole_keys
from assets.linkage.name_codes import NameTexts, without_junk
from assets.linkage.records import CHECK_FAILED, MASKED, OLD15, STATE_CODES, VALID, Records, hashes
from assets.linkage.unusual import HAN, rows_with, unusual_bytes

COLUMNS = ("name", "id_no", "cert_no", "enterprise")
# Anything else in a certificate number (blanks, dashes, brackets, small letters, full width) is normalised.
UNUSUAL = r"[^0-9A-Z*\p{Han}]"
NUMBER_BYTES = unusual_bytes(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*" + HAN)
# Names without any of the characters of JUNK; latin letters go the longer way and come out as they were.
NAME_BYTES = unusual_bytes(HAN)
# A number that fails its check and ends in 000 may have been cut by a spreadsheet program.
CUT_BY_SPREADSHEET = 100
PLAINLY_MASKED = r"^[0-9*]{17}[0-9X*]$"


def cleaned(table: pl.DataFrame) -> pl.DataFrame:
    """Parse String columns name, id_no, cert_no, enterprise.

    Returns the table's other columns with name, id_no, number, enterprise (String, normalised), key (Int64, 17 digits
    or -1), check (Int8) and state (UInt8, position in IdState).
    """
    key, check, state, id_no = identities(table["id_no"])
    return table.drop("cert_no").with_columns(
        id_no.alias("id_no"),
        _rewritten(table["name"], rows_with(NAME_BYTES, table["name"]), without_junk).alias("name"),
        _rewritten(table["cert_no"], _unclean_numbers(table["cert_no"]), _read_numbers).alias("number"),
        pl.Series("key", key),
        pl.Series("check", check),
        pl.Series("state", state),
    )


def records_of(clean: pl.DataFrame) -> Records:
    """Cleaned columns in the engine's form; the enterprise is compared as it is written."""
    number_key, number_check = whole_keys(clean["number"].str.strip_prefix("T"))
    return Records(
        key=clean["key"].to_numpy(), check=clean["check"].to_numpy(), state=clean["state"].to_numpy(),
        name=hashes(clean["name"]), names=NameTexts(clean["name"]),
        number=hashes(clean["number"]), number_key=number_key, number_check=number_check,
        enterprise=hashes(clean["enterprise"]), texts=clean.select("id_no", "name", "number", "enterprise").to_dict(),
    )  # fmt: skip


def identities(texts: pl.Series) -> tuple[Keys, Small, States, pl.Series]:
    """Keys, check values, states and normalised texts of a column of IDs as typed."""
    key, check = whole_keys(texts)
    state = np.where(expected_checks(key) == check, VALID, CHECK_FAILED).astype(np.uint8)
    rest = np.flatnonzero((key < 0) | ((state == CHECK_FAILED) & (key % CUT_BY_SPREADSHEET == 0) & (check == 0)))
    unread = texts.gather(rest)
    masked = unread.str.contains(PLAINLY_MASKED).fill_null(value=False).to_numpy()
    state[rest[masked]] = MASKED
    old_keys = old_numbers(unread)
    old = plausible_births(old_keys)
    key[rest[old]], state[rest[old]] = old_keys[old], OLD15
    rest = rest[~masked & ~old]
    if not len(rest):
        return key, check, state, texts
    key[rest], check[rest], state[rest], careful = _read_carefully(texts.gather(rest))
    return key, check, state, texts.scatter(rest, careful)


def _read_carefully(texts: pl.Series) -> tuple[Keys, Small, States, pl.Series]:
    """IDs that are not plainly valid, through the parser of the campaign's tables."""
    from schemas.values.numbers import resident_id

    read = resident_id.parse(texts, pl.repeat(value=False, n=len(texts), dtype=pl.Boolean, eager=True))
    state = read["id_state"].replace_strict(STATE_CODES, return_dtype=pl.UInt8).to_numpy()
    return *keys_in(read["id_no"], state), read["id_no"]


def _rewritten(texts: pl.Series, rows: Rows, clean: Callable[[pl.Series], pl.Series]) -> pl.Series:
    """Texts of which only some rows go through a cleaning function."""
    return texts.scatter(rows, clean(texts.gather(rows))) if len(rows) else texts


def _unclean_numbers(texts: pl.Series) -> Rows:
    rows = rows_with(NUMBER_BYTES, texts)
    return rows[texts.gather(rows).str.contains(UNUSUAL).to_numpy()] if len(rows) else rows


def _read_numbers(texts: pl.Series) -> pl.Series:
    """Certificate numbers in their plain form, through the parser of the campaign's tables."""
    from schemas.values.numbers import certificate_number

    return certificate_number.parse(texts, pl.repeat(value=False, n=len(texts), dtype=pl.Boolean, eager=True))["number"]
