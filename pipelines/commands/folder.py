"""Opening a campaign's folder: the checks that every command on a campaign makes first."""

from pathlib import Path

from pipelines.campaign import load_campaign
from pipelines.faults import UserError
from pipelines.store_version import read_version
from schemas.settings import Campaign


def open_campaign(root: Path) -> Campaign:
    """Read the settings of a campaign.

    Raises
    ------
    UserError
        The folder or its inbox is missing, a setting can't be used, or a newer program wrote the store.
    """
    if not root.is_dir():
        raise UserError(f"没有这个文件夹：{root}")
    if not (root / "inbox").is_dir():
        raise UserError(f"{root} 里没有 inbox 文件夹；请把各部门和企业报送的文件放在 inbox 下。")
    campaign = load_campaign(root.resolve())
    read_version(campaign.store)
    return campaign
