"""Twelfth batch: the campaigns whose registries are the surfaces."""

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

PLENTY = "ok ok ok alt forged revoked borrowed ok"
HEADERS = Campaign(
    "twelfth_registry_headers",
    [
        headed(
            "registry_headers",
            "emergency_archive_office",
            "F2",
            "合格证存档编号 证书效期起 证书效期止 存档状态",
            PLENTY,
        ),
        headed("registry_headers", "housing_data_lake", "F3", "worker_real_name cert_end_day cert_valid_flag", PLENTY),
        headed("registry_headers", "officers_with_units", "F4", "受聘企业 安考合格证号 安考类别", PLENTY),
        headed("registry_headers", "market_old_system", "F5", "作业人员信息_姓名 证书信息_证件编号", PLENTY),
        headed("registry_headers", "coal_training_station", "F7", "参考人员 合格证明书号 颁发日", PLENTY),
        review_words("result_then_day", "F1", "复审结论及日期"),
        review_words("registered_by_hand", "F6", "复审登记栏"),
    ],
    {
        "F2": Registry(
            "存档号=DA{n:05d}|姓名={name}|身份证件号码={id}|合格证存档编号={no}|资格人员类型={cls}|"
            "资格行业类别={item}|"
            "申报单位={emp}|证书效期起={start}|证书效期止={end}|考核颁证机关={issuer}|存档状态={state}|库位=A-{n}",
            "安全合格证档案目录.xlsx",
            ("安全生产知识和管理能力考核合格证档案", "移交单位：行政审批服务科　　移交日期：2024年8月5日"),
        ),
        "F3": Registry(
            "uuid=a{n:07x}|worker_real_name={name}|worker_id_card={id}|cert_no={no}|job_name={item}|"
            "first_issue_day={first:%Y%m%d}|cert_begin_day={start:%Y%m%d}|cert_end_day={end:%Y%m%d}|issue_"
            "dept={issuer}|"
            "cert_valid_flag={state}|batch_no=20240805",
            "dwd_construct_special_cert.csv",
        ),
        "F4": Registry(
            "序号={n}|受聘企业={emp}|姓名={name}|居民身份证号码={id}|安考类别={cls}|安考合格证号={no}|"
            "安考首次核发={first}|"
            "安考本次核发={start}|安考有效截止={end}|安考发证厅={issuer}|证书当前状态={state}|打印标志=已打印",
            "安考合格证信息.xls",
        ),
        "F5": Registry(
            "作业人员信息_姓名={name}|作业人员信息_性别={sex}|作业人员信息_证件号={id}|证书信息_证件编号={no}|"
            "证书信息_作业种类={cls}|证书信息_作业项目={item}|证书信息_项目代号={code}|证书信息_批准日期={start}|"
            "证书信息_有效日期={end}|证书信息_发证机关={issuer}|证书信息_证书状态={state}",
            "作业人员证书_旧系统.xlsx",
            ("特种设备作业人员证书查询结果", "查询人：特监科　　查询日期：2024-08-05"),
        ),
        "F7": Registry(
            "煤矿单位={emp}|参考人员={name}|参考人员身份证={id}|合格证明书号={no}|考核人员种类={cls}|"
            "考核行业类型={item}|"
            "颁发日={start:%Y.%m.%d}|有效起日={start:%Y.%m.%d}|有效止日={end:%Y.%m.%d}|颁发部门={issuer}|"
            "证明书状态={state}",
            "煤矿培训站考核.tsv",
        ),
    }
    | told("F1", "复审结论及日期={done}", lambda day: f"合格（{day.year}-{day.month:02d}-{day.day:02d}）", "未参加复审")
    | told("F6", "复审登记栏={done}", lambda day: f"{day.year}年{day.month}月{day.day}日复审合格，登记人李", "未复审"),
)
STATED = Campaign(
    "twelfth_registry_states",
    [
        stated_roster("still_valid_or_void", "F2", "是否仍然有效 已作废（注销）"),
        stated_roster("english_states", "F3", "CERT_STATUS Valid Cancelled"),
        stated_roster("withdrawn_by_decision", "F4", "现状说明 依法撤销"),
        stated_roster("two_digit_with_word", "F5", "证照状态 04-吊销"),
        stated_roster("ticks_and_crosses", "F7", "有效标识 已暂扣（整改中）"),
        review_words("date_or_dash", "F1", "末次复审"),
        review_words("passed_failed", "F6", "复审是否通过"),
    ],
    {
        "F2": stated("是否仍然有效", "是，有效", "已作废（注销）", "转至安徽省")("F2"),
        "F3": stated("CERT_STATUS", "Valid", "Cancelled", "Transferred Out")("F3"),
        "F4": stated("现状说明", "证书有效", "依法撤销", "办理转出至河南")("F4"),
        "F5": stated("证照状态", "01-有效", "04-吊销", "08-迁出")("F5"),
        "F7": stated("有效标识", "有效（在岗）", "已暂扣（整改中）", "转往贵州")("F7"),
    }
    | told("F1", "末次复审={done}", lambda day: f"{day.year}.{day.month:02d}.{day.day:02d}", "—")
    | told("F6", "复审是否通过={done}", lambda _day: "通过", "未通过"),
)
DATED = Campaign(
    "twelfth_registry_dates",
    [
        registry_dates("quoted_text", "F2"),
        registry_dates("dots_and_blanks", "F3"),
        registry_dates("offset_time", "F4"),
        registry_dates("until_and_including", "F5"),
        registry_dates("wide_hyphen", "F7"),
        review_words("day_and_method", "F1", "复审方式及时间"),
        review_words("score_and_day", "F6", "复审成绩/日期"),
    ],
    {
        "F2": dated(lambda d: f"'{d.year}-{d.month:02d}-{d.day:02d}")("F2"),
        "F3": dated(lambda d: f"{d.year}. {d.month}. {d.day}.")("F3"),
        "F4": dated(lambda d: f"{d}T00:00:00+08:00")("F4"),
        "F5": dated(lambda d: f"有效至{d.year}年{d.month:02d}月{d.day:02d}日（含当日）")("F5"),
        "F7": dated(lambda d: f"{d.year}－{d.month:02d}－{d.day:02d}")("F7"),
    }
    | told("F1", "复审方式及时间={done}", lambda day: f"线下考试 {day:%Y/%m/%d} 合格", "")
    | told("F6", "复审成绩/日期={done}", lambda day: f"91分/{day:%Y-%m-%d}", "/"),
)
NOTICES = Campaign(
    "twelfth_notices",
    [
        notice(
            "substitute_sat_the_examination",
            "F1",
            "替考人员操作证撤销公告.xlsx",
            "序号={n}|被撤证人={name}|身份证号={id}|原操作证号={no}|操作项目={item}|撤销依据=替考作弊|"
            "撤销时间=2024-07-10|"
            "撤销机关={issuer}",
            ("泰安市应急管理局公告", "关于撤销替考人员特种作业操作证的公告（2024年第5号）"),
            "被撤证人 原操作证号 撤销依据",
        ),
        notice(
            "left_the_trade",
            "F3",
            "自愿申请注销（7月）.csv",
            "流水={n}|姓名={name}|身份证号={id}|资格证书编号={no}|工种={item}|业务类型=注销|"
            "办结时间=2024-07-16|办结状态=已注销",
            (),
            "业务类型 办结状态",
        ),
        notice(
            "reckless_forklift_drivers",
            "F5",
            "吊销作业人员证名单_市场监管.xls",
            "编号={n}|违法人员={name}|身份证号码={id}|作业人员证号={no}|作业项目={code}|处罚结果=吊销许可证件|"
            "处罚决定书=肥市监罚字〔2024〕{n}号|决定日期=2024-07-09",
            ("特种设备作业人员行政处罚信息公示",),
            "处罚结果 处罚决定书",
        ),
        notice(
            "managers_after_explosion",
            "F2",
            "事故责任人暂停安全资格.xlsx",
            "单位={emp}|姓名={name}|身份证号={id}|资格类型={cls}|合格证号={no}|处理方式=暂停安全生产资格|"
            "暂停起始=2024-07-15|"
            "暂停截止=2025-01-14",
            ("事故责任人员暂停资格通知",),
            "处理方式 暂停起始",
        ),
        notice(
            "dead_or_dismissed",
            "F4",
            "安管人员证书注销汇总（2024.7）.tsv",
            "序={n}|姓名={name}|身份证号={id}|考核证编号={no}|类别={cls}|注销类别=企业申请注销|注销生效日=2024-07-12",
            (),
            "注销类别 注销生效日",
        ),
        notice(
            "shot_firers_of_the_pit",
            "F6",
            "煤矿特种作业操作证撤销通知.xlsx",
            "序号={n}|煤矿={emp}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|撤销原因=伪造学历|"
            "撤销日期=2024-07-21",
            ("山东省能源局办公室关于撤销部分煤矿特种作业操作证的通知",),
            "撤销原因 撤销日期",
        ),
    ],
)
OTHERS = Campaign(
    "twelfth_no_registry",
    [
        no_registry(
            "theory_scores",
            "F1",
            "7月理论机考成绩单.xlsx",
            "序号={n}|考试批次=202407|姓名={name}|身份证号={id}|考试工种={item}|机考得分=88|及格线=80|"
            "是否及格=及格|监考=张某",
            ("特种作业理论机考成绩单（2024年7月）",),
            "考试批次 机考得分 及格线",
        ),
        no_registry(
            "employer_promises",
            "F3",
            "{firm}承诺书附人员清单.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}|"
            "本单位承诺=真实有效",
            ("特种作业人员持证承诺书（附表）", "承诺单位：{firm}（盖章）　　法定代表人签字：　　　2024年7月29日"),
            "本单位承诺",
        ),
        no_registry(
            "practical_appointments",
            "F5",
            "叉车实操预约表.csv",
            "预约号={n:05d}|姓名={name}|身份证号={id}|预约项目={code}|预约考点=泰安考点|预约日期=2024-08-20|到场=",
            (),
            "预约项目 预约考点 到场",
        ),
        no_registry(
            "inspected_shops_report",
            "F2",
            "各镇街自查上报（安全管理人员）.xls",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|"
            "有效期至={end}|"
            "自查情况=无问题|填表人=企业安全员",
            ("企业安全管理人员证书自查表", "填报单位：{firm}　　联系电话：0538-3200111　　（企业盖章）"),
            "自查情况 填表人",
        ),
        no_registry(
            "training_class_roll",
            "F6",
            "煤矿特种作业培训班学员花名册.xlsx",
            "班次=第8期|座号={n}|学员={name}|身份证号={id}|单位={emp}|培训工种={item}|出勤=全勤|培训学时=90",
            ("煤矿特种作业人员培训班学员名单（培训机构提供）",),
            "座号 培训学时",
        ),
        no_registry(
            "applicants_under_review",
            "F4",
            "安管人员首次考核申请待审.xlsx",
            "序号={n}|申请企业={emp}|姓名={name}|身份证号={id}|申请类别={cls}|申请事项=首次考核|"
            "提交时间=2024-07-31|审核进度=待审核",
            ("安管人员首次考核申请受理情况（未办结）",),
            "申请事项 审核进度",
        ),
    ],
)
EXPORTS = Campaign(
    "twelfth_two_exports",
    [
        two_exports("quarter_title", "F1", "特种作业操作证（老）.xlsx", "统计口径：截至2024年3月6日24时"),
        two_exports("folder_with_month", "F3", "2024-02-26导出/建筑施工特种作业.xls"),
        two_exports("file_with_eight_figures", "F5", "tzsb_20240304_full.csv"),
        two_exports("printed_in_title", "F4", "安管证信息.xlsx", "打印时间：2024年3月8日 10:22"),
        two_exports("words_first_half", "F6", "煤矿特种作业操作证.xls", "导出时间 2024/3/1 9:05:00"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "编号={n}|操作人员姓名={name}|操作证书编号={no}|类别={cls}|准操项目={item}|初次领取={first}|"
        "有效自={start}|有效至={end}|"
        "应复审={due}|已复审={done}|签发机关={issuer}|状态={state}",
        "特种作业操作证名录（对外）.xlsx",
    ),
    "F2": without_id(
        "F2",
        "公告序号={n}|姓名={name}|安全合格证编号={no}|岗位={cls}|行业={item}|企业名称={emp}|颁证日期={start}|"
        "有效截止={end}|"
        "颁证机关={issuer}|公告状态={state}",
        "考核合格公告.csv",
    ),
    "F5": without_id(
        "F5",
        "序={n}|作业人员姓名={name}|作业人员证编号={no}|作业种类={cls}|作业项目名称={item}|作业项目代号={code}|"
        "许可日期={start}|"
        "许可截止日期={end}|许可机关={issuer}|许可状态={state}",
        "作业人员许可公开.xls",
    ),
    "F6": without_id(
        "F6",
        "矿别名称={emp}|工人姓名={name}|煤矿操作证编号={no}|作业类别={cls}|准操工种={item}|初领={first}|"
        "起={start}|止={end}|"
        "复审应办={due}|复审已办={done}|发证部门={issuer}|证况={state}",
        "煤矿操作证公开.tsv",
    ),
    "F7": without_id(
        "F7",
        "序号={n}|煤矿企业名称={emp}|人员姓名={name}|合格证编号={no}|人员类别={cls}|发证日期={start}|有效期至={end}|"
        "发证部门={issuer}|证书情况={state}",
        "煤矿主要负责人等合格证公开.xlsx",
    ),
}
WITHOUT = Campaign(
    "twelfth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
