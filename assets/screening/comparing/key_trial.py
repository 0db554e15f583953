"""Whether a key made the person keys of a store: the pseudonyms of the people in it, made anew and counted."""

import polars as pl

from assets.screening.comparing.persons import described, id_in_number, pseudonyms
from schemas.values.numbers.person_number import person_number
from schemas.vocabulary import IdState

CLAIM_COLUMNS = ("id_no", "id_state", "number_id", "name", "enterprise_key", "number")
RECORD_COLUMNS = ("id_no", "id_state")


def known_identities(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.Series:
    """What person keys may have been made of: identity numbers, else what describes a claim's person.

    Parameters
    ----------
    claims, certificates
        CLAIM_COLUMNS of Claims, RECORD_COLUMNS of Certificates.

    Returns
    -------
    pl.Series
        String, distinct, no nulls, sorted.
    """
    other = pl.when(pl.col("id_state") == IdState.OTHER_DOCUMENT).then("id_no")
    found = [claims.select(one).to_series() for one in (person_number(), id_in_number(), other, described())]
    found.append(certificates.select(person_number()).to_series())
    return pl.concat([each.rename("identity") for each in found]).drop_nulls().unique().sort()


def count_reproduced(key: bytes, identities: pl.Series, person_keys: pl.Series) -> int:
    """How many person keys the key makes of the identities; by chance none, for they have 80 bits."""
    return pseudonyms(identities, key).is_in(person_keys.implode()).to_list().count(True)
