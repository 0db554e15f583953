"""Small tables of synthetic people for the tests of this folder."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import polars as pl

from schemas.tables.accounts import Files, Problems, Rejects
from schemas.tables.certificates import Certificates, Claims, ExportDoubts, Exports
from schemas.tables.contract import Contract
from schemas.tables.recognised import Layouts, RowAccounts
from schemas.tables.screening import ClueChanges, Clues, Evidence, Held, HeldClaims, Verdicts, Worklist

AS_OF = date(2024, 10, 18)
ID_A, ID_B = "370983197501011234", "370983199003070021"
MASKED_A = "370983********1234"
ROSTER = "企业花名册/测试甲公司.xlsx"
REGISTRY = "应急局/特种作业.xlsx"
INJECTION = "=cmd|' /C calc'!A0"


def table(contract: type[Contract], *rows: dict[str, Any]) -> pl.DataFrame:
    """Make a table of a contract from the columns that matter; others get a plain value of their dtype."""
    dtypes = contract.dtypes()
    columns = contract.to_schema().columns
    plain = {name: None if columns[name].nullable else _plain(dtype) for name, dtype in dtypes.items()}
    return contract.conform(pl.DataFrame([plain | row for row in rows], pl.Schema(dtypes), orient="row"))


def _plain(dtype: pl.DataType) -> Any:
    if dtype == pl.String:
        return ""
    if dtype == pl.Boolean:
        return True
    if dtype == pl.Date:
        return AS_OF
    if isinstance(dtype, pl.Datetime):
        return datetime(2024, 10, 1, 8, tzinfo=UTC)
    return [] if isinstance(dtype, pl.List) else 0


def claim(row: int, **values: Any) -> dict[str, Any]:
    """A row of Claims."""
    plain = {
        "ros_id": row, "file": ROSTER, "sheet": "人员", "row": row, "claim": 1, "table": 1, "name": "张晓红",
        "name_text": "张晓红", "id_no": ID_A, "id_no_text": ID_A, "enterprise": "测试甲公司",
    }  # fmt: skip
    return plain | values


def evidence(clue_id: str, row: int, **values: Any) -> dict[str, Any]:
    """A row of Evidence."""
    plain = {
        "clue_id": clue_id, "role": "claim", "file": ROSTER, "sheet": "人员", "row": row, "claim": 1,
        "field": "valid_to", "claimed": "2027-03-01", "recorded": "2024-03-01", "comparison": "different",
        "weight": -3.2, "column": "F",
    }  # fmt: skip
    return plain | values


def problem(row: int, column: str, message: str, **values: Any) -> dict[str, Any]:
    """A row of Problems."""
    plain = {
        "file": ROSTER, "sheet": "人员", "row": row, "column": column, "field": "id_no", "rule": "id_check_failed",
        "message": message, "severity": "reject",
    }  # fmt: skip
    return plain | values


CLAIMS = table(
    Claims,
    claim(5),
    claim(6, name="欧阳小明", name_text="欧阳小明", id_no=ID_B, id_no_text=ID_B),
    claim(7, name="王伟", name_text="王伟"),
)
CLUES = table(
    Clues,
    {"clue_id": "C-low", "kind": "uncertified", "level": "low", "title": "未持证", "enterprise": "测试甲公司"},
    {
        "clue_id": "C-high", "kind": "altered", "level": "high", "title": f"证号T{ID_A}的有效期更晚",
        "level_reason": INJECTION, "family": "special_operation", "enterprise": "测试甲公司；测试乙公司",
        "origin": "数据比对", "first_seen": AS_OF, "status": "待核查",
    },
)  # fmt: skip
EVIDENCE = table(
    Evidence,
    evidence("C-high", 5),
    evidence("C-high", 5, field="number", claimed=f"T{ID_A}", recorded=INJECTION, column="D"),
    evidence("C-high", 9, role="registry", file=REGISTRY, sheet="Sheet1"),
    evidence("C-low", 6, field="name", claimed="欧阳小明", recorded=None, comparison=None, weight=None),
)
CHANGES = table(
    ClueChanges,
    {"change": "since", "subject": "2024-08-18"},
    {"change": "clue_new", "subject": "C-high", "kind": "altered", "level": "high", "title": "有效期更晚",
     "after": "待核查"},
    {"change": "clue_changed", "subject": "C-low", "kind": "uncertified", "level": "low", "title": "未持证",
     "before": "待核查", "after": "申报已变更", "why": "文件中没有这条申报。"},
    {"change": "file_withdrawn", "subject": ROSTER, "before": "已读取", "after": "已撤走"},
)  # fmt: skip
FILES = table(
    Files,
    {
        "file": ROSTER, "sha256": "a" * 64, "status": "read", "kind": "roster", "rows": 10, "accepted": 6,
        "rejected": 1, "layout": 3,
    },
    {"file": REGISTRY, "sha256": "b" * 64, "status": "read", "kind": "registry+roster", "rows": 3, "accepted": 2},
    {"file": "企业花名册/坏文件.xls", "sha256": "c" * 64, "status": "unreadable",
     "message": "文件有密码，请另存后重报。"},
)  # fmt: skip
PROBLEMS = table(
    Problems,
    problem(5, "C", f"身份证号“{ID_A}”校验不通过，请按原件核对。"),
    problem(5, "D", "证书编号缺失。", rule="number_missing", severity="warn"),
    problem(7, "", "没有姓名，也没有身份证号。", rule="nobody"),
)
REJECTS = table(Rejects, problem(5, "C", "校验不通过", value=ID_A) | {}).select(list(Rejects.dtypes()))
ROW_ACCOUNTS = table(
    RowAccounts,
    *({"file": ROSTER, "sheet": "人员", "row": row, "table": 1, "place": place} for row, place in (
        (1, "title"), (2, "header"), (3, "header"), (5, "data"), (6, "data"), (7, "data"),
    )),
)  # fmt: skip
LAYOUTS = table(
    Layouts,
    *(
        {
            "file": ROSTER, "sheet": "人员", "table": 1, "kind": "roster", "header_row": 3, "column_index": index,
            "column": "ABCDEF"[index - 1], "header": header, "field": field, "confidence": 1, "method": method,
        }
        for index, (header, field, method) in enumerate(
            [
                ("序号", "", "unmapped"), ("姓名", "name", "exact"), ("身份证号", "id_no", "exact"),
                ("证号", "number", "exact"), ("工种", "item", "fuzzy"), ("有效期至", "valid_to", "exact"),
            ],
            1,
        )
    ),
)  # fmt: skip
VERDICTS = table(
    Verdicts,
    *({"ros_id": row, "file": ROSTER, "sheet": "人员", "row": row, "claim": 1, "verdict": verdict, **rest}
      for row, verdict, rest in (
        (5, "altered", {}),
        (6, "uncertified", {}),
        (7, "registered_discrepant", {"reg_id": 1, "reasons": ["name_homophone", "id_repaired", "employer_differs"]}),
    )),
)  # fmt: skip
CERTIFICATES = table(
    Certificates,
    {
        "reg_id": 1, "file": REGISTRY, "source": "应急局", "family": "special_operation", "name_text": "王玮",
        "id_no_text": ID_B, "issue": date(2024, 8, 1), "exported_on": date(2024, 8, 5),
    },
)  # fmt: skip
EXPORTS = table(
    Exports,
    {
        "source": "应急局", "family": "special_operation", "files": [REGISTRY], "records": 1, "issuers": ["山东省*"],
        "exported_on": date(2024, 8, 5), "dated_by": "文件注明", "listed": True, "former": False, "keeps_ended": True,
        "whole": True,
    },
)  # fmt: skip
DOUBTS = table(
    ExportDoubts,
    {
        "source": "应急局", "families": "special_operation", "file": "应急局/加密.xlsx", "code": "encrypted",
        "message": "“应急局/加密.xlsx”文件已加密，不知其中有哪些记录", "effect": "void",
        "digest": "aa", "accepted": False,
    },
)  # fmt: skip
HELD = table(
    Held,
    {
        "scope": "family", "subject": "special_operation", "claims": 40, "accused": 20, "elsewhere": 2,
        "files": [ROSTER],
        "message": "特种作业操作证：40条持证申报中有20条将成为线索，该种类暂不作为线索。", "digest": "bb",
        "released": False,
    },
)  # fmt: skip
HELD_CLAIMS = table(
    HeldClaims,
    {
        "file": ROSTER, "sheet": "人员", "row": 5, "claim": 1, "ros_id": 0, "family": "special_operation",
        "enterprise": "测试甲公司", "scope": "family", "subject": "special_operation", "verdict": "impersonated",
        "reasons": ["number_of_another"], "elsewhere": True,
    },
)  # fmt: skip
WORKLIST = table(
    Worklist,
    *(
        {
            "order": order, "query_id": f"Q{order}", "channel": channel, "channel_name": name, "address": address,
            "name": "欧阳小明", "id_no": ID_B, "number": f"T{ID_B}", "families": "特种作业操作证", "why": "外省发证",
            "places": f"{ROSTER} › 人员 › 第6行", "file": ROSTER,
        }
        for order, channel, name, address in (
            (1, "mem", "应急管理部：特种作业/安全生产", "https://cx.mem.gov.cn"),
            (2, "mem", "应急管理部：特种作业/安全生产", "https://cx.mem.gov.cn"),
            (3, "ask", "报送单位", None),
        )
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Cells:
    """Stands for a sheet as read: what the returns need of it."""

    name: str
    frame: pl.DataFrame
    merges: tuple[tuple[int, int, int, int], ...] = ()


ROSTER_CELLS = Cells(
    "人员",
    pl.DataFrame(
        [
            (1, "测试甲公司持证人员", None, None, None, None, None),
            (2, "序号", "人员", None, "证书", None, None),
            (3, None, "姓名", "身份证号", "证号", "工种", "有效期至"),
            (5, "1", "张晓红", ID_A, f"T{ID_A}", "<r>低压</r>", "2027-03-01"),
            (6, "2", "欧阳小明", ID_B, "无", None, None),
            (7, "3", "王伟", ID_A, INJECTION, "电工", "2027.3"),
        ],
        schema={"row": pl.UInt32} | {f"c{n}": pl.String for n in range(1, 7)},
        orient="row",
    ),
    merges=((2, 2, 2, 3), (2, 4, 2, 6), (2, 1, 3, 1), (2, 1, 2, 2)),
)
