"""campaign.yaml: defaults for everything, and a sentence with its line for each fault."""

from datetime import date
from pathlib import Path

import pytest

from pipelines.campaign import SettingsError, load_campaign
from schemas.settings import Coverage
from schemas.vocabulary import Family


def written(folder: Path, text: str) -> Path:
    (folder / "campaign.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_campaign_without_settings_has_the_founding_documents_dates(tmp_path: Path) -> None:
    campaign = load_campaign(tmp_path)
    assert campaign.deadlines == (date(2024, 8, 18), date(2024, 10, 18), date(2024, 12, 18))
    assert {coverage.family for coverage in campaign.registries} == set(Family)


def test_an_empty_file_means_defaults(tmp_path: Path) -> None:
    assert load_campaign(written(tmp_path, "")) == load_campaign(tmp_path)


def test_the_contracts_example_is_read(tmp_path: Path) -> None:
    campaign = load_campaign(
        written(
            tmp_path,
            "name: 专项治理\nstart: 2024-07-16\ndeadlines: [2024-08-18]\ntimezone: Asia/Shanghai\nregistries:\n"
            "  - {source: 应急局, family: special_operation, issuers: ['山东省*'], exported_on: 2024-08-05}\n",
        )
    )
    assert campaign.registries == (Coverage("应急局", Family.SPECIAL_OPERATION, ("山东省*",), date(2024, 8, 5)),)


DATE = "日期，如 2024-07-16"
ORDER = "从早到晚、不重复的日期列表，如 [2024-08-18, 2024-10-18]"
ENTRIES = "列表，每项写明 source（部门）和 family（证书种类）"
TOP = "name、start、deadlines、timezone、registries、shrink、plausible、limits、annex2"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("strat: 2024-07-16", "第1行：没有“strat”这一项，是否为 start"),
        ("name: 甲\nbanana: 1", f"第2行：没有“banana”这一项；可写的有 {TOP}"),
        ("root: /x", f"第1行：没有“root”这一项；可写的有 {TOP}"),
        ("plausible:\n  famly: 1", "第2行：plausible 没有“famly”这一项，是否为 family"),
        ("name: 甲\n\nstart: 七月十六", f"第3行：start 不能是“七月十六”，应为：{DATE}"),
        ("start: 2024-13-45", f"第1行：start 不能是“2024-13-45”，应为：{DATE}"),
        ("start: 1721088000", f"第1行：start 不能是“1721088000”，应为：{DATE}"),
        ("start:", f"第1行：start 没有填写，应为：{DATE}"),
        ("deadlines: []", f"第1行：deadlines 的写法不对，应为：{ORDER}"),
        ("deadlines:\n- 2024-10-18\n- 2024-08-18", f"第2行：deadlines 的写法不对，应为：{ORDER}"),
        ("deadlines:\n- 2024-10-18\n- 八月", f"第3行：deadlines 第2项不能是“八月”，应为：{ORDER}"),
        ("timezone: UTC", "第1行：timezone 不能是“UTC”，应为：Asia/Shanghai"),
        ("registries: 应急局", f"第1行：registries 不能是“应急局”，应为：{ENTRIES}"),
        ("registries:\n- family: special_operation", "第2行：registries 第1项没有写 source，应为：部门名称，如 应急局"),
        ("shrink: nan", "第1行：shrink 不能是“nan”，应为：0 到 1 之间的数，如 0.05"),
        ("limits: {cpu_seconds: -1}", "第1行：limits.cpu_seconds 不能是“-1”，应为：大于 0 的整秒数，如 120"),
        ("annex2:\n  cut_off: 17", "第2行：annex2.cut_off 不能是“17”，应为：时刻，如 17:00，最晚 24:00"),
        ("annex2: {not_filed: 无}", "第1行：annex2.not_filed 不能是“无”，应为：''（空白）、'0' 或 '/'"),
        ("name: 甲\nname: 乙", "第2行：“name”写了不止一次，请只留一处"),
        ("name：甲", "第1行：应写作“名称: 值”，一行一项，冒号用英文半角且后面空一格"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_told_with_its_line_and_what_it_should_be(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SettingsError) as fault:
        load_campaign(written(tmp_path, text))
    assert str(fault.value) == f"campaign.yaml {told}"


@pytest.mark.parametrize("text", ["- 1", "a: [", "name: 甲\n\tb: 乙", "&a [*a]", "? [a]\n: b", "---\na: b\n---\nc: d"])
def test_what_is_no_mapping_is_told_with_its_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match=r"^campaign\.yaml 第\d行：.*冒号用英文半角且后面空一格"):
        load_campaign(written(tmp_path, text))


@pytest.mark.parametrize(
    ("entry", "parts"),
    [
        ("{source: 应急局, family: 电工}", ("第1项的 family 不能是“电工”", "special_operation（特种作业操作证）")),
        ("{source: 应急局, family: special_operation, issuers: 山东省*}", ("issuers 不能是“山东省*”", "文字列表")),
        ("{source: 应急局, family: special_operation, exported_on: }", ("exported_on 没有填写", "2024-08-05")),
    ],
)  # fmt: skip
def test_a_wrong_registry_names_its_entry(tmp_path: Path, entry: str, parts: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError) as fault:
        load_campaign(written(tmp_path, f"registries: [{entry}]"))
    assert all(part in str(fault.value) for part in parts)


def test_a_wrong_contact_names_its_entry(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"annex2\.unit_contacts 第2项不能是“应急局”.*单位,填报人,电话"):
        load_campaign(written(tmp_path, "annex2: {unit_contacts: ['公安局,李某,1', 应急局]}"))


def test_all_faults_are_told_in_the_order_of_their_lines(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as fault:
        load_campaign(written(tmp_path, "shrink: 5\nstart: 昨天\nbanana: 1"))
    assert [line[:17] for line in str(fault.value).splitlines()] == [f"campaign.yaml 第{n}行" for n in (1, 2, 3)]


def test_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "campaign.yaml").write_bytes("shrink: 0.1\nname: 治理".encode("gb18030"))
    with pytest.raises(SettingsError, match=r"^campaign\.yaml 第2行：不是 UTF-8 编码"):
        load_campaign(tmp_path)


def test_values_are_what_was_written(tmp_path: Path) -> None:
    """YAML takes 17:00 for 1020, 0538 for no number, no for a truth value."""
    text = "annex2: {cut_off: 17:00, phone: 0538, not_filed: 0, contact: no, unit_column: no}"
    annex2 = load_campaign(written(tmp_path, text)).annex2
    assert (annex2.cut_off, annex2.phone, annex2.not_filed, annex2.contact) == ("17:00", "0538", "0", "no")
    assert not annex2.unit_column
