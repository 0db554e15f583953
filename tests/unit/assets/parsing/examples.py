"""Rows as recognition gives them, with only the texts that a test speaks of."""

from datetime import datetime
from functools import cache

import polars as pl

from assets.parsing.values.facts import Parsed, Side, parse_registry, parse_rosters, together
from schemas.settings import DEFAULT_COVERAGE, Coverage
from schemas.tables.recognised import CertificateTexts, Layouts

ROSTER = "企业花名册/甲公司.xlsx"
REGISTRY = "应急局/数据.xlsx"
FIELDS = ("name", "id_no", "number", "item", "issue", "valid_to", "uscc")


def texts(*rows: dict[str, object], file: str = ROSTER, kind: str = "roster") -> pl.DataFrame:
    """One row each, numbered from 2; given texts over an empty row."""
    base = {"file": file, "sheet": "Sheet1", "table": 1, "claim": 1, "slot": 0, "kind": kind,
            "id_no_numeric": False, "number_numeric": False}  # fmt: skip
    whole = [base | {"row": place} | row for place, row in enumerate(rows, 2)]
    return CertificateTexts.check(CertificateTexts.conform(pl.DataFrame(whole, schema=CertificateTexts.dtypes())))


def layouts(*fields: str, file: str = ROSTER) -> pl.DataFrame:
    """The fields as columns A, B, …"""
    rows = [
        {"file": file, "sheet": "Sheet1", "table": 1, "kind": "roster", "header_row": 1, "column_index": place,
         "column": chr(64 + place), "header": field, "field": field, "slot": 0, "confidence": 1.0, "method": "exact"}
        for place, field in enumerate(fields, 1)
    ]  # fmt: skip
    return Layouts.conform(pl.DataFrame(rows, schema=Layouts.dtypes()))


def received(*files: str, day: datetime = datetime(2024, 8, 6, 9)) -> pl.DataFrame:  # noqa: DTZ001
    """All files came in on one day."""
    frame = pl.DataFrame({"file": files or (ROSTER, REGISTRY)}).with_columns(received_at=pl.lit(day))
    return frame.with_columns(pl.col("received_at").dt.replace_time_zone("Asia/Shanghai"))


def parse(
    frame: pl.DataFrame,
    columns: tuple[str, ...] = FIELDS,
    coverage: tuple[Coverage, ...] = DEFAULT_COVERAGE,
) -> Parsed:
    """Parse rows of any files, each with the same columns."""
    placed = pl.concat([layouts(*columns, file=file) for file in frame["file"].unique(maintain_order=True)])
    return parse_sides(frame, placed, coverage, received(*frame["file"].unique()))


def parse_sides(
    frame: pl.DataFrame, placed: pl.DataFrame, coverage: tuple[Coverage, ...], arrived: pl.DataFrame
) -> Parsed:
    """`parse_texts`, but a side without rows is parsed once for all tests."""
    kinds, registry, rosters = set(frame["kind"]), *nobody()
    if "registry" in kinds:
        registry = parse_registry(frame, placed, coverage, arrived)
    if "roster" in kinds:
        rosters = parse_rosters(frame, placed, coverage)
    return together(registry, rosters)


@cache
def nobody() -> tuple[Side, Side]:
    """Registry and rosters without a row."""
    none = texts()
    return (
        parse_registry(none, layouts(), DEFAULT_COVERAGE, received()),
        parse_rosters(none, layouts(), DEFAULT_COVERAGE),
    )


def claim(columns: tuple[str, ...] = FIELDS, **row: object) -> dict[str, object]:
    """The one claim of one roster row."""
    return parse(texts(row), columns).claims.row(0, named=True)
