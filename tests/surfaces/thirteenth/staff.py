"""Thirteenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted, merged_down, sectioned
from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import summed, topped
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.tenth.shapes import numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import answered, coded, pivoted, prefilled, spined, worded
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Contracts, vaccination, dormitories, tools, insurance, awards and permits to work beside the certificates."""
    book = partial(staff.personnel_book, world)
    port = book(
        "port_vests_and_boats",
        (
            "司机证件",
            (
                "序号={n}|姓名={name}|身份证号={id}|证件号={no}|作业项目={item}|项目码={code}|批准={start}|"
                "有效到={end}|批准机关={issuer}"
            ),
        ),
        "救生衣:姓名={name}|身份证号={id}|救生衣号=JSY{n:03d}|发放日=2024-04-01|报废日=2027-04-01\n"
        "交通艇:姓名={name}|身份证号={id}|登艇牌号={n:03d}|办牌日期=2024-01-05|年审日期=2025-01-05\n"
        "补充医疗:姓名={name}|身份证号={id}|保单号码=PICC3709{n:06d}|起保日期=2024-01-01|终保日期=2024-12-31",
        "救生衣号 登艇牌号 终保日期",
        "F5",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|班次=四班三倒",
    )
    port.sheets.reverse()
    return [
        port,
        book(
            "pig_farm_vaccines_and_rooms",
            (
                "电工焊工",
                (
                    "姓名={name}|身份证号={id}|操作证号={no}|操作证项目={item}|头次领证={first}|止期={end}|"
                    "发证单位={issuer}"
                ),
            ),
            "消毒登记:姓名={name}|身份证号={id}|消毒单号=XD{n:04d}|进场时间=2024-07-01|放行时间=2024-07-03|"
            "放行人=防疫科\n"
            "宿舍:姓名={name}|身份证号={id}|床号=3-{n}|钥匙=K{n:02d}|入住=2023-02-01\n"
            "季度评优:姓名={name}|身份证号={id}|奖状号=PY24-{n:03d}|授予日期=2024-06-30|授予部门=工会",
            "消毒单号 奖状号 放行时间",
            staff="工号=ZC{n:04d}|姓名={name}|身份证号={id}|岗位={post}|场区=繁育场",
        ),
        book(
            "gas_works_tools_and_meters",
            (
                "特种设备作业证",
                (
                    "姓名={name}|身份证号={id}|作业证编号={no}|作业项目={item}|核准日={start}|截止日={end}|"
                    "核准机关={issuer}"
                ),
            ),
            "工器具:姓名={name}|身份证号={id}|检漏仪编号=JL{n:03d}|检定日期=2024-03-01|检定有效期至=2025-02-28\n"
            "考勤:姓名={name}|身份证号={id}|出勤=22|迟到=0|加班=1{n}\n"
            "竞业协议:姓名={name}|身份证号={id}|协议编码=JY{n:03d}|签约日=2022-05-01|失效日=2025-04-30",
            "检漏仪编号 协议编码 检定有效期至",
            "F5",
            "员工码=RQ{n:04d}|姓名={name}|身份证号={id}|岗位={post}|站点=门站",
        ),
        book(
            "care_home_duty_and_bank",
            (
                "后勤持证",
                (
                    "姓名={name}|身份证号={id}|特种证号={no}|特种证项目={item}|初领年月日={first}|"
                    "到期年月日={end}|签发={issuer}"
                ),
            ),
            "工资卡:姓名={name}|身份证号={id}|开户行=农商行|卡号=6217{tel}|变更日期=2023-09-01\n"
            "值夜:姓名={name}|身份证号={id}|值夜日期=2024-08-0{n}|交班人=王|接班人=李\n"
            "生日:姓名={name}|身份证号={id}|生日={birth}|礼品券号=LP{n:03d}|领取日期=2024-06-01",
            "礼品券号 值夜日期",
            staff="编号={n:03d}|姓名={name}|身份证号={id}|岗位={post}|楼层=三层",
        ),
        book(
            "tunnel_entry_and_helmets",
            (
                "特种作业持证",
                "姓名={name}|身份证号={id}|工种={item}|特种证编号={no}|签发={start}|截止={end}|签发机关={issuer}",
            ),
            "安全帽定位:姓名={name}|身份证号={id}|定位芯片=DW{n:05d}|绑定日期=2024-05-10|解绑日期=\n"
            "工资确认:姓名={name}|身份证号={id}|确认单号=GZ2407-{n:03d}|月份=2024-07|应发=7200|本人签字=\n"
            "退场承诺:姓名={name}|身份证号={id}|承诺书编号=TC{n:03d}|签署时间=2024-04-02",
            "定位芯片 确认单号 承诺书编号",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工区=进口工区",
        ),
        book(
            "shaft_bath_and_meals",
            (
                "井下特种作业",
                (
                    "姓名={name}|身份证号={id}|特种证号码={no}|准操项目={item}|初领年月={first}|有效至={end}|"
                    "发证厅局={issuer}"
                ),
            ),
            "更衣箱:姓名={name}|身份证号={id}|箱号={n:04d}|押金=100|领用日期=2023-10-01\n"
            "班中餐:姓名={name}|身份证号={id}|餐卡号=CK{n:05d}|餐卡有效期=2024-12-31|补贴=15",
            "餐卡有效期 箱号",
            "F6",
            "矿工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|队组=机电队",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as ports, farms, gas works and homes hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|"
        "发证日期={start}|有效期至={end}|发证机关={issuer}"
    )
    other = (
        "序号={n}|姓名={name}|身份证号码={id}|证件全称={title}|证件号={no}|工种={item}|"
        "领取日期={start}|届满日期={end}|颁发机构={issuer}"
    )
    return [
        mixed(
            "port_papers",
            "船员适任证书|AJC3210021|海事局\n港区入港三级安全教育合格证|RG-0812|港务公司安监部\n"
            "港口设施保安主管培训合格证|PFSO-221|某海事学院\n码头内部登高监护人证|DG-17|码头公司\n"
            "港口机械工程师|GJ2017-08|人社厅",
            plain,
            "F5",
            soft="船员适任证书 港口设施保安主管培训合格证 码头内部登高监护人证",
        ),
        mixed(
            "farm_papers",
            "执业兽医师资格证|370902201901|农业农村部\n养殖人员健康证明|YZ24-007|宁阳县疾控中心\n"
            "拖拉机驾驶证|TLJ3709221|农机监理站\n本场生物安全内训合格证|SW-24-9|本场防疫科",
            other,
            soft="执业兽医师资格证 拖拉机驾驶证 本场生物安全内训合格证",
        ),
        mixed(
            "gas_works_papers",
            "燃气经营企业从业人员考核合格证|RQ3709-2210|住建部门\n公司级安全培训合格证|GS-24-118|本公司培训中心\n"
            "动火作业监护人员资格证|DH-24-3|本公司安全部\n注册安全工程师执业证书|37200119283|应急管理部\n"
            "助理工程师|ZG2021-318|泰安市人社局",
            plain,
            soft="燃气经营企业从业人员考核合格证",
        ),
        mixed(
            "care_home_papers",
            "养老护理员职业技能等级证|S000037001|某评价机构\n护士执业证书|202037001122|卫健委\n"
            "从业人员健康合格证|JK24-5511|疾控中心\n"
            "新入职三级安全教育证|YL-24-6|本院人事科\n厨师技能等级证|CS-3-019|某鉴定所",
            other,
            "F5",
            soft="养老护理员职业技能等级证 护士执业证书 厨师技能等级证",
        ),
        mixed(
            "rail_yard_papers",
            "铁路岗位培训合格证|TL-GW-881|某机务段\n施工现场三级安全教育证|SJ-TL-19|项目部\n二级建造师注册证|"
            "鲁237202100881|山东省住建厅\n"
            "测量工程师|CL2016-4|人社厅",
            "序号={n}|姓名={name}|身份证号={id}|证照={title}|证照编号={no}|专业={item}|颁证时间={start}|"
            "证照到期={end}|颁证机构={issuer}",
            soft="铁路岗位培训合格证 二级建造师注册证",
        ),
        mixed(
            "milk_plant_papers",
            "食品安全管理员培训证|SP-24-88|市场监管协会\n食品生产人员健康证明|SPJK-0091|社区卫生服务中心\n"
            "车间内部安全教育合格证|CJ-N-31|灌装车间\n有限空间监护人培训证|XK-24-2|本厂\n工程师|GC2014-99|人社局",
            plain,
            soft="食品安全管理员培训证",
        ),
        mixed(
            "security_papers",
            "保安员证|3709012021|公安局\n建构筑物消防员证|XF2019-223|人社部门\n高级经济师|GJJ-2015-3|人社厅\n"
            "职业健康检查合格证明|ZYB-24-19|疾控中心",
            other,
            "F3",
            soft="保安员证 建构筑物消防员证 高级经济师",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        sectioned(
            everybody(
                "care_home_everybody",
                "序号={n}|姓名={name}|身份证号={id}|从事岗位={post}|楼栋=1号楼|手机={tel}|特种证编号={no}|"
                "特种证项目={item}|特种证期限={end}",
                "护理员 护士长 康复师 社工 营养师 保洁员 会计",
                "电工 高压电工",
                title="{firm}养老院全体工作人员",
            ),
            2,
            "护理部",
            "综合部",
        ),
        spined(
            everybody(
                "grain_store_everybody",
                "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|编制=企业编|证件编号={no}|"
                "作业项目={code}|有效日期={end}",
                "粮食保管员 质检化验员 统计员 党务干事 食堂厨师 门卫",
                "叉车工",
                "F5",
            ),
            1,
            "直属库",
        ),
        pivoted(
            everybody(
                "milk_plant_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|班组=灌装班|证书编号={no}|准操项目={item}|"
                "有效期至={end}",
                "灌装操作员 理货员 品控员 采购专员 销售内勤 司磅员",
                "电工 电焊工",
                title="{firm}员工花名册",
            ),
            "灌装班|11",
            "总计|11",
        ),
        by_sheets(
            everybody(
                "tunnel_everybody",
                "序号={n}|姓名={name}|身份证号码={id}|工种={post}|进洞卡=JD{n:03d}|特种工种证号={no}|"
                "特种工种={item}|特种工种证到期={end}",
                "喷浆工 钢筋工 防水工 混凝土工 试验员 木工 普工",
                "塔吊司机 架子工",
                "F3",
                "{firm}隧道人员台账",
            ),
            2,
            "左线",
            "右线",
        ),
        prefilled(
            everybody(
                "shaft_everybody",
                "号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿证号={no}|煤矿证项目={item}|煤矿证到期={end}",
                "灯房管理员 浴池管理员 煤样化验员 档案员 食堂炊事员",
                "瓦斯检查员 绞车司机",
                "F6",
            ),
            1,
            3,
        ),
        numbered(
            merged_down(
                everybody(
                    "farm_everybody",
                    "场区=一场|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作项目={item}|操作证到期={end}",
                    "饲养员 兽医 配种员 统计 炊事员 出纳",
                    "焊工",
                    title="{firm}养殖人员名册",
                ),
                2,
                0,
            ),
            2,
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
            "port_handling_opinions",
            base + "处理意见={say}",
            name("姓名经公安机关变更，变更前为{old}"),
            old("身份证号更正过，更正前{old}"),
            seen("复审于8月7日完成"),
            gone("7月15日办理离港手续"),
            away("证件由辽宁省应急管理厅颁发"),
        ),
        footnoted(
            _roster(
                world,
                "grain_notes_beside_the_name",
                "序号={n}|姓名={name}|身份证号={id}|个人情况补充={say}|操作证编号={no}|准操项目={item}|"
                "初次领证日期={first}|有效期至={end}",
                renew("证到期换新，材料已报应急局"),
                name("曾用名为{old}"),
                old("户籍迁移时身份证号有变，原号{old}"),
                away("证是黑龙江发的"),
            ),
            "补充栏没有可不填",
        ),
        indented(
            _roster(
                world,
                "gas_works_three_columns",
                base + "证书问题说明={say}|责任人=|完成时限=",
                seen("已按期复审，等证"),
                gone("已解除劳动合同"),
                name("证书为改名前办理，原姓名{old}"),
                renew("换证申请已受理，等待出证"),
                words="证书问题说明",
            )
        ),
        inserted(
            _roster(
                world,
                "farm_spoken",
                "姓名={name}|身份证号={id}|证号码={no}|证上项目={item}|头一回领={first}|到什么时候={end}|"
                "还有啥要说的={say}",
                away("四川那边考的证"),
                old("身份证号改过，从前是{old}"),
                name("以前的名字是{old}，后来改的"),
                gone("回家不干了"),
                words="还有啥要说的 头一回领",
            ),
            3,
            "繁育场",
        ),
        hinted(
            _roster(
                world,
                "hospital_return_column",
                base + "科室回复={say}",
                seen("本人8月9日复审考试合格"),
                renew("正办理延期换证"),
                away("持安徽省应急管理厅所发证件"),
                gone("已退休"),
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "异常情况写明",
        ),
        page_broken(
            _roster(
                world,
                "milk_plant_checked",
                base + "人事核验={say}",
                name("核验：证书姓名{old}，系改名前姓名"),
                old("核验：证书身份证号{old}系旧号，公安已更正"),
                seen("核验：已于2024年8月完成复审"),
                renew("核验：新证办理中"),
            ),
            1,
            4,
        ),
        answered(
            _roster(
                world,
                "questionnaire_last_question",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
                "8、其他需要说明的情况：={say}",
                name("证书上名字是{old}，后来改名"),
                away("我的证是广东省发的"),
                seen("8月5日刚复审完"),
                gone("我已经不在这里上班了"),
                words="8、其他需要说明的情况：",
            ),
            1,
            答卷编号="#",
            提交时间="2024/8/8 9:0#",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期截止={end}|"
    tails = (
        ("done_and_paid", "复审完成日={done}|复审缴费=已缴|复审发票号=FP{n:05d}", "复审完成日 复审发票号", "F1"),
        ("first_and_next", "前次复审={done}|后次复审=|复审经办人=周", "前次复审 后次复审", "F6"),
        ("due_and_done_in_words", "应复审月={due:%Y年%m月}|复审办结={done:%Y.%m.%d}", "应复审月 复审办结", "F1"),
        ("letters_for_reviews", "复审A={done}|复审B=|复审C=", "复审A", "F6"),
        (
            "course_and_school",
            "复审班期=24-03|复审结业={done:%Y年%m月%d日}|复审学校=某安全学校",
            "复审结业 复审班期",
            "F1",
        ),
        ("reminder_of_the_program", "复审到期提醒=关闭|上回复审={done}|提醒人={tel}", "上回复审 复审到期提醒", "F1"),
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
        topped(made[0], "复审统计||||"),
        spaced(made[1], 1),
        summed(made[2], 1, 5, "合计"),
        boxed(made[3], 1),
        paged(ended(made[4], "以下空白"), 1, 4),
        worded(
            signed(coded(made[5], 1, "xh|xm|sfz|czz|xmmc|yxq|fsts|scfs|txr"), "制表：|||2024.8.1"), 项目="低压电工作业"
        ),
    ]
