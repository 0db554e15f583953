"""Fourteenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted, merged_down, sectioned
from tests.surfaces.fourteenth.shapes import by_units, coded, padded, pasted, preprinted
from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import summed, topped
from tests.surfaces.sixth.shapes import ended, indented
from tests.surfaces.surface import Expect, Member, Surface, cast, headers, lines, table
from tests.surfaces.tenth.shapes import numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import AS_OF, World


def _doubted(surface: Surface, *sheets: str) -> Surface:
    """Accept a doubt of a sheet's papers, which are no campaign's, but which not everybody knows."""
    for one in surface.expects:
        if one.sheet in sheets:
            one.allowed += "|needs_verification"
    return surface


def _lent(world: World) -> Surface:
    """Make an agency's workbook: its people, and the same people where they work; nobody is certified twice by that."""
    people, agency, works = cast(world, "ok ok forged ok ok", "F1"), world.firm("F1"), world.firm("F1")
    own = (
        "序号={n}|姓名={name}|身份证号={id}|劳务公司={emp}|操作证编号={no}|准操项目={item}|"
        "有效期至={end}|发证机关={issuer}"
    )
    lent = (
        "序号={n}|派出人员={name}|身份证号={id}|实际用工单位={emp}|操作证编号={no}|准操项目={item}|"
        "有效期至={end}|派出日期=2024-03-01"
    )
    sheets = [
        ("在册人员", [headers(own), *lines(own, people, agency)]),
        ("派出去向", [headers(lent), *lines(lent, people, works)]),
    ]
    expects = [
        Expect(2 + n, one.allowed, claims=1, sheet=name) for name, _grid in sheets for n, one in enumerate(people)
    ]
    return Surface(
        "hr_sheets", "agency_and_where_they_work", f"{agency}.xlsx", sheets, expects, ("派出去向", "实际用工单位")
    )


def hr_sheets(world: World) -> list[Surface]:
    """Cabins, meals, tools, insurance, schooling and seafarers' matters beside the certificates."""
    book = partial(staff.personnel_book, world)
    wind = book(
        "wind_farm_climbing_and_cars",
        (
            "作业证书",
            (
                "序号={n}|姓名={name}|身份证号={id}|作业证书号={no}|作业项目={item}|初领={first}|"
                "届满={end}|发证机关={issuer}"
            ),
        ),
        "登塔体检:姓名={name}|身份证号={id}|体检报告号=TJ-{n:05d}|体检日=2024-05-0{n}|结论=适合高处|下次=2025-05-01\n"
        "车辆派用:用车人={name}|身份证号={id}|派车单号=PC24-{n:03d}|出车日=2024-07-1{n}|里程=120\n"
        "保险:被保人={name}|身份证号={id}|保险单号=YW2024{n:08d}|起保=2024-01-01|终保=2024-12-31",
        "体检报告号 派车单号 终保",
        staff="序号={n}|姓名={name}|身份证号={id}|岗位={post}|风场=二期",
    )
    wind.sheets.reverse()
    return [
        _lent(world),
        wind,
        book(
            "yard_subcontractor_files",
            (
                "焊电证",
                (
                    "姓名={name}|身份证号={id}|操作证件号={no}|操作项目={item}|首次领取={first}|"
                    "到期日={end}|签发机关={issuer}"
                ),
            ),
            "宿舍床位:入住人={name}|身份证号={id}|床位号=B{n:03d}|入住日=2024-03-01|退宿日=\n"
            "餐卡:持卡人={name}|身份证号={id}|餐卡号={n:08d}|充值日=2024-07-01|余额=100\n"
            "入厂协议:姓名={name}|身份证号={id}|协议书号=RC-{n:04d}|协议起=2024-01-01|协议止=2024-12-31",
            "床位号 餐卡号 协议书号",
            staff="工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|外包队=六队",
        ),
        book(
            "food_factory_meals_and_bonus",
            (
                "特设证",
                (
                    "姓名={name}|身份证号={id}|证件编号={no}|项目代号={code}|批准日期={start}|"
                    "有效日期={end}|发证机关={issuer}"
                ),
            ),
            "绩效:员工={name}|身份证号={id}|考评单号=JX{n:05d}|考评月=2024-07|得分=9{n}\n"
            "竞业协议:姓名={name}|身份证号={id}|协议文号=JY-{n:04d}|生效日=2023-01-01|失效日=2025-12-31\n"
            "班车:乘车人={name}|身份证号={id}|乘车证号=BC{n:04d}|线路=3号线|有效至=2024-12-31",
            "考评单号 协议文号 乘车证号",
            "F5",
            "员工码={n:05d}|姓名={name}|身份证号={id}|岗位={post}|入职日=2020-07-01",
        ),
        _doubted(
            book(
                "group_titles_and_rewards",
                (
                    "特作证",
                    (
                        "姓名={name}|身份证号={id}|特作证书号={no}|特作项目={item}|初领日={first}|"
                        "终止日={end}|签发局={issuer}"
                    ),
                ),
                "专业职务:姓名={name}|身份证号={id}|专业职务名称=助理工程师|"
                "专业职务证书号=ZW2019{n:05d}|取得日期=2019-11-01|聘期止=2027-12-31\n"
                "表彰:受表彰人={name}|身份证号={id}|荣誉证书编号=RY24-{n:03d}|授予日=2024-01-20\n"
                "党费:党员={name}|身份证号={id}|收据号=DF{n:06d}|交纳月=2024-07",
                "专业职务证书号 荣誉证书编号 收据号",
                staff="序号={n}|姓名={name}|身份证号={id}|岗位={post}|成员企业={emp}",
            ),
            "专业职务",
            "表彰",
        ),
        book(
            "contractor_entry_and_wages",
            (
                "特殊工种",
                (
                    "姓名={name}|身份证号={id}|工种={item}|资格证编号={no}|签发日期={start}|"
                    "有效期至={end}|发证机关={issuer}"
                ),
            ),
            "安全教育卡:姓名={name}|身份证号={id}|教育卡编号=AQK-{n:03d}|一级=8学时|二级=8学时|三级=8学时|考试分=85\n"
            "工资发放:姓名={name}|身份证号={id}|发放批号=GZ2407-{n:03d}|发放日=2024-08-10|金额=6200\n"
            "退场承诺:承诺人={name}|身份证号={id}|承诺书号=TC-{n:03d}|签署日=2024-07-31",
            "教育卡编号 发放批号 承诺书号",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|班组=爬架班",
        ),
        book(
            "county_mine_lamps_and_funds",
            (
                "操作资格",
                (
                    "姓名={name}|身份证号={id}|资格证编号={no}|准操项目={item}|初领日期={first}|"
                    "有效期至={end}|发证机关={issuer}"
                ),
            ),
            "定位卡:姓名={name}|身份证号={id}|定位卡号={n:05d}|发卡日=2024-01-02|电池更换=2025-01-02\n"
            "互助金:姓名={name}|身份证号={id}|互助凭证号=HZ{n:05d}|交款日=2024-03-01|到期=2025-02-28",
            "定位卡号 互助凭证号",
            "F6",
            "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|队组=综掘队",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as towns, yards, agencies and groups hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|"
        "发证日期={start}|有效期至={end}|发证机关={issuer}"
    )
    other = (
        "序号={n}|姓名={name}|身份证号码={id}|名下证件={title}|证件号码={no}|作业项目={item}|"
        "领取日期={start}|止期={end}|颁发部门={issuer}"
    )
    return [
        mixed(
            "wind_farm_papers_outside",
            "风场入场三级安全教育合格证|FC3J-24-07|本风场安监部\n中级注册安全工程师证书|37240011882|"
            "应急管理部\n高处救援培训证书|GJ-0921|某培训中心\n电气工程师（中级职称）|DQ2018-117|"
            "泰安市人社局",
            plain,
            soft="高处救援培训证书 中级注册安全工程师证书",
        ),
        mixed(
            "food_factory_papers_outside",
            "食品加工人员健康证|SPJK24-551|肥城市疾控中心\n车间岗前安全教育合格证|CJGQ-24-09|"
            "本厂人力资源科\n有限空间作业监护人培训证|YXJH-24-02|本厂安全科\n食品检验员证|SJY-3307|"
            "某培训机构",
            other,
            "F5",
            soft="食品检验员证",
        ),
        mixed(
            "yard_papers_outside",
            "外包队员入厂安全教育合格证|WBRC-24-118|本船厂安环部\n船体装配工高级技能证|CTZP-0331|"
            "某鉴定中心\n动火监护人员证|DHJHR-24-31|本船厂安环部\n船舶助理工程师|CB2021-09|市人社局",
            plain,
            soft="船体装配工高级技能证",
        ),
        mixed(
            "steel_works_papers_outside",
            "厂级安全培训合格证|CJAQ-24-77|本公司安全处\n冶金工程师|YJ2016-12|山东省人社厅\n"
            "炉前工技能等级证（四级）|LQG-4-0091|某评价机构\n职业健康检查合格证明|ZYJK24-339|"
            "泰安市职业病医院",
            other,
            soft="炉前工技能等级证（四级）",
        ),
        mixed(
            "agency_papers_outside",
            "派遣员工岗前培训合格证|PQGQ-24-311|本派遣公司\n健康合格证|JKHG24-71|"
            "肥城市疾病预防控制中心\n普通货运从业资格证|370983199002|交通运输局\n保安员证|"
            "BA370983221|泰安市公安局",
            "序号={n}|姓名={name}|身份证号={id}|证件名={title}|证件号={no}|项目={item}|"
            "办证日={start}|止用日={end}|办证单位={issuer}",
            soft="普通货运从业资格证 保安员证",
        ),
        mixed(
            "contractor_papers_outside",
            "班组入场三级教育卡|BZSJ-24-91|项目部安全部\n质量员岗位培训合格证|ZLY-2021-55|某协会\n"
            "二级建造师注册证|鲁237202300881|山东省住房和城乡建设厅\n吊装作业监护人培训证|DZJH-24-5|"
            "项目部",
            plain,
            "F3",
            soft="质量员岗位培训合格证 二级建造师注册证",
        ),
        mixed(
            "school_papers_outside",
            "初级中学教师资格证书|20153709831|肥城市教育局\n食堂从业人员健康合格证明|STJK-24-8|"
            "肥城市疾控中心\n校内后勤安全教育合格证|HQAQ-24-3|学校总务处\n园林绿化助理工程师|"
            "YL2019-40|泰安市人社局",
            other,
            soft="初级中学教师资格证书",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        sectioned(
            everybody(
                "food_factory_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|车间=熟食|联系手机={tel}|"
                "操作证号={no}|准操项目={item}|有效期至={end}",
                "品控员 包装组长 洗消工 研发员 面点师傅 收货员 门店督导",
                "维修电工 制冷工",
                title="{firm}全员表",
            ),
            2,
            "生产口",
            "辅助口",
        ),
        boxed(
            everybody(
                "park_everybody",
                "工号={n:05d}|姓名={name}|身份证号={id}|岗位名={post}|用工=合同工|证件编号={no}|"
                "作业项目={code}|有效日期={end}",
                "打单员 跟单员 盘点员 客服坐席 财务主管 快递分拣员 理赔专员",
                "叉车司机",
                "F5",
            ),
            1,
        ),
        spaced(
            everybody(
                "yard_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|班次=白班|证书编号={no}|准操项目={item}|有效期至={end}",
                "船舶设计员 放样工 采购主管 报价员 外轮翻译 仓库发料员",
                "电焊工 电工",
                title="{firm}人员总册",
            ),
            2,
        ),
        by_sheets(
            everybody(
                "contractor_everybody",
                "序号={n}|姓名={name}|身份证号码={id}|班组工种={post}|进场日=2024-03-12|"
                "资格证编号={no}|资格项目={item}|到期日={end}",
                "防水工 贴砖工 木工 钢筋工 杂工 考勤员 食堂帮厨",
                "塔吊司机 信号工",
                "F3",
                "{firm}班组花名",
            ),
            2,
            "班组甲",
            "班组乙",
        ),
        signed(
            everybody(
                "county_mine_everybody",
                "人员编号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|证书编号={no}|准操项目={item}|有效期至={end}",
                "班中餐配送员 工会干事 煤质采样工 浴池服务员 文书",
                "瓦检员 井下电工",
                "F6",
            ),
            "人力资源科：|||煤管站：",
        ),
        preprinted(
            numbered(
                merged_down(
                    everybody(
                        "cold_store_everybody",
                        "部门=储运部|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|"
                        "操作项目={item}|操作证止={end}",
                        "冷库保管员 收发货员 开票员 市场营销员 文秘 果蔬挑选工",
                        "制冷工",
                        title="{firm}人员一览",
                    ),
                    2,
                    0,
                ),
                2,
            ),
            2,
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
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
    return [
        _roster(
            world,
            "town_clerk_notes",
            base + "网格员注={say}",
            name("本人改过名字，改前为{old}"),
            old("身份证号码更正过，更正前号码{old}"),
            seen("8月7日已复审合格，网上还未变"),
            gone("7月外出务工，已不在企业"),
            away("证是天津市应急局发的"),
            words="网格员注",
        ),
        footnoted(
            _roster(
                world,
                "group_comment_column",
                "序号={n}|姓名={name}|身份证号={id}|总部审核批注={say}|操作证编号={no}|"
                "准操项目={item}|初次领证日期={first}|有效期至={end}",
                renew("8月10日届满，子公司已递交换证资料，待制证"),
                name("证书姓名{old}，系更名前姓名"),
                old("因重号更换身份证号，原先号码{old}"),
                away("福建省应急管理厅发证"),
                words="总部审核批注",
            ),
            "批注由集团安监部填写",
        ),
        indented(
            _roster(
                world,
                "wind_farm_handover",
                base + "交接说明={say}|交接人=|接收人=",
                seen("8月3日复审通过，实体卡未到"),
                gone("已调往其他风场"),
                name("2022年公安机关批准更名，更名前{old}"),
                renew("换证已提交，受理通知书在手"),
                words="交接说明",
            )
        ),
        inserted(
            _roster(
                world,
                "foreman_says",
                "姓名={name}|身份证号={id}|操作证号码={no}|项目={item}|初领={first}|到期={end}|班长说={say}",
                away("证是山西老家办的"),
                old("他身份证号改过，以前是{old}"),
                name("他以前叫{old}，改了名"),
                gone("干到七月就回家了，不来了"),
                words="班长说",
            ),
            3,
            "外墙班",
        ),
        hinted(
            _roster(
                world,
                "agency_state_column",
                base + "派遣备注={say}",
                seen("8月1日复审已合格，数据待同步"),
                renew("8月10日证满，已报换证，等待发证"),
                away("由上海市应急管理局发证"),
                gone("已终止派遣，7月退回"),
                words="派遣备注",
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "如实写",
        ),
        page_broken(
            _roster(
                world,
                "yard_check_column",
                base + "查验说明={say}",
                name("查验：本人原名{old}，户籍已变更"),
                old("查验：操作证所载为旧身份证号{old}"),
                seen("查验：8月复审考核合格，待换卡"),
                renew("查验：换证受理中，原证8月10日到期"),
                words="查验说明",
            ),
            1,
            4,
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期至={end}|"
    tails = (
        ("review_and_school", "末次复审日={done}|复审培训学校=某职校|复审费=120", "末次复审日 复审培训学校", "F1"),
        ("review_and_seal_keeper", "复审戳记={done}|戳记保管=机电科|戳记号=C{n:03d}", "复审戳记 戳记保管", "F6"),
        ("due_and_done", "满三年应复审={due}|实际办理复审={done:%Y.%m.%d}", "满三年应复审 实际办理复审", "F1"),
        ("first_and_second_round", "首轮审={done}|次轮审=", "首轮审 次轮审", "F6"),
        (
            "hours_before_review",
            "复审通过日={done:%Y年%m月%d日}|复审学时数=8|学时证明号=XS{n:04d}",
            "复审通过日 学时证明号",
            "F1",
        ),
        ("group_reminder", "集团复审提醒=已提醒|上次复审办结={done}|提醒人=安监部", "集团复审提醒 上次复审办结", "F1"),
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
        topped(made[0], "复审台账（镇安监办）||||"),
        padded(made[1], 1),
        summed(made[2], 1, 5, "总计"),
        coded(boxed(made[3], 1), 1, "sel|no|xm|sfzh|czzh|zcxm|yxqz|fs1|fs2"),
        ended(pasted(made[4], 1), "以上复审情况属实"),
        by_units(signed(made[5], "汇总：|||复核："), 1, "热电分公司"),
    ]
