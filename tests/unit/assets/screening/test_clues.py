"""Which clues are raised, how urgent they are, and that the same facts keep their number."""

from datetime import date

import polars as pl
import pytest

from assets.screening.clueing.clues import Raised, raise_clues
from schemas.tables.certificates import Certificates, Claims
from schemas.tables.linkage import CandidatePairs
from schemas.tables.recognised import Layouts
from schemas.tables.screening import Clues, Evidence, Verdicts
from tests.unit.assets.screening.builders import AS_OF, F3, F4, KEY, LI, WANG, World, resident, table

NEVER_SEEN = pl.DataFrame(schema={"clue_id": pl.String, "first_seen": pl.Date})
BUILDER = {
    "family": F3.value, "item": "建筑电工", "number": "鲁J012023000123", "number_form": "construction_operation",
    "number_id": None,
}  # fmt: skip
OTHER_FILE = {"file": "企业花名册/又一份.xlsx"}
ZHAO = resident("37098319700303451")


def raised(
    world: World, first_seen: pl.DataFrame = NEVER_SEEN, layouts: pl.DataFrame | None = None, as_of: date = AS_OF
) -> Raised:
    """Clues and evidence of a world."""
    claims, certificates, pairs = world.claims_frame(), world.certificates_frame(), world.pairs_frame()
    placed = Layouts.blank() if layouts is None else layouts
    return raise_clues(world.judge(as_of), claims, certificates, pairs, placed, as_of, first_seen, KEY)


def kinds(world: World) -> list[str]:
    return sorted(raised(world).clues["kind"])


ALTERED = {"valid_to": "2029-03-01"}


def test_tables_keep_their_contracts() -> None:
    world = World([ALTERED, BUILDER, {"claimed": False}, BUILDER | {"id_no": LI, "enterprise_key": "另一家"}])
    Claims.check(world.claims_frame())
    Certificates.check(world.certificates_frame())
    CandidatePairs.check(world.pairs_frame())
    Verdicts.check(world.judge().drop("elsewhere", "basis_family"))
    clues, evidence = raised(world)
    Clues.check(clues)
    Evidence.check(evidence)


GRADES = [
    ("altered", World([ALTERED]), "altered", "high"),
    ("absent", World(pairs=[]), "not_registered", "high"),
    ("absent_without_dates", World([dict.fromkeys(("first_issue", "valid_from", "valid_to", "review_due"))], pairs=[]),
     "not_registered", "medium"),
    ("absent_without_issuer", World([{"issuer": None}], pairs=[]), "not_registered", "medium"),
    ("revoked", World(records=[{"status": "revoked"}]), "revoked", "high"),
    ("lapsed_long_ago", World(records=[{"valid_to": "2023-06-01"}], claims=[{"valid_to": "2023-06-01"}]), "lapsed",
     "high"),
    ("lapsed_lately", World(records=[{"valid_to": "2024-06-01"}], claims=[{"valid_to": "2024-06-01"}]), "lapsed",
     "medium"),
    ("lapsed_after_export", World(records=[{"valid_to": "2024-09-01"}], claims=[{"valid_to": "2024-09-01"}]), "lapsed",
     "low"),
    ("lapsed_in_the_epidemic", World(records=[{"valid_to": "2021-06-01"}], claims=[{"valid_to": "2021-06-01"}]),
     "lapsed", "medium"),
    ("uncertified", World([{"claimed": False, "number": None}], pairs=[]), "uncertified", "medium"),
    ("uncertified_but_on_record", World([{"claimed": False, "number": None}]), "uncertified", "low"),
    ("need_unknown", World([{"claimed": False, "number": None, "needs_certificate": None}], pairs=[]), "uncertified",
     "low"),
    ("out_of_scope", World([{"post": "叉车司机"}]), "out_of_scope", "low"),
    ("other_name", World([{"name": "李小红"}], pairs=[{"name_level": "different", "same_person": False}]),
     "impersonated", "medium"),
    ("borrowed", World([{"number": f"T{LI}", "number_id": LI}], pairs=[]), "impersonated", "high"),
]  # fmt: skip


@pytest.mark.parametrize(("world", "kind", "level"), [case[1:] for case in GRADES], ids=[case[0] for case in GRADES])
def test_level(world: World, kind: str, level: str) -> None:
    assert raised(world).clues.select("kind", "level").rows() == [(kind, level)]


@pytest.mark.parametrize(
    "world",
    [World(), World([{"name": "王建果"}], pairs=[{"name_level": "homophone"}]), World([{"readable": False}]),
     World([{"issuer": "河南省应急管理厅"}], pairs=[])],
    ids=["registered", "discrepant", "unreadable", "needs_verification"],
)  # fmt: skip
def test_no_clue(world: World) -> None:
    assert kinds(world) == []


def test_a_number_claimed_by_two_people() -> None:
    world = World([BUILDER, BUILDER | {"id_no": LI, "name": "李小红"}], pairs=[])
    assert kinds(world) == ["number_shared"]


def test_of_a_shared_number_the_holder_by_the_register_is_not_asked() -> None:
    world = World([{}, {"id_no": LI, "name": "李小红"}], pairs=[{}])
    shared = raised(world).clues.filter(kind="number_shared")
    assert all("王*" not in title for title in shared["title"])
    assert all(len(keys) == 1 for keys in shared["person_keys"])


@pytest.mark.parametrize(
    "second",
    [{}, OTHER_FILE, {"id_no": WANG[:9] + "1" + WANG[10:], "id_state": "check_failed"},
     {"id_no": None, "id_state": "missing", "name": "王建果"}],
    ids=["twice", "two_files", "failing_id", "no_id_and_homophone"],
)  # fmt: skip
def test_a_number_claimed_twice_for_one_person(second: dict) -> None:
    assert "number_shared" not in kinds(World([BUILDER, BUILDER | second], pairs=[]))


def test_short_numbers_are_no_certificate_numbers() -> None:
    short = BUILDER | {"number": "123", "number_form": "free"}
    assert "number_shared" not in kinds(World([short, short | {"id_no": LI, "name": "李小红"}], pairs=[]))


@pytest.mark.parametrize(("family", "level"), [(F3, "low"), (F4, "medium")])
def test_one_person_in_two_enterprises(family: str, level: str) -> None:
    claim = BUILDER | {"family": family.value, "item": "C1"}
    world = World([claim, claim | {"enterprise_key": "另一家"}], pairs=[])
    clues = raised(world).clues.filter(pl.col("kind") == "multiple_employers")
    assert clues["level"].to_list() == [level]


ONE_FIRM = [
    ("华安建设", "华安建设泰安分公司"), ("华安建设", "华安建设第三项目部"),
    ("华安建设泰安分公司", "华安建设济南分公司"),
    ("华安建设", "华安建设2号项目部"), ("瑞福锂业", "瑞福锂业一分厂"), ("瑞福锂业", "瑞福锂业二车间"),
    ("泰石节能材料", "泰石节能材料新区厂区"), ("华安建设集团", "华安建设集团肥城项目经理部"),
    ("阿斯德科技", "阿斯德科技东厂区"), ("华安建设一分公司", "华安建设第二工程处"),
]  # fmt: skip
TWO_FIRMS = [
    ("华安建设", "华安机械"), ("华安", "华安建设"), ("华安建设", "华安建设监理"), ("瑞福锂业", "瑞福化工一分厂"),
    ("泰安分公司", "济南分公司"), ("东方建设第一项目部", "西方建设第一项目部"), ("华安建设", "华安建设工程检测"),
    ("甲", "乙"), ("一建", "二建"), ("鲁中建筑", "鲁中劳动保护用品"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), ONE_FIRM)
def test_a_firm_and_its_branches_are_one_employer(first: str, second: str) -> None:
    claims = [BUILDER | {"enterprise_key": first, "uscc": "91370983MA3C000000"}, BUILDER | {"enterprise_key": second}]
    assert "multiple_employers" not in kinds(World(claims, pairs=[]))
    assert "multiple_employers" not in kinds(World(claims[::-1], pairs=[]))


@pytest.mark.parametrize(("first", "second"), TWO_FIRMS)
def test_firms_of_like_names_are_two_employers(first: str, second: str) -> None:
    claims = [BUILDER | {"enterprise_key": each} for each in (first, second)]
    assert "multiple_employers" in kinds(World(claims, pairs=[]))


@pytest.mark.parametrize("sender", ["恒信劳务", "恒信人力资源", "恒信劳务派遣服务", "恒信外包服务"])
def test_labour_dispatch_is_named_and_makes_a_low_clue_of_officers_too(sender: str) -> None:
    officer = BUILDER | {"family": F4.value, "item": "C1"}
    clues = raised(World([officer, officer | {"enterprise_key": sender}], pairs=[])).clues
    told = clues.filter(pl.col("kind") == "multiple_employers").select("level", "level_reason")
    assert told.rows() == [("low", "其中有劳务派遣单位，派出单位和用工单位都会列入花名册")]


def test_a_lender_beside_two_other_firms_does_not_make_a_clue_of_officers_low() -> None:
    officer = BUILDER | {"family": F4.value, "item": "C1"}
    claims = [officer | {"enterprise_key": each} for each in ("华安建设", "鲁中建筑", "恒信劳务")]
    clues = raised(World(claims, pairs=[])).clues.filter(pl.col("kind") == "multiple_employers")
    assert clues["level"].to_list() == ["medium"]


def test_two_people_in_two_enterprises_are_two_clues() -> None:
    people = [BUILDER | {"id_no": id_no, "number": number} for id_no, number in ((LI, "鲁J1"), (ZHAO, "鲁J2"))]
    world = World([each | {"enterprise_key": place} for each in people for place in ("甲", "乙")], pairs=[])
    clues = raised(world).clues.filter(pl.col("kind") == "multiple_employers")
    assert [len(keys) for keys in clues["person_keys"]] == [1, 1]


@pytest.mark.parametrize(
    "second",
    [{}, {"enterprise_key": "旧名", "uscc": "91370983MA3C000000"}, {"id_no": ZHAO}],
    ids=["same_name", "same_code", "another_person"],
)
def test_one_person_in_one_enterprise(second: dict) -> None:
    code = {"uscc": "91370983MA3C000000"}
    assert "multiple_employers" not in kinds(World([BUILDER | code, BUILDER | second], pairs=[]))


def test_the_same_certificate_in_two_files_is_one_clue() -> None:
    world = World([ALTERED, ALTERED | OTHER_FILE | {"enterprise": "另一家"}], pairs=[{}, {"ros_id": 1}])
    clues, evidence = raised(world)
    assert clues["enterprise"].to_list() == ["另一家；肥城市某机械厂"]
    assert evidence.filter(role="claim")["file"].n_unique() == 2


def test_a_clue_keeps_its_number_in_another_file_and_row() -> None:
    moved = World([{"readable": False}, ALTERED | OTHER_FILE], pairs=[{"ros_id": 1}])
    assert raised(World([ALTERED])).clues["clue_id"].to_list() == raised(moved).clues["clue_id"].to_list()


def test_a_known_clue_keeps_its_first_date() -> None:
    known = raised(World([ALTERED])).clues.select("clue_id", first_seen=pl.lit(date(2024, 8, 18)))
    assert raised(World([ALTERED]), known).clues["first_seen"].to_list() == [date(2024, 8, 18)]


def test_titles_show_no_full_number_and_accuse_nobody() -> None:
    world = World([ALTERED, BUILDER, BUILDER | {"id_no": LI, "name": "李小红"}])
    clues, evidence = raised(world)
    texts = [*clues["title"], *evidence["claimed"].drop_nulls(), *evidence["recorded"].drop_nulls()]
    assert not any(number in text for text in texts for number in (WANG, LI))
    assert all("请核" in title for title in clues["title"])


def test_evidence_of_a_later_end() -> None:
    evidence = raised(World([ALTERED])).evidence.filter(field="valid_to", role="claim")
    assert evidence.select("claimed", "recorded", "comparison").rows() == [("2029-03-01", "2027-03-01", "晚于登记")]


def test_an_absence_names_the_export_that_was_searched() -> None:
    evidence = raised(World(pairs=[])).evidence
    assert evidence.filter(role="registry").is_empty()
    assert evidence.filter(role="searched").select("file", "sheet", "row", "recorded", "comparison").rows() == [
        ("应急局/特种作业.xlsx", "", None, "应急局登记库：1条，数据截至2024-08-05", "未查到相应登记")
    ]


def test_an_absence_in_two_exports_names_both() -> None:
    world = World(records=[{}, {"file": "应急局/特种作业2.xlsx"}], pairs=[])
    evidence = raised(world).evidence.filter(role="searched")
    assert evidence["file"].to_list() == ["应急局/特种作业.xlsx", "应急局/特种作业2.xlsx"]


def test_evidence_names_the_column_of_the_slot() -> None:
    place = {"file": "企业花名册/某机械厂.xlsx", "sheet": "Sheet1", "table": 1, "kind": "roster", "header_row": 1}
    columns = [("B", 2, "name", 0), ("F", 6, "valid_to", 2), ("D", 4, "valid_to", 1)]
    layouts = [
        place | {"column": letter, "column_index": index, "field": name, "slot": slot, "confidence": 1.0,
                 "method": "exact"}
        for letter, index, name, slot in columns
    ]  # fmt: skip
    evidence = raised(World([ALTERED | {"slot": 2}]), layouts=table(Layouts, layouts)).evidence.filter(role="claim")
    found = dict(evidence.select("field", "column").iter_rows())
    assert (found["name"], found["valid_to"], found["valid_from"], found["issuer"]) == ("B", "F", "F", "")


@pytest.mark.parametrize("world", [World([], [], []), World([], [{}], []), World([{}], [], [])])
def test_empty_tables(world: World) -> None:
    clues, evidence = raised(world)
    assert (clues.height, evidence.height) == (0, 0)


def test_without_any_registry_nothing_is_judged_absent() -> None:
    assert World([{}], [], []).judge()["reasons"].to_list() == [["no_registry"]]
