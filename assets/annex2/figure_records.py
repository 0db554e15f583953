"""Which ledger records stand behind which figure on an as-of date, and what each counts as."""

from datetime import date

import polars as pl

from assets.annex2.counted_once import person_keys
from schemas.settings import Campaign
from schemas.tables.annex2 import FIGURE, FigureRecords
from schemas.values.masking import mask, mask_text

_FEN_PER_TEN_THOUSAND_YUAN = 1_000_000
_ONE = pl.lit(1).cast(FIGURE)
_ENTERPRISE_LABEL = pl.coalesce("enterprise", "enterprise_key")
_CASE_COLUMNS = {"c12": "c12", "c13": "c13", "c14": "c14_cases", "c15": "c15"}


def figure_records(records: pl.DataFrame, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """List the records behind each figure.

    Only events from the campaign's start to the as-of date count, both inclusive. Who is who is told by all
    records whatever their date, so that a later row never makes one enterprise two.

    Parameters
    ----------
    records
        LedgerRecords.
    campaign
        Its start and its choices for 附件2.
    as_of
        The as-of date.

    Returns
    -------
    pl.DataFrame
        FigureRecords. Rows of c02 with a problem type that does not count in c02 are left out; see `person_records`.
    """
    persons = person_records(records, campaign, as_of)
    parts = [
        _inspected(records),
        persons.filter(pl.col("kind").is_in(list(campaign.annex2.person_problem_types))),
        *_problems(records),
        *(_measured(records, column, measure) for column, measure in (("c04", "限期整改"), ("c05", "停业整顿"))),
        _fines(records, on_individuals=campaign.annex2.fines_on_individuals),
        *(_documents(records, *each) for each in _COUNTED_DOCUMENTS),
        _cases(records),
        _defendants(records),
    ]
    whole = pl.concat([part.select(_COLUMNS) for part in parts])
    return FigureRecords.conform(_within(whole, campaign, as_of))


def person_records(records: pl.DataFrame, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """Persons in problem rows, one row a person and problem type; column c02 whatever the type (domain facts §6).

    Parameters and dtypes as `figure_records`. The key is a running number: no ID leaves the ledger records.
    """
    rows = _each_person(records.filter(pl.col("ledger") == "problem"))
    keyed = rows.with_columns(person_keys(rows["person"], rows["id_no"], rows["enterprise_key"]).alias("person_key"))
    known = keyed.filter(pl.col("person_key").is_not_null())
    number = pl.col("person_key").rank("dense").cast(pl.String).str.zfill(6)
    shown_id = pl.when(pl.col("id_no").is_not_null()).then(pl.lit(" ") + mask(pl.col("id_no"))).otherwise(pl.lit(""))
    counted = known.explode("problem_types", empty_as_null=False).select(
        *_SOURCE,
        column=pl.lit("c02"),
        key=pl.lit("人员") + number,
        kind=pl.col("problem_types"),
        label=pl.col("person").fill_null("（未填姓名）") + shown_id,
        amount=_ONE,
        event_on="event_on",
    )
    return _within(counted.unique(maintain_order=True), campaign, as_of)


_SOURCE = ["unit", "file", "sheet", "row"]
_COLUMNS = [*_SOURCE, "column", "key", "kind", "label", "amount", "event_on"]
_COUNTED_DOCUMENTS = (
    ("c08", "transfer", "执法检查"),
    ("c09", "site", None),
    ("c10", "cleanup", None),
    ("c11", "transfer", "网络治理"),
)


def _inspected(records: pl.DataFrame) -> pl.DataFrame:
    """Enterprises inspected with a look at certificates."""
    rows = records.filter((pl.col("ledger") == "inspection") & pl.col("certificates_checked"))
    return _counted(rows, pl.lit("c01"), pl.col("enterprise_key"), _ENTERPRISE_LABEL)


def _problems(records: pl.DataFrame) -> list[pl.DataFrame]:
    """Problems found by their date of finding, problems put right by their date of completion."""
    rows = records.filter(pl.col("ledger") == "problem")
    listed = [pl.col(name).list.join("、") for name in ("problem_types", "person_names")]
    content = pl.concat_str(pl.col("event_on").cast(pl.String), *listed, separator="·", ignore_nulls=True)
    number = pl.coalesce("document", content)
    key = pl.concat_str(number, pl.col("enterprise_key"), separator=" / ", ignore_nulls=True)
    label = pl.concat_str(pl.coalesce("document_text", content), _ENTERPRISE_LABEL, separator=" ", ignore_nulls=True)
    rectified = rows.with_columns(event_on="rectified_on")
    return [_counted(rows, pl.lit("c03"), key, label), _counted(rectified, pl.lit("c07"), key, label)]


def _measured(records: pl.DataFrame, column: str, measure: str) -> pl.DataFrame:
    """Enterprises given a measure."""
    rows = records.filter((pl.col("ledger") == "problem") & pl.col("measures").list.contains(measure))
    return _counted(rows, pl.lit(column), pl.col("enterprise_key"), _ENTERPRISE_LABEL)


def _fines(records: pl.DataFrame, *, on_individuals: bool) -> pl.DataFrame:
    """Fines by decision number, 元 to 万元 without rounding."""
    kept = pl.lit(value=True) if on_individuals else ~pl.col("on_individual")
    amount = pl.col("fine_fen").cast(FIGURE) / pl.lit(_FEN_PER_TEN_THOUSAND_YUAN).cast(FIGURE)
    rows = records.filter((pl.col("ledger") == "penalty") & kept)
    label = pl.concat_str("document_text", mask_text(pl.col("enterprise")), separator=" ", ignore_nulls=True)
    return _counted(rows, pl.lit("c06"), pl.col("document"), label, amount)


def _documents(records: pl.DataFrame, column: str, ledger: str, folder: str | None) -> pl.DataFrame:
    """Transfers, sites and removed pieces of information."""
    rows = records.filter(
        (pl.col("ledger") == ledger) & (pl.lit(value=True) if folder is None else pl.col("folder") == folder)
    )
    return _counted(rows, pl.lit(column), pl.col("document"), pl.col("document_text"))


def _cases(records: pl.DataFrame) -> pl.DataFrame:
    """Cases by stage; one case counts once in each stage's column."""
    rows = records.filter((pl.col("ledger") == "case") & pl.col("stage").is_in(list(_CASE_COLUMNS)))
    column = pl.col("stage").replace_strict(_CASE_COLUMNS, return_dtype=pl.String)
    return _counted(rows, column, pl.col("document"), pl.col("document_text"))


def _defendants(records: pl.DataFrame) -> pl.DataFrame:
    """Persons prosecuted; a case with several rows counts the largest number (rows repeat a case, they do not add)."""
    rows = records.filter((pl.col("ledger") == "case") & (pl.col("stage") == "c14"))
    persons = pl.col("persons").fill_null(0).cast(FIGURE)
    return _counted(rows, pl.lit("c14_persons"), pl.col("document"), pl.col("document_text"), persons)


def _counted(rows: pl.DataFrame, column: pl.Expr, key: pl.Expr, label: pl.Expr, amount: pl.Expr = _ONE) -> pl.DataFrame:
    return rows.filter(key.is_not_null()).select(
        *_SOURCE,
        column=column,
        key=key,
        kind=pl.lit(""),
        label=mask_text(label).str.strip_chars(),
        amount=amount.cast(FIGURE),
        event_on="event_on",
    )


def _each_person(rows: pl.DataFrame) -> pl.DataFrame:
    """One row a person named in a problem row; names and IDs go together by their order where both are listed."""
    lists = ("person_names", "person_ids")
    listed = rows.with_columns(pl.col(lists).fill_null([]))
    listed = listed.with_columns(size=pl.max_horizontal(pl.col(lists).list.len()))
    each = listed.with_columns(place=pl.int_ranges(0, pl.col("size"))).explode("place").drop_nulls("place")
    return each.with_columns(
        person=pl.col("person_names").list.get(pl.col("place"), null_on_oob=True),
        id_no=pl.col("person_ids").list.get(pl.col("place"), null_on_oob=True),
    )


def _within(rows: pl.DataFrame, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """Keep events of the campaign up to the as-of date."""
    return rows.filter(pl.col("event_on").is_between(campaign.start, as_of)).with_columns(as_of=pl.lit(as_of))
