"""The same person's same certificate in two rosters of one enterprise: what makes one a version of the other."""

import polars as pl

from assets.recognising.wording.title_lines import organisation
from schemas.values.numbers.person_number import person_number

DOMINANT_SHARE = 0.9
"""A list nearly all of which is one enterprise's is that enterprise's; one of several is somebody's summary."""

_FACTS = ("ros_id", "file", "source", "name", "person", "sure", "claimed", "family", "item", "number", "valid_to",
          "enterprise_key", "uscc", "single")  # fmt: skip


def matched_claims(claims: pl.DataFrame, ages: pl.DataFrame) -> pl.DataFrame:
    """Pairs of claims that say of one person the same certificate, in lists of which one may be a later version.

    The person is the one of the same ID; else of the same name where each list has that name once and not both IDs are
    valid, or where item and end agree: then one list corrects the other's ID. The certificate is of the same family and
    item, or number where an item is missing. A summary of several enterprises is never a version of one enterprise's
    list.

    Parameters
    ----------
    claims
        Claims.
    ages
        file String, age UInt32: the greater, the later.

    Returns
    -------
    pl.DataFrame
        ros_id, newer_ros_id UInt32; file, newer String; named Boolean: whether both lists name their enterprise.
    """
    facts = _facts(claims.with_columns(enterprise_key=_named_key(claims))).join(ages, on="file")
    by_id = _pairs(facts.drop_nulls("person"), ["source", "person"])
    by_name = _pairs(_once(facts), ["source", "enterprise_key", "name"])
    two_people = pl.col("sure") & pl.col("newer_sure") & (pl.col("person") != pl.col("newer_person"))
    pairs = pl.concat([by_id, by_name.filter(~two_people.fill_null(value=False) | _same_card())])
    return (
        pairs.unique(["ros_id", "newer_ros_id"])
        .filter(_same_enterprise())
        .filter(_same_certificate())
        .select(
            "ros_id", "newer_ros_id", "file", newer="newer_file", named=pl.all_horizontal("single", "newer_single")
        )
        .sort("ros_id", "newer_ros_id")
    )  # fmt: skip


def _pairs(facts: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Claims with those of later files that agree in the keys, the later one's facts as `newer_…`."""
    age = pl.col("age")
    repeated = facts.filter(age.min().over(keys) != age.max().over(keys))
    newer = repeated.select(pl.all().name.prefix("newer_"))
    on = [f"newer_{key}" for key in keys]
    return repeated.join(newer, left_on=keys, right_on=on, coalesce=False).filter(age < pl.col("newer_age"))


def _named_key(claims: pl.DataFrame) -> pl.Expr:
    """The enterprise's key; null where only what is left of a file's or a folder's name stands for one: 汶阳全部."""
    hinted = claims.filter(pl.col("enterprise_text").is_null())["enterprise"].drop_nulls().unique()
    guesses = [name for name in hinted if organisation(name) is None]
    guessed = pl.col("enterprise_text").is_null() & pl.col("enterprise").is_in(guesses)
    return pl.when(~guessed.fill_null(value=False)).then("enterprise_key")


def _facts(claims: pl.DataFrame) -> pl.DataFrame:
    valid = person_number()
    return (
        claims.with_columns(person=pl.coalesce(valid, "id_no"), sure=valid.is_not_null())
        .join(_listers(claims), on="file", how="left")
        .select(_FACTS)
    )


def _listers(claims: pl.DataFrame) -> pl.DataFrame:
    """[file String, single Boolean]: whether each list that names enterprises is one's own, or a summary of several."""
    named = claims.drop_nulls("enterprise_key").group_by("file", "enterprise_key").agg(rows=pl.len())
    share = pl.col("rows") / pl.col("rows").sum().over("file")
    first = named.with_columns(share=share).sort("file", "rows", "enterprise_key", descending=[False, True, False])
    return first.unique("file", keep="first", maintain_order=True).select(
        "file", single=pl.col("share") >= DOMINANT_SHARE
    )


def _once(facts: pl.DataFrame) -> pl.DataFrame:
    """Claims of people whose name stands for one person of their list."""
    named = facts.drop_nulls(["name", "enterprise_key"])
    return named.filter(pl.col("person").n_unique().over("file", "name") == 1)


def _same_enterprise() -> pl.Expr:
    """Both are one enterprise's, or both summaries; a list that names none may be anybody's."""
    same_kind = (pl.col("single") == pl.col("newer_single")).fill_null(value=True)
    same_key = pl.col("enterprise_key") == pl.col("newer_enterprise_key")
    same_code = (pl.col("uscc") == pl.col("newer_uscc")).fill_null(value=False)
    return same_kind & (same_key.fill_null(value=True) | same_code)


def _same_card() -> pl.Expr:
    """The same family, item and end: of two namesakes of one enterprise hardly ever."""
    same = [pl.col(field).eq_missing(pl.col(f"newer_{field}")) for field in ("family", "item")]
    return pl.all_horizontal(*same, (pl.col("valid_to") == pl.col("newer_valid_to")).fill_null(value=False))


def _same_certificate() -> pl.Expr:
    """The same family, and the same item; where an item is missing the same number, or the person's only one there.

    Where one list claims none, or both, all that is said of a person there must be one line.
    """
    same_family = (pl.col("family") == pl.col("newer_family")).fill_null(value=True)
    same_item = pl.col("item") == pl.col("newer_item")
    same_number = pl.col("number").eq_missing(pl.col("newer_number"))
    in_family = same_family.sum()
    only_one = (in_family.over("ros_id", "newer_file") == 1) & (in_family.over("newer_ros_id", "file") == 1)
    one_each = (pl.len().over("ros_id", "newer_file") == 1) & (pl.len().over("newer_ros_id", "file") == 1)
    both_claim = pl.col("claimed") & pl.col("newer_claimed")
    none_claimed = ~pl.col("claimed") & ~pl.col("newer_claimed")
    return (
        none_claimed
        | (both_claim & same_family & same_item.fill_null(same_number | only_one))
        | (~both_claim & one_each)
    )
