"""A campaign that changes from run to run, and a twin whose computed memory is taken away before each run."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zipfile import is_zipfile
from zoneinfo import ZoneInfo

from openpyxl import load_workbook

from pipelines.campaign import load_campaign
from pipelines.clock import Clock
from pipelines.runs import execute

COMPUTED = ("tables", "cells", "recognised", "parsed", "index", "made", "reports", "standing")
"""What a store can make again; the rest is what time and people brought."""
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
ROSTERS = "企业花名册"


@dataclass
class Changing:
    """A campaign that is run again and again as its inbox changes."""

    root: Path
    as_of: date
    chance: random.Random
    runs: int = 0

    def hand_in(self) -> None:
        """A roster more, of an enterprise that handed one in already or not."""
        sent = self.chance.choice(self._books(ROSTERS))
        shutil.copy2(sent, sent.with_name(f"第{self.runs}次补报{sent.suffix}"))
        self._edit(sent.with_name(f"第{self.runs}次补报{sent.suffix}"))

    def replace(self) -> None:
        """A roster is handed in again under its name, with other cells."""
        self._edit(self.chance.choice(self._books(ROSTERS)))

    def withdraw(self) -> None:
        """A roster is taken out of the inbox."""
        self.chance.choice(self._books(ROSTERS)).unlink()

    def renew_registry(self) -> None:
        """A department's export comes with other cells, and with a row less."""
        self._edit(self.chance.choice(self._books("应急局")), without=1)

    def change_ledger(self) -> None:
        """A unit's ledger comes with a row less."""
        self._edit(self.chance.choice(self._books("执法检查")), without=1, cells=0)

    def next_day(self) -> None:
        """The as-of date moves, and nothing came in."""
        self.as_of += timedelta(days=self.chance.choice([1, 1, 1, 30, 200, -40]))

    def lose_output(self) -> None:
        """Somebody deletes what the last run wrote."""
        shutil.rmtree(self.root / "out" / self.as_of.isoformat(), ignore_errors=True)

    def damage_table(self) -> None:
        """A byte of a kept table flips."""
        tables = sorted((self.root / "store" / "tables").rglob("*.parquet"))
        if tables:
            path = self.chance.choice(tables)
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 0xFF
            path.write_bytes(content)

    def run(self) -> None:
        """Run the main job; every run comes a minute after the one before it."""
        self.runs += 1
        clock = Clock(NOW + timedelta(minutes=self.runs))
        assert execute(load_campaign(self.root), self.as_of, clock=clock) is None

    def forgetful(self, folder: Path) -> "Changing":
        """A copy of the campaign that has lost all that it can make again."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.root, folder / self.root.name, symlinks=True)
        for name in COMPUTED:
            shutil.rmtree(folder / self.root.name / "store" / name, ignore_errors=True)
        return Changing(folder / self.root.name, self.as_of, self.chance, self.runs)

    def differences(self, other: "Changing") -> list[str]:
        """Names of files in out/ and among the tables of this date that are not the same bytes in both."""
        own, others = self._made(), other._made()
        return sorted(name for name in own.keys() | others.keys() if own.get(name) != others.get(name))

    def _made(self) -> dict[str, bytes]:
        day = self.as_of.isoformat()
        tables = self.root / "store" / "tables"
        made = [*(self.root / "out" / day).rglob("*"), *tables.glob("*.parquet"), *tables.glob(f"*/{day}.parquet")]
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in made if path.is_file()}

    def _books(self, folder: str) -> list[Path]:
        """Workbooks below a folder of the inbox that are whole."""
        return sorted(path for path in (self.root / "inbox" / folder).rglob("*.xlsx") if is_zipfile(path))

    def _edit(self, path: Path, *, cells: int = 3, without: int = 0) -> None:
        """Other figures in some cells below the header, and some rows less; saved with a time of its own."""
        book = load_workbook(path)
        sheet = book.active
        rows = range(min(4, sheet.max_row), sheet.max_row + 1)
        for _ in range(cells):
            cell = sheet.cell(self.chance.choice(rows), self.chance.randint(1, sheet.max_column))
            if isinstance(cell.value, str) and cell.value:
                cell.value = self._other(cell.value)
        for _ in range(without):
            sheet.delete_rows(self.chance.choice(rows))
        book.save(path)

    def _other(self, text: str) -> str:
        """A text with one character of another kind."""
        at = self.chance.randrange(len(text))
        return text[:at] + str(self.chance.randrange(10)) + text[at + 1 :]


CHANGES: tuple[Callable[[Changing], None], ...] = (
    Changing.hand_in,
    Changing.replace,
    Changing.withdraw,
    Changing.renew_registry,
    Changing.change_ledger,
    Changing.next_day,
    Changing.lose_output,
    Changing.damage_table,
)
