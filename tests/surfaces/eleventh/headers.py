"""Eleventh batch: headers of HR and site systems, online forms, foundries, ports, farms, schools and repair shops."""

from tests.surfaces.eleventh.shapes import (
    GAS,
    MANAGER,
    TAILINGS,
    VENTILATION,
    by_sheets,
    counted,
    guarded,
    halved,
    hinted,
    merged_down,
    sectioned,
)
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixth.shapes import ended, indented, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import followed, numbered, stretched
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def _with_example(world: World) -> Surface:
    """Make an import template whose first line is a sample that says so."""
    made = table(
        world,
        "foreign_columns",
        "import_template_with_sample",
        "*人员姓名={name}|*证件类型=居民身份证|*证件号码={id}|*证书类型={title}|*准操项目={item}|"
        "*证书编号={no}|初领日期={first}|*有效期开始={start}|*有效期结束={end}|发证机关={issuer}|"
        "证书附件=|导入结果=",
        "ok forged ok alt ok borrowed",
        titles=("说明：带*为必填项；第3行为示例，导入前请删除",),
        file="{firm}_人员证书导入模板.xlsx",
        sheet="导入模板",
        words="*证书类型 *有效期结束 导入结果",
    )
    sample = (
        "示例：张三|居民身份证|370900199001010000|特种作业操作证|低压电工作业|"
        "T370900199001010000|2020-01-01|2020-01-01|2025-12-31|某某市应急管理局||"
    )
    return inserted(made, 3, *sample.split("|"))


def _site_platform(world: World) -> Surface:
    """Make the export of a platform that registers a site's workers by their real names."""
    return table(
        world,
        "foreign_columns",
        "site_platform_export",
        "序号={n}|工程名称={emp}一期工程|参建单位={emp}|班组名称=架子工班组|姓名={name}|"
        "性别={sex}|民族=汉|证件类型=身份证|证件号码={id}|年龄=41|籍贯=山东省泰安市|"
        "联系方式={tel}|工种={item}|是否特种作业=是|特种作业证书编号={no}|证书发证日期={start}|"
        "证书有效期={end}|进场时间=2024-04-0{n}|退场时间=|考勤状态=在场|是否签订合同=是|"
        "安全教育=已完成|人脸采集=已采集",
        "ok@F3.1 ok@F3.1 forged@F3.1 alt@F3.2 ok@F3.0",
        "F3",
        file="{firm}人员花名册_导出.xls",
        words="是否特种作业 人脸采集 考勤状态",
    )


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of personnel, site, gate or training business."""
    kind = "foreign_columns"
    return [
        _with_example(world),
        _site_platform(world),
        guarded(
            table(
                world,
                kind,
                "erp_query_of_the_foundry",
                "ROW_ID=AAAB{n:04d}|组织=铸造事业部|人员编码=ZZ{n:06d}|姓名={name}|性别={sex}|"
                "出生日期={birth}|身份证号={id}|参加工作时间=2010-07-01|合同类型=固定期限|工资级别=G{n}|"
                "持证类型=特种作业|持证专业={item}|持证编码={no}|首次取证={first}|有效期至={end}|"
                "发证机构={issuer}|MODIFYTIME=2024-07-30 10:11:0{n}",
                file="{firm}_bd_psndoc.csv",
                members=trained(world, "ok ok forged alt ok", "F1", GAS),
                words="持证专业 持证编码 MODIFYTIME",
            ),
            1,
            "\t",
        ),
        table(
            world,
            kind,
            "online_form_answers",
            "提交者（自动）=匿名|提交时间（自动）=2024/8/2 9:3{n}:12|来源=微信|姓名（必填）={name}|"
            "身份证号（必填）={id}|所在班组（必填）=维修组|作业种类（必填）={cls}|"
            "准操项目（必填）={item}|操作证编号（必填）={no}|初次领证日期（必填）={first}|"
            "有效期至（必填）={end}|证书照片（必填）=1张图片|备注（选填）=",
            "ok ok alt forged ok lapsed",
            file="{firm}收集表（收集结果）.xlsx",
            sheet="收集结果",
            words="提交者（自动） 操作证编号（必填） 备注（选填）",
        ),
        ended(
            table(
                world,
                kind,
                "lift_company_service_system",
                "工单数=12|维保梯数=3{n}|片区=老城|技能等级=中级|星级=★★★★|姓名={name}|身份证号={id}|"
                "作业种类=特种设备安全管理|项目代号={code}|证件编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={issuer}|电动车牌=肥{n:05d}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok", "F5", MANAGER),
                titles=("{firm}管理人员及工单统计（7月）",),
                words="维保梯数 电动车牌",
            ),
            "数据来源：服务管理系统",
        ),
        merged_down(
            table(
                world,
                kind,
                "iron_mine_underground_positions",
                "中段=-210中段|定位卡号=10{n:03d}|自救器编号=ZJ{n:04d}|入井次数=24|姓名={name}|"
                "身份证号={id}|工种={post}|操作证编号={no}|操作项目={item}|初领日期={first}|"
                "有效期至={end}|发证机关={issuer}|体检=合格",
                members=trained(world, "ok ok forged ok alt borrowed", "F1", VENTILATION, TAILINGS),
                titles=("{firm}井下及地面特种作业人员", "统计时间：2024年7月31日"),
                words="入井次数",
            ),
            3,
            0,
        ),
        numbered(
            stretched(
                table(
                    world,
                    kind,
                    "repair_shop_lifting",
                    "工位={n}|车型=轻卡|班次=白班|工时=176|姓名={name}|身份证号={id}|特种证件名称={title}|"
                    "操作项目={item}|证件编号={no}|有效期止={end}|发证机关={issuer}|绩效=A",
                    "ok@F1.1 ok@F1.0 forged@F1.1 alt@F1.0",
                    titles=("{firm}汽修车间员工信息",),
                    words="特种证件名称",
                ),
                2,
                4,
                5,
            ),
            2,
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of everyday talk, initials, English offices, headers broken over lines, halves, sheets a workshop."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "farm_by_ear",
            "号={n}|叫啥={name}|身份证={id}|证是哪种={item}|证号多少={no}|证啥时候办的={first}|"
            "证啥时候过期={end}|哪里给办的={issuer}",
            "ok ok forged ok alt revoked",
            titles=("{firm}养殖场　电工、焊工、制冷工证",),
            words="叫啥 证是哪种 证号多少 证啥时候过期 哪里给办的",
        ),
        table(
            world,
            kind,
            "initials_of_the_access_database",
            "BH={n}|XM={name}|XB={sex}|SFZH={id}|GW={post}|CZZH={no}|CZXM={item}|"
            "CCLZRQ={first:%Y%m%d}|DQRQ={end:%Y%m%d}|FZJG={issuer}",
            "ok forged ok alt ok borrowed",
            file="{firm}_TZZYRY.csv",
            words="CZZH CZXM CCLZRQ DQRQ",
        ),
        topped(
            table(
                world,
                kind,
                "joint_venture_training_matrix",
                "No={n}|Full Name (Chinese)={name}|Resident ID Card No.={id}|Shop=Casting|"
                "Job Title={post}|Permit Category={item}|Permit No.={no}|First Issue={first:%Y-%m-%d}|"
                "Valid To={end:%Y-%m-%d}|Issuing Office={issuer}",
                "ok ok alt forged ok",
                words="Casting",
            ),
            "Special Work Permit Matrix||||Rev. 07",
            "Prepared by EHS|||||",
        ),
        halved(
            table(
                world,
                kind,
                "port_two_halves",
                "序号={n}|姓名={name}|身份证号={id}|作业项目={code}|证件编号={no}|有效期至={end}",
                "ok ok forged ok ok alt ok",
                "F5",
                titles=("{firm}装卸队特种设备作业人员",),
            ),
            2,
        ),
        by_sheets(
            table(
                world,
                kind,
                "foundry_one_sheet_a_shop",
                "序号={n}|姓名={name}|身份证号={id}|操作证\n编号={no}|操作\n项目={item}|初领\n"
                "日期={first}|有效\n期至={end}|发证\n机关={issuer}",
                "ok ok forged alt ok ok revoked ok ok",
                titles=("{firm}特种作业人员登记表",),
            ),
            2,
            "熔炼车间",
            "造型车间",
            "清理车间",
        ),
        two_lines(
            table(
                world,
                kind,
                "girder_yard_three_blocks",
                "序号={n}|姓名={name}|性别={sex}|号码={id}|手机={tel}|工种={item}|编号={no}|首次={first}|"
                "本次={start}|到期={end}|机关={issuer}",
                "ok ok forged alt ok",
                "F3",
                titles=("{firm}梁场特种作业人员台账",),
            ),
            2,
            "序号|个人信息||||操作资格证书|||||",
            "|姓名|性别|身份证号|手机|工种|证书编号|首次发证|本次发证|有效期至|发证机关",
        ),
        sectioned(
            table(
                world,
                kind,
                "heat_supplier_sections",
                "序号={n}|姓  名={name}|身 份 证 号={id}|作 业 项 目={code}|证 件 编 号={no}|"
                "发 证 日 期={start}|有 效 期 至={end}|备  注=",
                "ok ok forged ok alt ok",
                "F5",
                titles=("{firm}2024年供暖季特种设备作业人员",),
            ),
            2,
            "一、东区热源厂",
            "二、西区热源厂",
        ),
        hinted(
            table(
                world,
                kind,
                "school_form_with_hints",
                "填报序号={n}|人员姓名={name}|居民身份证号码={id}|从事的特种作业={item}|"
                "操作资格证件号={no}|证件首次领取={first}|证件截止日={end}",
                "ok alt ok forged",
                titles=("学校（幼儿园）后勤特种作业人员排查表", "学校名称：{firm}"),
                words="从事的特种作业 证件首次领取 操作资格证件号",
            ),
            3,
            "自动",
            "与身份证一致",
            "18位",
            "按证书填写",
            "T开头",
            "格式2024-01-01",
            "格式2024-01-01",
        ),
        counted(
            instructed(
                table(
                    world,
                    kind,
                    "officers_of_a_concrete_works",
                    "序={n}|人名={name}|身份证号码={id}|A/B/C哪一类={code}|考核证号={no}|头一回发证={first}|"
                    "新证日期={start}|管到哪天={end}",
                    "ok ok forged alt ok",
                    "F4",
                    sheet="三类人员",
                    words="A/B/C哪一类 头一回发证 新证日期 管到哪天",
                ),
                "填表须知",
                "1.本表由混凝土公司安全部填写。",
                "2.每人一行。",
            ),
            "类别|数量",
            "A|1",
            "B|1",
            "C|3",
        ),
        _notes_above(world),
        followed(
            indented(
                table(
                    world,
                    kind,
                    "colliery_handwritten_words",
                    "数={n}|职工={name}|身份证号={id}|下井干的工种={item}|操作证号码={no}|哪年发的={first}|"
                    "哪天到期={end}|发证单位={issuer}",
                    "ok forged ok alt",
                    "F6",
                    words="下井干的工种 哪年发的 哪天到期",
                )
            ),
            "瓦斯检测仪编号|检定日期",
            "WJ-0031|2024-06-01",
        ),
    ]


def _notes_above(world: World) -> Surface:
    """Make a form whose unit, address and telephone stand in labelled cells above the table."""
    made = table(
        world,
        "loose_headers",
        "unit_block_above",
        "编码={n}|持证人员={name}|证件号（身份证）={id}|证书全称={title}|类别及项目={item}|"
        "证书上的编号={no}|证书上的有效期={end}|证书上的发证机关={issuer}",
        "ok ok forged alt revoked",
        words="证书上的编号 证书上的有效期 证书上的发证机关",
    )
    firm = made.file.removesuffix(".xlsx")
    return topped(
        made,
        "附件1|||",
        "单位名称|" + firm + "|||统一社会信用代码|91370983MA3XXXXX0A",
        "单位地址|肥城市王瓜店街道|||联系人|刘某|联系电话|0538-3200000",
    )
