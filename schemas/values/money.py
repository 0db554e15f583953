"""Amounts of money: how a text becomes whole 分. Never a float: 0.1 元 has none."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation

_UNITS = {"亿": Decimal(100_000_000), "万": Decimal(10_000), "千": Decimal(1_000), "百": Decimal(100)}
_DIGIT_SIGNS = ("零〇", "壹一", "贰二两", "叁三", "肆四", "伍五", "陆六", "柒七", "捌八", "玖九")
_DIGITS = {sign: value for value, signs in enumerate(_DIGIT_SIGNS) for sign in signs}
_PLACES = {"拾": 10, "十": 10, "佰": 100, "百": 100, "仟": 1000, "千": 1000}
_NUMBER = re.compile(r"(\d+(?:\.\d+)?)([亿万千百]?)")
_NOISE = re.compile(r"[\s,，_¥￥$'’`]|人民币|RMB|CNY|大写|罚款|计|整$|正$|[:：]")
_DIGIT = f"[{''.join(_DIGIT_SIGNS)}]"
_CAPITALS = re.compile(
    rf"([{''.join(_DIGIT_SIGNS)}{''.join(_PLACES)}万亿]+)(?:元|圆)?(?:({_DIGIT})角)?零?(?:({_DIGIT})分)?"
)


def fen(text: str, yuan_per_unit: int = 1) -> int | None:
    """Read an amount as whole 分.

    Parameters
    ----------
    text
        As displayed: 30000, 30,000.00, 3万元, ¥3.5万, 叁万元整.
    yuan_per_unit
        What a bare number counts: 1 under a header in 元, 10000 under one in 万元.

    Returns
    -------
    int or None
        The amount in 分; None for a text that is no amount, is negative or has parts of a 分.
    """
    bare = _NOISE.sub("", unicodedata.normalize("NFKC", text))
    arabic = _figures(bare, yuan_per_unit)
    yuan = _capitals(bare) if arabic is None else arabic
    if yuan is None:
        return None
    whole = yuan * 100
    return int(whole) if whole == whole.to_integral_value() else None


def _figures(bare: str, yuan_per_unit: int) -> Decimal | None:
    """Read Arabic figures, with a unit word or in the column's unit."""
    matched = _NUMBER.fullmatch(re.sub(r"[元圆]$", "", bare))
    if matched is None:
        return _scientific(bare, yuan_per_unit)
    number, word = Decimal(matched[1]), matched[2]
    said_yuan = bare.endswith(("元", "圆"))
    return number * (_UNITS[word] if word else Decimal(1 if said_yuan else yuan_per_unit))


def _scientific(bare: str, yuan_per_unit: int) -> Decimal | None:
    """Read 3E+4, as spreadsheets show long numbers."""
    if not re.fullmatch(r"\d+(\.\d+)?[eE]\+?\d{1,2}", bare):
        return None
    try:
        return Decimal(bare) * yuan_per_unit
    except InvalidOperation:
        return None


def _capitals(bare: str) -> Decimal | None:
    """Read Chinese numerals such as 叁万伍仟元; None when a sign is out of place."""
    matched = _CAPITALS.fullmatch(bare)
    if matched is None:
        return None
    jiao, cents = (_DIGITS[part] if part else 0 for part in matched.groups()[1:])
    return Decimal(_whole(matched[1])) + Decimal(jiao * 10 + cents) / 100


def _whole(signs: str) -> int:
    """Value of a Chinese integer."""
    total = section = digit = 0
    for sign in signs:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _PLACES:
            section += max(digit, 1) * _PLACES[sign]
            digit = 0
        else:
            total = (total + section + digit) * int(_UNITS[sign])
            section = digit = 0
    return total + section + digit
