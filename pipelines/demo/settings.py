"""The demo's campaign.yaml: the exports and what each covers."""

import yaml

from pipelines.demo.catalogue import KINDS
from schemas.settings import Campaign


def settings_text() -> str:
    """Return campaign.yaml as text."""
    defaults = Campaign.__dataclass_fields__
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
        "name": defaults["name"].default,
        "start": defaults["start"].default,
        "deadlines": list(defaults["deadlines"].default),
        "timezone": defaults["timezone"].default,
        "registries": registries,
    }
    return yaml.safe_dump(whole, allow_unicode=True, sort_keys=False)
