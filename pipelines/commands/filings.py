"""`certscreen file` and `certscreen filings`: frozen figures of 附件2."""

import argparse

from pipelines.commands.folder import open_campaign


def file(given: argparse.Namespace) -> int:
    """Freeze the figures of one deadline, for a unit or the whole city."""
    from pipelines.filing.filed_versions import run_file

    print(run_file(open_campaign(given.campaign), given.deadline, given.unit, given.override, as_of=given.as_of))
    return 0


def filings(given: argparse.Namespace) -> int:
    """List what was filed, and what changed between versions."""
    from pipelines.filing.filed_versions import run_filings

    print(run_filings(open_campaign(given.campaign)))
    return 0
