"""Where a row stands: the columns that travel with every row to the last table."""

import polars as pl

from schemas.tables.contract import Contract, spec


class Provenance(Contract):
    """File, sheet and row of one row, as the spreadsheet program shows them."""

    file: pl.String = spec("收件箱内的路径，以 / 分隔")
    sheet: pl.String = spec("工作表名；文本文件为空字符串")
    row: pl.UInt32 = spec("行号，从1起，与表格软件显示一致；文本文件为记录号，表头为1", ge=1)


PROVENANCE = ("file", "sheet", "row")
