"""Everything that Dagster loads: `build_definitions(campaign)`, and one instance of it for the workspace."""

from collections.abc import Sequence
from typing import Any

import dagster as dg

import assets.annex2.assets
import assets.annex2.checks
import assets.landing.assets
import assets.linkage.assets
import assets.parsing.assets
import assets.reading.assets
import assets.recognising.assets
import assets.reporting.assets
import assets.reporting.checks
import assets.reporting.going_back.assets
import assets.returned.assets
import assets.screening.assets
from assets.table_assets import Progress
from pipelines.campaign import campaign_folder, load_campaign
from pipelines.clock import Clock
from pipelines.clue_register import StoredClueRegister
from pipelines.jobs import MAIN_JOB, build_main_job
from pipelines.keys.campaign_key import campaign_key
from pipelines.progress import Silent
from pipelines.schedules import build_schedule, figures_due
from pipelines.sensors import build_inbox_sensor
from pipelines.store import readers_of, stored_tables
from pipelines.store_version import read_version
from schemas.settings import Campaign

STAGES = (
    assets.landing.assets,
    assets.reading.assets,
    assets.recognising.assets,
    assets.returned.assets,
    assets.parsing.assets,
    assets.linkage.assets,
    assets.screening.assets,
    assets.annex2.assets,
    assets.reporting.assets,
    assets.reporting.going_back.assets,
)
FIGURES = dg.AssetKey("annex2")
CHECKS = (assets.annex2.checks, assets.reporting.checks)


def build_definitions(
    campaign: Campaign, progress: Progress | None = None, clock: Clock | None = None
) -> dg.Definitions:
    """Assets, checks, job, sensor and schedules of one campaign; production and tests use the same.

    The key is looked for when a step needs it: 附件2 is filed without.
    """
    job, assets = build_main_job(), _assets(campaign)
    return dg.Definitions(
        assets=assets,
        asset_checks=dg.load_asset_checks_from_modules(list(CHECKS)),
        jobs=[job],
        sensors=[build_inbox_sensor(MAIN_JOB, campaign)],
        schedules=[build_schedule(job, campaign)],
        executor=dg.in_process_executor,
        resources={
            "io_manager": stored_tables(campaign, readers_of(assets)),
            "campaign": campaign,
            "progress": progress or Silent(),
            "clue_register": StoredClueRegister(campaign.store),
            "key": dg.ResourceDefinition(lambda _: campaign_key(campaign).key),
            "clock": clock or Clock(),
        },
    )


def _assets(campaign: Campaign) -> Sequence[Any]:
    """The assets of all stages; the figures know by when they are due, for that is this campaign's."""
    due = figures_due(campaign)
    made: list[Any] = [*dg.load_assets_from_modules(list(STAGES))]
    return dg.map_asset_specs(
        lambda spec: spec.replace_attributes(freshness_policy=due) if spec.key == FIGURES else spec, made
    )


@dg.definitions
def defs() -> dg.Definitions:
    """Definitions of the campaign that CERTSCREEN_CAMPAIGN names; loading them changes nothing anywhere."""
    campaign = load_campaign(campaign_folder())
    read_version(campaign.store)
    return build_definitions(campaign)
