"""Fifth batch: the campaigns whose registries are the surfaces."""

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

HEADERS = Campaign(
    "fifth_registry_headers",
    [
        headed("registry_headers", "statistics_desk", "F2", "考核类型 单位类型 合格证号 有效起始日期 有效终止日期"),
        headed("registry_headers", "two_languages", "F5", "Certificate No. Project Code Expiry Date"),
        review_words("seen_and_filed", "F1", "复审登记"),
        review_words("stage_and_day", "F6", "三年复审办理情况"),
    ],
    {
        "F2": Registry(
            "地市=泰安|县区=肥城|工作单位={emp}|考核人员姓名={name}|居民身份号码={id}|考核类型={cls}|单位类型={item}|合格证号={no}|"
            "签发日期={start:%Y/%m/%d}|有效起始日期={start:%Y/%m/%d}|有效终止日期={end:%Y/%m/%d}|签发部门={issuer}|当前状态={state}",
            "两类人员合格证信息.xls",
            ("两类人员考核合格证信息（肥城）",),
        ),
        "F5": Registry(
            "No. 序号={n}|Name 姓名={name}|ID No. 身份证号={id}|Certificate No. 证件编号={no}|Category 作业种类={cls}|"
            "Item 作业项目={item}|Project Code 项目代号={code}|Approved 批准日期={start}|Expiry Date 有效日期={end}|"
            "Authority 发证机关={issuer}|Status 状态={state}",
            "operators_20240805.csv",
        ),
    }
    | told("F1", "复审登记={done}", lambda day: f"{day.year}.{day.month}.{day.day} 已审", "未审")
    | told("F6", "三年复审办理情况={done}", lambda day: f"已办结（{day:%Y-%m-%d}）", "未办理"),
)
STATED = Campaign(
    "fifth_registry_states",
    [
        stated_roster("in_the_system", "F3", "证书现状 已注销（企业申请）"),
        stated_roster("record_card", "F5", "底册标注 已吊销"),
    ],
    {
        "F3": stated("证书现状", "有效（可查询）", "已注销（企业申请）", "已转出至河北省")("F3"),
        "F5": stated("底册标注", "正常有效", "已吊销，见处罚决定", "已迁往外省")("F5"),
    },
)
DATED = Campaign(
    "fifth_registry_dates",
    [registry_dates("compact_and_time", "F2"), registry_dates("last_second", "F4")],
    {
        "F2": dated(lambda d: f"{d:%Y%m%d}000000")("F2"),
        "F4": dated(lambda d: f"{d} 23:59:59")("F4"),
    },
)
NOTICES = Campaign(
    "fifth_notices",
    [
        notice(
            "officers_withdrawn",
            "F4",
            "撤销安管人员考核合格证书名单（7月）.xlsx",
            "序号={n}|企业名称={emp}|姓名={name}|证书编号={no}|人员类别={code}|撤销原因=以欺骗手段取得|撤销日期=2024-07-11",
            ("关于撤销部分安管人员安全生产考核合格证书的公告",),
            "撤销原因 撤销日期",
        ),
        notice(
            "site_trades_cancelled",
            "F3",
            "建筑特种作业证注销公示.xls",
            "证书编号={no}|证书持有人={name}|身份证号={id}|工种={item}|注销类型=本人申请|注销生效日=2024-07-05",
            ("建筑施工特种作业操作资格证书注销公示",),
            "注销类型 注销生效日",
        ),
    ],
)
OTHERS = Campaign(
    "fifth_no_registry",
    [
        no_registry(
            "course_attendance",
            "F1",
            "第5期培训班签到册.xlsx",
            "学号={n:03d}|学员={name}|身份证号={id}|报名工种={item}|推荐单位={emp}|6月3日上午=√|6月3日下午=√|餐费=已交",
            ("特种作业人员安全技术培训班（2024年第5期）学员签到册",),
            "学号 报名工种 餐费",
        ),
        no_registry(
            "farm_declares",
            "F5",
            "{firm}上报材料.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}|发证机关={issuer}|"
            "本单位承诺=真实有效",
            ("特种设备作业人员持证情况自查表", "填报单位（盖章）：{firm}      填报日期：2024年7月29日"),
            "本单位承诺",
        ),
    ],
)
EXPORTS = Campaign(
    "fifth_two_exports",
    [
        two_exports("end_of_quarter", "F1", "特种作业操作证_截至2024-03-31.xlsx"),
        two_exports("deadline_in_title", "F4", "安管人员（春季底数）.xls", "数据截止时间：2024年3月25日"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "编={n}|持证人姓名={name}|操作证号={no}|作业类别={cls}|准操项目={item}|初领日期={first}|有效期开始={start}|有效期结束={end}|"
        "应复审日期={due}|实际复审日期={done}|签发机关={issuer}|证书状态={state}",
        "操作证公示版（无身份证列）.xlsx",
    ),
    "F2": without_id(
        "F2",
        "单位名称={emp}|人员姓名={name}|合格证编号={no}|人员类型={cls}|单位类别={item}|有效期起={start}|有效期止={end}|发证机关={issuer}|证件状态={state}",
        "考核合格证公开信息.csv",
    ),
}
WITHOUT = Campaign(
    "fifth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
