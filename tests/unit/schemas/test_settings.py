"""Settings: each says what it means and what mends it, and the documentation says the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from schemas.declared import declarations, group_below, remedy_of
from schemas.settings import Campaign, Coverage, Settings
from schemas.vocabulary import Family
from tools.settings_doc import describe


def all_settings(group: Any = Settings, above: str = "") -> Iterator[tuple[str, Any]]:
    for name, declared in declarations(group).items():
        yield f"{above}{name}", declared
        yield from all_settings(group_below(declared), f"{above}{name}.")


@pytest.mark.parametrize(("name", "declared"), list(all_settings()))
def test_each_setting_says_what_it_means_and_what_mends_it(name: str, declared: Any) -> None:
    assert declared.description
    assert remedy_of(declared)


def test_the_folder_is_no_setting() -> None:
    assert "root" not in declarations(Campaign)


def test_settings_are_told_alike_each_time() -> None:
    assert repr(Campaign(root=Path("here"))) == repr(Campaign(root=Path("here")))


def test_the_documentation_is_current(project: Path) -> None:
    assert (project / "docs" / "settings.md").read_text(encoding="utf-8") == describe()


def test_a_department_has_its_usual_name() -> None:
    assert Coverage("肥城市应急管理局", Family.SPECIAL_OPERATION).source == "应急局"


def test_a_missing_issuer_counts_as_covered() -> None:
    coverage = Coverage("应急局", Family.SPECIAL_OPERATION, ("山东省*",))
    assert [coverage.covers_issuer(issuer) for issuer in (None, "", "山东省应急管理厅", "河南省应急管理厅")] == [
        True,
        True,
        True,
        False,
    ]
