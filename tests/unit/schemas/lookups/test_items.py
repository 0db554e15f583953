"""Items: what a text means in a family, and the splitting of cells that name several."""

import pytest

from schemas.lookups.catalogue import catalogue, item_key, item_stem, synonyms
from schemas.lookups.item_lists import split_items
from schemas.lookups.items import is_class_name, read_item
from schemas.vocabulary import Family, ItemMatch

AT_HEIGHT = "高处安装、维护、拆除作业"
SPLIT = [
    ("特种设备安全管理和作业人员证（起重机司机）", ["起重机司机"]),
    ("特种设备作业人员证/叉车司机", ["叉车司机"]),
    ("特种设备安全管理和作业人员证", ["特种设备安全管理和作业人员证"]),
    ("主要负责人及安全生产管理人员考核合格证（主要负责人）", ["主要负责人"]),
    ("主要负责人和安全管理人员证", ["主要负责人和安全管理人员证"]),
    ("特种作业操作证：低压电工作业、高压电工作业", ["低压电工作业", "高压电工作业"]),
    ("低压电工作业\n----\n高压电工作业", ["低压电工作业", "高压电工作业"]),
    ("【低压电工作业】【熔化焊接与热切割作业】", ["低压电工作业", "熔化焊接与热切割作业"]),
    ("低压电工、高处安装、维护、拆除作业", ["低压电工", AT_HEIGHT]),
    ("高处安装，维护，拆除作业", [AT_HEIGHT]),
    ("低压电工作业；熔化焊接与热切割作业", ["低压电工作业", "熔化焊接与热切割作业"]),
    ("低压电工/高压电工", ["低压电工", "高压电工"]),
    ("低压电工\\高压电工", ["低压电工", "高压电工"]),
    ("低压电工作业\n登高架设作业", ["低压电工作业", "登高架设作业"]),
    ("1、低压电工作业；2、登高架设作业", ["低压电工作业", "登高架设作业"]),
    ("①低压电工②登高", ["低压电工", "登高"]),
    ("熔化焊接与热切割作业", ["熔化焊接与热切割作业"]),
    ("光气及光气化工艺作业", ["光气及光气化工艺作业"]),
    ("N1叉车 Q2(限桥式、门式起重机)", ["N1叉车", "Q2(限桥式、门式起重机)"]),
    ("A 特种设备安全管理", ["A 特种设备安全管理"]),
    ("GTAW-FeⅡ-6G-3/159-FefS-02/11/12", ["GTAW-FeⅡ-6G-3/159-FefS-02/11/12"]),
    ("生僻项目、低压电工", ["生僻项目", "低压电工"]),
    (f"尾矿作业 / {AT_HEIGHT}", ["尾矿作业", AT_HEIGHT]),
    ("电工作业/低压电工作业", ["低压电工作业"]),
    (f"高处作业/{AT_HEIGHT}", [AT_HEIGHT]),
    ("电工作业/低压电工作业、高压电工作业", ["低压电工作业", "高压电工作业"]),
    ("高处作业、低压电工作业", ["高处作业", "低压电工作业"]),
    ("场（厂）内专用机动车辆作业/叉车司机N1", ["叉车司机N1"]),
    ("低压电工作业+熔化焊接与热切割作业", ["低压电工作业", "熔化焊接与热切割作业"]),
    (f"熔化焊接与热切割作业以及{AT_HEIGHT}", ["熔化焊接与热切割作业", AT_HEIGHT]),
    ("低压电工作业 兼 制冷与空调设备运行操作作业", ["低压电工作业", "制冷与空调设备运行操作作业"]),
    (f"熔化焊接与热切割作业，另持{AT_HEIGHT}", ["熔化焊接与热切割作业", AT_HEIGHT]),
    (f"低压电工作业；同时持有{AT_HEIGHT}", ["低压电工作业", AT_HEIGHT]),
    ("兼有焊工证、低压电工证", ["焊工证", "低压电工证"]),
    ("1.低压电工作业\n2.高压电工作业", ["低压电工作业", "高压电工作业"]),
    ("（一）低压电工作业（二）高压电工作业", ["低压电工作业", "高压电工作业"]),
    ("一、低压电工作业", ["低压电工作业"]),
    (f"A.熔化焊接与热切割作业；B.{AT_HEIGHT}", ["熔化焊接与热切割作业", AT_HEIGHT]),
    (f"低压电工作业——{AT_HEIGHT}", ["低压电工作业", AT_HEIGHT]),
    (f"熔化焊接与热切割作业（兼）{AT_HEIGHT}", ["熔化焊接与热切割作业", AT_HEIGHT]),
    ("", []),
]
MEANINGS = [
    (Family.SPECIAL_OPERATION, "制冷证", "制冷与空调设备运行操作作业", ItemMatch.BROAD),
    (Family.SPECIAL_OPERATION, "低压电工作业", "低压电工作业", ItemMatch.EXACT),
    (Family.SPECIAL_OPERATION, "高处安装，维护，拆除作业", AT_HEIGHT, ItemMatch.EXACT),
    (Family.SPECIAL_OPERATION, "高处维护、安装、拆除作业", AT_HEIGHT, ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "低压电工作业作业", "低压电工作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "登高证", "登高架设作业", ItemMatch.BROAD),
    (Family.SPECIAL_OPERATION, "高压证号", "高压电工作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "氧碱电解工艺作业", "氯碱电解工艺作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "合成氧工艺作业", "合成氨工艺作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "电工作业-低压电工作业", "低压电工作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "低压电工作业（复审）", "低压电工作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "电工（低压）", "低压电工作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "低压电二作业", "低压电工作业", ItemMatch.FUZZY),
    (Family.CONSTRUCTION_SPECIAL_OPERATION, "塔吊司机", "建筑起重机械司机（塔式起重机）", ItemMatch.SYNONYM),
    (Family.CONSTRUCTION_SPECIAL_OPERATION, "建筑起重信号司索工", "建筑起重司索信号工", ItemMatch.SYNONYM),
    (Family.CONSTRUCTION_SAFETY_OFFICER, "安全员C证", "C", ItemMatch.SYNONYM),
    (Family.CONSTRUCTION_SAFETY_OFFICER, "企业主要负责人（A类）", "A", ItemMatch.SYNONYM),
    (Family.SPECIAL_EQUIPMENT, "N1叉车", "叉车司机", ItemMatch.SYNONYM),
    (Family.SPECIAL_EQUIPMENT, "叉车司机N1", "叉车司机", ItemMatch.SYNONYM),
    (Family.SPECIAL_EQUIPMENT, "叉车司机(N2)", "叉车司机", ItemMatch.SYNONYM),
    (Family.SPECIAL_EQUIPMENT, "Q2(限桥式起重机)", "起重机司机", ItemMatch.SYNONYM),
    (Family.SPECIAL_EQUIPMENT, "特种设备安全员证A", "特种设备安全管理", ItemMatch.SYNONYM),
    (Family.SAFETY_COMPETENCE, "危险化学品生产单位主要负责人", "主要负责人", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "冶金（有色）生产安全作业/煤气作业", "煤气作业", ItemMatch.SYNONYM),
    (Family.SPECIAL_OPERATION, "焊工", "熔化焊接与热切割作业", ItemMatch.BROAD),
    (Family.SPECIAL_OPERATION, "焊接与热切割作业", "熔化焊接与热切割作业", ItemMatch.BROAD),
    (Family.SPECIAL_EQUIPMENT, "压力容器操作", "固定式压力容器操作", ItemMatch.BROAD),
    (Family.COAL_SPECIAL_OPERATION, "瓦检员", "煤矿瓦斯检查作业", ItemMatch.SYNONYM),
]


@pytest.mark.parametrize(("text", "pieces"), SPLIT)
def test_splitting(text: str, pieces: list[str]) -> None:
    assert split_items(text) == pieces


@pytest.mark.parametrize(("family", "text", "item", "match"), MEANINGS)
def test_meanings(family: Family, text: str, item: str, match: ItemMatch) -> None:
    assert read_item(text, family) == (item, match)


@pytest.mark.parametrize(
    ("text", "item", "match"),
    [
        ("架子工「附着式升降」", "建筑架子工（附着升降脚手架）", ItemMatch.SYNONYM),
        ("建筑架子工-附着升降", "建筑架子工（附着升降脚手架）", ItemMatch.SYNONYM),
        ("架子工【普通脚手】", "建筑架子工（普通脚手架）", ItemMatch.SYNONYM),
        ("架子工（悬挑）", "建筑架子工（普通脚手架）", ItemMatch.BROAD),
        ("建筑架子工—悬挑", "建筑架子工（普通脚手架）", ItemMatch.BROAD),
    ],
)
def test_a_qualifier_narrows_a_broad_word_or_leaves_it_open(text: str, item: str, match: ItemMatch) -> None:
    assert read_item(text, Family.CONSTRUCTION_SPECIAL_OPERATION) == (item, match)


@pytest.mark.parametrize("text", ["1.低压电工作业", "一、低压电工作业", "(1)低压电工", "1 低压电工"])
def test_a_number_before_an_item_alone_says_nothing(text: str) -> None:
    assert read_item(text, Family.SPECIAL_OPERATION) == ("低压电工作业", ItemMatch.SYNONYM)


@pytest.mark.parametrize("text", ["中压电工作业", "10千伏低压电工作业", "有限空间作业", "叉车司机"])
def test_what_is_no_item_of_the_family(text: str) -> None:
    assert read_item(text, Family.SPECIAL_OPERATION) is None


@pytest.mark.parametrize("text", ["电工", "高处作业", "制冷与空调作业"])
def test_a_class_of_items_is_none_of_them(text: str) -> None:
    reading = read_item(text, Family.SPECIAL_OPERATION)
    assert reading is not None
    assert reading.item == ""


@pytest.mark.parametrize(("era", "item"), [("old", "叉车司机"), ("new", "观光车和观光列车司机")])
def test_a_code_means_what_it_meant_when_it_was_approved(era: str, item: str) -> None:
    reading = read_item("N2", Family.SPECIAL_EQUIPMENT, era)
    assert reading is not None
    assert reading.item == item


@pytest.mark.parametrize("entry", catalogue(), ids=lambda entry: f"{entry.family}-{entry.item}")
def test_every_catalogue_name_means_itself_and_is_never_split(entry) -> None:
    assert read_item(entry.item, entry.family) == (entry.item, ItemMatch.EXACT)
    assert split_items(entry.item) == [entry.item]


def test_synonyms_name_items_of_the_catalogue() -> None:
    known = {(entry.family, entry.item) for entry in catalogue()}
    assert {(s.family, s.item) for s in synonyms() if s.item} <= known


def test_no_text_means_two_items_of_one_family() -> None:
    meanings: dict[tuple[str, str, str], set[str]] = {}
    for entry in synonyms():
        meanings.setdefault((entry.family, item_key(entry.text), entry.era), set()).add(entry.item)
    assert [text for text, items in meanings.items() if len(items) > 1] == []


def test_catalogue_stems_are_unique_within_a_family() -> None:
    stems = [(entry.family, item_stem(entry.item)) for entry in catalogue()]
    assert len(stems) == len(set(stems))


def test_class_names_are_known() -> None:
    assert is_class_name("焊接与热切割作业", Family.SPECIAL_OPERATION)


def test_a_code_that_changed_its_meaning_is_not_sure_alone() -> None:
    readings = [read_item(text, Family.SPECIAL_EQUIPMENT, "old") for text in ("N2", "叉车司机(N2)")]
    assert [reading and reading.match for reading in readings] == [ItemMatch.FUZZY, ItemMatch.SYNONYM]
