"""`certscreen export`: a few clues with both sides, in full if asked for; nobody takes that out unrecorded."""

import argparse
from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain, count
from pathlib import Path

import polars as pl

from pipelines.account import current_account
from pipelines.clock import Clock
from pipelines.commands.arguments import shows, takes_as_of, takes_campaign
from pipelines.commands.clue_ids import clue_ids
from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError
from pipelines.keys.campaign_key import is_within
from pipelines.outputs import chosen_outputs
from schemas.settings import Campaign
from schemas.tables.contract import Contract
from schemas.tables.screening import Clues, Evidence, Worklist

FOLDER = "导出"
# Most ids that one sentence lists.
MOST_NAMED = 10
_OWNER_ONLY_FOLDER = 0o700


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen export 演示 --clues c0123456789abc,c123456789abcd --unmask --reason 移送公安机关")
    takes_campaign(parser)
    parser.add_argument(
        "--clues", nargs="+", required=True, metavar="编号", help="线索编号或待核验清单的查询编号，以逗号或空格分隔"
    )
    parser.add_argument("--unmask", action="store_true", help="显示完整姓名和号码；不加则作脱敏处理")
    parser.add_argument("--reason", required=True, metavar="用途", help="导出的用途（记入审计日志，并写在首页）")
    parser.add_argument("--out", type=Path, metavar="文件", help="写到这个 .xlsx 文件；默认写到 out/导出/")
    takes_as_of(parser, "只取这个基准日的结果；默认取不晚于今天的最新一次")


def export(given: argparse.Namespace) -> int:
    """Write one workbook for the given clues and queries; refuses all of them where one is unknown."""
    campaign, now = open_campaign(given.campaign), Clock().now()
    reason, asked = given.reason.strip(), clue_ids(given.clues, "线索台账.xlsx")
    if not reason:
        raise UserError("导出的用途不能为空（--reason）。")
    target = _new_file(given.out, campaign, now)
    clues, evidence, queries = _gather(campaign, asked, chosen_outputs(campaign, now.date(), given.as_of))
    persons = _persons(clues, queries)
    content = _content(campaign, (clues, evidence, queries), reason, now, persons, masked=not given.unmask)
    kind = "完整资料" if given.unmask else "脱敏资料"
    what = f"线索等 {len(asked)} 条的{kind}（{'、'.join(asked)}），用途：{reason}"
    _record(campaign, f"要求导出{what}", persons)
    _write(target, content)
    _record(campaign, f"已导出{what}，文件：{target}", persons)
    told = "完整内容，请按规定保管" if given.unmask else "已作脱敏处理；要完整内容请加 --unmask"
    print(f"线索 {clues.height} 条、查询 {queries.height} 条，涉及 {persons} 人，已写到 {target}（{told}）。")
    return 0


def _new_file(out: Path | None, campaign: Campaign, now: datetime) -> Path:
    """Where the workbook goes: a new .xlsx file, neither among the hand-ins nor in the store."""
    if out is None:
        folder, stem = campaign.root / "out" / FOLDER, f"线索资料_{now:%Y%m%d-%H%M%S}"
        names = chain([stem], (f"{stem}-{number}" for number in count(2)))
        return next(path for path in (folder / f"{name}.xlsx" for name in names) if not path.exists())
    target = out.absolute()
    if target.suffix.lower() != ".xlsx":
        raise UserError(f"{target} 的扩展名应为 .xlsx。")
    if "inbox" in target.resolve().parts or is_within(target, campaign.inbox) or is_within(target, campaign.store):
        raise UserError(f"{target} 在收件箱或 store 里；导出的资料不能放在那里，请写到别处。")
    if target.is_symlink() or target.exists():
        raise UserError(f"{target} 已存在；为免覆盖，请换一个文件名。")
    if not target.parent.is_dir():
        raise UserError(f"没有这个文件夹：{target.parent}")
    return target


def _gather(
    campaign: Campaign, asked: list[str], results: list[tuple[date, Path]]
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Clues, Evidence and Worklist of the ids, each from the first result that has it."""
    missing = list(asked)
    clues, evidence, queries = [Clues.blank()], [Evidence.blank()], [Worklist.blank()]
    for as_of, folder in results:
        clues.append(_rows(folder / "clues.parquet", Clues, "clue_id", missing))
        found = clues[-1]["clue_id"].to_list()
        evidence.append(_rows(folder / "evidence.parquet", Evidence, "clue_id", found))
        stored = campaign.store / "tables" / "worklist" / f"{as_of}.parquet"
        queries.append(_rows(stored, Worklist, "query_id", missing))
        missing = [each for each in missing if each not in found and each not in queries[-1]["query_id"].to_list()]
    if missing:
        rest = f"等 {len(missing)} 个" if len(missing) > MOST_NAMED else ""
        raise UserError(
            f"没有这些编号：{'、'.join(missing[:MOST_NAMED])}{rest}；没有导出任何内容。"
            "编号见 线索台账.xlsx 或 待核验清单.xlsx。"
        )
    first, second, third = (pl.concat(parts, how="diagonal_relaxed") for parts in (clues, evidence, queries))
    return first, second, third


def _rows(path: Path, contract: type[Contract], key: str, ids: list[str]) -> pl.DataFrame:
    if not path.exists() or not ids:
        return contract.blank()
    return pl.scan_parquet(path).filter(pl.col(key).is_in(ids)).collect()


def _persons(clues: pl.DataFrame, queries: pl.DataFrame) -> int:
    """How many people the clues and queries concern."""
    keys = [*clues["person_keys"].explode(empty_as_null=False).to_list(), *queries["person_key"].to_list()]
    return len({key for key in keys if key})


def _content(
    campaign: Campaign,
    tables: tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame],
    reason: str,
    now: datetime,
    persons: int,
    *,
    masked: bool,
) -> bytes:
    from assets.reporting.case_book import Purpose, case_book
    from assets.reporting.case_rows import case_rows, full_evidence

    clues, evidence, queries = tables
    paths = [campaign.store / "tables" / f"{name}.parquet" for name in ("claims", "certificates")]
    if not all(path.exists() for path in paths):
        raise UserError(f"store 中缺少上次运行的表；请先运行 certscreen run {campaign.root}。")
    claims, certificates = (pl.read_parquet(path) for path in paths)
    full = full_evidence(evidence, claims, certificates, lambda *place: _versions(campaign.store, *place))
    purpose = Purpose(reason, current_account(), now, persons, masked)
    return case_book(purpose, clues, *case_rows(full, masked=masked), queries)


def _versions(store: Path, file: str, sheet: str, row: int) -> Iterator[dict[str, str]]:
    """One row's cells by column letter in each stored version of a file, the last one first."""
    from xlsxwriter.utility import xl_col_to_name

    from assets.landing.hand_in_register import load_register
    from assets.reading.cell_store import load_sheets

    contents = load_register(store).filter(pl.col("file") == file)["sha256"].drop_nulls()
    for sha256 in dict.fromkeys(reversed(contents.to_list())):
        try:
            sheets = load_sheets(store, sha256)
        except FileNotFoundError:
            continue
        for each in sheets:
            cells = each.frame.filter(pl.col("row") == row)
            if each.name == sheet and cells.height:
                yield {
                    xl_col_to_name(int(name[1:]) - 1): text
                    for name, text in cells.drop("row").row(0, named=True).items()
                    if text
                }


def _write(target: Path, content: bytes) -> None:
    from assets.atomic import create_once

    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=_OWNER_ONLY_FOLDER)
        if not create_once(target, content):
            raise UserError(f"{target} 已存在；为免覆盖，请换一个文件名。")
    except OSError as fault:
        raise UserError(f"不能写到 {target}（{fault.strerror}）；没有导出。") from None


def _record(campaign: Campaign, what: str, persons: int) -> None:
    from assets.reporting.audit import append_audit

    append_audit(campaign.store / "audit.jsonl", Clock().now(), current_account(), what, persons)
