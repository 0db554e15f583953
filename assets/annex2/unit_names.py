"""The filing units: one name for each however its folders spell it, their order, and which columns are their own."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

import polars as pl

from schemas.lookups.annex2_lookups import figure_columns, form_places
from schemas.lookups.units import bare_unit, filing_units, unit_key
from schemas.settings import LEDGER_FOLDERS, Campaign
from schemas.tables.annex2 import CITY

Figures = Mapping[str, Decimal | None]


def name_units(written: Iterable[str], chosen: Sequence[str] = ()) -> dict[str, str]:
    """The one name of each unit, by every way in which it is written.

    Parameters
    ----------
    written
        Names of sub-folders and of unit lines.
    chosen
        Names that the settings give; they come first.

    Returns
    -------
    dict
        From each written name to the settings' name, else to the only one that occurs, else to the unit's usual name.
    """
    preferred = {unit_key(name): name for name in reversed(chosen)}
    spellings: dict[str, set[str]] = {}
    names = sorted(set(written))
    for name in names:
        spellings.setdefault(unit_key(name), set()).add(bare_unit(name))
    return {name: preferred.get(unit_key(name)) or _usual(unit_key(name), spellings[unit_key(name)]) for name in names}


def rename_units(frame: pl.DataFrame, units: Iterable[str]) -> pl.DataFrame:
    """Give the column `unit` the names of a list, wherever it means the same unit."""
    known = {unit_key(unit): unit for unit in units}
    written = frame["unit"].unique().to_list()
    names = [known.get(unit_key(name), name) for name in written]
    return frame.with_columns(pl.col("unit").replace_strict(written, names, return_dtype=pl.String))


def find_unit(given: str, known: Sequence[str]) -> str | None:
    """The unit that somebody means: one of the known, or a body of the founding document that has filed nothing."""
    if given in (CITY, *known):
        return given
    key = unit_key(given)
    meant = next((unit for unit in known if unit_key(unit) == key), None)
    return meant or (key if key in filing_units() else None)


def list_units(register: pl.DataFrame, campaign: Campaign) -> list[str]:
    """Units of the form: those of the settings in their order, then the others as the founding document names them.

    Units that it does not name come last, in the order of the form's three parts.
    """
    places = {folder: place for place, folder in enumerate(LEDGER_FOLDERS)}
    first = pl.col("folder").replace_strict(places, return_dtype=pl.UInt8).min()
    heard = register.group_by("unit").agg(place=first).sort("place", "unit")["unit"].to_list()
    order = {name: place for place, name in enumerate(filing_units())}
    ranked = sorted(heard, key=lambda unit: order.get(unit_key(unit), len(order)))
    by_key = {unit_key(unit): unit for unit in reversed([*campaign.annex2.units, *ranked])}
    return list(dict.fromkeys(by_key[unit_key(unit)] for unit in (*campaign.annex2.units, *ranked)))


def shown_figures(unit: str, figures: Figures) -> dict[str, Decimal | None]:
    """What a unit's row shows: a stage of cases that is another body's and counts nothing stays blank, not 0.

    One case ledger feeds the columns of the police, the procuratorate and the court, so that having handed it in
    says nothing of the others' stages. What was counted is shown, whosever it is.
    """
    own = filing_units()[unit_key(unit)].columns if unit_key(unit) in filing_units() else frozenset()
    return _blanked(figures, lambda codes: not own.intersection(codes) and not any(figures.get(code) for code in codes))


def shown_total(figures: Figures, rows: Sequence[Figures]) -> dict[str, Decimal | None]:
    """What the city's row shows: blank where no unit's row shows anything."""
    return _blanked(figures, lambda codes: all(row.get(code) is None for row in rows for code in codes))


def _blanked(figures: Figures, foreign: Callable[[Sequence[str]], bool]) -> dict[str, Decimal | None]:
    blank = {code for codes in form_places() if _case_codes() & set(codes) and foreign(codes) for code in codes}
    return {code: None if code in blank else value for code, value in figures.items()}


def _case_codes() -> frozenset[str]:
    return frozenset(column.code for column in figure_columns() if column.ledger == "case")


def _usual(key: str, spellings: set[str]) -> str:
    return next(iter(spellings)) if len(spellings) == 1 else key
