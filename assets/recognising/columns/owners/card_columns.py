"""What columns of any card have, an identity card or a permit as well: their fields, and where they are filled."""

import re
from collections.abc import Sequence

from assets.recognising.wording.column import Candidate
from assets.recognising.wording.shapes import says_something

CARD_FIELDS = frozenset(("issuer", "issue", "first_issue", "valid_from", "valid_to", "status", "family"))
"""What any card has, an identity card or a permit as well."""

MOSTLY = 0.6
# A column that goes on where no certificate is named belongs to the person, not to a certificate.
EVERYBODY, FEWEST_WITHOUT = 0.8, 2
# Fewer certificates' numbers than that in a column are chance.
NUMBERS_LEAST = 0.3

CERTIFICATES = re.compile(
    "证书|操作证|资格|上岗|合格证|特种|特设|作业|初领|初次|首次|取证|领证|复审|准操|cert|licen", re.IGNORECASE
)
NUMBER_OF = re.compile("(编号|号码|证号|号)$")


def holds_numbers(column: Candidate) -> bool:
    """Whether a column other than the identity number's holds certificates' numbers."""
    if column.field not in ("", "number") and not column.wording.endswith(("证号", "编号", "证书号", "号码")):
        return False
    return column.numbered >= NUMBERS_LEAST


def filled_without(run: Sequence[Candidate], numbers: Sequence[Candidate]) -> float:
    """In what share of the rows without any certificate number the columns are filled; 0 where there are few."""
    if not numbers:
        return 0.0
    bare = [
        at for at in range(len(numbers[0].cells)) if not any(says_something(column.cells[at]) for column in numbers)
    ]
    if len(bare) < FEWEST_WITHOUT:
        return 0.0
    return min(sum(says_something(column.cells[at]) for at in bare) / len(bare) for column in run)
