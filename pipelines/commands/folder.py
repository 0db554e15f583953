"""Opening a campaign's folder: the checks that every command on a campaign makes first."""

from pathlib import Path

from pipelines.campaign import load_campaign
from pipelines.faults import UserError
from schemas.settings import Campaign


def open_campaign(root: Path) -> Campaign:
    """Read the settings of a campaign; raises UserError when the folder or its inbox is missing."""
    if not root.is_dir():
        raise UserError(f"没有这个文件夹：{root}")
    if not (root / "inbox").is_dir():
        raise UserError(f"{root} 里没有 inbox 文件夹；请把各部门和企业报送的文件放在 inbox 下。")
    return load_campaign(root.resolve())
