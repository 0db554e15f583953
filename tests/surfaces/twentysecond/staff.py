"""Twenty-second batch: personnel workbooks, papers outside the campaign, everybody of a house, remarks, reviews."""

from datetime import date
from functools import partial

from tests.surfaces.eleventh.shapes import MANAGER
from tests.surfaces.people import Person
from tests.surfaces.sixth.shapes import LIFT
from tests.surfaces.surface import NOBODY, RD, RV, Expect, Member, R, Surface, clerk, foreign, headers, lines
from tests.surfaces.twentysecond.shapes import EIGHT, NINE, crew, dress, flat, roster, rows_of, said, strict
from tests.surfaces.world import World

ELSE = f"{NOBODY}|not_applicable"
SOFT = "not_applicable|needs_verification"


def book(
    world: World,
    name: str,
    house: str,
    everybody: str,
    others: str,
    certificates: str,
    fam: str = "F1",
    items: str = "",
) -> Surface:
    """Make a workbook: `sheet:columns` of everybody, a line each of other business, and of the certificates."""
    held = dress(crew(world, "ok*2 forged ok alt", fam, items))
    idle = [clerk(world, post) for post in ("文员", "保安", "会计")]
    people = [held[0], idle[0], held[1], held[2], idle[1], held[3], idle[2], held[4]]
    world.hire((one.person for one in people), house)
    sheets, expects = [], []
    for place, line in enumerate([everybody, *others.strip().split("\n")]):
        sheet, _, columns = flat(line).partition(":")
        sheets.append((sheet, [headers(columns), *lines(columns, people, house)]))
        for row, one in enumerate(people, 2):
            known = "" if one in idle else one.allowed
            allowed = ELSE if place else NOBODY if one in idle else ""
            expects.append(Expect(row, allowed, sheet=sheet, noclue="uncertified", known=known))
    sheet, _, columns = flat(certificates).partition(":")
    sheets.append((sheet, [headers(columns), *lines(columns, held, house)]))
    expects += [Expect(row, one.allowed, claims=1, sheet=sheet) for row, one in enumerate(held, 2)]
    return Surface("hr_sheets", name, f"{house}员工资料.xlsx", sheets, expects)


def hr_sheets(world: World) -> list[Surface]:
    """Contracts, education, insurance, dormitories and shifts beside the certificates."""
    of = partial(book, world)
    cert = "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}"
    device = "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|有效日期={end}"
    return [
        of(
            "contracts_and_safety_cards_of_the_brewery",
            "肥城泰岳饮料有限公司",
            "花名册:序号={n}|姓名={name}|身份证号={id}|部门=生产|岗位={post}|入职日期=2017-05-02|学历=高中",
            "合同签订:姓名={name}|身份证号={id}|合同号=HT-{n:04d}|签订日期=2023-05-01|终止日期=2026-04-30|"
            "续签次数=2\n"
            "三级安全教育:姓名={name}|身份证号={id}|教育卡编号=AQJY{n:03d}|公司级日期=2017-05-03|"
            "车间级日期=2017-05-05|成绩=90",
            f"特种作业证:{cert}",
        ),
        of(
            "shifts_and_dormitory_of_the_parcel_hub",
            "肥城速达仓储配送有限公司",
            "人员总表:工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|班次=夜班|入职=2021-10-08",
            "宿舍:姓名={name}|身份证号={id}|楼栋=2号楼|房间=30{n}|床位编号=C{n:03d}|入住日期=2021-10-08\n"
            "社保公积金:姓名={name}|身份证号={id}|个人账号=37098{n:07d}|参保日期=2021-11-01|缴费基数=4200",
            f"叉车证:{device}",
            "F5",
            "0",
        ),
        of(
            "training_and_titles_of_the_pharmacy",
            "泰安仁和生物医药有限公司",
            "员工信息:姓名={name}|性别={sex}|身份证号码={id}|部门=工程设备部|岗位={post}|转正日期=2020-02-01",
            "GMP培训:姓名={name}|身份证号={id}|培训编号=GMP24-{n:03d}|培训日期=2024-03-12|考核结果=合格\n"
            "职称:姓名={name}|身份证号={id}|职称=助理工程师|职称证书编号=ZC{n:06d}|取得时间=2019-12-01",
            f"电工焊工制冷工:{cert}",
        ),
        of(
            "wages_and_medical_of_the_road_works",
            "泰安远达公路养护有限公司",
            "在册人员:序号={n}|姓名={name}|身份证号={id}|岗位={post}|工区=二工区|进场日期=2024-03-05",
            "工资:姓名={name}|身份证号={id}|银行卡号=62170{tel}{n:03d}|应发=6800|实发=6320\n"
            "体检:姓名={name}|身份证号={id}|体检编号=TJ2024{n:04d}|体检日期=2024-03-02|有效期至=2025-03-01|结果=合格",
            "特种工:姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F3",
        ),
        of(
            "officers_and_their_diplomas",
            "肥城安泰置业建设有限公司",
            "公司人员:姓名={name}|身份证号={id}|职务={post}|部门=工程部|电话={tel}",
            "学历:姓名={name}|身份证号={id}|毕业证编号=1043{n:012d}|毕业院校=某大学|毕业日期=2008-07-01|"
            "专业=土木工程\n"
            "建造师:姓名={name}|身份证号={id}|注册专业=建筑|继续教育学时=60|学习日期=2023-11-20",
            "三类人员:姓名={name}|身份证号={id}|类别={code}|证书编号={no}|首次发证={first}|发证日期={start}|"
            "有效期至={end}",
            "F4",
        ),
        of(
            "lamps_and_leave_of_the_pit",
            "肥城曹庄煤矿有限公司",
            "全员:序号={n}|姓名={name}|身份证号={id}|单位=机电科|岗位={post}|参加工作时间=2009-08-01",
            "请假:姓名={name}|身份证号={id}|假条编号=QJ{n:05d}|开始日期=2024-06-01|结束日期=2024-06-03|事由=探亲\n"
            "劳保用品:姓名={name}|领取编号=LQ{n:04d}|用品=安全帽|领取日期=2024-01-15|到期日期=2026-07-15",
            f"操作证:{cert}",
            "F6",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Certificates of the house, of health and of professions beside the campaign's own."""

    def of(name: str, house: str, columns: str, papers: str, fam: str = "F1", items: str = "") -> Surface:
        members = crew(world, "ok*2 forged ok*2", fam, items)
        for title, number, issuer, *soft in rows_of(papers):
            one = foreign(world, title=title, no=number, issuer=issuer, start="2023-06-12", first="2023-06-12")
            one.extra["end"] = "2026-06-11"
            one.allowed = SOFT if soft else one.allowed
            members.append(one)
        world.rng.shuffle(members)
        return roster(world, "outside_campaign", name, house, columns, members=members)

    base = """序号={n}|姓名={name}|身份证号={id}|证件名称={title}|证件编号={no}|准操项目={item}|发证日期={start}|
        有效期至={end}|发证机关={issuer}"""
    return [
        of(
            "papers_of_the_cinema_and_mall",
            "肥城大地影院",
            base,
            """公众聚集场所从业人员健康证|JK24-0021|疾病预防控制中心
            入职安全培训合格证|PX-2024-07|本公司人力资源部
            消防设施操作员（四级）|233700301|消防职业技能鉴定|soft
            商场内部动火监护人证|NB-03|本公司工程部""",
        ),
        of(
            "papers_of_the_pharmacy",
            "肥城华鲁制药股份有限公司",
            base.replace("证件名称", "证书名称").replace("证件编号", "证书编号"),
            """执业药师职业资格证书|37021900123|山东省人力资源和社会保障厅|soft
            三级安全教育培训合格证|SJ-0452|本公司安全部
            直接接触药品人员健康证明|YP2024-118|疾病预防控制中心
            中级注册安全工程师执业证|37230018877|应急管理部
            受限空间监护人培训证|SXJH-12|本公司EHS部""",
        ),
        of(
            "papers_of_the_railway_contractor",
            "泰安中铁二十局工程队",
            base,
            """公司内部安全教育合格证|AJ24-331|项目部安质部
            助理工程师|ZJ2019-0213|中铁某局集团
            机动车驾驶证|370983112233|交警支队|soft
            职业健康检查合格证明|TJ24-0033|泰安市中心医院""",
            "F3",
        ),
        of(
            "papers_of_the_university",
            "泰山医药职业学院",
            """序号={n}|教工={name}|身份证号码={id}|证书={title}|编号={no}|项目={item}|取得时间={start}|到期={end}|
            颁证单位={issuer}""",
            """高等学校教师资格证书|2015370014|山东省教育厅|soft
            食堂从业人员健康合格证|SP24-11|疾控中心
            高级工程师职称证书|鲁高2018-222|山东省人社厅
            校级实验室安全培训合格证|SY-2024-08|本校实验室管理处""",
            "F5",
            "2 0",
        ),
        of(
            "papers_of_the_chemical_park",
            "肥城石化储运有限公司",
            base,
            """动火作业监护人培训合格证|DHJH-021|本公司安环部
            外来施工人员入厂安全教育证|RC24-0901|本公司安环部
            注册安全工程师职业资格证|202103718|应急管理部
            班组长安全培训合格证|BZZ-17|本公司
            急救员证|JJ-3120|红十字会|soft""",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody: who needs none has no verdict, who needs one and claims none is uncertified."""

    def of(
        name: str, house: str, columns: str, roles: str, fam: str, items: str, idle: str, titles: str = ""
    ) -> Surface:
        members = strict(crew(world, roles, fam, items))
        members += [clerk(world, post) for post in idle.split()]
        world.rng.shuffle(members)
        return roster(world, "posts", name, house, columns, fam=fam, members=members, titles=titles)

    return [
        of(
            "brewery_everybody",
            "泰安泰山原浆啤酒有限公司",
            """序号={n}|姓名={name}|性别={sex}|身份证号={id}|部门=酿造部|岗位={post}|用工性质=合同工|操作证编号={no}|
            准操项目={item}|有效期至={end}|联系电话={tel}""",
            "ok*3 forged none ok none",
            "F1",
            "0 3 1",
            "酿酒师 化验员 灌装工 品控员 销售代表 出纳 保洁员 统计员",
            "{firm}员工花名册（2024年7月）",
        ),
        of(
            "shopping_mall_everybody",
            "肥城吾悦商业管理有限公司",
            "工号={n:04d}|姓名={name}|身份证号={id}|职务={post}|入职日期=2022-09-01|特种作业证号={no}|"
            "操作项目={item}|证件到期={end}",
            "ok*2 forged none ok",
            "F1",
            "0 4",
            "招商经理 客服专员 收银主管 企划专员 保安 停车管理员 财务经理",
        ),
        of(
            "parcel_warehouse_everybody",
            "泰安菜鸟驿仓供应链有限公司",
            "序号={n}|姓名={name}|身份证号={id}|工种={post}|班组=白班|证件编号={no}|作业项目={item}|"
            "发证日期={start}|有效期至={end}",
            "ok*3 forged none ok",
            "F5",
            "0",
            "打包员 分拣员 质检员 客服 调度员 装卸工 扫码员",
        ),
        of(
            "tunnel_site_everybody",
            "泰安城轨工程有限公司",
            "班组=主体班|序号={n}|姓名={name}|身份证号={id}|工种={post}|进场时间=2024-04-10|操作资格证号={no}|"
            "有效期至={end}",
            "ok*3 forged none ok",
            "F3",
            "0 1 3 2",
            "钢筋工 木工 混凝土工 普工 测量员 资料员 炊事员",
            "项目部全体人员名单",
        ),
        of(
            "washery_and_pit_everybody",
            "肥城国庄矿业有限公司",
            "序号={n}|姓名={name}|身份证号={id}|科区={emp}|岗位={post}|操作证号={no}|准操项目={item}|"
            "初领日期={first}|有效期至={end}",
            "ok*3 forged none ok",
            "F6",
            "0 1 2",
            "洗煤化验员 财务科长 食堂厨师 宣传干事 仓库保管员 浴池服务员 劳资员",
        ),
        of(
            "farm_everybody",
            "肥城绿源畜牧养殖有限公司",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|文化程度=初中|作业证编号={no}|作业证项目={item}|"
            "作业证有效期={end}",
            "ok*2 forged none ok",
            "F5",
            "2 0",
            "饲养员 兽医 挤奶工 会计 门卫 采购员",
        ),
    ]


def _renamed(world: World, words: str) -> Member:
    record = world.record("F1", 0)
    return Member(
        Person(world.person().name, record.person.id_no),
        record,
        RD,
        extra={"say": words.format(old=record.person.name)},
    )


def _other_number(world: World, words: str) -> Member:
    record, other = world.record("F1", 1), world.person()
    holder = Person(record.person.name, other.id_no)
    return Member(holder, record, RV, extra={"say": words.format(old=record.person.id_no)})


def _reviewed(world: World, words: str) -> Member:
    day = date(2021, 8, 2)
    record = world.record("F1", 0, first=day, start=day, end=date(2027, 8, 1), due=date(2024, 8, 2), done=None)
    return Member(record.person, record, RV, extra={"say": words})


def _renewing(world: World, words: str) -> Member:
    day = date(2018, 8, 9)
    record = world.record(
        "F1", 1, first=day, start=day, end=date(2024, 8, 8), due=date(2021, 8, 9), done=date(2021, 7, 20)
    )
    return Member(record.person, record, RV, extra={"say": words})


def _elsewhere(world: World, words: str) -> Member:
    claim = world.draw("F1", 0)
    return Member(claim.person, claim.but(first=claim.start), "needs_verification", extra={"say": words, "issuer": ""})


def _gone(world: World, words: str) -> Member:
    record = world.record("F1", 1)
    return Member(record.person, record, R, extra={"say": words})


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says in a column beside his people."""
    name, number, seen, renewing, away, gone = (
        partial(one, world) for one in (_renamed, _other_number, _reviewed, _renewing, _elsewhere, _gone)
    )

    def of(surface: str, house: str, head: str, *members: Member) -> Surface:
        people = [*crew(world, "ok*2", items="0 1"), *members, *crew(world, "forged ok*2", items="1 0")]
        said(people, "", "班组长", "", "2019年入职", "")
        columns = f"""序号={{n}}|姓名={{name}}|身份证号={{id}}|操作证编号={{no}}|准操项目={{item}}|初领日期={{first}}|
            有效期至={{end}}|发证机关={{issuer}}|{head}={{say}}"""
        return roster(world, "remarks", surface, house, columns, members=people)

    return [
        of(
            "notes_of_the_farm_machines",
            "肥城丰收农机有限公司",
            "备注",
            name("曾用名{old}"),
            gone("2024.6离职"),
            renewing("换证中"),
        ),
        of(
            "notes_of_the_shipyard",
            "东平湖水上工程有限公司",
            "情况备注",
            number("身份证号已变更，变更前：{old}"),
            away("外省证书，江苏核发"),
            seen("2024年8月复审合格"),
        ),
        of(
            "notes_of_the_mall",
            "泰安万达广场物业",
            "备注说明",
            gone("7月已调走"),
            name("原名{old}，已改名"),
            renewing("证书延期手续办理中"),
            seen("已复审，系统未更新"),
        ),
        of(
            "notes_of_the_power_firm",
            "肥城源网电力工程有限公司",
            "其它说明",
            away("证在河北考的"),
            number("原身份证号{old}，公安已更正"),
        ),
        of(
            "notes_of_the_dye_works",
            "肥城恒彩染料有限公司",
            "变动情况",
            gone("已辞职"),
            name("户口簿更名，旧名{old}"),
            away("安徽省证"),
            renewing("到期，正在换证"),
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own: they belong to the certificate of the row and are no claim."""

    def of(
        name: str, house: str, columns: str, roles: str = EIGHT, fam: str = "F1", items: str = "", **more: str
    ) -> Surface:
        surface = roster(world, "review_columns", name, house, columns, roles, fam, items=items, **more)
        for one in surface.expects:
            one.claims = 1 if one.allowed != NOBODY else None
        return surface

    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|"
    return [
        of(
            "reviewed_once_and_twice",
            "肥城银宝橡塑有限公司",
            base + "初领日期={first}|有效期至={end}|第1次复审时间={done}|第2次复审时间=",
            titles="操作证复审台账|||||2024年",
        ),
        of(
            "three_year_and_six_year",
            "肥城德源玻璃有限公司",
            base + "发证日期={start}|三年复审情况={o1}|六年换证情况=|有效期截止={end}|发证机关={issuer}",
            NINE,
        ),
        of(
            "next_review_and_reminder",
            "泰安福瑞达食品有限公司",
            base + "有效期开始={start}|有效期结束={end}|下次复审日期={due}|提前提醒天数=60|经办人=孙某",
        ),
        of(
            "reviews_of_the_coal_washery",
            "肥城石横选煤厂",
            base + "初次取证={first}|复审记录一={done}|复审记录二=|到期换证时间={end}|发证单位={issuer}",
            NINE,
            "F6",
        ),
        of(
            "continuing_education_of_the_officers",
            "泰安方正建设有限公司",
            """序号={n}|姓名={name}|身份证号={id}|类别={code}|证书编号={no}|发证日期={start}|有效期至={end}|
            2022年继续教育=合格|2023年继续教育=合格|2024年继续教育=""",
            NINE,
            "F4",
        ),
        of(
            "review_of_devices_by_the_fitters",
            "泰安永安设备安装有限公司",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|批准日期={start}|有效日期={end}|"
            "上次复审={first}|复审提醒=到期前1个月",
            NINE,
            "F5",
            "0 3",
        ),
    ]


def whole_trades(world: World) -> list[Surface]:
    """Lists of single trades with harmless words in the last column."""
    return [
        roster(
            world,
            "remarks",
            "harmless_words_of_the_estate",
            "泰安金茂物业服务有限公司",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|代号={code}|批准日期={start}|"
            "有效期至={end}|备注={say}",
            members=said(crew(world, NINE, "F5", trades=(MANAGER, LIFT)), "", "兼职", "主管", "", "2020年调入"),
            fam="F5",
        ),
    ]
