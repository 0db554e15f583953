"""People's records in the engine's form: integers and hashes to compare by, texts to fetch when they are needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import DIGITS, Flags, Keys, Rows, Small
from assets.linkage.kept_texts import Texts
from assets.linkage.name_codes import NameSource
from assets.linkage.repair import length_repairs, repairs
from schemas.vocabulary import IdState

Hashes = npt.NDArray[np.uint64]

STATES = tuple(IdState)
STATE_CODES = {state: code for code, state in enumerate(STATES)}
VALID = STATE_CODES[IdState.VALID]
OLD15 = STATE_CODES[IdState.OLD15]
CHECK_FAILED = STATE_CODES[IdState.CHECK_FAILED]
MASKED = STATE_CODES[IdState.MASKED]
NUMERIC = STATE_CODES[IdState.NUMERIC]
MALFORMED = STATE_CODES[IdState.MALFORMED]
OTHER_DOCUMENT = STATE_CODES[IdState.OTHER_DOCUMENT]
MISSING = STATE_CODES[IdState.MISSING]

WIDTH = DIGITS + 1
SHOWN = r"^[0-9X*]{18}$"
NO_HASH = np.uint64(0)
MIXER = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class Records:
    """One side of a comparison, column by column; all arrays have one entry a record.

    `key` is the 17-digit number (15-digit IDs with their century) or -1, `check` the typed check value or -1,
    `state` the code of the IdState. `number` and `enterprise` are hashes, 0 where missing. `number_key` and
    `number_check` belong to the ID that the certificate number embeds. `texts` has id_no, name, number and enterprise,
    fetched only for the pairs that need them.
    """

    key: Keys
    check: Small
    state: npt.NDArray[np.uint8]
    name: Hashes
    names: NameSource
    number: Hashes
    number_key: Keys
    number_check: Small
    enterprise: Hashes
    texts: Mapping[str, Texts]

    def __len__(self) -> int:
        """How many records there are."""
        return len(self.key)

    @cached_property
    def originals(self) -> tuple[Rows, Keys]:
        """What failing numbers and numbers of a wrong length may have been, as (row, key)."""
        failed, wrong = self.rows_in(CHECK_FAILED), self.rows_in(MALFORMED)
        source, keys = repairs(self.key[failed], self.check[failed])
        longer, mended = length_repairs(self.texts["id_no"].gather(wrong).fill_null("").to_list())
        return np.concatenate([failed[source], wrong[longer]]), np.concatenate([keys, mended])

    @cached_property
    def partly_shown(self) -> tuple[Rows, npt.NDArray[np.uint8]]:
        """Rows of masked and numeric IDs, ascending, and their 18 characters as bytes, `*` where hidden."""
        rows = self.rows_in(MASKED, NUMERIC)
        padded = self.texts["id_no"].gather(rows).fill_null("").str.pad_end(WIDTH, "*")
        shaped = padded.zip_with(padded.str.contains(SHOWN), pl.Series(["*" * WIDTH]))
        return rows, np.frombuffer("".join(shaped.to_list()).encode(), dtype=np.uint8).reshape(len(rows), WIDTH)

    def certain(self, rows: Rows | None = None) -> Flags:
        """Whether the IDs of all records, or of some, are whole: valid, or the 15-digit form."""
        state = self.state if rows is None else self.state[rows]
        return np.asarray((state == VALID) | (state == OLD15))

    def rows_in(self, *states: int) -> Rows:
        """Rows whose ID is in one of these states."""
        return np.flatnonzero(np.isin(self.state, states))


def hashes(texts: pl.Series) -> Hashes:
    """64-bit hashes of texts; 0 where missing. Stable within one version of polars only."""
    hashed = texts.hash().to_numpy().astype(np.uint64, copy=False)
    if texts.null_count():
        hashed = np.where(texts.is_null().to_numpy(), NO_HASH, hashed)
    return hashed


def mixed(names: Hashes, numbers: Keys | Hashes) -> Hashes:
    """A name and a number, or another text, as one key."""
    return names ^ (numbers.astype(np.uint64) * MIXER)
