"""Certificates that no family of the campaign knows, by the words of their names (other_certificates.csv)."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from schemas.lookups.catalogue import item_key, read_rows
from schemas.lookups.families import families_named


class OtherCertificate(NamedTuple):
    """A certificate outside the campaign.

    `number_is_id`: its number is the holder's ID, so that a bare ID as number says nothing against it.
    `firm_only`: its name alone is too general; it counts only where an enterprise stands as the issuer.
    `issuers`: a pattern of the campaign's offices that issue it as well, so that they say nothing against it.
    `outright`: its name leaves no doubt, whatever words stand beside it.
    """

    name: str
    number_is_id: bool
    firm_only: bool
    issuers: str
    outright: bool


@lru_cache(maxsize=65536)
def other_certificate(text: str, *, by_firm: bool = False) -> OtherCertificate | None:
    """The certificate outside the campaign that a text names; None if it names none, or one of the campaign beside it.

    A name that says 培训合格证 or 驾驶证 yields to words of a family that stand beside it: 叉车驾驶证 is 特种设备; not
    where a firm issued it (`by_firm`): no firm issues any of the campaign's.
    """
    key = item_key(text)
    for pattern, yields, found in _rules():
        if not pattern.search(key):
            continue
        if yields and not by_firm and families_named(pattern.sub("|", key)):
            return None
        return found
    return None


@lru_cache(maxsize=4096)
def issues_others(issuer: str) -> bool:
    """Whether an office of the campaign issues other certificates as well: 应急管理部 those of 注册安全工程师."""
    return any(found.issuers and re.search(found.issuers, issuer) for _, _, found in _rules())


@lru_cache(maxsize=4096)
def is_firm(issuer: str) -> bool:
    """Whether an issuer is an enterprise or a part of one: none of the campaign's certificates is issued so."""
    return _FIRM.search(item_key(issuer)) is not None


# A registered enterprise's name ends so (《企业名称登记管理规定》第6条); 项目部 and 车间 are parts of one.
_FIRM = re.compile(
    r"(?:公司|集团|工厂|总厂|分厂|化工厂|机械厂|项目部|项目经理部|车间|班组|安全科|安环部|人力资源部|本单位|本厂)$"
)


@cache
def _rules() -> tuple[tuple[re.Pattern[str], bool, OtherCertificate], ...]:
    return tuple(
        (
            re.compile(row["pattern"]),
            row["yields"] == "yes",
            OtherCertificate(
                row["name"],
                row["number_is_id"] == "yes",
                row["firm_only"] == "yes",
                row["issuers"],
                row["yields"] != "yes",
            ),
        )
        for row in read_rows("other_certificates.csv")
    )
