"""Odd hand-ins made on the spot: files that programs choke on, and rosters that lie oddly in their files.

All people are invented and on record as their rosters say, so that whatever accuses one of them is wrong.
"""

import csv
import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import xlsxwriter

from demo.formats.compound import compound
from demo.formats.formats import FORMATS
from demo.formats.grids import Sheet
from tests.graph.situations import OPERATION_HEADER, person
from tests.unit.assets.recognising.hand_in import table, workbook

HEADER = ("姓名", "身份证号", "证书名称", "证书编号", "准操项目", "发证日期", "有效期至", "发证机关")
FAMILY, ITEM, OFFICE = "特种作业操作证", "低压电工作业", "泰安市应急管理局"
START, END = date(2021, 6, 12), date(2027, 6, 11)
PEOPLE = 64
GIVEN = ("守田", "秀英", "传海", "桂兰", "建设", "玉珍", "庆元", "兴旺")
NAMES = tuple(f"{surname}{given}" for surname in "赵钱孙李周吴郑王" for given in GIVEN)
READ, REFUSED, ASIDE = ("read",), ("unreadable", "unrecognised"), ("ignored",)

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Odd:
    """One odd file: its name, content, the answers that are right, and how many people stand in it."""

    name: str
    content: bytes
    answers: tuple[str, ...]
    people: int = 0


def registry() -> bytes:
    """Everybody holds a card of 低压电工作业."""
    dates = (START.isoformat(), START.isoformat(), END.isoformat(), "2024-06-11", "2024-05-20")
    rows = [(NAMES[at], person(at), f"T{person(at)}", ITEM, *dates, OFFICE, "有效") for at in range(PEOPLE)]
    return text([OPERATION_HEADER, *rows]).encode()


def text(rows: list[Row], separator: str = ",", ending: str = "\r\n") -> str:
    """Rows as a text table."""
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator, lineterminator=ending).writerows(rows)
    return buffer.getvalue()


def row(at: int, **changes: Any) -> Row:
    """A person's row, as it stands on record but for the changes."""
    usual = {"name": NAMES[at], "id_no": person(at), "family": FAMILY, "number": f"T{person(at)}", "item": ITEM}
    dates = {"start": START.isoformat(), "end": END.isoformat(), "issuer": OFFICE}
    return tuple({**usual, **dates, **changes}.values())


def roster(at: int, **changes: Any) -> list[Row]:
    """A header and two people."""
    return [HEADER, row(2 * at, **changes), row(2 * at + 1)]


def package(parts: dict[str, str]) -> bytes:
    """A zip container."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return buffer.getvalue()


def with_part(content: bytes, name: str, old: str, new: str) -> bytes:
    """A workbook with something else in one of its parts."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        parts = {part: book.read(part).decode() for part in book.namelist()}
    assert old in parts[name]
    return package({**parts, name: parts[name].replace(old, new)})


def in_format(kind: str, at: int) -> bytes:
    """A roster as one of the demo's writers writes it."""
    return FORMATS[kind][1]([Sheet("名单", [list(each) for each in roster(at)])])


def filled(fill: Callable[[Any, Any], None], **options: Any) -> bytes:
    """A workbook whose one sheet is filled by hand."""
    return workbook(lambda book: fill(book, book.add_worksheet("名单")), **options)


def merged(at: int) -> bytes:
    """A title over all columns, a header of two rows."""

    def fill(book: xlsxwriter.Workbook, sheet: Any) -> None:
        sheet.merge_range(0, 0, 0, len(HEADER) - 1, "持证人员一览表")
        for column, word in enumerate(HEADER):
            if word not in ("发证日期", "有效期至"):
                sheet.merge_range(1, column, 2, column, word)
        sheet.merge_range(1, 5, 1, 6, "证书期限")
        sheet.write_row(2, 5, ["发证日期", "有效期至"])
        for number, each in enumerate(roster(at)[1:], start=3):
            sheet.write_row(number, 0, each)

    return filled(fill)


def hidden(at: int) -> bytes:
    """An empty first sheet, the people on a hidden one, a row and a column of it hidden too."""

    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("说明").write(0, 0, "见下表")
        sheet = book.add_worksheet("隐藏😀")
        for number, each in enumerate(roster(at)):
            sheet.write_row(number, 0, each)
        sheet.hide()
        sheet.set_row(2, options={"hidden": True})
        sheet.set_column(5, 5, options={"hidden": True})

    return workbook(fill)


def formulas(at: int, value: Any) -> bytes:
    """Day of issue and last day as formulas, with what the last program that opened the book made of them."""

    def fill(book: xlsxwriter.Workbook, sheet: Any) -> None:
        for number, each in enumerate(roster(at)):
            sheet.write_row(number, 0, each)
        for number in (1, 2):
            for column in (5, 6):
                sheet.write_formula(number, column, "=VLOOKUP(A2,[1]库!A:F,5,0)", value=value)

    return filled(fill)


def since_1904(at: int) -> bytes:
    """Real dates that count from 1904."""

    def fill(book: xlsxwriter.Workbook, sheet: Any) -> None:
        shown = book.add_format({"num_format": "yyyy/m/d"})
        for number, each in enumerate(roster(at)):
            sheet.write_row(number, 0, each)
        for number in (1, 2):
            sheet.write_datetime(number, 5, START, shown)
            sheet.write_datetime(number, 6, END, shown)

    return filled(fill, date_1904=True)


def far_below(at: int) -> bytes:
    """Three thousand blank rows between two people."""

    def fill(book: xlsxwriter.Workbook, sheet: Any) -> None:
        for number, each in zip((0, 1, 3000), roster(at), strict=True):
            sheet.write_row(number, 0, each)

    return filled(fill)


def odd_files() -> list[Odd]:
    """Every odd file; people are dealt in order, two a file."""
    claimed = with_part(
        table([list(each) for each in roster(0)]), "xl/worksheets/sheet1.xml", 'ref="A1:H3"', 'ref="A1:XFD1048576"'
    )
    return [*refused(), *texts(), *workbooks(), Odd("声称百万行.xlsx", claimed, READ, 2)]


def refused() -> list[Odd]:
    """What is never a hand-in, and what holds no table that could be read."""
    book = "<workbook/>"
    far = (
        '<worksheet><sheetData><row><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    bomb = {"xl/workbook.xml": book, "xl/worksheets/sheet1.xml": " " * 55_000_000}
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>'
    whole = table([list(each) for each in roster(1)])
    return [
        Odd("~$花名册.xlsx", b"\x06office".ljust(165, b" "), ASIDE),
        Odd("花名册.xlsx.part", whole, ASIDE),
        Odd(".DS_Store", b"\0\0\0\1Bud1", ASIDE),
        Odd("空文件.xlsx", b"", REFUSED),
        Odd("空白.csv", b" \r\n\r\n", REFUSED),
        Odd("压缩炸弹.xlsx", package(bomb), REFUSED),
        Odd("两个远格.xlsx", package({"xl/workbook.xml": book, "xl/worksheets/sheet1.xml": far}), REFUSED),
        Odd(
            "文字数不实.xlsx",
            package({"xl/workbook.xml": book, "xl/sharedStrings.xml": '<sst uniqueCount="4294967295"/>'}),
            REFUSED,
        ),
        Odd("外部实体.xlsx", package({"xl/workbook.xml": entity}), REFUSED),
        Odd("加密.xlsx", compound({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": bytes(range(256)) * 8}), REFUSED),
        Odd("加密.xls", compound({"Workbook": struct.pack("<HH4sHH", 0x809, 4, b"\0\6\5\0", 0x2F, 4)}), REFUSED),
        Odd("截断.xlsx", whole[: len(whole) * 2 // 3], REFUSED),
        Odd("截断.xls", in_format("xls", 1)[:900], REFUSED),
        Odd("压缩包.xlsx", package({"花名册.csv": text(roster(1))}), REFUSED),
        Odd("文档.doc", compound({"WordDocument": b"\xec\xa5"}), REFUSED),
        Odd("照片.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64), REFUSED),
        Odd("噪声.csv", bytes(range(256)) * 20, REFUSED),
        Odd("只有表头.xlsx", table([list(HEADER)]), ("read", *REFUSED)),
        Odd("网页没有表.xls", b"<html><body><p>404</p></body></html>", REFUSED),
    ]


def texts() -> list[Odd]:
    """Text tables in every dress."""
    rest = [text(roster(at)) for at in range(2, 12)]
    kept = [(each[0], f'="{each[1]}"', *each[2:]) for each in roster(12)[1:]]
    return [
        Odd("国标.csv", rest[0].encode("gb18030"), READ, 2),
        Odd("双字节.csv", rest[1].encode("utf-16"), READ, 2),
        Odd("带标记.csv", rest[2].encode("utf-8-sig"), READ, 2),
        Odd("补零.csv", rest[3].encode() + bytes(3), READ, 2),
        Odd("补零过半.csv", text(roster(27)).encode() + bytes(1_000), ("read", *REFUSED)),
        Odd("夹零.csv", rest[4].replace("赵", "赵\0").encode(), ("read", *REFUSED)),
        Odd("换\n行.csv", rest[5].encode(), READ, 2),
        Odd("倒\u202exslx.csv", rest[6].encode(), READ, 2),
        Odd("表格改名.csv", table([list(each) for each in roster(9)]), READ, 2),
        Odd("文本改名.xlsx", rest[8].encode(), READ, 2),
        Odd("苹果换行.csv", text(roster(11), ending="\r").encode(), READ, 2),
        Odd("公式保号.csv", text([HEADER, *kept]).encode(), READ, 2),
        Odd("分号.csv", text(roster(13), separator=";").encode(), READ, 2),
        Odd("长单元格.csv", text(roster(14, issuer=OFFICE + "　" * 40_000)).encode(), ("read", *REFUSED)),
        Odd("引号没关.csv", text(roster(15)).replace(OFFICE, '"' + OFFICE, 1).encode(), ("read", *REFUSED)),
    ]


def workbooks() -> list[Odd]:
    """Workbooks of every kind, and rosters that lie oddly in them."""
    kinds = ("xls", "xlsb", "ods", "html", "xml2003")
    numeric = [HEADER, *[(each[0], float(each[1][:17] + "0"), *each[2:]) for each in roster(29)[1:]]]
    return [
        *(
            Odd(f"格式{kind}{FORMATS[kind][0]}", in_format(kind, at), READ, 2)
            for at, kind in enumerate(kinds, start=16)
        ),
        Odd("合并表头.xlsx", merged(21), READ, 2),
        Odd("隐藏.xlsx", hidden(22), READ, 2),
        Odd("公式出错.xlsx", formulas(23, "#REF!"), READ, 2),
        Odd("公式没算.xlsx", formulas(24, ""), READ, 2),
        Odd("一九零四.xlsx", since_1904(25), READ, 2),
        Odd("相隔三千行.xlsx", far_below(26), READ, 2),
        Odd("号码成数.xlsx", table([list(each) for each in numeric]), READ, 2),
    ]
