"""Second batch: the campaigns whose registries are the surfaces."""

from collections.abc import Callable
from datetime import date

from tests.surfaces.campaign import Campaign, Registry
from tests.surfaces.families import FAMILIES
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


def told(fam: str, columns: str, done: Callable[[date], str], none: str = "") -> dict[str, Registry]:
    """Give a layout that tells in words who was reviewed and who was not."""
    base = FAMILIES[fam].columns.replace("实际复审日期={done}", columns)
    return {fam: Registry(base, cell=lambda one: {"done": done(one.done) if one.done else none})}


HEADERS = Campaign(
    "more_registry_headers",
    [
        headed("registry_headers", "initials_full", "F2", "RYMC ZWLB YXQJZRQ DWLX"),
        headed("registry_headers", "province_platform", "F3", "核准操作类别 使用期限止 核发部门 证书当前状况"),
        headed("registry_headers", "english_words", "F4", "CertificateCode PostType ValidUntil IssuingBody Validity"),
        headed("registry_headers", "item_with_code", "F5", "项目（代号） 有效截止日 核准机关 证件情况"),
        headed("registry_headers", "mine_office", "F7", "考核对象 资格证编码 颁证日 颁证机关"),
        review_words("month_and_result", "F1", "复审（换证）记录"),
        review_words("yes_or_no", "F6", "是否已复审"),
    ],
    {
        "F2": Registry(
            "LSH={n}|RYMC={name}|ZJLX=111|ZJHM={id}|ZSBH={no}|ZWLB={cls}|DWLX={item}|SSQY={emp}|FZRQ={start:%Y%m%d}|"
            "YXQQSRQ={start:%Y%m%d}|YXQJZRQ={end:%Y%m%d}|FZDW={issuer}|ZSZT={state}",
            "hgz_20240805.csv",
        ),
        "F3": Registry(
            "省平台序列={n}|操作人员={name}|证件代码={id}|操作资格证书号={no}|核准操作类别={item}|首次核发={first}|最近核发={start}|"
            "使用期限起={start}|使用期限止={end}|核发部门={issuer}|证书当前状况={state}",
            "省平台下载.xls",
        ),
        "F4": Registry(
            "RowId={n}|Holder={name}|IDNumber={id}|CertificateCode={no}|PostType={cls}|Enterprise={emp}|FirstIssueDate={first}|"
            "IssueDate={start}|ValidUntil={end}|IssuingBody={issuer}|Validity={state}",
            "SafetyOfficers.csv",
        ),
        "F5": Registry(
            "作业人员={name}|公民身份号码={id}|证编号={no}|种类={cls}|项目（代号）={item}（{code}）|核准日={start}|有效截止日={end}|"
            "核准机关={issuer}|证件情况={state}|登记员=万某",
            "作业人员库.xlsx",
            ("特种设备作业人员证件库", "下载日期：2024-08-05"),
        ),
        "F7": Registry(
            "矿井={emp}|考核对象={name}|身份证件号={id}|资格证编码={no}|岗位类型={cls}|颁证日={start}|届满日={end}|颁证机关={issuer}|现状={state}",
            "矿长及安全管理人员.xlsx",
            ("煤矿安全生产知识和管理能力考核合格人员总表",),
        ),
    }
    | told("F1", "复审（换证）记录={done}", lambda day: f"{day.year}年{day.month}月复审，结果：合格")
    | told("F6", "是否已复审={done}", lambda _day: "是", "否"),
)
STATED = Campaign(
    "more_registry_states",
    [
        stated_roster("with_month", "F2", "持证状况 持证有效 调出鲁外"),
        stated_roster("code_and_word", "F3", "1-有效 3-撤销"),
        stated_roster("by_accident", "F4", "因事故暂扣 转出至河北"),
        stated_roster("mark", "F5", "库内标记 迁往外市"),
        stated_roster("in_store", "F7", "备查情况 正常在库"),
        review_words("round", "F1", "复审轮次"),
        review_words("compact_with_result", "F6", "复审考试情况"),
    ],
    {
        "F2": stated("持证状况", "持证有效", "已吊销（2024年1月）", "调出鲁外")("F2"),
        "F3": stated("证书标识", "1-有效", "3-撤销", "5-转往外省")("F3"),
        "F4": stated("证件现况", "正常使用", "因事故暂扣", "转出至河北")("F4"),
        "F5": stated("库内标记", "在用", "作废", "迁往外市")("F5"),
        "F7": stated("备查情况", "正常在库", "注销（调离岗位）", "调往省外")("F7"),
    }
    | told("F1", "复审轮次={done}", lambda _day: "已完成第1次", "0次")
    | told("F6", "复审考试情况={done}", lambda day: f"{day:%Y%m%d}/合格"),
)
DATED = Campaign(
    "more_registry_dates",
    [
        registry_dates("time_with_zone", "F2"),
        registry_dates("chinese_before", "F3"),
        registry_dates("compact_seconds", "F4"),
        registry_dates("month_first_words", "F5"),
        registry_dates("dot_at_end", "F7"),
        review_words("extended", "F1", "复审签注 准予延续"),
        review_words("date_with_officer", "F6", "复审及经办"),
    ],
    {
        "F2": dated(lambda d: f"{d}T00:00:00+08:00")("F2"),
        "F3": dated(lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}日前有效")("F3"),
        "F4": dated(lambda d: f"{d:%Y%m%d}235959")("F4"),
        "F5": dated(lambda d: f"{d:%b} {d.day}, {d.year}")("F5"),
        "F7": dated(lambda d: f"{d.year}.{d.month}.{d.day}.")("F7"),
    }
    | told("F1", "复审签注={done}", lambda day: f"准予延续（{day.year}.{day.month}）")
    | told("F6", "复审及经办={done}", lambda day: f"{day:%Y/%m/%d} 于某", "/"),
)
NOTICES = Campaign(
    "more_notices",
    [
        notice(
            "punished",
            "F1",
            "行政处罚公示表（吊证）.xlsx",
            "序={n}|当事人={name}|公民身份号码={id}|证书号={no}|作业项目={item}|处罚决定书文号=泰应急吊〔2024〕{n}号|处罚种类=吊销证书",
            ("泰安市应急管理局关于吊销部分人员特种作业操作证的公告",),
            "当事人 处罚种类",
        ),
        notice(
            "lawful_end",
            "F3",
            "注销明细2024二季度.csv",
            "姓名={name}|身份证号={id}|证书编号={no}|工种={item}|注销日期=2024-06-30|注销类型=依法注销",
            (),
            "注销类型",
        ),
        notice(
            "permission_withdrawn",
            "F5",
            "行政许可撤销决定附表.xls",
            "持证人={name}|证件编号={no}|作业项目={item}|撤销决定号=肥市监许撤〔2024〕{n}号|撤销生效日=2024-05-20",
            ("特种设备作业人员资格行政许可撤销决定附表",),
            "撤销决定号 撤销生效日",
        ),
        notice(
            "taken_back",
            "F7",
            "收回合格证名单.xlsx",
            "矿井={emp}|姓名={name}|身份证号={id}|证书编号={no}|处理结果=撤销并收回|处理日期=2024-07-01",
            ("关于撤销并收回部分煤矿安全生产知识和管理能力考核合格证的通知",),
            "撤销并收回",
        ),
    ],
)
OTHERS = Campaign(
    "more_no_registry",
    [
        no_registry(
            "new_trainees",
            "F1",
            "第八期新训学员花名册.xlsx",
            "学员号={n:03d}|姓名={name}|身份证号={id}|文化程度=高中|所学工种={item}|入学日期=2024-07-01|理论课时=40|住宿=否",
            ("泰安某职业培训学校2024年第八期特种作业新训学员花名册",),
            "学员号 所学工种 理论课时",
        ),
        no_registry(
            "firm_pledge",
            "F3",
            "{firm}证书排查表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|企业核查意见=无误",
            ("施工企业特种作业人员证书排查登记表", "填报企业（盖章）：{firm}    填报人：    填报日期：2024年7月28日"),
            "企业核查意见",
        ),
        no_registry(
            "address_book",
            "F2",
            "重点企业安全管理人员通讯录.xlsx",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|职务={post}|手机={tel}|微信群昵称=-|群内角色=成员",
            ("重点企业安全管理人员通讯录（2024年7月更新）",),
            "微信群昵称 群内角色",
        ),
        no_registry(
            "exam_plan",
            "F5",
            "八月份考试场次安排.csv",
            "准考证号=KS{n:05d}|姓名={name}|身份证号={id}|报考代号={code}|考场=第二考场|座位={n}|"
            "开考时间=2024-08-20 09:00",
            (),
            "报考代号 开考时间",
        ),
        no_registry(
            "mine_reports_its_own",
            "F6",
            "{firm}报送特种作业人员.xlsx",
            "序号={n}|区队=综掘队|姓名={name}|身份证号={id}|准操项目={item}|证号={no}|初领日期={first}|有效期至={end}|矿方自评=合规",
            ("{firm}特种作业人员上报表", "单位负责人：      安全矿长：      填表时间：2024.7.25（加盖公章）"),
            "矿方自评",
        ),
    ],
)
EXPORTS = Campaign(
    "more_two_exports",
    [
        two_exports("iso_time", "F1", "special_operation_2024-03-12T0830.xlsx"),
        two_exports("title_in_chinese_digits", "F3", "建筑施工特种作业旧.xlsx", "数据截止：二〇二四年三月二十日"),
        two_exports("print_time", "F4", "安管人员一览.xls", "打印时间：2024/3/9 15:20:33"),
        two_exports("month_folder_digits", "F5", "202403/作业人员.xlsx"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "序号={n}|领证人={name}|性别={sex}|操作证号={no}|作业类别={cls}|操作项目={item}|首次领证={first}|本次有效起={start}|本次有效止={end}|"
        "复审到期={due}|复审完成={done}|发证单位={issuer}|证书状态={state}",
        "操作证底册.xls",
        "本次有效止 复审完成",
    ),
    "F5": without_id(
        "F5",
        "聘用单位={emp}|人员={name}|证件编号={no}|项目={code}|项目名称={item}|批准={start}|失效={end}|批准机关={issuer}|状态={state}",
        "许可公示数据.csv",
        "批准机关",
    ),
    "F6": without_id(
        "F6",
        "证号={no}|姓名={name}|操作项目={item}|初领日期={first}|有效期起={start}|有效期止={end}|应复审={due}|已复审={done}|发证机关={issuer}|状态={state}",
        "煤矿特种作业人员.csv",
    ),
    "F7": without_id(
        "F7",
        "合格证号={no}|持有人={name}|资格类别={cls}|所在煤矿={emp}|颁发日={start}|终止日={end}|颁发机关={issuer}|有效状态={state}",
        "煤矿主要负责人等.xlsx",
        "所在煤矿",
    ),
}
WITHOUT = Campaign(
    "more_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
