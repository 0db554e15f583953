"""Eleventh batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted, merged_down, sectioned
from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import summed, topped, turned_upside_down
from tests.surfaces.sixth.shapes import ended, indented
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.tenth.shapes import numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import AS_OF, World


def _doubted(surface: Surface, sheet: str) -> Surface:
    """Accept a doubt of a sheet's papers, which are no campaign's, but which not everybody knows."""
    for one in surface.expects:
        if one.sheet == sheet:
            one.allowed += "|needs_verification"
    return surface


def hr_sheets(world: World) -> list[Surface]:
    """Contracts, pay, insurance, protective gear, schooling and registrations beside the certificates."""
    book = partial(staff.personnel_book, world)
    farm = book(
        "farm_vaccines_and_residence",
        (
            "特种作业证",
            "姓名={name}|身份证号={id}|证书编号={no}|作业项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
        ),
        "疫苗接种:姓名={name}|身份证号={id}|接种编号=YM{n:06d}|接种日期=2024-03-12|下次接种=2025-03-12\n"
        "暂住登记:姓名={name}|身份证号={id}|居住登记号=37098{n:08d}|登记机关=边院派出所|有效期至=2025-04-30",
        "接种编号 居住登记号 下次接种",
        staff="序号={n}|姓名={name}|身份证号={id}|岗位={post}|来场日期=2022-05-06",
    )
    farm.sheets.reverse()
    return [
        farm,
        book(
            "foundry_contract_ledger",
            (
                "特种工",
                (
                    "姓名={name}|性别={sex}|身份证号={id}|操作证编号={no}|操作项目={item}|"
                    "首次取证日期={first}|有效期截止={end}"
                ),
            ),
            "劳动合同:姓名={name}|身份证号={id}|合同编号=LDHT-2022-{n:03d}|合同起始日期=2022-07-01|"
            "合同终止日期=2025-06-30|签订情况=已签\n"
            "三级教育:姓名={name}|身份证号={id}|公司级学时=24|车间级学时=24|班组级学时=24|"
            "考试成绩=9{n}|教育卡编号=SJ-{n:04d}\n"
            "劳保发放:姓名={name}|身份证号={id}|安全帽编号=A{n:04d}|发放日期=2024-01-15|更换日期=2026-07-15",
            "公司级学时 教育卡编号 更换日期",
            staff="员工编号=ZZ{n:05d}|姓名={name}|身份证号={id}|岗位={post}|用工形式=合同制",
        ),
        _doubted(
            book(
                "port_seamen_and_safety_promise",
                (
                    "特种设备作业人员",
                    (
                        "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|批准日期={start}|有效日期={end}|"
                        "发证机关={issuer}"
                    ),
                ),
                "船员证:姓名={name}|身份证号={id}|船员服务簿号=ZJ{n:07d}|签发日期=2019-05-20|签发机关=日照海事局\n"
                "安全承诺书:姓名={name}|身份证号={id}|安全承诺编号=CNS{n:03d}|签署日期=2024-01-02|有效期=一年",
                "船员服务簿号 安全承诺编号",
                "F5",
                "工号=GW{n:04d}|姓名={name}|身份证号={id}|岗位={post}|班次=四班三运转",
            ),
            "船员证",
        ),
        book(
            "girder_yard_wages",
            ("特种人员证书", "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}"),
            "工资表:姓名={name}|身份证号={id}|代发工资卡号=622848{tel}|应发=6800|实发=6412|发放月份=2024-07\n"
            "进场教育:姓名={name}|身份证号={id}|进场教育卡号=JC{n:04d}|教育日期=2024-05-10|考核=合格|"
            "有效期限=2024-12-31\n"
            "安全交底:姓名={name}|身份证号={id}|交底编号=JD-{n:03d}|交底日期=2024-05-11|交底人=施工员",
            "进场教育卡号 交底编号 代发工资卡号",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|劳务队=一队",
        ),
        _doubted(
            book(
                "school_titles_and_degrees",
                (
                    "锅炉电工证",
                    (
                        "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
                        "发证机关={issuer}"
                    ),
                ),
                "职称:姓名={name}|身份证号={id}|职称=二级教师|职称证书编号=JS2016{n:05d}|"
                "取得时间=2016-12-20|评审机构=肥城市教体局\n"
                "学历:姓名={name}|身份证号={id}|毕业学校=泰山学院|学历证书编号=10453{tel}|毕业时间=2008-07-01\n"
                "聘期考核:姓名={name}|身份证号={id}|聘书编号=PS{n:04d}|聘期起=2023-09-01|"
                "聘期止=2026-08-31|考核等次=合格",
                "聘书编号 聘期止 毕业学校",
                staff="教工编号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|编制=编外",
            ),
            "职称",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as foundries, ports, farms and schools hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|作业项目={item}|"
        "发证日期={start}|有效期至={end}|发证机关={issuer}"
    )
    return [
        mixed(
            "foundry_papers",
            "公司级安全培训合格证|GSJ-2024-017|本公司安全环保部\n职业健康检查合格证|ZJ24-119|"
            "泰安市职业病防治院\n铸造工程师|GC2015-0092|泰安市人社局\n高温作业岗位内部上岗证|"
            "NB-GW-22|本公司人力资源部",
            plain,
            soft="高温作业岗位内部上岗证",
        ),
        mixed(
            "port_papers",
            "港口危险货物装卸管理人员资格证书|GKWX37-0091|山东省交通运输厅\n入港三级安全教育合格证|"
            "RG3J-0771|港务安监部\n船员服务簿|ZJ0018832|日照海事局\n装卸机械内部操作证|NBCZ-24-12|"
            "港务公司",
            plain,
            "F5",
            soft="港口危险货物装卸管理人员资格证书 船员服务簿 装卸机械内部操作证",
        ),
        mixed(
            "farm_papers",
            "养殖从业人员健康合格证明|JK-24-0871|肥城市疾控中心\n执业兽医师资格证书|A03720190031|"
            "农业农村部\n密闭空间作业监护人员培训合格证|YXKJ-11|本场安全办\n畜牧师|XM2012-7|"
            "泰安市人社局",
            "序号={n}|姓名={name}|身份证号={id}|持证名称={title}|持证编号={no}|工种={item}|"
            "办证日期={start}|到期日期={end}|办证单位={issuer}",
            soft="执业兽医师资格证书 畜牧师",
        ),
        mixed(
            "girder_yard_papers",
            "二级建造师执业资格注册证|鲁237202100187|山东省住房和城乡建设厅\n进场工人三级安全教育卡|"
            "SJ-0088|项目部安全科\n试验检测员证|SYJC-2020-331|山东省交通运输厅\n高级工程师职称证书|"
            "鲁GG20180712|山东省人力资源和社会保障厅",
            "序号={n}|姓名={name}|身份证号={id}|证件名称={title}|证件编号={no}|工种={item}|"
            "发证时间={start}|有效期={end}|发证单位={issuer}",
            "F3",
            soft="二级建造师执业资格注册证 试验检测员证",
        ),
        mixed(
            "repair_shop_papers",
            "机动车维修技术人员从业资格证|37090000190217|泰安市交通运输局\n"
            "汽车维修工中级技能等级证书|Y000370217|某评价机构\n新进员工三级安全教育合格证|XJ-24-06|"
            "本厂\n动火作业监护人员培训证|DH-24-3|本厂安全科",
            plain,
            soft="机动车维修技术人员从业资格证 汽车维修工中级技能等级证书",
        ),
        mixed(
            "school_kitchen_papers",
            "食品从业人员健康证明|SP24-3391|肥城市疾控中心\n食品安全管理员培训合格证|SPAQ-037|"
            "某培训机构\n中式烹调师高级技能证|PT-0092|某鉴定所\n学校安全教育培训合格证|XXAQ-24|"
            "本校安全办",
            plain,
            "F2",
            soft="食品安全管理员培训合格证 中式烹调师高级技能证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        sectioned(
            everybody(
                "foundry_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|联系电话={tel}|特种作业操作证号={no}|"
                "准操项目={item}|有效期至={end}",
                "制芯工 配砂工 抛丸工 理化检验员 模具保管员 成本核算员",
                "维修电工 电焊工",
                title="{firm}在册员工名单",
            ),
            2,
            "生产一部",
            "生产二部",
        ),
        merged_down(
            everybody(
                "port_everybody",
                "部门=操作部|姓名={name}|身份证号={id}|职务={post}|作业项目={code}|证件编号={no}|"
                "有效期至={end}|入职时间=2020-04-01",
                "水尺理货员 单证员 堆场计划员 港区安保队员 绿化保洁员",
                "叉车司机",
                "F5",
            ),
            1,
            0,
        ),
        numbered(
            everybody(
                "farm_everybody",
                "序号={n}|姓名={name}|身份证号={id}|工作岗位={post}|证件号码={no}|证件项目={item}|证件有效期={end}",
                "孵化工 饲料配料员 场区防疫员 场区门卫 送奶员",
                "电工 制冷工",
                title="{firm}人员一览表",
            ),
            2,
        ),
        by_sheets(
            everybody(
                "girder_yard_everybody",
                "序号={n}|姓名={name}|身份证号={id}|工种={post}|进场日期=2024-05-06|资格证书编号={no}|"
                "证书工种={item}|证书有效期={end}",
                "钢筋绑扎工 预应力张拉工 混凝土养护工 试验室主任 计划统计员 图档管理员",
                "电工 信号司索工",
                "F3",
                "{firm}现场工人花名册",
            ),
            2,
            "第一页",
            "第二页",
        ),
        ended(
            everybody(
                "colliery_everybody",
                "员工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|证书编号={no}|准操项目={item}|"
                "有效期至={end}|是否井下=是",
                "手选矸石工 过磅员 矿灯发放员 材料核算员 伙房面点工",
                "瓦检员 井下电工",
                "F6",
            ),
            "",
            "以上人员信息由劳资科核对",
        ),
    ]


def _roster(world: World, name: str, columns: str, *members: Member, words: str = "") -> Surface:
    """Make a roster with remarks where the columns say."""
    people = [*members, *cast(world, "forged ok", "F1")]
    for one in people:
        one.extra.setdefault("say", "")
    return table(world, "remarks", name, columns, members=people, words=words)


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says."""
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    return [
        _roster(
            world,
            "foundry_special_cases",
            base + "特殊情况={say}",
            name("身份证姓名已变更，证书上是旧名字{old}"),
            old("2020年更换身份证号码，原来的是{old}"),
            seen("8月6号在泰安参加复审，合格，证还没换"),
            gone("上月离厂，未办理转出"),
        ),
        _roster(
            world,
            "port_description",
            "序号={n}|姓名={name}|身份证号={id}|问题描述={say}|证号={no}|操作项目={item}|"
            "初次领证={first}|有效期至={end}",
            away("持湖北省应急管理厅所发证书，外来务工"),
            renew("8月10日到期，已提交换证申请，受理中"),
            name("持证时姓名{old}，2022年改为现名"),
        ),
        hinted(
            _roster(
                world,
                "school_with_hint",
                base + "说明事项={say}",
                old("身份证曾登记错误，户籍部门更正，更正前{old}"),
                seen("已完成2024年复审，成绩合格"),
                gone("已退休，不再从事电工作业"),
                away("证书为广西考取"),
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "改名、换证、离岗等请注明",
        ),
        indented(
            _roster(
                world,
                "repair_shop_two_remarks",
                base + "证件状态=正常|备注1=|备注2={say}",
                name("户口簿曾用名一栏为{old}，与证书相符"),
                renew("正在延期，窗口已收材料"),
                old("老身份证号{old}"),
                words="户口簿曾用名一栏",
            )
        ),
        inserted(
            _roster(
                world,
                "farm_free_words",
                "名字={name}|身份证号={id}|证号={no}|证的项目={item}|首次领={first}|到期={end}|有啥要说的={say}",
                away("老家甘肃办的电工证"),
                gone("不在这干了，7月走的"),
                seen("八月初复审过了，系统没更新"),
                name("原来叫{old}，后来改的名"),
                words="有啥要说的",
            ),
            3,
            "鸡舍班",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|证书有效期至={end}|"
    tails = (
        (
            "reviewed_and_sealed",
            "复审时间={done}|复审承办机构=泰安市应急管理局|复审受理方式=现场窗口",
            "复审承办机构 复审受理方式",
            "F1",
        ),
        ("due_and_done_side_by_side", "复审应办日={due}|复审办毕日={done}", "复审应办日 复审办毕日", "F6"),
        (
            "training_before_the_review",
            "复审培训学时=8|复审考试日期={done:%Y/%m/%d}|复审考试成绩=92",
            "复审培训学时 复审考试成绩",
            "F1",
        ),
        (
            "three_columns_of_the_booklet",
            "第1次复审（签章日期）={done}|第2次复审（签章日期）=|第3次复审（签章日期）=",
            "第1次复审（签章日期）",
            "F6",
        ),
        (
            "reminder_of_the_program",
            "复审提醒=无|上次复审通过日={done}|下次复审截止日=",
            "复审提醒 上次复审通过日",
            "F1",
        ),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok ok alt", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        topped(made[0], "特种作业人员复审情况一览|||||"),
        turned_upside_down(made[1], 1),
        summed(made[2], 1, 5, "本页小计"),
        *made[3:],
    ]
