"""Columns pasted a row off: a row's name and number are one person's, its identity number is a colleague's.

Whoever borrows a certificate writes its number beside his own name and identity number. Here two of the three are one
person's and the third stands where another row of the same roster needs it: that is how a column looks that slipped.
"""

import polars as pl

from schemas.values.numbers import resident_id
from schemas.values.numbers.person_number import person_number
from schemas.vocabulary import IdState, NameState

WHERE = ["file", "sheet", "table"]
CELLS = {"ros_id": pl.UInt32, "field": pl.String, "rule": pl.String}
FEWEST_ROWS = 3
"""So many rows show that a stretch of a column slipped, and not that two cells were exchanged."""


def displaced_rows(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, field String, rule String]: the cell of each row that another row of its roster needs.

    Takes Claims and Certificates.
    """
    rows = _rows(claims)
    known = _known(rows, certificates)
    told = _with_owners(rows, known)
    if told.filter((pl.col("owner") != pl.col("own")) | (pl.col("own_known") & ~pl.col("named_so"))).is_empty():
        return pl.DataFrame(schema=CELLS)
    off = {
        "id_no": _by_name_and_number(told),
        "number": _by_name_and_id(told),
        "name": _by_id_and_number(told, known),
    }
    found = pl.concat([told.filter(marked).select("ros_id", field=pl.lit(field)) for field, marked in off.items()])
    first = found.unique("ros_id", keep="first", maintain_order=True)
    whole = pl.concat([first, *_slipped(told, first)]).unique("ros_id", keep="first", maintain_order=True)
    return whole.with_columns(rule=pl.format("{}_row_shifted", "field")).sort("ros_id")


def owners_told(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, owner, owner_name, own, own_name String, named_so, own_known Boolean] of claims with name and ID."""
    rows = _rows(claims)
    return _with_owners(rows, _known(rows, certificates))


def _rows(claims: pl.DataFrame) -> pl.DataFrame:
    """Claims with a name, [own String] the 18-digit ID of the row, [inside String] the sound ID in its number."""
    rows = (
        claims.filter("claimed", "readable", pl.col("name_state") == NameState.OK)
        .select(
            "ros_id", *WHERE, "row", "name", "number",
            own=person_number(), inside="number_id",
        )
        .drop_nulls("own")
    )  # fmt: skip
    # The ID itself is sound; few numbers hold another one.
    others = rows["inside"].filter(rows["inside"] != rows["own"]).unique().to_frame()
    sound = resident_id.passes_check(pl.col("inside")) & resident_id.birth_date(pl.col("inside")).is_not_null()
    unsound = others.filter(~sound)["inside"]
    return rows.with_columns(inside=pl.when(~pl.col("inside").is_in(unsound.implode())).then("inside"))


def _known(rows: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[id_no, name, number] of the records of people or numbers that the rows name."""
    ids = pl.concat([rows["own"], rows["inside"]]).drop_nulls().unique()
    numbers = rows.filter(pl.col("inside").is_null())["number"].drop_nulls().unique()
    concerned = pl.col("id_no").is_in(ids.implode()) | pl.col("number").is_in(numbers.implode())
    return (
        certificates.filter(concerned, pl.col("id_state") == IdState.VALID).select("id_no", "name", "number").unique()
    )


def _with_owners(rows: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Add [owner, owner_name, own_name String, named_so, own_known Boolean]: whose the number is, who is under the ID.

    `named_so`: the row's ID is on record under the row's name; `own_known`: it is on record at all.
    """
    by_number = known.drop_nulls("number").unique("number", keep="none")
    named = known.select(own="id_no", name="name", named_so=pl.lit(value=True)).unique()
    names = known.sort("name").unique("id_no", keep="first", maintain_order=True)
    owners = rows.join(
        by_number.select("number", owner="id_no"), on="number", how="left", maintain_order="left"
    ).with_columns(owner=pl.coalesce("inside", "owner"))
    return (
        owners.join(names.select(owner="id_no", owner_name="name"), on="owner", how="left", maintain_order="left")
        .join(names.select(own="id_no", own_name="name"), on="own", how="left", maintain_order="left")
        .join(named, on=["own", "name"], how="left", maintain_order="left")
        .with_columns(pl.col("named_so").fill_null(value=False), own_known=pl.col("own_name").is_not_null())
    )


def _by_name_and_number(told: pl.DataFrame) -> pl.Expr:
    """Name and number are one person's; the ID is that of another row, by its number or by its own cell."""
    apart = pl.col("owner") != pl.col("own")
    agree = (pl.col("owner_name") == pl.col("name")).fill_null(pl.col("owner").is_not_null() & ~pl.col("own_known"))
    return (apart & agree & ~pl.col("named_so") & _stands_elsewhere(told, "own", ("owner", "own"))).fill_null(
        value=False
    )


def _by_name_and_id(told: pl.DataFrame) -> pl.Expr:
    """Name and ID are one person's, or nobody on record; the number that embeds that ID stands in another row."""
    apart = pl.col("owner") != pl.col("own")
    own = pl.col("named_so") | ~pl.col("own_known")
    return (apart & own & _stands_elsewhere(told, "own", ("owner",))).fill_null(value=False)


def _by_id_and_number(told: pl.DataFrame, known: pl.DataFrame) -> pl.Expr:
    """ID and number are one person's whose name stands in another row, while the ID behind this name stands there."""
    together = (pl.col("owner") == pl.col("own")).fill_null(value=True)
    other_name = pl.col("own_known") & ~pl.col("named_so")
    placed = told.select("file", "ros_id", "own", "name", "own_name")
    # The person of this name, on record: does the ID stand in another row, and does the row of the other name have
    # another ID than its own?
    under = known.select("name", theirs="id_no").unique()
    ids = placed.select("file", "own")
    needed = (
        placed.join(under, on="name", how="inner")
        .join(ids, left_on=["file", "theirs"], right_on=["file", "own"], how="semi")
        .filter(pl.col("theirs") != pl.col("own"))["ros_id"]
    )
    elsewhere = placed.join(
        placed.filter(pl.col("own_name") != pl.col("name")).select("file", own_name="name"),
        on=["file", "own_name"],
        how="semi",
    )["ros_id"]
    both = pl.col("ros_id").is_in(needed.unique().implode()) & pl.col("ros_id").is_in(elsewhere.unique().implode())
    return (together & other_name & both).fill_null(value=False)


def _stands_elsewhere(told: pl.DataFrame, column: str, among: tuple[str, ...]) -> pl.Expr:
    """Whether a row's value stands in one of some columns of another row of the same file under another name."""
    held = pl.concat([told.select("file", value=name, holder="name") for name in among]).drop_nulls("value").unique()
    met = told.select("ros_id", "file", "name", value=column).join(held, on=["file", "value"], how="inner")
    found = met.filter(pl.col("holder") != pl.col("name"))["ros_id"].unique()
    return pl.col("ros_id").is_in(found.implode())


def _slipped(told: pl.DataFrame, found: pl.DataFrame) -> list[pl.DataFrame]:
    """Further rows of a stretch in which a column slipped: all but those whose cells are on record together."""
    placed = found.join(told, on="ros_id", how="inner")
    stretches = (
        placed.group_by(*WHERE, "field")
        .agg(rows=pl.col("row").n_unique(), first=pl.col("row").min(), last=pl.col("row").max())
        .filter(pl.col("rows") >= FEWEST_ROWS)
    )
    if stretches.is_empty():
        return []
    inside = told.join(stretches, on=WHERE, how="inner")
    near = (
        pl.col("row").cast(pl.Int64).is_between(pl.col("first").cast(pl.Int64) - 1, pl.col("last").cast(pl.Int64) + 1)
    )
    numbers = pl.col("field") == "number"
    apart = pl.col("owner") != pl.col("own")
    doubtful = (
        pl.when(numbers)
        .then(apart.fill_null(value=False))
        .otherwise(~pl.col("named_so") & (pl.col("own_known") | apart.fill_null(value=True)))
    )
    return [inside.filter(near & doubtful).sort("ros_id", "field").select("ros_id", "field")]
