"""Posts against certificates: what each post accepts, where, and of which wordings nothing is said."""

import pytest

from schemas.lookups.catalogue import catalogue, read_rows
from schemas.lookups.post_matrix import accepted, is_sure_post, manages, workplaces
from schemas.lookups.posts import post_needs
from schemas.vocabulary import Family

F1, F2, F3, F4, F5, F6, F7 = (family.value for family in Family)
LOW, HIGH, WELDING, RIGGING, ALOFT = (
    (F1, "低压电工作业"), (F1, "高压电工作业"), (F1, "熔化焊接与热切割作业"), (F1, "登高架设作业"),
    (F1, "高处安装、维护、拆除作业"),
)  # fmt: skip
SITE_POWER, SCAFFOLD, TOWER, SIGNALS = (
    (F3, "建筑电工"), (F3, "建筑架子工（普通脚手架）"), (F3, "建筑起重机械司机（塔式起重机）"),
    (F3, "建筑起重司索信号工"),
)  # fmt: skip
FORKLIFT, CRANE, SLINGER, BOILER, LIFT, PRESSURE_WELD = (
    (F5, "叉车司机"), (F5, "起重机司机"), (F5, "起重机指挥"), (F5, "工业锅炉司炉"), (F5, "电梯修理"),
    (F5, "金属焊接操作"),
)  # fmt: skip
GAS, PIT_POWER, HOIST = (F6, "煤矿瓦斯检查作业"), (F6, "煤矿井下电气作业"), (F6, "煤矿提升机操作作业")

FITTING = [
    ("电工", (), LOW), ("电工", (), HIGH), ("电工", (), SITE_POWER), ("电工", (), PIT_POWER),
    ("电工", ("site",), SITE_POWER), ("工地电工", ("site",), SITE_POWER), ("电工", ("plant",), LOW),
    ("维修电工", ("plant",), HIGH), ("电工", ("coal",), LOW), ("电工", ("coal",), PIT_POWER),
    ("电工", ("chemicals",), SITE_POWER), ("高压电工", (), HIGH), ("低压电工", (), LOW), ("井下电工", (), PIT_POWER),
    ("焊工", (), WELDING), ("电焊工", ("site",), (F3, "建筑焊工")), ("焊工", ("site",), WELDING),
    ("焊工", (), PRESSURE_WELD),
    ("压力容器焊工", (), PRESSURE_WELD), ("架子工", (), SCAFFOLD), ("架子工", (), RIGGING), ("登高工", (), ALOFT),
    ("登高架设工", (), SCAFFOLD), ("塔吊司机", ("site",), TOWER), ("塔吊司机", ("plant",), CRANE),
    ("塔吊司机", (), CRANE),
    ("信号司索工", (), SIGNALS), ("信号司索工", (), SLINGER), ("起重指挥", ("site",), SLINGER),
    ("叉车司机", (), FORKLIFT),
    ("叉车工", ("site",), FORKLIFT), ("2号叉车司机", (), FORKLIFT), ("司炉工", (), BOILER),
    ("锅炉操作工", (), BOILER),
    ("电梯维修工", (), LIFT), ("起重机司机", (), CRANE), ("行车司机", ("plant",), CRANE), ("瓦检员", (), GAS),
    ("矿井提升机司机", (), HOIST), ("焊工/电工", (), LOW), ("焊工、电工", (), WELDING), ("电工兼焊工", (), WELDING),
    ("专职安全员", ("builder",), (F4, "C2")), ("项目经理", ("builder",), (F4, "B")),
    ("专职安全员", ("chemicals",), (F2, "安全生产管理人员")), ("总经理", ("builder",), (F4, "A")),
    ("总经理", ("coal",), (F7, "主要负责人")), ("制冷工", (), (F1, "制冷与空调设备运行操作作业")),
    ("空调安装工", (), ALOFT),
    ("煤气工", (), (F1, "煤气作业")), ("加氢工艺操作工", (), (F1, "加氢工艺作业")),
]  # fmt: skip
NOT_FITTING = [
    ("电工", ("site",), LOW), ("工地电工", ("site",), LOW), ("电工", ("plant",), SITE_POWER), ("电工", (), WELDING),
    ("高压电工", (), LOW), ("高压电工", ("plant",), LOW), ("建筑电工", (), LOW), ("井下电工", (), LOW),
    ("焊工", (), LOW), ("焊工", (), RIGGING), ("压力容器焊工", (), WELDING), ("架子工", (), SITE_POWER),
    ("架子工", (), LOW),
    ("登高工", (), WELDING), ("塔吊司机", ("site",), CRANE), ("塔吊司机", ("plant",), TOWER),
    ("塔吊司机", (), SIGNALS),
    ("起重机司机", ("plant",), TOWER), ("信号司索工", (), TOWER), ("叉车司机", (), CRANE), ("行车工", (), FORKLIFT),
    ("信号工", ("site",), TOWER), ("叉车司机", (), LOW),
    ("叉车司机", (), (F5, "观光车和观光列车司机")), ("司炉工", (), FORKLIFT), ("电梯维修工", (), LOW),
    ("瓦检员", (), PIT_POWER),
    ("矿井提升机司机", (), GAS), ("焊工/电工", (), RIGGING), ("项目经理", ("builder",), (F4, "C2")),
    ("专职安全员", ("builder",), (F4, "B")), ("总经理", ("builder",), (F4, "B")), ("制冷工", (), LOW),
]  # fmt: skip
SILENT = [
    ("班长", ()), ("电工班长", ()), ("车间主任", ()), ("操作工", ()), ("普工", ()), ("工人", ()), ("维修工", ()),
    ("机修工", ()),
    ("水电工", ()), ("起重工", ()), ("信号工", ()), ("爆破工", ()), ("信号工", ("builder",)), ("绞车司机", ()),
    ("安全员", ("builder",)),
    ("专职安全员", ()), ("专职安全员", ("plant",)), ("项目经理", ("chemicals",)), ("总经理", ()),
    ("经理", ("builder",)),
    ("库管兼叉车司机", ()), ("电工、普工", ()), ("司机（叉车）", ()), ("电工学徒", ()), ("电气工程师", ()),
    ("", ()), ("/", ()),
]  # fmt: skip


@pytest.mark.parametrize(("post", "places", "card"), FITTING)
def test_a_certificate_that_fits(post: str, places: tuple[str, ...], card: tuple[str, str]) -> None:
    assert card in accepted(post, places)


@pytest.mark.parametrize(("post", "places", "card"), NOT_FITTING)
def test_a_certificate_that_does_not(post: str, places: tuple[str, ...], card: tuple[str, str]) -> None:
    assert accepted(post, places)
    assert card not in accepted(post, places)


@pytest.mark.parametrize(("post", "places"), SILENT)
def test_a_post_that_does_not_say_what_is_done(post: str, places: tuple[str, ...]) -> None:
    assert accepted(post, places) == frozenset()


@pytest.mark.parametrize(
    ("post", "table", "enterprise", "places"),
    [
        ("工地电工", "", None, ("site",)),
        ("电工", "某工程项目部人员登记表", None, ("site",)),
        ("车间电工", "", None, ("plant",)),
        ("电工", "", "石横机械厂", ("plant",)),
        ("电工", "", "肥城建筑构件厂", ()),
        ("电工", "花名册", "肥城煤矿有限公司", ("coal",)),
        ("电工", "", "肥城煤矿机械制造公司", ()),
        ("电工", "", "新城铁矿有限公司", ("mine",)),
        ("专职安全员", "", "肥城建筑工程有限公司", ("builder",)),
        ("总经理", "", "某化工有限公司", ("chemicals",)),
        (None, "花名册", None, ()),
    ],
)
def test_where_somebody_works(post: str | None, table: str, enterprise: str | None, places: tuple[str, ...]) -> None:
    assert workplaces(post, table, enterprise) == places


@pytest.mark.parametrize(("post", "answer"), [("专职安全员", True), ("焊工", False)])
def test_managing_and_operating(post: str, answer: bool) -> None:
    assert manages(accepted(post, ("builder",))) is answer


def test_the_matrix_names_items_of_the_catalogue_with_source_and_confidence() -> None:
    known = {(each.family, each.item) for each in catalogue()} | {(e.family, "@" + e.category) for e in catalogue()}
    for row in read_rows("post_certificates.csv"):
        assert {(row["family"], item) for item in row["items"].split("|")} <= known
        assert row["source"]
        assert row["confidence"] in {"H", "M", "L"}


def test_every_wording_is_of_a_post_of_the_matrix() -> None:
    posts = {row["post"] for row in read_rows("post_certificates.csv")}
    assert {row["post"] for row in read_rows("post_wordings.csv")} == posts
    assert {row["certainty"] for row in read_rows("post_wordings.csv")} == {"sure", "placed", "loose"}


def test_what_surely_needs_one_is_never_among_the_posts_that_need_none() -> None:
    sure = [row["wording"] for row in read_rows("post_wordings.csv") if row["certainty"] == "sure"]
    assert all(is_sure_post(word) and post_needs(word) is True for word in sure)


def test_places_of_the_matrix_are_known() -> None:
    named = {row["place"] for row in read_rows("workplaces.csv")} | {"any"}
    assert {row["place"] for row in read_rows("post_certificates.csv")} <= named
