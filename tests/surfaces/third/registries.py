"""Third batch: the campaigns whose registries are the surfaces."""

from datetime import date

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

BEFORE_DAY_ONE = date(1899, 12, 30)
DIGITS = "〇一二三四五六七八九"


def spelled(day: date) -> str:
    """Write a date in Chinese digits, digit by digit in the year."""

    def small(number: int) -> str:
        tens = ("", "十", "二十", "三十")[number // 10]
        return f"{tens}{DIGITS[number % 10] if number % 10 else ''}"

    return f"{''.join(DIGITS[int(c)] for c in str(day.year))}年{small(day.month)}月{small(day.day)}日"


HEADERS = Campaign(
    "third_registry_headers",
    [
        headed("registry_headers", "county_clerk", "F3", "证载姓名 证载工种 管用起 管用止"),
        headed("registry_headers", "half_english", "F4", "CERT_NBR POST_CLS VALID_TO"),
        headed("registry_headers", "group_in_header", "F5", "人员-姓名 证件-编号 证件-有效日期"),
        review_words("times_and_month", "F1", "审验次数及时间"),
        review_words("done_or_overdue", "F6", "复审进度"),
    ],
    {
        "F3": Registry(
            "行号={n}|证载工种={item}|证载姓名={name}|证载身份证={id}|证载编号={no}|头次发放={first}|本次发放={start}|管用起={start}|"
            "管用止={end}|发放机关={issuer}|目前状态={state}|录入人=小孟",
            "建管科导出表.xlsx",
            ("建筑施工特种作业操作资格证书库（建管科）", "导出日 2024.8.5"),
        ),
        "F4": Registry(
            "SEQ={n}|CORP_NAME={emp}|PSN_NAME={name}|PSN_IDNO={id}|POST_CLS={cls}|CERT_NBR={no}|FIRST_DT={first}|ISSUE_DT={start}|"
            "VALID_TO={end}|ISSUE_ORG={issuer}|CERT_STS={state}|OP_USER=admin",
            "AGRY_20240805.csv",
        ),
        "F5": Registry(
            "人员-姓名={name}|人员-身份证={id}|证件-编号={no}|证件-种类={cls}|证件-项目={item}|证件-代号={code}|证件-批准日期={start}|"
            "证件-有效日期={end}|证件-发证机关={issuer}|证件-状态={state}",
            "特设科.xls",
        ),
    }
    | told("F1", "审验次数及时间={done}", lambda day: f"1次（{day.year}年{day.month}月）", "0次")
    | told("F6", "复审进度={done}", lambda _day: "已办结", "逾期未办"),
)
STATED = Campaign(
    "third_registry_states",
    [
        stated_roster("may_be_used", "F2", "可用情况 取消资格"),
        stated_roster("english_states", "F3", "REVOKED MOVED OUT"),
        stated_roster("sentence_states", "F5", "经查实系违规取得"),
        stated_roster("taken_in", "F7", "证已收缴 已调新疆"),
        review_words("at_the_window", "F1", "复审办理"),
    ],
    {
        "F2": stated("可用情况", "可用", "取消资格", "转出鲁")("F2"),
        "F3": stated("STATUS", "VALID", "REVOKED", "MOVED OUT OF PROVINCE")("F3"),
        "F5": stated("持证状态说明", "正常，可上岗", "经查实系违规取得，已撤销", "关系已转至江苏")("F5"),
        "F7": stated("证书管理情况", "无异常", "因责任事故，证已收缴", "已调新疆")("F7"),
    }
    | told("F1", "复审办理={done}", lambda day: f"窗口办结{day:%Y/%m/%d}", "未办"),
)
DATED = Campaign(
    "third_registry_dates",
    [
        registry_dates("day_numbers", "F2"),
        registry_dates("chinese_digits", "F3"),
        registry_dates("until_midnight", "F4"),
        registry_dates("short_month", "F5"),
        review_words("letter_and_day", "F6", "审验标识"),
    ],
    {
        "F2": dated(lambda d: str((d - BEFORE_DAY_ONE).days))("F2"),
        "F3": dated(spelled)("F3"),
        "F4": dated(lambda d: f"截至{d} 23:59:59")("F4"),
        "F5": dated(lambda d: f"{d:%d%b%Y}")("F5"),
    }
    | told("F6", "审验标识={done}", lambda day: f"合格{day:%y.%m.%d}", "空"),
)
NOTICES = Campaign(
    "third_notices",
    [
        notice(
            "reply_letter",
            "F1",
            "复函附件（泰安）.xlsx",
            "人员={name}|证件号码={id}|操作证号={no}|准操={item}|核实结论=已撤销|撤销时间=2024年6月11日|备注=弄虚作假取得",
            ("关于撤销有关人员特种作业操作证的复函附件",),
            "核实结论",
        ),
        notice(
            "site_list",
            "F3",
            "鲁建注销公告第7号名单.csv",
            "公告序={n}|人员姓名={name}|资格证书号={no}|操作类别={item}|注销事由=持证人申请注销|注销公告日=2024-07-05",
            (),
            "注销事由 注销公告日",
        ),
        notice(
            "officers_punished",
            "F4",
            "吊销安管证.xlsx",
            "所属企业={emp}|被处罚人={name}|被处罚人身份证={id}|安全考核合格证号={no}|处罚内容=吊销安全生产考核合格证书|生效日=2024-06-28",
            ("住房和城乡建设行政处罚（吊销证书）人员一览",),
            "被处罚人 处罚内容",
        ),
    ],
)
OTHERS = Campaign(
    "third_no_registry",
    [
        no_registry(
            "exam_fees",
            "F1",
            "八月考务费清单.xlsx",
            "缴费单号=JF{n:05d}|考生={name}|身份证号={id}|报名工种={item}|考务费=160|缴费渠道=微信|开票抬头=个人",
            ("特种作业考试考务费收缴清单（2024年8月批次）",),
            "考务费 缴费单号 开票抬头",
        ),
        no_registry(
            "report_to_supervisor",
            "F3",
            "{firm}特种作业人员报审表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|监理审查=同意进场",
            (
                "特种作业人员资格报审表",
                "致：某监理公司    我方拟安排下列人员进场，请予审查。    施工单位（章）：{firm}",
            ),
            "监理审查",
        ),
        no_registry(
            "learning_hours",
            "F4",
            "继续教育学习情况.csv",
            "学员={name}|身份证号={id}|报学类别={code}|应学学时=24|已学学时=24|学习平台=某网校|统计日=2024-07-31",
            (),
            "应学学时 已学学时 报学类别",
        ),
        no_registry(
            "user_reports_itself",
            "F5",
            "使用单位自报作业人员.xls",
            "使用单位={emp}|姓名={name}|身份证号={id}|作业项目={code}|证件编号={no}|有效日期={end}|单位自评=符合要求|联络员=潘某",
            ("特种设备使用单位作业人员自报表（由使用单位填写，加盖公章后交所）",),
            "单位自评 联络员",
        ),
    ],
)
EXPORTS = Campaign(
    "third_two_exports",
    [
        two_exports("day_in_words", "F1", "特种作业（三月五日导）.xlsx", "统计时点：2024年3月5日"),
        two_exports("compact_name", "F6", "煤矿特种作业_20240306_全量.xlsx"),
        two_exports("roll_title", "F4", "安管人员春季.xls", "截止2024.3.10在册安管人员"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "持证者={name}|证号={no}|类别={cls}|准操={item}|初领={first}|起={start}|止={end}|该复审日={due}|复审日={done}|发证={issuer}|现状态={state}",
        "特作底账.xlsx",
        "该复审日 现状态",
    ),
    "F2": without_id(
        "F2",
        "单位名称={emp}|考核合格人员={name}|合格证号码={no}|人员性质={cls}|单位类型={item}|发放日={start}|期满={end}|发放单位={issuer}|可用否={state}",
        "危化两类人员.csv",
        "考核合格人员 单位类型",
    ),
    "F5": without_id(
        "F5",
        "Name={name}|CertNo={no}|Category={cls}|ItemCode={code}|ItemName={item}|ApprovedOn={start}|ValidTo={end}|Authority={issuer}|Status={state}",
        "tzsb_public.csv",
    ),
}
WITHOUT = Campaign(
    "third_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
