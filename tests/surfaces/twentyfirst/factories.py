"""Twenty-first batch: what factories hand in - exports of personnel and safety systems, workshop lists, forms."""

from functools import partial

from tests.surfaces.eleventh.shapes import PRESSURE_WELDING, by_sheets, merged_down
from tests.surfaces.fifteenth.shapes import starred
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.kinds.forms import continued
from tests.surfaces.sixth.shapes import CABLE, INSTRUMENT, REFRIGERATION, trained
from tests.surfaces.surface import NOBODY, RD, Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twentyfirst.shapes import TEN, beside, grouped, roster, said, typed
from tests.surfaces.world import World

MILL = "ok ok forged ok ok ok alt ok ok ok ok"


def systems(world: World) -> list[Surface]:
    """Exports of personnel, contractor and approval systems; most of their columns are others."""
    kind = "foreign_columns"
    contracted = said(
        cast(world, "ok@F1.1 ok@F1.0 ok@F1.2 forged@F1.1 ok@F1.0 ok@F1.1 alt@F1.2 ok@F1.0 ok@F1.1", "F1"),
        "say",
        "已培训",
        "",
    )
    return [
        roster(
            world,
            kind,
            "personnel_system_of_the_tyre_works",
            "员工编号=LT{n:05d}|姓名={name}|性别={sex}|证件类型=居民身份证|证件号码={id}|出生日期={birth}|"
            "民族=汉族|政治面貌=群众|婚姻状况=已婚|最高学历=高中|入职日期=2015-07-01|所属部门=动力车间|"
            "岗位名称={post}|用工形式=劳动合同制|合同起始日=2021-07-01|合同终止日=2026-06-30|"
            "手机号码={tel}|开户银行=农业银行|银行卡号=622848{tel}{n:02d}|社保状态=正常参保|"
            "特种作业证类别={cls}|特种作业证项目={item}|特种作业证编号={no}|特种作业证初领日期={first}|"
            "特种作业证有效期止={end}|特种作业证发证机关={issuer}|紧急联系人=家属",
            MILL,
            file="{firm}_人员信息导出.xls",
        ),
        roster(
            world,
            kind,
            "contractors_of_the_chemical_park",
            "承包商名称={emp}|承包类别=检维修|合同编号=JX2024-{n:03d}|作业区域=二联合装置|人员姓名={name}|"
            "身份证号={id}|年龄段=30-50岁|血型=O|是否特种作业={yes}|特种作业种类={cls}|准操项目={item}|"
            "操作证编号={no}|操作证有效期={end}|签发机关={issuer}|入厂培训日期=2024-06-03|"
            "入厂培训成绩=9{n}|门禁卡状态=启用|备注={say}",
            members=contracted,
            titles=("承包商入厂作业人员备案表",),
            file="{firm}入厂备案.xlsx",
        ),
        roster(
            world,
            kind,
            "approvals_of_the_office_app",
            "审批编号=2024072{n}15300{n:04d}|标题={name}提交的持证登记|审批状态=审批通过|"
            "发起时间=2024-07-20 09:1{n}|完成时间=2024-07-21 16:40|发起人姓名={name}|发起人部门=设备部|"
            "身份证号码={id}|证书类型={title}|操作项目={item}|证书编号={no}|首次领证日期={first}|"
            "有效期至={end}|证书照片=（附件1张）|历史审批人=王某;李某",
            "ok ok ok forged ok alt ok ok",
            file="{firm}_持证登记_审批导出.xlsx",
        ),
        roster(
            world,
            kind,
            "foreign_owned_plant_in_two_tongues",
            "No.={n}|Name 姓名={name}|ID Card No. 身份证号码={id}|Dept. 部门=Facility 厂务|Position "
            "职位={post}|License Type 证书类别={cls}|Work Item 作业项目={item}|License No. 证书编号={no}|"
            "First Issue 初领日期={first:%Y/%m/%d}|Valid Until 有效期至={end:%Y/%m/%d}|Issued by "
            "发证机关={issuer}|Remark 备注=",
            "ok ok ok ok forged ok ok borrowed ok ok",
            titles=("Special Operation License List 特种作业证清单",),
        ),
        roster(
            world,
            kind,
            "double_prevention_platform",
            "企业名称={emp}|社会信用代码=91370983MA3C{n:04d}0X|风险单元=涂装线|责任层级=班组级|"
            "人员名称={name}|人员身份证={id}|联系电话={tel}|是否持证={yes}|证书名称={title}|证书编号={no}|"
            "作业项目={item}|项目代号={code}|发证日期={start}|证书有效期截止={end}|发证单位={issuer}|"
            "最近巡检=2024-07-30|隐患数=0",
            TEN,
            "F5",
            file="双体系平台_{firm}.csv",
        ),
        roster(
            world,
            kind,
            "medical_and_shoes_of_the_foundry",
            "车间=熔炼|班=乙班|工号={n:04d}|姓名={name}|身份证号={id}|鞋码=42|工装尺码=XL|"
            "上次职业健康体检=2024-03-12|体检结果=未见异常|操作证类别={cls}|操作证准操项目={item}|"
            "操作证号={no}|初领时间={first:%Y.%m.%d}|操作证到期={end:%Y.%m.%d}|发证部门={issuer}",
            "ok ok forged ok ok ok lapsed ok ok alt ok",
            titles=("{firm}员工综合信息表（含劳保、体检、持证）",),
        ),
    ]


def loosely(world: World) -> list[Surface]:
    """Lists in the words of foremen and of small firms."""
    kind = "loose_headers"
    return [
        roster(
            world,
            kind,
            "foreman_of_the_machine_works",
            "人员={name}|身份证={id}|什么工种={post}|什么证={item}|证号={no}|哪年办的={first}|到什么时候={end}",
            "ok ok ok forged ok ok alt ok ok",
            rough=True,
        ),
        roster(
            world,
            kind,
            "weldery_of_the_township",
            "名字={name}|电话={tel}|身份证号码（18位）={id}|焊工证编号={no}|证上写的项目={item}|"
            "什么时候到期={end}|谁发的证={issuer}",
            "ok@F1.1 ok@F1.1 forged@F1.1 ok@F1.1 ok@F1.1 alt@F1.1 ok@F1.1 ok@F1.1",
            titles=("{firm}焊工",),
            town="石横镇",
        ),
        roster(
            world,
            kind,
            "forklifts_of_the_feed_mill",
            "序={n}|司机={name}|身份证={id}|手机={tel}|叉车证号码={no}|证的代号={code}|"
            "批下来的日子={start}|有效到={end}|发证的局={issuer}",
            "ok@F5.0 ok@F5.0 ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0",
            "F5",
            town="边院镇",
            file="{firm}叉车.csv",
        ),
        roster(
            world,
            kind,
            "family_business_of_the_paper_mill",
            "序号={n}|员工={name}|公民身份证号={id}|干的活={post}|上岗证={item}|上岗证编号={no}|"
            "领证={first}|有效={end}|备注=",
            "ok ok forged ok ok ok alt ok",
            titles=("{firm}特殊工种", "（2024年7月）"),
            tail=("填表：小刘", "以上共8人"),
            rough=True,
        ),
        grouped(
            roster(
                world,
                kind,
                "workshops_by_lines_of_their_names",
                "序号={n}|姓名={name}|身份证号码={id}|准操项目={item}|操作证号={no}|初领={first:%Y/%m/%d}|"
                "有效期止={end:%Y/%m/%d}|发证机关={issuer}",
                "ok ok ok ok forged ok ok ok ok alt ok ok",
                titles=("{firm}特种作业人员名单",),
            ),
            2,
            "一、铸造车间",
            "二、机加工车间",
            "三、维修车间",
        ),
    ]


def columns(world: World) -> list[Surface]:
    """Numbers of permits and badges, of identity cards, levels, lists and repetitions in the columns of factories."""
    levels = (
        "序号={n}|姓名={name}|性别={sex}|身份证号码={id}|准操项目={item}|证书编号={no}|初领日期={first}|有效期至={end}|"
    )
    card = said(
        [*cast(world, "ok ok forged ok alt ok ok", "F1"), clerk(world, "质检员"), clerk(world, "包装工")], "", ""
    )
    same, lists = partial(ditto_marked, world), partial(wide, world, "list_column")
    return [
        roster(
            world,
            "permit_numbers",
            "hot_work_permits_of_the_refinery",
            "作业票编号=DH20240{n:04d}|作业级别=一级|姓名={name}|身份证号={id}|入厂证号=RC{n:06d}|"
            "车牌号=鲁J{n:05d}|准操项目={item}|特种作业操作证号={no}|有效期至={end}|发证机关={issuer}|"
            "动火部位=换热器区",
            "ok@F1.1 ok@F1.1 forged@F1.1 ok@F1.0 ok@F1.1 ok@F1.2 ok@F1.1 alt@F1.1",
            titles=("检修期间动火作业人员持证情况",),
        ),
        roster(
            world,
            "permit_numbers",
            "only_staff_numbers_of_the_cable_works",
            "序号={n}|职工号=DL{n:06d}|姓名={name}|身份证号码={id}|车间=拉丝|准操项目={item}|"
            "初次领证={first}|有效期止={end}|复审到期={due}",
            "ok ok ok alt ok ok none ok",
            file="{firm}持证台账.xlsx",
        ),
        roster(
            world,
            "permit_numbers",
            "social_security_and_titles_of_the_textile_mill",
            "编号={n:03d}|姓名={name}|身份证号={id}|社会保障卡号=3709{tel}|失业保险编号=SY{tel}|"
            "技术等级证编号=JN{n:07d}|特种作业操作证编号={no}|操作项目={item}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}",
            MILL,
            file="{firm}.xls",
        ),
        roster(
            world,
            "id_card_columns",
            "card_reader_of_the_gate",
            "姓名={name}|性别={sex}|民族=汉|出生日期={birth:%Y%m%d}|住址=山东省肥城市王庄镇|"
            "公民身份号码={id}|签发机关=肥城市公安局|有效期起=20160312|有效期止=20360312|岗位={post}|"
            "操作证编号={no}|操作证项目={item}|操作证有效期={end}",
            members=card,
            file="{firm}_读卡导出.csv",
        ),
        *(
            roster(world, "issuer_level", name, levels + last, "ok ok forged ok alt ok ok borrowed ok")
            for name, last in (
                ("level_of_the_office", "发证机关级别=省级|是否电子证=是"),
                ("level_as_a_letter_of_choice", "证书级别=国家级|查询状态=可查"),
                ("kind_of_office_in_a_drop_down", "发证机构类型=应急管理部门|证书形式=电子证照"),
            )
        ),
        lists(
            "what_each_holds_and_its_numbers",
            "序号={n}|车间=维修|姓名={name}|身份证号={id}|岗位={post}|持有特种作业证={list}|"
            "电工证编号={a}|电工证有效期={a_end}|焊工证编号={b}|焊工证有效期={b_end}|高处作业证编号={c}|"
            "高处作业证有效期={c_end}",
            "a=F1.0 b=F1.1 c=F1.2",
            "a ab b - c! ac a b -",
            titles=("{firm}维修人员持证统计",),
        ),
        lists(
            "equipment_cards_of_the_steel_yard",
            "姓名={name}|身份证号={id}|岗位={post}|资质汇总={list}|行车证编号={a}|行车证到期={a_end}|"
            "起重指挥证编号={b}|起重指挥证到期={b_end}|叉车证编号={c}|叉车证到期={c_end}",
            "a=F5.3 b=F5.1 c=F5.0",
            "a ab c! b - c a bc",
        ),
        same("ditto_in_words", "同上"),
        same("ditto_by_dots", "……"),
        lists(
            "cold_store_and_its_trades",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|取得的证书={list}|制冷操作证号={a}|"
            "制冷操作证有效期={a_end}|"
            "低压电工证号={b}|低压电工证有效期={b_end}|叉车证号={c}|叉车证有效期={c_end}",
            "a=F1.3 b=F1.0 c=F5.0",
            "a ab c! b - ac c a",
        ),
        same("ditto_mark_and_id_again", "〃", "同身份证号码"),
    ]


def books(world: World) -> list[Surface]:
    """Workbooks of several sheets, workshop by workshop; forms that the office gave out."""
    kind = "loose_headers"
    plain = (
        "序号={n}|姓名={name}|身份证号={id}|工种={post}|准操项目={item}|操作证编号={no}|初领日期={first}|"
        "有效期至={end}|发证机关={issuer}"
    )
    form = roster(
        world,
        kind,
        "form_of_the_office_with_the_example_kept",
        plain,
        "ok ok ok forged ok ok alt ok ok",
        titles=("特种作业人员自查登记表", "填报单位：{firm}　　　　填报时间：2024年7月26日"),
        tail=("填报人：张某　　审核人：李某", "注：1.本表由企业如实填写；2.证书编号按证件原件填写。"),
    )
    inserted(
        form, 4, "例", "张三", "370983XXXXXXXXXXXX", "电工", "低压电工作业", "T370983XXXXXXXXXXXX", "2020-01-01",
        "2026-01-01", "某省应急管理厅",
    )  # fmt: skip
    return [
        continued(
            world,
            "fitters_with_several_cards",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|准操项目={item}|证书编号={no}|"
            "有效期至={end}|发证机关={issuer}",
            "F1.0+F1.1 F1.0 F1.1+F1.2 F5.0+F1.0 F1.4! F1.3 F5.3! F1.0+F5.1",
            "",
            "{firm}一人多证情况表",
        ),
        by_sheets(
            roster(
                world,
                kind,
                "a_sheet_a_workshop",
                plain,
                "ok ok forged ok ok ok ok alt ok ok ok ok",
                titles=("{firm}特种作业人员台账",),
            ),
            2,
            "制造一部",
            "制造二部",
            "动力部",
        ),
        form,
        beside(
            roster(
                world,
                kind,
                "ledger_behind_its_guide",
                plain,
                TEN,
                sheet="台账",
                file="{firm}特种作业管理台账.xlsx",
            ),
            "填写说明",
            "填写说明",
            "1|姓名与身份证一致",
            "2|证书编号以T开头",
            "3|有效期填写到日",
            first=True,
        ),
        beside(
            roster(world, kind, "ledger_and_its_sums", plain, MILL, sheet="明细", titles=("{firm}持证明细",)),
            "汇总",
            "工种|人数|备注",
            "电工|4|",
            "焊工|3|",
            "合计|7|",
        ),
        merged_down(
            roster(
                world,
                kind,
                "merged_departments",
                "部门=动力车间|序号={n}|姓名={name}|身份证号={id}|作业类别={cls}|准操项目={item}|"
                "证件号={no}|初次领证日期={first}|证件有效期={end}",
                members=trained(world, TEN, "F1", CABLE, REFRIGERATION, PRESSURE_WELDING),
            ),
            1,
            0,
        ),
        roster(
            world,
            kind,
            "typed_by_a_hurried_clerk",
            "序号={n}|姓 名={name}|身 份 证 号={id}|证 书 编 号={no}|准 操 项 目={item}|初 领 日 "
            "期={first}|有 效 期 至={end}",
            members=typed(cast(world, "ok ok ok ok ok forged ok ok ok alt ok", "F1")),
            titles=("特种作业人员一览表", "单位：{firm}"),
        ),
        starred(
            roster(
                world,
                kind,
                "import_form_of_a_ledger_app",
                "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|作业类别={cls}|准操项目={item}|"
                "初领日期={first}|有效期开始={start}|有效期结束={end}|复审日期={due}|发证机关={issuer}|"
                "电子证书=",
                members=trained(world, "ok ok forged ok ok alt ok ok", "F1", INSTRUMENT, CABLE),
                file="{firm}批量导入模板.xls",
            ),
            1,
            0,
            1,
            3,
        ),
    ]


def reviews(world: World) -> list[Surface]:
    """Ends, reviews and terms as factories write them."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|"
    due = cast(world, "ok ok ok ok ok forged ok ok", "F1")
    for one in due:
        one.claim = one.claim and one.claim.but(end=one.claim.due or one.claim.end)
        if one.allowed == "registered":
            # The day of the review in place of the end: less than the record says; some of these days are past.
            one.allowed = f"{RD}|needs_verification"
    return [
        roster(
            world,
            "review_columns",
            "first_and_second_review",
            base + "初领日期={first}|第一次复审={done}|第二次复审=|有效期至={end}|发证机关={issuer}",
            "ok ok forged ok ok ok alt ok",
            titles=("{firm}操作证复审台账",),
        ),
        roster(
            world,
            "review_columns",
            "should_be_reviewed_and_was",
            base + "有效期起={start}|有效期止={end}|应复审日期={due}|实际复审日期={done}|复审结果=|下次提醒=系统自动",
            TEN,
        ),
        roster(
            world,
            "review_columns",
            "reminders_of_the_ledger",
            base + "有效期至={end}|复审时间={due}|距复审天数=|是否报名=否|培训机构=某安培中心",
            "ok ok ok forged ok ok alt ok ok",
            file="{firm}复审提醒.xlsx",
        ),
        roster(
            world, "review_columns", "the_review_for_the_end", base + "初领日期={first}|有效期至={end}", members=due
        ),
        roster(
            world,
            "review_columns",
            "coal_power_reviews",
            base + "初次取证={first}|复审一={done}|复审二=|证书到期={end}|发证机关={issuer}",
            "ok ok forged ok ok alt ok",
            "F6",
        ),
        table(
            world,
            "two_dates",
            "term_from_and_to",
            base + "有效期限={start:%Y.%m.%d}-{end:%Y.%m.%d}|发证机关={issuer}",
            MILL,
        ),
        table(
            world,
            "two_dates",
            "slash_between_first_and_end",
            base + "初领日期/有效期至={first:%Y-%m-%d}/{end:%Y-%m-%d}",
            "ok ok ok forged ok ok alt ok ok",
        ),
        table(
            world,
            "two_dates",
            "term_in_words",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|项目代号={code}|"
            "证件有效期={start:%Y年%m月%d日}至{end:%Y年%m月%d日}",
            "ok ok forged ok ok alt ok ok",
            "F5",
        ),
        table(
            world,
            "two_dates",
            "issued_above_valid_below",
            "姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|领证及有效日期=领证：{first}\n有效：{end}",
            "ok ok ok forged ok ok alt ok",
        ),
        table(
            world,
            "two_dates",
            "tilde_of_the_welders",
            base + "证书有效期={start:%Y/%m/%d}~{end:%Y/%m/%d}|签发机关={issuer}|备注=",
            "ok@F1.1 ok@F1.1 forged@F1.1 ok@F1.1 ok@F1.1 ok@F1.1 alt@F1.1 ok@F1.1",
            titles=("{firm}焊工台账",),
        ),
    ]


def staffs(world: World) -> list[Surface]:
    """Rosters of everybody in a factory."""
    idle = ("车间主任", "统计员", "数控车工", "装配工", "质检员", "采购员", "仓库保管员", "食堂厨师", "保洁", "门卫")
    members = cast(world, "ok@F1.0 ok@F1.1 forged@F1.0 ok@F1.3 ok@F1.1 none@F1.1 none@F1.0", "F1")
    members += [clerk(world, post) for post in idle]
    for one in members:
        if one.allowed.startswith("uncertified"):
            one.allowed = "uncertified"
    world.rng.shuffle(members)
    helpers = cast(world, "ok@F5.0 ok@F5.3 forged@F5.0 ok@F5.0 none@F5.0", "F5")
    helpers += [clerk(world, post) for post in ("拣货员", "装卸工", "客服", "财务", "司机", "打单员", "保安")]
    for one in helpers:
        one.allowed = {"uncertified|none": "uncertified"}.get(one.allowed, one.allowed)
    world.rng.shuffle(helpers)
    everybody = (
        "序号={n}|姓名={name}|性别={sex}|身份证号={id}|部门=生产部|岗位={post}|入职时间=2018-04-01|"
        "联系电话={tel}|特种作业证号={no}|准操项目={item}|有效期至={end}"
    )
    return [
        roster(world, "posts", "machine_works_everybody", everybody, members=members, file="{firm}全员花名册.xlsx"),
        roster(
            world,
            "posts",
            "logistics_park_everybody",
            "工号={n:05d}|姓名={name}|身份证号码={id}|岗位={post}|班次=白班|是否持证={yes}|证件编号={no}|"
            "作业项目={item}|发证日期={start}|有效期至={end}|离职日期=",
            members=helpers,
            titles=("{firm}在册人员",),
        ),
        _idle(world),
    ]


def _idle(world: World) -> Surface:
    """Make the roster of an office of which nobody needs a certificate."""
    posts = ("总经理助理", "会计", "出纳", "行政专员", "销售经理", "设计师", "外贸跟单", "前台")
    members = [*(clerk(world, post) for post in posts), *cast(world, "ok", "F1")]
    surface = roster(
        world,
        "posts",
        "office_of_the_furniture_makers",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|学历=本科|证书编号={no}|准操项目={item}|证书有效期={end}",
        members=members,
    )
    assert surface.expects[0].allowed == NOBODY
    return surface
