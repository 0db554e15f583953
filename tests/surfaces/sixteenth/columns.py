"""Sixteenth batch: permits, ships, lifts, meters and plates, identity cards, ranks of offices, sums, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import (
    AMMONIA,
    DISMANTLER,
    MANAGER,
    MOBILE_TANK,
    SHEARER,
    VENTILATION,
    hinted,
    merged_down,
    sectioned,
)
from tests.surfaces.fifteenth.shapes import (
    HOIST_FITTER,
    RELAY,
    TESTING,
    echoed,
    framed,
    lettered,
    undated,
)
from tests.surfaces.fourteenth.shapes import bannered, by_units
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import summed, topped, two_lines
from tests.surfaces.sixteenth.shapes import (
    annotated,
    approved,
    carried,
    circled,
    dressed,
    lenticular,
    roomy,
)
from tests.surfaces.sixth.shapes import CYLINDER, LIFT, REFRIGERATION, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import ORE_BLASTING, followed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, spaced
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of ships, lifts, licences, meters, cabinets and contracts beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "ferry_and_berths",
            "船舶识别号=CN2019{n:07d}|港口经营许可=鲁泰港经证{n:04d}|泊位={n}#|船员服务簿=FW{n:06d}|姓名={name}|"
            "身份证号={id}|作业项目={item}|代号={code}|证件编号={no}|批准日={start}|有效至={end}|发证机关={issuer}",
            "ok ok forged alt ok ok borrowed ok",
            "F5",
            words="船舶识别号 港口经营许可 船员服务簿",
        ),
        annotated(
            table(
                world,
                kind,
                "lifts_under_care",
                "电梯注册代码=3010370983{n:08d}|96333标识=T{n:06d}|维保合同=WB-24-{n:03d}|限速器校验号=XS{n:05d}|姓名={name}|"
                "身份证号={id}|作业项目={item}|证件编号={no}|发证日期={start}|有效期至={end}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", LIFT, MANAGER),
                words="电梯注册代码 96333标识 限速器校验号",
            ),
            1,
            3,
            "以上人员已与原件核对",
        ),
        dressed(
            table(
                world,
                kind,
                "photovoltaic_park",
                "电力业务许可证=1010621-{n:05d}|进网作业旧证=JW{n:07d}|逆变器SN=HW21{n:08d}|两票编号=DQ-24-{n:03d}|姓名={name}|"
                "身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}",
                members=trained(world, "ok ok forged ok alt lapsed ok", "F1", TESTING, RELAY),
                titles=("{firm}光伏场站人员",),
                words="电力业务许可证 逆变器SN 两票编号",
            ),
            2,
            lenticular,
        ),
        carried(
            table(
                world,
                kind,
                "quarry_and_blasting",
                "爆破作业单位许可=370130130{n:04d}|采矿权证=C370983201{n:08d}|雷管编码=37{n:011d}|炮区={n}|姓名={name}|"
                "身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|签发机关={issuer}",
                members=trained(world, "ok forged ok ok alt ok", "F1", ORE_BLASTING, VENTILATION),
                words="爆破作业单位许可 采矿权证 雷管编码",
            ),
            1,
            5,
        ),
        table(
            world,
            kind,
            "lng_station",
            "燃气经营许可=鲁2024J{n:05d}J|充装许可证=TS4237{n:03d}-2027|储罐使用证=容15鲁J{n:05d}|姓名={name}|身份证号={id}|"
            "项目={code}|证件号码={no}|批准日期={start}|有效日期={end}|工服尺码=L",
            fam="F5",
            members=trained(world, "ok forged ok alt ok", "F5", CYLINDER, MOBILE_TANK),
            file="{firm}.csv",
            words="燃气经营许可 充装许可证 储罐使用证",
        ),
        spaced(
            table(
                world,
                kind,
                "dairy_cold_store",
                "食品生产许可=SC10637098300{n:03d}|奶罐={n}号|氨机组=LG{n:02d}|饭卡={n:05d}|姓名={name}|身份证号={id}|"
                "准操项目={item}|操作证编号={no}|初次领证={first}|有效期止={end}|发证机关={issuer}",
                members=trained(world, "ok ok forged alt ok", "F1", REFRIGERATION, AMMONIA),
                words="食品生产许可 奶罐 氨机组",
            ),
            1,
        ),
        by_units(
            table(
                world,
                kind,
                "tower_crane_fleet",
                "产权备案=鲁J-T{n:05d}|安拆告知=AC24{n:04d}|出厂编号=QTZ63-{n:03d}|租赁合同号=ZL24-{n:03d}|姓名={name}|"
                "身份证号={id}|工种={item}|操作资格证号={no}|发证日期={start}|有效期至={end}",
                fam="F3",
                members=trained(world, "ok ok forged alt ok borrowed ok revoked", "F3", DISMANTLER, HOIST_FITTER),
                words="产权备案 安拆告知",
            ),
            1,
            "安拆一队",
            "安拆二队",
        ),
        table(
            world,
            kind,
            "pit_lamps_and_seals",
            "矿灯号={n:04d}|封签号=FQ{n:06d}|定位卡={n:010d}|爆炸品押运证=YY{n:05d}|姓名={name}|身份证号={id}|工种={post}|"
            "操作证号={no}|准操项目={item}|初领日期={first}|有效期至={end}",
            fam="F6",
            members=trained(world, "ok forged ok alt ok", "F6", SHEARER),
            file="{firm}.xls",
            words="封签号 爆炸品押运证",
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
            ("ok forged ok ok alt ok", "出纳"),
            ("ok ok forged ok ok", "保安"),
            ("ok alt ok forged ok", "仓管员"),
            ("ok ok forged ok", "厨师"),
            ("ok forged ok ok", "讲解员"),
            ("ok ok alt forged ok", "客服专员"),
        )
    ]
    return [
        table(
            world,
            kind,
            "gate_reader_of_the_site",
            "翼闸序={n}|姓名={name}|性别={sex}|民族=汉|出生={birth}|住址=山东省宁阳县文庙街道|身份证号={id}|"
            "办身份证公安={police}|有效期起始={from}|有效期终止={to}|干的岗位={post}|特种证号码={no}|特种证准操={item}|"
            "特种证有效期至={end}",
            members=people[0],
            titles=("闸机实名采集导出",),
            words="翼闸序 办身份证公安 特种证准操",
        ),
        two_lines(
            table(
                world,
                kind,
                "museum_two_blocks",
                "编号={n}|姓名={name}|岗={post}|号={id}|发={police}|限={to}|号={no}|项={item}|限={end}|发={issuer}",
                members=people[1],
            ),
            1,
            "编号|姓名|岗位|居民身份证|||操作证|||",
            "|||号码|签发机关|有效期限|证号|准操项目|有效期限|签发机关",
        ),
        answered(
            table(
                world,
                kind,
                "jiandaoyun_entry_form",
                "姓名={name}|身份证.号码={id}|身份证.签发机关={police}|身份证.起={from}|身份证.止={to}|应聘职位={post}|"
                "操作证.编号={no}|操作证.项目={item}|操作证.初领={first}|操作证.止={end}|操作证.签发机关={issuer}",
                file="{firm}入职登记.csv",
                members=people[2],
                words="身份证.签发机关 操作证.签发机关",
            ),
            1,
            提交序号="#",
            流水="RZ24#",
        ),
        approved(
            table(
                world,
                kind,
                "school_kitchen_and_boiler_hands",
                "序={n}|姓名={name}|身份证号={id}|身份证限期={from}-{to}|派出所={police}|岗位={post}|"
                "操作证号={no}|操作证准操={item}|操作证有效期={end}",
                members=people[3],
                titles=("后勤用工登记",),
                words="身份证限期 派出所",
            ),
            "申请|后勤处|同意|2024-08-01",
        ),
        # Office and term right of the identity number are the card's; the certificate tells no end of its own.
        undated(
            table(
                world,
                kind,
                "museum_new_hands",
                "序号={n}|姓名={name}|公民身份号码={id}|发证机关={police}|有效期至={to}|岗位={post}|"
                "特种作业操作证号={no}|准操项目={item}|手机={tel}",
                members=people[4],
                file="{firm}新入职.xls",
            )
        ),
        framed(
            table(
                world,
                kind,
                "logistics_staff_file",
                "姓名={name}|身份证号={id}|身份证发自={from}|身份证截止={to}|身份证发证={police}|岗位={post}|"
                "操作证编码={no}|操作证工种={item}|操作证效期={end}|操作证发证={issuer}",
                members=people[5],
                words="身份证发自 操作证效期",
            ),
            "公司|某物业",
            "统计日|2024-08-02",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|有效期至={end}|"
    ends = (
        ("tier_of_the_office", "颁证层次=市|是否垂管=否", "颁证层次 是否垂管", ("{firm}玻璃",)),
        ("authority_in_figures", "颁发主体等级=2", "颁发主体等级", ()),
        ("kind_of_seal", "印章类型=行政公章|防伪=二维码", "印章类型", ("电池公司汇总",)),
        ("reach_of_the_paper", "效力范围=全国通用|证载语言=中文", "效力范围 证载语言", ()),
        ("department_in_short", "主管条口=应急口|考区=J01", "主管条口 考区", ("（表三）",)),
        ("where_from_in_one_word", "发证地级别=地市", "发证地级别", ()),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged ok ok borrowed", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "glass_works_furnace_shop",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|持证种类小结={list}|高压电工证编号={a}|高压电工证到期={a_end}|"
            "电气焊证编号={b}|电气焊证到期={b_end}|登高安装证编号={c}|登高安装证到期={c_end}",
            "a=F1.4 b=F1.1 c=F1.2",
            "ab a b! - c ac bc",
            titles=("{firm}窑炉车间一人多证",),
            words="持证种类小结",
        ),
        spined(
            undated(
                wide(
                    world,
                    kind,
                    "lessor_of_tower_cranes",
                    "姓名={name}|身份证号={id}|岗位={post}|建筑工种汇总={list}|塔司证号={a}|信号司索证号={b}|"
                    "施工电梯证号={c}|建筑电工证号={d}",
                    "a=F3.3 b=F3.2 c=F3.4 d=F3.0",
                    "a bc d! - c ab",
                    words="建筑工种汇总",
                )
            ),
            1,
            "租赁部",
        ),
        numbered(
            wide(
                world,
                kind,
                "inland_port_machines",
                "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|机种总览={list}|叉车证件号={a}|叉车证件止={a_end}|"
                "起重指挥证件号={b}|起重指挥证件止={b_end}|起重司机证件号={c}|起重司机证件止={c_end}",
                "a=F5.0 b=F5.1 c=F5.3",
                "a b ac! - bc a",
                words="机种总览",
            ),
            1,
        ),
        footnoted(
            wide(
                world,
                kind,
                "cold_chain_hub",
                "序号={n}|姓名={name}|身份证号码={id}|岗位={post}|拥有证件={list}|制冷操作证号={a}|制冷操作证效期={a_end}|"
                "低压电工操作证号={b}|低压电工操作证效期={b_end}",
                "a=F1.3 b=F1.0",
                "ab a b! - a ab",
                words="拥有证件",
            ),
            "说明：拥有证件一栏由人事汇总。",
        ),
        boxed(
            undated(
                wide(
                    world,
                    kind,
                    "mine_group_sum",
                    "序号={n}|姓名={name}|身份证号={id}|岗位={post}|本人煤矿证种={list}|井下电工证号={a}|瓦检员证号={b}|"
                    "提升机司机证号={c}",
                    "a=F6.0 b=F6.1 c=F6.2",
                    "a ab c! - bc b",
                    words="本人煤矿证种",
                )
            ),
            1,
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str) -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0 ok@{fam}.0 ok@{fam}.0", fam)
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
        same("as_the_line_before", "同上一条"),
        same("as_the_upper_row", "同上排"),
        carried(same("left_in_words", "同上", "同左栏身份证前加T"), 1, 4),
        other(
            "repeat_of_the_above",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准={start}|有效期至={end}|"
            "发证机关={up_issuer}",
            "重复上一行",
            "F5",
        ),
        circled(
            other(
                "two_quotes",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|发证机关={up_issuer}",
                "“",
                "F1",
            ),
            1,
        ),
        annotated(
            other(
                "in_curved_brackets",
                "编号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "（同上）",
                "F3",
            ),
            1,
            4,
            "资料齐全",
        ),
        topped(
            other(
                "arrow_from_above",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "⇡",
                "F6",
            ),
            "注：⇡ 同上格|||",
        ),
        dressed(
            other(
                "the_same_in_two_words",
                "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|初次领证={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "同　上",
                "F1",
            ),
            1,
            roomy,
        ),
        spined(
            other(
                "ditto_in_letters",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}",
                "Ditto",
                "F5",
            ),
            1,
            "码头",
        ),
        followed(
            inserted(
                other(
                    "like_the_above",
                    "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|操作类别={up_item}|发证日期={start}|"
                    "有效期至={end}|发证机关={up_issuer}",
                    "和上面相同",
                    "F3",
                ),
                2,
                "爆拆项目部",
            ),
            "炮机|台数",
            "破碎锤|2",
        ),
        summed(
            hinted(
                other(
                    "as_before_with_stop",
                    "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|有效期至={end}",
                    "同前。",
                    "F6",
                ),
                1,
                "自动",
                "必填",
                "必填",
                "必填",
                "选填",
                "日期",
            ),
            2,
            7,
            "合计",
        ),
        merged_down(
            bannered(
                other(
                    "four_strokes",
                    "序号={n}|班=白班|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}|"
                    "发证机关={up_issuer}",
                    "''''",
                    "F5",
                ),
                1,
                "|班组|人员||证件|||",
            ),
            2,
            1,
        ),
        sectioned(
            lettered(
                other(
                    "equal_sign_words",
                    "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|"
                    "发证机关={up_issuer}",
                    "＝上",
                    "F1",
                ),
                1,
            ),
            1,
            "水电站",
        ),
        paged(
            echoed(
                other(
                    "upper_same",
                    "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|操作项目={up_item}|初领={first}|有效期至={end}|"
                    "发证机关={up_issuer}",
                    "上栏同",
                    "F6",
                ),
                1,
            ),
            1,
            5,
        ),
    ]
