"""Lists in a department's folder that copy certificates as they were shown: checks, suspicions, sign-in sheets.

They have the columns of a small export, yet nobody looked up the register for them: they prove nothing.
"""

import re
from collections.abc import Sequence

from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import match_header
from schemas.lookups.headers import CERTIFICATE
from schemas.lookups.table_purposes import Purpose, copied_purposes

COLLECTED, SUSPECTED = "collected", "suspected"
# What an office adds to number, trade and end of its own certificates.
_OFFICE_FIELDS = frozenset(
    ("issuer", "status", "first_issue", "issue", "valid_from", "review_due", "review_done")
)  # fmt: skip
# Whoever suspects a certificate copies its issuer and its days as well; the state only a register knows.
_STATE = frozenset(("status",))
# 核查数据导出, 领证签字表: the register's own, for whatever use.
_OF_REGISTER = re.compile("导出|查询结果|登记库|数据库|证书库|(证书?|人员)(数据|信息)|发放|颁发|核发|领证|领取")


def copied_purpose(headers: Sequence[tuple[str, str]], names: str) -> Purpose | None:
    """Why a list with a registry's usual columns was written down; None where it may be a registry.

    Parameters
    ----------
    headers
        Upper and lower header text of each column.
    names
        Title lines, sheet name and file name together.
    """
    matches = [match_header(group, leaf, CERTIFICATE) for group, leaf in headers]
    fields = {match.fields[0] for match in matches if match}
    texts = [normalise(group + leaf) for group, leaf in headers if group or leaf]
    of_register = _OF_REGISTER.search(names) is not None
    return next((one for one in copied_purposes() if _fits(one, fields, texts, "" if of_register else names)), None)


def _fits(purpose: Purpose, fields: set[str], texts: Sequence[str], names: str) -> bool:
    offices = _STATE if purpose.code == SUSPECTED else _OFFICE_FIELDS
    return not fields & offices and bool(purpose.title.search(names) or any(map(purpose.columns.search, texts)))
