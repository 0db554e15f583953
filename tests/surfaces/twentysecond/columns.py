"""Twenty-second batch: columns that are no certificate's - permits, badges, identity cards, levels, lists, repeats."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER
from tests.surfaces.fifteenth.shapes import ALKALI, HOIST_FITTER, RIDE_REPAIR
from tests.surfaces.sixth.shapes import INSTRUMENT, RIDE
from tests.surfaces.surface import Surface, clerk
from tests.surfaces.twentysecond.shapes import EIGHT, NINE, TEN, crew, ditto, holders, roster
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of permits, passes, machines, insurances and titles beside, or instead of, the certificate's."""
    of = partial(roster, world, "permit_numbers")
    return [
        of(
            "track_passes_of_the_railway_contractor",
            "济铁工程泰安项目部",
            """序号={n}|上道作业证号=SD2024-{n:04d}|铁路营业线施工培训证号=YYX{n:05d}|姓名={name}|身份证号={id}|
            工号牌={n:03d}|准操项目={item}|特种作业操作证编号={no}|有效期至={end}|发证机关={issuer}|
            上道作业证有效期=2024-12-31""",
            TEN,
            items="0 1 2",
            titles="营业线施工人员台账",
        ),
        of(
            "badge_only_of_the_paper_works",
            "肥城汶阳纸业有限公司",
            """序号={n}|员工卡号=ZY{n:06d}|姓名={name}|身份证号={id}|班组=碱回收|证书类别={cls}|准操项目={item}|
            首次取证={first}|证书到期={end}""",
            "ok*3 alt ok*3 none ok",
            items="0 1",
            file="{firm}持证员工.xls",
        ),
        of(
            "blind_plates_and_tickets_of_the_park",
            "肥城瑞泽精细化工有限公司",
            """作业票号=SX-202407{n:03d}|气体检测单号=QJ{n:05d}|监护人=赵某|作业人={name}|作业人身份证号={id}|
            作业人操作证号={no}|操作证项目={item}|操作证有效期={end}|操作证发证机关={issuer}|票证归档号=GD{n:04d}""",
            NINE,
            trades=(INSTRUMENT, ALKALI),
        ),
        of(
            "machines_of_the_tower_crane_hirer",
            "泰安恒升机械租赁有限公司",
            """设备产权备案号=鲁J-A{n:05d}|出厂编号=TC6012-{n:03d}|使用登记证号=鲁JSY{n:06d}|安拆人员={name}|
            身份证号={id}|
            工种={item}|资格证书编号={no}|发证日期={start}|有效期止={end}|安拆单位资质证号=D3370{n:05d}""",
            NINE,
            "F3",
            trades=(DISMANTLER, HOIST_FITTER),
            titles="安装拆卸人员及设备对应表",
        ),
        of(
            "titles_and_insurance_of_the_design_institute",
            "肥城市规划建筑设计院有限公司",
            """档案号=DA{n:04d}|姓名={name}|身份证号={id}|职称证号=鲁高{n:06d}|注册章号=3701{n:05d}|
            养老保险编号=3709{tel}|
            安管类别={code}|安管证号={no}|安管证首次发证={first}|安管证有效期={end}""",
            NINE,
            "F4",
            file="{firm}人员证照.xlsx",
        ),
        of(
            "serials_of_the_shared_table",
            "肥城智造汽车零部件有限公司",
            """记录编号=REC{n:07d}|人员={name}|身份证号={id}|所属产线=冲压|门禁编号=MJ{n:05d}|储物柜=B{n:02d}|
            作业项目={item}|项目代号={code}|批准日期={start}|有效期至={end}""",
            "ok*4 alt ok*2 none ok",
            "F5",
            items="0 3",
            file="{firm}多维表格.csv",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuer, first and last day that belong to the identity card."""

    def of(name: str, house: str, columns: str, roles: str, fam: str, items: str, idle: str) -> Surface:
        members = [*crew(world, roles, fam, items), *(clerk(world, post) for post in idle.split())]
        return roster(world, "id_card_columns", name, house, columns, fam=fam, members=members)

    return [
        of(
            "hall_staff_of_the_mall",
            "泰安银座购物广场",
            """序号={n}|姓名={name}|民族=汉|身份证号={id}|身份证地址=泰安市岱岳区|身份证签发机关=泰安市公安局岱岳分局|
            身份证起始=2017-02-11|身份证到期=2037-02-11|岗位={post}|操作证编号={no}|准操项目={item}|
            操作证到期={end}""",
            "ok*3 forged ok alt ok",
            "F1",
            "0 3",
            "导购 收银员 楼层主管",
        ),
        of(
            "campus_card_collection",
            "泰山工程职业学院",
            """姓名={name}|公民身份号码={id}|证件颁发机关=肥城市公安局|证件有效期=2015.08.20-2035.08.20|
            部门=后勤|从事工作={post}|
            设备证编号={no}|设备证项目={item}|设备证批准日期={start}|设备证有效日期={end}""",
            "ok*3 forged ok alt",
            "F5",
            "2 0",
            "宿管 辅导员",
        ),
        of(
            "site_gate_reads_cards",
            "肥城市城投建工有限公司",
            """刷卡时间=2024-07-26 06:3{n}|姓名={name}|性别={sex}|民族=汉|出生={birth}|地址=山东省宁阳县|
            身份证号码={id}|
            发证机关=宁阳县公安局|有效期开始=2018-05-05|有效期结束=2038-05-05|工种={post}|特种工种={item}|
            特种证书编号={no}|特种证书有效期至={end}""",
            "ok*3 forged ok*2 alt",
            "F3",
            "0 1 3",
            "钢筋工 木工 普工",
        ),
        of(
            "newcomers_of_the_parcel_hub",
            "肥城极速快递分拨中心",
            """工号={n:05d}|姓名={name}|身份证号={id}|身份证有效期止=长期|户籍派出所=王瓜店派出所|应聘岗位={post}|
            叉车证编号={no}|叉车证项目={code}|叉车证有效期至={end}|报到日期=2024-03-04""",
            "ok*3 forged ok alt ok",
            "F5",
            "0",
            "分拣员 客服 装卸工",
        ),
        of(
            "miners_who_changed_cards",
            "肥城查庄煤业有限公司",
            """序号={n}|姓名={name}|身份证号码={id}|身份证签发=肥城市公安局|身份证有效至=2040-01-01|区队=机电队|
            岗位={post}|
            操作证号={no}|操作项目={item}|操作证有效期止={end}|操作证发证机关={issuer}""",
            "ok*3 forged ok alt ok",
            "F6",
            "0 1 2",
            "食堂炊事员 库管员",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """A level or a nature of the issuer in place of its name."""
    of = partial(roster, world, "issuer_level")
    base = "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    device = "姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|批准日期={start}|有效期至={end}|"
    crews = "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
    roles = "ok*2 forged ok*2 alt ok borrowed ok"
    return [
        of("issued_by_ministry_or_firm", "肥城汶水酒业有限公司", base + "发证类型（政府/企业/协会）=政府", roles),
        of("rank_of_the_office", "肥城润田化肥有限公司", base + "发证机构级别=地市级|是否可联网查询=是", roles),
        of("level_of_the_card", "肥城鑫源热力有限公司", device + "证书层次=市级|证书介质=纸质+电子", roles, "F5"),
        of("sphere_of_the_card", "泰安中铁十局项目部", crews + "颁发级别=省厅|适用范围=全国", roles, "F3"),
        of("class_of_the_examiners", "肥城陶阳矿业有限公司", base + "发证单位性质=行政|考核方式=机考", roles, "F6"),
    ]


def list_column(world: World) -> list[Surface]:
    """A column that names the trades beside one number column a trade: each number is one claim."""
    of = partial(holders, world, "list_column")
    return [
        of(
            "fitters_of_the_brewery",
            "泰安岱岳啤酒有限公司",
            """序号={n}|姓名={name}|身份证号={id}|岗位={post}|持证种类={list}|电工操作证号={a}|电工证到期日={a_end}|
            制冷操作证号={b}|制冷证到期日={b_end}|司炉证号={c}|司炉证到期日={c_end}""",
            "a=F1.0 b=F1.3 c=F5.2",
            "a ab c a! b - bc a c",
        ),
        of(
            "riggers_of_the_shipyard",
            "泰安汶河船舶有限公司",
            """姓名={name}|身份证号码={id}|岗位={post}|特种证书={list}|焊工证编号={a}|焊工证有效期={a_end}|
            登高证编号={b}|
            登高证有效期={b_end}|起重指挥证编号={c}|起重指挥证有效期={c_end}""",
            "a=F1.1 b=F1.2 c=F5.1",
            "a ab c b! a - ac a b",
            titles="{firm}特种作业人员持证一览",
        ),
        of(
            "crews_of_the_water_works",
            "泰安水利工程有限公司",
            """序号={n}|姓名={name}|身份证号={id}|岗位={post}|持有证件={list}|建筑电工证号={a}|
            有效期（建筑电工）={a_end}|
            架子工证号={b}|有效期（架子工）={b_end}|信号工证号={c}|有效期（信号工）={c_end}""",
            "a=F3.0 b=F3.1 c=F3.2",
            "a b c a! - ab c b a",
            file="{firm}.xls",
        ),
        of(
            "property_engineers",
            "肥城华府物业服务有限公司",
            "姓名={name}|身份证号={id}|岗位={post}|低压证号={a}|低压证有效期={a_end}|高压证号={b}|"
            "高压证有效期={b_end}|证件汇总={list}",
            "a=F1.0 b=F1.4",
            "a ab b a! - a ab b",
        ),
        of(
            "warehouse_cards",
            "肥城鲁中物流园有限公司",
            """工号={n:04d}|姓名={name}|身份证号={id}|岗位={post}|资格={list}|叉车证编号={a}|叉车证有效至={a_end}|
            行车证编号={b}|行车证有效至={b_end}|电工证编号={c}|电工证有效至={c_end}""",
            "a=F5.0 b=F5.3 c=F1.0",
            "a b a! c - ac a b",
            file="{firm}持证.csv",
        ),
    ]


def repeats(world: World) -> list[Surface]:
    """Marks that repeat the cell above or the number at the left."""
    of = partial(roster, world, "ditto")
    base = (
        "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|准操项目={item}|证书编号={no}|有效期至={end}|"
        "发证机关={issuer}"
    )
    device = (
        "序号={n}|单位={emp}|姓名={name}|身份证号={id}|作业项目={item}|证件编号={cell}|批准日期={start}|有效期至={end}"
    )
    twice = crew(world, EIGHT, "F5", "0 0 0 3")
    own = crew(world, "ok*3 forged ok*2 alt", "F1", "0")
    for one in twice:
        one.extra["cell"] = "同身份证号"
    for one in own:
        one.extra["cell"] = "T+身份证号"
    return [
        ditto(
            of("same_as_above_of_the_dyers", "肥城彩虹印染有限公司", base, EIGHT, items="0 0 0 0 1"),
            1,
            "证书名称 准操项目 发证机关",
            "同上",
        ),
        ditto(
            of(
                "strokes_of_the_steel_yard",
                "肥城金属结构有限公司",
                base,
                EIGHT,
                items="1 1 1 1 2 2",
                titles="焊工、登高",
            ),
            2,
            "证书名称 准操项目 发证机关",
            "〃",
        ),
        ditto(
            of("bars_of_the_pit", "肥城白庄煤矿", base, EIGHT, "F6", items="0 0 1 1"),
            1,
            "证书名称 准操项目 发证机关",
            "〃",
        ),
        ditto(
            of("same_as_the_identity_number", "泰安益海粮油有限公司", device, fam="F5", members=twice),
            1,
            "单位 作业项目",
            "同上",
        ),
        ditto(
            of(
                "t_and_the_identity_number",
                "肥城三星纺织有限公司",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={cell}|准操项目={item}|初领日期={first}|有效期至={end}",
                members=own,
            ),
            1,
            "准操项目",
            "同上",
        ),
        ditto(
            of(
                "repeats_of_the_fun_park",
                "泰安欢乐世界游乐园",
                "项目={item}|操作员={name}|身份证号={id}|证编号={no}|代号={code}|批准={start}|到期={end}|发证={issuer}",
                EIGHT,
                "F5",
                trades=(RIDE, RIDE, RIDE_REPAIR, RIDE_REPAIR),
            ),
            1,
            "项目 代号 发证",
            "同上",
        ),
        ditto(
            of(
                "repeats_of_the_tunnel_crew",
                "中铁隧道泰安项目部",
                "序号={n}|班组=掘进班|姓名={name}|身份证号={id}|"
                "工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
                TEN,
                "F3",
                items="0 0 1 1",
            ),
            1,
            "班组 工种 发证机关",
            "同上",
        ),
    ]
