"""Seventh batch: the campaigns whose registries are the surfaces."""

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
from tests.surfaces.seventh.cells import capitals

HEADERS = Campaign(
    "seventh_registry_headers",
    [
        headed("registry_headers", "affairs_platform", "F2", "证照主体姓名 证照主体标识 照面有效截止 证照态"),
        headed("registry_headers", "county_bureau", "F3", "作业者 作业者证件 头一次发证 本证用至"),
        headed("registry_headers", "three_kinds_english", "F4", "HolderName CertCategory EndDate CertState"),
        headed("registry_headers", "two_line_codes", "F5", "作业人 作业人身份号 许可证照编号"),
        headed("registry_headers", "mines_office", "F7", "受考人 合格证书号码 考核发证单位"),
        review_words("stamped_by", "F1", "三年复审（盖章情况）"),
        review_words("passed_or_missed", "F6", "复审考试"),
    ],
    {
        "F2": Registry(
            "归集序号={n}|证照主体姓名={name}|证照主体标识={id}|证照编号={no}|照面人员类型={cls}|照面行业={item}|照面单位={emp}|"
            "照面发证日期={start}|照面有效起始={start}|照面有效截止={end}|照面发证机关={issuer}|证照态={state}|共享范围=无条件",
            "证照归集_安全考核.csv",
        ),
        "F3": Registry(
            "排号={n}|作业者={name}|作业者证件={id}|资格证书号={no}|准予从事={item}|头一次发证={first}|本证发证={start}|"
            "本证自={start}|本证用至={end}|证书核发单位={issuer}|本证状况={state}",
            "县局汇出.xlsx",
            ("建筑施工特种作业人员底册", "汇出人：建管股　　汇出日：2024-08-05"),
        ),
        "F4": Registry(
            "Seq={n}|Corp={emp}|HolderName={name}|HolderId={id}|CertCategory={cls}|CertSerial={no}|FirstGrant={first}|"
            "ThisGrant={start}|EndDate={end}|Grantor={issuer}|CertState={state}",
            "safety_officer_certs.xls",
        ),
        "F5": Registry(
            "件号={n}|作业人={name}|作业人身份号={id}|许可证照编号={no}|作业种别={cls}|作业项别={item}|项别代号={code}|"
            "核准起={start:%Y.%m.%d}|核准止={end:%Y.%m.%d}|核准部门={issuer}|照态={state}",
            "特设许可底表.xlsx",
            ("特种设备作业人员许可底表（行政审批）", "", "下载：2024年8月5日　审批股"),
        ),
        "F7": Registry(
            "矿名={emp}|受考人={name}|受考人身份证件号={id}|合格证书号码={no}|受考类别={cls}|受考专业={item}|证书生效={start}|"
            "证书失效={end}|考核发证单位={issuer}|证书状况={state}",
            "煤矿两类人员考核底册.xls",
        ),
    }
    | told("F1", "三年复审（盖章情况）={done}", lambda day: f"{day.year}年{day.month}月{day.day}日复审合格章", "无章")
    | told("F6", "复审考试={done}", lambda day: f"{day:%Y-%m-%d}通过", "未参加"),
)
STATED = Campaign(
    "seventh_registry_states",
    [
        stated_roster("can_be_trusted", "F2", "证书可信状态 已作注销处理"),
        stated_roster("allowed_to_use", "F3", "许用标志 禁用（吊销）"),
        stated_roster("in_the_bureau_list", "F4", "在用标记 已撤销，不得使用"),
        stated_roster("measures", "F5", "处置情形 注销处置"),
        stated_roster("mine_held_now", "F7", "现时持有状态 已收回作废"),
        review_words("round_and_letter", "F1", "一审情况"),
        review_words("tick_in_words", "F6", "打√表示已复审"),
    ],
    {
        "F2": stated("证书可信状态", "正常使用", "已作注销处理", "已转至河北省管理")("F2"),
        "F3": stated("许用标志", "许用", "禁用（吊销）", "外迁（转江苏）")("F3"),
        "F4": stated("在用标记", "在用", "已撤销，不得使用", "调出省外")("F4"),
        "F5": stated("处置情形", "无处置，有效", "注销处置", "档案转安徽")("F5"),
        "F7": stated("现时持有状态", "持有有效", "已收回作废", "转外省管理")("F7"),
    }
    | told("F1", "一审情况={done}", lambda day: f"{day.year}年已审（合格）", "未审")
    | told("F6", "复审（打√表示已复审）={done}", lambda _day: "√", "×"),
)
DATED = Campaign(
    "seventh_registry_dates",
    [
        registry_dates("clock_in_words", "F2"),
        registry_dates("capital_figures", "F3"),
        registry_dates("blanks_inside", "F4"),
        registry_dates("fourteen_figures", "F5"),
        registry_dates("last_valid_day", "F7"),
    ],
    {
        "F2": dated(lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}日 00时00分")("F2"),
        "F3": dated(capitals)("F3"),
        "F4": dated(lambda d: f"至 {d.year} 年 {d.month} 月 {d.day} 日")("F4"),
        "F5": dated(lambda d: f"{d:%Y%m%d}235959")("F5"),
        "F7": dated(lambda d: f"{d.year}.{d.month}.{d.day}（末日有效）")("F7"),
    },
)
NOTICES = Campaign(
    "seventh_notices",
    [
        notice(
            "false_diplomas",
            "F1",
            "撤销学历造假人员操作证名单.xlsx",
            "名次={n}|人员姓名={name}|人员身份证号={id}|特种作业操作证号={no}|操作项目={item}|认定情形=学历证明造假|"
            "处理结果=予以撤销|作出日期=2024-06-25",
            ("关于撤销部分人员特种作业操作证的公告", "（附名单，共6人）"),
            "认定情形 处理结果",
        ),
        notice(
            "managers_cancelled",
            "F2",
            "注销合格证人员（7月）.csv",
            "企业={emp}|姓名={name}|身份证号={id}|合格证号={no}|注销因由=企业关停申请注销|注销日期=2024-07-10",
            (),
            "注销因由",
        ),
        notice(
            "bridge_accident",
            "F3",
            "6.18事故责任人员证书处理.xls",
            "序={n}|责任人员={name}|证书编号={no}|工种={item}|处理措施=吊销操作资格证书|文书编号=肥建罚〔2024〕{n}号|生效时间=2024-07-16",
            ("建筑施工特种作业操作资格证书吊销人员表",),
            "责任人员 处理措施 文书编号",
        ),
    ],
)
OTHERS = Campaign(
    "seventh_no_registry",
    [
        no_registry(
            "seats_of_an_exam",
            "F1",
            "八月考试座次编排.xlsx",
            "考场={n}|座号={n}|应试人={name}|身份证号={id}|应试项目={item}|考试时段=8月10日上午|候考室=201",
            ("特种作业理论考试座次编排表（8月）",),
            "应试人 应试项目 候考室",
        ),
        no_registry(
            "bridge_firm_declares",
            "F3",
            "{firm}（报建管股）.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "企业核查结论=真实",
            ("施工企业特种作业人员证书自查自纠登记表", "自查企业（公章）：{firm}　　法定代表人：　　　2024年7月28日"),
            "企业核查结论",
        ),
        no_registry(
            "medical_list",
            "F6",
            "岗前体检人员名单.csv",
            "体检序={n}|受检人={name}|身份证号={id}|所在矿井={emp}|从事工种={item}|体检机构=某职业病医院|体检日期=2024-07-22|结论=可从事",
            (),
            "受检人 体检机构",
        ),
        no_registry(
            "store_fills_in",
            "F5",
            "冷库企业填报表（{firm}）.xls",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}|发证机关={issuer}|"
            "企业声明=对真实性负责",
            ("冷库叉车作业人员情况报告表（企业自行填报）", "填报企业：{firm}　　填报人：　　联系电话："),
            "企业声明",
        ),
    ],
)
EXPORTS = Campaign(
    "seventh_two_exports",
    [
        two_exports("hyphens_in_name", "F1", "特种作业操作证-备份-2024-03-18.xlsx"),
        two_exports("printed_on", "F3", "建筑特种作业人员底册（老）.xls", "打印于 2024/3/21 14:05"),
        two_exports("end_of_february", "F5", "特设人员_备查.csv", "数据时点：2024年2月29日24时"),
        two_exports("data_of_the_day", "F4", "安管人员库/旧库.xlsx", "以下为2024年3月25日库内数据"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "编次={n}|证书持有人={name}|操作证编号={no}|作业大类={cls}|准操项目={item}|首领日期={first}|有效始={start}|有效终={end}|"
        "应当复审={due}|已经复审={done}|核发机关={issuer}|证书现况={state}",
        "操作证对外查询版.csv",
    ),
    "F5": without_id(
        "F5",
        "公示序={n}|获证人={name}|获证编号={no}|获证种类={cls}|获证项目={item}|代号={code}|获证日期={start}|届满日期={end}|"
        "实施部门={issuer}|当前状况={state}",
        "特种设备作业人员获证公示.xlsx",
    ),
    "F6": without_id(
        "F6",
        "矿井={emp}|持证矿工={name}|操作证号={no}|类别={cls}|项目={item}|初领={first}|有效起={start}|有效止={end}|应复审={due}|"
        "实复审={done}|发证={issuer}|状态={state}",
        "煤矿特种作业公开版.xls",
    ),
}
WITHOUT = Campaign(
    "seventh_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
