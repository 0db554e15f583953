"""What can be wrong with a ledger row, as a table of conditions, and the sentences that tell the sender."""

from typing import NamedTuple

import polars as pl

from assets.field_positions import columns_of
from schemas.lookups.annex2_lookups import ledgers
from schemas.tables.accounts import Problems
from schemas.tables.provenance import PROVENANCE
from schemas.tables.recognised import LedgerTexts
from schemas.values.masking import mask_text
from schemas.values.numbers import document_number
from schemas.values.text import is_empty

TRANSFER_FOLDERS = ("执法检查", "网络治理")

_NO_ENTERPRISE = pl.col("enterprise_key").is_null()
_EVENT_READ = pl.col("event_on").is_not_null()
_ROW_KEY = [*PROVENANCE, "ledger"]


def _absent(field: str) -> pl.Expr:
    """Whether nothing is filled in, or a word that says so (无, 暂无)."""
    return is_empty(pl.col(field)) | document_number.normalise(pl.col(field)).is_null()


def _several(value: str) -> pl.Expr:
    """Whether rows with one number (and stage) give different values."""
    kinds = pl.col(value).drop_nulls().n_unique().over("ledger", "document", "case_stage")
    return pl.col("document").is_not_null() & (kinds > 1)


class Fault(NamedTuple):
    """One kind of fault: where it can occur, when it holds (an expression over the read rows), what it means.

    A reminder keeps the row out of some column, but for one that only asks for a second look.
    """

    ledger: str
    field: str
    rule: str
    severity: str
    holds: pl.Expr
    meaning: str
    second_look: bool = False


def ledger_faults() -> list[Fault]:
    """All kinds of fault of all ledgers; a fault of severity reject keeps the row out of every figure."""
    return [*_required(), *_unreadable_events(), *_REJECTED, *_WARNED]


def tell_faults(rows: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Everything that is wrong with ledger rows.

    Parameters
    ----------
    rows
        Ledger texts with what was read from them.
    layouts
        Layouts.

    Returns
    -------
    pl.DataFrame
        Problems and a column `ledger`; one row a ledger row and kind of fault.
    """
    none = Problems.blank().with_columns(ledger=pl.Series([], dtype=pl.String))
    return pl.concat([none, *(_tell(rows, fault, layouts) for fault in _found(rows))])


def _found(rows: pl.DataFrame) -> list[Fault]:
    """Those kinds of fault that some row has, found in one pass: of the many kinds most ledgers have few."""
    faults = ledger_faults()
    some = rows.select(_has(fault).any().alias(str(place)) for place, fault in enumerate(faults))
    return [fault for fault, found in zip(faults, some.row(0), strict=True) if found]


def _has(fault: Fault) -> pl.Expr:
    return (pl.col("ledger") == fault.ledger) & fault.holds.fill_null(value=False)


def _tell(rows: pl.DataFrame, fault: Fault, layouts: pl.DataFrame) -> pl.DataFrame:
    """Problems of one kind, one row a ledger row that has it."""
    hit = rows.filter(_has(fault))
    told = hit.select(
        *_ROW_KEY,
        field=pl.lit(fault.field),
        rule=pl.lit(fault.rule),
        message=_sentence(fault),
        value=mask_text(pl.col(fault.field)),
        severity=pl.lit(fault.severity),
    )
    return told.with_columns(columns_of(hit, layouts, fault.field)).select(*Problems.dtypes(), "ledger")


def _sentence(fault: Fault) -> pl.Expr:
    """Say ledger, field and value, to go on from where it stands; identity numbers are masked."""
    value = pl.col(fault.field)
    shown = pl.when(is_empty(value)).then(pl.lit("未填写")).otherwise(pl.format("填写为“{}”", mask_text(value)))
    name = LedgerTexts.descriptions()[fault.field]
    label = ledgers()[fault.ledger].label
    return pl.format("：{}的“{}”{}，{}。", pl.lit(label), pl.lit(name), shown, pl.lit(fault.meaning))


def _required() -> list[Fault]:
    return [
        Fault(ledger.code, field, "ledger_required", "reject", _absent(field), "缺少必填内容，该行不能计入附件2")
        for ledger in ledgers().values()
        for field in ledger.required
    ]


def _unreadable_events() -> list[Fault]:
    return [
        Fault(
            ledger.code,
            ledger.event,
            "ledger_date",
            "reject",
            ~is_empty(pl.col(ledger.event)) & ~_EVENT_READ,
            "不是完整的年月日，该行不能计入附件2",
        )
        for ledger in ledgers().values()
    ]


_REJECTED = [
    Fault("inspection", "enterprise", "ledger_enterprise", "reject", _NO_ENTERPRISE,
          "也没有统一社会信用代码，不知检查了哪家企业，该行不能计入附件2"),
    Fault("penalty", "fine_yuan", "ledger_amount", "reject",
          ~is_empty(pl.col("fine_yuan")) & pl.col("fine_fen").is_null(),
          "不是有效金额，该行不能计入附件2"),
    Fault("transfer", "transfer_no", "ledger_folder", "reject", ~pl.col("folder").is_in(TRANSFER_FOLDERS),
          "但移送台账只应放在“执法检查”或“网络治理”文件夹，该行不能计入附件2"),
    Fault("case", "stage", "ledger_stage", "reject", ~is_empty(pl.col("stage")) & pl.col("case_stage").is_null(),
          "不是公安立案、检察介入、提起公诉、法院审判之一，该行不能计入附件2"),
]  # fmt: skip

_WARNED = [
    Fault("problem", "problem_no", "ledger_number", "warn", pl.col("document").is_null(),
          "按企业、日期、问题类型和人员区分问题，请补编号", second_look=True),
    Fault("problem", "enterprise", "ledger_enterprise", "warn", _NO_ENTERPRISE,
          "也没有统一社会信用代码，处理措施不能计入企业数"),
    Fault("problem", "problem_type", "ledger_type", "warn", pl.col("types").list.len() == 0,
          "不是已知的问题类型，只计入问题总数"),
    Fault("problem", "person_name", "ledger_person", "warn",
          pl.col("names").is_null() & pl.col("ids").is_null()
          & pl.col("types").list.set_intersection(["无证", "假证", "过期未复审", "超范围"]).list.len().gt(0),
          "也没有身份证号，不能计入人员数"),
    Fault("problem", "rectified_on", "ledger_date", "warn",
          pl.col("rectified_on_day").is_null() & pl.col("rectified_on").str.contains(r"\d|是|已|完成")
          & ~pl.col("rectified_on").str.contains("未|中$"),
          "不是完整的年月日，不计入完成整改"),
    Fault("problem", "rectified_on", "ledger_order", "warn", pl.col("rectified_on_day") < pl.col("event_on"),
          "早于发现日期，请核对", second_look=True),
    Fault("case", "persons", "ledger_persons", "warn",
          (pl.col("case_stage") == "c14") & pl.col("person_count").is_null(),
          "不是有效人数，提起公诉的人数按0计"),
    Fault("penalty", "fine_yuan", "ledger_conflict", "warn", _several("fine_fen"),
          "与同一决定书文号的其他行不同，计数取最高的一个，请核对", second_look=True),
    Fault("case", "persons", "ledger_conflict", "warn", (pl.col("case_stage") == "c14") & _several("person_count"),
          "与同一案号的其他行不同，计数取最多的一个，请核对", second_look=True),
    Fault("case", "stage", "ledger_stage", "warn", pl.col("case_stage") == "other", "不属于附件2统计的阶段，不计数"),
]  # fmt: skip

SECOND_LOOK = frozenset(fault.rule for fault in _WARNED if fault.second_look)
"""Rules whose reminders keep no row out of any column."""
