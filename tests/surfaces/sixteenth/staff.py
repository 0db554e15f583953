"""Sixteenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted
from tests.surfaces.fifteenth.shapes import filtered, listed
from tests.surfaces.fourteenth.shapes import bannered, by_units
from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import topped
from tests.surfaces.sixteenth.shapes import annotated, approved, carried, circled, dressed, lenticular
from tests.surfaces.sixth.shapes import ended, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, signed, spaced
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Ships' papers, uniforms, insurance, canteen cards, confidentiality and keys beside the certificates."""
    book = partial(staff.personnel_book, world)
    port = book(
        "port_seamen_and_passes",
        (
            "机手证",
            (
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日={start}|"
                "有效日={end}|批准机关={issuer}"
            ),
        ),
        "港区通行:姓名={name}|身份证号={id}|港区通行卡号=GQ{n:05d}|制卡日期=2024-01-04|停用日期=2025-01-03|卡口=北门\n"
        "救生衣:姓名={name}|身份证号={id}|救生衣编码=JSY{n:03d}|发放=2024-04-01|报废日期=2027-03-31\n"
        "雇主险:姓名={name}|身份证号={id}|雇主责任险号=GZX24{n:06d}|起保=2024-01-01|终保=2024-12-31",
        "港区通行卡号 救生衣编码 雇主责任险号",
        "F5",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|码头=2#",
    )
    port.sheets.reverse()
    return [
        port,
        book(
            "battery_plant_static_and_secrets",
            (
                "特操证台账",
                "姓名={name}|身份证号={id}|特操证号={no}|特操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            ),
            "防静电:姓名={name}|身份证号={id}|静电手环编码=SH{n:04d}|检测日期=2024-06-01|下次检测=2024-12-01\n"
            "保密:姓名={name}|身份证号={id}|保密承诺编号=BM24-{n:03d}|签署=2024-01-02|解密日期=2029-01-01\n"
            "班车:姓名={name}|身份证号={id}|乘车卡=CK{n:04d}|线路={n}号线",
            "静电手环编码 保密承诺编号 乘车卡",
            staff="工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|工序=注液",
        ),
        book(
            "winery_health_and_sealing",
            (
                "特设证",
                "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            ),
            "健康:姓名={name}|身份证号={id}|健康证号=JK24{n:06d}|体检日期=2024-03-11|健康证到期=2025-03-10\n"
            "封坛:姓名={name}|身份证号={id}|封坛编号=FT{n:04d}|封坛日期=2023-10-01|开坛日期=2033-10-01\n"
            "疗休养:姓名={name}|身份证号={id}|批次=第{n}批|出发=2024-09-01|返回=2024-09-06",
            "封坛编号 开坛日期",
            "F5",
            "人员编号=JZ{n:04d}|姓名={name}|身份证号={id}|岗位={post}|车间=灌装",
        ),
        book(
            "hospital_titles_and_badges",
            (
                "后勤特种证",
                "姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领时间={first}|到期时间={end}|签发单位={issuer}",
            ),
            "聘任:姓名={name}|身份证号={id}|聘任文号=院聘〔2023〕{n}号|聘任日期=2023-01-01|聘任到期=2025-12-31\n"
            "胸牌:姓名={name}|身份证号={id}|胸牌码=XP{n:05d}|制作日期=2023-05-05\n"
            "院感考试:姓名={name}|身份证号={id}|院感成绩号=YG24-{n:03d}|成绩=96|考核日期=2024-05-12|有效期至=2025-05-11",
            "聘任文号 胸牌码 院感成绩号",
            staff="职工编号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|科室=总务科",
        ),
        book(
            "lessor_contracts_and_dispatch",
            (
                "塔机人员证",
                "姓名={name}|身份证号={id}|工种={item}|资格证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            ),
            "派工:姓名={name}|身份证号={id}|派工单编号=PG2408{n:03d}|派出=2024-07-01|撤回=2024-12-31|工地=某小区\n"
            "意外险:姓名={name}|身份证号={id}|投保单号=TB24{n:06d}|生效日期=2024-03-01|终止日期=2025-02-28\n"
            "生活区:姓名={name}|身份证号={id}|床位编号=B{n:03d}|入住日期=2024-03-01",
            "派工单编号 投保单号 床位编号",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|项目=某小区",
        ),
        book(
            "pit_bath_and_lamps",
            (
                "操作资格",
                "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            ),
            "更衣吊篮:姓名={name}|身份证号={id}|吊篮号=DL{n:04d}|分配日期=2023-09-01\n"
            "职业病体检:姓名={name}|身份证号={id}|体检报告号=ZYB24{n:05d}|体检日期=2024-04-15|下次体检日期=2025-04-14",
            "吊篮号 体检报告号",
            "F6",
            "矿员号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|区队=运搬",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as ports, schools and villages hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|发证日期={start}|"
        "有效期至={end}|发证机关={issuer}"
    )
    other = (
        "序号={n}|姓名={name}|身份证号码={id}|持证名称={title}|持证号码={no}|操作项目={item}|发放日={start}|"
        "到期日={end}|发放单位={issuer}"
    )
    return [
        mixed(
            "ferry_papers",
            "内河船舶船员适任证书|NHCY-3709-12|海事局\n船员服务簿|FWB-7781|海事局\n"
            "码头新进人员三级安全教育合格证|SJ-24-05|港务公司安全部\n港口从业人员健康证|JKZ-24-991|疾控中心\n"
            "吊装作业监护人证|DZ-24-3|港务公司",
            plain,
            "F5",
            soft="内河船舶船员适任证书 船员服务簿 吊装作业监护人证 港口从业人员健康证",
        ),
        mixed(
            "museum_papers",
            "文物修复师职业资格证|WX-3-101|文物局\n讲解员资格证书|JJ-2022-18|某协会\n"
            "馆内安全培训合格证|GN-24-11|本馆保卫处\n微型消防站队员培训证|XF-24-2|本馆",
            other,
            soft="文物修复师职业资格证 讲解员资格证书 微型消防站队员培训证",
        ),
        mixed(
            "battery_plant_papers",
            "新员工三级安全教育卡|SJK-24-118|本公司安环部\n车间级安全培训合格证|CJ-24-7|本公司\n"
            "高级工程师职称证书|GG2020-881|山东省人社厅\n中级注册安全工程师|3721008812|应急管理部\n"
            "职业健康检查合格证|ZJ24-331|某医院",
            plain,
            soft="职业健康检查合格证",
        ),
        mixed(
            "school_papers",
            "高级中学教师资格证书|20183701142|教育局\n食堂从业人员健康证|ST24-0031|疾控中心\n"
            "保育员职业资格证|BY-5-771|某鉴定中心\n校内安全教育培训合格证|XN-24-9|本校安全办",
            other,
            soft="高级中学教师资格证书 保育员职业资格证",
        ),
        mixed(
            "lift_branch_papers",
            "公司内部电梯维修培训合格证|NBPX-24-71|本公司培训中心\n助理工程师证|ZG-2021-31|人社局\n"
            "二级建造师注册证书|鲁237201900771|住建厅\n机动车驾驶证|370983-C1|交警大队",
            "序号={n}|姓名={name}|身份证号={id}|证照名称={title}|证照号={no}|项目={item}|颁发日={start}|失效日={end}|"
            "颁发单位={issuer}",
            soft="二级建造师注册证书 机动车驾驶证 公司内部电梯维修培训合格证",
        ),
        mixed(
            "security_firm_papers",
            "保安员证|鲁B2019881|公安局\n消防设施操作员职业资格证书|XF-4-3321|消防行业鉴定站\n"
            "上岗前安全培训合格证|SG-24-6|本公司\n红十字应急救护员证|JH24-55|红十字会",
            plain,
            soft="保安员证 消防设施操作员职业资格证书 红十字应急救护员证",
        ),
        mixed(
            "village_papers",
            "农机驾驶操作证|NJ37098310|农业农村局\n村办企业安全培训合格证|CB-24-1|村委会\n"
            "兽医资格证|SY-2018-77|畜牧局\n乡村医生执业证书|XY-3709-8|卫健局",
            other,
            "F3",
            soft="农机驾驶操作证 兽医资格证 乡村医生执业证书 村办企业安全培训合格证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        by_units(
            everybody(
                "museum_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|展厅={n}厅|电话={tel}|操作证编号={no}|操作证项目={item}|"
                "操作证有效期至={end}",
                "讲解员 检票员 保洁员 档案管理员 会计 文创销售员",
                "电工 制冷工",
                title="{firm}全馆人员",
            ),
            2,
            "开放部",
            "工程部",
        ),
        circled(
            everybody(
                "courier_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|用工=劳务派遣|证件编号={no}|作业项目={code}|有效日期={end}",
                "快递员 分拣员 客服专员 文员 门卫 出纳",
                "叉车司机",
                "F5",
            ),
            1,
        ),
        approved(
            everybody(
                "dairy_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工段=灌装|证书编号={no}|准操项目={item}|有效期至={end}",
                "化验员 包装工 采购员 销售经理 司磅员 统计员",
                "电工 电焊工",
                title="{firm}全员名册",
            ),
            "人力资源部|小柳|已核|2024-08-01",
        ),
        by_sheets(
            everybody(
                "crane_site_everybody",
                "序号={n}|姓名={name}|身份证号码={id}|工种={post}|进场日=2024-03-0{n}|操作资格证号={no}|证上工种={item}|"
                "证上到期={end}",
                "钢筋工 木工 抹灰工 资料员 材料员 测量员 普工",
                "塔吊司机 建筑电工",
                "F3",
                "{firm}劳务实名制人员",
            ),
            2,
            "主体",
            "装修",
        ),
        bannered(
            everybody(
                "pit_everybody_with_captions",
                "号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作证准操={item}|操作证有效期={end}",
                "炊事员 档案员 劳资员 洗衣工 会计",
                "瓦斯检查员 绞车司机",
                "F6",
            ),
            1,
            "人员||||操作证||",
        ),
        spined(
            everybody(
                "hospital_everybody",
                "姓名={name}|身份证号={id}|岗位={post}|科室=总务|操作证编号={no}|操作项目={item}|操作证到期={end}",
                "护士 药剂师 收费员 导医 保洁员 厨师",
                "高压电工",
                title="{firm}职工",
            ),
            2,
            "后勤",
        ),
        listed(
            everybody(
                "school_everybody",
                "职工编码={n:06d}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作项目={item}|有效期至={end}",
                "教师 教务员 宿管员 食堂厨师 图书管理员",
                "电焊工",
            ),
            1,
            "导出：教职工名册",
        ),
    ]


def _roster(world: World, name: str, columns: str, *members: Member, words: str = "") -> Surface:
    """Make a roster with remarks where the columns say."""
    people = [*members, *cast(world, "forged ok ok", "F1")]
    for one in people:
        one.extra.setdefault("say", "")
    return table(world, "remarks", name, columns, members=people, words=words)


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says."""
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
    return [
        _roster(
            world,
            "glass_works_particulars",
            base + "个别情况={say}",
            name("2022年改过名，改名前叫{old}"),
            old("原身份证号{old}已注销，现用新号"),
            seen("8月5日已复审，系统还没更新"),
            gone("6月底已离职"),
            away("证是黑龙江省应急管理厅发的"),
            words="个别情况",
        ),
        annotated(
            _roster(
                world,
                "port_notes_before_the_number",
                "序号={n}|姓名={name}|身份证号={id}|人事说明={say}|操作证编号={no}|准操项目={item}|初次领证日期={first}|"
                "有效期至={end}",
                renew("证已到期，正在换证"),
                name("证书用的是曾用名{old}"),
                old("迁户口时换过身份证号，旧号{old}"),
                away("安徽考的证"),
            ),
            1,
            7,
            "人事科已核",
        ),
        dressed(
            _roster(
                world,
                "dairy_three_columns",
                base + "存疑及说明={say}|责任人=|完成时限=",
                seen("复审已于8月初完成"),
                gone("已解除劳动合同"),
                name("原名{old}，已改名，证未换"),
                renew("换证手续办理中"),
                words="存疑及说明",
            ),
            1,
            lenticular,
        ),
        inserted(
            _roster(
                world,
                "village_spoken",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|会计的话={say}",
                away("他这个证是在浙江打工时考的"),
                old("身份证号派出所给改过，从前是{old}"),
                name("户口上原来叫{old}"),
                gone("今年没来干了，走了"),
                words="会计的话",
            ),
            3,
            "东头",
        ),
        hinted(
            _roster(
                world,
                "lift_branch_reply",
                base + "网点反馈={say}",
                seen("8月9号复审通过"),
                renew("换证已申请，等新证"),
                away("证书发证机关为贵州省应急管理厅"),
                gone("已退休"),
                words="网点反馈",
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "有特殊情况请写",
        ),
        carried(
            _roster(
                world,
                "museum_double_check",
                base + "核验意见={say}",
                name("证上姓名{old}系曾用名"),
                old("证上身份证号{old}为更正前号码"),
                seen("已复审，凭证在保卫处"),
                renew("新证制作中"),
            ),
            1,
            4,
        ),
        answered(
            _roster(
                world,
                "jiandaoyun_free_answer",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
                "如有不一致请解释={say}",
                name("我以前的名字是{old}"),
                away("我的证是福建的"),
                seen("上周刚复审完"),
                gone("不在这干了，已离职"),
                words="如有不一致请解释",
            ),
            1,
            提交编号="#",
            提交时间="2024/8/1# 7:5#",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期截止={end}|"
    tails = (
        ("passed_on_and_class", "复审通过于={done}|复审开班期=第{n}期|复审老师=刘", "复审通过于 复审开班期", "F1"),
        ("first_and_second_in_words", "头次复审={done}|二次复审=|复审登记人=郑", "头次复审 二次复审", "F6"),
        (
            "due_and_done_in_years",
            "该复审月={due:%Y年%m月}|复审做完={done:%Y年%m月%d日}|逾期天数=0",
            "该复审月 复审做完",
            "F1",
        ),
        ("circled_reviews", "复审（甲）={done}|复审（乙）=|复审（丙）=", "复审（甲） 复审（乙）", "F6"),
        ("fee_and_receipt", "复审收费=120|复审票号=PJ{n:06d}|复审日={done:%Y/%m/%d}", "复审收费 复审票号", "F1"),
        ("state_of_the_mini_program", "小程序证件状态=正常|小程序复审时间={done}", "小程序复审时间", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok ok alt ok", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        topped(made[0], "复审台账||||"),
        spaced(made[1], 1),
        carried(made[2], 1, 5),
        boxed(made[3], 1),
        paged(ended(made[4], "本表完"), 1, 4),
        signed(filtered(made[5], "筛选：状态=正常"), "导出：|||2024.8.3"),
    ]
