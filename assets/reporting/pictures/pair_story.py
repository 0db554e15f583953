"""Why a pair weighs what it weighs: level, bits and both values of each field."""

import numpy as np
import polars as pl

from assets.linkage.field_levels import ENTERPRISE_LEVELS, NUMBER_LEVELS
from assets.linkage.id_levels import ID_LEVELS
from assets.linkage.name_levels import NAME_LEVELS
from assets.linkage.parsed import from_parsed
from assets.linkage.registry_index import Registry, sketch
from assets.linkage.scoring import Compared, compare
from assets.linkage.weights import Weights, shipped_weights
from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel
from schemas.values.masking import mask, mask_text
from schemas.vocabulary import labels

FIELDS = ("id", "name", "number", "enterprise")
VALUES = {"id": "id_no", "name": "name", "number": "number", "enterprise": "enterprise"}
CAPTIONS = {"prior": "先验", "id": "身份证号", "name": "姓名", "number": "证书编号", "enterprise": "单位"}
KINDS = {"id": IdLevel, "name": NameLevel, "number": NumberLevel, "enterprise": EnterpriseLevel}
LEVELS = {"id": ID_LEVELS, "name": NAME_LEVELS, "number": NUMBER_LEVELS, "enterprise": ENTERPRISE_LEVELS}


def explain_pair(
    claim: pl.DataFrame,
    certificate: pl.DataFrame,
    certificates: pl.DataFrame | None = None,
    weights: Weights | None = None,
) -> pl.DataFrame:
    """Compare one claim with one certificate, whether or not the engine proposed the pair.

    Takes one row of Claims and one of Certificates; the names of all `certificates` say how common a name is. Returns
    [field, caption, level, level_label, bits Float64, claimed, recorded] with the prior first; IDs are masked.
    """
    weights = weights or shipped_weights()
    names = certificate if certificates is None else certificates
    counts = sketch(from_parsed(names).name)
    registry = Registry.build(from_parsed(certificate), certificate["reg_id"], counts, len(names))
    nothing = np.zeros(1, dtype=np.int64)
    compared = compare(from_parsed(claim), registry, (nothing, nothing), weights, thorough=True)
    rows = [_prior(compared), *(_field(field, compared, claim, certificate) for field in FIELDS)]
    return pl.DataFrame(rows, schema_overrides={"bits": pl.Float64}, infer_schema_length=None)


def _prior(compared: Compared) -> dict[str, str | float | None]:
    """What the score has besides the fields' bits."""
    bits = compared.score[0] - sum(getattr(compared, f"{field}_bits")[0] for field in FIELDS)
    return {"field": "prior", "caption": CAPTIONS["prior"], "level": "person", "level_label": "随机一条登记",
            "bits": float(bits), "claimed": None, "recorded": None}  # fmt: skip


def _field(
    field: str, compared: Compared, claim: pl.DataFrame, certificate: pl.DataFrame
) -> dict[str, str | float | None]:
    level = str(LEVELS[field][int(getattr(compared, f"{field}_level")[0])])
    return {
        "field": field,
        "caption": CAPTIONS[field],
        "level": level,
        "level_label": labels(KINDS[field])[level],
        "bits": float(getattr(compared, f"{field}_bits")[0]),
        "claimed": _shown(claim, field),
        "recorded": _shown(certificate, field),
    }


def _shown(row: pl.DataFrame, field: str) -> str | None:
    """A value fit to be shown: an ID masked, alone or inside a number."""
    column = pl.col(VALUES[field])
    shown = {"id": mask(column), "number": mask_text(column)}.get(field, column)
    value: str | None = row.select(shown.alias("shown")).item()
    return value
