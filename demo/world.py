"""The synthetic campaign as a folder: settings, inbox, and beside the inbox what is true."""

from pathlib import Path

import polars as pl

from demo.basics.demo_settings import settings_text
from demo.basics.enterprises import draw_enterprises
from demo.basics.people import draw_people
from demo.basics.pools import World
from demo.basics.randomness import stream
from demo.formats.bad_files import write_bad_files
from demo.formats.formats import FORMATS
from demo.formats.storing import save
from demo.holders.casting import cast_single
from demo.holders.casting_several import cast_several
from demo.holders.holdings import draw_holdings
from demo.ledgers.ledger_events import draw_events
from demo.ledgers.ledger_truth import figures
from demo.ledgers.ledgers import write_ledgers
from demo.registries import EXPORTS, export_sheet, records
from demo.rosters.off_post_rows import with_off_posts
from demo.rosters.roster_files import write_rosters
from demo.rosters.rosters import UNLISTED_SHARE, plan_rosters, roster_count, row_slots
from demo.rosters.whole_staff import write_whole_staff


def write_demo(
    root: Path, *, people: int = 20_000, claims: int = 3_000, seed: int = 7, unlisted: float = UNLISTED_SHARE
) -> None:
    """Write a synthetic campaign with known truth: the same seed, the same bytes.

    Parameters
    ----------
    root
        the campaign folder to make: campaign.yaml, inbox/, and beside them truth.parquet (one row a claim),
        truth_files.parquet (one row a file), truth_annex2.parquet (one row a figure), truth_wordings.parquet (one row
        a header or cell in a wording that no lookup holds)
    people
        how many people live there; the registries hold about as many records
    claims
        about how many certificates the rosters claim
    seed
        which world
    unlisted
        the share of rosters in wordings that no lookup holds; all else of the world is the same without them
    """
    inhabitants = draw_people(seed, people)
    holdings = draw_holdings(seed, inhabitants)
    enterprises = draw_enterprises(seed, roster_count(claims))
    rosters = plan_rosters(seed, claims, enterprises, unlisted)
    cast = cast_claims(World(inhabitants, holdings, stream(seed, "casting")), row_slots(rosters, enterprises))
    cast = with_off_posts(seed, cast, holdings, rosters)
    save(root / "campaign.yaml", settings_text().encode())
    truth, files, wordings = write_rosters(root / "inbox", seed, cast, inhabitants, enterprises, rosters)
    everybody, staff_files = write_whole_staff(root / "inbox", seed, cast, inhabitants, holdings, len(rosters))
    registered = records(seed, inhabitants, holdings, employers(seed, cast, inhabitants, enterprises))
    events = draw_events(seed, enterprises, inhabitants)
    parts = [
        files,
        staff_files,
        write_registries(root / "inbox", registered),
        write_bad_files(root / "inbox", files),
        write_ledgers(root / "inbox", seed, events, enterprises, inhabitants),
    ]
    pl.concat([truth, everybody.select(truth.columns)]).sort("file", "sheet", "row", "claim").write_parquet(
        root / "truth.parquet"
    )
    pl.concat(parts, how="diagonal").sort("file").write_parquet(root / "truth_files.parquet")
    wordings.sort("file", "sheet", "row", "claim", "column", "kind").write_parquet(root / "truth_wordings.parquet")
    figures(events).write_parquet(root / "truth_annex2.parquet")


def cast_claims(world: World, slots: pl.DataFrame) -> pl.DataFrame:
    """Fill every roster row: CLAIM columns, slot, claim, scenario, file, mode."""
    single = cast_single(world, slots.filter(mode="single"))
    several = cast_several(world, slots.filter(pl.col("mode") != "single"))
    columns = [*single.columns]
    whole = pl.concat([single, several.select(columns)])
    return whole.join(slots.select("slot", "file", "mode"), on="slot", how="left", maintain_order="left")


def employers(seed: int, cast: pl.DataFrame, people: pl.DataFrame, enterprises: pl.DataFrame) -> pl.DataFrame:
    """Say who works where: on a roster, for that enterprise; else for any. person, company, uscc."""
    rng = stream(seed, "employers")
    place = rng.integers(0, enterprises.height, people.height)
    place[cast["person"].to_numpy()] = cast["file"].to_numpy()
    return enterprises[place].select("company", "uscc").with_columns(people["person"])


def write_registries(inbox: Path, registered: pl.DataFrame) -> pl.DataFrame:
    """Write the departments' exports; returns what the intake should report of each file."""
    rows = []
    for export in EXPORTS:
        ending, write = FORMATS[export.format]
        sheet = export_sheet(export, registered)
        save(inbox / f"{export.stem}{ending}", write([sheet]))
        head = len(export.titles) + 1
        rows.append(
            {
                "file": f"{export.stem}{ending}",
                "status": "read",
                "format": export.format,
                "layout_key": "registry",
                "accepted": len(sheet.rows) - head,
                "rejected": 0,
                "layout": head,
            }
        )
    return pl.DataFrame(rows)
