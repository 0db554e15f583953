"""One neutral Chinese sentence a clue: who (masked), which certificate, what the comparison shows, what to check."""

import polars as pl

from assets.screening.comparing.periods import shown
from schemas.values.masking import mask, mask_text
from schemas.values.name_masking import mask_name
from schemas.vocabulary import Family, Status, labels


def who() -> pl.Expr:
    """`王*（370983********1234）` from name and id_no of a claim."""
    id_no = mask(pl.col("id_no")).fill_null("身份证号未填")
    return pl.format("{}（{}）", mask_name(pl.col("name")).fill_null("姓名未填"), id_no)


def what() -> pl.Expr:
    """`特种作业操作证（低压电工作业）` from family and item of a claim."""
    family = pl.col("family").replace_strict(labels(Family), default="证书", return_dtype=pl.String)
    item = pl.coalesce("item", mask_text(pl.col("item_text")))
    return pl.when(item.is_null()).then(family).otherwise(pl.format("{}（{}）", family, item))


def _dated(side: str, field: str) -> pl.Expr:
    return shown(field, side).fill_null("未载明")


def findings() -> dict[str, pl.Expr]:
    """What each deciding rule shows: rule code to sentence, on claims beside their records (`reg_…`)."""
    status = pl.col("reg_status").replace_strict(labels(Status), default="未注明", return_dtype=pl.String)
    end = _dated("reg_", "valid_to")
    # Special equipment's ends with its review.
    latest = pl.coalesce(shown("valid_to", "reg_"), shown("review_due", "reg_")).fill_null("未载明")
    not_in_force = pl.format("在登记库中状态为{}，请核实", status)
    return {
        "no_record": pl.lit("在登记库中查无登记，请核实"),
        "number_of_another": pl.lit("所填证书编号登记在他人名下，请核实"),
        "number_embeds_another": pl.lit("所填证书编号内含他人的身份证号，请核实"),
        "id_under_another_name": pl.lit("在登记库中登记为另一姓名，请核对身份"),
        **dict.fromkeys(("status_suspended", "status_revoked", "status_withdrawn", "status_cancelled"), not_in_force),
        "valid_to_later": pl.format("所填有效期止（{}）晚于登记（{}），请核对原件", _dated("", "valid_to"), latest),
        "review_due_later": pl.format("所填应复审日期（{}）晚于登记，请核对原件", _dated("", "review_due")),
        "item_not_on_record": pl.lit("不在本人的登记项目之中，请核对原件"),
        "past_end": pl.format("登记的有效期（至{}）已过，请核实是否已延期换证", end),
        "past_review": pl.format("应于{}前复审而无复审记录，请核实", _dated("reg_", "review_due")),
        "status_expired": not_in_force,
        "past_end_by_claim": pl.format("所填有效期（至{}）已过，请核实是否已延期换证", _dated("", "valid_to")),
    }


def title() -> pl.Expr:
    """The sentence for a claim's verdict (String); the first of its reasons decides what is said."""
    post = pl.when(pl.col("post").is_not_null()).then(pl.format("（岗位：{}）", mask_text(pl.col("post"))))
    said = pl.format("{}未申报证书{}，请核实该岗位是否须持证", who(), post.fill_null(""))
    claimed = pl.format("{}申报的{}", who(), what())
    for code, sentence in findings().items():
        said = pl.when(pl.col("reasons").list.first() == code).then(claimed + sentence).otherwise(said)
    return said
