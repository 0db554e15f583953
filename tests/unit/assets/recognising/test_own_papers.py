"""Sheets of a workbook beside a sheet of certificates: which of them claim any."""

import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, TB, TC, A, B, C
from tests.sheets import Cell, sheet

PEOPLE = [("张建国", A), ("李秀兰", B), ("王德明", C)]
CERTIFICATES = sheet(
    ["姓名", "身份证号", "操作证号", "准操项目"],
    *([name, id_no, number, "低压电工作业"] for (name, id_no), number in zip(PEOPLE, (TA, TB, TC), strict=True)),
    name="持证",
)


def papers(header: list[Cell], numbers: list[str], name: str) -> list[str]:
    """The sheets of which somebody claims a certificate."""
    rows = [[*person, number, "2024-01-10"] for person, number in zip(PEOPLE, numbers, strict=True)]
    found = recognise("企业花名册/甲公司.xlsx", [sheet(header, *rows, name=name), CERTIFICATES])
    return sorted(found.certificate_texts["sheet"].unique())


@pytest.mark.parametrize(
    ("header", "numbers", "name", "claims"),
    [
        (["姓名", "身份证号", "讲解证编号", "取得"], ["JJ00001", "JJ00002", "JJ00003"], "讲解", False),
        (["姓名", "身份证号", "钥匙牌", "发放日期"], ["K001", "K002", "K003"], "库房钥匙", False),
        (["姓名", "身份证号", "证书编号", "发证日期"], ["JX240001", "JX240002", "JX240003"], "继续教育", False),
        # Numbers that no list goes on by, and a sheet that says what its papers are, stay claims.
        (["姓名", "身份证号", "证书编号", "发证日期"], ["JX240001", "JX240817", "JX239003"], "其他证书", True),
        (["姓名", "身份证号", "证书编号", "发证日期"], ["TZ240001", "TZ240002", "TZ240003"], "特种作业证", True),
        (["姓名", "身份证号", "证书编号", "发证日期"], [TA, TB, TC], "补充", True),
    ],
)
def test_own_papers_claim_none(header: list[Cell], numbers: list[str], name: str, *, claims: bool) -> None:
    assert papers(header, numbers, name) == (sorted([name, "持证"]) if claims else ["持证"])


def test_the_staff_with_their_posts_stay() -> None:
    staff = sheet(
        ["工号", "姓名", "身份证号", "岗位"],
        *([f"KH10{at}", name, id_no, "电工"] for at, (name, id_no) in enumerate(PEOPLE)),
        name="在职员工",
    )
    found = recognise("企业花名册/甲公司.xlsx", [staff, CERTIFICATES])
    assert sorted(found.certificate_texts["sheet"].unique()) == ["在职员工", "持证"]


def test_own_numbers_alone_are_claims() -> None:
    rows = [[*person, f"JX24000{at}"] for at, person in enumerate(PEOPLE)]
    found = recognise("企业花名册/甲公司.xlsx", [sheet(["姓名", "身份证号", "证书编号"], *rows)])
    assert found.certificate_texts.height == 3
