"""Second batch: columns that are no certificate's, levels, lists, and marks of repetition."""

from functools import partial

from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Work permits, contract, tool, policy and archive numbers beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "hot_work_permit",
            "动火票编号=DH-2024-{n:03d}|票证有效至=2024-08-09|作业人={name}|作业人身份证号={id}|工种={post}|准操项目={item}|"
            "操作证编号={no}|操作证有效期至={end}|监火人=殷某",
            "ok forged alt none ok",
            titles=("{firm}动火作业人员报备",),
            words="动火票编号 票证有效至 监火人",
        ),
        table(
            world,
            kind,
            "archive_box",
            "档案盒号=A-{n:02d}|卷内序={n}|归档编码=RS2024{n:05d}|姓名={name}|身份证号={id}|现岗={post}|操作项目={item}|"
            "初领日期={first}|有效期至={end}",
            "ok none ok alt",
            words="档案盒号 卷内序 归档编码",
        ),
        table(
            world,
            kind,
            "policy_and_vehicle",
            "保单号=PEAC2024{tel}|投保人数=1|姓名={name}|身份证号码={id}|准驾证号=37{tel}|车间={n}车间|作业项目={code}|证件编号={no}|"
            "有效日期={end}|通行证编号=CN{n:04d}",
            "ok forged none alt",
            "F5",
            file="{firm}.csv",
            words="投保人数 准驾证号 通行证编号",
        ),
        table(
            world,
            kind,
            "lamp_and_locator",
            "矿灯号={n:04d}|定位卡号=8{n:05d}|自救器编号=ZYX{n:03d}|入井证号=RJ{n:05d}|姓名={name}|身份证号={id}|单位=综采队|"
            "岗位={post}|准操项目={item}|有效期至={end}",
            "ok alt none ok",
            "F6",
            titles=("{firm}入井人员登记",),
            words="矿灯号 定位卡号 自救器编号 入井证号",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Household, card and signature columns that belong to the identity card."""
    kind = "id_card_columns"
    people = [[*cast(world, "ok forged ok", "F1"), clerk(world), clerk(world, "仓库保管员")] for _ in range(4)]
    return [
        table(
            world,
            kind,
            "bank_form",
            "姓名={name}|性别={sex}|国籍=中国|职业=工人|证件种类=居民身份证|证件号码={id}|证件签发日=2016-10-12|证件到期日=2036-10-12|"
            "发证机关所在地=泰安肥城|开户网点=新城支行|岗位={post}|操作证编号={no}|操作项目={item}",
            titles=("{firm}代发工资开户人员信息",),
            members=people[0],
            words="证件签发日 发证机关所在地 开户网点",
        ),
        table(
            world,
            kind,
            "two_line_ids",
            "序号={n}|姓名={name}|身份证号={id}|身份证签发机关=东平县公安局|身份证有效期限=2012.08.30-2032.08.30|岗位={post}|"
            "特种作业证编号={no}|特种作业证项目={item}|特种作业证有效期至={end}",
            file="{firm}.csv",
            members=people[1],
        ),
        table(
            world,
            kind,
            "hotel_register",
            "入住序={n}|房间=30{n}|旅客姓名={name}|身份证号码={id}|核发地=肥城|核发日期=2020/4/1|有效至=2040/4/1|"
            "来店事由=检修|工种={post}|电气焊等操作证号={no}",
            titles=("{firm}检修人员驻地登记",),
            members=people[2],
            words="旅客姓名 核发地 来店事由",
        ),
        table(
            world,
            kind,
            "household",
            "户别=非农|户籍派出所=王庄派出所|姓名={name}|公民身份证号={id}|签证机关=肥城市公安局王庄分局|签发时间=2014-02-18|期满日=2034-02-18|"
            "婚育=已婚|职务工种={post}|安监操作证号={no}|安监操作证类别={item}|安监操作证到期日={end}",
            members=people[3],
            words="户籍派出所 签证机关 期满日",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Where a certificate counts and what sort of office issued it, in place of the office's name."""
    kind = "issuer_level"
    base = "序号={n}|姓名={name}|身份证号码={id}|证书编号={no}|准操项目={item}|有效期至={end}|"
    ends = (
        ("admin_level", "发证机关层次=设区市级", "发证机关层次"),
        ("region_class", "证书归属级别=省部级", "证书归属级别"),
        ("certificate_nature", "证书性质=国家行政许可类|可查询=是", "证书性质 可查询"),
        ("department_line", "发证条线=应急系统", "发证条线"),
    )
    return [
        table(world, kind, name, base + column, "ok forged alt forged ok", words=words) for name, column, words in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A summary of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "special_posts",
            "工号={n:04d}|姓名={name}|身份证号={id}|特岗名目={list}|高压电工操作证={a}|焊接操作证={b}|制冷操作证={c}|高处操作证={d}",
            "a=F1.4 b=F1.1 c=F1.3 d=F1.2",
            "a bd - c! ac d",
            words="特岗名目",
        ),
        wide(
            world,
            kind,
            "equipment",
            "姓名={name}|身份证号={id}|电话=13800000000|操作许可项目汇总={list}|岗位={post}|叉车作业证编号={a}|叉车作业证有效期={a_end}|"
            "行车作业证编号={b}|行车作业证有效期={b_end}",
            "a=F5.0 b=F5.3",
            "a b - a! ab",
            titles=("{firm}特种设备操作人员汇总",),
            words="操作许可项目汇总",
        ),
        wide(
            world,
            kind,
            "mine_list",
            "序号={n}|姓名={name}|身份证号={id}|证件清单={list}|井下电气作业证号={a}|瓦斯检查作业证号={b}|提升机操作证号={c}|有无家属=无",
            "a=F6.0 b=F6.1 c=F6.2",
            "a c b! ab",
            file="{firm}.csv",
            words="证件清单",
        ),
    ]


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat."""
    marked = partial(ditto_marked, world)
    return [
        marked("typed_quotes", '"'),
        marked("as_last_row", "同上条"),
        marked("idem_dash", "同 上"),
        marked("left_own", "同上", "即身份证号码前加T"),
        marked("left_short", "〃", "同证件号"),
        marked("corner_marks", "〞"),
    ]
