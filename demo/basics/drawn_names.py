"""Synthetic people's names: surname shares of 山东, common given names, rare characters, names with middle dots."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.randomness import pick

SURNAMES = {
    "王": 95, "张": 89, "李": 80, "刘": 72, "孙": 32, "赵": 29, "陈": 27, "杨": 22, "徐": 22, "马": 17, "高": 15,
    "于": 15,
    "周": 13, "朱": 12, "郭": 11, "宋": 13, "韩": 9, "尹": 9, "孔": 9, "曹": 8, "董": 8, "吴": 11, "许": 7, "胡": 8,
    "姜": 8,
    "魏": 7, "梁": 7, "武": 6, "石": 6, "田": 6, "吕": 6, "丁": 6, "杜": 6, "邱": 4, "程": 4, "薛": 4, "阴": 3, "雷": 3,
    "汪": 3, "付": 3, "傅": 2, "肖": 3, "萧": 1, "闫": 3, "阎": 1, "江": 3, "侯": 3, "候": .5, "冯": 5, "苏": 4,
    "贾": 3,
    "崔": 4, "任": 4, "黄": 5, "范": 4, "季": 2, "史": 2, "仇": .6, "单": .6, "解": .6, "查": .3, "曾": .8, "逯": .5,
    "翟": 1, "盖": .5, "朴": .2, "乐": .2, "展": .6, "鹿": .5, "诸葛": .3, "欧阳": .3, "上官": .2, "司马": .1,
}  # fmt: skip
MALE = (
    "建国军伟强明华平刚志勇峰海杰涛辉斌鹏波宁超飞磊振东兴福成庆生林春光亮宝学忠义德永清玉文荣贵新民立龙云祥凯俊浩宇博帅"
    "洋旭晨阳鑫森昊恒洪宏红庭锋钢健剑玮均安晓小山川泉金银仁信才胜利和顺良正元"
)
FEMALE = (
    "秀英丽红玲芳燕霞敏静娟艳萍梅兰翠桂莲凤云琴霞爱华淑珍玉春荣慧洁颖雪婷莉欣悦佳琳晴月菊香巧娜倩楠蕾薇晓小文雯瑶璐琪"
)
RARE = "堃喆䶮玥翀烜珺淼犇赟晟彧頔燚骉㛃峣旸"
STEPPE = (
    "买买提",
    "阿依古丽",
    "古丽娜尔",
    "艾合买提",
    "吐尔逊",
    "阿卜杜拉",
    "帕提古丽",
    "依明江",
    "木合塔尔",
    "热依木",
)

ONE_CHARACTER_SHARE = 0.13
RARE_SHARE = 0.004
DOTTED_SHARE = 0.004
MIDDLE_DOT = "·"


def draw_names(rng: Generator, male: np.ndarray) -> pl.Series:
    """Draw one name for each person (String); `male` is Boolean. Namesakes are as common as in life."""
    count = len(male)
    surname = np.array(list(SURNAMES))[pick(rng, count, list(SURNAMES.values()))]
    first, second = given(rng, male), given(rng, male)
    second = np.where(rng.random(count) < RARE_SHARE, np.array(list(RARE))[rng.integers(0, len(RARE), count)], second)
    second = np.where((rng.random(count) < ONE_CHARACTER_SHARE) | (second == first), "", second)
    plain = pl.Series(surname) + pl.Series(first) + pl.Series(second)
    dotted = pl.Series(rng.random(count) < DOTTED_SHARE)
    return plain.zip_with(~dotted, steppe_names(rng, count))


def given(rng: Generator, male: np.ndarray) -> np.ndarray:
    """Draw one character of a given name for each person; the first characters of each list are the commonest."""
    choices = [np.array(list(characters))[zipf(rng, len(male), len(characters))] for characters in (MALE, FEMALE)]
    result: np.ndarray = np.where(male, choices[0], choices[1])
    return result


def zipf(rng: Generator, count: int, kinds: int) -> np.ndarray:
    """Draw ranks whose shares fall off as 1/(rank + 8): a few very common, a long tail."""
    return pick(rng, count, 1 / (np.arange(kinds) + 8.0))


def steppe_names(rng: Generator, count: int) -> pl.Series:
    """Draw names of two parts joined by the official middle dot U+00B7."""
    parts = np.array(STEPPE)
    head = rng.integers(0, len(parts), count)
    tail = (head + rng.integers(1, len(parts), count)) % len(parts)
    return pl.Series(parts[head]) + MIDDLE_DOT + pl.Series(parts[tail])


def sibling_name(name: str, character: str) -> str:
    """Name a twin: the same name with its last character changed, so that only one character tells them apart."""
    return name[:-1] + (character if character != name[-1] else "波")
