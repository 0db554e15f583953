"""Fifth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Deposits, lockers, protective gear and commendations beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "lockers_and_awards",
            (
                "作业证",
                "姓名={name}|身份证号码={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}|发证机关={issuer}",
            ),
            "更衣柜:使用人={name}|身份证号码={id}|柜号=B{n:03d}|押金单号=YJ{n:05d}|退柜日期=\n"
            "评优:获奖人={name}|身份证号码={id}|荣誉称号=季度服务明星|荣誉证书编号=RY-24-{n:02d}|颁发日期=2024-04-08|颁发单位=总经办",
            "押金单号 荣誉称号 荣誉证书编号",
            "F5",
            "员工编号={n:05d}|中文名={name}|身份证号码={id}|职位={post}|到店日期=2021-05-06|排班=早",
        ),
        book(
            "gear_and_dose",
            (
                "操作人员证",
                "持证者={name}|公民身份号码={id}|准操项目={item}|操作证编号={no}|有效期开始={start}|有效期结束={end}",
            ),
            "劳保:领用人={name}|公民身份号码={id}|发放凭证=LB{n:04d}|安全帽钢印=SM-{n:03d}|下次更换=2026-07-01\n"
            "职业危害告知:劳动者={name}|公民身份号码={id}|告知书编号=GZS{n:03d}|告知日期=2024-01-15|危害因素=噪声、苯",
            "发放凭证 安全帽钢印 告知书编号",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of kitchens, classrooms and the house."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "hotel_and_school",
            "餐饮服务从业人员健康证|JKZ24-0931|肥城市疾病预防控制中心\n高级中学教师资格证书|20203709842000117|泰安市教育局\n"
            "酒店新员工入职安全培训合格证|NX-0416-24|酒店人力资源部\n中式烹调师四级职业技能等级证书|S000037090416|某餐饮评价机构",
            "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证号={no}|作业/专业={item}|发证时间={start}|有效期至={end}|发证单位={issuer}",
            soft="高级中学教师资格证书 中式烹调师四级职业技能等级证书",
        ),
        mixed(
            "chemical_house_papers",
            "承包商入厂安全教育合格证|CBS-24-207|公司HSE部\n受限空间作业监护人培训合格证|JHR-24-09|公司HSE部\n"
            "助理工程师（应用化学）|ZL2019-0418|泰安市人社局\n班组安全员内部聘任证书|BZ-11|公司HSE部",
            "工号={n:04d}|持证人={name}|身份证号码={id}|证件名称={title}|证件编号={no}|操作项目={item}|起={start}|止={end}|发证方={issuer}",
            soft="班组安全员内部聘任证书",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    hotel = everybody(
        "hotel",
        "部门=各部|姓名={name}|职位={post}|性别={sex}|身份证号={id}|入店日=2022.3.1|特种作业证号={no}|作业项目={item}|证件有效期至={end}",
        "客房服务员 礼宾员 宴会销售 收银员 洗碗工",
        "配电工 电焊工",
        title="{firm}在店员工名册（8月）",
    )
    return [
        inserted(hotel, 6, "客房部"),
        everybody(
            "brewery_warehouse",
            "序={n}|岗位名称={post}|职工={name}|职工身份证号={id}|班别=乙|叉车等证件编号={no}|代号={code}|有效日期={end}",
            "酿造技术员 品酒员 包装线操作工 统计员 门卫",
            "叉车司机",
            "F5",
            "{firm}全员台账",
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
            "personnel_officer",
            "序号={n}|姓名={name}|身份证号={id}|特种作业证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|人事备注={say}",
            name("2020年由{old}更为现名，派出所有证明"),
            away("证件由湖北省应急管理厅发放"),
            renew("8.10到期，换证已受理，等制卡"),
            gone("8月5日办完离职手续"),
            words="人事备注",
        ),
        _roster(
            world,
            "workshop_clerk",
            "姓名={name}|身份证号码={id}|本人说明={say}|操作证编号={no}|操作项目={item}|首次领证={first}|到期={end}",
            seen("复审8月5日刚审完，合格，证还没打出来"),
            old("身份证号后来改过，原号{old}，证是用原号办的"),
            renew("换证材料7月底交市局窗口了"),
            words="本人说明",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|持证人={name}|身份证号={id}|特种作业证号={no}|作业项目={item}|有效期结束={end}|"
    tails = (
        (
            "three_year_stamp",
            "三年一审（日期）={done:%Y/%m/%d}|审验是否收费=否|换证=",
            "三年一审（日期） 审验是否收费",
            "F1",
        ),
        (
            "planned_and_real",
            "计划复训={due}|实际复审={done}|复审学时要求=8|复训联系人=教培科",
            "计划复训 复审学时要求",
            "F6",
        ),
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
    return made
