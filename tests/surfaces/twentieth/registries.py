"""Twentieth batch: the campaigns whose registries are the surfaces."""

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

PLENTY = "ok ok alt forged revoked borrowed ok lapsed ok"
HEADERS = Campaign(
    "twentieth_registry_headers",
    [
        headed("registry_headers", "portal_of_open_data", "F2", "获证人 获证人证件 获证编码 获证状态", PLENTY),
        headed("registry_headers", "trade_union_of_builders", "F3", "工人实名 资格凭证编码 凭证现势", PLENTY),
        headed("registry_headers", "camel_fields_of_the_service", "F4", "personName personIdCard licenceSn", PLENTY),
        headed("registry_headers", "grid_of_the_market_office", "F5", "许可对象 许可对象证件 许可编号码", PLENTY),
        headed("registry_headers", "pit_heads_by_initials", "F7", "HGRY_XM HGRY_SFZ HGZ_BH", PLENTY),
        review_words("heading_with_the_year", "F1", "三年复审完结"),
        review_words("review_in_an_abbreviated_field", "F6", "FS_WCRQ"),
    ],
    {
        "F2": Registry(
            "资源目录编码=370983/AQ-{n:05d}|获证人={name}|获证人证件={id}|获证编码={no}|获证类型={cls}|获证行业={item}|"
            "供职单位={emp}|获证起日={start}|获证止日={end}|授证机关={issuer}|获证状态={state}|开放属性=有条件",
            "开放数据_考核合格证.csv",
        ),
        "F3": Registry(
            "№={n}|工人实名={name}|工人实名证件={id}|资格凭证编码={no}|凭证工种={item}|凭证首发={first:%Y.%m.%d}|"
            "凭证本发={start:%Y.%m.%d}|凭证效止={end:%Y.%m.%d}|凭证发放厅={issuer}|凭证现势={state}",
            "建设从业_特种资格.xls",
            ("建筑施工特种作业人员资格凭证一览", "导出人：住建局科员　　导出日：2024年8月5日"),
        ),
        "F4": Registry(
            "id={n}|companyName={emp}|personName={name}|personIdCard={id}|personType={cls}|licenceSn={no}|"
            "firstGrantDay={first}|grantDay={start}|endDay={end}|grantOrgan={issuer}|licenceStatus={state}|delFlag=0",
            "aqry_list_20240805.tsv",
        ),
        "F5": Registry(
            "□=|许可对象={name}|许可对象证件={id}|许可编号码={no}|许可种类={cls}|许可项目={item}|许可代号={code}|"
            "许可起={start}|许可止={end}|许可机关={issuer}|许可现状={state}|操作=详情 打印",
            "许可系统网页复制.xlsx",
            ("首页 / 行政许可 / 特种设备作业人员　　数据时点 2024-08-05",),
        ),
        "F7": Registry(
            "HGRY_ID={n}|MK_MC={emp}|HGRY_XM={name}|HGRY_SFZ={id}|HGZ_BH={no}|HGRY_LX={cls}|HGRY_HY={item}|"
            "HGZ_QFRQ={start:%Y%m%d}|HGZ_SXRQ={end:%Y%m%d}|HGZ_QFDW={issuer}|HGZ_ZT={state}",
            "MK_HGZ.csv",
        ),
    }
    | told("F1", "三年复审完结={done}", lambda day: f"完结于{day:%Y.%m.%d}", "未完结")
    | told("F6", "FS_WCRQ={done}", lambda day: f"{day:%Y%m%d}", ""),
)
STATED = Campaign(
    "twentieth_registry_states",
    [
        stated_roster("validity_flag_of_the_portal", "F2", "获证效力 已注销（主动申请）"),
        stated_roster("traffic_lights", "F3", "灯号 🔴吊销"),
        stated_roster("english_and_chinese", "F4", "Status/状态 Revoked/撤销"),
        stated_roster("what_became_of_it", "F5", "许可走向 许可被吊销"),
        stated_roster("line_of_the_docket", "F7", "卷宗签条 暂扣"),
        review_words("conclusion_and_day_swapped", "F1", "复审意见栏"),
        review_words("word_and_day_with_stroke", "F6", "复审闭环"),
    ],
    {
        "F2": stated("获证效力", "有效（可用）", "已注销（主动申请）", "转出（江苏省）")("F2"),
        "F3": stated("灯号", "🟢有效", "🔴吊销", "🟡转出外省")("F3"),
        "F4": stated("Status/状态", "Valid/有效", "Revoked/撤销", "Moved/转出外省")("F4"),
        "F5": stated("许可走向", "许可有效", "许可被吊销", "档案转往外省")("F5"),
        "F7": stated("卷宗签条", "在册有效", "暂扣（六个月）", "转河南省管理")("F7"),
    }
    | told("F1", "复审意见栏={done}", lambda day: f"同意延续，{day.year}年{day.month}月{day.day}日", "未提交")
    | told("F6", "复审闭环={done}", lambda day: f"通过|{day:%Y-%m-%d}".replace("|", "｜"), "未闭环"),
)
DATED = Campaign(
    "twentieth_registry_dates",
    [
        registry_dates("milliseconds_of_the_service", "F2"),
        registry_dates("until_midnight", "F3"),
        registry_dates("labelled_ends", "F4"),
        registry_dates("weekday_in_front", "F5"),
        registry_dates("blanks_in_the_day", "F7"),
        review_words("review_with_a_month_of_words", "F1", "复审归档日"),
    ],
    {
        "F2": dated(lambda d: f"{d:%Y-%m-%d}T00:00:00.000Z")("F2"),
        "F3": dated(lambda d: f"{d.year}年{d.month}月{d.day}日24时")("F3"),
        "F4": dated(lambda d: f"有效期至：{d:%Y/%m/%d}")("F4"),
        "F5": dated(lambda d: f"星期{'一二三四五六日'[d.weekday()]} {d:%Y-%m-%d}")("F5"),
        "F7": dated(lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日")("F7"),
    }
    | told("F1", "复审归档日={done}", lambda day: f"{day:%Y}年{day.month:02d}月{day.day:02d}日归档", ""),
)
NOTICES = Campaign(
    "twentieth_notices",
    [
        notice(
            "bought_scores",
            "F1",
            "买分换证人员操作证撤销公告.xlsx",
            "序={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|撤销缘由=篡改成绩取得|撤销之日=2024-07-12",
            ("关于撤销篡改成绩取得的特种作业操作证的公告", "泰应急公告〔2024〕11号"),
            "撤销缘由 撤销之日",
        ),
        notice(
            "fall_from_the_curtain_wall",
            "F3",
            "幕墙坠落事故_吊销资格证人员.csv",
            "编号={n}|姓名={name}|身份证号={id}|资格证书编号={no}|工种={item}|决定内容=吊销操作资格证书|决定时间=2024-07-16",
            (),
            "决定内容",
        ),
        notice(
            "water_slide_operators",
            "F5",
            "水滑道事故责任人证件吊销.xls",
            "序号={n}|持证人={name}|身份证号={id}|证件编号={no}|项目={code}|处分=吊销作业人员证|处分日=2024-07-19",
            ("关于吊销水滑道事故有关作业人员证件的决定",),
            "处分日",
        ),
        notice(
            "dissolved_firms_officers",
            "F4",
            "企业注销随之注销安管证书.tsv",
            "行={n}|原企业={emp}|姓名={name}|身份证号={id}|类别={cls}|安管证书编号={no}|注销情形=企业已注销|注销时间=2024-07-03",
            (),
            "注销情形",
        ),
        notice(
            "pit_closed",
            "F6",
            "关闭矿井人员操作证注销表.xlsx",
            "序号={n}|关闭矿井={emp}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|注销根据=本人书面申请|注销自=2024-06-20",
            ("煤矿特种作业操作证注销表（关闭矿井）",),
            "注销根据 注销自",
        ),
    ],
)
OTHERS = Campaign(
    "twentieth_no_registry",
    [
        no_registry(
            "places_in_the_exam_bus",
            "F1",
            "赴考班车座位表.xlsx",
            "座位={n}|乘车人={name}|身份证号={id}|考试项目={item}|上车点=汽车站|考点到达=08:10|午餐=含",
            ("特种作业考试班车座位表（2024年7月）",),
            "乘车人 上车点 考点到达",
        ),
        no_registry(
            "erector_declares_itself",
            "F3",
            "{firm}持证人员承诺表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|"
            "企业承诺=真实有效",
            ("施工企业持证人员真实性承诺表", "填报单位（公章）：{firm}　　负责人签字：　　2024年7月26日"),
            "企业承诺",
        ),
        no_registry(
            "mini_program_bookings",
            "F5",
            "小程序预约_复审体检.csv",
            "预约号={n:05d}|预约人={name}|身份证号={id}|预约项目={code}|预约时段=上午|是否到检=待定|渠道=小程序",
            (),
            "预约人 预约时段 是否到检",
        ),
        no_registry(
            "co_operative_sums_up_its_shops",
            "F2",
            "供销社代网点汇总自查表.xls",
            "序号={n}|网点={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|"
            "网点自查意见=证件无问题",
            ("危化品经营网点安全人员证书自查汇总表", "填报单位：{firm}（章）　　填报日期：2024.7.27"),
            "网点自查意见",
        ),
        no_registry(
            "practice_questions",
            "F6",
            "煤矿特种作业练习题得分.xlsx",
            "名次={n}|昵称=矿工{n}|真实姓名={name}|身份证号={id}|练习工种={item}|练习次数=1{n}|平均得分=8{n}|打卡天数=2{n}",
            ("煤矿特种作业练习题排行榜",),
            "练习工种 练习次数",
        ),
    ],
)
EXPORTS = Campaign(
    "twentieth_two_exports",
    [
        two_exports("file_named_by_the_quarter_end", "F1", "特种作业操作证_截至2024年3月31日.xlsx"),
        two_exports("title_says_printed_on", "F3", "建筑施工特种作业台账.xls", "制表日期：2024-03-18"),
        two_exports("folder_of_the_month", "F5", "2024年3月/特种设备作业人员.csv"),
        two_exports("time_point_in_the_title", "F4", "安管人员（存档）.xlsx", "数据时点：2024年3月11日24时"),
        two_exports("stamp_of_the_backup_program", "F6", "煤矿特种作业操作证_bak20240309.xls"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "目录号={n}|领证者={name}|操作证流水字号={no}|作业门类={cls}|准许项目={item}|首领日子={first}|此次起={start}|此次止={end}|"
        "复审应于={due}|复审毕于={done}|发证之局={issuer}|字号状态={state}",
        "操作证开放数据_脱列.xlsx",
    ),
    "F2": without_id(
        "F2",
        "目录号={n}|领证者={name}|合格证字号={no}|人员门类={cls}|行业门类={item}|单位={emp}|发证日子={start}|此次止={end}|"
        "发证之局={issuer}|字号状态={state}",
        "合格证开放数据_脱列.tsv",
    ),
    "F5": without_id(
        "F5",
        "目录号={n}|领证者={name}|作业人员证字号={no}|作业门类={cls}|作业项={item}|项代号={code}|发证日子={start}|此次止={end}|"
        "发证之局={issuer}|字号状态={state}",
        "作业人员开放数据_脱列.csv",
    ),
    "F6": without_id(
        "F6",
        "煤矿={emp}|领证者={name}|操作证流水字号={no}|门类={cls}|准许项目={item}|首领日子={first}|此次起={start}|此次止={end}|"
        "复审应于={due}|复审毕于={done}|发证之局={issuer}|字号状态={state}",
        "煤矿操作证开放数据_脱列.xls",
    ),
    "F7": without_id(
        "F7",
        "目录号={n}|煤矿={emp}|领证者={name}|合格证字号={no}|人员门类={cls}|发证日子={start}|此次止={end}|发证之局={issuer}|"
        "字号状态={state}",
        "煤矿合格证开放数据_脱列.xlsx",
    ),
}
WITHOUT = Campaign(
    "twentieth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
