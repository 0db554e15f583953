"""Who holds which certificate, since when and until when: the truth behind the departments' exports."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.days import LAST_DEADLINE, add_months, as_date, early_in_month
from demo.basics.drawn_items import F1, F2, F4, F5, F7, KINDS, export_days, terms
from demo.basics.identities import birth_dates
from demo.basics.numbers import certificate_numbers
from demo.basics.randomness import pick, stream

HELD = (0.40, 0.36, 0.16, 0.08)
"""Shares of people with none, one, two, three certificates: about as many records as people."""
SAME_FAMILY_AGAIN = 0.7
ENDED_SHARE = 0.09
REVIEWED_SHARE = 0.94
RENEWED_SHARE = 0.45
OLD_RECORD_KEPT = 0.4
OLD_FORM_SHARE = 0.02

TYPO_SHARE = 0.004
"""Registries hold typing errors too: identity numbers that fail their own check digit."""

STATUSES = {"in_force": 962, "cancelled": 18, "revoked": 7, "withdrawn": 6, "suspended": 7}
UPLOAD_DAYS = 12
"""A record issued within the last days before the export would not be in it yet."""


def draw_holdings(seed: int, people: pl.DataFrame) -> pl.DataFrame:
    """Draw every certificate on record.

    Returns
    -------
    pl.DataFrame
        holding UInt32, person UInt32, family Int64 (place in KINDS), item Int64, number String, first_issue,
        start, end, review_due, review_done Date, status String, issuer String, renewed Boolean (an older record
        of it is in the export as well), lapses_on Date (the last day on which it is in order), ends_on Date,
        state String (`fine`, `lapsed` by the last deadline, `revoked`), alone Boolean (the person's only one of this
        family), spoiled Boolean (its record holds a typing error), old_form Boolean (a number of former times)
    """
    rng = stream(seed, "holdings")
    owned = draw_items(rng, people)
    dated = with_dates(rng, owned, people)
    return with_standing(rng, dated).with_row_index("holding")


def draw_items(rng: Generator, people: pl.DataFrame) -> pl.DataFrame:
    """Deal families and items to people: person UInt32, family and item Int64, one row a certificate."""
    held = pick(rng, people.height, HELD)
    younger_twin = (people["twin"] >= 0).to_numpy()
    held[younger_twin & (rng.random(people.height) < 0.7)] = 0
    person = np.repeat(np.arange(people.height), held)
    shares = [kind.share for kind in KINDS]
    family = pick(rng, len(person), shares)
    first_of_person = np.flatnonzero(np.r_[True, person[1:] != person[:-1]])
    leading = np.repeat(family[first_of_person], held[held > 0])
    family = np.where(rng.random(len(person)) < SAME_FAMILY_AGAIN, leading, family)
    counts = np.array([len(kind.items) for kind in KINDS])
    item = np.minimum(rng.exponential(counts[family] / 3).astype(np.int64), counts[family] - 1)
    owned = pl.DataFrame({"person": person.astype(np.uint32), "family": family, "item": item})
    # One card a person in the families whose cards differ by the person's post alone.
    singular = pl.col("family").is_in([F2, F4, F7])
    return owned.unique(["person", "family", "item"], keep="first", maintain_order=True).filter(
        ~singular | pl.struct("person", "family").is_first_distinct()
    )


def with_dates(rng: Generator, owned: pl.DataFrame, people: pl.DataFrame) -> pl.DataFrame:
    """Add the clocks: first issue, start and end of the running term, review due and done."""
    family, size = owned["family"].to_numpy(), owned.height
    export, term = export_days()[family], terms()[family]
    ended = rng.random(size) < ENDED_SHARE
    age = rng.random(size) * term * 365 + np.where(ended, term * 365, UPLOAD_DAYS)
    grown = add_months(early_in_month(people["born"].to_numpy()[owned["person"].to_numpy()]), 18 * 12 + 1)
    start = early_in_month(np.maximum(export - age.astype("timedelta64[D]"), grown))
    earlier = add_months(start, -12 * term)
    renewed = (rng.random(size) < RENEWED_SHARE) & (earlier > grown)
    issuer = np.array(
        [KINDS[f].issuers[n % len(KINDS[f].issuers)] for f, n in zip(family, rng.integers(0, 6, size), strict=False)]
    )
    first_issue = np.where(renewed, earlier, start)
    id_no = people["id_no"].gather(owned["person"])
    number = certificate_numbers(rng, family, owned["item"].to_numpy(), id_no, first_issue)
    day_before = np.array([kind.ends_day_before for kind in KINDS])[family].astype("timedelta64[D]")
    return owned.with_columns(
        *review_columns(rng, family, start),
        number=number,
        first_issue=pl.Series(first_issue),
        start=pl.Series(start),
        end=pl.Series(add_months(start, 12 * term) - day_before),
        issuer=pl.Series(issuer),
        renewed=pl.Series(renewed & (rng.random(size) < OLD_RECORD_KEPT)),
    ).pipe(with_old_forms, rng, people)


def review_columns(rng: Generator, family: np.ndarray, start: np.ndarray) -> list[pl.Series]:
    """Return review_due and review_done (Date); both empty in families without a review."""
    years = np.array([kind.review_years for kind in KINDS])[family]
    due = add_months(start, 12 * years)
    done = due - rng.integers(5, 55, len(due)).astype("timedelta64[D]")
    held = (rng.random(len(due)) < REVIEWED_SHARE) & (done < export_days()[family])
    nothing = np.datetime64("NaT", "D")
    return [
        pl.Series("review_due", np.where(years > 0, due, nothing)),
        pl.Series("review_done", np.where((years > 0) & held, done, nothing)),
    ]


def with_old_forms(owned: pl.DataFrame, rng: Generator, people: pl.DataFrame) -> pl.DataFrame:
    """Give some long-ended certificates the numbers of their time: 14 digits, TS6…."""
    born = birth_dates(people["id_no"].str.slice(0, 17).cast(pl.Int64).to_numpy())[owned["person"].to_numpy()]
    family = owned["family"].to_numpy()
    old = (born < np.datetime64("1985-01-01")) & np.isin(family, [F1, F5]) & (rng.random(owned.height) < OLD_FORM_SHARE)
    serial = pl.Series(rng.choice(10**7, owned.height, replace=False)).cast(pl.String).str.zfill(7)
    trade = pl.Series(np.array(list("15234"))[owned["item"].to_numpy() % 5])
    number = pl.Series(family == F5).replace_strict({True: "TS6", False: "37090"})
    old_number = pl.DataFrame({"head": number, "trade": trade, "serial": serial}).select(
        pl.when(pl.col("head") == "TS6").then(pl.format("TS6JFCS{}", pl.col("serial").str.slice(2)))
        .otherwise(pl.format("37090{}0{}", "trade", "serial"))
    ).to_series()  # fmt: skip
    shift = np.where(family == F1, 14, 7)
    term = terms()[family]
    start = early_in_month(add_months(owned["start"].to_numpy(), -12 * shift))
    end = add_months(start, 12 * term) - np.timedelta64(1, "D")
    applies = pl.Series(old & (owned["number"].str.starts_with("T") | (owned["family"] == F5)).to_numpy())
    nothing = pl.lit(None, dtype=pl.Date)
    return owned.with_columns(
        number=pl.when(applies).then(old_number).otherwise("number"),
        start=pl.when(applies).then(pl.Series(start)).otherwise("start"),
        first_issue=pl.when(applies).then(pl.Series(start)).otherwise("first_issue"),
        end=pl.when(applies).then(pl.Series(end)).otherwise("end"),
        review_due=pl.when(applies).then(nothing).otherwise("review_due"),
        review_done=pl.when(applies).then(nothing).otherwise("review_done"),
        renewed=pl.col("renewed") & ~applies,
        old_form=applies,
    )


def with_standing(rng: Generator, dated: pl.DataFrame) -> pl.DataFrame:
    """Add status, the last day in order, and the state on the last deadline."""
    drawn = np.array(list(STATUSES))[pick(rng, dated.height, list(STATUSES.values()))]
    ended = pl.col("end") < pl.Series(export_days()[dated["family"].to_numpy()])
    noted = pl.Series(rng.random(dated.height) < 0.6)
    undone = pl.when(pl.col("review_done").is_null()).then("review_due")
    return dated.with_columns(
        status=pl.when(ended & noted).then(pl.lit("expired")).when(ended).then(pl.lit("in_force")).otherwise(drawn),
        lapses_on=pl.min_horizontal("end", undone),
        ends_on=pl.col("end"),
        alone=pl.len().over("person", "family") == 1,
        spoiled=pl.Series(rng.random(dated.height) < TYPO_SHARE) & ~pl.col("renewed"),
    ).with_columns(
        renewed=pl.col("renewed") & pl.col("status").is_in(["in_force", "expired"]),
        state=pl.when(~pl.col("status").is_in(["in_force", "expired"])).then(pl.lit("revoked"))
        .when(pl.col("lapses_on") < as_date(LAST_DEADLINE)).then(pl.lit("lapsed"))
        .otherwise(pl.lit("fine")),
    )  # fmt: skip
