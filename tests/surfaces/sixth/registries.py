"""Sixth batch: the campaigns whose registries are the surfaces."""

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
from tests.surfaces.sixth.cells import spelled

HEADERS = Campaign(
    "sixth_registry_headers",
    [
        headed("registry_headers", "competence_desk", "F2", "供职单位 资格名称 适用行业 考核合格日"),
        headed("registry_headers", "quality_station", "F3", "特种工姓名 特种工证书号 原始取证日 本轮止"),
        headed("registry_headers", "window_list", "F5", "被许可人 许可证件编号 许可项目代号 许可终止"),
        headed("registry_headers", "enterprise_first", "F4", "企业全称 三类人员姓名 核发厅局 证书目前情况"),
        review_words("handled_on", "F1", "复审办理登记"),
        review_words("letter_and_month", "F6", "是否复审（Y/N）"),
    ],
    {
        "F2": Registry(
            "序={n}|供职单位={emp}|持证人姓名={name}|持证人证件号码={id}|证书编号={no}|资格名称={cls}|"
            "适用行业={item}|考核合格日={start}|"
            "有效期始={start}|有效期终={end}|考核部门={issuer}|证书现时状态={state}",
            "安考合格证查询导出.xlsx",
            ("安全生产知识和管理能力考核合格证", "操作员：窗口03    打印日期：2024年8月5日"),
        ),
        "F3": Registry(
            "站内号={n}|特种工姓名={name}|特种工公民身份号码={id}|特种工证书号={no}|操作工种={item}|"
            "原始取证日={first}|本轮发证日={start}|"
            "本轮起={start}|本轮止={end}|核发厅局={issuer}|查询状态={state}",
            "建筑特种工（质安站）.xls",
        ),
        "F4": Registry(
            "企业全称={emp}|信用代码=|三类人员姓名={name}|三类人员身份证={id}|三类人员类型={cls}|考核证编号={no}|"
            "原始发证={first}|最近发证={start}|"
            "证书到期={end}|核发厅局={issuer}|证书目前情况={state}",
            "三类人员在库清单.xlsx",
            ("住建系统三类人员考核合格证在库清单", "", "截止2024年8月5日"),
        ),
        "F5": Registry(
            "业务流水=YW{n:06d}|被许可人={name}|被许可人证件号={id}|许可证件编号={no}|许可种类={cls}|"
            "许可项目={item}|许可项目代号={code}|"
            "许可起始={start:%Y/%m/%d}|许可终止={end:%Y/%m/%d}|许可实施机关={issuer}|许可现状={state}",
            "行政许可_作业人员.csv",
        ),
    }
    | told("F1", "复审办理登记={done}", lambda day: f"已于{day:%Y.%m.%d}办理", "未办理")
    | told("F6", "是否复审（Y/N）={done}", lambda day: f"Y（{day:%Y%m}）", "N"),
)
STATED = Campaign(
    "sixth_registry_states",
    [
        stated_roster("right_to_use", "F2", "使用权限 停止使用（注销）"),
        stated_roster("checked_online", "F3", "校验结果 无效（已撤销）"),
        stated_roster("handed_in", "F4", "持有 已缴销"),
        stated_roster("licence_matters", "F5", "许可情况 许可已注销"),
        stated_roster("with_the_person", "F7", "资格状态 资格终止（注销）"),
        review_words("sentence_of_round", "F1", "首轮复审"),
        review_words("boxes", "F6", "复审勾选"),
    ],
    {
        "F2": stated("使用权限", "可使用", "停止使用（注销）", "档案移交外省")("F2"),
        "F3": stated("校验结果", "有效证书", "无效（已撤销）", "变更至外省单位")("F3"),
        "F4": stated("证照持有情况", "持有", "已缴销", "调离至外省")("F4"),
        "F5": stated("许可情况", "许可有效", "许可已注销", "迁移至河南")("F5"),
        "F7": stated("资格状态", "资格有效", "资格终止（注销）", "随人员调往陕西")("F7"),
    }
    | told("F1", "首轮复审={done}", lambda day: f"{day:%Y年%m月}办理，准予通过", "没有办理记录")
    | told("F6", "复审勾选={done}", lambda _day: "☑", "☐"),
)
DATED = Campaign(
    "sixth_registry_dates",
    [
        registry_dates("midnight_hour", "F2"),
        registry_dates("before_this_day", "F3"),
        registry_dates("hour_in_words", "F4"),
        registry_dates("years_in_brackets", "F5"),
        registry_dates("ling_spelled", "F7"),
    ],
    {
        "F2": dated(lambda d: f"{d.year}.{d.month:02d}.{d.day:02d} 24:00")("F2"),
        "F3": dated(lambda d: f"有效至：{d:%Y/%m/%d}")("F3"),
        "F4": dated(lambda d: f"{d.year}年{d.month}月{d.day}日24时止")("F4"),
        "F5": dated(lambda d: f"{d.year}-{d.month}-{d.day}（4年期）")("F5"),
        "F7": dated(spelled)("F7"),
    },
)
NOTICES = Campaign(
    "sixth_notices",
    [
        notice(
            "exam_fraud",
            "F1",
            "关于撤销考试舞弊人员操作证的通报（附表）.xlsx",
            "序号={n}|舞弊人员={name}|公民身份号码={id}|被撤销证号={no}|被撤销项目={item}|"
            "处理决定=撤销操作证，三年内不得再次申请|决定作出日=2024-07-03",
            ("附表", "撤销特种作业操作证人员"),
            "舞弊人员 被撤销证号 决定作出日",
        ),
        notice(
            "depot_licences_ended",
            "F5",
            "作业人员资格注销登记簿.xls",
            "登记号=ZX24-{n:03d}|注销人员={name}|证件编号={no}|注销作业项目={code}|注销情形=有效期内本人放弃|"
            "注销登记日=2024-07-19",
            ("特种设备作业人员资格注销登记簿（2024年）",),
            "注销人员 注销情形 注销登记日",
        ),
        notice(
            "suspended_after_accident",
            "F3",
            "暂扣名单-7.12事故.csv",
            "姓名={name}|身份证号={id}|操作资格证书编号={no}|操作工种={item}|处理=暂扣证书6个月|"
            "暂扣起始日=2024-07-15|暂扣期满日=2025-01-14",
            (),
            "暂扣起始日 暂扣期满日",
        ),
        notice(
            "mine_workers_void",
            "F6",
            "煤矿特种作业操作证作废通知.xlsx",
            "矿别={emp}|姓名={name}|身份证号={id}|作废证号={no}|操作项目={item}|作废事由=调离煤矿注销|"
            "通知日期=2024-07-08",
            ("关于部分煤矿特种作业操作证注销作废的通知",),
            "作废证号 作废事由",
        ),
    ],
)
OTHERS = Campaign(
    "sixth_no_registry",
    [
        no_registry(
            "accident_insurance",
            "F1",
            "安责险投保名单.xlsx",
            "序号={n}|被保险员工={name}|身份证号={id}|投保工种={item}|投保企业={emp}|保额(万)=60|"
            "保险起期=2024-08-01|保险止期=2025-07-31",
            ("安全生产责任保险被保险人员名单（8月新增）",),
            "被保险员工 投保工种 保险止期",
        ),
        no_registry(
            "metro_contractor_fills_in",
            "F3",
            "{firm}填报.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}|项目部自查意见=属实",
            ("轨道交通项目特种作业人员自查自纠台账", "填报单位：{firm}（项目章）    负责人：     日期：2024.7.30"),
            "项目部自查意见",
        ),
        no_registry(
            "retraining_scores",
            "F2",
            "年度再培训测试成绩.csv",
            "准考号=ZP{n:04d}|学员姓名={name}|身份证号={id}|人员类型={cls}|再培训学时=16|测试分数=86|是否合格=合格|"
            "测试时间=2024-07-20",
            (),
            "准考号 再培训学时 测试分数",
        ),
        no_registry(
            "depot_declares",
            "F5",
            "物流企业自查汇总({firm}).xls",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}|"
            "发证机关={issuer}|企业自查=已核对原件",
            ("场内机动车辆作业人员自查表（企业填写）", "企业名称（盖章）：{firm}    填表人：     2024年8月2日"),
            "企业自查",
        ),
        no_registry(
            "course_registration",
            "F6",
            "秋季复训班报名表.xlsx",
            "报名序号={n}|姓名={name}|身份证号={id}|所在矿={emp}|报名项目={item}|是否住宿=是|联系方式={tel}|"
            "报名日期=2024-08-01",
            ("煤矿特种作业人员秋季复训班报名汇总",),
            "报名序号 报名项目",
        ),
    ],
)
EXPORTS = Campaign(
    "sixth_two_exports",
    [
        two_exports("before_tomb_sweeping", "F1", "特种作业操作证库（24年4月1日备份）.xlsx"),
        two_exports("counted_until", "F3", "建筑特种作业人员（备份）.xls", "统计截止时间：2024-03-29 18:00"),
        two_exports("first_quarter_title", "F5", "特种设备作业人员_老.csv", "数据提取日期：2024.03.15"),
        two_exports("half_of_march", "F2", "考核合格证/2024年3月中旬.xlsx", "提取时间:2024/03/15 09:30"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "窗口={n}号|持证人员={name}|特种作业操作证编号={no}|操作类别={cls}|操作项目={item}|初次领证日期={first}|"
        "有效期自={start}|有效期至={end}|"
        "应审日期={due}|实审日期={done}|签发单位={issuer}|证件状态={state}",
        "操作证发放登记（隐去身份证）.xlsx",
    ),
    "F2": without_id(
        "F2",
        "企业名称={emp}|姓名={name}|合格证书编号={no}|考核类型={cls}|考核行业={item}|发证日={start}|有效止={end}|"
        "发证单位={issuer}|证书情况={state}",
        "安考公示.xls",
    ),
    "F5": without_id(
        "F5",
        "作业人员姓名={name}|作业人员证编号={no}|作业种类名称={cls}|作业项目名称={item}|作业项目代号={code}|"
        "批准时间={start:%Y-%m-%d}|"
        "有效时间至={end:%Y-%m-%d}|批准机构={issuer}|证件状态={state}",
        "特设作业人员对外公示.csv",
    ),
    "F7": without_id(
        "F7",
        "矿井名称={emp}|持证人={name}|合格证编号={no}|人员类型={cls}|发证时间={start}|有效期满={end}|"
        "发证机关={issuer}|合格证状态={state}",
        "煤矿两类人员合格证.xlsx",
    ),
}
WITHOUT = Campaign(
    "sixth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
