"""Third batch: personnel workbooks, posts, remarks in sentences and certificates outside the campaign."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def hr_sheets(world: World) -> list[Surface]:
    """Vehicles, shares, awards, vaccination and keys beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "vehicles_and_awards",
            (
                "特种证照",
                "证照编号={no}|姓名={name}|作业项目={item}|公民身份号={id}|失效日期={end:%Y.%m.%d}|签发={issuer}",
            ),
            "车辆备案:车主={name}|身份证号={id}|车牌=鲁J{n:05d}|行驶证号=XS{tel}|年检到期=2025-02-28\n"
            "评优:获奖人={name}|荣誉证书号=RY2023-{n:02d}|颁奖单位=某镇政府|颁奖日期=2023-12-30",
            "行驶证号 荣誉证书号 年检到期",
        ),
        book(
            "vaccine_and_housing",
            ("厂车证", "员工={name}|身份证号码={id}|证件编号={no}|项目={code}|有效日期={end}|发证机关={issuer}"),
            "接种:姓名={name}|证件号码={id}|接种凭证号=YM{tel}|接种日期=2023-10-08|加强针到期=2024-10-08\n"
            "公租房:承租人={name}|身份证号={id}|租约编号=GZF-{n:03d}|租期起=2023-01-01|租期止=2025-12-31|房屋代码=A{n}",
            "接种凭证号 租约编号 加强针到期",
            "F5",
            "序={n}|姓名={name}|公民身份号码={id}|职务={post}|到岗=2017-09-01|转正=2017-12-01",
        ),
        book(
            "guards_and_fuel",
            ("建筑工种证", "证号={no}|工种={item}|姓名={name}|身份证={id}|首发={first}|本期起={start}|本期止={end}"),
            "加油卡:持卡人={name}|卡号=1000113700{tel}|身份证={id}|开卡日=2022-03-01|卡有效期=2027-03-01\n"
            "值夜:值班人={name}|身份证={id}|值班牌号={n:03d}|值班日=2024-07-{n:02d}|交班=正常",
            "开卡日 值班牌号 卡有效期",
            "F3",
            "姓名={name}|身份证={id}|现岗={post}|籍贯=肥城|紧急电话={tel}",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and skills."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "skills_and_aid",
            "急救员证|JJ-2023-118|市红十字会\n职业技能等级证书（四级）|S000037090012|某技能鉴定站\n"
            "食堂从业健康证|SP3709-77|\n入厂安全三级教育考核合格证|RC24-019|安环部",
            soft="急救员证 职业技能等级证书（四级）",
        ),
        mixed(
            "typed_as_sentences",
            "监护人培训合格（公司发的证）|JHR2024-5|公司安全科\n厂里自己发的安全培训合格证|NB-31|本厂\n副高级工程师（电气）|FG-2019-44|省人社厅",
            "持证人={name}|公民身份号={id}|是什么证={title}|证上编号={no}|证上项目={item}|发证时间={start}|到期时间={end}|哪里发的={issuer}",
            fam="F3",
        ),
        mixed(
            "posts_and_drivers",
            "高处作业监护人员证|GC-JH-3|安监科\n劳务员岗位证书|LW37-2201|某协会\n无人机执照|UA00217|某协会\n职业健康检查合格证明|ZJK-45|某职防院",
            soft="劳务员岗位证书 无人机执照",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody, one parted into departments."""
    everybody = partial(staff.whole_staff, world)
    parted = everybody(
        "school",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|入职年月=2016.08|操作证编号={no}|操作项目={item}|有效期至={end}",
        "语文教师 校医 生活老师 图书管理员 保洁员 舍务教师",
        "水电维修电工",
    )
    parted = inserted(inserted(parted, 2, "【行政后勤】"), 6, "【教学一线】")
    return [
        parted,
        everybody(
            "food_works",
            "部门=生产|岗位名={post}|员工姓名={name}|员工身份证={id}|证件编号={no}|作业项目={code}|有效日期={end}|体检=合格",
            "配料员 内包工 品控员 检斤员 文案策划",
            "叉车驾驶员",
            "F5",
            "{firm}全员名册（7月）",
        ),
        everybody(
            "hotel_half_english",
            "Dept={emp}|Position={post}|Name={name}|ID No.={id}|Licence={item}|Licence No.={no}|Licence expiry={end}",
            "客房/Housekeeping 厨师长/Chef 财务/Finance 前台/FrontDesk",
            "电工/Electrician",
        ),
    ]


def _roster(world: World, name: str, columns: str, *members: Member, words: str = "") -> Surface:
    """Make a roster with remarks where the columns say."""
    people = [*members, *cast(world, "forged ok", "F1")]
    for one in people:
        one.extra.setdefault("say", "")
    return table(world, "remarks", name, columns, members=people, words=words)


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says in whole sentences, and not always in the last column."""
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))
    return [
        _roster(
            world,
            "sentences_first",
            "备注={say}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领日期={first}|有效期至={end}",
            name("2021年因家庭原因到派出所把名字改了，以前叫{old}，操作证上的名字没来得及换"),
            away("此人系河北邯郸人，操作证是在老家邯郸考的，山东系统里没有"),
            renew("操作证8月10日到期，7月20日已把换证材料送到市局窗口，回执在手，新证还没下来"),
            gone("该同志7月底已办离职手续，因本表为上半年统计仍予保留"),
        ),
        _roster(
            world,
            "two_facts_a_cell",
            "序号={n}|姓名={name}|需要说明的问题={say}|身份证号={id}|操作证编号={no}|操作项目={item}|首次领证={first}|操作证有效期={end}",
            old("夜班；早年身份证号登记有误，2018年公安纠正，纠正前为{old}，操作证一直没有更改"),
            seen("白班，2024年8月初参加复审并通过，网上数据下月才能更新"),
            name("夜班，已婚；随母姓前姓名为{old}"),
            words="需要说明的问题 随母姓前",
        ),
        _roster(
            world,
            "numbered_notes",
            "姓名={name}|身份证号={id}|操作证号码={no}|项目={item}|初领={first}|到期={end}|联系电话={tel}|注释={say}",
            away("①外省（贵州）发证；②已承诺真实"),
            gone("①退休返聘；②9月起不再聘用"),
            old("①户口迁移时换了身份证号码，老号{old}；②证未换"),
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "姓名={name}|公民身份号={id}|操作证号={no}|核准项目={item}|证件止期={end}|"
    tails = (
        ("endorsements", "第1次签注={done}|第2次签注=|签注人=孟某", "第1次签注 签注人", "F1"),
        ("year_checks", "三年一审（办理日）={done}|六年换证（办理日）=|下次提醒=", "三年一审（办理日）", "F6"),
        ("due_and_done_in_one", "应审/实审={due:%Y.%m}/{done:%Y.%m}|审验章=有", "应审/实审 审验章", "F1"),
    )
    made = [
        table(world, "review_columns", name, base + tail, "ok forged alt ok", fam, words=words)
        for name, tail, words, fam in tails
    ]
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return made
