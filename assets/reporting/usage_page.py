"""The first sheet of 线索台账: what the comparison rests on; and the list of what is held back."""

from datetime import date
from typing import Any

import polars as pl

from assets.reporting.registry_coverage import WHOLE
from assets.reporting.registry_usage import (
    EFFECTS,
    STATE_STYLES,
    TITLE,
    Usage,
    banner_lines,
    families_told,
    in_order,
)
from assets.reporting.row_words import position
from assets.workbooks.blocks import write_block, write_lines
from assets.workbooks.framed_sheets import Column, Page, set_print, write_table
from assets.workbooks.workbook import Book
from schemas.labels import FAMILY_LABELS, KIND_LABELS, labelled
from schemas.lookups.rule_texts import rule_texts

HELD_SHEET = "暂不作为线索"
NOTHING = "各登记库均完整，没有需要说明的。"
LACKING = "已收到的登记库没有疑点；未收到或设置中未列出的，查不到不作为线索，见下表。"
SCOPES = {"family": "证书种类", "sender": "报送单位"}
_ELSEWHERE = "证号登记在他人名下，两边均完整读出"

_REGISTRIES = (
    Column("登记库", "source", 16),
    Column("证书种类", "family", 30),
    Column("状况", "state", 30, by_value=STATE_STYLES),
    Column("记录数", "rows", 10, "counter"),
    Column("覆盖到（依据）", "exported", 30),
    Column("覆盖的发证机关", "issuers", 40),
)
_DOUBTS = (
    Column("登记库", "source", 16),
    Column("证书种类", "families", 30),
    Column("后果", "effect", 30),
    Column("疑点代码", "code", 10),
    Column("文件", "file", 30),
    Column("疑点", "message", 40),
    Column("认可", "accepted_by", 30),
)
_HELD = (
    Column("因何暂缓", "scope", 10),
    Column("种类或单位", "subject", 28),
    Column("单位", "enterprise", 24),
    Column("证书种类", "family", 24),
    Column("规则本身的结果", "verdict", 20),
    Column("理由", "why", 44),
    Column("注", "note", 30),
    Column("申报位置", "place", 44),
)


def add_usage(book: Book, as_of: date, usage: Usage) -> None:
    """Add 登记库使用情况: banners, each registry, each doubt with what it prevents and who accepted it."""
    sheet: Any = book.file.add_worksheet(TITLE)
    lacking = usage.coverage.filter(pl.col("state") != WHOLE).height
    lines = banner_lines(usage.doubts, usage.held, []) or [LACKING if lacking else NOTHING]
    following = write_lines(book, sheet, 0, f"{TITLE}（基准日 {as_of.isoformat()}）", lines)
    following = write_block(book, sheet, following + 1, "各登记库", usage.coverage, _REGISTRIES)
    if usage.doubts.height:
        write_block(book, sheet, following + 1, "疑点及后果", _doubts(usage.doubts), _DOUBTS)
    set_print(sheet, Page(TITLE, as_of), header_rows=0)


def add_held(book: Book, as_of: date, held_claims: pl.DataFrame) -> None:
    """Add 暂不作为线索 where anything is held back: what the rules alone would have said, for whoever checks it."""
    if held_claims.height:
        write_table(book, HELD_SHEET, Page(HELD_SHEET, as_of), _held(held_claims), _HELD)


def _doubts(doubts: pl.DataFrame) -> pl.DataFrame:
    told = [families_told(families) or "该部门各种类" for families in in_order(doubts)["families"]]
    return in_order(doubts).with_columns(
        families=pl.Series(told, dtype=pl.String), effect=pl.col("effect").replace(EFFECTS)
    )


def _held(held_claims: pl.DataFrame) -> pl.DataFrame:
    meanings = {code: text.meaning for code, text in rule_texts().items()}
    return held_claims.with_columns(
        labelled("scope", SCOPES),
        labelled("subject", FAMILY_LABELS),
        labelled("family", FAMILY_LABELS),
        labelled("verdict", KIND_LABELS),
        why=pl.col("reasons").list.first().replace_strict(meanings, return_dtype=pl.String),
        note=pl.when("elsewhere").then(pl.lit(_ELSEWHERE)),
        place=position(),
    )
