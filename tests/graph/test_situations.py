"""Situations of real rosters, through the whole job: nobody is accused for how his table was typed."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute
from tests.graph.situations import (
    ASK,
    BACK,
    NAMES,
    SAME,
    Situation,
    building_number,
    person,
    t_number,
    write_campaign,
)

AS_OF = date(2024, 8, 18)
HEADER = ("姓名", "身份证号", "证书名称", "证书编号", "准操项目", "发证日期", "有效期至", "发证机关", "备注")
F1, F3, ITEM = "特种作业操作证", "建筑施工特种作业操作资格证", "低压电工作业"
OFFICE, BUREAU = "泰安市应急管理局", "山东省住房和城乡建设厅"
STRANGER = person(77)
CHANGED = {"只说变更", "注明原号", "原号一栏", "更正生日旧号", "更正生日新号"}
ABSENT = ("not_registered",)


def operation(place: int, **changes: str) -> tuple[str, ...]:
    """A row of a card of 低压电工作业, as it stands on record but for the changes."""
    row = {
        "name": NAMES[place], "id_no": person(place), "title": F1, "number": t_number(place), "item": ITEM,
        "issue": "2021-06-12", "end": "2027-06-11", "issuer": OFFICE, "remark": "",
    }  # fmt: skip
    return tuple({**row, **changes}.values())


def building(place: int, **changes: str) -> tuple[str, ...]:
    """A row of a card of 建筑电工."""
    row = {"title": F3, "number": building_number(place), "item": "建筑电工", "issue": "2023-05-10"}
    return operation(place, **{**row, "end": "2025-05-09", "issuer": BUREAU, **changes})


def rows(answer: tuple[str, ...], *found: tuple[str, ...], reason: str | None = None) -> Situation:
    """A roster whose rows all have one answer."""
    return Situation(HEADER, list(found), [answer] * len(found), reason)


def slipped(first: int, last: int, by: int, make=operation) -> list[tuple[str, ...]]:  # type: ignore[no-untyped-def]
    """Rows in which the identity numbers of a stretch stand some rows off."""
    own = [person(place) for place in range(12)]
    ids = [own[place - by] if first <= place <= last else own[place] for place in range(12)]
    return [make(place, id_no=ids[place]) for place in range(12)]


def moved(row: tuple[str, ...], at: int, by: int) -> tuple[str, ...]:
    """A row whose cells stand one to the right, or to the left, from a place on."""
    return (*row[:at], "", *row[at:-1]) if by > 0 else (*row[:at], *row[at + 1 :], "")


MOVED_BIRTH = person(2, born="19831016")
SITUATIONS = {
    # identity numbers pasted a row off
    "整列下移": Situation(HEADER, slipped(1, 11, 1), [SAME, *[BACK] * 11]),
    "整列上移": Situation(HEADER, slipped(0, 10, -1), [*[BACK] * 11, SAME]),
    "一段下移": Situation(HEADER, slipped(3, 6, 1), [*[SAME] * 3, *[BACK] * 4, *[SAME] * 5]),
    "建筑下移": Situation(HEADER, slipped(1, 11, 1, building), [SAME, *[BACK] * 11]),
    "两人互换": Situation(HEADER, [operation(0, id_no=person(1)), operation(1, id_no=person(0)), operation(2)],
                       [BACK, BACK, SAME]),
    "同事号码贴错": Situation(HEADER, [building(0, id_no=person(3)), building(1), building(2), building(3)],
                         [BACK, SAME, SAME, SAME]),
    "编号下移": Situation(HEADER, [operation(0), *[operation(i, number=t_number(i - 1)) for i in range(1, 9)]],
                       [SAME, *[BACK] * 8]),
    "姓名下移": Situation(HEADER, [operation(i, name=NAMES[(i - 1) % 9]) for i in range(9)], [BACK] * 9),
    # rows shifted by a cell
    "错格": Situation(HEADER, [*map(operation, range(6)), moved(operation(6), 2, 1), moved(operation(7), 2, -1)],
                     [*[SAME] * 6, BACK, BACK]),
    # borrowed and invented ones stay what they are
    "借用同事证书": Situation(HEADER, [operation(0), operation(1, number=t_number(0)), operation(2)],
                         [SAME, ("impersonated",), SAME]),
    "借用他人": rows(("impersonated",), operation(4, name="刘洋", id_no=STRANGER)),
    "查无此证": rows(ABSENT, operation(4, name="刘洋", id_no=STRANGER, number=f"T{STRANGER}", remark="曾用名：刘阳")),
    # identity numbers that were corrected
    "更正生日旧号": rows(SAME, operation(2, id_no=MOVED_BIRTH), building(2, id_no=MOVED_BIRTH)),
    "更正生日新号": rows(SAME, operation(2, id_no=MOVED_BIRTH, number=f"T{MOVED_BIRTH}")),
    "注明原号": rows(SAME, operation(3, id_no=person(83), remark=f"身份证号变更，原号{person(3)}"),
                   building(3, id_no=person(83), remark=f"2022年身份证号码由{person(3)}更正")),
    "注明原号新编号": rows(SAME, operation(3, id_no=person(83), number=f"T{person(83)}",
                                     remark=f"旧身份证{person(3)}")),
    "只说变更": rows(ASK, building(3, id_no=person(83), remark="身份证号已变更")),
    "原号一栏": Situation((*HEADER[:2], "原身份证号", *HEADER[2:]), [
        (NAMES[3], person(83), person(3), *building(3)[2:]), (NAMES[4], person(4), "", *building(4)[2:])],
                       [SAME, SAME]),
    "号内括注": rows(SAME, building(3, id_no=f"{person(83)}（原{person(3)}）")),
    # renamed
    "注明曾用名": rows(SAME, operation(0, name="马梓豪", remark="曾用名：马绪国"),
                    operation(1, name="王梓豪", remark="2022年由王西峰改名"), operation(4, name="安志远（原名安强）")),
    "脱敏注明曾用名": rows(SAME, operation(0, name="马梓豪", id_no=f"{person(0)[:6]}********{person(0)[14:]}",
                                     remark="曾用名马绪国")),
    "无身份证号注明曾用名": rows(SAME, operation(0, name="马梓豪", id_no="", remark="曾用名：马绪国")),
    "无身份证号注明师傅": Situation(HEADER, [
        operation(0, name="马梓豪", id_no="", remark="师傅马绪国"),
        operation(0, name="马梓豪（借马绪国的证）", id_no=""),
    ], [ASK, ("impersonated",)]),
    "只说改名": rows(ASK, operation(0, name="马梓豪", remark="已改名")),
    "别人的曾用名": rows(("impersonated",), operation(0, name="马梓豪", remark="曾用名：马大壮")),
    "曾用名一栏": Situation((HEADER[0], "曾用名", *HEADER[1:]), [
        ("马梓豪", "马绪国", *operation(0)[1:]), (NAMES[1], "无", *operation(1)[1:])], [SAME, SAME]),
    # renewals
    "导出后换证": rows(ASK, operation(13, issue="2024-07-30", end="2030-07-29"),
                     operation(13, issue="2018-07-30", end="2030-07-29"), operation(13, issue="", end="2030-07-29")),
    "注明换证中": rows(ASK, operation(14, issue="2018-05-02", end="2024-05-01", remark="换证中"),
                     operation(15, remark="已复审，等新证")),
    "未注明": rows(("lapsed",), operation(14, issue="2018-05-02", end="2024-05-01"), operation(15, remark="未复审")),
    # what stands around names
    "称谓": rows(SAME, operation(0, name="班长：马绪国"), operation(1, name="王西峰 电话18660287555"),
               operation(2, name="殷波师傅"), operation(3, name="孙师傅"), operation(4, name="安强/电工"),
               operation(5, name="苏成军13912345678")),
    "班组在名前": rows(SAME, operation(0, name="采一队 马绪国"), operation(1, name="现场一把手：王西峰"),
                  operation(2, name="—外协 殷波")),
    "备注里的本名": rows(SAME, operation(0, name="马梓豪", remark="入赘后改随妻姓，此前姓名为马绪国")),
    "借他人的证": rows(("impersonated",), operation(0, name="马梓豪", remark="曾用名不详，借马绪国的证上岗")),
    "编号是话": rows(ASK, operation(0, name="刘洋", id_no=STRANGER, number="证在办公室，回头补")),
    "编号是公式": rows(ASK, operation(0, name="刘洋", id_no=STRANGER, number="#N/A")),
    "性别与姓名互换": rows(SAME, operation(0, name="男")),
    "少数民族": rows(SAME, operation(12, name="阿依古丽"), operation(12, name="阿依古丽 买买提"),
                   operation(12, name="阿依古丽.买买提"), building(12, name="阿依古丽买买")),
    # masked
    "脱敏同名": rows(ASK, building(6, id_no=f"{person(6)[:6]}********9999")),
    # elsewhere
    "外省": rows(ASK, building(0, name="刘洋", id_no=STRANGER, number="苏A012023490448", issuer=""),
               operation(0, name="刘洋", id_no=STRANGER, number=f"T{STRANGER}", issuer="", remark="外省证")),
    "本省": rows(ABSENT, building(0, name="刘洋", id_no=STRANGER, number="鲁J012023490448", issuer="",
                                remark="外省人员")),
}  # fmt: skip


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("situations") / "专项治理"
    write_campaign(root, SITUATIONS)
    assert execute(load_campaign(root), AS_OF, Silent()) is None
    return root / "out" / AS_OF.isoformat()


@pytest.mark.parametrize("name", SITUATIONS)
def test_situation(out: Path, name: str) -> None:
    verdicts = pl.read_parquet(out / "verdicts.parquet").filter(pl.col("file").str.contains(f"/{name}有限公司"))
    found = dict(verdicts.select("row", "verdict").iter_rows())
    wrong = {
        row: (found.get(row), answers)
        for row, answers in enumerate(SITUATIONS[name].answers, start=2)
        if found.get(row) not in answers
    }
    assert not wrong


def test_nobody_innocent_is_in_a_clue_that_is_urgent(out: Path) -> None:
    urgent = pl.read_parquet(out / "clues.parquet").filter(pl.col("level") != "low", pl.col("kind") != "lapsed")
    borrowed = {"impersonated", "not_registered", "number_shared"}
    assert set(urgent["kind"]) == borrowed
    shown = pl.read_parquet(out / "evidence.parquet").join(urgent, on="clue_id", how="semi")
    rosters = shown.filter(pl.col("role") == "claim")["file"].str.extract("/(.*)有限公司").unique().to_list()
    assert not {name for name in rosters if name in SITUATIONS} & CHANGED


def test_whose_number_it_is_is_never_told(out: Path) -> None:
    messages = pl.read_parquet(out / "rejects.parquet").filter(pl.col("rule") == "id_no_row_shifted")["message"]
    assert len(messages) > 0
    assert not any(name in message for name in NAMES for message in messages)
