"""Twentieth batch: numbers of mills, parks and museums, identity cards, ranks of offices, sums, repetition."""

from functools import partial

from tests.surfaces.fifteenth.shapes import RIDE_REPAIR, TESTING
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.nineteenth.shapes import branched, stamped
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import undated
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, GONDOLA, RIDE, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.twentieth.shapes import (
    browsed,
    daggered,
    glossed,
    legend,
    numbered_last,
    operated,
    pathed,
    patterned,
    pledged,
    tagged,
    typed,
    unsplit,
    versioned,
)
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of moulds, slides, hydrants, exhibits, urns and mills beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "tyre_plant_numbers",
            "模具号=MJ{n:05d}|CCC证书=2024011102{n:06d}|轮胎条码=DOT{n:04d}|叉车牌照=厂内鲁J{n:05d}|人员二维码=QR{n:08d}|姓名={name}|"
            "身份证号={id}|作业项目={item}|项目代号={code}|作业人员证编号={no}|批准日期={start}|有效日期={end}|批准机关={issuer}",
            "ok@F5.0 ok@F5.0 forged@F5.0 ok@F5.4 alt@F5.0 ok@F5.4 borrowed@F5.0",
            "F5",
            words="模具号 CCC证书 人员二维码",
        ),
        versioned(
            table(
                world,
                kind,
                "water_park_numbers",
                "公共卫生许可=泰卫公证字〔2023〕{n:04d}号|救生衣编号=JS2023{n:06d}|游乐设施使用登记=游30鲁J{n:05d}|手环号={n:05d}|姓名={name}|"
                "身份证号={id}|作业项目={item}|证件编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", RIDE, RIDE_REPAIR),
                words="公共卫生许可 救生衣编号 手环号",
            ),
            "表号：SY-人-03|版次：2",
        ),
        dressed(
            table(
                world,
                kind,
                "water_works_numbers",
                "取水许可=D370983S2021-{n:04d}|水表户号={n:08d}|泵组资产号=BZ-{n:04d}|液氯领用单=LL24{n:04d}|姓名={name}|身份证号={id}|"
                "准操项目={item}|操作证编号={no}|初领日期={first}|有效期止={end}|发证机关={issuer}",
                fam="F1",
                members=trained(world, "ok ok forged ok alt lapsed", "F1", CABLE, TESTING),
                file="{firm}.xls",
                words="水表户号 泵组资产号 液氯领用单",
            ),
            1,
            typed,
        ),
        legend(
            table(
                world,
                kind,
                "curtain_wall_numbers",
                "安全生产许可证号=（鲁）JZ安许证字〔2022〕09{n:04d}|吊篮产权备案=鲁J-D{n:05d}|劳务合同网签号=WQ{n:09d}|工资专户=6217{n:012d}|"
                "姓名={name}|身份证号={id}|工种={item}|操作资格证编号={no}|发证日期={start}|使用期至={end}",
                fam="F3",
                members=trained(world, "ok ok forged alt ok revoked ok", "F3", GONDOLA),
                words="吊篮产权备案 劳务合同网签号",
            ),
            1,
            "注",
            "网签号由劳务平台生成",
        ),
        operated(
            table(
                world,
                kind,
                "funeral_home_numbers",
                "寄存证号=JC{n:06d}|火化机设备号=HH{n}|油库备案=YK{n:04d}|炉膛检测单号=LT37{n:08d}|姓名={name}|身份证号={id}|"
                "操作证号={no}|准操项目={item}|初次领证={first}|有效期至={end}",
                "ok@F1.0 forged@F1.0 ok@F1.4 alt@F1.0 ok@F1.0",
                words="寄存证号 炉膛检测单号",
            ),
            1,
        ),
        unsplit(
            table(
                world,
                kind,
                "film_base_numbers_unparted",
                "剧组通行证=JZ{n:04d}|威亚编号=WY{n:03d}|灯光车牌=鲁J{n:05d}|横店式工号={n:06d}|姓名={name}|身份证号={id}|"
                "操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
                "ok@F1.2 ok@F1.0 forged@F1.2 alt@F1.2 ok@F1.0",
                file="{firm}.txt",
                words="剧组通行证 威亚编号",
            ),
            1,
            "\t",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "宁阳县公安局", "from": f"2018-0{n}-09", "to": f"2038-0{n}-09"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok ok forged ok alt ok", "讲解员"),
            ("ok forged ok ok alt", "救生员"),
            ("ok alt ok forged ok", "化验员"),
            ("ok ok forged ok", "挡车工"),
            ("ok forged ok ok", "礼仪师"),
        )
    ]
    return [
        dressed(
            table(
                world,
                kind,
                "people_master_of_the_museum",
                "姓名={name}|法定证件-号码={id}|法定证件-签发地={police}|法定证件-起={from}|法定证件-止={to}|岗位={post}|"
                "资格证书-编号={no}|资格证书-准操项目={item}|资格证书-初领={first}|资格证书-止={end}",
                members=people[0],
                words="法定证件-签发地 资格证书-止",
            ),
            1,
            pathed,
        ),
        two_lines(
            table(
                world,
                kind,
                "water_park_two_blocks",
                "序={n}|姓名={name}|岗={post}|号={id}|机={police}|限={from}~{to}|号={no}|项={item}|初={first}|限={end}|机={issuer}",
                members=people[1],
            ),
            1,
            "序号|姓名|岗位|居民身份证|||操作证||||",
            "|||证号|签发机关|有效期限|证号|准操项目|初领日期|有效期至|签发机关",
        ),
        glossed(
            table(
                world,
                kind,
                "foreign_tyre_plant_onboarding",
                "姓名={name}|身份证号={id}|身份证签发机关={police}|身份证有效期止={to}|岗位={post}|操作证编号={no}|"
                "操作证准操项目={item}|操作证有效期止={end}",
                members=people[2],
                file="{firm}.csv",
            ),
            1,
            "Name|ID No.|ID issued by|ID expiry|Post|Licence No.|Licence item|Licence expiry",
        ),
        # Office and term stand right of the identity number and are the card's; the certificate tells no end.
        undated(
            table(
                world,
                kind,
                "cotton_hands_of_the_mill",
                "序号={n}|姓名={name}|性别={sex}|出生日期={birth}|身份证号码={id}|发证机关={police}|有效期至={to}|岗位={post}|"
                "特种作业操作证号={no}|准操项目={item}|紧急联系人={tel}",
                members=people[3],
                file="{firm}新工.xls",
            )
        ),
        dressed(
            table(
                world,
                kind,
                "low_code_entry_of_the_funeral_home",
                "姓名={name}|身份证号={id}|身份证出具机关={police}|身份证截止={from}/{to}|岗位={post}|操作证号码={no}|"
                "操作证所列项目={item}|操作证出具机关={issuer}|操作证截止={end}",
                members=people[4],
                words="身份证出具机关 操作证出具机关",
            ),
            1,
            typed,
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = (
        "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    )
    ends = (
        ("grade_of_the_authority", "核发机关等级=地市级|证书真伪=待查", "核发机关等级", ()),
        ("kind_of_paper", "证书含金量=国家级|补贴档=一档", "证书含金量", ("{firm}技能补贴申报",)),
        ("system_of_the_issuer", "发证系统=应急系统|证照介质=电子", "发证系统 证照介质", ()),
        ("reach_in_letters", "效力范围代号=N|加盖钢印=Y", "效力范围代号 加盖钢印", ()),
        ("administrative_division_only", "发证行政层=省(1)市(2)县(3):2|核验=扫码", "发证行政层", ("附表三",)),
    )
    roles = "ok alt ok forged ok ok borrowed"
    return [
        table(world, "issuer_level", name, base + column, roles, words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        operated(
            wide(
                world,
                kind,
                "paper_mill_grid",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|证件标签={list}|低压电工证编号={a}|低压电工证截止={a_end}|"
                "焊工证编号={b}|焊工证截止={b_end}|登高证编号={c}|登高证截止={c_end}",
                "a=F1.0 b=F1.1 c=F1.2",
                "ab a b! - c ac a",
                words="证件标签",
            ),
            1,
        ),
        dressed(
            wide(
                world,
                kind,
                "tyre_plant_machines",
                "姓名={name}|身份证号={id}|岗位={post}|特设资质汇总={list}|叉车资质号={a}|叉车资质止={a_end}|硫化罐资质号={b}|"
                "硫化罐资质止={b_end}|行车资质号={c}|行车资质止={c_end}",
                "a=F5.0 b=F5.4 c=F5.3",
                "a bc b! - ab c",
                words="特设资质汇总",
            ),
            1,
            typed,
        ),
        versioned(
            wide(
                world,
                kind,
                "steel_frame_yard_sum",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工种清点={list}|信号工证书号={a}|信号工证书到期={a_end}|"
                "塔吊证书号={b}|塔吊证书到期={b_end}|建筑电工证书号={c}|建筑电工证书到期={c_end}",
                "a=F3.2 b=F3.3 c=F3.0",
                "a ab c! - bc b",
                words="工种清点",
            ),
            "表单编号：GJG-04||保存期：3年",
        ),
        numbered_last(
            undated(
                wide(
                    world,
                    kind,
                    "pit_of_two_shafts",
                    "姓名={name}|身份证号={id}|岗位={post}|井下资质一览={list}|提升机资质号={a}|瓦检资质号={b}|井下电工资质号={c}",
                    "a=F6.2 b=F6.1 c=F6.0",
                    "a bc b! - ac",
                    words="井下资质一览",
                )
            ),
            1,
        ),
        dressed(
            wide(
                world,
                kind,
                "water_works_copied_grid",
                "姓名={name}|身份证号={id}|岗位={post}|全部证件概述={list}|高压电工作业证号={a}|高压电工作业到期={a_end}|"
                "低压电工作业证号={b}|低压电工作业到期={b_end}|熔化焊接作业证号={c}|熔化焊接作业到期={c_end}",
                "a=F1.4 b=F1.0 c=F1.1",
                "ab a c! - bc b",
                words="全部证件概述",
            ),
            1,
            tagged,
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str, file: str = "{firm}.xlsx") -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0 alt@{fam}.0 ok@{fam}.0", fam)
    issuer = members[0].claim.issuer if members[0].claim else ""
    numbers = {one.claim.number for one in members if one.claim}
    world.records = [one.but(issuer=issuer) if one.number in numbers else one for one in world.records]
    for index, one in enumerate(members):
        if one.claim:
            one.claim = one.claim.but(issuer=issuer)
            one.extra |= {"up_item": up if index else one.claim.item, "up_issuer": up if index else issuer}
    return table(world, "ditto", name, columns, fam=fam, members=members, words=up.replace(" ", ""), file=file)


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat the cell above or the one at the left."""
    same, other = partial(ditto_marked, world), partial(_repeated, world)
    return [
        same("copied_from_the_first_row", "照首行抄"),
        browsed(same("t_and_the_id_in_front", "同上", "T＋前列身份证号")),
        dressed(
            other(
                "as_above_abridged",
                "姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准日期={start}|有效日期={end}|"
                "批准机关={up_issuer}",
                "⇡",
                "F5",
            ),
            1,
            patterned,
        ),
        operated(
            other(
                "copied_from_the_line_above",
                "序号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "跟上面一行一样",
                "F3",
            ),
            1,
        ),
        branched(
            other(
                "stroke_mark_stroke_of_the_shop",
                "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "-〃-",
                "F1",
            ),
            1,
            "车间",
            "前纺",
            "后纺",
        ),
        pledged(
            other(
                "the_same_in_full",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "内容同上",
                "F6",
            ),
            "以上填报属实。",
            "矿（章）|2024-08-02",
        ),
        stamped(
            dressed(
                other(
                    "two_apostrophes",
                    "姓名={name}|身份证号={id}|证书编号={no}|工种={up_item}|发证日期={start}|有效期至={end}|发证机关={up_issuer}",
                    "´´",
                    "F3",
                ),
                1,
                daggered,
            ),
            1,
            "预警灯",
            "🟢",
        ),
    ]
