"""Twentieth batch: cells that hold the first and the last day of a term, which the forms' module gives as a kind."""

from tests.surfaces.fifteenth.shapes import RELAY, TESTING
from tests.surfaces.nineteenth.shapes import branched
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.twentieth.shapes import (
    browsed,
    daggered,
    glossed,
    legend,
    numbered_last,
    operated,
    pathed,
    patterned,
    tagged,
    unsplit,
)
from tests.surfaces.world import World


def two_days(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        operated(
            table(
                world,
                kind,
                "range_of_the_picker",
                base + "证照有效区段={start:%Y-%m-%d} → {end:%Y-%m-%d}",
                members=trained(world, roles, "F1", TESTING, RELAY),
                words="证照有效区段",
            ),
            1,
        ),
        table(
            world,
            kind,
            "list_of_the_script",
            base + '证件起讫日=["{start:%Y-%m-%d}","{end:%Y-%m-%d}"]',
            "ok forged ok alt ok",
            "F5",
            words="证件起讫日",
        ),
        dressed(
            table(
                world,
                kind,
                "granted_until_with_tags",
                base + "发证日期有效期限=发证{start:%Y.%m.%d}　有效{end:%Y.%m.%d}",
                roles,
                "F3",
            ),
            1,
            tagged,
        ),
        glossed(
            table(
                world,
                kind,
                "term_in_two_tongues",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期={start:%Y/%m/%d} till {end:%Y/%m/%d}",
                roles,
                "F4",
            ),
            1,
            "Name|ID|Class|Cert No.|Valid",
        ),
        dressed(
            table(
                world,
                kind,
                "ends_bracketed_behind_the_first",
                base + "初领（止于）={first:%Y年%m月%d日}（{end:%Y年%m月%d日}）",
                "ok ok forged alt ok",
                "F6",
                words="初领（止于）",
            ),
            1,
            pathed,
        ),
        browsed(
            table(
                world,
                kind,
                "twice_labelled_on_the_grid",
                base + "证书时间=起始时间 {start} 00:00:00<br>结束时间 {end} 23:59:59",
                "ok forged ok alt ok lapsed",
                file="{firm}.xls",
                words="证书时间",
            )
        ),
        unsplit(
            table(
                world,
                kind,
                "unparted_from_to",
                "姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|证书期间={start:%Y%m%d}-{end:%Y%m%d}|发证机关={issuer}",
                "ok ok forged alt ok",
                file="{firm}.txt",
                words="证书期间",
            ),
            1,
            ";",
        ),
        legend(
            numbered_last(
                branched(
                    table(
                        world,
                        kind,
                        "shops_issue_and_end",
                        "姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
                        "发证·届满={start:%Y-%m-%d}·{end:%Y-%m-%d}|发证机关={issuer}",
                        "ok forged ok alt",
                        "F2",
                        words="发证·届满",
                    ),
                    1,
                    "片区",
                    "城南",
                    "城北",
                ),
                1,
            ),
            1,
            "说明",
            "前为发证日，后为届满日",
        ),
        dressed(
            table(
                world,
                kind,
                "approved_to_with_marks",
                "姓名={name}|身份证号={id}|作业项目={code}|证件编号={no}|批准日期…有效日期={start}…{end}|批准机关={issuer}",
                "ok forged ok alt ok",
                "F5",
                words="批准日期…有效日期",
            ),
            1,
            daggered,
        ),
        dressed(
            table(
                world,
                kind,
                "pattern_of_the_term",
                base + "证件自何日至何日={start:%Y-%m-%d}__{end:%Y-%m-%d}",
                "ok forged ok alt",
                "F3",
                words="证件自何日至何日",
            ),
            1,
            patterned,
        ),
    ]
