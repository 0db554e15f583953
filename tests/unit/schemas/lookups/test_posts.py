"""Posts that need a certificate, that need none, and that no list knows."""

import pytest

from schemas.lookups.posts import post_needs, says_need


@pytest.mark.parametrize(
    "post",
    [
        "变电值班员",
        "2号塔吊司机",
        "氩弧焊工",
        "电工班班长",
        "库管兼叉车司机",
        "高压值班电工",
        "司机（叉车）",
        "提升机司机",
        "电梯维修工",
        "锅炉检修工",
        "维修电工",
    ],
)
def test_posts_that_need_one(post: str) -> None:
    assert post_needs(post) is True


@pytest.mark.parametrize(
    "post",
    [
        "砌筑工",
        "渣土车司机",
        "薪酬专员",
        "焊接工程师",
        "电气工程师",
        "锅炉房主任",
        "食堂帮厨",
        "钳工组长",
        "出纳/统计",
        "锅炉房保洁",
        "焊条保管员",
        "起重机质检",
        "制冷设备销售",
        "叉车维修工",
    ],
)
def test_posts_that_need_none(post: str) -> None:
    assert post_needs(post) is False


@pytest.mark.parametrize("post", ["调试员", "班长", "操作工", "副厂长", "机修", "安全员"])
def test_posts_of_which_nothing_is_said(post: str) -> None:
    assert post_needs(post) is None


@pytest.mark.parametrize(("text", "answer"), [("是", True), (" 否 ", False), ("非特种作业", False), ("不详", None)])
def test_what_the_sender_says(text: str, answer: bool | None) -> None:
    assert says_need(text) is answer
