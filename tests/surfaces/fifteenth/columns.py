"""Fifteenth batch: permits, wells, berths and plates, identity cards, ranks of offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import POLYMER, guarded, hinted, merged_down, sectioned
from tests.surfaces.fifteenth.shapes import (
    CLIMBING_SCAFFOLD,
    DRILLING,
    HOIST_FITTER,
    ORE_DRAINAGE,
    RIDE_REPAIR,
    ROPEWAY,
    SULPHONATION,
    TESTING,
    echoed,
    explained,
    filtered,
    framed,
    history,
    lettered,
    listed,
    outlined,
    starred,
    undated,
    widened,
)
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import summed, topped, two_lines
from tests.surfaces.sixth.shapes import ORE_HOIST, RIDE, indented, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of wells, stations, plates, tickets, licences and inventories beside the certificate's."""
    kind = "permit_numbers"
    return [
        listed(
            table(
                world,
                kind,
                "oil_wells_and_work_tickets",
                "井位编号=SL{n:05d}|采矿许可=C37000020{n:07d}|作业票=ZYP2408{n:04d}|工服号={n:03d}|姓名={name}|"
                "身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
                members=trained(world, "ok ok forged alt ok borrowed ok", "F1", DRILLING),
                words="井位编号 作业票",
            ),
            1,
            "采油厂作业票系统导出",
        ),
        table(
            world,
            kind,
            "petrol_stations_with_licences",
            "成品油零售批准=鲁油零售证第J{n:05d}号|加油枪={n}|油罐位号=G{n:02d}|HSE编号=HSE{n:06d}|姓名={name}|"
            "身份证号={id}|准操项目={item}|证书编号={no}|有效期至={end}|发证机关={issuer}|投诉码=95504{n:03d}",
            "ok forged ok alt ok ok",
            file="{firm}加油站.csv",
            words="成品油零售批准 油罐位号 HSE编号",
        ),
        footnoted(
            table(
                world,
                kind,
                "pharma_batches_and_keys",
                "药品生产许可=鲁2020{n:04d}|批记录号=PJL2407{n:03d}|洁净服编号=JJ{n:03d}|钥匙牌=Y{n:02d}|姓名={name}|"
                "身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}",
                members=trained(world, "ok ok forged ok alt", "F1", SULPHONATION, POLYMER),
                titles=("{firm}原料药车间人员",),
                words="药品生产许可 批记录号 洁净服编号",
            ),
            "注：批记录号不得更改。",
        ),
        spaced(
            table(
                world,
                kind,
                "airport_ground_vehicles",
                "机场控制区通行证=TAO{n:06d}|民航牌=民航J{n:04d}|内场驾驶证=NC{n:05d}|廊桥={n}|姓名={name}|"
                "身份证号={id}|作业种类={cls}|作业项目={item}|证件编号={no}|有效期至={end}",
                "ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0",
                "F5",
                words="机场控制区通行证 民航牌 内场驾驶证",
            ),
            1,
        ),
        guarded(
            table(
                world,
                kind,
                "scaffold_yard_with_bank_cards",
                "盘扣架合格证=PK{n:06d}|分包合同号=FB2024{n:05d}|考勤机编号={n:08d}|社保卡=6217{n:015d}|姓名={name}|"
                "身份证号={id}|工种={item}|操作证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
                fam="F3",
                members=trained(world, "ok forged ok alt ok borrowed", "F3", CLIMBING_SCAFFOLD, HOIST_FITTER),
                file="{firm}_架子班.csv",
                words="盘扣架合格证 考勤机编号",
            ),
            1,
            "\t",
        ),
        outlined(
            table(
                world,
                kind,
                "gold_mine_lamps_and_tags",
                "矿灯柜号=D{n:03d}|采矿证=C3700002011{n:06d}|人员定位=RD{n:04d}|自救器=ZJ{n:03d}|姓名={name}|身份证号={id}|"
                "工种={post}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}",
                members=trained(world, "ok ok forged ok alt ok", "F1", ORE_HOIST, ORE_DRAINAGE),
                titles=("{firm}金矿下井人员",),
                words="矿灯柜号 采矿证 人员定位",
            ),
            2,
            "-260中段",
            "-300中段",
        ),
        table(
            world,
            kind,
            "data_centre_racks",
            "IDC许可=A2.B1-2019{n:04d}|机柜={n:02d}排|工单=INC{n:07d}|门禁ID=MJ{n:05d}|姓名={name}|身份证号={id}|"
            "操作证编号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}",
            members=trained(world, "ok forged ok alt", "F1", TESTING),
            file="{firm}.xls",
            words="IDC许可 机柜 门禁ID",
        ),
        history(
            table(
                world,
                kind,
                "ski_lifts_and_rides",
                "索道注册代码=9110370983202{n:05d}|安全检验合格=索鲁J{n:05d}|票务岗亭={n}|姓名={name}|身份证号={id}|"
                "项目={item}|代号={code}|证件号码={no}|批准日={start}|终止日={end}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok", "F5", ROPEWAY, RIDE, RIDE_REPAIR),
                sheet="人员",
                words="索道注册代码 安全检验合格 票务岗亭",
            ),
            "2024-07-29|票务|C2|1|2",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "新泰市公安局", "from": f"2019-0{n}-21", "to": f"2039-0{n}-21"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok forged ok ok ok", "收银员"),
            ("ok ok forged ok", "保洁员"),
            ("ok forged ok alt ok", "人事专员"),
            ("ok ok forged ok", "检票员"),
            ("ok forged ok ok", "化验员"),
            ("ok ok alt forged", "前台接待"),
        )
    ]
    return [
        table(
            world,
            kind,
            "mall_card_reader",
            "读卡序={n}|姓名={name}|性别={sex}|民族=汉|出生={birth}|住址=山东省新泰市青云街道|公民身份号码={id}|"
            "签发机关={police}|有效期开始={from}|有效期截止={to}|应聘={post}|操作证书编号={no}|操作证书项目={item}|"
            "操作证书到期={end}",
            members=people[0],
            titles=("读卡器采集结果",),
            words="读卡序 操作证书到期",
        ),
        two_lines(
            table(
                world,
                kind,
                "brewery_two_blocks",
                "号={n}|姓名={name}|干啥={post}|号码={id}|发证={police}|到期={to}|号码={no}|项目={item}|到期={end}|"
                "发证={issuer}",
                members=people[1],
            ),
            1,
            "号|姓名|干啥|身份证信息|||特种作业操作证信息|||",
            "|||身份证号|签发机关|有效期至|证号|准操项目|有效期至|签发机关",
        ),
        answered(
            table(
                world,
                kind,
                "weaver_entry_form_of_the_railway",
                "姓名={name}|证件号（身份证）={id}|证件自（身份证）={from}|证件至（身份证）={to}|"
                "证件签发（身份证）={police}|拟聘={post}|特种操作证编号={no}|特种操作证项目={item}|"
                "特种操作证初领={first}|特种操作证至={end}|特种操作证签发={issuer}",
                file="{firm}入职流程.csv",
                members=people[2],
                words="证件签发（身份证） 特种操作证签发",
            ),
            1,
            流程编号="LC240801#",
            流程状态="已归档",
        ),
        signed(
            table(
                world,
                kind,
                "ski_resort_season_hands",
                "序={n}|姓名={name}|身份证号={id}|身份证签发公安={police}|身份证效期={from}至{to}|季节岗={post}|"
                "操作证号={no}|操作证项目={item}|操作证到期={end}",
                members=people[3],
                titles=("雪季用工登记",),
                words="身份证签发公安 季节岗",
            ),
            "人事：||||部门：",
        ),
        # Office and end right of the identity number are the card's; the certificate tells no end of its own.
        undated(
            table(
                world,
                kind,
                "sewage_new_hands",
                "序号={n}|姓名={name}|身份证号码={id}|签发机关={police}|有效期限={from}至{to}|任职={post}|"
                "特种作业操作证编号={no}|操作项目={item}|联系电话={tel}",
                members=people[4],
                file="{firm}新进人员.xls",
            )
        ),
        starred(
            table(
                world,
                kind,
                "hotel_system_of_the_group",
                "姓名={name}|身份证号={id}|身份证到期={to}|身份证发证所={police}|岗位={post}|特种作业证号={no}|"
                "特种作业证项目={item}|特种作业证到期={end}",
                members=people[5],
                words="身份证发证所",
            ),
            1,
            0,
            1,
            5,
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|有效期至={end}|"
    ends = (
        ("authority_class_of_sap", "发证当局类别=02", "发证当局类别", ("{firm}资格清单",)),
        ("where_examined", "设考层级=地市级考点|照面样式=新版", "设考层级 照面样式", ()),
        ("line_in_a_letter", "归口条线=YJ|权限划分=下放", "归口条线 权限划分", ("汇总",)),
        ("own_province", "证件属地=省内", "证件属地", ("{firm}啤酒",)),
        ("nature_of_the_office", "签发单位性质=行政机关|证卡材质=PVC", "签发单位性质 证卡材质", ()),
        ("stars_of_rank", "主发层次=★★", "主发层次", ("（附件三）",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged ok ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        widened(
            wide(
                world,
                kind,
                "tyre_plant_power_shop",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|多证概览={list}|低压证编号={a}|低压证到期={a_end}|"
                "焊割证编号={b}|焊割证到期={b_end}|高空证编号={c}|高空证到期={c_end}",
                "a=F1.0 b=F1.1 c=F1.2",
                "abc a b! - c ac",
                titles=("{firm}动力车间一人多岗",),
                words="多证概览",
            ),
            2,
            "核对",
        ),
        boxed(
            undated(
                wide(
                    world,
                    kind,
                    "metro_site",
                    "姓名={name}|身份证号={id}|岗位={post}|名下工种合计={list}|建筑电工证号={a}|架子工证号={b}|"
                    "塔机司机证号={c}|司索工证号={d}",
                    "a=F3.0 b=F3.1 c=F3.3 d=F3.2",
                    "a bc d! - c ab",
                    file="{firm}工种合计.xls",
                    words="名下工种合计",
                )
            ),
            1,
        ),
        wide(
            world,
            kind,
            "logistics_hub_machines",
            "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|特设作业项一览={list}|叉车证号码={a}|"
            "叉车证号码有效期={a_end}|司炉证号码={b}|司炉证号码有效期={b_end}|桥吊证号码={c}|桥吊证号码有效期={c_end}",
            "a=F5.0 b=F5.2 c=F5.3",
            "a b ac! - bc a",
            file="{firm}.csv",
            words="特设作业项一览",
        ),
        echoed(
            wide(
                world,
                kind,
                "brewery_power_and_cold",
                "序号={n}|姓名={name}|身份证号码={id}|岗位={post}|本人各证={list}|高压证号={a}|高压证止={a_end}|"
                "低压证号={b}|低压证止={b_end}|制冷证号={c}|制冷证止={c_end}",
                "a=F1.4 b=F1.0 c=F1.3",
                "ab c bc! - a",
                titles=("{firm}酿造动力部",),
                words="本人各证",
            ),
            2,
        ),
        framed(
            undated(
                wide(
                    world,
                    kind,
                    "shaft_winders",
                    "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿特种项汇总={list}|井下电气证号={a}|"
                    "瓦斯检查证号={b}|绞车证号={c}",
                    "a=F6.0 b=F6.1 c=F6.2",
                    "a ab c! - bc",
                    words="煤矿特种项汇总",
                )
            ),
            "填报矿井|某煤矿",
            "填报日期|2024年8月2日",
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str) -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0 ok@{fam}.0", fam)
    issuer = members[0].claim.issuer if members[0].claim else ""
    numbers = {one.claim.number for one in members if one.claim}
    world.records = [one.but(issuer=issuer) if one.number in numbers else one for one in world.records]
    for index, one in enumerate(members):
        if one.claim:
            one.claim = one.claim.but(issuer=issuer)
            one.extra |= {"up_item": up if index else one.claim.item, "up_issuer": up if index else issuer}
    return table(world, "ditto", name, columns, fam=fam, members=members, words=up)


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat the cell above or the one at the left."""
    same, other = partial(ditto_marked, world), partial(_repeated, world)
    return [
        same("the_one_above_again", "与上一行一致"),
        same("see_the_cell_above", "见上栏"),
        paged(same("letter_t_and_the_left_number", "同上", "T+左侧身份证号"), 1, 4),
        other(
            "like_the_first_line_above",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}|发证机关={up_issuer}",
            "与上行相同",
            "F5",
        ),
        page_broken(
            other(
                "three_strokes",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|"
                "发证机关={up_issuer}",
                "〃〃〃",
                "F1",
            ),
            1,
            5,
        ),
        numbered(
            other(
                "in_square_brackets",
                "编号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "[同上]",
                "F3",
            ),
            1,
        ),
        topped(
            other(
                "triangle_up",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|"
                "有效期至={end}|发证机关={up_issuer}",
                "▲",
                "F6",
            ),
            "说明：▲ 表示同上|||",
        ),
        indented(
            other(
                "as_above_with_stop",
                "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|初次领证={first}|"
                "有效期至={end}|发证机关={up_issuer}",
                "同上。",
                "F1",
            )
        ),
        spined(
            other(
                "ibidem_in_letters",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}",
                "see above",
                "F5",
            ),
            1,
            "分拣中心",
        ),
        followed(
            inserted(
                other(
                    "same_as_over",
                    "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|操作类别={up_item}|发证日期={start}|"
                    "有效期至={end}|发证机关={up_issuer}",
                    "跟上面一样",
                    "F3",
                ),
                2,
                "盘扣架一班",
            ),
            "扣件|数量",
            "直角扣件|4000",
        ),
        summed(
            hinted(
                filtered(
                    other(
                        "under_a_query_and_hints",
                        "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|有效期至={end}",
                        "同上方格",
                        "F6",
                    ),
                    "查询：全部矿井",
                ),
                3,
                "系统生成",
                "必填",
                "必填",
                "必填",
                "下拉",
                "日期",
            ),
            4,
            6,
            "合计",
        ),
        merged_down(
            other(
                "word_same_alone",
                "序号={n}|班=早班|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}|"
                "发证机关={up_issuer}",
                "上同",
                "F5",
            ),
            1,
            1,
        ),
        sectioned(
            explained(
                lettered(
                    other(
                        "letters_and_notes",
                        "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|"
                        "发证机关={up_issuer}",
                        "-do-",
                        "F1",
                    ),
                    1,
                ),
                1,
                身份证号="（必填）",
            ),
            1,
            "公用工程",
        ),
    ]
