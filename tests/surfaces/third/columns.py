"""Third batch: columns that are no certificate's, levels, lists, and marks of repetition."""

from functools import partial

from tests.surfaces.kinds.columns import DITTO_BASE, DITTO_ROLES, ditto_marked
from tests.surfaces.surface import RD, RV, Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of cranes, firms and memberships beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "crane_ledger",
            "设备名称=塔式起重机|产权备案编号=鲁JB-T{n:05d}|使用登记编号=FC2024-{n:03d}|出厂编号=20{n:04d}|检测报告号=JC24-{n:03d}|"
            "检测有效期至=2025-04-30|当班司机={name}|司机身份证号={id}|司机工种={item}|司机证编号={no}|司机证有效期至={end}",
            "ok@F3.3 forged@F3.3 alt@F3.3 ok@F3.3",
            "F3",
            titles=("{firm}塔机一机一档",),
            words="产权备案编号 使用登记编号 当班司机 司机证编号",
        ),
        table(
            world,
            kind,
            "firm_licences",
            "劳务企业={emp}|资质证书编号=D337{tel}|安全生产许可证号=（鲁）JZ安许证字〔2022〕090{n:03d}|许可证有效期至=2025-11-20|"
            "作业人员={name}|作业人员身份证={id}|工种={item}|操作资格证={no}|使用期限至={end}|进场教育编号=JC{n:04d}",
            "ok forged ok alt",
            "F3",
            file="{firm}报审.csv",
            words="资质证书编号 安全生产许可证号 进场教育编号",
        ),
        table(
            world,
            kind,
            "memberships",
            "工会会员号=GH{n:06d}|退伍证号=TW{tel}|养老手册号=YL{tel}|姓名={name}|身份证号码={id}|持证作业类别={item}|证件有效期={end}|"
            "合同编号=HT-24-{n:03d}|合同到期=2025-12-31",
            "ok alt ok",
            words="工会会员号 退伍证号 养老手册号",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Terms and issuers of the identity card and the residence permit, once under a group of their own."""
    kind = "id_card_columns"
    people = [[*cast(world, "ok forged ok", "F1"), clerk(world), clerk(world, "内勤")] for _ in range(3)]
    groups = table(
        world,
        kind,
        "same_words_in_two_groups",
        "序号={n}|姓名={name}|岗位={post}|号码={id}|签发=肥城市公安局|起=2016/1/9|止=2036/1/9|编号={no}|项目={item}|止={end}|签发={issuer}",
        titles=("{firm}职工证件台账",),
        members=people[0],
    )
    upper = ("", "", "", "居民身份证", "", "", "", "操作证", "", "", "")
    return [
        inserted(groups, 2, *upper),
        table(
            world,
            kind,
            "residence_permit",
            "居住证编号=3709{tel}|居住证制发=老城派出所|居住证到期=2025-03-01|姓名={name}|公民身份证={id}|来肥日期=2019-03-02|"
            "现干工种={post}|电气焊类操作证编号={no}|电气焊类操作证项目={item}",
            members=people[1],
            words="居住证编号 居住证制发 来肥日期",
        ),
        table(
            world,
            kind,
            "gate_face_system",
            "Name={name}|ID card={id}|ID valid from=2013-07-01|ID valid until=2033-07-01|ID issued by=宁阳县公安局|"
            "Position={post}|Special operation cert no={no}|Special operation scope={item}",
            file="{firm}_visitors.csv",
            members=people[2],
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """What sort of paper it is and at which level, in place of the office's name."""
    kind = "issuer_level"
    base = "班别=甲班|持证职工={name}|准操项目={item}|身份证号码={id}|操作证编号={no}|证书止期={end}|"
    ends = (
        ("paper_worth", "含金量=国证", "含金量"),
        ("office_layer", "颁发层面=省厅颁发", "颁发层面"),
        ("three_choices", "国/省/市=省|网上能否查到=能", "国/省/市 网上能否查到"),
    )
    return [
        table(world, kind, name, base + column, "ok alt forged ok", words=words, titles=("{firm}持证职工",))
        for name, column, words in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A summary of the trades beside one number column a trade."""
    return [
        wide(
            world,
            "list_column",
            "logistics",
            "部门=后勤|后勤人员={name}|身份证={id}|证件（合并填写）={list}|低压证号={a}|低压证到期={a_end}|制冷证号={b}|制冷证到期={b_end}|"
            "高处证号={c}|高处证到期={c_end}|签名=",
            "a=F1.0 b=F1.3 c=F1.2",
            "ac b - a! bc",
            titles=("某医院后勤持证统计", "填报：{firm}"),
            words="证件（合并填写）",
        ),
        wide(
            world,
            "list_column",
            "codes",
            "姓名={name}|全部证项={list}|N1证号={a}|Q2证号={b}|G1证号={c}|身份证号={id}|备注=",
            "a=F5.0 b=F5.3 c=F5.2",
            "a bc - c! ab",
            words="全部证项",
        ),
        _numbers_under_trades(world),
    ]


def _numbers_under_trades(world: World) -> Surface:
    """Make a table whose columns bear a trade's bare name and hold its numbers, under one group word."""
    made = wide(
        world,
        "list_column",
        "numbers_under_trades",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|会干的={list}|电工={a}|电焊工={b}|叉车司机={c}|住址=本村",
        "a=F1.0 b=F1.1 c=F5.0",
        "ab c - b! a",
        titles=("{firm}人员与证书对照",),
        words="会干的",
    )
    return inserted(made, 2, "", "", "", "", "", "各工种证书编号", "", "", "")


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat, upwards, leftwards and downwards."""
    same = partial(ditto_marked, world)
    return [
        same("two_apostrophes", "''"),
        _left_of_name(world),
        same("drawn_line", "—〃—", "见身份证号（前加T）"),
        _all_below(world),
    ]


def _left_of_name(world: World) -> Surface:
    """Make a roster whose numbers point to the left, where the certificate's name stands: the identity number is meant.

    Who takes the words as they stand has no number, so an absent one may be left to be verified.
    """
    made = ditto_marked(world, "upside_down_words", "上同", "T＋左栏")
    for one in made.expects[1:]:
        one.allowed = RD if one.allowed == "registered" else f"{one.allowed}|needs_verification"
    return made


def _all_below(world: World) -> Surface:
    """Make a roster whose first row says that it holds for all below, which are blank."""
    members = cast(world, DITTO_ROLES, "F1")
    for index, one in enumerate(members):
        assert one.claim
        texts = ("特种作业操作证", one.claim.item, "泰安市应急管理局")
        a, c, d = (f"{text}（下同）" for text in texts) if not index else ("", "", "")
        one.extra |= {"a": a, "b": one.claim.number, "c": c, "d": d}
        one.allowed = RV if one.allowed == "registered" else f"{one.allowed}|needs_verification"
        ours = one.claim.number
        world.records = [
            record.but(issuer="泰安市应急管理局") if record.number == ours else record for record in world.records
        ]
    return table(world, "ditto", "holds_below", DITTO_BASE, members=members)
