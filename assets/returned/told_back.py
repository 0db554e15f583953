"""What a clerk reads of a list that came back: one message a file, one sentence a cell or row that was not taken."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter

from assets.returned.meaning import BROKEN, MASKED, OTHER_PERSON, PRECISION, REFUSALS
from assets.returned.reading_back import Came
from schemas.vocabulary import OwnList

REFUSAL_WORDS = {MASKED: "仍为脱敏号码", PRECISION: "数值格式、精度丢失", BROKEN: "公式错误", OTHER_PERSON: "换了人"}
LAPSED = "该退回件已从收件箱撤走，其中的更正 {} 处不再采用，各行恢复原文；仍要采用的请放回收件箱。"
ROW_SENTENCES = {
    "returned_new_row": "没有行标识，是新增的行，未作为申报使用；请另报花名册。",
    "returned_mark_unknown": "行标识有误，或对应的原文件不在收件箱中，未使用；请在程序写出的退回修改清单上修改。",
    "returned_row_broken": "与清单所示的原行相差太大，可能断成几行或错位，未使用；请修改清单后以 .xlsx 退回。",
    "returned_mark_repeated": "行标识在清单中重复而内容不同，不能确定哪一行是更正，均未使用；新增人员请另报花名册。",
}
"""Rule codes of rows that were not used, and what the sender is to do."""


@dataclass(frozen=True)
class Account:
    """What became of one list that came back, counted."""

    file: str
    kind: str
    lead: str
    corrected: int
    unchanged: int
    refused: Counter[str]
    emptied: int
    overruled: int
    conflicting: int
    new: tuple[tuple[str, int], ...]
    unknown: tuple[tuple[str, int], ...]
    outdated: tuple[tuple[str, int], ...]
    repeated: tuple[tuple[str, int], ...]
    damaged: tuple[tuple[str, int], ...]
    answers: int


def tell(account: Account) -> dict[str, Any]:
    """A row of ReturnedFiles."""
    return {
        "file": account.file,
        "kind": account.kind,
        "corrected": account.corrected,
        "unchanged": account.unchanged,
        "refused": account.refused.total(),
        "emptied": account.emptied,
        "overruled": account.overruled,
        "conflicting": account.conflicting,
        "new_rows": len(account.new),
        "unknown_rows": len(account.unknown) + len(account.repeated) + len(account.damaged),
        "outdated_rows": len(account.outdated),
        "answers": account.answers,
        "lapsed": 0,
        "message": account.lead + _said(account),
    }


def tell_lapsed(file: str, cells: int) -> dict[str, Any]:
    """A row of ReturnedFiles for a list that was taken out of the inbox."""
    counts = dict.fromkeys(
        ("corrected", "unchanged", "refused", "emptied", "overruled", "conflicting", "new_rows", "unknown_rows",
         "outdated_rows", "answers"), 0,
    )  # fmt: skip
    return {"file": file, "kind": OwnList.RETURNS, **counts, "lapsed": cells, "message": LAPSED.format(cells)}


def row_problems(account: Account) -> Iterator[tuple[Any, ...]]:
    """Problems of rows that were not used, at their place in the returned file."""
    for rule, rows in (
        ("returned_new_row", account.new),
        ("returned_mark_unknown", account.unknown),
        ("returned_mark_repeated", account.repeated),
        ("returned_row_broken", account.damaged),
    ):
        for sheet, row in rows:
            yield account.file, sheet, row, "", "", rule, ROW_SENTENCES[rule], None, "warn"


def refusal_problem(file: str, came: Came) -> tuple[Any, ...]:
    """A cell that was changed to something that can't be taken."""
    column = get_column_letter(came.own_column)
    sentence = f"：退回件“{file}”第{came.row}行{came.column}列填写的是{REFUSALS[came.outcome]}"
    original = came.original
    return original.file, original.sheet, came.at, column, "", f"returned_{came.outcome}", sentence, None, "warn"


def conflict_problem(file: str, sheet: str, row: int, column: int, lists: Sequence[str]) -> tuple[Any, ...]:
    """A cell that two lists correct differently."""
    letters, named = get_column_letter(column), "、".join(f"“{each}”" for each in lists)
    sentence = f"：退回件{named}填写的内容不一致，均未采用；请核对后重新退回一份。"
    return file, sheet, row, letters, "", "returned_conflict", sentence, None, "warn"


def _said(account: Account) -> str:
    """Counts in words, zeros left out."""
    if account.kind == OwnList.WORKLIST:
        return f"已收存，其中填写了核验结果 {account.answers} 条；核验结果目前不影响比对。"
    if account.kind == OwnList.CLUES:
        return "已收存；其中填写的内容目前不影响线索的处置状态。"
    if account.kind != OwnList.RETURNS:
        return "已另行存放，不使用其内容。"
    refused = "，".join(f"{REFUSAL_WORDS[why]} {count}" for why, count in sorted(account.refused.items()))
    parts = (
        (account.corrected, f"采用更正 {account.corrected} 处"),
        (account.unchanged, f"未改动 {account.unchanged} 处"),
        (account.refused.total(), f"未采用 {account.refused.total()} 处（{refused}）"),
        (account.emptied, f"清空 {account.emptied} 处，不作更正（确需删除的请填“无”）"),
        (account.overruled, f"{account.overruled} 处已被后来收到的退回件取代"),
        (account.conflicting, f"{account.conflicting} 处与另一份退回件不一致，均未采用"),
        (len(account.new), f"新增 {len(account.new)} 行没有行标识，未作为申报使用，请另报花名册"),
        (len(account.unknown), f"{len(account.unknown)} 行的行标识有误或原文件不在收件箱，未使用"),
        (len(account.repeated), f"{len(account.repeated)} 行的行标识重复而内容不同，未使用"),
        (len(account.damaged), f"{len(account.damaged)} 行断成几行或错位，未使用，请用 .xlsx 格式保存后重新退回"),
        (len(account.outdated), f"{len(account.outdated)} 行的原文件已换成新内容或撤回，不再适用"),
    )
    return (
        "；".join(text for count, text in parts if count) + "。"
        if any(count for count, _ in parts)
        else "没有可用的行。"
    )
