"""Private names of libraries: where they are used, that they are still there, and up to which version that is known."""

import re
import tomllib
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

EVENT_LOG = "dagster._core.storage.event_log.sqlite.sqlite_event_log"
USES: dict[str, dict[str, tuple[str, ...]]] = {
    "dagster": {
        "pipelines/event_log.py": (
            "dagster._core.events:DagsterEventType.LOADED_INPUT",
            "dagster._core.events:DagsterEventType.STEP_INPUT",
            "dagster._core.events.log:EventLogEntry",
            "dagster._core.storage.sqlite:SQLITE_BUSY_TIMEOUT_SECONDS",
            "dagster._serdes:ConfigurableClassData",
            f"{EVENT_LOG}:INDEX_SHARD_NAME",
            *(
                f"{EVENT_LOG}:SqliteEventLogStorage.{name}"
                for name in (
                    "_connect", "_initdb", "path_for_shard", "conn_string_for_shard", "store_event", "has_table",
                    "has_dynamic_partition", "delete_dynamic_partition", "dispose", "from_config_value",
                )
            ),
        ),
        "pipelines/instance.py": ("dagster._core.storage.root:LocalArtifactStorage",),
    },
    "xlsxwriter": {
        "assets/workbooks/bulk.py": tuple(
            f"xlsxwriter.worksheet:Worksheet.{name}"
            for name in (
                "_write_sheet_data", "_write_rows", "_write_hyperlinks", "_write_dimension", "_xml_start_tag",
                "_xml_end_tag", "_xml_empty_tag",
            )
        ),
        "assets/workbooks/workbook.py": ("xlsxwriter.format:Format._get_xf_index",),
    },
    "openpyxl": {"assets/annex2/form_styles.py": ("openpyxl.styles.styleable:StyleableObject._style",)},
}  # fmt: skip
PRIVATE = re.compile(r"SLF001|\bdagster\._|\(Worksheet\)")
"""What tells a private use: a waived finding, a private module, a class that overrides the writer's own steps."""


def requirement(project: Path, library: str) -> Requirement:
    told = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    return next(each for each in map(Requirement, told) if each.name == library)


def there(name: str) -> bool:
    module, _, path = name.partition(":")
    found: object = import_module(module)
    for part in path.split("."):
        found = getattr(found, part, None)
    return found is not None


@pytest.mark.parametrize("library", USES)
def test_the_installed_version_is_within_the_bound(project: Path, library: str) -> None:
    needed = requirement(project, library)
    assert "<" in {each.operator for each in needed.specifier}, f"{library} needs an upper bound in pyproject.toml"
    assert needed.specifier.contains(version(library)), (
        f"{library} {version(library)} is beyond {needed}: compare what {', '.join(USES[library])} take from it with "
        f"its source, run their tests, then raise the bound in pyproject.toml"
    )


@pytest.mark.parametrize(
    ("user", "name"), [(user, name) for uses in USES.values() for user, names in uses.items() for name in names]
)
def test_a_private_name_is_there(user: str, name: str) -> None:
    assert there(name), f"{name} is gone: look at {user}, which rests on it"


@pytest.mark.parametrize("attribute", ["_db_lock", "_initialized_dbs"])
def test_a_private_attribute_of_the_event_log_is_there(tmp_path: Path, attribute: str) -> None:
    log = import_module(EVENT_LOG).SqliteEventLogStorage(str(tmp_path))
    assert hasattr(log, attribute), f"{attribute} is gone: look at pipelines/event_log.py, which rests on it"
    log.dispose()


def test_private_names_are_used_nowhere_else(project: Path) -> None:
    files = [path for floor in ("schemas", "assets", "demo", "pipelines") for path in (project / floor).rglob("*.py")]
    found = {path.relative_to(project).as_posix() for path in files if PRIVATE.search(path.read_text("utf-8"))}
    assert found == {user for uses in USES.values() for user in uses}
