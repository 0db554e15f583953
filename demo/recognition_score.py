"""How recognition did on wordings that no lookup holds: headers, items, issuers, words for "none", files, verdicts."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from demo.basics.drawn_items import F4, ITEM_CODES, KINDS
from demo.demo_score import CLAIM_KEY, RIGHT, file_differences, judged_claims, unexpected_verdicts

KINDS_OF_WORDING = ("header", "item", "issuer", "none")
UNREAD_VERDICTS = ("needs_verification", "unreadable", "(none)")
"""What a row gets that was not understood: it goes on the worklist or back to the sender."""
ACCUSING = ("not_registered", "impersonated", "altered", "revoked", "lapsed")
UNREAD_FIELDS = ("", "open_status", "open_review", "open_end", "open_issuer", "ignore")
HEADER_KEY = ["file", "sheet", "column"]
OFFICERS = {ITEM_CODES[name]: name for name in KINDS[F4].items}
"""Items of construction safety officers by the letters that are their names in the program's catalogue."""


@dataclass(frozen=True)
class Recognition:
    """The counts of one run on the rosters in unlisted wordings.

    `files` of them, `rosters` recognised as rosters, `balanced` with each row where it belongs (person, returned,
    layout). `wordings` has kind, wordings, right, wrong and unread, one row a kind of KINDS_OF_WORDING: wrong is worse
    than unread; `misread` has kind, of, wording and what was read, wrong ones only. Of `claims` the verdict is `right`,
    `unread` (UNREAD_VERDICTS where the truth is another), `discrepant` (on record as it is true, the wording taken for
    a difference) or `wrong`; `accused` counts claims among the wrong ones that nobody forged and whose verdict accuses,
    `unexpected` verdicts on rows or claims that there are not.
    """

    files: int
    rosters: int
    balanced: int
    wordings: pl.DataFrame
    misread: pl.DataFrame
    claims: int
    right: int
    unread: int
    discrepant: int
    wrong: int
    accused: int
    unexpected: int


def score_recognition(out_dir: Path, root: Path) -> Recognition:
    """Score recognition on a campaign that `write_demo` made in `root`, by its store and out/<as-of date>/."""
    truth = pl.read_parquet(root / "truth_wordings.parquet")
    tables = root / "store" / "tables"
    read = pl.concat(
        [
            headers_read(truth, pl.read_parquet(tables / "layouts.parquet")),
            cells_read(truth, pl.read_parquet(tables / "claims.parquet")),
        ]
    )
    files = pl.read_parquet(root / "truth_files.parquet").filter("unlisted")
    seen = pl.read_parquet(out_dir / "files.parquet").select("file", rosters=pl.col("kind").str.contains("roster"))
    return Recognition(
        files=files.height,
        rosters=int(files.join(seen, on="file", how="left")["rosters"].fill_null(value=False).sum()),
        balanced=files.height - file_differences(out_dir, root, unlisted=True).height,
        wordings=counted_kinds(read),
        misread=read.filter(outcome="wrong").group_by("kind", "of", "wording", "read").len("times").sort(pl.all()),
        **verdict_counts(out_dir, root),
    )


def headers_read(truth: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Say what became of each header: kind, of, wording, read, outcome."""
    fields = (
        layouts.filter(~pl.col("field").is_in(UNREAD_FIELDS))
        .group_by("file", "sheet", column="column_index")
        .agg(pl.col("field").unique().sort())
    )
    met = truth.filter(kind="header").join(fields, on=HEADER_KEY, how="left", maintain_order="left")
    right = pl.col("field").list.contains(pl.col("of"))
    return met.select(
        "kind", "of", "wording",
        read=pl.col("field").list.join(" "),
        outcome=pl.when(right).then(pl.lit("right")).when(pl.col("field").is_not_null()).then(pl.lit("wrong"))
        .otherwise(pl.lit("unread")),
    )  # fmt: skip


def cells_read(truth: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Say what became of each item, issuer and word for "none"; an issuer that is no other body's name is unread."""
    bodies = [body for kind in KINDS for body in (*kind.issuers, *kind.elsewhere)]
    known = pl.when(pl.col("issuer").is_in(bodies)).then("issuer")
    told = claims.select(
        *CLAIM_KEY,
        pl.col("item"),
        issuer=known,
        none=pl.when(pl.col("claimed")).then(pl.lit("claimed")).otherwise(pl.lit("")),
    )
    met = truth.filter(pl.col("kind") != "header").join(told, on=CLAIM_KEY, how="left", maintain_order="left")
    item = pl.col("item").replace(OFFICERS)
    read = pl.when(kind="item").then(item).when(kind="issuer").then("issuer").otherwise("none")
    return met.with_columns(read=read).select(
        "kind", "of", "wording", "read",
        outcome=pl.when(pl.col("read") == pl.col("of")).then(pl.lit("right"))
        .when(pl.col("read").is_not_null()).then(pl.lit("wrong"))
        .otherwise(pl.lit("unread")),
    )  # fmt: skip


def counted_kinds(read: pl.DataFrame) -> pl.DataFrame:
    """Count the outcomes of each kind of wording; kinds that do not occur have zeros."""
    counts = read.group_by("kind").agg(
        wordings=pl.len(), **{name: (pl.col("outcome") == name).sum() for name in ("right", "wrong", "unread")}
    )
    kinds = pl.DataFrame({"kind": KINDS_OF_WORDING})
    return kinds.join(counts, on="kind", how="left", maintain_order="left").fill_null(0)


def verdict_counts(out_dir: Path, root: Path) -> dict[str, int]:
    """Count the verdicts on such rosters."""
    judged = judged_claims(out_dir, root).filter("unlisted")
    unread = ~RIGHT & pl.col("verdict").is_in(UNREAD_VERDICTS)
    discrepant = ~RIGHT & (pl.col("expected") == "registered") & (pl.col("verdict") == "registered_discrepant")
    wrong = ~(RIGHT | unread | discrepant)
    counts = judged.select(
        claims=pl.len(),
        right=RIGHT.sum(),
        unread=unread.sum(),
        discrepant=discrepant.sum(),
        wrong=wrong.sum(),
        accused=(wrong & ~pl.col("forged") & pl.col("verdict").is_in(ACCUSING)).sum(),
    )
    unexpected = unexpected_verdicts(out_dir, root).filter("unlisted").height
    return {name: int(count) for name, count in counts.row(0, named=True).items()} | {"unexpected": unexpected}
