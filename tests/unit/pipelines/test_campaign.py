"""Settings: defaults for everything, and a fault names key, value and what is allowed."""

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


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("strat: 2024-07-16", ("strat", "start")),
        ("start: 七月十六", ("start", "七月十六", "2024-07-16")),
        ("deadlines: []", ("deadlines",)),
        ("deadlines: [2024-10-18, 2024-08-18]", ("deadlines", "从早到晚")),
        ("timezone: UTC", ("timezone", "UTC", "Asia/Shanghai")),
        ("registries: 应急局", ("registries", "列表")),
        ("registries: [{family: special_operation}]", ("registries[0].source", "必填")),
        ("registries: [{source: 应急局, family: 电工}]", ("registries[0].family", "电工", "special_operation")),
        ("registries: [{source: 应急局, family: special_operation, issuers: 山东省*}]", ("issuers", "列表")),
        ("limits: {memory_bytes: -1}", ("limits.memory_bytes", "-1", "正整数")),
        ("annex2: {cut_off: 17}", ("annex2.cut_off", "17", "17:00")),
        ("annex2: {not_filed: 无}", ("annex2.not_filed", "无", "/")),
        ("annex2: {unit_contacts: [应急局]}", ("annex2.unit_contacts[0]", "应急局", "单位,填报人,电话")),
        ("- 1", ("键值表",)),
        ("a: [", ("campaign.yaml", "YAML")),
    ],
)
def test_a_wrong_setting_names_key_value_and_what_is_allowed(tmp_path: Path, text: str, named: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError) as fault:
        load_campaign(written(tmp_path, text))
    assert all(part in str(fault.value) for part in named)


def test_a_missing_issuer_counts_as_covered() -> None:
    coverage = Coverage("应急局", Family.SPECIAL_OPERATION, ("山东省*",))
    assert [coverage.covers_issuer(issuer) for issuer in (None, "", "山东省应急管理厅", "河南省应急管理厅")] == [
        True,
        True,
        True,
        False,
    ]
