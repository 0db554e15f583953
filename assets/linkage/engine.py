"""The matching engine: claims and registry in, pairs with levels and weights out. No files, no settings."""

from collections.abc import Iterable

import polars as pl

from assets.linkage.ahead import ahead
from assets.linkage.best import NEAR_TIE_BITS, best_of, joined
from assets.linkage.cascade import Tell, run_cascade, untold
from assets.linkage.field_levels import ENTERPRISE_LEVELS, NUMBER_LEVELS
from assets.linkage.id_levels import ID_LEVELS
from assets.linkage.name_levels import NAME_LEVELS, Levels
from assets.linkage.narrow import narrowed
from assets.linkage.parsed import from_parsed
from assets.linkage.plain import cleaned, records_of
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared
from assets.linkage.sizes import DEFAULT_SIZES, Sizes
from assets.linkage.steps import STAGES
from assets.linkage.weights import Weights, shipped_weights


def candidate_pairs(
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    prepared: Registry | None = None,
    weights: Weights | None = None,
    sizes: Sizes = DEFAULT_SIZES,
) -> pl.DataFrame:
    """Every registry record of each claim's person, and every record that bears the claim's number.

    Takes Claims and Certificates; `prepared` is the registry made of the same certificates, if at hand. Returns
    CandidatePairs, sorted by (ros_id, reg_id).
    """
    registry = prepared or Registry.build(from_parsed(certificates), certificates["reg_id"])
    chosen = weights or shipped_weights()
    buckets = claims.iter_slices(sizes.claims) if claims.height else [claims]
    found = pl.concat([_pairs_of(bucket, registry, chosen, sizes) for bucket in buckets])
    return found.sort("ros_id", "reg_id")


def _pairs_of(claims: pl.DataFrame, registry: Registry, weights: Weights, sizes: Sizes) -> pl.DataFrame:
    """The pairs of one bucket of claims, each with the first stage that proposed it."""
    every, stage = joined(run_cascade(from_parsed(claims), registry, weights, sizes, thorough=True))
    frame = pair_frame(stage, every, claims["ros_id"], registry.reg_ids)
    return frame.unique(["ros_id", "reg_id"], keep="first", maintain_order=True)


def link(
    registry: Registry | Iterable[pl.DataFrame],
    roster: pl.DataFrame,
    weights: Weights | None = None,
    sizes: Sizes = DEFAULT_SIZES,
    tell: Tell = untold,
) -> pl.DataFrame:
    """Best match of each roster row, on plain tables.

    Takes a prepared registry, or blocks of one (reg_id, name, id_no, cert_no, enterprise), and a roster (ros_id and
    the same); ids any integer, the rest String. `tell` is called with each stage's forecast. Returns the columns of
    CandidatePairs, one row for each roster row that has a candidate, in the roster's order, with runner_up_bits
    (Float64, how far behind the best record of another person is; null where there is none) and near_tie (Boolean).
    """
    blocks = [] if isinstance(registry, Registry) else ahead(map(cleaned, ahead(registry)))
    clean = cleaned(roster)
    del roster  # nobody else may hold it: its texts as typed are not needed any more
    claims = records_of(clean)
    known = registry if isinstance(registry, Registry) else narrowed(blocks, claims)
    chosen = weights or shipped_weights()
    # Passed on at once, so that all other pairs are gone when the answer is made.
    best, stage, behind = best_of(run_cascade(claims, known, chosen, sizes, thorough=False, tell=tell), known)
    frame = pair_frame(stage, best, clean["ros_id"], known.reg_ids)
    distance = pl.Series("runner_up_bits", behind, nan_to_null=True)
    return frame.with_columns(distance, near_tie=(distance < NEAR_TIE_BITS).fill_null(value=False))


def pair_frame(stages: Levels, compared: Compared, ros_ids: pl.Series, reg_ids: pl.Series) -> pl.DataFrame:
    """Compared pairs as a CandidatePairs frame."""
    return pl.DataFrame(
        {
            "ros_id": ros_ids.gather(compared.ros),
            "reg_id": reg_ids.gather(compared.reg),
            "stage": _named(STAGES, stages),
            "same_person": compared.same_person,
            "score": compared.score,
            "id_level": _named(ID_LEVELS, compared.id_level),
            "id_bits": compared.id_bits,
            "name_level": _named(NAME_LEVELS, compared.name_level),
            "name_bits": compared.name_bits,
            "number_level": _named(NUMBER_LEVELS, compared.number_level),
            "number_bits": compared.number_bits,
            "enterprise_level": _named(ENTERPRISE_LEVELS, compared.enterprise_level),
            "enterprise_bits": compared.enterprise_bits,
        }
    )


def _named(levels: tuple[str, ...], codes: Levels) -> pl.Series:
    return pl.Series([str(level) for level in levels], dtype=pl.String).gather(codes)
