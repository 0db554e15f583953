"""docs/rules.md from the rules themselves: `python -m tools.rules_doc` writes it, a test keeps it current."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from assets.annex2.counting_faults import ledger_faults
from assets.annex2.rules.judging import RULES as ANNEX2_RULES
from assets.annex2.rules.view import Rule as Annex2Rule
from assets.parsing.values.problems import clauses
from assets.screening.clueing.clue_titles import with_labels
from assets.screening.rulebook import rules
from assets.screening.ruling.rule import VERDICT_ORDER, Rule, Strength
from schemas.labels import FAMILY_LABELS, FIELD_LABELS, KIND_LABELS
from schemas.law.citing import WORDS, versions
from schemas.law.statutes import Statute, groups
from schemas.lookups.annex2_lookups import column_place, ledgers
from schemas.lookups.catalogue import read_rows
from schemas.tables.recognised import LedgerTexts
from schemas.tables.screening import CROSS_ROW_KINDS, OWN_KINDS
from schemas.vocabulary import ClueLevel, labels

HEADER = """\
# 规则

由各规则的声明（`assets/screening/ruling/`、`assets/annex2/rules/`）和文字（`schemas/lookups/rules.csv`、`clue_kinds.csv`、
`statutes.csv`）经 `python -m tools.rules_doc` 生成，不手工修改。比对结果只是线索，由人核查后认定。
"""
STRENGTHS = {
    Strength.CERTAIN: "确定",
    Strength.STRONG: "较强",
    Strength.FAIR: "一般",
    Strength.WEAK: "较弱",
}
SEVERITIES = {"error": "错误（阻止定稿）", "warning": "提醒"}


def describe() -> str:
    """Return the whole document."""
    judged = (part for kind in _kinds() for part in _of_kind(kind))
    return "".join([HEADER, *_order(), *judged, *_statutes(), *_annex2(), *_ledger_rows(), *_cells()])


def _kinds() -> list[str]:
    """Verdicts in the order in which they decide, then kinds of clue of several rows."""
    return [*(str(verdict) for verdict in VERDICT_ORDER), *CROSS_ROW_KINDS, *OWN_KINDS]


def _order() -> Iterator[str]:
    yield "\n## 判断次序\n\n一条申报可符合几条规则，取次序在前的判断结果，其余规则仍列为理由：\n\n"
    yield from (f"{place}. {KIND_LABELS[verdict]}\n" for place, verdict in enumerate(VERDICT_ORDER, 1))


def _of_kind(kind: str) -> Iterator[str]:
    explained = {row["kind"]: row for row in read_rows("clue_kinds.csv")}
    yield f"\n## {KIND_LABELS[kind]} `{kind}`\n"
    if kind in explained:
        told = explained[kind]
        yield from (
            "\n",
            f"{told['meaning']}\n\n",
            f"- 可能适用的法条（仅供参考）：{_law(told['statutes'].split())}\n",
            f"- 下一步：{told['next_step']}\n",
        )
    for rule in rules().values():
        if rule.verdict == kind:
            yield from _section(rule)


def _law(groups: Collection[str]) -> str:
    """Citations of all versions of the groups, each with from when until when it holds."""
    return "；".join(dict.fromkeys(f"{each.citation}（{_span(each)}）" for each in versions(groups)))


def _span(statute: Statute) -> str:
    return f"{statute.since}至{statute.until}" if statute.until else f"{statute.since}起"


def _statutes() -> Iterator[str]:
    """The whole table, one version a line."""
    yield (
        "\n## 法条\n\n按行为时间和基准日取用，仅供参考；行为时间不明的新旧并列，行为以后有变化的按从旧兼从轻。"
        "核实程度：H 已读原文或多处互证，M 二手来源，L 未经证实（不列入线索）。\n\n"
        "| 类别 | 对象 | 证书种类 | 法条 | 内容 | 施行 | 核实程度 | 来源 |\n|---|---|---|---|---|---|---|---|\n"
    )
    for each in versions(groups()):
        families = "、".join(FAMILY_LABELS[family] for family in each.families) or "不限"
        law = f"{each.instrument}{each.article}"
        told = (WORDS[each.addressee], families, law, each.consequence, _span(each), each.confidence, each.source)
        yield f"| `{each.group}` | {' | '.join(told)} |\n"


def _section(rule: Rule) -> Iterator[str]:
    yield f"\n### {rule.text.label} `{rule.code}`\n\n{rule.text.meaning}\n\n"
    yield from (f"- {name}：{told}\n" for name, told in _facts(rule) if told)


def _facts(rule: Rule) -> Iterator[tuple[str, str]]:
    strength = f"，可信程度{STRENGTHS[rule.strength]}（{rule.strength.value}）" if rule.strength else ""
    yield "作用", f"{'决定判断结果' if rule.decides else '补充说明，不决定判断结果'}{strength}"
    yield "级别", _level(rule)
    yield "依据的申报字段", _fields(rule.rests_on)
    yield "依据的登记字段", _fields(rule.rests_on_record)
    yield "线索说明", with_labels(rule.text.sentence)
    yield "也可能是", rule.text.innocent
    yield "遇下列情形列入待核验", "、".join(f"{excuse.text.label} `{excuse.code}`" for excuse in rule.excused_by)
    yield "退回时请更正", _fields((rule.corrects,) if rule.corrects else ())
    yield "法规", _law(rule.text.statutes)
    yield "来源", rule.text.source


def _level(rule: Rule) -> str:
    if rule.level is None:
        return ""
    other = "" if rule.kind == rule.verdict else f"（{KIND_LABELS[rule.kind]}的线索）"
    return f"{labels(ClueLevel)[rule.level]}{other}，{rule.text.level_reason}"


def _fields(fields: Iterable[str]) -> str:
    return "、".join(FIELD_LABELS[field] for field in fields)


def _annex2() -> Iterator[str]:
    yield "\n## 附件2的规则\n\n| 代号 | 性质 | 规则 | 依据的栏 | 何时判断 |\n|---|---|---|---|---|\n"
    for rule in ANNEX2_RULES:
        columns = "、".join(dict.fromkeys(column_place(column) for column in rule.needs)) or "—"
        yield f"| {rule.code} | {SEVERITIES[rule.severity]} | {rule.statement} | {columns} | {_when(rule)} |\n"


def _when(rule: Annex2Rule) -> str:
    said = ["只对全市"] if rule.city_only else []
    said += [f"否则：{rule.unready}"] if rule.unready else []
    return "，".join(said) or "每次"


def _ledger_rows() -> Iterator[str]:
    yield "\n## 附件2台账逐行检查\n\n| 台账 | 字段 | 代号 | 后果 | 说明 |\n|---|---|---|---|---|\n"
    names = LedgerTexts.descriptions()
    for fault in ledger_faults():
        effect = "退回" if fault.severity == "reject" else "请核对" if fault.second_look else "部分栏不计"
        place = f"{ledgers()[fault.ledger].label} | {names[fault.field]}"
        yield f"| {place} | `{fault.rule}` | {effect} | {fault.meaning}。 |\n"


def _cells() -> Iterator[str]:
    yield "\n## 单元格检查（退回修改清单）\n\n| 代号 | 说明 |\n|---|---|\n"
    yield from (f"| `{code}` | {clause} |\n" for code, clause in clauses().items())


if __name__ == "__main__":
    Path("docs/rules.md").write_text(describe(), encoding="utf-8")
