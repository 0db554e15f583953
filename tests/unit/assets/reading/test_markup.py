"""HTML and XML Spreadsheet 2003 that call themselves .xls."""

from pathlib import Path

import pytest

from assets.reading.by_format import parse
from assets.reading.markup import read_html
from assets.reading.refusal import RefusalError
from tests.unit.assets.recognising.hand_in import cells, sheets

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><title>无</title>
<style>td {mso-number-format:"\\@";}</style></head><body><!-- <table><tr><td>不算</td></tr></table> -->
<h2>某市机械有限公司花名册</h2>
<table border=1><tr><th colspan="2">持证&nbsp;人员</th><th rowspan=2>备注</th></tr>
<tr><td>张&#26195;红</td><td x:str="T1">T1<br>T2</td></tr>
<tr><td>王
 &lt;某&gt;</td><td x:num="370983197501011000">370983197501011000</td><td></td></tr></table></body></html>"""


def test_html_is_read_as_excel_shows_it(tmp_path: Path) -> None:
    (sheet,) = sheets(tmp_path, PAGE.encode("gb18030"), "甲/名单.xls")
    assert cells(sheet) == [
        (1, "某市机械有限公司花名册", None, None),
        (2, "持证\xa0人员", None, "备注"),
        (3, "张晓红", "T1\nT2", None),
        (4, "王 <某>", "370983197501011000", None),
    ]
    assert sheet.merges == ((2, 1, 2, 2), (2, 3, 3, 3))
    assert sheet.kinds.row(3) == (1, 2, 0)


@pytest.mark.parametrize(
    ("page", "rows"),
    [
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", [["a", "b"], ["", "c"]]),
        ("<table><tr><td rowspan=3>a<td>b<tr><td rowspan=2>c<td>d<tr><td>e</table>",
         [["a", "b"], ["", "c", "d"], ["", "", "e"]]),
        ("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>", [["1"], ["2"]]),
        ("<TABLE><TR><TD COLSPAN='x'>a</TD><TD colspan=99999>b</TD></TR></TABLE>", [["a", "b"]]),
        ("<table><tr></tr><tr><td>a</td></tr></table>", [[], ["a"]]),
        ("<table><tr><td>a<script>x<td></script></td></tr></table>", [["a"]]),
    ],
)  # fmt: skip
def test_html_tables(page: str, rows: list[list[str]]) -> None:
    assert read_html("<html>" + page).grids[0].rows == rows


def test_page_without_a_table_is_refused() -> None:
    with pytest.raises(RefusalError, match="没有表格"):
        parse(b"<html><frameset><frame src='sheet001.htm'></frameset></html>")


BOOK = """<?xml version="1.0" encoding="GB2312"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
<Worksheet ss:Name="人员"><Table>
<Row><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">标题</Data></Cell>
<Cell><Data ss:Type="String">右</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="Number">3.7098319750101e+17</Data></Cell>
<Cell ss:Index="3"><ss:Data ss:Type="String"><html:B>粗</html:B>体</ss:Data></Cell>
<Cell><Data ss:Type="DateTime">2024-07-01T00:00:00.000</Data></Cell>
<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="隐藏"><Table/>
<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
</Workbook>"""


def test_xml_2003_is_read_with_positions_and_types(tmp_path: Path) -> None:
    first, second = sheets(tmp_path, BOOK.encode("gb18030"), "甲/名单.xls")
    assert cells(first) == [
        (1, "标题", None, None, "右", None, None),
        (4, "370983197501010000", None, "粗体", "2024-07-01", "TRUE", "#N/A"),
    ]
    assert first.kinds.row(1) == (2, 0, 1, 3, 6, 7)
    assert first.merges == ((1, 1, 2, 3),)
    assert (second.name, second.visible, second.frame.height) == ("隐藏", False, 0)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("<Workbook", '<!DOCTYPE x [<!ENTITY e "x">]><Workbook', "外部实体"),
        ("</Workbook>", "", "没有传完整"),
        ('ss:Index="4"', 'ss:Index="99999999"', "没有传完整"),
        ('ss:Index="4"', 'ss:Index="-4"', "没有传完整"),
    ],
)
def test_hostile_or_broken_xml_2003_is_refused(old: str, new: str, word: str) -> None:
    with pytest.raises(RefusalError, match=word):
        parse(BOOK.replace(old, new).encode("gb18030"))


@pytest.mark.parametrize(
    ("page", "doubt"),
    [
        ("<table><tr><td>1</td></tr></table>", None),
        ("<table><tr><td>1</td></tr><tr><td>2", "table_not_closed"),
        ("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr>", "table_not_closed"),
    ],
)
def test_page_that_ends_inside_a_table_is_doubtful(page: str, doubt: str | None) -> None:
    assert read_html(page).doubt == doubt
