"""The words that rosters use for families and items."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.drawn_items import F4, ITEM_CODES, KINDS

FAMILY_WORDS = (
    ("特种作业操作证", "特种作业操作证", "特种作业证"),
    ("安全生产知识和管理能力考核合格证",),
    ("建筑施工特种作业操作资格证书", "建筑施工特种作业操作资格证"),
    ("安管人员考核合格证", "建筑施工企业安管人员安全生产考核合格证书"),
    ("特种设备安全管理和作业人员证", "特种设备作业人员证"),
    ("煤矿特种作业操作证",),
    ("煤矿安全生产知识和管理能力考核合格证",),
)
"""Names of each family on rosters, in the order of KINDS."""

NO_CERTIFICATE = ("无", "/", "未取得", "办理中", "—", "暂无", "")
SHORT_SHARE = 0.15

SHORT_ITEMS = {
    "低压电工作业": "低压电工", "高压电工作业": "高压电工", "熔化焊接与热切割作业": "熔化焊接与热切割",
    "登高架设作业": "登高架设",
    "高处安装、维护、拆除作业": "高处安装维护拆除作业", "制冷与空调设备运行操作作业": "制冷与空调设备运行操作",
    "建筑架子工（普通脚手架）": "建筑架子工(普通脚手架)", "建筑起重司索信号工": "建筑起重信号司索工",
    "建筑起重机械司机（塔式起重机）": "建筑起重机械司机(塔式起重机)", "煤矿瓦斯检查作业": "煤矿瓦斯检查",
    "煤矿安全检查作业": "煤矿安全检查",
    "叉车司机": "叉车司机N1", "起重机司机": "Q2起重机司机", "工业锅炉司炉": "工业锅炉司炉G1", "电梯修理": "电梯修理T",
    "特种设备安全管理": "特种设备安全管理A",
}  # fmt: skip
"""Other attested ways of writing an item (domain facts §2, §8)."""


def item_texts(rng: Generator, family: np.ndarray, item: np.ndarray) -> pl.Series:
    """Write the items, some in a short form or with their code."""
    offsets = np.cumsum([0, *(len(kind.items) for kind in KINDS)])
    names = pl.Series([name for kind in KINDS for name in kind.items]).gather(offsets[family] + item)
    short = names.replace(SHORT_ITEMS)
    letters = names.replace_strict(ITEM_CODES, default=None, return_dtype=pl.String)
    frame = pl.DataFrame({"n": names, "s": short, "l": letters, "f": family, "u": rng.random(len(names))})
    brief = pl.col("u") < SHORT_SHARE
    return frame.select(
        pl.when(brief & (pl.col("f") == F4)).then(pl.col("l") + "类")
        .when(brief).then("s")
        .otherwise("n")
        .alias("item")
    )["item"]  # fmt: skip


def chosen_words(rng: Generator, family: np.ndarray, words: tuple[tuple[str, ...], ...]) -> pl.Series:
    """Choose one of each family's words."""
    sizes = np.array([len(options) for options in words])
    offsets = np.cumsum([0, *sizes[:-1]])
    place = (rng.random(len(family)) * sizes[family]).astype(np.int64)
    return pl.Series([word for options in words for word in options]).gather(offsets[family] + place)


def categories(family: np.ndarray, item: np.ndarray) -> pl.Series:
    """Return the category of each item."""
    offsets = np.cumsum([0, *(len(kind.items) for kind in KINDS)])
    return pl.Series([category for kind in KINDS for category in kind.categories]).gather(offsets[family] + item)
