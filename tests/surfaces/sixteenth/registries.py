"""Sixteenth batch: the campaigns whose registries are the surfaces."""

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

PLENTY = "ok ok ok alt forged revoked borrowed ok lapsed ok"
HEADERS = Campaign(
    "sixteenth_registry_headers",
    [
        headed("registry_headers", "licence_store_of_the_province", "F2", "证照持有者 合格证照编号 照面状态", PLENTY),
        headed("registry_headers", "labour_platform_fields", "F3", "CYRYXM CYRYSFZ TZZSBM", PLENTY),
        headed("registry_headers", "construction_market_officers", "F4", "用工企业名 三类证编码 证号状况", PLENTY),
        headed("registry_headers", "equipment_big_data", "F5", "操机人姓名 操机人证号 证号当前态", PLENTY),
        headed("registry_headers", "energy_bureau_book", "F7", "受试人 合格证字号 证件状况", PLENTY),
        review_words("passed_in_words", "F1", "复审结案"),
        review_words("date_then_passed", "F6", "满三年复审"),
    ],
    {
        "F2": Registry(
            "证照目录=11370000{n:06d}|证照持有者={name}|持有者证件={id}|合格证照编号={no}|合格人员类型={cls}|合格行业={item}|"
            "持有者单位={emp}|照面起始={start}|照面截止={end}|照面颁发机构={issuer}|照面状态={state}|调用次数={n}",
            "省证照库下载.xlsx",
            ("证照库检索结果", "检索人：李科　　检索时间：2024-08-05 16:20"),
        ),
        "F3": Registry(
            "SEQ={n}|CYRYXM={name}|CYRYSFZ={id}|TZZSBM={no}|TZGZMC={item}|TZCCFZ={first:%Y%m%d}|TZBCFZ={start:%Y%m%d}|"
            "TZYXQZ={end:%Y%m%d}|TZFZDW={issuer}|TZZSZT={state}|RKSJ=20240805",
            "LWSMZ_TZZS_20240805.csv",
        ),
        "F4": Registry(
            "行={n}|用工企业名={emp}|用工企业代码=91370983MA3F{n:05d}R|三类人员={name}|三类人员身份证={id}|"
            "三类人员类别={cls}|三类证编码={no}|证号首发={first}|证号本次={start}|证号到期={end}|证号发证厅={issuer}|"
            "证号状况={state}",
            "建筑市场_三类人员.xls",
        ),
        "F5": Registry(
            "建档号={n:07d}|操机人姓名={name}|操机人身份证={id}|操机人证号={no}|种类全称={cls}|项目全称={item}|"
            "项目字母={code}|批准自={start}|批准至={end}|批准单位名={issuer}|证号当前态={state}|画像标签=普通",
            "特设大数据_作业人员.xlsx",
            ("特种设备大数据平台", "数据截至2024年8月5日"),
        ),
        "F7": Registry(
            "所在煤矿={emp}|受试人={name}|受试人身份证号={id}|合格证字号={no}|受试人类型={cls}|受试人行业={item}|"
            "签发年月日={start:%Y.%m.%d}|证有效起={start:%Y.%m.%d}|证有效止={end:%Y.%m.%d}|发证机构名={issuer}|证件状况={state}",
            "能源局台账.tsv",
        ),
    }
    | told("F1", "复审结案={done}", lambda day: f"办结通过 {day:%Y-%m-%d}", "未申请")
    | told("F6", "满三年复审={done}", lambda day: f"{day:%Y.%m.%d}通过", "没有复审"),
)
STATED = Campaign(
    "sixteenth_registry_states",
    [
        stated_roster("store_state", "F2", "照面标记 已作废（注销）"),
        stated_roster("codes_in_brackets", "F3", "有效性代码 [05]注销"),
        stated_roster("disposal_of_the_bureau", "F4", "行政处置 依法撤回并注销"),
        stated_roster("colour_of_the_code", "F5", "码色 灰码（吊销）"),
        stated_roster("custody_of_the_bureau", "F7", "保管状况 暂扣于能源局"),
        review_words("word_hall_and_day", "F1", "复审窗口"),
        review_words("yes_and_day", "F6", "复审是/否及日期"),
    ],
    {
        "F2": stated("照面标记", "在有效期", "已作废（注销）", "已迁往外省")("F2"),
        "F3": stated("有效性代码", "[01]有效", "[05]注销", "[99]转出本省")("F3"),
        "F4": stated("行政处置", "未受处置，有效", "依法撤回并注销", "已调往江苏省")("F4"),
        "F5": stated("码色", "绿码（有效）", "灰码（吊销）", "白码（转出外省）")("F5"),
        "F7": stated("保管状况", "本人持有", "暂扣于能源局", "随人调往内蒙古")("F7"),
    }
    | told("F1", "复审窗口={done}", lambda day: f"3号窗口 复审合格 {day:%Y/%m/%d}", "")
    | told("F6", "复审是/否及日期={done}", lambda day: f"是（{day:%Y-%m-%d}）", "否"),
)
DATED = Campaign(
    "sixteenth_registry_dates",
    [
        registry_dates("zulu_time", "F2"),
        registry_dates("last_second_with_blank", "F3"),
        registry_dates("weekday_before", "F4"),
        registry_dates("long_figures_of_minutes", "F5"),
        registry_dates("valid_up_to_and_with", "F7"),
        review_words("number_then_day", "F1", "复审批文及日期"),
        review_words("course_then_day", "F6", "复审班（考核日期）"),
    ],
    {
        "F2": dated(lambda d: f"{d:%Y-%m-%d}T23:59:59")("F2"),
        "F3": dated(lambda d: f"{d:%Y-%m-%d} 23:59:59")("F3"),
        "F4": dated(lambda d: f"星期{'一二三四五六日'[d.weekday()]} {d:%Y-%m-%d}")("F4"),
        "F5": dated(lambda d: f"{d:%Y%m%d}0000")("F5"),
        "F7": dated(lambda d: f"有效至{d.year}年{d.month}月{d.day}日（含当日）")("F7"),
    }
    | told("F1", "复审批文及日期={done}", lambda day: f"泰应急复审〔{day:%Y}〕12号 {day:%Y-%m-%d}", "")
    | told("F6", "复审班（考核日期）={done}", lambda day: f"复审三班（{day:%Y.%m.%d}考核合格）", "未参加"),
)
NOTICES = Campaign(
    "sixteenth_notices",
    [
        notice(
            "school_cheated_hours",
            "F1",
            "培训机构弄虚作假证书撤销名单.xlsx",
            "序号={n}|学员={name}|身份证号={id}|被撤操作证号={no}|操作项目={item}|撤销事由=学时造假|撤销日期=2024-07-11|撤销机关={issuer}",
            ("关于撤销某培训学校学员特种作业操作证的公告",),
            "被撤操作证号 撤销事由",
        ),
        notice(
            "collapsed_scaffold",
            "F3",
            "脚手架事故资格证吊销（住建厅）.csv",
            "序={n}|责任人={name}|身份证号={id}|资格证书编号={no}|工种={item}|吊销原因=负有责任|吊销日期=2024-07-08",
            (),
            "吊销原因",
        ),
        notice(
            "lift_men_who_lent",
            "F5",
            "出借证件吊销作业人员.xls",
            "号={n}|当事人={name}|身份证号={id}|吊销证件编号={no}|作业项目={code}|文书=肥市监特罚〔2024〕1{n}号|执行日=2024-07-06",
            ("吊销特种设备作业人员证公示",),
            "吊销证件编号",
        ),
        notice(
            "heads_of_quarries",
            "F2",
            "合格证注销公告附件.xlsx",
            "企业={emp}|姓名={name}|身份证号={id}|类型={cls}|合格证编号={no}|注销依据=企业关闭|注销日期=2024-07-16",
            ("关于注销部分安全生产知识和管理能力考核合格证的公告",),
            "注销依据",
        ),
        notice(
            "officers_who_hung_papers",
            "F4",
            "挂证人员证书撤销.tsv",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|处理决定=撤销|决定日期=2024-07-19",
            (),
            "处理决定",
        ),
        notice(
            "gas_checkers_who_skipped",
            "F6",
            "空班漏检暂扣操作证.xlsx",
            "序号={n}|煤矿={emp}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|处理=暂扣操作证|暂扣起=2024-07-18|暂扣止=2024-12-17",
            ("煤炭中心关于暂扣煤矿特种作业操作证的通报",),
            "暂扣操作证",
        ),
    ],
)
OTHERS = Campaign(
    "sixteenth_no_registry",
    [
        no_registry(
            "practical_scores",
            "F1",
            "8月实操考核成绩.xlsx",
            "工位={n}|考核日=2024-08-02|姓名={name}|身份证号={id}|报考项目={item}|实作得分=8{n}|考评结论=合格|考评员=王",
            ("特种作业实操考核成绩表",),
            "工位 实作得分 考评结论",
        ),
        no_registry(
            "lessor_reports_itself",
            "F3",
            "{firm}塔机人员自查报告表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "自查判断=证件真实",
            ("塔机租赁企业人员证书自查报告表", "填报单位：{firm}（盖章）　　填报日期：2024年7月30日"),
            "自查判断",
        ),
        no_registry(
            "enrolment_for_cranes",
            "F5",
            "起重机司机报名表汇总.csv",
            "报名号={n:04d}|报名人={name}|身份证号={id}|报考项目={code}|报名费=已缴|开班日=2024-08-12|体检=合格|班主任=小许",
            (),
            "报名号 报名费 开班日",
        ),
        no_registry(
            "town_sums_up_reports",
            "F2",
            "镇街汇总企业安全管理人员.xls",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|"
            "企业自查情况=无假证|填表人=安全员",
            ("安全管理人员证书企业自查汇总表", "填报单位：{firm}（公章）"),
            "企业自查情况",
        ),
        no_registry(
            "attendance_of_the_class",
            "F6",
            "煤矿特种作业复训签到表.xlsx",
            "席次={n}|班次=MF24-8|学员={name}|身份证号={id}|单位={emp}|复训工种={item}|上午签到=√|下午签到=√|学时=8",
            ("煤矿特种作业人员复训签到表",),
            "席次 上午签到 下午签到",
        ),
        no_registry(
            "seats_of_the_exam",
            "F4",
            "安管人员考试座次表.xlsx",
            "考场=第{n}考场|席号={n:02d}|企业={emp}|姓名={name}|身份证号={id}|报考类别={cls}|准考证号={n:08d}|考试日期=2024-08-24",
            ("安管人员考试座次表",),
            "席号 准考证号",
        ),
    ],
)
EXPORTS = Campaign(
    "sixteenth_two_exports",
    [
        two_exports("title_as_of_end_of_february", "F1", "特种作业操作证（上季度）.xlsx", "数据截止：2024年2月29日"),
        two_exports("folder_of_the_month", "F3", "2024年3月报送/建筑施工特种作业.xls"),
        two_exports("file_name_hyphens", "F5", "特种设备作业人员_2024-03-18.csv"),
        two_exports("made_on_in_title", "F4", "安管人员（老）.xlsx", "制表日期：2024年3月20日"),
        two_exports("exported_at_hour", "F6", "煤矿特种作业操作证_旧.xls", "导出时间：2024-03-05 08:15:00"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "号序={n}|持证者={name}|操作证编码={no}|作业大类={cls}|准操小项={item}|首次领证={first}|有效始={start}|有效终={end}|"
        "复审应在={due}|复审实于={done}|发证机构={issuer}|操作证现态={state}",
        "操作证公示库.xlsx",
    ),
    "F2": without_id(
        "F2",
        "公示号={n}|持证者={name}|合格证码={no}|人员类型={cls}|行业类型={item}|所在企业={emp}|发证日={start}|失效日={end}|"
        "发证机构={issuer}|合格证现态={state}",
        "合格证公示库.csv",
    ),
    "F5": without_id(
        "F5",
        "序={n}|持证者={name}|证件码={no}|种类={cls}|项目={item}|代号={code}|批准日={start}|有效终={end}|批准机构={issuer}|"
        "证件现态={state}",
        "作业人员公示库.xls",
    ),
    "F6": without_id(
        "F6",
        "矿名={emp}|持证者={name}|煤矿操作证码={no}|类别={cls}|准操={item}|首领={first}|有效始={start}|有效终={end}|"
        "复审应在={due}|复审实于={done}|发证机构={issuer}|现态={state}",
        "煤矿操作证公示库.tsv",
    ),
    "F7": without_id(
        "F7",
        "序={n}|矿名={emp}|持证者={name}|合格证码={no}|人员类型={cls}|发证日={start}|失效日={end}|发证机构={issuer}|现态={state}",
        "煤矿合格证公示库.xlsx",
    ),
}
WITHOUT = Campaign(
    "sixteenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
