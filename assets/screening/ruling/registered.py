"""登记在册: the same person's certificate of the family is on record, and nothing speaks against it. Never 真证."""

import polars as pl

from assets.screening.ruling.rule import Rule, Strength
from schemas.vocabulary import Verdict

ON_RECORD = Rule("on_record", Verdict.REGISTERED, Strength.CERTAIN, lambda _: pl.col("on_record"))
RULES = (ON_RECORD,)
