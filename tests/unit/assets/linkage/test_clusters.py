"""Registry records grouped by person."""

import polars as pl

from assets.linkage.clusters import person_clusters
from tests.unit.assets.linkage.tables import LI, WANG, ZHANG, masked, parsed, wrong_digit

ROWS = (
    {"name": "张三丰", "id_no": ZHANG, "number": f"T{ZHANG}", "number_id": ZHANG},
    {"name": "张三峰", "id_no": ZHANG, "number": "鲁J012020000123"},
    {"name": "张三丰", "id_no": wrong_digit(ZHANG), "id_state": "check_failed"},
    {"name": "张三丰", "id_no": masked(ZHANG), "id_state": "masked"},
    {"name": "李四", "id_no": LI},
    {"name": "王五", "id_state": "missing", "number": "鲁J012020000999"},
    {"name": "王五", "id_state": "missing", "number": "鲁J012020000999"},
    {"name": "赵六", "id_state": "missing", "number": "鲁J012020000888"},
)
SECRET = b"test"


def clusters(rows: tuple[dict[str, str], ...]) -> list[str]:
    return person_clusters(parsed(*rows, key="reg_id"), SECRET)["person"].to_list()


def test_spellings_and_typing_errors_of_one_person_are_together():
    assert len(set(clusters(ROWS)[:4])) == 1


def test_different_people_are_apart():
    assert len(set(clusters(ROWS))) == 4


def test_records_without_id_are_joined_by_their_number():
    found = clusters(ROWS)
    assert found[5] == found[6] != found[7]


def test_new_records_leave_keys_as_they_are():
    more = ({"name": "王小二", "id_no": WANG}, *ROWS, {"name": "张三丰", "id_no": ZHANG})
    assert clusters(more)[1:9] == clusters(ROWS)


def test_no_records_give_no_clusters():
    assert person_clusters(parsed(*ROWS, key="reg_id").clear(), SECRET).schema == {
        "reg_id": pl.UInt32,
        "person": pl.String,
    }
