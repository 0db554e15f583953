"""Typing errors in numbers and names, as people make them: each takes and returns a Series of the same length."""

import numpy as np
import polars as pl
from numpy.random import Generator

HOMOPHONES = dict(
    zip(
        "张王李徐陈于付肖闫江魏周石伟军建志明国丽杰燕峰辉敏玉文平英霞静涛波庆新兴刚生忠祥福桂芳春振凯晓红华海秀兰亮宝学德永清龙云俊浩宇洋晨强荣",
        "章汪黎许程余傅萧阎姜卫邹史玮君健智铭帼立洁艳锋晖闵钰雯萍瑛侠婧滔博清欣星钢升中翔富贵方椿镇恺小洪桦嗨绣蓝良保雪得勇青隆芸峻昊雨扬辰蔷容",
        strict=True,
    )
)
LOOKALIKES = dict(
    zip(
        "王土未己日千天侯徐宋于玉末陈田刘季李晨伟林杰明清辉浩梅琪峰凤鸣鑫晓红斌洁玲金全利和正",
        "玉士末已曰干夭候除宗干主未阵由列李季农炜村烈朋青晖皓悔淇锋风呜金浇江赋浩铃全金刹知止",
        strict=True,
    )
)
TRADITIONAL = dict(
    zip(
        "张刘陈杨赵孙马许韩吕贾闫伟丽军艳强华兰国红晓辉飞宁凤云鹏东庆荣贵义学阳龙兴爱银宝凯颖齐",
        "張劉陳楊趙孫馬許韓呂賈閆偉麗軍豔強華蘭國紅曉輝飛寧鳳雲鵬東慶榮貴義學陽龍興愛銀寶凱穎齊",
        strict=True,
    )
)


def characters(texts: pl.Series, width: int) -> np.ndarray:
    """Return ASCII texts of one width as a matrix of character codes (UInt8)."""
    return np.frombuffer("".join(texts.to_list()).encode("ascii"), np.uint8).reshape(-1, width).copy()


def joined(codes: np.ndarray) -> pl.Series:
    """Return a matrix of character codes as texts."""
    return pl.Series(codes.view(f"S{codes.shape[1]}").ravel().astype(str), dtype=pl.String)


def wrong_digit(rng: Generator, numbers: pl.Series) -> pl.Series:
    """Type one of the first seventeen digits wrongly; the check digit then always fails."""
    if numbers.is_empty():
        return numbers
    codes, row = characters(numbers, 18), np.arange(len(numbers))
    place = rng.integers(6, 17, len(numbers))
    codes[row, place] = (codes[row, place] - 48 + rng.integers(1, 10, len(numbers))) % 10 + 48
    return joined(codes)


def swapped_digits(rng: Generator, numbers: pl.Series) -> pl.Series:
    """Swap two neighbouring digits that differ; the check digit then always fails."""
    if numbers.is_empty():
        return numbers
    codes, row = characters(numbers, 18), np.arange(len(numbers))
    differ = codes[:, 5:16] != codes[:, 6:17]
    place = np.argmax(rng.random(differ.shape) * differ, axis=1) + 5
    codes[row, place], codes[row, place + 1] = codes[row, place + 1].copy(), codes[row, place].copy()
    return joined(codes)


def dropped_digit(rng: Generator, numbers: pl.Series) -> pl.Series:
    """Leave one digit out."""
    place = pl.Series(rng.integers(6, 17, len(numbers)))
    return splice(numbers, place, place + 1, pl.Series([""] * len(numbers), dtype=pl.String))


def doubled_digit(rng: Generator, numbers: pl.Series) -> pl.Series:
    """Type one digit twice."""
    place = pl.Series(rng.integers(6, 17, len(numbers)))
    twice = pl.DataFrame({"t": numbers, "p": place}).select(pl.col("t").str.slice(pl.col("p"), 1))["t"]
    return splice(numbers, place, place, twice)


def old_form(_: Generator, numbers: pl.Series) -> pl.Series:
    """Write the number in the old form of fifteen digits, where the century was 19; others stay."""
    short = numbers.str.slice(0, 6) + numbers.str.slice(8, 9)
    return short.zip_with(numbers.str.slice(6, 2) == "19", numbers)


def masked_middle(_: Generator, numbers: pl.Series) -> pl.Series:
    """Hide the day of birth behind stars."""
    return numbers.str.slice(0, 6) + "********" + numbers.str.slice(14)


def splice(texts: pl.Series, start: pl.Series, end: pl.Series, middle: pl.Series) -> pl.Series:
    """Put `middle` in the place of the characters from `start` to before `end`."""
    frame = pl.DataFrame({"t": texts, "s": start, "e": end, "m": middle})
    head, tail = pl.col("t").str.slice(0, pl.col("s")), pl.col("t").str.slice(pl.col("e"))
    return frame.select((head + pl.col("m") + tail).alias("t"))["t"]


def replaced_character(rng: Generator, names: pl.Series, table: dict[str, str]) -> pl.Series:
    """Replace one character that the table knows, the last one first; names without any lose to 'unchanged'."""
    del rng
    return pl.Series([replace_last(name, table) for name in names.to_list()], dtype=pl.String)


def replace_last(name: str, table: dict[str, str]) -> str:
    """Replace the last character of the name that the table knows."""
    for place in range(len(name) - 1, -1, -1):
        if table.get(name[place], name[place]) != name[place]:
            return name[:place] + table[name[place]] + name[place + 1 :]
    return name


def homophone(rng: Generator, names: pl.Series) -> pl.Series:
    """Type a character that sounds the same."""
    return replaced_character(rng, names, HOMOPHONES)


def lookalike(rng: Generator, names: pl.Series) -> pl.Series:
    """Type a character that looks alike."""
    return replaced_character(rng, names, LOOKALIKES)


def traditional(rng: Generator, names: pl.Series) -> pl.Series:
    """Write a character in its traditional form."""
    return replaced_character(rng, names, TRADITIONAL)


def unknown_character(rng: Generator, names: pl.Series) -> pl.Series:
    """Lose the last character to a sign that an export puts in its place."""
    signs = pl.Series(np.array(["?", "？", "□", "〓"])[rng.integers(0, 4, len(names))], dtype=pl.String)
    return names.str.head(-1) + signs


def dropped_character(_: Generator, names: pl.Series) -> pl.Series:
    """Leave out the middle character of names of three; others stay."""
    return (names.str.head(1) + names.str.tail(1)).zip_with(names.str.len_chars() == 3, names)


ID_ERRORS = {
    "id_digit": wrong_digit,
    "id_swap": swapped_digits,
    "id_dropped": dropped_digit,
    "id_doubled": doubled_digit,
    "id_old15": old_form,
    "id_masked": masked_middle,
}
NAME_ERRORS = {
    "name_homophone": homophone,
    "name_lookalike": lookalike,
    "name_traditional": traditional,
    "name_unknown": unknown_character,
    "name_dropped": dropped_character,
}
