"""Intake against python-calamine's bare read of the same workbook: 200,000 rows × 15 columns, synthetic."""

import io
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import python_calamine as calamine
import xlsxwriter

from assets.landing.landing import land
from assets.reading.content_reading import read_files
from pipelines.clock import Clock
from schemas.settings import Limits

ROWS = 200_000
REPEATS = 3
HEADER = (
    "序号", "姓名", "性别", "身份证号", "证书编号", "作业类别", "准操项目", "初领日期", "有效期开始", "有效期结束",
    "应复审日期", "发证机关", "单位名称", "证书状态", "联系电话",
)  # fmt: skip


def row(number: int) -> tuple[object, ...]:
    """One synthetic certificate; area 000000 belongs to nobody."""
    id_no = f"000000{19600101 + number % 400_000}{number % 10_000:04d}"
    issued = date(2019, 1, 1) + timedelta(days=number % 1800)
    dates = [(issued + timedelta(days=days)).isoformat() for days in (0, 0, 2190, 1095)]
    return (
        number, f"测试{number % 9973}", "男" if number % 3 else "女", id_no, "T" + id_no, "电工作业", "低压电工作业",
        *dates, "某省应急管理厅", f"某市第{number % 600}机械有限公司", "有效", f"1{number:010d}",
    )  # fmt: skip


def write_workbook(path: Path, rows: int = ROWS) -> None:
    """Write the workbook that both sides read."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("持证人员")
        sheet.write_row(0, 0, HEADER)
        for number in range(1, rows + 1):
            sheet.write_row(number, 0, row(number))


def bare(path: Path) -> None:
    """Read the workbook as the library alone does."""
    book = calamine.load_workbook(io.BytesIO(path.read_bytes()))
    book.get_sheet_by_index(0).to_python(skip_empty_area=False)


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def intake(inbox: Path, store: Path) -> None:
    """Land and read everything in the inbox."""
    read_files(land(inbox, store, Clock().now()), store, Limits())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder, "inbox")
        inbox.mkdir()
        path = inbox / "登记.xlsx"
        write_workbook(path)
        alone = min(seconds(lambda: bare(path)) for _ in range(REPEATS))
        stores = [Path(folder, f"store{repeat}") for repeat in range(REPEATS)]
        first = min(seconds(lambda store=store: intake(inbox, store)) for store in stores)
        again = min(seconds(lambda store=store: intake(inbox, store)) for store in stores)
    print(f"bare read of {ROWS:,} × {len(HEADER)}: {alone:.2f} s")
    print(f"intake, first run: {first:.2f} s, {first / alone:.2f} times the bare read")
    print(f"intake, second run: {again:.3f} s, {again / alone:.3f} times the bare read")


if __name__ == "__main__":
    main()
