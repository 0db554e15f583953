"""Where every file and every row ended: the balance of accepted, rejected and layout rows."""

import polars as pl

from assets.recognising.wording.set_aside import set_aside
from schemas.tables.accounts import Files
from schemas.values.cell_address import spoken_in_file, told_at
from schemas.vocabulary import FileStatus, OwnList, codes

_READ = (FileStatus.READ.value, FileStatus.SUPERSEDED.value, FileStatus.RETURNED.value)
ROW_COUNTS = ("accepted", "rejected", "layout", "outside")


def collect_rejects(problems: pl.DataFrame) -> pl.DataFrame:
    """Rejected rows with every reason (contract §4).

    Parameters
    ----------
    problems
        Problems of all rows; a row is rejected when at least one of its problems has severity `reject`.

    Returns
    -------
    pl.DataFrame
        Columns of the Rejects contract.
    """
    rejected = rejected_rows(problems)
    return problems.join(rejected, on=["file", "sheet", "row"], how="semi").select(
        "file", "sheet", "row", "column", "rule", told_at(spoken_in_file()).alias("message"), "value"
    )


def rejected_rows(problems: pl.DataFrame) -> pl.DataFrame:
    """Distinct [file, sheet, row] that can't be judged."""
    return problems.filter(pl.col("severity") == "reject").select("file", "sheet", "row").unique()


def balance_files(
    hand_ins: pl.DataFrame,
    outcomes: pl.DataFrame,
    kinds: pl.DataFrame,
    row_accounts: pl.DataFrame,
    problems: pl.DataFrame,
) -> pl.DataFrame:
    """Say of every hand-in where it ended, and how its rows divide.

    Parameters
    ----------
    hand_ins, outcomes, kinds, row_accounts, problems
        Tables of the contracts HandIns, ParseOutcomes, FileKinds, RowAccounts, Problems.

    Returns
    -------
    pl.DataFrame
        Columns of the Files contract; rows = accepted + rejected + layout, `outside` besides.
    """
    counts = _count_rows(row_accounts, rejected_rows(problems))
    joined = (
        hand_ins.join(outcomes.select("sha256", "outcome", "sheets", parse_message="message"), on="sha256", how="left")
        .join(kinds.rename({"message": "kind_message"}), on="file", how="left")
        .join(counts, on="file", how="left")
    )
    joined = joined.with_columns(set_aside(joined))
    own = pl.col("status") == "new"
    # What speaks against a hand-in's wholeness is no matter on our own paper.
    read = pl.when(~pl.col("kind").is_in(codes(OwnList)).fill_null(value=False)).then("parse_message")
    return joined.select(
        "file",
        "sha256",
        "bytes",
        "received_at",
        "received_basis",
        "modified_at",
        _file_status(own).alias("status"),
        pl.when(own).then("kind").alias("kind"),
        pl.when(own).then("sheets").fill_null(0).cast(pl.UInt32).alias("sheets"),
        pl.when(own).then("rows").fill_null(0).cast(pl.UInt64).alias("rows"),
        *(pl.when(own).then(name).fill_null(0).cast(pl.UInt64).alias(name) for name in ROW_COUNTS),
        pl.concat_str("message", read, "kind_message", separator=" ", ignore_nulls=True)
        .replace("", None)
        .alias("message"),
    )


def with_returned(kinds: pl.DataFrame, returned: pl.DataFrame) -> pl.DataFrame:
    """FileKinds whose messages say, of lists that came back, what became of them (table ReturnedFiles)."""
    told = returned.select("file", told="message")
    return (
        kinds.join(told, on="file", how="left", maintain_order="left")
        .with_columns(message=pl.coalesce("told", "message"))
        .drop("told")
    )


def withdrawn_rows(withdrawn: pl.DataFrame, returned: pl.DataFrame) -> pl.DataFrame:
    """Files that are gone from the inbox, as rows of Files: their last content, and no row that counts.

    Parameters
    ----------
    withdrawn, returned
        Tables of the contracts WithdrawnFiles, ReturnedFiles: what became of the corrections of a list that is gone.
    """
    return Files.conform(
        withdrawn.join(returned.select("file", told="message"), on="file", how="left")
        .with_columns(
            message=pl.coalesce("told", "message"),
            status=pl.lit(FileStatus.WITHDRAWN.value),
            sheets=pl.lit(0, dtype=pl.UInt32),
            **{name: pl.lit(0, dtype=pl.UInt64) for name in ("rows", *ROW_COUNTS)},
        )
        .drop("told")
    )


def _file_status(own: pl.Expr) -> pl.Expr:
    return (
        pl.when(~own)
        .then("status")
        .when(pl.col("aside"))
        .then(pl.lit(FileStatus.IGNORED.value))
        .when(pl.col("outcome") != "ok")
        .then(pl.lit(FileStatus.UNREADABLE.value))
        .when(pl.col("kind").is_null())
        .then(pl.lit(FileStatus.UNRECOGNISED.value))
        .when(pl.col("kind").is_in(codes(OwnList)))
        .then(pl.lit(FileStatus.RETURNED.value))
        .otherwise(pl.lit(FileStatus.READ.value))
    )


def _count_rows(row_accounts: pl.DataFrame, rejected: pl.DataFrame) -> pl.DataFrame:
    """Count [file, rows, accepted, rejected, layout, outside] over the row accounts."""
    data, outside = pl.col("place") == "data", pl.col("place") == "outside"
    spoiled = pl.col("spoiled").fill_null(value=False)
    return (
        row_accounts.join(rejected.with_columns(spoiled=True), on=["file", "sheet", "row"], how="left")
        .group_by("file")
        .agg(
            accepted=(data & ~spoiled).sum(),
            rejected=(data & spoiled).sum(),
            layout=(~data & ~outside).sum(),
            outside=outside.sum(),
        )
        .with_columns(rows=pl.sum_horizontal("accepted", "rejected", "layout"))
    )


def find_imbalances(
    files: pl.DataFrame, outcomes: pl.DataFrame, taken: pl.DataFrame, problems: pl.DataFrame
) -> pl.DataFrame:
    """Compare the balance with what was counted elsewhere: by the reader, and by the tables that hold the rows.

    Parameters
    ----------
    files, outcomes, problems
        Tables of the contracts Files, ParseOutcomes, Problems.
    taken
        [file, sheet, row] of every row that stands in a parsed table (records, claims, ledgers), repeats allowed.

    Returns
    -------
    pl.DataFrame
        [file, fault]: files that were read whose rows do not add up; empty when all is well.
    """
    spoiled = rejected_rows(problems)
    kept = taken.unique().join(spoiled, on=["file", "sheet", "row"], how="anti")
    return (
        files.filter(pl.col("status").is_in(_READ))
        .join(outcomes.select("sha256", present="rows"), on="sha256", how="left")
        .join(kept.group_by("file").agg(kept=pl.len()), on="file", how="left")
        .join(spoiled.group_by("file").agg(spoiled=pl.len()), on="file", how="left")
        .with_columns(pl.col("kept", "spoiled").fill_null(0))
        .select(
            "file",
            fault=pl.concat_str(
                _fault("读取的非空行", pl.col("present"), pl.col("rows") + pl.col("outside")),
                _fault("接收的行", pl.col("kept"), pl.col("accepted")),
                _fault("退回的行", pl.col("spoiled"), pl.col("rejected")),
                separator="；",
                ignore_nulls=True,
            ),
        )
        .filter(pl.col("fault") != "")
        .sort("file")
    )


def _fault(label: str, counted: pl.Expr, stated: pl.Expr) -> pl.Expr:
    return pl.when(counted.cast(pl.Int64) != stated.cast(pl.Int64)).then(
        pl.format("{}{}，平衡表为{}", pl.lit(label), counted, stated)
    )
