"""When each registry table was exported: what the settings say, what the table says, else what its rows prove."""

import re
from datetime import date

import polars as pl

from schemas.settings import Coverage
from schemas.values.date_reading import read_date
from schemas.vocabulary import Precision

_WHOLE_DATE = re.compile(
    r"(?<!\d)(20\d\d[-./年_]\d{1,2}[-./月_]\d{1,2}(?!\d)日?|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))"
)


def with_export_dates(
    certificates: pl.DataFrame, coverage: tuple[Coverage, ...], received: pl.DataFrame
) -> pl.DataFrame:
    """Say for each registry row when its table was exported.

    A certificate issued after that day can't be missing from the export, so the day must never be too late: where
    neither the settings nor the file name or title give it, it is the latest issue in the table (of that family), at
    most the day the file came in. Rows dated later than that day are typing errors and prove nothing.

    Parameters
    ----------
    certificates
        file, source, family, title_text String; first_issue, issue, valid_from Date.
    coverage
        exported_on by source and family, where the bureau has set it.
    received
        file String, received_at Datetime: when each file came in.

    Returns
    -------
    The rows with exported_on Date, null only where no row of the table is dated; and told_on Date, what the title or
    the file's name says.
    """
    tables = _tables(certificates, received)
    known = _from_settings(coverage)
    told = tables.select("file", "title_text").unique()
    told = told.with_columns(told_on=pl.Series([told_date(*row) for row in told.iter_rows()], dtype=pl.Date))
    dated = tables.join(known, on=["source", "family"], how="left").join(
        told, on=["file", "title_text"], how="left", nulls_equal=True
    )
    dated = dated.with_columns(exported_on=pl.coalesce("set_on", "told_on", "latest", "received_on"))
    keys = ["file", "source", "family", "title_text"]
    return certificates.join(
        dated.select(*keys, "exported_on", "told_on"), on=keys, how="left", nulls_equal=True, maintain_order="left"
    )


def told_date(file: str, title: str | None) -> date | None:
    """The day in a table's title, else in its file name; the latest where there are several; null where none."""
    for text in (title or "", file):
        days = [read_date(found.replace("_", "-")) for found in _WHOLE_DATE.findall(text)]
        whole = [reading.day for reading in days if reading.day and reading.precision == Precision.DAY.value]
        if whole:
            return max(whole)
    return None


def _tables(certificates: pl.DataFrame, received: pl.DataFrame) -> pl.DataFrame:
    """One row a file, title and family: the day it came in, and the latest issue that is not after that day."""
    arrivals = received.select("file", received_on=pl.col("received_at").dt.date()).unique("file", keep="last")
    rows = certificates.join(arrivals, on="file", how="left", maintain_order="left")
    limit = pl.col("received_on").fill_null(date.max)
    issued = [pl.when(pl.col(field) <= limit).then(field) for field in ("first_issue", "issue", "valid_from")]
    return (
        rows.with_columns(_issued=pl.max_horizontal(issued))
        .group_by("file", "source", "family", "title_text")
        .agg(latest=pl.col("_issued").max(), received_on=pl.col("received_on").first())
    )


def _from_settings(coverage: tuple[Coverage, ...]) -> pl.DataFrame:
    entries = {(entry.source, entry.family.value): entry.exported_on for entry in coverage if entry.exported_on}
    rows = [(source, family, day) for (source, family), day in sorted(entries.items())]
    return pl.DataFrame(rows, schema={"source": pl.String, "family": pl.String, "set_on": pl.Date}, orient="row")
