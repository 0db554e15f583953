"""Contract of 到期预警: certificates on record that end, or are to be reviewed or exchanged, within three months."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance
from schemas.vocabulary import Family, codes

SOON, LATER = "30日内", "31至90日"
ENDS, REVIEW = "有效期届满", "应复审"


class DueSoon(Provenance):
    """Who has to see to a certificate, by when; file, sheet and row are those of the claim."""

    class Config(Contract.Config):
        title = "到期预警"
        metadata: ClassVar[Metadata] = {"sort_key": ("order",)}

    order: pl.UInt32 = spec("序号，从1起；先按单位，再按应办日期", ge=1, unique=True)
    enterprise: pl.String = spec("单位名称", nullable=True)
    name: pl.String = spec("姓名", nullable=True)
    id_no: pl.String = spec("身份证号（完整；写入工作簿时作脱敏处理）", nullable=True)
    family: pl.String = spec("证书种类", codes=codes(Family))
    item: pl.String = spec("准操项目", nullable=True)
    number: pl.String = spec("登记的证书编号", nullable=True)
    what: pl.String = spec("到期事项", codes=[ENDS, REVIEW])
    due: pl.Date = spec("登记的到期日期")
    act_by: pl.Date = spec("最迟申请日期；没有更早期限的即到期日期")
    days: pl.Int32 = spec("距最迟申请日期还有几天；已过的为负数")
    band: pl.String = spec("预警期限", codes=[SOON, LATER])
    person_key: pl.String = spec("人员代号", nullable=True)
