"""LibreOffice itself, as the other office has it: converts workbooks; tests skip where it is not installed."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice")
NEEDS_SOFFICE = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
# All sheets, UTF-8, every cell as it is shown.
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
FORMATS = {"xlsx": "xlsx", "ods": "ods", "xls": "xls", "csv": CSV, "html": "html"}


def convert(paths: Sequence[Path], to: str, folder: Path) -> list[Path]:
    """Open workbooks in LibreOffice and save them in a format of FORMATS; returns the files that it wrote."""
    profile = folder / "profile"
    out = folder / to
    user = f"-env:UserInstallation={profile.as_uri()}"
    command = [str(SOFFICE), user, "--headless", "--convert-to", FORMATS[to], "--outdir", str(out), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return sorted(out.iterdir())
