"""The campaigns whose registries are the surfaces: layouts, notices and further tables of departments."""

from tests.surfaces.campaign import Campaign
from tests.surfaces.kinds.registries import (
    DATES,
    PINYIN,
    STATES,
    headed,
    no_registry,
    notice,
    registry_dates,
    review_words,
    reviewed,
    stated_roster,
    two_exports,
    without_id,
)

HEADERS = Campaign(
    "registry_headers",
    [
        headed("registry_headers", "exam_system", "F2", "KSXM HGZBH HGZYXQZ QFDW"),
        headed("registry_headers", "english_table", "F3", "WORKER_NM IDCARD_CD CERT_SN EXPIRE_DT CERT_STAT_NM"),
        headed("registry_headers", "face_of_ecert", "F4", "照面姓名 照面证书号 照面截止日 当前情形"),
        headed("registry_headers", "initials", "F5", "ZYXMMC XMDH YXRQZ DQZT"),
        headed("registry_headers", "assessment", "F7", "考核合格凭证号 合格讫 凭证现状"),
        review_words("qualified_after_date", "F1", "复训结论"),
        review_words("only_qualified", "F6", "复审办结情况"),
    ],
    PINYIN
    | {
        "F1": reviewed("复训结论={done}", lambda day: f"{day:%Y.%m.%d}考核通过")("F1"),
        "F6": reviewed("复审办结情况={done}", lambda _day: "复审合格")("F6"),
    },
)
STATED = Campaign(
    "registry_states",
    [
        stated_roster("lawfully_cancelled", "F2", "凭证情形 已依法注销"),
        stated_roster("codes_alone", "F3", "证照状态码"),
        stated_roster("decided", "F4", "最终处理结果 正常持有 决定撤销"),
        stated_roster("withdrawn_since", "F5", "当前标识 生效中"),
        stated_roster("suspended", "F7", "扣证三个月"),
        review_words("tick", "F1", "复审确认"),
        review_words("sentence", "F6", "复审登记"),
    ],
    STATES
    | {
        "F1": reviewed("复审确认={done}", lambda _day: "√")("F1"),
        "F6": reviewed("复审登记={done}", lambda day: f"已于{day.year}年{day.month}月完成复审")("F6"),
    },
)
DATED = Campaign(
    "registry_dates",
    [
        registry_dates("ideographic_commas", "F2"),
        registry_dates("until_and_including", "F3"),
        registry_dates("including", "F4"),
        registry_dates("long_dashes", "F5"),
        registry_dates("word_before", "F7"),
        review_words("passed_in_year", "F1", "复审备案"),
        review_words("two_columns", "F6", "头一次复审"),
    ],
    DATES
    | {
        "F1": reviewed("复审备案={done}", lambda day: f"{day.year}年度复审通过（{day.month}月）")("F1"),
        "F6": reviewed("头一次复审={done}|后一次复审=", lambda day: f"{day}审验合格")("F6"),
    },
)
NOTICES = Campaign(
    "notices",
    [
        notice(
            "cancelled",
            "F1",
            "关于注销部分特种作业操作证的通告附件.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|注销缘由=本人申请",
            ("附件", "拟注销特种作业操作证人员名单（公示期满）"),
            "注销缘由",
        ),
        notice(
            "withdrawn",
            "F3",
            "撤销建筑施工特种作业操作资格证书决定.xlsx",
            "序号={n}|姓名={name}|证书编号={no}|工种={item}|撤销依据=以欺骗手段取得|决定日期=2024-07-02",
            ("关于撤销隋某等人建筑施工特种作业操作资格证书的决定",),
            "撤销依据",
        ),
        notice(
            "struck_off",
            "F5",
            "吊销名单.csv",
            "姓名={name}|证件编号={no}|项目代号={code}|吊销文书号=肥市监吊〔2024〕{n}号|吊销日期=2024-06-20",
            (),
            "吊销文书号",
        ),
        notice(
            "suspended",
            "F4",
            "安管人员证书暂扣情况.xlsx",
            "企业={emp}|姓名={name}|身份证号={id}|安管证书号={no}|暂扣起=2024-07-01|暂扣止=2024-12-31|事由=事故责任",
            ("2024年7月暂扣安全生产考核合格证书人员",),
            "暂扣起 暂扣止",
        ),
        notice(
            "void",
            "F2",
            "作废证书公告.xls",
            "姓名={name}|身份证号={id}|考核合格证编号={no}|作废原因=考试作弊|公告日期=2024-07-15",
            ("安全生产知识和管理能力考核合格证作废公告",),
            "作废原因",
        ),
        notice(
            "mine",
            "F6",
            "煤矿特种作业人员证书注销公告.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|证号={no}|准操项目={item}|处理=予以注销",
            ("关于注销部分煤矿特种作业操作证的公告",),
            "予以注销",
        ),
    ],
)
OTHERS = Campaign(
    "no_registry",
    [
        no_registry(
            "exam_results",
            "F1",
            "七月份理论实操双合格人员.xlsx",
            "准考证={n:04d}|姓名={name}|身份证号={id}|报考项目={item}|科目一得分=90|科目三得分=88|结论=通过",
            ("2024年7月特种作业人员考试通过人员公示",),
            "科目一得分 科目三得分 报考项目",
        ),
        no_registry(
            "passed_on_self_check",
            "F3",
            "{firm}持证自查情况表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|自查结果=真实有效",
            ("建筑企业特种作业人员持证情况自查自纠表", "企业名称（公章）：{firm}   负责人签字：      2024年7月30日"),
            "自查结果",
        ),
        no_registry(
            "training_list",
            "F2",
            "安全管理人员培训班报名汇总.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|单位={emp}|报名班别={cls}|缴费=已缴|联系电话={tel}",
            ("2024年第三期主要负责人和安全管理人员培训班报名汇总表",),
            "报名班别",
        ),
        no_registry(
            "applications",
            "F5",
            "特种设备作业人员取证受理登记.csv",
            "受理号=SL2024{n:04d}|姓名={name}|身份证号={id}|拟申请项目={code}|受理日期=2024-07-{n:02d}|办理进度=待考试",
            (),
            "受理号 拟申请项目 办理进度",
        ),
        no_registry(
            "sign_in",
            "F6",
            "复训学员签到册.xlsx",
            "学号={n}|姓名={name}|身份证号={id}|矿别={emp}|工种={item}|上午签到=√|下午签到=√",
            ("煤矿特种作业人员复训签到册（第二期）",),
            "上午签到 矿别",
        ),
        no_registry(
            "collected_by_town",
            "F4",
            "镇街上报企业安管人员汇总.xlsx",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}|企业承诺=属实",
            ("王瓜店街道辖区企业安管人员持证情况统计表", "上报单位（盖章）：王瓜店街道办事处  填表人：李某"),
            "企业承诺",
        ),
    ],
)
EXPORTS = Campaign(
    "two_exports",
    [
        two_exports("by_file_name", "F1", "特种作业操作证_20240301.xlsx"),
        two_exports("by_title", "F3", "建筑特种作业（旧）.xlsx", "导出日期：2024年3月4日"),
        two_exports("quarter", "F4", "安管人员2024年一季度.xlsx", "数据截至2024年3月31日"),
        two_exports("month_folder", "F5", "2024年2月/特种设备作业人员.xlsx", "查询时间 2024-02-28 16:40"),
        two_exports("dotted", "F2", "考核合格证（2024.3.15导出）.xlsx"),
    ],
)

BARE = {
    "F1": without_id(
        "F1",
        "区划=肥城|单位={emp}|持证人={name}|证书号码={no}|操作项目={item}|初领={first}|证书到期={end}|状态={state}",
        "特种作业查询列表.xlsx",
    ),
    "F2": without_id(
        "F2",
        "姓名={name}|合格证编号={no}|岗位类型={cls}|行业={item}|发证时间={start}|到期时间={end}|发证部门={issuer}|状态={state}",
        "考核合格人员.csv",
    ),
    "F5": without_id(
        "F5",
        "序号={n}|姓名={name}|证件编号={no}|作业种类={cls}|项目代号={code}|批准日期={start}|有效日期={end}|发证机关={issuer}|状态={state}",
        "作业人员公示.xls",
    ),
    "F6": without_id(
        "F6",
        "姓名={name}|性别={sex}|操作资格证号={no}|作业类别={cls}|操作项目={item}|初领日期={first}|有效期止={end}|应复审日期={due}|"
        "实际复审日期={done}|发证机关={issuer}|证书状态={state}",
        "煤矿特种作业.xlsx",
    ),
    "F7": without_id(
        "F7",
        "单位={emp}|姓名={name}|证书编号={no}|人员类别={cls}|发证日期={start}|有效期至={end}|发证机关={issuer}|状态={state}",
        "煤矿安全管理人员.xlsx",
    ),
}
WITHOUT = Campaign(
    "registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
