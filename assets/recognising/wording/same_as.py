"""Cells that point at another cell: 同身份证号, T+身份证号, 同左, 同上, 〃. They mean what they say."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from assets.recognising.wording.column import Column

CACHED_CELLS = 65_536

BETWEEN_CELLS = "\x1f"
# What people point with: 上一行同, 承上, 同上条记录.
_POINTER = (
    "同仝与跟见依按参比照如似承沿延接续继袭仍用重复抄随之的其本此该均皆也亦即为是系以上前面边头"
    "行栏格条排列个名人员者一样致相等内容所述填写示记录数据位单元处例款首"
)
_MARKS = r"[-—–~～.·*_=“”\"'‘’『』「」〔〕《》〈〉【】\[\](){}（）\s]"
# 照首行抄, 同第1个人, 首行相同: which row, and words of sameness before or behind it.
_SAME_AS = f"[{_POINTER}]*[同仝与和跟见依按参比照如沿用续复抄][{_POINTER}]*"
_PLACE = "(?:第([一二三四五六七八九十]|[0-9]{1,3})|首)(?:行|个|人|条|排|位|号|名)"
FIRST = rf"^{_SAME_AS}{_PLACE}[{_POINTER}]*$|^{_PLACE}{_SAME_AS}$"
_POINTS_UP = "(?:楼?上|[仝承沿]|前[行述者条人位名面])"
MAY_POINT = (
    rf"(?:^|\x1f){_MARKS}*(?:[{_POINTER}]*{_POINTS_UP}|[{_POINTER}]*[左右]|同{_MARKS})[{_POINTER}侧]*{_MARKS}*(?:\x1f|$)|"
    r"〃|″|々|…|[依按照见跟]上|▲|△|▴|(?i:see\s)|左侧|(?:^|\x1f)[.·]{3,6}(?:\x1f|$)|仝|〞|上同|同一?人|与上一?人|同\s+[上左右前]|[↑⬆⇧⇑⇈↟⤊⇪⮝⇡⇞⤴▲△▴←⇦⇐⬅→⇨⇒➡]|同第|(?:^|\x1f)[∧^]+(?:\x1f|$)|[同与和即为见][上左右前后首身证本公居其操资]"
    "|(?:^|\x1f)[(（]?同[)）。]?(?:\x1f|$)|[Dd]itto|DITTO|[TtＴｔ][^\x1f]{0,6}身份|身份证?件?[^\x1f]{0,8}[TtＴｔ]"
    "|(?:^|\x1f)(?:本人)?身份证件?(?:号码?|编号)(?:\x1f|$)|[如照续接抄复制用=＝]上|上[行栏格条排]|亦同|(?i:same|above|idem)"
    rf"|(?:^|\x1f){_MARKS}*(?:{_SAME_AS}{_PLACE}|{_PLACE}{_SAME_AS})[{_POINTER}]*{_MARKS}*(?:\x1f|$)"
    "|(?:^|\x1f)(?:[︱∣┃❘丨|｜]{1,2}|相同|一样)(?:\x1f|$)"
    "|(?:^|\x1f)[-—–.(（ ]*(?:[\"“”＂]{1,3}|['′‘’`´,，、]{2,4}|(?i:do))[-—–.)） ]*(?:\x1f|$)"
)
"""Whether a line of cells may hold such a cell: asked once a sheet, so that nothing more is asked of nearly all."""

_NUMBER = "(?:公民|居民)?(?:身份证件?|身份|证件)(?:的)?(?:证号|号码|号|编号)?"
_SAME = "(?:相同|一致|一样|同)"
SAME_ID = (
    rf"^(?:同|与|和|即|为|见)(?:前|左|其|本人|本人的|持证人)?{_NUMBER}{_SAME}?$|^[{_POINTER}]+{_NUMBER}[{_POINTER}]*$"
    rf"|^(?:本人)?(?:公民)?身份证件?(?:号码?|编号){_SAME}?$"
)
# T+身份证号, 身份证号前加字母T, 字母T加本人身份证号码: in whatever order the letter and the number are told.
_GLUE = (
    f"(?:[{_POINTER}]|[+＋&即为是同见与和由在以带冠加添补写放上共]|之?后面?|[接跟]|字母|大写|英文|前缀|开头|打头|首位|之?前面?边?|[左右上][侧边面列栏格]|本人|其|的|18位"
    "|[\"“”'‘’()（）,，:：])"
)
SAME_ID_WITH_T = rf"^{_GLUE}*[TtＴｔ]{_GLUE}*{_NUMBER}{_GLUE}*$|^{_GLUE}*{_NUMBER}{_GLUE}*[TtＴｔ]{_GLUE}*$"
SAME_NUMBER = r"^(?:同|与|和|见)(?:证书|操作证|资格证|上岗证|证)(?:的)?(?:编号|号码|证号|号)(?:相同|一致|一样|同)?$"
LEFT = (
    rf"^[{_POINTER}]*左[{_POINTER}侧]*$|"
    r"^(?:[同与和]左(?:列|栏|边|侧|格|项|面)?(?:相?同|一样|一致)?|同前(?:列|栏|格|项)|[←⇦⇐⬅]+)$"
)
RIGHT = (
    rf"^[{_POINTER}]*右[{_POINTER}侧]*$|"
    r"^(?:[同与和]右(?:列|栏|边|侧|格|项|面)?(?:相?同|一样|一致)?|同后(?:列|栏|格|项)?|[→⇨⇒➡]+)$"
)
ABOVE = (
    rf"^[{_POINTER}]*{_POINTS_UP}[{_POINTER}]*$|"
    r"^(?:[〜～~∼]*(?:[同仝与和跟见依按]|参照|比照|参见)上(?:方|面)?(?:一?[行格栏人条排列]|面|述|边|位|名|一位|一名)?(?:的?(?:人员|员工|职工|同志|工人|持证人))?(?:相?同|一样|一致)?|[同与和]前(?:面|述|者|一?[行人条位名])?(?:人员|者)?(?:相?同|一样|一致)?|[↑⬆⇧⇑⇈↟⤊⇪⮝⇡⇞⤴▲△▴∧^]+|上同|(?:同|与上)一?人"
    r"|(?:重复|沿用|延用|复制|照抄|[=＝])上(?:面|方)?(?:一?[行栏格条排])?|上(?:面|方)?一?[行栏格条排](?:相?同|一样|一致)"
    r"|[如照续接]上|相同|一样|[同与如]上(?:所述|所列|内容)|[也均亦](?:同上?)|[同仝]|[-—–.]*(?:…{1,4}|[.·]{3,6}|[〃″＂\"“”〞々]{1,3}|[︱∣┃❘丨|｜]{1,2}|['′‘’`´,，、]{2,4}|(?i:ditto|do|idem|same|(?:same|see)?asabove|see(?:above|prev(?:ious)?)))[-—–.]*)$"
)
_ABOVE = re.compile(ABOVE)
_PLACES = "一二三四五六七八九十"
BEFORE = r"^同前$"
"""Left of a person's own number, else above."""
_PERSONAL = ("number", "archive_no", "phone")
_ANY = f"{SAME_ID}|{SAME_ID_WITH_T}|{SAME_NUMBER}|{LEFT}|{RIGHT}|{ABOVE}|{FIRST}"


def followed(cells: Sequence[str | None]) -> tuple[str | None, ...]:
    """Cells of a column from above, with what stands above in place of 同上: what a column holds is told by it."""
    said: list[str | None] = []
    for cell in cells:
        said.append(said[-1] if said and cell and _points_above(cell) else cell)
    return tuple(said)


@lru_cache(maxsize=CACHED_CELLS)
def _points_above(cell: str) -> bool:
    return _ABOVE.match(re.sub(r"\s", "", cell)) is not None


def resolve(
    texts: pl.DataFrame, columns: "Sequence[Column]", beside: Callable[[int], pl.Series | None]
) -> pl.DataFrame:
    """Put in place of each pointer what it points at.

    Parameters
    ----------
    texts
        One String column a field, one row a body row from top to bottom.
    columns
        The columns of the sheet that hold these fields.
    beside
        The texts of a sheet's column by its index; None where there is none.

    Returns
    -------
    pl.DataFrame
        The same frame where no cell points anywhere: nearly always.
    """
    pointing = [column for column in columns if column.field in texts.columns and _points(texts[column.field])]
    if not pointing:
        return texts
    for column in pointing:
        texts = texts.with_columns(_resolved(texts, column, beside).alias(column.field))
    return texts


def _bare(cells: pl.Series) -> pl.Series:
    """Without blanks, brackets or marks around all and a full stop: 同 上, （同上）, -同-, 同上。"""
    inside = cells.str.replace_all(r"\s", "").str.replace(r"^[(（\[【]([^()（）\[\]【】]*)[)）\]】]$", "$1")
    closed = inside.str.replace(rf"^{_MARKS}+([{_POINTER}左右侧]+){_MARKS}+$", "$1")
    arrowed = closed.str.replace("([同如]上)[↑⬆⇧⇑⇈↟⤊⇪⮝⇡⇞⤴▲△▴]+$|^[↑⬆⇧⇑⇈↟⤊⇪⮝⇡⇞⤴▲△▴]+([同如]上)$", "$1$2")
    return arrowed.str.replace("([^。，；])[。，；]+$", "$1")


def _points(cells: pl.Series) -> bool:
    return bool(_bare(cells).str.contains(_ANY).any())


def _resolved(texts: pl.DataFrame, column: "Column", beside: Callable[[int], pl.Series | None]) -> pl.Series:
    own = _as_first(_as_above(texts, column.field), personal=column.field in (*_PERSONAL, "id_no"))
    frame = pl.DataFrame({"own": own, "bare": _bare(own)}).with_columns(
        id_no=texts["id_no"] if "id_no" in texts.columns else pl.lit(None, dtype=pl.String),
        number=texts["number"] if "number" in texts.columns else pl.lit(None, dtype=pl.String),
        left=_of(beside(column.index - 1)),
        right=_of(beside(column.index + 1)),
    )
    if column.field == "number":
        # 同左 beside the name of the certificate means the identity number further left.
        numbered = pl.col("left").str.contains("[0-9]{6}").fill_null(value=False)
        frame = frame.with_columns(left=pl.when(numbered).then("left").otherwise(pl.coalesce("id_no", "left")))
    text = pl.col("bare")
    left = f"{LEFT}|{BEFORE}" if column.field in _PERSONAL else LEFT
    said = pl.when(text.str.contains(left)).then("left").when(text.str.contains(RIGHT)).then("right")
    if column.field == "number":
        said = said.when(text.str.contains(SAME_ID)).then("id_no")
        said = said.when(text.str.contains(SAME_ID_WITH_T)).then(pl.lit("T") + pl.col("id_no").str.strip_chars())
    if column.field == "id_no":
        said = said.when(text.str.contains(SAME_NUMBER)).then(pl.col("number").str.strip_chars().str.strip_prefix("T"))
    return frame.select(said.otherwise("own")).to_series()


def _as_above(texts: pl.DataFrame, field: str) -> pl.Series:
    """The column with what stands above in place of 同上 and 〃: a pointer too, 同身份证号 being each row's own ID.

    Nobody has the number of the person above him: there the mark says nothing.
    """
    bare = _bare(texts[field])
    above = bare.str.contains(ABOVE).fill_null(value=False)
    above &= ~bare.str.contains(f"{LEFT}|{RIGHT}").fill_null(value=False)
    if field == "name":
        # 边承, 单承: somebody's name, unless 同 or 上 stands there.
        above &= ~(bare.str.contains("[承沿前]") & ~bare.str.contains("[同上仝]")).fill_null(value=False)
    if field in _PERSONAL:
        above &= ~bare.str.contains(BEFORE).fill_null(value=False)
    if not above.any():
        return texts[field]
    marked = texts.select(own=field, who=_who(texts, field)).with_columns(above=above)
    written = pl.when("above").then(None).otherwise("own").forward_fill()
    whose = pl.when("above").then(None).otherwise("who").forward_fill()
    personal = (
        (whose != pl.col("who")) & written.str.contains(r"[0-9]{6}")
        if field in (*_PERSONAL, "id_no")
        else pl.lit(value=False)
    )
    taken = pl.when(personal.fill_null(value=False)).then(None).otherwise(written)
    return marked.select(pl.when("above").then(taken).otherwise("own")).to_series()


def _who(texts: pl.DataFrame, field: str) -> pl.Series:
    """Who each row is: by identity number, or by name where that is asked for; the same where 同上 stands."""
    key = "name" if field == "id_no" else "id_no"
    if key not in texts.columns:
        return pl.Series(key, [None] * texts.height, dtype=pl.String)
    above = _bare(texts[key]).str.contains(ABOVE).fill_null(value=False)
    return texts.select(pl.when(~above).then(key).forward_fill()).to_series()


def _as_first(cells: pl.Series, *, personal: bool) -> pl.Series:
    """The column with what its first row says in place of 同第一行, and so on; no `personal` number."""
    bare = _bare(cells)
    pointing = bare.str.contains(FIRST).fill_null(value=False)
    if not pointing.any():
        return cells
    told = bare.to_frame("text").select(
        place=pl.coalesce(pl.col("text").str.extract(FIRST, group) for group in (1, 2)).replace(
            {word: str(at) for at, word in enumerate(_PLACES, start=1)}
        )
    )["place"]
    at = told.fill_null("1").cast(pl.Int64) - 1
    written = cells.zip_with(~pointing, pl.Series([None], dtype=pl.String))
    # A row that the table doesn't have says nothing.
    meant = written.gather(
        at.zip_with(at.is_between(0, cells.len() - 1) & (not personal), pl.Series([None], dtype=pl.Int64))
    )
    return cells.zip_with(~pointing, meant)


def _of(cells: pl.Series | None) -> pl.Series | pl.Expr:
    return pl.lit(None, dtype=pl.String) if cells is None else cells
