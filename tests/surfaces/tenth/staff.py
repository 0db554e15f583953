"""Tenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import instructed, summed, topped, turned_upside_down
from tests.surfaces.sixth.shapes import ended, indented
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.tenth.shapes import covered, followed, keyed, numbered, strips
from tests.surfaces.world import AS_OF, World


def _doubted(surface: Surface, sheet: str) -> Surface:
    """Accept a doubt of a sheet's papers, which are no campaign's, but which not everybody knows."""
    for one in surface.expects:
        if one.sheet == sheet:
            one.allowed += "|needs_verification"
    return surface


def hr_sheets(world: World) -> list[Surface]:
    """Loans, lockers, family, awards, licences and insurance beside the certificates."""
    book = partial(staff.personnel_book, world)
    school = _doubted(
        book(
            "school_salary_and_mandarin",
            (
                "后勤证件",
                "校工={name}|校工身份证号={id}|特作证号={no}|特作项目={item}|特作首领={first}|特作限期={end}",
            ),
            "普通话:姓名={name}|身份证号={id}|普通话等级=二级甲等|普通话证书编号=37{n:011d}|测试日期=2018-05-12|"
            "发证单位=山东省语委\n"
            "继续教育:姓名={name}|身份证号={id}|学分=72|学时证明号=XS{n:05d}|年度=2023|审核=合格",
            "普通话等级 学时证明号 特作限期",
            staff="教工号={n:04d}|姓名={name}|身份证号={id}|现聘岗位={post}|薪级=12|来校={birth:2015-%m-%d}",
        ),
        "普通话",
    )
    school.sheets.reverse()
    return [
        school,
        _doubted(
            book(
                "paper_mill_awards_and_loans",
                (
                    "特种工",
                    "动力工={name}|动力工身份号={id}|证号全写={no}|证上项目={item}|头次拿证={first}|本证到期={end}",
                ),
                "奖惩:姓名={name}|身份证号={id}|奖励名称=安全标兵|表彰证书号=RY2023-{n:03d}|"
                "颁发日期=2024-01-20|颁发单位=本公司工会\n"
                "借款:姓名={name}|身份证号={id}|借据号=JJ{n:05d}|借款日期=2024-03-01|归还期限=2025-03-01|批准人=厂长",
                "表彰证书号 借据号 归还期限",
                staff="人员编号=8{n:05d}|姓名={name}|身份证号={id}|岗位={post}|籍贯=宁阳",
            ),
            "奖惩",
        ),
        book(
            "lessor_of_cranes_accident_policy",
            (
                "随机人员证",
                "随机人员={name}|随机人员身份证={id}|资格类别={item}|资格本号码={no}|资格延至={end}",
            ),
            "意外险:被保险人={name}|身份证号={id}|保单号=PA{tel}|保险起期=2024-01-01|保险止期=2024-12-31|"
            "保险公司=某财险\n"
            "体检:姓名={name}|身份证号={id}|体检报告编号=TJ24{n:06d}|体检日期=2024-05-06|血压=正常|"
            "有效期至=2025-05-05\n"
            "住处:姓名={name}|身份证号={id}|居住证号=3709{n:08d}|签发机关=肥城市公安局|有效期限=2025-02-28",
            "保单号 体检报告编号 居住证号",
            "F3",
            "序={n}|姓名={name}|身份证号={id}|岗位={post}|来源=自有",
        ),
        _doubted(
            book(
                "salt_works_first_aid",
                (
                    "特设证",
                    "特设工={name}|特设工身份号={id}|许可代号={code}|许可证件号={no}|许可批准={start}|许可到期={end}",
                ),
                "急救:姓名={name}|身份证号={id}|红十字救护员证号=SD{n:07d}|培训日期=2023-04-23|"
                "有效期至=2026-04-22|发证机构=泰安市红十字会\n"
                "驾照:姓名={name}|身份证号={id}|驾驶证号={id}|准驾车型=C1|初次领证日期=2012-05-05|"
                "有效期止=2028-05-05|发证机关=泰安市公安局交通警察支队",
                "红十字救护员证号 特设证",
                "F5",
                "盐厂号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|组=日班",
            ),
            "急救",
        ),
        book(
            "pit_families_and_bath_cards",
            (
                "下井证件",
                "井下工={name}|井下工身份证件={id}|下井许可号={no}|下井许可项={item}|现本至={end}",
            ),
            "家属:姓名={name}|身份证号={id}|家属姓名=某某|关系=配偶|子女数=1|独生子女证号=DS{n:06d}\n"
            "澡卡:姓名={name}|身份证号={id}|澡卡号={n:06d}|押金=20|换卡日期=2025-01-01\n"
            "入井检身:姓名={name}|身份证号={id}|检身编号=JS{n:05d}|日期=2024-08-01|结果=合格",
            "独生子女证号 澡卡号 检身编号",
            "F6",
            "矿灯号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|班=四点班",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as mills, schools and malls hold them."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "paper_mill_papers",
            "纸机车间岗前安全教育合格证|ZJ-AQ-24-011|本公司安全环保部\n职业健康检查证明|ZYJK-2024-771|某疾控中心\n"
            "机械工程师|JX2016-0331|泰安市人社局\n污水处理工高级技能证书|223700009912|某职业技能鉴定中心",
            "序={n}|造纸工={name}|造纸工身份号={id}|什么证书={title}|编码={no}|项={item}|自哪天={start}|"
            "至哪天={end}|哪家发的={issuer}",
            soft="污水处理工高级技能证书",
        ),
        mixed(
            "school_papers",
            "从业人员健康证|JKZ37098324-0091|肥城市疾控中心\n高级中学教师资格证书|20143710042000331|泰安市教育局\n"
            "校内消防安全培训合格证|XFAQ-24-3|学校保卫科\n电子工程师（中级）|DZ2019-88|山东省人社厅",
            soft="高级中学教师资格证书",
        ),
        mixed(
            "wind_farm_papers",
            "风场外来人员安全教育合格证|WL-24-0661|风场安监室\n动火作业监护人资格证|DHJH-2024-9|本公司安监部\n"
            "新能源电气助理工程师|XNY-2021-17|泰安市人社局\n急救员证|JJ-0912|泰安市红十字会",
            "次={n}|登塔人={name}|登塔人身份证={id}|证照叫什么={title}|证照码={no}|内容={item}|起用={start}|"
            "停用={end}|单位={issuer}",
            soft="急救员证",
        ),
        mixed(
            "mall_papers",
            "商户员工三级安全教育证|SH3J-24-55|商场安保部\n初级消防设施操作员证书|2337000811|消防职业技能鉴定站\n"
            "餐饮从业人员健康证明|CY24-1187|肥城市疾控中心\n给排水工程师职称证书|GPS2013-4|泰安市人社局",
            soft="初级消防设施操作员证书",
        ),
        mixed(
            "crane_lessor_papers",
            "公司内部司机安全培训合格证|NB-24-07|本公司设备部\n一级建造师注册证书|鲁13720202033|住房和城乡建设部\n"
            "进场三级安全教育合格证|JC3J-0087|项目部\n受限空间作业监护人证|SXJH-3|本公司安全部",
            "编次={n}|人员={name}|人员身份证号={id}|证书称谓={title}|证书号头={no}|类别={item}|发={start}|"
            "满={end}|发证处={issuer}",
            "F3",
            soft="一级建造师注册证书",
        ),
        mixed(
            "distillery_papers",
            "中级注册安全工程师职业资格证书|37202300117|应急管理部\n白酒酿造工技师证|BJ-0042|某技能鉴定所\n"
            "新入厂员工安全培训合格证明|XRC-24-19|酒厂安全科\n健康体检合格证|TJ-2024-550|某医院",
            "序={n}|人={name}|身份号={id}|证名={title}|号={no}|行业={item}|起={start}|止={end}|发={issuer}",
            "F2",
            soft="白酒酿造工技师证 中级注册安全工程师职业资格证书",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        summed(
            everybody(
                "paper_mill_everybody",
                "编号={n}|全体职工={name}|职工身份号={id}|工作岗位={post}|证号（有才填）={no}|"
                "证上项目={item}|证到何时={end}",
                "打浆工 复卷工 切纸工 化验员 成品库保管 车间核算员",
                "低压电工 焊工",
                title="{firm}全员名录",
            ),
            2,
            11,
        ),
        numbered(
            everybody(
                "school_everybody",
                "序号={n}|教职工名={name}|教职工身份号={id}|岗位职务={post}|职称=—|作业证件号={no}|"
                "作业证件项={item}|作业证件限={end}",
                "语文教师 教务员 宿管员 校医 图书馆员",
                "锅炉工",
                "F5",
                "{firm}学校教职工总表",
            ),
            2,
        ),
        covered(
            everybody(
                "mall_everybody",
                "铺号={n}|在场人员={name}|在场人员身份证={id}|干什么的={post}|有证填号={no}|有证填项={item}|"
                "有证填期={end}",
                "导购员 收银员 保洁员 广播员 停车收费员 客服主管",
                "高压电工 空调制冷工",
            ),
            "商业综合体在场人员登记",
            "物业中心",
        ),
        keyed(
            everybody(
                "site_everybody_from_gate",
                "闸机序={n}|工人={name}|工人身份证={id}|班组工种={post}|资格本={no}|资格类={item}|"
                "资格限={end}|考勤天数=26",
                "钢筋工 木工 抹灰工 防水工 库管员",
                "塔吊司机 信号工",
                "F3",
                "{firm}项目在场工人",
            ),
            2,
            "说明：普工不需证",
        ),
        everybody(
            "pit_everybody",
            "矿工号={n:05d}|矿上职工={name}|矿上职工证件={id}|现干岗位={post}|井下许可号={no}|"
            "井下许可项={item}|井下许可限={end}",
            "食堂面点师 澡堂值班 劳资员 木场保管 宣传干事",
            "瓦斯检查员 绞车司机",
            "F6",
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
            "paper_mill_explanations",
            "序={n}|动力工={name}|动力工身份号={id}|证号={no}|项目={item}|首领={first}|到期={end}|人事核对意见={say}",
            name("身份证已更名，原用名{old}，与证上一致"),
            old("身份证号有过变更，变更前为{old}"),
            seen("2024年8月8日参加复审考试，已合格"),
            gone("7月底辞职，手续已结"),
            words="人事核对意见",
        ),
        strips(
            _roster(
                world,
                "school_says",
                "说一句={say}|校工={name}|校工身份证={id}|操作证号={no}|操作项目={item}|领证={first}|到期={end}",
                renew("证8月10日满，换证材料已递窗口，等制卡"),
                away("陕西省应急管理厅发的证"),
                name("证是用原来的名字{old}考的，后来派出所改了名"),
                words="说一句",
            ),
            1,
        ),
        indented(
            _roster(
                world,
                "wind_farm_notes",
                "登塔人={name}|登塔人身份证={id}|证码={no}|证项={item}|首证={first}|证止={end}|服务商说明={say}",
                away("黑龙江考取，全国联网可查"),
                seen("8月12日复审通过，新卡邮寄中"),
                old("重号更正，原号{old}"),
                gone("人员已撤场，不再登塔"),
                words="服务商说明",
            )
        ),
        ended(
            _roster(
                world,
                "mall_two_questions",
                "序={n}|姓名={name}|身份证号={id}|与身份证一致吗=一致|操作证号={no}|操作项目={item}|"
                "领证日={first}|到期日={end}|不一致或其他情况请写明={say}",
                name("十年前改过名，旧证姓名{old}"),
                renew("操作证2024年8月10日到期，已考完换证，未发新证"),
                old("证上身份证是老号{old}"),
                words="不一致或其他情况请写明",
            ),
            "填报人声明以上属实",
        ),
        followed(
            _roster(
                world,
                "distillery_remarks",
                "工号={n:04d}|酿酒工={name}|身份证={id}|情况备查={say}|证编号={no}|证项目={item}|"
                "初领={first}|失效={end}",
                seen("复审已做，日期8月5日，查询系统还没更新"),
                away("异地（重庆）取证"),
                gone("内退"),
                words="情况备查",
            ),
            "设备|台数",
            "行车|2",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "次={n}|作业人={name}|作业人身份号={id}|作业证码={no}|作业证项={item}|作业证限={end}|"
    tails = (
        (
            "first_round_second_round",
            "一审完成日={done}|二审完成日=|复训机构=某培训中心",
            "一审完成日 二审完成日",
            "F1",
        ),
        ("theory_and_practice", "复审理论=85|复审实操=90|复审合格于={done}", "复审理论 复审合格于", "F6"),
        ("notified", "复审短信=已发|赴考日期={done}|应赴考期限={due}", "复审短信 赴考日期", "F1"),
        ("hours_and_stamp", "再培训8学时完成日={done:%Y.%m.%d}|钢印=有", "再培训8学时完成日", "F6"),
        (
            "who_took_it",
            "复审材料经手=安全员|复审办结时间={done:%Y年%m月%d日}|回执=已收",
            "复审材料经手 复审办结时间",
            "F1",
        ),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged ok ok alt", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return [
        turned_upside_down(made[0], 1),
        topped(made[1], "煤矿特种作业人员复审台账|||"),
        instructed(made[2], "填表说明", "应赴考期限按证上应复审日期抄写"),
        *made[3:],
    ]
