"""Fourth batch: vessels, work tickets and cards of insurance, identity cards, seals, sums of trades, repetition."""

from functools import partial

from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of vessels, tickets and insurances beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "vessel_file",
            "单位内编号=R-{n:02d}|设备名称=蒸压釜|注册代码=2170370983{n:04d}|使用证编号=容3LC鲁J{n:05d}|下次全面检验=2026-09|安全阀校验号=AQF24-{n:03d}|"
            "操作工={name}|操作工身份证={id}|操作工持证项目={code}|操作工证号={no}|操作工证有效至={end:%Y.%m.%d}",
            "ok@F5.4 forged@F5.4 alt@F5.4 ok@F5.4",
            "F5",
            titles=("{firm}压力容器及操作人员明细", "统计时间：2024年7月"),
            words="单位内编号 使用证编号 安全阀校验号 操作工证号",
        ),
        table(
            world,
            kind,
            "hot_work_tickets",
            "票号=DH-2407{n:02d}|动火等级=二级|动火部位=罐区北侧|气体分析单号=QF{n:05d}|动火人={name}|动火人身份证号={id}|动火人证件项目={item}|"
            "动火人操作证编号={no}|操作证失效日期={end}|动火时间=2024-07-{n:02d} 13:30|审批人=石某",
            "ok@F1.1 alt@F1.1 forged@F1.1 ok@F1.1",
            file="{firm}动火票汇总.csv",
            words="票号 气体分析单号 动火人证件项目",
        ),
        table(
            world,
            kind,
            "cards_of_all_sorts",
            "健康卡号=J{tel}|社会保障卡号=37A{n:06d}|食堂卡={n:05d}|姓名={name}|身份证号码={id}|持证准操项目={item}|操作证有效期至={end}|"
            "考勤号=KQ{n:04d}|班车线路=3号线",
            "ok alt ok none",
            titles=("{firm}一线人员信息卡汇总",),
            words="健康卡号 社会保障卡号 食堂卡",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [[*cast(world, "ok forged ok", "F1"), clerk(world), clerk(world, "打字复印")] for _ in range(3)]
    return [
        table(
            world,
            kind,
            "both_sides_read",
            "图片名=IMG_{n:04d}.jpg|人像面_姓名={name}|人像面_民族=汉|人像面_公民身份号码={id}|国徽面_签发机关=肥城市公安局|"
            "国徽面_有效期限=2016.05.03-2036.05.03|岗位={post}|操作证编号={no}|准操项目={item}",
            file="{firm}证件识别结果.xlsx",
            members=people[0],
            words="人像面_公民身份号码 国徽面_签发机关 国徽面_有效期限",
        ),
        table(
            world,
            kind,
            "left_of_name",
            "身份证办理地=东平县公安局|身份证起效=2014-04-15|身份证作废=2034-04-15|身份证件号={id}|姓名={name}|电话={tel}|任何职={post}|"
            "特种作业证书号={no}|特种作业类型={item}|特种作业证书作废日={end}",
            titles=("{firm}在职人员证件一本账",),
            members=people[1],
            words="身份证办理地 身份证起效 身份证作废",
        ),
        table(
            world,
            kind,
            "for_ever",
            "序号={n}|姓名={name}|身份证号码={id}|身份证是否长期=否|身份证到期提醒=2031/10/12|制证公安局=泰安市公安局泰山分局|"
            "从事工作={post}|电工焊工等操作证号={no}|电工焊工等操作证项目={item}",
            file="{firm}.xls",
            members=people[2],
            words="身份证到期提醒 制证公安局",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Seals, reach and nature of the office in place of its name."""
    kind = "issuer_level"
    base = (
        "工段=一工段|员工={name}|准操作项目={item}|身份证件号={id}|操作证件编号={no}|操作证件到期={end:%Y年%m月%d日}|"
    )
    ends = (
        ("round_seal", "公章级别=市级", "公章级别"),
        ("is_public", "是否政府部门颁发=是|备注=", "是否政府部门颁发"),
        ("inside_province", "省内/省外=省内|证件载体=电子证", "省内/省外 证件载体"),
    )
    return [
        table(world, kind, name, base + column, "ok forged alt ok", words=words, titles=("{firm}持证情况（7月）",))
        for name, column, words in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    return [
        wide(
            world,
            "list_column",
            "housing_estate",
            "小区=锦绣城|姓名={name}|岗位={post}|证书汇总={list}|低压电工操作证编号={a}|高压电工操作证编号={b}|高处作业操作证编号={c}|"
            "身份证号码={id}|联系电话={tel}",
            "a=F1.0 b=F1.4 c=F1.2",
            "ab c - a! bc",
            titles=("{firm}各小区工程人员持证情况",),
            words="证书汇总",
        ),
        wide(
            world,
            "list_column",
            "mine_double_trades",
            "队别=机电队|姓名={name}|身份证={id}|一岗多证情况={list}|瓦斯检查员证号={a}|瓦斯检查员证到期={a_end}|提升机司机证号={b}|"
            "提升机司机证到期={b_end}|井下电工证号={c}|井下电工证到期={c_end}",
            "a=F6.1 b=F6.2 c=F6.0",
            "a bc - c! ac",
            words="一岗多证情况",
        ),
        wide(
            world,
            "list_column",
            "site_sum_at_end",
            "姓名={name}|公民身份证号码={id}|工地职务={post}|建筑电工资格证号={a}|信号司索工资格证号={b}|施工电梯司机资格证号={c}|持有工种合计={list}",
            "a=F3.0 b=F3.2 c=F3.4",
            "ab c - b! a",
            file="{firm}.xls",
            words="持有工种合计",
        ),
    ]


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat."""
    same = partial(ditto_marked, world)
    return [
        same("bracketed", "（同上）", "同身份证号（加T）"),
        same("one_word", "同"),
        inserted(same("over_a_group_line", "同上。", "T+身份证号码"), 2, "一车间：4人"),
        same("full_width_quote", "＂"),
    ]
