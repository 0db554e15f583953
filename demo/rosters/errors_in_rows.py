"""Typing errors put into roster rows, and what they do to the truth."""

from collections.abc import Callable

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.days import LAST_DEADLINE, as_date
from demo.basics.randomness import pick
from demo.basics.typing_errors import ID_ERRORS, NAME_ERRORS, splice, wrong_digit
from demo.formats.grids import NUMBER_MARK

Error = Callable[[Generator, pl.Series], pl.Series]

IN_ONE_ROW = (*ID_ERRORS, *NAME_ERRORS, "id_and_name")
IN_ONE_CLAIM = ("number_near", "date_off")
SHARES = {
    "id_digit": 3,
    "id_swap": 2,
    "id_masked": 2,
    "name_homophone": 3,
    "name_lookalike": 2,
    "number_near": 2,
    "date_off": 3,
}
"""Shares of the commoner errors; one each of the others."""
COPIED_SHARE = 0.5
"""How often a number made of the ID was copied from the ID as typed, error included."""
USELESS_IDS = ("见附件", "3709", "待补", None)


def with_errors(rng: Generator, claims: pl.DataFrame) -> pl.DataFrame:
    """Put errors into rows and settle the verdicts.

    Parameters
    ----------
    claims
        CLAIM columns, slot, claim, scenario, mode

    Returns
    -------
    pl.DataFrame
        the same, changed, with error String (null where none), verdict String (on the last deadline),
        accept List(String) (other answers that are as right)
    """
    ordered = claims.sort("slot", "claim").with_columns(error=draw_errors(rng, claims.sort("slot", "claim")))
    typed = pl.concat([spoil(rng, part) for part in ordered.partition_by("error", maintain_order=True)]).sort(
        "slot", "claim"
    )
    whole = pl.concat([special(rng, part) for part in typed.partition_by("scenario", maintain_order=True)])
    return with_verdicts(whole.sort("slot", "claim"))


def draw_errors(rng: Generator, claims: pl.DataFrame) -> pl.Series:
    """Draw the kind of error of each row that is to have one; all claims of a row share it."""
    rows = claims["slot"].rle_id().to_numpy()
    kinds = [*IN_ONE_ROW, *IN_ONE_CLAIM]
    single = pick(rng, int(rows.max()) + 1, [SHARES.get(kind, 1) for kind in kinds])
    several = pick(rng, int(rows.max()) + 1, [SHARES.get(kind, 1) for kind in IN_ONE_ROW])
    drawn = np.where((claims["mode"] == "single").to_numpy(), single[rows], several[rows])
    return claims.select(pl.when(scenario="typed").then(pl.Series(kinds).gather(drawn)).alias("error"))["error"]


def spoil(rng: Generator, part: pl.DataFrame) -> pl.DataFrame:
    """Put one kind of error into all rows of `part`."""
    error = part["error"][0]
    if error in ID_ERRORS:
        return spoil_id(rng, part, ID_ERRORS[error])
    if error in NAME_ERRORS:
        return spoil_name(rng, part, NAME_ERRORS[error])
    if error == "id_and_name":
        return spoil_name(rng, spoil_id(rng, part, ID_ERRORS["id_digit"]), NAME_ERRORS["name_homophone"])
    if error == "number_near":
        return part.with_columns(number=near_numbers(rng, part))
    if error == "date_off":
        days = np.where(
            rng.random(part.height) < 0.4, rng.integers(3, 25, part.height), -rng.integers(3, 300, part.height)
        )
        return part.with_columns(end=pl.col("end") + pl.Series(days).cast(pl.Duration("ms")) * 86_400_000)
    return part


def spoil_id(rng: Generator, part: pl.DataFrame, error: Error) -> pl.DataFrame:
    """Spoil the identity number of each row, and half of the certificate numbers copied from it."""
    rows = part.unique("slot", keep="first", maintain_order=True)
    wrong = rows.select(
        "slot", wrong=error(rng, rows["id_no"]), copied=pl.Series(rng.random(rows.height) < COPIED_SHARE)
    )
    joined = part.join(wrong, on="slot", how="left", maintain_order="left")
    embeds = pl.col("number").str.ends_with(pl.col("id_no")) & pl.col("copied") & (pl.col("mode") == "single")
    # A number in the old form of fifteen digits was never printed on a card that is still in force.
    copies = embeds & (pl.col("wrong").str.len_chars() != 15)
    still = (pl.col("id_no") == pl.col("wrong")) & (pl.col("error") != "id_and_name")
    return joined.with_columns(
        number=pl.when(copies).then(pl.col("number").str.head(-18) + pl.col("wrong")).otherwise("number"),
        error=pl.when(still).then(None).otherwise("error"),
        id_no="wrong",
    ).drop("wrong", "copied")


def spoil_name(rng: Generator, part: pl.DataFrame, error: Error) -> pl.DataFrame:
    """Spoil the name of each row."""
    rows = part.unique("slot", keep="first", maintain_order=True)
    wrong = rows.select("slot", wrong=error(rng, rows["name"]))
    changed = part.join(wrong, on="slot", how="left", maintain_order="left")
    still = (pl.col("name") == pl.col("wrong")) & (pl.col("error") != "id_and_name")
    return changed.with_columns(error=pl.when(still).then(None).otherwise("error"), name="wrong").drop("wrong")


def near_numbers(rng: Generator, part: pl.DataFrame) -> pl.Series:
    """Type one digit of each certificate number wrongly."""
    embeds = pl.col("number").str.ends_with(pl.col("id_no"))
    wrong = wrong_digit(rng, part["id_no"])
    place = (part["number"].str.len_chars().cast(pl.Int64) - pl.Series(rng.integers(1, 6, part.height))).cast(pl.Int64)
    digit = part.select(pl.col("number").str.slice(place, 1).cast(pl.Int64, strict=False).fill_null(0)).to_series()
    other = ((digit + pl.Series(rng.integers(1, 10, part.height))) % 10).cast(pl.String)
    serial = splice(part["number"], place, place + 1, other)
    return part.select(pl.when(embeds).then(pl.col("number").str.head(-18) + wrong).otherwise(serial).alias("number"))[
        "number"
    ]


def special(rng: Generator, part: pl.DataFrame) -> pl.DataFrame:
    """Leave out or spoil what the scenario is about."""
    scenario, nothing = part["scenario"][0], pl.lit(None, dtype=pl.String)
    digits_only = ~pl.col("id_no").str.ends_with("X")
    numeric = pl.when(digits_only).then(NUMBER_MARK + pl.col("id_no")).otherwise("id_no")
    marked = pl.when(digits_only).then(pl.lit(scenario)).otherwise(pl.lit(None, dtype=pl.String))
    if scenario == "number_missing":
        return part.with_columns(number=nothing)
    if scenario == "id_missing":
        return part.with_columns(id_no=nothing, error=pl.lit(scenario))
    if scenario == "id_numeric":
        return part.with_columns(id_no=numeric, error=marked)
    if scenario == "both_numeric":
        number = pl.when(digits_only).then(NUMBER_MARK + pl.col("number")).otherwise("number")
        return part.with_columns(id_no=numeric, number=number, error=marked)
    if scenario == "review_as_end":
        return part.with_columns(
            end=pl.col("review_due"), review_due=pl.lit(None, dtype=pl.Date), error=pl.lit(scenario)
        )
    if scenario == "id_spoiled":
        useless = pl.Series(USELESS_IDS, dtype=pl.String).gather(rng.integers(0, len(USELESS_IDS), part.height))
        return part.with_columns(id_no=useless, number=nothing, error=pl.lit(scenario))
    if scenario == "nobody":
        return part.with_columns(name=nothing, id_no=nothing, number=nothing, error=pl.lit(scenario))
    return part


ON_RECORD = ("registered", "registered_discrepant", "out_of_scope")
"""What is true of a certificate until it lapses."""
UNREADABLE = ("both_numeric", "id_spoiled", "nobody")
EQUAL_TO_REGISTERED = ("id_missing", "review_as_end")
ALSO_RIGHT = {
    "id_missing": ["registered_discrepant"],
    "review_as_end": ["registered_discrepant"],
    "stale": ["registered", "lapsed"],
    "record_typo": ["registered"],
}
"""Answers that are as right as the verdict, where people may honestly differ."""


def with_verdicts(claims: pl.DataFrame) -> pl.DataFrame:
    """Settle standing and verdict from what is on record and what was typed."""
    on_record = pl.col("standing") == "registered"
    discrepant = pl.col("error").is_not_null() & ~pl.col("error").is_in(EQUAL_TO_REGISTERED)
    lapses = pl.col("standing").is_in(ON_RECORD) & (pl.col("lapses_on") < as_date(LAST_DEADLINE))
    alternatives = pl.DataFrame(
        {"scenario": list(ALSO_RIGHT), "accept": list(ALSO_RIGHT.values())},
        schema_overrides={"accept": pl.List(pl.String)},
    )
    return (
        claims.with_columns(
            standing=pl.when(pl.col("error").is_in(UNREADABLE)).then(pl.lit("unreadable"))
            .when(on_record & discrepant).then(pl.lit("registered_discrepant"))
            .when(on_record & (pl.col("scenario") == "off_post")).then(pl.lit("out_of_scope"))
            .otherwise("standing")
        )
        .with_columns(
            verdict=pl.when(lapses).then(pl.lit("lapsed")).otherwise("standing"),
            lapses_on=pl.when(pl.col("standing").is_in(ON_RECORD)).then("lapses_on"),
        )
        .join(alternatives, on="scenario", how="left", maintain_order="left")
        .with_columns(pl.col("accept").fill_null([]))
    )  # fmt: skip
