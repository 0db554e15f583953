"""`certscreen inspect --map`: who said what is kept, listed and withdrawn; what can't be is refused in one sentence."""

import csv
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assets.told_columns import all_told, standing_told
from pipelines.account import current_account
from pipelines.cli import main
from tests.layouts.people import FIRM, TA, TB, A, B

ROSTER, REGISTRY = "企业花名册/甲乙花名册2024-07-01.csv", "应急局/导出20240805.csv"
HEADER = ["姓名", "身份证号", "证书编号", "准操项目", "几时完", "单位名称", "证书去向"]
ROWS = [
    ["张三", A, TA, "低压电工作业", "2027-03-01", FIRM, "好"],
    ["李四", B, TB, "低压电工作业", "2027-03-02", FIRM, "好"],
]


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    write(tmp_path / "inbox" / ROSTER, [HEADER, *ROWS])
    header = ["姓名", "身份证号", "证书编号", "有效期至", "发证机关", "证件状况及说明", "哪个机关发的"]
    rows = [["张三", A, TA, "2027-03-01", "", "注销", "肥城市应急管理局"]]
    write(tmp_path / "inbox" / REGISTRY, [header, *rows])
    return tmp_path


def write(path: Path, rows: list[list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)


def inspect(campaign: Path, *more: str, file: str = ROSTER) -> int:
    return main(["inspect", str(campaign / "inbox" / file), "--campaign", str(campaign), *more])


def told(campaign: Path) -> dict[str, str]:
    return {act.printed: act.field for act in standing_told(all_told(campaign / "store"))}


@pytest.mark.parametrize("column", ["几时完", "E", "e", " 几时完 "])
@pytest.mark.parametrize("field", ["有效期止", "valid_to", "有效期至"])
def test_who_said_it_when_and_of_which_header_is_kept(campaign: Path, column: str, field: str) -> None:
    assert inspect(campaign, "--map", f"{column}={field}") == 0
    (act,) = all_told(campaign / "store")
    assert (act.sender, act.printed, act.field, act.by) == (FIRM, "几时完", "valid_to", current_account())
    assert act.header == tuple(HEADER)
    assert datetime.fromisoformat(act.at).utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize("word", ["", "空", "不读"])
def test_a_column_may_be_said_to_be_nothing(campaign: Path, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert inspect(campaign, "--map", f"几时完={word}") == 0
    assert told(campaign) == {"几时完": ""}
    assert "E列“几时完”不读" in capsys.readouterr().out


def test_inspect_lists_what_was_said_under_another_name_too(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inspect(campaign, "--map", "几时完=有效期止")
    other = campaign / "inbox" / "企业花名册" / "2025年1月名单.csv"
    shutil.move(campaign / "inbox" / ROSTER, other)
    capsys.readouterr()
    assert inspect(campaign, file="企业花名册/2025年1月名单.csv") == 0
    out = capsys.readouterr().out
    assert "按人工确认" in out
    assert f"E列“几时完”读作 有效期截止日期（{current_account()}，" in out


def test_the_same_file_elsewhere_is_known_by_its_content(campaign: Path, tmp_path: Path) -> None:
    copy = shutil.copy(campaign / "inbox" / REGISTRY, tmp_path / "下载.csv")
    assert main(["inspect", str(copy), "--campaign", str(campaign), "--map", "哪个机关发的=发证机关"]) == 0
    assert [act.sender for act in all_told(campaign / "store")] == ["应急局"]


def test_what_was_said_can_be_corrected_and_withdrawn(campaign: Path) -> None:
    inspect(campaign, "--map", "几时完=有效期止")
    inspect(campaign, "--map", "几时完=发证日期", "--map", "证书去向=不读")
    assert told(campaign) == {"几时完": "issue", "证书去向": ""}
    assert inspect(campaign, "--unmap", "E") == 0
    assert told(campaign) == {"证书去向": ""}
    assert len(all_told(campaign / "store")) == 4


def test_saying_it_twice_changes_nothing(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert inspect(campaign, "--map", "几时完=有效期止") == 0
    assert len(all_told(campaign / "store")) == 1
    assert "没有变化" in capsys.readouterr().out


def test_what_names_the_sender_takes_the_rest_along(campaign: Path) -> None:
    header = [*HEADER[:5], "所属主体"]
    file = "企业花名册/远山有限公司.csv"
    write(campaign / "inbox" / file, [header, *([*row[:5], FIRM] for row in ROWS)])
    inspect(campaign, "--map", "几时完=有效期止", file=file)
    inspect(campaign, "--map", "所属主体=单位名称", file=file)
    standing = standing_told(all_told(campaign / "store"))
    assert {(act.sender, act.field) for act in standing} == {(FIRM, "valid_to"), (FIRM, "enterprise")}
    inspect(campaign, "--unmap", "所属主体", file=file)
    standing = standing_told(all_told(campaign / "store"))
    assert {(act.sender, act.field) for act in standing} == {("远山有限公司", "valid_to")}


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--map", "没有这列=姓名"), "文件的表头中没有“没有这列”这一列"),
        (("--map", "ZZ=姓名"), "没有“ZZ”这一列"),
        (("--map", "张三=姓名"), "没有“张三”这一列"),
        (("--map", "几时完=胡说"), "没有“胡说”这个字段"),
        (("--map", "几时完=open_end"), "没有“open_end”这个字段"),
        (("--map", "几时完"), "应写作 列=字段"),
        (("--map", "E=有效期止", "--map", "G=有效期止"), "E、G列都对应“有效期截止日期”"),
        (("--map", "E=有效期止", "--map", "几时完=发证日期"), "E列写了不止一次"),
        (("--unmap", "几时完"), "没有按人工确认的对应可收回"),
        (("--unmap", "没有这列"), "没有“没有这列”这一列"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(
    campaign: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], sentence: str
) -> None:
    assert inspect(campaign, *more) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert len(said.strip().splitlines()) == 1
    assert all_told(campaign / "store") == []


def test_two_columns_said_one_after_the_other_are_refused_as_well(campaign: Path) -> None:
    inspect(campaign, "--map", "几时完=有效期止")
    assert inspect(campaign, "--map", "证书去向=有效期止") == 2


def test_remarks_may_stand_in_two_columns(campaign: Path) -> None:
    assert inspect(campaign, "--map", "几时完=备注", "--map", "证书去向=备注") == 0


def test_without_a_campaign_nothing_is_kept(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(campaign / "inbox" / ROSTER), "--map", "几时完=有效期止"]) == 2
    assert "--campaign" in capsys.readouterr().err


def test_a_registry_outside_the_inbox_is_nobodys(
    campaign: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = ["姓名", "身份证号", "证书编号", "有效期至", "发证机关", "证书状态", "初领日期", "几时完"]
    firms = [f"肥城市{word}有限公司" for word in "甲乙丙丁戊己"]
    rows = [["张三", A, TA, "2027-03-01", "肥城市应急管理局", "有效", "2021-03-01", "x", firm] for firm in firms]
    write(tmp_path / "外面.csv", [[*header, "单位名称"], *rows])
    assert main(["inspect", str(tmp_path / "外面.csv"), "--campaign", str(campaign), "--map", "几时完=备注"]) == 2
    assert "放进 inbox" in capsys.readouterr().err


@pytest.mark.parametrize("with_campaign", [True, False])
def test_what_was_not_understood_is_told_with_what_it_prevents(
    campaign: Path, capsys: pytest.CaptureFixture[str], with_campaign: bool
) -> None:
    header = ["姓名", "身份证号", "证书编号", "发证机关", "末次业务类别"]
    write(campaign / "inbox" / REGISTRY, [header, ["张三", A, TA, "肥城市应急管理局", "甲类"]])
    more = ["--campaign", str(campaign)] if with_campaign else []
    assert main(["inspect", str(campaign / "inbox" / REGISTRY), *more]) == 0
    out = capsys.readouterr().out
    assert "没有读懂、可能影响结论的列" in out
    assert "待核验" in out


@pytest.mark.parametrize("maps", [("QM=姓名", "QZ=身份证号", "QH=number"), ("QM=姓名", "B=身份证号", "QH=number")])
def test_a_file_in_nobodys_words_is_read_once_its_columns_are_told(campaign: Path, maps: tuple[str, ...]) -> None:
    file = "企业花名册/远山有限公司.csv"
    write(campaign / "inbox" / file, [["QM", "QZ", "QH", "Q"], ["张三", A, TA, "z"], ["李四", B, TB, "z"]])
    assert inspect(campaign, *(word for each in maps for word in ("--map", each)), file=file) == 0
    assert set(told(campaign).values()) == {"name", "id_no", "number"}


def test_a_header_that_stays_nobodys_is_refused(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(campaign / "inbox" / "企业花名册" / "物资.csv", [["甲甲", "乙乙", "丙丙"], ["电缆", "三", "米"]])
    assert inspect(campaign, "--map", "丙丙=备注", file="企业花名册/物资.csv") == 2
    assert "仍不能识别" in capsys.readouterr().err


@pytest.mark.parametrize("said", ["准操项目=姓名", "姓名=身份证号", "准操项目=有效期止"])
def test_a_column_that_holds_something_else_throughout_is_refused(
    campaign: Path, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert inspect(campaign, "--map", said) == 2
    assert told(campaign) == {}
    assert "请核对列对应" in capsys.readouterr().err
