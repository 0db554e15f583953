"""The demo's campaign.yaml: the exports and what each covers."""

from pathlib import Path

import yaml

from demo.basics.drawn_items import KINDS
from schemas.settings import Campaign

DEFAULTS = Campaign(Path())


def settings_text() -> str:
    """Return campaign.yaml as text."""
    registries = [
        {
            "source": kind.source,
            "family": kind.family.value,
            "issuers": list(kind.globs),
            "exported_on": kind.exported_on.item(),
        }
        for kind in KINDS
    ]
    whole = {
        "name": DEFAULTS.name,
        "start": DEFAULTS.start,
        "deadlines": list(DEFAULTS.deadlines),
        "timezone": DEFAULTS.timezone,
        "registries": registries,
        "annex2": {"contact": "演示人员", "phone": "0538-0000000"},
    }
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False)
