"""The prepared registry on disk."""

from pathlib import Path

import polars as pl
import pytest

from assets.linkage.engine import candidate_pairs, link
from assets.linkage.prepared import load_parts, prepare_file, prepare_parts
from tests.unit.assets.linkage.tables import LI, WANG, ZHANG, masked, parsed, plain

ROWS = (
    ("张三丰", ZHANG, f"T{ZHANG}", "肥城市鲁泰建材有限公司"),
    ("古丽娜尔阿不都", LI, "鲁J012020000123", None),
    ("王五", masked(WANG), None, "华安化工有限公司"),
)
ROSTER = plain(
    ("张三峰", ZHANG, None, "鲁泰建材（肥城）有限责任公司"),
    ("古丽娜尔阿不都拉", LI, None, None),
    ("王五", WANG, None, None),
    key="ros_id",
)
CERTIFICATES = parsed(
    {"name": "张三丰", "id_no": ZHANG}, {"name": "李四", "id_no": LI}, {"name": "张三丰", "id_no": ZHANG}, key="reg_id"
).with_columns(source=pl.Series(["应急局", "住建局", "应急局"]))
CLAIMS = parsed({"name": "张三封", "id_no": ZHANG}, {"name": "李四", "id_no": LI}, key="ros_id")


def read(path: Path) -> list[pl.DataFrame]:
    return [pl.read_parquet(path)]


def unreadable(path: Path) -> list[pl.DataFrame]:
    raise AssertionError(path.name)


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "registry.parquet"
    plain(*ROWS, key="reg_id").write_parquet(path)
    return path


def test_a_prepared_registry_answers_as_the_raw_one(registry, tmp_path):
    prepared = prepare_file(registry, tmp_path / "index", read)
    assert link(prepared, ROSTER).equals(link(read(registry), ROSTER))


def test_a_registry_prepared_row_by_row_answers_the_same(registry, tmp_path):
    prepared = prepare_file(registry, tmp_path / "index", lambda path: pl.read_parquet(path).iter_slices(1))
    assert link(prepared, ROSTER).equals(link(read(registry), ROSTER))


def test_reg_ids_keep_their_integer_type(registry, tmp_path):
    prepared = prepare_file(registry, tmp_path / "index", read)
    assert prepared.reg_ids.dtype == pl.read_parquet(registry)["reg_id"].dtype


def test_mapped_pages_may_be_let_go_at_any_time(registry, tmp_path):
    prepared = prepare_file(registry, tmp_path / "index", read)
    before = prepared.records.key.copy()
    prepared.let_go()
    assert prepared.mapped
    assert (prepared.records.key == before).all()


def test_an_unchanged_file_is_not_read_again(registry, tmp_path):
    prepare_file(registry, tmp_path / "index", read)
    assert link(prepare_file(registry, tmp_path / "index", unreadable), ROSTER).height == 3


def test_the_same_content_under_another_name_is_not_built_again(registry, tmp_path):
    prepare_file(registry, tmp_path / "index", read)
    copy = registry.rename(tmp_path / "copy.parquet")
    assert link(prepare_file(copy, tmp_path / "index", unreadable), ROSTER).height == 3


def test_a_changed_file_is_built_anew(registry, tmp_path):
    prepare_file(registry, tmp_path / "index", read)
    plain(*ROWS[:2], key="reg_id").write_parquet(registry)
    assert link(prepare_file(registry, tmp_path / "index", read), ROSTER).height == 2


def test_departments_prepared_apart_answer_as_one(tmp_path):
    prepared = load_parts(prepare_parts(CERTIFICATES, tmp_path), CERTIFICATES, tmp_path)
    expected = candidate_pairs(CLAIMS, CERTIFICATES)
    assert candidate_pairs(CLAIMS, CERTIFICATES, prepared).equals(expected)


def test_one_departments_new_rows_leave_the_others_parts(tmp_path):
    before = prepare_parts(CERTIFICATES, tmp_path)
    more = pl.concat([CERTIFICATES, CERTIFICATES.filter(source="住建局").with_columns(reg_id=pl.lit(3, pl.UInt32))])
    after = prepare_parts(more, tmp_path)
    assert before.filter(source="应急局").equals(after.filter(source="应急局"))
    assert before.filter(source="住建局")["part"].to_list() != after.filter(source="住建局")["part"].to_list()


def test_parts_of_earlier_versions_are_removed(tmp_path):
    prepare_parts(CERTIFICATES, tmp_path)
    parts = prepare_parts(CERTIFICATES.filter(source="应急局"), tmp_path)
    assert [folder.name for folder in tmp_path.iterdir()] == parts["part"].to_list()
