"""Twentieth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets
from tests.surfaces.kinds import staff
from tests.surfaces.nineteenth.shapes import branched
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.twentieth.shapes import (
    browsed,
    daggered,
    legend,
    numbered_last,
    operated,
    pathed,
    patterned,
    pledged,
    tagged,
    typed,
    versioned,
)
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Looms, lifeguards' whistles, exhibits, hydrants and moulds beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "mill_looms_and_quarters",
            (
                "操作证清单",
                (
                    "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
                    "发证机关={issuer}"
                ),
            ),
            "挡车考级:姓名={name}|身份证号={id}|考级证号=DC24{n:04d}|级别=二级手|考级日期=2023-11-08|下次考级=2024-11-07\n"
            "集体宿舍:姓名={name}|身份证号={id}|床位码=6-{n}|入住=2022-03-01|押金单号=YJ{n:05d}",
            "考级证号 床位码 押金单号",
            staff="纺工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|车间=后纺",
        ),
        book(
            "water_park_whistles_and_suits",
            (
                "特设证清单",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日期={start}|有效日期={end}|"
                    "批准机关={issuer}"
                ),
            ),
            "救生员注册:姓名={name}|身份证号={id}|注册编码=JSY{n:07d}|注册日期=2024-05-10|注册有效=2026-05-09\n"
            "工服:姓名={name}|身份证号={id}|工服编号=GF{n:04d}|领用日期=2024-06-01|交还日期=2024-09-30",
            "注册编码 工服编号 交还日期",
            "F5",
            "园工号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|片区=造浪池",
        ),
        book(
            "erectors_insurance_and_bank_cards",
            (
                "特种资格证",
                "姓名={name}|身份证号={id}|工种={item}|资格证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            ),
            "工伤险:姓名={name}|身份证号={id}|险单流水=XD24{n:06d}|起保=2024-03-01|终保=2025-02-28\n"
            "工资卡:姓名={name}|身份证号={id}|工资卡尾号={n:04d}|开卡日=2024-03-05|开户网点=城关支行",
            "险单流水 工资卡尾号",
            "F3",
            "花名册号={n}|姓名={name}|身份证号={id}|岗位={post}|班组=安装一班",
        ),
        book(
            "museum_duty_and_keys",
            (
                "设施部证件",
                "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初次领证={first}|有效期止={end}|签发机关={issuer}",
            ),
            "讲解员资格:姓名={name}|身份证号={id}|讲解证编号=JJ{n:05d}|取得=2021-04-18|年检=2024-04-18\n"
            "库房钥匙:姓名={name}|身份证号={id}|钥匙牌=K{n:03d}|发放日期=2024-01-02|收回期限=2024-12-31",
            "讲解证编号 钥匙牌",
            staff="馆号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|部门=设施部",
        ),
        book(
            "pit_baths_and_refresher",
            (
                "操作资格",
                "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领={first}|有效期至={end}|发证机关={issuer}",
            ),
            "安培记录:姓名={name}|身份证号={id}|安培卡号=AP{n:05d}|开班=2024-02-20|结业=2024-02-24|成绩=9{n}\n"
            "更衣箱:姓名={name}|身份证号={id}|箱号=X{n:04d}|启用=2023-10-01|停用=2025-09-30",
            "安培卡号 箱号",
            "F6",
            "矿工号={n:06d}|姓名={name}|身份证号={id}|岗位={post}|区队=运输区",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as mills, parks and museums hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|发放日期={start}|"
        "有效期至={end}|发放机关={issuer}"
    )
    other = (
        "行次={n}|姓名={name}|身份证件号={id}|证书全称={title}|证书字号={no}|操作项目={item}|核发日={start}|"
        "失效日={end}|核发单位={issuer}"
    )
    return [
        mixed(
            "mill_papers",
            "纺织品检验员资格证书|FZ-J-2210|纺织行业协会\n厂级安全培训合格证|CJ24-0331|本公司人资部\n"
            "车间监护人证|JH24-12|本公司\n从业人员健康证|JKZ24-3316|疾控中心",
            plain,
            soft="纺织品检验员资格证书",
        ),
        mixed(
            "water_park_papers",
            "救生员国家职业资格证书|JS37-2210|体育局\n食品从业人员健康证|SP24-118|疾控中心\n"
            "入园三级安全教育合格证|RY24-77|本公司\n助理工程师职称证|ZG2020-118|人社局",
            other,
            "F5",
            soft="救生员国家职业资格证书",
        ),
        mixed(
            "museum_papers",
            "文物修复师职业资格证书|WX-4-118|文物局\n讲解员上岗证|JJ24-9|本馆\n"
            "中级注册安全工程师|3720230118|应急管理部\n馆内安全培训合格证|GN24-21|本馆保卫部",
            plain,
            soft="文物修复师职业资格证书 讲解员上岗证",
        ),
        mixed(
            "erector_papers",
            "二级建造师注册证书|鲁1372023118|住建厅\n受限空间作业监护人证|SX24-8|项目安全部\n"
            "项目部三级安全教育卡|XM24-512|项目部\n高级工程师职称证书|GG2020-33|人社厅",
            "序号={n}|姓名={name}|身份证号={id}|证照全称={title}|证照字号={no}|项目={item}|领取日={start}|满期={end}|"
            "颁授单位={issuer}",
            "F3",
            soft="二级建造师注册证书",
        ),
        mixed(
            "pit_canteen_papers",
            "煤矿食堂从业人员健康证|KS24-55|疾控中心\n工程测量员职业资格证|CL-4-118|某鉴定站\n"
            "区队安全教育合格证|QD24-6|本矿\n机动车驾驶证|3709C1-8812|交警支队",
            other,
            soft="工程测量员职业资格证 机动车驾驶证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        operated(
            everybody(
                "mill_everybody_on_the_grid",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|车间=前纺|操作证编号={no}|准操项目={item}|有效期至={end}",
                "挡车工 落纱工 验布工 打包工 记录员 绘图员",
                "电工 电焊工",
            ),
            1,
        ),
        browsed(
            everybody(
                "water_park_everybody",
                "姓名={name}|身份证号={id}|岗位={post}|片区=滑道区|证件编号={no}|作业项目={code}|有效日期={end}",
                "救生员 票务员 主持人 保洁员 花车演员 美工",
                "叉车司机",
                "F5",
            )
        ),
        dressed(
            everybody(
                "museum_everybody",
                "姓名={name}|身份证号={id}|岗位={post}|馆别=主馆|操作证号={no}|操作项目={item}|操作证到期={end}",
                "讲解员 策展人 档案员 摄影师 文创销售 保卫干事",
                "制冷工",
            ),
            1,
            typed,
        ),
        by_sheets(
            everybody(
                "erectors_of_two_towers",
                "序号={n}|姓名={name}|身份证号={id}|工种={post}|进场=2024-05-{n:02d}|资格证编号={no}|证载工种={item}|"
                "证载期止={end}",
                "钢筋工 涂装工 测量员 资料员 炊事员 保洁",
                "塔吊司机 建筑电工",
                "F3",
                "{firm}钢构项目全员",
            ),
            2,
            "A座",
            "B座",
        ),
        versioned(
            everybody(
                "pit_everybody_on_a_form",
                "号={n}|姓名={name}|身份证号={id}|岗位={post}|区队=机运区|操作证编号={no}|准操项目={item}|有效期至={end}",
                "物资员 食堂炊事员 灯房工 劳资员 统计员",
                "瓦斯检查员",
                "F6",
            ),
            "编号：KJ-全员-2024||第2次修订",
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
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    return [
        _roster(
            world,
            "workshop_says_what_happened",
            base + "车间反馈={say}",
            name("派出所改名，改前{old}"),
            old("身份证补录更正，旧号码为{old}"),
            seen("八月初参加复审，已合格"),
            gone("八月已离职办手续"),
            away("在贵州省应急管理厅取的证"),
            words="车间反馈",
        ),
        pledged(
            _roster(
                world,
                "park_leaders_explain",
                base + "队长说明={say}",
                gone("已辞工，不在岗"),
                renew("证到期，换证资料已递交"),
                name("他改过名，原来叫{old}"),
                away("浙江那边考的证"),
                words="队长说明",
            ),
            "以上说明由各队长负责。",
            "日期：2024-08-03",
        ),
        dressed(
            _roster(
                world,
                "grid_field_of_notes",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|事项补述={say}",
                old("公安更正身份证，更正前号码{old}"),
                seen("本月复审已过，证面未换"),
                away("证由广西壮族自治区应急管理厅发"),
                name("身份证姓名变更，原姓名{old}"),
            ),
            1,
            typed,
        ),
        numbered_last(
            _roster(
                world,
                "museum_personnel_notes",
                base + "人事备查={say}",
                seen("8月5日在泰安复审合格"),
                renew("正在换发新证，旧证8月10日到期"),
                old("户籍整顿换号，原号{old}"),
                gone("6月离职"),
                words="人事备查",
            ),
            1,
        ),
        browsed(
            _roster(
                world,
                "web_page_of_the_firm",
                base + "备注信息={say}",
                name("曾用名：{old}"),
                away("证书在甘肃省考取"),
                seen("已于8月复审，待更新"),
                old("原身份证号{old}，已变更"),
            )
        ),
        legend(
            _roster(
                world,
                "shops_reply_to_the_society",
                "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|网点答复={say}",
                renew("到期后正在换证，机关已受理"),
                gone("已不在本网点，离职"),
                away("吉林省应急管理厅核发"),
                words="网点答复",
            ),
            1,
            "说明",
            "网点答复：由网点自填",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期至={end}|"
    tails = (
        ("grid_of_reviews", "复审办结日={done}|复审批次={n}批|复审票据=PJ{n:05d}", "复审批次 复审票据", "F1"),
        ("review_of_two_rounds", "首轮复审={done}|次轮复审=|复审提醒=已发", "首轮复审", "F6"),
        ("due_and_real_on_the_form", "复审截止={due}|复审实际={done}|复审单位=泰安考点", "复审截止 复审单位", "F1"),
        ("review_in_a_type", "复审完成时间={done:%Y/%m/%d}|复审方式=网上", "复审方式", "F6"),
        ("review_and_its_fee", "复审合格日={done}|复审费用=120|复审承办=职校", "复审费用 复审承办", "F1"),
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
        operated(made[0], 1),
        branched(made[1], 1, "矿区", "东矿区", "西矿区"),
        dressed(made[2], 1, patterned),
        dressed(made[3], 1, pathed),
        dressed(dressed(made[4], 1, tagged), 1, daggered),
    ]
