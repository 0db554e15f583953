"""Sixth batch: numbers of lifts, cylinders and dispatch, identity cards, seals, sums of trades, repetition."""

from functools import partial

from tests.surfaces.kinds.columns import ditto_marked
from tests.surfaces.sixth.shapes import CYLINDER, GONDOLA, INSTRUMENT, LIFT, indented, paged, trained
from tests.surfaces.surface import Surface, cast, clerk, table, wide
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def permit_numbers(world: World) -> list[Surface]:
    """Numbers of lifts, filling stations, baskets and dispatchers beside, or instead of, the certificate's."""
    kind = "permit_numbers"
    return [
        table(
            world,
            kind,
            "lift_maintenance",
            "电梯注册代码=3110370983{n:04d}|梯号={n}#|救援识别码=37{n:04d}|使用标志编号=梯11鲁J{n:05d}|"
            "维保合同号=WB24-{n:03d}|下次检验=2025-05|"
            "维保工={name}|维保工身份证={id}|维保工证件项目={code}|维保工证件编号={no}|维保工证件有效日期={end}|"
            "应急电话=96333",
            fam="F5",
            members=trained(world, "ok alt forged ok lapsed", "F5", LIFT),
            titles=("{firm}在保电梯与维保人员对应表",),
            words="电梯注册代码 救援识别码 使用标志编号 维保工证件编号",
        ),
        table(
            world,
            kind,
            "cylinder_filling",
            "充装站=城北储配站|气瓶充装许可证号=TS4237983-2026|燃气经营许可证=鲁20230901{n:04d}G|"
            "压力表检定号=YB{n:05d}|充装员={name}|"
            "充装员公民身份号码={id}|作业项目={code} {item}|充装员证编号={no}|批准日期={start:%Y年%m月%d日}|"
            "有效日期={end:%Y年%m月%d日}",
            fam="F5",
            members=trained(world, "ok forged ok alt", "F5", CYLINDER),
            file="{firm}.csv",
            words="气瓶充装许可证号 燃气经营许可证 压力表检定号 充装员证编号",
        ),
        indented(
            table(
                world,
                kind,
                "basket_crews",
                "吊篮出厂号=ZLP630-{n:03d}|安装告知编号=DLGZ-24-{n:02d}|安全锁标定号=AQS{n:04d}|"
                "标定有效期至=2025-03-10|安拆人员={name}|"
                "安拆人员身份证号={id}|工种={item}|操作资格证编号={no}|发证日期={start}|有效期至={end}",
                fam="F3",
                members=trained(world, "ok alt ok forged", "F3", GONDOLA),
                titles=("{firm}高处作业吊篮及安拆人员报验",),
                words="吊篮出厂号 安装告知编号 安全锁标定号 标定有效期至",
            )
        ),
        table(
            world,
            kind,
            "dispatch_workers",
            "派遣协议号=PQ2024-{n:03d}|社保个人号=3709{tel}|用工单位工牌=F{n:05d}|派遣员工={name}|身份证号={id}|"
            "银行卡号=6217{tel}001|"
            "持证准操项目={item}|操作证有效期至={end}|派遣期至=2025-12-31",
            "ok alt ok none",
            titles=("{firm}劳务派遣人员信息（用工：某化工园区）",),
            words="派遣协议号 用工单位工牌 派遣期至",
        ),
        table(
            world,
            kind,
            "interlock_tickets",
            "装置=加氢|回路号=FIC-{n:04d}|联锁摘除票=LS-{n:03d}|仪表工={name}|仪表工身份证号={id}|"
            "准操项目={item}|操作证号码={no}|"
            "操作证到期日期={end}",
            members=trained(world, "ok forged alt borrowed ok", "F1", INSTRUMENT),
            words="回路号 联锁摘除票",
        ),
    ]


def id_card_columns(world: World) -> list[Surface]:
    """Issuers, days and terms that the identity card bears."""
    kind = "id_card_columns"
    people = [
        [*cast(world, "ok forged ok", "F1"), clerk(world), clerk(world, post)] for post in ("质检员", "文员", "保洁")
    ]
    return [
        table(
            world,
            kind,
            "scanner_words",
            "扫描件=SFZ_{n:03d}|身份证姓名={name}|身份证民族=汉|身份证号={id}|身份证签发单位=宁阳县公安局|"
            "身份证有效期=2019.12.02-2039.12.02|"
            "岗位={post}|操作证号={no}|操作证项目={item}|操作证有效期={end}",
            titles=("{firm}员工双证扫描登记（身份证、操作证）",),
            members=people[0],
            words="扫描件 身份证签发单位",
        ),
        table(
            world,
            kind,
            "dispatch_enrolment",
            "报名号={n:05d}|应聘人={name}|应聘人身份证号={id}|发证机关（身份证）=平阴县公安局|"
            "签发日期（身份证）=2016/11/20|"
            "到期日期（身份证）=2036/11/20|户口所在地=山东济南|应聘岗位={post}|特种作业证号码={no}|"
            "特种作业证类型={item}|介绍人=店面",
            file="{firm}报名.csv",
            members=people[1],
            words="应聘人 发证机关（身份证） 到期日期（身份证）",
        ),
        inserted(
            table(
                world,
                kind,
                "card_group_after_name",
                "序号={n}|姓名={name}|岗位={post}|号码={id}|颁发=泰安市公安局|期限=长期|编号={no}|"
                "作业项目={item}|期限={end:%Y.%m.%d}",
                titles=("{firm}影城员工证照档案",),
                members=people[2],
                words="影城",
            ),
            2,
            "",
            "",
            "",
            "身份证",
            "",
            "",
            "特种作业操作证",
            "",
            "",
        ),
    ]


def issuer_level(world: World) -> list[Surface]:
    """Colour, level and worth of a paper in place of its office."""
    base = "班次=常白班|操作人员={name}|身份证号码={id}|操作项目={item}|操作证编号={no}|操作证截止日={end}|"
    ends = (
        ("which_floor", "颁证单位级别（国/省/市/县）=市|纸质/电子=电子", "颁证单位级别（国/省/市/县） 纸质/电子", ()),
        ("line_of_offices", "主管口=应急口|联网可查=可查", "主管口 联网可查", ("{firm}酒庄特种作业人员",)),
        ("card_colour", "证卡颜色=绿色IC卡|发证层次=市级局", "证卡颜色 发证层次", ()),
    )
    return [
        table(world, "issuer_level", name, base + column, "ok alt forged ok", words=words, titles=titles)
        for name, column, words, titles in ends
    ]


def list_column(world: World) -> list[Surface]:
    """A sum of the trades beside one number column a trade."""
    return [
        wide(
            world,
            "list_column",
            "gas_company",
            "站点=门站|姓名={name}|身份证号码={id}|岗位={post}|取证情况（汇总）={list}|低压电工作业证编号={a}|"
            "熔化焊接作业证编号={b}|"
            "高处作业证编号={c}|应急联系人=",
            "a=F1.0 b=F1.1 c=F1.2",
            "a bc - b! ac",
            titles=("{firm}燃气场站人员取证汇总",),
            words="取证情况（汇总）",
        ),
        wide(
            world,
            "list_column",
            "shipyard_yard",
            "外包队={n}队|姓名={name}|身份证号={id}|Q2行车证编号={a}|Q2行车证到期={a_end}|Q1指挥证编号={b}|"
            "Q1指挥证到期={b_end}|"
            "N1叉车证编号={c}|N1叉车证到期={c_end}|本人全部证件={list}",
            "a=F5.3 b=F5.1 c=F5.0",
            "a bc c! ab",
            file="{firm}.xls",
            words="本人全部证件 Q2行车证编号",
        ),
        wide(
            world,
            "list_column",
            "metro_site",
            "序号={n}|姓名={name}|身份证号={id}|持证合计（文字）={list}|建筑电工证书编号={a}|架子工证书编号={b}|"
            "信号司索工证书编号={c}|进场岗位={post}",
            "a=F3.0 b=F3.1 c=F3.2",
            "ab c - a! bc",
            titles=("{firm}地铁项目特种作业人员证书统计表",),
            words="持证合计（文字）",
        ),
    ]


def ditto(world: World) -> list[Surface]:
    """Marks and words that repeat."""
    same = partial(ditto_marked, world)
    return [
        same("old_character", "仝上"),
        same("shipping_clerk", "-do-", "身份证号前加字母T"),
        paged(same("same_as_row_above", "同上一行"), 1, 4),
        same("two_strokes", "〃〃", "T+身份证号"),
    ]
