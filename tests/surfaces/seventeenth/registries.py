"""Seventeenth batch: the campaigns whose registries are the surfaces."""

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
    "seventeenth_registry_headers",
    [
        headed("registry_headers", "share_exchange_of_the_city", "F2", "证件主体名 考核凭证码 凭证状", PLENTY),
        headed("registry_headers", "housing_office_old_base", "F3", "ZYRYMC ZYRYSFZH ZGZSH", PLENTY),
        headed("registry_headers", "one_form_of_officers", "F4", "受聘企业名 安考证字 安考证状况", PLENTY),
        headed("registry_headers", "market_office_counter", "F5", "领证人姓名 领证人证号 证件当前", PLENTY),
        headed("registry_headers", "coal_centre_book", "F7", "合格人员 合格字号 合格状况", PLENTY),
        review_words("window_closed_the_case", "F1", "复审办毕"),
        review_words("passed_with_day_behind", "F6", "三年审验"),
    ],
    {
        "F2": Registry(
            "交换流水={n:08d}|证件主体名={name}|证件主体码={id}|考核凭证码={no}|考核人员类={cls}|考核行业类={item}|"
            "所属单位名={emp}|凭证起效={start}|凭证止效={end}|凭证出具机构={issuer}|凭证状={state}|共享次数={n}",
            "市共享交换平台.xlsx",
            ("数据共享交换平台 资源下载", "下载人：周科　　下载时间：2024-08-05 15:10"),
        ),
        "F3": Registry(
            "BH={n}|ZYRYMC={name}|ZYRYSFZH={id}|ZGZSH={no}|ZYGZMC={item}|CCHZRQ={first:%Y%m%d}|BCHZRQ={start:%Y%m%d}|"
            "SYJZRQ={end:%Y%m%d}|HZDWMC={issuer}|ZGZSZT={state}|TBSJ=20240805",
            "ZJ_TZZY_20240805.csv",
        ),
        "F4": Registry(
            "次={n}|受聘企业名={emp}|受聘企业信用码=91370983MA3E{n:05d}T|受考人={name}|受考人身份证={id}|"
            "安考类={cls}|安考证字={no}|安考首领={first}|安考换发={start}|安考止期={end}|安考发放厅={issuer}|"
            "安考证状况={state}",
            "一张表_安管人员.xls",
        ),
        "F5": Registry(
            "窗口号={n:05d}|领证人姓名={name}|领证人身份证号={id}|领证人证号={no}|作业大项={cls}|作业小项={item}|"
            "小项代码={code}|起领日={start}|止用日={end}|审批局={issuer}|证件当前={state}|制证员=孔",
            "窗口发证库.xlsx",
            ("特种设备作业人员发证库", "统计截止2024年8月5日"),
        ),
        "F7": Registry(
            "矿别={emp}|合格人员={name}|合格人员公民号={id}|合格字号={no}|合格类型={cls}|合格行业={item}|"
            "授予日={start:%Y.%m.%d}|起算={start:%Y.%m.%d}|算止={end:%Y.%m.%d}|授予机关={issuer}|合格状况={state}",
            "煤炭中心合格人员簿.tsv",
        ),
    }
    | told("F1", "复审办毕={done}", lambda day: f"已办毕（{day:%Y-%m-%d}）", "未受理")
    | told("F6", "三年审验={done}", lambda day: f"审验通过 {day:%Y.%m.%d}", "未审验"),
)
STATED = Campaign(
    "seventeenth_registry_states",
    [
        stated_roster("share_mark", "F2", "凭证效力标 失效-注销"),
        stated_roster("letters_of_the_base", "F3", "状态字母 R-吊销"),
        stated_roster("what_the_office_did", "F4", "厅处理结果 决定予以撤销"),
        stated_roster("seal_on_the_file", "F5", "档案戳记 注销章"),
        stated_roster("book_remark", "F7", "簿内批注 暂扣证件四个月"),
        review_words("done_at_the_school", "F1", "复审考点及日"),
        review_words("ticked_with_day", "F6", "复审勾记"),
    ],
    {
        "F2": stated("凭证效力标", "有效-在册", "失效-注销", "移出-转外省")("F2"),
        "F3": stated("状态字母", "V-有效", "R-吊销", "M-转往安徽省")("F3"),
        "F4": stated("厅处理结果", "未处理，证书有效", "决定予以撤销", "变更至河南省企业")("F4"),
        "F5": stated("档案戳记", "有效章", "注销章", "转出章（外省）")("F5"),
        "F7": stated("簿内批注", "在用有效", "暂扣证件四个月", "转陕西省管理")("F7"),
    }
    | told("F1", "复审考点及日={done}", lambda day: f"泰安考点 {day:%Y-%m-%d} 合格", "无")
    | told("F6", "复审勾记={done}", lambda day: f"✓（{day:%Y/%m/%d}）", "✗"),
)
DATED = Campaign(
    "seventeenth_registry_dates",
    [
        registry_dates("up_to_the_day_in_words", "F2"),
        registry_dates("noon_of_the_base", "F3"),
        registry_dates("weekday_behind_in_brackets", "F4"),
        registry_dates("seconds_without_marks", "F5"),
        registry_dates("end_label_and_stops", "F7"),
        review_words("reference_number_and_day", "F1", "复审文号"),
        review_words("term_of_the_course", "F6", "复训考核"),
    ],
    {
        "F2": dated(lambda d: f"有效至{d.year}-{d.month:02d}-{d.day:02d}止")("F2"),
        "F3": dated(lambda d: f"{d:%Y-%m-%d} 12:00:00.000")("F3"),
        "F4": dated(lambda d: f"{d.year}年{d.month}月{d.day}日（星期{'一二三四五六日'[d.weekday()]}）")("F4"),
        "F5": dated(lambda d: f"{d:%Y%m%d}T000000")("F5"),
        "F7": dated(lambda d: f"止：{d.year}.{d.month:02d}.{d.day:02d}")("F7"),
    }
    | told("F1", "复审文号={done}", lambda day: f"肥应急审〔{day:%Y}〕7号（{day:%Y-%m-%d}）", "无")
    | told("F6", "复训考核={done}", lambda day: f"2班，{day:%Y年%m月%d日}考核合格", "缺考"),
)
NOTICES = Campaign(
    "seventeenth_notices",
    [
        notice(
            "hired_examinees",
            "F1",
            "替考人员操作证撤销决定附表.xlsx",
            "序号={n}|被撤人={name}|身份证号={id}|撤销证号={no}|操作项目={item}|查实情形=替考|决定日期=2024-07-12|决定机关={issuer}",
            ("关于撤销替考取得特种作业操作证的决定",),
            "被撤人 撤销证号 查实情形",
        ),
        notice(
            "collapsed_shaft_crane",
            "F3",
            "起重伤害事故吊销名单.csv",
            "序={n}|被处罚人={name}|身份证号={id}|资格证编号={no}|工种={item}|处罚=吊销资格证|处罚日=2024-07-09",
            (),
            "被处罚人 吊销资格证",
        ),
        notice(
            "stokers_of_closed_baths",
            "F5",
            "司炉等作业人员证注销公示.xls",
            "号={n}|姓名={name}|身份证号={id}|注销证号={no}|作业项目={code}|注销理由=本人申请|注销时间=2024-07-15",
            ("特种设备作业人员证注销公示",),
            "注销证号 注销理由",
        ),
        notice(
            "heads_with_false_records",
            "F2",
            "考核合格证撤销公告附表.xlsx",
            "单位={emp}|姓名={name}|身份证号={id}|类型={cls}|合格证号={no}|撤销依据=提供虚假材料|公告日期=2024-07-17",
            ("关于撤销安全生产知识和管理能力考核合格证的公告",),
            "撤销依据",
        ),
        notice(
            "officers_suspended",
            "F4",
            "暂扣安管人员证书通报.tsv",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|通报处理=暂扣证书|暂扣期=2024-07-20至2024-12-19",
            (),
            "通报处理 暂扣期",
        ),
        notice(
            "winders_after_an_overwind",
            "F6",
            "过卷事故吊销操作证.xlsx",
            "序号={n}|矿={emp}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|处分=吊销操作证|吊销日期=2024-07-18",
            ("关于吊销煤矿特种作业操作证的通报",),
            "处分 吊销操作证",
        ),
    ],
)
OTHERS = Campaign(
    "seventeenth_no_registry",
    [
        no_registry(
            "theory_room_scores",
            "F1",
            "理论考试分数（8月）.xlsx",
            "机位={n}|场次=上午|姓名={name}|身份证号={id}|报考项目={item}|理论分=8{n}|结果=及格|监考=柏",
            ("特种作业理论考试分数公布",),
            "机位 理论分",
        ),
        no_registry(
            "contractor_checks_itself",
            "F3",
            "{firm}人员证书自查情况表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "自查结论=真",
            ("施工企业人员证书自查情况表", "填报单位：{firm}（盖章）　　2024年7月29日"),
            "自查结论",
        ),
        no_registry(
            "enrolment_for_forklifts",
            "F5",
            "叉车司机培训报名花名册.csv",
            "报名次序={n:03d}|学员={name}|身份证号={id}|拟考项目={code}|学费=已交|开课=2024-08-15|照片=已交|介绍人=苟",
            (),
            "报名次序 拟考项目 学费",
        ),
        no_registry(
            "park_sums_up_reports",
            "F2",
            "园区企业安管人员自报汇总.xls",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|"
            "企业自报情况=属实|填报人=安全员",
            ("园区企业安全管理人员证书自报汇总表", "填报单位：{firm}（公章）"),
            "企业自报情况",
        ),
        no_registry(
            "sign_in_of_the_refresher",
            "F6",
            "煤矿复训班学员签到.xlsx",
            "座次={n}|期次=FX24-3|学员={name}|身份证号={id}|矿={emp}|复训工种={item}|第一天=√|第二天=√|签退=√",
            ("煤矿特种作业复训班签到表",),
            "座次 期次 签退",
        ),
        no_registry(
            "list_of_examinees",
            "F4",
            "安管人员考核考生名单.xlsx",
            "考点=泰安|考场号={n:02d}|企业={emp}|姓名={name}|身份证号={id}|报考类别={cls}|考生号={n:09d}|考试日=2024-08-25",
            ("安管人员考核考生名单",),
            "考生号 报考类别",
        ),
    ],
)
EXPORTS = Campaign(
    "seventeenth_two_exports",
    [
        two_exports("until_the_first_of_march", "F1", "特种作业操作证_旧库.xlsx", "截止2024年3月1日在库数据"),
        two_exports("folder_of_february", "F3", "2024-02/建筑施工特种作业.xls"),
        two_exports("figures_in_the_name", "F5", "特种设备作业人员20240311.csv"),
        two_exports("printed_on_in_title", "F4", "安管人员_上次.xlsx", "打印日期：2024-03-22"),
        two_exports("generated_at", "F6", "煤矿特种作业操作证_上期.xls", "生成时间 2024/03/08 10:20"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "行次={n}|卡上姓名={name}|卡上编号={no}|卡上类别={cls}|卡上项目={item}|首次日期={first}|起效日期={start}|止效日期={end}|"
        "应审日期={due}|审毕日期={done}|签发部门={issuer}|证况={state}",
        "操作证对外查询库.xlsx",
    ),
    "F2": without_id(
        "F2",
        "行次={n}|卡上姓名={name}|合格证号码={no}|卡上类型={cls}|卡上行业={item}|卡上单位={emp}|颁发日期={start}|止效日期={end}|"
        "颁发部门={issuer}|证况={state}",
        "合格证对外查询库.csv",
    ),
    "F5": without_id(
        "F5",
        "行次={n}|卡上姓名={name}|证件号={no}|卡上种类={cls}|卡上项目={item}|代号={code}|批准日期={start}|止效日期={end}|"
        "批准部门={issuer}|证况={state}",
        "作业人员对外查询库.xls",
    ),
    "F6": without_id(
        "F6",
        "煤矿={emp}|卡上姓名={name}|操作证字号={no}|卡上类别={cls}|卡上项目={item}|首次日期={first}|起效日期={start}|"
        "止效日期={end}|应审日期={due}|审毕日期={done}|签发部门={issuer}|证况={state}",
        "煤矿操作证对外查询库.tsv",
    ),
    "F7": without_id(
        "F7",
        "行次={n}|煤矿={emp}|卡上姓名={name}|合格证字号={no}|卡上类型={cls}|颁发日期={start}|止效日期={end}|颁发部门={issuer}|"
        "证况={state}",
        "煤矿合格证对外查询库.xlsx",
    ),
}
WITHOUT = Campaign(
    "seventeenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
