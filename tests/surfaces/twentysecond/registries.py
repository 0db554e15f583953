"""Twenty-second batch: what the departments of the second city export, publish and pass on."""

from datetime import date

from tests.surfaces.campaign import Campaign, Registry
from tests.surfaces.twentysecond.offices import (
    Sheeted,
    meets,
    meets_reviews,
    meets_states,
    no_registry,
    notice,
    spelled,
    stated,
    told,
    two_exports,
)
from tests.surfaces.twentysecond.shapes import flat

HEADERS = Campaign(
    "twentysecond_registry_headers",
    [
        meets("registry_headers", "special_trades_by_the_query_page", "肥城华润啤酒有限公司", "F1"),
        meets("registry_headers", "managers_who_passed", "肥城宏达石化有限公司", "F2"),
        meets("registry_headers", "crews_by_the_exchange_table", "泰安中铁建工项目部", "F3"),
        meets("registry_headers", "officers_by_the_approval_hall", "泰安城建集团有限公司", "F4"),
        meets("registry_headers", "devices_by_the_licence_system", "泰安京东物流园", "F5"),
        meets("registry_headers", "coal_crews_by_the_training_centre", "肥城良庄矿业有限公司", "F6"),
        meets("registry_headers", "coal_heads_by_the_centre", "肥城翟镇煤矿有限公司", "F7"),
        meets_reviews("reviews_in_a_column_of_days", "泰安康师傅饮品有限公司", "F1"),
        meets_reviews("last_review_of_the_coal_crews", "肥城协庄煤矿", "F6"),
    ],
    {
        "F1": Registry(
            flat("""NO.={n}|持证人={name}|性别={sex}|证件类型=居民身份证|证件号={id}|操作证号={no}|
            作业类别={cls}|准操项目={item}|
            初领日期={first}|有效期开始={start}|有效期结束={end}|应复审日期={due}|实际复审日期={done}|
            签发机关={issuer}|
            学历=初中|照片采集=是|证书打印次数=1|档案状态=已归档|证书状态={state}"""),
            "特种作业人员证书查询结果.xls",
            ("特种作业人员证书查询结果",),
        ),
        "F2": Registry(
            flat("""序号={n}|工作单位={emp}|学员姓名={name}|学员身份证={id}|资格类型={cls}|行业={item}|证书号码={no}|
            发证日期={start}|有效截止日期={end}|核发机关={issuer}|证书现状={state}|联系人=李某"""),
            "生产经营单位主要负责人和安管人员证书库.xlsx",
            ("考核合格人员证书库", "统计截至2024-08-05"),
        ),
        "F3": Registry(
            flat("""ID={n}|UUID=a{n:06d}|RYXM={name}|ZJHM={id}|CZLB={item}|ZSBH={no}|CCLZRQ={first}|
            FZRQ={start}|YXQKSRQ={start}|
            YXQJSRQ={end}|FZJG={issuer}|ZSZT={state}|GXSJ=2024-08-05 02:00:00"""),
            "dwd_jzsg_tzzy_zs.csv",
        ),
        "F4": Registry(
            flat("""序号={n}|受理编号=SL{n:07d}|申请事项=延续|企业名称={emp}|统一社会信用代码=|人员姓名={name}|
            身份证号码={id}|
            岗位类别={cls}|证书编号={no}|初次发证日期={first}|发证日期={start}|有效期至={end}|发证机关={issuer}|
            证书状态={state}|办结时间=2024-01-01"""),
            "安管人员证书_办结清单.xlsx",
        ),
        "F5": Registry(
            flat("""许可编号={n:08d}|姓名={name}|身份证件号码={id}|聘用单位={emp}|证件编号={no}|许可种类={cls}|
            许可项目={item}|
            项目代号={code}|首次批准=|批准日期={start}|有效日期={end}|批准机关={issuer}|许可状态={state}|
            经办人=周某"""),
            "特种设备作业人员许可信息.xls",
        ),
        "F6": Registry(
            flat("""序号={n}|所属煤矿={emp}|姓名={name}|身份证号={id}|性别={sex}|作业类别={cls}|作业工种={item}|
            操作证编号={no}|
            取证时间={first}|有效期开始={start}|有效期截止={end}|复审截止={due}|复审完成日期={done}|发证机关={issuer}|
            证件状态={state}|备注="""),
            "煤矿特种作业人员证件台账（2024年8月）.xlsx",
            ("煤矿特种作业人员证件台账",),
        ),
        "F7": Registry(
            flat("""序号={n}|企业={emp}|姓名={name}|身份证={id}|类型={cls}|合格证编号={no}|考核时间={start}|
            发证时间={start}|
            有效期限至={end}|考核发证机关={issuer}|状态={state}"""),
            "煤矿主要负责人安管人员合格证.xls",
            ("煤矿主要负责人、安全生产管理人员考核合格证发放登记",),
        ),
    },
)
STATED = Campaign(
    "twentysecond_registry_states",
    [
        meets_states("in_use_cancelled_moved", "肥城金塔化工有限公司", "F2"),
        meets_states("codes_with_their_words", "泰安中冶建工项目部", "F3"),
        meets_states("states_of_the_e_card", "泰安金城建设有限公司", "F4"),
        meets_states("states_of_the_licence", "泰安韵达冷链有限公司", "F5"),
        meets_states("kept_by_the_coal_centre", "肥城潘西煤矿", "F7"),
        meets_reviews("reviewed_or_not", "肥城泰山啤酒有限公司", "F1"),
        meets_reviews("review_and_its_result", "肥城华丰煤矿", "F6"),
    ],
    {
        "F2": stated(
            """序号={n}|姓名={name}|身份证号码={id}|证书编号={no}|人员类型={cls}|行业={item}|单位={emp}|
            发证日期={start}|
            有效期至={end}|发证机关={issuer}|使用状态={state}""",
            "安全生产知识和管理能力考核合格证.xlsx", "在用", "注销", "已迁出外省",
        ),
        "F3": stated(
            """姓名={name}|身份证号={id}|证书编号={no}|工种={item}|初次领证日期={first}|使用期起={start}|
            使用期止={end}|
            发证机关={issuer}|证书状态={state}""",
            "建筑施工特种作业操作资格证.csv", "01有效", "04撤销", "99转出外省",
        ),
        "F4": stated(
            """企业名称={emp}|姓名={name}|身份证号={id}|安管人员类别={cls}|证书编号={no}|初次发证日期={first}|
            发证日期={start}|
            有效期至={end}|发证机关={issuer}|电子证照状态={state}""",
            "安管人员电子证照.xlsx", "正常", "已注销", "跨省转出",
        ),
        "F5": stated(
            """姓名={name}|身份证号={id}|证件编号={no}|作业种类={cls}|作业项目={item}|项目代号={code}|
            批准日期={start}|
            有效日期={end}|发证机关={issuer}|证件状态={state}""",
            "特种设备作业人员证.xls", "有效", "吊销", "迁出本省",
        ),
        "F7": stated(
            """姓名={name}|身份证号码={id}|证书编号={no}|人员类型={cls}|工作单位={emp}|发证日期={start}|
            有效期至={end}|
            发证机关={issuer}|证书情况={state}""",
            "煤矿安全生产知识和管理能力考核合格证.xlsx", "正常", "已吊销", "调出山东省",
        ),
        "F1": told(
            """序号={n}|姓名={name}|证件号码={id}|证书编号={no}|作业类别={cls}|操作项目={item}|初领日期={first}|
            有效期开始日期={start}|有效期结束日期={end}|应复审日期={due}|复审情况={done}|签发机关={issuer}|
            证书状态={state}""",
            "特种作业操作证.xlsx", lambda _day: "已复审", "未复审",
        ),
        "F6": told(
            """序号={n}|姓名={name}|证件号码={id}|证书编号={no}|作业类别={cls}|操作项目={item}|初领日期={first}|
            有效期开始日期={start}|有效期结束日期={end}|应复审日期={due}|复审结果={done}|签发机关={issuer}|
            证书状态={state}""",
            "煤矿特种作业操作证.xlsx", lambda day: f"合格（{day:%Y-%m-%d}）",
        ),
    },
)  # fmt: skip
DATED = Campaign(
    "twentysecond_registry_dates",
    [
        meets("registry_dates", "strokes_without_noughts", "肥城泰山盐化有限公司", "F2"),
        meets("registry_dates", "days_and_midnight", "泰安鲁班劳务有限公司", "F3"),
        meets("registry_dates", "year_month_day_in_words", "泰安天平路桥有限公司", "F4"),
        meets("registry_dates", "figures_run_together", "泰安苏宁仓储中心", "F5"),
        meets("registry_dates", "dots_of_the_coal_centre", "肥城孙家煤矿", "F7"),
        meets_reviews("reviewed_in_dots", "肥城蒙牛乳业有限公司", "F1"),
        meets_reviews("reviewed_and_passed", "肥城鄂庄煤矿", "F6"),
    ],
    {
        "F2": spelled(
            """姓名={name}|身份证号={id}|证书编号={no}|人员类别={cls}|行业类别={item}|单位名称={emp}|发证日期={start}|
            有效期止={end}|发证机关={issuer}|证书状态={state}""",
            "考核合格证导出.xls",
            lambda d: f"{d.year}/{d.month}/{d.day}",
        ),
        "F3": spelled(
            """序号={n}|姓名={name}|身份证号={id}|工种类别={item}|证书编号={no}|初领日期={first}|发证日期={start}|
            有效期截止={end}|发证机关={issuer}|状态={state}""",
            "建筑特种作业证书.csv",
            lambda d: f"{d} 00:00:00",
        ),
        "F4": spelled(
            """企业名称={emp}|姓名={name}|身份证号={id}|证书类型={cls}|证书编号={no}|首次发证={first}|
            最近发证={start}|
            有效期至={end}|发证机关={issuer}|状态={state}""",
            "安管证书.xlsx",
            lambda d: f"{d.year}年{d.month}月{d.day}日",
        ),
        "F5": spelled(
            """持证人姓名={name}|身份证号码={id}|证件编号={no}|作业种类={cls}|作业项目={item}|项目代号={code}|
            发证日期={start}|
            到期日期={end}|发证机关={issuer}|状态={state}""",
            "作业人员证件.xlsx",
            lambda d: f"{d:%Y%m%d}",
            ("特种设备作业人员证件清单",),
        ),
        "F7": spelled(
            """煤矿={emp}|姓名={name}|身份证号={id}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}|
            发证机关={issuer}|状态={state}""",
            "煤矿考核合格证.xlsx",
            lambda d: f"{d.year}.{d.month:02d}.{d.day:02d}",
        ),
        "F1": told(
            """姓名={name}|证件号码={id}|操作证编号={no}|作业类别={cls}|操作项目={item}|初领日期={first}|
            有效期起={start}|
            有效期止={end}|应复审日期={due}|复审日期={done}|签发机关={issuer}|状态={state}""",
            "操作证库.csv",
            lambda day: f"{day.year}.{day.month}.{day.day}",
            "/",
        ),
        "F6": told(
            """姓名={name}|身份证号={id}|操作证编号={no}|作业类别={cls}|准操项目={item}|初领日期={first}|
            有效期起={start}|
            有效期止={end}|应复审日期={due}|复审记录={done}|发证机关={issuer}|状态={state}""",
            "煤矿操作证库.xls",
            lambda day: f"{day.year}年{day.month}月{day.day}日复审合格",
        ),
    },
)
NOTICES = Campaign(
    "twentysecond_notices",
    [
        notice(
            "withdrawn_for_proxies_at_the_exam", "肥城青岛啤酒有限公司", "F1", "撤销特种作业操作证名单（第2批）.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|撤销事由=替考|撤销日期=2024-06-18",
            "关于撤销李某等人特种作业操作证的决定\n附件：撤销证书人员名单",
        ),
        notice(
            "managers_struck_off", "肥城瑞星化工有限公司", "F2", "考核合格证注销公告.xls",
            "序号={n}|单位={emp}|姓名={name}|身份证号码={id}|证书编号={no}|注销原因=企业申请|注销时间=2024-07-10",
            "安全生产知识和管理能力考核合格证注销公告", "市应急管理局||||\n2024年7月10日",
        ),
        notice(
            "crews_withdrawn", "泰安中建安装项目部", "F3", "撤销建筑施工特种作业操作资格证书.xlsx",
            "序号={n}|姓名={name}|证件号码={id}|工种={item}|证书编号={no}|撤销原因=弄虚作假|撤销决定日期=2024-05-27",
            "撤销建筑施工特种作业操作资格证书人员名单",
        ),
        notice(
            "officers_struck_off_by_request", "泰安凯旋建筑有限公司", "F4", "安管人员证书注销名单202407.csv",
            "企业名称={emp}|姓名={name}|身份证号={id}|类别={code}|证书编号={no}|办理事项=注销|办结日期=2024-07-16",
        ),
        notice(
            "licences_revoked", "泰安北方叉车租赁有限公司", "F5", "吊销特种设备作业人员证公示.xlsx",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|处罚决定=吊销证件|处罚日期=2024-06-03",
            "关于吊销部分特种设备作业人员证的公示",
        ),
        notice(
            "coal_crews_struck_off", "肥城汶南煤矿", "F6", "煤矿特种作业证注销明细.xls",
            "序号={n}|煤矿={emp}|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|注销日期=2024-06-30|"
            "注销原因=解除合同",
            "煤矿特种作业操作证注销明细表（上半年）",
        ),
    ],
)  # fmt: skip
OTHERS = Campaign(
    "twentysecond_no_registry",
    [
        no_registry(
            "marks_of_electricians", "肥城燕京啤酒有限公司", "F1", "7月份特种作业考试成绩.xlsx",
            "准考证号=37092407{n:04d}|姓名={name}|身份证号={id}|报考项目={item}|理论={mark}|实操={second}|"
            "是否合格=合格",
            "特种作业人员安全技术考试成绩单",
        ),
        no_registry(
            "applicants_of_the_chemists", "肥城金河化工有限公司", "F2", "安全管理人员培训报名汇总.xls",
            "序号={n}|单位名称={emp}|姓名={name}|身份证号={id}|职务={post}|报名类别={cls}|学历=大专|"
            "联系电话={tel}|开票信息=",
            "危险化学品单位安全管理人员培训报名汇总表",
        ),
        no_registry(
            "self_check_of_a_builder_passed_on", "泰安岱庙古建工程有限公司", "F3", "{firm}自查自纠表.xlsx",
            """序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|
            发证机关={issuer}|
            自查是否真证=是""",
            "特种作业证书自查自纠情况表\n填报单位（盖章）：{firm}|||填报日期：2024年7月27日",
            "单位负责人：|||填表人：",
        ),
        no_registry(
            "towns_sum_up_officers", "泰安汉武建设有限公司", "F4", "各镇街上报安管人员汇总.xlsx",
            "序号={n}|镇街=王瓜店街道|企业名称={emp}|姓名={name}|身份证号={id}|类别={code}|证书编号={no}|"
            "有效期至={end}|企业自查意见=属实",
            "镇街上报建筑企业安管人员自查汇总表\n上报单位：王瓜店街道（盖章）",
        ),
        no_registry(
            "subsidies_of_the_training_class", "泰安百世供应链有限公司", "F5", "作业人员培训补贴名单.csv",
            "序号={n}|姓名={name}|身份证号={id}|培训工种={item}|培训机构=某职业培训学校|班期=2024-{n:02d}|"
            "补贴金额=800|联系电话={tel}",
        ),
        no_registry(
            "class_of_the_pits", "肥城韩庄煤矿", "F6", "煤矿特种作业第三期培训学员签到表.xlsx",
            "序号={n}|单位={emp}|姓名={name}|身份证号={id}|培训工种={item}|第一天=√|第二天=√|第三天=√|备注=",
            "第三期培训班学员签到表",
        ),
    ],
)  # fmt: skip
EXPORTS = Campaign(
    "twentysecond_two_exports",
    [
        two_exports(
            "march_by_its_name", "肥城雪花啤酒有限公司", "F1", date(2024, 3, 15), "特种作业操作证导出20240315.xlsx"
        ),
        two_exports(
            "end_of_last_year", "肥城三合化工有限公司", "F2", date(2023, 12, 31), "考核合格证（2023年12月31日）.xlsx"
        ),
        two_exports(
            "april_in_its_title",
            "泰安中铁隧道项目部",
            "F3",
            date(2024, 4, 20),
            "建筑施工特种作业（上次）.xls",
            "数据截至2024年4月20日",
        ),
        two_exports(
            "printed_in_february",
            "泰安泰山建设有限公司",
            "F4",
            date(2024, 2, 28),
            "安管人员名录.xlsx",
            "安管人员名录",
            "打印日期：2024-02-28",
        ),
        two_exports(
            "first_quarter_of_the_market_office",
            "泰安日日顺物流有限公司",
            "F5",
            date(2024, 3, 1),
            "特设人员2024年3月.csv",
        ),
        two_exports("january_of_the_coal_centre", "肥城张庄煤矿", "F6", date(2024, 1, 31), "煤矿特种作业20240131.xls"),
    ],
)
BARE = {
    "F1": Registry(
        flat("""序号={n}|姓名={name}|性别={sex}|操作证号={no}|作业类别={cls}|操作项目={item}|初领日期={first}|
        有效期始={start}|
        有效期止={end}|应复审日期={due}|实际复审日期={done}|签发机关={issuer}|状态={state}"""),
        "操作证公示信息.xlsx",
    ),
    "F2": Registry(
        flat("""序号={n}|单位名称={emp}|姓名={name}|合格证编号={no}|人员类型={cls}|行业类别={item}|
        发证日期={start}|有效期至={end}|
        发证机关={issuer}|证书状态={state}"""),
        "合格证公示.xlsx",
    ),
    "F5": Registry(
        flat("""序号={n}|持证人={name}|证件编号={no}|作业种类={cls}|作业项目={item}|项目代号={code}|批准日期={start}|
        有效日期={end}|批准机关={issuer}|证件状态={state}"""),
        "作业人员公示.xls",
    ),
    "F6": Registry(
        flat("""煤矿名称={emp}|姓名={name}|操作证编号={no}|作业类别={cls}|准操项目={item}|初领日期={first}|
        有效期起={start}|
        有效期止={end}|应复审={due}|复审={done}|发证机关={issuer}|状态={state}"""),
        "煤矿操作证公示.csv",
    ),
    "F7": Registry(
        flat("""序号={n}|煤矿名称={emp}|姓名={name}|合格证编号={no}|人员类别={cls}|发证时间={start}|有效期截止={end}|
        发证机关={issuer}|状态={state}"""),
        "煤矿合格证公示.xlsx",
        ("煤矿主要负责人和安全生产管理人员合格证公示",),
    ),
}
WITHOUT = Campaign(
    "twentysecond_registry_without_id",
    [
        meets("registry_without_id", "published_special_trades", "泰安力诺玻璃有限公司", "F1"),
        meets("registry_without_id", "published_managers", "肥城晶泰化工有限公司", "F2"),
        meets("registry_without_id", "published_licences", "泰安佳怡物流有限公司", "F5"),
        meets("registry_without_id", "published_coal_crews", "肥城南故城煤矿", "F6"),
        meets("registry_without_id", "published_coal_heads", "肥城新矿集团有限公司", "F7"),
    ],
    BARE,
)
SHEETS = Sheeted(
    "twentysecond_registry_sheets",
    [
        meets("registry_headers", "a_sheet_a_year", "泰安五环电器有限公司", "F1"),
        meets("registry_headers", "a_sheet_a_district", "泰安金泰建设有限公司", "F3"),
        meets("registry_headers", "a_sheet_a_class", "泰安建安集团有限公司", "F4"),
        meets("registry_headers", "a_sheet_a_station", "泰安统一食品有限公司", "F5"),
        meets("registry_headers", "a_sheet_a_group", "肥城汶河煤矿", "F6"),
    ],
    sheets={
        "F1": ("上半年", "下半年"),
        "F3": ("市区", "镇街"),
        "F4": ("批次一", "批次二", "批次三"),
        "F5": ("城区所", "石横所", "边院所"),
        "F6": ("国有煤矿", "地方煤矿"),
    },
)
