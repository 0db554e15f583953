"""Thirteenth batch: permits, berth and farm numbers, identity cards, ranks of offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, HYDROGEN, TAILINGS, guarded, hinted, merged_down, sectioned
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import FIREWORKS, ORE_ELECTRICIAN, summed, topped, two_lines
from tests.surfaces.sixth.shapes import CYLINDER, HOIST, LIFT, RIDE, ended, indented, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import answered, bilingual, coded, exampled, prefilled, spined, worded
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of berths, lifts, bottles, farms, stores and permits beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "lift_firm_with_machine_numbers",
            "电梯注册代码=3110370983202{n:05d}|许可证书=TS3337{n:03d}-2026|维保合同号=WB24{n:04d}|"
            "员工证={n:05d}|姓名={name}|身份证号={id}|"
            "作业项目={item}|项目代号={code}|作业人员证编号={no}|批准日期={start}|有效日期={end}",
            fam="F5",
            members=trained(world, "ok ok forged alt ok borrowed ok", "F5", LIFT),
            titles=("{firm}电梯维保人员及所管电梯",),
            words="电梯注册代码 维保合同号",
        ),
        table(
            world,
            kind,
            "bottle_filling_station",
            "充装许可证=TS4237{n:03d}-2027|燃气经营许可=鲁20230907{n:04d}G|扫码枪={n:02d}号|姓名={name}|"
            "身份证号={id}|作业项目={item}|"
            "项目代号={code}|证件编号={no}|批准日期={start}|有效日期={end}|安全员电话={tel}",
            fam="F5",
            members=trained(world, "ok forged ok alt ok ok", "F5", CYLINDER),
            file="{firm}充装站.csv",
            words="充装许可证 燃气经营许可 扫码枪",
        ),
        footnoted(
            table(
                world,
                kind,
                "hydrogen_unit_permits",
                "装置位号=R-{n:03d}|危化品安全生产许可=（鲁）WH安许证字〔2022〕09{n:04d}|受控钥匙=K{n:03d}|"
                "上锁挂牌编号=LOTO-{n:03d}|姓名={name}|"
                "身份证号={id}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
                members=trained(world, "ok ok forged ok alt", "F1", HYDROGEN),
                titles=("{firm}加氢装置岗位人员",),
                words="装置位号 上锁挂牌编号 危化品安全生产许可",
            ),
            "注：上锁挂牌编号由工艺科统一发放。",
        ),
        spaced(
            table(
                world,
                kind,
                "grain_store_keys_and_seals",
                "粮食收购备案=3709830{n:04d}|仓房编号=P{n:02d}|铅封号=QF{n:06d}|职工编号=LK{n:04d}|"
                "姓名={name}|身份证号={id}|作业种类={cls}|"
                "项目={code}|证件编号={no}|有效期至={end}",
                "ok@F5.0 forged@F5.0 ok@F5.0 alt@F5.0 ok@F5.0",
                "F5",
                words="粮食收购备案 铅封号 仓房编号",
            ),
            1,
        ),
        guarded(
            table(
                world,
                kind,
                "tower_crane_records",
                "设备备案号=鲁FC-T{n:05d}|使用登记=肥建机登2024{n:04d}|工人平台ID=9{n:017d}|"
                "工资卡号=62284500{n:011d}|姓名={name}|身份证号={id}|"
                "工种={item}|操作证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
                fam="F3",
                members=trained(world, "ok forged ok alt ok borrowed", "F3", DISMANTLER, HOIST),
                file="{firm}_设备人员.csv",
                words="设备备案号 工人平台ID 工资卡号",
            ),
            1,
            '="',
            '"',
        ),
        sectioned(
            table(
                world,
                kind,
                "tailings_pond_watch",
                "库号=W{n:02d}|尾矿库安许证=（鲁）FM安许证字〔2023〕09-1{n:02d}|监测点=J{n:03d}|"
                "对讲机=DJ{n:02d}|姓名={name}|身份证号={id}|"
                "工种={post}|操作证号={no}|操作项目={item}|初领日期={first}|有效期至={end}",
                members=trained(world, "ok ok forged ok alt ok", "F1", TAILINGS, ORE_ELECTRICIAN),
                titles=("{firm}尾矿库值守人员",),
                words="尾矿库安许证 监测点",
            ),
            2,
            "一号库",
            "二号库",
        ),
        table(
            world,
            kind,
            "fireworks_wholesale",
            "批发许可证=（鲁）YHP〔2023〕0007{n:02d}|仓库监控={n}路|提货单号=TH3709{tel}|姓名={name}|"
            "身份证号={id}|操作证编号={no}|操作项目={item}|"
            "有效期至={end}|发证机关={issuer}",
            members=trained(world, "ok forged ok alt", "F1", FIREWORKS),
            file="{firm}.xls",
            words="批发许可证 仓库监控",
        ),
        worded(
            table(
                world,
                kind,
                "theme_park_rides",
                "设备代码=6010370983201{n:05d}|使用标志=游10鲁J{n:05d}|岗亭={n}|姓名={name}|身份证号={id}|"
                "项目={item}|代号={code}|证件号码={no}|"
                "批准日={start}|终止日={end}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok", "F5", RIDE),
                sheet="人员",
                words="岗亭 使用标志",
            ),
            项目="大型游乐设施操作 大型游乐设施修理",
            岗位="操作 检修",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "宁阳县公安局", "from": f"2018.1{n % 3}.16", "to": f"2038.1{n % 3}.16"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, roles, "F1"), clerk(world, post)], 1)]
        for roles, post in (
            ("ok forged ok ok ok", "护理员"),
            ("ok ok forged ok", "饲养员"),
            ("ok forged ok alt ok", "统计员"),
            ("ok ok forged ok", "绿化工"),
            ("ok forged ok ok", "仓库保管员"),
            ("ok ok alt forged", "售票员"),
        )
    ]
    return [
        table(
            world,
            kind,
            "care_home_scanned_cards",
            "编号={n}|姓名={name}|性别={sex}|出生日期={birth}|地址=山东省宁阳县八仙桥街道|身份证号码={id}|"
            "发证机关={police}|生效日期={from}|"
            "失效日期={to}|从事岗位={post}|特种作业证书编号={no}|特种作业证书项目={item}|特种作业证书失效日期={end}",
            members=people[0],
            titles=("身份证识别结果",),
            words="特种作业证书失效日期",
        ),
        two_lines(
            table(
                world,
                kind,
                "farm_two_blocks",
                "号={n}|姓名={name}|干什么={post}|号码={id}|发证={police}|到期={to}|号码={no}|项目={item}|"
                "到期={end}|发证={issuer}",
                members=people[1],
            ),
            1,
            "号|姓名|干什么|居民身份证|||特种作业操作证|||",
            "|||公民身份号码|签发机关|有效期限|证书编号|准操项目|有效期至|发证机关",
        ),
        answered(
            table(
                world,
                kind,
                "approval_of_new_staff",
                "姓名={name}|身份证件号={id}|身份证起始日={from}|身份证截止日={to}|身份证颁发公安={police}|"
                "应聘岗位={post}|电焊工证书编号={no}|"
                "电焊工证书项目={item}|电焊工证书首次领={first}|电焊工证书有效至={end}|电焊工证书颁发应急局={issuer}",
                file="{firm}入职审批.csv",
                members=people[2],
                words="身份证颁发公安 电焊工证书首次领 电焊工证书颁发应急局",
            ),
            1,
            审批单号="RZ2024#",
            审批状态="已通过",
        ),
        signed(
            table(
                world,
                kind,
                "estate_entry_list",
                "序={n}|姓名={name}|身份证号={id}|身份证登记机关={police}|身份证期限={from}-{to}|"
                "拟任岗位={post}|操作证号={no}|操作证准操={item}|"
                "操作证期限={end}",
                members=people[3],
                titles=("物业服务人员进驻名单",),
                words="身份证登记机关 操作证准操",
            ),
            "项目经理：||||业委会：",
        ),
        # Office and end right of the identity number are the card's; the certificate tells no end of its own.
        table(
            world,
            kind,
            "grain_store_new_hands",
            "序号={n}|姓名={name}|身份证号={id}|签发机关={police}|有效期限={from}-{to}|岗位={post}|"
            "特种作业操作证号={no}|准操项目={item}|手机号={tel}",
            members=people[4],
            file="{firm}新入职.xls",
        ),
        bilingual(
            table(
                world,
                kind,
                "park_onboarding_in_two_languages",
                "姓名={name}|身份证号={id}|身份证有效期止={to}|身份证签发派出所={police}|岗位={post}|"
                "特种作业证编号={no}|特种作业证项目={item}|"
                "特种作业证有效期止={end}",
                members=people[5],
                words="身份证签发派出所",
            ),
            1,
            "Name|ID No.|ID Expiry|ID Issued by|Post|Operation Cert. No.|Scope|Cert. Expiry",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, line and reach of the office in place of its name."""
    base = "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|有效期至={end}|"
    ends = (
        ("letters_for_ranks", "发证级次（A部B省C市）=C", "发证级次（A部B省C市）", ("{firm}码头特种作业台账",)),
        ("hall_or_web", "领证途径=政务大厅|证书介质=电子证", "领证途径 证书介质", ()),
        ("department_in_a_word", "条口=应急口|核发权限=市级委托", "条口 核发权限", ("一览",)),
        ("inside_the_province", "是否鲁籍证=是", "是否鲁籍证", ("{firm}养殖场",)),
        ("whole_country", "通用范围=全国|发证单位类型=机关", "通用范围", ()),
        ("sum_of_ranks", "主管层=市|监管线=应急管理", "主管层 监管线", ("附表2",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt ok forged ok ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        prefilled(
            wide(
                world,
                kind,
                "port_workshop_several_papers",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|一人多证情况={list}|低压电工证号={a}|"
                "低压电工证到期={a_end}|电气焊证号={b}|"
                "电气焊证到期={b_end}|登高证号={c}|登高证到期={c_end}",
                "a=F1.0 b=F1.1 c=F1.2",
                "abc a b! - c ac",
                titles=("{firm}机修车间一人多证统计",),
                words="一人多证情况",
            ),
            2,
            3,
        ),
        boxed(
            wide(
                world,
                kind,
                "tunnel_site",
                "姓名={name}|身份证号={id}|岗位={post}|特岗明细={list}|电工证编号（建筑）={a}|普架证编号={b}|"
                "塔司证编号={c}|信号工证编号={d}",
                "a=F3.0 b=F3.1 c=F3.3 d=F3.2",
                "a bc d! - c ab",
                file="{firm}特岗明细.xls",
                words="特岗明细 普架证编号",
            ),
            1,
        ),
        wide(
            world,
            kind,
            "cold_store_machines",
            "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|特设证件汇总={list}|叉车证件编号={a}|"
            "叉车证件有效日={a_end}|锅炉证件编号={b}|"
            "锅炉证件有效日={b_end}|行车证件编号={c}|行车证件有效日={c_end}",
            "a=F5.0 b=F5.2 c=F5.3",
            "a b ac! - bc a",
            file="{firm}.csv",
            words="特设证件汇总",
        ),
        signed(
            wide(
                world,
                kind,
                "hospital_engineering",
                "序号={n}|姓名={name}|身份证号码={id}|岗位={post}|名下证书={list}|高压电工证号={a}|"
                "高压电工证止={a_end}|低压电工证号={b}|低压电工证止={b_end}|"
                "制冷工证号={c}|制冷工证止={c_end}",
                "a=F1.4 b=F1.0 c=F1.3",
                "ab c bc! - a",
                titles=("{firm}后勤处",),
                words="名下证书",
            ),
            "汇总人：|||科长：",
        ),
        ended(
            wide(
                world,
                kind,
                "pit_mechanics",
                "序号={n}|姓名={name}|身份证号={id}|岗位={post}|所持工种罗列={list}|井下电气证号={a}|"
                "瓦检证号={b}|提升机证号={c}",
                "a=F6.0 b=F6.1 c=F6.2",
                "a ab c! - bc",
                words="所持工种罗列",
            ),
            "以下空白",
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
        same("the_cell_over_it", "同上栏"),
        same("see_over", "见上"),
        paged(same("number_as_identity_with_t", "同上", "T＋身份证"), 1, 4),
        other(
            "as_the_last_line",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}|发证机关={up_issuer}",
            "与上同",
            "F5",
        ),
        page_broken(
            other(
                "two_marks_apart",
                "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={up_item}|有效期至={end}|"
                "发证机关={up_issuer}",
                "〃　〃",
                "F1",
            ),
            1,
            5,
        ),
        numbered(
            other(
                "in_a_bracket",
                "编号={n}|姓名={name}|身份证号={id}|工种={up_item}|证书编号={no}|发证日期={start}|"
                "有效期至={end}|发证机关={up_issuer}",
                "（同上）",
                "F3",
            ),
            1,
        ),
        topped(
            other(
                "arrow_up_wide",
                "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|初领日期={first}|"
                "有效期至={end}|发证机关={up_issuer}",
                "⇑",
                "F6",
            ),
            "注：⇑ 为同上|||",
        ),
        indented(
            other(
                "as_above_old_style",
                "序号={n}|姓名={name}|身份证号={id}|准操项目={up_item}|证书编号={no}|初次领证={first}|"
                "有效期至={end}|发证机关={up_issuer}",
                "仝上",
                "F1",
            )
        ),
        spined(
            other(
                "the_same_in_english",
                "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|有效期至={end}",
                "same as above",
                "F5",
            ),
            1,
            "装卸队",
        ),
        followed(
            inserted(
                other(
                    "as_before_me",
                    "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|操作类别={up_item}|发证日期={start}|"
                    "有效期至={end}|发证机关={up_issuer}",
                    "同前者",
                    "F3",
                ),
                2,
                "劳务分包一",
            ),
            "吊具|根数",
            "钢丝绳|4",
        ),
        summed(
            hinted(
                exampled(
                    coded(
                        other(
                            "under_codes_and_an_example",
                            "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={up_item}|有效期至={end}",
                            "同上一栏",
                            "F6",
                        ),
                        1,
                        "xh|xm|sfzh|zsbh|zcxm|yxqz",
                    ),
                    2,
                    "示例|某某某|3709××××××××××××××|T3709××××××××××××××|煤矿井下电气作业|2026-01-01",
                ),
                2,
                "自动",
                "必填",
                "必填",
                "必填",
                "必填",
                "年-月-日",
            ),
            4,
            6,
            "合计",
        ),
        merged_down(
            other(
                "blank_where_merged",
                "序号={n}|车队=一队|姓名={name}|身份证号={id}|证件编号={no}|作业项目={up_item}|"
                "有效期至={end}|发证机关={up_issuer}",
                "同",
                "F5",
            ),
            1,
            1,
        ),
    ]
