"""The house keeps its shape: imports only go down, and Dagster stays where it belongs."""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FLOORS = ("schemas", "assets", "demo", "pipelines")
DAGSTER_BELOW_THE_TOP = {"assets.py", "checks.py"}
DAGSTER_SHARED = {Path(f"assets/{name}.py") for name in ("partitions", "step_events", "step_run", "table_assets")}

# The order of the stages; a stage may use those before it. Reporting and 附件2 come last and side by side.
STAGES = (
    "workbooks", "landing", "reading", "recognising", "returned", "parsing", "linkage", "screening", "annex2",
    "reporting",
)  # fmt: skip


@cache
def modules() -> tuple[Path, ...]:
    return tuple(sorted(path.relative_to(ROOT) for floor in FLOORS for path in (ROOT / floor).rglob("*.py")))


@cache
def text_of(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(text_of(path))


@cache
def imported(path: Path) -> tuple[str, ...]:
    return tuple(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            yield node.module or ""


def floor_of(name: str) -> int | None:
    top = name.split(".", maxsplit=1)[0]
    return FLOORS.index(top) if top in FLOORS else None


def below_the_top() -> list[Path]:
    return [path for path in modules() if path.parts[0] != "pipelines"]


def test_the_modules_are_found() -> None:
    assert {path.parts[0] for path in modules()} == set(FLOORS)


def test_imports_only_go_down() -> None:
    own = {path: FLOORS.index(path.parts[0]) for path in modules()}
    assert [(path, name) for path in modules() for name in imported(path) if (floor_of(name) or 0) > own[path]] == []


def test_dagster_stays_in_its_files() -> None:
    known = {path for path in below_the_top() if path.parts[0] == "assets" and path.name in DAGSTER_BELOW_THE_TOP}
    elsewhere = [path for path in below_the_top() if path not in known | DAGSTER_SHARED]
    assert [path for path in elsewhere for name in imported(path) if name.split(".")[0] == "dagster"] == []


def test_stages_use_only_earlier_stages() -> None:
    wrong = []
    for path in (path for path in modules() if path.parts[0] == "assets" and len(path.parts) > 2):
        own = STAGES.index(path.parts[1])
        used = [name.split(".")[1] for name in imported(path) if name.startswith("assets.") and name.count(".") > 1]
        wrong += [(path, stage) for stage in used if stage in STAGES and STAGES.index(stage) > own]
    assert wrong == []


def test_each_module_says_what_belongs_in_it() -> None:
    assert [path for path in modules() if not ast.get_docstring(tree_of(path))] == []


def test_no_clock_and_no_environment_below_the_top_floor() -> None:
    words = ("datetime.now(", "date.today(", "os.environ", "getenv(")
    assert [(path, word) for path in below_the_top() for word in words if word in text_of(path)] == []


def test_no_postponed_annotations_where_dagster_reads_them() -> None:
    read = [path for path in modules() if path.name in DAGSTER_BELOW_THE_TOP]
    assert [path for path in read if "__future__" in imported(path)] == []


MOST_FILES = {"assets/linkage": 32}
USUALLY_MOST = 24


def rooms() -> dict[str, set[str]]:
    """Each folder of code with the folders that its files import from, a folder and its own sub-folders apart."""
    known = {path.with_suffix("").as_posix().replace("/", "."): path.parent.as_posix() for path in modules()}
    found: dict[str, set[str]] = {folder: set() for folder in known.values()}
    for path in modules():
        used = {known[name] for name in imported(path) if name in known}
        own = path.parent.as_posix()
        found[own] |= {room for room in used if not _are_nested(room, own)}
    return found


def _are_nested(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")


def test_no_circle_of_rooms() -> None:
    left = {room: used for room, used in rooms().items() if room.startswith(("assets/", "demo/"))}
    while left:
        free = [room for room, used in left.items() if not used & set(left)]
        assert free, f"these import each other: {sorted(left)}"
        left = {room: used for room, used in left.items() if room not in free}


def test_a_folder_holds_few_files() -> None:
    held = Counter(path.parent.as_posix() for path in modules())
    assert {name: many for name, many in held.items() if many > MOST_FILES.get(name, USUALLY_MOST)} == {}


def test_no_two_files_of_one_name() -> None:
    of_their_kind = {"__init__", "assets", "checks"}
    names = [path.stem for path in modules() if path.stem not in of_their_kind]
    assert [name for name in sorted(set(names)) if names.count(name) > 1] == []
