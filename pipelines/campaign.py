"""A campaign from its folder: where the folder is, and its campaign.yaml as typed settings."""

import os
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from pipelines.settings_faults import SettingsError, sentences
from pipelines.settings_text import FILE_NAME, SettingsText
from schemas.settings import Campaign, Settings

ENVIRONMENT_KEY = "CERTSCREEN_CAMPAIGN"
DEFAULT_FOLDER = "campaign"


def campaign_folder() -> Path:
    """Read the campaign's folder from the one environment setting, CERTSCREEN_CAMPAIGN (default ./campaign)."""
    return Path(os.environ.get(ENVIRONMENT_KEY) or DEFAULT_FOLDER).resolve()


def load_campaign(root: Path) -> Campaign:
    """Read CAMPAIGN/campaign.yaml if there is one.

    Raises
    ------
    SettingsError
        Settings that can't be used: a line for each, with its line number and what it should be.
    """
    path = root / FILE_NAME
    if not path.exists():
        return Campaign(root=root)
    text = SettingsText.of(path.read_bytes())
    try:
        settings = TypeAdapter(Settings).validate_python(text.values)
    except ValidationError as faults:
        raise SettingsError(sentences(faults, text)) from None
    return Campaign(root=root, **vars(settings))
