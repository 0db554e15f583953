"""Whose certificate is not for his post, and who holds none that is: by the matrix of posts, over all he holds."""

import polars as pl

from assets.screening.comparing.links import RECORD, SURE_ITEMS
from schemas.lookups.post_matrix import Certificates, accepted, manages
from schemas.values.numbers.person_number import person_number
from schemas.vocabulary import IdState, ItemMatch

_TABLE = ["file", "sheet", "table"]
_WORK = "work"
_BETWEEN, _JOINT = "\n", "|"
_CARD = ["family", "item"]
_SEVERAL_KINDS = "其他工种类别"
"""An item of the provinces that may be any trade."""
FEWEST_OFF, OFF_SHARE = 2, 0.2
"""Beyond both, a table's column of posts does not say what people do: nothing follows from it."""


def with_posts(cases: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Add on_post and off_post Boolean: whether the person holds what the row's post accepts, or surely does not.

    Neither is ever null, and neither holds unless the post is certain, the certificate was understood, and the person
    is told by a sure number. Any other claim or record of the person that fits, or that was not understood and may
    fit, answers for him; so do those under his name that bear no sure number. Certificates of people who manage are
    never held against the post of one who operates, nor the other way round.

    Parameters
    ----------
    cases
        Claims beside their records (`reg_…`), with linked_person, own_person, number_person String.
    certificates
        Certificates.
    """
    asked = _asked(cases)
    unfit = asked.join(_wanted(asked), on=[_WORK, *_CARD], how="anti")
    off = unfit.join(_answered_for(unfit, _holdings(cases, certificates, unfit)), on="ros_id", how="anti")
    on = asked.join(off, on="ros_id", how="anti")
    told = {"on_post": on, "off_post": _in_telling_tables(asked, off)}
    return cases.with_columns(
        pl.col("ros_id").is_in(claims["ros_id"].implode()).alias(name) for name, claims in told.items()
    )


def _asked(cases: pl.DataFrame) -> pl.DataFrame:
    """Claims of which the post and the certificate are certain, in the kind that the post is of.

    With `person`, and `work`: the post and the kinds of its workplace in one text.
    """
    by_record = (pl.col("item_match") == ItemMatch.MISSING) & pl.col("reg_item_match").is_in(SURE_ITEMS)
    item = pl.when(pl.col("item_match").is_in(SURE_ITEMS)).then("item").when(by_record).then(f"{RECORD}item")
    family = pl.when(by_record).then(f"{RECORD}family").otherwise("family")
    read = pl.col("claimed") & pl.col("readable") & pl.col("other_certificate").is_null()
    places = pl.col("workplaces").list.join(_JOINT).fill_null("")
    told = cases.filter(read, pl.col("post").is_not_null()).select(
        "ros_id", "name", *_TABLE, family=family, item=item, person=_person(), work=pl.col("post") + _BETWEEN + places
    )
    whole = told.drop_nulls(["family", "item", "person"]).filter(pl.col("item") != _SEVERAL_KINDS)
    distinct = whole.select(_WORK, *_CARD).unique(maintain_order=True)
    of_kind = [_same_kind(*row) for row in distinct.iter_rows()]
    return whole.join(distinct.filter(pl.Series(of_kind, dtype=pl.Boolean)), on=[_WORK, *_CARD], maintain_order="left")


def _accepted(work: str) -> Certificates:
    """What the post in a text of `work` accepts."""
    post, _, places = work.rpartition(_BETWEEN)
    return accepted(post, tuple(place for place in places.split(_JOINT) if place))


def _same_kind(work: str, family: str, item: str) -> bool:
    kind = manages(_accepted(work))
    return kind is not None and kind == manages([(family, item)])


def _wanted(asked: pl.DataFrame) -> pl.DataFrame:
    """[work, family, item]: what each post accepts where it is."""
    works = asked[_WORK].unique(maintain_order=True)
    cards = [(work, *card) for work in works for card in sorted(_accepted(work))]
    return pl.DataFrame(cards, schema=dict.fromkeys((_WORK, *_CARD), pl.String), orient="row")


def _holdings(cases: pl.DataFrame, certificates: pl.DataFrame, unfit: pl.DataFrame) -> pl.DataFrame:
    """[person, name, family, item]: what else these people, or their namesakes without a sure number, may hold.

    The item is null where it may be any.
    """
    people, names = unfit["person"].implode(), unfit["name"].implode()
    sure = pl.col("item_match").is_in(SURE_ITEMS) & (pl.col("item") != _SEVERAL_KINDS)
    facts = (pl.col("name"), pl.col("family"), pl.when(sure).then("item").alias("item"))
    # A register has millions of records: what costs is asked only of those under an old number or none.
    numbered = certificates.filter(id_state=IdState.VALID.value).filter(pl.col("id_no").is_in(people))
    others = certificates.filter(pl.col("id_state") != IdState.VALID, pl.col("name").is_in(names))
    former = certificates.filter(id_state=IdState.OLD15.value).with_columns(person=person_number())
    found = [
        cases.filter("claimed").select(*facts, person=_person()),
        numbered.select(*facts, person="id_no"),
        others.select(*facts, person=person_number()),
        former.filter(pl.col("person").is_in(people)).select(*facts, "person"),
    ]
    return pl.concat(found).filter(
        pl.col("person").is_in(people) | (pl.col("person").is_null() & pl.col("name").is_in(names))
    )


def _answered_for(unfit: pl.DataFrame, holdings: pl.DataFrame) -> pl.DataFrame:
    """[ros_id] of claims whose person holds, or may hold, what the post accepts."""
    asked = unfit.select("ros_id", "person", "name", _WORK)
    named = holdings.filter(pl.col("person").is_null()).drop("person")
    sides = [asked.join(holdings.drop("name"), on="person"), asked.join(named, on="name")]
    held = pl.concat([side.select("ros_id", _WORK, *_CARD) for side in sides])
    wanted = _wanted(unfit)
    found = [
        held.filter(pl.col("family").is_null()),
        held.filter(pl.col("item").is_null()).join(wanted, on=[_WORK, "family"], how="semi"),
        held.join(wanted, on=[_WORK, *_CARD], how="semi"),
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
