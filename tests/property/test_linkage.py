"""What must hold of the matching engine for any data."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import polars as pl
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from assets.linkage.engine import candidate_pairs, link
from assets.linkage.id_numbers import expected_checks, plausible_births
from assets.linkage.repair import CHECK_SYMBOLS, repairs
from assets.linkage.sizes import Sizes
from pipelines.linking import link_files
from tests.property.examples import examples

ROOT = Path(__file__).parents[2]

SURNAMES, GIVEN = "张王李赵刘陈", "伟芳娜敏静丽强磊军洋晓小红宏"


def keys() -> st.SearchStrategy[int]:
    parts = st.tuples(
        st.sampled_from([370983, 370902, 370922]),
        st.dates(min_value=np.datetime64("1950-01-01").item(), max_value=np.datetime64("2005-12-31").item()),
        st.integers(1, 999),
    )
    return parts.map(lambda part: int(f"{part[0]}{part[1]:%Y%m%d}{part[2]:03d}"))


def id_texts() -> st.SearchStrategy[str]:
    return keys().map(whole)


def whole(key: int) -> str:
    return f"{key}{CHECK_SYMBOLS[expected_checks(np.array([key]))[0]]}"


def names() -> st.SearchStrategy[str]:
    return st.tuples(st.sampled_from(SURNAMES), st.text(GIVEN, min_size=1, max_size=2)).map("".join)


def typed_ids() -> st.SearchStrategy[str | None]:
    """IDs as rosters have them: right, one digit wrong, masked, missing."""
    wrong = st.tuples(id_texts(), st.integers(0, 16), st.integers(1, 9)).map(
        lambda typed: typed[0][: typed[1]] + str((int(typed[0][typed[1]]) + typed[2]) % 10) + typed[0][typed[1] + 1 :]
    )
    return st.one_of(id_texts(), wrong, id_texts().map(lambda text: f"{text[:6]}********{text[14:]}"), st.none())


def tables(ids: st.SearchStrategy[str | None]) -> st.SearchStrategy[pl.DataFrame]:
    numbers = st.one_of(st.none(), st.integers(0, 50).map(lambda serial: f"鲁J012020{serial:06d}"))
    row = st.tuples(names(), ids, numbers, st.sampled_from(["鲁泰建材有限公司", "华安化工有限公司", None]))
    return st.lists(row, min_size=1, max_size=12).map(table)


def table(rows: list[tuple[str | None, ...]]) -> pl.DataFrame:
    columns = ("name", "id_no", "cert_no", "enterprise")
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.String), orient="row")


def linked(registry: pl.DataFrame, roster: pl.DataFrame) -> pl.DataFrame:
    return link([registry], roster)


@given(keys(), st.integers(0, 16), st.integers(1, 9))
def test_repair_finds_the_original_of_every_wrong_digit(key, place, change):
    digits = f"{key:017d}"
    wrong = int(digits[:place] + str((int(digits[place]) + change) % 10) + digits[place + 1 :])
    assert key in repairs(np.array([wrong]), expected_checks(np.array([key])))[1]


@given(keys(), st.integers(0, 16))
def test_repair_finds_the_original_of_every_adjacent_swap(key, place):
    text = whole(key)
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if not swapped[:17].isdecimal():  # X cannot stand before the end: such a text is malformed
        return
    check = np.array([CHECK_SYMBOLS.index(swapped[17])], dtype=np.int8)
    assert key in repairs(np.array([int(swapped[:17])]), check)[1]


@given(keys(), st.integers(0, 10))
def test_every_repair_is_valid_and_plausible(key, check):
    typed = np.array([check], dtype=np.int8)
    _, found = repairs(np.array([key]), typed)
    assert plausible_births(found).all()


@examples(12)
@given(tables(id_texts()), tables(typed_ids()), st.randoms(use_true_random=False))
def test_row_order_changes_nothing(registry, roster, random):
    registry, roster = registry.with_row_index("reg_id"), roster.with_row_index("ros_id")
    order = [random.sample(range(len(side)), len(side)) for side in (registry, roster)]
    shuffled = linked(registry[order[0]], roster[order[1]]).sort("ros_id")
    assert_frame_equal(shuffled, linked(registry, roster))


@examples(12)
@given(tables(id_texts()), tables(typed_ids()), st.integers(1, 5))
def test_blocks_change_nothing(registry, roster, rows):
    registry, roster = registry.with_row_index("reg_id"), roster.with_row_index("ros_id")
    assert_frame_equal(link(registry.iter_slices(rows), roster), linked(registry, roster))


@examples(12)
@given(tables(id_texts()), tables(typed_ids()), st.integers(1, 4))
def test_pairs_joined_at_once_change_nothing(registry, roster, pairs):
    registry, roster = registry.with_row_index("reg_id"), roster.with_row_index("ros_id")
    cut = link([registry], roster, sizes=Sizes(claims=1000, rows=1000, pairs=pairs))
    assert_frame_equal(cut, linked(registry, roster))


@examples(8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tables(id_texts()), tables(typed_ids()), st.integers(1, 5), st.booleans())
def test_buckets_of_claims_change_nothing(tmp_path, registry, roster, claims, prepared):
    paths = tmp_path / "registry.parquet", tmp_path / "roster.parquet"
    registry.with_row_index("reg_id").write_parquet(paths[0])
    roster.with_row_index("ros_id").write_parquet(paths[1])
    index = tmp_path / "index" if prepared else None
    answers = [
        pl.concat(link_files(*paths, index, Sizes(claims=at_once, rows=2, pairs=1000))) for at_once in (claims, 1000)
    ]
    assert_frame_equal(*answers)


@examples(8)
@given(tables(id_texts()), tables(typed_ids()), st.integers(1, 4), st.integers(1, 4))
def test_sizes_change_no_candidate_pair(registry, roster, claims, pairs):
    certificates, claimed = campaign(registry, "reg_id"), campaign(roster, "ros_id")
    cut = candidate_pairs(claimed, certificates, sizes=Sizes(claims=claims, rows=1, pairs=pairs))
    assert_frame_equal(cut, candidate_pairs(claimed, certificates))


def campaign(plain: pl.DataFrame, key: str) -> pl.DataFrame:
    """A plain table with the columns that the campaign's tables have."""
    state = pl.when(pl.col("id_no").is_null()).then(pl.lit("missing"))
    state = (
        state.when(pl.col("id_no").str.contains("*", literal=True)).then(pl.lit("masked")).otherwise(pl.lit("valid"))
    )
    return (
        plain.rename({"cert_no": "number", "enterprise": "enterprise_key"})
        .with_columns(id_no_text="id_no", id_state=state, number_id=pl.lit(None, pl.String))
        .with_row_index(key)
    )


THREADED = """
import sys, polars as pl
from assets.linkage.engine import link
registry, roster = (pl.read_parquet(path) for path in sys.argv[1:3])
sys.stdout.write(link(registry.iter_slices(700), roster).write_csv())
"""


def test_threads_change_nothing(tmp_path):
    chosen = np.random.default_rng(7).integers(0, 4000, 5000).tolist()
    rows = [(f"张{GIVEN[serial % len(GIVEN)]}", whole(37098319600101000 + serial), None, None) for serial in chosen]
    paths = [str(tmp_path / f"{key}.parquet") for key in ("reg_id", "ros_id")]
    table(rows[:3000]).with_row_index("reg_id").write_parquet(paths[0])
    table(rows[3000:]).with_row_index("ros_id").write_parquet(paths[1])
    answers = {
        subprocess.run(
            [sys.executable, "-c", THREADED, *paths], check=True, capture_output=True, cwd=ROOT,
            env=os.environ | {"POLARS_MAX_THREADS": threads},
        ).stdout
        for threads in ("1", "2", "5")
    }  # fmt: skip
    assert len(answers) == 1


@examples(12)
@given(tables(id_texts()))
def test_a_table_linked_with_itself_finds_every_row(people):
    people = people.unique("id_no", maintain_order=True)
    answer = linked(people.with_row_index("reg_id"), people.with_row_index("ros_id"))
    assert answer.filter("same_person").select("ros_id", "reg_id").rows() == [(at, at) for at in range(len(people))]


@examples(12)
@given(tables(id_texts()), tables(typed_ids()))
def test_unrelated_rows_change_no_link(registry, roster):
    strangers = table(
        [(f"司马{given}", whole(11010519491231000 + at), None, None) for at, given in enumerate(GIVEN, 1)]
    )
    registry, roster = registry.with_row_index("reg_id"), roster.with_row_index("ros_id")
    more = pl.concat([registry.drop("reg_id"), strangers]).with_row_index("reg_id")
    links = [linked(side, roster).filter("same_person").select("ros_id", "reg_id") for side in (registry, more)]
    assert_frame_equal(*links)
