"""Fourth batch: the campaigns whose registries are the surfaces."""

from datetime import date

from tests.surfaces.campaign import Campaign, Registry
from tests.surfaces.kinds.registries import (
    dated,
    headed,
    no_registry,
    notice,
    registry_dates,
    review_words,
    stated,
    stated_roster,
    two_exports,
    without_id,
)
from tests.surfaces.more.registries import told

WEEK = "一二三四五六日"


def weekday(day: date) -> str:
    """Write a date as a spreadsheet program's long format does."""
    return f"{day.year}年{day.month}月{day.day}日星期{WEEK[day.weekday()]}"


HEADERS = Campaign(
    "fourth_registry_headers",
    [
        headed(
            "registry_headers",
            "examination_section",
            "F2",
            "任职资格类别 行业(领域) 合格证编码 合格证起算日 合格证截止日",
        ),
        headed("registry_headers", "database_dump", "F3", "czr_xm zgz_bh czlb_mc syq_z zs_zt"),
        headed("registry_headers", "licence_window", "F5", "领证人员 领证人证件号 项目代码及名称 许可届满日"),
        headed("registry_headers", "energy_office", "F7", "被考核人 考核合格编号 合格有效起 合格有效止"),
        review_words("date_and_stamp", "F1", "复审（盖章日）"),
        review_words("done_not_done", "F6", "是否完成复审及日期"),
    ],
    {
        "F2": Registry(
            "序号={n}|所在企业={emp}|姓名={name}|居民身份证={id}|任职资格类别={cls}|行业(领域)={item}|合格证编码={no}|合格证起算日={start:%Y.%m.%d}|"
            "合格证截止日={end:%Y.%m.%d}|核发机构={issuer}|证书情况={state}|经办={n}号窗口",
            "危化品及冶炼企业考核合格人员（考试科）.xlsx",
            ("安全生产知识和管理能力考核合格证发放总账", "制表：考试科    2024年8月5日"),
        ),
        "F3": Registry(
            "id={n}|czr_xm={name}|czr_sfzh={id}|zgz_bh={no}|czlb_mc={item}|cclz_rq={first}|fz_rq={start}|syq_q={start}|syq_z={end}|"
            "fzjg_mc={issuer}|zs_zt={state}|gx_sj=2024-08-05 08:00:00",
            "jz_tzzy_zgz.csv",
        ),
        "F5": Registry(
            "许可序号={n}|领证人员={name}|领证人证件号={id}|作业人员证编号={no}|种类名称={cls}|"
            "项目代码及名称={code} {item}|许可起始日={start}|"
            "许可届满日={end}|许可机关={issuer}|许可状态={state}|送达方式=自取",
            "作业人员许可信息.xls",
        ),
        "F7": Registry(
            "煤矿企业={emp}|被考核人={name}|被考核人身份证号={id}|考核合格编号={no}|考核类别={cls}|考核科目={item}|合格有效起={start}|合格有效止={end}|"
            "发证机构={issuer}|登记状态={state}",
            "煤矿安全知识考核.xlsx",
            ("煤矿安全生产知识和管理能力考核合格证持证人员（全市）",),
        ),
    }
    | told("F1", "复审（盖章日）={done}", lambda day: f"{day:%Y.%m.%d}（章）", "未盖章")
    | told("F6", "是否完成复审及日期={done}", lambda day: f"完成，{day.year}/{day.month}/{day.day}", "未完成"),
)
STATED = Campaign(
    "fourth_registry_states",
    [
        stated_roster("kept_or_given_up", "F3", "证书去向 已交回注销"),
        stated_roster("long_ago_cancelled", "F4", "持证情形 已被撤销（提供虚假材料）"),
        stated_roster("yes_and_no", "F5", "有效否 否（吊销）"),
        stated_roster("with_document", "F2", "办理情况 泰应急撤"),
        review_words("result_of_review", "F1", "本周期复审结果"),
    ],
    {
        "F3": stated("证书去向", "本人持有，有效", "已交回注销", "调出山东，证书转出")("F3"),
        "F4": stated("持证情形", "在有效状态", "已被撤销（提供虚假材料）", "迁出至外省")("F4"),
        "F5": stated("有效否", "有效", "否（吊销）", "否（转外省）")("F5"),
        "F2": stated("办理情况", "已发证，有效", "已撤销 泰应急撤〔2024〕3号", "已转外省")("F2"),
    }
    | told("F1", "本周期复审结果={done}", lambda day: f"{day.year}年{day.month:02d}月复审合格", "尚未复审"),
)
DATED = Campaign(
    "fourth_registry_dates",
    [
        registry_dates("long_format", "F2"),
        registry_dates("slash_and_time", "F3"),
        registry_dates("stops_and_words", "F4"),
        registry_dates("day_month_words", "F5"),
        registry_dates("apostrophe", "F7"),
    ],
    {
        "F2": dated(weekday)("F2"),
        "F3": dated(lambda d: f"{d.year}/{d.month}/{d.day} 0:00:00")("F3"),
        "F4": dated(lambda d: f"{d.year}.{d.month}.{d.day}止")("F4"),
        "F5": dated(lambda d: f"{d.day} {d:%B} {d.year}")("F5"),
        "F7": dated(lambda d: f"'{d}")("F7"),
    },
)
NOTICES = Campaign(
    "fourth_notices",
    [
        notice(
            "hearing_done",
            "F1",
            "吊销特种作业操作证人员公告（第三批）.xls",
            "编号={n}|被吊销人={name}|身份证件号码={id}|操作证编号={no}|作业项目={item}|吊销决定日期=2024-07-09|违法事实=伪造申请材料",
            ("泰安市应急管理局公告", "下列人员的特种作业操作证予以吊销："),
            "被吊销人 吊销决定日期",
        ),
        notice(
            "by_own_wish",
            "F5",
            "特种设备作业人员证注销通告20240716.csv",
            "申请注销人={name}|证件号={no}|注销项目={code}|注销受理号=ZX{n:05d}|准予注销日期=2024-07-16",
            (),
            "申请注销人 注销项目 准予注销日期",
        ),
        notice(
            "mine_managers",
            "F7",
            "关于撤销部分煤矿考核合格证的决定（附名单）.xlsx",
            "单位={emp}|姓名={name}|身份证号={id}|合格证编号={no}|撤销理由=替考|决定文号=鲁能源撤〔2024〕{n}号|证书状态=撤销",
            ("撤销安全生产知识和管理能力考核合格证人员名单",),
            "撤销理由 决定文号",
        ),
    ],
)
OTHERS = Campaign(
    "fourth_no_registry",
    [
        no_registry(
            "skill_subsidy",
            "F1",
            "技能提升补贴申领公示.xlsx",
            "序号={n}|申领人={name}|身份证号={id}|培训工种={item}|补贴标准（元）=1000|开户银行=建设银行|申领批次=2024年第7批",
            ("2024年第7批特种作业人员培训补贴申领名单（公示5个工作日）",),
            "申领人 补贴标准（元） 申领批次",
        ),
        no_registry(
            "safety_check_by_firm",
            "F3",
            "{firm}报送（电工架子工塔司）.xls",
            "序号={n}|人员姓名={name}|身份证号={id}|工种={item}|证件编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|施工单位核验情况=经核验真实",
            ("建筑施工特种作业人员持证自查表", "自查单位：{firm}（盖章）   自查人：      联系电话："),
            "施工单位核验情况",
        ),
        no_registry(
            "resit",
            "F2",
            "补考名单及成绩.csv",
            "考号={n:05d}|姓名={name}|证件号码={id}|报考资格={cls}|首考成绩=72|补考成绩=84|是否合格=合格|考试日期=2024-07-18",
            (),
            "首考成绩 补考成绩 报考资格",
        ),
        no_registry(
            "inspection_day_list",
            "F5",
            "{firm}迎检人员证件.xlsx",
            "序={n}|使用单位名称={emp}|作业人员={name}|身份证号码={id}|证件编号={no}|作业项目代号={code}|有效期至={end}|单位自查结论=符合|"
            "提供复印件=是",
            ("特种设备使用单位自查登记（{firm}填报）", "填报人：雷某      填报日期：2024年8月1日"),
            "单位自查结论 提供复印件",
        ),
    ],
)
EXPORTS = Campaign(
    "fourth_two_exports",
    [
        two_exports("short_year_name", "F5", "作业人员24.3.8.xlsx"),
        two_exports("made_on", "F3", "建筑特种作业人员老表.xls", "制表日期：2024年03月11日"),
        two_exports("folder_of_february", "F2", "2024.2月底/考核合格证.xlsx", "数据日期：2024-02-29"),
        two_exports("exported_at", "F6", "煤矿特种作业人员(旧).xlsx", "（2024-03-06 17:05:11 由系统导出）"),
    ],
)
BARE = {
    "F5": without_id(
        "F5",
        "行政区=肥城市|用工单位={emp}|姓名={name}|证号={no}|类={cls}|代号={code}|项={item}|发={start:%Y.%m.%d}|止={end:%Y.%m.%d}|机关={issuer}|情况={state}",
        "特设人员一览.xls",
    ),
    "F6": without_id(
        "F6",
        "流水={n}|煤矿特种作业人员={name}|特种作业证号码={no}|操作类别={cls}|操作项目={item}|初次发证日={first}|起始={start}|终止={end}|复审应办={due}|"
        "复审办毕={done}|发证机构={issuer}|在册状态={state}",
        "煤矿特种工底簿.xlsx",
        "复审应办 复审办毕 在册状态",
    ),
    "F7": without_id(
        "F7",
        "cert_no={no}|holder={name}|mine={emp}|position_type={cls}|issued={start}|expires={end}|issued_by={issuer}|status={state}",
        "coal_safety_competence_20240805.csv",
    ),
}
WITHOUT = Campaign(
    "fourth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
