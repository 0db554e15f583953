"""One host, account or link however it is written."""

import pytest

from schemas.values.web_address import host, link_key, site_key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HTTP://Zlaq.Example.com:80/a/b/", "zlaq.example.com"),
        ("https://zlaq.example.com:443?x=1", "zlaq.example.com"),
        ("zlaq.example.com/", "zlaq.example.com"),
        ("ｗｗｗ．example．com", "www.example.com"),
        ("hxxp://example[.]com", "example.com"),
        ("example。com", "example.com"),
        ("117.73.255.95:8081/const/index", "117.73.255.95:8081"),
        ("应急查询.中国", "应急查询.中国"),
        ("安全证查询", None),
        ("zhang.shan", None),
    ],
)
def test_host(text: str, expected: str | None) -> None:
    assert host(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("安全证查询", "微信"), ("安全证 查询", "微信"), True),
        (("安全证查询", "微信"), ("安全证查询", "抖音"), False),
        (("a.com", "网站"), ("http://a.com", None), True),
        (("site.unusual", "网站"), ("https://site.unusual/", None), True),
    ],
)
def test_site_key(one: tuple[str, str | None], other: tuple[str, str | None], *, same: bool) -> None:
    assert (site_key(*one) == site_key(*other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.com/p/1", "https://A.com:443/p/1/", True),
        ("http://a.com/p/1", "http://a.com/p/2", False),
        ("http://a.com/p?id=1", "http://a.com/p?id=2", False),
        ("http://a.com/Ab", "http://a.com/ab", False),
        ("BD-001", "bd-001", True),
    ],
)
def test_link_key(one: str, other: str, *, same: bool) -> None:
    assert (link_key(one, None) == link_key(other, None)) is same
