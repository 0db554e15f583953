"""The number that is a person's own, wherever one is to be told from others: which states of it are sure."""

import polars as pl

from schemas.values.numbers.resident_id import upgrade15
from schemas.vocabulary import IdState

VALID_IDS = (IdState.VALID, IdState.OLD15)
"""Identity numbers that are whole and pass their check, or are of before there was one."""
SURE_IDS = (*VALID_IDS, IdState.OTHER_DOCUMENT)
"""These tell one person from another; any other may be mistyped, masked or cut."""


def person_number(side: str = "") -> pl.Expr:
    """The 18-digit ID of a person whose number is valid or an old one (String); null for any other.

    Takes `id_state` and `id_no`, with the prefix of a side.
    """
    state, id_no = pl.col(f"{side}id_state"), pl.col(f"{side}id_no")
    return pl.when(state == IdState.VALID).then(id_no).when(state == IdState.OLD15).then(upgrade15(id_no))
