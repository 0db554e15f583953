"""What a sheet of people is: a registry, a roster, a list that revokes, or something else that proves nothing."""

import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, TB, A, B
from tests.sheets import Cell, sheet

FIRM = "泰安汶阳建设有限公司"
J = "鲁J012021000123"

Rows = list[list[Cell]]


def kind(file: str, rows: Rows, name: str = "Sheet1") -> str | None:
    """The kind of the one sheet of a file."""
    return recognise(file, [sheet(*rows, name=name)]).file_kinds["kind"].item()


SCORES: Rows = [
    ["姓名", "身份证号", "操作项目", "理论", "实操得分", "结论"],
    ["张三", A, "低压电工作业", 90, 88, "通过"],
]
CONTRACTS: Rows = [["姓名", "身份证号", "开始日期", "结束日期"], ["张三", A, "2023-01-01", "2025-12-31"]]
DEGREES: Rows = [["姓名", "身份证号", "毕业学校", "毕业证书编号"], ["张三", A, "某职业学院", "103701200506001234"]]
SAFETY: Rows = [
    ["姓名", "身份证号", "厂级培训时间", "车间级培训时间", "班组级培训时间"],
    ["张三", A, "2023-01-01", "2023-01-02", "2023-01-03"],
]
ENTRANTS: Rows = [["姓名", "身份证号", "报考工种", "单位", "缴费情况"], ["张三", A, "电工", FIRM, "已缴"]]
INSURED: Rows = [["姓名", "身份证号", "参保单位", "缴费基数", "参保日期"], ["张三", A, FIRM, 4000, "2023-01-01"]]
FEES: Rows = [["缴费单号", "考生", "身份证号", "报名工种", "考务费"], ["JF00001", "张三", A, "低压电工作业", 160]]
SUBSIDIES: Rows = [["申领人", "身份证号", "培训工种", "补贴标准（元）", "开户银行"], ["张三", A, "电工", 1000, "建行"]]
HOURS: Rows = [["学员", "身份证号", "报学类别", "应学学时", "已学学时"], ["张三", A, "C1", 24, 24]]
BY_OWN_WISH: Rows = [["申请注销人", "证件号", "注销项目", "准予注销日期"], ["张三", A, "N1", "2024-07-16"]]
IN_OWN_WORDS: Rows = [["缴费编码", "何人", "身份证号", "何日", "报学"], ["JF1", "张三", A, "2027-03-01", "N1"]]
VEHICLES: Rows = [["车主", "身份证号", "车牌", "行驶证号", "年检到期"], ["张三", A, "鲁J00001", "XS139", "2025-02-28"]]
BOOKINGS: Rows = [
    ["预约号", "预约人", "身份证号", "预约项目", "预约时段", "渠道"],
    ["1", "张三", A, "N1", "上午", "微信"],
]
PRACTICE: Rows = [["名次", "真实姓名", "身份证号", "练习工种", "平均得分"], [1, "张三", A, "煤矿瓦斯检查作业", 91]]
PLEDGES: Rows = [["责任人", "身份证号", "责任状编号", "有效期至"], ["张三", A, "ZRZ-24-001", "2024-12-31"]]
ENDS: Rows = [["姓名", "身份证号", "有效期至"], ["张三", A, "2024-12-31"]]
LIABILITY: Rows = [
    ["被保险人", "被保险人证件号", "保险终期", "职业资质", "资质证号"],
    ["张三", A, "2025-02-28", "低压电工作业", TA],
]
HOLDERS: Rows = [
    ["姓名", "身份证号", "证书编号", "准操项目", "有效期至"],
    ["张三", A, TA, "低压电工作业", "2027-03-01"],
]
SCORED_HOLDERS: Rows = [
    ["姓名", "证号", "准操项目", "理论成绩", "实操成绩", "有效期到"],
    ["张三", TA, "低压电工作业", 90, 88, "2027-03-01"],
]
STAFF: Rows = [
    ["姓名", "身份证号", "岗位", "学历", "毕业院校", "入职日期"],
    ["张三", A, "电工", "大专", "某学院", "2020-01-01"],
]
BUILDERS: Rows = [
    ["姓名", "身份证号", "证书编号", "工种", "发证机关", "证书状态"],
    ["张三", A, J, "建筑电工", "山东省住房和城乡建设厅", "有效"],
]


@pytest.mark.parametrize(
    ("file", "sheet_name", "rows", "expected"),
    [
        ("应急局/第三期考核情况.xlsx", "Sheet1", SCORES, None),
        ("企业花名册/人事.xlsx", "劳务合同", CONTRACTS, None),
        ("企业花名册/人事.xlsx", "教育经历", DEGREES, None),
        ("企业花名册/新工人.xlsx", "Sheet1", SAFETY, None),
        ("应急局/焊工报名.xlsx", "Sheet1", ENTRANTS, None),
        ("企业花名册/人事.xlsx", "Sheet1", INSURED, None),
        ("企业花名册/人事.xlsx", "车辆备案", VEHICLES, None),
        ("企业花名册/人事.xlsx", "责任状", PLEDGES, None),
        ("企业花名册/持证情况.xlsx", "Sheet1", PLEDGES, "roster"),
        ("企业花名册/人员.xlsx", "Sheet1", ENDS, "roster"),
        ("企业花名册/雇主责任险.xlsx", "Sheet1", LIABILITY, "roster"),
        ("企业花名册/人事.xlsx", "特种作业", HOLDERS, "roster"),
        ("企业花名册/培训取证台账.xlsx", "Sheet1", HOLDERS, "roster"),
        ("企业花名册/人事.xlsx", "花名册", STAFF, "roster"),
        ("应急局/发证.xlsx", "Sheet1", SCORED_HOLDERS, "registry"),
        ("应急局/取证人员.xlsx", "Sheet1", HOLDERS, "registry"),
    ],
)  # fmt: skip
def test_purpose(file: str, sheet_name: str, rows: Rows, expected: str | None) -> None:
    assert kind(file, rows, sheet_name) == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (("用工单位", "姓名", "证号", "机关", "情况"), "registry"),
        (("用工单位", "姓名", "证号", "班组", "情况"), "roster"),
        (("岗位类型", "姓名", "证号", "颁证机关", "现状"), "registry"),
        (("区队", "姓名", "证号", "初领日期", "矿方自评"), "roster"),
    ],
)
def test_issuer_and_state_are_an_offices_and_a_self_assessment_a_firms(headers: tuple[str, ...], expected: str) -> None:
    rows: Rows = [[*headers], *([f"{who}公司", "张三", A, "泰安市行政审批服务局", "有效"] for who in "甲乙丙丁戊")]
    assert kind("市场监管局/一览.xlsx", rows) == expected


@pytest.mark.parametrize(
    ("file", "title", "expected"),
    [
        ("住建局/证书库.xlsx", None, "registry"),
        ("住建局/证书库.xlsx", "填报单位：肥城市住房和城乡建设局", "registry"),
        ("住建局/转报.xlsx", f"填报单位（盖章）：{FIRM}", "roster"),
        ("住建局/转报.xlsx", f"报送企业：{FIRM}", "roster"),
        ("住建局/转报.xlsx", "持证人员自查自纠情况表", "roster"),
        ("住建局/企业自查/一.xlsx", None, "roster"),
        ("住建局/企业上报材料/一.xlsx", None, "roster"),
    ],
)
def test_forms_that_enterprises_filled_in_are_no_registry(file: str, title: str | None, expected: str) -> None:
    assert kind(file, [[title], *BUILDERS] if title else BUILDERS) == expected


@pytest.mark.parametrize(
    ("file", "rows", "message", "expected"),
    [
        ("应急局/考务费清单.xlsx", FEES, "报名或申请名单", 0),
        ("应急局/补贴申领公示.xlsx", SUBSIDIES, "补贴或奖补申领名单", 0),
        ("住建局/继续教育学习.csv", HOURS, "培训或安全教育记录", 0),
        ("市场监管局/微信导出.csv", BOOKINGS, "预约或排队名单", 0),
        ("煤炭中心/七月.xlsx", PRACTICE, "练习、答题或打卡记录", 0),
        ("市场监管局/注销通告.csv", BY_OWN_WISH, "证书注销名单", 0),
        ("应急局/考务费清单.xlsx", IN_OWN_WORDS, "没有表头", 1),
    ],
)
def test_a_list_whose_header_says_little_is_told_by_its_purpose_unless_its_cells_may_be_a_registers(
    file: str, rows: Rows, message: str, expected: int
) -> None:
    found = recognise(file, [sheet(*rows, name="Sheet1")]).file_kinds.row(0, named=True)
    assert message in found["message"]
    assert found["unread_numbers"] == expected


@pytest.mark.parametrize(
    ("file", "title", "column", "expected"),
    [
        ("应急局/名单.xlsx", "疑似假证人员核查名单", "核查情况", None),
        ("应急局/齐鲁安特未登记人员.xlsx", None, "未登记原因", None),
        ("应急局/签到.xlsx", "特种作业复审培训班学员签到表", "签到", None),
        ("应急局/执法检查持证核查记录.xlsx", None, "检查人", None),
        ("应急局/台账.xlsx", "新城街道高危行业特种作业人员摸底台账", "联系电话", None),
        ("应急局/台账.xlsx", "新城街道高危行业特种作业人员摸底台账", "企业名称", "roster"),
        ("应急局/特种作业人员汇总8.6.xlsx", "持证排查汇总表", "企业", "roster"),
        ("应急局/汇总.xlsx", None, "企业负责人签字", None),
        ("应急局/疑似人员.xlsx", None, "发证机关", None),
        ("应急局/核查记录.xlsx", None, "发证机关", "registry"),
        ("应急局/疑似人员.xlsx", None, "证书状态", "registry"),
        ("应急局/核查数据导出.xlsx", None, "联系电话", "registry"),
        ("煤炭中心/瓦斯检查作业人员名单.xlsx", None, "联系电话", "registry"),
        ("应急局/特种作业人员汇总8.6.xlsx", None, "联系电话", "registry"),
        ("应急局/发证.xlsx", None, "领取人签字", "registry"),
    ],
)
def test_certificates_as_they_were_shown_are_no_registry(
    file: str, title: str | None, column: str, expected: str | None
) -> None:
    rows: Rows = [[title]] if title else []
    rows += [[*HOLDERS[0], column], [*HOLDERS[1], "某厂"]]
    assert kind(file, rows) == expected


def test_a_registrys_column_without_a_header_is_kept_by() -> None:
    rows: Rows = [[*HOLDERS[0], "发证机关", None], [*HOLDERS[1], "泰安市应急管理局", "2024.5注销"]]
    rows += [["李四", B, TB, "低压电工作业", "2027-03-01", "泰安市应急管理局", None]]
    found = recognise("应急局/特种作业20240805.xlsx", [sheet(*rows)])
    assert found.certificate_texts["unread_cells"].to_list() == ["2024.5注销", None]


def test_a_firm_that_signs_below_filled_the_form_in() -> None:
    signed = [*BUILDERS, ["填表人：李四", None, None, "企业负责人（签字）："]]
    assert kind("住建局/汇总.xlsx", signed) == "roster"


@pytest.mark.parametrize(
    ("file", "rows", "status"),
    [
        ("应急局/关于撤销部分证书的决定.xlsx", HOLDERS, "撤销"),
        ("应急局/通报.xlsx", [["注销特种作业操作证人员名单"], *HOLDERS], "注销"),
        ("应急局/关于注销的通告附件.xlsx", [["拟注销人员名单（公示期满）"], *HOLDERS], "注销"),
        ("应急局/名单.xlsx", [[*HOLDERS[0], "吊销原因"], [*HOLDERS[1], "伪造"]], "吊销"),
    ],
)
def test_lists_that_revoke(file: str, rows: Rows, status: str) -> None:
    found = recognise(file, [sheet(*rows)])
    assert found.certificate_texts.select("kind", "status").rows() == [("notice", status)]


@pytest.mark.parametrize("name", ["拟注销公示名单", "暂扣期满恢复名单", "未注销人员名单", "关于撤销决定失效的公告"])
def test_lists_of_what_is_not_revoked_revoke_nobody(name: str) -> None:
    assert kind(f"应急局/{name}.xlsx", HOLDERS) == "registry"


def test_the_one_office_that_issued_all_is_no_employer() -> None:
    rows: Rows = [["姓名", "身份证号", "证书编号", "准操项目", "核发单位"]]
    rows += [
        [name, A, TA, "低压电工作业", "山东省应急管理厅"] for name in ("张三", "李四", "王五", "赵六", "孙七", "周八")
    ]
    assert kind("应急局/底册.xlsx", rows) == "registry"


def test_drivers_of_works_vehicles_are_no_drivers_of_the_police() -> None:
    rows: Rows = [["姓名", "身份证号", "驾驶项目", "驾驶证件号", "满期"], ["张三", A, "N1", A, "2027-03-01"]]
    assert kind("企业花名册/场内车辆驾驶人员表.xlsx", rows) == "roster"


def test_an_export_with_cancelled_ones_among_others_revokes_nobody_else() -> None:
    rows = [[*HOLDERS[0], "注销日期"], [*HOLDERS[1], None], ["李四", B, TB, "低压电工作业", "2027-03-01", "2023-01-01"]]
    assert kind("应急局/名单.xlsx", rows) == "registry"


def test_a_list_of_contracts_is_told_to_be_one() -> None:
    header = ["工号", "姓名", "合同编号", "签订日期", "合同开始", "合同到期", "合同类型"]
    rows = [[f"KH10{at}", name, f"KHHT-2019-13{at}", "2019-10-06", "2019-10-06", "2027-10-06", "固定期限"]
            for at, name in enumerate(("张三", "李四", "王五"))]  # fmt: skip
    found = recognise("企业花名册/甲公司.xlsx", [sheet(header, *rows, name="签订情况")])
    assert found.file_kinds["message"].item().startswith("工作表“签订情况”是劳动合同或协议表")


def test_people_with_posts_in_an_offices_folder_are_told_to_be_no_registry() -> None:
    header = ["姓名", "身份证号", "岗位", "证书编号", "发证机关"]
    found = recognise("应急局/人员信息.xlsx", [sheet(header, ["张三", A, "电工", TA, "泰安市应急管理局"])])
    assert "没有作为登记库使用" in found.file_kinds["message"].item()
    named = recognise("应急局/登记库导出.xlsx", [sheet(header, ["张三", A, "电工", TA, "泰安市应急管理局"])])
    assert named.file_kinds["kind"].item() == "registry"


def test_what_a_sheet_is_gets_told_and_lends_no_header() -> None:
    book = [
        sheet(*HOLDERS, name="特种作业", index=0),
        sheet(*CONTRACTS, name="合同", index=1),
        sheet(["李四", B, "2023-01-01", "2025-12-31"], name="合同续", index=2),
    ]
    found = recognise("企业花名册/人事.xlsx", book)
    assert found.certificate_texts.select("sheet", "name").rows() == [("特种作业", "张三")]
    assert "工作表“合同”是劳动合同或协议表，不作为登记库或持证申报使用。" in found.file_kinds["message"].item()
