"""Rules E1 to E7: what no filing may show without a recorded reason."""

from assets.annex2.rules.view import Rule, UnitView, plain
from schemas.lookups.annex2_lookups import column_place


def e1(view: UnitView) -> str | None:
    """限期整改 presupposes an inspection."""
    if view["c04"] > view["c01"]:
        return f"限期整改的企业数 {plain(view['c04'])} 多于开展执法检查的企业数 {plain(view['c01'])}。"
    return None


def e2(view: UnitView) -> str | None:
    """停产停业整顿 presupposes an inspection."""
    if view["c05"] > view["c01"]:
        return f"停产停业整顿的企业数 {plain(view['c05'])} 多于开展执法检查的企业数 {plain(view['c01'])}。"
    return None


def e3(view: UnitView) -> str | None:
    """Only what was found can be put right."""
    if view["c07"] > view["c03"]:
        told = f"完成整改的问题数 {plain(view['c07'])} 多于查出问题总数 {plain(view['c03'])}"
        return f"{told}；请核对发现日期早于专项治理开始的问题。"
    return None


def e4(view: UnitView) -> str | None:
    """Counts are whole numbers from 0, fines an amount from 0."""
    wrong = [
        f"{column_place(column)}为{plain(value)}"
        for column, value in view.figures.items()
        if value is not None and (value < 0 or (column != "c06" and value != value.to_integral_value()))
    ]
    return f"数值应为不小于0的整数（罚款为不小于0的金额）：{'、'.join(wrong)}。" if wrong else None


def e5(view: UnitView) -> str | None:
    """Cumulative figures do not fall from one deadline to the next."""
    fallen = [
        f"{column_place(column)}由 {day.isoformat()} 的 {plain(before)} 降为 {plain(now)}"
        for day, figures in sorted(view.earlier.items())
        for column, before in figures.items()
        if before is not None and (now := view.figures.get(column)) is not None and now < before
    ]
    return f"累计数比以前填报的减少：{'；'.join(fallen)}。" if fallen else None


def e6(view: UnitView) -> str | None:
    """A prosecution has a defendant, and a defendant a prosecution."""
    cases, persons = view["c14_cases"], view["c14_persons"]
    if (cases >= 1) != (persons >= 1):
        return f"提起公诉 {plain(cases)} 件而人数为 {plain(persons)}，件数与人数应同时为0或同时不为0。"
    return None


def e7(view: UnitView) -> str | None:
    """A filing is of a unit, and is not dated before the day to which its figures go."""
    early = view.filed_on is not None and view.filed_on < view.as_of
    told = [] if view.unit.strip() else ["未填写填报单位"]
    told += [f"填报日期 {view.filed_on} 早于数据截止日 {view.as_of}"] if early else []
    return "；".join(told) + "。" if told else None


ERRORS = (
    Rule("E1", "error", "限期整改的企业数 ≤ 开展执法检查的企业数", ("c04", "c01"), e1),
    Rule("E2", "error", "停产停业整顿的企业数 ≤ 开展执法检查的企业数", ("c05", "c01"), e2),
    Rule("E3", "error", "完成整改的问题数 ≤ 查出问题总数", ("c07", "c03"), e3),
    Rule("E4", "error", "各数为不小于0的整数，罚款为不小于0的金额", (), e4,
         lambda view: any(value is not None for value in view.figures.values()), "各栏都没有报送，无从核对。"),
    Rule("E5", "error", "累计数不少于以前各期填报的数", (), e5, lambda view: bool(view.earlier),
         "此前没有定稿的附件2，无从比较。"),
    Rule("E6", "error", "提起公诉的人数与件数同时为0或同时不为0", ("c14_cases", "c14_persons"), e6),
    Rule("E7", "error", "填报日期不早于数据截止日；填报单位、填报时间齐全", (), e7,
         lambda view: view.filed_on is not None, "尚未定稿，填报日期待定稿时核对。"),
)  # fmt: skip
