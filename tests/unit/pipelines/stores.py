"""Small stores as runs leave them: people, their pseudonyms and clues, made with a key."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import polars as pl

from assets.screening.comparing.persons import pseudonyms
from schemas.settings import Campaign
from schemas.tables.certificates import Certificates, Claims
from schemas.tables.screening import Clues, Evidence, Verdicts
from tests.unit.assets.reporting.examples import ID_A, ID_B, claim, evidence, table

KEY_A, KEY_B = b"a" * 31 + b"1", b"b" * 31 + b"2"
AS_OF = date(2024, 12, 18)
PEOPLE = (ID_A, ID_B)


def claims() -> pl.DataFrame:
    """Two claims of two people with valid numbers."""
    rows = [claim(row, id_no=id_no, id_no_text=id_no, id_state="valid") for row, id_no in enumerate(PEOPLE, 5)]
    return table(Claims, *rows)


def tables(key: bytes) -> dict[str, pl.DataFrame]:
    """What a run with a key stores and hands out."""
    keys = pseudonyms(pl.Series(PEOPLE), key).to_list()
    place = {"file": "企业花名册/测试甲公司.xlsx", "sheet": "人员", "claim": 1}
    return {
        "verdicts": table(
            Verdicts,
            *(
                {"ros_id": row, "row": row, "verdict": "altered", "reasons": ["valid_to_later"], "person_key": each}
                | place
                for row, each in enumerate(keys, 5)
            ),
        ),
        "clues": table(
            Clues,
            *(
                {"clue_id": f"c{each[1:15]}", "kind": "altered", "level": "high", "title": "有效期更晚",
                 "person_keys": [each], "first_seen": AS_OF, "status": "待核查", "origin": "数据比对"}
                for each in keys
            ),
        ),
        "evidence": table(
            Evidence,
            *(
                fact
                for row, each, id_no in zip((5, 6), keys, PEOPLE, strict=True)
                for fact in (
                    evidence(f"c{each[1:15]}", row, field="id_no", claimed=f"{id_no[:6]}********{id_no[-4:]}",
                             recorded=None, comparison=None, weight=None, column="C"),
                    evidence(f"c{each[1:15]}", row, field="name", claimed="张晓红", recorded=None, column="B"),
                )
            ),
        ),
    }  # fmt: skip


def clue_ids(key: bytes) -> list[str]:
    """Numbers of the clues that `leave` leaves, a clue a person, in the order of PEOPLE."""
    return [f"c{each[1:15]}" for each in pseudonyms(pl.Series(PEOPLE), key)]


def leave(root: Path, key: bytes, as_ofs: Iterable[date] = (AS_OF,)) -> Campaign:
    """A campaign after runs with a key, by a program that did not name the key in the store."""
    (root / "inbox").mkdir(parents=True)
    stored = root / "store" / "tables"
    for as_of in as_ofs:
        for name, frame in tables(key).items():
            for path in (stored / name / f"{as_of}.parquet", root / "out" / f"{as_of}" / f"{name}.parquet"):
                path.parent.mkdir(parents=True, exist_ok=True)
                frame.write_parquet(path)
    claims().write_parquet(stored / "claims.parquet")
    table(Certificates).write_parquet(stored / "certificates.parquet")
    tables(key)["clues"].select("clue_id", "first_seen").write_parquet(root / "store" / "clue_register.parquet")
    return Campaign(root=root)
