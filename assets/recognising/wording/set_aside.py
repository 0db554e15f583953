"""Which hand-ins that hold no table are surely no export: notices saved as pages, empty text files."""

import re

import polars as pl

from assets.reading.pages import EMPTY, NOTICE
from schemas.lookups.families import families_named

# An empty workbook lost its content; a text file is made empty by a slip of the mouse.
_OF_TEXT = re.compile(r"(?i)\.(txt|text|md|html?|xhtml|mht|mhtml|log|ini|json|xml)$")
_TO_READ = re.compile(r"通知|通报|公告|说明|须知|指南|函|请示|批复|方案|意见|制度|附言|备注|新建|(?i:readme|note)")
_TO_SEARCH = re.compile(
    r"数据|导出|查询|名单|名册|台账|清单|登记|持证|证书|操作证|合格证|资格证|结果|(?i:data|export|list)"
)


def is_set_aside(file: str, outcome: str | None) -> bool:
    """Whether a file without a table voids nothing: its name is not that of an export that failed.

    Parameters
    ----------
    file
        Its path under inbox/.
    outcome
        How the reader fared (ParseOutcomes).
    """
    name = file.rsplit("/", maxsplit=1)[-1]
    if outcome not in (NOTICE, EMPTY) or not _OF_TEXT.search(name):
        return False
    named = families_named(name) if outcome == NOTICE else _TO_SEARCH.search(name) or families_named(name)
    return bool(_TO_READ.search(name)) or not named


def set_aside(files: pl.DataFrame) -> pl.Series:
    """The same for many files (columns file, outcome): Boolean."""
    return pl.Series("aside", [is_set_aside(*row) for row in files.select("file", "outcome").rows()], dtype=pl.Boolean)
