"""Rules W1 to W10: what may be right but wants a second look or a reason."""

from decimal import Decimal

from assets.annex2.rules.view import Rule, UnitView, plain
from schemas.tables.annex2 import CITY

# 万元 a person; outside of this range fines are rare (安全生产法 97, 30号令 40、41: 1,000元 to 20万元).
FINE_PER_PERSON = (Decimal("0.1"), Decimal(20))
# 万元; a whole number from here on looks like an amount in 元.
LOOKS_LIKE_YUAN = 1000
TRANSFERS = ("c08", "c11")


def w1(view: UnitView) -> str | None:
    """停产停业整顿 under art. 97 follows an unmet deadline; direct orders are possible."""
    if view["c05"] > view["c04"]:
        return f"停产停业整顿 {plain(view['c05'])} 家多于限期整改 {plain(view['c04'])} 家；直接责令停业的请说明。"
    return None


def w2(view: UnitView) -> str | None:
    """Each enterprise with problems has at least one, and measures follow problems."""
    found, measured = view.problem_enterprises, view["c04"]
    if view["c03"] < found or found < measured:
        return f"问题总数 {plain(view['c03'])} 项、有问题的企业 {found} 家、限期整改 {plain(measured)} 家，应依次不增。"
    return None


def w3(view: UnitView) -> str | None:
    """A person without a valid certificate is a problem of an enterprise."""
    if view["c02"] > 0 and view["c03"] == 0:
        return f"查出无证、假证 {plain(view['c02'])} 人而问题总数为0。"
    return None


def w4(view: UnitView) -> str | None:
    """A prosecuted case has at least one defendant."""
    if view["c14_persons"] < view["c14_cases"]:
        return f"提起公诉 {plain(view['c14_cases'])} 件而只有 {plain(view['c14_persons'])} 人。"
    return None


def w5(view: UnitView) -> str | None:
    """Cases go from police to procuratorate to court; other years' and other places' cases explain exceptions."""
    steps = (("c13", "检察介入", "c12", "公安查处"), ("c14_cases", "提起公诉", "c12", "公安查处"),
             ("c15", "法院审判", "c14_cases", "提起公诉"))  # fmt: skip
    told = [
        f"{later} {plain(view[after])} 件多于{earlier} {plain(view[before])} 件"
        for after, later, before, earlier in steps
        if view[after] > view[before]
    ]
    return f"{'，'.join(told)}；往年案件、外地移送等请说明。" if told else None


def w6(view: UnitView) -> str | None:
    """Fines have decisions behind them and a usual size."""
    fines = view["c06"]
    if fines > 0 and view.penalty_records == 0:
        return f"罚款 {plain(fines)} 万元，但没有处罚记录。"
    persons = view.figures.get("c02")
    if fines > 0 and persons and not FINE_PER_PERSON[0] <= fines / persons <= FINE_PER_PERSON[1]:
        low, high = (plain(limit) for limit in FINE_PER_PERSON)
        return f"罚款 {plain(fines)} 万元、查出 {plain(persons)} 人，人均不在 {low} 至 {high} 万元之间。"
    return None


def w7(view: UnitView) -> str | None:
    """Transferred clues usually lead to cases; there is no fixed order, for the police find cases themselves."""
    transferred = sum((view.figures.get(column) or Decimal(0) for column in TRANSFERS), Decimal(0))
    if transferred > 0 and view["c12"] == 0:
        return f"已移送涉嫌犯罪线索 {plain(transferred)} 项，公安机关查处案件为0，请与公安机关核对。"
    return None


def w8(view: UnitView) -> str | None:
    """Persons filed should be persons whose clues people have confirmed."""
    confirmed = view.confirmed_persons or 0
    if view["c02"] > confirmed:
        return f"查出无证、假证 {plain(view['c02'])} 人，多于系统中已核实的线索人员 {confirmed} 人。"
    return None


def w9(view: UnitView) -> str | None:
    """元 typed under 万元."""
    fines = view["c06"]
    if fines >= LOOKS_LIKE_YUAN and fines == fines.to_integral_value():
        return f"罚款 {plain(fines)} 万元，疑似把元填作万元。"
    return None


def w10(view: UnitView) -> str | None:
    """The form has a line for who fills it in; a blank is written in by hand, or told once in the settings."""
    missing = [name for name, text in (("填报人", view.contact), ("联系方式", view.phone)) if not text.strip()]
    if not missing:
        return None
    keys = "annex2.contact、annex2.phone" if view.unit == CITY else "annex2.unit_contacts"
    return f"{'、'.join(missing)}空白：请在表上填写，或在 campaign.yaml 的 {keys} 中写明。"


WARNINGS = (
    Rule("W1", "warning", "停产停业整顿的企业数 ≤ 限期整改的企业数", ("c05", "c04"), w1),
    Rule("W2", "warning", "问题总数 ≥ 有问题的企业数 ≥ 限期整改的企业数", ("c03", "c04"), w2),
    Rule("W3", "warning", "查出人员时应有企业问题", ("c02", "c03"), w3),
    Rule("W4", "warning", "提起公诉的人数 ≥ 件数", ("c14_persons", "c14_cases"), w4),
    Rule("W5", "warning", "检察介入、提起公诉 ≤ 公安查处，法院审判 ≤ 提起公诉", ("c12", "c13", "c14_cases", "c15"), w5,
         city_only=True),
    Rule("W6", "warning", "罚款有处罚记录，人均罚款在0.1至20万元之间", ("c06",), w6),
    Rule("W7", "warning", "有线索移交时一般有公安查处的案件（无固定大小关系）", ("c12",), w7,
         lambda view: any(view.figures.get(column) is not None for column in TRANSFERS),
         "没有收到线索移交的台账，无从比较。", city_only=True),
    Rule("W8", "warning", "查出人员数不多于系统中已核实的线索人员数", ("c02",), w8,
         lambda view: view.confirmed_persons is not None, "系统中没有经人工核实的线索人员数，无从比较。"),
    Rule("W9", "warning", "罚款金额单位为万元", ("c06",), w9),
    Rule("W10", "warning", "填报人、联系方式齐全", (), w10, lambda view: view.filed_on is not None,
         "尚未定稿，填报人、联系方式待定稿时核对。"),
)  # fmt: skip
