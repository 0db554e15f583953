"""Thirteenth batch: the campaigns whose registries are the surfaces."""

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
    "thirteenth_registry_headers",
    [
        headed("registry_headers", "service_hall_export", "F2", "持合格证人 合格证起效 合格证止效 合格证现态", PLENTY),
        headed(
            "registry_headers", "shared_interface_names", "F3", "holderName holderCertNo validTo certStatus", PLENTY
        ),
        headed("registry_headers", "officers_with_credit_codes", "F4", "聘用企业 安考证件号 安考证状态", PLENTY),
        headed("registry_headers", "market_public_platform", "F5", "持证人姓名（照面） 证件编号（照面）", PLENTY),
        headed("registry_headers", "coal_assessment_point", "F7", "应考人 合格证明编号 核发日", PLENTY),
        review_words("conclusion_with_office", "F1", "复审结论（机关）"),
        review_words("year_and_batch", "F6", "复审年批"),
    ],
    {
        "F2": Registry(
            "办件号=BJ{n:07d}|持合格证人={name}|持合格证人证件号={id}|合格证编码={no}|合格人员类型={cls}|"
            "合格行业类型={item}|所属企业={emp}|"
            "合格证起效={start}|合格证止效={end}|合格证核发机关={issuer}|合格证现态={state}|经办窗口=6",
            "政务大厅导出_安全合格证.xlsx",
            ("安全生产知识和管理能力考核合格证办件明细", "导出人：窗口6　　导出时间：2024-08-05 08:30"),
        ),
        "F3": Registry(
            "id={n}|holderName={name}|holderIdNo={id}|holderCertNo={no}|workType={item}|"
            "firstIssueDate={first:%Y%m%d}|"
            "validFrom={start:%Y%m%d}|validTo={end:%Y%m%d}|issuingAuthority={issuer}|certStatus={state}|"
            "etlTime=20240805020000",
            "share_jz_tzzy_cert_info.csv",
        ),
        "F4": Registry(
            "序号={n}|聘用企业={emp}|信用代码=91370983MA3C{n:05d}X|安考人员={name}|安考人员身份证={id}|"
            "安考类型={cls}|安考证件号={no}|"
            "安考首发日={first}|安考现发日={start}|安考到期日={end}|安考核发厅局={issuer}|安考证状态={state}",
            "安考证_省厅推送.xls",
        ),
        "F5": Registry(
            "序号={n}|持证人姓名（照面）={name}|身份证件号（照面）={id}|证件编号（照面）={no}|"
            "作业种类（照面）={cls}|作业项目（照面）={item}|"
            "项目代号（照面）={code}|批准日期（照面）={start}|有效日期（照面）={end}|"
            "发证机关（照面）={issuer}|证件状态（后台）={state}",
            "特种设备作业人员_公示平台.xlsx",
            ("特种设备作业人员证件信息", "数据提取：特种设备科 2024.08.05"),
        ),
        "F7": Registry(
            "所在矿={emp}|应考人={name}|应考人身份证={id}|合格证明编号={no}|应考类别={cls}|应考行业={item}|"
            "核发日={start:%Y/%m/%d}|"
            "生效日={start:%Y/%m/%d}|失效日={end:%Y/%m/%d}|核发部门={issuer}|证明状态={state}",
            "煤矿考核点.tsv",
        ),
    }
    | told("F1", "复审结论（机关）={done}", lambda day: f"{day:%Y-%m-%d} 合格（泰安市应急管理局）", "未复审")
    | told("F6", "复审年批={done}", lambda day: f"{day.year}年度复审合格 {day:%m月%d日}", "未参加复审"),
)
STATED = Campaign(
    "thirteenth_registry_states",
    [
        stated_roster("may_be_used", "F2", "能否使用 不能（已注销）"),
        stated_roster("english_letters", "F3", "certState ACTIVE REVOKED"),
        stated_roster("administrative_result", "F4", "行政处理情况 作出撤销决定"),
        stated_roster("colours", "F5", "证件标识 红牌（吊销）"),
        stated_roster("kept_by_the_office", "F7", "资格现状 暂扣于监管部门"),
        review_words("date_or_word", "F1", "复审（含换证）"),
        review_words("yes_with_day", "F6", "是否复审（日期）"),
    ],
    {
        "F2": stated("能否使用", "能", "不能（已注销）", "已转河南省管理")("F2"),
        "F3": stated("certState", "ACTIVE", "REVOKED", "TRANSFERRED_OUT")("F3"),
        "F4": stated("行政处理情况", "无，证书有效", "作出撤销决定", "转出至天津市")("F4"),
        "F5": stated("证件标识", "绿牌（有效）", "红牌（吊销）", "灰牌（迁出外省）")("F5"),
        "F7": stated("资格现状", "在用有效", "暂扣于监管部门", "转至内蒙古管理")("F7"),
    }
    | told("F1", "复审（含换证）={done}", lambda day: f"{day.year}年{day.month}月{day.day}日复审", "未复审")
    | told("F6", "是否复审（日期）={done}", lambda day: f"是（{day:%Y.%m.%d}）", "否"),
)
DATED = Campaign(
    "thirteenth_registry_dates",
    [
        registry_dates("time_with_seconds", "F2"),
        registry_dates("year_month_day_joined_by_blanks", "F3"),
        registry_dates("weekday_in_words", "F4"),
        registry_dates("minute_before_midnight", "F5"),
        registry_dates("words_on_both_sides", "F7"),
        review_words("day_and_certificate", "F1", "复审时间及凭证"),
        review_words("hours_and_day", "F6", "复审学时/通过日"),
    ],
    {
        "F2": dated(lambda d: f"{d:%Y-%m-%d}T23:59:59")("F2"),
        "F3": dated(lambda d: f"{d.year} 年 {d.month:02d} 月 {d.day:02d} 日")("F3"),
        "F4": dated(lambda d: f"{d.year}年{d.month}月{d.day}日 星期{'一二三四五六日'[d.weekday()]}")("F4"),
        "F5": dated(lambda d: f"{d:%Y/%m/%d} 23:59")("F5"),
        "F7": dated(lambda d: f"有效至{d.year}.{d.month:02d}.{d.day:02d}止")("F7"),
    }
    | told("F1", "复审时间及凭证={done}", lambda day: f"{day:%Y/%m/%d}，凭证FS{day:%m%d}", "")
    | told("F6", "复审学时/通过日={done}", lambda day: f"8学时/{day:%Y-%m-%d}通过", "未参加"),
)
NOTICES = Campaign(
    "thirteenth_notices",
    [
        notice(
            "got_by_false_papers",
            "F1",
            "骗取操作证人员撤证名单.xlsx",
            "序号={n}|当事人姓名={name}|身份证号={id}|被撤操作证编号={no}|操作项目={item}|"
            "违法事实=提供虚假材料|撤证决定日=2024-07-08|"
            "作出机关={issuer}",
            ("泰安市应急管理局", "撤销特种作业操作证决定公告"),
            "被撤操作证编号 撤证决定日 违法事实",
        ),
        notice(
            "cancelled_at_own_wish",
            "F3",
            "资格证注销（省厅7月）.csv",
            "序={n}|人员={name}|身份证号={id}|资格证编号={no}|工种={item}|注销事由=本人申请|注销时间=2024-07-11",
            (),
            "注销事由",
        ),
        notice(
            "crane_accident_licences",
            "F5",
            "起重事故吊销作业人员证.xls",
            "号={n}|责任人员={name}|身份证号码={id}|吊销证件编号={no}|作业项目={code}|"
            "处罚文号=泰市监特处〔2024〕{n}号|处罚日期=2024-07-03",
            ("特种设备事故责任人员吊销证件名单",),
            "吊销证件编号 责任人员",
        ),
        notice(
            "heads_suspended_for_a_quarter",
            "F2",
            "暂停任职资格人员.xlsx",
            "企业={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|处理=暂停资格三个月|"
            "暂停自=2024-07-18|暂停至=2024-10-17",
            ("关于暂停部分企业安全管理人员资格的通报",),
            "处理 暂停自",
        ),
        notice(
            "officers_moved_to_management",
            "F4",
            "安管证书注销公告（第7批）.tsv",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|公告事项=注销|公告日期=2024-07-20",
            (),
            "公告事项",
        ),
        notice(
            "pit_electricians_after_inspection",
            "F6",
            "煤矿从业人员操作证吊销通报.xlsx",
            "序号={n}|所属煤矿={emp}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|"
            "吊销理由=违章作业|吊销日期=2024-07-19",
            ("山东省能源局关于吊销部分人员操作证的通报",),
            "吊销理由",
        ),
    ],
)
OTHERS = Campaign(
    "thirteenth_no_registry",
    [
        no_registry(
            "practical_marks",
            "F1",
            "8月实操考核评分汇总.xlsx",
            "序号={n}|考次=2024-08|姓名={name}|身份证号={id}|实操工种={item}|科目一=92|科目二=88|总评=合格|考评员=李某",
            ("特种作业实操考核评分汇总表（考试中心）",),
            "考次 科目一 总评",
        ),
        no_registry(
            "self_check_of_a_builder",
            "F3",
            "{firm}特种作业人员自查登记.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}|自查结论=真实",
            ("施工企业特种作业人员自查登记表", "填报企业：{firm}（公章）　　填报人：　　　2024年7月30日"),
            "自查结论",
        ),
        no_registry(
            "examination_room_list",
            "F5",
            "叉车考试考场编排.csv",
            "考场={n}|座次={n:02d}|考生={name}|身份证号={id}|报考项目={code}|准考证号=CC{n:05d}|"
            "考试日期=2024-08-22|缺考=",
            (),
            "座次 准考证号 缺考",
        ),
        no_registry(
            "township_summary_of_reports",
            "F2",
            "镇街上报企业安全管理人员汇总.xls",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|"
            "发证日期={start}|有效期至={end}|自查结果=一致|"
            "企业填报人=安全员",
            ("企业安全管理人员自查上报汇总表", "上报单位：{firm}　　联系电话：0538-3330022　　（盖章）"),
            "企业填报人",
        ),
        no_registry(
            "training_attendance",
            "F6",
            "煤矿特种作业培训签到表.xlsx",
            "期次=第6期|签到序={n}|学员={name}|身份证号={id}|单位={emp}|培训项目={item}|上午签到=√|下午签到=√|学时=8",
            ("煤矿特种作业培训班签到表（培训机构：某煤校）",),
            "签到序 上午签到",
        ),
        no_registry(
            "applications_received",
            "F4",
            "安管人员考核报名受理明细.xlsx",
            "序号={n}|报名企业={emp}|姓名={name}|身份证号={id}|报考类别={cls}|报名时间=2024-08-01|缴费=已缴|"
            "受理状态=受理中",
            ("安管人员考核报名受理情况",),
            "报名时间 受理状态",
        ),
    ],
)
EXPORTS = Campaign(
    "thirteenth_two_exports",
    [
        two_exports("title_first_quarter", "F1", "特种作业操作证（一季度）.xlsx", "数据截至：2024年3月31日"),
        two_exports("folder_of_march", "F3", "2024年3月5日导出/建筑施工特种作业.xls"),
        two_exports("file_name_day_in_words", "F5", "特种设备作业人员_2024年3月7日.csv"),
        two_exports("made_on_in_title", "F4", "安管人员合格证.xlsx", "制表时间：2024-03-11 16:40"),
        two_exports("statistics_until", "F6", "煤矿特种作业操作证（原）.xls", "统计截止日期 2024.3.8"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "序={n}|持操作证人={name}|操作证号码={no}|操作类别={cls}|操作项目={item}|初次领证={first}|"
        "本证起={start}|本证止={end}|"
        "复审应于={due}|复审已于={done}|签发单位={issuer}|证书状态={state}",
        "特种作业持证公开目录.xlsx",
    ),
    "F2": without_id(
        "F2",
        "发布序号={n}|姓名={name}|合格证书编号={no}|人员类型={cls}|行业类型={item}|单位={emp}|"
        "发证日期={start}|有效期至={end}|"
        "发证部门={issuer}|发布状态={state}",
        "考核合格人员发布.csv",
    ),
    "F5": without_id(
        "F5",
        "号={n}|姓名={name}|证件编号={no}|种类={cls}|项目={item}|代号={code}|批准日期={start}|有效日期={end}|"
        "批准机关={issuer}|证件状态={state}",
        "作业人员证公示数据.xls",
    ),
    "F6": without_id(
        "F6",
        "煤矿={emp}|持证职工={name}|操作证编号={no}|类别={cls}|准操项目={item}|初领日期={first}|"
        "有效期起={start}|有效期止={end}|"
        "应复审日期={due}|复审日期（实际）={done}|签发机关={issuer}|状态={state}",
        "煤矿操作证名册（无身份证）.tsv",
    ),
    "F7": without_id(
        "F7",
        "序号={n}|矿井名称={emp}|姓名={name}|证书编号={no}|人员类型={cls}|签发日期={start}|有效日期止={end}|"
        "签发机关={issuer}|状态={state}",
        "煤矿考核合格证公示.xlsx",
    ),
}
WITHOUT = Campaign(
    "thirteenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
