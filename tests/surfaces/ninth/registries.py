"""Ninth batch: the campaigns whose registries are the surfaces."""

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
from tests.surfaces.ninth.cells import with_weekday

HEADERS = Campaign(
    "ninth_registry_headers",
    [
        headed("registry_headers", "assessment_system", "F2", "考核对象身份证 合格证书编码 效期截至"),
        headed("registry_headers", "provincial_e_certificate", "F3", "电子证照编号 照面有效期至"),
        headed("registry_headers", "three_kinds_system", "F4", "人员证件代码 证照有效截止 现时状态"),
        headed("registry_headers", "camel_case", "F5", "workerName certNo expireOn certStatus"),
        headed("registry_headers", "mine_assessment", "F7", "应考核人员 合格证明编号"),
        review_words("reviewed_in_month", "F1", "复审经办结果"),
        review_words("ought_and_done", "F6", "复审完成标志"),
    ],
    {
        "F2": Registry(
            "序={n}|考核对象={name}|考核对象身份证={id}|合格证书编码={no}|考核人员类别={cls}|考核行业={item}|所在企业={emp}|有效起始={start}|"
            "效期截至={end}|考核发证部门={issuer}|证书现时状态={state}",
            "安全管理考核系统导出.xlsx",
            ("安全生产考核系统——人员证书", "操作员：zhangsan　导出日期：2024-08-05"),
        ),
        "F3": Registry(
            "照面姓名={name}|照面身份证号={id}|电子证照编号={no}|照面工种={item}|照面初次领证日期={first}|照面发证日期={start}|照面有效期自={start}|"
            "照面有效期至={end}|照面发证机关={issuer}|电子证照状态={state}",
            "电子证照_建筑施工特种作业.csv",
        ),
        "F4": Registry(
            "省份=山东|地市=泰安|企业={emp}|人员={name}|人员证件代码={id}|证书种类={cls}|证书号={no}|首发日期={first}|本次发证={start}|"
            "证照有效截止={end}|颁发单位={issuer}|现时状态={state}",
            "三类人员.xls",
        ),
        "F5": Registry(
            "id={n}|workerName={name}|idCardNo={id}|certNo={no}|jobType={cls}|jobItem={item}|itemCode={code}|approveDate={start}|"
            "expireOn={end}|issueOrg={issuer}|certStatus={state}|createBy=admin",
            "tzsb_person_cert.csv",
        ),
        "F7": Registry(
            "煤矿企业={emp}|应考核人员={name}|应考核人员身份证={id}|合格证明编号={no}|应考核人员类型={cls}|专业={item}|发证时间={start}|有效自={start}|"
            "有效到={end}|发证部门={issuer}|证明状态={state}",
            "煤矿两类人员考核.xlsx",
            ("煤矿主要负责人、安全生产管理人员考核合格人员（库）",),
        ),
    }
    | told("F1", "复审经办结果={done}", lambda day: f"{day.year}年{day.month}月办理复审，合格", "尚未办理")
    | told("F6", "复审完成标志={done}", lambda _day: "已完成", "未完成"),
)
STATED = Campaign(
    "ninth_registry_states",
    [
        stated_roster("word_of_validity", "F2", "有效性 无效-注销"),
        stated_roster("in_brackets", "F3", "证书状态（系统） 已被吊销"),
        stated_roster("cancelled_flag", "F4", "处理状态 撤销证书"),
        stated_roster("english_words", "F5", "LicenceState"),
        stated_roster("held_back", "F7", "使用状态 暂扣三个月"),
        review_words("pass_in_english", "F1", "复审结果（Pass/Fail）"),
        review_words("ticked_or_dash", "F6", "是否复审合格"),
    ],
    {
        "F2": stated("有效性", "有效-正常", "无效-注销", "无效-转出至河南")("F2"),
        "F3": stated("证书状态（系统）", "[正常]", "[已被吊销]", "[转往河北]")("F3"),
        "F4": stated("处理状态", "正常使用", "撤销证书", "调往外省（安徽）")("F4"),
        "F5": stated("LicenceState", "In force", "Revoked", "Transferred out")("F5"),
        "F7": stated("使用状态", "可使用", "暂扣三个月", "转至山西省管理")("F7"),
    }
    | told("F1", "复审结果（Pass/Fail）={done}", lambda day: f"Pass {day:%Y/%m/%d}", "N/A")
    | told("F6", "是否复审合格={done}", lambda _day: "√合格", "—"),
)
DATED = Campaign(
    "ninth_registry_dates",
    [
        registry_dates("weekday", "F2"),
        registry_dates("middle_dots", "F3"),
        registry_dates("zone_of_time", "F4"),
        registry_dates("slash_and_midnight", "F5"),
        registry_dates("before_this_day", "F7"),
        review_words("year_and_result", "F1", "复审年度及结论"),
        review_words("reviewed_on_the_day", "F6", "复审日（合格）"),
    ],
    {
        "F2": dated(with_weekday)("F2"),
        "F3": dated(lambda d: f"{d.year}·{d.month:02d}·{d.day:02d}")("F3"),
        "F4": dated(lambda d: f"{d}T00:00:00+08:00")("F4"),
        "F5": dated(lambda d: f"{d.year}/{d.month}/{d.day} 0:00:00")("F5"),
        "F7": dated(lambda d: f"{d.year}年{d.month}月{d.day}日到期")("F7"),
    }
    | told("F1", "复审年度及结论={done}", lambda day: f"{day.year}年度：合格", "未参加")
    | told("F6", "复审日（合格）={done}", lambda day: f"{day.year}.{day.month}.{day.day}", "/"),
)
NOTICES = Campaign(
    "ninth_notices",
    [
        notice(
            "false_training_hours",
            "F1",
            "关于撤销王某等人特种作业操作证的决定.xlsx",
            "序号={n}|姓名={name}|身份证号码={id}|被撤销证书编号={no}|操作项目={item}|撤销缘由=培训学时造假|撤销日期=2024-07-18|决定机关={issuer}",
            ("泰安市应急管理局关于撤销特种作业操作证的决定", "附件：撤销名单"),
            "被撤销证书编号 撤销缘由 决定机关",
        ),
        notice(
            "employer_report_of_death_or_retirement",
            "F5",
            "注销公示（超龄、离世）.csv",
            "编号={n}|持证人={name}|身份证号={id}|证件编号={no}|作业项目={code}|注销情形=超龄|注销日期=2024-07-10|办理机关={issuer}",
            (),
            "注销情形 办理机关",
        ),
        notice(
            "accident_on_site",
            "F3",
            "事故责任人员吊销资格证名单.xls",
            "序={n}|责任人={name}|身份证号={id}|资格证编号={no}|工种={item}|处罚内容=吊销资格证书|处罚决定文号=鲁建罚字〔2024〕{n}号|处罚日期=2024-07-26",
            ("山东省住房和城乡建设厅行政处罚（吊销建筑施工特种作业操作资格证书）",),
            "处罚内容 处罚决定文号",
        ),
        notice(
            "depot_managers",
            "F2",
            "考核合格证暂扣通知.xlsx",
            "序号={n}|被暂扣人={name}|被暂扣人身份证={id}|合格证编号={no}|所在单位={emp}|措施=暂扣合格证六个月|起扣日=2024-07-15|执行机关={issuer}",
            ("关于暂扣安全生产知识和管理能力考核合格证的通知",),
            "被暂扣人 起扣日",
        ),
    ],
)
OTHERS = Campaign(
    "ninth_no_registry",
    [
        no_registry(
            "examination_room_list",
            "F1",
            "八月实操考试安排表.xlsx",
            "考场=3{n}|机位={n:02d}|考生姓名={name}|考生身份证号={id}|考试项目={item}|实操场次=上午|准考号=ZK24{n:06d}|签到=",
            ("特种作业实操考试考场安排（2024年8月20日）",),
            "实操场次 准考号 机位",
        ),
        no_registry(
            "contractor_filled_form",
            "F3",
            "地铁项目特种作业人员核查表（{firm}填）.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|核查情况（企业自填）=真实",
            ("轨道交通工程特种作业人员自查核查表", "填报企业：{firm}（盖章）　　联系人：　　　填报日期：2024年8月2日"),
            "核查情况（企业自填）",
        ),
        no_registry(
            "training_sign_up",
            "F5",
            "叉车培训班学员名册.csv",
            "班级=叉车24-08班|学号={n:03d}|学员={name}|身份证号={id}|拟学项目={code}|学费=已交|开课=2024-08-12|教练=冷某",
            (),
            "拟学项目 教练",
        ),
        no_registry(
            "depot_commitment",
            "F2",
            "{firm}加油站油库负责人及安全员备案表.xls",
            "序号={n}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|备案意见=",
            ("危险化学品经营单位人员备案表（申请单位填写）", "申请单位：{firm}（公章）　　法定代表人签字："),
            "备案意见",
        ),
        no_registry(
            "score_of_mine_class",
            "F6",
            "煤矿特种作业培训班结业成绩.xlsx",
            "名次={n}|学员姓名={name}|学员身份证号={id}|培训工种={item}|理论成绩=88|实操成绩=91|结业结论=准予结业|培训机构=某煤校",
            ("煤矿特种作业人员安全培训班（第7期）结业成绩单",),
            "结业结论 理论成绩 实操成绩",
        ),
    ],
)
EXPORTS = Campaign(
    "ninth_two_exports",
    [
        two_exports("half_year_in_name", "F1", "特种作业操作证（截至2024.3.31）.xlsx"),
        two_exports("print_line", "F3", "建筑特种作业_第一次提供.xlsx", "打印日期：2024/03/20"),
        two_exports("as_of_in_words", "F5", "特设作业人员（上次）.csv", "数据截止日期：2024年3月10日"),
        two_exports("folder_of_march", "F4", "2024年3月报送/安管人员考核证.xlsx"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "编号={n}|持有人姓名={name}|操作证编号={no}|作业大类={cls}|准操项目={item}|首次发证日={first}|有效期自={start}|有效期到={end}|"
        "下次复审日={due}|复审完成日={done}|发证单位={issuer}|证书状况={state}",
        "特种作业证查询（公开版）.xlsx",
    ),
    "F2": without_id(
        "F2",
        "顺序={n}|持证人={name}|证书编号={no}|人员类型={cls}|行业={item}|企业={emp}|签发日={start}|有效期止={end}|签发单位={issuer}|状态={state}",
        "考核合格证公示名册.csv",
    ),
    "F5": without_id(
        "F5",
        "序号={n}|作业人员={name}|证件编号={no}|作业种类={cls}|项目={item}|项目代号={code}|批准日={start}|有效日={end}|批准机关={issuer}|证件状态={state}",
        "作业人员公示（无身份证列）.xls",
    ),
}
WITHOUT = Campaign(
    "ninth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
