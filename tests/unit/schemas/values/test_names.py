"""Personal names, enterprises, issuers and credit codes."""

import polars as pl
import pytest

from schemas.values import issuer, organisation, person_name
from schemas.values.numbers import credit_code
from schemas.vocabulary import NameState

NAMES = {
    "plain": ("张三", "张三", None, NameState.OK),
    "padded": ("张  伟", "张伟", None, NameState.OK),
    "ideographic space": ("张\u3000伟", "张伟", None, NameState.OK),
    "zero width": ("张\u200b三", "张三", None, NameState.OK),
    "remark": ("王五（退休）", "王五", "退休", NameState.OK),
    "two remarks": ("王五（班长）（退休）", "王五", "班长；退休", NameState.OK),
    "unclosed remark": ("王五（离职", "王五", "离职", NameState.OK),
    "described character": ("徐(莹加王旁)", "徐□", "莹加王旁", NameState.OK),
    "a trade": ("司炉工", None, None, NameState.MISSING),
    "a trade of many characters": ("高处作业工", None, None, NameState.MISSING),
    "title before": ("班长：张三", "张三", None, NameState.OK),
    "title without a sign": ("班长张三", "张三", None, NameState.OK),
    "title behind": ("张三/安全员", "张三", None, NameState.OK),
    "form of address": ("李建国师傅", "李建国", None, NameState.OK),
    "family name and form of address": ("王师傅", "王*", None, NameState.MASKED),
    "title around a name in brackets": ("组长（赵云）", "赵云", None, NameState.OK),
    "family name like a title": ("班长江", "班长江", None, NameState.OK),
    "telephone": ("李四 电话13900001234", "李四", None, NameState.OK),
    "telephone without a word": ("李四139 0000 1234", "李四", None, NameState.OK),
    "masked telephone": ("王五 138****1234", "王五", None, NameState.OK),
    "label": ("姓名：赵云", "赵云", None, NameState.OK),
    "sex": ("闫辉,女", "闫辉", None, NameState.OK),
    "former name": ("王芳/原名王娟", "王芳", "原名王娟", NameState.OK),
    "bullet": ("买买提•吐尔逊", "买买提·吐尔逊", None, NameState.OK),
    "several dots": ("阿卜杜拉．买买提.艾力", "阿卜杜拉·买买提·艾力", None, NameState.OK),
    "katakana dot": ("买买提・江", "买买提·江", None, NameState.OK),
    "numbered": ("1.张三", "张三", None, NameState.OK),
    "latin": ("XU YING", "XUYING", None, NameState.OK),
    "pinyin for a rare character": ("李子Wei", "李子Wei", None, NameState.OK),
    "outside the basic plane": ("𠮷田", "𠮷田", None, NameState.OK),
    "private area": ("张\ue000", "张\ue000", None, NameState.OK),
    "unknown character": ("王?", "王?", None, NameState.OK),
    "star": ("张*", "张*", None, NameState.MASKED),
    "somebody": ("张某某", "张**", None, NameState.MASKED),
    "crosses": ("张XX", "张**", None, NameState.MASKED),
    "ditto": ("同上行人员", None, None, NameState.PLACEHOLDER),
    "none": ("无", None, None, NameState.PLACEHOLDER),
    "undecided": ("待定", None, None, NameState.PLACEHOLDER),
    "hiring": ("正在招聘中", None, None, NameState.PLACEHOLDER),
    "a whole record": ("1；王五六；370983197501010039；低压电工", None, None, NameState.PLACEHOLDER),
    "one character": ("甲", None, None, NameState.MISSING),
    "team": ("一班", None, None, NameState.MISSING),
    "party": ("外协队伍", None, None, NameState.MISSING),
    "shop": ("维修车间", None, None, NameState.MISSING),
    "like a team": ("王组", "王组", None, NameState.OK),
    "slash": ("/", None, None, NameState.MISSING),
    "figures": ("18", None, None, NameState.MISSING),
    "job number before the name": ("G0010/张 三丰", "张三丰", None, NameState.OK),
    "an identity number": ("37098319800101123X", None, None, NameState.MISSING),
    "a passport number": ("E12345678", None, None, NameState.MISSING),
    "blank": (" \u3000", None, None, NameState.MISSING),
    "empty": (None, None, None, NameState.MISSING),
}
ISSUERS = [
    ("山东应急厅", "山东省应急管理厅"), ("省应急管理厅", "山东省应急管理厅"), ("泰安市应急局", "泰安市应急管理局"),
    ("山东省泰安市应急管理局", "泰安市应急管理局"), ("肥城市市监局", "肥城市市场监督管理局"),
    ("山东省住建厅（盖章）", "山东省住房和城乡建设厅"), ("肥城市行政审批局", "肥城市行政审批服务局"),
    ("江苏省应急管理厅", "江苏省应急管理厅"), ("国家矿山安全监察局山东局", "国家矿山安全监察局山东局"),
    ("山东煤矿安全监察局", "山东煤矿安全监察局"), ("/", None), (None, None),
]  # fmt: skip
SAME_ENTERPRISE = [
    "肥城市鲁能化工有限公司",
    "鲁能化工(肥城)有限责任公司",
    "山东省肥城市鲁能化工有限公司",
    "肥城 鲁能化工公司",
]


def one(text: str | None) -> pl.DataFrame:
    return pl.DataFrame({"t": [text]}, schema={"t": pl.String})


@pytest.mark.parametrize("case", NAMES)
def test_names(case: str) -> None:
    text, *expected = NAMES[case]
    assert list(person_name.parse(one(text)["t"]).row(0)) == expected


@pytest.mark.parametrize(("text", "name"), ISSUERS)
def test_issuers(text: str | None, name: str | None) -> None:
    assert one(text).select(issuer.normalise(pl.col("t"))).item() == name


@pytest.mark.parametrize("text", SAME_ENTERPRISE)
def test_one_key_for_one_enterprise(text: str) -> None:
    assert one(text).select(organisation.enterprise_key(pl.col("t"))).item() == "鲁能化工"


@pytest.mark.parametrize("part", ["石横分公司", "第三项目部"])
def test_parts_of_an_enterprise_stay_apart(part: str) -> None:
    key = one(SAME_ENTERPRISE[0] + part).select(organisation.enterprise_key(pl.col("t"))).item()
    assert key == "鲁能化工" + part


def test_a_name_of_nothing_but_place_and_form_keeps_itself() -> None:
    assert one("肥城市有限公司").select(organisation.enterprise_key(pl.col("t"))).item() == "肥城市有限公司"


def test_enterprises_show_full_width_brackets() -> None:
    assert one(" 鲁能(肥城)公司 ").select(organisation.normalise(pl.col("t"))).item() == "鲁能（肥城）公司"


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("91110000600037341L", "91110000600037341L", True),
        ("9111 0000 6000 3734 1l", "91110000600037341L", True),
        ("9111OOOO600037341L", "91110000600037341L", True),
        ("911100006000373410", "911100006000373410", False),
        ("370983200001234", None, None),
        (None, None, None),
    ],
)
def test_credit_codes(text: str | None, code: str | None, right: bool | None) -> None:
    read = (
        one(text)
        .select(code=credit_code.normalise(pl.col("t")))
        .with_columns(right=credit_code.passes_check(pl.col("code")))
    )
    assert read.row(0) == (code, right)
