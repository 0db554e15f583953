"""Tenth batch: the campaigns whose registries are the surfaces."""

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
    "tenth_registry_headers",
    [
        headed(
            "registry_headers",
            "emergency_desk",
            "F2",
            "人员公民号 考核合格书编号 有效终 书证状态",
            "ok ok alt forged revoked ok",
        ),
        headed("registry_headers", "housing_capitals", "F3", "GRXM GZMC YXQZ_DATE", "ok ok alt forged revoked ok"),
        headed(
            "registry_headers",
            "officers_long_titles",
            "F4",
            "安全生产考核证书编号（全） 证书届期 证照情形",
            "ok ok alt forged revoked",
        ),
        headed(
            "registry_headers",
            "market_approval_hall",
            "F5",
            "获准人 许可文书号 许可止期 许可现状",
            "ok ok alt forged revoked",
        ),
        headed("registry_headers", "mine_english_names", "F7", "AssessedPerson AssessType ValidThru RecState"),
        review_words("stamp_and_initials", "F1", "复审盖章（经手）"),
        review_words("passed_or_absent", "F6", "三年期复审情形"),
    ],
    {
        "F2": Registry(
            "流水={n}|人员名={name}|人员公民号={id}|考核合格书编号={no}|人员身份={cls}|从业行业={item}|"
            "从业单位={emp}|有效始={start}|有效终={end}|考核部门={issuer}|书证状态={state}|经办={n}号窗",
            "两类人员考核合格底账.xlsx",
            ("安全生产考核合格人员底账", "科室：行政审批科　　提取：2024年8月5日"),
        ),
        "F3": Registry(
            "XH={n}|GRXM={name}|GRSFZH={id}|ZGZBH={no}|GZMC={item}|CCFZRQ={first:%Y%m%d}|"
            "BCFZRQ={start:%Y%m%d}|YXQQ_DATE={start:%Y%m%d}|YXQZ_DATE={end:%Y%m%d}|FZJGMC={issuer}|"
            "ZSZTMC={state}",
            "JZSG_TZZY.tsv",
        ),
        "F4": Registry(
            "申报企业（全称）={emp}|持证者姓名={name}|持证者居民身份证号码={id}|"
            "安全生产考核证书编号（全）={no}|考核类别名称={cls}|首次取得={first}|最近签发={start}|"
            "证书届期={end}|签发厅局={issuer}|证照情形={state}",
            "安管证全量.csv",
        ),
        "F5": Registry(
            "序={n}|获准人={name}|获准人身份证号={id}|许可文书号={no}|许可类别={cls}|许可项目={item}|"
            "许可项目代号={code}|许可日={start:%Y/%m/%d}|许可止期={end:%Y/%m/%d}|许可机关={issuer}|"
            "许可现状={state}",
            "行政许可_特设作业人员.xls",
            ("行政许可事项：特种设备作业人员资格认定　　办结清单",),
        ),
        "F7": Registry(
            "No={n}|Mine={emp}|AssessedPerson={name}|AssessedIdNo={id}|AssessedCertNo={no}|AssessType={cls}|"
            "Speciality={item}|GrantedOn={start}|ValidThru={end}|GrantedBy={issuer}|RecState={state}",
            "coal_assessed.xlsx",
        ),
    }
    | told("F1", "复审盖章（经手）={done}", lambda day: f"{day.year}/{day.month}/{day.day}已盖（刘）", "未盖")
    | told("F6", "三年期复审情形={done}", lambda day: f"{day:%Y.%m.%d}考核通过", "缺考"),
)
STATED = Campaign(
    "tenth_registry_states",
    [
        stated_roster("effect_in_force", "F2", "效力情况 作注销处理"),
        stated_roster("three_digit_codes", "F3", "100有效 300吊销"),
        stated_roster("light_of_colours", "F4", "状态灯 红（已撤销）"),
        stated_roster("permit_words", "F5", "许可存续 许可终结（注销）"),
        stated_roster("withheld_in_brackets", "F7", "资格存续 扣证（暂停）"),
        review_words("met_or_not", "F1", "复审达成"),
        review_words("sign_of_plus", "F6", "复审（+过-未）"),
    ],
    {
        "F2": stated("效力情况", "现行有效", "作注销处理", "关系转江西")("F2"),
        "F3": stated("状态编码", "100有效", "300吊销", "500转出省外")("F3"),
        "F4": stated("状态灯", "绿（正常）", "红（已撤销）", "灰（转福建）")("F4"),
        "F5": stated("许可存续", "许可有效", "许可终结（注销）", "许可转辽宁")("F5"),
        "F7": stated("资格存续", "在有效期内", "扣证（暂停）", "随人转陕西")("F7"),
    }
    | told("F1", "复审达成={done}", lambda day: f"达成（{day.year}年）", "未达成")
    | told("F6", "复审（+过-未）={done}", lambda _day: "+", "-"),
)
DATED = Campaign(
    "tenth_registry_dates",
    [
        registry_dates("plus_between", "F2"),
        registry_dates("wide_figures", "F3"),
        registry_dates("seconds_and_am", "F4"),
        registry_dates("end_of_day_words", "F5"),
        registry_dates("name_of_month", "F7"),
        review_words("day_then_place", "F1", "复审日及考点"),
        review_words("term_of_office", "F6", "复审批号"),
    ],
    {
        "F2": dated(lambda d: f"{d.year} - {d.month:02d} - {d.day:02d}")("F2"),
        "F3": dated(lambda d: f"{d:%Y.%m.%d}".translate({ord("0") + n: ord("０") + n for n in range(10)}))("F3"),
        "F4": dated(lambda d: f"{d.year}/{d.month}/{d.day} 上午 12:00:00")("F4"),
        "F5": dated(lambda d: f"{d:%Y-%m-%d} 24:00")("F5"),
        "F7": dated(lambda d: f"{d:%d-%b-%Y}")("F7"),
    }
    | told("F1", "复审日及考点={done}", lambda day: f"{day:%Y%m%d} 泰安考点", "无记录")
    | told("F6", "复审批号={done}", lambda day: f"{day.year}-0{day.month % 9 + 1}批（{day:%Y-%m-%d}通过）", "未办"),
)
NOTICES = Campaign(
    "tenth_notices",
    [
        notice(
            "lent_to_others",
            "F1",
            "转借操作证处理名单.xlsx",
            "序={n}|违规人员={name}|违规人员身份证={id}|违规涉证编号={no}|准操项目={item}|"
            "违规事实=出借操作证|处理意见=撤销操作证|作出日期=2024-07-19|作出机关={issuer}",
            ("关于撤销出借特种作业操作证人员资格的通报", "泰安市应急管理局　2024年7月"),
            "违规涉证编号 违规事实 作出日期",
        ),
        notice(
            "withheld_after_crane_fall",
            "F3",
            "塔机事故暂扣名单.csv",
            "编={n}|涉事人员={name}|涉事人员身份证号={id}|资格证编号={no}|工种={item}|措施=暂扣资格证书|"
            "扣证起日=2024-07-20|暂扣期限=六个月|决定机关={issuer}",
            (),
            "涉事人员 扣证起日 暂扣期限",
        ),
        notice(
            "no_longer_capable",
            "F5",
            "丧失行为能力等注销清单.xls",
            "件={n}|原持证人={name}|原持证人身份证={id}|证件编号={no}|项目代号={code}|注销原由=不再从事作业|"
            "准予注销日=2024-07-11|注销机关={issuer}",
            ("特种设备作业人员资格注销公告（第六批）",),
            "原持证人 准予注销日",
        ),
        notice(
            "assessed_by_fraud",
            "F2",
            "考核舞弊撤销名单.tsv",
            "序号={n}|查实人员={name}|查实人员身份证号={id}|合格证编号={no}|人员类型={cls}|"
            "撤销文件=泰应急〔2024〕{n}号|撤销之日=2024-07-09|撤销机关={issuer}",
            ("关于撤销安全生产知识和管理能力考核合格证的决定",),
            "查实人员 撤销之日",
        ),
        notice(
            "officers_of_a_closed_firm",
            "F4",
            "企业注销连带注销安管证.xlsx",
            "企业名称={emp}|人员姓名={name}|身份证号={id}|证书编号={no}|类别={cls}|注销情由=企业主体注销|"
            "注销办理日=2024-07-03",
            ("安全生产考核合格证书注销公告（建安）",),
            "注销情由 注销办理日",
        ),
        notice(
            "pit_disqualified",
            "F6",
            "取消煤矿特种作业资格人员.xls",
            "序={n}|当事矿工={name}|当事矿工证件号={id}|操作证号={no}|准操项目={item}|处分=吊销操作证|"
            "处分文号=鲁能源煤〔2024〕{n}号|处分日=2024-07-17",
            ("山东省能源局关于吊销煤矿特种作业操作证的决定",),
            "当事矿工 处分文号",
        ),
    ],
)
OTHERS = Campaign(
    "tenth_no_registry",
    [
        no_registry(
            "admission_tickets",
            "F1",
            "理论考试准考名单.xlsx",
            "准考={n:05d}|赴考人={name}|赴考人身份证={id}|应试项目={item}|考次=初考|考试日=2024-08-22|"
            "机号={n:02d}|缺考标记=",
            ("特种作业理论考试准考人员（8月22日场）",),
            "赴考人 考次 缺考标记",
        ),
        no_registry(
            "crane_lessor_sends_its_own",
            "F3",
            "{firm}起重机械租赁企业人员报备.xlsx",
            "序={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}|企业自查结论=证书有效",
            (
                "起重机械租赁企业人员报备表（由企业填写并盖章）",
                "报备单位：{firm}（公章）　　经办人：　　　日期：2024.8.1",
            ),
            "企业自查结论",
        ),
        no_registry(
            "subsidy_claims",
            "F5",
            "职业技能提升补贴申领花名册.csv",
            "申领号=BT{n:05d}|领补贴人={name}|身份证号={id}|参训项目={code}|课时=40|补贴标准=800|"
            "银行账户=62{tel}|申领月=2024-07",
            (),
            "领补贴人 参训项目 补贴标准",
        ),
        no_registry(
            "distillery_answers",
            "F2",
            "企业整改回执附表（{firm}）.xls",
            "序号={n}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|"
            "有效期至={end}|整改情况（企业填）=已落实",
            ("执法检查整改回执附表——主要负责人和安全管理人员", "回执单位：{firm}　　负责人签名：　　　（盖章）"),
            "整改情况（企业填）",
        ),
        no_registry(
            "mine_pass_list",
            "F6",
            "煤矿特种作业考试合格公示.xlsx",
            "名次={n}|考生={name}|考生证件={id}|报考工种={item}|理论=90|实操=88|综合=合格|公示期=8月5日至8月9日",
            ("煤矿特种作业人员考试成绩公示（待发证）",),
            "报考工种 公示期",
        ),
        no_registry(
            "meeting_of_officers",
            "F4",
            "安管人员约谈签到.xlsx",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|职务={post}|联系电话={tel}|签到=|是否代会=否",
            ("施工企业安管人员集体约谈会签到表（2024年7月30日）",),
            "是否代会",
        ),
    ],
)
EXPORTS = Campaign(
    "tenth_two_exports",
    [
        two_exports("spring_in_name", "F1", "特种作业操作证20240228导.xlsx"),
        two_exports("produced_on_line", "F3", "建筑特种作业（原）.xls", "制表日期：2024-3-18  制表：建管科"),
        two_exports("as_of_at_end", "F5", "特设作业人员底数.csv", "特种设备作业人员底数（截止到2024年3月5日）"),
        two_exports("folder_by_day", "F4", "2024.03.11/安管人员.xlsx"),
        two_exports("month_by_month", "F6", "煤矿特种作业2024-02.xlsx", "更新时间：2024年2月29日"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "号={n}|持卡人={name}|操作证卡号={no}|卡类别={cls}|卡项目={item}|首卡日={first}|本卡起={start}|"
        "本卡止={end}|该审日={due}|审毕日={done}|卡签发={issuer}|卡状态={state}",
        "操作证卡册.xlsx",
    ),
    "F2": without_id(
        "F2",
        "序={n}|合格人={name}|合格证号码={no}|身份类型={cls}|所属行业={item}|所在单位名={emp}|颁证={start}|"
        "届满={end}|颁证部门={issuer}|证况={state}",
        "合格人名册（网上公开）.tsv",
    ),
    "F5": without_id(
        "F5",
        "次序={n}|许可人员={name}|许可证件编号={no}|作业种类={cls}|作业项={item}|代号={code}|准={start}|"
        "满={end}|审批局={issuer}|现态={state}",
        "特设许可人员（去身份证）.csv",
    ),
    "F6": without_id(
        "F6",
        "煤矿={emp}|持有者={name}|证件号（T号）={no}|大类={cls}|操作项={item}|初次={first}|期起={start}|"
        "期止={end}|应审={due}|已审={done}|发证={issuer}|状态={state}",
        "煤矿T证.xls",
    ),
    "F7": without_id(
        "F7",
        "矿井名={emp}|持证干部={name}|合格证书编号={no}|干部类型={cls}|发日={start}|止日={end}|"
        "发证部门={issuer}|证书情况={state}",
        "煤矿两类人员公示.xlsx",
    ),
}
WITHOUT = Campaign(
    "tenth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
