"""Posts against certificates through the whole job: who is out of scope, who lacks one, and of whom nothing is said."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute
from tests.graph.post_situations import Person, Roster, write_campaign

AS_OF = date(2024, 8, 18)
LOW, HIGH, WELD = ("应急", "低压电工作业"), ("应急", "高压电工作业"), ("应急", "熔化焊接与热切割作业")
ALOFT, COLD = ("应急", "登高架设作业"), ("应急", "制冷与空调设备运行操作作业")
SITE_POWER, SCAFFOLD = ("住建", "建筑电工"), ("住建", "建筑架子工（普通脚手架）")
TOWER = ("住建", "建筑起重机械司机（塔式起重机）")
FORKLIFT, CRANE, BOILER, HEAD = (
    ("特设", "叉车司机"),
    ("特设", "起重机司机"),
    ("特设", "工业锅炉司炉"),
    ("特设", "特种设备安全管理"),
)
GAS, PIT = ("煤矿", "煤矿瓦斯检查作业"), ("煤矿", "煤矿井下电气作业")


def of(answer: str | None, *people: Person, **told: str) -> Roster:
    """A roster of whose rows one thing is right."""
    return Roster(people, (answer,) * len(people), **told)


def off(*people: Person, **told: str) -> Roster:
    return of("out_of_scope", *people, **told)


def fine(*people: Person, **told: str) -> Roster:
    return of("registered", *people, **told)


OUT_OF_SCOPE = {
    "焊工持电工证": off(Person("焊工", (LOW,)), Person("电焊工", (ALOFT,))),
    "叉车": off(Person("叉车司机", (CRANE,)), Person("叉车工", (WELD,))),
    "高压": off(Person("高压电工", (LOW,)), Person("变电站值班员", (LOW,))),
    "工地": off(Person("工地电工", (LOW,)), Person("施工现场电工", (LOW,))),
    "项目部": off(Person("电工", (LOW,)), Person("塔吊司机", (CRANE,)), stem="项目部人员登记表"),
    "厂内": off(Person("电工", (SITE_POWER,)), Person("塔吊司机", (TOWER,)), firm="石横机械厂"),
    "锅炉": off(Person("司炉工", (FORKLIFT,)), Person("制冷工", (LOW,))),
    "井下": off(Person("瓦检员", (PIT,)), Person("井下电工", (GAS,)), firm="肥城煤矿有限公司"),
    "架子": off(Person("架子工", (SITE_POWER,)), Person("焊工/电工", (ALOFT,))),
    "安管": off(
        Person("专职安全员", (("安管", "B"),)), Person("项目经理", (("安管", "C2"),)), firm="肥城某建筑工程有限公司"
    ),
    "少数": Roster(
        (Person("电工", (WELD,)), *(Person("电工", (LOW,)) for _ in range(9))),
        ("out_of_scope", *["registered"] * 9),
    ),
}
LOOK_ALIKES = {
    "任一": fine(
        Person("电工", (LOW,)),
        Person("电工", (HIGH,)),
        Person("电工", (SITE_POWER,)),
        Person("电工", (PIT,)),
        Person("焊工", (WELD,)),
        Person("架子工", (ALOFT,)),
        Person("架子工", (SCAFFOLD,)),
        Person("塔吊司机", (CRANE,)),
        Person("塔吊司机", (TOWER,)),
        Person("低压电工", (HIGH,)),
    ),
    "名称不说": fine(
        Person("班长", (WELD,)),
        Person("车间主任", (LOW,)),
        Person("操作工", (FORKLIFT,)),
        Person("维修工", (WELD,)),
        Person("普工", (LOW,)),
        Person("水电工", (WELD,)),
        Person("电工班长", (WELD,)),
        Person("", (WELD,)),
        Person("电气工程师", (WELD,)),
        Person("多能工", (GAS,)),
        Person("起重工", (LOW,)),
        Person("总经理", (FORKLIFT,)),
    ),
    "两个岗位": fine(
        Person("焊工/电工", (LOW,)),
        Person("库管兼叉车司机", (WELD,)),
        Person("电工、普工", (WELD,)),
        Person("司机（叉车）", (LOW,)),
    ),
    "另有证书": fine(
        Person("电工", (LOW, WELD)),
        Person("叉车司机", (WELD,), recorded=(FORKLIFT,)),
        Person("焊工", (LOW,), elsewhere=(WELD,)),
        Person("高压电工", (LOW,), recorded=(HIGH,)),
    ),
    "备注说明": fine(
        Person("焊工", (LOW,), remark="兼职电工"),
        Person("叉车司机", (WELD,), remark="2023年转岗"),
        Person("电工", (WELD,), remark="证书备用"),
    ),
    "管理与作业": fine(
        Person("电工", (("安管", "C2"),)),
        Person("焊工", (HEAD,)),
        Person("专职安全员", (LOW,)),
        firm="肥城某建筑工程有限公司",
    ),
    "场所不明": fine(Person("专职安全员", (("安管", "B"),)), Person("项目经理", (("安管", "C2"),))),
    "岗位栏不可信": fine(*(Person("电工", (WELD,)) for _ in range(4)), *(Person("焊工", (LOW,)) for _ in range(3))),
    "项目未读懂": Roster(
        (Person("焊工", (LOW,), item="特殊作业丁级"), Person("叉车司机", (WELD,), item="综合作业")),
        ("not out_of_scope",) * 2,
    ),
    "已有更重的": Roster(
        (
            Person("焊工", (LOW,), changes={"end": "2029-06-11"}),
            Person("叉车司机", (LOW,), changes={"end": "2030-06-11"}),
        ),
        ("altered",) * 2,
    ),
}
NEED = tuple(
    Person(post)
    for post in (
        "电工",
        "焊工",
        "叉车司机",
        "塔吊司机",
        "架子工",
        "司炉工",
        "电梯维修工",
        "高压电工",
        "瓦检员",
        "制冷工",
    )
)
NEEDLESS = tuple(
    Person(post)
    for post in (
        "厨师", "保安", "会计", "文员", "保洁员", "小车司机", "人事专员", "仓库管理员", "业务员", "采购员",
        "出纳", "门卫", "质检员", "钳工", "木工", "客服", "前台", "绿化工", "焊接工程师", "叉车维修工",
        "充电工", "污水处理工", "电工材料员", "焊条保管员",
    )
)  # fmt: skip
UNKNOWN = tuple(
    Person(post) for post in ("调试员", "班长", "操作工", "维修工", "副总经理", "设备管理员", "安全员", "水处理工")
)
EVERYBODY = (*NEED[:3], *NEEDLESS, *UNKNOWN)
MIXED = (*["uncertified"] * 3, *[None] * (len(NEEDLESS) + len(UNKNOWN)))
LACKING = {
    "缺证": of("uncertified", *NEED),
    "全员": Roster(EVERYBODY, MIXED, stem="全员花名册"),
    "写明无": Roster(
        tuple(Person(each.post, number="无") for each in EVERYBODY),
        MIXED,
    ),
    "持证名册": Roster(
        tuple(Person(each.post, number="无") for each in UNKNOWN),
        ("uncertified",) * len(UNKNOWN),
        stem="特种作业持证人员名册",
    ),
}  # fmt: skip
ROSTERS = OUT_OF_SCOPE | LOOK_ALIKES | LACKING


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, pl.DataFrame]:
    """The run's folder, and each row's `right` answer beside its verdict."""
    root = tmp_path_factory.mktemp("posts") / "专项治理"
    right = write_campaign(root, ROSTERS)
    assert execute(load_campaign(root), AS_OF, Silent()) is None
    out = root / "out" / AS_OF.isoformat()
    rows = [(file, row, answer) for (file, row), answer in right.items()]
    truth = pl.DataFrame(rows, schema={"file": pl.String, "row": pl.UInt32, "right": pl.String}, orient="row")
    found = pl.read_parquet(out / "verdicts.parquet").select("file", "row", "verdict", "ros_id", "person_key")
    return out, truth.join(found, on=["file", "row"], how="left").with_columns(
        name=pl.col("file").str.split("/").list.get(1)
    )


@pytest.mark.parametrize("title", ROSTERS)
def test_each_row_has_its_verdict(judged: tuple[Path, pl.DataFrame], title: str) -> None:
    rows = judged[1].filter(name=title)
    never = rows.filter(pl.col("right") == "not out_of_scope", pl.col("verdict") == "out_of_scope")
    wrong = rows.filter(pl.col("right") != "not out_of_scope", pl.col("right").ne_missing(pl.col("verdict")))
    nobody = rows.filter(pl.col("right").is_null(), pl.col("verdict").is_not_null())
    assert pl.concat([never, wrong, nobody]).select("row", "right", "verdict").rows() == []


def test_there_are_enough_of_each() -> None:
    firing = sum(len(each.people) for each in OUT_OF_SCOPE.values())
    alike = sum(len(each.people) for each in LOOK_ALIKES.values())
    assert (firing >= 20, alike >= 40, len(NEED) >= 10, len(NEEDLESS) >= 20) == (True, True, True, True)


def test_out_of_scope_is_a_low_clue_that_names_post_and_certificate(judged: tuple[Path, pl.DataFrame]) -> None:
    clues = pl.read_parquet(judged[0] / "clues.parquet").filter(pl.col("kind") == "out_of_scope")
    asked = judged[1].filter(pl.col("verdict") == "out_of_scope")
    assert clues.height == asked.height
    assert set(clues["level"]) == {"low"}
    evidence = pl.read_parquet(judged[0] / "evidence.parquet").join(clues, on="clue_id", how="semi")
    posts = evidence.filter(pl.col("field") == "post")
    assert posts.select("clue_id").n_unique() == clues.height
    assert posts["comparison"].str.starts_with("该岗位可用：").all()
    assert (posts["column"] == "C").all()


def test_nobody_of_an_unknown_post_is_in_a_clue_above_low(judged: tuple[Path, pl.DataFrame]) -> None:
    clues = pl.read_parquet(judged[0] / "clues.parquet").filter(pl.col("level") != "low").explode("person_keys")
    listed = judged[1].filter(pl.col("name") == "持证名册")
    assert listed.join(clues, left_on="person_key", right_on="person_keys").is_empty()
    lacking = judged[1].filter(pl.col("name") == "缺证")
    assert lacking.join(clues, left_on="person_key", right_on="person_keys").height == len(NEED)
