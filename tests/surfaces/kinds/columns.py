"""Columns that are no certificate's: permits, staff numbers, identity cards, levels, lists, marks of repetition."""

from functools import partial

from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of permits, staff, records and insurances beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "staff_no",
            "职员代码=SDX{n:05d}|姓名={name}|身份证号={id}|班组=维修班|工种={post}|准操项目={item}|拿证日子={start}|有效期至={end}",
            "ok ok alt none none",
            words="职员代码 拿证日子",
        ),
        table(
            world,
            kind,
            "gate_pass",
            "通行卡面号=TX2024{n:06d}|姓名={name}|身份证号={id}|所属队伍=检修队|准操项目={item}|操作证={no}|"
            "有效期至={end}|通行卡时限=2024-12-31",
            "ok alt forged none ok",
            file="{firm}.csv",
            words="通行卡面号 通行卡时限 所属队伍",
        ),
        table(
            world,
            kind,
            "record_id",
            "数据主键=ROW_{tel}|姓名={name}|证件号码={id}|持证项目={item}|有效期至={end}|填报流水=F{n:08d}",
            "ok none alt ok none",
            titles=("{firm}持证情况在线填报结果",),
            words="数据主键 填报流水",
        ),
        table(
            world,
            kind,
            "insurance",
            "序号={n}|姓名={name}|身份证号={id}|工伤参保号=3709{tel}|职称证号=ZC{tel}|劳务实名号=SM37{tel}|"
            "准操项目={item}|有效期至={end}",
            "ok alt ok none",
            words="工伤参保号 劳务实名号",
        ),
        table(
            world,
            kind,
            "badge",
            "胸牌编码={n:04d}|安全帽编码=AQM{n:04d}|姓名={name}|身份证号码={id}|岗位={post}|资格证号={no}|资格证到期={end}",
            "ok@F3.0 forged@F3.1 none@F3.2 ok@F3.3 alt@F3.4",
            "F3",
            titles=("{firm}项目部作业人员",),
            words="胸牌编码 安全帽编码",
        ),
        table(
            world,
            kind,
            "locker",
            "更衣柜={n}|饭卡={n:06d}|对讲机编号=DJ{n}|姓名={name}|身份证号={id}|作业项目={code}{item}|有效日期={end}",
            "ok ok alt none",
            "F5",
            words="更衣柜 饭卡 对讲机编号",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuer, day of issue and end that belong to the identity card."""
    kind = "id_card_columns"
    roles = "ok forged ok"
    people = [[*cast(world, roles, "F1"), clerk(world), clerk(world, "出纳"), clerk(world, "文员")] for _ in range(6)]
    return [
        table(
            world,
            kind,
            "police_issuer",
            "序号={n}|姓名={name}|身份证号={id}|身份证签发=肥城市公安局|身份证有效=2017.05.11-2037.05.11|住址=新城街道|"
            "岗位={post}|特种作业操作证编号={no}",
            members=people[0],
            words="身份证签发 身份证有效",
        ),
        table(
            world,
            kind,
            "bare_words_after_id",
            "姓名={name}|性别={sex}|身份证号码={id}|签发机关=泰安市公安局岱岳分局|起始日期=2015-06-01|截止日期=2035-06-01|"
            "部门=生产部|岗位={post}|特种作业证号={no}|操作项目={item}|手机={tel}",
            members=people[1],
        ),
        table(
            world,
            kind,
            "card_reader",
            "姓名={name}|性别={sex}|民族=汉|出生={birth:%Y%m%d}|住址=山东省肥城市仪阳街道|公民身份号码={id}|签发机关=肥城市公安局|"
            "有效期限=20180909-20380909|"
            "芯片号=AF{tel}|读卡时间=2024-07-20|工种={post}|操作证号码={no}|准操项目={item}",
            file="{firm}读卡记录.csv",
            members=people[2],
            words="读卡时间 芯片号",
        ),
        table(
            world,
            kind,
            "card_block",
            "序号={n}|员工姓名={name}|居民身份证={id}|发证公安机关=新泰市公安局|发证日=2019-02-03|失效日=2039-02-03|从事岗位={post}|"
            "证书编号={no}|准操项目={item}",
            titles=("{firm}员工基本信息采集",),
            members=people[3],
            words="发证公安机关 居民身份证有效止",
        ),
        table(
            world,
            kind,
            "expiry_beside_id",
            "姓名={name}|证件类型=居民身份证|证件号码={id}|证件颁发单位=宁阳县公安局|证件有效截止=长期|联系方式={tel}|现任岗位={post}|"
            "操作证编号={no}|操作类目={item}|操作证有效期至={end}",
            members=people[4],
            words="证件颁发单位 证件有效截止",
        ),
        table(
            world,
            kind,
            "copy_check",
            "序号={n}|姓名={name}|身份证号={id}|复印件核对=已核|身份证到限=2033-01-01|办证派出所=桃园派出所|工作岗位={post}|"
            "资格证书编号={no}|项目={item}|资格证书到期日={end}",
            members=people[5],
            words="身份证到限 办证派出所 复印件核对",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """A level or a nature of the issuer in place of its name."""
    kind = "issuer_level"
    base = "姓名={name}|身份证号={id}|准操项目={item}|证书编号={no}|取证日期={start}|有效期至={end}"
    ends = (
        ("rank", "颁证层级=省级", "颁证层级"),
        ("nature", "发证单位性质=政府部门", "发证单位性质"),
        ("grade", "证书等次=国家级", "证书等次"),
        ("sphere", "认可范围=全国通用", "认可范围"),
        ("kind_of_office", "发证主体类型=行政机关", "发证主体类型"),
        ("inner_outer", "内部/外部=外部", "内部/外部"),
    )
    return [
        table(world, kind, name, f"{base}|{column}", "ok forged ok forged alt", words=words)
        for name, column, words in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A column that names the trades beside one number column a trade: each number is one claim."""
    kind = "list_column"
    slots, sets = "a=F1.0 b=F1.1 c=F5.0", "a bc - a! ab c"
    return [
        wide(
            world,
            kind,
            "held_trades",
            "序号={n}|姓名={name}|身份证号={id}|已取工种={list}|电工操作证号={a}|焊工操作证号={b}|叉车证号={c}",
            slots,
            sets,
            words="已取工种",
        ),
        wide(
            world,
            kind,
            "count_and_list",
            "姓名={name}|身份证号={id}|持证数目=1|具备资质={list}|电工证编号={a}|电焊证编号={b}|叉车证编号={c}|岗位={post}|是否住宿=否",
            slots,
            sets,
            file="{firm}.csv",
            words="持证数目 具备资质",
        ),
        wide(
            world,
            kind,
            "list_at_end",
            "姓名={name}|身份证号={id}|低压电工证书号={a}|熔焊证书号={b}|厂内叉车证书号={c}|持证小结={list}",
            slots,
            sets,
            titles=("{firm}人员持证一览",),
            words="持证小结 熔焊证书号",
        ),
        wide(
            world,
            kind,
            "with_ends",
            "序号={n}|姓名={name}|身份证号={id}|从业技能={list}|电工证号={a}|电工证到期={a_end}|焊工证号={b}|焊工证到期={b_end}|"
            "叉车证号={c}|叉车证到期={c_end}",
            slots,
            sets,
            words="从业技能",
        ),
        wide(
            world,
            kind,
            "construction",
            "序号={n}|姓名={name}|身份证号={id}|上岗类别={list}|岗位={post}|建筑电工证号={a}|架子工证号={b}|塔吊司机证号={c}",
            "a=F3.0 b=F3.1 c=F3.3",
            sets,
            words="上岗类别",
        ),
    ]


DITTO_ROLES = "ok@F1.0 ok@F1.0 forged@F1.0 ok@F1.0"
DITTO_BASE = "序号={n}|姓名={name}|身份证号={id}|证书名称={a}|证书编号={b}|准操项目={c}|有效期至={end}|发证机关={d}"


def ditto_marked(world: World, name: str, up: str, left: str = "") -> Surface:
    """Make a roster with marks of repetition."""
    members = cast(world, DITTO_ROLES, "F1")
    for one in members:
        if one.claim:
            one.claim = one.claim.but(issuer="泰安市应急管理局")
            one.extra |= {"a": "特种作业操作证", "c": one.claim.item, "d": one.claim.issuer}
            one.extra |= {"b": left or one.claim.number}
    for one in members[1:]:
        one.extra |= {"a": up, "c": up, "d": up}
    for record in world.records:
        if record.number in {one.claim.number for one in members if one.claim}:
            world.records[world.records.index(record)] = record.but(issuer="泰安市应急管理局")
    return table(world, "ditto", name, DITTO_BASE, members=members, words=left or up)


def ditto(world: World) -> list[Surface]:
    """Marks that repeat the cell above or the number at the left."""
    marked = partial(ditto_marked, world)
    return [
        marked("as_above_long", "同上行"),
        marked("prime", "″"),
        marked("as_before", "同前"),
        marked("arrow", "↑"),
        marked("left_t", "同上", "T加本人身份号"),
        marked("left_words", "〃", "与身份证号一致"),
        marked("left_brief", "同第一行", "同左边"),
    ]
