"""Eighteenth batch: the campaigns whose registries are the surfaces."""

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

PLENTY = "ok ok alt ok forged revoked borrowed lapsed ok ok"
WEEK = "一二三四五六日"
HEADERS = Campaign(
    "eighteenth_registry_headers",
    [
        headed("registry_headers", "ledger_of_the_office_typed", "F2", "考试合格人 合格号 册面状态", PLENTY),
        headed("registry_headers", "old_fox_program", "F3", "C_GRXM C_GRSFZ C_ZGZH", PLENTY),
        headed("registry_headers", "dump_of_the_housing_bureau", "F4", "aqry_name aqry_idno khz_no", PLENTY),
        headed("registry_headers", "web_page_of_equipment", "F5", "在册作业人 在册证号 页面状态", PLENTY),
        headed("registry_headers", "provincial_pit_system", "F7", "mk_ryxm mk_rysfz mk_hgzh", PLENTY),
        review_words("stamped_and_signed", "F1", "复审栏（签章）"),
        review_words("null_where_not_reviewed", "F6", "复审时间(fs_sj)"),
    ],
    {
        "F2": Registry(
            "账页={n}|考试合格人={name}|合格人身份号码={id}|合格号={no}|合格人类别={cls}|行业门类={item}|合格人单位={emp}|"
            "发证年月日={start:%Y.%m.%d}|证件有效起={start:%Y.%m.%d}|证件有效止={end:%Y.%m.%d}|发证单位名称={issuer}|册面状态={state}",
            "合格证纸质台账录入.xlsx",
            ("安全生产知识和管理能力考核合格证台账", "录入：实习生小丁　　核对：魏科　　2024年8月5日"),
        ),
        "F3": Registry(
            "C_XH={n}|C_GRXM={name}|C_GRSFZ={id}|C_ZGZH={no}|C_GZMC={item}|D_CCFZ={first:%Y%m%d}|D_FZRQ={start:%Y%m%d}|"
            "D_YXQZ={end:%Y%m%d}|C_FZJG={issuer}|C_ZSZT={state}",
            "TZZYRY_DBF.csv",
        ),
        "F4": Registry(
            "id={n}|corp_name={emp}|corp_code=NULL|aqry_name={name}|aqry_idno={id}|aqry_lb={cls}|khz_no={no}|"
            "khz_first={first} 00:00:00|khz_issue={start} 00:00:00|khz_expire={end} 00:00:00|khz_org={issuer}|"
            "khz_state={state}|updated_at=2024-08-05 03:00:00",
            "t_aqry_khz_202408050300.tsv",
        ),
        "F5": Registry(
            "序={n}|在册作业人={name}|在册人证件={id}|在册证号={no}|在册种类={cls}|在册项目={item}|在册代码={code}|"
            "批准起={start}|批准止={end}|批准局={issuer}|页面状态={state}|明细=查看",
            "网页复制_作业人员.xls",
            ("首页 > 特种设备 > 作业人员查询",),
        ),
        "F7": Registry(
            "mk_mc={emp}|mk_ryxm={name}|mk_rysfz={id}|mk_hgzh={no}|mk_rylx={cls}|mk_hy={item}|mk_fzrq={start:%Y/%m/%d}|"
            "mk_yxqq={start:%Y/%m/%d}|mk_yxqz={end:%Y/%m/%d}|mk_fzjg={issuer}|mk_zt={state}",
            "省煤炭系统导出.xlsx",
        ),
    }
    | told("F1", "复审栏（签章）={done}", lambda day: f"{day:%Y年%m月%d日}复审合格（签）", "（空白）")
    | told("F6", "复审时间(fs_sj)={done}", lambda day: f"{day:%Y-%m-%d} 00:00:00", "NULL"),
)
STATED = Campaign(
    "eighteenth_registry_states",
    [
        stated_roster("ledger_red_line", "F2", "台账记号 红线划销（注销）"),
        stated_roster("letters_of_the_fox", "F3", "ZT_BZ W-吊销"),
        stated_roster("penalty_column", "F4", "行政处理栏 证书予以撤销"),
        stated_roster("badge_of_the_page", "F5", "状态徽标"),
        stated_roster("custody_of_the_pit", "F7", "证件处置栏"),
        review_words("reviewed_by_batch_number", "F1", "复审批次号"),
        review_words("yes_with_day", "F6", "是否通过复审"),
    ],
    {
        "F2": stated("台账记号", "在册有效", "红线划销（注销）", "转往河南省")("F2"),
        "F3": stated("ZT_BZ", "Y-有效", "W-吊销", "Q-迁往外省")("F3"),
        "F4": stated("行政处理栏", "无处理，有效", "证书予以撤销", "人证转往安徽省")("F4"),
        "F5": stated("状态徽标", "〔有效〕", "〔已注销〕", "〔转外省〕")("F5"),
        "F7": stated("证件处置栏", "正常持证", "暂扣六个月", "随调陕西省")("F7"),
    }
    | told("F1", "复审批次号={done}", lambda day: f"{day:%Y}年第3批（{day:%Y-%m-%d}合格）", "")
    | told("F6", "是否通过复审={done}", lambda day: f"是，{day:%Y年%m月%d日}", "否"),
)
DATED = Campaign(
    "eighteenth_registry_dates",
    [
        registry_dates("fox_braces", "F2"),
        registry_dates("oracle_months", "F3"),
        registry_dates("microseconds", "F4"),
        registry_dates("weekday_in_full", "F5"),
        registry_dates("ledger_stop_at_end", "F7"),
        review_words("fee_then_day", "F1", "复审收据及日期"),
        review_words("day_and_hall", "F6", "复审办理点"),
    ],
    {
        "F2": dated(lambda d: f"{{^{d:%Y/%m/%d}}}")("F2"),
        "F3": dated(lambda d: f"{d.day:02d}-{d.month}月-{d.year}")("F3"),
        "F4": dated(lambda d: f"{d:%Y-%m-%d} 00:00:00.000000")("F4"),
        "F5": dated(lambda d: f"{d.year}年{d.month}月{d.day}日礼拜{WEEK[d.weekday()]}")("F5"),
        "F7": dated(lambda d: f"用至{d.year}.{d.month}.{d.day}。")("F7"),
    }
    | told("F1", "复审收据及日期={done}", lambda day: f"收据{day:%m%d}号，{day:%Y-%m-%d}复审合格", "")
    | told("F6", "复审办理点={done}", lambda day: f"泰安办理点 {day:%Y.%m.%d} 通过", "未办理"),
)
NOTICES = Campaign(
    "eighteenth_notices",
    [
        notice(
            "forged_diplomas",
            "F1",
            "学历造假撤销操作证名单.xlsx",
            "序号={n}|当事人={name}|身份证号={id}|撤销证号={no}|准操项目={item}|撤证缘由=学历材料虚假|撤证生效日=2024-07-15",
            ("关于撤销特种作业操作证的决定（附名单）",),
            "撤证缘由 撤证生效日",
        ),
        notice(
            "stage_collapse_on_the_site",
            "F3",
            "坍塌事故吊销资格证书.csv",
            "号={n}|受罚人={name}|身份证号={id}|吊销证书编号={no}|工种={item}|处罚书=肥住建罚〔2024〕2{n}号|吊销自=2024-07-10",
            (),
            "受罚人 吊销自",
        ),
        notice(
            "fillers_who_overfilled",
            "F5",
            "气站违规吊销作业人员证.xls",
            "序={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|处分结果=吊销作业人员证|处理日期=2024-07-12",
            ("特种设备作业人员证吊销公告",),
            "处分结果",
        ),
        notice(
            "station_heads_who_left",
            "F2",
            "加油站负责人合格证注销.xlsx",
            "单位={emp}|持证人={name}|身份证号={id}|人员类型={cls}|合格证号={no}|销证情形=申请注销|注销日=2024-07-05",
            ("关于注销安全生产知识和管理能力考核合格证的公示",),
            "销证情形",
        ),
        notice(
            "officers_of_shell_firms",
            "F4",
            "空壳企业安管证撤回.tsv",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|决定=撤销证书|日期=2024-07-22",
            (),
            "",
        ),
        notice(
            "winders_who_slept",
            "F6",
            "睡岗人员操作证暂扣.xlsx",
            "序号={n}|矿名={emp}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|暂扣时段=2024-07-15至2024-10-14|经办=小梅",
            ("关于暂扣部分煤矿特种作业操作证的决定",),
            "暂扣时段",
        ),
    ],
)
OTHERS = Campaign(
    "eighteenth_no_registry",
    [
        no_registry(
            "theory_scores_of_august",
            "F1",
            "8月理论机考成绩单.xlsx",
            "机试座={n}|考试日=2024-08-03|考生={name}|身份证号={id}|报考项目={item}|理论得分=9{n}|合格与否=合格|监考=老冉",
            ("特种作业人员理论考试成绩单",),
            "机试座 理论得分 合格与否",
        ),
        no_registry(
            "metro_contractor_checks_itself",
            "F3",
            "{firm}特种工证书自查表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "自核结论=已上网核对属实",
            ("盾构项目特种工证书自查表", "填报单位（盖章）：{firm}　　填报人：安全部　　2024年7月29日"),
            "自核结论",
        ),
        no_registry(
            "enrolment_for_fillers",
            "F5",
            "充装人员培训报名表.csv",
            "报班序号={n:04d}|学员姓名={name}|身份证号={id}|报名项目={code}|学费=未缴|拟开班=2024-08-19|接送=自行|班主任=小寇",
            (),
            "报班序号 拟开班",
        ),
        no_registry(
            "street_gathers_self_checks",
            "F2",
            "街道汇总安管人员自查.xls",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|"
            "企业自查意见=无假冒|用印情况=已盖",
            ("某街道企业安全管理人员证书自查汇总", "填报单位：{firm}（盖章）"),
            "企业自查意见 用印情况",
        ),
        no_registry(
            "sign_in_of_the_pit_class",
            "F6",
            "煤矿复训班考勤.xlsx",
            "学号={n}|班次=MK24-09|学员={name}|身份证号={id}|派出矿={emp}|复训工种={item}|第1天=√|第2天=√|缺课=0",
            ("煤矿特种作业人员复训考勤表",),
            "派出矿 缺课",
        ),
        no_registry(
            "admission_cards_of_officers",
            "F4",
            "安管人员准考证发放表.xlsx",
            "发放序={n:03d}|考点=泰安考点|企业={emp}|考生={name}|身份证号={id}|拟考类别={cls}|准考证号={n:09d}|领取签字=",
            ("安管人员考核准考证发放登记表",),
            "发放序 拟考类别",
        ),
    ],
)
EXPORTS = Campaign(
    "eighteenth_two_exports",
    [
        two_exports("day_of_the_backup_in_name", "F1", "特种作业操作证_bak20240306.xlsx"),
        two_exports("folder_of_the_quarter_end", "F3", "截至2024年3月29日/建筑施工特种作业.xls"),
        two_exports("typed_on_in_title", "F5", "特种设备作业人员（台账）.csv", "台账录入截止：2024年3月14日"),
        two_exports("handed_over_in_title", "F4", "安管人员（移交）.xlsx", "数据移交日期：2024年3月18日"),
        two_exports("spooled_at_hour", "F6", "煤矿特种作业操作证_spool.xls", "SPOOL 2024-03-11 07:40:12"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "行次={n}|证主={name}|操作证全码={no}|作业门类={cls}|准操细目={item}|首发日={first}|效始={start}|效终={end}|"
        "应审日={due}|已审日={done}|出证机关={issuer}|证况={state}",
        "操作证网页导出.xlsx",
    ),
    "F2": without_id(
        "F2",
        "行次={n}|证主={name}|合格证全码={no}|身份类型={cls}|行业={item}|所属单位={emp}|出证日={start}|效终={end}|"
        "出证机关={issuer}|证况={state}",
        "合格证网页导出.csv",
    ),
    "F5": without_id(
        "F5",
        "行次={n}|证主={name}|作业证全码={no}|种类={cls}|项目={item}|项目码={code}|出证日={start}|效终={end}|"
        "出证机关={issuer}|证况={state}",
        "作业人员网页导出.xls",
    ),
    "F6": without_id(
        "F6",
        "矿={emp}|证主={name}|操作证全码={no}|门类={cls}|准操细目={item}|首发日={first}|效始={start}|效终={end}|"
        "应审日={due}|已审日={done}|出证机关={issuer}|证况={state}",
        "煤矿操作证网页导出.tsv",
    ),
    "F7": without_id(
        "F7",
        "行次={n}|矿={emp}|证主={name}|合格证全码={no}|身份类型={cls}|出证日={start}|效终={end}|出证机关={issuer}|证况={state}",
        "煤矿合格证网页导出.xlsx",
    ),
}
WITHOUT = Campaign(
    "eighteenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
