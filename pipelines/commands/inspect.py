"""`certscreen inspect`: how one file would be read, with the same code that the main job runs."""

import argparse
import shutil
import tempfile
from pathlib import Path

import polars as pl
from rich.console import Console
from rich.table import Table

from pipelines.clock import Clock
from pipelines.faults import UserError
from schemas.settings import DEFAULT_COVERAGE, Limits

PROBLEMS_SHOWN = 20
UNUSED = {True: "未对应", False: "不需要"}

PLACE_LABELS = {
    "data": "数据行", "title": "标题行", "header": "表头", "repeated_header": "重复表头", "total": "合计行",
    "footnote": "备注行", "part": "同一人的其他行", "template": "空模板行",
    "own": "本程序清单中的行", "outside": "未识别区域",
}  # fmt: skip


def inspect(given: argparse.Namespace) -> int:
    """Show format, sheets, header rows, column mapping with confidence, row places and the first problems."""
    if not given.file.is_file():
        raise UserError(f"没有这个文件：{given.file}")
    with tempfile.TemporaryDirectory() as folder:
        _show(_copy(given.file.resolve(), Path(folder) / "inbox"), Path(folder), Console(highlight=False))
    return 0


def _copy(file: Path, inbox: Path) -> str:
    """Copy the file below a scratch inbox, under the folders it has in its own inbox: they help recognition."""
    parts = file.parts
    below = parts[len(parts) - parts[::-1].index("inbox") :] if "inbox" in parts[:-1] else parts[-1:]
    target = inbox.joinpath(*below)
    target.parent.mkdir(parents=True)
    shutil.copy2(file, target)
    return "/".join(below)


def _show(name: str, root: Path, console: Console) -> None:
    from assets.intake.landing import land
    from assets.intake.reading import read_files
    from assets.intake.recognition import recognise_files
    from assets.registry.facts import parse_texts
    from schemas.labels import TABLE_LABELS

    hand_ins = land(root / "inbox", root / "store", Clock().now())
    outcomes = read_files(hand_ins, root / "store", Limits(), None)
    console.print(f"文件：{name}", markup=False, soft_wrap=True)
    for row in hand_ins.join(outcomes, on="sha256", how="left").iter_rows(named=True):
        told = row["message_right"] or row["message"] or ""
        console.print(
            f"格式：{row['format'] or '—'}；工作表 {row['sheets'] or 0} 个；非空行 {row['rows'] or 0}。{told}",
            markup=False,
        )
    found = recognise_files(hand_ins, outcomes, root / "store", None)
    for row in found.file_kinds.iter_rows(named=True):
        kinds = "、".join(TABLE_LABELS[kind] for kind in row["kind"].split("+")) if row["kind"] else "未能识别"
        console.print(f"识别为：{kinds}。{row['message'] or ''}", markup=False, soft_wrap=True)
    _show_layouts(found.layouts, console)
    _show_places(found.row_accounts, console)
    parsed = parse_texts(
        found.certificate_texts, found.layouts, DEFAULT_COVERAGE, hand_ins.select("file", received_at="modified_at")
    )
    _show_problems(parsed.problems, console)


def _show_layouts(layouts: pl.DataFrame, console: Console) -> None:
    from schemas.labels import METHOD_LABELS
    from schemas.tables.intake import CertificateTexts, LedgerTexts

    labels = LedgerTexts.descriptions() | CertificateTexts.descriptions()
    for (sheet, number), part in layouts.group_by("sheet", "table", maintain_order=True):
        header = part["header_row"][0]
        table = Table(
            "列",
            "表头",
            "对应字段",
            "把握",
            "方式",
            title=f"工作表 {sheet or '（文本）'} 第 {number} 张表，表头在第 {header} 行",
        )
        for row in part.iter_rows(named=True):
            slot = f"（第{row['slot']}证）" if row["slot"] else ""
            target = labels[row["field"]] + slot if row["field"] else UNUSED[row["method"] == "unmapped"]
            table.add_row(
                row["column"], row["header"] or "", target, f"{row['confidence']:.2f}", METHOD_LABELS[row["method"]]
            )
        console.print(table)


def _show_places(accounts: pl.DataFrame, console: Console) -> None:
    counts = accounts.group_by("place").agg(pl.len()).sort("place")
    told = "，".join(f"{PLACE_LABELS[place]} {count}" for place, count in counts.iter_rows())
    console.print(f"各行去向：{told or '无'}", markup=False, soft_wrap=True)


def _show_problems(problems: pl.DataFrame, console: Console) -> None:
    console.print(
        f"数据问题 {problems.height} 处" + ("；前几处：" if problems.height else "。"), markup=False, soft_wrap=True
    )
    for message in problems.head(PROBLEMS_SHOWN)["message"]:
        console.print(f"  {message}", markup=False, soft_wrap=True)
