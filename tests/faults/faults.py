"""The faults of registry exports: none of them may accuse anybody who forged nothing, and each must be told."""

import itertools

from demo.basics.drawn_items import F1, F2, F3, F4, F5, F6, F7
from demo.formats.grids import Sheet
from tests.faults import bytes_cut as cut
from tests.faults import columns as col
from tests.faults import losing
from tests.faults import settings as wrong
from tests.faults.case import AFTER, EITHER, EVERY, FIRST, TWO, Case, edit, in_turn, spoil
from tests.faults.exports import ALL, Book, department, opened
from tests.faults.judging import GONE
from tests.faults.neighbours import beside, delete, fixed, growing, move, rename_folder, replace, rest, split, unchanged

SHARP = 0.04
"""A loss below every threshold: only the fault itself tells."""
NOISE = bytes(range(256)) * 40


def other_sheet(share: float, *, head: bool, hidden: bool, kept: bool) -> col.Change:
    """Return what moves the last rows to a second sheet, with or without header, hidden or not, or loses them."""

    def change(book: Book) -> None:
        second = rest(book, share)
        rows = [second.header] * head + second.body * kept
        book.save(None, Sheet("Sheet2", rows, hidden=hidden))

    return change


def spread(place: int, **how: object) -> object:
    """Return what spreads an export over two sheets."""
    return lambda root: other_sheet(**how)(opened(root / "inbox", place))


ROWS_LOST = (
    *(
        Case(f"tenth-{place + 1}", "only a tenth of the rows", edit(place, losing.keep(0.1)), (place,), former=True,
             occasions=EVERY if place in (F1, F3) else TWO)
        for place in ALL
    ),
    *(
        Case(f"half-{place + 1}", "half of the rows", edit(place, losing.keep(0.5)), (place,), former=True,
             occasions=EVERY if place in (F1, F5) else TWO)
        for place in (F1, F2, F3, F5, F7)
    ),
    *(
        Case(f"last-third-{place + 1}", "the last third is missing", edit(place, losing.head(0.67)), (place,),
             former=True)
        for place in (F1, F3, F4, F6)
    ),
    Case("first-page-missing", "序号 begins in the middle", edit(F1, losing.tail(0.7)), (F1,), former=True),
    Case("first-page-missing-small", "序号 begins at 52", edit(F1, losing.tail(1 - SHARP)), (F1,)),
    Case("one-page", "100 rows, a page of the query", edit(F5, losing.page), (F5,), former=True),
    Case("seq-gaps", "序号 has gaps: a third is missing", edit(F4, losing.gaps(0.33)), (F4,), former=True),
    Case("seq-gaps-small", "序号 has gaps: 4 % are missing", edit(F1, losing.gaps(SHARP)), (F1,)),
    Case("seq-stops", "序号, number and ID stop early", edit(F1, losing.numbers_stop(0.8)), (F1,)),
    Case("total-title", "共 N 条 above the header, 4 % are missing",
         edit(F2, losing.stated("共 {} 条记录", "title", losing.keep(0.96))), (F2,)),
    Case("total-end", "合计 N below the rows, 4 % are missing",
         edit(F4, losing.stated("合计|{}", "end", losing.keep(0.96))), (F4,)),
    Case("total-csv", "a csv whose last line states more rows than there are",
         edit(F3, losing.stated("合计：{}条", "end", losing.keep(0.96))), (F3,)),
    Case("one-issuer", "a filter on the issuer was left on",
         edit(F1, losing.only("issuer", lambda cell: cell.startswith("泰安市"))), (F1,), former=True),
    Case("one-category", "a filter on the category was left on",
         edit(F1, losing.only("category", lambda cell: cell == "电工作业")), (F1,), former=True),
    Case("men-only", "a filter on the sex was left on", edit(F3, losing.only("sex_code", lambda cell: cell == "1")),
         (F3,), former=True),
    Case("valid-only", "certificates in force only",
         edit(F1, losing.only("end", lambda cell: cell >= "2024-08-05")), (F1,), former=True),
    Case("in-force-status-only", "records whose status is 有效 only",
         edit(F4, losing.only("status", lambda cell: cell == "有效")), (F4,), former=True, harder=False),
    Case("recent-only", "records since 2022 only", edit(F5, losing.only("start", lambda cell: cell >= "2022")),
         (F5,), former=True),
    Case("older-export", "replaced by one of three years ago",
         edit(F5, losing.only("start", lambda cell: cell < "2022")), (F5,), former=True),
    *(
        Case(f"says-{key}", about, edit(place, losing.saying(text, where)), (place,), occasions=TWO)
        for key, about, place, text, where in (
            ("filter", "conditions of a query", F1, "筛选条件：证书状态=有效；所属镇街=王瓜店街道", "title"),
            ("month", "a list of one month's new records", F2, "2024年7月新增持证人员名单", "title"),
            ("sample", "a sample", F2, "安全生产知识和管理能力考核合格证信息表（样表）", "title"),
            ("period", "a period shorter than the term", F2, "发证日期：2022-01-01至2024-08-05", "title"),
            ("batch", "the first of two batches", F1, "导出时间：2024-08-05（第1批，共2批）", "title"),
            ("goes-on", "the list goes on elsewhere", F4, "转下页", "end"),
            ("left-out", "the rest was left out", F4, "以下略", "end"),
            ("rest-elsewhere", "the rest stands in another file", F3, "……（其余8条见另一文件）", "end"),
            ("shown-of-all", "what a page shows of all", F5, "Showing 1 to {kept} of {all} entries", "end"),
            ("shown-of-others", "what a page shows of a query that is not this table", F5,
             "Showing 1 to 20 of 25 entries", "end"),
            ("pager", "the buttons of a page", F5, "上一页 1 2 3 下一页 末页", "end"),
            ("more", "the button of a page", F5, "加载更多…", "end"),
            ("items", "a title restricted to some items", F1, "特种作业操作证（电工作业）", "title"),
        )
    ),
    Case("no-rows", "the header alone", edit(F2, losing.head(0)), (F2,), former=True),
)  # fmt: skip

CUT = (
    Case("xlsx-directory-cut", "the end of the zip is missing", spoil(F1, cut.cut_end(200)), department(F1)),
    Case("xlsx-half", "half of the bytes", spoil(F4, cut.cut(0.5)), department(F4)),
    Case("xlsx-sheet-cut", "the sheet inside is cut, the zip is whole",
         spoil(F1, cut.inner_cut(0.96, "xl/worksheets/sheet1.xml")), department(F1)),
    Case("xlsx-strings-cut", "the texts inside are cut, the zip is whole",
         spoil(F1, cut.inner_cut(0.96, "xl/sharedStrings.xml")), department(F1)),
    Case("ods-cut", "half of the bytes of an .ods", spoil(F6, cut.cut(0.5)), department(F6)),
    Case("ods-content-cut", "content.xml is cut, the zip is whole", spoil(F6, cut.inner_cut(0.9, "content.xml")),
         department(F6)),
    Case("xls-cut", "half of the bytes of an .xls", spoil(F1, cut.cut(0.5), "xls"), department(F1)),
    Case("xls-cut-small", "the last 4 % of an .xls", spoil(F1, cut.cut(0.96), "xls"), department(F1)),
    Case("xlsb-cut", "the sheet of an .xlsb is cut, the zip is whole",
         spoil(F4, cut.inner_cut(0.9, "xl/worksheets/sheet1.bin"), "xlsb"), department(F4)),
    Case("xml2003-cut", "an XML spreadsheet without its end", spoil(F4, cut.cut(0.96), "xml2003"), department(F4)),
    Case("html-half", "half of a page of HTML named .xls", spoil(F5, cut.cut(0.5)), (F5,)),
    Case("html-small", "the last 4 % of the page", spoil(F5, cut.cut(0.96)), (F5,)),
    Case("html-at-row", "cut behind a row, only </table> is missing", spoil(F5, cut.html_cut_at_row(0.96)), (F5,)),
    Case("csv-half", "cut in a line at the half", spoil(F3, cut.cut_in_line(0.5)), department(F3)),
    Case("csv-in-line", "cut in a line near the end", spoil(F3, cut.cut_in_line(0.96)), department(F3)),
    Case("csv-at-line", "cut before a newline near the end", spoil(F3, cut.cut_at_line(0.96)), department(F3)),
    Case("csv-in-newline", "cut between \\r and \\n", spoil(F3, cut.cut_in_newline(0.96)), department(F3)),
    Case("csv-bom-in-line", "a UTF-8 text cut in a line", spoil(F7, cut.cut_in_line(0.9)), department(F7)),
    Case("csv-quotes", "a stray pair of quotes swallows most lines", spoil(F3, cut.quotes(0.1, 0.9)), department(F3)),
    Case("csv-quotes-small", "a stray pair of quotes swallows 4 % of the lines",
         spoil(F3, cut.quotes(0.5, 0.54)), department(F3)),
    Case("csv-quote-open", "a stray quote that nothing closes", spoil(F3, cut.quotes(0.3, None)),
         department(F3), EITHER),
    Case("csv-quote-open-small", "a stray quote near the end", spoil(F3, cut.quotes(0.96, None)),
         department(F3), EITHER),
    Case("csv-joined-halves", "lines that go on with half of the next record", spoil(F3, cut.joined(3, 0.8)), (F3,)),
    Case("csv-character-sets", "the second half in another character set", spoil(F3, cut.two_character_sets),
         department(F3)),
    Case("csv-zero-bytes", "the second half is zero bytes", spoil(F3, cut.with_zero_bytes), department(F3)),
    Case("zero-bytes", "nothing in the file", spoil(F1, cut.nothing), department(F1)),
    Case("noise", "no workbook at all", spoil(F4, cut.noise), department(F4)),
    Case("login-page", "the download is a page that asks to log in", spoil(F5, cut.login_page), (F5,)),
    Case("encrypted", "the export itself has a password", spoil(F2, cut.encrypted), department(F2)),
)  # fmt: skip

SECOND = (
    *(
        Case(f"second-{key}{'-half' if share > SHARP else ''}",
             f"{about}; {share:.0%} of the records are in it", split(place, name, how, share, form),
             department(place), names=(name,), occasions=EVERY if share == shares[-1] else TWO)
        for key, about, place, name, how, form, shares in (
            ("encrypted", "a second workbook with a password", F1, "特种作业操作证数据（续）.xlsx", cut.encrypted, None,
             (SHARP, 0.5)),
            ("encrypted-other-name", "the same under a name that says nothing", F1, "新建工作表2.xlsx", cut.encrypted,
             None, (SHARP,)),
            ("encrypted-xls", "a second .xls with a password", F4, "安管人员续.xls", cut.encrypted_xls, "xls",
             (SHARP, 0.5)),
            ("damaged", "a second workbook, damaged", F1, "特种作业操作证数据2.xlsx", cut.cut(0.6), None, (SHARP, 0.5)),
            ("part", "a second file that is still loading", F1, "特种作业操作证数据2.xlsx.part", cut.cut(0.6), None,
             (SHARP, 0.5)),
            ("crdownload", "a second file still loading, named otherwise", F3, "建筑施工2.csv.crdownload",
             cut.cut(0.6), None, (SHARP,)),
            ("tmp", "a second file under its temporary name", F1, "特种作业操作证数据2.xlsx.tmp", unchanged, None,
             (SHARP,)),
            ("zero", "a second file without a byte", F1, "特种作业操作证数据2.xlsx", cut.nothing, None, (SHARP, 0.5)),
            ("noise", "a second file that is no workbook", F1, "特种作业操作证数据2.xlsx", cut.noise, None, (SHARP,)),
            ("zip", "a second file in a zip", F3, "建筑施工2.zip", cut.zipped("b.csv"), None, (SHARP, 0.5)),
            ("rar", "a second file in an archive of another kind", F1, "特种作业操作证数据2.rar",
             lambda content: b"Rar!\x1a\x07\x01\x00" + content, None, (SHARP,)),
            ("csv-cut", "a second text, cut in a line", F3, "建筑施工2.csv", cut.cut_in_line(0.5), None, (SHARP, 0.5)),
            ("html-cut", "a second page, cut", F5, "查询结果2.xls", cut.cut(0.5), None, (SHARP, 0.5)),
        )
        for share in shares
    ),
    Case("second-in-root", "a second workbook with a password lies in no folder",
         split(F1, "../特种作业操作证数据（续）.xlsx", cut.encrypted, SHARP), ALL,
         names=("特种作业操作证数据（续）.xlsx",)),
    Case("second-in-sub-folder", "a second workbook with a password lies in a sub-folder",
         split(F1, "2024年8月/数据.xlsx", cut.encrypted, SHARP), department(F1), names=("2024年8月/数据.xlsx",)),
    Case("second-login-page", "a second download is a page that asks to log in",
         split(F5, "查询结果2.xls", cut.login_page, SHARP), (F5,), names=("查询结果2.xls",)),
    Case("second-growing", "a second text grows while the run is under way", lambda _: None, department(F1),
         names=("特种作业操作证数据2.csv",), during=growing(F1, "特种作业操作证数据2.csv")),
    Case("beside-encrypted", "a workbook with a password beside whole exports",
         beside(F1, "数据2.xlsx", fixed(cut.encrypted(b""))), department(F1), names=("数据2.xlsx",), present=True),
    Case("beside-part", "a file that is still loading beside a whole export",
         beside(F4, "安管人员2.xlsx.part", fixed(NOISE)), department(F4), names=("安管人员2.xlsx.part",), present=True),
    Case("beside-unrecognised", "a table of the department that nothing recognises",
         beside(F5, "导出2.csv", fixed("甲,乙,丙\r\n一,二,三\r\n四,五,六\r\n".encode())), (F5,),
         names=("导出2.csv",), present=True, expect=EITHER),
    Case("sheet-header-only", "half of the rows were on a second sheet that lost them",
         spread(F1, share=0.5, head=True, hidden=False, kept=False), (F1,), former=True),
    Case("sheet-hidden", "half of the rows are on a hidden sheet",
         spread(F1, share=0.5, head=True, hidden=True, kept=True), (F1,), expect=EITHER),
    Case("sheet-headless", "half of the rows are on a second sheet without header",
         spread(F1, share=0.5, head=False, hidden=False, kept=True), (F1,), expect=EITHER),
    Case("sheet-headless-small", "4 % of the rows are on a second sheet without header",
         spread(F1, share=SHARP, head=False, hidden=False, kept=True), (F1,), expect=EITHER),
)  # fmt: skip

COLUMNS = (
    *(
        Case(f"ids-numeric-{place + 1}", "a spreadsheet program made numbers of the IDs",
             edit(place, col.each("id_no", col.numeric)), (place,))
        for place in (F1, F3, F4, F6)
    ),
    *(
        Case(f"ids-and-numbers-numeric-{place + 1}", "numbers were made of IDs and certificate numbers",
             edit(place, col.all_of(col.each("id_no", col.numeric), col.each("number", col.numeric))), (place,))
        for place in (F2, F5, F7)
    ),
    Case("ids-scientific", "IDs are texts like 3.70983E+17", edit(F4, col.each("id_no", col.scientific)), (F4,)),
    Case("ids-zeros", "the last three places of the IDs are zeros", edit(F4, col.each("id_no", col.zeros)), (F4,)),
    Case("ids-numeric-some", "4 % of the IDs are numbers", edit(F4, col.each("id_no", col.numeric, SHARP)), (F4,),
         expect=EITHER),
    Case("ids-masked-1", "dates of birth are masked", edit(F1, col.each("id_no", col.masked_birthday)), (F1,),
         expect=EITHER),
    Case("ids-masked-4", "dates of birth are masked", edit(F4, col.each("id_no", col.masked_birthday)), (F4,)),
    Case("ids-tails-masked", "the last four digits are masked", edit(F3, col.each("id_no", col.masked_tail)), (F3,)),
    Case("ids-numbers-masked", "IDs and numbers made of them are masked",
         edit(F5, col.all_of(col.each("id_no", col.masked_birthday), col.each("number", col.masked_birthday))), (F5,)),
    Case("ids-seventeen", "the last place of the IDs is lost", edit(F4, col.each("id_no", col.seventeen)), (F4,),
         expect=EITHER),
    Case("ids-rejected", "the check digits of most IDs fail", edit(F4, col.each("id_no", col.wrong_check, 0.6)), (F4,)),
    Case("ids-rejected-2", "the same where the number is the ID",
         edit(F2, col.all_of(col.each("id_no", col.wrong_check, 0.6), lambda book: book.fill("number",
              book.column("id_no")))), (F2,)),
    Case("ids-half-empty", "half of the IDs are missing", edit(F4, col.empty("id_no", share=0.5)), (F4,)),
    Case("ids-errors", "half of the IDs are #N/A", edit(F3, col.each("id_no", col.error_cell, 0.5)), (F3,)),
    Case("ids-empty-1", "the column of IDs is empty", edit(F1, col.empty("id_no")), (F1,)),
    Case("ids-empty-4", "the column of IDs is empty", edit(F4, col.empty("id_no")), (F4,)),
    Case("ids-missing-1", "no column of IDs", edit(F1, col.lose_columns("id_no")), (F1,), former=True),
    Case("ids-missing-3", "no column of IDs", edit(F3, col.lose_columns("id_no")), (F3,)),
    Case("ids-and-numbers-missing", "neither IDs nor numbers", edit(F2, col.lose_columns("id_no", "number")), (F2,)),
    Case("numbers-missing-1", "no column of numbers", edit(F1, col.lose_columns("number")), (F1,), EITHER, former=True),
    Case("numbers-missing-3", "no column of numbers", edit(F3, col.lose_columns("number")), (F3,), EITHER, former=True),
    Case("numbers-empty", "the column of numbers is empty", edit(F4, col.empty("wide_number")), (F4,), EITHER),
    Case("names-missing", "no column of names", edit(F4, col.lose_columns("name")), (F4,), EITHER, former=True),
    Case("names-empty", "the column of names is empty", edit(F5, col.empty("name")), (F5,), EITHER),
    Case("items-missing", "no column of items", edit(F1, col.lose_columns("item", "category")), (F1,), EITHER,
         former=True),
    Case("ends-missing", "no column of last days", edit(F3, col.lose_columns("end")), (F3,), EITHER, former=True),
    Case("status-missing", "no column of statuses", edit(F4, col.lose_columns("status")), (F4,), EITHER, former=True),
    Case("reviews-missing", "no column of reviews done", edit(F1, col.lose_columns("review_done")), (F1,), former=True),
    Case("reviews-missing-coal", "no column of reviews done", edit(F6, col.lose_columns("review_done")), (F6,), EITHER,
         former=True),
    Case("reviews-empty", "the column of reviews done is empty", edit(F1, col.empty("review_done")), (F1,),
         former=True),
    Case("reviews-half-empty", "half of the reviews done are missing", edit(F1, col.empty("review_done", share=0.5)),
         (F1,)),
    Case("reviews-tail-empty", "the last third of the reviews done is missing",
         edit(F1, col.empty_from(0.67, "review_done")), (F1,)),
    Case("reviews-middle-empty", "a stretch of the reviews done is missing",
         edit(F1, col.empty_from(0.4, "review_done", until=0.6)), (F1,)),
    Case("ends-tail-empty", "the last third of the last days is missing", edit(F1, col.empty_from(0.67, "end")), (F1,)),
    Case("ends-tail-empty-5", "the same in a family without reviews", edit(F5, col.empty_from(0.67, "end")), (F5,)),
    Case("status-tail-empty", "the last third of the statuses is missing",
         edit(F1, col.empty_from(0.67, "status")), (F1,)),
    Case("tail-empty", "all dates and statuses of the last third are missing",
         edit(F1, col.empty_from(0.67, "review_done", "review_due", "end", "status")), (F1,)),
    Case("names-masked", "of each name the first character only", edit(F1, col.each("name", col.masked_name)), (F1,),
         EITHER),
    Case("names-mojibake-half", "half of the names are mojibake", edit(F1, col.each("name", col.mojibake, 0.5)), (F1,)),
    Case("names-mojibake", "all names are mojibake", edit(F4, col.each("name", col.mojibake)), (F4,)),
    Case("names-question-marks", "question marks for names", edit(F3, col.each("name", col.question_marks)), (F3,),
         EITHER),
    Case("file-mojibake", "a UTF-8 text read as GB18030 and saved",
         spoil(F7, lambda content: content.decode("utf-8-sig").encode("utf-8").decode("gb18030", "replace").encode()),
         department(F7)),
    Case("file-latin", "a GB18030 text read as Latin 1 and saved",
         spoil(F3, lambda content: content.decode("latin-1").encode("utf-8")), department(F3)),
    Case("file-question-marks", "a text saved in a character set without Chinese",
         spoil(F3, lambda content: content.decode("gb18030").encode("ascii", "replace")), department(F3)),
    Case("header-lost-1", "no header", edit(F1, col.header_lost), department(F1), EITHER),
    Case("header-lost-3", "no header", edit(F3, col.header_lost), department(F3), EITHER),
    Case("header-shifted", "the header stands a column to the right", edit(F2, col.header_shifted), (F2,)),
    Case("cells-shifted", "from a third of the rows on, cells stand a column to the right",
         edit(F1, col.shift_right(0.3, "id_type")), (F1,)),
    Case("cells-shifted-small", "the last 4 % of the rows are shifted", edit(F1, col.shift_right(0.96, "name")), (F1,)),
    Case("comma", "a separator inside a cell shifts two fifths of the rows", edit(F3, col.extra_comma(0.4, "issuer")),
         (F3,)),
    Case("ids-shifted-down", "the column of IDs moved down by a row", edit(F1, col.shift_down("id_no")), (F1,)),
    Case("names-shifted-down", "the column of names moved down by a row", edit(F4, col.shift_down("name")), (F4,)),
    Case("names-sorted", "the column of names was sorted alone", edit(F1, col.sort_alone("name")), (F1,)),
    Case("ids-sorted", "the column of IDs was sorted alone", edit(F3, col.sort_alone("id_no")), (F3,)),
    Case("numbers-sorted", "the column of numbers was sorted alone", edit(F4, col.sort_alone("wide_number")), (F4,)),
    Case("ends-sorted", "the column of last days was sorted alone", edit(F5, col.sort_alone("end")), (F5,)),
    Case("ends-serial", "last days as numbers of days", edit(F4, col.each("end", col.serial_day)), (F4,), EITHER),
    Case("ends-short", "last days month first, years of two digits", edit(F4, col.each("end", col.short_day)), (F4,),
         EITHER),
    Case("ids-formulas", "IDs are formulas that nothing has calculated", wrong.formulas(F4, "id_no"), (F4,)),
    Case("ends-are-starts", "the last day is the first", edit(F4, col.copy_over("first_issue", "end")), (F4,)),
    Case("reviews-and-ends-swapped", "last days under 应复审日期, reviews under 有效期结束日期",
         edit(F1, col.swap("review_due", "end")), (F1,)),
    Case("reviews-one-day", "every review is due on one day", edit(F1, col.each("review_due", lambda _: "2024-08-05")),
         (F1,), EITHER),
    Case("reviews-filled-down", "one day of review filled down over a third of the rows",
         edit(F1, col.filled_down("review_due", 0.3, 0.6)), (F1,), EITHER),
    Case("reviews-1970", "every review is due on the first day of a database",
         edit(F1, col.each("review_due", lambda _: "1970-01-01")), (F1,), EITHER),
    Case("items-filled-down", "one item filled down over an eighth of the rows of several classes",
         edit(F1, col.filled_down("item", 0.3, 0.425)), (F1,), EITHER),
    Case("name-id-swapped", "names under 身份证号, IDs under 姓名", edit(F2, col.swap("name", "id_no")), (F2,), EITHER),
    Case("all-cancelled", "every status is 注销", edit(F1, col.each("status", lambda _: "注销")), (F1,)),
    Case("all-codes-cancelled", "every status code is that of 注销", edit(F3, col.each("status", lambda _: "05")),
         (F3,)),
)  # fmt: skip

REPLACED = (
    Case("other-county-1", "the export of another county", wrong.other_county(F1), (F1,), former=False),
    Case("other-county-5", "the export of another county", wrong.other_county(F5), (F5,)),
    Case("other-family", "the export of another family", replace(F1, F3), (F1, F3), words=GONE),
    Case("sibling-family", "the other export of the department under this one's name", replace(F2, F1), (F1, F2),
         words=GONE),
    Case("deleted-1", "the export is taken out of the inbox", delete(F1), (F1,), words=GONE),
    Case("deleted-5", "the export is taken out of the inbox", delete(F5), (F5,), words=GONE),
    Case("moved-to-department", "the export lies in another department's folder", move(F1, "住建局"), (F1,), EITHER,
         words=GONE),
    Case("moved-to-rosters", "the export lies among the rosters", move(F4, "企业花名册"), (F4,), EITHER, words=GONE),
    Case("moved-to-registrations", "the export lies among the enterprises' registrations", move(F1, "齐鲁安特"),
         (F1,), EITHER, words=GONE),
    Case("moved-to-inbox", "the export lies in no folder", move(F5, "."), (F5,), EITHER, words=GONE),
    Case("unknown-folder", "the department's folder has a name that nobody knows", rename_folder(F1, "收到的数据"),
         department(F1), EITHER, names=("收到的数据",), words=GONE, summary="收到的数据"),
    Case("unknown-folder-csv", "the same for a department with texts", rename_folder(F6, "新建文件夹"),
         department(F6), EITHER, names=("新建文件夹",), words=GONE, summary="新建文件夹"),
    Case("setting-older", "exported_on is older than the file", wrong.exported_on(F1, "2024-03-01"), (F1,),
         words=("exported_on", "导出日期", "导出时间"), occasions=((FIRST, True), (AFTER, True))),
    Case("setting-newer", "exported_on is later than the file", wrong.exported_on(F1, "2024-12-10"), (F1,),
         words=("exported_on", "导出日期", "导出时间"), occasions=((FIRST, True), (AFTER, True))),
    Case("stale-1", "an export of half a year earlier, as its name tells",
         wrong.stale(F1, "2024-01-05", "特种作业操作证数据_20240105.xlsx"), (F1,), EITHER,
         names=("特种作业操作证数据_20240105",), words=("exported_on", "导出日期", "导出时间", "半年以前")),
    Case("stale-5", "the same in a family of shorter terms",
         wrong.stale(F5, "2024-01-05", "特种设备作业人员证书查询结果_20240105.xls"), (F5,), EITHER,
         names=("特种设备作业人员证书查询结果_20240105",), words=("exported_on", "导出日期", "导出时间", "半年以前")),
    Case("older-whole-newer-short", "a whole export and a newer one with half of the rows",
         wrong.two_exports(F1, "特种作业操作证数据_20240701.xlsx", "特种作业操作证数据_20240805.xlsx",
                           short="特种作业操作证数据_20240805.xlsx"), (F1,), EITHER),
    Case("older-short-newer-whole", "a whole export and an older one with half of the rows",
         wrong.two_exports(F1, "特种作业操作证数据_20240701.xlsx", "特种作业操作证数据_20240805.xlsx",
                           short="特种作业操作证数据_20240701.xlsx"), (F1,), EITHER, present=True),
    Case("older-contradicts", "an older export says that a third was cancelled and ended",
         wrong.contradicted(F1, "特种作业操作证数据_20240601.xlsx"), (F1,), EITHER, present=True),
    Case("issuer-moved", "one issuer's records came from another department",
         wrong.part_moved(F5, "肥城市行政审批服务局", "住建局/特种设备（行政审批）.xls"), (F5,), EITHER),
    Case("roster-among-exports", "enterprises' rosters lie in a department's folder",
         wrong.roster_among_exports(F1, "花名册"), (), EITHER, names=("应急局", "花名册")),
    Case("same-size-and-time", "IDs are masked in place, neither size nor time change",
         wrong.same_size_and_time(F3, "id_no"), (F3,), occasions=((AFTER, True), (AFTER, False))),
)  # fmt: skip

FAULTS = tuple(itertools.chain.from_iterable(map(in_turn, (ROWS_LOST, CUT, SECOND, COLUMNS, REPLACED))))
