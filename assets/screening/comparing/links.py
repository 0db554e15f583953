"""Candidate pairs beside the facts of both sides: who is the same person, who a stranger, which record answers."""

from datetime import date

import polars as pl

from assets.screening.comparing.ended_reviews import reviews_over
from assets.screening.comparing.open_families import may_be_of
from assets.screening.comparing.periods import agrees, beyond_a_month, first_day, given, last_day
from schemas.comparison_levels import IdLevel, NameLevel, NumberLevel
from schemas.lookups.items import item_groups
from schemas.tables.certificates import DATE_FIELDS
from schemas.values.numbers.person_number import VALID_IDS
from schemas.vocabulary import Family, ItemMatch, NumberForm, Status

RECORD = "reg_"
"""Prefix of the registry record's columns."""

SURE_ITEMS = (ItemMatch.EXACT, ItemMatch.SYNONYM)
IN_FORCE = (Status.IN_FORCE, Status.UNKNOWN)

# Numbers of these families follow one grammar, so that a number alone can't tell them apart (domain facts §1).
SISTER_FAMILIES = {
    Family.SPECIAL_OPERATION.value: Family.COAL_SPECIAL_OPERATION.value,
    Family.COAL_SPECIAL_OPERATION.value: Family.SPECIAL_OPERATION.value,
    Family.SAFETY_COMPETENCE.value: Family.COAL_SAFETY_COMPETENCE.value,
    Family.COAL_SAFETY_COMPETENCE.value: Family.SAFETY_COMPETENCE.value,
}

# Items that name no kind: plain C of before 2015 (now C1 to C3), and the provinces' 其他工种 (domain facts §1, §2).
GENERIC_ITEMS = {"C": r"^C[123]?$", "其他工种类别": r""}

DATES = tuple(column for field in DATE_FIELDS for column in (field, f"{field}_precision"))
CLAIM_COLUMNS = ("ros_id", "family", "item", "item_match", "id_state", "number_form", "number_id", *DATES)
RECORD_COLUMNS = (
    "reg_id", "file", "sheet", "row", "source", "family", "item", "item_match", "id_no", "id_state", "status",
    "exported_on", *DATES,
)  # fmt: skip

OTHER_ITEM, ITEM_UNSURE, SAME_ITEM = 0, 1, 2


def describe_pairs(claims: pl.DataFrame, certificates: pl.DataFrame, pairs: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Put both sides' facts beside each pair, and say what the pair means.

    Parameters
    ----------
    claims, certificates, pairs
        Claims, Certificates, CandidatePairs.
    as_of
        The date on which a record counts as in force.

    Returns
    -------
    pl.DataFrame
        pairs, claim facts, record facts with the prefix `reg_`, and [in_family, own, stranger Boolean,
        item_rank Int32, in_force, later_end, later_review Boolean].
    """
    records = certificates.lazy().select(pl.col(RECORD_COLUMNS).name.prefix(RECORD))
    return (
        pairs.lazy()
        .join(claims.lazy().select(CLAIM_COLUMNS), on="ros_id", maintain_order="left")
        .join(records, left_on="reg_id", right_on=f"{RECORD}reg_id", maintain_order="left")
        .with_columns(in_family=in_family(), item_rank=item_rank(), in_force=in_force(as_of), stranger=stranger())
        .with_columns(own=pl.col("same_person") & pl.col("in_family"), **later(as_of))
        .collect()
    )


def in_family() -> pl.Expr:
    """Whether the record is of the claimed family, or of its sister where only the number speaks for a family.

    The sister's record answers only if a date agrees too: else it is another certificate of the same person. An
    item that both families know, such as 主要负责人, speaks for neither. So it is with a claim whose family is open;
    one without any date is answered by any record that it may be of.
    """
    unsure = pl.col("item_match").is_in([ItemMatch.MISSING, ItemMatch.UNKNOWN, ItemMatch.FUZZY])
    item_silent = unsure | (pl.col("item") == pl.col("reg_item")).fill_null(value=False)
    sister = pl.col("family").replace_strict(SISTER_FAMILIES, default=None) == pl.col("reg_family")
    same_date = pl.any_horizontal(agrees(field, field, RECORD) for field in ("valid_to", "issue", "valid_from"))
    undated = ~pl.any_horizontal(given(field) for field in DATE_FIELDS)
    return pl.any_horizontal(
        pl.col("family") == pl.col("reg_family"),
        may_be_of("reg_family") & (same_date | undated),
        item_silent & sister & same_date,
    ).fill_null(value=False)


def item_rank() -> pl.Expr:
    """2: the same item; 0: another item, both surely known; 1: can't be told, as where 焊工 may be 压力焊 too."""
    named = (*SURE_ITEMS, ItemMatch.BROAD)
    both_sure = pl.col("item_match").is_in(named) & pl.col("reg_item_match").is_in(named)
    same = pl.col("item") == pl.col("reg_item")
    groups = [pl.col(side).replace_strict(item_groups(), default=None) for side in ("item", "reg_item")]
    broad = pl.any_horizontal(pl.col("item_match", "reg_item_match") == ItemMatch.BROAD) & (groups[0] == groups[1])
    other = both_sure & ~same & ~broad & ~_generic("item", "reg_item") & ~_generic("reg_item", "item")
    return (
        pl.when(same & ~broad.fill_null(value=False))
        .then(SAME_ITEM)
        .when(other)
        .then(OTHER_ITEM)
        .otherwise(ITEM_UNSURE)
    )


def _generic(item: str, other: str) -> pl.Expr:
    return pl.any_horizontal(
        (pl.col(item) == name) & pl.col(other).str.contains(kinds) for name, kinds in GENERIC_ITEMS.items()
    )


def bears_number() -> pl.Expr:
    """Whether the record bears the claimed number, or the number holds the ID of the record's person."""
    holds_id = (pl.col("number_id") == pl.col("reg_id_no")).fill_null(value=False)
    return (pl.col("number_level") == NumberLevel.EQUAL) | holds_id


def loosely_anothers() -> pl.Expr:
    """Whether a stranger's record bears a number of no known grammar, which two firms may both have given.

    It is surely his only where both identity numbers are valid and the record is of the claimed family.
    """
    two_valid = pl.col("id_state").is_in(VALID_IDS) & pl.col("reg_id_state").is_in(VALID_IDS)
    return pl.col("stranger") & (pl.col("number_form") == NumberForm.FREE) & ~(two_valid & pl.col("in_family"))


def in_force(as_of: date) -> pl.Expr:
    """Whether the record's status and end let it count on the as-of date."""
    ended = (last_day("valid_to", RECORD) < as_of).fill_null(value=False)
    return pl.col("reg_status").is_in(IN_FORCE) & ~ended


def stranger() -> pl.Expr:
    """Whether the record is surely another person's: two valid IDs that differ, or a different name.

    The same ID under another name is a question of its own (`id_under_another_name`), not a stranger.
    """
    two_valid = pl.col("id_state").is_in(VALID_IDS) & pl.col("reg_id_state").is_in(VALID_IDS)
    two_people = two_valid & (pl.col("id_level") == IdLevel.DIFFERENT)
    other_name = pl.col("name_level") == NameLevel.DIFFERENT
    same_id = pl.col("id_level").is_in([IdLevel.EQUAL, IdLevel.OLD15])
    return ~pl.col("same_person") & ~same_id & (two_people | other_name)


def ends_by_review() -> pl.Expr:
    """Whether the record's review date is its end: a certificate for special equipment has no other (TSG Z6001)."""
    return (pl.col("reg_family") == Family.SPECIAL_EQUIPMENT) & ~given("valid_to", RECORD)


def later(as_of: date) -> dict[str, pl.Expr]:
    """Whether the claimed end or review date is later than the record's by more than a month.

    The end standing in the review column, and the review date in the end column, are known ways of filling in
    a table (domain facts §2); so is the day of the review that was done in the column of the one due. A review date
    with none on record is held against the record's end. An end with none on record is held against a review that
    ends the certificate; once that is past, it may have been done since. Where reviews are asked no more, a later one
    is in nobody's favour.
    """
    review_is_end = agrees("review_due", "valid_to", RECORD).fill_null(value=False)
    review = pl.coalesce(
        beyond_a_month("review_due", "review_due", RECORD), beyond_a_month("review_due", "valid_to", RECORD)
    )
    review_is_done = agrees("review_due", "review_done", RECORD).fill_null(value=False)
    no_review = review_is_end | review_is_done | reviews_over(as_of)
    end_is_review = agrees("valid_to", "review_due", RECORD).fill_null(value=False)
    lies_ahead = ends_by_review() & (last_day("review_due", RECORD) >= as_of)
    end = pl.coalesce(
        beyond_a_month("valid_to", "valid_to", RECORD),
        pl.when(lies_ahead).then(beyond_a_month("valid_to", "review_due", RECORD)),
    )
    return {
        "later_end": (end & ~end_is_review).fill_null(value=False),
        "later_review": (review & ~no_review).fill_null(value=False),
    }


def choose_records(links: pl.DataFrame) -> pl.DataFrame:
    """The one own record that answers each claim: [ros_id unique, all columns of links].

    Same item first, but one in force whose item was not read before another that is over; where no item is claimed,
    the item of a record whose end agrees; then in force over not, number equal, latest end, lowest reg_id.
    """
    may_be_it = (pl.col("reg_item_match") == ItemMatch.UNKNOWN) & (pl.col("number_level") == NumberLevel.EQUAL)
    ranking = [
        pl.col("in_force") & ((pl.col("item_rank") == SAME_ITEM) | may_be_it),
        pl.col("item_rank"),
        pl.col("item_told"),
        pl.col("in_force"),
        pl.col("number_level") == NumberLevel.EQUAL,
        first_day("valid_to", RECORD),
    ]
    return (
        links.filter("own")
        .with_columns(item_told=_item_told())
        .sort("ros_id", *ranking, "reg_id", descending=[False, *[True] * len(ranking), False], nulls_last=True)
        .unique("ros_id", keep="first", maintain_order=True)
    )


def _item_told() -> pl.Expr:
    """How surely a claimed date tells the item that the claim doesn't: an old card of it may be on record besides.

    2: the end does; 1: only a start, as where the end is mistyped; 0: none (Int8).
    """
    names_item = pl.col("item_match").is_in(SURE_ITEMS)
    told = [
        pl.any_horizontal(agrees(field, field, RECORD) for field in fields).fill_null(value=False)
        for fields in (("valid_to",), ("issue", "valid_from"))
    ]
    end, start = (agreed.any().over("ros_id", "reg_item") for agreed in told)
    return pl.when(names_item).then(0).when(end).then(2).otherwise(start.cast(pl.Int8)).cast(pl.Int8)


def claims_with(links: pl.DataFrame, condition: pl.Expr) -> pl.Expr:
    """Whether a claim has any pair that meets the condition; an expression on `ros_id`."""
    return pl.col("ros_id").is_in(links.select(pl.col("ros_id").filter(condition).unique())["ros_id"].implode())


def first_record(links: pl.DataFrame, condition: pl.Expr, name: str) -> pl.DataFrame:
    """[ros_id, name]: the lowest reg_id of the pairs that meet the condition, those of the family first."""
    return (
        links.filter(condition)
        .sort("ros_id", "in_family", "reg_id", descending=[False, True, False])
        .unique("ros_id", keep="first", maintain_order=True)
        .select("ros_id", pl.col("reg_id").alias(name))
    )
