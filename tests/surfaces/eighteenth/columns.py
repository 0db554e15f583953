"""Eighteenth batch: permits of stations and stages, identity cards, ranks of offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eighteenth.shapes import (
    STATION,
    STATION_HEAD,
    gathered,
    ledger,
    lettered_over,
    navigated,
    nulled,
    queried,
    receipted,
    stacked,
    statistical,
    voided,
)
from tests.surfaces.eleventh.shapes import DISMANTLER, HYDROGEN, merged_down
from tests.surfaces.fifteenth.shapes import HOIST_FITTER, echoed, undated
from tests.surfaces.fourteenth.shapes import by_units
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import FIREWORKS, two_lines
from tests.surfaces.sixteenth.shapes import circled, dressed
from tests.surfaces.sixth.shapes import CABLE, RIGGING, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import PYROTECHNICS, numbered
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, footnoted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of licences, tanks, bars, cylinders, machines and reports beside the certificate's."""
    kind = "permit_numbers"
    return [
        ledger(
            table(
                world,
                kind,
                "filling_station_papers",
                "防雷检测报告=FL24-{n:04d}|油气回收编号=YQ{n:05d}|充电桩SN=CP24{n:08d}|油品合格单=YP{n:06d}|姓名={name}|"
                "身份证号={id}|证书名称={title}|人员类型={cls}|合格证编号={no}|发证日期={start}|有效期至={end}",
                fam="F2",
                members=trained(world, "ok ok forged ok alt ok borrowed ok", "F2", STATION, STATION_HEAD),
                words="油气回收编号 充电桩SN 油品合格单",
            ),
            1,
            4,
            "实习生小顾",
        ),
        table(
            world,
            kind,
            "fireworks_depot_papers",
            "烟花经营许可=（鲁）YHPF〔2024〕{n:06d}|流向码={n:018d}|静电检测号=JD24{n:04d}|药库编码=K{n}|姓名={name}|"
            "身份证号={id}|操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            members=trained(world, "ok forged ok ok alt ok", "F1", FIREWORKS, PYROTECHNICS),
            file="{firm}.xls",
            words="烟花经营许可 流向码 静电检测号",
        ),
        numbered(
            table(
                world,
                kind,
                "drug_maker_papers",
                "原料药登记号=鲁2016{n:04d}|GMP编号=SD2019{n:04d}|釜位号=R-10{n}|容器登记号=容17鲁J{n:05d}|姓名={name}|"
                "身份证号={id}|操作项目={item}|操作证编号={no}|初次领证={first}|有效期止={end}|发证机关={issuer}",
                members=trained(world, "ok ok forged alt ok lapsed", "F1", HYDROGEN, CABLE),
                words="原料药登记号 GMP编号 釜位号",
            ),
            1,
        ),
        by_units(
            table(
                world,
                kind,
                "stage_bars_and_lamps",
                "演出许可证=3709{n:08d}|吊杆号=D{n:02d}|灯位={n}面光|道具箱码=DJX{n:04d}|姓名={name}|身份证号={id}|"
                "准操项目={item}|操作证书编号={no}|首次领证={first}|有效期截止={end}",
                members=trained(world, "ok ok forged ok alt ok borrowed ok", "F1", RIGGING, CABLE),
                words="演出许可证 吊杆号 道具箱码",
            ),
            1,
            "舞美队",
            "灯光队",
        ),
        navigated(
            table(
                world,
                kind,
                "waterworks_page",
                "取水许可=D370983S2023-{n:04d}|卫生许可（供水）=鲁卫水证{n:04d}|水表井号=SJ{n:05d}|氯瓶钢印={n:07d}|姓名={name}|"
                "身份证号={id}|操作证号码={no}|准操项目={item}|初领日期={first}|有效期至={end}",
                "ok@F1.0 ok@F1.4 forged@F1.0 alt@F1.4 ok@F1.0 ok@F1.4",
                words="卫生许可（供水） 水表井号 氯瓶钢印",
            ),
            1,
            "生产管理 > 持证",
        ),
        lettered_over(
            table(
                world,
                kind,
                "metro_machines",
                "盾构机编号=DG{n:03d}|刀盘序列=DP24{n:05d}|施工许可=370983202403{n:04d}|门机使用登记=起17鲁J{n:05d}|姓名={name}|"
                "身份证号={id}|工种={item}|操作资格证号={no}|发证日期={start}|有效期至={end}",
                fam="F3",
                members=trained(world, "ok ok forged alt ok revoked ok", "F3", DISMANTLER, HOIST_FITTER),
                words="盾构机编号 刀盘序列 门机使用登记",
            ),
            1,
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "东平县公安局", "from": f"2017-0{n}-14", "to": f"2037-0{n}-14"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok ok forged ok alt ok", "收银员"),
            ("ok forged ok ok alt", "检票员"),
            ("ok ok alt forged ok", "采购员"),
            ("ok forged ok ok ok", "护理员"),
            ("ok ok forged ok", "抄表员"),
            ("ok alt forged ok ok", "统计员"),
        )
    ]
    return [
        nulled(
            table(
                world,
                kind,
                "hotel_kind_of_reader_at_the_station",
                "rowid={n}|xm={name}|xb={sex}|mz=汉|csrq={birth:%Y%m%d}|zz=山东省东平县|gmsfhm={id}|qfjg={police}|"
                "yxqq={from}|yxqz={to}|gw={post}|czzbh={no}|czxm={item}|czzyxqz={end}",
                members=people[0],
                words="czzyxqz",
            ),
            1,
        ),
        two_lines(
            table(
                world,
                kind,
                "theatre_two_blocks",
                "序={n}|名={name}|岗={post}|号={id}|起={from}|止={to}|局={police}|证={no}|项={item}|止2={end}|关={issuer}",
                members=people[1],
            ),
            1,
            "序号|姓名|岗位|本人身份证||||特种作业操作证|||",
            "|||号码|有效期起|有效期止|签发机关|号码|准操项目|有效期止|签发机关",
        ),
        answered(
            table(
                world,
                kind,
                "tea_factory_scanned_cards",
                "姓名={name}|身份证号={id}|身份证背面-签发={police}|身份证背面-期限={from}至{to}|岗位={post}|"
                "操作证正面-证号={no}|操作证正面-准操={item}|操作证正面-初领={first}|操作证正面-有效至={end}",
                members=people[2],
                words="身份证背面-签发 身份证背面-期限 操作证正面-准操",
            ),
            1,
            扫描批次="SM24-#",
        ),
        footnoted(
            table(
                world,
                kind,
                "nursing_home_files",
                "序号={n}|姓名={name}|身份证号={id}|户籍警署={police}|身份证何日到期={to}|岗位={post}|"
                "操作证号={no}|操作证准操={item}|操作证何日到期={end}",
                members=people[3],
                words="户籍警署 身份证何日到期 操作证何日到期",
            ),
            "注：身份证复印件存民政局备查。",
        ),
        # Office and term right of the identity number are the card's; the certificate tells no end of its own.
        undated(
            table(
                world,
                kind,
                "waterworks_new_people",
                "姓名={name}|公民身份号码={id}|签发机关={police}|有效期起={from}|有效期止={to}|联系电话={tel}|岗位={post}|"
                "特种作业操作证编号={no}|操作项目={item}",
                members=people[4],
                titles=("{firm}新进人员",),
            )
        ),
        spined(
            table(
                world,
                kind,
                "park_staff_of_the_tenant",
                "姓名={name}|身份证号={id}|身份证签出={police}|身份证限止={to}|岗位={post}|操作证编号={no}|"
                "操作证项目={item}|操作证限止={end}|操作证签出={issuer}",
                members=people[5],
                words="身份证签出 操作证限止",
            ),
            1,
            "入园企业",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
    ends = (
        ("series_of_the_office", "出证序列=地方序列|钢印=有", "出证序列", ("{firm}舞美",)),
        ("who_stands_behind", "背书单位级=厅局|验真入口=官网", "背书单位级 验真入口", ()),
        ("rank_by_stars", "颁证方星级=★★★", "颁证方星级", ()),
        ("line_in_english", "Authority tier=City|Nationwide=Y", "", ("{firm} EHS licences",)),
        ("delegated_or_not", "授权方式=省级委托市级|是否自考=否", "授权方式", ()),
        ("kind_of_office_by_code", "办证方代码=GOV-2|办证形式=机考", "办证方代码 办证形式", ("代报汇总",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged ok borrowed ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "theatre_stage_crews",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|手里有的证={list}|低压电工证号={a}|低压电工证到={a_end}|"
            "高处作业证号={b}|高处作业证到={b_end}|焊工证号={c}|焊工证到={c_end}",
            "a=F1.0 b=F1.2 c=F1.1",
            "ab a b! - c ac bc",
            titles=("{firm}舞台队证书",),
            words="手里有的证",
        ),
        gathered(
            undated(
                wide(
                    world,
                    kind,
                    "park_gathers_machines",
                    "序号={n}|姓名={name}|身份证号={id}|岗位={post}|特设证合计内容={list}|叉车证编号={a}|司炉证编号={b}|"
                    "行车证编号={c}",
                    "a=F5.0 b=F5.2 c=F5.3",
                    "a ab b! - c ac",
                    words="特设证合计内容",
                )
            ),
            1,
            "某茶厂",
            "某纸厂",
        ),
        dressed(
            wide(
                world,
                kind,
                "exhibition_builders_sum",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|证类={list}|电工操作证号={a}|电工操作证止={a_end}|"
                "登高操作证号={b}|登高操作证止={b_end}",
                "a=F1.0 b=F1.2",
                "ab a b! - a ab",
            ),
            1,
            stacked,
        ),
        echoed(
            wide(
                world,
                kind,
                "metro_site_sum",
                "编号={n}|姓名={name}|身份证号={id}|岗位={post}|盾构队工种一览={list}|信号工证编号={a}|信号工证到期={a_end}|"
                "塔司证编号={b}|塔司证到期={b_end}|建筑电工证编号={c}|建筑电工证到期={c_end}",
                "a=F3.2 b=F3.3 c=F3.0",
                "a b ac! - bc a",
                words="盾构队工种一览",
            ),
            1,
        ),
        boxed(
            undated(
                wide(
                    world,
                    kind,
                    "pit_page_sum",
                    "姓名={name}|身份证号={id}|岗位={post}|名下井下证={list}|井下电工操作证={a}|瓦检操作证={b}|绞车操作证={c}",
                    "a=F6.0 b=F6.1 c=F6.2",
                    "a ab c! - bc b",
                    words="名下井下证",
                )
            ),
            1,
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
    return table(world, "ditto", name, columns, fam=fam, members=members, words=up.replace(" ", ""))


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat the cell above or the one at the left."""
    same, other = partial(ditto_marked, world), partial(_repeated, world)
    return [
        same("goes_on_as_above", "续上"),
        same("likewise", "亦同"),
        receipted(same("own_line_with_a_t", "同上", "本行身份证前加T"), "已收。"),
        voided(
            other(
                "repetition_mark_of_the_ledger",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "々",
                "F5",
            ),
            4,
            "",
            "（作废一行）",
        ),
        other(
            "two_ideographic_commas",
            "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|初领={first}|有效期至={end}|"
            "发证机关={up_issuer}",
            "、、",
            "F1",
        ),
        circled(
            other(
                "same_between_dashes",
                "序号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "-同-",
                "F3",
            ),
            1,
        ),
        statistical(
            other(
                "as_over_in_the_form",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "承上",
                "F6",
            ),
            "鲁煤统3表",
            "某能源局",
        ),
        queried(
            other(
                "same_as_upper_record",
                "姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|有效期至={end}|发证机关={up_issuer}",
                "同上条记录",
                "F1",
            ),
            1,
        ),
        merged_down(
            other(
                "same_and_merged",
                "工段=制浆|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "与上格同",
                "F5",
            ),
            1,
            0,
        ),
    ]
