"""Fourteenth batch: the campaigns whose registries are the surfaces."""

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
    "fourteenth_registry_headers",
    [
        headed(
            "registry_headers",
            "bureau_ledger_of_the_window",
            "F2",
            "合格人姓名 合格人证件 合格证发放号 合格期终 合格状态",
            PLENTY,
        ),
        headed("registry_headers", "dbase_of_the_housing_bureau", "F3", "CZRY_XM CZRY_SFZ ZGZS_BH JZRQ_D", PLENTY),
        headed(
            "registry_headers",
            "officers_by_groups",
            "F4",
            "注册单位名 安管员姓名 安管员证件 考证类型 证书首签日 证书末日",
            PLENTY,
        ),
        headed(
            "registry_headers", "market_app_export", "F5", "holderInfo.name licenceInfo.code licenceInfo.endDay", PLENTY
        ),
        headed("registry_headers", "mine_bureau_pages", "F7", "受核人员 受核人证件 考核通过证号 通过证终", PLENTY),
        review_words("window_clerk", "F1", "复审受理办结"),
        review_words("short_words", "F6", "复审与否"),
    ],
    {
        "F2": Registry(
            "序次={n}|合格人姓名={name}|合格人证件={id}|合格证发放号={no}|合格人员身份={cls}|"
            "合格行业={item}|合格人单位={emp}|合格期始={start}|合格期终={end}|合格证发放局={issuer}|"
            "合格状态={state}",
            "安全考核合格人员库（窗口）.xlsx",
            ("安全生产知识和管理能力考核合格人员库", "导出窗口：行政许可科　　导出日：2024年8月5日"),
        ),
        "F3": Registry(
            "XLH={n}|CZRY_XM={name}|CZRY_SFZ={id}|ZGZS_BH={no}|GZ_MC={item}|CCFZ_D={first:%Y%m%d}|"
            "FZ_D={start:%Y%m%d}|QSRQ_D={start:%Y%m%d}|JZRQ_D={end:%Y%m%d}|FZJG_MC={issuer}|"
            "ZS_ZTMC={state}",
            "JZTZZY.csv",
        ),
        "F4": Registry(
            "序次={n}|注册单位名={emp}|安管员姓名={name}|安管员证件={id}|考证类型={cls}|"
            "考证编号={no}|证书首签日={first}|证书本签日={start}|证书末日={end}|签证厅={issuer}|"
            "证书在用情况={state}",
            "安管员总库.xls",
        ),
        "F5": Registry(
            "holderInfo.name={name}|holderInfo.idNumber={id}|licenceInfo.code={no}|"
            "licenceInfo.kind={cls}|licenceInfo.item={item}|licenceInfo.itemCode={code}|"
            "licenceInfo.startDay={start}|licenceInfo.endDay={end}|licenceInfo.office={issuer}|"
            "licenceInfo.status={state}",
            "特种设备作业人员_app.csv",
        ),
        "F7": Registry(
            "矿山企业={emp}|受核人员={name}|受核人证件={id}|考核通过证号={no}|受核岗位类型={cls}|"
            "受核行业={item}|通过证始={start:%Y.%m.%d}|通过证终={end:%Y.%m.%d}|通过证颁发={issuer}|"
            "通过证情况={state}",
            "煤矿考核通过人员.tsv",
        ),
    }
    | told("F1", "复审受理办结={done}", lambda day: f"{day:%Y-%m-%d}办结（合格）", "无办结")
    | told("F6", "复审与否={done}", lambda day: f"已（{day.year}年{day.month}月）", "否"),
)
STATED = Campaign(
    "fourteenth_registry_states",
    [
        stated_roster("may_be_used", "F2", "准用情况 不准使用（已注销）"),
        stated_roster("english_of_the_platform", "F3", "CERT_LIFECYCLE ACTIVE CANCELED"),
        stated_roster("taken_by_the_hall", "F4", "厅内处理 厅发文撤销"),
        stated_roster("letters_and_words", "F5", "证照标志 C-吊销"),
        stated_roster("held_back", "F7", "在管情况 暂扣六个月"),
        review_words("day_and_place", "F1", "复审时间与地点"),
        review_words("qualified_or_not", "F6", "三年一审结果"),
    ],
    {
        "F2": stated("准用情况", "准用", "不准使用（已注销）", "转往湖北省管理")("F2"),
        "F3": stated("CERT_LIFECYCLE", "ACTIVE", "CANCELED", "TRANSFERRED TO OTHER PROVINCE")("F3"),
        "F4": stated("厅内处理", "无处理（有效）", "厅发文撤销", "转出山东（河南）")("F4"),
        "F5": stated("证照标志", "A-有效", "C-吊销", "E-转出外省")("F5"),
        "F7": stated("在管情况", "在管有效", "暂扣六个月", "移交山西省管理")("F7"),
    }
    | told("F1", "复审时间与地点={done}", lambda day: f"{day.year}年{day.month}月{day.day}日 泰安市考试站 合格", "/")
    | told("F6", "三年一审结果={done}", lambda _day: "合格", "未审"),
)
DATED = Campaign(
    "fourteenth_registry_dates",
    [
        registry_dates("slash_and_word_stop", "F2"),
        registry_dates("eight_figures_padded", "F3"),
        registry_dates("day_word_hao", "F4"),
        registry_dates("brackets_of_the_term", "F5"),
        registry_dates("until_in_words", "F7"),
        review_words("office_and_day", "F1", "复审经办窗口及日"),
        review_words("batch_in_words", "F6", "复审考核结论"),
    ],
    {
        "F2": dated(lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}止")("F2"),
        "F3": dated(lambda d: f"{d:%Y%m%d}  ")("F3"),
        "F4": dated(lambda d: f"{d.year}年{d.month}月{d.day}号")("F4"),
        "F5": dated(lambda d: f"【{d.year}-{d.month}-{d.day}】")("F5"),
        "F7": dated(lambda d: f"证书有效期至{d.year}年{d.month}月{d.day}日")("F7"),
    }
    | told("F1", "复审经办窗口及日={done}", lambda day: f"3号窗口 {day.year}.{day.month}.{day.day}", "未经办")
    | told("F6", "复审考核结论={done}", lambda day: f"合格，{day.year}年{day.month}月考核", "缺席"),
)
NOTICES = Campaign(
    "fourteenth_notices",
    [
        notice(
            "bought_papers",
            "F1",
            "涉假线索核查后撤销名单.xlsx",
            "序次={n}|涉案持证人={name}|身份证号={id}|特种作业操作证号={no}|操作项目={item}|"
            "认定事实=以不正当手段取得|处理决定=撤销操作证|决定日=2024-07-18",
            ("泰安市应急管理局关于撤销部分特种作业操作证的决定（附表）",),
            "涉案持证人 认定事实 决定日",
        ),
        notice(
            "crane_men_who_stopped",
            "F3",
            "退出从业注销（住建）202407.csv",
            "序次={n}|姓名={name}|身份证号={id}|资格证书号={no}|工种={item}|注销缘起=本人不再从业|注销办结=2024-07-22",
            (),
            "注销缘起 注销办结",
        ),
        notice(
            "lift_accident",
            "F5",
            "作业人员证吊销一览（特设科）.xls",
            "序次={n}|责任者={name}|身份证号={id}|作业人员证编号={no}|项目代号={code}|"
            "行政处罚=吊销作业人员证|处罚日=2024-07-12",
            ("特种设备事故责任人员资格处罚一览",),
            "责任者 处罚日",
        ),
        notice(
            "factory_heads",
            "F2",
            "合格证撤销通报附单.xlsx",
            "序次={n}|单位={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证书编号={no}|"
            "通报处理=撤销考核合格证|通报日=2024-07-19",
            ("关于撤销部分单位人员安全生产知识和管理能力考核合格证的通报",),
            "通报处理 通报日",
        ),
        notice(
            "suspended_by_the_hall",
            "F4",
            "安管证暂扣公告附件.tsv",
            "序次={n}|企业={emp}|姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|"
            "暂扣期间=2024-07-01至2024-12-31|暂扣文号=鲁建安监〔2024〕{n}号",
            (),
            "暂扣期间 暂扣文号",
        ),
        notice(
            "mine_closed",
            "F6",
            "关闭矿井人员操作证注销.xlsx",
            "序次={n}|关闭矿井={emp}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|"
            "办理结果=已注销|办理日=2024-07-08",
            ("关于注销关闭矿井人员煤矿特种作业操作证的公告",),
            "关闭矿井 办理结果",
        ),
    ],
)
OTHERS = Campaign(
    "fourteenth_no_registry",
    [
        no_registry(
            "street_office_sums",
            "F1",
            "新城街道企业特种作业人员收集表.xlsx",
            "序次={n}|企业={emp}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|"
            "有效期至={end}|发证机关={issuer}|企业负责人签字=|网格员=李",
            ("新城街道办事处辖区企业特种作业人员收集表", "收集单位：新城街道应急办　　企业自行填报，真实性由企业负责"),
            "网格员 收集单位",
        ),
        no_registry(
            "group_reports_itself",
            "F3",
            "{firm}上报住建特种作业人员.xlsx",
            "序次={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}|分公司确认=已确认",
            ("{firm}特种作业人员持证上报表", "上报企业（公章）：{firm}　　经办：　　　上报日：2024年7月26日"),
            "分公司确认",
        ),
        no_registry(
            "practice_results",
            "F5",
            "叉车实际操作考评表.csv",
            "考评序={n:03d}|姓名={name}|身份证号={id}|考评项目={code}|场地得分=92|实操得分=90|考评结论=合格|考评员=王",
            (),
            "考评序 场地得分 考评结论",
        ),
        no_registry(
            "safety_month_class",
            "F2",
            "安全管理人员轮训报到表.xls",
            "序次={n}|报到单位={emp}|姓名={name}|身份证号={id}|类型={cls}|报到时间=2024-07-16|食宿=自理|学时=16",
            ("2024年主要负责人和安全管理人员轮训班报到表",),
            "报到单位 食宿",
        ),
        no_registry(
            "mines_check_themselves",
            "F6",
            "{firm}持证自查.xlsx",
            "序次={n}|区队=机电队|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|"
            "初领日期={first}|有效期至={end}|发证机关={issuer}|自查结论=证件属实",
            ("{firm}煤矿特种作业人员持证自查表", "自查单位（盖章）：{firm}　　自查人：　　　2024年7月30日"),
            "自查结论 自查人",
        ),
        no_registry(
            "applicants_for_renewal",
            "F4",
            "安管人员延期申报在途.xlsx",
            "序次={n}|企业={emp}|姓名={name}|身份证号={id}|申报类别={cls}|申报业务=延期|"
            "申报时间=2024-07-30|当前环节=市级初审",
            ("安管人员延期申报在途件清单",),
            "申报业务 当前环节",
        ),
    ],
)
EXPORTS = Campaign(
    "fourteenth_two_exports",
    [
        two_exports("day_before_the_holiday", "F1", "特种作业操作证（2024年3月29日）.xlsx"),
        two_exports("folder_of_the_first_share", "F3", "首批数据20240315/建筑特种作业.xls"),
        two_exports("kept_copy_with_hyphens", "F5", "特设人员-2024-03-11-备.csv"),
        two_exports("time_of_extraction", "F4", "安管人员底库旧.xlsx", "提数时间：2024年3月22日 8:40"),
        two_exports("told_in_the_title", "F6", "煤矿特作人员（初次）.xls", "煤矿特种作业人员（数据日期2024年3月7日）"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "序次={n}|操作证姓名={name}|操作证证号={no}|操作证类别={cls}|操作证准操={item}|"
        "操作证初领={first}|操作证期始={start}|操作证期末={end}|操作证应审={due}|操作证实审={done}|"
        "操作证签发={issuer}|操作证状态={state}",
        "特种作业操作证公示.xlsx",
    ),
    "F2": without_id(
        "F2",
        "序次={n}|合格者={name}|合格证书号={no}|岗位类型={cls}|行业类型={item}|任职企业={emp}|"
        "考核发证日={start}|考核有效末={end}|考核发证局={issuer}|公布状态={state}",
        "合格者名单.csv",
    ),
    "F5": without_id(
        "F5",
        "序次={n}|作业者姓名={name}|作业人员证件编号={no}|作业类={cls}|作业项={item}|"
        "作业项代号={code}|批准日={start}|有效末日={end}|批准局={issuer}|证件状态={state}",
        "作业人员公布.xls",
    ),
    "F6": without_id(
        "F6",
        "所在矿={emp}|持证矿工={name}|煤矿证编号={no}|作业类别={cls}|准操项={item}|初领日={first}|"
        "期始日={start}|期末日={end}|应复审日={due}|实复审日={done}|签发厅局={issuer}|"
        "证件状态={state}",
        "煤矿操作证公布.tsv",
    ),
    "F7": without_id(
        "F7",
        "序次={n}|所属煤矿={emp}|考核人员={name}|考核证编号={no}|考核人类型={cls}|考核发证日={start}|"
        "考核证末日={end}|考核发证单位={issuer}|考核证状态={state}",
        "煤矿考核合格证公布.xlsx",
    ),
}
WITHOUT = Campaign(
    "fourteenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
