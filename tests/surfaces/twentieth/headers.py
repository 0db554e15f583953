"""Twentieth batch: headers of mills, water parks, museums, water works and of low-code, ERP and web programs."""

from tests.surfaces.eleventh.shapes import MANAGER, WATER
from tests.surfaces.fifteenth.shapes import CHAMBER, POWER_BOILER, RELAY, TESTING
from tests.surfaces.nineteenth.shapes import stamped
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, GONDOLA, LIFT, REFRIGERATION, RIDE, RIGGING, trained
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
    pledged,
    tagged,
    typed,
    unsplit,
    versioned,
)
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of a tyre plant, a water park, a water works, a museum, a curtain-wall site; most columns are others."""
    kind = "foreign_columns"
    return [
        dressed(
            table(
                world,
                kind,
                "open_erp_of_the_tyre_plant",
                "外部标识=hr.employee_{n:04d}|员工全名={name}|员工证照号码={id}|工序=密炼|班制=四班三运转|橡胶烟尘=Ⅱ级|"
                "员工技能/类型={cls}|员工技能/名目={item}|员工技能/凭证号={no}|员工技能/首授日={first}|员工技能/失效日={end}|"
                "员工技能/授予方={issuer}|标签=一线|公司币种=CNY|最近修改人=Administrator",
                "ok@F1.0 ok@F1.4 forged@F1.0 alt@F1.4 ok@F1.0 ok@F1.3 borrowed@F1.0 ok@F1.4",
                words="员工证照号码 员工技能/凭证号 员工技能/失效日",
            ),
            1,
            pathed,
        ),
        browsed(
            operated(
                table(
                    world,
                    kind,
                    "grid_of_the_water_park",
                    "□=|园区=水世界|滑道={n}号滑道|操作员姓名={name}|操作员公民身份号码={id}|溺水急救=已训|"
                    "游乐证大类={cls}|游乐证项目={item}|游乐证代号={code}|游乐证编号={no}|游乐证批准={start}|"
                    "游乐证失效={end}|游乐证机关={issuer}|水质员=否",
                    fam="F5",
                    members=trained(world, "ok ok forged ok alt ok revoked", "F5", RIDE, LIFT),
                    file="{firm}.xls",
                    words="操作员公民身份号码 游乐证失效",
                ),
                1,
            )
        ),
        dressed(
            table(
                world,
                kind,
                "low_code_form_of_the_water_works",
                "提交流水=JDY{n:06d}|提交人=安全员小柏|厂站=第二水厂|余氯=0.4|浊度=0.3NTU|填报对象={name}|对象身份证号={id}|"
                "所持操作证类别={cls}|所持操作证项目={item}|所持操作证证号={no}|所持操作证初领日={first}|所持操作证终止日={end}|"
                "所持操作证签发={issuer}|流程状态=流转完成|扩展字段1=",
                fam="F1",
                members=trained(world, "ok forged ok alt ok ok lapsed ok", "F1", TESTING, CABLE, RELAY),
                file="{firm}_表单数据.csv",
                words="对象身份证号 所持操作证证号 所持操作证终止日",
            ),
            1,
            typed,
        ),
        glossed(
            table(
                world,
                kind,
                "museum_facility_department",
                "序号={n}|馆别=主馆|展厅温湿度=22℃/50%|值机员={name}|值机员证件号={id}|恒湿机组={n}#|制冷证类={cls}|"
                "制冷证项={item}|制冷证号={no}|制冷证首发={first:%Y/%m/%d}|制冷证到期={end:%Y/%m/%d}|制冷证发证={issuer}",
                fam="F1",
                members=trained(world, "ok ok forged ok alt ok", "F1", REFRIGERATION),
                titles=("{firm}博物馆设施部　值机人员　Facility Operators",),
                words="值机员证件号 制冷证到期",
            ),
            2,
            "No.|Hall|Climate|Operator|ID No.|Unit|Class|Item|Licence No.|First issue|Expiry|Issued by",
        ),
        legend(
            table(
                world,
                kind,
                "curtain_wall_site_by_machine",
                "人脸ID=F{n:07d}|闸机={n}号门|工人={name}|工人身份证号码={id}|玻璃吸盘=有|吊篮编号=DL-{n:02d}|作业工种={item}|"
                "资格证号码={no}|资格初次={first}|资格核发={start}|资格到期={end}|资格核发厅={issuer}|银行=农商行",
                fam="F3",
                members=trained(world, "ok ok forged alt ok ok borrowed ok", "F3", GONDOLA),
                words="工人身份证号码 资格核发厅",
            ),
            1,
            "图例",
            "人脸ID：闸机自动生成",
            "吊篮编号：产权备案号后两位",
            "银行：工资代发行",
        ),
        versioned(
            table(
                world,
                kind,
                "quality_form_of_the_paper_mill",
                "序={n}|机台=PM{n}|白水浓度=0.3%|操作人姓名={name}|操作人身份证={id}|抄造班=乙班|锅炉容器种类={cls}|"
                "锅炉容器项目={item}|锅炉容器代号={code}|锅炉容器证编号={no}|锅炉容器证起={start}|锅炉容器证止={end}|"
                "锅炉容器证发证机关={issuer}",
                fam="F5",
                members=trained(world, "ok forged ok ok alt ok", "F5", POWER_BOILER, WATER),
                words="操作人身份证 锅炉容器证止",
            ),
            "文件编号：ZY-AQ-07||版本：C/2||页码：1/1",
            "受控状态：受控||生效日期：2023-01-01",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of talk, of foremen and owners; heads with tags, types, patterns, footnote marks; text nobody parted."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "flour_mill_by_the_owner",
            "第几个={n}|叫什么名={name}|身份证上的号={id}|考的是哪一样={item}|证上那串号={no}|头一回拿证={first}|"
            "证啥时候废={end}|盖的谁的章={issuer}",
            "ok@F1.0 ok@F1.1 forged@F1.0 ok@F1.1 alt@F1.0 ok@F1.0 ok@F1.1",
            titles=("{firm}面粉厂 有证的人",),
            words="证上那串号 证啥时候废",
        ),
        dressed(
            table(
                world,
                kind,
                "copied_grid_of_the_funeral_home",
                "火化间人员={name}|火化间人员身份证={id}|电气证项目={item}|电气证号码={no}|电气证初领={first}|"
                "电气证有效止={end}|电气证签发单位={issuer}",
                "ok forged ok ok alt ok",
                file="{firm}殡仪馆.xls",
                words="火化间人员身份证",
            ),
            1,
            tagged,
        ),
        dressed(
            table(
                world,
                kind,
                "import_sheet_with_patterns",
                "姓名={name}|证件号码={id}|作业种类={cls}|作业项目={item}|项目代号={code}|证书号码={no}|发证日期={start}|"
                "终止日期={end}|发证机关={issuer}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok lapsed ok", "F5", MANAGER, CHAMBER),
            ),
            1,
            patterned,
        ),
        pledged(
            dressed(
                table(
                    world,
                    kind,
                    "steel_frame_yard_with_footnotes",
                    "班组长={name}|班组长证件={id}|能干的工种={item}|工种本编号={no}|工种本核发={start}|工种本管到={end}|"
                    "工种本出处={issuer}",
                    "ok@F3.3 ok@F3.2 forged@F3.3 ok@F3.2 alt@F3.3 ok@F3.2",
                    "F3",
                    words="工种本编号 工种本管到",
                ),
                1,
                daggered,
            ),
            "†　照证件抄写　　‡　以发证日为准",
            "我公司承诺以上信息真实，如有虚假愿承担责任。",
            "（盖章处）||2024年8月1日",
        ),
        unsplit(
            table(
                world,
                kind,
                "semicolons_of_the_foreign_erp",
                "Mitarbeiter/员工={name}|Ausweis/证件号={id}|Taetigkeit/操作项目={item}|Nachweis-Nr/证号={no}|"
                "Erstausgabe/初领={first}|Gueltig bis/有效至={end}|Behoerde/发证机关={issuer}",
                "ok@F1.1 forged@F1.1 ok@F1.0 alt@F1.1 ok@F1.0 ok@F1.1",
                file="{firm}.csv",
            ),
            1,
            ";",
        ),
        numbered_last(
            stamped(
                two_lines(
                    table(
                        world,
                        kind,
                        "co_operative_society_two_lines",
                        "网点={emp}|名={name}|号={id}|称={title}|类={cls}|编={no}|起={start}|止={end}|关={issuer}",
                        "ok ok forged alt ok",
                        "F2",
                        titles=("供销社系统危化品经营网点负责人、安全员",),
                    ),
                    2,
                    "经营网点|人员||安全考核合格证书|||||",
                    "|姓名|身份证号|证书名称|人员类型|编号|有效期起|有效期止|发证机关",
                ),
                3,
                "",
                "已核",
            ),
            3,
        ),
        unsplit(
            table(
                world,
                kind,
                "pit_pasted_with_carets",
                "姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|初领日期={first}|有效期至={end}|发证机关={issuer}",
                "ok forged ok alt ok ok",
                "F6",
                file="{firm}.txt",
            ),
            1,
            "^",
        ),
        table(
            world,
            kind,
            "rigging_firm_abbreviated",
            "№={n}|姓 名={name}|身 份 证={id}|证 别={title}|准 操={item}|证 号={no}|初 领={first}|止 期={end}|"
            "发 证={issuer}",
            fam="F1",
            members=trained(world, "ok ok forged ok alt borrowed ok", "F1", RIGGING),
            titles=("{firm}登高班组",),
        ),
    ]
