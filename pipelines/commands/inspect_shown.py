"""What `certscreen inspect` prints: format, kinds, columns, what was not understood, row places, problems."""

from collections.abc import Sequence

import polars as pl
from rich.console import Console
from rich.table import Table

from assets.told_columns import ToldColumn
from pipelines.commands.column_words import label_of, letters
from schemas.labels import METHOD_LABELS, OPEN_PREVENTS, TABLE_LABELS
from schemas.lookups.open_columns import OPEN_FIELDS
from schemas.tables.recognised import CertificateTexts, LedgerTexts
from schemas.values.cell_address import spoken_in_file, told_at

PROBLEMS_SHOWN = 20
NOT_READ = "不读"
UNUSED = {"unmapped": "未对应", "confirmed": NOT_READ}
NOT_NEEDED = "不需要"

PLACE_LABELS = {
    "data": "数据行", "title": "标题行", "header": "表头", "repeated_header": "重复表头", "total": "合计行",
    "footnote": "备注行", "part": "同一人的其他行", "template": "空模板行",
    "own": "本程序清单中的行", "outside": "未识别区域",
}  # fmt: skip


def show_file(name: str, outcomes: pl.DataFrame, console: Console) -> None:
    """The file, and how reading it went."""
    _tell(f"文件：{name}", console)
    for row in outcomes.iter_rows(named=True):
        told = row["message_right"] or row["message"] or ""
        _tell(
            f"格式：{row['format'] or '—'}；工作表 {row['sheets'] or 0} 个；非空行 {row['rows'] or 0}。{told}", console
        )


def show_kinds(kinds: pl.DataFrame, console: Console) -> None:
    """What the file's tables are."""
    for row in kinds.iter_rows(named=True):
        named = "、".join(TABLE_LABELS[kind] for kind in row["kind"].split("+")) if row["kind"] else "未能识别"
        _tell(f"识别为：{named}。{row['message'] or ''}", console)


def show_layouts(layouts: pl.DataFrame, console: Console) -> None:
    """Each table's columns with the field, how sure that is, and how it was known."""
    labels = LedgerTexts.descriptions() | CertificateTexts.descriptions()
    for (sheet, number), part in layouts.group_by("sheet", "table", maintain_order=True):
        header = part["header_row"][0]
        title = f"工作表 {sheet or '（文本）'} 第 {number} 张表，表头在第 {header} 行"
        table = Table("列", "表头", "对应字段", "置信度", "方式", title=title)
        beside = _tells_people_beside(part)
        for row in part.iter_rows(named=True):
            slot = f"（第{row['slot']}{'人' if beside else '证'}）" if row["slot"] else ""
            target = labels[row["field"]] + slot if row["field"] else UNUSED.get(row["method"], NOT_NEEDED)
            table.add_row(
                row["column"], row["header"] or "", target, f"{row['confidence']:.2f}", METHOD_LABELS[row["method"]]
            )
        console.print(table)


def _tells_people_beside(layout: pl.DataFrame) -> bool:
    """Whether the slots of a row are people side by side, each with a name or number of his own, not certificates."""
    own = layout.filter((pl.col("slot") > 0) & pl.col("field").is_in(["name", "id_no"]))
    return own.group_by("field").agg(pl.col("column").n_unique())["column"].ge(2).any()


def show_acts(acts: Sequence[ToldColumn], console: Console) -> None:
    """What was just kept, and for whom it holds."""
    for act in acts:
        done = "已收回" if act.withdrawn else "已记住"
        _tell(f"{done}：{act.sender}的{_said(act)}（{act.by}，{act.at}）。", console)
    if not acts:
        _tell("所写的列对应此前都已确认，没有变化。", console)
    elif not all(act.withdrawn for act in acts):
        _tell("该单位以后报送同样表头的文件都照此读取，改了文件名也一样；收回用 --unmap 列。", console)
    if acts:
        _tell("下次运行 certscreen run 时生效。", console)


def show_told(acts: Sequence[ToldColumn], console: Console) -> None:
    """What people said of this sender's columns, with who and when."""
    if acts:
        _tell(f"按人工确认的列（{acts[0].sender}）：", console)
    for act in acts:
        _tell(f"  {_said(act)}（{act.by}，{act.at}）", console)


def show_open(layouts: pl.DataFrame, console: Console) -> None:
    """Columns that were not understood, and for those that may hold a fact what can't be told therefore."""
    unread = layouts.filter(method="unmapped")
    if unread.is_empty():
        return
    columns = unread.filter(pl.col("field").is_in(OPEN_FIELDS))
    _tell(
        "没有读懂、可能影响结论的列：" if columns.height else "未对应的列没有使用，其中如有证书信息，也没有比对。",
        console,
    )
    for row in columns.iter_rows(named=True):
        sheet = f"工作表“{row['sheet']}”" if row["sheet"] else ""
        _tell(f"  {sheet}{row['column']}列“{row['header']}”：{OPEN_PREVENTS[row['field']]}", console)
    _tell("可用 --campaign 文件夹 --map 列=字段 写明一列是什么；与证书无关的写 --map 列=不读。", console)


def show_places(accounts: pl.DataFrame, console: Console) -> None:
    """How many rows are what."""
    counts = accounts.group_by("place").agg(pl.len()).sort("place")
    told = "，".join(f"{PLACE_LABELS[place]} {count}" for place, count in counts.iter_rows())
    _tell(f"各行去向：{told or '无'}", console)


def show_problems(problems: pl.DataFrame, console: Console) -> None:
    """The first problems of values."""
    _tell(f"数据问题 {problems.height} 处" + ("；前几处：" if problems.height else "。"), console)
    for message in problems.head(PROBLEMS_SHOWN).select(told_at(spoken_in_file())).to_series():
        _tell(f"  {message}", console)


def _said(act: ToldColumn) -> str:
    printed = f"“{act.printed}”" if act.printed else ""
    return f"{letters([act.column])}列{printed}{'读作 ' if act.field else ''}{label_of(act.field)}"


def _tell(text: str, console: Console) -> None:
    console.print(text, markup=False, soft_wrap=True)
