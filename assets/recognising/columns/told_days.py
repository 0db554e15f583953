"""What a day in running text is: an end, an issue, a birth, by the words of its clause."""

import re

CLAUSE_ENDS = re.compile(r"[，,。；;！!\s|｜]+")
BRACKETS = re.compile(r"[()（）\[\]【】〔〕]")
MARKS = r"[:：→=\s为是于]*"

# What has days of its own and is no certificate of the campaign.
_OTHERS = (
    "入职|进场|入场|进厂|入厂|合同|聘期|参加工作|毕业|培训|体检|填报|报送|身份证|保险|社保|健康|驾驶证|驾照|职称|学历"
    "|退休|居住证|暂住"
)
# Words right before or right behind a date that say what it is, the first that fits.
_BEFORE = (
    ("birth", re.compile(rf"(?:出生|生于|生日)(?:日期|年月|时间)?{MARKS}$")),
    ("open_review", re.compile(rf"(?:复审|复训|年审|审验|复核).{{0,6}}{MARKS}$")),
    ("other", re.compile(rf"(?:{_OTHERS}).{{0,8}}{MARKS}$")),
    ("issue", re.compile(rf"(?:发证|取证|领证|办证|初领|取得|颁发|核发|签发|批准|发放)(?:日期|时间)?{MARKS}$")),
    (
        "valid_to",
        re.compile(rf"(?:有效|到期|截止|截至|终止|失效|期满|届满|至|到|止|期限?)(?:日期?|时间|期)?[至到止]?{MARKS}$"),
    ),
    ("valid_to", re.compile(r"^\s*(?:至|到|~|～|—|–|-)+\s*$")),
)
_BEHIND = (
    ("birth", re.compile(r"(?:出?生)")),
    ("open_review", re.compile(r".{0,4}(?:复审|复训|年审|审验|复核)")),
    ("other", re.compile(rf"(?:{_OTHERS})")),
    ("valid_from", re.compile(r"[起始]?(?:至|到|~|～|—|–|-)+\s*$|[起始]")),
    ("issue", re.compile(r"(?:取得|考取|领|获|发|颁|签|核发|办|批准)")),
    ("valid_to", re.compile(r"(?:到期|止|满|届|前?有效|失效|届满|期满|过期|截止|为止|前)")),
)
# 有效到, 止期为: it goes on to a date of its own.
_NEXT_LABEL = re.compile(r"[至到为:：]\s*$")


def sense_of_day(before: str, after: str, *, dated: bool) -> str:
    """What a date is by the words of its clause, those behind it first where they are a verb of their own.

    批准2022-11-02 有效到2026-11-01: where words ahead tell it, nothing but those behind stand before the next date
    (`dated`), which they tell.
    """
    ahead, behind = BRACKETS.split(CLAUSE_ENDS.split(before.rstrip())[-1])[-1], CLAUSE_ENDS.split(after.lstrip())[0]
    verb = next((field for field, words in _BEHIND if words.match(behind)), "")
    label = next((field for field, words in _BEFORE if words.search(ahead)), "")
    next_ones = dated and behind == after.strip() and (behind != after.rstrip() or _NEXT_LABEL.search(behind))
    return label if label and verb == "valid_to" and next_ones else verb or label or "open_end"
