"""Nineteenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets
from tests.surfaces.kinds import staff
from tests.surfaces.nineteenth.shapes import (
    asked,
    branched,
    enclosed,
    filled_in,
    folded,
    in_brackets,
    paid,
    pictured,
    stamped,
    watermarked,
)
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.thirteenth.shapes import answered
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """School buses, snow jackets, bank keys, farm showers and railway doors beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "school_meals_and_teaching",
            (
                "后勤特种证",
                "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            ),
            "食堂健康:姓名={name}|身份证号={id}|健康证编码=SJK24{n:05d}|体检日期=2024-03-04|健康证到期=2025-03-03\n"
            "普通话:姓名={name}|身份证号={id}|普通话证号=37{n:011d}|等级=二甲|测试日期=2012-06-09",
            "健康证编码 普通话证号",
            staff="教工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|学部=小学部",
        ),
        book(
            "ski_field_jackets_and_passes",
            (
                "特设人员证",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|"
                    "有效日期={end}|批准机关={issuer}"
                ),
            ),
            "雪服借用:姓名={name}|身份证号={id}|雪服号=XF{n:04d}|借出=2023-12-01|归还期限=2024-03-31\n"
            "雪季宿舍:姓名={name}|身份证号={id}|宿舍门卡号=SK{n:06d}|入住日期=2023-11-20|退宿日期=2024-03-20",
            "雪服号 宿舍门卡号",
            "F5",
            "工牌={n:04d}|姓名={name}|身份证号={id}|岗位={post}|雪季=23-24",
        ),
        book(
            "bank_keys_and_notes",
            (
                "网点电工证",
                "姓名={name}|身份证号={id}|操作证编号={no}|操作项目={item}|初次领证={first}|有效期止={end}|发证机关={issuer}",
            ),
            "反假货币:姓名={name}|身份证号={id}|反假币合格编号=FJ{n:08d}|考试日期=2022-05-20|有效期至=2025-05-19\n"
            "钥匙交接:姓名={name}|身份证号={id}|金库钥匙号=K{n:03d}|交接日期=2024-07-01|下次轮换=2024-10-01",
            "反假币合格编号 金库钥匙号",
            staff="柜员号={n:06d}|姓名={name}|身份证号={id}|岗位={post}|网点=新城支行",
        ),
        book(
            "railway_trackside_and_medical",
            (
                "电力操作证",
                "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领={first}|有效期截止={end}|签发机关={issuer}",
            ),
            "上道作业:姓名={name}|身份证号={id}|上道许可号=SD24{n:05d}|许可起=2024-01-01|许可止=2024-12-31\n"
            "岗前体检:姓名={name}|身份证号={id}|体检单号=TJD{n:06d}|体检日期=2024-02-18|复检日期=2025-02-17",
            "上道许可号 体检单号",
            staff="工资号={n:06d}|姓名={name}|身份证号={id}|岗位={post}|工区=接触网工区",
        ),
        book(
            "furniture_makers_insurance_and_tools",
            (
                "叉车等证件",
                "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|代号={code}|发证日期={start}|有效期至={end}",
            ),
            "工具领用:姓名={name}|身份证号={id}|工具卡号=GJ{n:05d}|领用日期=2024-02-20|报废日期=2026-02-19\n"
            "意外保险:姓名={name}|身份证号={id}|保单编号=YW24{n:07d}|起保日期=2024-05-01|满期日期=2025-04-30",
            "工具卡号",
            "F5",
            "序={n}|姓名={name}|身份证号={id}|岗位={post}|班组=开料",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as schools, wards and railways hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|颁发日期={start}|"
        "有效期至={end}|颁发机关={issuer}"
    )
    other = (
        "编号={n}|姓名={name}|身份证号码={id}|持有证件名称={title}|持有证件编号={no}|操作项目={item}|发证日={start}|"
        "截止日={end}|发证单位={issuer}"
    )
    return [
        mixed(
            "boarding_school_papers",
            "小学教师资格证书|20153700231|教育局\n后厨人员健康证|TJ24-0118|疾控中心\n校车驾驶资格备案证|XC-24-7|公安局\n"
            "新入职教工三级安全教育合格证|XJ-24-31|本校安全办",
            plain,
            "F5",
            soft="小学教师资格证书 校车驾驶资格备案证",
        ),
        mixed(
            "traditional_hospital_papers",
            "中医执业医师资格证书|2019370110|卫健委\n保健按摩师职业技能等级证书|AM-4-551|某评价机构\n"
            "科室安全培训合格证|YA-24-16|本院保卫科\n高级工程师职称证书|GG2018-771|山东省人社厅",
            other,
            soft="中医执业医师资格证书 保健按摩师职业技能等级证书",
        ),
        mixed(
            "power_section_papers",
            "铁路机电岗位合格证|TL-GD-33812|某铁路局\n中级注册安全工程师|37190026|应急管理部\n班组级安全教育卡|BZ-24-5|本段\n"
            "助理工程师职称证|ZG2021-90|人社局",
            plain,
            soft="铁路机电岗位合格证 班组级安全教育卡",
        ),
        mixed(
            "breeding_farm_papers",
            "动物检疫协检员证|A012019370|农业农村部\n清池作业监护人证|YX-24-6|本公司\n"
            "从业人员健康证|JKZ-24-77|疾控中心\n猪场安全培训合格证|GS-24-20|本公司",
            other,
            soft="动物检疫协检员证 清池作业监护人证",
        ),
        mixed(
            "restaurant_papers",
            "中式烹调师职业技能等级证书|ZS-3-2218|某评价机构\n餐厅食安员培训证|SA24-19|某协会\n健康证明|CY24-0881|疾控中心\n"
            "机动车驾驶证|3709-C1-77|交警大队",
            "序号={n}|姓名={name}|身份证号={id}|证照名={title}|证照编号={no}|项目={item}|领证日={start}|到期={end}|"
            "领自={issuer}",
            soft="中式烹调师职业技能等级证书 餐厅食安员培训证 机动车驾驶证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        paid(
            everybody(
                "school_everybody_on_the_payroll",
                "薪号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|校区=东校区|操作证编号={no}|准操项目={item}|有效期至={end}",
                "班主任 体育教师 图书管理员 校医 宿管员",
                "电工",
            ),
            1,
        ),
        branched(
            everybody(
                "bank_everybody",
                "姓名={name}|身份证号={id}|岗位={post}|用工=合同制|操作证号={no}|操作项目={item}|操作证到期={end}",
                "大堂经理 综合柜员 客户经理 保洁员 押运员",
                "高压电工",
            ),
            1,
            "支行",
            "新城支行",
            "老城支行",
        ),
        dressed(
            everybody(
                "furniture_makers_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工序=封边|证件编号={no}|作业项目={code}|有效日期={end}",
                "木工 油漆工 打磨工 设计师 会计",
                "叉车司机",
                "F5",
            ),
            1,
            folded,
        ),
        by_sheets(
            everybody(
                "traditional_hospital_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|院区=本部|证件编号={no}|作业项目={item}|有效期至={end}",
                "推拿医师 中药师 护士 病案管理员 收费员 导诊员",
                "司炉工",
                "F5",
                "{firm}中医院职工",
            ),
            2,
            "临床",
            "后勤",
        ),
        stamped(
            everybody(
                "ski_field_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|雪季=23-24|操作证编号={no}|操作证项目={item}|操作证效期={end}",
                "滑雪教练 雪具租赁员 售票员 救护员 厨师",
                "低压电工 电焊工",
            ),
            1,
            "考勤机",
            "已录指纹",
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
        filled_in(
            _roster(
                world,
                "consultant_asks_and_notes",
                base + "咨询师记录={say}",
                name("询问本人：2019年改名，原名{old}"),
                old("户口迁移时更换身份证号，原号码{old}"),
                seen("8月6日复审合格，未打印新证"),
                gone("7月已办离职"),
                words="咨询师记录",
            ),
            1,
            "某安全技术服务公司",
        ),
        paid(
            _roster(
                world,
                "payroll_events",
                base + "本月异动={say}",
                gone("本月离职，停薪"),
                renew("操作证到期，换证办理中"),
                away("操作证在内蒙古自治区应急管理厅考取"),
                name("姓名变更，变更前{old}"),
            ),
            1,
        ),
        dressed(
            _roster(
                world,
                "word_form_of_the_school",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|学校意见={say}",
                old("身份证号以新号为准，旧号{old}已停用"),
                seen("暑假已参加复审并通过"),
                away("该证由四川省应急管理厅核发"),
            ),
            1,
            in_brackets,
        ),
        answered(
            _roster(
                world,
                "scanned_form_of_the_port",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|想说明的事={say}",
                name("我身份证上改名了，以前叫{old}"),
                renew("证过期了正在换，材料交了"),
                gone("我已经辞职了"),
                away("云南考的，那边发的证"),
                words="想说明的事",
            ),
            1,
            扫码序号="#",
            填写时长="1分#秒",
        ),
        enclosed(
            _roster(
                world,
                "letter_of_the_township",
                base + "镇政府核实={say}",
                seen("经核，8月上旬已复审"),
                old("经核，公安机关已更正其身份证号，更正前{old}"),
                name("经核，证载姓名{old}系其曾用名"),
                words="镇政府核实",
            ),
            ("某镇人民政府关于特种作业人员核实情况的函", "市应急管理局："),
            ("特此函复。", "某镇人民政府（印章）"),
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期至={end}|"
    tails = (
        ("reviewed_by_the_payroll", "复审报销=150|复审过关日={done}|复审假=1天", "复审报销 复审假", "F1"),
        ("asked_one_by_one", "第一次复审是哪天={done}|第二次复审是哪天=|提醒方式=短信", "第一次复审是哪天", "F6"),
        ("should_and_did", "复审该在={due}|复审实在={done}|复审陪同=工会", "复审该在 复审实在", "F1"),
        ("by_month_and_year", "复审合格年月日={done:%Y年%m月%d日}|复审班次={n}班", "复审班次", "F6"),
        ("watermarked_reviews", "复审认定日={done}|复审认定人=教务处", "复审认定人", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok alt ok", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        paid(made[0], 1),
        dressed(made[1], 1, asked),
        dressed(made[2], 1, pictured),
        dressed(made[3], 1, folded),
        watermarked(made[4], 1, 2, "复审专用"),
    ]
