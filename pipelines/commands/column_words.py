"""Columns and fields as people write them on the command line: a header's text or a column's letter, a field's name."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assets.recognising.columns.told_headers import signature_of, tellable_fields
from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.header_rows import header_naming
from assets.recognising.tables.file_tables import FileTables
from assets.recognising.wording.column import Column
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import match_exactly
from assets.told_columns import NOTHING, Signature
from pipelines.faults import UserError
from schemas.labels import FIELD_LABELS
from schemas.lookups.headers import CERTIFICATE
from schemas.tables.recognised import LEDGER_TEXTS, CertificateTexts, LedgerTexts

NOTHING_WORDS = ("", "空", "不读")
Pair = tuple[str, str]

_LETTERS = re.compile("[A-Za-z]{1,3}")
_TOLD = re.compile("(?P<column>.+)[=＝](?P<field>[^=＝]*)", re.DOTALL)
_FIRST_WORD = re.compile("[，（]")


@dataclass(frozen=True)
class Heading:
    """A header of the file at hand: its kind of table (empty where none was recognised) and its columns' texts."""

    signature: Signature
    kind: str
    texts: Mapping[int, str]


def parse_maps(maps: Sequence[str]) -> list[Pair]:
    """Each `列=字段` as a pair."""
    found = [_TOLD.fullmatch(each.strip()) for each in maps]
    wrong = [each for each, pair in zip(maps, found, strict=True) if pair is None]
    if wrong:
        raise UserError(f"“{wrong[0]}”应写作 列=字段，如 --map D=有效期截止日期；不读的列写 --map D=不读。")
    return [(pair["column"].strip(), pair["field"].strip()) for pair in found if pair]


def headings_of(found: FileTables, wanted: Sequence[str]) -> list[Heading]:
    """The headers of a file's tables; on a sheet without any, the row that has most of the columns that are wanted."""
    tables = {
        table.signature: table for table in (*found.tables, *found.asides) if table.signature and not table.origin
    }
    known = [Heading(table.signature, table.kind, _printed(table.columns)) for table in tables.values()]
    words = frozenset(normalise(each) for each in wanted if not any(_places(each, heading) for heading in known))
    # One letter is a column's far more often than a header.
    headed = {table.view.sheet.index for table in tables.values()}
    asked = [view for view in found.views if view.sheet.index not in headed and any(len(word) > 1 for word in words)]
    named = (header_naming(view, words) for view in asked)
    new = [_heading(header) for header in named if header]
    return [*known, *(heading for heading in new if heading.signature not in tables)]


def _heading(header: Header) -> Heading:
    texts = {at: "|".join(filter(None, levels)) for at, levels in enumerate(header.texts, start=1)}
    return Heading(signature_of(header), "", texts)


def _printed(columns: Sequence[Column]) -> dict[int, str]:
    return {column.index: column.header or "" for column in columns}


def _places(wanted: str, heading: Heading) -> list[int]:
    """Columns of a header that a word means: by their whole text, their lower one, or their letters."""
    word = normalise(wanted)
    levels = {index: (normalise(text), normalise(text.split("|")[-1])) for index, text in heading.texts.items()}
    for level in (0, 1):
        if found := [index for index, texts in levels.items() if word and texts[level] == word]:
            return found
    index = _number(wanted) if _LETTERS.fullmatch(wanted) else 0
    return [index] if index in heading.texts else []


def _number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def resolved(maps: Sequence[Pair], headings: Sequence[Heading]) -> list[tuple[Heading, int, str]]:
    """Each pair of column and field, in each header that has the column; a column is named once."""
    found = list(_resolved(maps, headings))
    counts = Counter((heading.signature, index) for heading, index, _ in found)
    twice = [index for (_, index), count in counts.items() if count > 1]
    if twice:
        raise UserError(f"{letters(twice[:1])}列写了不止一次；一列只能对应一个字段。")
    return found


def _resolved(maps: Sequence[Pair], headings: Sequence[Heading]) -> Iterator[tuple[Heading, int, str]]:
    for column, word in maps:
        for heading, index in meant(column, headings):
            yield heading, index, _field(word, heading.kind)


def meant(column: str, headings: Sequence[Heading]) -> list[tuple[Heading, int]]:
    """The column that is meant, in each header that has it."""
    found = [(heading, index) for heading in headings for index in _places(column, heading)]
    if not found:
        there = "、".join(dict.fromkeys(text for heading in headings for text in heading.texts.values() if text))
        raise UserError(f"文件的表头中没有“{column}”这一列；{f'有：{there}' if there else '没有找到有表头的表'}。")
    by_letters = normalise(column) not in {normalise(text) for heading, _ in found for text in heading.texts.values()}
    if len({heading.signature for heading, _ in found}) > 1 and by_letters and _LETTERS.fullmatch(column):
        raise UserError(f"文件中有几种表头，“{column}”指哪一张表的列不明；请写表头文字。")
    if len(found) > len({heading.signature for heading, _ in found}):
        raise UserError(f"有几列的表头都是“{column}”；请写列标，如 {letters([index for _, index in found])}。")
    return found


def letters(indexes: Sequence[int]) -> str:
    """Columns as a spreadsheet names them."""
    return "、".join(Column(index, None).letters for index in indexes)


def _field(word: str, kind: str) -> str:
    """The field that a word names in a table of this kind, `NOTHING` for a column that is not to be read."""
    if word in NOTHING_WORDS:
        return NOTHING
    words = _words(kind)
    found = words.get(word) or words.get(normalise(word))
    match = match_exactly(word, kind if kind in LEDGER_TEXTS else CERTIFICATE)
    if not found and match and len(match.fields) == 1 and match.fields[0] in words.values():
        found = match.fields[0]
    if not found:
        labels = "、".join(map(label_of, reversed(dict.fromkeys(words.values()))))
        raise UserError(f"没有“{word}”这个字段；可写：{labels}、不读。")
    return found


def _words(kind: str) -> dict[str, str]:
    """Words for the fields of a kind of table: English name, Chinese label, what the catalogue of tables says."""
    kinds = [kind] if kind else ["roster", *LEDGER_TEXTS]
    fields = dict.fromkeys(field for each in kinds for field in tellable_fields(each))
    described = _described()
    return {
        word: field
        for field in reversed(fields)
        for word in (field, label_of(field), described[field], _FIRST_WORD.split(described[field])[0])
    }


def _described() -> dict[str, str]:
    return LedgerTexts.descriptions() | CertificateTexts.descriptions()


def label_of(field: str) -> str:
    """What a field is called."""
    return FIELD_LABELS.get(field) or _FIRST_WORD.split(_described()[field])[0] if field else "不读"
