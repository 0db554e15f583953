"""What a registry says of a certificate's state: words, codes beside words, and words with a remark around them."""

import re
import unicodedata
from functools import cache, lru_cache

import polars as pl

from schemas.lookups.catalogue import read_rows
from schemas.lookups.words import status_words
from schemas.values.boxes import chosen
from schemas.values.text import is_empty
from schemas.vocabulary import Status

# 02暂扣, 5-注销, 状态：有效, 注销（2023-05-01）: what stands around the word and changes nothing.
_AROUND = re.compile(r"[\s\d()\[\]【】〔〕<>.,:;、。/\\|_\-—–年月日号]+")
_PREFIX = re.compile(
    r"^(?:证书|证件|证照|该证|证|资格|许可|权限|效力|注册|登记|在管|当前|目前|现|仍然?|均|状态|为|是|已经)+"
)
_SUFFIX = re.compile(r"(?:状态|证书|了|的|处理|至|到|章|印|印章|戳|戳记)+$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ASIDE = re.compile(
    r"[(\[【](?![^()\[\]【】]*[注吊撤销暂扣缴回退转迁离调过失作废冻挂停止换补未不无非待拟否除旧原误])[^()\[\]【】]*[)\]】]"
)
# 绿(正常), Y-有效: a light or a letter that the words behind it explain. Red and yellow ones warn of something.
_SIGNED = re.compile(
    r"(?:[绿蓝青][色灯码标牌点]*|[A-Z])[\s:\-—]*[(\[【](?P<told>[^()\[\]【】]+)[)\]】]|[A-Z]\s*[:\-—.、]+\s*(?P<behind>[^\W\d_A-Z]+)"
)
# Valid/有效, 有效Valid: one state in two languages, whatever stands between them.
_CLAUSE = re.compile(r"[\s,;:、。()\[\]【】/|\\]+|(?<=[A-Z]{4})(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])(?=[A-Z]{4})")
# 🟢有效, ★在册: marks that say no more than the word beside them; of all others, as 🔴 or ⚠, none is known to agree.
_CALM = frozenset("🟢🔵🟩🟦💚💙✅✔✓☑√🆗👍●■◆★▲▶•")
_SIGNS, _INVISIBLE = "√×", " ️‍"
_OPTION = re.compile(r"[/|\\]")
# 无，证书有效: nothing was done about it.
_NOTHING = re.compile("无|未(?:作|做)?(?:处理|处置|处罚)|未处(?:理|置)过?")
_BARE_CODE = r"^[2-6]$"


def parse(texts: pl.Series) -> pl.Series:
    """Read a column of states: String, as displayed, to String (Status); `unknown` where nothing was written.

    What is written and not understood is `unread`: it never says that a certificate is in force, nor that it isn't.
    """
    distinct = texts.drop_nulls().unique().to_frame("text")
    blank = distinct.select(is_empty(pl.col("text")))["text"]
    answers = [read_status(text) for text in distinct["text"]]
    known = pl.Series(answers, dtype=pl.String)
    nothing = blank & (known == Status.UNREAD)
    told = known.set(nothing, Status.UNKNOWN.value)
    return texts.replace_strict(distinct["text"], told, default=Status.UNKNOWN.value, return_dtype=pl.String)


def with_sure_codes(rows: pl.DataFrame, table: list[str]) -> pl.DataFrame:
    """Single digits are C0304 codes only in a table of which most say 1 or 01; else they are another list's.

    Takes and returns rows with status_text, status String and the columns that tell tables apart.
    """
    code = pl.col("status_text").str.strip_chars()
    bare = code.str.contains(_BARE_CODE).fill_null(value=False)
    if rows.filter(bare).is_empty():
        return rows
    usual = code.is_in(["1", "01"]).sum().over(table) * 2 > code.is_not_null().sum().over(table)
    return rows.with_columns(
        status=pl.when(bare & ~usual).then(pl.lit(Status.UNREAD.value)).otherwise(pl.col("status"))
    )


@lru_cache(maxsize=4096)
def read_status(text: str) -> str:
    """One text of a state to its Status; `unread` where it is not understood."""
    plain = unicodedata.normalize("NFKC", text).strip().upper()
    told = chosen(plain)
    plain = plain if told is None else told
    worded, marks = _without_marks(plain)
    if marks:
        status = read_status(worded)
        return status if status != Status.IN_FORCE or marks <= _CALM else Status.UNREAD.value
    folded = re.sub(r"\s+", "", plain)
    whole = _read_words(folded)
    if whole == Status.UNREAD and (signed := _SIGNED.fullmatch(plain)):
        return read_status(signed["told"] or signed["behind"])
    if whole == Status.UNREAD:
        return _read_clauses(plain, folded)
    # 在用/停用: a choice that nobody made.
    options = {_read_words(option) for option in _OPTION.split(folded)} if whole != Status.IN_FORCE else set()
    return Status.UNREAD.value if Status.IN_FORCE in options else whole


def _without_marks(text: str) -> tuple[str, frozenset[str]]:
    """A text without the marks at its ends, and those marks; none where marks stand among its words."""
    marks = frozenset(one for one in text if one in _SIGNS or unicodedata.category(one) == "So")
    worded = text.strip("".join(marks) + _INVISIBLE)
    return (worded, marks) if worded and marks.isdisjoint(worded) else (text, frozenset())


def _read_clauses(plain: str, folded: str) -> str:
    """已发证，有效: in force where every clause says so; of several that disagree, or one unread, nothing is told.

    What stands in brackets and speaks of no other state, as in 有效（可查询）, is no clause.
    """
    clauses = [clause for clause in _CLAUSE.split(_ASIDE.sub(" ", plain)) if _AROUND.sub("", clause)]
    told = {_read_words(clause) for clause in clauses if clause != folded and not _NOTHING.fullmatch(clause)}
    return Status.IN_FORCE.value if told == {Status.IN_FORCE} else Status.UNREAD.value


def _read_words(folded: str) -> str:
    bare = _AROUND.sub("", folded)
    core = _SUFFIX.sub("", _PREFIX.sub("", bare))
    code = f"0{folded}" if re.fullmatch(_BARE_CODE, folded) else folded
    known = next((status_words()[word] for word in (code, bare, core) if word in status_words()), None)
    found = known or next((status for pattern, status in _patterns() if pattern.search(bare)), Status.UNREAD.value)
    # 2026-05-27到期 tells an end, not that it has passed.
    ended = found == Status.EXPIRED or "终止" in bare
    return Status.UNREAD.value if ended and _YEAR.search(folded) else found


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["pattern"]), row["status"]) for row in read_rows("status_patterns.csv"))
