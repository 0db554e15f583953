"""Fifteenth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, hinted, merged_down
from tests.surfaces.fifteenth.shapes import (
    filtered,
    history,
    listed,
    outlined,
    widened,
)
from tests.surfaces.kinds import staff
from tests.surfaces.ninth.shapes import summed, topped
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.tenth.shapes import numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Lockers, cards, tickets, insurance, assets and permits to work beside the certificates."""
    book = partial(staff.personnel_book, world)
    airport = book(
        "airport_passes_and_uniforms",
        (
            "特种车证件",
            (
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|批准日={start}|"
                "有效日={end}|批准机关={issuer}"
            ),
        ),
        "控制区证:姓名={name}|身份证号={id}|空侧通行证号=TX{n:04d}|发放日期=2024-01-10|到期日期=2025-01-09|区域=机坪\n"
        "制服:姓名={name}|身份证号={id}|尺码=L|领用单=ZF{n:03d}|领用日期=2024-03-01\n"
        "意外险:姓名={name}|身份证号={id}|保险凭证=YWX24{n:05d}|生效=2024-02-01|失效=2025-01-31",
        "空侧通行证号 领用单 保险凭证",
        "F5",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|机坪=T1",
    )
    airport.sheets.reverse()
    return [
        airport,
        book(
            "tyre_plant_lockers_and_training",
            (
                "操作证明细",
                (
                    "姓名={name}|身份证号={id}|操作证编码={no}|操作项目={item}|初领时间={first}|截止时间={end}|"
                    "签发机关={issuer}"
                ),
            ),
            "更衣柜:姓名={name}|身份证号={id}|柜门号=A{n:03d}|启用=2023-05-01|收回=\n"
            "技能比武:姓名={name}|身份证号={id}|参赛号=BW24-{n:02d}|名次={n}|颁奖日期=2024-05-01|颁奖单位=公司工会\n"
            "师带徒:姓名={name}|身份证号={id}|师徒协议号=SDT-{n:03d}|起始=2023-09-01|结束=2024-08-31",
            "柜门号 参赛号 师徒协议号",
            staff="工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|工序=成型",
        ),
        book(
            "brewery_instruments_and_leave",
            (
                "特设作业证",
                "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|批准日={start}|截止日={end}|批准机关={issuer}",
            ),
            "量具:姓名={name}|身份证号={id}|量具编号=LJ{n:04d}|校准日期=2024-02-20|下次校准=2025-02-19\n"
            "年假:姓名={name}|身份证号={id}|可休=1{n}|已休=3|剩余=7\n"
            "培训协议:姓名={name}|身份证号={id}|培训协议书号=PX{n:03d}|签订=2023-01-01|服务期至=2026-12-31",
            "量具编号 培训协议书号 服务期至",
            "F5",
            "人员码=PJ{n:04d}|姓名={name}|身份证号={id}|岗位={post}|车间=糖化",
        ),
        book(
            "university_labs_and_keys",
            (
                "特种证",
                "姓名={name}|身份证号={id}|特种证编号={no}|特种证项目={item}|初领日={first}|到期日={end}|发证单位={issuer}",
            ),
            "门禁:姓名={name}|身份证号={id}|校园卡号=2019{n:06d}|授权自=2024-01-01|授权至=2024-12-31\n"
            "安全准入考试:姓名={name}|身份证号={id}|准入编号=ZR{n:05d}|成绩=95|考试日期=2024-03-02|有效期=2025-03-01\n"
            "聘期:姓名={name}|身份证号={id}|聘书码=PS22{n:03d}|聘任开始=2022-09-01|聘任结束=2025-08-31",
            "准入编号 聘书码 授权至",
            staff="职工号={n:06d}|姓名={name}|身份证号={id}|岗位={post}|学院=化工学院",
        ),
        book(
            "scaffold_crew_wages_and_entry",
            (
                "工种证",
                "姓名={name}|身份证号={id}|工种={item}|工种证书编号={no}|签发日={start}|截止日={end}|签发机关={issuer}",
            ),
            "进场体检:姓名={name}|身份证号={id}|体检单=TJD{n:04d}|体检日=2024-03-02|血压=正常\n"
            "农民工工资:姓名={name}|身份证号={id}|薪单号=NMG07-{n:03d}|出勤天数=26|实发=8800|签字=\n"
            "安全交底:姓名={name}|身份证号={id}|交底单编码=JD{n:03d}|交底日期=2024-03-05|交底人=技术员",
            "体检单 薪单号 交底单编码",
            "F3",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|楼号=7#",
        ),
        book(
            "pit_cards_and_boots",
            (
                "煤矿操作证",
                "姓名={name}|身份证号={id}|操作证号码={no}|准操项目={item}|初领={first}|有效至={end}|发证机关={issuer}",
            ),
            "胶靴发放:姓名={name}|身份证号={id}|发放编号=JX{n:04d}|发放日期=2024-04-01|更换日期=2025-04-01\n"
            "唯一性检测:姓名={name}|身份证号={id}|虹膜号=HM{n:05d}|采集日期=2023-10-10",
            "虹膜号 发放编号",
            "F6",
            "矿工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|区队=开拓",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as lines, resorts, labs and malls hold them."""
    mixed = partial(staff.with_foreign, world)
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|发证日期={start}|"
        "有效期至={end}|发证机关={issuer}"
    )
    other = (
        "序号={n}|姓名={name}|身份证号码={id}|证照全名={title}|证照号码={no}|作业工种={item}|发放日期={start}|"
        "到期日期={end}|发放机构={issuer}"
    )
    return [
        mixed(
            "airport_papers",
            "民航安全检查员职业资格证|AJ3709-11|民航局\n机场控制区通行证|KZQ-771|机场公安\n"
            "新员工三级安全教育合格证|DF-24-31|地服公司安质部\n从业人员健康证明|JK24-9001|区疾控中心\n"
            "机坪作业监护人证|JP-24-6|地服公司",
            plain,
            "F5",
            soft="民航安全检查员职业资格证 机场控制区通行证 机坪作业监护人证",
        ),
        mixed(
            "ski_resort_papers",
            "滑雪指导员职业资格证|HX-3-2201|体育总局\n红十字救护员证|JH2023-88|红十字会\n"
            "度假区内部安全培训合格证|NB-24-17|度假区安全部\n食品从业人员健康证|SPJ-24-551|疾控中心",
            other,
            soft="滑雪指导员职业资格证 红十字救护员证",
        ),
        mixed(
            "pharma_papers",
            "执业药师资格证书|ZY37200881|药监局\nGMP岗位培训合格证|GMP-24-6|本公司质量部\n"
            "有限空间作业监护人证|YX-24-1|本公司\n高级工程师|GGJ2019-71|山东省人社厅\n"
            "中级注册安全工程师证|3723011982|应急管理部",
            plain,
            soft="执业药师资格证书 GMP岗位培训合格证",
        ),
        mixed(
            "university_papers",
            "高等学校教师资格证|20163700171|教育厅\n实验室安全准入合格证|ZR-2024-55|实验室处\n"
            "辐射安全与防护培训合格证|FS23SD0091|生态环境部门\n工程师职称证书|ZC2018-331|人社局",
            other,
            "F5",
            soft="高等学校教师资格证 辐射安全与防护培训合格证 实验室安全准入合格证",
        ),
        mixed(
            "railway_papers",
            "铁路机车车辆驾驶证|TLJC-20991|国家铁路局\n施工人员三级安全教育证|SJ-24-90|工务段\n"
            "一级建造师注册证书|鲁137201100992|住建部\n助理工程师|ZG2020-18|人社局",
            "序号={n}|姓名={name}|身份证号={id}|所持证书={title}|所持证书编号={no}|项目={item}|颁发时间={start}|"
            "失效时间={end}|颁发机构={issuer}",
            soft="铁路机车车辆驾驶证 一级建造师注册证书",
        ),
        mixed(
            "cinema_and_hotel_papers",
            "电影放映员职业技能证|FY-4-118|某鉴定中心\n酒店员工健康证|JK-24-331|疾控中心\n"
            "消防设施操作员证|XF2021-4471|消防行业职业技能鉴定\n酒店入职安全培训合格证|JD-24-71|酒店人力部",
            plain,
            soft="电影放映员职业技能证 消防设施操作员证",
        ),
        mixed(
            "logistics_papers",
            "道路运输从业资格证|370900120003|交通运输局\n机动车驾驶证|3709812|公安局交警支队\n"
            "物流师职业资格证|WL-3-990|某协会\n公司内部叉车安全教育合格证|NB-CC-12|本公司仓储部",
            other,
            "F3",
            soft="道路运输从业资格证 机动车驾驶证 物流师职业资格证 公司内部叉车安全教育合格证",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    return [
        outlined(
            everybody(
                "mall_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|楼层=F{n}|电话={tel}|操作证编号={no}|操作证项目={item}|"
                "操作证到期={end}",
                "收银员 导购员 客服专员 招商经理 保洁员 会计 企划专员",
                "电工 高压电工",
                title="{firm}商场全员",
            ),
            2,
            "营运部",
            "工程部",
        ),
        spined(
            everybody(
                "logistics_hub_everybody",
                "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|合同=派遣|证件编号={no}|作业项目={code}|有效日期={end}",
                "分拣员 快递员 客服专员 仓储文员 行政专员 门卫",
                "叉车司机",
                "F5",
            ),
            1,
            "转运中心",
        ),
        history(
            everybody(
                "brewery_everybody",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工段=酿造|证书编号={no}|准操项目={item}|有效期至={end}",
                "酿酒师 品酒员 包装工 采购员 财务主管 司磅员",
                "电工 电焊工",
                title="{firm}在册员工",
            ),
            "2024-08-01|人事|D5|包装工|司磅员",
        ),
        by_sheets(
            everybody(
                "metro_site_everybody",
                "序号={n}|姓名={name}|身份证号码={id}|工种={post}|闸机卡=ZJ{n:03d}|操作资格证号={no}|资格工种={item}|"
                "资格到期={end}",
                "钢筋工 木工 混凝土工 防水工 测量员 资料员 普工",
                "塔吊司机 架子工",
                "F3",
                "{firm}车站主体人员",
            ),
            2,
            "北端",
            "南端",
        ),
        widened(
            everybody(
                "pit_everybody",
                "号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作证准操={item}|操作证有效至={end}",
                "炊事员 洗衣工 档案员 劳资员 出纳",
                "瓦斯检查员 绞车司机",
                "F6",
            ),
            1,
            "签到",
        ),
        numbered(
            merged_down(
                everybody(
                    "ski_resort_everybody",
                    "板块=滑雪|姓名={name}|身份证号={id}|岗位={post}|特种证编号={no}|特种证项目={item}|特种证到期={end}",
                    "滑雪教练 检票员 客房服务员 厨师 出纳 前台接待",
                    "焊工",
                    title="{firm}度假区人员",
                ),
                2,
                0,
            ),
            2,
        ),
        listed(
            everybody(
                "data_centre_everybody",
                "雇员编码={n:08d}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={no}|操作项目={item}|有效期至={end}",
                "软件工程师 网络工程师 客户经理 财务分析师 前台接待",
                "高压电工",
            ),
            1,
            "程序：人员清单",
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
            "tyre_plant_workflow_opinions",
            base + "审批意见={say}",
            name("户籍姓名已变更，变更前姓名{old}"),
            old("身份证号经公安机关更正，更正前号码{old}"),
            seen("8月6日复审合格，待系统更新"),
            gone("7月20日离职"),
            away("该证由吉林省应急管理厅核发"),
        ),
        footnoted(
            _roster(
                world,
                "brewery_notes_before_the_number",
                "序号={n}|姓名={name}|身份证号={id}|人员说明={say}|操作证编号={no}|准操项目={item}|初次领证日期={first}|"
                "有效期至={end}",
                renew("证书到期，换证材料已提交"),
                name("曾用名{old}（证书为曾用名）"),
                old("落户时身份证号变更，原身份证号{old}"),
                away("证是陕西发的"),
            ),
            "人员说明没有的空着",
        ),
        indented(
            _roster(
                world,
                "sewage_three_columns",
                base + "异常说明={say}|整改人=|整改时限=",
                seen("已参加复审并合格，新证未到"),
                gone("劳动合同已终止"),
                name("改名未换证，原名{old}"),
                renew("延期换证已受理"),
                words="异常说明",
            )
        ),
        inserted(
            _roster(
                world,
                "petrol_station_spoken",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
                "站长想说的={say}",
                away("这证是在湖北考的"),
                old("他身份证改过号，老号是{old}"),
                name("他以前叫{old}，去年改的名"),
                gone("上个月不干了"),
                words="站长想说的",
            ),
            3,
            "城区片",
        ),
        hinted(
            _roster(
                world,
                "railway_reply_column",
                base + "段里回复={say}",
                seen("8月8日已复审"),
                renew("换证中，回执已取"),
                away("证书由山西省应急管理厅颁发"),
                gone("已办退休手续"),
            ),
            1,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "如有异常请写",
        ),
        page_broken(
            _roster(
                world,
                "pharma_double_check",
                base + "复核记录={say}",
                name("复核：证件姓名{old}为改名前姓名"),
                old("复核：证书上旧身份证号{old}，现号为公安更正后"),
                seen("复核：8月已复审，系统未同步"),
                renew("复核：换证申请中"),
            ),
            1,
            4,
        ),
        answered(
            _roster(
                world,
                "collection_form_free_answer",
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
                "（选填）还有什么要说明={say}",
                name("原来的名字{old}，证上还是原名"),
                away("我的操作证是江西发的"),
                seen("我8月7号复审过了"),
                gone("已经辞职了"),
                words="（选填）还有什么要说明",
            ),
            1,
            收集编号="#",
            提交于="2024/8/9 9:1#",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|有效期截止={end}|"
    tails = (
        ("done_and_receipt", "复审合格之日={done}|复审回执=HZ{n:05d}|复审地点=泰安", "复审合格之日 复审回执", "F1"),
        ("this_and_the_next", "本轮复审={done}|下轮复审=|复审跟进人=吴", "本轮复审 下轮复审", "F6"),
        ("due_month_and_passed", "复审应在={due:%Y.%m}|复审已过={done:%Y/%m/%d}", "复审应在 复审已过", "F1"),
        ("roman_reviews", "复审Ⅰ={done}|复审Ⅱ=|复审Ⅲ=", "复审Ⅰ", "F6"),
        ("course_and_hours", "复审学时=8|复审考核={done:%Y年%m月%d日}|复审机构=某学校", "复审考核 复审学时", "F1"),
        ("warning_lamp", "复审预警灯=绿|最近复审日={done}|预警接收人={tel}", "复审预警灯 最近复审日", "F1"),
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
        topped(made[0], "复审跟踪||||"),
        spaced(made[1], 1),
        summed(made[2], 1, 5, "合计"),
        boxed(made[3], 1),
        paged(ended(made[4], "以下空白"), 1, 4),
        signed(filtered(made[5], "查询：预警灯=绿"), "填表：|||2024.8.2"),
    ]
