"""Headers in nobody's usual words that a printer repeats on each page."""

from assets.recognising.sheets.drafts import find_drafts
from assets.recognising.sheets.sheet_view import SheetView
from tests.sheets import sheet

HEADER = ["工区", "作业工人", "工人身份证号", "操作资格类别", "操作资格证书号", "本期有效至"]


def test_a_header_printed_again_is_nobody() -> None:
    persons = [["一区", "张建国", f"37098319900217{at}111", "建筑电工", "鲁J01", "2026-01-01"] for at in (1, 2, 3)]
    rows = [HEADER, persons[0], HEADER, persons[1], ["工 区", *HEADER[1:]], persons[2]]
    assert [[header.rows for header in draft.repeats] for draft in find_drafts(SheetView(sheet(*rows)))] == [
        [(2,), (4,)]
    ]
