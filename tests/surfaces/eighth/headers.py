"""Eighth batch: headers of a track depot, a battery works, a granary, an incinerator, a co-operative, a dairy."""

from tests.surfaces.eighth.shapes import (
    CHLORINATION,
    EQUIPMENT_MANAGER,
    EXPLOSION_PROOF,
    LIFT_FITTER,
    RIDE_FITTER,
    halves,
    lettered,
    merged_down,
)
from tests.surfaces.seventh.shapes import on_sheets
from tests.surfaces.sixth.shapes import ended, indented, trained
from tests.surfaces.surface import Member, Surface, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def _incinerator(world: World) -> Surface:
    """Make the export of a waste plant: groups over the header, workshops in merged cells."""
    made = table(
        world,
        "foreign_columns",
        "incinerator_groups",
        "车间={shop}|值别=丙值|职员={name}|居民证件号={id}|紧急联络=家属|职业病史=无|呼吸器培训=已训|证种={title}|证号码={no}|"
        "批准项={item}|批下日={start}|用止日={end}|批证局={issuer}|渣吊资历=3年|考勤组=运行四值",
        "ok forged ok alt ok",
        titles=("{firm}（垃圾焚烧发电）运行人员一人一表汇总",),
        members=_in_shops(trained(world, "ok forged ok alt ok", "F1", EXPLOSION_PROOF)),
        words="职业病史 呼吸器培训 批下日 用止日 批证局 渣吊资历",
    )
    groups = ("组织", "", "人员基本情况", "", "", "健康与训练", "", "特种作业证件", "", "", "", "", "", "其他", "")
    return inserted(merged_down(made, 2, 0), 2, *groups)


def _in_shops(members: list[Member]) -> list[Member]:
    """Tell the workshop of each."""
    for index, one in enumerate(members):
        one.extra["shop"] = "焚烧车间" if index < 3 else "汽机车间"
    return members


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of a railway's, a granary's, a battery works' or a museum's business."""
    kind = "foreign_columns"
    return [
        table(
            world,
            kind,
            "track_depot",
            "线别=辛泰线|工区={n}工区|工长=冷某|路工姓名={name}|路工公民身份证号={id}|高铁岗位准入=否|劳动安全考试=97|钢轨探伤级别=Ⅱ级|"
            "特种资质名目={item}|特种资质凭证号={no}|凭证届满日={end:%Y/%m/%d}|凭证核发厅局={issuer}|防护员=兼|惯性晃车培训=2024-05",
            "ok@F1.1 forged@F1.1 alt@F1.0 ok@F1.1 lapsed@F1.0",
            titles=("工务机械段作业人员素质台账", "填报车间：{firm}　　　　劳人科收表"),
            words="路工姓名 高铁岗位准入 钢轨探伤级别 特种资质凭证号 凭证届满日",
            tail=("注：劳动安全考试90分及格",),
        ),
        table(
            world,
            kind,
            "battery_works_bilingual",
            "工位Station=ST-{n:03d}|员工Employee={name}|证件IDCard={id}|静电测试ESD=Pass|无尘服Size=175|特种证SOC-No={no}|"
            "范围Scope={item}|效期Exp={end}|发证Authority={issuer}|技能Level=L3|导师Mentor=尤某|复训Retrain=Q4",
            "ok alt forged ok revoked",
            file="{firm}_MES_skillmatrix.csv",
            words="静电测试ESD 特种证SOC-No 复训Retrain",
        ),
        ended(
            table(
                world,
                kind,
                "granary",
                "库点={emp}|仓号={n:02d}仓|粮种=小麦|库存吨={n}00|熏蒸资格=有|粮油保管员等级=三级|保管人={name}|保管人公民号码={id}|"
                "场车代号={code}|场车人员证件号={no}|场车证批准={start:%Y.%m.%d}|场车证满={end:%Y.%m.%d}|测温电缆=正常|磷化铝领用=0",
                "ok@F5.0 ok@F5.0 forged@F5.0 alt@F5.0",
                "F5",
                words="仓号 粮种 熏蒸资格 场车人员证件号 磷化铝领用",
            ),
            "库点负责人：",
            "",
            "",
            "统计：陶某",
        ),
        _incinerator(world),
        table(
            world,
            kind,
            "museum_works_contractor",
            "展厅=二层|文物安全承诺=已签|工程队={emp}|进馆人员={name}|进馆人员证件={id}|进馆工种={item}|建筑特种凭证号={no}|凭证开始={start}|"
            "凭证结束={end}|凭证单位={issuer}|随身工具数=12|恒湿柜权限=无|动火=禁止",
            "ok forged alt ok",
            "F3",
            file="{firm}进馆施工备案.xls",
            words="文物安全承诺 建筑特种凭证号 恒湿柜权限",
        ),
    ]


def _with_example(world: World) -> Surface:
    """Make a filled-in template: stars and hints in the header, a row under it that says it is an example."""
    made = table(
        world,
        "loose_headers",
        "template_with_example",
        "*序号={n}|*人员姓名（必填）={name}|*公民身份号码（18位，文本格式）={id}|*特种作业证件编号（照原件填）={no}|"
        "*作业项目（从目录选）={item}|*证件截止日期（年-月-日）={end}|发证的部门（选填）={issuer}",
        "ok alt forged ok",
        titles=("导入模板（请勿改动表头）　单位：{firm}",),
        words="特种作业证件编号（照原件填） 证件截止日期（年-月-日）",
    )
    example = ("示例", "（示例）张三", "370983199001010000", "T370983199001010000", "低压电工作业", "2027-01-01", "")
    return inserted(made, 3, *example)


def _dairy(world: World) -> Surface:
    """Make a workbook of two halves of a dairy: each sheet with its own words."""
    kind = "loose_headers"
    return on_sheets(
        table(
            world,
            kind,
            "dairy_two_shops",
            "第几个={n}|奶厂工人={name}|本人身份号码={id}|制冷的证号={no}|证上哪一项={item}|头次发={first}|哪年哪月哪日满={end:%Y年%m月%d日}",
            "ok@F1.3 forged@F1.3 alt@F1.3",
            sheet="冷冻站",
            words="奶厂工人 证上哪一项 哪年哪月哪日满",
        ),
        table(
            world,
            kind,
            "dairy_two_shops",
            "锅炉工姓甚名谁={name}|身份号码={id}|炉子证号={no}|代号={code}|批的日子={start}|满的日子={end}|倒班=三班",
            "ok@F5.2 alt@F5.2 forged@F5.2",
            "F5",
            sheet="锅炉房",
        ),
    )


def loose_headers(world: World) -> list[Surface]:
    """Words of a co-operative, blanks within words, lines within words, halves of a sheet, letters under the header."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "co_operative",
            "几号={n}|社员或雇工={name}|身份证那串数={id}|考下来的是什么={item}|证皮里的编号={no}|到哪年哪天为止={end:%Y年%m月%d日}|"
            "谁考的谁发的={issuer}|住村=南仪仙",
            "ok forged ok alt revoked",
            titles=("{firm}（联合社）机手、电工证件记事",),
            words="社员或雇工 身份证那串数 考下来的是什么 证皮里的编号 到哪年哪天为止",
        ),
        indented(
            table(
                world,
                kind,
                "blanks_within_words",
                "序  号={n}|姓    名={name}|公 民 身 份 号 码={id}|作 业 项 目={item}|"
                "特 种 作 业 证 号={no}|初 次 领 证={first}|"
                "截 止 日 期={end}|发 证 机 关={issuer}",
                fam="F1",
                members=trained(world, "ok alt forged ok", "F1", CHLORINATION),
                titles=("氯碱车间特种作业人员一览表",),
            )
        ),
        table(
            world,
            kind,
            "lines_within_words",
            "序\n号={n}|姓\n名={name}|身份\n证号码={id}|工种\n（类别）={item}|操作资格\n证书编号={no}|核发\n日期={start:%Y.%m.%d}|"
            "使用期\n到期日={end:%Y.%m.%d}",
            fam="F3",
            members=trained(world, "ok forged ok alt", "F3", LIFT_FITTER),
        ),
        halves(
            table(
                world,
                kind,
                "two_halves",
                "号={n}|姓名={name}|身份证号={id}|驾驶项目={code}|驾驶证件号={no}|满期={end}",
                "ok ok forged forged alt alt ok ok",
                "F5",
                titles=("{firm}场内车辆驾驶人员表（正反面打印）",),
            ),
            2,
        ),
        lettered(
            table(
                world,
                kind,
                "letters_under_header",
                "企业名称={emp}|职工姓名={name}|职工公民号码={id}|管理类代号={code}|管理人员证号={no}|批准={start}|有效={end}|批准局={issuer}",
                fam="F5",
                members=trained(world, "ok forged alt ok", "F5", EQUIPMENT_MANAGER),
                titles=("特安表3　特种设备安全管理人员情况", "填表：{firm}"),
            ),
            3,
        ),
        _with_example(world),
        _dairy(world),
        table(
            world,
            kind,
            "resort_english",
            "#={n}|Staff (Chinese name)={name}|Resident Identity No={id}|Ride / Equipment Code={code}|"
            "Qualification No={no}|"
            "Approved={start:%d %b %Y}|Lapses={end:%d %b %Y}|Regulator={issuer}",
            fam="F5",
            members=trained(world, "ok alt forged ok", "F5", RIDE_FITTER),
            file="{firm}_Ride_Technicians.xlsx",
            titles=("Ski & Water Resort: technicians on shift", "Prepared by: EHS"),
            words="Resident Lapses Regulator",
        ),
    ]
