"""What a clerk is told of tables that are set aside, and of lists that revoke what they name."""

from collections.abc import Sequence

from assets.recognising.tables.found_table import Table


def tell_asides(tables: Sequence[Table]) -> list[str]:
    """One sentence a sheet and purpose: what the table is, and that nothing is read of it."""
    told = dict.fromkeys((_named(table), table.aside) for table in tables)
    return [f"{sheet}是{label}，不作为登记库或持证申报使用。" for sheet, label in told]


def tell_notices(tables: Sequence[Table]) -> list[str]:
    """One sentence a list of certificates that are no longer in force."""
    told = dict.fromkeys((_named(table), table.notice) for table in tables if table.kind == "notice")
    return [f"{sheet}是证书{word}名单：所列证书按{word}处理，未列出的不说明问题。" for sheet, word in told]


def _named(table: Table) -> str:
    name = table.view.sheet.name
    return f"工作表“{name}”" if name else "文件"
