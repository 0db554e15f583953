"""States of certificates: words, codes beside words, remarks; what is not understood says nothing."""

import polars as pl
import pytest

from schemas.values.certificate_status import parse, read_status, with_sure_codes
from schemas.vocabulary import Status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("03吊销", Status.REVOKED),
        ("许用", Status.IN_FORCE),
        ("持有有效", Status.IN_FORCE),
        ("无处置，有效", Status.IN_FORCE),
        ("有效力", Status.IN_FORCE),
        ("B-有效", Status.IN_FORCE),
        ("D-吊销", Status.REVOKED),
        ("在管正常", Status.IN_FORCE),
        ("无，证书有效", Status.IN_FORCE),
        ("登记中", Status.UNREAD),
        ("可注销", Status.UNREAD),
        ("🟢有效", Status.IN_FORCE),
        ("在册 ✅", Status.IN_FORCE),
        ("🔴吊销", Status.REVOKED),
        ("🔴有效", Status.UNREAD),
        ("⚠️正常", Status.UNREAD),
        ("×有效", Status.UNREAD),
        ("Valid/有效", Status.IN_FORCE),
        ("有效Valid", Status.IN_FORCE),
        ("Revoked/撤销", Status.WITHDRAWN),
        ("Valid/注销", Status.UNREAD),
        ("在用/停用", Status.UNREAD),
        ("04：撤销", Status.WITHDRAWN),
        ("(05)注销", Status.CANCELLED),
        ("6-过期失效", Status.EXPIRED),
        ("状态：正常", Status.IN_FORCE),
        ("有效（至2027.3.1）", Status.IN_FORCE),
        ("注销（2022-04-18）", Status.CANCELLED),
        ("因死亡被注销", Status.CANCELLED),
        ("已注销（个人申请）", Status.CANCELLED),
        ("暂扣六个月", Status.SUSPENDED),
        ("依法撤销", Status.WITHDRAWN),
        ("离沪变更", Status.PENDING),
        # Of what, and whether it is done, is not said.
        ("变更", Status.PENDING),
        ("转往河北省", Status.PENDING),
        ("入鲁变更", Status.IN_FORCE),
        ("浙内变更", Status.IN_FORCE),
        ("挂失", Status.PENDING),
        ("未吊销", Status.IN_FORCE),
        ("revoked", Status.REVOKED),
        ("ＶＡＬＩＤ", Status.IN_FORCE),
        ("已发证，有效", Status.IN_FORCE),
        ("本人持有，有效", Status.IN_FORCE),
        ("在有效状态", Status.IN_FORCE),
        ("无异常", Status.IN_FORCE),
        ("因责任事故，证已收缴", Status.CANCELLED),
        ("取消资格", Status.CANCELLED),
        ("已调新疆", Status.PENDING),
        ("旧证已收回，换发新证", Status.UNREAD),
        ("未收缴", Status.UNREAD),
        ("有效（可查询）", Status.IN_FORCE),
        ("正常【在库】", Status.IN_FORCE),
        ("有效（补办中）", Status.UNREAD),
        ("有效（另有旧证）", Status.UNREAD),
        ("有效，证在他处", Status.UNREAD),
        ("有效，已转走", Status.UNREAD),
        ("调离煤矿注销", Status.CANCELLED),
        ("调往外省注销", Status.PENDING),
        ("本人申请注销", Status.UNREAD),
        ("可使用", Status.IN_FORCE),
        ("仍准予上岗", Status.IN_FORCE),
        ("许可有效", Status.IN_FORCE),
        ("资格正常", Status.IN_FORCE),
        ("仍具有资格", Status.UNREAD),
        ("具有资格", Status.IN_FORCE),
        ("真实有效", Status.IN_FORCE),
        ("证在本人处", Status.IN_FORCE),
        ("由持证人保管", Status.IN_FORCE),
        ("已缴销", Status.CANCELLED),
        ("未缴销", Status.IN_FORCE),
        ("旧证已缴销", Status.UNREAD),
        ("资格已终止", Status.CANCELLED),
        ("许可2027年3月1日终止", Status.UNREAD),
        ("☑有效 ☐注销", Status.IN_FORCE),
        ("☐有效 ☑注销", Status.CANCELLED),
        ("☐有效 ☐注销", Status.UNREAD),
        ("有效（）", Status.IN_FORCE),
        ("[√]有效 [ ]注销", Status.IN_FORCE),
        ("不可使用", Status.UNREAD),
        ("停止使用", Status.SUSPENDED),
        ("许可办理中", Status.PENDING),
        ("注销恢复", Status.UNREAD),
        ("有效/吊销", Status.UNREAD),
        ("有效（已撤销）", Status.UNREAD),
        ("拟注销公示", Status.UNREAD),
        ("2027-03-01到期", Status.UNREAD),
        ("甲类", Status.UNREAD),
        ("0", Status.UNREAD),
        ("", Status.UNKNOWN),
        ("——", Status.UNKNOWN),
        (None, Status.UNKNOWN),
    ],
)
def test_states(text: str | None, status: Status) -> None:
    assert parse(pl.Series([text], dtype=pl.String)).to_list() == [status]


@pytest.mark.parametrize(
    ("codes", "read"),
    [
        (["1", "1", "1", "5"], Status.CANCELLED),
        (["2", "2", "2", "5"], Status.UNREAD),
    ],
)
def test_single_digits_are_the_standards_only_beside_its_usual_one(codes: list[str], read: Status) -> None:
    rows = pl.DataFrame({"file": ["a"] * len(codes), "status_text": codes})
    told = with_sure_codes(rows.with_columns(status=parse(rows["status_text"])), ["file"])
    assert told["status"][-1] == read


@pytest.mark.parametrize(
    ("text", "status"),
    [("蓝灯（在用）", "in_force"), ("B-（暂扣）", "suspended"), ("红（正常）", "unread"), ("绿（即将到期）", "unread")],
)
def test_a_light_is_what_the_words_beside_it_say(text: str, status: str) -> None:
    assert read_status(text) == status
