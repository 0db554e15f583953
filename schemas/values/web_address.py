"""Web addresses and accounts: the form in which two spellings of one host, account or link are equal."""

import re
import unicodedata

from schemas.lookups.annex2_lookups import terms

_INVISIBLE = re.compile(r"[\s\u00A0\u200B-\u200F\u2060\uFEFF]")
_SCHEME = re.compile(r"^(?:h(?:tt|xx)ps?|ftp|wss?)[:：]?/{1,3}|^//", re.IGNORECASE)
_DEFANGED = re.compile(r"\[\.\]|\(\.\)|\[dot\]", re.IGNORECASE)
_PORT = re.compile(r":(\d+)$")
_DEFAULT_PORTS = {"80", "443"}
_IPV4 = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z\u4e00-\u9fff]{2,}")
_IDEOGRAPHIC_STOP = re.compile(r"(?<=[0-9A-Za-z])[。．｡](?=[0-9A-Za-z])")

_WEBSITE_PLATFORM = re.compile(r"网站|网页|网址|域名|官网|^WEB|^PC$|^H5$")


def host(text: str) -> str | None:
    """Host of an address, with its port unless that is 80 or 443; None for a text that is no address.

    Scheme, case, path, query and trailing slash do not matter: one imitation site is one host.
    """
    authority = _authority(text)
    if authority is None:
        return None
    bare = _PORT.sub("", authority)
    # Without a scheme only a well-known ending tells a host from an account name with a dot in it.
    known = bare.rsplit(".", 1)[-1] in {written for _, written in terms("domain_ending")}
    if _has_scheme(text) or _IPV4.fullmatch(bare) or (_HOST.fullmatch(bare) and known):
        return authority
    return None


def site_key(text: str, platform: str | None) -> str:
    """Key of a site or account: the host, or the platform and the account's name."""
    found = host(text)
    if found is None and _WEBSITE_PLATFORM.search(_plain(platform or "").upper()):
        authority = _authority(text)
        found = authority if authority and _HOST.fullmatch(_PORT.sub("", authority)) else None
    return found or _account(text, platform)


def link_key(text: str, platform: str | None) -> str:
    """Key of a piece of information: its link without scheme, default port and final slash, or platform and number."""
    found = host(text)
    if found is None:
        return _account(text, platform)
    rest = _SCHEME.sub("", _plain(text))
    path = re.search(r"[/?#].*$", rest)
    return found + (path[0].rstrip("/") if path else "")


def _authority(text: str) -> str | None:
    """Host and port of an address in lower case, without default port, user or final dot."""
    rest = _SCHEME.sub("", _plain(text))
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0].rsplit("@", 1)[-1].lower()
    port = _PORT.search(authority)
    if port and (port[1] in _DEFAULT_PORTS):
        authority = authority[: port.start()]
    return authority.rstrip(".:") or None


def _account(text: str, platform: str | None) -> str:
    return f"{_plain(platform or '').lower()}|{_plain(text).lstrip('@').lower()}"


def _has_scheme(text: str) -> bool:
    return bool(_SCHEME.match(_plain(text)))


def _plain(text: str) -> str:
    stops = _IDEOGRAPHIC_STOP.sub(".", _DEFANGED.sub(".", text))
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", stops))
