"""Names as people outside the case may see them: the surname and a star."""

import polars as pl

COMPOUND_SURNAMES = (
    "欧阳", "上官", "司马", "诸葛", "尉迟", "皇甫", "令狐", "慕容", "夏侯", "东方", "公孙", "司徒", "轩辕", "长孙",
    "宇文", "端木", "独孤", "南宫", "闻人", "澹台", "申屠", "太史", "呼延", "钟离", "东郭", "西门", "百里", "淳于",
    "单于", "公羊", "仲孙", "濮阳", "司空", "闾丘", "赫连", "拓跋", "梁丘", "左丘", "公冶", "宗政",
)  # fmt: skip
"""Two-character surnames (domain facts §9); with them 欧阳某某 shows as 欧阳*."""


def mask_name(name: pl.Expr) -> pl.Expr:
    """Keep the surname and put a star for the rest.

    Parameters
    ----------
    name
        String, a name as displayed.

    Returns
    -------
    pl.Expr
        String: 张* for 张三丰, 欧阳* for 欧阳某某; null stays null.
    """
    # 东方 alone is 东 with a given name of one character.
    compound = name.str.slice(0, 2).is_in(COMPOUND_SURNAMES) & (name.str.len_chars() > 2)
    surname = pl.when(compound).then(name.str.slice(0, 2)).otherwise(name.str.slice(0, 1))
    return pl.when(name.is_not_null()).then(surname + "*")
