"""What is kept knows what made it: no change of code, words or libraries leaves an old answer standing."""

import subprocess
import sys
from pathlib import Path

import pytest

from assets import made_by as digests
from assets.linkage.prepared import BUILDER
from assets.made_by import ROOT, keep_alone, made_by, sources
from assets.parsing.values.parsed_registries import PARSER
from assets.reading.cell_store import READER
from assets.recognising.recognised_store import RECOGNISER

FILES = {
    "assets/__init__.py": "",
    "assets/maker.py": "from assets import helper\nfrom assets.far import (\n    nearer,\n)\n",
    "assets/helper.py": "def late() -> None:\n    from schemas.words import read\n",
    "assets/far/__init__.py": "",
    "assets/far/nearer.py": "import json, schemas.rules\n",
    "assets/other.py": "from assets import maker\n",
    "schemas/__init__.py": "",
    "schemas/words.py": "",
    "schemas/words.csv": "kind,word\n",
    "schemas/rules.py": "",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def digest(project: Path) -> str:
    for remembered in (made_by, digests._files, digests._reached, digests._digest, digests._data):
        remembered.cache_clear()
    return made_by("assets.maker", root=project)


@pytest.mark.parametrize("changed", [name for name in FILES if name != "assets/other.py"])
def test_whatever_it_rests_on_changes_the_digest(project: Path, changed: str) -> None:
    before = digest(project)
    (project / changed).write_text(FILES[changed] + "# more\n", "utf-8")
    assert digest(project) != before


def test_what_it_does_not_import_leaves_the_digest(project: Path) -> None:
    before = digest(project)
    (project / "assets/other.py").write_text("", "utf-8")
    assert digest(project) == before


def test_another_library_changes_the_digest(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest(project)
    monkeypatch.setattr(digests, "libraries", lambda: ("polars==0",))
    assert digest(project) != before


@pytest.mark.parametrize("module", [*READER, RECOGNISER, PARSER, BUILDER])
def test_every_module_that_is_loaded_is_a_source(module: str) -> None:
    """What Python loads for a maker is what its digest is made of."""
    told = (
        "import sys; print(*(m.__file__ for n, m in sys.modules.items() if n.split('.')[0] in ('assets', 'schemas')))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", f"import {module}\n{told}"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert loaded
    assert {Path(name) for name in loaded} <= set(sources(module))


def test_what_other_versions_kept_is_removed(tmp_path: Path) -> None:
    for name in ("now", "former", "52-abc"):
        (tmp_path / name).mkdir()
    keep_alone(tmp_path / "now")
    assert [path.name for path in tmp_path.iterdir()] == ["now"]
