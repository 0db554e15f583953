"""Seventh batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Radios, permits to drive on the apron, pensions, courses and tools beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "airport_passes",
            (
                "特种车司机",
                (
                    "员工姓名={name}|身份证号={id}|作业人员证号={no}|作业代号={code}|批准时间={start}|有效时间={end}|"
                    "签发机关={issuer}"
                ),
            ),
            "控制区证件:姓名={name}|身份证号={id}|证件编号=FJ{n:05d}|通行区域=1、2区|签发日期=2024-01-08|有效期至=2025-01-07|签发部门=机场公安分局\n"
            "对讲机:领用人={name}|身份证号={id}|电台执照号=3709{n:05d}|呼号=地服{n}|执照有效期=2026-12-31",
            "通行区域 电台执照号 呼号",
            "F5",
            "员工号={n:06d}|员工姓名={name}|身份证号={id}|岗位={post}|所属班组=白班",
        ),
        book(
            "mill_pension_and_courses",
            (
                "持特种作业证人员",
                "序={n}|职工姓名={name}|身份证号码={id}|证书编码={no}|准操作类目={item}|初次领取={first}|有效截至={end}",
            ),
            "企业年金:职工姓名={name}|身份证号码={id}|年金账号=NJ{tel}|建账日期=2016-07-01|领取状态=未领取\n"
            "线上课程:学员={name}|身份证号码={id}|课程=消防常识|结课证明编号=KC2024{n:04d}|完成日期=2024-06-11|学时=4\n"
            "工具借用:借用人={name}|工具卡号=JT{n:03d}|工具=扭矩扳手|归还期限=2024-09-30",
            "年金账号 结课证明编号 工具卡号",
        ),
        book(
            "site_entry_and_vaccines",
            (
                "特种工登记",
                "序号={n}|姓名={name}|公民身份号码={id}|操作类别={item}|证书号={no}|首次领取={first}|本期截止={end}",
            ),
            "进场三级教育:姓名={name}|公民身份号码={id}|教育档案号=SJ-24-{n:03d}|公司级=2024-03-01|项目级=2024-03-02|班组级=2024-03-03|考试得分=94\n"
            "工资卡:持卡人={name}|公民身份号码={id}|卡号=62284{tel}|开户日期=2024-03-05|卡片有效期=2034-03",
            "教育档案号 班组级 卡片有效期",
            "F3",
            "序号={n}|姓名={name}|公民身份号码={id}|岗位={post}|进场日期=2024-03-01|籍贯=山东",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as airports, kindergartens and mills hold them."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "airport_papers",
            "机场新员工安全教育培训合格证|JC-AQ-24-31|机场安全质量部\n航空安检员证书|AJ37-02119|某民航鉴定站\n"
            "外委单位入场安全教育证|WW24-066|机场安全质量部\n上岗健康检查合格证明|TJ24-0807|某体检中心",
            "序号={n}|姓名={name}|身份证号={id}|证件名称={title}|证件号={no}|准操项目={item}|颁发日期={start}|"
            "失效日期={end}|颁发单位={issuer}",
            soft="航空安检员证书",
        ),
        mixed(
            "kindergarten_papers",
            "幼儿园教师资格证|20183709520231|泰安市教育局\n食堂从业人员预防性健康检查证明|JK-24-5501|肥城市疾控中心\n"
            "园内安全教育培训合格证|YN-03|园务办公室\n保育师（五级）|BY5-11870|某技能评价机构",
            soft="幼儿园教师资格证 保育师（五级）",
        ),
        mixed(
            "mill_papers",
            "本厂岗位安全操作培训证|GW-117|造纸厂安全科\n受限空间作业监护人证|JH-SX-04|造纸厂安全科\n"
            "机械工程师（中级）|ZJ2020-338|泰安市人社局\n三级安全教育培训记录卡|SJK-24-9|造纸厂",
            "编号={n}|持证员工={name}|员工身份证={id}|所持证件名={title}|证件编码={no}|项目={item}|领证={start}|"
            "到期={end}|出具单位={issuer}",
            soft="机械工程师（中级）",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    airport = everybody(
        "airport_ground",
        "科室=地面服务部|员工姓名={name}|员工岗位={post}|员工身份证号={id}|合同到期=2026-02-28|操作证号={no}|准操项目={item}|"
        "操作证止期={end}",
        "值机员 行李分拣员 客舱清洁员 贵宾室接待员 航班调度员",
        "高压电工",
        title="{firm}地面服务人员总名单",
    )
    mill = everybody(
        "paper_mill",
        "车间=抄纸车间|姓名={name}|工种={post}|身份证号={id}|工龄=6|设备作业人员证编号={no}|作业项目代号={code}|有效日期至={end}",
        "打浆工 复卷工 切纸工 成品质检员 浆料统计员",
        "叉车司机 司炉工",
        "F5",
        "{firm}抄纸车间花名册",
    )
    return [
        paged(airport, 2, 6),
        inserted(mill, 5, "乙班"),
        everybody(
            "theatre",
            "序号={n}|演职人员={name}|身份证号码={id}|所任岗位={post}|到团时间=2021-09|操作证编号={no}|操作证项目={item}|"
            "操作证有效期={end}",
            "话剧演员 化妆师 票房售票员 引座员 道具管理员",
            "维修电工",
        ),
        everybody(
            "bridge_crew",
            "进场序={n}|人员={name}|证件号码={id}|工种={post}|队伍=桥梁二队|操作资格证号={no}|资格证类别={item}|到期={end:%Y/%m/%d}",
            "张拉工 压浆工 桥面铺装工 材料会计 工会干事",
            "塔吊司机 架子工",
            "F3",
            "{firm}跨河大桥进场人员",
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
    return [
        indented(
            _roster(
                world,
                "airport_personnel",
                "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|核对备注={say}",
                name("曾用名：{old}（操作证登记名）"),
                away("该证由江西省应急管理厅核发"),
                renew("8月10日到期，已报名换证，待发新证"),
                gone("已于7月31日解除劳动合同"),
                words="核对备注",
            )
        ),
        _roster(
            world,
            "quarry_bookkeeper",
            "姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|初次取证={first}|证书到期={end}|电话={tel}|补充说明={say}",
            old("旧身份证号码{old}，换领二代证时更正"),
            seen("8月2日复审考试合格，等待上网"),
            away("证是在内蒙古办的"),
            words="补充说明",
        ),
        ended(
            _roster(
                world,
                "theatre_office",
                "特殊情况={say}|姓名={name}|身份证号码={id}|特种作业操作证号={no}|准操项目={item}|首次领证日={first}|到期日={end}",
                name("办证后改名，原来姓名是{old}"),
                old("身份证重号已由公安机关纠正，原号码{old}"),
                gone("调往分公司，不在本单位"),
                renew("旧证8月10日到期，换证中，受理单在办公室"),
                words="特殊情况",
            ),
            "填表说明：特殊情况如实填写",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序={n}|持证职工={name}|职工身份证号={id}|特种作业操作证编号={no}|准操项目={item}|证书有效期至={end}|"
    tails = (
        ("year_and_seal", "第一次审证日={done:%Y.%m.%d}|第二次审证日=|审证盖章处=", "第一次审证日 审证盖章处", "F1"),
        ("due_then_result", "该审日={due}|审过日={done}|审证培训班=二期", "该审日 审过日", "F6"),
        ("review_fee", "复审是否自费=否|复审通过日期={done}|复审后证卡=未换", "复审是否自费 复审后证卡", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok alt forged ok", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return made
