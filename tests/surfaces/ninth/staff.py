"""Ninth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import instructed, summed, turned_upside_down
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Health, housing, vehicles, training and leases beside the certificates."""
    book = partial(staff.personnel_book, world)
    hotel = book(
        "hotel_dormitory_and_uniform",
        (
            "工程部证件",
            "员工={name}|员工身份证号={id}|操作证编号={no}|准操={item}|初领={first}|有效期到={end}|发证机关={issuer}",
        ),
        "宿舍:姓名={name}|身份证号={id}|房间号=3{n:02d}|房卡号=YS{n:03d}|入住日期=2023-03-01|到期日期=2024-12-31\n"
        "健康证:姓名={name}|身份证号={id}|健康证号=37098324{n:05d}|发证日期=2024-03-02|有效期至=2025-03-01|发证单位=肥城市疾控中心\n"
        "工装:姓名={name}|身份证号={id}|尺码=175|领用单号=GZ{n:04d}|换发日期=2025-05-01",
        "房卡号 领用单号 工程部证件",
        staff="员工号={n:04d}|姓名={name}|身份证号={id}|职位={post}|入职={birth:2021-%m-%d}|民族=汉",
    )
    hotel.sheets[1:] = [hotel.sheets[-1], *hotel.sheets[1:-1]]
    return [
        hotel,
        book(
            "warehouse_accounts_and_loans",
            (
                "叉车持证",
                "司机={name}|司机身份证号={id}|项目代号={code}|证件编号={no}|批准日期={start}|有效日期={end}|发证机关={issuer}",
            ),
            "考勤:姓名={name}|身份证号={id}|考勤编号={n:06d}|排班=两班|月工时=208\n"
            "车辆通行:姓名={name}|身份证号={id}|车牌号=鲁J{n:05d}|车证号=TX{n:04d}|有效期至=2024-12-31\n"
            "安全承诺:姓名={name}|身份证号={id}|承诺书编号=CN-{n:03d}|签订日期=2024-01-05|有效期=一年",
            "考勤编号 车证号 承诺书编号",
            "F5",
            "工号=WH{n:05d}|姓名={name}|身份证号={id}|岗位={post}|合同=三年",
        ),
        book(
            "campus_titles_and_library",
            (
                "特种作业证",
                "职工={name}|职工身份证号={id}|作业证号={no}|作业项目={item}|首次领证={first}|证书到期={end}|发证单位={issuer}",
            ),
            "职称:姓名={name}|身份证号={id}|职称名称=工程师|职称证书编号=ZC{n:06d}|评审日期=2019-11-30|批准部门=山东省人社厅\n"
            "教师资格:姓名={name}|身份证号={id}|教师资格证号码=2012370{n:05d}|学科=机械|认定机构=泰安市教育局\n"
            "借书证:姓名={name}|身份证号={id}|借书证号=L{n:06d}|办理日期=2022-09-01|有效期至=2026-08-31",
            "教师资格证号码 借书证号",
            staff="序号={n}|姓名={name}|身份证号={id}|现任岗={post}|编制=事业|到校=2016/09/01",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as hotels, hospitals and depots hold them."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "hotel_papers",
            "酒店新员工三级安全教育合格证|JD3J-24-18|酒店人力资源部\n从业人员预防性健康检查合格证明|YF24-0931|肥城市疾控中心\n"
            "中级消防设施操作员|2137000244|消防行业职业技能鉴定站\n给排水助理工程师|ZL20-0771|泰安市人社局",
            "序号={n}|员工={name}|员工身份证={id}|证件全名={title}|证件号={no}|作业内容={item}|发证日={start}|截止日={end}|发放单位={issuer}",
            soft="中级消防设施操作员",
        ),
        mixed(
            "hospital_papers",
            "护士执业证书|201937012345|山东省卫健委\n医院消防安全培训合格证|XFPX-24-07|医院保卫科\n"
            "放射工作人员证|FS3709-118|泰安市卫健委\n有限空间作业监护人员培训证|YXKJ-24-12|医院总务科",
            soft="护士执业证书 放射工作人员证",
        ),
        mixed(
            "depot_papers",
            "承包商入库安全教育合格证|CBS-RK-2231|油库安全科\n油气回收岗位培训合格证|YQHS-08|本公司培训中心\n"
            "中级注册安全工程师（化工安全）|37210098761|应急管理部\n动火监护人培训合格证|DHJH-24-5|本公司安全科",
            "行号={n}|人员={name}|人员身份证号={id}|证照名={title}|证照号={no}|行业或项目={item}|自={start}|至={end}|颁发={issuer}",
            "F2",
            soft="油气回收岗位培训合格证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        summed(
            everybody(
                "hotel_everybody",
                "序={n}|员工姓名={name}|员工身份证号={id}|职位名称={post}|籍贯=山东|证书号={no}|证书项目={item}|证书有效期至={end}",
                "礼宾员 前厅接待 布草员 传菜员 预订员",
                "低压电工 制冷工",
                title="{firm}酒店在职员工花名册",
            ),
            2,
            5,
        ),
        indented(
            everybody(
                "warehouse_everybody",
                "组别=B组|员工={name}|身份证件号={id}|所在岗位={post}|司机证件编号={no}|司机项目代号={code}|司机证有效日期={end}",
                "拣货员 复核员 退货处理员 客服坐席 理货文员",
                "叉车司机",
                "F5",
            )
        ),
        instructed(
            everybody(
                "campus_everybody",
                "序号={n}|教职工={name}|教职工身份证={id}|聘用岗位={post}|作业证编号={no}|作业证项目={item}|作业证截止={end}",
                "馆藏编目员 宿舍管理员 招生干事 辅导员 学工秘书",
                "高压电工 电焊工",
            ),
            "说明",
            "后勤处全体人员均须列入，无证的留空。",
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
        _roster(
            world,
            "hospital_personnel",
            "序号={n}|职工={name}|职工身份证号={id}|操作证号={no}|操作项目={item}|初次领证={first}|有效期至={end}|人事科备注={say}",
            name("2019年办理更名手续，更名前姓名：{old}"),
            seen("已于8月9日参加复审，成绩合格，等待系统更新"),
            old("原身份证号{old}，因重号由公安机关变更"),
            gone("合同到期不续签，8月1日办完离职手续"),
            words="人事科备注",
        ),
        ended(
            _roster(
                world,
                "property_manager",
                "姓名={name}|身份证号={id}|有什么要说明的={say}|证号={no}|项目={item}|领证时间={first}|到期时间={end}",
                away("在河北廊坊考的制冷证，全国平台能查到"),
                renew("证8月10号到，已经报名换证，还没下来"),
                name("身份证上改过名，证上还是{old}"),
                words="有什么要说明的",
            ),
            "",
            "填表人：小冷",
        ),
        paged(
            _roster(
                world,
                "waterworks",
                "班={n}班|工人={name}|工人身份证={id}|作业证编号={no}|作业证项目={item}|首领日期={first}|期满日期={end}|附注={say}",
                seen("复审8.7通过，未贴标"),
                away("证书由辽宁省应急管理厅核发"),
                gone("借调至集团，已不在本厂"),
                old("户口迁移时换号，旧号为{old}"),
            ),
            1,
            4,
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序={n}|持证工={name}|持证工身份证号={id}|持证工证号={no}|持证工项目={item}|持证工证书截止={end}|"
    tails = (
        ("passed_and_where", "复审合格日={done}|复审地点=泰安考试点|复审方式=线上", "复审合格日 复审地点", "F1"),
        ("planned_and_real", "计划复审={due}|完成复审={done}|复审费用=自理", "计划复审 复审费用", "F6"),
        ("note_on_the_card", "证背面复审栏1={done:%Y年%m月%d日}|证背面复审栏2=未到", "证背面复审栏1", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok alt", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [turned_upside_down(made[0], 1), *made[1:]]
