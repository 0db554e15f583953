"""超范围: a valid certificate, but none of those that the row's post accepts (contract §4).

It stands behind everything that accuses and behind lapsed, so that it hides neither, and before 登记在册: that the
certificate is on record says nothing of whether it is for this work. A typing error goes back to the sender either way.
"""

import polars as pl

from assets.screening.ruling.explanations import tells
from assets.screening.ruling.rule import Rule, Strength
from schemas.vocabulary import ClueLevel, Told, Verdict

_OTHER_WORK = "兼|转岗|调岗|换岗|轮岗|顶岗|代岗|原岗位|原工种|备用|储备|多证|另有|另持"
"""What a row says of somebody who also does, did or may do something else than its post tells."""


def _off_post() -> pl.Expr:
    """The same certificate is on record, it is not for the post, and the row does not tell why."""
    says_why = pl.col("beside_text").str.contains(_OTHER_WORK).fill_null(value=False) | tells(Told.LEFT)
    guessed = (pl.col("family_basis") == "guessed").fill_null(value=False)
    apart = pl.col("misplaced").is_not_null() | pl.col("beside_misplaced").fill_null(value=False)
    return pl.col("off_post") & pl.col("same_certificate") & ~says_why & ~guessed & ~apart


POST_NOT_COVERED = Rule(
    "post_not_covered",
    Verdict.OUT_OF_SCOPE,
    Strength.FAIR,
    lambda _: _off_post(),
    level=ClueLevel.LOW,
    rests_on=("post", "item", "name", "id_no"),
)
RULES = (POST_NOT_COVERED,)
