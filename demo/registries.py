"""The departments' exports: what is on record, each in the columns and spellings of its own system."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.drawn_items import F1, F2, F3, F4, F5, F6, F7, ITEM_CODES, KINDS, SERIAL_FAMILIES
from demo.basics.randomness import stream
from demo.basics.typing_errors import wrong_digit
from demo.formats.grids import Row, Sheet

DUPLICATE_SHARE = 0.002

STATUS_WORDS = {
    "plain": {
        "in_force": "有效",
        "cancelled": "注销",
        "revoked": "吊销",
        "withdrawn": "撤销",
        "suspended": "暂扣",
        "expired": "过期失效",
    },
    "coded": {
        "in_force": "01",
        "suspended": "02",
        "revoked": "03",
        "withdrawn": "04",
        "cancelled": "05",
        "expired": "06",
    },
}


@dataclass(frozen=True)
class Export:
    """One export file: family, path stem, format, title lines, columns by header, its spellings."""

    family: int
    stem: str
    format: str
    columns: dict[str, str]
    titles: tuple[str, ...] = ()
    dates: str = "%Y-%m-%d"
    statuses: str = "plain"


EXPORTS = (
    Export(
        F1, "应急局/特种作业操作证数据_20240805", "xlsx",
        {
            "序号": "seq", "姓名": "name", "性别": "sex", "证件类型": "id_type", "证件号码": "id_no",
            "证书编号": "number",
            "作业类别": "category", "操作项目": "item", "初领日期": "first_issue", "有效期开始日期": "start",
            "有效期结束日期": "end", "应复审日期": "review_due", "实际复审日期": "review_done", "签发机关": "issuer",
            "证书状态": "status",
        },
    ),
    Export(
        F2, "应急局/安全生产知识和管理能力考核合格证", "xlsx",
        {
            "姓名": "name", "身份证号码": "id_no", "证书编号": "number", "人员类型": "item", "行业类别": "category",
            "工作单位": "company", "发证日期": "start", "有效期起": "start", "有效期至": "end", "发证机关": "issuer",
            "状态": "status",
        },
        titles=("安全生产知识和管理能力考核合格证信息表", "导出单位：肥城市应急管理局    导出时间：2024年8月5日"),
        dates="%Y/%m/%d",
    ),
    Export(
        F3, "住建局/建筑施工特种作业操作资格证书", "csv_gb18030",
        {
            "省份代码": "province", "证照编号": "number", "颁发机构": "issuer", "初次领证日期": "first_issue",
            "发证日期": "start",
            "使用期起": "start", "使用期止": "end", "姓名": "name", "性别": "sex_code", "证件号码": "id_no",
            "证件类型代码": "id_type_code", "操作类别": "item", "证书状态": "status",
        },
        dates="%Y%m%d", statuses="coded",
    ),
    Export(
        F4, "住建局/安管人员考核合格证书_2024-08-02", "xlsx",
        {
            "序号": "seq", "企业名称": "company", "统一社会信用代码": "uscc", "姓名": "name", "性别": "sex",
            "身份证号": "id_no",
            "安管人员类别": "item", "证书编号": "wide_number", "初次发证日期": "first_issue", "发证日期": "start",
            "有效期至": "end", "发证机关": "issuer", "证书状态": "status",
        },
        titles=("山东省建筑施工企业安管人员考核合格证书",),
    ),
    Export(
        F5, "市场监管局/特种设备作业人员证书查询结果", "html",
        {
            "姓名": "name", "身份证号": "id_no", "证件编号": "number", "档案编号": "archive", "作业种类": "category",
            "作业项目": "item", "项目代号": "code", "批准日期": "start", "有效日期": "end", "聘用单位": "company",
            "发证机关": "issuer", "证书状态": "status",
        },
    ),
    Export(
        F6, "煤炭中心/煤矿特种作业操作证", "ods",
        {
            "姓名": "name", "身份证号": "id_no", "证书编号": "number", "作业类别": "category", "操作项目": "item",
            "初次领证日期": "first_issue", "有效期限": "range", "应复审日期": "review_due",
            "实际复审日期": "review_done",
            "发证机关": "issuer", "证书状态": "status", "所在煤矿": "company",
        },
        titles=("煤矿特种作业人员持证情况",), dates="%Y.%m.%d",
    ),
    Export(
        F7, "煤炭中心/煤矿安全生产知识和管理能力考核合格证", "csv_bom",
        {
            "姓名": "name", "公民身份号码": "id_no", "证书编号": "number", "证书名称": "family_name",
            "人员类型": "item",
            "发证日期": "start", "有效期至": "end", "发证机关": "issuer", "证书状态": "status", "单位": "company",
        },
    ),
)  # fmt: skip


def records(seed: int, people: pl.DataFrame, holdings: pl.DataFrame, employers: pl.DataFrame) -> pl.DataFrame:
    """Put every record together: running certificates, the older records of renewed ones, a few duplicates.

    Parameters
    ----------
    people, holdings
        as drawn by `draw_people` and `draw_holdings`
    employers
        person UInt32, company String, uscc String
    """
    rng = stream(seed, "registries")
    older = holdings.filter("renewed").with_columns(
        end=pl.col("start").dt.offset_by("-1d"),
        start=pl.col("first_issue"),
        review_due=pl.lit(None, dtype=pl.Date),
        review_done=pl.lit(None, dtype=pl.Date),
        status=pl.Series(np.array(["cancelled", "expired"])[rng.integers(0, 2, int(holdings["renewed"].sum()))]),
    )
    twice = holdings.filter(pl.Series(rng.random(holdings.height) < DUPLICATE_SHARE))
    whole = pl.concat([holdings, older, twice])
    shuffled = whole.gather(rng.permutation(whole.height))
    joined = shuffled.join(people, on="person", how="left", maintain_order="left").join(
        employers, on="person", how="left", maintain_order="left"
    )
    return with_typos(rng, joined)


def with_typos(rng: Generator, rows: pl.DataFrame) -> pl.DataFrame:
    """Spoil one digit of the identity numbers that were typed wrongly, and of the certificate numbers made of them."""
    spoiled = pl.col("spoiled")
    wrong = wrong_digit(rng, rows["id_no"])
    embeds = pl.col("number").str.ends_with(pl.col("id_no")) & ~pl.col("family").is_in(SERIAL_FAMILIES)
    number = pl.when(spoiled & embeds).then(pl.col("number").str.head(-18) + wrong).otherwise("number")
    return rows.with_columns(number=number).with_columns(id_no=pl.when(spoiled).then(wrong).otherwise("id_no"))


def export_sheet(export: Export, rows: pl.DataFrame) -> Sheet:
    """Lay one department's records out the way its system exports them."""
    kind = KINDS[export.family]
    mine = rows.filter(family=export.family)
    items = pl.Series(kind.items)
    days = {
        name: pl.col(name).dt.strftime(export.dates)
        for name in ("first_issue", "start", "end", "review_due", "review_done")
    }
    shown = mine.with_columns(
        **days,
        seq=pl.int_range(1, pl.len() + 1).cast(pl.String),
        sex=pl.when("male").then(pl.lit("男")).otherwise(pl.lit("女")),
        sex_code=pl.when("male").then(pl.lit("1")).otherwise(pl.lit("2")),
        id_type=pl.lit("身份证"),
        id_type_code=pl.lit("111"),
        province=pl.lit("370000"),
        family_name=pl.lit(kind.family.label),
        item=items.gather(mine["item"]),
        code=items.replace_strict(ITEM_CODES, default=None, return_dtype=pl.String).gather(mine["item"]),
        category=pl.Series(kind.categories).gather(mine["item"]),
        wide_number=pl.col("number").str.replace_many(["(", ")"], ["（", "）"]),
        archive=pl.format("TS{}", (pl.col("holding").cast(pl.Int64) + 2_100_000_000)),
        status=pl.col("status").replace_strict(STATUS_WORDS[export.statuses]),
    ).with_columns(range=pl.format("{}至{}", "start", "end"))
    head: list[Row] = [[line] for line in export.titles]
    body: list[Row] = [
        list(row)
        for row in shown.select(pl.col(column).alias(header) for header, column in export.columns.items()).rows()
    ]
    return Sheet("Sheet1", [*head, list(export.columns), *body])
