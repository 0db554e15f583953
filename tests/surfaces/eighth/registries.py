"""Eighth batch: the campaigns whose registries are the surfaces."""

from tests.surfaces.campaign import Campaign, Maker, Registry
from tests.surfaces.eighth.cells import in_rows
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
from tests.surfaces.surface import R, Surface
from tests.surfaces.world import World


def _or_doubtful(maker: Maker) -> Maker:
    """Accept a doubt of who is in order: a word that says what was not done hardly says what holds."""

    def make(world: World) -> list[Surface]:
        made = maker(world)
        for one in (each for surface in made for each in surface.expects if each.allowed == R):
            one.allowed = f"{R}|needs_verification"
        return made

    return make


HEADERS = Campaign(
    "eighth_registry_headers",
    [
        headed("registry_headers", "exam_centre", "F2", "考生主体 主体号码 资格分类 资格终止日"),
        headed("registry_headers", "housing_office", "F3", "在册工人 在册凭证号 现证止日 在册情形"),
        headed("registry_headers", "officers_by_firm", "F4", "所在施工企业 安管人员 核证厅 目前证态"),
        headed("registry_headers", "snake_of_the_bureau", "F5", "operator_nm doc_no proj_cd thru_dt"),
        headed("registry_headers", "energy_bureau", "F7", "矿方 应考人 合格书号 书止"),
        review_words("sealed_with_year", "F1", "满三年复审结论"),
        review_words("letters_y_and_n", "F6", "复审达标"),
    ],
    {
        "F2": Registry(
            "行次={n}|考生主体={name}|主体号码={id}|证书编码={no}|资格分类={cls}|资格行业={item}|就职企业={emp}|资格起始日={start}|"
            "资格终止日={end}|资格授予单位={issuer}|资格当前态={state}|打印次数=1",
            "考试中心合格人员.xls",
            ("安全生产知识和管理能力考核合格证持证情况（考试中心）", "生成：2024-08-05　科室：考务科"),
        ),
        "F3": Registry(
            "册号={n}|在册工人={name}|在册工人公民号码={id}|在册凭证号={no}|在册工种={item}|初次入册={first}|现证核发={start:%Y/%m/%d}|"
            "现证起日={start:%Y/%m/%d}|现证止日={end:%Y/%m/%d}|现证核发单位={issuer}|在册情形={state}",
            "建筑特种工在册.csv",
        ),
        "F4": Registry(
            "所在施工企业={emp}|企业代码=|安管人员={name}|安管人员公民号码={id}|安管类别={cls}|安管证号={no}|头次发证日={first}|本次发证日={start}|"
            "证书截止={end}|核证厅={issuer}|目前证态={state}",
            "安管人员证（住建一体化平台）.xlsx",
            ("住建一体化平台　安管人员证书查询结果", "条件：泰安市／肥城市　全部类别", "结果日期：2024年08月05日"),
        ),
        "F5": Registry(
            "rec_id={n}|operator_nm={name}|operator_idcard={id}|doc_no={no}|kind_nm={cls}|proj_nm={item}|proj_cd={code}|"
            "appr_dt={start:%Y%m%d}|thru_dt={end:%Y%m%d}|appr_org={issuer}|doc_state={state}|etl_time=20240805",
            "ods_tzsb_zyry_d.csv",
        ),
        "F7": Registry(
            "矿方={emp}|应考人={name}|应考人证件号码={id}|合格书号={no}|应考类型={cls}|应考方向={item}|书起={start}|书止={end}|"
            "出书单位={issuer}|书况={state}",
            "矿长与安管人员合格书.xlsx",
            ("煤矿安全生产知识和管理能力考核合格证存根",),
        ),
    }
    | told("F1", "满三年复审结论={done}", lambda day: f"合格（{day.year}年复审专用章）", "——")
    | told("F6", "复审达标={done}|复审达标日期={done}", lambda day: f"是/{day:%Y-%m-%d}", "否"),
)
STATED = Campaign(
    "eighth_registry_states",
    [
        stated_roster("whether_it_counts", "F2", "效力 失效（注销）"),
        stated_roster("locked_or_open", "F3", "锁证标志 锁证（吊销）"),
        _or_doubtful(stated_roster("kept_by_the_desk", "F4", "证书处置 依法撤销")),
        stated_roster("numbered_with_words", "F5", "0正常 2注销"),
        stated_roster("of_the_mine_bureau", "F7", "资格管理 暂扣中"),
        review_words("passed_with_letter", "F1", "第3年复审"),
        review_words("circles", "F6", "复审（○已×未）"),
    ],
    {
        "F2": stated("效力", "有效力", "失效（注销）", "效力转天津管理")("F2"),
        "F3": stated("锁证标志", "正常", "锁证（吊销）", "转出（至山西）")("F3"),
        "F4": stated("证书处置", "未作处置", "依法撤销", "调出（湖北）")("F4"),
        "F5": stated("状态码及名称", "0正常", "2注销", "4迁出（江苏）")("F5"),
        "F7": stated("资格管理", "资格正常", "暂扣中", "移交内蒙古")("F7"),
    }
    | told("F1", "第3年复审={done}", lambda day: f"{day:%Y.%m}过审", "逾期未审")
    | told("F6", "复审（○已×未）={done}", lambda _day: "○", "×"),
)
DATED = Campaign(
    "eighth_registry_dates",
    [
        registry_dates("figures_one_by_one", "F2"),
        registry_dates("serial_of_the_program", "F3"),
        registry_dates("short_dashes", "F4"),
        registry_dates("with_milliseconds", "F5"),
        registry_dates("that_day_included", "F7"),
        review_words("day_and_stamp_number", "F1", "复审章号及日"),
        review_words("batch_and_day", "F6", "复审批次"),
    ],
    {
        "F2": dated(in_rows)("F2"),
        "F3": dated(lambda d: str(d.toordinal() - 693594))("F3"),
        "F4": dated(lambda d: f"{d.year}–{d.month:02d}–{d.day:02d}")("F4"),
        "F5": dated(lambda d: f"{d} 00:00:00.000")("F5"),
        "F7": dated(lambda d: f"{d.year}年{d.month}月{d.day}日当日有效")("F7"),
    }
    | told("F1", "复审章号及日={done}", lambda day: f"章0{day.month} {day.year}/{day.month}/{day.day}", "无")
    | told("F6", "复审批次={done}", lambda day: f"{day.year}年第2批（{day:%m%d}合格）", "未参加复审"),
)
NOTICES = Campaign(
    "eighth_notices",
    [
        notice(
            "exam_impersonation",
            "F1",
            "替考人员操作证处理公告（8月）.xlsx",
            "次序={n}|当事人={name}|当事人身份证号={id}|涉及操作证号={no}|涉及项目={item}|违规情形=他人代考|处理=撤销操作证|公告日=2024-07-30",
            ("泰安市应急管理局", "撤销特种作业操作证公告", "（名单如下）"),
            "涉及操作证号 违规情形 公告日",
        ),
        notice(
            "licences_given_up",
            "F5",
            "作业人员证注销（依申请）202407.csv",
            "受理={n:04d}|申请人={name}|公民身份号码={id}|证件编号={no}|项目代号={code}|注销事由=本人申请|注销批准日=2024-07-22|原发证机关={issuer}",
            (),
            "注销事由 注销批准日",
        ),
        notice(
            "firm_lost_qualification",
            "F4",
            "因企业资质吊销一并注销安管证.xls",
            "企业={emp}|人员={name}|证书号={no}|类别={cls}|注销文号=鲁建安注〔2024〕{n}号|生效日=2024-07-05",
            ("安管人员考核合格证书注销名册（2024年第7期）",),
            "注销文号",
        ),
        notice(
            "gas_accident",
            "F6",
            "瓦斯超限事件责任人吊证决定.xlsx",
            "序={n}|责任人={name}|责任人证件号码={id}|操作证号={no}|准操={item}|决定=吊销煤矿特种作业操作证|决定书号=鲁煤罚〔2024〕{n}号|执行日=2024-07-25",
            ("山东省能源局行政处罚决定（吊销证照）",),
            "决定书号 执行日",
        ),
    ],
)
OTHERS = Campaign(
    "eighth_no_registry",
    [
        no_registry(
            "reward_for_passing",
            "F1",
            "取证奖励拟发放名单.xlsx",
            "顺次={n}|拟奖励人={name}|身份证号={id}|培训项目={item}|理论分=86|实操分=90|奖励金额=500|开户名={name}",
            ("2024年上半年特种作业取证奖励拟发放人员（征求意见）",),
            "拟奖励人 理论分 奖励金额",
        ),
        no_registry(
            "dam_contractor_reports",
            "F3",
            "大坝项目部上报_{firm}.xlsx",
            "序={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}|项目部承诺=属实",
            ("水利工程特种作业人员持证上报表", "上报单位（项目部章）：{firm}　　上报人：　　　上报日：2024年8月1日"),
            "项目部承诺",
        ),
        no_registry(
            "applications_received",
            "F5",
            "作业人员考试报名受理登记.csv",
            "受理号=SL{n:05d}|报名人={name}|身份证号={id}|报考项目={code}|报考类型=取证|缴费=已缴|准考证=未发|拟考日期=2024-09-10",
            (),
            "报名人 报考项目 拟考日期",
        ),
        no_registry(
            "mine_self_rating",
            "F6",
            "{firm}标准化自评附件（人员）.xls",
            "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领={first}|有效期至={end}|发证机关={issuer}|自评得分=满分",
            ("煤矿安全生产标准化自评表附件　特种作业人员", "自评单位：{firm}（章）　　自评组长：　　　2024.7.26"),
            "自评得分",
        ),
        no_registry(
            "chemical_park_promises",
            "F2",
            "园区企业安管人员承诺表（{firm}）.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|本企业承诺=上述信息真实有效",
            ("园区企业主要负责人、安全管理人员持证承诺表（企业填）", "企业：{firm}　　法人签字：　　　（公章）"),
            "本企业承诺",
        ),
    ],
)
EXPORTS = Campaign(
    "eighth_two_exports",
    [
        two_exports("chinese_month_in_name", "F1", "特种作业操作证（2024年2月份）.xlsx"),
        two_exports("query_time", "F3", "建筑特种工_旧查询.xlsx", "查询时间：2024年03月15日 上午9:30"),
        two_exports("cut_off_words", "F5", "特设作业人员-存档.csv", "统计口径截至二〇二四年三月一日"),
        two_exports("first_quarter_folder", "F4", "存档20240329/安管人员.xlsx"),
        two_exports("compact_in_title", "F6", "煤矿特种作业老数据.xls", "煤矿特种作业人员数据（20240312导出）"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "项次={n}|证载姓名={name}|证载号码={no}|证载类别={cls}|证载项目={item}|证载初领={first}|证载起={start:%Y.%m.%d}|证载止={end:%Y.%m.%d}|"
        "证载应审={due}|证载已审={done}|证载机关={issuer}|证载状态={state}",
        "特种作业证公众查询底库.xlsx",
    ),
    "F2": without_id(
        "F2",
        "公告序={n}|合格人员={name}|合格证号码={no}|人员类型={cls}|行业={item}|供职={emp}|合格起={start}|合格止={end}|考核机关={issuer}|"
        "现行状态={state}",
        "考核合格人员公告.csv",
    ),
    "F5": without_id(
        "F5",
        "项号={n}|持有人={name}|作业证号码={no}|作业大类={cls}|作业小类={item}|代号={code}|发日={start}|止日={end}|发局={issuer}|证态={state}",
        "特种设备作业人员（脱敏版）.xls",
    ),
    "F6": without_id(
        "F6",
        "矿名={emp}|证主={name}|证主操作证号={no}|大类={cls}|准操={item}|首领={first}|本期起={start}|本期止={end}|该复审={due}|"
        "复审过={done}|签发局={issuer}|状况={state}",
        "煤矿操作证公示.xlsx",
    ),
}
WITHOUT = Campaign(
    "eighth_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
