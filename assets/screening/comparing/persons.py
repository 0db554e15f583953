"""Who a claim is about: one keyed pseudonym a person, the same in every roster and despite typing errors.

Unkeyed digests of a county's possible ID numbers can all be computed in seconds; hence HMAC, with the key kept
outside the data (engineering, pseudonyms).
"""

import hmac

import polars as pl

from assets.screening.comparing.links import RECORD
from schemas.values.numbers import resident_id
from schemas.values.numbers.person_number import person_number
from schemas.vocabulary import IdState

PREFIX = "p"
DIGEST_CHARACTERS = 20
"""80 bits: no two of a million people collide."""


def id_in_number() -> pl.Expr:
    """The valid 18-digit ID that a certificate number holds (String); null if none, or if its check fails."""
    number_id = pl.col("number_id")
    sound = resident_id.passes_check(number_id) & resident_id.birth_date(number_id).is_not_null()
    return pl.when(sound).then(number_id)


def linked_ids(links: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, linked_person String]: the valid ID on the best record of the same person."""
    return (
        links.filter("same_person")
        .select("ros_id", "reg_id", "score", linked_person=person_number(RECORD))
        .drop_nulls("linked_person")
        .sort("ros_id", "score", "reg_id", descending=[False, True, False])
        .unique("ros_id", keep="first", maintain_order=True)
        .select("ros_id", "linked_person")
    )


def identity() -> pl.Expr:
    """What tells a claim's person from others (String); null where there is neither ID nor name.

    In this order: the ID on the linked record, the own valid ID, the ID in the number, another document; else
    the name with the enterprise and what there is of an ID.
    """
    other_document = pl.when(pl.col("id_state") == IdState.OTHER_DOCUMENT).then("id_no")
    return pl.coalesce("linked_person", "own_person", "number_person", other_document, described())


def described() -> pl.Expr:
    """A person without any valid number, by what there is (String); null where there is nothing."""
    told = pl.concat_str(
        [pl.col("name"), pl.col("enterprise_key"), pl.coalesce("id_no", "number")], separator="|", ignore_nulls=True
    )
    return pl.when(pl.any_horizontal(pl.col("name", "id_no", "number").is_not_null())).then(told)


def pseudonyms(identities: pl.Series, key: bytes) -> pl.Series:
    """Keyed pseudonym of each identity (String); null stays null. One digest a distinct value."""
    distinct = identities.drop_nulls().unique()
    keyed = [PREFIX + digest(key, value, DIGEST_CHARACTERS) for value in distinct]
    return identities.replace_strict(distinct, pl.Series(keyed, dtype=pl.String), return_dtype=pl.String)


def digest(key: bytes, text: str, characters: int) -> str:
    """Leading hexadecimal characters of HMAC-SHA256."""
    return hmac.digest(key, text.encode(), "sha256").hex()[:characters]
