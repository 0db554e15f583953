"""What may stand in a cell: masked, no longer than a sheet takes, plain text to the writer."""

import polars as pl

from schemas.values.masking import mask_text

# A sheet takes 32,767 characters in a cell; a reader takes far fewer.
LONGEST_TEXT = 2_000


def presentable(frame: pl.DataFrame, *, masked: bool = True) -> pl.DataFrame:
    """Texts as cells may show them.

    Parameters
    ----------
    frame
        String columns are changed, others pass.
    masked
        Whether identity numbers inside the texts are masked.

    Returns
    -------
    pl.DataFrame
        The same columns; empty texts are null, the cut of a very long one shows as ….
    """
    text = pl.col(pl.String)
    whole = frame.with_columns(mask_text(text)) if masked else frame
    cut = whole.with_columns(
        pl.when(text.str.len_chars() > LONGEST_TEXT).then(text.str.head(LONGEST_TEXT) + "…").otherwise(text)
    )
    # The writer takes <r>…</r> for rich text and would copy it into the file as markup.
    rich = text.str.starts_with("<r>") & text.str.ends_with("</r>")
    return cut.with_columns(pl.when(rich).then(text + " ").when(text != "").then(text))
