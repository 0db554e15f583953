"""Personnel workbooks, posts, remarks and certificates outside the campaign."""

from datetime import date
from functools import partial

from tests.surfaces.surface import (
    NOBODY,
    RD,
    RV,
    Expect,
    Member,
    Surface,
    cast,
    clerk,
    foreign,
    headers,
    lines,
    table,
)
from tests.surfaces.world import World

NONE_HERE = f"{NOBODY}|not_applicable"
STAFF = "工号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|入职时间=2019-03-01"


def personnel_book(
    world: World, name: str, certificates: tuple[str, str], others: str, words: str, fam: str = "F1", staff: str = STAFF
) -> Surface:
    """Make a workbook of staff, certificates and sheets of other business (a line each: name, bar-parted columns)."""
    held, idle = cast(world, "ok forged ok", fam), [clerk(world), clerk(world, "保安"), clerk(world, "司机")]
    firm, everybody = world.firm(fam), [held[0], idle[0], held[1], idle[1], held[2], idle[2]]
    sheets = [("员工", [headers(staff), *lines(staff, everybody, firm)])]
    expects = [
        Expect(2 + index, NOBODY if one in idle else "", sheet="员工", noclue="uncertified")
        for index, one in enumerate(everybody)
    ]
    for line in others.strip().split("\n"):
        sheet, _, columns = line.strip().partition(":")
        sheets.append((sheet, [headers(columns), *lines(columns, everybody, firm)]))
        expects += [
            Expect(2 + index, NONE_HERE, sheet=sheet, known="" if one in idle else one.allowed)
            for index, one in enumerate(everybody)
        ]
    sheet, columns = certificates
    sheets.append((sheet, [headers(columns), *lines(columns, held, firm)]))
    expects += [Expect(2 + index, one.allowed, claims=1, sheet=sheet) for index, one in enumerate(held)]
    return Surface("hr_sheets", name, f"{firm}人事档案.xlsx", sheets, expects, tuple(words.split()))


def hr_sheets(world: World) -> list[Surface]:
    """Contracts, education, insurance, titles and driving licences beside the certificates."""
    plain = "姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|有效期至={end}"
    return [
        personnel_book(
            world,
            "contracts_and_education",
            ("特殊工种持证", plain),
            "合同台账:姓名={name}|身份证号={id}|劳动合同编码=LD2022{n:03d}|合同起=2022-01-01|合同期满=2026-12-31|签订次数=2\n"
            "厂级教育:姓名={name}|身份证号={id}|教育卡号=JY{n:04d}|考核得分=92|合格日期=2023-02-08",
            "劳动合同编码 合同期满 教育卡号",
        ),
        personnel_book(
            world,
            "insurance_and_health",
            (
                "操作证",
                "持证人={name}|身份证号={id}|操作证号={no}|操作项目={item}|有效期止={end}|发证机关=泰安市应急管理局",
            ),
            "社保:姓名={name}|身份证号={id}|社保电脑号=6{tel}|起缴年月=2019-04|缴费基数=4200\n"
            "体检:姓名={name}|身份证号={id}|体检编号=TJ{n:05d}|体检日期=2024-04-02|体检结论=合格|下次体检=2025-04-01",
            "社保电脑号 体检结论 下次体检",
        ),
        personnel_book(
            world,
            "titles_and_diplomas",
            ("特种设备", "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}"),
            "职称:姓名={name}|身份证号={id}|职称级别=初级|职称证号=ZG{n:06d}|评定日期=2018-11-01|评定机构=泰安市人社局\n"
            "学历:姓名={name}|身份证号={id}|毕业院校=某学院|毕业证编号=1045{tel}|毕业时间=2005-07-01|专业=机械",
            "职称级别 毕业证编号 评定机构",
            "F5",
        ),
        personnel_book(
            world,
            "driving_and_dormitory",
            ("特种工", "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}"),
            "驾照:姓名={name}|身份证号={id}|准驾车型=C1|驾驶证号={id}|初次领证日期=2010-05-01|有效期止=2030-05-01\n"
            "宿舍:姓名={name}|楼号=2|房号=20{n}|钥匙编号=YS{n:03d}",
            "准驾车型 钥匙编号",
            "F3",
        ),
        personnel_book(
            world,
            "leave_and_clothes",
            (
                "煤矿证",
                "姓名={name}|身份证号={id}|证号={no}|准操项目={item}|初领={first}|有效期至={end}|发证机关={issuer}",
            ),
            "保密协议:姓名={name}|身份证号={id}|协议编号=BM{n:03d}|签署日期=2022-01-01|到期日期=2025-12-31\n"
            "工装:姓名={name}|身份证号={id}|发放单号=GZ{n:04d}|发放日期=2024-05-01|有效期至=2025-05-01",
            "协议编号 发放单号 签署日期",
            "F6",
        ),
    ]


OUTSIDE_BASE = (
    "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|"
    "发证日期={start}|有效期至={end}|发证机关={issuer}"
)


def with_foreign(
    world: World, name: str, rest: str, columns: str = OUTSIDE_BASE, fam: str = "F1", *, soft: str = ""
) -> Surface:
    """Make a roster with certificates that the campaign does not know, a line each."""
    members = cast(world, "ok forged", fam)
    for index, line in enumerate(rest.strip().split("\n")):
        title, number, issuer = line.strip().split("|")
        one = foreign(world, title=title, no=number, issuer=issuer, start="2023-03-01", end="2026-02-28")
        one.allowed = "not_applicable|needs_verification" if title in soft.split() else "not_applicable"
        one.extra["item"] = title if index % 2 else ""
        members.append(one)
    names = " ".join(str(one.extra["title"]) for one in members if "title" in one.extra)
    return table(world, "outside_campaign", name, columns, members=members, words=names)


def outside_campaign(world: World) -> list[Surface]:
    """Certificates of the house, of health and of professions, beside the campaign's own."""
    mixed = partial(with_foreign, world)
    return [
        mixed(
            "in_house",
            "公司级入厂安全培训合格证|RC-2023-015|本公司安环部\n班组长安全培训证书|BZZ0231|集团公司\n三级安全教育卡|SJ2023-88|\n"
            "动火作业监护人证|JH-044|公司安全部",
        ),
        mixed(
            "health",
            "从业人员健康证明|JK37090412|肥城市疾病预防控制中心\n职业健康体检合格证明|ZJ20230011|某医院\n食品从业人员健康合格证|SP-0912|",
        ),
        mixed(
            "engineers",
            "助理工程师职称证|ZL018832|泰安市人力资源和社会保障局\n高级工程师|GG20170023|山东省人社厅\n"
            "中级注册安全工程师执业证|37210034567|应急管理部\n会计师|KJ99812|财政部",
            soft="会计师",
        ),
        mixed(
            "guardians",
            "受限空间监护人员培训合格证|SX-23-07|某化工集团\n外来施工人员安全教育合格证|WL-2024-113|安保部\n岗前安全培训合格证|GQ0231|",
            "姓名={name}|身份证号码={id}|证件种类={title}|证件号={no}|工种={item}|领证日期={start}|到期日={end}|核发单位={issuer}",
        ),
        mixed(
            "mixed_files",
            "安全教育培训合格证|AQ-2024-31|本厂\n健康证|JKZ-3|\n保安员证|BA3709001|肥城市公安局\n机动车驾驶证|C1|肥城市交警大队",
            soft="保安员证 机动车驾驶证",
        ),
        mixed(
            "no_issuer",
            "新员工三级教育合格证|XY2023-9|\n监护人资格证|JHR-12|\n工程师（机械）|M-2231|",
            "姓名={name}|身份证号={id}|持有证件={title}|编号={no}|项目={item}|截止={end}",
            "F3",
        ),
    ]


def whole_staff(
    world: World, name: str, columns: str, idle: str, needing: str, fam: str = "F1", title: str = ""
) -> Surface:
    """Make a roster of everybody."""
    members = cast(world, "ok forged ok", fam)
    members += [clerk(world, post) for post in idle.split()]
    for post in needing.split():
        members.append(Member(world.person(), None, "uncertified", extra={"post": post}))
    world.rng.shuffle(members)
    return table(world, "posts", name, columns, members=members, titles=(title,) if title else (), words=idle)


def posts(world: World) -> list[Surface]:
    """Rosters of everybody: who needs none has no verdict, who needs one and claims none is uncertified."""
    staff = partial(whole_staff, world)
    return [
        staff(
            "factory",
            "序号={n}|姓名={name}|身份证号={id}|部门=车间|岗位={post}|证书编号={no}|准操项目={item}|有效期至={end}",
            "仓管员 采购员 厨师 数控车工 质检员 统计员",
            "维修电工 氩弧焊工",
        ),
        staff(
            "site",
            "姓名={name}|身份证号码={id}|班组=一队|工种={post}|资格证号={no}|到期={end}",
            "瓦工 抹灰工 混凝土工 测量员 材料员 资料员",
            "塔吊司机 建筑电工",
            "F3",
            "{firm}全体进场人员",
        ),
        staff(
            "warehouse",
            "工号={n:05d}|姓名={name}|证件号码={id}|职位={post}|电话={tel}|证件编号={no}|作业项目={code}|有效日期={end}",
            "分拣员 客服 打包工 调度员 装卸工 人事专员",
            "叉车工 叉车司机",
            "F5",
        ),
        staff(
            "mine",
            "序号={n}|姓名={name}|身份证号={id}|单位={emp}|工作岗位={post}|操作资格证={no}|项目={item}|有效期至={end}",
            "洗衣工 食堂管理员 灯房管理员 劳资员 打字员",
            "瓦斯检查员 井下电工",
            "F6",
        ),
        staff(
            "office",
            "姓名={name}|性别={sex}|身份证号={id}|任职={post}|学历=大专|持证编号={no}|持证类别={item}|持证到期={end}",
            "行政前台 法务专员 绿化工 宿管 化验员 销售经理 班车驾驶",
            "高压电工 制冷工",
            title="{firm}花名册",
        ),
    ]


REMARK_BASE = "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"


def former_name_said(world: World, words: str) -> Member:
    """Cast somebody who says his former name."""
    record, person = world.record("F1"), world.person()
    holder = type(person)(person.name, record.person.id_no)
    return Member(holder, record, RD, extra={"say": words.format(old=record.person.name)})


def old_id_said(world: World, words: str) -> Member:
    """Cast somebody who says his former number."""
    record, other = world.record("F1", 1), world.person()
    holder = type(other)(record.person.name, other.id_no)
    return Member(holder, record, RV, extra={"say": words.format(old=record.person.id_no)})


def reviewed_said(world: World, words: str) -> Member:
    """Cast somebody who says that he was reviewed."""
    start, end = date(2021, 8, 1), date(2027, 7, 31)
    record = world.record("F1", 0, first=start, start=start, end=end, due=date(2024, 8, 1), done=None)
    return Member(record.person, record, RV, extra={"say": words})


def renewing_said(world: World, words: str) -> Member:
    """Cast somebody who says that he is renewing."""
    start, end = date(2018, 8, 11), date(2024, 8, 10)
    record = world.record("F1", 2, first=start, start=start, end=end, due=date(2021, 8, 11), done=date(2021, 8, 2))
    return Member(record.person, record, RV, extra={"say": words})


def elsewhere_said(world: World, words: str) -> Member:
    """Cast somebody certified elsewhere who says so."""
    claim = world.draw("F1", 3)
    return Member(claim.person, claim.but(first=claim.start), "needs_verification", extra={"say": words})


def left_said(world: World, words: str) -> Member:
    """Cast somebody who left."""
    one = cast(world, "ok", "F1")[0]
    one.extra["say"] = words
    return one


def remarked(world: World, name: str, head: str, *members: Member, words: str = "") -> Surface:
    """Make a roster with remarks in its last column."""
    people = [*members, *cast(world, "forged ok", "F1")]
    for one in people:
        one.extra.setdefault("say", "")
    return table(world, "remarks", name, f"{REMARK_BASE}{head}={{say}}", members=people, words=words)


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says in the last column."""
    former_name = partial(former_name_said, world)
    old_id = partial(old_id_said, world)
    reviewed = partial(reviewed_said, world)
    renewing = partial(renewing_said, world)
    elsewhere = partial(elsewhere_said, world)
    left = partial(left_said, world)
    roster = partial(remarked, world)
    return [
        roster(
            "notes",
            "备注",
            former_name("原名{old}"),
            elsewhere("河南办的证"),
            reviewed("8月6日已复审"),
            left("6月已离职"),
        ),
        roster(
            "explanation",
            "情况说明",
            former_name("户口本改名，改名前叫{old}"),
            old_id("身份证号码变更，旧号{old}"),
            renewing("正在换证"),
            words="改名前叫",
        ),
        roster(
            "other",
            "其他",
            old_id("旧身份证{old}"),
            elsewhere("外省证，安徽发"),
            renewing("资料已交，等新证"),
            words="等新证",
        ),
        roster(
            "attention",
            "需注明事项",
            reviewed("复审已通过，卡未更新"),
            former_name("办证时用名{old}"),
            left("已调走"),
            words="需注明事项 办证时用名 卡未更新",
        ),
        roster(
            "supplement",
            "补充",
            elsewhere("在江苏考的"),
            old_id("派出所改过身份证，以前是{old}"),
            renewing("延期换证办理中"),
            words="派出所改过身份证",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own: they belong to the certificate of the row and are no claim."""
    kind = "review_columns"
    base = "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|有效期至={end}|"
    tails = (
        ("first_second", "首次复审情况={done}|再次复审情况=", "首次复审情况 再次复审情况"),
        ("numbered", "复审①={done}|复审②=|复审③=", "复审①"),
        ("by_year", "第三年复审={done}|第六年复审=", "第三年复审 第六年复审"),
        ("stamps", "复审盖章一={done}|复审盖章二=|盖章机关={issuer}", "复审盖章一 盖章机关"),
        ("education", "继续教育1={done}|继续教育2=|继续教育3=", "继续教育1"),
    )
    made = [
        table(world, kind, name, base + tail, "ok alt forged ok", words=words, fam="F6" if name == "stamps" else "F1")
        for name, tail, words in tails
    ]
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return made
