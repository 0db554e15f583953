"""What an export of clues shows: each side's texts in full, proven against the masked ones that the clue rests on."""

from collections.abc import Callable, Iterable

import polars as pl

from assets.screening.clueing.evidence import FIELDS
from schemas.labels import COMPARISON_LABELS, FIELD_LABELS, ROLE_LABELS, labelled
from schemas.values.masking import HIDDEN, mask_text
from schemas.values.name_masking import mask_name

ROW = ["role", "file", "sheet", "row", "claim"]
CELL = [*ROW, "field"]
# Texts of these fields are codes in the tables, and hold no number.
_TEXT_FIELDS = tuple(field for field in FIELDS if field not in ("family", "status"))

ReadCells = Callable[[str, str, int], Iterable[dict[str, str]]]
"""Given file, sheet and row: the row's cells by column letter, of each version of the file, the last one first."""


def full_evidence(
    evidence: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, read_cells: ReadCells
) -> pl.DataFrame:
    """Put the whole text in the place of each masked one.

    A row of the tables of the last run is used only if all its texts, masked, are those of the clue: a row that has
    moved or changed since is another person's, perhaps. Such rows are looked for in the stored versions of the file.

    Parameters
    ----------
    evidence
        Evidence of the clues.
    claims, certificates
        Claims and Certificates of the last run.
    read_cells
        See ReadCells.

    Returns
    -------
    pl.DataFrame
        clue_id, role, file, sheet, row, claim, field, column, comparison, text String (of the row's own side);
        whole Boolean: false where a masked text could not be found again and stays masked.
    """
    own = evidence.with_columns(shown=pl.when(pl.col("role") == "claim").then("claimed").otherwise("recorded")).filter(
        pl.col("shown").is_not_null()
    )
    known = own.join(_texts(own, claims, certificates), on=CELL, how="left", maintain_order="left")
    agrees = (mask_text(pl.col("text")) == pl.col("shown")).fill_null(value=False)
    proven = (agrees | ~pl.col("field").is_in(_TEXT_FIELDS)).all().over("clue_id", *ROW)
    hidden = pl.col("shown").str.contains(HIDDEN, literal=True)
    judged = known.with_columns(
        text=pl.when(~hidden).then("shown").when(proven & agrees).then("text"), lost=hidden & ~(proven & agrees)
    )
    found = _found_again(judged, read_cells)
    return (
        judged.join(found, on=["clue_id", *CELL, "column"], how="left", maintain_order="left", nulls_equal=True)
        .with_columns(whole=pl.col("text").is_not_null() | pl.col("again").is_not_null())
        .with_columns(text=pl.coalesce("text", "again", "shown"))
        .select("clue_id", *CELL, "column", "comparison", "text", "whole")
    )


def case_rows(full: pl.DataFrame, *, masked: bool) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Rows for two sheets: one line a claim or record with all its fields, and one line a field with its cell.

    Parameters
    ----------
    full
        What `full_evidence` returned.
    masked
        Whether names and identity numbers are masked all the same.

    Returns
    -------
    tuple[pl.DataFrame, pl.DataFrame]
        clue_id, side, file, sheet String, row, the fields of FIELDS and `whole` (是/否) String; and clue_id, side,
        field, text, comparison, file, sheet, column String, row.
    """
    shown = full.with_columns(text=_masked() if masked else pl.col("text"), side=labelled("role", ROLE_LABELS))
    order = pl.col("field").replace_strict(list(FIELDS), list(range(len(FIELDS))), default=len(FIELDS))
    lines = shown.sort("clue_id", "role", "file", "sheet", "row", "claim", order, "column")
    people = lines.group_by("clue_id", "side", *ROW, maintain_order=True).agg(
        *(pl.col("text").filter(pl.col("field") == field).first().alias(field) for field in FIELDS),
        whole=pl.when(pl.col("whole").all()).then(pl.lit("是")).otherwise(pl.lit("否")),
    )
    words = [labelled("field", FIELD_LABELS), labelled("comparison", COMPARISON_LABELS)]
    return people, lines.with_columns(words)


def _masked() -> pl.Expr:
    return pl.when(pl.col("field") == "name").then(mask_name(pl.col("text"))).otherwise(mask_text(pl.col("text")))


def _texts(own: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Texts of the rows that are asked for, as displayed in the hand-ins: CELL and text."""
    sides = [
        (role, frame.join(own.filter(pl.col("role") == role), on=ROW[1:], how="semi"))
        for role, frame in (("claim", claims), ("registry", certificates))
    ]
    return pl.concat([
        frame.select(
            pl.lit(role).alias("role"), "file", "sheet", "row", "claim", pl.lit(field).alias("field"),
            text=pl.col(f"{field}_text"),
        )
        for role, frame in sides
        for field in _TEXT_FIELDS
    ])  # fmt: skip


def _found_again(judged: pl.DataFrame, read_cells: ReadCells) -> pl.DataFrame:
    """Texts of lost rows from the stored versions of their files: clue_id, CELL, column, again."""
    lost = judged.filter(pl.col("lost").any().over("clue_id", *ROW))
    rows = []
    for (clue_id, *place), part in lost.group_by("clue_id", *ROW, maintain_order=True):
        _, file, sheet, row, _ = place
        wanted = dict(part.filter(pl.col("column") != "").select("column", "shown").iter_rows())
        cells = next((each for each in read_cells(str(file), str(sheet), int(str(row))) if _holds(each, wanted)), {})
        rows += [
            (clue_id, *place, field, column, cells[column])
            for field, column in part.filter("lost").select("field", "column").iter_rows()
            if column in cells
        ]
    schema = {name: judged.schema[name] for name in ("clue_id", *CELL, "column")} | {"again": pl.String()}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _holds(cells: dict[str, str], wanted: dict[str, str]) -> bool:
    """Whether a row of cells, masked, says all that the clue quotes from it."""
    if not wanted or not set(wanted) <= set(cells):
        return False
    texts = pl.DataFrame({"text": [cells[column] for column in wanted], "shown": list(wanted.values())})
    return bool(texts.select((mask_text(pl.col("text")) == pl.col("shown")).all()).item())
