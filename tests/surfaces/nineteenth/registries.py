"""Nineteenth batch: the campaigns whose registries are the surfaces."""

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

PLENTY = "ok ok alt forged revoked borrowed lapsed ok"
HEADERS = Campaign(
    "nineteenth_registry_headers",
    [
        headed("registry_headers", "city_data_pool", "F2", "人员实名 合格凭据号 凭据存续状态", PLENTY),
        headed("registry_headers", "desktop_database_of_the_bureau", "F3", "建工人员_XM 建工人员_ZH", PLENTY),
        headed("registry_headers", "ministry_interface", "F4", "permitHolder permitHolderId permitSerial", PLENTY),
        headed("registry_headers", "letter_with_a_table", "F5", "来函序 受查人员 受查证件号", PLENTY),
        headed("registry_headers", "printed_book_typed_again", "F7", "册次 考取人 考取证字号", PLENTY),
        review_words("day_before_the_word", "F1", "复审事项"),
        review_words("hatched_day_of_the_database", "F6", "复审_SJ"),
    ],
    {
        "F2": Registry(
            "数据批次=20240805{n:04d}|人员实名={name}|人员实名证件={id}|合格凭据号={no}|合格凭据类={cls}|合格凭据行业={item}|"
            "所属主体={emp}|凭据生效={start}|凭据失效={end}|凭据出具方={issuer}|凭据存续状态={state}|"
            "入湖时间=2024-08-05 02:10:00",
            "城市数据湖_合格证.csv",
        ),
        "F3": Registry(
            "自动编号={n}|建工人员_XM={name}|建工人员_SFZ={id}|建工人员_ZH={no}|建工人员_GZ={item}|建工人员_CL={first:%Y/%m/%d}|"
            "建工人员_FZ={start:%Y/%m/%d}|建工人员_YXQZ={end:%Y/%m/%d}|建工人员_FZJG={issuer}|建工人员_ZT={state}",
            "建工特种.mdb导出.xlsx",
        ),
        "F4": Registry(
            "recordIndex={n}|corpFullName={emp}|permitHolder={name}|permitHolderId={id}|permitCategory={cls}|permitSerial={no}|"
            "permitFirst={first}|permitIssue={start}|permitUntil={end}|permitAuthority={issuer}|permitState={state}|"
            "syncBatch=B240805",
            "部接口返回_aqgl.tsv",
        ),
        "F5": Registry(
            "来函序={n}|受查人员={name}|受查人员身份证号={id}|受查证件号={no}|受查种类={cls}|受查项目={item}|受查代号={code}|"
            "批准时间={start}|有效时间至={end}|批准部门={issuer}|证件效力={state}",
            "市场监管局复函附表.xls",
            ("特种设备作业人员证件数据（复函附表）", "肥市监函〔2024〕18号　　数据截至2024年8月5日"),
        ),
        "F7": Registry(
            "册次={n}|煤矿名={emp}|考取人={name}|考取人身份证={id}|考取证字号={no}|考取类别={cls}|考取行业={item}|"
            "发证之日={start:%Y.%m.%d}|有效起日={start:%Y.%m.%d}|有效止日={end:%Y.%m.%d}|发证之机关={issuer}|证之状态={state}",
            "煤矿合格证印刷本录入.xlsx",
        ),
    }
    | told("F1", "复审事项={done}", lambda day: f"{day:%Y-%m-%d}（复审通过）", "无")
    | told("F6", "复审_SJ={done}", lambda day: f"#{day:%Y/%m/%d}#", ""),
)
STATED = Campaign(
    "nineteenth_registry_states",
    [
        stated_roster("lake_lifecycle", "F2", "凭据生命期 失效（注销归档）"),
        stated_roster("minus_one_of_the_database", "F3", "ZX_状态 -1注销"),
        stated_roster("reply_of_the_housing_bureau", "F4", "函复意见 查实，已撤销"),
        stated_roster("letter_says_of_each", "F5", "复函结论 已吊销"),
        stated_roster("column_of_the_book", "F7", "册末批注 暂扣"),
        review_words("grade_and_day", "F1", "复审评定"),
        review_words("done_or_missing", "F6", "复审办结情形"),
    ],
    {
        "F2": stated("凭据生命期", "存续（有效）", "失效（注销归档）", "迁移（转浙江省）")("F2"),
        "F3": stated("ZX_状态", "0有效", "-1注销", "9转出外省")("F3"),
        "F4": stated("函复意见", "在册有效", "查实，已撤销", "已转江西省管理")("F4"),
        "F5": stated("复函结论", "证件有效", "证件已吊销", "档案已转外省")("F5"),
        "F7": stated("册末批注", "有效", "暂扣（三个月）", "转出至河北省")("F7"),
    }
    | told("F1", "复审评定={done}", lambda day: f"合格（{day:%Y年%m月%d日}评定）", "未评定")
    | told("F6", "复审办结情形={done}", lambda day: f"已办结[{day:%Y-%m-%d}]", "未办结"),
)
DATED = Campaign(
    "nineteenth_registry_dates",
    [
        registry_dates("hatches_of_the_database", "F2"),
        registry_dates("day_and_hour_of_the_lake", "F3"),
        registry_dates("quoted_by_the_interface", "F4"),
        registry_dates("letter_writes_to_and_with", "F5"),
        registry_dates("book_in_brackets", "F7"),
        review_words("receipt_behind_the_day", "F1", "复审事由及日"),
    ],
    {
        "F2": dated(lambda d: f"#{d.year}/{d.month}/{d.day}#")("F2"),
        "F3": dated(lambda d: f"{d:%Y-%m-%d}_23")("F3"),
        "F4": dated(lambda d: f'"{d:%Y-%m-%d}"')("F4"),
        "F5": dated(lambda d: f"至{d.year}年{d.month}月{d.day}日（含本日）")("F5"),
        "F7": dated(lambda d: f"〔{d.year}〕年{d.month}月{d.day}日")("F7"),
    }
    | told("F1", "复审事由及日={done}", lambda day: f"到期复审，{day:%Y.%m.%d}办结", ""),
)
NOTICES = Campaign(
    "nineteenth_notices",
    [
        notice(
            "substitutes_in_the_exam",
            "F1",
            "替考人员操作证撤销名单.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|撤销情形=替考|撤销自=2024-07-09|文件=泰应急撤〔2024〕7号",
            ("关于撤销替考人员特种作业操作证的公告",),
            "撤销情形 撤销自",
        ),
        notice(
            "scaffolds_of_the_gymnasium",
            "F3",
            "体育馆事故责任人资格证吊销.csv",
            "序={n}|姓名={name}|身份证号={id}|资格证号={no}|工种={item}|处罚决定=吊销资格证书|生效时间=2024-07-13",
            (),
            "",
        ),
        notice(
            "ropeway_and_port_drivers",
            "F5",
            "作业人员证吊销公示.xls",
            "编号={n}|持证人={name}|身份证号={id}|作业人员证编号={no}|项目={code}|吊销理由=违章操作致伤|吊销时间=2024-07-08",
            ("特种设备作业人员证吊销公示（第二批）",),
            "吊销理由",
        ),
        notice(
            "letter_of_the_officers",
            "F4",
            "撤回考核证书复函附表.tsv",
            "序号={n}|单位={emp}|姓名={name}|身份证号={id}|类别={cls}|考核证号={no}|处理=撤销考核合格证书|时间=2024-07-17",
            (),
            "",
        ),
        notice(
            "given_up_by_the_holders",
            "F6",
            "煤矿操作证注销清单.xlsx",
            "序号={n}|所属煤矿={emp}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|注销缘故=本人申请|注销生效=2024-07-02",
            ("煤矿特种作业操作证注销清单",),
            "注销缘故 注销生效",
        ),
    ],
)
OTHERS = Campaign(
    "nineteenth_no_registry",
    [
        no_registry(
            "mock_exam_of_the_school",
            "F1",
            "模拟考试得分表.xlsx",
            "机位={n}|模考日=2024-08-01|学员={name}|身份证号={id}|报考项目={item}|模考得分=8{n}|是否过线=是|带班老师=小敖",
            ("特种作业模拟考试得分表",),
            "模考得分 是否过线",
        ),
        no_registry(
            "railway_contractor_checks_itself",
            "F3",
            "{firm}人员证件自查清单.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "本单位自查结果=真实有效",
            ("施工单位特种作业人员证件自查清单", "填报单位（章）：{firm}　　填报时间：2024年7月28日"),
            "本单位自查结果",
        ),
        no_registry(
            "scanned_enrolment",
            "F5",
            "扫码报名_起重机叉车班.csv",
            "扫码序={n:04d}|报名者={name}|身份证号={id}|想报项目={code}|缴费=待缴|微信昵称=-|推荐人=无|开课通知=未发",
            (),
            "想报项目 开课通知",
        ),
        no_registry(
            "consultant_sums_up",
            "F2",
            "咨询公司代企业汇总自查.xls",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|"
            "企业自述=证件属实",
            ("企业安全管理人员证书自查汇总（代填）", "填报单位：{firm}（盖章）　　代填：某安全咨询公司"),
            "企业自述",
        ),
        no_registry(
            "study_hours",
            "F6",
            "煤矿复训学时统计.xlsx",
            "学号={n}|学员={name}|身份证号={id}|送训煤矿={emp}|复训工种={item}|线上学时=16|线下学时=8|结业=待考",
            ("煤矿特种作业人员复训学时统计表",),
            "送训煤矿 线上学时",
        ),
    ],
)
EXPORTS = Campaign(
    "nineteenth_two_exports",
    [
        two_exports("backup_of_the_database", "F1", "特种作业操作证_备份_2024年3月8日.xlsx"),
        two_exports("letter_of_march_in_title", "F3", "建筑施工特种作业（来函）.xls", "来函日期：2024年3月21日"),
        two_exports("lake_partition", "F5", "dt=20240315/特种设备作业人员.csv"),
        two_exports("printed_book_of_the_year", "F4", "安管人员（印刷本）.xlsx", "编印时间：2024年3月15日"),
        two_exports("interface_time", "F6", "煤矿特种作业操作证_接口.xls", "接口调用时间：2024-03-12 03:00:00"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "批次号={n}|领用人={name}|操作证串号={no}|作业大类={cls}|准操小类={item}|首领于={first}|有效自={start}|有效到={end}|"
        "该审于={due}|审讫于={done}|发出机关={issuer}|串号状态={state}",
        "操作证数据湖_无证件列.xlsx",
    ),
    "F2": without_id(
        "F2",
        "批次号={n}|领用人={name}|合格证串号={no}|人员类={cls}|行业类={item}|主体={emp}|发出日={start}|有效到={end}|"
        "发出机关={issuer}|串号状态={state}",
        "合格证数据湖_无证件列.csv",
    ),
    "F5": without_id(
        "F5",
        "批次号={n}|领用人={name}|作业证串号={no}|大类={cls}|小类={item}|代码={code}|发出日={start}|有效到={end}|"
        "发出机关={issuer}|串号状态={state}",
        "作业人员数据湖_无证件列.xls",
    ),
    "F6": without_id(
        "F6",
        "矿名称={emp}|领用人={name}|操作证串号={no}|大类={cls}|准操小类={item}|首领于={first}|有效自={start}|有效到={end}|"
        "该审于={due}|审讫于={done}|发出机关={issuer}|串号状态={state}",
        "煤矿操作证数据湖_无证件列.tsv",
    ),
    "F7": without_id(
        "F7",
        "批次号={n}|矿名称={emp}|领用人={name}|合格证串号={no}|人员类={cls}|发出日={start}|有效到={end}|发出机关={issuer}|"
        "串号状态={state}",
        "煤矿合格证数据湖_无证件列.xlsx",
    ),
}
WITHOUT = Campaign(
    "nineteenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
