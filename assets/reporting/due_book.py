"""到期预警.xlsx: whose certificates end or are to be reviewed soon, and how many at each enterprise."""

from datetime import date
from pathlib import Path

import polars as pl

from assets.workbooks.framed_sheets import Column, Page, write_table
from assets.workbooks.workbook import Book, Written, frame_number, write_workbook
from schemas.labels import FAMILY_LABELS, labelled
from schemas.tables.due import LATER, SOON
from schemas.values.masking import mask
from schemas.values.name_masking import mask_name
from schemas.vocabulary import OwnList

FILE_NAME = "到期预警.xlsx"
LEAD = "按登记库的日期列出，供提醒单位及时办理，不是线索；已办理而登记库尚未更新的不必再办。"

_PEOPLE = (
    Column("序号", "order", 6, "counter"),
    Column("单位", "enterprise", 30),
    Column("姓名", "name", 9),
    Column("身份证号", "id_no", 21),
    Column("证书种类", "family", 24),
    Column("准操项目", "item", 24),
    Column("到期事项", "what", 11, "centred"),
    Column("到期日期", "due", 12, "date"),
    Column("最迟申请日期", "act_by", 13, "date"),
    Column("还有几天", "days", 9, "integer"),
    Column("申报所在文件", "file", 36),
    Column("工作表", "sheet", 14),
    Column("行", "row", 7, "counter"),
)
_ENTERPRISES = (
    Column("单位", "enterprise", 40),
    Column(f"{SOON}（人）", "soon", 14, "integer"),
    Column(f"{LATER}（人）", "later", 14, "integer"),
    Column("合计（人）", "people", 14, "integer"),
)


def write_due_book(folder: Path, due: pl.DataFrame, as_of: date) -> list[Written]:
    """Write 到期预警.xlsx.

    Parameters
    ----------
    folder
        Where the run writes.
    due
        Table DueSoon, whose identity numbers stand in full; they are masked here.
    as_of
        The as-of date.

    Returns
    -------
    list[Written]
        The workbook and the number of certificates in it.
    """
    rows = due.with_columns(mask_name(pl.col("name")), mask(pl.col("id_no")), labelled("family", FAMILY_LABELS))

    def fill(book: Book) -> None:
        for band in (SOON, LATER):
            of_band = rows.filter(pl.col("band") == band)
            write_table(book, band, Page(f"到期预警 {band}", as_of), of_band, _PEOPLE, lead=LEAD)
        write_table(book, "按单位汇总", Page("到期预警 按单位汇总", as_of), _by_enterprise(due), _ENTERPRISES)

    path = folder / FILE_NAME
    write_workbook(path, as_of, fill, number=frame_number(OwnList.DUE, as_of, rows))
    return [Written(path, rows.height)]


def _by_enterprise(due: pl.DataFrame) -> pl.DataFrame:
    """People of each enterprise by band, most first; one with several certificates counts once."""
    person = pl.coalesce("person_key", pl.concat_str(["file", "sheet", "row"], separator="|"))
    counted = (
        due.with_columns(person=person)
        .group_by("enterprise")
        .agg(
            soon=pl.col("person").filter(pl.col("band") == SOON).n_unique(),
            later=pl.col("person").filter(pl.col("band") == LATER).n_unique(),
            people=pl.col("person").n_unique(),
        )
    )
    return counted.sort("soon", "people", "enterprise", descending=[True, True, False], nulls_last=True)
