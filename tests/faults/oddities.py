"""Oddities that are no faults: whatever they are, every verdict stays and nobody speaks of doubt."""

from pathlib import Path

from demo.basics.drawn_items import F1, F2, F3, F4, F5, F6
from demo.formats.bad_files import docx
from demo.formats.compound import compound
from demo.formats.formats import xlsx
from demo.formats.grids import Row, Sheet
from tests.faults import losing
from tests.faults.bytes_cut import joined
from tests.faults.case import HARMLESS, TWO, Apply, Case, edit, spoil
from tests.faults.exports import Book, opened
from tests.faults.neighbours import beside, copy, fixed, rename, rename_folder

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
PHOTO = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8 + b"\xff\xd9"
NOTICE = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
OFFICE_LOCK = b"\x06office".ljust(165, b" ")
OPEN_LOCK = b",user,host,05.08.2024 10:00,file:///home/user;"
PAGE = "<html><body><h1>关于开展证书数据共享的通知</h1><p>请各单位于8月5日前报送。</p></body></html>".encode()
NOTE = "导出说明：数据截至8月5日。\r\n".encode("gb18030")


def titled(book: Book) -> None:
    """Put more title rows above the header."""
    book.titles = [["肥城市应急管理局"], [], ["特种作业操作证持证人员信息"], ["导出日期：2024-08-05"], *book.titles]


def blank_rows(book: Book) -> None:
    """Leave a row blank after every fifty."""
    body: list[Row] = []
    for place, row in enumerate(book.body):
        body += [[""] * len(row)] * (place > 0 and place % 50 == 0) + [row]
    book.body = body


def headers_again(book: Book) -> None:
    """Repeat the header every fifty rows, as printed pages do."""
    body: list[Row] = []
    for place, row in enumerate(book.body):
        body += [[*book.header]] * (place > 0 and place % 50 == 0) + [row]
    book.body = body


def reversed_columns(book: Book) -> None:
    """Turn the order of the columns round."""
    book.header.reverse()
    book.fields.reverse()
    for row in book.body:
        row.reverse()


def reversed_rows(book: Book) -> None:
    """Sort the rows the other way; 序号 goes with them."""
    book.body.reverse()


def remarks(book: Book) -> None:
    """Add columns that nobody needs."""
    book.insert(len(book.fields), "remark", "备注", [""] * len(book.body))
    book.insert(2, "operator", "经办人", ["操作员"] * len(book.body))


def footer(book: Book) -> None:
    """Sign below the rows."""
    book.body += [[""] * len(book.fields), ["制表人：信息科", *[""] * (len(book.fields) - 1)]]


def spaced(book: Book) -> None:
    """Write IDs with blanks, an apostrophe or a small x."""
    ways = (str.lower, lambda cell: "'" + cell, lambda cell: cell + " ", lambda cell: "\t" + cell)
    book.fill("id_no", [ways[place % 4](cell) for place, cell in enumerate(book.column("id_no"))])


def numbered(book: Book) -> None:
    """Put a complete 序号 before the columns."""
    book.insert(0, "seq", "序号", [str(number) for number in range(1, len(book.body) + 1)])


def sheets(*more: Sheet) -> Apply:
    """Return what adds sheets to the first export."""
    return lambda root: opened(root / "inbox", F1).save(None, *more)


def with_openpyxl(root: Path) -> None:
    """Let another program hide a column, set a filter, hide rows, merge a title and save the workbook."""
    import io

    import openpyxl

    from tests.faults.exports import put

    path = opened(root / "inbox", F2).path
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet.merge_cells("A1:K1")
    sheet.column_dimensions["C"].hidden = True
    sheet.auto_filter.ref = f"A3:K{sheet.max_row}"
    for row in range(10, 40):
        sheet.row_dimensions[row].hidden = True
    buffer = io.BytesIO()
    book.save(buffer)
    put(path, buffer.getvalue())


def sub_folder(root: Path) -> None:
    """Put the department's files in a folder of the month."""
    path = opened(root / "inbox", F5).path
    target = path.parent / "2024年8月" / path.name
    target.parent.mkdir()
    path.rename(target)


def touched(root: Path) -> None:
    """Copy the files in only now: their times are of this moment."""
    for path in (root / "inbox").rglob("*"):
        if path.is_file():
            path.touch()


def checked(digits: str) -> str:
    """Put the check digit behind seventeen digits of an identity number."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return digits + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11]


def grown(book: Book) -> None:
    """Let the same department hand in the export again with new records of people whom no roster lists."""
    new = [[*row] for row in book.body[:30]]
    for number, row in enumerate(new):
        row[book.at("id_no")] = checked(f"37098319600101{number + 500:03d}")
        row[book.at("name")] = "新增人"
        row[book.at("number")] = f"鲁F09{number:08d}"
    book.body += new


def unix_newlines(content: bytes) -> bytes:
    """End the lines as other systems do."""
    return content.replace(b"\r\n", b"\n")


def harmless(name: str, about: str, apply: Apply, place: int) -> Case:
    """Return a case that must change nothing."""
    return Case(name, about, apply, (place,), HARMLESS, occasions=TWO)


BESIDE = (
    ("picture", "a picture", F1, "扫描件.png", PICTURE),
    ("photo", "a photograph", F3, "公章.jpg", PHOTO),
    ("notice-pdf", "a notice as PDF", F1, "关于报送数据的通知.pdf", NOTICE),
    ("notice-docx", "a notice as Word document", F4, "关于报送数据的通知.docx", docx()),
    ("notice-doc", "a notice as old Word document", F5, "情况说明.doc", compound({"WordDocument": b"\xec\xa5"})),
    ("lock-office", "the lock file of an open workbook", F1, "~$特种作业操作证数据_20240805.xlsx", OFFICE_LOCK),
    ("lock-open", "the lock file of another office program", F6, ".~lock.煤矿特种作业操作证.ods#", OPEN_LOCK),
    ("thumbs", "Thumbs.db", F1, "Thumbs.db", compound({"Catalog": bytes(64)})),
    ("ds-store", ".DS_Store", F3, ".DS_Store", b"\x00\x00\x00\x01Bud1" + bytes(100)),
    ("desktop-ini", "desktop.ini", F5, "desktop.ini", b"[.ShellClassInfo]\r\n"),
    ("empty-sheet", "an empty workbook", F1, "新建 Microsoft Excel 工作表.xlsx", xlsx([Sheet("Sheet1", [])])),
    ("note", "a note as text", F3, "说明.txt", NOTE),
    ("notice-htm", "a notice saved as a page", F1, "关于开展数据共享的通知.htm", PAGE),
    ("empty-note", "a text file made by a slip of the mouse", F3, "新建文本文档.txt", b""),
)

ALIASES = (
    (F1, "市应急管理局"), (F1, "应急"), (F1, "应急局 "), (F1, "应急局　"), (F1, "肥城市应急管理局"), (F1, " 应急局"),
    (F3, "住房和城乡建设局"), (F3, "市住建局"), (F5, "市场监督管理局"), (F5, "市监局"), (F6, "煤炭发展服务中心"),
    (F6, "煤炭"),
)  # fmt: skip

ODDITIES = (
    *(
        harmless(f"beside-{key}", about, beside(place, name, fixed(content)), place)
        for key, about, place, name, content in BESIDE
    ),
    *(
        harmless(f"alias-{number}", f"the folder is called “{name}”", rename_folder(place, name), place)
        for number, (place, name) in enumerate(ALIASES, start=1)
    ),
    *(
        harmless(f"as-{form}", f"saved as {form}", edit(place, lambda _: None, form), place)
        for place, form in (
            (F1, "xls"), (F1, "csv_gb18030"), (F4, "csv_bom"), (F4, "csv_utf16"), (F1, "ods"), (F3, "xlsx"),
            (F4, "xlsx_as_xls"), (F2, "xlsb"), (F5, "tsv_as_xls"), (F6, "xml2003"), (F1, "html"), (F2, "csv_utf8"),
        )
    ),
    harmless("titles", "more title rows", edit(F1, titled), F1),
    harmless("hidden-column", "another program hid a column and rows, merged a title, saved", with_openpyxl, F2),
    harmless("column-order", "the columns in another order", edit(F1, reversed_columns), F1),
    harmless("row-order", "the rows in another order", edit(F4, reversed_rows), F4),
    harmless("more-columns", "columns that nobody needs", edit(F3, remarks), F3),
    harmless("blank-rows", "blank rows between", edit(F4, blank_rows), F4),
    harmless("blank-lines-csv", "blank lines between", edit(F3, blank_rows), F3),
    harmless("headers-again", "the header on every page", edit(F1, headers_again), F1),
    harmless("footer", "a signature below", edit(F6, footer), F6),
    harmless("spaced-ids", "IDs with blanks, apostrophes, a small x", edit(F4, spaced), F4),
    harmless("csv-joined", "line ends lost between whole records", spoil(F3, joined(3)), F3),
    *(
        harmless(f"says-{at}", f"a line “{text}”", edit(place, losing.saying(text, where, 1)), place)
        for at, (place, text, where) in enumerate(
            (
                (F1, "查询条件：证书名称=特种作业操作证；所属镇街=全部；证书状态=不限", "title"),
                (F2, "发证日期：2010-01-01至2024-08-05", "title"),
                (F5, "上一页 1 下一页", "end"),
                (F4, "以下空白", "end"),
                (F1, "特种作业操作证", "title"),
            ),
            start=1,
        )
    ),
    harmless("total-agrees", "合计 agrees", edit(F4, losing.stated("合计|{}", "end", lambda _: None)), F4),
    harmless("total-agrees-title", "共 N 条 agrees",
         edit(F2, losing.stated("共 {} 条记录", "title", lambda _: None)), F2),
    harmless("total-agrees-csv", "a last line that agrees",
         edit(F3, losing.stated("合计：{}条", "end", lambda _: None)), F3),
    harmless("duplicates", "every row twice", edit(F1, losing.duplicate), F1),
    harmless("renamed", "another file name", rename(F1, "导出结果.xlsx"), F1),
    harmless("resent", "the same file once more under another name", copy(F4, "安管人员（再报）.xlsx"), F4),
    harmless("sub-folder", "the files in a folder of the month", sub_folder, F5),
    harmless("sheet-blank", "an empty second sheet", sheets(Sheet("Sheet2", []), Sheet("Sheet3", [])), F1),
    harmless("sheet-notes", "a hidden sheet with notes",
         sheets(Sheet("填表说明", [["填表说明"], ["一、证件号码须为18位。"]], hidden=True)), F1),
    harmless("just-now", "all files were copied in this moment", touched, F1),
    harmless("grown", "thirty new records of people on no roster", edit(F3, grown), F3),
    harmless("saved-again", "the same rows, other bytes", spoil(F3, unix_newlines), F3),
)  # fmt: skip
