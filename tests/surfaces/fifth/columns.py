"""Fifth batch: numbers of boilers and keys, identity cards at gates, natures of issuers, sums, repetition."""

from functools import partial

from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of boilers, substations and pay beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "hotel_boilers",
            "锅炉房=地下一层|锅炉型号=WNS4-1.25-Q|锅炉使用登记证=锅11鲁J{n:05d}|能效测试报告=NX2023-{n:03d}|水质化验员=外聘|司炉人员={name}|"
            "司炉人员身份证={id}|司炉证编号={no}|作业项目={code}|司炉证有效日期={end:%Y/%m/%d}|班次=四班三运转",
            "ok@F5.2 alt@F5.2 forged@F5.2 ok@F5.2",
            "F5",
            titles=("{firm}酒店锅炉及司炉人员登记",),
            words="锅炉使用登记证 能效测试报告 司炉证编号",
        ),
        table(
            world,
            kind,
            "substation_keys",
            "变电所=1号所|供电合同号=GD3709{n:06d}|钥匙牌=Y{n:02d}|工作票签发授权书=SQ-24-{n:02d}|值班电工={name}|公民身份号码={id}|"
            "准操项目={item}|特种作业操作证证号={no}|有效期限至={end}|绝缘靴试验编号=JY{n:04d}",
            "ok@F1.4 forged@F1.0 ok@F1.0 alt@F1.4",
            file="{firm}.csv",
            words="供电合同号 工作票签发授权书 绝缘靴试验编号",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [*cast(world, "ok forged ok", "F1"), clerk(world, post), clerk(world, "出纳")] for post in ("会计", "前台")
    ]
    return [
        table(
            world,
            kind,
            "turnstile_reader",
            "刷卡序={n}|读卡姓名={name}|读卡身份证号={id}|身份证住址=山东省肥城市|身份证发证机关=肥城市公安局|身份证有效期起=20180611|"
            "身份证有效期止=20380611|岗位={post}|特种作业证编号={no}|特种作业证准操项目={item}|人证比对=通过",
            file="{firm}闸机实名.csv",
            members=people[0],
            words="刷卡序 读卡身份证号 身份证发证机关 人证比对",
        ),
        table(
            world,
            kind,
            "hotel_staff_dormitory",
            "宿舍号=3-{n:02d}|姓名={name}|户口所在地派出所=安驾庄派出所|身份证期限=2015.08.20—2035.08.20|身份证号={id}|职务={post}|"
            "操作证号码={no}|操作证工种={item}|操作证到期日={end}",
            titles=("{firm}员工宿舍入住登记（安全部留存）",),
            members=people[1],
            words="宿舍号 户口所在地派出所 身份证期限",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Nature and reach of the office in place of its name."""
    base = "车间=聚合|姓名={name}|身份证号码={id}|准操项目={item}|特种作业证号={no}|有效期至={end}|"
    ends = (
        ("which_system", "发证系统=应急系统", "发证系统"),
        ("provincial_or_municipal", "省发/市发=市发|原件/复印件=复印件", "省发/市发 原件/复印件"),
    )
    return [
        table(
            world,
            "issuer_level",
            name,
            base + column,
            "ok alt forged ok",
            words=words,
            titles=("{firm}化工装置特种作业人员",),
        )
        for name, column, words in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    return [
        wide(
            world,
            "list_column",
            "property_engineers",
            "项目=翡翠园|工程部人员={name}|身份证号={id}|职务={post}|所持证件一览={list}|低压电工证号={a}|低压电工证有效期={a_end}|"
            "制冷证号={b}|制冷证有效期={b_end}|焊工证号={c}|焊工证有效期={c_end}",
            "a=F1.0 b=F1.3 c=F1.1",
            "a ac b! - abc",
            titles=("{firm}物业项目工程人员证件汇总",),
            words="所持证件一览",
        ),
        wide(
            world,
            "list_column",
            "port_machines",
            "姓名={name}|身份证号={id}|叉车N1证号={a}|桥门吊Q2证号={b}|指挥Q1证号={c}|可操作机械={list}|班组=装卸二队",
            "a=F5.0 b=F5.3 c=F5.1",
            "ab a c! - bc",
            file="{firm}.csv",
            words="可操作机械",
        ),
    ]


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat."""
    same = partial(ditto_marked, world)
    return [same("with_above", "与上相同", "字母T+身份证号"), inserted(same("two_commas", ",,"), 4, "（以下为夜班）")]
