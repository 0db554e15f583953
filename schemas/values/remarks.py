"""What people write beside a row: renamed, another identity number before, renewed, renewing, issued elsewhere, left.

A remark proves nothing by itself: it only explains a difference that is there anyway.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

import polars as pl

from schemas.lookups.catalogue import read_rows
from schemas.lookups.provinces import HOME_PROVINCE, province_names
from schemas.vocabulary import Told

_ID = re.compile(r"(?<![0-9])[1-9][0-9]{5}(?:(?:1[89]|20)[0-9*]{2}[0-9*]{4}[0-9*]{3}[0-9X*]|[0-9]{9})(?![0-9X*])")
_MASKED_ID = re.compile(r"(?<![0-9])[1-9][0-9]{2,9}\*{2,12}[0-9]{1,6}[0-9X](?![0-9X*])")
_HAN = r"\u3007\u3400-\u9fff\U00020000-\U0003ffff"
_CLAUSES = re.compile(r"[,，;；。\n|]+")
_NEAR = 6
"""So many characters may stand between two words that belong together: 身份证（2021年）变更."""
_FAR = 12
"""So many between a word that denies and what it denies: 应于2024年7月1日前复审."""
_ANY_DATE = r"[0-9]{1,4}\s*[年月日号./-]|[0-9]{6,8}|[一二三四五六七八九十]月|[去前]年|上个?月|上周|[昨前]天"
_RESULT = re.compile(
    "(?:已经?|均|并|也|且|都|全部|顺利|结果|成绩|考试|考核|审核|现)*(?:合格|通过|完成|完毕|结束|成功|过了?|办[好妥完])[了的]?"
)
"""已合格, a clause of nothing but how it ended: that of which it is told stands in the clause beside it."""
_DONE_BY_FORM = "(?<![未没不有])[参加做办审考训去][了过完毕]"
"""参加了, 做过: a verb and the particle that says that it is done."""
_NAME_OF_ONE = rf"[{_HAN}]{{2,4}}|[{_HAN}]+(?:·[{_HAN}]+)+"
_HANDED_IN = re.compile(
    r"(?:材料|资料|手续|申请表?|申报表)[^未没不,，;；。]{0,4}(?:报|交|递|送|上传|提)|受理(?:单|通知|回执|号|凭)|(?:[等候待]着?)(?:出|拿|领|取|发|下)[新]?[证卡]|(?:换证|复审|延期)(?:费|的?钱)[^未没不,，;；。]{0,4}[交缴付]|回执|已受理"
    r"|新[证卡](?:还|尚)?[未没](?:有)?(?:下|到|发|领|取|出|拿|制)|(?:待|正在?|在)换(?:[证卡新发]|$)"
)
_INTO = "(?:改|变更?|更)(?:名)?(?:为|成|叫)"
"""Between a former name and the one that is used now."""
_CHANGED = re.compile(r"改|更|变|随母姓")
"""Words that tell a change without a name: 已改名. 曾用名 with nothing behind it tells none."""
_NO_NAMES = re.compile(r"^(?:无|没有|暂无|未|否|是|不详|派出所|公安|户口|变更|更正|证明)")


class Remark(NamedTuple):
    """Codes of Told; identity numbers that are told (18 or 15 digits, hidden ones as `*`); whether a name is told."""

    told: list[str]
    told_ids: list[str]
    names_told: bool


@cache
def _words(kind: str) -> str:
    words = {row["word"] for row in read_rows("remark_words.csv") if row["kind"] == kind}
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


@cache
def speaking_words() -> tuple[str, ...]:
    """Words of which at least one stands in whatever tells anything, for a first quick look."""
    kinds = ("renamed", "id", "change", "renewal", "elsewhere", "left")
    words = {row["word"] for row in read_rows("remark_words.csv") if row["kind"] in kinds}
    return tuple(sorted(words | set(province_names())))


@cache
def speaking() -> str:
    """Pattern (Rust and Python) of texts that may tell anything; most remarks tell nothing."""
    kinds = ("renamed", "id", "renewal", "elsewhere", "left")
    return "|".join(
        [*(_words(kind) for kind in kinds), *province_names(), rf"(?:{_words('change')})[^0-9]{{0,6}}[1-9][0-9]{{14}}"]
    )


def read_remark(text: str, *, of_date: bool = False) -> Remark:
    """What one remark tells; in a cell `of_date` a date or a verb alone says when something is due: 2024.10复审."""
    plain = unicodedata.normalize("NFKC", text).replace(" ", "").upper()
    clauses = [clause for clause in _CLAUSES.split(plain) if clause]
    events = _with_results(clauses)
    names = _names_told(plain)
    # 户口本上姓名更正 speaks of the name.
    told = _told_ids(plain)
    ids = told if told or names is None else None
    facts = {
        Told.RENAMED: names is not None,
        Told.ID_CHANGED: ids is not None,
        Told.RENEWED: any(_renewed(event, of_date=of_date) for event in events),
        Told.RENEWING: _handed_in(plain) or any(_renewing(event, of_date=of_date) for event in events),
        Told.ELSEWHERE: any(map(_elsewhere, clauses)),
        Told.LEFT: any(map(_left, clauses)),
    }
    return Remark([fact.value for fact, told in facts.items() if told], ids or [], bool(names))


def parse(texts: pl.Series, *, of_dates: bool = False) -> pl.DataFrame:
    """Read a column of remarks.

    Parameters
    ----------
    texts
        String; null where nothing is said.
    of_dates
        Whether they stand in cells of dates.

    Returns
    -------
    DataFrame of the same height: told List[String] (Told), told_ids List[String], names_told Boolean; empty lists and
    false where nothing is told.
    """
    schema: dict[str, pl.DataType | type[pl.DataType]] = {
        "told": pl.List(pl.String),
        "told_ids": pl.List(pl.String),
        "names_told": pl.Boolean,
    }
    distinct = texts.drop_nulls().unique()
    some = distinct.filter(distinct.str.normalize("NFKC").str.replace_all(" ", "").str.contains(speaking()))
    read = pl.DataFrame([read_remark(text, of_date=of_dates) for text in some], schema=schema, orient="row")
    joined = (
        texts.rename("text").to_frame().join(read.with_columns(text=some), on="text", how="left", maintain_order="left")
    )
    return joined.select(pl.col("told", "told_ids").fill_null([]), pl.col("names_told").fill_null(value=False))


def _with_results(clauses: list[str]) -> list[str]:
    """The clauses, each bare result in one with the clause before it, or behind it: 八月初复审，已合格."""
    events: list[str] = []
    for clause in clauses:
        if events and (_RESULT.fullmatch(clause) or _RESULT.fullmatch(events[-1])):
            events[-1] += clause
        else:
            events.append(clause)
    return events


def _told_ids(text: str) -> list[str] | None:
    """Identity numbers beside words for a change of one; an empty list where a change is said without any."""
    said = re.search(rf"(?:{_words('id')}).{{0,{_NEAR}}}(?:{_words('change')})", text) or re.search(
        rf"(?:{_words('change')}).{{0,{_NEAR}}}(?:{_words('id')})", text
    )
    found = [*_ID.findall(text), *_MASKED_ID.findall(text)]
    named = found and re.search(rf"{_words('id')}|{_words('change')}", text)
    denied = not found and re.search(rf"(?:未|没有|无)(?:{_words('change')})", text)
    if not (said or named) or denied:
        return None
    return sorted(set(found))


def _names_told(text: str) -> list[str] | None:
    """Names beside words for a change of name; an empty list where a change is said without any."""
    said = re.search(_words("renamed"), text)
    if not said or re.search(rf"(?:未|没有|无)(?:{_words('renamed')})", text):
        return None
    after = re.sub(r"^(?:[:：是为叫作做成“\"'(（]|名)+", "", text[said.end() :])
    if _NO_NAMES.match(after) and said.group() in {"曾用名", "曾用姓名", "又名", "别名", "原名", "旧名"}:
        return None
    bare = re.sub(rf"{_words('renamed')}|{_INTO}", " ", text)
    found = re.findall(_NAME_OF_ONE, bare)
    return found if found or re.search(_CHANGED, text) else None


def _denied(clause: str, verb: re.Match[str]) -> bool:
    """Whether a word such as 未 or 应 stands close before: 未复审, 应及时换证."""
    return re.search(rf"(?:{_words('not')})[^已]{{0,{_FAR}}}$", clause[: verb.start()]) is not None


def _renewed(clause: str, *, of_date: bool) -> bool:
    verb = re.search(_words("renewal"), clause)
    if verb is None or _denied(clause, verb) or _HANDED_IN.search(clause):
        return False
    before, after = clause[: verb.start()], clause[verb.end() :]
    if re.search(rf"(?:{_words('under_way')})", after) or re.search(rf"(?:{_words('under_way')})$", before):
        return False
    done = rf"(?:{_words('done')}|{_DONE_BY_FORM})"
    dated = re.search(rf"(?:{_ANY_DATE})", before) or re.match(rf"(?:于|日期|时间)?[:：]?(?:{_ANY_DATE})", after)
    return bool(re.search(done, before) or re.search(done, after) or (dated and not of_date))


def _handed_in(text: str) -> bool:
    """Whether papers for a renewal are said to lie with the office, or the new card to be on its way."""
    return bool(re.search(_words("renewal"), text) and _HANDED_IN.search(text))


def _renewing(clause: str, *, of_date: bool) -> bool:
    verb = re.search(_words("renewal"), clause)
    if verb is None or _denied(clause, verb) or _renewed(clause, of_date=of_date):
        return False
    under_way = rf"(?:{_words('under_way')})"
    before, after = clause[: verb.start()], clause[verb.end() :]
    alone = not before and re.fullmatch(rf"(?:{_words('renewal')}|新证|证书?)*", after)
    return bool(re.search(under_way, before) or re.search(under_way, after) or (alone and not of_date))


def _elsewhere(clause: str) -> bool:
    if re.search(_words("person"), clause) or re.search(rf"(?:非|不是)(?:{_words('elsewhere')})", clause):
        return bool(re.search(r"非本省|非山东省证", clause))
    return bool(re.search(_words("elsewhere"), clause)) or _of_another_province(clause)


def _of_another_province(clause: str) -> bool:
    """Whether another province is told beside words for issuing: 江苏发证, 证为河南省核发, 证书是福建的."""
    others = "|".join(name for name in province_names() if name != HOME_PROVINCE)
    issued = r"(?:省|市|自治区)?[^户籍身]{0,8}(?:证|发|取|考|核|颁|办)"
    theirs = rf"(?<!身份)证[^户籍身]{{0,10}}(?:{others})"
    return bool(re.search(rf"(?:{others}){issued}|{theirs}", clause))


def _left(clause: str) -> bool:
    verb = re.search(_words("left"), clause)
    return (
        verb is not None
        and not re.search(r"(?:未|没|无|返聘|拟|将|准备)$", clause[: verb.start()])
        and ("返聘" not in clause)
    )


def header_holds_remarks(header: str) -> bool:
    """Whether a column's header says that remarks stand below: 备注2, 变更说明, 曾用名."""
    return re.search(
        r"备注|附注|(?<![关签批加])注$|说明$|(?:户[口籍]|姓名|身份|信息|资料)(?:有)?(?:变更|变动|变化|更正|更改)|变更情况|变更记录|异动|注明|补充|其[他它]情况|特殊情况|需要?说",
        header,
    ) is not None or header_tells_former(header)


def header_tells_former(header: str) -> bool:
    """Whether a column's header says that former names or identity numbers stand below."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", header))
    former = (
        r"(?:原|旧|老|曾用|曾|以前|从前|先前|此前|早前|早先|过去|[改变更]\S{0,2}前|升位前|入职前"
        r"|(?<!身份)证(?:书|件|面)?(?:上|里|中|所?(?:载|记|示|印|填|登记)明?))的?"
    )
    return (
        re.search(rf"{former}\S{{0,4}}?(?:姓?名|名字|身份证|公民身份|证件号)|^又名|^别名|^本名|^乳名", plain)
        is not None
    )
