"""Whose certificate is not for his post, and who holds none that is: by the matrix of posts, over all he holds."""

import polars as pl

from assets.screening.comparing.links import RECORD, SURE_ITEMS
from schemas.lookups.post_matrix import accepted, manages
from schemas.values.numbers.person_number import person_number
from schemas.vocabulary import ItemMatch

_TABLE = ["file", "sheet", "table"]
_WORK = ["post", "workplaces"]
_CARD = ["family", "item"]
_SEVERAL_KINDS = "其他工种类别"
"""An item of the provinces that may be any trade."""
FEWEST_OFF, OFF_SHARE = 2, 0.2
"""Beyond both, a table's column of posts does not say what people do: nothing follows from it."""


def find_off_posts(cases: pl.DataFrame, certificates: pl.DataFrame) -> pl.Series:
    """Whether a claim's certificate is none of those that the row's post accepts, and its person has no other.

    Only where the post is certain, the certificate was understood, and the person is told by a sure number. Any other
    claim or record of the person that fits, or that was not understood and may fit, answers for him; so do those
    under his name that bear no sure number. Certificates of people who manage are never held against the post of one
    who operates, nor the other way round.

    Parameters
    ----------
    cases
        Claims beside their records (`reg_…`), with linked_person, own_person, number_person String.
    certificates
        Certificates.

    Returns
    -------
    pl.Series
        Boolean, in the order of cases, never null.
    """
    asked = _asked(cases)
    if asked.is_empty():
        return pl.repeat(value=False, n=cases.height, eager=True, dtype=pl.Boolean)
    unfit = asked.join(_wanted(asked), on=[*_WORK, *_CARD], how="anti", nulls_equal=True)
    off = unfit.join(_answered_for(unfit, _holdings(cases, certificates)), on="ros_id", how="anti")
    return cases["ros_id"].is_in(_in_telling_tables(asked, off)["ros_id"].implode())


def _asked(cases: pl.DataFrame) -> pl.DataFrame:
    """Claims of which the post and the certificate are certain, with `person`, in the kind that the post is of."""
    by_record = (pl.col("item_match") == ItemMatch.MISSING) & pl.col("reg_item_match").is_in(SURE_ITEMS)
    item = pl.when(pl.col("item_match").is_in(SURE_ITEMS)).then("item").when(by_record).then(f"{RECORD}item")
    family = pl.when(by_record).then(f"{RECORD}family").otherwise("family")
    read = pl.col("claimed") & pl.col("readable") & pl.col("other_certificate").is_null()
    told = cases.filter(read, pl.col("post").is_not_null()).select(
        "ros_id", "name", *_TABLE, *_WORK, family=family, item=item, person=_person()
    )
    whole = told.drop_nulls(["family", "item", "person"]).filter(pl.col("item") != _SEVERAL_KINDS)
    distinct = whole.select(*_WORK, *_CARD).unique(maintain_order=True)
    of_kind = [_same_kind(*row) for row in distinct.iter_rows()]
    return whole.join(distinct.filter(pl.Series(of_kind, dtype=pl.Boolean)), on=[*_WORK, *_CARD], nulls_equal=True)


def _same_kind(post: str, places: list[str] | None, family: str, item: str) -> bool:
    found = accepted(post, tuple(places or ()))
    kind = manages(found)
    return kind is not None and kind == manages([(family, item)])


def _wanted(asked: pl.DataFrame) -> pl.DataFrame:
    """[post, workplaces, family, item]: what each post accepts where it is."""
    works = asked.select(_WORK).unique(maintain_order=True)
    cards = [
        [{"family": family, "item": item} for family, item in sorted(accepted(post, tuple(places or ())))]
        for post, places in works.iter_rows()
    ]
    struct = pl.List(pl.Struct({"family": pl.String, "item": pl.String}))
    return works.with_columns(card=pl.Series(cards, dtype=struct)).explode("card").unnest("card")


def _holdings(cases: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[person, name, family, item]: all that is claimed or on record; item null where it may be any."""
    sure = pl.col("item_match").is_in(SURE_ITEMS) & (pl.col("item") != _SEVERAL_KINDS)
    item = pl.when(sure).then("item")
    claimed = cases.filter("claimed").select("name", "family", item=item, person=_person())
    return pl.concat(
        [claimed, certificates.select("name", "family", item=item, person=person_number())], how="diagonal"
    )


def _answered_for(unfit: pl.DataFrame, holdings: pl.DataFrame) -> pl.DataFrame:
    """[ros_id] of claims whose person holds, or may hold, what the post accepts."""
    named = holdings.filter(pl.col("person").is_null()).drop("person")
    asked = unfit.select("ros_id", "person", "name", *_WORK)
    held = pl.concat(
        [
            asked.join(holdings.drop("name"), on="person").select("ros_id", *_WORK, *_CARD),
            asked.join(named, on="name").select("ros_id", *_WORK, *_CARD),
        ]
    )
    wanted = _wanted(unfit)
    of_family = held.filter(pl.col("item").is_null()).join(wanted, on=[*_WORK, "family"], how="semi", nulls_equal=True)
    found = [
        held.filter(pl.col("family").is_null()),
        of_family,
        held.join(wanted, on=[*_WORK, *_CARD], how="semi", nulls_equal=True),
    ]
    return pl.concat([part.select("ros_id") for part in found]).unique().sort("ros_id")


def _in_telling_tables(asked: pl.DataFrame, off: pl.DataFrame) -> pl.DataFrame:
    """Those that are off in tables whose column of posts tells what most people do."""
    counted = asked.group_by(_TABLE).agg(asked=pl.len())
    many = pl.len().over(_TABLE)
    placed = off.join(counted, on=_TABLE, how="left", maintain_order="left")
    return placed.filter((many <= FEWEST_OFF) | (many <= pl.col("asked") * OFF_SHARE))


def _person() -> pl.Expr:
    return pl.coalesce("linked_person", "own_person", "number_person")
