"""What only the program's own lists say, and a pattern for it that is cheap to ask of every sheet."""

from schemas.vocabulary import OwnList

# Numbers stand at the top and marks in every row: whoever puts thousands of rows above them makes another table.
SCANNED_ROWS = 2_000

SIGNATURES: tuple[tuple[OwnList, frozenset[str]], ...] = (
    (OwnList.WAITING, frozenset(("拟退回内容", "线索编号"))),
    (OwnList.RETURNS, frozenset(("原文件", "需修改内容"))),
    (OwnList.WORKLIST, frozenset(("查询编号", "尚缺信息", "为何列入"))),
    (OwnList.CLUES, frozenset(("线索编号", "定级理由", "首次发现"))),
    (OwnList.CLUES, frozenset(("线索编号", "申报内容", "登记内容", "比对结果"))),
    (OwnList.DUE, frozenset(("到期事项", "最迟申请日期", "申报所在文件"))),
    (OwnList.QUALITY, frozenset(("规则代码", "需修改内容", "单元格内容"))),
)
"""Headers that stand together on no table but ours: what tells a list whose numbers and marks were all deleted."""

_CODES = "|".join(each.code for each in OwnList)
# Cheap to ask of every file; what it finds is looked at cell by cell.
HINT = (
    rf"(?i)(?:{_CODES})\s*[-‐‑‒–—―−－ー]\s*[0-9A-Z]{{6}}|需修改内容|拟退回内容|为何列入|定级理由|登记内容|最迟申请日期"
)
