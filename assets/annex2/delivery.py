"""The page that is sent, out/报送/<deadline>/<unit>_第n版.xlsx: a copy of the frozen page; an edited copy is kept."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assets.annex2.filed import Filing, hash_file
from assets.annex2.form_books import as_file_name
from assets.atomic import replace_atomically
from schemas.settings import Campaign

FOLDER = "报送"


def page_path(campaign: Campaign, filing: Filing) -> Path:
    """Where the page of a filing stands for sending."""
    name = f"{as_file_name(filing.unit)}_第{filing.version}版.xlsx"
    return campaign.root / "out" / FOLDER / filing.deadline.isoformat() / name


def deliver(campaign: Campaign, filing: Filing, page: Path) -> Path | None:
    """Put a filing's page where it is sent from.

    Parameters
    ----------
    campaign
        The campaign.
    filing
        The filing.
    page
        Its page as frozen.

    Returns
    -------
    Path | None
        Where the file that stood there is kept now, if somebody had edited it.
    """
    path = page_path(campaign, filing)
    if path.exists() and hash_file(path) == hash_file(page):
        return None
    kept = _keep(path, ZoneInfo(campaign.timezone)) if path.exists() else None
    replace_atomically(path, lambda part: part.write_bytes(page.read_bytes()))
    return kept


def _keep(path: Path, zone: ZoneInfo) -> Path:
    """Rename an edited file to bear the time at which it was edited; never over another."""
    edited = datetime.fromtimestamp(path.stat().st_mtime, zone)
    stem = f"{path.stem}_人工修改_{edited:%Y%m%d_%H%M%S}"
    names = (f"{stem}{'' if place == 1 else f'_{place}'}{path.suffix}" for place in range(1, 1_000_000))
    kept = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    return path.rename(kept)
