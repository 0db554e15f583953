"""Twelfth batch: permits, plant and staff numbers, identity cards, ranks of offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import guarded, halved, hinted, sectioned
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import topped, two_lines
from tests.surfaces.sixth.shapes import ended, indented, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import (
    BLACK_POWDER,
    DRILLING,
    LIFT_DISMANTLER,
    ORE_DRAINAGE,
    ROPEWAY,
    TESTING,
    boxed,
    footnoted,
    page_broken,
    signed,
    spaced,
)
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of wells, cabins, permits to work, seals, seamen's books and policies beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "geothermal_drilling_rigs",
            "钻机编号=ZJ40-{n:02d}|采矿许可证=C37000020240{n:02d}|井控证编号=JK2023{n:05d}|HSE证号=HSE-{n:04d}|"
            "姓名={name}|"
            "身份证号={id}|岗位={post}|司钻操作证编号={no}|准操项目={item}|初次领证={first}|有效期至={end}",
            members=trained(world, "ok ok forged alt ok borrowed ok", "F1", DRILLING),
            titles=("{firm}钻井队关键岗位人员",),
            words="井控证编号 HSE证号 采矿许可证",
        ),
        table(
            world,
            kind,
            "scenic_ropeway",
            "吊厢号=D{n:02d}|索道使用登记证=索10鲁J{n:05d}|景区员工卡=JQ{n:05d}|姓名={name}|身份证号={id}|"
            "作业项目={item}|"
            "项目代号={code}|作业人员证编号={no}|批准日期={start}|有效日期={end}|保险单号=PYAB2024370{n:06d}",
            fam="F5",
            members=trained(world, "ok forged ok alt ok ok", "F5", ROPEWAY),
            file="{firm}索道.csv",
            words="索道使用登记证 景区员工卡 吊厢号",
        ),
        footnoted(
            table(
                world,
                kind,
                "substation_testers_with_permits",
                "工作票号=2024-08-{n:03d}|承装（修、试）许可证=6-1-{n:05d}-2021|安全工器具编号=GQ{n:04d}|"
                "进网电工旧证=370{n:06d}|"
                "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|"
                "发证机关={issuer}",
                members=trained(world, "ok ok forged ok alt", "F1", TESTING),
                titles=("{firm}电气试验班",),
                words="承装（修、试）许可证 进网电工旧证",
            ),
            "进网电工旧证已停止使用，仅作存档。",
        ),
        spaced(
            table(
                world,
                kind,
                "hotel_licences_on_the_wall",
                "特种行业许可证=肥公特旅字第{n:04d}号|卫生许可证=鲁肥卫公证字2022第{n:04d}号|"
                "锅炉使用登记证=锅10鲁J{n:05d}|"
                "员工号=HT{n:04d}|姓名={name}|身份证号={id}|作业种类={cls}|项目={code}|证件编号={no}|有效期至={end}",
                "ok@F5.2 forged@F5.2 ok@F5.2 alt@F5.2 ok@F5.2",
                "F5",
                words="特种行业许可证 卫生许可证",
            ),
            1,
        ),
        guarded(
            table(
                world,
                kind,
                "site_insurance_and_contracts",
                "人员ID=1{n:018d}|施工许可证=370983202403{n:04d}|考勤卡号={n:010d}|社保卡号=37098{tel}|"
                "姓名={name}|身份证号={id}|"
                "工种={item}|特种证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
                fam="F3",
                members=trained(world, "ok forged ok alt ok borrowed", "F3", LIFT_DISMANTLER),
                file="{firm}_人员.csv",
                words="考勤卡号 社保卡号",
            ),
            1,
            "'",
        ),
        sectioned(
            table(
                world,
                kind,
                "gypsum_mine_drainage",
                "水泵编号=SB-{n:02d}|采掘施工单位安许证=（鲁）FM安许证字〔2022〕09-00{n:02d}|矿灯牌={n:03d}|"
                "姓名={name}|"
                "身份证号={id}|工种={post}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}",
                members=trained(world, "ok ok forged ok alt ok", "F1", ORE_DRAINAGE),
                titles=("{firm}石膏矿排水工名册",),
                words="采掘施工单位安许证 矿灯牌 水泵编号",
            ),
            2,
            "主泵房",
            "中央泵房",
        ),
        table(
            world,
            kind,
            "fireworks_store_keys",
            "库房编号=K{n}|烟花爆竹生产许可证=（鲁）YH安许证字〔2023〕0001|备案流水号=BA{n:06d}|"
            "钥匙牌=Y{n:02d}|姓名={name}|"
            "身份证号={id}|操作证编号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}",
            members=trained(world, "ok forged ok alt", "F1", BLACK_POWDER),
            file="{firm}.xls",
            words="备案流水号 钥匙牌 烟花爆竹生产许可证",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "泰安市公安局岱岳分局", "from": f"2016.0{n}.08", "to": f"2036.0{n}.08"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok forged ok ok ok", "客房服务员"),
            ("ok ok forged ok", "挡车工"),
            ("ok forged ok alt ok", "压片工"),
            ("ok ok forged ok", "保洁主管"),
            ("ok forged ok ok", "宿舍管理员"),
            ("ok ok alt forged", "洗碗工"),
        )
    ]
    return [
        table(
            world,
            kind,
            "hotel_staff_card_reader",
            "序号={n}|姓名={name}|性别={sex}|民族=汉|住址=山东省泰安市岱岳区|公民身份号码={id}|签发机关={police}|"
            "有效期限起={from}|有效期限止={to}|部门岗位={post}|操作证编号={no}|操作证项目={item}|操作证止期={end}",
            members=people[0],
            titles=("读卡导出",),
            words="有效期限起 有效期限止 操作证止期",
        ),
        two_lines(
            table(
                world,
                kind,
                "mill_two_blocks",
                "序号={n}|姓名={name}|车间岗位={post}|号码={id}|机关={police}|起止={from}-{to}|号码={no}|项目={item}|"
                "终止={end}|机关={issuer}",
                members=people[1],
            ),
            1,
            "序号|姓名|车间岗位|身份证|||特种作业操作证|||",
            "|||号码|签发机关|有效期|证号|操作项目|有效期至|签发机关",
        ),
        table(
            world,
            kind,
            "drug_maker_oa_export",
            "申请人={name}|流程编号=OA2024{n:05d}|申请人身份证号={id}|身份证有效期起={from}|身份证有效期止={to}|"
            "身份证发证机关={police}|岗位={post}|特种证编号={no}|特种证项目={item}|特种证初领={first}|"
            "特种证有效期={end}|"
            "特种证发证机关={issuer}|流程状态=已归档",
            file="{firm}_OA流程导出.csv",
            members=people[2],
            words="身份证有效期起 特种证初领 流程状态",
        ),
        signed(
            table(
                world,
                kind,
                "estate_dispatch_contract_annex",
                "号={n}|人员姓名={name}|身份证号码={id}|发证公安机关={police}|身份证到期={to}|派驻岗位={post}|"
                "操作证号码={no}|操作证类别及项目={cls}-{item}|操作证到期={end}",
                members=people[3],
                titles=("劳务派遣协议附件二 派遣人员明细",),
                words="发证公安机关 身份证到期 派驻岗位",
            ),
            "甲方（章）：||||乙方（章）：",
        ),
        # Office and end right of the identity number are the card's; the certificate tells no end of its own.
        table(
            world,
            kind,
            "school_canteen_and_boiler_house",
            "工号={n:03d}|姓名={name}|身份证号={id}|签发机关={police}|到期日期={to}|岗位={post}|"
            "特种作业操作证号={no}|准操项目={item}|"
            "紧急联系人电话={tel}",
            members=people[4],
            file="{firm}教职工信息.xls",
        ),
        hinted(
            table(
                world,
                kind,
                "slaughterhouse_onboarding",
                "姓名（同身份证）={name}|身份证号（18位）={id}|身份证哪年到期={to}|身份证哪里发的={police}|"
                "岗位={post}|"
                "电工焊工证号={no}|证上项目={item}|证哪天到期={end}",
                members=people[5],
                words="身份证哪年到期 身份证哪里发的 电工焊工证号",
            ),
            1,
            "必填",
            "必填",
            "长期填长期",
            "公安局",
            "必填",
            "没有不填",
            "没有不填",
            "没有不填",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|有效期至={end}|"
    ends = (
        ("three_ranks", "发证层级（部/省/市）=市", "发证层级（部/省/市）", ("{firm}特种作业持证台账",)),
        ("kind_of_authority", "颁证主体性质=行政机关|颁证地域=本省", "颁证主体性质 颁证地域", ()),
        ("system_code", "发证机关行政级别代码=3|归属系统=应急系统", "发证机关行政级别代码 归属系统", ("汇总表",)),
        ("local_or_other", "本地/外地取证=本地", "本地/外地取证", ("{firm}能源动力部",)),
        ("grade_of_paper", "证书等次=法定|证书颁发单位级别=地市级", "证书等次 证书颁发单位级别", ()),
        ("where_to_check", "查询渠道=国家平台|发证机关类型=政府部门", "查询渠道 发证机关类型", ("附件3",)),
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
            "cement_works_one_man_several_papers",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|已取得的证书种类={list}|低压电工证书编号={a}|"
            "低压电工证书到期={a_end}|"
            "焊接证书编号={b}|焊接证书到期={b_end}|高空证书编号={c}|高空证书到期={c_end}",
            "a=F1.0 b=F1.1 c=F1.2",
            "abc a b! - c ac",
            titles=("{firm}检修人员一专多能统计",),
            words="已取得的证书种类",
        ),
        boxed(
            wide(
                world,
                kind,
                "road_builder_site",
                "姓名={name}|身份证号={id}|岗位={post}|持证汇总={list}|建筑电工证号={a}|架子工证号={b}|"
                "塔司证号={c}|升降机司机证号={d}",
                "a=F3.0 b=F3.1 c=F3.3 d=F3.4",
                "a bc d! - c ab",
                file="{firm}持证汇总.xls",
                words="持证汇总 塔司证号",
            ),
            1,
        ),
        wide(
            world,
            kind,
            "brewery_machines",
            "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|合计持证={list}|叉车N1证号={a}|叉车N1有效期={a_"
            "end}|司炉G1证号={b}|"
            "司炉G1有效期={b_end}|行车Q2证号={c}|行车Q2有效期={c_end}",
            "a=F5.0 b=F5.2 c=F5.3",
            "a b ac! - bc a",
            file="{firm}.csv",
            words="合计持证",
        ),
        signed(
            wide(
                world,
                kind,
                "mall_engineering",
                "序号={n}|姓名={name}|身份证号码={id}|岗位={post}|证书一览={list}|高压证编号={a}|"
                "高压证有效期至={a_end}|低压证编号={b}|"
                "低压证有效期至={b_end}|制冷证编号={c}|制冷证有效期至={c_end}",
                "a=F1.4 b=F1.0 c=F1.3",
                "ab c bc! - a",
                titles=("{firm}工程部人员",),
                words="证书一览",
            ),
            "填表：|||审核：",
        ),
        ended(
            wide(
                world,
                kind,
                "coal_mine_electricians",
                "序号={n}|姓名={name}|身份证号={id}|现任岗位={post}|持证工种（全部）={list}|电气作业证编号={a}|"
                "瓦斯检查证编号={b}|"
                "提升机证编号={c}",
                "a=F6.0 b=F6.1 c=F6.2",
                "ab c b! - a ac",
                words="持证工种（全部）",
            ),
            "合计：6人",
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
        same("the_same", "相同"),
        same("as_the_previous_person", "同上一人"),
        footnoted(same("number_as_id_column", "同上", "即T+身份证号"), "填表人：生产部"),
        other(
            "as_the_row_before",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}|发证机关={up_issuer}",
            "同上一行",
            "F5",
        ),
        page_broken(
            other(
                "two_commas",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|"
                "发证机关={up_issuer}",
                ",,",
                "F1",
            ),
            1,
            5,
        ),
        numbered(
            other(
                "latin_word",
                "编号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={up_issuer}",
                "ditto",
                "F3",
            ),
            1,
        ),
        topped(
            other(
                "down_stroke",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "“",
                "F6",
            ),
            "备注：“ 表示与上一行相同|||",
        ),
        indented(
            other(
                "same_as_above_in_full",
                "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|初次领证={first}|有效期至={end}|"
                "发证机关={up_issuer}",
                "同上所述",
                "F1",
            )
        ),
        halved(
            other(
                "in_halves",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}",
                "〃〃",
                "F5",
            ),
            1,
        ),
        followed(
            inserted(
                other(
                    "as_the_first",
                    "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|操作类别={up_item}|发证日期={start}|"
                    "有效期至={end}|"
                    "发证机关={up_issuer}",
                    "同第1人",
                    "F3",
                ),
                2,
                "钢结构分包",
            ),
            "机具|数量",
            "曲臂车|2",
        ),
    ]
