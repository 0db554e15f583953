"""What is wrong with single cells, said to the sender: one line a cell and rule, in whole sentences."""

from functools import cache
from typing import NamedTuple

import polars as pl

from assets.field_positions import columns_of
from schemas.law.catalogues import catalogue_unknown
from schemas.lookups.catalogue import read_rows
from schemas.tables.accounts import Problems
from schemas.tables.certificates import DATE_FIELDS
from schemas.values.numbers.credit_code import passes_check
from schemas.values.numbers.resident_id import birth_date, mask_text
from schemas.values.text import is_empty
from schemas.vocabulary import IdState, ItemMatch, NameState, NumberForm

# Only these fields tell who somebody is: their problems are why a row goes back.
_IDENTIFYING = ("name", "id_no", "number")
OPEN_FACTS = {"open_status": "status", "open_review": "review_done", "open_end": "valid_to", "open_issuer": "issuer"}
_FIELDS = (*_IDENTIFYING, "item", "issuer", *DATE_FIELDS)
_KEYS = ("file", "sheet", "row", "table", "slot")


class CellRule(NamedTuple):
    """One thing that can be wrong with a cell: its code, the cell's field, when it holds (Boolean, over the rows)."""

    code: str
    field: str
    holds: pl.Expr

    @property
    def clause(self) -> str:
        """What it says to the sender."""
        return clauses()[self.code]


@cache
def clauses() -> dict[str, str]:
    """What each rule says to the sender, by rule code (cell_problems.csv)."""
    return {row["rule"]: row["clause"] for row in read_rows("cell_problems.csv")}


def cell_problems(rows: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Say what is wrong with the cells of parsed rows.

    Parameters
    ----------
    rows
        parsed registry or roster rows: columns of CertificateFacts, `<field>_problem` of each date, valid_to_derived,
        claimed and readable.
    layouts
        where each field's column stands.

    Returns
    -------
    Problems: severity reject for the identifying cells of rows that can't be judged, warn for all else. Identity
    numbers in values are masked.
    """
    rows = rows.with_columns(pl.col(field).alias(f"{field}_text") for field in OPEN_FACTS)
    # Counting by table is dear on a whole register: only where anything was not read.
    asked = [*_single_cells(), *(_whole_columns() if rows["unread"].null_count() < rows.height else [])]
    holds = rows.select(rule.holds.fill_null(value=False).alias(str(at)) for at, rule in enumerate(asked))
    # Most rules find nothing; the others take few columns of few rows.
    found = [
        _cells(rows, rule.code, rule.field).filter(holding)
        for rule, holding in zip(asked, holds.iter_columns(), strict=True)
        if holding.any()
    ]
    return _told(pl.concat([_cells(rows.clear(), "", "name"), *found]), layouts)


def _cells(rows: pl.DataFrame, rule: str, field: str) -> pl.DataFrame:
    return rows.select(*_KEYS, "readable", field=pl.lit(field), rule=pl.lit(rule), text=f"{field}_text")


def problems_of(cells: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Problems, severity reject, of cells that were found wrong: Claims with `field` and `rule` String for each."""
    text = pl.coalesce(pl.when(pl.col("field") == field).then(f"{field}_text") for field in _FIELDS)
    return _told(cells.select(*_KEYS, "readable", "field", "rule", text=text), layouts, _FIELDS)


def _told(found: pl.DataFrame, layouts: pl.DataFrame, rejecting: tuple[str, ...] = _IDENTIFYING) -> pl.DataFrame:
    placed = found.with_columns(column=columns_of(found, layouts))
    severity = ~pl.col("readable") & pl.col("field").is_in(rejecting)
    told = placed.with_columns(
        value=mask_text(pl.col("text")),
        severity=pl.when(severity).then(pl.lit("reject")).otherwise(pl.lit("warn")),
    ).with_columns(message=_sentence())
    # Certificates that share a row share its name and identity number: one problem each is enough.
    return Problems.conform(told.select(list(Problems.dtypes())).unique())


def cell_rules() -> list[CellRule]:
    """All that can be wrong with a cell by itself, or with a column that was not understood."""
    return [*_single_cells(), *_whole_columns()]


def _single_cells() -> list[CellRule]:
    id_state, form, name_state = pl.col("id_state"), pl.col("number_form"), pl.col("name_state")
    nameless = name_state == NameState.MISSING.value
    said = pl.when(nameless).then("name_text").str.contains(r"\p{Han}").fill_null(value=False)
    lost, claimed = ~pl.col("readable"), pl.col("claimed")
    unborn = birth_date(pl.col("id_no")).is_null()
    uscc_text, uscc = pl.col("uscc_text"), pl.col("uscc")
    apart = (pl.col("number_id") != pl.col("id_no")) & (id_state == IdState.VALID.value)
    return [
        CellRule("name_missing", "name", nameless & ~said),
        CellRule("name_other", "name", nameless & said),
        CellRule("name_placeholder", "name", name_state == NameState.PLACEHOLDER.value),
        CellRule("id_missing", "id_no", lost & (id_state == IdState.MISSING.value)),
        CellRule("id_numeric", "id_no", id_state == IdState.NUMERIC.value),
        CellRule("id_check_failed", "id_no", (id_state == IdState.CHECK_FAILED.value) & ~unborn),
        CellRule("id_birth_impossible", "id_no", (id_state == IdState.CHECK_FAILED.value) & unborn),
        CellRule("id_malformed", "id_no", id_state == IdState.MALFORMED.value),
        CellRule("id_masked", "id_no", id_state == IdState.MASKED.value),
        CellRule("number_missing", "number", lost & claimed & (form == NumberForm.MISSING.value)),
        CellRule("number_numeric", "number", form == NumberForm.NUMERIC.value),
        CellRule("number_masked", "number", form == NumberForm.MASKED.value),
        CellRule("number_unknown_form", "number", form == NumberForm.FREE.value),
        CellRule("number_id_disagrees", "number", apart),
        *(CellRule(f"date_{kind}", field, pl.col(f"{field}_problem") == kind) for field in DATE_FIELDS
          for kind in ("unreadable", "impossible")),
        CellRule("term_counted", "valid_to", pl.col("valid_to_derived")),
        CellRule("item_unknown", "item", claimed & (pl.col("item_match") == ItemMatch.UNKNOWN.value) & ~_new_items()),
        CellRule("uscc_malformed", "uscc", uscc.is_null() & ~is_empty(uscc_text)),
        CellRule("uscc_check_failed", "uscc", ~passes_check(uscc)),
    ]  # fmt: skip


def _new_items() -> pl.Expr:
    """Whether the card began under a catalogue that nobody entered yet: its items may be new ones."""
    begun = pl.max_horizontal("first_issue", "issue", "valid_from")
    return catalogue_unknown(pl.col("family"), begun)


def _whole_columns() -> list[CellRule]:
    """What was not read, told once a table."""
    own = (pl.col("status_text") != pl.col("open_status")).fill_null(value=True)
    status = _first_of_its_text("status_text", pl.col("unread").list.contains("status") & own)
    return [CellRule("status_unread", "status", status), *_open_columns()]


def _first_of_its_text(column: str, flag: pl.Expr) -> pl.Expr:
    """Each text once a table: a register's states are few words that repeat."""
    asked = (flag & pl.col(column).is_not_null()).fill_null(value=False)
    return asked & (asked.cum_sum().over("file", "sheet", "table", column) == 1)


def _open_columns() -> list[CellRule]:
    """Columns that look like a fact and were not understood: told once a table, at the first row that it concerns."""
    held = {field: pl.col("unread").list.contains(fact) for field, fact in OPEN_FACTS.items()}
    asked = {field: (~is_empty(pl.col(field)) & unread).fill_null(value=False) for field, unread in held.items()}
    table = ["file", "sheet", "table"]
    return [
        CellRule(f"column_{field}", field, flag & (flag.cum_sum().over(table) == 1)) for field, flag in asked.items()
    ]


def _sentence() -> pl.Expr:
    """What is wrong with the value, to go on from where it stands."""
    value = pl.when(pl.col("value").is_not_null()).then(pl.format("填写的是“{}”：", "value")).otherwise(pl.lit("："))
    return pl.concat_str(value, pl.col("rule").replace_strict(clauses(), return_dtype=pl.String))
