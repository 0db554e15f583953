"""What may stand in a cell: masked, no longer than a sheet takes, plain text to the writer."""

import polars as pl

from schemas.values.masking import mask_text

# A sheet takes 32,767 characters in a cell; a reader takes far fewer.
LONGEST_TEXT = 2_000


def presentable(column: str, *, masked: bool = True) -> pl.Expr:
    """Text of a column as a cell may show it.

    Parameters
    ----------
    column
        A String column.
    masked
        Whether identity numbers inside the text are masked.

    Returns
    -------
    pl.Expr
        String; empty texts are null, the cut of a very long one shows as ….
    """
    text = mask_text(pl.col(column)) if masked else pl.col(column)
    cut = pl.when(text.str.len_chars() > LONGEST_TEXT).then(text.str.head(LONGEST_TEXT) + "…").otherwise(text)
    # The writer takes <r>…</r> for rich text and would copy it into the file as markup.
    safe = pl.when(cut.str.starts_with("<r>") & cut.str.ends_with("</r>")).then(cut + " ").otherwise(cut)
    return pl.when(safe != "").then(safe).alias(column)
