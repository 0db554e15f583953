"""Rows of certificates that no registry covers: for each sign rows that bear it, and look-alikes that do not."""
# ruff: noqa: E501, RUF005 - a case a line, as a table

from collections.abc import Callable
from typing import NamedTuple

Row = dict[str, str]


class Cases(NamedTuple):
    """Changes to a sound row under which a sign speaks, and such under which it is silent."""

    base: Callable[[int], Row]
    speaks: list[Row]
    silent: list[Row]


def operation(_: int) -> Row:
    """A card of another province, in order."""
    return {
        "item": "低压电工作业", "first": "2022-03-05", "from": "2022-03-05", "to": "2028-03-04",
        "issuer": "江苏省应急管理厅",
    }  # fmt: skip


def building(place: int) -> Row:
    return {
        "number": f"苏A012022{place + 1:06d}", "item": "建筑电工", "first": "2022-03-05", "from": "2022-03-05",
        "to": "2024-03-04", "issuer": "江苏省住房和城乡建设厅",
    }  # fmt: skip


def own_building(place: int) -> Row:
    """Of this province, but issued after the export: the registry could not hold it."""
    return {
        "number": f"鲁J012024{place + 1:06d}", "item": "建筑电工", "first": "2024-08-02", "from": "2024-08-02",
        "to": "2026-08-01", "issuer": "山东省住房和城乡建设厅",
    }  # fmt: skip


def officer(place: int) -> Row:
    return {
        "number": f"苏建安C(2022){place + 1:07d}", "item": "C", "first": "2022-03-05", "from": "2022-03-05",
        "to": "2025-03-04", "issuer": "江苏省住房和城乡建设厅",
    }  # fmt: skip


def equipment(_: int) -> Row:
    return {
        "number": "", "family": "特种设备作业人员证", "item": "叉车司机N1", "first": "2022-03-05",
        "from": "2022-03-05", "to": "2026-03-04", "issuer": "徐州市市场监督管理局",
    }  # fmt: skip


def _each(name: str, *values: str) -> list[Row]:
    return [{name: value} for value in values]


def _days(start: str, *ends: str) -> list[Row]:
    return [{"first": start, "from": start, "to": end} for end in ends]


CASES: dict[str, Cases] = {
    "number_year_after_issue": Cases(
        building,
        [
            {"number": f"苏{letter}012023{900 + at:06d}", **dates}
            for at, (letter, dates) in enumerate(
                [
                    ("A", {}), ("B", {}), ("C", {}), ("D", {"first": "2021-11-30"}), ("E", {"first": "2022年3月"}),
                    ("F", {"first": "2022.3.5"}), ("G", {"first": "2020-01-01", "from": "2022-01-01"}),
                    ("H", {"from": ""}), ("J", {"first": ""}), ("K", {"first": "2022"}),
                ]
            )
        ],
        [
            {"number": "苏A012022000901"}, {"number": "苏A012021000902"}, {"number": "苏A012016000903"},
            {"number": "苏A012023000904", "from": "2023-03-05", "to": "2025-03-04"},
            {"number": "苏A012023000905", "first": "2022", "from": "2023"},
            {"number": "苏A012023000906", "first": "", "from": ""},
            {"number": "苏建安C(2022)0000907", "item": "C", "to": "2025-03-04"},
            {"number": "苏A012022000908", "first": "2022-12-31", "from": "2022-12-31", "to": "2024-12-30"},
            {"number": "苏建安C(2020)0000909", "item": "C", "to": "2025-03-04"}, {"number": "苏A012019000910"},
        ],
    ),
    "number_year_ahead": Cases(
        building,
        [{"number": f"苏{letter}0120{30 + at}{700 + at:06d}"} for at, letter in enumerate("ABCDEFGHJK")],
        [{"number": f"苏{letter}0120{14 + at}{700 + at:06d}"} for at, letter in enumerate("ABCDEFGH")]
        + [{"number": "苏A012024000708", "from": "2024-03-05", "to": "2026-03-04"}, {"number": ""}],
    ),
    "number_of_zeros": Cases(
        building,
        [{"number": f"苏{letter}012022000000"} for letter in "ABCDEFG"]
        + [{"number": f"苏建安{kind}(2022)0000000", "item": kind, "to": "2025-03-04"} for kind in "ABC"],
        [{"number": f"苏A012022{serial}"} for serial in ("000001", "100000", "010000", "900000", "000010", "001000")]
        + [{"number": f"苏建安C(2022){serial}", "item": "C", "to": "2025-03-04"} for serial in
           ("0000001", "1000000", "0000100", "9000000")],
    ),
    "number_of_other_trade": Cases(
        own_building,
        [{"number": f"鲁J{trade}2024{500 + at:06d}"} for at, trade in enumerate(("02", "04", "05", "06", "08", "11"))]
        + [{"number": f"鲁J012024{600 + at:06d}", "item": item} for at, item in enumerate(
            ("塔式起重机司机", "普通脚手架架子工", "高处作业吊篮安装拆卸工", "施工升降机司机"))],
        [{"number": f"鲁{city}012024{500 + at:06d}"} for at, city in enumerate("ABCDE")]
        + [{"number": "鲁J992024000601"}, {"number": "苏J052024000602", "issuer": "江苏省住房和城乡建设厅"},
           {"number": "鲁J052024000603", "item": "塔式起重机司机"}, {"number": "鲁J022024000604", "item": "普通脚手架架子工"},
           {"number": "鲁J992024000605", "item": "建筑焊工"}],
    ),
    "number_of_other_class": Cases(
        officer,
        [{"number": f"苏建安{of}(2022){800 + at:07d}", "item": item}
         for at, (of, item) in enumerate([("A", "C"), ("A", "B"), ("B", "A"), ("B", "C"), ("C", "A"), ("C", "B"),
                                          ("C1", "B"), ("C2", "A"), ("A", "C1"), ("B", "C3")])],
        [{"number": f"苏建安{of}(2022){800 + at:07d}", "item": item}
         for at, (of, item) in enumerate([("A", "A"), ("B", "B"), ("C", "C"), ("C1", "C1"), ("C2", "C2"), ("C3", "C3"),
                                          ("C", "C1"), ("C1", "C"), ("C2", "C"), ("C3", "C")])],
    ),
    "number_given_up": Cases(
        equipment,
        [{"number": f"TS6NFCX{400 + at:05d}", "first": f"20{19 + at // 2}-0{7 + at % 2}-01"} for at in range(10)],
        [{"number": f"TS6NFCX{400 + at:05d}", "first": f"20{10 + at}-03-01"} for at in range(9)]
        + [{"number": "TS6NFCX00499", "first": "2019-05-31"}],
    ),
    "span_of_no_family": Cases(
        operation,
        _days("2022-03-05", "2026-03-04", "2027-03-04", "2027-03-05", "2032-03-04", "2023-03-04", "2024-03-05",
              "2029-03-05")
        + [{"item": "", "family": "安管人员考核合格证", "number": "苏建安C(2022)0000321", "to": "2027-03-04"},
           {"item": "", "family": "安管人员考核合格证", "number": "苏建安A(2022)0000322", "to": "2024-03-05"},
           {"number": "", "family": "特种设备作业人员证", "item": "叉车司机N1", "to": "2028-03-04"}],
        _days("2022-03-05", "2028-03-04", "2028-03-05", "2028-03-06", "2025-03-05", "2025-03-04", "2034-03-04",
              "2026-11-20", "2027-08-01")
        + [{"from": "2020-02-29", "to": "2026-02-28", "first": "2020-02-29"},
           {"first": "2017-03-05", "from": "", "to": "2027-03-04"},
           {"number": "苏A012022000323", "item": "建筑电工", "to": "2028-03-04"}],
    ),
    "valid_for_ever": Cases(
        operation,
        _each("to", "长期", "长期有效", "永久", "终身有效", "永久有效", "长期", "终身", "长期有效", "长期", "永久"),
        _each("to", "2028-03-04", "2028.3.4", "2028年3月4日", "2028-03", "2028", "", "6年", "见证书", "2028/3/4", "/"),
    ),
    "issuer_no_authority": Cases(
        operation,
        _each("issuer", "中国电力企业协会", "全国职业技能认证中心", "中国特种作业培训网", "国家职业资格鉴定中心",
              "中国安全生产学会", "山东省焊接协会", "职业技能鉴定指导中心", "国际注册认证中心", "中国职业资格网", "电工行业商会"),
        _each("issuer", "江苏省应急管理厅", "中华人民共和国应急管理部", "国家矿山安全监察局江苏局", "徐州市行政审批局",
              "苏州市应急管理局", "江苏省安全生产监督管理局", "北京市应急管理局", "中山市安全生产宣传教育中心",
              "江苏煤矿安全监察局", ""),
    ),
    "issuer_trains": Cases(
        operation,
        _each("issuer", "徐州市安全技术培训中心", "泰安市蓝天职业培训学校", "江苏某某有限公司", "徐州技师学院",
              "徐州市职业技术学校", "安全教育培训基地", "徐州职业学院", "江苏矿务集团", "安全技术培训机构", "徐州化工厂"),
        _each("issuer", "江苏省应急管理厅", "徐州市应急管理局", "江苏省安全生产监督管理局", "江苏应急厅", "省应急厅",
              "徐州市行政审批局", "江苏省应急管理厅（盖章）", "国家矿山安全监察局江苏局", "苏州应急局", ""),
    ),
    "issuer_of_other_time": Cases(
        operation,
        [{"first": f"20{year}-05-10", "from": f"20{year}-05-10", "to": f"20{year + 6}-05-09"} for year in range(12, 17)]
        + [{"issuer": issuer, "first": f"20{20 + at}-09-01", "from": f"20{20 + at}-09-01", "to": f"20{26 + at}-08-31"}
           for at, issuer in enumerate(("江苏省安全生产监督管理局", "徐州市安监局", "江苏省安监局",
                                        "苏州市安全生产监督管理局", "徐州市安全生产监督管理局"))],
        [{"first": "2012-05-10", "from": "2018-05-10", "to": "2024-05-09"},
         {"first": "2016-05-10", "from": "2022-05-10", "to": "2028-05-09"},
         {"first": "2017", "from": "", "to": ""}, {"first": "2018-04-01", "from": "2018-04-01", "to": "2024-03-31"},
         *({"issuer": "江苏省安全生产监督管理局", "first": day, "from": day, "to": end}
           for day, end in (("2017-05-10", "2023-05-09"), ("2018-11-01", "2024-10-31"), ("2019-05-01", "2025-04-30"),
                            ("2019-12-31", "2025-12-30"))),
         {"issuer": "", "first": "2012-05-10", "from": "2012-05-10", "to": "2018-05-09"}, {}],
    ),
    "issuer_of_other_family": Cases(
        operation,
        _each("issuer", "江苏省住房和城乡建设厅", "徐州市住房和城乡建设局", "徐州市市场监督管理局", "江苏省住建厅",
              "苏州市市场监管局", "徐州市质量技术监督局")
        + [{"number": f"苏A012022{210 + at:06d}", "item": "建筑电工", "to": "2024-03-04", "issuer": issuer}
           for at, issuer in enumerate(("江苏省应急管理厅", "徐州市市场监督管理局", "徐州市应急管理局", "江苏省应急厅"))],
        _each("issuer", "江苏省应急管理厅", "江苏煤矿安全监察局", "江苏省能源局", "徐州市行政审批局", "江苏省安监局",
              "徐州市政务服务管理局", "")
        + [{"number": f"苏A012022{220 + at:06d}", "item": "建筑电工", "to": "2024-03-04", "issuer": issuer}
           for at, issuer in enumerate(("江苏省住房和城乡建设厅", "徐州市行政审批局", "徐州市城乡建设局"))],
    ),
    "issued_before_of_age": Cases(
        operation,
        [{"born": f"2006{month:02d}15"} for month in range(1, 11)],
        [{"born": f"2004{month:02d}05"} for month in range(1, 4)] + [{"born": f"19{year}0704"} for year in range(60, 66)]
        + [{"born": "20060415", "first": "2024-04-16", "from": "2024-04-16", "to": "2030-04-15"}],
    ),
    "issued_far_ahead": Cases(
        operation,
        [{"first": f"20{26 + at}-03-05", "from": f"20{26 + at}-03-05", "to": f"20{32 + at}-03-04"} for at in range(10)],
        [{"first": f"2024-{month:02d}-05", "from": f"2024-{month:02d}-05", "to": f"2030-{month:02d}-04"}
         for month in range(3, 13)],
    ),
    "first_issue_after_start": Cases(
        operation,
        [{"first": f"2022-{month:02d}-20"} for month in range(5, 13)] + [{"first": "2023-03-05"}, {"first": "2024-01-01"}],
        [{"first": f"2022-03-{day:02d}"} for day in range(5, 11)]
        + [{"first": "2016-03-05"}, {"first": "2010-01-01"}, {"first": "2022-04-04"}, {"first": "2022"}],
    ),
    "issued_before_family": Cases(
        building,
        [{"first": f"200{7 - at % 5}-0{1 + at % 4}-01", "number": f"苏A012008{100 + at:06d}"} for at in range(10)],
        [{"first": f"20{10 + at}-03-01", "number": f"苏A0120{10 + at}{100 + at:06d}"} for at in range(9)]
        + [{"first": "2008-07-01", "number": "苏A012008000199"}],
    ),
}  # fmt: skip
