"""Whose each column is: header rows to fields, over words and neighbours that no list holds."""

from collections.abc import Sequence

import polars as pl
import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, TB, TC, A, B, C
from tests.sheets import Cell, sheet

NAMES, IDS, NUMBERS = ["张建国", "李秀兰", "王德明"], [A, B, C], [TA, TB, TC]
SOME = [TA, None, None]
POLICE = "肥城市公安局"

Column = tuple[str, Sequence[Cell] | Cell, str]


def fields(columns: Sequence[Column], path: str = "企业花名册/名单.xlsx") -> dict[str, str]:
    """The field of each column by its header, for three people."""
    rows = [[cells[at] if isinstance(cells, list) else cells for _, cells, _ in columns] for at in range(3)]
    found = recognise(path, [sheet([header for header, _, _ in columns], *rows)])
    return dict(zip(found.layouts["header"], found.layouts["field"], strict=True))


TABLES: dict[str, list[Column]] = {
    "words of speech": [
        ("师傅", NAMES, "name"),
        ("身份证号多少", IDS, "id_no"),
        ("有啥证", "电工证", "family"),
        ("证的号", NUMBERS, "number"),
        ("啥时候到期", "2027-03-01", "valid_to"),
        ("谁发的", "泰安市应急管理局", "issuer"),
    ],
    "a permit's days beside its number": [
        ("采砂许可证号", ["C1", "C2", "C3"], ""),
        ("采砂证有效期", "2028-05-01", ""),
        ("挖沙工", NAMES, "name"),
        ("挖沙工身份证号", IDS, "id_no"),
        ("挖沙工作业证号", NUMBERS, "number"),
        ("挖沙工证到限", "2027-03-01", "valid_to"),
    ],
    "codes beside numbers that are identity numbers": [
        ("站", ["1", "2", "3"], ""),
        ("谁开车", NAMES, "name"),
        ("开车人身份证", IDS, "id_no"),
        ("准开代号", ["N1", "N2", "N2"], "item"),
        ("准开证编号", IDS, "number"),
        ("收证日", "2027-03-01", "valid_to"),
    ],
    "names under the word that the identity numbers' header begins with": [
        ("入场者", NAMES, "name"),
        ("户籍派出所", "石横派出所", ""),
        ("入场者身份号", IDS, "id_no"),
        ("作业证编号", NUMBERS, "number"),
    ],
    "a list's own numbers beside certificates' numbers": [
        ("作业票编号", ["DH202400001", "DH202400002", "DH202400003"], ""),
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("吊篮编号", ["DL-01", "DL-02", "DL-03"], ""),
        ("操作证号", NUMBERS, "number"),
    ],
    "numbers that go on by one where there are no others": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("证书编号", ["AQ0101", "AQ0102", "AQ0103"], "number"),
        ("有效期至", "2027-03-01", "valid_to"),
    ],
    "a project that is a place": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("岗位", "电工", "post"),
        ("项目", ["阳光花园", "龙山嘉苑", "阳光花园"], ""),
        ("操作证号", NUMBERS, "number"),
    ],
    "what a certificate is for beside what its holder does": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("工种", ["电工", "高处作业工", "电焊工"], "post"),
        ("操作证项目", ["低压电工作业", "高处安装、维护、拆除作业", "熔化焊接与热切割作业"], "item"),
        ("操作证号", NUMBERS, "number"),
    ],
    "types that a form prints, and notes at the foot": [
        ("姓名 [单行文本]", NAMES, "name"),
        ("身份证号(文本格式)", IDS, "id_no"),
        ("证书编号†", NUMBERS, "number"),
        ("有效期至(yyyy-mm-dd)", "2027-03-01", "valid_to"),
    ],
    "trades that nobody lists before one word for numbers": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("叉车资质号", [A, None, C], "number"),
        ("叉车资质止", ["2027-03-01", None, "2027-03-01"], "valid_to"),
        ("硫化罐资质号", [None, B, None], "number"),
        ("硫化罐资质止", [None, "2027-03-01", None], "valid_to"),
    ],
    "questions": [
        ("1.您的姓名（必填）", NAMES, "name"),
        ("2.身份证号码（必填）", IDS, "id_no"),
        ("5.操作项目（填空）", "低压电工作业", "item"),
        ("6.证书编号（填空）", NUMBERS, "number"),
        ("8.有效期至（日期）", "2027-03-01", "valid_to"),
    ],
    "ends whose brackets name the trade": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("电工证号", [TA, None, TC], "number"),
        ("有效期（电工）", ["2027-03-01", None, "2027-03-01"], "valid_to"),
        ("架子工证号", [None, "鲁J022023006451", None], "number"),
        ("有效期（架子工）", [None, "2027-03-01", None], "valid_to"),
    ],
    "exchange at the end": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("操作证编号", NUMBERS, "number"),
        ("到期换证时间", "2027-03-01", "valid_to"),
    ],
    "what somebody studied": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("学历", "中专", ""),
        ("专业", ["焊接", "机电", "焊接"], ""),
        ("操作证号", NUMBERS, "number"),
    ],
    "a course beside the certificate's name": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("专业", "焊接", "post"),
        ("证书", "特种作业操作证(低压电工作业)", "family"),
        ("证号", NUMBERS, "number"),
    ],
    "a trade that is all there is": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("工种", ["焊工", "低压电工作业", "焊工"], "item"),
        ("证号", NUMBERS, "number"),
    ],
    "people's numbers under a word for any": [
        ("姓名", NAMES, "name"),
        ("号码", IDS, "id_no"),
        ("证书编号", NUMBERS, "number"),
        ("工种", "低压电工作业", "item"),
    ],
    "ends beside each tick": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("低压电工作业", ["♥", None, "♥"], "item"),
        ("有效期至（低压）", ["2027-03-01", None, "2027-03-01"], "valid_to"),
        ("高处安装、维护、拆除作业", [None, "♥", "♥"], "item"),
        ("有效期至（高处）", [None, "2028-03-01", "2028-03-01"], "valid_to"),
    ],
    "initials": [
        ("XM", NAMES, "name"),
        ("SFZHM", IDS, "id_no"),
        ("CZZBH", NUMBERS, "number"),
        ("ZCXMMC", "低压电工作业", "item"),
        ("YXQJSRQ", "2027-03-01", "valid_to"),
        ("ZSZT", "有效", "status"),
        ("FZJGDM", "370983", ""),
    ],
    "English": [
        ("Employee Name", NAMES, "name"),
        ("Chinese ID", IDS, "id_no"),
        ("Licence No", NUMBERS, "number"),
        ("Date of Expiry", "2027-03-01", "valid_to"),
        ("Issuing Body", "泰安市应急管理局", "issuer"),
        ("Staff No", ["E10001", "E10002", "E10003"], ""),
    ],
    "site export": [
        ("平安卡号", ["PA20240001", "PA20240002", "PA20240003"], ""),
        ("人员姓名", NAMES, "name"),
        ("居民身份证号", IDS, "id_no"),
        ("进出通道", "一号门", ""),
        ("实名认证时间", "2024-01-01 10:00", ""),
        ("证书编号", NUMBERS, "number"),
        ("证书有效期至", "2027-03-01", "valid_to"),
        ("离场原因", None, ""),
        ("是否黑名单", "否", ""),
        ("安全帽编号", ["H0000001", "H0000002", "H0000003"], ""),
    ],
    "staff numbers": [
        ("职工编号", ["E10001", "E10002", "E10003"], ""),
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("社保号", ["37010012345678"] * 3, ""),
        ("职称证书编号", ["鲁20190012345"] * 3, ""),
        ("聘用证号", ["PY00012345"] * 3, ""),
        ("准操项目", "低压电工作业", "item"),
    ],
    "unknown header over certificates' numbers": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("本本", NUMBERS, "number"),
    ],
    "identity card's own dates, told by the police": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("签发机关", POLICE, ""),
        ("有效期限", "2016.03.04-2036.03.04", ""),
        ("操作证编号", SOME, "number"),
        ("操作证有效期至", ["2027-03-01", None, None], "valid_to"),
    ],
    "identity card's own dates, told by their terms": [
        ("姓名", NAMES, "name"),
        ("证件号码", IDS, "id_no"),
        ("起始日期", ["2016-03-04", "2010-01-01", "2018-05-06"], ""),
        ("截止日期", ["2036-03-04", "2030-01-01", "长期"], ""),
        ("特种作业证号", NUMBERS, "number"),
    ],
    "identity card named in the header": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("证书编号", NUMBERS, "number"),
        ("有效期至", "2027-03-01", "valid_to"),
        ("身份证到期日", "2036-03-04", ""),
    ],
    "a certificate's dates right after the ID stay its own": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("发证日期", "2021-03-01", "issue"),
        ("有效期至", "2027-03-01", "valid_to"),
        ("发证机关", "泰安市应急管理局", "issuer"),
        ("证书编号", NUMBERS, "number"),
    ],
    "a permit beside a number column a trade": [
        ("准入证编号", ["ZR00001", "ZR00002", "ZR00003"], ""),
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("所持证书", ["电工证、焊工证", "无", "无"], ""),
        ("电工证编号", SOME, "number"),
        ("焊工证编号", SOME, "number"),
        ("有效期", "2024-12-31", ""),
    ],
    "reviews one after another": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("证书编号", NUMBERS, "number"),
        ("复审1", "2022-05-01", "review_done"),
        ("复审2", [None, None, "2025-05-01"], "review_done"),
    ],
    "last and next review": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("证书编号", NUMBERS, "number"),
        ("前次复审情况", "2022-05-01", "review_done"),
        ("下期复审时间", "2025-05-01", "review_due"),
    ],
    "a level, a kind and a telephone of the issuer are no issuer": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("证书编号", NUMBERS, "number"),
        ("发证单位性质", "政府部门", ""),
        ("发证机构层级", "市级", ""),
        ("颁发部门联系电话", "0538-3212345", ""),
    ],
    "state in words of the office's own": [
        ("姓名", NAMES, "name"),
        ("身份证号", IDS, "id_no"),
        ("证书编号", NUMBERS, "number"),
        ("证照现时状态", ["首次", "外省转出", "延期"], "status"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_columns_mean(name: str) -> None:
    columns = TABLES[name]
    assert fields(columns) == {header: field for header, _, field in columns}


GROUPED = sheet(
    ["姓名", "身份证", None, None, "特种作业操作证", None, None, "劳动合同", None],
    [None, "号码", "签发机关", "有效期", "编号", "发证机关", "有效期", "编号", "到期日期"],
    ["张建国", A, POLICE, "2036-03-04", TA, "泰安市应急管理局", "2027-03-01", "HT-001", "2025-01-01"],
    ["李秀兰", B, POLICE, "2036-03-04", TB, "泰安市应急管理局", "2027-03-01", "HT-002", "2025-01-01"],
    merges=[(1, 1, 2, 1), (1, 2, 1, 4), (1, 5, 1, 7), (1, 8, 1, 9)],
)


def test_groups_tell_whose_their_columns_are() -> None:
    texts = recognise("企业花名册/名单.xlsx", [GROUPED]).certificate_texts
    assert texts.select("id_no", "number", "issuer", "valid_to").rows() == [
        (A, TA, "泰安市应急管理局", "2027-03-01"),
        (B, TB, "泰安市应急管理局", "2027-03-01"),
    ]


def test_the_last_review_and_the_due_date_after_it_count() -> None:
    header = ["姓名", "身份证号", "证书编号", "一次复审期", "二次复审期", "复审记录1", "复审记录2"]
    rows = [
        ["张建国", A, TA, "2022-05-05", "2025-05-05", "2022-05-01", None],
        ["李秀兰", B, TB, "2022-05-05", "2025-05-05", "2022-05-02", "2025-05-01"],
        ["王德明", C, TC, "2022-05-05", "2025-05-05", "未复审", None],
    ]
    texts = recognise("应急局/名单.xlsx", [sheet(header, *rows)]).certificate_texts
    assert texts.select("claim", "review_done", "review_due").rows() == [
        (1, "2022-05-01", "2025-05-05"),
        (1, "2025-05-01", "2025-05-05"),
        (1, "未复审", "2022-05-05"),
    ]


def test_pointers_mean_what_they_say() -> None:
    rows = [
        ["张建国", A, "T+身份证号", "低压电工作业", "2027-03-01"],
        ["李秀兰", B, "与身份证号一致", "〃", "同上"],
        ["王德明", C, "同上", "同左", None],
        ["赵六", A, None, "熔化焊接与热切割作业", '"'],
    ]
    texts = recognise(
        "企业花名册/名单.xlsx", [sheet(["姓名", "身份证号", "证书编号", "准操项目", "有效期至"], *rows)]
    ).certificate_texts
    assert texts.select("number", "item", "valid_to").rows() == [
        (TA, "低压电工作业", "2027-03-01"),
        (B, "低压电工作业", "2027-03-01"),
        (C, "同上", None),
        (None, "熔化焊接与热切割作业", "2027-03-01"),
    ]


def test_nobody_has_the_number_of_the_person_above() -> None:
    rows = [["张建国", A, TA], ["李秀兰", B, "同上"], ["张建国", A, TA], ["张建国", A, "〃"]]
    texts = recognise("企业花名册/名单.xlsx", [sheet(["姓名", "身份证号", "证书编号"], *rows)]).certificate_texts
    assert texts["number"].to_list() == [TA, None, TA, TA]


@pytest.mark.parametrize("words", [["姓名", "证件号", "证件编号"], ["人员姓名", "身份证号码", "操作证号"]])
def test_header_words_among_the_rows_are_nobody(words: list[Cell]) -> None:
    body = [["张建国", A, TA], words, ["李秀兰", B, TB]]
    for rows in ([["姓名", "身份证号", "证书编号"], *body], body):
        found = recognise("企业花名册/名单.xlsx", [sheet(*rows)])
        assert found.certificate_texts["name"].to_list() == ["张建国", "李秀兰"]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (["姓名", "身份证", "", "操作证", "", ""], ["", "号", "机关", "号", "项", "止"]),
        (
            ["姓名", "身份证号", "户籍", "证书编号", "准操项目", "有效期至"],
            ["Name", "ID", "Home", "Licence", "Scope", "Expires"],
        ),
    ],
)
def test_a_second_row_of_words_is_of_the_header(upper: list[Cell], lower: list[Cell]) -> None:
    rows = [["张建国", A, "肥城市公安局", TA, "低压电工作业", "2027-03-01"]] * 2
    found = recognise("企业花名册/名单.xlsx", [sheet(upper, lower, *rows)])
    assert found.row_accounts.filter(pl.col("place") == "data")["row"].to_list() == [3, 4]
    assert "number" in found.layouts["field"].to_list()


def test_halves_of_a_certificate_are_one() -> None:
    header = ["姓名", "身份证号", "电工操作证号", "电工证到期日", "制冷操作证号", "制冷证到期日"]
    rows = [["张建国", A, TA, "2027-03-01", TA, "2028-03-01"], ["李秀兰", B, None, None, TB, "2028-03-01"]] * 2
    texts = recognise("企业花名册/名单.xlsx", [sheet(header, *rows)]).certificate_texts
    assert texts.filter(pl.col("row") == 2).select("number", "valid_to").rows() == [
        (TA, "2027-03-01"),
        (TA, "2028-03-01"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "claims"),
    [
        ("2026.4.11", "2029-02-23", [("低压电工", "2026.4.11"), ("焊工", "2029-02-23")]),
        ("√ 2026.4.11", "至2029.2.23", [("低压电工", "2026.4.11"), ("焊工", "2029.2.23")]),
        ("有效", "已取证", [("低压电工", None), ("焊工", None)]),
        ("2026年4月29日", "无", [("低压电工", "2026年4月29日")]),
        ("2026.4.11", None, [("低压电工", "2026.4.11")]),
    ],
)
def test_trades_hold_what_stands_below(first: Cell, second: Cell, claims: list[tuple[str, str | None]]) -> None:
    rows = [["张建国", A, first, second], ["李秀兰", B, None, "2028.3.1"]]
    texts = recognise(
        "企业花名册/名单.xlsx", [sheet(["姓名", "身份证号", "低压电工", "焊工"], *rows)]
    ).certificate_texts
    assert texts.filter(pl.col("row") == 2).select("item", "valid_to").rows() == claims


def test_a_fact_below_no_header_is_a_remark() -> None:
    rows = [["张建国", A, TA, "证是在安徽考的"], ["李秀兰", B, TB, None]]
    found = recognise("企业花名册/名单.xlsx", [sheet(["姓名", "身份证号", "证书编号", None], *rows)])
    assert found.certificate_texts["remark"].to_list() == ["证是在安徽考的", None]


def test_no_former_name_tells_none() -> None:
    rows = [["张建国", A, TA, "/"], ["李秀兰", B, TB, "无"], ["王德明", C, TC, "王小明"]]
    found = recognise("企业花名册/名单.xlsx", [sheet(["姓名", "身份证号", "证书编号", "曾用名"], *rows)])
    assert found.certificate_texts["remark"].to_list() == [None, None, "曾用名：王小明"]
