"""Folders stand for offices, whatever they are called."""

import pytest

from schemas.lookups.departments import standing_of, usual_folder


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("应急局", "应急局"),
        ("应急", "应急局"),
        ("应急局 ", "应急局"),
        ("应急局\u3000", "应急局"),
        ("肥城市应急管理局", "应急局"),
        ("01_市应急局导出", "应急局"),
        ("住房和城乡建设局", "住建局"),
        ("市监局", "市场监管局"),
        ("市场监督管理局（特种设备科）", "市场监管局"),
        ("煤炭发展服务中心", "煤炭中心"),
        ("花名册", "企业花名册"),
        ("应急局转来企业花名册", "企业花名册"),
        ("泰安建设集团有限公司", None),
        ("正恒煤矿", None),
        ("其他资料", None),
    ],
)
def test_usual_folder(name: str, folder: str | None) -> None:
    assert usual_folder(name) == folder


@pytest.mark.parametrize(
    ("file", "standing"),
    [
        ("市应急局/导出.xlsx", ("应急局", (), True)),
        ("10月/市应急局/导出.xlsx", ("应急局", (), True)),
        ("执法检查/住建局/检查台账.csv", ("执法检查", ("住建局",), True)),
        ("第二批/甲/a.xlsx", ("第二批", ("甲",), False)),
        ("a.xlsx", ("", (), False)),
    ],
)
def test_standing(file: str, standing: tuple[str, tuple[str, ...], bool]) -> None:
    assert standing_of(file) == standing
