"""What a filing will hold, before it is frozen: the unit's figures, their rules, and what changed."""

from dataclasses import dataclass, replace
from datetime import date, datetime

import polars as pl

from assets.annex2 import filed
from assets.annex2.differences import compare_filings
from assets.annex2.form_books import Material
from assets.annex2.rules.judging import Basis, blocking, judge_figures
from assets.annex2.unit_names import find_unit, list_units, rename_units
from assets.annex2.unit_register import cut_off_of
from pipelines.faults import UserError
from pipelines.filing.annex2_run import Annex2Tables
from schemas.lookups.annex2_lookups import column_codes
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, Annex2, CellChanges


@dataclass(frozen=True)
class Draft:
    """A filing before it is frozen. `before` is the filing that it is compared with."""

    unit: str
    deadline: date
    as_of: date
    moment: datetime
    material: Material
    inputs: pl.DataFrame
    errors: pl.DataFrame
    override: str | None
    before: filed.Filing | None
    changes: pl.DataFrame

    @property
    def state(self) -> str:
        """Hash of what was counted."""
        return filed.state_of(self.material.figures, self.material.behind)

    @property
    def corrects(self) -> bool:
        """Whether this unit already filed for this deadline: then it is a further version."""
        return self.before is not None and filed.is_of(self.before, self.unit, self.deadline)

    @property
    def version(self) -> int:
        """1 for the first filing of a deadline."""
        return self.before.version + 1 if self.before is not None and self.corrects else 1


def last_day(campaign: Campaign, deadline: date, today: date, asked: date | None) -> date:
    """The day to which the figures go; raises UserError where there can be none."""
    if deadline not in campaign.deadlines:
        raise UserError(f"{deadline} 不是报送日；可选：{'、'.join(day.isoformat() for day in campaign.deadlines)}")
    last = min(today, deadline)
    if last < campaign.start:
        raise UserError(f"专项治理 {campaign.start} 才开始，{today} 还没有数据可报。")
    if asked is not None and not campaign.start <= asked <= last:
        raise UserError(f"数据截止日 {asked} 应在 {campaign.start} 至 {last} 之间（不晚于今天和报送日）。")
    return asked or last


def unit_meant(campaign: Campaign, register: pl.DataFrame, given: str | None) -> str:
    """The filing unit that was asked for, the city where none was; raises UserError where nobody has such ledgers."""
    known = list_units(register, campaign)
    meant = find_unit(given or CITY, known)
    if meant is None:
        raise UserError(f"没有“{given}”的台账；可选：{'、'.join(known) or '（尚无单位报送）'}")
    return meant


def draft_filing(
    campaign: Campaign,
    deadline: date,
    unit: str,
    as_of: date,
    override: str | None,
    moment: datetime,
    tables: Annex2Tables,
) -> Draft:
    """Gather what the filing will hold."""
    whole = _with_row(tables.material, unit, as_of)
    basis = Basis(whole.behind, filed.latest_figures(campaign.store), moment.date(), deadline)
    results = judge_figures(whole.figures, basis, campaign, as_of)
    errors = blocking(results, unit)
    figures, behind = filed.of_unit(whole.figures, whole.behind, unit)
    before, *then = filed.filed_before(campaign.store, unit, deadline)
    known = list_units(whole.register, campaign)
    earlier = [rename_units(frame, [unit, *known]) for frame in then]
    changes = CellChanges.blank() if before is None else compare_filings(earlier[0], figures, earlier[1], behind)
    material = replace(whole, figures=figures, behind=behind, results=results)
    inputs = _inputs(tables, campaign, deadline, unit)
    return Draft(unit, deadline, as_of, moment, material, inputs, errors, override, before, changes)


def _with_row(material: Material, unit: str, as_of: date) -> Material:
    """Give a unit that has handed in nothing a row of blanks."""
    if unit in material.figures["unit"].unique():
        return material
    row = pl.DataFrame({"column": column_codes()}).with_columns(
        as_of=pl.lit(as_of), unit=pl.lit(unit), value=None, records=pl.lit([], Annex2.dtypes()["records"])
    )
    return replace(material, figures=pl.concat([material.figures, Annex2.conform(row)]))


def _inputs(tables: Annex2Tables, campaign: Campaign, deadline: date, unit: str) -> pl.DataFrame:
    """[file, sha256, received_at, late]: every ledger file, for all tell who is who; late are the unit's own only."""
    own = pl.lit(unit == CITY) | (pl.col("unit") == unit)
    late = own & (pl.col("received_at") > cut_off_of(campaign, deadline))
    return tables.ledger_files.sort("file").select("file", "sha256", pl.col("received_at").cast(pl.String), late=late)


def is_same(campaign: Campaign, draft: Draft) -> bool:
    """Whether the last version counted exactly this."""
    if draft.before is None or not draft.corrects:
        return False
    return filed.same_content(campaign.store, draft.before, draft.unit, draft.material.figures, draft.material.behind)
