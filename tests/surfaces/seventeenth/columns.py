"""Seventeenth batch: wards, berths, kilns, baths and lifts by number, identity cards, ranks of offices, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import AMMONIA, MANAGER, hinted
from tests.surfaces.fifteenth.shapes import (
    CHAMBER,
    CLIMBING_SCAFFOLD,
    POWER_BOILER,
    TESTING,
)
from tests.surfaces.fourteenth.shapes import by_units
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import (
    mirrored,
    quoted,
    slashed,
    spread,
    summoned,
    totalled,
    undated,
)
from tests.surfaces.sixteenth.shapes import annotated, approved, carried, circled, dressed
from tests.surfaces.sixth.shapes import CABLE, HOIST, LIFT, REFRIGERATION, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.thirteenth.shapes import answered, bilingual, spined
from tests.surfaces.twelfth.shapes import footnoted, signed
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of wards, hulls, kilns, baths, lifts and herds beside the certificate's."""
    kind = "permit_numbers"
    return [
        totalled(
            table(
                world,
                kind,
                "hospital_chamber_and_boilers",
                "医疗机构登记号=PDY1037098{n:04d}|氧舱使用证=舱10鲁J{n:05d}|锅炉内部编号=GL-{n}|院感卡=YG{n:06d}|姓名={name}|"
                "身份证号={id}|作业项目={item}|代号={code}|证件编号={no}|批准日={start}|有效至={end}|发证机关={issuer}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok borrowed ok ok", "F5", CHAMBER, POWER_BOILER),
                words="医疗机构登记号 氧舱使用证 院感卡",
            ),
            "人数|8",
        ),
        carried(
            table(
                world,
                kind,
                "shipyard_hulls_and_hot_work",
                "船体号=H{n:04d}|动火票号=DH2408{n:03d}|焊工钢印=W{n:03d}|船级社登记号=CCS-{n:06d}|姓名={name}|身份证号={id}|"
                "操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
                "ok@F1.1 forged@F1.1 ok@F1.1 ok@F1.1 alt@F1.1 ok@F1.1 lapsed@F1.1",
                words="船体号 动火票号 焊工钢印 船级社登记号",
            ),
            1,
            5,
        ),
        paged(
            table(
                world,
                kind,
                "cement_kiln_and_quarry",
                "水泥生产许可=XK08-001-{n:05d}|排污许可=91370983MA3{n:05d}X001P|窑尾标识=YW{n}|上锁挂牌号=LOTO-{n:03d}|姓名={name}|"
                "身份证号={id}|操作证号={no}|操作项目={item}|初次领证={first}|有效期止={end}",
                members=trained(world, "ok ok forged ok alt ok lapsed ok", "F1", TESTING, CABLE),
                titles=("{firm}电气高处人员",),
                words="水泥生产许可 窑尾标识 上锁挂牌号",
            ),
            2,
            6,
        ),
        dressed(
            table(
                world,
                kind,
                "bathhouse_by_numbers",
                "卫生许可=泰卫公字{n:05d}|手牌号={n:03d}|特行许可=公特{n:06d}|锅炉使用登记=锅10鲁J{n:05d}|姓名={name}|身份证号={id}|"
                "作业项目={item}|证件编号={no}|发证日期={start}|有效期至={end}",
                "ok@F5.2 forged@F5.2 ok@F5.2 alt@F5.2 ok@F5.2 ok@F5.2",
                "F5",
                words="手牌号 特行许可 锅炉使用登记",
            ),
            1,
            spread,
        ),
        by_units(
            table(
                world,
                kind,
                "property_lifts_by_code",
                "设备代码=31103709832019{n:04d}|维保合同=WY{n:03d}|五方通话={n:04d}|物业项目备案=WYBA{n:05d}|姓名={name}|身份证号={id}|"
                "项目={code}|证件号码={no}|批准日期={start}|有效日期={end}|门禁号={n:05d}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", MANAGER, LIFT),
                words="五方通话 物业项目备案",
            ),
            1,
            "一期项目",
            "二期项目",
        ),
        table(
            world,
            kind,
            "tunnel_segments_and_blasts",
            "管片环号={n:04d}|炸材领用单=LY24{n:05d}|洞口销号=XH-{n}|人员定位卡={n:08d}|姓名={name}|身份证号={id}|工种={item}|"
            "操作资格证号={no}|发证日期={start}|有效期至={end}|意外险单号=PYX24{n:07d}",
            fam="F3",
            members=trained(world, "ok ok forged alt ok borrowed ok revoked", "F3", HOIST, CLIMBING_SCAFFOLD),
            file="{firm}.csv",
            words="管片环号 炸材领用单 洞口销号",
        ),
        slashed(
            table(
                world,
                kind,
                "farm_herds_and_ammonia",
                "防疫条件证=（鲁肥）动防合字{n:04d}|耳标号段=1370983{n:08d}|氨罐编号=AG-0{n}|粪污台账=|姓名={name}|身份证号={id}|"
                "准操项目={item}|操作证编号={no}|初领日期={first}|有效期止={end}",
                members=trained(world, "ok forged ok alt ok", "F1", REFRIGERATION, AMMONIA),
                file="{firm}.xls",
                words="防疫条件证 耳标号段 氨罐编号",
            ),
            1,
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "东平县公安局", "from": f"2017-0{n}-18", "to": f"2037-0{n}-18"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok forged ok ok alt ok", "收费员"),
            ("ok ok forged ok ok", "库管员"),
            ("ok alt ok forged ok", "人事专员"),
            ("ok ok forged ok", "食堂厨师"),
            ("ok forged ok ok ok", "文员"),
            ("ok ok alt forged ok", "收银员"),
        )
    ]
    return [
        table(
            world,
            kind,
            "hospital_entry_of_staff",
            "建档号={n:05d}|姓名={name}|性别={sex}|出生={birth}|户籍地=东平县|身份证号码={id}|身份证核发={police}|"
            "身份证生效={from}|身份证失效={to}|岗位={post}|电气焊证号={no}|电气焊证准操={item}|电气焊证到期={end}",
            members=people[0],
            titles=("后勤人员建档表",),
            words="身份证核发 电气焊证准操",
        ),
        two_lines(
            table(
                world,
                kind,
                "yard_two_blocks",
                "序={n}|姓名={name}|岗={post}|号={id}|机={police}|起={from}|讫={to}|号={no}|项={item}|起={first}|讫={end}|机={issuer}",
                members=people[1],
            ),
            1,
            "序号|姓名|岗位|身份证||||特种作业操作证||||",
            "|||号码|签发机关|有效期起|有效期止|编号|准操项目|初领日期|有效期止|签发机关",
        ),
        answered(
            table(
                world,
                kind,
                "dingtalk_entry_card",
                "姓名={name}|证件信息-身份证号={id}|证件信息-签发={police}|证件信息-失效日={to}|岗位={post}|"
                "上岗资格-操作证编号={no}|上岗资格-项目={item}|上岗资格-初领={first}|上岗资格-失效日={end}|上岗资格-签发={issuer}",
                file="{firm}智能人事.csv",
                members=people[2],
                words="证件信息-失效日 上岗资格-失效日",
            ),
            1,
            导出序="#",
            员工UserID="zw00#",
        ),
        footnoted(
            table(
                world,
                kind,
                "agency_copies_of_cards",
                "序={n}|姓名={name}|身份证号={id}|身份证底面签发={police}|身份证底面期限={from}至{to}|岗位={post}|"
                "操作证号={no}|操作证准操={item}|操作证底面期限={end}",
                members=people[3],
                words="身份证底面签发 身份证底面期限 操作证底面期限",
            ),
            "说明：身份证底面信息由扫描仪读入。",
        ),
        # Office and end stand right of the identity number and are the card's; the certificate tells no end.
        undated(
            table(
                world,
                kind,
                "school_contract_teachers",
                "序号={n}|姓名={name}|身份证件号={id}|颁发机关={police}|有效期限={from}-{to}|岗位={post}|"
                "特种作业操作证编号={no}|准操项目={item}|微信={tel}",
                members=people[4],
                file="{firm}外聘.xls",
            )
        ),
        spined(
            table(
                world,
                kind,
                "cold_park_real_names",
                "姓名={name}|居民证号={id}|居民证发证={police}|居民证始={from}|居民证终={to}|岗位={post}|"
                "操作证字={no}|操作证类项={item}|操作证终={end}|操作证发证={issuer}",
                members=people[5],
                words="居民证号 居民证始 居民证终 操作证终",
            ),
            1,
            "冷链园",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    ends = (
        ("storey_of_government", "出证层阶=设区市", "出证层阶", ("{firm}后勤",)),
        ("code_of_the_rank", "发证层级码=02|码表=GB", "发证层级码", ()),
        ("public_or_private", "出证主体公私=公|有无水印=有", "出证主体公私", ("船厂协力单位报表",)),
        ("where_it_counts", "通用范围=全国|证卡材质=PVC", "通用范围 证卡材质", ()),
        ("line_of_administration", "归口=应急|办理途径=线上", "归口 办理途径", ("（附表2）",)),
        ("who_of_three_levels", "省发/市发/县发=市发", "省发/市发/县发", ()),
    )
    roles = "ok alt ok forged ok ok borrowed ok"
    return [
        table(world, "issuer_level", name, base + column, roles, words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "hospital_power_section",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|本人证种={list}|高压证编号={a}|高压证有效至={a_end}|"
            "焊割证编号={b}|焊割证有效至={b_end}|制冷证编号={c}|制冷证有效至={c_end}",
            "a=F1.4 b=F1.1 c=F1.3",
            "ab a b! - c ac bc a",
            titles=("{firm}动力科一人多证",),
            words="本人证种",
        ),
        spined(
            undated(
                wide(
                    world,
                    kind,
                    "tunnel_contractor_sum",
                    "姓名={name}|身份证号={id}|岗位={post}|洞内工种合计={list}|架子工资格号={a}|信号工资格号={b}|"
                    "升降机资格号={c}|建筑电工资格号={d}",
                    "a=F3.1 b=F3.2 c=F3.4 d=F3.0",
                    "a bc d! - c ab d",
                    words="洞内工种合计",
                )
            ),
            1,
            "土建分部",
        ),
        bilingual(
            wide(
                world,
                kind,
                "joint_yard_cranes_and_trucks",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|持证概要={list}|叉车证号={a}|叉车证止={a_end}|"
                "指挥证号={b}|指挥证止={b_end}|行车证号={c}|行车证止={c_end}",
                "a=F5.0 b=F5.1 c=F5.3",
                "a b ac! - bc a ab",
                words="持证概要",
            ),
            1,
            "No.|Name|ID|Post|Summary|Forklift|until|Signal|until|Crane|until",
        ),
        totalled(
            wide(
                world,
                kind,
                "cold_farm_list",
                "序号={n}|姓名={name}|身份证号码={id}|岗位={post}|手上证件={list}|制冷操作证编号={a}|制冷操作证到={a_end}|"
                "低压电工操作证编号={b}|低压电工操作证到={b_end}",
                "a=F1.3 b=F1.0",
                "ab a b! - a ab b",
                words="手上证件",
            ),
            "小计|6人",
        ),
        approved(
            undated(
                wide(
                    world,
                    kind,
                    "pit_workflow_sum",
                    "序号={n}|姓名={name}|身份证号={id}|岗位={post}|个人煤矿工种={list}|井下电钳证号={a}|瓦斯检查证号={b}|"
                    "绞车证号={c}",
                    "a=F6.0 b=F6.1 c=F6.2",
                    "a ab c! - bc b a",
                    words="个人煤矿工种",
                )
            ),
            "机电部|老聂|同意|2024-08-01",
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str) -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    roles = " ".join(f"{role}@{fam}.0" for role in ("ok", "ok", "forged", "ok", "ok", "ok", "lapsed", "ok"))
    members = cast(world, roles, fam)
    issuer = members[0].claim.issuer if members[0].claim else ""
    numbers = {one.claim.number for one in members if one.claim}
    world.records = [one.but(issuer=issuer) if one.number in numbers else one for one in world.records]
    for index, one in enumerate(members):
        if one.claim:
            one.claim = one.claim.but(issuer=issuer)
            one.extra |= {"up_item": up if index else one.claim.item, "up_issuer": up if index else issuer}
    return table(world, "ditto", name, columns, fam=fam, members=members, words=up.replace(" ", ""))


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat the cell above or the one at the left."""
    same, other = partial(ditto_marked, world), partial(_repeated, world)
    return [
        same("as_said_above", "同上述"),
        same("like_the_column_above", "同上列"),
        dressed(same("t_before_this_rows_id", "同上", "本行身份证号前加T"), 1, quoted),
        other(
            "likewise",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准日期={start}|有效日期={end}|"
            "发证机关={up_issuer}",
            "亦同",
            "F5",
        ),
        signed(
            other(
                "in_corner_brackets",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|发证机关={up_issuer}",
                "『同上』",
                "F1",
            ),
            "填表：||",
        ),
        hinted(
            other(
                "row_above_the_same",
                "编号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "上一行同",
                "F3",
            ),
            1,
            "",
            "实名",
            "18位",
            "照证填",
            "照证填",
        ),
        summoned(
            other(
                "broad_arrow",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "⬆",
                "F6",
            ),
            "注：⬆表示与上格相同",
        ),
        mirrored(
            other(
                "same_as_the_row_spoken",
                "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|初次领证={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "和上行一样",
                "F1",
            ),
            1,
            1,
        ),
        paged(
            other(
                "carrying_on_from_above",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}",
                "承上",
                "F5",
            ),
            1,
            5,
        ),
        circled(
            annotated(
                other(
                    "following_the_above",
                    "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|有效期至={end}|发证机关={up_issuer}",
                    "依上",
                    "F3",
                ),
                1,
                4,
                "已核原件",
            ),
            1,
        ),
    ]
