"""Which certificate families a text may mean, as sets of bits that hints can narrow one after another."""

import re
from functools import cache, lru_cache

from schemas.lookups.catalogue import item_key, read_rows
from schemas.vocabulary import Family

FAMILY_BITS = {family.value: 1 << place for place, family in enumerate(Family)}
# Words behind a family's name that belong to it: 建筑施工特种作业|操作资格证书.
_BELONGING = "(?:操作|资格|考核|合格|上岗|证书|证|安全生产|知识和管理能力|能力|人员)*"
ALL_FAMILIES = sum(FAMILY_BITS.values())


def bits(*families: str) -> int:
    """The set of these families."""
    return sum(FAMILY_BITS[family] for family in set(families))


@lru_cache(maxsize=65536)
def families_named(text: str) -> int:
    """Families that a certificate name, title or file name speaks of (families.csv); 0 if none.

    Each rule takes its words out of the text before the next one looks: 建筑施工特种作业 is not also 特种作业,
    非煤矿山 no coal mine.
    """
    rest, found = item_key(text), 0
    for pattern, families in _rules("families.csv"):
        rest, count = pattern.subn("\n", rest)
        found |= families if count else 0
    return found


# 港务公司安监部: a firm's own department, whose papers hold within the firm.
_OF_A_FIRM = re.compile(
    "(?:公司|集团|工厂|项目部|酒店|医院)[^局厅委]{0,8}(?:部|处|科|室|办)$|公司$"
    # 本风场安监部, 厂安环科; not 市局安监处, nor 应急管理部.
    "|^[^省市县区州旗局厅委]*(?:安监|安环|安全(?:监察|环保|管理|生产)?|安保|安技|安质|质安|生产|工程|设备|机电|培训)[部科处室]$"
)


@lru_cache(maxsize=4096)
def families_of_issuer(text: str) -> int:
    """Families that an authority issues (issuer_families.csv, first rule that applies); 0 if unknown or a firm."""
    key = item_key(text)
    if _OF_A_FIRM.search(key):
        return 0
    return next((families for pattern, families in _rules("issuer_families.csv") if pattern.search(key)), 0)


# Offices and associations of other trades, whose papers are theirs. Schools and firms issue none: a card of special
# operation in their name is in no registry because it should be.
_OTHER_OFFICE = re.compile(
    "交通|公路|铁路|民航|海事|港航|水利|水务|通信|公安|消防|交警|卫生|卫健|教育|农业|农村|林业|气象|海关|人力资源|人社|旅游"
    "|协会|学会|商会|工会"
)


@lru_cache(maxsize=4096)
def is_other_office(issuer: str) -> bool:
    """Whether an issuer is an office or an association of another trade, that issues none of the campaign's."""
    return families_of_issuer(issuer) == 0 and _OTHER_OFFICE.search(item_key(issuer)) is not None


@lru_cache(maxsize=65536)
def families_of_trade(enterprise: str) -> int:
    """Families usual in an enterprise's trade, by its name (trade_families.csv, first rule that applies)."""
    key = item_key(enterprise)
    return next((families for pattern, families in _rules("trade_families.csv") if pattern.search(key)), 0)


@cache
def _rules(name: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    rows = read_rows(name)
    return tuple((re.compile(f"(?:{r['pattern']}){_BELONGING}"), bits(*r["families"].split())) for r in rows)
