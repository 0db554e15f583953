"""Every command of both READMEs and of the help works as it is printed, on a small demo campaign."""

import shutil
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from pipelines import cli
from schemas.tables.certificates import RosterVersions
from schemas.tables.screening import Held
from tests.printed import CAMPAIGNS, CLUES, SERVE_FOREVER, arguments_of, make_targets, printed_commands

PROJECT = Path(__file__).parents[2]
COMMANDS = printed_commands(PROJECT)
ROSTERS = ("roster.xlsx", "花名册.xlsx")
REGISTRIES, PEOPLE = ("registry.parquet", "登记.parquet"), ("roster.parquet", "花名册.parquet")
PAIRS = "候选对.parquet"
KEY_FILES = ("/media/usb/key", "U盘/密钥", "/media/usb/密钥")


def _any_clue(place: Path) -> str:
    return str(pl.read_parquet(max(place.glob("campaign/out/*/clues.parquet")))["clue_id"][0])


def _any_version(place: Path) -> str:
    """A roster that is said to be a newer version, as the last run would tell it."""
    files = pl.read_parquet(place / "campaign" / "store" / "tables" / "files.parquet")
    older, newer = files.filter(status="read", kind="roster")["file"].head(2)
    told = pl.DataFrame([(older, newer, "whole", 3, 3)], schema=RosterVersions.dtypes(), orient="row")
    told.write_parquet(place / "campaign" / "store" / "tables" / "roster_versions.parquet")
    return str(newer)


def _two_clues(place: Path) -> str:
    return f"{_any_clue(place)},{_any_clue(place)}"


def _waiting_clue(place: Path) -> str:
    """A clue behind which rows wait."""
    waiting = max(place.glob("campaign/store/tables/waiting/*.parquet"))
    return str(pl.read_parquet(waiting)["clue_id"][0])


def _held_family(place: Path) -> str:
    """A family that is said to be held, as the last run would tell it."""
    held = max(place.glob("campaign/store/tables/held/*.parquet"))
    row = {"scope": "family", "subject": "special_operation", "claims": 40, "accused": 20, "elsewhere": 0, "files": [],
           "message": "…", "digest": "aa", "released": False, "released_by": None}  # fmt: skip
    pl.DataFrame([row], schema=Held.dtypes()).write_parquet(held)
    return "特种作业操作证"


# What a word of an example stands for, where it is neither a file of the place nor a value to take as it is.
STANDS_FOR: dict[str, Callable[[Path], str]] = dict.fromkeys(CLUES, _any_clue) | {
    "企业花名册/甲公司二车间.xlsx": _any_version,
    "CLUE_ID,CLUE_ID": _two_clues,
    "线索编号,线索编号": _two_clues,
    "c0123456789abc,c123456789abcd": _two_clues,
    "c0123456789abcd": _waiting_clue,
    "WAITING_CLUE_ID": _waiting_clue,
    "待放行的线索编号": _waiting_clue,
    "特种作业操作证": _held_family,
    # A column of the demo's roster, in the place of the examples' unusual header.
    "到什么时候=有效期截止日期": lambda _: "A=不读",
    "到什么时候": lambda _: "A",
}
# The demo is written into an empty folder, and its usual size takes a while.
INSTEAD = {"demo": ["demo", "新的演示", "--people", "300", "--claims", "60"]}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, campaign: Path) -> Path:
    """A folder in which the files that the examples name are there."""
    folder = tmp_path_factory.mktemp("printed")
    world = folder / CAMPAIGNS[0]
    shutil.copytree(campaign, world)
    for name in CAMPAIGNS[1:]:
        (folder / name).symlink_to(world, target_is_directory=True)
    files = pl.read_parquet(world / "store" / "tables" / "files.parquet").filter(status="read", kind="roster")
    roster = world / "inbox" / min(file for file in files["file"] if file.endswith(".xlsx"))
    for name in ROSTERS:
        shutil.copy(roster, folder / name)
    for names, key in ((REGISTRIES, "reg_id"), (PEOPLE, "ros_id")):
        for name in names:
            _people(key).write_parquet(folder / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert cli.main(["link", REGISTRIES[0], PEOPLE[0], PAIRS]) == 0
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_a_printed_command_works(command: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    given = _prepared(arguments_of(command), place)
    if given[0] in SERVE_FOREVER:
        assert cli._parser(given[0]).parse_args(given).campaign.is_dir()
    else:
        assert cli.main(given) == 0


def test_both_readmes_and_the_help_print_commands() -> None:
    assert {"run", "inspect", "explain", "status", "file", "filings"} <= {arguments_of(each)[0] for each in COMMANDS}


def test_every_make_target_of_the_readmes_exists() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    missing = [target for target in make_targets(PROJECT) if f"\n{target}:" not in makefile]
    assert missing == []


def _prepared(given: list[str], place: Path) -> list[str]:
    """The arguments with the words that stand for something of this campaign replaced."""
    words = given if "--score" in given else INSTEAD.get(given[0], given)
    if given[0] == "key":
        words = [_key_file(place, new=given[1] == "export") if word in KEY_FILES else word for word in words]
    return [STANDS_FOR[word](place) if word in STANDS_FOR else word for word in words]


def _key_file(place: Path, *, new: bool) -> str:
    """Where the keeper carries the key: each export needs a new file, an import takes the last one."""
    carried = sorted(place.glob("key-*"))
    return str(place / f"key-{len(carried)}" if new else carried[-1])


def _people(key: str) -> pl.DataFrame:
    """A few synthetic people as the matching engine takes them."""
    rows = [("张三", "11010519491231002X"), ("李四", "370983197501011230"), ("王五", "37098319900307233X")]
    return pl.DataFrame(rows, schema=["name", "id_no"], orient="row").with_columns(
        pl.int_range(pl.len(), dtype=pl.UInt32).alias(key),
        cert_no=pl.lit(None, pl.String),
        enterprise=pl.lit("肥城甲有限公司"),
    )
