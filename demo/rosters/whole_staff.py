"""Rosters of everybody whom an enterprise employs: most posts need no certificate, and nobody of them is 无证."""

from pathlib import Path

import polars as pl
from numpy.random import Generator

from demo.basics.drawn_items import F1, F5, KINDS
from demo.basics.drawn_posts import NEEDING, NEEDLESS, VAGUE, posts
from demo.basics.enterprises import TOWNS, WORDS
from demo.basics.people import draw_people
from demo.basics.pools import ALONE, FINE, SPOILED
from demo.basics.randomness import pick, stream
from demo.formats.formats import FORMATS, TYPED
from demo.formats.grids import Row, Sheet
from demo.formats.storing import save

STAFF, HOLDERS = 52, 8
"""People a roster without and with a certificate."""
ROSTERS_TO_ONE = 16
WORDS_OF_POSTS = {"needless": NEEDLESS, "vague": VAGUE, "needing": NEEDING}
SHARES = (76, 14, 10)
ENDS = ("酒店管理有限公司", "物业服务有限公司", "商贸有限公司", "冷链食品有限公司", "物流有限公司")
STEMS = ("全员花名册", "职工花名册", "在职人员信息表")
KINDS_OF_FILE = ("xlsx", "csv_utf8", "xls", "ods", "csv_gb18030")
HEADER: Row = ["序号", "姓名", "性别", "身份证号", "部门", "岗位", "证书名称", "证书编号", "准操项目", "有效期至"]
OTHER_PEOPLE = 1_000_003
"""Added to the seed for people who are none of the population's: nothing of theirs is on record."""


def write_whole_staff(
    inbox: Path, seed: int, cast: pl.DataFrame, people: pl.DataFrame, holdings: pl.DataFrame, rosters: int
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Write one such roster beside every so many others; all else of the world is as it is without them.

    Returns
    -------
    tuple of pl.DataFrame
        what is true of those who hold or lack a certificate (the others have no verdict), and of the files
    """
    rng = stream(seed, "whole staff")
    count = max(1, rosters // ROSTERS_TO_ONE)
    free = holdings.filter(FINE & ALONE & ~SPOILED, pl.col("family").is_in([F1, F5]), pl.len().over("person") == 1)
    dealt = free.filter(~pl.col("person").is_in(cast["person"].implode())).head(count * HOLDERS)
    held = dealt.join(people.select("person", "name", "id_no", "male"), on="person", maintain_order="left")
    others = draw_people(seed + OTHER_PEOPLE, count * STAFF)
    parts = [
        write_one(
            inbox, rng, at, others[at * STAFF : (at + 1) * STAFF], held[at * HOLDERS : (at + 1) * HOLDERS]
        )
        for at in range(count)
    ]  # fmt: skip
    return pl.concat([truth for truth, _ in parts]), pl.DataFrame([file for _, file in parts])


def write_one(
    inbox: Path, rng: Generator, at: int, idle: pl.DataFrame, held: pl.DataFrame
) -> tuple[pl.DataFrame, dict[str, object]]:
    """Write one roster: who holds nothing and who does, mixed."""
    kind = KINDS_OF_FILE[at % len(KINDS_OF_FILE)]
    staff = pl.concat([idle_rows(rng, idle), held_rows(rng, held)], how="diagonal")
    mixed = staff[rng.permutation(staff.height)].with_row_index("row", 2)
    path = f"企业花名册/{TOWNS[at % len(TOWNS)]}/{company(rng, at)}{STEMS[at % len(STEMS)]}{FORMATS[kind][0]}"
    cells = mixed.select(
        pl.col("row").sub(1).cast(pl.String), "name", sex(), "id_no", pl.lit("综合部").alias("department"), "post",
        "family_name", "number", "item_name", "end_text",
    )  # fmt: skip
    body: list[Row] = [list(row) for row in cells.iter_rows()]
    save(inbox / path, FORMATS[kind][1]([Sheet("Sheet1", [HEADER, *body])]))
    sheet = "Sheet1" if kind in TYPED else ""
    told = mixed.drop_nulls("verdict").with_columns(file=pl.lit(path), sheet=pl.lit(sheet))
    file = {"file": path, "status": "read", "layout_key": "whole_staff", "unlisted": False, "format": kind}
    return truth(told), {**file, "accepted": mixed.height, "rejected": 0, "layout": 1}


def sex() -> pl.Expr:
    """Return the words for male and female (String)."""
    return pl.when("male").then(pl.lit("男")).otherwise(pl.lit("女")).alias("sex")


def company(rng: Generator, at: int) -> str:
    """Name an enterprise whose line of work no other of the demo has."""
    first, second = rng.choice(len(WORDS), 2, replace=False)
    return f"肥城{WORDS[first]}{WORDS[second]}{at or ''}{ENDS[at % len(ENDS)]}"


def idle_rows(rng: Generator, people: pl.DataFrame) -> pl.DataFrame:
    """People without a certificate: those whose post needs one are 无证, of the others nothing is said."""
    kinds = pl.Series(list(WORDS_OF_POSTS)).gather(pick(rng, people.height, SHARES)).to_list()
    words = [
        WORDS_OF_POSTS[kind][int(u * len(WORDS_OF_POSTS[kind]))]
        for kind, u in zip(kinds, rng.random(len(kinds)).tolist(), strict=True)
    ]
    written = "无" if rng.random() < 0.4 else None
    lacking = [("uncertified" if kind == "needing" else None) for kind in kinds]
    return people.select("name", "id_no", "male").with_columns(
        post=pl.Series(words),
        number=pl.lit(written, dtype=pl.String),
        verdict=pl.Series(lacking, dtype=pl.String),
        genuine=pl.lit(value=False),
    )


def held_rows(rng: Generator, held: pl.DataFrame) -> pl.DataFrame:
    """People whose certificate is on record and goes with their post."""
    items = [KINDS[family].items[item] for family, item in held.select("family", "item").iter_rows()]
    names = [KINDS[family].family.label for family in held["family"]]
    return held.select("person", "name", "id_no", "male", "number", "lapses_on", "ends_on", "family").with_columns(
        post=posts(rng, held["family"].to_numpy(), held["item"].to_numpy()),
        family_name=pl.Series(names, dtype=pl.String),
        item_name=pl.Series(items, dtype=pl.String),
        end_text=held["end"].cast(pl.String),
        verdict=pl.lit("registered"),
        genuine=pl.lit(value=True),
    )


def truth(told: pl.DataFrame) -> pl.DataFrame:
    """What is true of the rows that have a verdict, in the columns of the other rosters' truth."""
    families = [None if family is None else KINDS[family].family.value for family in told["family"]]
    return told.select(
        "file", "sheet", "row", "verdict", "lapses_on", "ends_on", "person", "genuine",
        claim=pl.lit(1, dtype=pl.UInt16),
        family=pl.Series(families, dtype=pl.String),
        accept=pl.lit([], dtype=pl.List(pl.String)),
        standing="verdict",
        scenario=pl.lit("whole_staff"),
        error=pl.lit(None, dtype=pl.String),
        forged=pl.lit(value=False),
    )  # fmt: skip
