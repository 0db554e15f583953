"""Chinese numerals inside dates: 二〇二四年七月一日, 二零二四年十二月三十一日, 六年; 贰零贰肆年柒月壹日."""

import re

_SIGNS = ("〇零○O", "一元", "二", "三", "四", "五", "六", "七", "八", "九")
_DIGITS = {sign: str(value) for value, signs in enumerate(_SIGNS) for sign in signs}
# The capital figures of cheques, which no one can alter by a stroke.
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾弍貳參陸", "一二三四五六七八九十二二三六")
_CAPITAL = re.compile("[壹贰叁肆伍陆柒捌玖拾弍貳參陸]")
_NUMERAL = re.compile(
    "[〇零○一二三四五六七八九十廿卅元]+(?=[年月日号]|$|[-./至到~])|[〇零○O一二三四五六七八九]{4}(?=年)"
)


def with_arabic_digits(text: str) -> str:
    """The text with Chinese numerals before 年, 月, 日 as Arabic digits; other texts unchanged."""
    plain = text.translate(_CAPITALS) if _CAPITAL.search(text) else text
    return _NUMERAL.sub(lambda found: _arabic(found.group()), plain)


def _arabic(numeral: str) -> str:
    """Digit by digit (二〇二四), or with tens (十, 十二, 二十, 三十一, 廿三)."""
    # 零柒月, 零壹日: cheques fill up single figures.
    plain = numeral.replace("廿", "二十").replace("卅", "三十")
    plain = plain[1:] if plain.startswith("零") and len(plain) > 1 and "十" in plain else plain
    if "十" not in plain:
        return "".join(_DIGITS[sign] for sign in plain)
    tens, _, units = plain.partition("十")
    valid = len(tens) <= 1 and len(units) <= 1
    return (_DIGITS.get(tens, "1") + _DIGITS.get(units, "0")) if valid else numeral
