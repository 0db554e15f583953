"""A header's text in normal form: without filling hints, punctuation, brackets and translations."""

import re
import unicodedata
from functools import lru_cache

CACHED_HEADERS = 65_536
# No office writes headers this long; longer cells are notes or titles.
HEADER_LENGTH = 40
_BRACKETED = re.compile(r"[(\[{<【〔《「][^()\[\]{}<>【】〔〕《》「」]*[)\]}>】〕》」]")
_PUNCTUATION = re.compile(
    r"[\s\u200b-\u200f\ufeff*★☆※†‡§¶:;,.、。·/\\|~_\-—–+'\"“”‘’`?？!()\[\]{}<>【】〔〕《》「」=#&\u2190-\u23ff\u25a0-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+"
)
# 姓名 Full Name says it twice; 复审 Review fee says something else.
_TRANSLATION = re.compile(
    "^[a-z]{4,}(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])(?!.*(?:fee|cost|price|place|venue|hours?|score)s?$)[a-z]{4,}$"
)
# 2、您的身份证号码：, as questionnaires ask for it; Q2证号 is of a crane driver's certificate.
_ASKED = re.compile(
    r"^\s*(?:q[0-9]{1,2}(?:[\s、.．):：]+|(?=[您你])))?(?:(?:[0-9]{1,2}\s*[、.．)]\s*)?\*?\s*(?:请问|请?(?:填写|输入|选择))?"
    r"(?:您|你)(?:的|所在的?|本人的?|所?持有?的?)?)?"
)
# 岗位 [单行文本], 证书编号(文本格式), 有效期至(yyyy-mm-dd): forms' programs print what a field may hold.
_TYPED = re.compile(
    r"(?<=\S)\s*[(\[{<【](?:(?:单行|多行|纯)?文本|填空|简答|问答|必填|选填|必答|选答|数字|数值|附件|图片|下拉|[单多]项?选择?|成员|部门|日期(?=[时格\])】])|y{2,4}[-/.年]?m[^)\]】]*)"
    r"(?:时间|格式|框|型|类型|列表|题|项)*[)\]}>】]\s*$"
)
_HINT = re.compile("(必填项?|选填|非必填|如实填写|下拉选择|请选择|年月日|格式.*|例如.*|18位|全称)$")


@lru_cache(maxsize=CACHED_HEADERS)
def normalise(text: str) -> str:
    """Normal form of a header: full width folded, no spaces, brackets, punctuation or filling hints, lower case."""
    folded = _ASKED.sub("", unicodedata.normalize("NFKC", text).lower())
    bare = _PUNCTUATION.sub("", _TYPED.sub("", folded))
    return _HINT.sub("", bare) or bare


@lru_cache(maxsize=CACHED_HEADERS)
def wordings(text: str) -> tuple[str, ...]:
    """Normal forms of a header: whole, without bracketed words (罚款金额（元）), without English (姓名 Full Name)."""
    whole = normalise(text)
    outside = normalise(_BRACKETED.sub("", unicodedata.normalize("NFKC", text)))
    chinese = _TRANSLATION.sub("", whole)
    return tuple(dict.fromkeys(word for word in (whole, outside, chinese) if word))
