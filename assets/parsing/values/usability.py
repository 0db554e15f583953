"""How well the rows of registry tables can be found again: by table, and the records that no ID leads to."""

import polars as pl

from assets.parsing.values.blanks import in_blank_stretch
from assets.parsing.values.review_days import CONTRADICTS
from schemas.law.reviews import no_review_due
from schemas.tables.certificates import DATE_FIELDS, BlurredRecords, RegistryTables
from schemas.values.date_forms import IMPOSSIBLE, UNREADABLE
from schemas.values.numbers import resident_id
from schemas.values.numbers.person_number import SURE_IDS
from schemas.vocabulary import Family, IdState, ItemMatch, NameState, NumberForm

# A failing check digit may be repaired by its algebra; of these nothing is left to find the person by.
BLURRED_IDS = (IdState.NUMERIC, IdState.MASKED, IdState.MALFORMED, IdState.MISSING)

_TELLING = ("name", "id_no", "number", "item", "first_issue", "issue", "valid_from", "valid_to", "issuer", "status")

# Reviews that were not read make no record of another term: they are judged by themselves.
_COVERING = tuple(field for field in DATE_FIELDS if field != "review_done")
NOT_READ = (UNREADABLE, IMPOSSIBLE)
NAMELESS = (NameState.MISSING, NameState.MASKED, NameState.PLACEHOLDER)
# What exports write for characters that they can't: such a name confirms nobody.
UNKNOWN_CHARACTERS = r"^[?？□〓�*]+$|[?？□〓�]{2}"


RUNS = {
    "numberless_run": "number_text",
    "itemless_run": "item_text",
    "endless_run": "valid_to_text",
    "stateless_run": "status_text",
}
"""What is counted where a stretch of a table has none of it, by the column."""


def registry_tables(records: pl.DataFrame, kept: pl.DataFrame) -> pl.DataFrame:
    """RegistryTables of parsed registry rows (columns of CertificateFacts, and readable Boolean).

    `kept` are those of them that count as records, with reviews_untold Boolean and exported_on Date.
    """
    counts = {
        "rows": pl.len(),
        "lost": (~pl.col("readable")).sum(),
        "numeric": (pl.col("id_state") == IdState.NUMERIC).sum(),
        "regained": (pl.col("id_no_numeric") & pl.col("_held") & (pl.col("id_state") == IdState.VALID)).sum(),
        "unsound": (~(pl.col("id_state").is_in(SURE_IDS) | pl.col("_held"))).sum(),
        "nameless": (pl.col("name_state").is_in(NAMELESS) | pl.col("name").str.contains(UNKNOWN_CHARACTERS)).sum(),
        "numberless": ((pl.col("number_form") == NumberForm.MISSING) & ~_number_is_id()).sum(),
        "itemless": pl.col("item").is_null().and_(pl.col("item_match") == ItemMatch.MISSING).sum(),
        "endless": pl.col("valid_to_precision").is_null().sum(),
        "stateless": pl.col("status_text").is_null().sum(),
        "idless": pl.col("id_no_text").is_null().sum(),
        "undated": pl.any_horizontal(pl.col(f"{field}_problem").is_in(NOT_READ) for field in _COVERING).sum(),
        "crossed": pl.col("item_contradicts").sum(),
        "overrun": pl.col("review_after_end").sum(),
        "unmeant": ((pl.col("review_due_problem") == CONTRADICTS) & ~pl.col("review_after_end")).sum(),
        "reversed": (pl.col("valid_to") <= pl.max_horizontal("valid_from", "issue")).sum(),
        # A card that ends more than a year after nearly all were issued is over on no day that the export can have.
        "overdue": (
            pl.col("status_text").str.contains("过期|失效")
            & (pl.col("valid_to") > pl.col("_newest").dt.offset_by("1y"))
        ).sum(),
        "copied": pl.when(pl.col("_copied").sum() * 2 + 2 < pl.len()).then(pl.col("_copied").sum()).otherwise(0),
        "divided": (
            pl.col("_held") & (pl.col("id_state") == IdState.VALID) & (pl.col("number_id") != pl.col("id_no"))
        ).sum(),
        **{name: pl.col(f"_{name}").sum() for name in RUNS},
    }
    keys = ["file", "sheet", "table", "source", "family"]
    told = records.with_columns(
        pl.col("family").fill_null(""),
        _held=holds_sound_id(),
        _copied=_copied(records),
        **{f"_{name}": in_blank_stretch(records, column) for name, column in RUNS.items()},
        _newest=pl.max_horizontal("first_issue", "issue", "valid_from").quantile(0.95).over("file", "sheet", "table"),
    )
    counted = told.group_by(keys).agg(**counts)
    asked = ~no_review_due(pl.col("review_due"), pl.col("family"))
    due = pl.col("reviews_untold") & (pl.col("review_due") < pl.col("exported_on")) & asked
    reviews = kept.with_columns(pl.col("family").fill_null("")).group_by(keys).agg(unreviewed=due.sum())
    whole = counted.join(reviews, on=keys, how="left").with_columns(pl.col("unreviewed").fill_null(0))
    return RegistryTables.conform(whole.cast(dict.fromkeys((*counts, "unreviewed"), pl.UInt32)))


def _number_is_id() -> pl.Expr:
    """Whether a record's identity number is its certificate's: special equipment's cards have no other (TSG Z6001)."""
    return (pl.col("family") == Family.SPECIAL_EQUIPMENT) & pl.col("id_state").is_in(SURE_IDS)


def _copied(records: pl.DataFrame) -> pl.Series:
    """Whether a record stands in a block that repeats an earlier one of its table, line by line: a page exported twice.

    A single record that stands there twice is none; nor is an export whose every record does.
    """
    of_table = ["file", "sheet", "table"]
    texts = [pl.col(f"{field}_text").fill_null("") for field in _TELLING]
    # One number a record: a window over such long texts takes several times as long.
    said = pl.concat_str(*of_table, *texts, separator="\x1f")
    told = records.select(*of_table, said=said.hash()).with_row_index("place")
    found = told.with_columns(first=pl.col("place").first().over("said").cast(pl.Int64))
    follows = (pl.col("first").diff() == 1) & (pl.col("first") < pl.col("place"))
    return found.with_columns(copied=follows.over(of_table).fill_null(value=False))["copied"]


def blurred_records(records: pl.DataFrame) -> pl.DataFrame:
    """BlurredRecords of parsed registry rows: names of those whose ID can't be used, of rejected rows too."""
    blurred = records.filter(pl.col("id_state").is_in(BLURRED_IDS)).filter(~holds_sound_id())
    named = blurred.select(pl.col("family").fill_null(""), "name").drop_nulls("name").unique()
    return BlurredRecords.conform(named)


def holds_sound_id() -> pl.Expr:
    """Whether the certificate number holds a sound ID, that leads to the person (Boolean, never null)."""
    inside = pl.col("number_id")
    return (resident_id.passes_check(inside) & resident_id.birth_date(inside).is_not_null()).fill_null(value=False)
