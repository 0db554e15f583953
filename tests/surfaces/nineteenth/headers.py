"""Nineteenth batch: headers of ski fields, ports, data centres, farms, railways, of payrolls and printed files."""

from tests.surfaces.eleventh.shapes import MANAGER, WATER
from tests.surfaces.fifteenth.shapes import ROPEWAY, ROPEWAY_REPAIR, TESTING
from tests.surfaces.nineteenth.shapes import (
    asked,
    branched,
    filled_in,
    folded,
    in_brackets,
    paid,
    pictured,
    qualified,
    spilled,
    stamped,
    typeset,
)
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, COACH, REFRIGERATION, trained
from tests.surfaces.surface import RV, Surface, table
from tests.surfaces.thirteenth.shapes import answered
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of a payroll, a scanned code, a machine room, a breeding farm and a railway; most columns are others."""
    kind = "foreign_columns"
    return [
        paid(
            table(
                world,
                kind,
                "payroll_of_the_ski_field",
                "薪资期间=2024-07|薪号=XZ{n:05d}|雪场员工={name}|雪场员工身份证={id}|基本薪=3{n}00.00|高寒津贴=600.00|"
                "索道证种类={cls}|索道证项目={item}|索道证代号={code}|索道证编={no}|索道证自={start}|索道证至={end}|"
                "索道证机关={issuer}",
                fam="F5",
                members=trained(world, "ok ok forged ok alt ok", "F5", ROPEWAY, ROPEWAY_REPAIR, COACH),
                words="雪场员工身份证 索道证代号 索道证自",
            ),
            1,
        ),
        answered(
            table(
                world,
                kind,
                "scanned_code_of_the_river_port",
                "港池={n}号|扫码人={name}|扫码人证件号={id}|吃水=2.{n}m|机械证种类={cls}|机械证项目={item}|机械证号={no}|"
                "机械证批准日={start}|机械证有效日={end}|机械证批准局={issuer}|定位=东平县老湖镇|救生衣=已领",
                "ok@F5.3 ok@F5.1 forged@F5.3 alt@F5.1 ok@F5.3 borrowed@F5.1 ok@F5.3",
                "F5",
                file="{firm}_扫码登记.csv",
                words="扫码人证件号 机械证批准日 机械证有效日",
            ),
            1,
            扫码序="#",
            微信昵称="船员#",
            扫码时间="2024-07-30 08:1#",
        ),
        table(
            world,
            kind,
            "machine_room_of_the_data_centre",
            "机柜列=A{n:02d}|PUE=1.3{n}|UPS余量=7{n}%|驻场人员={name}|驻场人员身份证号={id}|驻场电气类={cls}|驻场电气项={item}|"
            "驻场电气证号={no}|驻场电气证初领={first}|驻场电气证到期={end}|驻场电气证签发={issuer}|SLA=99.9{n}|工单数=1{n}",
            "ok@F1.4 ok@F1.0 forged@F1.4 alt@F1.0 ok@F1.4 lapsed@F1.0 ok@F1.4",
            titles=("{firm}数据中心驻场名册",),
            words="驻场人员身份证号 驻场电气证初领",
        ),
        stamped(
            table(
                world,
                kind,
                "huts_of_the_breeding_farm",
                "舍号={n}舍|存栏=12{n}0|防疫等级=二级|料塔={n}号|场工={name}|场工身份证号={id}|锅炉叉车种类={cls}|"
                "锅炉叉车项={item}|锅炉叉车代号={code}|锅炉叉车证号={no}|锅炉叉车证起={start}|锅炉叉车证讫={end}|"
                "锅炉叉车证发证局={issuer}|洗消=合格",
                "ok@F5.2 forged@F5.0 ok@F5.2 ok@F5.0 alt@F5.2 ok@F5.0",
                "F5",
                titles=("{firm}场工信息",),
                words="场工身份证号 锅炉叉车证号 锅炉叉车证讫",
            ),
            2,
            "同步状态",
            "已同步畜牧平台",
        ),
        table(
            world,
            kind,
            "section_of_the_railway",
            "路局=济|站段=供电段|线名=磁莱线|里程=K4{n}+200|作业门=D{n}|职工={name}|职工身份证号码={id}|网电类={cls}|"
            "网电项={item}|网电操作证={no}|网电初领={first:%Y%m%d}|网电有效止={end:%Y%m%d}|网电签发={issuer}|天窗点次=2{n}",
            fam="F1",
            members=trained(world, "ok forged ok alt ok revoked ok", "F1", CABLE, TESTING),
            file="{firm}_供电人员.xls",
            words="职工身份证号码 网电操作证 网电有效止",
        ),
    ]


def _printed(world: World) -> Surface:
    """Make the table that a printed file became: heads broken, the end of two issuers in lines of their own."""
    surface = table(
        world,
        "loose_headers",
        "printed_file_turned_into_a_table",
        "序号={n}|教职工姓名={name}|教职工身份证号={id}|作业类别名称={cls}|操作项目名称={item}|操作证件号={no}|"
        "首次领取日期={first}|有效截止日期={end}|签发单位全称={issuer}",
        "ok ok forged alt ok lapsed",
        titles=("{firm}后勤特种作业持证登记",),
        words="教职工身份证号",
    )
    for row in (7, 4):
        spilled(surface, row, 8, 3)
    # Of who signs something is left on another line: a doubt is as right.
    for one in surface.expects:
        if one.row in {4, 8} and one.allowed == "registered":
            one.allowed = RV
    return dressed(surface, 2, folded)


def loose_headers(world: World) -> list[Surface]:
    """Words of talk and of small firms; heads broken, asked, qualified, pictured; tables drawn with characters."""
    kind = "loose_headers"
    return [
        _printed(world),
        table(
            world,
            kind,
            "furniture_makers_by_mouth",
            "行号={n}|谁开叉车={name}|他身份证号码={id}|本上写的啥={item}|本上的代号={code}|本上的号码={no}|"
            "啥时候给批的={start}|能开到啥时候={end}|哪个局批的={issuer}",
            "ok@F5.0 ok@F5.0 forged@F5.0 alt@F5.0 ok@F5.0 ok@F5.0",
            "F5",
            titles=("{firm}木器厂开叉车的",),
            words="谁开叉车 能开到啥时候",
        ),
        stamped(
            dressed(
                table(
                    world,
                    kind,
                    "office_suite_form_of_the_site",
                    "真实姓名={name}|本人身份证号={id}|资格工种={item}|资格证书号={no}|证书发放日={start}|证书到期日={end}|"
                    "发放的厅局={issuer}",
                    "ok@F3.0 ok@F3.1 forged@F3.2 alt@F3.0 ok@F3.1 borrowed@F3.2",
                    "F3",
                ),
                1,
                asked,
            ),
            1,
            "提交者（自动）",
            "微信用户#",
        ),
        dressed(
            table(
                world,
                kind,
                "query_of_the_desktop_database",
                "编号ID={n}|持证员工={name}|员工公民号={id}|工种大类={cls}|工种小类={item}|操作证全号={no}|初领年月日={first}|"
                "失效年月日={end}|签发局={issuer}",
                "ok@F1.1 forged@F1.1 ok@F1.1 alt@F1.1 ok@F1.1 revoked@F1.1",
                titles=("{firm}废旧金属回收场 切割人员",),
                words="员工公民号 操作证全号",
            ),
            2,
            qualified,
        ),
        typeset(
            table(
                world,
                kind,
                "drawn_with_characters_by_the_old_editor",
                "序号={n}|姓名={name}|身份证号={id}|作业项目={item}|代号={code}|证件编号={no}|批准日期={start}|有效日期={end}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok", "F5", WATER, MANAGER),
                titles=("{firm}锅炉房人员一览",),
                file="{firm}.txt",
            ),
            2,
        ),
        dressed(
            branched(
                table(
                    world,
                    kind,
                    "mini_program_of_the_township",
                    "持证村民={name}|持证村民身份证={id}|村民操作类={cls}|村民操作项={item}|村民操作证={no}|村民操作证首领={first}|"
                    "村民操作证尽日={end}",
                    members=trained(world, "ok forged ok alt ok ok", "F1", REFRIGERATION, CABLE),
                    words="持证村民身份证 村民操作证尽日",
                ),
                1,
                "所在村居",
                "前大村",
                "后小村",
            ),
            1,
            pictured,
        ),
        dressed(
            filled_in(
                table(
                    world,
                    kind,
                    "consultant_fills_in_for_the_chemist",
                    "安全负责人={name}|安全负责人证件={id}|证书全称={title}|人员分类={cls}|合格证全号={no}|证书签发={start}|"
                    "证书截止={end}|签发部门={issuer}",
                    "ok ok forged alt ok",
                    "F2",
                    titles=("安全管理人员合格证核查表（{firm}）",),
                ),
                2,
                "泰安某安全技术咨询公司",
            ),
            3,
            in_brackets,
        ),
    ]
