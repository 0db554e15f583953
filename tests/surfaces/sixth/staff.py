"""Sixth batch: personnel workbooks, papers outside the campaign, whole staffs, remarks and reviews."""

from functools import partial

from tests.surfaces.kinds import staff
from tests.surfaces.sixth.shapes import indented, paged
from tests.surfaces.surface import Member, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import AS_OF, World


def hr_sheets(world: World) -> list[Surface]:
    """Passes, vouchers, meters, courses and probation beside the certificates."""
    book = partial(staff.personnel_book, world)
    return [
        book(
            "probation_and_uniform",
            (
                "操作证登记",
                (
                    "序={n}|姓名={name}|身份证号={id}|操作证号码={no}|准操项目={item}|初领日期={first}|"
                    "有效期至={end}|发证机关={issuer}"
                ),
            ),
            "试用转正:姓名={name}|身份证号={id}|审批单号=ZZ24-{n:03d}|试用起=2024-02-01|转正日期=2024-05-01|评语=称职\n"
            "工服:领取人={name}|身份证号={id}|领取凭单=GF{n:05d}|尺码=XL|下次换装=2026-05-01",
            "审批单号 领取凭单 下次换装",
        ),
        book(
            "passes_and_meters",
            (
                "站场作业人员",
                (
                    "员工={name}|身份证号码={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}|"
                    "发证机关={issuer}"
                ),
            ),
            "便携仪:保管人={name}|身份证号码={id}|检测仪编号=BX-{n:04d}|校准证书号=JZ2024{n:04d}|"
            "校准有效期至=2025-03-31|校准机构=市计量所\n"
            "出入证:姓名={name}|身份证号码={id}|出入证号=CR{n:05d}|办理日期=2024-01-10|有效期至=2024-12-31",
            "检测仪编号 校准证书号 出入证号",
            "F5",
            "编码={n:05d}|员工={name}|身份证号码={id}|岗位={post}|入职=2020.7.1",
        ),
        book(
            "college_and_children",
            ("特殊工种", "姓名={name}|证件号码={id}|工种={item}|资格证编号={no}|领证日期={start}|使用期至={end}"),
            "独生子女:职工={name}|证件号码={id}|光荣证编号=DS{n:06d}|发放日期=2001-06-01|发证单位=某镇计生办\n"
            "技能比武:选手={name}|证件号码={id}|参赛号={n:03d}|成绩=87|名次={n}|奖状编号=JZ-24-{n:02d}\n"
            "探亲:姓名={name}|批假单=TQ{n:03d}|离岗=2024-02-05|返岗=2024-02-20",
            "光荣证编号 奖状编号 批假单",
            "F3",
            "序号={n}|姓名={name}|性别={sex}|证件号码={id}|岗位={post}|电话={tel}",
        ),
    ]


def outside_campaign(world: World) -> list[Surface]:
    """Papers of the house, of health, of professions and of skill, as yards, hospitals and parks hold them."""
    mixed = partial(staff.with_foreign, world)
    return [
        mixed(
            "yard_papers",
            "船厂入厂安全培训合格证|CC-24-0117|本厂安环处\n密闭舱室作业监护人证|MB-09|本厂安环处\n"
            "公司级安全教育合格证书|GSJ24-33|本公司\n焊接工程师（国际）|IWE-CN-1187|某焊接学会",
            "编号={n}|员工={name}|身份证号={id}|证书种类={title}|证书号码={no}|操作项目={item}|发证日={start}|"
            "到期日={end}|发证单位={issuer}",
            soft="焊接工程师（国际）",
        ),
        mixed(
            "hospital_papers",
            "护士执业证书|201537000912|山东省卫健委\n主管药师|YS-2018-07|山东省卫健委\n"
            "医院新职工岗前安全培训合格证|GQ-24-05|后勤保障部\n"
            "食堂从业人员健康证|SJK24-1107|肥城市疾控中心",
            soft="护士执业证书 主管药师",
        ),
        mixed(
            "park_and_ropes",
            "检维修作业监护人资格证|JWX-24-12|园区安全中心\n注册安全工程师（化工）|37210098821|应急管理部\n"
            "外来承包商安全培训合格证|WLCB-081|园区管委会\n消防设施操作员（中级）|2300003012|某消防职业技能鉴定站",
            "序={n}|人员姓名={name}|公民身份号码={id}|所持证书={title}|证书编号={no}|项目/专业={item}|"
            "生效={start}|失效={end}|签发={issuer}",
            soft="消防设施操作员（中级）",
        ),
    ]


def posts(world: World) -> list[Surface]:
    """Rosters of everybody."""
    everybody = partial(staff.whole_staff, world)
    cinema = everybody(
        "cinema",
        "影城=万象店|姓名={name}|岗位={post}|身份证号={id}|入职时间=2023-04-01|操作证编号={no}|操作项目={item}|"
        "操作证到期={end}",
        "放映员 检票员 卖品员 场务 影城经理",
        "值班电工",
        title="{firm}影城全员信息表",
    )
    winery = everybody(
        "winery",
        "工号={n:04d}|职工姓名={name}|职工身份证号码={id}|工作岗位={post}|作业人员证编号={no}|证书项目={code}|"
        "证书有效日期={end}",
        "酿酒师 灌装工 贴标工 葡萄种植工 讲解员",
        "司炉工 叉车驾驶员",
        "F5",
        "{firm}酒庄在册职工（含季节工）",
    )
    return [
        inserted(cinema, 6, "小计：前厅部"),
        paged(winery, 2, 7),
        everybody(
            "metro_site",
            "序号={n}|姓名={name}|身份证号码={id}|进场岗位={post}|班组=综合|资格证书编号={no}|操作类别={item}|"
            "使用期至={end:%Y.%m.%d}|备注=",
            "管片拼装工 炊事员 监测员 杂工 注浆工",
            "塔吊司机 信号司索工",
            "F3",
        ),
        everybody(
            "gold_mine",
            "坑口={emp}|岗位={post}|姓名={name}|身份证={id}|特种作业证号={no}|作业项目={item}|有效期截止={end}",
            "选矿化验员 磨矿工 测量技术员 地质员 食堂采购员",
            "高压电工 电焊工",
            title="{firm}黄金矿业职工花名册",
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
    ended = renew("到期了，新证办着呢，还没下来")
    ended.allowed += "|lapsed"
    return [
        indented(
            _roster(
                world,
                "dispatcher_notes",
                "派遣单位=某人力|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领证日期={first}|"
                "有效期至={end}|派遣备注={say}",
                name("原姓名{old}，2022年改的名"),
                away("证是辽宁省应急厅发的"),
                renew("8.10到期，换证手续在办"),
                gone("8月1日已退回派遣公司，不在岗"),
                words="派遣备注",
            )
        ),
        _roster(
            world,
            "safety_officer_notes",
            "序号={n}|姓名={name}|身份证号码={id}|证书编号={no}|操作项目={item}|首次取证={first}|证书止={end}|"
            "安全员核对说明={say}",
            seen("核对原件：8月初刚复审合格，官网尚未更新"),
            old("原身份证号为{old}，户籍更正后启用新号"),
            away("黑龙江发证，外省"),
            words="安全员核对说明",
        ),
        _roster(
            world,
            "village_clerk_notes",
            "姓名={name}|说的话={say}|身份证号={id}|操作证号={no}|准操项目={item}|初领={first}|到期={end}",
            name("以前户口本上叫{old}，后来改的名，证是那时候办的"),
            ended,
            gone("上月不干了"),
            old("身份证号改过，老号是{old}"),
            words="说的话",
        ),
    ]


def review_columns(world: World) -> list[Surface]:
    """Reviews in columns of their own."""
    base = "序号={n}|操作人={name}|身份证号={id}|特种作业证编号={no}|准操项目={item}|证件有效期止={end}|"
    tails = (
        ("front_and_back", "副页复审一={done}|副页复审二=|副页盖章=有", "副页复审一 副页复审二", "F1"),
        (
            "class_and_day",
            "复审班次=第4期|复审通过日={done:%Y年%m月%d日}|复审机构=市考试中心",
            "复审班次 复审通过日",
            "F6",
        ),
        ("due_soon_colour", "应复审={due}|已复审={done}|预警灯=绿", "预警灯", "F1"),
    )
    made = []
    for name, tail, words, fam in tails:
        members = cast(world, "ok forged alt ok", fam)
        for one in members:
            if one.claim and one.claim.done and one.claim.done > AS_OF:
                one.claim = one.claim.but(done=None)
        made.append(table(world, "review_columns", name, base + tail, fam=fam, members=members, words=words))
    for surface in made:
        for one in surface.expects[1:]:
            one.claims = 1
    return made
