"""Pages without a table and empty files: notices are set aside, what may stand for an export is not."""

import pytest

from assets.reading.by_format import parse
from assets.reading.refusal import RefusalError
from assets.recognising.wording.set_aside import is_set_aside

NOTICE = "<html><body><h1>关于开展证书数据共享的通知</h1><p>请各单位于8月5日前报送。</p></body></html>"
NUMBERS = "".join(f"<p>王某 37098319750101{at:04d}</p>" for at in range(3))
LONG = f"<html><body><p>{'请各单位登录系统后报送，' * 40}</p></body></html>"
MHTML = "MIME-Version: 1.0\nContent-Type: text/html\n\n{}"


@pytest.mark.parametrize(
    ("content", "outcome"),
    [
        (NOTICE, "notice"),
        (LONG, "notice"),
        ("<html><body></body></html>", "notice"),
        (MHTML.format(NOTICE), "notice"),
        (MHTML.format(f"<html>{NUMBERS}</html>"), "refused"),
        (MHTML.format("<html><table><tr><td>姓名</td></tr></table></html>"), "refused"),
        (f"<html><body>{NUMBERS}</body></html>", "refused"),
        ("<html><body><p>会话已过期，请重新登录</p></body></html>", "refused"),
        ("<html><body><h1>504 Gateway Time-out</h1></body></html>", "refused"),
        ("<html><body><div id='app'></div><script src='app.js'></script></body></html>", "refused"),
        ("<html><frameset><frame src='a.files/sheet001.htm'></frameset></html>", "refused"),
        ("", "empty"),
        (" \r\n\t", "empty"),
    ],
)
def test_why_a_file_without_a_table_is_not_read(content: str, outcome: str) -> None:
    with pytest.raises(RefusalError) as refusal:
        parse(content.encode())
    assert refusal.value.outcome == outcome


@pytest.mark.parametrize(
    ("name", "outcome", "aside"),
    [
        ("关于开展证书数据共享的通知.htm", "notice", True),
        ("关于特种作业操作证数据报送的通知.html", "notice", True),
        ("页面.mht", "notice", True),
        ("特种作业操作证查询结果.htm", "notice", False),
        ("查询结果.xls", "notice", False),
        ("新建文本文档.txt", "empty", True),
        ("readme.md", "empty", True),
        ("数据2.txt", "empty", False),
        ("安管人员.txt", "empty", False),
        ("新建 Microsoft Excel 工作表.xlsx", "empty", False),
        ("特种作业操作证数据2.xlsx", "empty", False),
        ("通知.htm", "refused", False),
        ("通知.htm", None, False),
    ],
)
def test_what_is_set_aside(name: str, outcome: str | None, *, aside: bool) -> None:
    assert is_set_aside(f"应急局/{name}", outcome) is aside
