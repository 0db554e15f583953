"""Twenty-first batch: what the departments of the city export, publish and pass on."""

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
from tests.surfaces.twentyfirst.shapes import Parted

PLENTY = "ok ok alt forged revoked borrowed lapsed ok ok ok ok ok"
KIND = "registry_headers"
HEADERS = Campaign(
    "twentyfirst_registry_headers",
    [
        headed(KIND, "province_system_of_special_trades", "F1", "", PLENTY),
        headed(KIND, "list_of_passed_managers", "F2", "", PLENTY),
        headed(KIND, "housing_bureau_data_pool", "F3", "", PLENTY),
        headed(KIND, "three_kinds_of_officers", "F4", "", PLENTY),
        headed(KIND, "market_bureau_ledger", "F5", "", PLENTY),
        headed(KIND, "coal_centre_crews", "F6", "", PLENTY),
        headed(KIND, "coal_centre_chiefs", "F7", "", PLENTY),
        review_words("latest_review_of_the_coal_centre", "F6", ""),
    ],
    {
        "F1": Registry(
            "行号={n}|考生姓名={name}|性别={sex}|证件类型=身份证|证件号码={id}|申请类型=新证|"
            "作业类别={cls}|操作项目={item}|证书编号={no}|首次发证日期={first}|有效期开始日期={start}|"
            "有效期结束日期={end}|应复审日期={due}|实际复审日期={done}|签发机关={issuer}|所属单位={emp}|"
            "制证状态=已制证|证书状态={state}",
            "山东省特种作业证书查询导出.xlsx",
        ),
        "F2": Registry(
            "序号={n}|单位名称={emp}|姓名={name}|身份证号={id}|考核类别={cls}|行业类型={item}|"
            "合格证编号={no}|发证时间={start}|有效期至={end}|发证机构={issuer}|状态={state}|备注=",
            "安管人员考核合格库.xls",
            ("危险化学品等行业主要负责人、安全管理人员考核合格人员名册", "（数据截至2024年8月5日）"),
        ),
        "F3": Registry(
            "EID={n}|XM={name}|XB={sex}|SFZH={id}|GZLB={item}|ZSH={no}|CCLZRQ={first:%Y%m%d}|"
            "FZRQ={start:%Y%m%d}|YXQQ={start:%Y%m%d}|YXQZ={end:%Y%m%d}|FZJG={issuer}|ZSZT={state}|"
            "TBSJ=20240805",
            "JZTZZY_20240805.csv",
        ),
        "F4": Registry(
            "序号={n}|企业名称={emp}|组织机构代码=|姓名={name}|证件号={id}|三类人员类别={cls}|"
            "证书编号={no}|首次发证时间={first}|最近发证时间={start}|证书有效期截止={end}|"
            "发证机关={issuer}|证书当前状态={state}|业务类型=延续",
            "三类人员证书明细.xlsx",
            ("安全生产三类人员证书明细表",),
        ),
        "F5": Registry(
            "登记编号={n:06d}|持证人={name}|持证人身份证号={id}|用人单位={emp}|证件编号={no}|"
            "作业种类={cls}|作业项目名称={item}|作业项目代号={code}|批准日期={start:%Y/%m/%d}|"
            "有效日期={end:%Y/%m/%d}|批准机关={issuer}|证件状态={state}|档案号=",
            "特设人员台账.csv",
        ),
        "F6": Registry(
            "序号={n}|煤矿名称={emp}|姓名={name}|性别={sex}|身份证号码={id}|操作类别={cls}|"
            "操作资格（工种）={item}|操作证编号={no}|初次领证时间={first}|有效期起={start}|有效期止={end}|"
            "下次复审时间={due}|最近复审时间={done}|发证单位={issuer}|状态={state}",
            "全市煤矿特种作业人员信息库.xlsx",
            ("全市煤矿特种作业人员信息库",),
        ),
        "F7": Registry(
            "序号={n}|煤矿={emp}|姓名={name}|身份证号={id}|任职类别={cls}|考核范围={item}|合格证号={no}|"
            "考核合格日期={start}|证书有效期至={end}|发证机关={issuer}|备注（状态）={state}",
            "煤矿安管人员.xls",
        ),
    },
)
STATED = Campaign(
    "twentyfirst_registry_states",
    [
        stated_roster("normal_cancelled_moved", "F2", ""),
        stated_roster("codes_of_the_e_certificate", "F3", ""),
        stated_roster("results_of_business", "F4", ""),
        stated_roster("in_force_or_not", "F5", ""),
        stated_roster("remarks_of_the_coal_centre", "F7", ""),
        review_words("passed_with_its_day", "F1", ""),
        review_words("ticks_of_the_coal_centre", "F6", ""),
    ],
    {
        "F2": stated("证书状态", "正常", "已注销", "已转出")("F2"),
        "F3": stated("证书状态代码", "01", "05", "99")("F3"),
        "F4": stated("办理结果", "有效", "撤销（不再具备条件）", "跨省变更转出")("F4"),
        "F5": stated("是否有效", "有效", "吊销", "档案转出")("F5"),
        "F7": stated("备注", "", "2024年5月注销", "调往外省")("F7"),
    }
    | told("F1", "复审情况={done}", lambda day: f"{day:%Y-%m-%d}复审合格", "未复审")
    | told("F6", "复审记录={done}", lambda day: f"{day:%Y.%m}已审", ""),
)
DATED = Campaign(
    "twentyfirst_registry_dates",
    [
        registry_dates("points_without_noughts", "F2"),
        registry_dates("compact_days", "F3"),
        registry_dates("days_with_hours", "F4"),
        registry_dates("year_month_day", "F5"),
        registry_dates("until_a_day", "F7"),
        review_words("reviewed_on", "F1", ""),
        review_words("passed_behind_its_day", "F6", ""),
    ],
    {
        "F2": dated(lambda d: f"{d.year}.{d.month}.{d.day}")("F2"),
        "F3": dated(lambda d: f"{d:%Y%m%d}")("F3"),
        "F4": dated(lambda d: f"{d:%Y-%m-%d} 23:59:59")("F4"),
        "F5": dated(lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}日")("F5"),
        "F7": dated(lambda d: f"至 {d.year}-{d.month}-{d.day}")("F7"),
    }
    | told("F1", "复审日期={done}", lambda day: f"{day:%Y年%m月%d日}", "--")
    | told("F6", "复审={done}", lambda day: f"{day:%Y/%m/%d}（合格）", ""),
)
NOTICES = Campaign(
    "twentyfirst_notices",
    [
        notice(
            "withdrawn_after_the_exam_case",
            "F1",
            "关于撤销部分特种作业操作证的公告附件.xlsx",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|证书编号={no}|准操项目={item}|撤销原因=以欺骗手段取得",
            ("撤销特种作业操作证人员名单",),
            "",
        ),
        notice(
            "crews_struck_off",
            "F3",
            "建筑施工特种作业证书注销名单（第三批）.xls",
            "序号={n}|姓名={name}|身份证号码={id}|工种={item}|证书编号={no}|注销日期=2024-06-28|注销原因=本人申请",
            ("建筑施工特种作业人员证书注销公告",),
            "",
        ),
        notice(
            "officers_after_the_accident",
            "F4",
            "暂扣安全生产考核合格证书名单.xlsx",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|证书编号={no}|"
            "处理决定=吊销安全生产考核合格证书|决定日期=2024-07-02",
            ("关于吊销有关人员安全生产考核合格证书的通报",),
            "",
        ),
        notice(
            "equipment_cards_taken_back",
            "F5",
            "特种设备作业人员证撤销.csv",
            "编号={n}|姓名={name}|证件号码={id}|证件编号={no}|作业项目={code}|"
            "撤销依据=行政许可法第六十九条|撤销日期=2024-05-30",
            (),
            "",
        ),
        notice(
            "coal_crews_dismissed",
            "F6",
            "煤矿特种作业操作证注销公示.xlsx",
            "序号={n}|单位={emp}|姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|"
            "注销事由=离岗退休|注销时间=2024-07-15",
            ("煤矿特种作业操作证注销人员公示名单",),
            "",
        ),
    ],
)
OTHERS = Campaign(
    "twentyfirst_no_registry",
    [
        no_registry(
            "register_of_a_training",
            "F1",
            "2024年第6期电工培训报名表.xlsx",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|单位={emp}|报考项目={item}|培训类型=新训|"
            "联系电话={tel}|缴费情况=已缴",
            ("特种作业人员培训报名表（第6期）",),
        ),
        no_registry(
            "marks_of_the_exam",
            "F5",
            "特种设备作业人员考试成绩公布.xls",
            "准考证号=20240{n:05d}|姓名={name}|身份证号={id}|报考项目={code}|理论成绩=8{n}|实操成绩=80|是否合格=合格",
            ("特种设备作业人员考试成绩表",),
        ),
        no_registry(
            "township_passes_on_self_checks",
            "F3",
            "镇街报送_建筑企业自查汇总.xlsx",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}|自查情况=人证相符",
            ("建筑施工企业特种作业证书自查情况汇总表", "填报单位：{firm}（盖章）　填报人：赵某"),
        ),
        no_registry(
            "builders_form_in_the_bureaus_folder",
            "F4",
            "{firm}安管人员自查表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|类别={code}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "是否在岗=在岗|自查结果=真证",
            ("企业安管人员证书自查表", "填报单位（公章）：{firm}"),
        ),
        no_registry(
            "review_class_of_the_pits",
            "F6",
            "煤矿特种作业复审培训班花名册.csv",
            "序号={n}|姓名={name}|身份证号={id}|所在煤矿={emp}|复审工种={item}|报到签字=|住宿=是|考核成绩=",
            ("2024年第二期复审培训班学员花名册",),
        ),
        no_registry(
            "chemists_declare_themselves",
            "F2",
            "危化企业上报持证人员.xls",
            "序号={n}|单位={emp}|姓名={name}|身份证号={id}|人员类别={cls}|合格证编号={no}|"
            "发证日期={start}|有效期至={end}|企业承诺=以上信息真实",
            ("危险化学品企业主要负责人、安全管理人员持证情况申报表", "申报单位：{firm}"),
        ),
    ],
)
EXPORTS = Campaign(
    "twentyfirst_two_exports",
    [
        two_exports("april_by_its_name", "F1", "特种作业操作证信息_20240401.xlsx"),
        two_exports(
            "first_quarter_in_the_title", "F3", "建筑施工特种作业（一季度）.xls", "数据截止日期：2024年3月31日"
        ),
        two_exports("last_years_ledger", "F4", "2023年12月安管人员证书.xlsx"),
        two_exports("exported_in_march", "F5", "作业人员信息（旧）.xlsx", "导出时间：2024-03-18 10:22:05"),
        two_exports("february_of_the_coal_centre", "F6", "煤矿特种作业2024年2月.csv"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "序号={n}|姓名={name}|性别={sex}|操作证编号={no}|作业类别={cls}|准操项目={item}|初领日期={first}|"
        "有效期起始={start}|有效期截止={end}|应复审时间={due}|复审时间={done}|发证机关={issuer}|"
        "证书状态={state}",
        "特种作业证书清单.xlsx",
    ),
    "F2": without_id(
        "F2",
        "序号={n}|企业={emp}|姓名={name}|合格证号={no}|人员类别={cls}|行业={item}|发证日期={start}|"
        "有效期截止={end}|发证机关={issuer}|状态={state}",
        "考核合格证清单.xls",
    ),
    "F5": without_id(
        "F5",
        "序号={n}|姓名={name}|证件编号={no}|作业种类={cls}|作业项目={item}|代号={code}|发证日期={start}|"
        "有效期至={end}|发证机关={issuer}|状态={state}",
        "特种设备作业人员清单.csv",
    ),
    "F6": without_id(
        "F6",
        "序号={n}|煤矿={emp}|姓名={name}|操作证号={no}|作业类别={cls}|操作项目={item}|初领={first}|"
        "有效期起={start}|有效期止={end}|应复审={due}|已复审={done}|发证机关={issuer}|状态={state}",
        "煤矿特种作业证书清单.xlsx",
    ),
    "F7": without_id(
        "F7",
        "序号={n}|煤矿={emp}|姓名={name}|合格证编号={no}|人员类别={cls}|发证日期={start}|有效期至={end}|"
        "发证机关={issuer}|状态={state}",
        "煤矿合格证清单.xls",
    ),
}
WITHOUT = Campaign(
    "twentyfirst_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
PARTS = Parted(
    "twentyfirst_registry_parts",
    [
        headed(KIND, "sheets_by_county", "F1", "", PLENTY),
        headed(KIND, "two_pages", "F3", "", PLENTY),
        headed(KIND, "three_pages", "F4", "", PLENTY),
        headed(KIND, "sheets_by_office", "F5", "", PLENTY),
        headed(KIND, "two_lots", "F6", "", PLENTY),
    ],
    parts={
        "F1": ("肥城", "新泰", "宁阳", "东平"),
        "F3": ("第一页", "第二页"),
        "F4": ("1", "2", "3"),
        "F5": ("新城所", "老城所", "石横所"),
        "F6": ("第一批", "第二批"),
    },
)
