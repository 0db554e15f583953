"""What people see in a browser: the run's charts, and Dagster's UI over a campaign."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.graph.conftest import AS_OF


def test_the_charts_need_nothing_from_outside(small_campaign: Path, page: Page) -> None:
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    charts = small_campaign / "out" / AS_OF.isoformat() / "比对概况.html"
    page.goto(charts.as_uri())
    expect(page.get_by_role("heading", name="比对概况")).to_be_visible()
    assert page.locator("svg").count() > 3
    assert len(asked) == 1
    assert faults == []


def test_the_ui_shows_the_stages(ui: str, page: Page) -> None:
    page.goto(f"{ui}/asset-groups")
    for group in ("landing", "reading", "recognising", "parsing", "linkage", "screening", "annex2", "reporting"):
        expect(page.get_by_text(group, exact=True).first).to_be_visible(timeout=30_000)


def test_the_ui_shows_an_asset_with_its_check_and_description(ui: str, page: Page) -> None:
    page.goto(f"{ui}/assets/verdicts?view=overview")
    expect(page.get_by_text("判断结果").first).to_be_visible(timeout=30_000)
    page.goto(f"{ui}/assets/verdicts?view=checks")
    expect(page.get_by_text("contract", exact=True).first).to_be_visible(timeout=30_000)


def test_the_ui_shows_the_deadlines_as_partitions(ui: str, page: Page) -> None:
    page.goto(f"{ui}/assets/verdicts?view=partitions")
    expect(page.get_by_text("2024-12-18").first).to_be_visible(timeout=30_000)
    expect(page.get_by_text("2024-08-18").first).to_be_visible(timeout=30_000)


def test_the_ui_describes_the_refreshes_before_all_deadlines_in_chinese(ui: str, page: Page) -> None:
    page.goto(f"{ui}/locations/pipelines.definitions/schedules/before_deadlines")
    for words in ("2024-08-18", "2024-12-18", "以当日为基准日"):
        expect(page.get_by_text(words).first).to_be_visible(timeout=30_000)
