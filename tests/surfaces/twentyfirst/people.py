"""Twenty-first batch: everybody of a house, papers outside the campaign, and what senders say beside their people."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.surface import Member, Surface, cast, clerk, foreign
from tests.surfaces.twentyfirst.services import PLAIN
from tests.surfaces.twentyfirst.shapes import roster, said
from tests.surfaces.world import World

SOFT = "not_applicable|needs_verification"


def papers(world: World) -> list[Surface]:
    """Certificates outside the campaign beside those of the campaign."""

    def others(*lines: str) -> list[Member]:
        members = cast(world, "ok ok forged ok", "F1")
        for line in lines:
            title, number, issuer, *soft = line.split("|")
            one = foreign(world, title=title, no=number, issuer=issuer, start="2023-04-10", end="2026-04-09")
            one.allowed = SOFT if soft else one.allowed
            one.extra["first"] = "2023-04-10"
            members.append(one)
        world.rng.shuffle(members)
        return members

    kind = "outside_campaign"
    base = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|发证日期={start}|"
        "有效期至={end}|发证机关={issuer}"
    )
    return [
        roster(
            world,
            kind,
            "papers_of_the_hospital",
            base,
            members=others(
                "护士执业证书|201937012345|山东省卫生健康委员会|soft",
                "从业人员健康证明|JK2024-00871|疾病预防控制中心",
                "三级安全教育合格证|AQ-0231|本院安全生产办公室",
                "消防设施操作员职业资格证|2037003011400123|消防行业职业技能鉴定|soft",
                "中级注册安全工程师职业资格证书|2020110370001|应急管理部",
            ),
        ),
        roster(
            world,
            kind,
            "papers_of_the_restaurant_and_hotel",
            base.replace("证书名称", "所持证件"),
            members=others(
                "健康证|3709830124|疾控中心",
                "中式烹调师|1537003009401234|人社局|soft",
                "食品安全管理员证|SP2023-771|市场监管局|soft",
                "保安员证|泰公3709-2231|泰安市公安局|soft",
                "新员工入职安全培训合格证|RZ2024-18|本酒店",
            ),
        ),
        roster(
            world,
            kind,
            "papers_of_the_chemical_works",
            base,
            members=others(
                "受限空间作业监护人证|JH2024-006|本公司安全环保部",
                "动火监护人证|DH2024-011|本公司安全环保部",
                "公司级安全教育培训合格证|GS-2023-102|本公司",
                "助理工程师职称证书|鲁助2019-3321|人力资源和社会保障局",
                "注册安全工程师|37210231|应急管理部",
            ),
        ),
        roster(
            world,
            kind,
            "papers_of_the_labour_agency",
            base.replace("证书名称", "证件类型").replace("证书编号", "证件号"),
            members=others(
                "机动车驾驶证|370983198801|交警支队|soft",
                "岗前三级安全教育卡|2024-0033|用工单位",
                "职业健康检查合格证明|ZJ24-221|市中心医院",
                "电工职业技能等级证书（三级）|S000037030001|某评价机构|soft",
            ),
        ),
        roster(
            world,
            kind,
            "papers_of_the_school",
            "序号={n}|姓名={name}|身份证号={id}|持证名称={title}|证号={no}|项目={item}|取证日期={start}|"
            "到期日期={end}|发证部门={issuer}",
            members=others(
                "教师资格证书|20113700142000123|教育局|soft",
                "食堂从业人员健康证|JK-3320|疾控中心",
                "校内安全培训合格证|XN-12|本校总务处",
                "高级工程师|GG20180911|山东省人力资源和社会保障厅",
            ),
        ),
    ]


def staffs(world: World) -> list[Surface]:
    """Everybody of a house, its workbooks, and the words of senders about their people."""
    book = partial(staff.personnel_book, world)
    held = cast(world, "ok@F5.2 ok@F5.2 forged@F5.2 ok@F5.2 none@F5.2", "F5")
    hotel = cast(world, "ok@F1.0 ok@F1.3 forged@F1.0 ok@F1.0 none@F1.0", "F1")
    for one in (*held, *hotel):
        one.allowed = {"uncertified|none": "uncertified"}.get(one.allowed, one.allowed)
    held += [
        clerk(world, post)
        for post in ("语文教师", "班主任", "宿舍管理员", "校医", "食堂厨师", "保洁员", "会计", "图书管理员")
    ]
    hotel += [
        clerk(world, post)
        for post in ("前台接待", "客房服务员", "行李员", "西餐厨师", "收银员", "人事专员", "保安", "洗碗工")
    ]
    world.rng.shuffle(held)
    world.rng.shuffle(hotel)
    return [
        roster(
            world,
            "posts",
            "school_everybody",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|岗位={post}|编制=事业|作业人员证编号={no}|"
            "作业项目={item}|有效期至={end}",
            members=held,
            fam="F5",
            titles=("{firm}教职工名册",),
        ),
        roster(
            world,
            "posts",
            "hotel_everybody",
            "工号={n:04d}|姓名={name}|身份证号={id}|部门=酒店|职位={post}|入职日期=2022-05-16|"
            "操作证号={no}|操作证项目={item}|操作证有效期={end}|健康证=有",
            members=hotel,
        ),
        book(
            "hospital_personnel_book",
            (
                "特种设备证",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|"
                    "有效日期={end}"
                ),
            ),
            "聘用合同:姓名={name}|身份证号={id}|合同编号=PY{n:05d}|聘期开始=2022-07-01|"
            "聘期结束=2025-06-30\n继续教育:姓名={name}|身份证号={id}|证书编号=JXJY24{n:05d}|学分=25|"
            "发证日期=2024-01-10",
            "",
            "F5",
        ),
        book(
            "property_firm_book",
            (
                "工程部证件",
                (
                    "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
                    "发证机关={issuer}"
                ),
            ),
            "入职培训:姓名={name}|身份证号={id}|培训证号=RZ24-{n:03d}|培训日期=2024-02-26|成绩=合格\n"
            "保险:姓名={name}|身份证号={id}|保单号=GZX{n:07d}|起保=2024-01-01|止保=2024-12-31",
            "",
            staff="序号={n}|姓名={name}|身份证号={id}|岗位={post}|项目=阳光花园",
        ),
    ]


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says beside his people."""
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))

    def list_of(surface: str, head: str, *members: Member, town: str = "") -> Surface:
        people = [*cast(world, "ok ok", "F1"), *members, *cast(world, "forged ok ok", "F1")]
        said(people, "say", "", "2016年入职", "", "退休返聘", "")
        for one in members:
            # Who was certified elsewhere is not signed for by an office of here.
            one.extra |= {"issuer": ""} if one.allowed == "needs_verification" else {}
        columns = f"{PLAIN}|发证机关={{issuer}}|{head}={{say}}"
        return roster(world, "remarks", surface, columns, members=people, town=town)

    return [
        list_of(
            "notes_of_the_hospital",
            "备注",
            name("曾用名：{old}"),
            gone("2024年5月离职"),
            renew("证书已到期，换证办理中"),
            town="市直",
        ),
        list_of(
            "notes_of_the_agency",
            "人员情况",
            old("身份证号变更，原身份证号{old}"),
            away("外省证（河南省发）"),
            seen("2024年8月已复审"),
        ),
        list_of(
            "notes_of_the_estate",
            "说明",
            gone("已调离岗位"),
            name("更名，原姓名{old}"),
            seen("已参加复审，证书未换"),
            away("浙江考取"),
        ),
        list_of("notes_of_the_gas_firm", "备注信息", renew("正在延期换证"), old("公安局更正身份证号，旧号为{old}")),
        list_of(
            "notes_of_the_park",
            "备注（离职、变更等）",
            gone("离职"),
            away("证为江苏省应急管理厅签发"),
            name("改名，以前叫{old}"),
        ),
    ]
