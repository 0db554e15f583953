"""Fourteenth batch: permits, plant numbers, identity cards, ranks of offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import BRAZING, DISMANTLER, GAS, SHEARER, guarded, halved, hinted, sectioned
from tests.surfaces.fourteenth.shapes import bannered, by_units, coded, padded, pasted, preprinted
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import PIT_INSPECTION, topped, two_lines
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, REFRIGERATION, RIGGING, ended, indented, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of turbines, ships, ladles, pipes, trucks, subcontracts, mines and agencies beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "turbine_climbers",
            "机位=F{n:02d}|塔筒开门单=TT2024-{n:04d}|助爬器编号=ZP{n:03d}|"
            "电力业务许可证=1010618-0{n:04d}|登塔员={name}|登塔员身份证号={id}|登高类项目={item}|"
            "登高类操作证号={no}|登高类首领={first}|登高类到期={end}|意外险凭证=YW24{n:06d}",
            members=trained(world, "ok ok forged alt ok borrowed ok", "F1", RIGGING, CABLE),
            titles=("{firm}风电场登塔人员",),
            words="塔筒开门单 助爬器编号 电力业务许可证",
        ),
        table(
            world,
            kind,
            "hull_block_welders",
            "船检登记号=24C{n:05d}|分段吊装单=DZ{n:04d}|脚手架挂牌=JSJ-{n:03d}|工牌芯片=E004{n:08d}|"
            "焊割人员={name}|焊割人员证件号={id}|焊割项目={item}|焊割操作证号={no}|"
            "焊割证首领={first}|焊割证到期={end}",
            members=trained(
                world,
                "ok forged ok alt ok ok",
                "F1",
                BRAZING,
                ("焊接与热切割作业", "熔化焊接与热切割作业", "电焊工", ""),
            ),
            file="{firm}分段车间.csv",
            words="船检登记号 分段吊装单 工牌芯片",
        ),
        footnoted(
            table(
                world,
                kind,
                "blast_furnace_gas",
                "煤气报警仪号=BJ{n:04d}|煤气区准入牌=MQ-{n:03d}|排污许可证=91370983MA{n:08d}001P|"
                "岗位津贴号=JT{n:05d}|炉区职工={name}|炉区职工身份证号={id}|煤气作业项={item}|"
                "煤气操作证编号={no}|煤气证初领={first}|煤气证期末={end}|煤气证机关={issuer}",
                members=trained(world, "ok ok forged ok alt", "F1", GAS),
                titles=("{firm}炼铁厂煤气岗位",),
                words="煤气区准入牌 排污许可证 煤气报警仪号",
            ),
            "煤气区准入牌由能源部制发，每年换牌。",
        ),
        spaced(
            table(
                world,
                kind,
                "ammonia_pipes_of_the_cold_store",
                "管道登记证=管10鲁J{n:05d}|食品经营许可证=JY1370983{n:07d}|库号=冷-{n}|"
                "工具箱钥匙={n:03d}|氨机工={name}|氨机工身份证={id}|制冷项目={item}|"
                "制冷操作证编号={no}|制冷证初领={first}|制冷证限期={end}",
                members=trained(world, "ok forged ok alt ok", "F1", REFRIGERATION),
                words="管道登记证 食品经营许可证 工具箱钥匙",
            ),
            1,
        ),
        guarded(
            table(
                world,
                kind,
                "park_forklifts_with_plates",
                "场车牌照=厂内鲁J{n:04d}|使用登记编号=车11鲁J{n:05d}|检验报告号=CC2024{n:06d}|"
                "道闸卡={n:010d}|理货驾驶员={name}|理货驾驶员证件={id}|场车项目={item}|"
                "项目简码={code}|场车人员证编号={no}|场车证批准={start}|场车证有效末={end}",
                "ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0 borrowed@F5.0",
                "F5",
                file="{firm}_场车.csv",
                words="场车牌照 使用登记编号 检验报告号",
            ),
            1,
            '="',
            '"',
        ),
        sectioned(
            table(
                world,
                kind,
                "subcontract_lists",
                "分包合同号=FB-2024-{n:03d}|安全生产许可证=（鲁）JZ安许证字〔2022〕0900{n:02d}|"
                "劳务备案号=LW370983{n:06d}|安全帽二维码=AQM{n:06d}|分包工人={name}|"
                "分包工人身份证={id}|特殊工种项={item}|特殊工种资格号={no}|资格签发={start}|"
                "资格止用={end}",
                fam="F3",
                members=trained(world, "ok ok forged ok alt ok", "F3", DISMANTLER),
                titles=("{firm}项目分包队伍特殊工种",),
                words="分包合同号 劳务备案号 安全帽二维码",
            ),
            2,
            "安拆分包",
            "主体劳务分包",
        ),
        padded(
            table(
                world,
                kind,
                "coal_face_of_the_county",
                "采矿证号=C3700002011{n:08d}|入井识别卡={n:06d}|瓦检仪编号=CJG{n:04d}|"
                "工资号=3{n:05d}|下井工={name}|下井工身份号={id}|井下工种={item}|井下操作资格证={no}|"
                "井下证首发={first}|井下证止={end}|井下证机关={issuer}",
                members=trained(world, "ok forged ok alt ok", "F6", SHEARER, PIT_INSPECTION),
                fam="F6",
                file="{firm}.xls",
                words="采矿证号 入井识别卡 瓦检仪编号",
            ),
            1,
        ),
        coded(
            table(
                world,
                kind,
                "agency_filling_station",
                "派遣许可编号=370983202300{n:02d}|派遣协议编号=XY{n:05d}|参保个人编号=10{n:08d}|"
                "体检条码=TM{n:08d}|派员={name}|派员身份证={id}|派员充装项目={item}|"
                "派员充装证编号={no}|充装证批准={start}|充装证失效={end}",
                members=trained(world, "ok forged ok alt ok", "F5", CYLINDER),
                fam="F5",
                words="派遣许可编号 派遣协议编号 参保个人编号",
            ),
            1,
            "pq_licence|pq_contract|si_no|barcode|person|person_id|project|cert|approved|expired",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "宁阳县公安局", "from": f"2014.1{n % 3}.16", "to": f"2034.1{n % 3}.16"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok ok forged ok ok", "前台接待"),
            ("ok forged ok ok", "出纳"),
            ("ok ok forged alt ok", "包装工"),
            ("ok forged ok ok", "保洁员"),
            ("ok ok forged ok", "行政文员"),
            ("ok forged alt ok", "仓库管理员"),
        )
    ]
    return [
        table(
            world,
            kind,
            "gate_reader_of_the_yard",
            "采集序号={n}|证件姓名={name}|证件性别={sex}|证件住址=宁阳县|公民身份号码={id}|"
            "证件签发处={police}|证件启用日={from}|证件止用日={to}|上岗部门=总装|上岗岗位={post}|"
            "作业操作证号={no}|作业操作证项目={item}|作业操作证到期={end}",
            members=people[0],
            titles=("身份核验终端采集记录",),
            words="证件签发处 证件启用日 证件止用日",
        ),
        bannered(
            table(
                world,
                kind,
                "agency_two_blocks_named_above",
                "编号={n}|派遣工={name}|派遣岗位={post}|身份证件号码={id}|签发单位={police}|"
                "有效起止={from}-{to}|操作证件号码={no}|准操作项目={item}|操作证签发单位={issuer}|"
                "操作证有效至={end}",
                members=people[1],
            ),
            1,
            "人员|||居民身份证|||特种作业操作证|||",
        ),
        table(
            world,
            kind,
            "joint_venture_onboarding",
            "Legal Name 法定姓名={name}|ID Card No. 身份证号={id}|"
            "ID Card Issued By 身份证签发={police}|ID Card Expiry 身份证止期={to}|"
            "Position 岗位={post}|Work Licence No. 操作证编号={no}|Licensed Item 操作项目={item}|"
            "Work Licence First Issue 操作证初领={first}|Work Licence Expiry 操作证止期={end}|"
            "Work Licence Authority 操作证签发={issuer}",
            file="{firm}_onboarding.csv",
            members=people[2],
            words="身份证止期 操作证止期",
        ),
        signed(
            table(
                world,
                kind,
                "town_flat_rental_style_form",
                "排号={n}|登记人={name}|登记人居民身份证号={id}|办证公安机关={police}|"
                "居民身份证期限={from}—{to}|做什么岗={post}|电工焊工操作证号={no}|"
                "操作证所载项目={item}|操作证哪日到期={end}",
                members=people[3],
                titles=("流动从业人员登记表",),
                words="办证公安机关 居民身份证期限 操作证所载项目",
            ),
            "社区民警：|||网格员：",
        ),
        table(
            world,
            kind,
            "school_backlog_with_ages",
            "校内编号={n:03d}|在岗者={name}|在岗者身份证={id}|身份证由谁发={police}|身份证用到={to}|"
            "年龄=45|校内岗={post}|特种作业操作证号码={no}|特种作业准操项={item}|"
            "特种作业签发部门={issuer}|特种作业有效末日={end}",
            members=people[4],
            file="{firm}.xls",
            words="身份证由谁发 身份证用到 特种作业有效末日",
        ),
        hinted(
            table(
                world,
                kind,
                "form_of_the_insurer",
                "被保工人={name}|被保工人身份证号={id}|身份证签发地={police}|身份证长效截止={to}|"
                "工作内容={post}|操作证凭证号={no}|操作证准许项={item}|操作证凭证止={end}",
                members=people[5],
                words="身份证签发地 身份证长效截止 操作证凭证止",
            ),
            1,
            "同证",
            "18位数",
            "正面下方",
            "正面下方",
            "简述",
            "无证留空",
            "无证留空",
            "无证留空",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = (
        "序={n}|持证工人={name}|持证工人身份证号={id}|特种作业证件号码={no}|准操作业项目={item}|证件有效期截至={end}|"
    )
    ends = (
        ("figures_of_rank", "签发层次（1部2省3市）=3", "签发层次（1部2省3市）", ("{firm}持证工人册",)),
        ("line_of_business", "主管条线=应急条线|证照属地=本市", "主管条线 证照属地", ()),
        ("reach", "证书通用范围=全国|颁发主体分类=政府机构", "证书通用范围 颁发主体分类", ("合并表（集团）",)),
        ("obligatory", "准入类/水平类=准入类", "准入类/水平类", ("附表二",)),
        ("inside_or_outside", "市内市外=市内|发证单位层面=市一级", "市内市外 发证单位层面", ()),
        ("trust", "官方/非官方=官方|可否网查=可", "官方/非官方 可否网查", ("{firm}班组",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged ok ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "wind_farm_papers_side_by_side",
            "序={n}|姓名={name}|身份证号={id}|岗位={post}|名下证件（汇总）={list}|高压操作证号={a}|"
            "高压操作证止={a_end}|登高作业证号={b}|登高作业证止={b_end}|低压操作证号={c}|"
            "低压操作证止={c_end}",
            "a=F1.4 b=F1.2 c=F1.0",
            "abc a b! - c ac",
            titles=("{firm}运维班一人多证表",),
            words="名下证件（汇总）",
        ),
        boxed(
            wide(
                world,
                kind,
                "site_teams_side_by_side",
                "姓名={name}|身份证号={id}|岗位={post}|个人全部工种={list}|信号司索证号={a}|"
                "塔机司机证号={b}|普通架子工证号={c}|施工电梯司机证号={d}",
                "a=F3.2 b=F3.3 c=F3.1 d=F3.4",
                "a bc d! - c ab",
                file="{firm}班组证书.xls",
                words="个人全部工种 施工电梯司机证号",
            ),
            1,
        ),
        padded(
            wide(
                world,
                kind,
                "park_machines_side_by_side",
                "员工码={n:05d}|姓名={name}|身份证号={id}|岗位={post}|证件小计={list}|"
                "叉车(N1)证件号={a}|叉车(N1)止期={a_end}|起重指挥(Q1)证件号={b}|"
                "起重指挥(Q1)止期={b_end}|起重司机(Q2)证件号={c}|起重司机(Q2)止期={c_end}",
                "a=F5.0 b=F5.1 c=F5.3",
                "a b ac! - bc a",
                file="{firm}.csv",
                words="证件小计 起重指挥(Q1)证件号",
            ),
            1,
        ),
        preprinted(
            wide(
                world,
                kind,
                "cold_store_and_power",
                "序号={n}|姓名={name}|身份证号码={id}|岗位={post}|手里证件合计={list}|"
                "制冷操作证件号={a}|制冷操作证件到期={a_end}|低压操作证件号={b}|"
                "低压操作证件到期={b_end}|焊割操作证件号={c}|焊割操作证件到期={c_end}",
                "a=F1.3 b=F1.0 c=F1.1",
                "ab c bc! - a",
                titles=("{firm}机房班组",),
                words="手里证件合计",
            ),
            3,
        ),
        ended(
            wide(
                world,
                kind,
                "mine_group_merge",
                "序号={n}|姓名={name}|身份证号={id}|工种={post}|所有煤矿证={list}|井下电气证件号={a}|"
                "瓦斯检查证件号={b}|提升机操作证件号={c}",
                "a=F6.0 b=F6.1 c=F6.2",
                "ab c b! - a ac",
                words="所有煤矿证",
            ),
            "本表共6人",
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
    return table(world, "ditto", name, columns, fam=fam, members=members, words="" if " " in up else up)


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat the cell above or the one at the left."""
    same, other = partial(ditto_marked, world), partial(_repeated, world)
    return [
        same("as_the_one_above_me", "同上面"),
        same("ditto_with_stop", "〃。"),
        footnoted(same("number_is_the_left_one", "同上", "身份证号前加T"), "编制：安监办"),
        other(
            "same_as_the_line_above",
            "序次={n}|开车人={name}|开车人身份证号={id}|证件编号={no}|准操作业={up_item}|"
            "证件有效至={end}|发证处={up_issuer}",
            "与上行同",
            "F5",
        ),
        page_broken(
            other(
                "two_small_strokes",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|"
                "有效期至={end}|发证机关={up_issuer}",
                "〃 〃",
                "F1",
            ),
            1,
            5,
        ),
        numbered(
            other(
                "english_same",
                "No={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|"
                "有效期至={end}|发证机关={up_issuer}",
                "same as above",
                "F3",
            ),
            1,
        ),
        topped(
            other(
                "wave_mark",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|"
                "初领日期={first}|有效期至={end}|发证机关={up_issuer}",
                "〜同上",
                "F6",
            ),
            "说明：〜同上 即与上面一行相同|||",
        ),
        indented(
            other(
                "all_the_same",
                "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|"
                "初次领证={first}|有效期至={end}|发证机关={up_issuer}",
                "均同上",
                "F1",
            )
        ),
        halved(
            other(
                "in_halves_same_row",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}",
                "同上栏",
                "F5",
            ),
            1,
        ),
        followed(
            by_units(
                pasted(
                    other(
                        "as_the_previous_cell",
                        "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|操作类别={up_item}|"
                        "发证日期={start}|有效期至={end}|发证机关={up_issuer}",
                        "同上一格",
                        "F3",
                    ),
                    1,
                ),
                1,
                "塔机分包",
            ),
            "机械|台",
            "塔机|3",
        ),
        two_lines(
            inserted(
                other(
                    "blank_filled_by_word_above",
                    "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={up_item}|"
                    "有效期至={end}|发证机关={up_issuer}",
                    "参照上行",
                    "F1",
                ),
                4,
                "外委",
            ),
            1,
            "序号|姓名|身份证号|特种作业操作证|||",
            "|||操作证号|准操项目|有效期至|发证机关",
        ),
    ]
