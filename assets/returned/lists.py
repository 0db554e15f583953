"""All lists that came back: their corrections kept, what holds of them, and what there is to tell of each."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from assets.reading.cell_store import Sheet
from assets.returned.current import current_corrections
from assets.returned.issued import load_issued
from assets.returned.kept_corrections import CELL, SCHEMA, Standing, add_kept, load_kept, shown_then, standing
from assets.returned.lapsing import lapsed, lapsed_cells
from assets.returned.list_sheets import ReturnedSheet, open_sheet
from assets.returned.meaning import CORRECTED, EMPTIED, REFUSALS, UNCHANGED
from assets.returned.originals import find_originals
from assets.returned.reading_back import Cell, Reading, Shown, outcomes, read_returned
from assets.returned.told_back import Account, row_problems, tell, tell_lapsed
from assets.returned.worklists import count_answers
from schemas.tables.accounts import Problems
from schemas.tables.returned import ReturnedFiles
from schemas.vocabulary import OwnList, codes


@dataclass(frozen=True)
class Returned:
    """The three tables of this stage."""

    corrections: pl.DataFrame
    returned_files: pl.DataFrame
    returned_problems: pl.DataFrame


def take_returned(
    hand_ins: pl.DataFrame,
    file_kinds: pl.DataFrame,
    row_accounts: pl.DataFrame,
    layouts: pl.DataFrame,
    withdrawn: pl.DataFrame,
    store: Path,
    read_sheets: Callable[[str], Sequence[Sheet]],
) -> Returned:
    """Read the lists that lie in the inbox, keep their corrections, and say which hold for the current hand-ins.

    Parameters
    ----------
    hand_ins, file_kinds, row_accounts, layouts
        Tables HandIns, FileKinds, RowAccounts, Layouts.
    withdrawn
        Table WithdrawnFiles: corrections of a list that was taken out of the inbox hold no more.
    store
        The campaign's store: all corrections that ever came are kept there.
    read_sheets
        Gives the sheets of a content by its SHA-256.

    Returns
    -------
    Returned
        Corrections, ReturnedFiles, Problems.
    """
    lists = (
        file_kinds.filter(pl.col("kind").is_in(codes(OwnList)))
        .join(hand_ins.filter(pl.col("status") == "new").select("file", "sha256"), on="file", how="inner")
        .sort("file")
    )
    opened = {file: [open_sheet(sheet) for sheet in read_sheets(sha256)] for file, _, _, sha256 in _rows(lists)}
    returns = {file: opened[file] for file, kind, _, _ in _rows(lists) if kind == OwnList.RETURNS}
    kept = load_kept(store)
    readings = _read(returns, kept, hand_ins, row_accounts, store, read_sheets)
    contents = dict(lists.select("file", "sha256").iter_rows())
    kept = add_kept(store, _found(readings, contents, store))
    gone = lapsed(kept, hand_ins, withdrawn)
    stand = standing(kept.join(gone, on=["returned_file", "returned_sha256"], how="anti"))
    accounts = [
        _account(file, kind, message, readings.get(file, Reading()), stand, contents[file], opened[file])
        for file, kind, message, _ in _rows(lists)
    ]
    corrections = current_corrections(stand.holding, hand_ins, layouts, row_accounts)
    problems = [*_cell_problems(readings, stand, hand_ins), *(row for each in accounts for row in row_problems(each))]
    return Returned(
        corrections,
        _told(accounts, gone),
        Problems.conform(pl.DataFrame(problems, schema=Problems.dtypes(), orient="row").unique()),
    )


def _told(accounts: Sequence[Account], gone: pl.DataFrame) -> pl.DataFrame:
    """ReturnedFiles: the lists in the inbox, and those that were taken out of it."""
    rows = [*map(tell, accounts), *(tell_lapsed(file, count) for file, count in lapsed_cells(gone))]
    return ReturnedFiles.conform(pl.DataFrame(rows, schema=ReturnedFiles.dtypes()))


def _rows(lists: pl.DataFrame) -> list[tuple[str, str, str | None, str]]:
    return lists.select("file", "kind", "message", "sha256").rows()


def _read(
    returns: Mapping[str, Sequence[ReturnedSheet]],
    kept: pl.DataFrame,
    hand_ins: pl.DataFrame,
    row_accounts: pl.DataFrame,
    store: Path,
    read_sheets: Callable[[str], Sequence[Sheet]],
) -> dict[str, Reading]:
    """Read each return list."""
    wanted: dict[str, set[int]] = {}
    for row in (row for sheets in returns.values() for sheet in sheets for row in sheet.rows):
        if row.mark.place:
            wanted.setdefault(row.mark.place[0], set()).add(row.mark.place[1])
    originals = find_originals(wanted, hand_ins, row_accounts, read_sheets)
    issued = load_issued(store)
    numbers = {row.mark.number for sheets in returns.values() for sheet in sheets for row in sheet.rows}
    generations = {number: issued[number].known for number in sorted(numbers) if number in issued}
    states = {known: shown_then(kept, known) for known in set(generations.values())}
    shown = Shown({number: states[known] for number, known in generations.items()}, _ever(kept))
    given_out = {digest for each in issued.values() for digest, _, _ in each.sheets}
    return {file: read_returned(sheets, originals, given_out, shown) for file, sheets in returns.items()}


def _ever(kept: pl.DataFrame) -> dict[Cell, list[str]]:
    """Every text that a corrected cell had, the hand-in's own too."""
    grouped = kept.group_by(CELL, maintain_order=True).agg(pl.concat([pl.col("old"), pl.col("text")]).drop_nulls())
    return {(sha256, sheet, row, column): texts for sha256, sheet, row, column, texts in grouped.rows()}


def _found(readings: Mapping[str, Reading], contents: Mapping[str, str], store: Path) -> pl.DataFrame:
    """Corrections that the lists say now: SCHEMA without the batch."""
    issued = load_issued(store)
    rows = []
    for file, reading in readings.items():
        for came in reading.cells:
            if came.outcome == CORRECTED:
                texts = came.original.rows[came.at]
                old = texts[came.own_column - 1] if came.own_column <= len(texts) else None
                known = issued[came.list_number].known if came.list_number in issued else 0
                rows.append(
                    (came.list_number, known, *came.cell, old, came.text, file, contents[file], came.sheet, came.row,
                     came.column)
                )  # fmt: skip
    schema = {name: dtype for name, dtype in SCHEMA.items() if name != "batch"}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _account(
    file: str,
    kind: str,
    message: str | None,
    reading: Reading,
    stand: Standing,
    sha256: str,
    sheets: Sequence[ReturnedSheet],
) -> Account:
    """Count what became of a list."""
    counted = outcomes(reading)
    own = pl.col("returned_sha256") == sha256
    # Of what the list once corrected, only that counts which it still corrects: its hand-in may have been replaced.
    overruled = min(stand.overruled.filter(own).height, counted[CORRECTED])
    conflicting = min(stand.conflicting.filter(own).height, counted[CORRECTED] - overruled)
    return Account(
        file=file,
        kind=kind,
        lead=message or "",
        corrected=counted[CORRECTED] - overruled - conflicting,
        unchanged=counted[UNCHANGED],
        refused=Counter({why: counted[why] for why in REFUSALS if counted[why]}),
        emptied=counted[EMPTIED],
        overruled=overruled,
        conflicting=conflicting,
        new=tuple(reading.new),
        unknown=tuple(reading.unknown),
        outdated=tuple(reading.outdated),
        repeated=tuple(reading.repeated),
        damaged=tuple(reading.damaged),
        answers=count_answers(sheets) if kind == OwnList.WORKLIST else 0,
    )


def _cell_problems(readings: Mapping[str, Reading], stand: Standing, hand_ins: pl.DataFrame) -> list[tuple[str, ...]]:
    """What was not taken, told at the cell of the hand-in: there the sender looks when its row goes back again."""
    from assets.returned.told_back import conflict_problem, refusal_problem

    corrected = set(stand.holding.select(CELL).rows())
    rows = [
        refusal_problem(file, came)
        for file, reading in readings.items()
        for came in reading.cells
        if came.outcome in REFUSALS and came.cell not in corrected
    ]
    files = dict(hand_ins.filter(pl.col("status") == "new").select("sha256", "file").iter_rows())
    groups = stand.conflicting.group_by(CELL, maintain_order=True).agg(pl.col("returned_file").unique().sort())
    rows += [
        conflict_problem(files[sha256], sheet, row, column, names)
        for sha256, sheet, row, column, names in groups.rows()
        if sha256 in files
    ]
    return rows
