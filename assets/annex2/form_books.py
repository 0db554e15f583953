"""附件2_工作情况统计表.xlsx, a form for each unit, and annex2.parquet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import polars as pl
from openpyxl import Workbook

from assets.annex2 import book_sheets
from assets.annex2.differences import compare_filings
from assets.annex2.filed import filed_before, of_unit
from assets.annex2.form import Filer, FormLine, put, write_form
from assets.annex2.totals import explain_total
from assets.annex2.unit_names import list_units, shown_figures, shown_total
from assets.annex2.unit_register import find_silent_units
from assets.atomic import write_parquet
from assets.remembered import Memory, digest_of
from assets.workbooks.fixed_bytes import save_workbook
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, CellChanges, UncountedRows
from schemas.values.numbers.list_number import LABEL, list_number
from schemas.vocabulary import OwnList

BOOK = "附件2_工作情况统计表.xlsx"
UNIT_FOLDER = "附件2_分单位"
TABLE = "annex2.parquet"
TOTAL = "合计"
# Part of each digest: to be raised when the workbooks' look or texts change, so that old ones are written again.
LOOK = 2


@dataclass(frozen=True)
class Material:
    """The tables of one as-of date that the workbooks show."""

    figures: pl.DataFrame
    behind: pl.DataFrame
    person_types: pl.DataFrame
    overlaps: pl.DataFrame
    results: pl.DataFrame
    register: pl.DataFrame
    uncounted: pl.DataFrame = field(default_factory=UncountedRows.blank)


def write_workbooks(folder: Path, material: Material, campaign: Campaign, as_of: date) -> list[tuple[Path, int]]:
    """Write the city's workbook, one for each unit, and the table for programs; what would be the same stays.

    Parameters
    ----------
    folder
        Where the run writes.
    material
        What to show.
    campaign
        Settings, and the store with the earlier filings.
    as_of
        The as-of date; it stands as 填报时间.

    Returns
    -------
    list of (path, rows)
        What was written, with the number of figures in each.
    """
    units = list_units(material.register, campaign)
    targets = [
        (CITY, folder / BOOK),
        *((unit, folder / UNIT_FOLDER / f"附件2_{as_file_name(unit)}.xlsx") for unit in units),
    ]
    ledger = campaign.store / "reports" / f"annex2-{as_of}.json"
    memory = Memory(ledger)
    said = {path: _said(unit, material, campaign, as_of) for unit, path in targets}
    for unit, path in targets:
        if not memory.stands(path, said[path]):
            write_book(path, unit, material, campaign, as_of, as_of)
    memory.keep(said)
    write_parquet(material.figures, folder / TABLE)
    per_unit = material.figures["column"].n_unique()
    return [
        *((path, material.figures.height if unit == CITY else per_unit) for unit, path in targets),
        (folder / TABLE, material.figures.height),
    ]


def write_book(
    path: Path,
    unit: str,
    material: Material,
    campaign: Campaign,
    as_of: date,
    filed_on: date,
) -> None:
    """Write one workbook: the form of a unit or the city, and the sheets behind it.

    `as_of` is the day up to whose filings the figures are compared with the last one.
    """
    figures, behind = of_unit(material.figures, material.behind, unit)
    book = Workbook()
    targets = book_sheets.write_evidence(book, behind)
    lines = form_lines(unit, material, campaign)
    _write_form(book, unit, lines, targets, campaign, filed_on)
    book_sheets.write_definitions(book, campaign.annex2, explain_total(lines))
    book_sheets.write_results(book, _own(material.results, unit))
    _compare(book, unit, figures, behind, campaign, as_of)
    book_sheets.write_uncounted(book, _own(material.uncounted, unit))
    book_sheets.write_person_types(book, _own(material.person_types, unit))
    if unit == CITY:
        book_sheets.write_overlaps(book, material.overlaps)
        silent = find_silent_units(material.register, list(campaign.annex2.units))
        book_sheets.write_register(book, material.register, silent)
    _number_sheets(book, list_number(OwnList.ANNEX2, _said(unit, material, campaign, as_of)))
    save_workbook(book, path, filed_on)


def _number_sheets(book: Workbook, number: str) -> None:
    """Put the workbook's number on each sheet, off the print: it is known when it comes back.

    On the form it stands below the table, which keeps its columns; elsewhere beside the first row.
    """
    form, *others = book.worksheets
    put(form.cell(form.max_row + 2, 1), f"{LABEL} {number}", "s")
    for sheet in others:
        put(sheet.cell(1, sheet.max_column + 1), f"{LABEL} {number}", "s")


def write_page(path: Path, unit: str, material: Material, campaign: Campaign, filed_on: date) -> None:
    """Write the form alone, as it is sent: one sheet, no links, nothing behind it."""
    book = Workbook()
    _write_form(book, unit, form_lines(unit, material, campaign), {}, campaign, filed_on)
    save_workbook(book, path, filed_on)


def form_lines(unit: str, material: Material, campaign: Campaign) -> list[FormLine]:
    """A numbered row a unit and the total for the city; one row for a unit. What is not a unit's own stays blank."""
    values = {
        name: dict(rows.select("column", "value").iter_rows())
        for (name,), rows in material.figures.group_by("unit", maintain_order=True)
    }
    if unit != CITY:
        return [FormLine("1", unit, shown_figures(unit, values.get(unit, {})))]
    units = list_units(material.register, campaign)
    numbered = [
        FormLine(str(place), name, shown_figures(name, values.get(name, {}))) for place, name in enumerate(units, 1)
    ]
    total = shown_total(values.get(CITY, {}), [line.figures for line in numbered])
    return [*numbered, FormLine(TOTAL, CITY, total)]


def as_file_name(unit: str) -> str:
    """A unit's name as part of a file name: a folder's name already, but the settings may hold anything."""
    return "".join("_" if sign in '\\/:*?"<>|' else sign for sign in unit)


def _write_form(
    book: Workbook,
    unit: str,
    lines: Sequence[FormLine],
    targets: Mapping[tuple[str, str], str],
    campaign: Campaign,
    filed_on: date,
) -> None:
    write_form(
        book.worksheets[0],
        _filer(unit, campaign, filed_on),
        lines,
        targets,
        campaign.annex2,
        campaign.deadlines,
        unit_column=unit == CITY and campaign.annex2.unit_column,
    )


def _said(unit: str, material: Material, campaign: Campaign, as_of: date) -> str:
    """Digest of everything that a workbook shows."""
    figures, behind = of_unit(material.figures, material.behind, unit)
    shown = (material.person_types, material.results, material.uncounted)
    frames = [figures, behind, *(_own(frame, unit) for frame in shown)]
    if unit == CITY:
        frames += [material.overlaps, material.register]
    filing, *before = filed_before(campaign.store, unit, as_of)
    tables = [frame.write_json() for frame in (*frames, *before)]
    units = list_units(material.register, campaign)
    return digest_of(LOOK, unit, as_of, campaign.annex2, campaign.deadlines, units, filing, *tables)


def _compare(
    book: Workbook, unit: str, figures: pl.DataFrame, behind: pl.DataFrame, campaign: Campaign, as_of: date
) -> None:
    """Against the last filing for this deadline or an earlier one."""
    filing, *before = filed_before(campaign.store, unit, as_of)
    if filing is None:
        book_sheets.write_changes(book, CellChanges.blank(), "尚无以前的填报。")
        return
    changes = compare_filings(before[0], figures, before[1], behind)
    book_sheets.write_changes(book, changes, f"对比：{filing.deadline.isoformat()} 第{filing.version}版填报。")


def _filer(unit: str, campaign: Campaign, filed_on: date) -> Filer:
    settings = campaign.annex2
    if unit == CITY:
        return Filer(settings.office, settings.contact, settings.phone, filed_on)
    return Filer(unit, *settings.contact_of(unit), filed_on)


def _own(frame: pl.DataFrame, unit: str) -> pl.DataFrame:
    return frame if unit == CITY else frame.filter(pl.col("unit") == unit)
