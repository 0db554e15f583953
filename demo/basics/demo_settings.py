"""The demo's campaign.yaml: the exports and what each covers, each setting under what it means."""

import yaml

from demo.basics.drawn_items import KINDS
from schemas.declared import declarations
from schemas.settings import Settings

DEFAULTS = Settings()


def settings_text() -> str:
    """Return campaign.yaml as text; what each setting means stands above it."""
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
    meanings = declarations(Settings)
    return "".join(f"# {meanings[name].description}\n{_dumped({name: value})}" for name, value in whole.items())


def _dumped(setting: dict[str, object]) -> str:
    return yaml.safe_dump(setting, allow_unicode=True, sort_keys=False)
