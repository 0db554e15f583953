"""Eleventh batch: permits, staff and asset numbers, identity cards, offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import (
    GAS,
    MANAGER,
    MOBILE_TANK,
    TAILINGS,
    by_sheets,
    guarded,
    halved,
    hinted,
    merged_down,
    sectioned,
)
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import summed, topped, two_lines
from tests.surfaces.sixth.shapes import ended, indented, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of furnaces, tank lorries, dams, lorries and policies beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "foundry_furnaces",
            "序号={n}|炉号=ZL-{n:02d}|排污许可编号=9137098376{n:08d}001P|"
            "煤气柜检验报告=RQ2024-{n:03d}|姓名={name}|身份证号={id}|岗位={post}|煤气作业证编号={no}|"
            "准操项目={item}|有效期至={end}",
            members=trained(world, "ok ok forged alt ok borrowed", "F1", GAS),
            titles=("{firm}煤气岗位设备及人员对照表",),
            words="排污许可编号 煤气柜检验报告",
        ),
        guarded(
            table(
                world,
                kind,
                "tank_lorry_filling",
                "槽车车牌=鲁J{n:05d}|道路运输证字号=鲁交运管泰字370983{n:06d}号|"
                "罐体检验有效期=2025-03-31|充装单位许可证=TS9237{n:03d}-2027|姓名={name}|身份证号={id}|"
                "作业项目={code}|证件编号={no}|发证日期={start}|有效期至={end}",
                fam="F5",
                members=trained(world, "ok forged ok alt", "F5", MOBILE_TANK),
                file="{firm}充装台账.csv",
                words="道路运输证字号 罐体检验有效期 充装单位许可证",
            ),
            1,
            "'",
        ),
        merged_down(
            table(
                world,
                kind,
                "iron_mine_dams",
                "生产系统=尾矿库|安全生产许可证号=（鲁）FM安许证字[2023]09-0012|许可证有效期=2026-09-12|"
                "尾矿库编码=37098300{n}|姓名={name}|性别={sex}|身份证号={id}|操作证号={no}|"
                "作业类别={cls}|操作项目={item}|初领日期={first}|有效期至={end}",
                members=trained(world, "ok ok forged ok alt", "F1", TAILINGS),
                titles=("{firm}尾矿作业人员持证情况",),
                words="尾矿库编码 许可证有效期",
            ),
            2,
            0,
        ),
        table(
            world,
            kind,
            # No certificate number is asked: badge, lorry and pay numbers are none; identity, item and end agree.
            "container_yard_badges",
            "港区通行证号=TG{n:06d}|堆高机自编号=DG-{n:02d}|工资编码=8{tel}|姓名={name}|"
            "身份证号={id}|作业项目={code}|有效期至={end}",
            "ok@F5.0 alt@F5.0 ok@F5.3 ok@F5.0 none@F5.0",
            "F5",
            words="港区通行证号 堆高机自编号 工资编码",
        ),
        followed(
            table(
                world,
                kind,
                "steel_frames_on_site",
                "实名制编号=37098320240{n:04d}|劳动合同备案号=HT{tel}|工伤保险缴费编号=GS{n:08d}|"
                "意外险保单=PZAA2024{n:06d}|姓名={name}|身份证号码={id}|工种={item}|"
                "操作资格证书编号={no}|发证日期={start}|有效期至={end}",
                "ok@F3.1 forged@F3.1 ok@F3.2 alt@F3.0 borrowed@F3.1",
                "F3",
                words="劳动合同备案号 工伤保险缴费编号",
            ),
            "设备名称|备案编号|检测日期",
            "汽车吊|鲁J-Q-0032|2024-06-11",
        ),
        by_sheets(
            table(
                world,
                kind,
                "lift_maintenance_teams",
                "维保资质证号=TS3337{n:03d}-2025|维保合同=WB2024-{n:03d}|姓名={name}|身份证号={id}|"
                "职务={post}|项目代号={code}|证件编号={no}|批准日期={start}|有效日期={end}",
                fam="F5",
                members=trained(world, "ok ok forged ok alt ok", "F5", MANAGER),
                titles=("{firm}特种设备安全管理员名单",),
                words="维保资质证号",
            ),
            2,
            "新城片区",
            "老城片区",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "肥城市公安局", "from": f"2019-0{n}-11", "to": f"2039-0{n}-11"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok forged ok ok", "饲养员"),
            ("ok ok forged", "报关员"),
            ("ok forged ok ok", "装配钳工"),
            ("ok ok forged", "收费员"),
            ("ok forged ok", "灌装工"),
        )
    ]
    return [
        table(
            world,
            kind,
            "farm_entry_form",
            "入职序号={n}|姓名={name}|身份证号码={id}|身份证签发机关={police}|身份证起始有效日={from}|"
            "身份证截止有效日={to}|户籍地址=山东省肥城市边院镇|应聘岗位={post}|特种作业操作证编号={no}|"
            "操作证作业项目={item}|操作证有效期至={end}",
            members=people[0],
            titles=("{firm}新入职人员信息采集表",),
            words="身份证起始有效日 身份证截止有效日 操作证作业项目",
        ),
        two_lines(
            table(
                world,
                kind,
                "customs_yard_two_lines",
                "序号={n}|姓名={name}|岗位={post}|证件号码={id}|签发单位={police}|失效日期={to}|"
                "证件号码={no}|项目={item}|失效日期={end}|签发单位={issuer}",
                members=people[1],
                titles=("{firm}场站人员证件台账",),
            ),
            2,
            "序号|姓名|岗位|居民身份证|||特种作业操作证|||",
            "|||证件号码|签发单位|失效日期|证件号码|项目|失效日期|签发单位",
        ),
        table(
            world,
            kind,
            "hr_system_export",
            "员工编号={n:06d}|姓名={name}|证件类型=身份证|证件号码={id}|证件签发机关={police}|"
            "证件生效日期={from}|证件失效日期={to}|一级部门=装备事业部|岗位名称={post}|"
            "资格证书号码={no}|资格证书项目={item}|资格证书失效日期={end}|数据状态=已审核",
            file="{firm}_员工证件信息_20240801.csv",
            members=people[2],
            words="证件签发机关 证件生效日期 资格证书项目 资格证书失效日期",
        ),
        # Office and end right of the identity number are the card's; the certificate tells no end of its own.
        table(
            world,
            kind,
            "toll_station_register",
            "站名=肥城站|姓名={name}|性别={sex}|民族=汉族|出生年月={birth:%Y.%m}|身份证号={id}|"
            "发证机关={police}|有效期至={to}|岗位={post}|操作证号={no}|准操项目={item}|手机号={tel}",
            members=people[3],
            file="{firm}人员登记.xls",
        ),
        hinted(
            table(
                world,
                kind,
                "visitor_system",
                "*姓名={name}|*身份证号={id}|证件地址=肥城市石横镇|办证机关={police}|"
                "证件期限={from}至{to}|*工种={post}|操作证号={no}|操作证项目={item}|操作证到期={end}",
                members=people[4],
                words="证件地址 办证机关",
            ),
            1,
            "必填",
            "必填，18位",
            "选填",
            "读卡器自动填",
            "读卡器自动填",
            "必填",
            "持证的填",
            "持证的填",
            "持证的填",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, kind and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|操作证号={no}|有效期截止={end}|"
    ends = (
        (
            "drop_down_of_the_template",
            "发证机关类别（国家/省/市/县）=市",
            "发证机关类别（国家/省/市/县）",
            ("{firm}特种作业人员统计表",),
        ),
        ("issued_by_or_in_house", "政府发证/企业发证=政府发证", "政府发证/企业发证", ()),
        ("can_be_checked", "证书层次=省市级|能否联网查验=能", "能否联网查验", ("{firm}铸造车间持证情况",)),
        ("nature_of_paper", "证件性质=行政许可类|是否全国通用=是", "证件性质 是否全国通用", ()),
        ("line_of_supervision", "归口部门=安监线|发证级别代码=2", "归口部门 发证级别代码", ("{firm}换热站人员",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "foundry_maintenance",
            "序号={n}|姓名={name}|身份证号={id}|持有证书={list}|电工证编号={a}|电工证有效期={a_end}|"
            "焊工证编号={b}|焊工证有效期={b_end}|登高证编号={c}|登高证有效期={c_end}",
            "a=F1.0 b=F1.1 c=F1.2",
            "ab c a! - b bc",
            titles=("{firm}机修班一人多证统计",),
        ),
        ended(
            wide(
                world,
                kind,
                "girder_yard_crews",
                "班组=起重班|姓名={name}|身份证号={id}|岗位={post}|信号工证书编号={a}|架子工证书编号={b}|"
                "电工证书编号={c}|备案工种={list}",
                "a=F3.2 b=F3.1 c=F3.0",
                "a bc c! - b a",
                file="{firm}梁场.xls",
                words="备案工种",
            ),
            "项目经理：　　　　　　安全总监：",
        ),
        wide(
            world,
            kind,
            "heat_supplier_machines",
            "姓名={name}|身份证号={id}|职务={post}|证书清单={list}|司炉证编号={a}|"
            "司炉证有效期={a_end}|叉车证编号={b}|叉车证有效期={b_end}|起重机证编号={c}|"
            "起重机证有效期={c_end}",
            "a=F5.2 b=F5.0 c=F5.3",
            "ab a c! - bc",
            file="{firm}_供热.csv",
            words="证书清单",
        ),
        merged_down(
            wide(
                world,
                kind,
                "cold_store_technicians",
                "部门=设备部|姓名={name}|身份证号={id}|证书数量及名称={list}|高压电工证号={a}|"
                "高压电工到期={a_end}|制冷证号={b}|制冷到期={b_end}|低压电工证号={c}|低压电工到期={c_end}",
                "a=F1.4 b=F1.3 c=F1.0",
                "ab b c! - a",
                words="证书数量及名称",
            ),
            1,
            0,
        ),
        inserted(
            wide(
                world,
                kind,
                "colliery_double_trades",
                "序号={n}|姓名={name}|身份证号={id}|工种={post}|所持工种证={list}|井下电气证号={a}|"
                "瓦检证号={b}|绞车证号={c}",
                "a=F6.0 b=F6.1 c=F6.2",
                "ac b a! - c",
                titles=("{firm}双证、多证人员",),
                words="所持工种证",
            ),
            3,
            "机电工区",
        ),
    ]


def _repeated(world: World, name: str, columns: str, up: str, fam: str) -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0", fam)
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
        same("as_line_one", "同第1行"),
        sectioned(same("as_above_and_number_is_id", "同上↑", "T加身份证号码"), 1, "铸造一车间"),
        topped(
            other(
                "quotation_mark",
                "序号={n}|司机姓名={name}|身份证号={id}|作业项目={up_item}|证件编号={no}|有效期至={end}|"
                "发证机关={up_issuer}",
                "”",
                "F5",
            ),
            "（注：” 代表同上）|||",
        ),
        other(
            "same_as_the_above_item",
            "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|操作证号={no}|有效期至={end}|发证机关={up_issuer}",
            "与上述相同",
            "F1",
        ),
        topped(
            numbered(
                other(
                    "vertical_bar",
                    "序号={n}|姓名={name}|身份证号={id}|操作类别={up_item}|证书编号={no}|发证日期={start}|"
                    "有效期至={end}|发证机关={up_issuer}",
                    "︱",
                    "F3",
                ),
                1,
            ),
            "项目部特种作业人员（竖线︱为同上）||||",
        ),
        summed(
            indented(
                other(
                    "idem",
                    "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|初领日期={first}|"
                    "有效期至={end}|发证机关={up_issuer}",
                    "同上格",
                    "F6",
                )
            ),
            2,
            5,
        ),
        halved(
            other(
                "in_two_halves",
                "工号={n:04d}|姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|作业项目={up_item}|"
                "批准日期={start}|有效日期={end}",
                "同↑",
                "F5",
            ),
            1,
        ),
    ]
