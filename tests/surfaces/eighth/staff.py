"""Eighth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eighth.shapes import merged_down
from tests.surfaces.kinds import staff
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import AS_OF, World


def _railway(world: World) -> Surface:
    """Make a railway's workbook; its own permit to work is no paper that everybody knows, so a doubt of it is right."""
    made = staff.personnel_book(
        world,
        "railway_permits_and_union",
        (
            "轨道车间叉吊",
            "路工={name}|路工身份证={id}|场车起重证号={no}|场车起重代号={code}|批准日={start}|有效日={end}|批准局={issuer}",
        ),
        "铁路上岗证:姓名={name}|身份证号={id}|岗位培训合格证编号=TL-GW{n:05d}|职名=线路工|合格日期=2023-11-06|复训期限=2025-11-05|发证部门=职教科\n"
        "上道卡:持卡人={name}|身份证号={id}|上道作业卡号=SD{n:04d}|作业区间=K12-K40|卡片期限=2024-12-31\n"
        "工会:会员={name}|身份证号={id}|会员证号=GH3709{n:06d}|入会日期=2015-05-01",
        "岗位培训合格证编号 上道作业卡号 会员证号",
        "F5",
        "序={n}|姓名={name}|身份证号={id}|职名岗位={post}|出生={birth}|政治面貌=群众",
    )
    for one in made.expects:
        if one.sheet == "铁路上岗证":
            one.allowed += "|needs_verification"
    return made


def hr_sheets(world: World) -> list[Surface]:
    """Passes, seals, lockers, vaccination, unions and bonds beside the certificates."""
    book = partial(staff.personnel_book, world)
    dairy = book(
        "dairy_health_and_milk",
        (
            "冷冻工证",
            "工人={name}|工人身份证号={id}|制冷作业证编号={no}|制冷作业项目={item}|取证={first}|满期={end}|颁证={issuer}",
        ),
        "健康证:姓名={name}|身份证号={id}|健康证编号=SPJK24{n:05d}|体检日期=2024-03-15|有效期至=2025-03-14|发证单位=肥城市疾控中心\n"
        "布病检测:受检人={name}|身份证号={id}|样本号=BB{n:04d}|采样日=2024-05-20|结果=阴性\n"
        "储物柜:使用人={name}|柜号={n:03d}|身份证号={id}|钥匙副本号=K{n:03d}|借用止=2024-12-31",
        "样本号 钥匙副本号 冷冻工证",
        staff="工卡={n:05d}|职工={name}|身份证号={id}|工种={post}|报到=2018/09/01|班次=中",
    )
    dairy.sheets.reverse()
    return [
        dairy,
        _railway(world),
        book(
            "contractor_bonds_and_injury",
            (
                "建筑特种人员",
                "人员={name}|人员身份证号={id}|从事类别={item}|资格证书全号={no}|头次核发={first}|本次用至={end}|核发厅={issuer}",
            ),
            "工伤保险:参保人={name}|身份证号={id}|参保凭证号=GS37{tel}|参保日期=2024-03-01|参保截止=2025-02-28|经办机构=肥城市社保中心\n"
            "工资保证金:领款人={name}|身份证号={id}|保函编号=BH2024-{n:03d}|保函到期=2025-06-30|开具银行=某商行\n"
            "安全帽:领用人={name}|帽号={n:04d}|身份证号={id}|生产许可证号=鲁XK02-001|报废日期=2026-08-01",
            "参保凭证号 保函编号 帽号",
            "F3",
            "序号={n}|进场人员={name}|身份证号={id}|岗位={post}|进场=2024/3/1|来源=劳务",
        ),
        book(
            "pit_lamps_and_rescue",
            (
                "井下持证",
                "矿工={name}|矿工身份证号={id}|井下操作证号={no}|准操={item}|首次={first}|期满={end}|发证机关={issuer}",
            ),
            "矿灯:领灯人={name}|灯号={n:04d}|身份证号={id}|充电架=A-{n:02d}|检修到期=2024-10-01\n"
            "自救器:佩戴人={name}|身份证号={id}|自救器编号=ZYX45-{n:05d}|气密检查=合格|有效期至=2025-12-31\n"
            "定位卡:持卡人={name}|身份证号={id}|标识卡号=370{tel}|发卡日期=2023-05-05|电池更换=2025-05-05",
            "自救器编号 标识卡号 充电架",
            "F6",
            "矿号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|用工=合同工",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as railways, dairies and parks hold them."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "railway_papers",
            "营业线施工安全培训合格证|YYX24-0312|某铁路局职培中心\n外协人员入段三级安全教育证|WX3J-018|工务段安全科\n"
            "铁路防护员岗位证|FH-2205|某铁路局\n铁道工程工程师（中级职称）|ZC19-07712|某铁路局职改办",
            "序={n}|路工={name}|路工身份证号={id}|持何证书={title}|证书号数={no}|操作项目={item}|发证时日={start}|终止时日={end}|何处发证={issuer}",
            soft="营业线施工安全培训合格证 铁路防护员岗位证",
        ),
        mixed(
            "dairy_papers",
            "食品安全管理员证|SPAQ-2024-61|某考试中心\n奶厂从业人员健康体检证明|JK24-7780|肥城市疾控中心\n"
            "厂内新员工三级安全教育证书|NC3J24-15|奶厂人事科\n生鲜乳检验员证|RJ-0312|某行业协会",
            soft="食品安全管理员证 生鲜乳检验员证",
        ),
        mixed(
            "chemical_park_papers",
            "园区入园安全培训合格证|HGY24-09981|化工园区管委会\n特殊作业监护人培训证书|TSJH-24-77|本公司HSE部\n"
            "初级注册安全工程师证|37220024418|山东省应急管理厅\n本公司承包商安全培训证|CBSPX-331|本公司HSE部",
            "行={n}|人员={name}|人员证件号={id}|证书全称={title}|证书流水={no}|专业或项目={item}|启用={start}|停用={end}|出证部门={issuer}",
            soft="初级注册安全工程师证",
        ),
        mixed(
            "museum_papers",
            "动火监护人员上岗证（馆内）|DH-JH-05|保卫部\n文博系列馆员|WB2017-118|山东省文旅厅\n"
            "职业健康体检合格表|ZYJK-0809|某医院\n暖通高级工程师|NT2015-02|山东省人社厅",
            "序号={n}|后勤员工={name}|员工身份证号={id}|证书名={title}|号码={no}|允许项目={item}|起={start}|止={end}|发证的={issuer}",
            "F3",
            soft="文博系列馆员",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    weaving = everybody(
        "weaving_mill",
        "车间={emp}|挡位={n}|职工={name}|本人岗位={post}|本人身份证号={id}|本人操作证号={no}|本人操作证项目={item}|本人操作证满={end}",
        "络筒工 挡车工 验布工 穿综工 浆纱统计",
        "低压电工",
        title="{firm}织造全员花名册（含轮休）",
    )
    return [
        merged_down(weaving, 2, 0),
        indented(
            everybody(
                "granary_staff",
                "序={n}|在编人员={name}|在编人员身份证号码={id}|岗位名称={post}|编制=企业|作业证件号={no}|作业代号={code}|作业证满={end:%Y.%m.%d}",
                "粮油质检员 统计会计 粮库保管员 结算员 门卫",
                "叉车工 锅炉司炉工",
                "F5",
                "{firm}在编在岗人员",
            )
        ),
        ended(
            inserted(
                everybody(
                    "dam_site_everybody",
                    "来场序={n}|来场人={name}|来场人证件={id}|来场岗位={post}|资格凭证号={no}|凭证类别={item}|凭证满期={end}|住处=2号板房",
                    "灌浆工 钢筋工 木工 炊事员 试验员",
                    "塔式起重机司机 架子工",
                    "F3",
                    "{firm}水库项目来场人员总表",
                ),
                6,
                "",
                "以下为二工区",
            ),
            "共10人",
        ),
        paged(
            everybody(
                "pit_surface_and_underground",
                "区队=机电队|矿工名={name}|矿工证件号码={id}|矿上岗位={post}|井下操作资格号={no}|井下操作项目={item}|井下证止={end}",
                "澡堂管理员 收费员 材料发放员 考勤员 广播员",
                "绞车司机 瓦斯检查工",
                "F6",
            ),
            1,
            5,
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
            "labour_section",
            "序号={n}|路工={name}|路工身份证号={id}|作业证号码={no}|作业证项目={item}|头次发证={first}|作业证满={end}|劳人科注={say}",
            name("户籍更名，作业证仍为{old}"),
            old("身份证号码曾由派出所更正，作业证上为原号{old}"),
            seen("8月初经考试站复审合格，信息待更新"),
            gone("已退休，7月停岗"),
            words="劳人科注",
        ),
        indented(
            _roster(
                world,
                # The village vouches for the pet name; Sichuan's registry is not here; the renewal is under way.
                "co_operative_talk",
                "姓名={name}|身份证号={id}|证号={no}|准操项目={item}|领证={first}|到期={end}|另外要说的={say}",
                name("小名进了证，证上写{old}，村里开了证明，是同一个人"),
                away("媳妇娘家四川考的证，川字头"),
                renew("8月10号到期，换证钱交了，等着出证"),
                words="另外要说的",
            )
        ),
        ended(
            _roster(
                world,
                "heating_company",
                "状态说明={say}|炉前工={name}|炉前工身份证={id}|操作证编码={no}|操作证项目={item}|首领={first}|止期={end}",
                gone("离岗（停暖期回家，不再续聘）"),
                away("外地证：宁夏应急厅"),
                old("本人持派出所证明，旧号{old}与新号系同一人"),
                seen("2024年8月5日复审培训考试均合格，证卡尚未打印"),
                words="状态说明",
            ),
            "",
            "人事：戚某",
        ),
        _two_remarks(world, name("曾名{old}，2020年更改"), renew("原证8月10日届满，延期复审受理中")),
    ]


def _two_remarks(world: World, *members: Member) -> Surface:
    """Make a roster of two remark columns of which the first says nothing of use."""
    made = _roster(
        world,
        "two_remark_columns",
        "序号={n}|姓名={name}|身份证号={id}|备注1=住宿|操作证编号={no}|项目={item}|初领={first}|有效期止={end}|备注2={say}",
        *members,
    )
    made.sheets[0][1].append(["", "备注说明：备注1由后勤填写，备注2由安全员填写"])
    return made


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "号={n}|特种工={name}|特种工身份证号={id}|特种工操作证号={no}|特种工准操={item}|特种工操作证满={end}|"
    tails = (
        ("class_hours_and_day", "复审学时=8|三年期复审办结={done}|六年期换证办结=", "复审学时 三年期复审办结", "F1"),
        ("ought_and_did", "当审年月={due:%Y年%m月}|审讫年月={done:%Y年%m月}|", "当审年月 审讫年月", "F6"),
        ("card_page", "证卡复审页①={done:%Y.%m.%d}|证卡复审页②=空白|复审照片=有", "证卡复审页① 复审照片", "F1"),
        ("reminder", "上回复审={done}|下回提醒人=安全员|提醒方式=短信", "上回复审 下回提醒人", "F6"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok alt", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail.strip("|"), fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return made
