"""Cells that hold more than one field's value: name and identity number together, a tick under a trade's name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import polars as pl

from assets.recognising.columns.owners.belongings import STATES
from assets.recognising.wording.column import Column
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.person_labels import inline_pairs, is_name
from assets.recognising.wording.shapes import PROVINCES, says_something
from schemas.lookups.headers import slot_words
from schemas.lookups.items import is_known, read_item
from schemas.lookups.ticks import CIRCLE, is_tick
from schemas.values.certificate_status import read_status
from schemas.vocabulary import Family

NAME, ID_NO, TICK, CIRCLED, NUMBER = "name", "id_no", "tick", "circled", "number"
FIRST_DAY, SECOND_DAY = "first_day", "second_day"
FIRST_WORD, LAST_WORD = "first_word", "last_word"
HELD, HELD_UNTIL = "held", "held_until"
# Most cells must hold both; the rest are blank, foreign or mistyped.
BOTH_LEAST = 0.6
BOTH_CONFIDENCE = 0.8

# Resident numbers of 15 to 19 digits, blanks among them allowed; else passports and permits.
_DOCUMENT = (
    r"(^|[^0-9A-Za-z])([1-9][0-9*]{5} ?[0-9*]{6,8} ?[0-9*]{2,4}[0-9Xx×*]|[A-Za-z]{1,3}[0-9]{6,10})"
    r"([^0-9A-Za-z]|$)"
)
_WORDS = (
    r"(?i)(公民|居民|二代)?身份(证件?|证明)?(号码|编号|号)?|证件(号码|编号|号)|护照(号码|号)?|姓\s*名"
    r"|(^|[^A-Za-z])(ID(\s*(NO|号|CARD))?\.?|(FULL\s*)?NAME\s*[:：=])"
    # 1971年11月生, 肥城人: when and where he was born.
    # 操作员：张三；证件：3709…
    r"|\p{Han}{0,4}(证|号码?|编号)\p{Han}{0,2}\s*[:：]|(操作|持证|作业|从业|人员|员工|职工|工人|本人)\p{Han}{0,3}\s*[:：]"
    r"|出生(年月日?|日期|时间)?|((19|20)[0-9]{2}[年./-][0-9]{1,2}(月|[./-])?([0-9]{1,2}日?)?(出生|生)?)|[\s,，、;；]\p{Han}{2,8}(人|籍)\b"
    # 名：张三；号：3709…: a word of one letter before a colon is a label, for nobody's name is so short.
    r"|(^|[\s,，、;；/|｜])\p{Han}\s*[:：]"
    # ①姓名 … ②身份证号 …, (1)张三 (2)3709…
    r"|[①-⑳⑴-⒛❶-❿㈠-㈩]|(^|[\s,，、;；])[(（]?[0-9]{1,2}[)）.．、]\s?"
    r"|(^|[\s,，、/:：])[男女]\b|[(（][男女][)）]|性\s*别|[\s,，、/]\p{Han}{1,5}族\b|(联系)?(电话|手机)号?码?|1[3-9][0-9]{9}"
)
# 焊工证（有/无）
_HELD_OR_NOT = re.compile(r"[(（][^()（）]*[有是打√][^()（）]*[)）]$")
# A province's sign, not any character: 编号T3709… is no number of a province 号.
CERTIFICATE_NUMBER = (
    rf"(?:[TＴ][1-9][0-9]{{16}}[0-9Xx]|[{PROVINCES}][A-Z][0-9]{{8,14}}"
    rf"|[{PROVINCES}]建安[ABC][0-9]?[(（][0-9]{{4}}[)）][0-9]{{5,8}})"
)
DAY = r"(?:19|20)[0-9]{2}(?:[-./年 ]{1,2}[0-9]{1,2}(?:[-./月 ]{1,2}[0-9]{1,2}日?)?|[01][0-9][0-3][0-9])"
_DAY_WITHIN = re.compile(DAY)
_NUMBER_WITHIN = f"({CERTIFICATE_NUMBER})"
_HELD_NUMBER = re.compile(_NUMBER_WITHIN)
_CODE = re.compile("[A-Z][0-9]")
_HAN = re.compile("[\u3400-\u9fff]")
# 焊接到期, 电工证号: a fact of a trade's certificate, not the trade.
_OF_A_FACT = re.compile("期|至|号|码|日|时间|机关|备注|是否")
_CERTIFICATE_ENDS = ("操作证书", "操作证", "资格证书", "资格证", "上岗证", "证书", "证", "作业人员", "作业", "人员")
_ENDS = " \t\r\n\u3000,，;；:：、/／\\|｜-—–_.。+＋&＆*=＝~～→⇒➔⟶>@＠#()（）[]［］【】<>《》〈〉「」『』〔〕{}“”\"'"


def read_part(texts: pl.Series, column: Column) -> pl.Series:
    """The value of a column's field out of cells that hold more: the texts of the same height, null where none."""
    if column.part in (TICK, CIRCLED):
        return _ticked(texts, trade_of(column) or trade_nearly(column) or "", circles=column.part == CIRCLED)
    if column.part in (HELD, HELD_UNTIL):
        return _held(texts, trade_of(column) or "", until=column.part == HELD_UNTIL)
    if column.part in (FIRST_DAY, SECOND_DAY):
        days = pl.col(texts.name).str.extract_all(DAY)
        place = 0 if column.part == FIRST_DAY else 1
        # A lone day, or more than two, are not told apart: the whole cell is read, or goes back.
        two = pl.when(days.list.len() == 2).then(days.list.get(place, null_on_oob=True))
        return texts.to_frame().select(two.otherwise(texts.name))[texts.name]
    if column.part in (FIRST_WORD, LAST_WORD):
        words = pl.col(texts.name).str.split("/").list.eval(pl.element().str.strip_chars())
        lone = pl.when(words.list.len() == 2).then(words.list.get(0 if column.part == FIRST_WORD else -1))
        return words_apart(texts).to_frame().select(lone.otherwise(texts.name))[texts.name]
    if column.part == NUMBER:
        # The whole cell where none of its words has a certificate's grammar.
        text = pl.col(texts.name)
        return texts.to_frame().select(pl.coalesce(text.str.extract(_NUMBER_WITHIN, 1), text))[texts.name]
    return part_of(texts, column.part)


def words_apart(texts: pl.Series) -> pl.Series:
    """Texts with one stroke for whatever parts two words of a cell: G0010/张三, 001-张三, 一车间 张三.

    Blanks part only where nothing else does: 张 三 is one name.
    """
    text = pl.col(texts.name).str.strip_chars()
    marks = r"\s*[/／\\|｜_—–\-、,，;；:：]+\s*"
    marked = pl.when(text.str.contains(marks)).then(text.str.replace_all(marks, "/"))
    return texts.to_frame().select(marked.otherwise(text.str.replace_all(r"\s+", "/")))[texts.name]


def holds_number(cell: str) -> bool:
    """Whether a certificate's number stands among the words of a cell."""
    return _HELD_NUMBER.search(cell) is not None


def part_of(texts: pl.Series, part: str) -> pl.Series:
    """The name or the identity number out of cells that hold both; a cell with one of them gives that one."""
    text = pl.col(texts.name)
    document = text.str.extract(_DOCUMENT, 2)
    if part == ID_NO:
        return texts.to_frame().select(document)[texts.name]
    rest = text.str.replace(_DOCUMENT, "${1} ${3}").str.replace_all(_WORDS, " ").str.strip_chars(_ENDS)
    return texts.to_frame().select(pl.when(rest != "").then(rest).alias(texts.name))[texts.name]


def trade_of(column: Column) -> str | None:
    """The trade that a column is named for, without 证 or 作业证 behind it; None where its header names none."""
    return _trade_in(_printed(column))


def trade_nearly(column: Column) -> str | None:
    """The trade that a column's header resembles, such as 焊接热切割作业; None where it resembles none or several."""
    word = normalise(_printed(column))
    named = not _OF_A_FACT.search(word) and any(read_item(word, family.value) for family in Family)
    return word if named else None


def _printed(column: Column) -> str:
    """A column's lower header, without （有/无） behind it."""
    leaf = (column.header or "").rsplit("|", maxsplit=1)[-1].strip()
    return _HELD_OR_NOT.sub("", leaf) or leaf


@lru_cache(maxsize=65536)
def _trade_in(leaf: str) -> str | None:
    word = normalise(leaf)
    bare = next((word.removesuffix(end) for end in _CERTIFICATE_ENDS if word.endswith(end) and word != end), word)
    # N1 Forklift 叉车: one of several words names it, else the code among them.
    words = leaf.split() if len(leaf.split()) > 1 and _HAN.search(leaf) else []
    pieces = [word for find in (_HAN.search, _CODE.fullmatch) for word in words if find(word)]
    known = next((text for text in (leaf, bare, *pieces) if is_known(text)), None)
    return known or next((text for text in (word, bare) if text in slot_words()), None)


def _ticked(texts: pl.Series, header: str, *, circles: bool) -> pl.Series:
    """The trade's name where its cell is ticked, by a circle too where that is the sign."""
    ticks = [
        text for text in texts.drop_nulls().unique() if is_tick(text) or (circles and CIRCLE.fullmatch(text.strip()))
    ]
    found = pl.when(pl.col(texts.name).is_in(ticks)).then(pl.lit(header))
    return texts.to_frame().select(found.alias(texts.name))[texts.name]


def holds_day(cell: str) -> bool:
    """Whether a day or a month stands in a cell: √ 2029.2.23, 至2027年12月."""
    return _DAY_WITHIN.search(cell) is not None


def says_held(cell: str) -> bool | None:
    """Whether a cell below a trade says that its certificate is held; None where it says something else."""
    if not says_something(cell):
        return False
    told = is_tick(cell)
    if told is not None:
        return told
    return True if holds_day(cell) or read_status(cell) in STATES else None


def _held(texts: pl.Series, trade: str, *, until: bool) -> pl.Series:
    """The trade where its cell says that its certificate is held, or the day until when."""
    if until:
        return texts.to_frame().select(pl.col(texts.name).str.extract(DAY, 0))[texts.name]
    held = [text for text in texts.drop_nulls().unique() if says_held(text) is not False]
    found = pl.when(pl.col(texts.name).is_in(held)).then(pl.lit(trade))
    return texts.to_frame().select(found.alias(texts.name))[texts.name]


def value_in(text: str, field: str) -> str | None:
    """A field's own part of a cell that holds several fields, or its label too; None where it is not to be told."""
    pairs = inline_pairs(text)
    if pairs:
        return next((value for label, value in pairs if field in label.fields and value), None)
    return part_of(pl.Series("text", [text]), field).item() if field in (NAME, ID_NO) else None


def holds_both(cells: Sequence[str | None]) -> bool:
    """Whether most of some cells hold a name and an identity number each."""
    texts = pl.Series("text", [cell for cell in cells if cell], dtype=pl.String)
    if texts.is_empty():
        return False
    names, documents = part_of(texts, NAME), part_of(texts, ID_NO)
    both = sum(
        document is not None and name is not None and is_name(name)
        for name, document in zip(names, documents, strict=True)
    )
    return both >= BOTH_LEAST * texts.len()


def split_column(columns: Sequence[Column], index: int) -> list[Column]:
    """The columns of a table, one of them read as name and as identity number."""
    whole = next(column for column in columns if column.index == index)
    both = replace(whole, confidence=BOTH_CONFIDENCE, method="content", slot=0)
    parts = [replace(both, field=field, part=field) for field in (NAME, ID_NO)]
    numbered = any(column.field == NUMBER for column in columns)
    # What was taken for the persons' numbers, these standing elsewhere, repeats them: it is the certificates'.
    again = [column for column in columns if column.field == ID_NO and column.index != index and not numbered]
    kept = [column for column in columns if column.index != index and column.field not in (NAME, ID_NO)]
    kept += [replace(column, field=NUMBER, part="") for column in again[:1]]
    return sorted([*kept, *parts], key=lambda column: (column.index, column.slot, column.field))
