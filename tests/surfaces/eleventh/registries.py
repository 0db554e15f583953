"""Eleventh batch: the campaigns whose registries are the surfaces."""

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
    "eleventh_registry_headers",
    [
        headed(
            "registry_headers",
            "approval_service_hall",
            "F2",
            "考核对象类型 证书起始日 证书终止日 证书目前状态",
            "ok ok alt forged revoked borrowed",
        ),
        headed(
            "registry_headers",
            "site_platform_fields",
            "F3",
            "WORKTYPE CERTCODE ENDDATE",
            "ok ok alt forged revoked borrowed",
        ),
        headed(
            "registry_headers",
            "officers_of_the_province",
            "F4",
            "岗位证书号 初始发证 末次发证",
            "ok ok alt forged revoked",
        ),
        headed(
            "registry_headers",
            "equipment_public_query",
            "F5",
            "作业人员姓名及性别 作业种类项目 首次批准",
            "ok ok alt forged revoked",
        ),
        headed(
            "registry_headers", "coal_exam_centre", "F7", "煤矿名称（全称） 考核类型及专业", "ok ok alt forged revoked"
        ),
        review_words("sticker_number", "F1", "复审贴花"),
        review_words("approved_by_whom", "F6", "复审审核意见"),
    ],
    {
        "F2": Registry(
            "业务号=YW{n:06d}|人员姓名={name}|性别={sex}|人员证件号码={id}|合格证书编号={no}|"
            "考核对象类型={cls}|行业领域={item}|所在企业={emp}|证书起始日={start}|证书终止日={end}|"
            "发证单位名称={issuer}|证书目前状态={state}",
            "审批大厅_安全合格证.xlsx",
            ("安全生产知识和管理能力考核合格证信息", "提供单位：肥城市应急管理局　　提供时间：2024年8月5日"),
        ),
        "F3": Registry(
            "ID={n}|NAME={name}|IDCARD={id}|WORKTYPE={item}|CERTCODE={no}|FIRSTDATE={first}|"
            "BEGINDATE={start}|ENDDATE={end}|ISSUEORG={issuer}|CERTSTATUS={state}|"
            "CREATETIME=2024-08-05 08:00:00",
            "construct_special_worker.csv",
        ),
        "F4": Registry(
            "序号={n}|聘用企业名称={emp}|人员={name}|人员证件={id}|岗位证书类型={cls}|"
            "岗位证书号={no}|初始发证={first}|末次发证={start}|证书截止={end}|发证主管部门={issuer}|"
            "使用状况={state}",
            "安管岗位证书.xls",
        ),
        "F5": Registry(
            "序号={n}|作业人员姓名及性别={name}（{sex}）|公民身份证号={id}|证编={no}|"
            "作业种类项目={cls}/{item}|代号={code}|首次批准={start}|有效止日={end}|发证局={issuer}|"
            "证件在用状况={state}",
            "特种设备作业人员公开查询.xlsx",
            ("肥城市特种设备作业人员证信息（截至2024-08-05）",),
        ),
        "F7": Registry(
            "煤矿名称（全称）={emp}|姓名（全称）={name}|居民身份证={id}|考核合格证书号={no}|"
            "考核类型及专业={cls}|行业={item}|证书签发={start}|证书到期={end}|签发部门={issuer}|"
            "在册情况={state}",
            "煤矿考核中心.tsv",
        ),
    }
    | told("F1", "复审贴花={done}", lambda day: f"贴花{day:%Y%m}号，{day.year}年{day.month}月{day.day}日贴", "未贴花")
    | told("F6", "复审审核意见={done}", lambda day: f"{day:%Y-%m-%d} 同意通过", "未提交"),
)
STATED = Campaign(
    "eleventh_registry_states",
    [
        stated_roster("kept_or_handed_in", "F2", "证书存废 废止（撤销）"),
        stated_roster("letters", "F3", "状态标识位 A（在用） D（注销）"),
        stated_roster("punished", "F4", "处罚及状态 暂扣证书90日"),
        stated_roster("permission_ended", "F5", "许可结果状态 许可撤回"),
        stated_roster("out_of_the_system", "F7", "管理标记 已作吊销处理"),
        review_words("on_time_or_not", "F1", "复审按期情况"),
        review_words("figures_one_and_nought", "F6", "复审标志（1已0未）"),
    ],
    {
        "F2": stated("证书存废", "存续", "废止（撤销）", "转往四川")("F2"),
        "F3": stated("状态标识位", "A（在用）", "D（注销）", "T（转外省）")("F3"),
        "F4": stated("处罚及状态", "无处罚，有效", "暂扣证书90日", "已随企业转入北京")("F4"),
        "F5": stated("许可结果状态", "准予许可，有效", "许可撤回", "许可转移至浙江")("F5"),
        "F7": stated("管理标记", "正常管理", "已作吊销处理", "调离山东（内蒙古）")("F7"),
    }
    | told("F1", "复审按期情况={done}", lambda day: f"按期，{day:%Y年%m月%d日}", "超期未审")
    | told("F6", "复审标志（1已0未）={done}", lambda _day: "1", "0"),
)
DATED = Campaign(
    "eleventh_registry_dates",
    [
        registry_dates("weekday_in_brackets", "F2"),
        registry_dates("two_digit_year_dots", "F3"),
        registry_dates("zulu_time", "F4"),
        registry_dates("wide_slashes", "F5"),
        registry_dates("until_with_colon", "F7"),
        review_words("day_and_result_code", "F1", "复审日期_结果"),
        review_words("with_certificate_of_study", "F6", "复审培训及考核"),
    ],
    {
        "F2": dated(lambda d: f"{d.year}/{d.month:02d}/{d.day:02d}（周{'一二三四五六日'[d.weekday()]}）")("F2"),
        "F3": dated(lambda d: f"{d:%y}.{d.month:02d}.{d.day:02d}")("F3"),
        "F4": dated(lambda d: f"{d}T00:00:00.000Z")("F4"),
        "F5": dated(lambda d: f"{d.year}／{d.month}／{d.day}")("F5"),
        "F7": dated(lambda d: f"止期：{d.year}-{d.month}-{d.day}")("F7"),
    }
    | told("F1", "复审日期_结果={done}", lambda day: f"{day:%Y%m%d}_合格", "_")
    | told(
        "F6",
        "复审培训及考核={done}",
        lambda day: f"培训8学时，{day.year}.{day.month}.{day.day}考核合格",
        "未培训未考核",
    ),
)
NOTICES = Campaign(
    "eleventh_notices",
    [
        notice(
            "false_papers_in_the_application",
            "F1",
            "关于撤销王某等人特种作业操作证的决定书附件.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|"
            "撤证理由=提供虚假学历材料|撤销决定书编号=泰应急撤字〔2024〕{n}号",
            ("附件", "被撤销特种作业操作证人员名单"),
            "撤证理由 撤销决定书编号",
        ),
        notice(
            "works_of_the_second_half",
            "F3",
            "2024年第三批注销建筑施工特种作业资格.xls",
            "批次=3|姓名={name}|身份证号={id}|操作资格证号={no}|工种={item}|"
            "申请注销原因=不再从事该工种|注销时间=2024-07-08",
            ("山东省住房和城乡建设厅关于注销建筑施工特种作业操作资格证书的公告",),
            "申请注销原因",
        ),
        notice(
            "withdrawn_after_accident",
            "F5",
            "叉车事故吊证.csv",
            "序号={n}|作业人员={name}|身份证号码={id}|证件编号={no}|项目代号={code}|"
            "处罚措施内容=吊销特种设备作业人员证|处罚日期=2024-07-12|处罚机关={issuer}",
            (),
            "处罚措施内容",
        ),
        notice(
            "suspended_managers",
            "F2",
            "暂扣安全合格证人员清单.xlsx",
            "企业={emp}|姓名={name}|身份证号={id}|人员类型={cls}|证书编号={no}|扣证决定=暂扣合格证|"
            "扣证时间=2024-07-22至2024-10-21",
            ("重大隐患责任人员扣证清单",),
            "扣证决定 扣证时间",
        ),
        notice(
            "death_and_retirement",
            "F4",
            "安管人员注销（死亡、退休等）.tsv",
            "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|证书类别={cls}|注销事由=本人退休申请|"
            "核准注销日期=2024-07-05",
            (),
            "核准注销日期",
        ),
        notice(
            "violations_underground",
            "F6",
            "三违人员吊销操作证通报.xlsx",
            "序号={n}|所在矿井={emp}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|"
            "违章情况=空班漏检|处理决定=吊销操作证|通报日期=2024-07-18",
            ("关于吊销严重三违人员煤矿特种作业操作证的通报",),
            "违章情况 通报日期",
        ),
    ],
)
OTHERS = Campaign(
    "eleventh_no_registry",
    [
        no_registry(
            "enrolment_for_renewal",
            "F1",
            "9月份换证报名审核表.xlsx",
            "报名序号={n}|姓名={name}|身份证号={id}|报名项目={item}|报名类型=延期换证|资料是否齐全=齐全|审核人=窗口2",
            ("2024年9月特种作业延期换证考试报名审核情况",),
            "报名类型 资料是否齐全",
        ),
        no_registry(
            "subcontractor_declares",
            "F3",
            "{firm}进场特种作业人员报审表.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}|施工单位自检意见=合格",
            (
                "特种作业人员进场报审表（施工单位填报）",
                "致：监理项目部　　　报审单位（章）：{firm}　　日期：2024年7月26日",
            ),
            "施工单位自检意见",
        ),
        no_registry(
            "mock_examination",
            "F5",
            "叉车模拟考试成绩.csv",
            "姓名={name}|身份证号={id}|考试科目={code}理论|模拟次数=3|最高分=94|平均分=88|是否达到报考条件=是",
            (),
            "模拟次数 是否达到报考条件",
        ),
        no_registry(
            "town_collects_from_firms",
            "F2",
            "石横镇企业上报安全管理人员（汇总）.xls",
            "序号={n}|企业={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|"
            "发证日期={start}|有效期至={end}|企业是否承诺真实=是",
            (
                "石横镇企业主要负责人、安全管理人员证书自报汇总表",
                "汇总单位：石横镇应急办　　说明：数据由企业自行填报，未经核实",
            ),
            "企业是否承诺真实",
        ),
        no_registry(
            "training_hours_of_the_mine",
            "F6",
            "煤矿特种作业再培训人员.xlsx",
            "班号=ZP2407|序号={n}|姓名={name}|身份证号={id}|所属煤矿={emp}|培训工种={item}|"
            "应训学时=24|实训学时=24|结业=是",
            ("2024年第七期煤矿特种作业人员再培训结业名册",),
            "应训学时 实训学时",
        ),
        no_registry(
            "winners_of_a_contest",
            "F4",
            "安全知识竞赛获奖名单.xlsx",
            "序号={n}|所属公司={emp}|姓名={name}|身份证号={id}|参赛组别=安管组|得分=96|奖项=三等奖|领奖签字=",
            ("全市建筑施工安全知识竞赛获奖人员名单",),
            "参赛组别 领奖签字",
        ),
    ],
)
EXPORTS = Campaign(
    "eleventh_two_exports",
    [
        two_exports("beginning_of_march", "F1", "特种作业操作证（3月初）.xlsx", "数据截至2024年3月4日17:00"),
        two_exports("time_of_the_query", "F3", "建筑特种作业人员_历史.xls", "系统查询时间：2024年3月13日 16时20分"),
        two_exports("day_before_words", "F5", "240312特种设备作业人员.csv"),
        two_exports(
            "folder_of_the_first_sending", "F4", "第一次报送（3月14日）/安管人员.xlsx", "报送日期：2024年3月14日"
        ),
        two_exports("version_and_day", "F6", "煤矿特种作业V1_2024-03-07.xlsx"),
    ],
)
BARE = {
    "F1": without_id(
        "F1",
        "序号={n}|证书持有人={name}|T证号={no}|作业类别名称={cls}|操作项目名称={item}|"
        "初次领证日={first}|有效期开始={start}|有效期结束={end}|应当复审日={due}|"
        "实际复审日={done}|签发单位={issuer}|证书状况={state}",
        "特种作业持证公示.xlsx",
    ),
    "F2": without_id(
        "F2",
        "单位名称={emp}|考核合格人员={name}|考核合格证号={no}|岗位类别={cls}|行业类型={item}|"
        "发证日={start}|到期日={end}|考核发证机关={issuer}|备查状态={state}",
        "安全合格人员公告（脱敏）.csv",
    ),
    "F5": without_id(
        "F5",
        "证件编号={no}|作业人员={name}|种类={cls}|项目={item}（{code}）|批准日={start}|"
        "有效截止={end}|批准机关名称={issuer}|证件状况={state}",
        "作业人员证公告.xls",
    ),
    "F6": without_id(
        "F6",
        "序号={n}|矿别={emp}|人员姓名={name}|操作证证号={no}|作业大类={cls}|准操作业={item}|"
        "首发日={first}|起始日={start}|终止日={end}|复审应于={due}|复审已于={done}|"
        "颁发机关={issuer}|现时状态={state}",
        "煤矿操作证人员.tsv",
    ),
    "F7": without_id(
        "F7",
        "序号={n}|煤矿={emp}|合格人员={name}|合格证证号={no}|资格类型={cls}|核发日期={start}|"
        "截止日期={end}|核发机关={issuer}|目前状态={state}",
        "煤矿安全管理合格人员.xlsx",
    ),
}
WITHOUT = Campaign(
    "eleventh_registry_without_id",
    [maker for _layout, maker in BARE.values()],
    {fam: layout for fam, (layout, _maker) in BARE.items()},
)
