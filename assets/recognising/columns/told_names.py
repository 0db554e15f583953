"""Whom running text names: a name by its place in a clause and by what stands before and behind it."""

import re

from assets.recognising.wording.person_labels import is_name
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.families import families_named
from schemas.lookups.items import is_known
from schemas.lookups.posts import post_needs

_NAME_CUE = re.compile(r"^(?:[(（]?\d{1,3}[)）.、．\s]+)?姓\s*名(?:为|是|[:：→=])*")
_LEADS = re.compile(
    r"^.*(?:公司|单位|[我本该][司厂矿校院站场店处]|厂|矿|部|车间|班组?|项目|聘任|聘用|任命|委派|证明|兹有|现有|职工|员工|工人|工友|师傅|本人|人员|我叫|我是)"
)
_WORKER = re.compile("(?:[工员师手长人者]|司机)$")
_TITLE_BEHIND = re.compile("(?:同志|师傅|先生|女士)$")
COLON = re.compile(r"[:：→]")
_OFFICER = re.compile(
    "联系|填[报表写]|制表|审[核批]|经办|负责人|校长|经理|法人|法定|监护|电话|签[字发名]|主持|记录|参会|出席|抄送|批准"
)


def named_in(clause: str) -> tuple[str, str]:
    """The name in a clause, and what stands before it and a colon, as in 低压电工作业人员：张三; else two empty texts.

    Whoever only fills in, signs or answers the telephone holds none of the certificates told.
    """
    name = _name_in(clause)
    if name or not COLON.search(clause) or _OFFICER.search(clause):
        return name, ""
    lead, rest = COLON.split(clause, maxsplit=1)
    return (name, lead) if (name := _name_in(rest)) else ("", "")


def _behind_work(text: str) -> str:
    """What stands behind the word for what somebody does: 低压电工张三, 司机李四; empty where there is none."""
    befores = ((text[:at], text[at:]) for at in range(len(text) - 2, 1, -1))
    return next((name for work, name in befores if is_known(work) or _names_worker(work)), "")


def _names_worker(text: str) -> bool:
    return _WORKER.search(text) is not None and post_needs(text) is not None


def first_words(clause: str) -> str:
    """A clause up to a bracket, a colon or the word for somebody's number, without what he is called: 张三同志（."""
    first = re.split(r"[(（:：→=【\[]|(?:公民|居民)?身份|证件", _NAME_CUE.sub("", clause))[0].strip()
    return _TITLE_BEHIND.sub("", first)


def _name_in(clause: str) -> str:
    """The name that a clause is, or begins with before a bracket, a colon or the word for his number; empty if none."""
    bare = first_words(clause)
    led = _LEADS.sub("", bare)
    for text in dict.fromkeys((_behind_work(bare), _behind_work(led), bare, led)):
        if is_name(text) and surname_share([text]) and not is_known(text) and not families_named(text):
            return text
    return ""
