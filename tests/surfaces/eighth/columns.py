"""Eighth batch: numbers of boilers, masts and fire pumps, identity cards, seals, sums of trades, repetition."""

from functools import partial

from tests.surfaces.eighth.shapes import HYPERBARIC, merged_down
from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.sixth.shapes import ended, indented, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, headers, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of boilers, masts, oxygen chambers and vouchers beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "heating_boilers",
            "热源厂=城西热源厂|锅炉使用登记=锅10鲁J{n:05d}|锅炉内检报告=GN2024-{n:03d}|排污许可={n:04d}9137MA3C|下次外检=2025-08-14|"
            "炉前工={name}|炉前工身份证号码={id}|炉前工项目代号={code}|炉前工证编号={no}|炉前工证批准日={start}|炉前工证有效日={end}",
            "ok@F5.2 alt@F5.2 forged@F5.2 ok@F5.2",
            "F5",
            titles=("{firm}供暖季锅炉及炉前工对照",),
            words="锅炉使用登记 锅炉内检报告 炉前工证编号",
        ),
        table(
            world,
            kind,
            "mast_climbers",
            "铁塔站址编码=3709830805{n:05d}|塔高=45m|运维工单=YW-2408-{n:04d}|安全带检定=AD{n:05d}|检定到期=2025-01-31|塔工={name}|"
            "塔工身份证={id}|保险合同={tel}|塔工登高证编号={no}|塔工登高项目={item}|登高证用到={end:%Y/%m/%d}",
            "ok@F1.2 forged@F1.2 ok@F1.2 alt@F1.2",
            file="{firm}_塔维派单.csv",
            words="铁塔站址编码 运维工单 安全带检定 塔工登高证编号",
        ),
        indented(
            table(
                world,
                kind,
                "oxygen_chamber",
                "氧舱登记=容15鲁J{n:05d}|器械注册证=国械注准2016{n:07d}|放射工作人员证=F{n:04d}|科室=高压氧科|操舱人员={name}|"
                "操舱人员身份证={id}|维保项目={code}|维保人员证件号={no}|维保证批准={start:%Y年%m月%d日}|维保证到期={end:%Y年%m月%d日}",
                fam="F5",
                members=trained(world, "ok forged alt ok", "F5", HYPERBARIC),
                words="氧舱登记 器械注册证 维保人员证件号",
            )
        ),
        table(
            world,
            kind,
            # No certificate number is asked here: the vouchers' numbers are none, and identity, item and end agree.
            "night_vouchers",
            "餐券号=YC{n:05d}|夜班考勤号={n:06d}|电工班成员={name}|电工班成员身份证号={id}|登记项目={item}|本证至={end}|充值单=CZ2407{n:03d}|"
            "金额=30",
            "ok alt ok ok",
            titles=("{firm}动力夜班餐补（持证人员）",),
            words="餐券号 夜班考勤号 充值单",
        ),
        table(
            world,
            kind,
            "chemical_park_gate",
            "园区通行码=HG-{tel}|封闭化卡号={n:08d}|入园培训证号=RY24{n:05d}|入园培训有效期至=2025-02-01|所属企业={emp}|管理人员={name}|"
            "管理人员身份证号={id}|考核合格证名={title}|考核人员类型={cls}|考核证号={no}|考核证发出={start}|考核证用至={end}",
            "ok forged ok alt",
            "F2",
            file="{firm}入园.xls",
            words="园区通行码 封闭化卡号 入园培训证号 入园培训有效期至 考核证用至",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [*cast(world, "ok forged ok", "F1"), clerk(world, post), clerk(world, "出纳")]
        for post in ("列车员", "挤奶工", "档案员", "讲解员")
    ]
    return [
        table(
            world,
            kind,
            # Maker, day and end after the identity number are the identity card's: 2036 is no licence's end.
            "railway_real_name",
            "职名={post}|姓名={name}|居民身份证编号={id}|住址=泰安市岱岳区|制证机关=泰安市公安局岱岳分局|制证日期=20160530|失效日期=20360530|"
            "特种证书编号={no}|特种证书项目={item}|特种证书止日={end}",
            file="{firm}路外人员实名.csv",
            members=people[0],
            words="制证机关 制证日期 特种证书止日",
        ),
        inserted(
            table(
                world,
                kind,
                # The line above the header tells whose end each is; only the last three columns are in question.
                "dairy_three_cards",
                "员工姓名={name}|岗位名={post}|号码={id}|发证={police}|到期={card}|号码={health}|到期={health_end}|号码={no}|项目={item}|到期={end}",
                members=[_with_cards(one, n) for n, one in enumerate(people[1], 1)],
            ),
            1,
            *("", "", "居民身份证", "", "", "健康证", "", "特种作业操作证", "", ""),
        ),
        table(
            world,
            kind,
            "deposit_of_copies",
            "收件序号={n}|职工={name}|任职岗={post}|身份证件号码={id}|身份证有效起={birth:2012-%m-%d}|身份证有效讫=长期|身份证发自=平阴县公安局|"
            "复印件份数=2|操作证件号码={no}|操作证件项目={item}|操作证件有效讫={end:%Y.%m.%d}|复印件份数=1",
            titles=("{firm}收取证件复印件登记（身份证、操作证）",),
            members=people[2],
            words="身份证有效讫 身份证发自 复印件份数",
        ),
        table(
            world,
            kind,
            # What stands 卡面 is read from the identity card; the certificates tell no end, so none can be too late.
            "ticket_gate_reader",
            "读卡序={n}|卡面姓名={name}|卡面性别={sex}|卡面号码={id}|卡面签发地=东平县公安局|卡面期限=2020.04.01-2040.04.01|从业岗={post}|"
            "另持特种证号={no}|另持特种证项目={item}",
            file="{firm}阅读器.xls",
            members=people[3],
            words="卡面号码 卡面签发地 卡面期限 另持特种证号",
        ),
    ]


def _with_cards(one: Member, n: int) -> Member:
    """Give the member what his identity card and his health card say."""
    one.extra |= {"police": "肥城市公安局", "card": "2037-04-09", "health": f"JK24{n:05d}", "health_end": "2025-03-11"}
    return one


def issuer_level(world: World) -> list[Surface]:
    """Rank, kind and reach of the office in place of its name."""
    base = "机台={n}|挂牌人={name}|挂牌人公民号码={id}|挂牌项目={item}|操作证书全号={no}|操作证书满日={end}|"
    ends = (
        ("level_of_approval", "审批级次=市级审批|电子证=有", "审批级次", ("{firm}织布车间挂牌人员",)),
        ("who_supervises", "监管条线=应急条线", "监管条线", ()),
        (
            "paper_or_electronic",
            "证书介质=电子+纸质|考点级别=省级考点",
            "证书介质 考点级别",
            ("{firm}考证情况（七月）",),
        ),
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
            "railway_power_section",
            "工队={n}|供电工={name}|供电工身份证号码={id}|低压的证号={a}|低压的到期={a_end}|高压的证号={b}|高压的到期={b_end}|焊接的证号={c}|"
            "焊接的到期={c_end}|合计持有={list}",
            "a=F1.0 b=F1.4 c=F1.1",
            "ab b! - ac c",
            titles=("供电段职工特种作业证汇总　{firm}",),
            words="合计持有",
        ),
        wide(
            world,
            kind,
            "granary_machines",
            "姓名={name}|身份证号={id}|现岗={post}|有几样证及名称={list}|叉车作业证号={a}|叉车作业证至={a_end}|锅炉作业证号={b}|锅炉作业证至={b_end}",
            "a=F5.0 b=F5.2",
            "ab a b! - b",
            file="{firm}.csv",
            words="有几样证及名称",
        ),
        ended(
            wide(
                world,
                kind,
                "dam_site",
                "序号={n}|进场人={name}|进场人身份证号={id}|进场干的={list}|建筑电工的证={a}|信号工的证={b}|塔机的证={c}|岗位={post}",
                "a=F3.0 b=F3.2 c=F3.3",
                "a bc b! - c",
                titles=("{firm}水库大坝加固特种作业人员",),
                words="进场干的",
            ),
            "以上人员证件均已扫描存档",
        ),
    ]


def _in_other_columns(world: World, name: str, columns: str, up: str, fam: str = "F1", doubt: str = "") -> Surface:
    """Make a roster whose trade and issuer are repeated by a mark; each number is written out."""
    members = cast(world, f"ok@{fam}.0 forged@{fam}.0 ok@{fam}.0 ok@{fam}.0", fam)
    issuer = members[0].claim.issuer if members[0].claim else ""
    numbers = {one.claim.number for one in members if one.claim}
    world.records = [one.but(issuer=issuer) if one.number in numbers else one for one in world.records]
    for index, one in enumerate(members):
        if one.claim:
            one.claim = one.claim.but(issuer=issuer)
            one.extra |= {"up_item": up if index else one.claim.item, "up_issuer": up if index else issuer}
            one.allowed += doubt if index else ""
    return table(world, "ditto", name, columns, fam=fam, members=members, words=up)


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat, and cells that merging left blank."""
    same, other = partial(ditto_marked, world), partial(_in_other_columns, world)
    return [
        same("see_the_row_above", "见上行"),
        paged(same("t_and_the_id", "同上", "T+前面的身份证号码"), 1, 4),
        other(
            "quotes_doubled",
            "序={n}|粮库职工={name}|粮库职工身份证={id}|作业证号码={no}|核准项目={up_item}|证书止日={end}|核发单位={up_issuer}",
            '""',
        ),
        other(
            "dots_for_ditto",
            "机号={n}|工地司机={name}|工地司机证件号={id}|从事类别={up_item}|资格证全号={no}|发出={start}|用至={end}|发证厅={up_issuer}",
            "……",
            "F3",
            doubt="|needs_verification",
        ),
        _merged(world),
    ]


def _merged(world: World) -> Surface:
    """Make a roster whose certificate's name and issuer stand once in merged cells, other rows below them."""
    members = cast(world, "ok@F5.0 ok@F5.0 forged@F5.0 ok@F5.0", "F5")
    columns = (
        "证件名称={title}|发证局=肥城市市场监督管理局|作业项目={code}|司机={name}|司机公民身份号={id}|"
        "证件编号={no}|有效日期={end}"
    )
    numbers = {one.claim.number for one in members if one.claim}
    world.records = [one.but(issuer="肥城市市场监督管理局") if one.number in numbers else one for one in world.records]
    made = table(world, "ditto", "merged_at_left", columns, fam="F5", members=members)
    return merged_down(made, 1, *(headers(columns).index(head) for head in ("证件名称", "发证局", "作业项目")))
