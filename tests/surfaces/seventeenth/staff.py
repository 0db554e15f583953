"""Seventeenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted
from tests.surfaces.fifteenth.shapes import listed
from tests.surfaces.fourteenth.shapes import bannered, by_units, pasted
from tests.surfaces.kinds import staff
from tests.surfaces.seventeenth.shapes import (
    mirrored,
    numbered_anew,
    quizzed,
    slashed,
    sortable,
    spread,
    summoned,
    totalled,
)
from tests.surfaces.sixteenth.shapes import approved, carried, circled, dressed
from tests.surfaces.sixth.shapes import paged
from tests.surfaces.surface import RV, Member, R, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, signed
from tests.surfaces.world import AS_OF, World

NO_ID = {R: RV, "not_registered": "not_registered|needs_verification|unreadable"}


def hr_sheets(world: World) -> list[Surface]:
    """Wards' badges, berths, lockers, housing funds and vaccinations beside the certificates."""
    book = partial(staff.personnel_book, world)
    unnamed = book(
        "certificates_without_identity_numbers",
        (
            "操作证登记",
            "序号={n}|姓名={name}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
        ),
        "疫苗:姓名={name}|身份证号={id}|接种单号=YM24{n:05d}|接种日期=2024-03-02|下剂日期=2024-09-02\n"
        "更衣柜:姓名={name}|身份证号={id}|柜牌=GP{n:03d}|领用=2023-11-01",
        "接种单号 下剂日期 柜牌",
        staff="院工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|院区=东院",
    )
    for one in unnamed.expects:
        # The identity number stands on another sheet of the book; who does not look there may doubt.
        if one.sheet == "操作证登记":
            one.allowed = NO_ID[one.allowed]
    yard = book(
        "yard_berths_and_gas_tests",
        (
            "起重证",
            (
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|"
                "有效日期={end}|批准机关={issuer}"
            ),
        ),
        "登轮证:姓名={name}|身份证号={id}|登轮许可号=DL24{n:05d}|起始=2024-02-01|截止=2025-01-31|口岸=龙口\n"
        "测爆:姓名={name}|身份证号={id}|测爆单号=CB{n:04d}|测爆日期=2024-07-01|有效至=2024-07-02\n"
        "公积金:姓名={name}|身份证号={id}|个人公积金号=GJ{n:09d}|缴存起=2021-05-01",
        "登轮许可号 测爆单号 个人公积金号",
        "F5",
        "人事号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|船台=3#",
    )
    yard.sheets.reverse()
    return [
        unnamed,
        yard,
        book(
            "tunnel_badges_and_bunks",
            (
                "特殊工种证",
                "姓名={name}|身份证号={id}|工种={item}|资格证号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            ),
            "定位卡:姓名={name}|身份证号={id}|芯卡号=XK{n:06d}|启用=2024-01-05|停用=2024-12-31\n"
            "工资专户:姓名={name}|身份证号={id}|专户卡号=62284{n:08d}|开户日期=2023-08-08\n"
            "体检:姓名={name}|身份证号={id}|体检流水=TJLS{n:05d}|体检日期=2024-01-20|复检日期=2025-01-19",
            "芯卡号 专户卡号 体检流水",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工区=进口",
        ),
        book(
            "school_posts_and_housing",
            (
                "教师操作证",
                "姓名={name}|身份证号={id}|操作证字号={no}|操作证项目={item}|初领={first}|有效期止={end}|发证部门={issuer}",
            ),
            "聘期:姓名={name}|身份证号={id}|聘书编号=PS23-{n:03d}|聘期起=2023-09-01|聘期止=2026-08-31\n"
            "普通话:姓名={name}|身份证号={id}|普通话证号=3705{n:09d}|等级=二甲|测试日期=2016-05-01\n"
            "周转房:姓名={name}|身份证号={id}|房号=A{n:03d}|入住=2022-09-01",
            "聘书编号 聘期止 普通话证号",
            staff="教职工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|系部=机电系",
        ),
        book(
            "dispatch_agency_contracts",
            (
                "特设证台账",
                "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            ),
            "派遣协议:姓名={name}|身份证号={id}|派遣协议号=PQXY24{n:04d}|协议起=2024-01-01|协议止=2025-12-31\n"
            "工伤:姓名={name}|身份证号={id}|参保流水=GS{n:07d}|参保日=2024-01-05\n"
            "考勤:姓名={name}|身份证号={id}|出勤=2{n}|缺勤=0",
            "派遣协议号 协议止 参保流水",
            "F5",
            "派遣号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|用工单位=某水泥",
        ),
        book(
            "pit_rescuers_and_boots",
            (
                "煤矿操作证",
                "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            ),
            "胶靴:姓名={name}|身份证号={id}|靴号=4{n}|领取日期=2024-06-03|到期更换=2025-06-02\n"
            "入井培训:姓名={name}|身份证号={id}|培训班号=RJ24-{n:02d}|学时=20|考试日期=2024-02-16",
            "靴号 到期更换 培训班号",
            "F6",
            "矿灯牌={n:04d}|姓名={name}|身份证号={id}|岗位={post}|队组=掘进",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as wards, yards, kilns and schools hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|发证日期={start}|"
        "有效期至={end}|发证机关={issuer}"
    )
    other = (
        "序号={n}|姓名={name}|公民身份号码={id}|证件名目={title}|证件字号={no}|操作项目={item}|颁发日={start}|"
        "届满日={end}|颁发单位={issuer}"
    )
    return [
        mixed(
            "ward_papers",
            "护士执业证书|201837003391|卫健委\n医师资格证书|20173711037|卫健委\n后勤新员工三级安全教育合格证|SJ24-017|本院保卫科\n"
            "食堂人员健康证|JKZ24-1180|疾控中心\n放射工作人员证|FS-37-118|卫健委",
            plain,
            soft="护士执业证书 医师资格证书 放射工作人员证",
        ),
        mixed(
            "yard_papers",
            "船舶行业涂装工职业技能证|TZ-4-772|行业协会\n动火监护人证|JHR-24-31|本厂安环部\n入厂三级安全教育卡|RC24-0551|本厂\n"
            "焊接工程师证书|HG2021-031|人社厅\n船级社焊工资格证书|CCS-W-2218|中国船级社",
            other,
            soft="船舶行业涂装工职业技能证 船级社焊工资格证书 焊接工程师证书",
        ),
        mixed(
            "kiln_papers",
            "水泥中控操作员职业技能等级证书|SN-3-118|建材行业鉴定站\n本厂安全培训合格证|BC-24-09|本厂安全科\n"
            "中级注册安全工程师|3721011837|应急管理部\n职业健康体检合格证明|ZYJK24-55|某医院\n高级工程师|GG2019-402|人社厅",
            plain,
            soft="水泥中控操作员职业技能等级证书 职业健康体检合格证明",
        ),
        mixed(
            "bath_papers",
            "公共场所从业人员健康证|GC24-3318|疾控中心\n搓澡技师培训结业证|CZ-2020-8|某培训班\n"
            "上岗安全教育合格证|SG-24-2|本店\n美容师职业资格证书|MR-5-3309|职业鉴定中心",
            other,
            "F5",
            soft="搓澡技师培训结业证 美容师职业资格证书",
        ),
        mixed(
            "property_papers",
            "物业项目经理上岗证|WY-2016-331|物业协会\n保安员上岗证|鲁B2020117|公安局\n消防设施操作员证|XF-5-9912|消防鉴定站\n"
            "公司三级安全教育合格证|SJ-24-11|本公司\n助理会计师|KJ2018-77|财政局",
            "序号={n}|姓名={name}|身份证号={id}|所持证书={title}|所持证书号={no}|项目={item}|颁证日={start}|届满={end}|"
            "颁证单位={issuer}",
            soft="物业项目经理上岗证 保安员上岗证 消防设施操作员证 助理会计师",
        ),
        mixed(
            "farm_papers",
            "执业兽医师资格证书|SY2019-37-18|农业农村部\n动物疫病检测员培训证|DW-22-4|畜牧站\n"
            "场内安全培训合格证|CN-24-6|本场\n拖拉机驾驶证|370983T0331|农机站",
            plain,
            soft="执业兽医师资格证书 动物疫病检测员培训证 拖拉机驾驶证",
        ),
        mixed(
            "tunnel_papers",
            "项目部三级安全教育卡|XM24-331|项目部\n受限空间监护人证|SX-24-7|项目部安全部\n"
            "二级建造师注册证书|鲁237201901183|住建厅\n应急救护员证|JH24-118|红十字会\n测量工程师|CL2020-19|人社局",
            other,
            "F3",
            soft="二级建造师注册证书 应急救护员证 测量工程师",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        by_units(
            everybody(
                "hospital_of_all_wards",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|楼层={n}楼|电话={tel}|操作证编号={no}|操作证项目={item}|"
                "操作证有效期至={end}",
                "护士长 检验师 营养师 挂号员 病案管理员 洗衣房人员",
                "电工 高压电工",
                title="{firm}在岗职工",
            ),
            2,
            "门诊楼",
            "病房楼",
        ),
        circled(
            everybody(
                "logistics_park_of_all_shifts",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|班别=夜班|证件编号={no}|作业项目={code}|有效日期={end}",
                "理货员 扫码员 贴标工 客服 打单员 保洁员",
                "叉车司机",
                "F5",
            ),
            1,
        ),
        approved(
            everybody(
                "farm_of_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|场区=北场|证书编号={no}|准操项目={item}|有效期至={end}",
                "饲养员 挤奶工 捡蛋工 会计 采购员 门卫",
                "制冷工 电焊工",
                title="{firm}用工花名册",
            ),
            "场办|小杭|已核|2024-08-01",
        ),
        by_sheets(
            everybody(
                "tunnel_of_everybody",
                "序号={n}|姓名={name}|身份证号码={id}|工种={post}|进场日=2024-04-{n:02d}|操作资格证号={no}|证载工种={item}|"
                "证载到期={end}",
                "钢筋工 混凝土工 防水工 测量员 试验员 炊事员 资料员",
                "建筑电工 塔吊司机",
                "F3",
                "{firm}隧道项目人员",
            ),
            2,
            "进口工区",
            "出口工区",
        ),
        bannered(
            everybody(
                "school_with_captions",
                "号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作证准操={item}|操作证有效期={end}",
                "班主任 辅导员 校医 图书管理员 招生办干事",
                "电工",
            ),
            1,
            "教职工||||特种作业操作证||",
        ),
        spined(
            everybody(
                "bathhouse_of_everybody",
                "姓名={name}|身份证号={id}|岗位={post}|浴区=男浴|证件编号={no}|证件项目={item}|证件到期={end}",
                "搓澡工 收银员 服务员 更衣室管理员 洗涤工 厨师",
                "司炉工",
                "F5",
                title="{firm}店员名册",
            ),
            2,
            "洗浴",
        ),
        listed(
            everybody(
                "pit_of_everybody_listed",
                "职工码={n:06d}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作项目={item}|有效期至={end}",
                "灯房发放员 浴室管理员 食堂炊事员 劳资员 统计员",
                "瓦斯检查员",
                "F6",
            ),
            1,
            "打印：全矿职工名册",
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
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    return [
        _roster(
            world,
            "ward_notes_on_people",
            base + "科室注={say}",
            name("2020年改的名字，原来叫{old}"),
            old("换过身份证号，老号{old}"),
            seen("8月7日复审已合格，等系统更新"),
            gone("7月中旬已离职"),
            away("湖北省应急管理厅发的证"),
            words="科室注",
        ),
        totalled(
            _roster(
                world,
                "yard_say_before_the_number",
                "序号={n}|姓名={name}|身份证号={id}|协力说明={say}|操作证编号={no}|准操项目={item}|初次领证日期={first}|"
                "有效期至={end}",
                renew("到期了，换证已受理"),
                name("证上名字{old}，为本人曾用名"),
                away("证是辽宁考的"),
                gone("本月已退场离职"),
            ),
            "合计|7人",
        ),
        dressed(
            _roster(
                world,
                "kiln_two_columns_of_notes",
                base + "需交代的={say}|整改人=|照片=",
                seen("本月初已经复审，卡还没换"),
                old("身份证号更正过，更正前{old}"),
                name("改名，旧名{old}"),
                renew("新证在办，旧证刚到期"),
                words="需交代的",
            ),
            1,
            spread,
        ),
        inserted(
            _roster(
                world,
                "bath_owner_says",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|店里说={say}",
                away("他是在山西考的证"),
                gone("人走了，不干了"),
                name("身份证上改过名，从前叫{old}"),
                seen("前几天刚去复审过了"),
                words="店里说",
            ),
            3,
            "南店",
        ),
        hinted(
            _roster(
                world,
                "school_personnel_notes",
                base + "人事处注={say}",
                renew("证书延期换证中，已交材料"),
                old("原号{old}，公安已更正"),
                away("持江西省应急管理厅证书"),
                gone("已调离"),
                words="人事处注",
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "有变动的写清",
        ),
        mirrored(
            _roster(
                world,
                "agency_answers_to_queries",
                base + "派遣公司答={say}",
                name("{old}是他以前的名字"),
                old("证上用的老身份证号{old}"),
                seen("8月8日复审合格"),
                away("外省证，四川发的"),
                words="派遣公司答",
            ),
            1,
            1,
        ),
        dressed(
            _roster(
                world,
                "telephone_form_last_question",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|别的要讲的话={say}",
                name("我改过名，原名{old}"),
                renew("我的证正在换"),
                away("我的证是广西办的"),
                gone("我已经辞职"),
                words="别的要讲的话",
            ),
            1,
            quizzed,
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期截止={end}|"
    tails = (
        ("reviewed_on_and_fee", "复审过关日={done}|复审缴费=150|复审联系人=肖", "复审过关日 复审缴费", "F1"),
        ("half_term_review", "中期复审={done}|期满换证=|登记员=申", "中期复审 期满换证", "F6"),
        ("ought_and_was", "应审日={due:%Y.%m.%d}|实审日={done:%Y.%m.%d}|差几天=0", "应审日 实审日", "F1"),
        ("letters_of_reviews", "复审A={done}|复审B=|复审C=", "复审A 复审B", "F6"),
        (
            "receipt_of_the_window",
            "复审回执=HZ{n:06d}|复审回执日={done:%Y年%m月%d日}|窗口=2",
            "复审回执 复审回执日",
            "F1",
        ),
        ("school_hours_and_day", "复审学时=8|复审结业={done:%Y/%m/%d}|复审学校=某职校", "复审学时 复审结业", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok ok alt ok", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        summoned(made[0], "各科室复审情况："),
        numbered_anew(made[1], 1, 3),
        dressed(made[2], 1, sortable),
        boxed(made[3], 1),
        carried(signed(made[4], "经办：|||"), 1, 4),
        pasted(paged(footnoted(slashed(made[5], 1), "表中学时由学校填写"), 1, 5), 1),
    ]
