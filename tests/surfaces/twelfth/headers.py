"""Twelfth batch: headers of cement works, mills, drug makers, power plants, hotels, yards and estate managers."""

from tests.surfaces.eleventh.shapes import by_sheets, counted, guarded, halved, hinted, merged_down, sectioned
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixth.shapes import trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.tenth.shapes import covered, numbered, stretched
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import (
    CLIMBING_SCAFFOLD,
    GAS_DRAINAGE,
    OXYGEN,
    POWER_BOILER,
    RELAY,
    TESTING,
    boxed,
    footnoted,
    page_broken,
    sampled,
    signed,
    spaced,
)
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of personnel, site, quality or maintenance business."""
    kind = "foreign_columns"
    return [
        guarded(
            table(
                world,
                kind,
                "power_plant_staff_export",
                "电厂代码=FD01|值别={n}值|ERP工号=8000{n:04d}|人员姓名={name}|性别代码=1|民族=汉族|公民身份号码={id}|"
                "政治面貌=群众|入厂时间=2012-08-01|岗级=K{n}|岗位序列={post}|运规考试=合格|安规考试成绩=9{n}|"
                "特种作业证号={no}|特种作业项目={item}|特种作业证初领={first}|特种作业证届满={end}|"
                "特种作业证签发={issuer}|"
                "应急电话={tel}",
                file="{firm}_运行人员_全字段.csv",
                members=trained(world, "ok ok forged alt ok borrowed ok", "F1", RELAY, TESTING),
                words="值别 运规考试 特种作业证届满 特种作业证签发",
            ),
            1,
            "\t",
        ),
        sampled(
            table(
                world,
                kind,
                "estate_manager_template",
                "项目名称（小区）={emp}|项目类型=住宅|管理面积=12.6|员工姓名*={name}|员工证件号*={id}|员工手机={tel}|"
                "到岗日期=2021-03-01|社保缴纳地=肥城|用工类型=劳务派遣|岗位*={post}|操作证类别={cls}|"
                "操作证项目*={item}|"
                "操作证编码*={no}|取证时间={first}|有效时间止*={end}|颁证机构={issuer}|附件数量=2",
                "ok forged ok alt ok lapsed",
                titles=("工程条线持证人员收集（总部人力资源部下发）",),
                sheet="收集",
                words="员工证件号* 操作证编码* 有效时间止*",
            ),
            2,
            "示范小区|住宅|10|某某|37098319000101XXXX|138XXXXXXXX|2020-01-01|肥城|自有|电工|电工作业|低压电工作业|"
            "T37098319000101XXXX|2020-01-01|2026-01-01|某市应急管理局|1",
        ),
        table(
            world,
            kind,
            "shipyard_welding_system",
            "船号=H1{n:03d}|分段号=S{n:02d}|焊工钢印={n:03d}|WPS编号=WPQR-24-{n:02d}|探伤合格率=98.{n}%|"
            "工段=船体二工段|"
            "焊工姓名={name}|焊工身份证={id}|承包队=外协三队|作业工种={item}|特种作业证书号码={no}|"
            "首次发证日={first}|"
            "证书失效日={end}|发证当局={issuer}|进厂卡有效期=2024-12-31",
            "ok@F1.1 ok@F1.1 forged@F1.1 ok@F1.2 alt@F1.1 borrowed@F1.1",
            titles=("{firm}焊工及高空作业人员综合信息",),
            words="焊工钢印 探伤合格率 证书失效日 发证当局",
        ),
        page_broken(
            table(
                world,
                kind,
                "hospital_logistics",
                "科室=后勤保障部|胸牌号=H{n:04d}|姓名={name}|身份证号={id}|年龄=38|学历=大专|编制性质=合同制|"
                "设备名称=医用氧舱|设备注册代码=20103709002018{n:04d}|特种设备证作业种类={cls}|项目代号={code}|"
                "证件编号={no}|"
                "首次取证={start}|有效期至={end}|核酸检测=阴性",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", OXYGEN),
                titles=("{firm}后勤特种设备作业人员信息表",),
                words="胸牌号 设备注册代码 核酸检测",
            ),
            2,
            6,
        ),
        merged_down(
            table(
                world,
                kind,
                "high_rise_payroll_platform",
                "标段=一标|劳务企业={emp}|工资专户={tel}|打卡机序号=K{n:02d}|工人={name}|工人证件号码={id}|"
                "班组=爬架班|"
                "银行卡开户行=肥城农商行|工种（住建）={item}|是否持证=是|特种工证号={no}|特种工证签发日期={start}|"
                "特种工证有效截止={end}|退场确认=否|出勤天数=2{n}",
                fam="F3",
                members=trained(world, "ok ok forged alt ok borrowed", "F3", CLIMBING_SCAFFOLD),
                file="{firm}工资平台导出.xls",
                words="工资专户 工种（住建） 特种工证有效截止",
            ),
            1,
            0,
        ),
        boxed(
            table(
                world,
                kind,
                "web_page_copied",
                "操作=查看 编辑 删除|序号={n}|账号=u{n:05d}|真实姓名={name}|实名状态=已实名|身份证={id}|"
                "所属机构={emp}|"
                "角色=班员|证书类型={title}|作业项目={item}|证书编号={no}|起始日期={start}|终止日期={end}|"
                "审核状态=审核通过|最后登录=2024-08-01 08:1{n}",
                "ok ok alt forged ok revoked",
                "F5",
                sheet="人员管理",
                words="实名状态 最后登录",
            ),
            1,
        ),
        footnoted(
            table(
                world,
                kind,
                "colliery_safety_platform",
                "区队=通防工区|人员编码=TF{n:03d}|人员姓名={name}|身份证编号={id}|血型=O|下井证有效=2025-01-01|"
                "定位卡={n:05d}|"
                "岗位工种={post}|特殊工种名称={item}|特殊工种证件号={no}|特殊工种初领={first}|特殊工种到期={end}|"
                "特殊工种发证机关={issuer}|一通三防培训=已参加",
                fam="F6",
                members=trained(world, "ok forged ok ok alt", "F6", GAS_DRAINAGE),
                words="下井证有效 特殊工种证件号 一通三防培训",
            ),
            "注：1.下井证由矿自行制发。",
            "2.特殊工种以省局发证为准。",
        ),
    ]


def loose_headers(world: World) -> list[Surface]:
    """Words of talk, initials, English of joint ventures, broken headers, forms with blanks between the letters."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "hotel_engineering_by_ear",
            "第几个={n}|员工叫什么={name}|身份证多少号={id}|在哪个班={post}|办的什么证={item}|证件上的号={no}|"
            "头次拿证={first}|用到什么时候={end}|哪个局发的={issuer}",
            "ok ok forged alt ok revoked ok",
            titles=("{firm}宾馆工程部 持证登记",),
            words="员工叫什么 办的什么证 头次拿证 用到什么时候 哪个局发的",
        ),
        table(
            world,
            kind,
            "textile_mill_initials",
            "RYBH={n}|RYXM={name}|SFZHM={id}|BZMC=前纺|ZYXM={item}|CZZBH={no}|CLRQ={first:%Y/%m/%d}|"
            "YXQZRQ={end:%Y/%m/%d}|QFJG={issuer}|BZ=",
            "ok forged ok alt ok borrowed ok",
            file="{firm}_tzry.csv",
            words="RYBH BZMC CZZBH CLRQ",
        ),
        topped(
            table(
                world,
                kind,
                "drug_maker_gmp_english",
                "S/N={n}|Employee={name}|National ID={id}|Dept.=Utilities|Licence Type={item}|Licence Number={no}|"
                "Date of First Issue={first:%Y/%m/%d}|Date of Expiry={end:%Y/%m/%d}|Licensing "
                "Authority={issuer}|Remark=",
                "ok ok alt forged ok ok",
                words="Licensing Authority",
            ),
            "GMP Document No.|SOP-HR-011-R03|||Page|1/1",
            "Qualified Operators of Utilities|||||",
        ),
        spaced(
            table(
                world,
                kind,
                "cement_works_double_spaced",
                "序　号={n}|姓　　名={name}|身份证号码={id}|工　　段={post}|证　　号={no}|工种（项目）={item}|"
                "何时发证={first}|何时到期={end}|何处发证={issuer}",
                "ok forged ok alt ok",
                titles=("{firm}特种作业人员登记簿",),
                words="何时发证 何时到期 何处发证",
            ),
            2,
        ),
        two_lines(
            table(
                world,
                kind,
                "power_plant_boiler_two_lines",
                "序号={n}|部门=发电部|姓名={name}|身份证号={id}|代号={code}|编号={no}|起={start}|止={end}|"
                "机关={issuer}",
                fam="F5",
                members=trained(world, "ok ok forged alt ok ok", "F5", POWER_BOILER),
                titles=("{firm}发电部司炉人员取证情况",),
            ),
            2,
            "序号|部门|姓名|身份证号|特种设备作业人员证||||",
            "||||项目代号|证件编号|有效期起|有效期止|发证机关",
        ),
        numbered(
            stretched(
                table(
                    world,
                    kind,
                    "school_bureau_form",
                    "填报次序={n}|校内人员={name}|校内人员身份证={id}|岗位（水电暖气锅炉）={post}|许可证件名={title}|"
                    "许可证件项目={item}|许可证件号={no}|许可证件期限={end}",
                    "ok forged ok alt ok",
                    "F5",
                    titles=("全市教育系统特种设备作业人员摸底表", "填报学校（盖章）：{firm}"),
                    words="校内人员 许可证件号 许可证件期限",
                ),
                3,
                2,
            ),
            3,
        ),
        by_sheets(
            table(
                world,
                kind,
                "paper_mill_one_sheet_a_shift",
                "序号={n}|员工姓名={name}|居民身份证={id}|特种作业\n类别={cls}|特种作业\n项目={item}|特种作业\n"
                "证号={no}|"
                "证件\n到期日={end}|签发\n单位={issuer}",
                "ok ok forged ok alt ok revoked ok ok borrowed ok ok",
                titles=("{firm}特种作业证台账",),
            ),
            2,
            "甲班",
            "乙班",
            "丙班",
            "丁班",
        ),
        halved(
            table(
                world,
                kind,
                "site_notice_board",
                "No={n}|工人={name}|身份证={id}|特工种={item}|操作资格证={no}|到期={end}",
                "ok ok ok forged ok ok alt ok",
                "F3",
                titles=("项目部特种作业人员公示牌",),
                words="特工种",
            ),
            2,
        ),
        signed(
            table(
                world,
                kind,
                "officers_of_a_road_builder",
                "排序={n}|安管人员姓名={name}|安管人员身份证件号={id}|属于A/B/C={code}|安考证编号={no}|"
                "安考证首发={first}|"
                "安考证换发={start}|安考证截止={end}",
                "ok ok forged alt ok borrowed",
                "F4",
                titles=("{firm}安考证人员一览",),
                words="安考证编号 安考证首发 安考证截止",
            ),
            "主要负责人签字：||||安全部长签字：",
            "2024 年 8 月 2 日",
        ),
        covered(
            sectioned(
                table(
                    world,
                    kind,
                    "waste_incinerator_archive",
                    "档号={n:03d}|立档人={name}|立档人身份证号={id}|所持证件名称={title}|所持证件项目={item}|"
                    "所持证件编号={no}|所持证件截止={end}|所持证件核发={issuer}",
                    "ok ok forged ok alt ok",
                    words="立档人 所持证件编号 所持证件核发",
                ),
                1,
                "电气检修类",
                "机务检修类",
            ),
            "特种作业人员档案目录",
            "保管期限：永久",
        ),
        counted(
            inserted(
                hinted(
                    table(
                        world,
                        kind,
                        "colliery_union_survey",
                        "调查号={n}|矿工姓名={name}|矿工身份证={id}|证名={item}|证码={no}|领证年月日={first}|"
                        "证满年月日={end}|主管签发={issuer}",
                        "ok forged ok alt ok",
                        "F6",
                        titles=("{firm}工会调查",),
                        words="矿工身份证 证码 证满年月日",
                    ),
                    2,
                    "自动编号",
                    "写全名",
                    "照身份证抄",
                    "照证抄",
                    "照证抄",
                    "年-月-日",
                    "年-月-日",
                    "照证抄",
                ),
                4,
                "采煤区",
            ),
            "区队|人数",
            "采煤区|5",
        ),
        instructed(
            table(
                world,
                kind,
                "slaughterhouse_cold_room",
                "数={n}|谁={name}|身份证号={id}|干哪样活={post}|有啥证={item}|证编号={no}|证到期={end}",
                "ok@F1.3 ok@F1.3 forged@F1.3 alt@F1.0 ok@F1.0",
                sheet="冷库电工",
                words="干哪样活 有啥证",
            ),
            "说明",
            "请各车间8月5日前填好交安全科",
        ),
    ]
