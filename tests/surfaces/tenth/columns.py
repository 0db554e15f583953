"""Tenth batch: numbers of cylinders, quarries and buses, identity cards, offices, sums of trades, repetition."""

from functools import partial

from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.ninth.shapes import summed, topped, two_lines
from tests.surfaces.sixth.shapes import CYLINDER, ended, indented, paged, trained
from tests.surfaces.surface import Member, Surface, cast, clerk, table, wide
from tests.surfaces.tenth.shapes import ORE_BLASTING, followed, keyed, numbered, strips
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of cylinders, quarries, charging posts, cranes, schools and buses beside the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "filling_station",
            "气瓶钢印号=GP{n:06d}|充装许可证编号=TS4237{n:03d}-2026|充装许可期限=2026-11-30|"
            "压力表检定证书=YB2024-{n:04d}|充气员={name}|充气员身份证号码={id}|充气员代号={code}|"
            "充气员证件号={no}|充气员证核准={start}|充气员证限期={end}",
            fam="F5",
            members=trained(world, "ok ok forged alt ok", "F5", CYLINDER),
            titles=("{firm}充装站气瓶、表计及充气员对照",),
            words="气瓶钢印号 充装许可期限 压力表检定证书 充气员证限期",
        ),
        table(
            world,
            kind,
            "quarry_licences",
            "采矿许可证号=C3709832010{n:08d}|采矿证有效期=2028-05-01|"
            "安许证=（鲁）FM安许证字〔2022〕09-00{n:02d}号|爆破单位许可=3709001300{n:03d}|石场={emp}|"
            "下炮员={name}|下炮员身份证号={id}|下炮员作业证号={no}|下炮员作业项={item}|下炮员证到限={end}",
            members=trained(world, "ok forged ok alt ok", "F1", ORE_BLASTING),
            file="{firm}_露天石场.xls",
            words="采矿证有效期 爆破单位许可 下炮员作业证号 下炮员证到限",
        ),
        strips(
            table(
                world,
                kind,
                "charging_posts",
                "桩编码=370983{n:08d}|电表局编号=0{tel}|报装工单={n:010d}|接地电阻报告=JD24-{n:03d}|"
                "巡桩电工={name}|巡桩电工身份证={id}|巡桩电工证号={no}|巡桩电工证项={item}|电工证止于={end}",
                "ok@F1.0 forged@F1.0 alt@F1.4 ok@F1.0",
                words="桩编码 电表局编号 巡桩电工证号",
            ),
            1,
        ),
        table(
            world,
            kind,
            # No certificate number is asked: staff and meal numbers are none; identity, item and end agree.
            "school_boiler_house",
            "教工号=JG{n:05d}|一卡通号={n:08d}|车辆通行证号=校{n:04d}|姓名={name}|身份证号={id}|"
            "编制号=BZ37{tel}|作业项目={code}{item}|有效日期={end}",
            "ok@F5.2 ok@F5.2 alt@F5.2 ok@F5.2 none@F5.2",
            "F5",
            titles=("{firm}中学总务处锅炉房人员",),
            words="教工号 一卡通号 编制号",
        ),
        table(
            world,
            kind,
            "bus_depot",
            "车辆自编号=6-{n:03d}|行驶证档案号=3709{n:08d}|营运证=鲁交运管{tel}|高压部件保修号=BX{n:05d}|"
            "三电维修员={name}|三电维修员身份号码={id}|三电持证项={item}|三电持证编码={no}|"
            "三电持证期限={end}|三电发证={issuer}",
            "ok@F1.0 ok@F1.0 forged@F1.0 alt@F1.0",
            file="{firm}公交维修.tsv",
            words="车辆自编号 行驶证档案号 高压部件保修号 三电持证编码",
        ),
        ended(
            table(
                world,
                kind,
                "pile_drivers_contract",
                "分包合同号=FB-2024-0{n}|人员保险单号=PICC{tel}|门禁人脸编号={n:06d}|工资卡号=622848{tel}|"
                "吊装组={name}|吊装组身份证={id}|吊装资格类={item}|吊装资格号={no}|资格起算={start}|"
                "资格截止={end}",
                "ok@F3.2 ok@F3.2 forged@F3.2 alt@F3.2",
                "F3",
                words="分包合同号 门禁人脸编号 吊装资格号",
            ),
            "安全员：",
            "",
            "劳资员：",
        ),
    ]


def _carded(one: Member, n: int) -> Member:
    """Give the member what his identity card says of office and term."""
    one.extra |= {"police": "肥城市公安局", "from": f"2018.0{n}.20", "to": f"2038.0{n}.20"}
    return one


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [_carded(one, n) for n, one in enumerate([*cast(world, "ok forged ok", "F1"), clerk(world, post)], 1)]
        for post in ("浆料化验员", "酿酒师傅", "生活老师", "理货员", "前厅主管")
    ]
    return [
        table(
            world,
            kind,
            "both_sides_of_the_card",
            "人像面姓名={name}|人像面号码={id}|人像面住址=肥城市湖屯镇|国徽面机关={police}|"
            "国徽面期限={from}-{to}|现做工作={post}|电气焊制冷等作业证号={no}|作业证项目={item}|"
            "作业证止日={end}",
            file="{firm}_识别结果.csv",
            members=people[0],
            words="人像面号码 国徽面机关 国徽面期限",
        ),
        table(
            world,
            kind,
            "payroll_bank",
            "客户名称={name}|证件种类=居民身份证|证件号码={id}|证件签发地=山东泰安|证件生效日={from}|"
            "证件失效日={to}|职业={post}|开户支行名=新城支行|特种证编码={no}|特种证项={item}|特种证限至={end}",
            titles=("{firm}代发工资开户及持证信息采集",),
            members=people[1],
            words="证件签发地 证件失效日 开户支行名 特种证限至",
        ),
        two_lines(
            table(
                world,
                kind,
                "dormitory_two_groups",
                "床号={n}|姓名={name}|工作={post}|号={id}|机关={police}|起={from}|止={to}|号={no}|项={item}|止={end}",
                members=people[2],
            ),
            1,
            "床号|姓名|工作|身份证||||特种作业操作证||",
            "|||号|机关|起|止|号|项|止",
        ),
        indented(
            table(
                world,
                kind,
                "police_station_columns",
                "进厂序={n}|进厂者={name}|进厂者身份号={id}|落户派出所=石横派出所|办身份证日={from}|"
                "身份证过期日={to}|暂住登记=无|干的岗={post}|操作许可号={no}|操作许可项={item}|"
                "操作许可至={end}",
                members=people[3],
                words="落户派出所 办身份证日 身份证过期日 操作许可至",
            )
        ),
        table(
            world,
            kind,
            # The card's days stand between identity number and post; the certificate tells no end of its own.
            "entry_desk_reader",
            "刷卡时间=2024-08-07 07:5{n}|读出姓名={name}|读出号码={id}|读出机关={police}|"
            "读出有效期={from}－{to}|比对结果=人证一致|岗名={post}|上岗作业证号={no}|上岗作业项={item}",
            file="{firm}人证核验.xls",
            members=people[4],
            words="刷卡时间 读出机关 读出有效期 比对结果",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Rank, kind and reach of the office in place of its name."""
    base = "机组={n}|造纸工={name}|造纸工身份号码={id}|作业许可项={item}|作业许可全码={no}|作业许可限期={end}|"
    ends = (
        ("administrative_rank", "批证机构行政级=地市级", "批证机构行政级", ("{firm}纸机、锅炉、配电人员",)),
        ("public_or_private", "发证性质=政府许可（非协会）", "发证性质", ()),
        ("verified_where", "查询平台层级=国家级平台|证件版式=新版", "查询平台层级 证件版式", ()),
        ("line_of_business", "主管条口=应急口|通用地域=全国", "主管条口 通用地域", ("{firm}八月持证摸底",)),
        ("recognised_by", "证书含金量=国家认可|是否官方=官方", "证书含金量 是否官方", ()),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok ok alt forged", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    kind = "list_column"
    return [
        wide(
            world,
            kind,
            "paper_mill_power_house",
            "序={n}|动力工={name}|动力工身份号={id}|名下全部项目={list}|低压本号={a}|低压本到={a_end}|"
            "高压本号={b}|高压本到={b_end}|焊割本号={c}|焊割本到={c_end}",
            "a=F1.0 b=F1.4 c=F1.1",
            "ab c b! - a ac",
            titles=("{firm}动力车间多证人员摊开表",),
            words="名下全部项目 焊割本号",
        ),
        numbered(
            wide(
                world,
                kind,
                "crane_lessor_crews",
                "行={n}|出租方人员={name}|出租方人员身份证={id}|岗位={post}|会开（含指挥）={list}|塔机本={a}|"
                "电梯本={b}|指挥本={c}",
                "a=F3.3 b=F3.4 c=F3.2",
                "a bc b! - c a",
                titles=("{firm}出租设备随机人员",),
                words="会开（含指挥） 塔机本",
            ),
            2,
        ),
        wide(
            world,
            kind,
            "salt_works_machines",
            "盐厂职工={name}|盐厂职工身份证号={id}|工位={post}|叉车本编号={a}|叉车本限={a_end}|"
            "行车本编号={b}|行车本限={b_end}|锅炉本编号={c}|锅炉本限={c_end}|三样里有={list}",
            "a=F5.0 b=F5.3 c=F5.2",
            "ab c a! - b a",
            file="{firm}_盐.tsv",
            words="叉车本编号 三样里有",
        ),
        followed(
            wide(
                world,
                kind,
                "mall_technicians",
                "工号={n:04d}|技术员={name}|技术员身份证={id}|证（几本、什么）={list}|强电证码={a}|"
                "强电证止={a_end}|空调证码={b}|空调证止={b_end}|登高证码={c}|登高证止={c_end}",
                "a=F1.0 b=F1.3 c=F1.2",
                "ab a c! - bc",
                words="证（几本、什么） 强电证码",
            ),
            "设备间|设备名称|数量",
            "B2-01|低压柜|12",
            "B2-03|离心机组|3",
        ),
        wide(
            world,
            kind,
            "pit_crafts",
            "队别={n}队|井下工={name}|井下工身份证件={id}|井下岗={post}|电钳本号={a}|瓦检本号={b}|"
            "提升本号={c}|小结（有哪几样）={list}",
            "a=F6.0 b=F6.1 c=F6.2",
            "a bc a! - b",
            file="{firm}.xls",
            words="电钳本号 小结（有哪几样）",
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
    """Marks and words that repeat the cell above or the one at the left, and cells that merging left blank."""
    same, other = partial(ditto_marked, world), partial(_repeated, world)
    merged = same("left_blank_below", "")
    for one in merged.expects[2:]:
        # Blank cells below a filled one may be merged ones or forgotten ones: a doubt is as right as the answer.
        one.allowed += "|needs_verification"
    return [
        same("same_as_top", "同首行"),
        paged(same("as_previous_and_number", "与前同", "T+左列号码"), 1, 4),
        topped(
            other(
                "ditto_word",
                "机号={n}|叉机手={name}|叉机手身份号={id}|允开={up_item}|允开证件号={no}|允开至={end}|核发={up_issuer}",
                "do.",
                "F5",
            ),
            "（do. 表示同上）||",
        ),
        other(
            "brackets_same",
            "工序={n}|造纸厂电工={name}|造纸厂电工身份证={id}|证上项={up_item}|证上编码={no}|证上末日={end}|"
            "证上章={up_issuer}",
            "（同上）",
            "F1",
        ),
        summed(
            other(
                "down_arrows",
                "号={n}|随机人员={name}|随机人员身份证={id}|资格类={up_item}|资格本号={no}|发={start}|"
                "至={end}|厅={up_issuer}",
                "↓同",
                "F3",
            ),
            1,
            5,
        ),
        keyed(
            other(
                "double_comma",
                "矿工号={n:04d}|井下工={name}|井下工身份证件={id}|许可工种={up_item}|许可全码={no}|"
                "首本={first}|许可至={end}|许可机关={up_issuer}",
                ",,",
                "F6",
            ),
            2,
            "注：,, 即同上",
        ),
        merged,
    ]
