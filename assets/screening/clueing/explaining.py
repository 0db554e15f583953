"""One clue's whole story for a screen: rules, evidence field by field, where each value stands. Masked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from assets.screening.clueing.clue_kinds import applicable
from assets.screening.clueing.evidence import FIELDS
from assets.screening.rulebook import rules
from assets.screening.ruling.rule import Rule
from schemas.labels import FIELD_LABELS, KIND_LABELS, ROLE_LABELS
from schemas.tables.screening import CLOSED, CROSS_ROW_KINDS
from schemas.vocabulary import ClueLevel, Verdict, labels

OTHER_SIDE = {"claim": "登记", "registry": "申报", "revised": "登记", "former": "登记"}


@dataclass(frozen=True)
class Fact:
    """One field of a clue on one side: texts as displayed there (masked), the comparison, and the cell."""

    role: str
    field: str
    claimed: str | None
    recorded: str | None
    comparison: str | None
    weight: float | None
    file: str
    sheet: str
    row: int | None
    column: str


@dataclass(frozen=True)
class Spoken:
    """The rules that spoke of one claim behind a clue, the deciding one first."""

    file: str
    sheet: str
    row: int
    verdict: str
    confidence: float
    rules: tuple[Rule, ...]
    not_compared: tuple[str, ...]
    family: str | None
    day: date


@dataclass(frozen=True)
class Explanation:
    """Everything known of one clue."""

    clue_id: str
    title: str
    kind: str
    level: str
    level_reason: str
    first_seen: str
    status: str
    status_reason: str | None
    statutes: str
    spoken: tuple[Spoken, ...]
    facts: tuple[Fact, ...]


def explain(clue_id: str, clues: pl.DataFrame, evidence: pl.DataFrame, verdicts: pl.DataFrame) -> Explanation:
    """Tell one clue's story.

    Parameters
    ----------
    clue_id
        Number of the clue.
    clues, evidence, verdicts
        Clues, Evidence, Verdicts of one as-of date.

    Raises
    ------
    KeyError
        No clue has this number.
    """
    found = clues.filter(pl.col("clue_id") == clue_id)
    if found.is_empty():
        raise KeyError(clue_id)
    clue = found.row(0, named=True)
    told = evidence.filter(pl.col("clue_id") == clue_id)
    return Explanation(
        clue_id=clue_id,
        title=clue["title"],
        kind=KIND_LABELS[clue["kind"]],
        level=labels(ClueLevel)[clue["level"]],
        level_reason=clue["level_reason"],
        first_seen=clue["first_seen"].isoformat(),
        status=clue["status"],
        status_reason=clue["status_reason"],
        # Results of before this was told have no such columns.
        statutes=applicable(clue["kind"], clue["family"], clue.get("acted_from"), _day(clue)),
        # The rows of a clue that is not open any more may say something else by now, or be another person's.
        spoken=() if clue["status"] in CLOSED else _spoken(clue["kind"], told, verdicts, _day(clue)),
        facts=_facts(told),
    )


def _day(clue: dict[str, Any]) -> date:
    """The as-of date of the run that last raised the clue."""
    day: date = clue.get("last_seen") or clue["first_seen"]
    return day


def _spoken(kind: str, told: pl.DataFrame, verdicts: pl.DataFrame, day: date) -> tuple[Spoken, ...]:
    """The rules of each claim behind the clue; of a clue of several rows, the rule that joins them comes first."""
    place = ["file", "sheet", "row", "claim"]
    behind = verdicts.join(told.filter(pl.col("role") == "claim"), on=place, how="semi").sort(place)
    joining = (rules()[kind],) if kind in CROSS_ROW_KINDS else ()
    return tuple(
        Spoken(
            row["file"],
            row["sheet"],
            row["row"],
            labels(Verdict)[row["verdict"]],
            row["confidence"],
            joining + tuple(rules()[code] for code in row["reasons"]),
            # Results of before this was told have no such column.
            tuple(row.get("not_compared") or ()),
            row["family"],
            day,
        )
        for row in behind.iter_rows(named=True)
    )


def _facts(told: pl.DataFrame) -> tuple[Fact, ...]:
    """All evidence of a clue: claims first, row by row, the fields in the order of a certificate."""
    order = pl.col("field").replace_strict(list(FIELDS), list(range(len(FIELDS))), default=len(FIELDS))
    ordered = told.sort("role", "file", "sheet", "row", "claim", order, "column")
    return tuple(Fact(*row) for row in ordered.select(list(Fact.__dataclass_fields__)).iter_rows())


def explain_clue(clue_id: str, clues: pl.DataFrame, evidence: pl.DataFrame, verdicts: pl.DataFrame) -> str:
    """The story as Chinese text, a block a thing: heading, the rules of each claim, evidence. See `explain`."""
    story = explain(clue_id, clues, evidence, verdicts)
    heading = [
        f"线索 {story.clue_id}  {story.kind}  级别：{story.level}（{story.level_reason}）",
        story.title,
        f"首次发现：{story.first_seen}  状态：{story.status}  本结果只是线索，由人核查后认定。",
        *([f"状态说明：{story.status_reason}以下为提出线索时的内容。"] if story.status_reason else []),
        f"可能适用的法条（仅供参考）：{story.statutes}",
    ]
    blocks = ["\n".join(heading), *(_spoken_text(one) for one in story.spoken), *_evidence_texts(story.facts)]
    return "\n\n".join(blocks)


def _spoken_text(spoken: Spoken) -> str:
    lines = [f"{_place(spoken)}：{spoken.verdict}（置信度 {spoken.confidence:.2f}）"]
    lines += [line for rule in spoken.rules for line in _rule_lines(rule, spoken)]
    if spoken.not_compared:
        fields = "、".join(FIELD_LABELS.get(field, field) for field in spoken.not_compared)
        why = "单元格里写有内容而未能读懂，或登记库没有载明，既不支持也不推翻上面的结论，请对照原件。"
        lines.append(f"  · 没有比对：{fields}。{why}")
    return "\n".join(lines)


def _rule_lines(rule: Rule, spoken: Spoken) -> Iterator[str]:
    yield f"  · {rule.text.label}：{rule.text.meaning}"
    if rule.text.innocent:
        yield f"    也可能是：{rule.text.innocent}。"
    yield f"    依据：{rule.text.basis_on(spoken.day, spoken.family) or '—'}"


def _evidence_texts(facts: tuple[Fact, ...]) -> list[str]:
    """One block a row on either side, a line a field."""
    blocks: dict[str, list[str]] = {}
    for fact in facts:
        blocks.setdefault(f"{ROLE_LABELS[fact.role]}：{_place(fact)}", []).append(_fact_text(fact))
    return ["\n".join([heading, *lines]) for heading, lines in blocks.items()]


def _fact_text(fact: Fact) -> str:
    """One line: field and column, text on this side, and on the other where they are compared."""
    if fact.role == "searched":
        return f"  {fact.recorded}；登记库中未查到相应登记（{fact.claimed}）"
    column = f"（{fact.column}列）" if fact.column else ""
    other = fact.claimed if fact.role == "registry" else fact.recorded
    mine = fact.recorded if fact.role == "registry" else fact.claimed
    against = "" if other is None else f"，{OTHER_SIDE[fact.role]}为“{other}”"
    weight = "" if fact.weight is None else f"，匹配分值 {fact.weight:+.1f}"
    compared = "" if fact.comparison is None else f"：{fact.comparison}{weight}"
    shown = "未填" if mine is None else f"“{mine}”"
    return f"  {FIELD_LABELS.get(fact.field, fact.field)}{column}  {shown}{against}{compared}"


def _place(at: Fact | Spoken) -> str:
    row = "" if at.row is None else f" 第{at.row}行"
    return f"{at.file}{f'[{at.sheet}]' if at.sheet else ''}{row}"
