"""Synthetic enterprises of 肥城: names, credit codes, and what line of work decides which certificates they need."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.identities import draw_credit_codes
from demo.basics.randomness import pick, stream

TOWNS = ("新城街道", "老城街道", "王瓜店街道", "石横镇", "边院镇", "安驾庄镇", "汶阳镇", "桃园镇", "湖屯镇", "仪阳街道")
WORDS = "华泰信达恒宏盛鑫瑞丰鲁齐海天金石东方中正大成安德永兴通源建岱阳汶桃康"

# Line of work: (share, ends of enterprise names, shares of the seven families among its people's certificates).
LINES = {
    "factory": (
        50,
        ("化工有限公司", "机械制造有限公司", "新材料有限公司", "电力设备有限公司", "食品有限公司"),
        (58, 12, 0, 0, 30, 0, 0),
    ),
    "construction": (
        38,
        ("建筑工程有限公司", "建设集团有限公司", "建筑安装有限公司", "建筑劳务有限公司"),
        (20, 0, 42, 28, 10, 0, 0),
    ),
    "coal": (12, ("煤矿有限公司", "煤业有限责任公司"), (18, 0, 0, 0, 12, 48, 22)),
}


def draw_enterprises(seed: int, count: int) -> pl.DataFrame:
    """Draw enterprises.

    Returns
    -------
    pl.DataFrame
        enterprise UInt32, company String, uscc String, town String, line String (a key of LINES)
    """
    rng = stream(seed, "enterprises")
    line = np.array(list(LINES))[pick(rng, count, [share for share, _, _ in LINES.values()])]
    line[: len(LINES)] = list(LINES)[:count]
    return pl.DataFrame(
        {
            "enterprise": np.arange(count, dtype=np.uint32),
            "company": company_names(rng, line),
            "uscc": draw_credit_codes(rng, count),
            "town": np.array(TOWNS)[rng.integers(0, len(TOWNS), count)],
            "line": line,
        }
    )


def company_names(rng: Generator, line: np.ndarray) -> list[str]:
    """Draw distinct company names, some with the place in brackets."""
    names: dict[str, None] = {}
    for kind in line.tolist():
        ends = LINES[kind][1]
        while True:
            first, second = rng.choice(len(WORDS), 2, replace=False)
            core = WORDS[first] + WORDS[second]
            end = ends[int(rng.integers(0, len(ends)))]
            name = f"肥城{core}{end}" if rng.random() < 0.6 else f"山东{core}{end}"
            if rng.random() < 0.1:
                name = f"{core}（肥城）{end}"
            if len(names) > 0 and name in names:
                name = f"肥城{core}{WORDS[int(rng.integers(0, len(WORDS)))]}{end}"
            if name not in names:
                names[name] = None
                break
    return list(names)
