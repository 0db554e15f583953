"""Fifteenth batch: the campaigns whose registries are the surfaces."""

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
    "fifteenth_registry_headers",
    [
        headed("registry_headers", "integrated_government_platform", "F2", "办理对象 合格证编 证照办结状态", PLENTY),
        headed("registry_headers", "construction_cloud_fields", "F3", "RY_NAME RY_SFZ TZ_CERT_CODE", PLENTY),
        headed("registry_headers", "officers_of_the_cloud", "F4", "任职企业名 三类证号 三类证现况", PLENTY),
        headed("registry_headers", "smart_supervision_of_equipment", "F5", "人员全称 作业证件码 证件生命周期", PLENTY),
        headed("registry_headers", "coal_information_system", "F7", "受考核人 合格证文号 起算日", PLENTY),
        review_words("result_then_day", "F1", "复审办理情况"),
        review_words("rounds_in_brackets", "F6", "复审期次"),
    ],
    {
        "F2": Registry(
            "事项编码=370983{n:06d}|办理对象={name}|办理对象证件号={id}|合格证编={no}|合格证人员类={cls}|合格证行业={item}|"
            "办理对象单位={emp}|合格证自={start}|合格证至={end}|合格证出证机关={issuer}|证照办结状态={state}|满意度=5",
            "一体化平台_证照库.xlsx",
            ("电子证照库：安全生产知识和管理能力考核合格证", "下载时间：2024-08-05 09:02　　下载人：张科"),
        ),
        "F3": Registry(
            "ROWNUM={n}|RY_NAME={name}|RY_SFZ={id}|TZ_CERT_CODE={no}|TZ_GZ={item}|TZ_CLRQ={first:%Y%m%d}|"
            "TZ_FZRQ={start:%Y%m%d}|TZ_YXQZ={end:%Y%m%d}|TZ_FZJG={issuer}|TZ_ZT={state}|UPD_TIME=20240805",
            "JSY_TZRY_20240805.csv",
        ),
        "F4": Registry(
            "#={n}|任职企业名={emp}|任职企业代码=91370983MA3D{n:05d}K|三类姓名={name}|三类身份证={id}|三类类别={cls}|"
            "三类证号={no}|三类证首发={first}|三类证本发={start}|三类证末日={end}|三类证发放厅={issuer}|三类证现况={state}",
            "建设云_三类人员.xls",
        ),
        "F5": Registry(
            "登记流水={n:06d}|人员全称={name}|人员身份证件={id}|作业证件码={no}|作业大类={cls}|作业小项={item}|"
            "作业代号={code}|证件批准={start}|证件届至={end}|证件批准机关={issuer}|证件生命周期={state}|二维码=已赋",
            "特设智慧监管_人员.xlsx",
            ("特种设备智慧监管平台　作业人员库", "数据日期：2024年8月5日"),
        ),
        "F7": Registry(
            "煤矿名={emp}|受考核人={name}|受考核人身份证={id}|合格证文号={no}|考核对象类={cls}|考核对象业={item}|"
            "签发日={start:%Y.%m.%d}|起算日={start:%Y.%m.%d}|止算日={end:%Y.%m.%d}|签发厅局={issuer}|文号状态={state}",
            "煤矿信息系统.tsv",
        ),
    }
    | told("F1", "复审办理情况={done}", lambda day: f"通过（{day:%Y.%m.%d}）", "未办理")
    | told("F6", "复审期次={done}", lambda day: f"第1次复审［{day:%Y-%m-%d}］合格", "尚未复审"),
)
STATED = Campaign(
    "fifteenth_registry_states",
    [
        stated_roster("life_of_the_paper", "F2", "证照生命状态 已注销归档"),
        stated_roster("codes_with_words", "F3", "证书状态代码 05-注销"),
        stated_roster("decision_column", "F4", "处置结论 予以撤销"),
        stated_roster("light_of_the_platform", "F5", "亮灯 黑灯（注销）"),
        stated_roster("held_by_the_centre", "F7", "持有情况 证件被扣留"),
        review_words("word_and_office_clerk", "F1", "复审经办"),
        review_words("tick_and_day", "F6", "复审√及日期"),
    ],
    {
        "F2": stated("证照生命状态", "有效期内", "已注销归档", "转至外省管理")("F2"),
        "F3": stated("证书状态代码", "01-有效", "05-注销", "99-转出外省")("F3"),
        "F4": stated("处置结论", "无处置，证书有效", "予以撤销", "调出至河北省")("F4"),
        "F5": stated("亮灯", "绿灯（正常）", "黑灯（注销）", "蓝灯（转往外省）")("F5"),
        "F7": stated("持有情况", "正常持证", "证件被扣留（暂扣）", "划转陕西省管理")("F7"),
    }
    | told("F1", "复审经办={done}", lambda day: f"已复审 {day:%Y/%m/%d} 经办：孙", "未复审")
    | told("F6", "复审√及日期={done}", lambda day: f"√ {day:%Y.%m.%d}", "×"),
)
DATED = Campaign(
    "fifteenth_registry_dates",
    [
        registry_dates("time_zone_behind", "F2"),
        registry_dates("date_and_midnight_with_zone", "F3"),
        registry_dates("weekday_in_brackets", "F4"),
        registry_dates("last_moment_of_the_day", "F5"),
        registry_dates("words_before_and_behind", "F7"),
        review_words("day_behind_a_number", "F1", "复审编号及日期"),
        review_words("hours_in_brackets", "F6", "复审培训（通过日期）"),
    ],
    {
        "F2": dated(lambda d: f"{d:%Y-%m-%d}T00:00:00+08:00")("F2"),
        "F3": dated(lambda d: f"{d:%Y-%m-%d} 00:00:00.0")("F3"),
        "F4": dated(lambda d: f"{d:%Y-%m-%d}（周{'一二三四五六日'[d.weekday()]}）")("F4"),
        "F5": dated(lambda d: f"{d:%Y%m%d}235959")("F5"),
        "F7": dated(lambda d: f"截至{d.year}年{d.month:02d}月{d.day:02d}日有效")("F7"),
    }
    | told("F1", "复审编号及日期={done}", lambda day: f"FS-{day:%m%d}，{day:%Y-%m-%d}", "")
    | told("F6", "复审培训（通过日期）={done}", lambda day: f"培训8学时（{day:%Y-%m-%d}通过）", "未培训"),
)
NOTICES = Campaign(
    "fifteenth_notices",
    [
        notice(
            "exam_fraud_decisions",
            "F1",
            "替考人员操作证撤销决定.xlsx",
            "序号={n}|替考受益人={name}|身份证号={id}|所撤操作证号={no}|操作项目={item}|查实情形=替考|撤销日=2024-07-09|决定机关={issuer}",
            ("泰安市应急管理局关于撤销替考取得操作证的决定",),
            "替考受益人 所撤操作证号 查实情形",
        ),
        notice(
            "cancelled_at_the_firms_wish",
            "F3",
            "企业申请注销资格证人员（省厅）.csv",
            "序={n}|持证人={name}|身份证号={id}|资格证书编号={no}|工种={item}|注销理由=聘用企业申请|注销日=2024-07-12",
            (),
            "注销理由",
        ),
        notice(
            "forklift_deaths",
            "F5",
            "叉车事故责任人吊销.xls",
            "号={n}|被处罚人={name}|身份证号={id}|被吊销证件编号={no}|作业项目={code}|决定书=肥市监特决〔2024〕{n}号|"
            "决定日=2024-07-05",
            ("吊销特种设备作业人员证名单",),
            "被处罚人 被吊销证件编号",
        ),
        notice(
            "heads_of_cement_works",
            "F2",
            "暂停合格证使用通知附表.xlsx",
            "单位={emp}|姓名={name}|身份证号={id}|类型={cls}|合格证号={no}|措施=暂停使用合格证|起=2024-07-15|止=2024-10-14",
            ("关于暂停使用部分安全生产知识和管理能力考核合格证的通知",),
            "暂停使用合格证",
        ),
        notice(
            "officers_of_bankrupt_builders",
            "F4",
            "企业破产安管人员证书注销.tsv",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|办理结果=注销|办理日期=2024-07-22",
            (),
            "办理结果",
        ),
        notice(
            "winders_after_the_accident",
            "F6",
            "提升事故吊销操作证.xlsx",
            "序号={n}|矿={emp}|姓名={name}|身份证号={id}|操作资格证号={no}|准操项目={item}|吊销依据=事故调查报告|吊销日=2024-07-17",
            ("山东省能源局吊销煤矿特种作业操作证名单",),
            "吊销依据",
        ),
    ],
)
OTHERS = Campaign(
    "fifteenth_no_registry",
    [
        no_registry(
            "theory_scores",
            "F1",
            "7月理论机考成绩.xlsx",
            "机位={n}|场次=2024-07-C|姓名={name}|身份证号={id}|报考工种={item}|理论卷面分=9{n}|是否通过=通过|补考=无",
            ("特种作业理论机考成绩单",),
            "机位 场次 理论卷面分",
        ),
        no_registry(
            "site_reports_itself",
            "F3",
            "{firm}特种工种自查自纠表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "自纠结果=无问题",
            ("特种工种自查自纠表", "填报单位（盖章）：{firm}　　联系人：安全部　　2024年7月28日"),
            "自纠结果",
        ),
        no_registry(
            "enrolment_for_forklifts",
            "F5",
            "叉车培训花名册（第三期）.csv",
            "学号={n:03d}|学员={name}|身份证号={id}|培训项目={code}|学费=已交|开课=2024-08-10|结课=2024-08-20|教练=老何",
            (),
            "学号 学费 开课",
        ),
        no_registry(
            "park_sums_up_reports",
            "F2",
            "园区企业上报安全管理人员.xls",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证号={no}|发证日期={start}|有效期至={end}|"
            "企业自查=属实|上报人=安环科",
            ("园区企业安全管理人员自查情况上报表", "上报企业：{firm}（公章）"),
            "上报人",
        ),
        no_registry(
            "hours_of_the_class",
            "F6",
            "煤矿复训学时表.xlsx",
            "班号=F24-7|序={n}|学员={name}|身份证号={id}|所在矿={emp}|复训项目={item}|第一天=8|第二天=8|合计学时=16",
            ("煤矿特种作业复训学时登记表",),
            "班号 合计学时",
        ),
        no_registry(
            "admission_tickets",
            "F4",
            "安管人员准考证打印名单.xlsx",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|报考类别={cls}|准考证={n:08d}|考点=泰安一考点|考试时间=2024-08-25",
            ("安管人员考试准考证打印名单",),
            "考点 准考证",
        ),
    ],
)
EXPORTS = Campaign(
    "fifteenth_two_exports",
    [
        two_exports("title_until_end_of_march", "F1", "特种作业操作证（旧表）.xlsx", "数据更新至2024年3月29日"),
        two_exports("folder_with_figures", "F3", "20240304/建筑施工特种作业.xls"),
        two_exports("file_name_dots", "F5", "特种设备作业人员2024.3.6.csv"),
        two_exports("printed_on_in_title", "F4", "安管人员.xlsx", "打印日期：2024年3月12日"),
        two_exports("day_of_the_query", "F6", "煤矿特种作业操作证（春季）.xls", "查询日期：2024-03-10"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "行号={n}|证件持有人={name}|证件号={no}|作业类={cls}|操作项={item}|初领={first}|本期起={start}|本期止={end}|"
        "应复审={due}|复审日={done}|签发机关={issuer}|证件状态={state}",
        "特种作业公开查询结果.xlsx",
    ),
    "F2": without_id(
        "F2",
        "公开号={n}|姓名={name}|合格证编码={no}|类型={cls}|行业={item}|企业={emp}|核发日期={start}|有效期止={end}|"
        "核发部门={issuer}|公开状态={state}",
        "合格证公开.csv",
    ),
    "F5": without_id(
        "F5",
        "编={n}|作业人员姓名={name}|作业人员证件编号={no}|作业种类名={cls}|作业项目名={item}|作业项目号={code}|"
        "批准之日={start}|有效之日={end}|批准之机关={issuer}|状态位={state}",
        "作业人员公开库.xls",
    ),
    "F6": without_id(
        "F6",
        "所属矿井={emp}|矿工姓名={name}|特种操作证号={no}|作业类别={cls}|准操项目={item}|初领日={first}|有效期自={start}|"
        "有效期至={end}|应复审日={due}|实际复审日={done}|发证机关={issuer}|证件状态={state}",
        "煤矿特种作业公开名册.tsv",
    ),
    "F7": without_id(
        "F7",
        "次序={n}|煤矿名称={emp}|人员={name}|合格证编号={no}|类型={cls}|签发之日={start}|失效之日={end}|签发机关={issuer}|"
        "合格证状态={state}",
        "煤矿合格证公开.xlsx",
    ),
}
WITHOUT = Campaign(
    "fifteenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
