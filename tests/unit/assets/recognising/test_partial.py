"""Exports that say of themselves that they are not all, and the harmless wordings beside those."""

import pytest

from assets.recognising.partial import Around, batch, issued_since, limited, some_items, stopped

SPECIAL = "特种作业操作证"


def around(above: str = "", below: str = "", heading: str = "Sheet1", **where: bool) -> Around:
    return Around((heading, "数据"), [[above]] if above else [], [], [[below]] if below else [], **where)


def is_stopped(text: str, *, records: int = 128, stated: int | None = None, **where: bool) -> bool:
    return stopped(around(below=text, **where), records, stated, single_page=False) is not None


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("统计范围：2018年10月以来发证", 2018),
        ("发证日期：2018年1月1日至2024年8月5日", 2017),
        ("发证日期：2010-01-01至2024-08-05", None),
        ("数据截至2024年8月5日", None),
        ("查询时间：2024年8月5日 10:00", None),
    ],
)
def test_a_period_of_issue_says_nothing_of_what_was_issued_before(line: str, year: int | None) -> None:
    assert issued_since(around(above=line)) == year


@pytest.mark.parametrize(
    ("title", "some"),
    [
        ("特种作业操作证（不含制冷与空调设备运行操作作业）", True),
        ("特种作业操作证（已录入部分，其余陆续补录）", True),
        ("特种作业操作证（不含已注销）", False),
        ("特种作业操作证（含历史记录）", False),
    ],
)
def test_titles_that_leave_a_part_out(title: str, *, some: bool) -> None:
    assert (limited(around(above=title)) is not None) is some


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("仅显示前148条，请缩小查询范围", True),
        ("系统超时，请重新登录", True),
        ("java.sql.SQLException: Connection reset", True),
        ("导出失败：内存不足", True),
        ("500 Internal Server Error", True),
        ("……", True),
        ("未完待续", True),
        ("（未完）", True),
        ("以下略", True),
        ("余略", True),
        ("……（其余8条见另一文件）", True),
        ("其余人员另行报送", True),
        ("其他见附件2", True),
        ("转下页", True),
        ("—接下表—", True),
        ("数据条数超过系统上限，请分批导出", True),
        ("Showing 1 to 128 of 138 entries", True),
        ("Showing 11 to 138 of 138 entries", True),
        ("Showing 1 to 20 of 25 entries", True),
        ("1 - 20 of 138 items", True),
        ("显示第 1 到第 20 条记录，总共 138 条记录", True),
        ("上一页 1 2 3 下一页 末页", True),
        ("首页 上一页 下一页 末页", True),
        ("Previous 1 2 Next", True),
        ("加载更多…", True),
        ("Load more", True),
        ("Showing 1 to 128 of 128 entries", False),
        ("上一页 1 下一页", False),
        ("Previous 1 Next", False),
        ("以下空白", False),
        ("等共304人", False),
        ("第1页 共1页", False),
        ("附件：略图", False),
        ("备注：本表由系统导出", False),
        ("制表人：王五　审核：李四", False),
        ("说明：本表仅含在有效期内及过期三年内证书", False),
    ],
)
def test_lines_below_that_say_records_are_missing(line: str, *, broken: bool) -> None:
    assert is_stopped(line) is broken


def test_a_pager_beside_all_that_is_stated_is_harmless() -> None:
    assert not is_stopped("共128条 上一页 下一页", stated=128)
    assert is_stopped("共138条 上一页 下一页", stated=138)


def test_a_page_that_goes_on_in_the_next_table_of_its_file_is_whole() -> None:
    assert not is_stopped("转下页", last=False)
    assert limited(around(above="接上页", first=False)) is None
    assert limited(around(above="接上页")) == "接上页"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("筛选条件：证书状态=有效；所属镇街=王瓜店街道", True),
        ("查询条件：所属镇街：王瓜店街道", True),
        ("查询条件: 准操项目=低压电工作业", True),
        ("筛选条件：发证机关=泰安市应急管理局", True),
        ("筛选条件：证书状态=全部；所属镇街=全部", False),
        (f"查询条件：证书名称={SPECIAL}", False),
        (f"查询条件：{SPECIAL}", False),
        ("筛选条件：部门=肥城市应急管理局", False),
        ("查询条件：所属地区=肥城市，导出时间=2024-08-05", False),
        ("筛选条件：无", False),
        ("筛选条件：", False),
        ("2024年7月新增安全生产知识和管理能力考核合格证人员名单", True),
        ("本月变更人员", True),
        ("第二季度新取证人员", True),
        ("2024年新增持证人员名单", True),
        ("本次更新12条", False),
        ("安全生产知识和管理能力考核合格证信息表（样表）", True),
        (f"{SPECIAL}（示例）", True),
        ("填写说明：示例见第3行", False),
        ("导出单位：肥城市应急管理局    发证日期：2022-01-01至2024-08-05", True),
        ("发证日期：2010-01-01至2024-08-05", False),
        ("统计期间：2024年1月1日—2024年8月5日", True),
        ("2022年以来新取证人员", True),
        ("导出时间：2024-08-05 10:30:00", False),
        ("导出日期：2024-08-05", False),
        ("特种作业操作证信息表（截至2024年8月5日）", False),
        ("数据截止2024年8月5日", False),
        (f"{SPECIAL}（王瓜店街道）", True),
        ("续表", True),
        (SPECIAL, False),
        ("查询结果（共有聘用单位30家）", False),
        ("肥城市特种作业人员持证情况", False),
    ],
)
def test_titles_that_limit_a_table(title: str, *, told: bool) -> None:
    assert (limited(around(above=title)) is not None) is told


def test_the_term_of_the_family_decides_how_far_back_a_period_must_reach() -> None:
    line = "发证日期：2020-01-01至2024-08-05"
    assert limited(Around((SPECIAL, ""), [[line]], [], [])) is not None
    assert limited(Around(("安全生产知识和管理能力考核合格证", ""), [[line]], [], [])) is None


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        (f"{SPECIAL}（电工作业）", "电工作业"),
        (f"{SPECIAL}-焊接与热切割作业", "焊接与热切割作业"),
        ("安管人员考核合格证书（项目负责人）", "项目负责人"),
        ("安管人员考核合格证书（A、B、C）", None),
        (f"{SPECIAL}（高压、低压等）", None),
        (SPECIAL, None),
        ("特种作业操作证数据_20240805", None),
        ("煤矿特种作业操作证", None),
        ("建筑施工特种作业操作资格证书", None),
        ("电工作业", None),
    ],
)
def test_headings_restricted_to_some_items(heading: str, items: str | None) -> None:
    assert some_items(around(heading=heading)) == items


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("导出时间：2024-08-05  （第1批，共2批）", (1, 2)),
        ("第二部分（共三部分）", (2, 3)),
        ("共2批 第1批", (1, 2)),
        ("Part 1 of 2", (1, 2)),
        ("特种作业操作证（1/2）", (1, 2)),
        ("第1批", (None, None)),
        ("第1页 共1页", (None, None)),
        ("2024/8/5", (None, None)),
    ],
)
def test_batches(title: str, told: tuple[int | None, int | None]) -> None:
    assert batch(around(above=title)) == told
