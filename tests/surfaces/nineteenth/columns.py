"""Nineteenth batch: licences of yards and banks, identity cards, ranks of offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.fifteenth.shapes import ROPEWAY, ROPEWAY_REPAIR
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.nineteenth.shapes import (
    asked,
    branched,
    enclosed,
    filled_in,
    folded,
    in_brackets,
    paid,
    pictured,
    stamped,
    typeset,
    watermarked,
)
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import undated
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import COACH, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.thirteenth.shapes import answered
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of licences, scales, skis, herds, cash machines and trains beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "recycling_yard_papers",
            "再生资源备案=ZS3709{n:06d}|报废车注销单=BF24{n:07d}|磅单流水=BD{n:08d}|危废经营证=泰危废{n:04d}|姓名={name}|"
            "身份证号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            "ok@F1.1 forged@F1.1 ok@F1.0 alt@F1.1 ok@F1.1 ok@F1.0",
            file="{firm}.xls",
            words="报废车注销单 磅单流水",
        ),
        watermarked(
            table(
                world,
                kind,
                "ski_field_papers",
                "高危体育许可=3709832024{n:04d}|雪具码=XJ{n:06d}|压雪车架号=PB600{n:06d}|索道使用登记=索10鲁J{n:05d}|姓名={name}|"
                "身份证号={id}|作业项目={item}|项目代号={code}|证件编号={no}|批准日期={start}|有效日期={end}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok ok", "F5", ROPEWAY, ROPEWAY_REPAIR, COACH),
                words="高危体育许可 雪具码 压雪车架号",
            ),
            1,
            2,
            "内部使用",
        ),
        dressed(
            table(
                world,
                kind,
                "breeding_farm_papers",
                "防疫条件证号=（肥）动防合字第{n:06d}号|种畜禽许可=鲁J{n:05d}|耳标段=1370983{n:08d}|沼气池编码=ZQ{n:03d}|姓名={name}|"
                "身份证号={id}|操作证号码={no}|准操项目={item}|初次领证={first}|有效期止={end}",
                "ok@F1.0 ok@F1.3 forged@F1.0 alt@F1.0 ok@F1.3",
                words="种畜禽许可 沼气池编码",
            ),
            1,
            folded,
        ),
        enclosed(
            branched(
                table(
                    world,
                    kind,
                    "bank_hands_in_for_its_branches",
                    "金融许可证=B0167S3709{n:05d}|自助机号=ATM{n:06d}|金库门号=JK{n:02d}|柜员号={n:05d}|姓名={name}|"
                    "身份证号={id}|特种作业操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}",
                    "ok@F1.0 ok@F1.4 forged@F1.0 alt@F1.4 ok@F1.0 ok@F1.0",
                    words="自助机号 金库门号",
                ),
                1,
                "网点",
                "新城支行",
                "老城支行",
                "高铁站支行",
            ),
            ("某银函〔2024〕31号", "市应急管理局：", "现将我行各网点电工持证情况函告如下："),
            ("特此函告。", "某银行某市分行", "2024年8月2日"),
        ),
        filled_in(
            table(
                world,
                kind,
                "river_port_papers_by_a_consultant",
                "岸线批文=鲁岸线{n:04d}|趸船登记=DC3709{n:06d}|起重机使用登记=起11鲁J{n:05d}|港作合同=GZ24-{n:03d}|姓名={name}|"
                "身份证号={id}|作业项目={item}|项目代号={code}|证件编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
                "ok@F5.3 ok@F5.1 forged@F5.3 alt@F5.1 ok@F5.3 borrowed@F5.3",
                "F5",
                titles=("{firm}港口作业人员",),
                words="岸线批文 趸船登记",
            ),
            2,
            "济宁某港航安全咨询公司",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "肥城市公安局", "from": f"2016-0{n}-21", "to": f"2036-0{n}-21"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok ok forged alt ok", "教务员"),
            ("ok forged ok alt ok", "售票员"),
            ("ok alt forged ok", "大堂经理"),
            ("ok forged ok ok", "挂号员"),
            ("ok ok forged alt", "会计"),
        )
    ]
    return [
        stamped(
            table(
                world,
                kind,
                "mini_program_reads_the_card_of_the_school",
                "姓名={name}|证件号={id}|证件签署机构={police}|证件起效={from}|证件失效={to}|岗位={post}|"
                "操作证证号={no}|操作证准操项目={item}|操作证失效={end}",
                members=people[0],
                words="证件签署机构",
            ),
            1,
            "人脸比对",
            "通过",
        ),
        two_lines(
            table(
                world,
                kind,
                "railway_two_blocks",
                "序={n}|名={name}|岗={post}|号={id}|局={police}|起={from}|止={to}|证={no}|项={item}|初={first}|终={end}|"
                "关={issuer}",
                members=people[1],
            ),
            1,
            "序号|姓名|岗位|身份证件||||操作证件||||",
            "|||号码|发证机关|起始|截止|号码|准操项目|初领|截止|发证机关",
        ),
        paid(
            table(
                world,
                kind,
                "payroll_file_of_the_bank",
                "薪号={n:05d}|姓名={name}|身份证号={id}|身份证落款={police}|身份证到何年={to}|岗位={post}|"
                "操作证号={no}|操作证准操={item}|操作证到何年={end}",
                members=people[2],
                words="身份证落款 操作证到何年",
            ),
            1,
        ),
        # Office and term right of the identity number are the card's; the certificate tells no end of its own.
        undated(
            table(
                world,
                kind,
                "new_people_of_the_hospital",
                "序号={n}|姓名={name}|性别={sex}|公民身份号码={id}|签发机关={police}|有效期限={from}至{to}|现岗位={post}|"
                "特种作业操作证编号={no}|准操项目={item}|手机号码={tel}",
                members=people[3],
                file="{firm}新聘.csv",
            )
        ),
        dressed(
            table(
                world,
                kind,
                "word_form_of_the_restaurant",
                "姓名={name}|身份证号码={id}|身份证由谁发={police}|身份证期限={from}—{to}|岗位={post}|"
                "操作证号码={no}|操作证项目={item}|操作证由谁发={issuer}|操作证期限止={end}",
                members=people[4],
                titles=("{firm}餐厅员工入职表",),
                words="身份证由谁发 操作证由谁发",
            ),
            2,
            in_brackets,
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = (
        "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|"
    )
    ends = (
        ("mark_of_the_state", "国家统一发证=是|塑封=无", "国家统一发证", ()),
        ("rank_of_the_seal", "用章层级=厅局级|骑缝章=有", "用章层级 骑缝章", ("{firm}造雪与索道站",)),
        ("where_it_holds", "跨省通用=是|电子/实体=电子", "跨省通用", ()),
        ("who_pays_the_exam", "考培经费来源=财政|收费标准=120元", "考培经费来源", ("（银行网点汇总）",)),
        ("level_by_letters", "发证层=B|核验等次=甲", "核验等次", ()),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged ok borrowed", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "recycling_yard_crews",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|会的手艺={list}|气割操作证号={a}|气割操作证到={a_end}|"
            "电工操作证号={b}|电工操作证到={b_end}|高处操作证号={c}|高处操作证到={c_end}",
            "a=F1.1 b=F1.0 c=F1.2",
            "ab a b! - c ac",
            titles=("{firm}拆解班组持证",),
            words="会的手艺",
        ),
        branched(
            undated(
                wide(
                    world,
                    kind,
                    "school_district_boilers_and_lorries",
                    "姓名={name}|身份证号={id}|岗位={post}|特设证合集={list}|司炉证编号={a}|叉车证编号={b}|起重指挥证编号={c}",
                    "a=F5.2 b=F5.0 c=F5.1",
                    "a ab b! - c a",
                    words="特设证合集",
                )
            ),
            1,
            "学校",
            "第三中学",
            "实验小学",
        ),
        dressed(
            wide(
                world,
                kind,
                "data_centre_mini_program",
                "姓名={name}|身份证号={id}|岗位={post}|我的证照={list}|高压电工证号={a}|高压电工证到期={a_end}|"
                "低压电工证号={b}|低压电工证到期={b_end}|制冷证号={c}|制冷证到期={c_end}",
                "a=F1.4 b=F1.0 c=F1.3",
                "a bc b! - ac",
                words="我的证照",
            ),
            1,
            pictured,
        ),
        dressed(
            wide(
                world,
                kind,
                "site_of_the_dormitory",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|工种统揽={list}|架子工证编号={a}|架子工证到期={a_end}|"
                "建筑电工证编号={b}|建筑电工证到期={b_end}|司索信号工证编号={c}|司索信号工证到期={c_end}",
                "a=F3.1 b=F3.0 c=F3.2",
                "a b ac! - bc a",
                words="工种统揽",
            ),
            1,
            folded,
        ),
        watermarked(
            undated(
                wide(
                    world,
                    kind,
                    "pit_sum_with_a_watermark",
                    "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿证一并列出={list}|井下电工证号={a}|瓦斯检查证号={b}|"
                    "提升机证号={c}",
                    "a=F6.0 b=F6.1 c=F6.2",
                    "a ab c! - bc",
                    words="煤矿证一并列出",
                )
            ),
            1,
            2,
            "仅供核查",
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str, file: str = "{firm}.xlsx") -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0", fam)
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
        same("as_the_floor_above", "同楼上"),
        enclosed(
            same("t_plus_this_ones_id", "同上", "T+此人身份证号"),
            ("关于报送持证人员名单的复函", "市应急管理局："),
            ("此复。",),
        ),
        typeset(
            other(
                "drawn_with_characters",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "同上",
                "F5",
                "{firm}.txt",
            ),
            1,
        ),
        dressed(
            other(
                "no_change_from_above",
                "序号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "照上行",
                "F3",
            ),
            1,
            in_brackets,
        ),
        answered(
            other(
                "answer_as_the_one_before",
                "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "同上一行内容",
                "F1",
            ),
            1,
            答卷序="#",
        ),
        paid(
            other(
                "payroll_as_the_one_before",
                "薪号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "同前人",
                "F6",
            ),
            1,
        ),
        dressed(
            other(
                "asked_and_repeated",
                "姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|批准日期={start}|有效日期={end}|"
                "批准机关={up_issuer}",
                "与前一人相同",
                "F5",
            ),
            1,
            asked,
        ),
    ]
