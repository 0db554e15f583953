"""One small campaign, run for real on five days: each has the verdicts, the rules and the statutes of its law."""

import csv
from datetime import date
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute
from tests.graph.situations import NAMES, OPERATION_HEADER, person, t_number

DAYS = ("2024-10-18", "2025-12-31", "2026-05-31", "2026-06-01", "2027-10-18")
BEFORE, SINCE = DAYS[:3], DAYS[3:]
SETTINGS = """\
plausible: {family: 1, sender: 1}
registries:
  - {source: 应急局, family: special_operation, issuers: ["山东省*", "泰安市*"], exported_on: 2024-08-05}
  - {source: 煤炭中心, family: coal_special_operation, issuers: ["山东省*"], exported_on: 2024-08-05}
  - {source: 市场监管局, family: special_equipment, issuers: ["泰安市*", "肥城市*"], exported_on: 2027-09-01}
"""
ROSTER = ("姓名", "身份证号", "证书名称", "证书编号", "准操项目", "发证日期", "有效期至", "应复审日期", "发证机关")
F1, F6, F5 = "特种作业操作证", "煤矿特种作业操作证", "特种设备安全管理和作业人员证"
OFFICE = {F1: "泰安市应急管理局", F6: "山东省能源局", F5: "泰安市市场监督管理局"}
ITEMS = {F1: "低压电工作业", F6: "煤矿井下电气作业", F5: "叉车司机N1"}


def card(place: int, kind: str = F1, **told: str) -> dict[str, str]:
    """What one person holds; `due` and `end` are the recorded days."""
    number = t_number(place) if kind != F5 else person(place)
    usual = {"name": NAMES[place], "id_no": person(place), "kind": kind, "number": number, "item": ITEMS[kind]}
    return {**usual, "issue": "2023-06-12", "end": "2029-06-11", "due": "", "done": "", "issuer": OFFICE[kind], **told}


CARDS = {
    "复审在新规后": card(0, due="2026-06-12"),
    "复审在新规前": card(1, due="2025-06-12", issue="2022-06-12", end="2028-06-11"),
    "刚好在前一日": card(2, due="2026-05-31"),
    "有效期已满": card(3, issue="2020-01-16", end="2026-01-15", due="2023-01-15", done="2022-12-01"),
    "新规前有效期和复审都过": card(4, issue="2019-09-16", end="2025-09-15", due="2025-03-15"),
    "复审日期写晚": card(5, due="2026-07-12"),
    "目录外": card(6, due="2026-06-12"),
    "煤矿": card(7, F6, due="2026-08-12"),
    "叉车": card(8, F5, issue="2023-08-12", end="2027-08-11"),
}
ABROAD = {"issue": "", "end": "", "issuer": ""}
NOBODY = {"name": "刘洋", "id_no": person(77), "number": f"T{person(77)}"}
CLAIMS = {
    **CARDS,
    "复审日期写晚": {**CARDS["复审日期写晚"], "due": "2027-07-12"},
    "目录外": {**CARDS["目录外"], "item": "储能电站电工作业"},
    "查无登记": card(9, **NOBODY, issue="2023-06-12"),
    "无发证机关新证": card(10, F5, name="陈明", id_no=person(78), number=person(78), issue="2026-07-01",
                    end="2030-06-30", issuer=""),
    "无发证机关旧证": card(11, F5, name="赵亮", id_no=person(79), number=person(79), issue="2024-03-01",
                    end="2028-02-28", issuer=""),
    "无发证机关无日期": card(12, F5, name="周凯", id_no=person(80), number=person(80), **ABROAD),
}  # fmt: skip
REVIEW = ("lapsed", "past_review")
ASKED = ("needs_verification", "review_missed_earlier")
OVER = ("lapsed", "past_end")
FINE = ("registered", "on_record")
ABSENT = ("not_registered", "no_record")
EXPECTED = {
    "复审在新规后": [FINE, FINE, FINE, FINE, FINE],
    "复审在新规前": [FINE, REVIEW, REVIEW, ASKED, ASKED],
    "刚好在前一日": [FINE, FINE, FINE, ASKED, ASKED],
    "有效期已满": [FINE, FINE, OVER, OVER, OVER],
    "新规前有效期和复审都过": [FINE, OVER, OVER, OVER, OVER],
    "复审日期写晚": [("altered", "review_due_later")] * 3 + [FINE] * 2,
    "目录外": [("registered_discrepant", "item_unknown")] * 3 + [("registered", "on_record")] * 2,
    "煤矿": [FINE, FINE, FINE, FINE, FINE],
    "叉车": [FINE, FINE, FINE, FINE, OVER],
    "查无登记": [ABSENT] * 5,
    "无发证机关新证": [ABSENT] * 3 + [("needs_verification", "issuer_open")] * 2,
    "无发证机关旧证": [ABSENT] * 5,
    "无发证机关无日期": [ABSENT] * 3 + [("needs_verification", "issuer_open")] * 2,
}
"""Verdict and first reason on each of the DAYS."""
STATUTES = {
    "查无登记": [
        (("原安监总局令第30号第四十条", "《治安管理处罚法》（2012年）第五十二条第一项"), ("第19号", "第六十三条")),
        (("原安监总局令第30号第四十条", "《治安管理处罚法》（2012年）第五十二条第一项"), ("第19号", "第六十三条")),
        (("第五十二条第二项（2025-12-31以前的行为）", "第六十三条第三项（2026-01-01起的行为）", "不作选择"),
         ("第19号",)),
        (("第四十条（2026-05-31以前的行为）", "第19号（新规条款待核）（2026-06-01起的行为）", "不作选择"), ()),
        (("第四十条（2026-05-31以前的行为）", "第19号（新规条款待核）（2026-06-01起的行为）", "第六十三条第三项"), ()),
    ],
    "复审在新规前": [None, (("第二十一条至第二十六条",), ("第19号",)), (("第二十一条至第二十六条",), ("第19号",)),
                None, None],
    "有效期已满": [None, None, (("第九十七条第七项", "第三十条", "原安监总局令第30号第十九条"), ("第19号",)),
              (("第十九条、第二十一条至第二十六条（2026-05-31以前的行为）", "第19号（新规条款待核）"), ()),
              (("第19号（新规条款待核）",), ())],
    "叉车": [None, None, None, None, (("《特种设备安全法》第十四条、第八十六条",), ("第30号", "第19号", "第九十七条"))],
}  # fmt: skip
"""What the clue's line of statutes holds and what it must not, on each of the DAYS; None where there is no clue."""


def recorded(kind: str) -> list[tuple[str, ...]]:
    fields = ("name", "id_no", "number", "item", "issue", "issue", "end", "due", "done", "issuer")
    return [(*(each[name] for name in fields), "有效") for each in CARDS.values() if each["kind"] == kind]


def claimed() -> list[tuple[str, ...]]:
    fields = ("name", "id_no", "kind", "number", "item", "issue", "end", "due", "issuer")
    return [tuple(each[name] for name in fields) for each in CLAIMS.values()]


def write(path: Path, rows: list[tuple[str, ...]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """out/ of the campaign after a run for each day."""
    root = tmp_path_factory.mktemp("law") / "专项治理"
    inbox = root / "inbox"
    write(inbox / "应急局/特种作业操作证.csv", [OPERATION_HEADER, *recorded(F1)])
    write(inbox / "煤炭中心/煤矿特种作业操作证.csv", [OPERATION_HEADER, *recorded(F6)])
    write(inbox / "市场监管局/特种设备作业人员证.csv", [OPERATION_HEADER, *recorded(F5)])
    write(inbox / "企业花名册/测试有限公司花名册.csv", [ROSTER, *claimed()])
    (root / "campaign.yaml").write_text(SETTINGS, "utf-8")
    for day in DAYS:
        assert execute(load_campaign(root), date.fromisoformat(day), Silent()) is None
    return root / "out"


@pytest.mark.parametrize("day", DAYS)
def test_verdicts_and_rules_are_those_of_the_law_of_the_day(results: Path, day: str) -> None:
    told = pl.read_parquet(results / day / "verdicts.parquet").sort("row")
    found = dict(zip(CLAIMS, told.select("verdict", pl.col("reasons").list.first()).rows(), strict=True))
    place = DAYS.index(day)
    assert found == {name: answers[place] for name, answers in EXPECTED.items()}


@pytest.mark.parametrize("name", STATUTES)
@pytest.mark.parametrize("day", DAYS)
def test_a_clue_names_the_statutes_of_the_day(results: Path, day: str, name: str) -> None:
    wanted = STATUTES[name][DAYS.index(day)]
    lines = statutes_shown(results / day / "线索台账.xlsx")
    line = lines.get(list(CLAIMS).index(name) + 2)
    assert (line is None) == (wanted is None)
    if line is not None and wanted is not None:
        assert [each for each in wanted[0] if each not in line] == []
        assert [each for each in wanted[1] if each in line] == []


def statutes_shown(path: Path) -> dict[int, str]:
    """The statutes beside each row of the roster, as 线索台账 shows them of clues that stand."""
    header, *rows = (list(row) for row in openpyxl.load_workbook(path)["线索"].iter_rows(values_only=True))
    at = {name: header.index(name) for name in ("可能适用的法条（仅供参考）", "申报位置", "处置状态")}
    return {
        int(str(row[at["申报位置"]]).rsplit("第", 1)[1].removesuffix("行")): str(row[at["可能适用的法条（仅供参考）"]])
        for row in rows
        if row[at["处置状态"]] == "待核查"
    }


def test_the_new_law_is_not_told_before_its_day_nor_the_old_one_as_if_it_still_held(results: Path) -> None:
    for day in BEFORE:
        assert not [line for line in statutes_shown(results / day / "线索台账.xlsx").values() if "第19号" in line]
    for day in SINCE:
        lines = statutes_shown(results / day / "线索台账.xlsx").values()
        old = [line for line in lines if "第30号" in line]
        assert old
        assert all("以前的行为" in line for line in old)


def test_a_table_of_law_that_is_old_is_told_where_quality_is(results: Path) -> None:
    rows = list(openpyxl.load_workbook(results / DAYS[-1] / "数据质量.xlsx")["法规核对"].iter_rows(values_only=True))
    assert [row[0] for row in rows[1:]] == ["法规条文", "有效期和复审", "换证申请期限", "准操项目目录", "退休年龄"]
    assert {row[4] for row in rows[1:]} == {"一年之内核对过"}
