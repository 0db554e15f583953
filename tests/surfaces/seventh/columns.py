"""Seventh batch: numbers of tanks, cranes and water works, identity cards, seals, sums of trades, repetition."""

from functools import partial

from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.seventh.shapes import TANKER
from tests.surfaces.sixth.shapes import ended, indented, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of tanks, cranes, water works and allowances beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "filling_station_managers",
            "站名={emp}|危化品经营许可证编号=鲁肥危化经〔2023〕000{n:03d}|成品油零售证书号=37J{n:05d}|许可证到期=2026-05-09|"
            "油罐编号=V-{n:02d}|站长或安全员={name}|站长或安全员身份证号={id}|资格类型={cls}|安全生产知识和管理能力考核合格证编号={no}|"
            "合格证发证={start}|合格证到期={end}|加油机检定号=JDY{n:05d}",
            "ok forged alt ok",
            "F2",
            titles=("成品油零售网点及安全管理人员登记",),
            words="成品油零售证书号 油罐编号 加油机检定号",
        ),
        table(
            world,
            kind,
            "tanker_bay",
            "充装台位={n}#|罐车使用登记=车罐鲁J{n:04d}|道路运输证=370983{tel}|押运员资格号=3709{n:08d}|LNG站编号=LZ-02|台长={name}|"
            "台长身份证={id}|台长充装项目={code}|台长充装证号={no}|充装证批准日={start:%Y.%m.%d}|充装证到期日={end:%Y.%m.%d}",
            fam="F5",
            members=trained(world, "ok alt forged ok", "F5", TANKER),
            file="{firm}.csv",
            words="充装台位 罐车使用登记 押运员资格号 台长充装证号",
        ),
        indented(
            table(
                world,
                kind,
                "water_works_house",
                "泵房=二级泵房|取水许可编号=D370983S2021-{n:04d}|供水卫生许可=鲁卫水字（2023）第{n:04d}号|健康证号=WJ{n:05d}|"
                "值守员={name}|值守员身份证号={id}|值守员操作证项目={item}|值守员操作证编号={no}|值守员操作证止={end}",
                "ok@F1.0 forged@F1.4 alt@F1.0 ok@F1.4",
                titles=("{firm}供水泵房值守人员",),
                words="取水许可编号 供水卫生许可 值守员操作证编号",
            )
        ),
        table(
            world,
            kind,
            "theatre_allowance",
            "剧场={emp}|津贴单号=JT24{n:04d}|演职编号=YZ-{n:03d}|姓名={name}|身份证号={id}|津贴事由={item}|证件有效期至={end}|"
            "银行卡尾号={n:04d}|核定津贴=150",
            "ok alt ok none",
            titles=("舞台技术人员特种作业津贴表（7月）",),
            words="津贴单号 演职编号 核定津贴",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [*cast(world, "ok forged ok", "F1"), clerk(world, post), clerk(world)]
        for post in ("保育员", "秩序维护员", "化验员")
    ]
    return [
        table(
            world,
            kind,
            "kindergarten_file",
            "工作证={n:03d}|教职工={name}|教职工身份证号={id}|身份证住所地=肥城市老城街道|身份证签发公安机关=肥城市公安局|"
            "身份证起止日=2018.03.06-2038.03.06|担任岗位={post}|操作证编号={no}|操作证准操={item}|操作证到期={end}|无犯罪证明=有",
            titles=("{firm}教职工及后勤人员证件一览",),
            members=people[0],
            words="教职工身份证号 身份证起止日 无犯罪证明",
        ),
        inserted(
            table(
                world,
                kind,
                "property_two_cards",
                "序号={n}|员工={name}|岗位={post}|证号={id}|签发={police}|有效止={card}|证号={no}|项目={item}|有效止={end}|"
                "联系电话={tel}",
                titles=("{firm}物业服务中心员工双证表",),
                members=[_with_card(one) for one in people[1]],
                words="秩序维护员",
            ),
            2,
            *("", "", "", "身份证", "", "", "操作证", "", "", ""),
        ),
        table(
            world,
            kind,
            "brewery_seasonal",
            "录入批次=旺季{n}|应聘者={name}|应聘者公民身份号={id}|身份证颁发=新泰市公安局|身份证发放日=2017/4/12|身份证期满日=2037/4/12|"
            "拟任岗位={post}|特种作业证编码={no}|特种作业证工种={item}|体检=合格",
            file="{firm}旺季用工.xls",
            members=people[2],
            words="身份证颁发 身份证发放日 身份证期满日 拟任岗位",
        ),
    ]


def _with_card(one: Member) -> Member:
    """Give the member what his identity card says."""
    one.extra |= {"police": "肥城市公安局", "card": "2035-09-17"}
    return one


def issuer_level(world: World) -> list[Surface]:
    """Rank, kind and reach of the office in place of its name."""
    base = "辊道={n}线|操作者={name}|操作者身份证={id}|操作证项目={item}|操作证书号={no}|操作证截止={end}|"
    ends = (
        ("office_rank", "发证单位行政级别=地市级|是否统考=是", "发证单位行政级别 是否统考", ("{firm}轧线人员",)),
        ("nation_or_trade", "国家证/行业证=国家证", "国家证/行业证", ()),
        ("where_recognised", "证书适用地域=全国|防伪码=有", "证书适用地域 防伪码", ("{firm}持证台账（8月）",)),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok forged alt ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "airport_utilities",
            "岗亭={n}|保障人员={name}|保障人员身份证号={id}|本人取得的证={list}|高压电工证书编号={a}|高压电工证书止期={a_end}|"
            "制冷空调证书编号={b}|制冷空调证书止期={b_end}|登高作业证书编号={c}|登高作业证书止期={c_end}",
            "a=F1.4 b=F1.3 c=F1.2",
            "ab c a! - bc",
            titles=("{firm}机场动力保障人员证书",),
            words="本人取得的证",
        ),
        wide(
            world,
            kind,
            "paper_mill_machines",
            "姓名={name}|岗位={post}|身份证号={id}|操作设备资格（文字说明）={list}|司炉G1证编号={a}|叉车N1证编号={b}|"
            "行车Q2证编号={c}|工段长=毕某",
            "a=F5.2 b=F5.0 c=F5.3",
            "a - bc b! ac",
            file="{firm}.csv",
            words="操作设备资格（文字说明）",
        ),
        ended(
            wide(
                world,
                kind,
                "bridge_site_sum_in_middle",
                "序号={n}|姓名={name}|身份证号={id}|架子工证={a}|架子工证到期={a_end}|共持={list}|塔机司机证={b}|塔机司机证到期={b_end}|"
                "升降机司机证={c}|升降机司机证到期={c_end}|进场岗位={post}",
                "a=F3.1 b=F3.3 c=F3.4",
                "b ac - c! ab",
                titles=("{firm}跨河大桥特种作业证书汇总",),
                words="共持",
            ),
            "注：证号按证书原件填写",
        ),
    ]


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat."""
    same = partial(ditto_marked, world)
    return [
        same("as_row_above_long", "与上一行相同"),
        paged(same("double_prime_letters", "〃", "T+本人身份证号"), 1, 4),
        same("as_the_previous", "同上一人", "T加身份证"),
    ]
