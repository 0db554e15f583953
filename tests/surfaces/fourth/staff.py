"""Fourth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Pledges, funds, leave, loans and tools beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "pledges_and_leave",
            (
                "特作证",
                "姓名={name}|身份证号={id}|特作证编号={no}|准操项目={item}|证件起={start}|证件止={end}|发证机关={issuer}",
            ),
            "安全责任状:责任人={name}|身份证号={id}|责任状编号=ZRZ-24-{n:03d}|签订日期=2024-01-05|有效期至=2024-12-31|考核等次=优\n"
            "年休假:姓名={name}|身份证号={id}|应休天数=5|已休天数=2|销假单号=XJ{n:04d}|截止日期=2024-12-31",
            "责任状编号 销假单号 考核等次",
        ),
        book(
            "fund_and_loans",
            (
                "叉车行车人员",
                "编号={n}|持证员工={name}|员工身份证={id}|作业项目代号={code}|证件编号={no}|批准日={start}|有效日={end}",
            ),
            "公积金:缴存人={name}|证件号码={id}|缴存账号=2037{tel}|开户日期=2019-06-01|缴存状态=正常\n"
            "借支:借款人={name}|身份证={id}|借条号=JT{n:03d}|借款日=2024-03-02|约定还款日=2024-12-31|经办部门=财务科",
            "缴存账号 借条号 约定还款日",
            "F5",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|所在岗位={post}|入司日期=2016/8/1|合同类型=固定期限",
        ),
        book(
            "tools_and_training",
            ("工地特种工", "人员姓名={name}|证件号={id}|工种={item}|操作资格证编号={no}|初领={first}|使用期到={end}"),
            "工具领用:领用人={name}|身份证号={id}|工器具编号=GJ-{n:03d}|领用日期=2024-02-26|校准有效期=2025-02-25\n"
            "班前教育:受教育人={name}|身份证号={id}|教育记录编号=BQ2407-{n:02d}|教育日期=2024-07-01|授课人=安全部\n"
            "意外险:被保人={name}|身份证号={id}|保单号=PEAC2024{n:06d}|保险期止=2025-03-31|承保机构=某财险",
            "工器具编号 教育记录编号 校准有效期",
            "F3",
            "姓名={name}|身份证={id}|职位={post}|电话={tel}|来场=2024.3.1",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, typed as offices type them."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "house_and_health",
            "有限空间作业监护人培训合格证|YXKJ-24-03|公司安全环保部\n从业人员预防性健康检查合格证|FC2024-1187|肥城市疾控中心\n"
            "新入职员工三级安全教育合格证|XRZ-2024-18|本公司人力资源部\n公司内部安全管理员聘任证书|PR-07|集团总部",
            soft="公司内部安全管理员聘任证书",
        ),
        mixed(
            "ranks_and_skills",
            "初级会计专业技术资格|KJ3709-2020-55|财政部会计资格评价中心\n钳工三级职业技能等级证书|S0000370900318|某集团人才评价中心\n"
            "中级工程师（化工工艺）|ZG-2016-228|泰安市人社局\n中级注册安全工程师|372100219|应急管理部人事考试中心",
            "人员={name}|身份证号码={id}|证书全称={title}|编号={no}|专业/项目={item}|批准日期={start}|有效截止={end}|颁发单位={issuer}",
            soft="初级会计专业技术资格 钳工三级职业技能等级证书",
        ),
        mixed(
            "site_and_kitchen",
            "二级建造师注册证书|鲁2372020202103318|山东省住建厅\n食堂工作人员健康证明|ST-31|某医院体检科\n"
            "动火作业监护人合格证|DH-JH-11|项目部安全科\n施工现场三级安全教育卡|SJK-09|项目部",
            "序={n}|姓名={name}|身份证={id}|证书类型={title}|证书号={no}|工种/专业={item}|发证={start}|到期={end}|发证部门={issuer}",
            fam="F3",
            soft="二级建造师注册证书",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    mill = everybody(
        "cotton_mill",
        "工号={n:04d}|姓名={name}|性别={sex}|身份证号={id}|车间=细纱|岗位名称={post}|操作证号={no}|准操项目={item}|证件到期日={end}",
        "挡车工 落纱工 验布员 原料记账员 食堂帮厨",
        "配电室值班电工 氩弧焊焊工",
        title="{firm}2024年7月在岗人员一览",
    )
    return [
        inserted(mill, 5, "（乙班）"),
        everybody(
            "kindergarten",
            "部门=后勤|职务={post}|教职工姓名={name}|教职工身份证号={id}|学历=专科|证书编号={no}|证书项目={item}|证书有效期={end}|"
            "用工形式=合同制",
            "保育员 音乐教师 保健医生 幼儿教师 出纳会计",
            "低压电工",
        ),
        everybody(
            "hospital",
            "科室=总务及临床|姓名={name}|岗位类别={post}|公民身份号码={id}|特种作业证编号={no}|作业项目={item}|证书有效日期={end:%Y.%m.%d}|备注=",
            "病区护士 药房药师 收费处收费员 导医 住院医师",
            "高压电工",
            title="{firm}（医院后勤托管）人员一览表",
        ),
        everybody(
            "parcel_hub",
            "EmpID=P{n:05d}|EmpName={name}|IDCardNo={id}|Position={post}|Shift=夜|特种设备证号={no}|项目={code}|到期={end}",
            "分拨文员/Clerk 安检员/Screener 客服专员/Service 快递员/Courier",
            "叉车司机/Forklift",
            "F5",
        ),
    ]


def _roster(world: World, name: str, columns: str, *members: Member, words: str = "") -> Surface:
    """Make a roster with remarks where the columns say."""
    people = [*members, *cast(world, "forged ok", "F1")]
    for one in people:
        one.extra.setdefault("say", "")
    return table(world, "remarks", name, columns, members=people, words=words)


def remarks(world: World) -> list[Surface]:
    """Facts that the sender says, short, long, with dates and with other matters."""
    name, old, seen = (partial(one, world) for one in (staff.former_name_said, staff.old_id_said, staff.reviewed_said))
    renew, away, gone = (partial(one, world) for one in (staff.renewing_said, staff.elsewhere_said, staff.left_said))
    return [
        _roster(
            world,
            "clerks_shorthand",
            "序号={n}|姓名={name}|身份证号码={id}|操作证编号={no}|操作项目={item}|初领={first}|止={end}|记事={say}",
            name("曾用名：{old}（证件上为曾用名）"),
            renew("到期换证，材料已报市局，受理单已留存"),
            away("证系安徽省颁发"),
            gone("7.15离职"),
            words="记事",
        ),
        _roster(
            world,
            "between_columns",
            "姓名={name}|身份证号={id}|有关情况说明（改名、换号、换证等）={say}|证号={no}|准操项目={item}|领证={first}|有效期到={end}",
            old("身份证号换过，换之前是{old}，证上还印着旧号"),
            seen("8月2日参加复审，成绩合格，系统待更新"),
            name("2019年改名，改前姓名{old}"),
            words="有关情况说明（改名、换号、换证等）",
        ),
        _roster(
            world,
            "with_other_matters",
            "No={n}|姓名={name}|身份证号码={id}|操作证编码={no}|准操作项目={item}|首次领证日={first}|有效截止日={end}|手机={tel}|说明栏={say}",
            away("党员；操作证为四川省应急管理厅核发，外省证"),
            renew("住宿舍；新证制证中，旧证8月到期已交回"),
            gone("本月10日辞职，工资已结清"),
            old("夜班补贴；原身份证号{old}，因重号由公安机关更改"),
            words="说明栏",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "姓名={name}|身份证号码={id}|操作证编号={no}|操作项目={item}|全证有效期至={end}|"
    tails = (
        ("two_rounds", "一审（第3年）={done}|二审（第6年）=|审验人=崔某", "一审（第3年） 二审（第6年）", "F1"),
        (
            "due_done_hours",
            "应审日期={due}|实审日期={done}|审验提醒方式=短信|下轮应审=",
            "应审日期 实审日期 审验提醒方式",
            "F6",
        ),
        (
            "window_stamp",
            "复审受理窗口=政务大厅B12|复审办结日={done:%Y.%m.%d}|制卡单位=市局窗口",
            "复审受理窗口 制卡单位",
            "F1",
        ),
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
