"""Ninth batch: numbers of tanks, lifts and wells, identity cards, offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eighth.shapes import EQUIPMENT_MANAGER
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import summed, topped, two_lines
from tests.surfaces.sixth.shapes import ended, indented, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of tanks, lifts, wells and invoices beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "oil_depot_tanks",
            "储罐位号=T-{n:03d}|防雷检测报告=LD2024-{n:04d}|检测有效至=2025-03-31|成品油批准证书=油批发证书第37{n:04d}号|油库={emp}|安全员={name}|"
            "安全员身份证号码={id}|合格证全称={title}|合格证类型={cls}|合格证编码={no}|合格证发证日={start}|合格证到期日={end}",
            "ok forged alt ok",
            "F2",
            titles=("{firm}油罐及安全管理人员对应表",),
            words="防雷检测报告 成品油批准证书 储罐位号",
        ),
        indented(
            table(
                world,
                kind,
                "lifts_of_a_property_manager",
                "楼栋={n}号楼|电梯识别码=31103709832018{n:06d}|使用登记证编号=梯11鲁J{n:05d}(18)|下次检验=2025-05|维保协议号=WB-{n:03d}|"
                "电梯安全员={name}|电梯安全员身份证={id}|管理证代号={code}|管理证证号={no}|管理证批准={start}|管理证到期={end}|应急电话={tel}",
                fam="F5",
                members=trained(world, "ok alt forged ok", "F5", EQUIPMENT_MANAGER),
                titles=("{firm}（物业）电梯与安全管理员台账",),
                words="电梯识别码 维保协议号 电梯安全员身份证",
            )
        ),
        table(
            world,
            kind,
            "waterworks_wells",
            "水源井编号=J{n:02d}|取水许可证号=取水（鲁泰）字[2021]第{n:04d}号|取水许可有效期至=2026-12-31|配电室编号=PD{n:02d}|巡检工={name}|"
            "巡检工身份证号={id}|电工证编号={no}|电工证项目={item}|电工证有效期至={end}|卫生许可=2027-01-15",
            "ok@F1.0 forged@F1.4 ok@F1.4 alt@F1.0",
            file="{firm}_水厂.csv",
            words="水源井编号 取水许可证号 配电室编号",
        ),
        table(
            world,
            kind,
            "agency_invoices",
            "开票号=0{n:07d}|派遣合同号=PQ-2024-{n:03d}|社保电脑号=37{tel}|银行卡尾号={n:04d}|派遣员工={name}|派遣员工身份证={id}|"
            "派遣岗位证件号={no}|派遣岗位证件项目={item}|派遣岗位证件期限={end}|结算单号=JS2407{n:02d}",
            "ok forged ok alt",
            titles=("{firm}七月派遣服务费结算（持证岗位）",),
            words="派遣合同号 社保电脑号 派遣岗位证件号 结算单号",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "肥城市公安局", "card": f"2016.0{n}.12-2036.0{n}.12"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, "ok forged ok", "F1"), clerk(world, post)], 1)]
        for post in ("收银员", "客房服务员", "图书管理员")
    ]
    return [
        table(
            world,
            kind,
            "agency_card_in_brackets",
            "应聘岗={post}|应聘人={name}|身份证号={id}|签发机关（身份证）={police}|有效期限（身份证）={card}|特种作业证编号={no}|作业项目（特种证）={item}|"
            "有效期至（特种证）={end}|到岗=随时",
            members=people[0],
            titles=("{firm}招聘入职审核",),
            words="签发机关（身份证） 有效期限（身份证） 有效期至（特种证）",
        ),
        two_lines(
            table(
                world,
                kind,
                # Office and term under 居民身份证 are the identity card's; those under 操作证 the certificate's.
                "hotel_two_groups",
                "工牌={n}|姓名={name}|部门岗={post}|号码={id}|机关={police}|期限={card}|号码={no}|项目={item}|期限={end}",
                members=people[1],
            ),
            1,
            "工牌|姓名|部门岗|居民身份证|||操作证||",
            "|||号码|机关|期限|号码|项目|期限",
        ),
        table(
            world,
            kind,
            "campus_card_recognised",
            "识别图片=IMG_{n:04d}.jpg|识别姓名={name}|识别公民身份号码={id}|识别签发机关={police}|识别有效期限={card}|校内岗位={post}|"
            "补录操作证号={no}|补录操作项目={item}|补录操作证截止={end}",
            file="{firm}_身份证识别.csv",
            members=people[2],
            words="识别签发机关 识别有效期限 补录操作证号 补录操作证截止",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, kind and reach of the office in place of its name."""
    base = "窑号={n}|窑工={name}|窑工身份证号码={id}|窑工持证项目={item}|持证全部编号={no}|持证截止日期={end}|"
    ends = (
        ("kind_of_office", "发证部门类型=应急管理部门", "发证部门类型", ("{firm}浮法玻璃生产线持证人员",)),
        ("reach", "适用范围=全国|证书来源=政府部门核发", "证书来源", ()),
        ("layer", "核发层级=地市|查验渠道=官网", "核发层级 查验渠道", ("{firm}水泥窑系统持证情况",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt forged ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "hospital_workshop",
            "编号={n}|后勤工={name}|后勤工身份证号={id}|证书一览={list}|低压电工证书号={a}|低压电工证到期={a_end}|熔化焊接证书号={b}|熔化焊接证到期={b_end}|"
            "制冷运行证书号={c}|制冷运行证到期={c_end}",
            "a=F1.0 b=F1.1 c=F1.3",
            "ac b! - ab c",
            titles=("{firm}医院后勤多证人员",),
            words="证书一览",
        ),
        ended(
            wide(
                world,
                kind,
                "underground_line_cranes",
                "工点={n}|工人={name}|工人身份证={id}|岗位={post}|塔司证={a}|升降机司机证={b}|信号司索证={c}|合起来={list}",
                "a=F3.3 b=F3.4 c=F3.2",
                "a bc c! - b",
                file="{firm}地铁.xls",
                words="合起来",
            ),
            "注：证号以住建部门查询为准",
        ),
        wide(
            world,
            kind,
            "warehouse_and_boiler_house",
            "员工={name}|员工身份证号={id}|现岗位={post}|名下证件（汇总）={list}|N1证件编号={a}|N1有效期={a_end}|G1证件编号={b}|G1有效期={b_end}|"
            "Q2证件编号={c}|Q2有效期={c_end}",
            "a=F5.0 b=F5.2 c=F5.3",
            "ab c a! - b",
            file="{firm}_证件.csv",
            words="名下证件（汇总）",
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str) -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0", fam)
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
        same("like_above", "如上"),
        paged(same("like_row_before_and_t", "同前一行", "T后接身份证号"), 1, 4),
        topped(
            other(
                "doubled_marks",
                "仓位={n}|叉车工={name}|叉车工身份证号={id}|作业项目={up_item}|证件编号={no}|有效期止={end}|发证机关={up_issuer}",
                "〃〃",
                "F5",
            ),
            "叉车工持证表（〃〃表示与上一行相同）|||",
        ),
        other(
            "as_above_in_english",
            "No.={n}|Name={name}|ID No.={id}|Trade={up_item}|"
            "Certificate No.={no}|Valid Until={end}|Issued By={up_issuer}",
            "as above",
            "F1",
        ),
        summed(
            other(
                "same_as_before_site",
                "工点={n}|工人={name}|工人身份证号={id}|操作类别={up_item}|证书号码={no}|发证日={start}|有效至={end}|发证机关={up_issuer}",
                "与上同",
                "F3",
            ),
            1,
            2,
        ),
    ]
