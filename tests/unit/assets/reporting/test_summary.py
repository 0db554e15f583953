"""The lines at the end of a run."""

from pathlib import Path

import pytest

from assets.reporting.summary import summarise
from assets.workbooks.workbook import Written
from tests.unit.assets.reporting.examples import AS_OF, CHANGES, CLUES, FILES, VERDICTS

USAGE = ["登记库使用情况：", "  应急局 特种作业操作证：未收到"]
WRITTEN = [
    Written(Path("线索台账.xlsx"), 2),
    Written(Path("退回修改清单/甲.xlsx"), 3),
    Written(Path("退回修改清单/乙.xlsx"), 4),
]


@pytest.mark.parametrize(
    "line",
    [
        "基准日 2024-10-18",
        "收件 3 个文件：已读取 2，无法读取 1",
        "读取 13 行：接收 8，退回 1，非数据行 3",
        "比对持证申报 3 条：登记在册（录入不一致） 1，与登记不符（疑似变造） 1，无证 1",
        "线索 2 条：高 1，低 1",
        "与上次相比（上次基准日 2024-08-18）：新线索 1 条，申报已变更 1 条；已撤走 1 个",
        "  企业花名册/测试甲公司.xlsx：由“已读取”改为“已撤走”",
        "  线索台账.xlsx（2 行）",
        "  退回修改清单/（2 个文件，7 行）",
    ],
)
def test_says(line):
    assert line in summarise(AS_OF, USAGE, FILES, VERDICTS, CLUES, CHANGES, WRITTEN).splitlines()


def test_an_empty_campaign_has_a_summary_too():
    said = summarise(AS_OF, [], FILES.clear(), VERDICTS.clear(), CLUES.clear(), CHANGES.clear(), [])
    assert "收件 0 个文件：无" in said


def test_what_the_comparison_rests_on_comes_first():
    assert summarise(AS_OF, USAGE, FILES, VERDICTS, CLUES, CHANGES, WRITTEN).splitlines()[1:3] == USAGE
