"""Ninth batch: headers of a hospital, an underground line, a warehouse, a power plant, a film studio, a park."""

from tests.surfaces.ninth.shapes import (
    CRACKING,
    FIREWORKS,
    SAFETY_VALVE,
    instructed,
    summed,
    topped,
    turned_upside_down,
    two_lines,
)
from tests.surfaces.sixth.shapes import COACH, RIDE, ended, indented, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.world import World


def _hospital(world: World) -> Surface:
    """Make a hospital's list with a header of two lines: the certificate's words stand under one merged cell."""
    made = table(
        world,
        "foreign_columns",
        "hospital_logistics",
        "院区=本部|胸牌号=H{n:04d}|院感考核=合格|乙肝疫苗=三针|职工={name}|职工身份证号码={id}|值班组=A组|名称={title}|证号={no}|"
        "准操项目={item}|首领日={first}|有效期止={end}|核发机关={issuer}|派遣公司={emp}",
        "ok forged ok alt revoked",
        titles=("后勤保障部特种作业岗位人员信息（水电气、氧站、洗衣房）",),
        words="院感考核 乙肝疫苗 胸牌号",
    )
    upper = "院区|胸牌号|院感考核|乙肝疫苗|职工|职工身份证号码|值班组|操作证||||||派遣公司"
    return two_lines(made, 2, upper, "|||||||名称|证号|准操项目|首领日|有效期止|核发机关|")


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of a hospital's, a site's, a warehouse's, a plant's or a studio's business."""
    kind = "foreign_columns"
    return [
        _hospital(world),
        table(
            world,
            kind,
            "underground_line_real_name",
            "项目编码=GD3-2024|盾构区间=凤凰路站～老城站|考勤设备=闸机{n}|工资专户银行=某农商行|两制合同=已签|工人姓名={name}|"
            "工人证件号码={id}|民族=汉|岗位证书工种={item}|岗位证书编码={no}|岗位证书核发={start:%Y/%m/%d}|岗位证书失效={end:%Y/%m/%d}|"
            "退场标记=0|血压=正常",
            "ok forged ok alt ok",
            "F3",
            file="{firm}_实名制导出.csv",
            words="盾构区间 工资专户银行 岗位证书编码 岗位证书失效",
        ),
        table(
            world,
            kind,
            "warehouse_peak_season",
            "仓=一号仓|波次组={n}组|拣货时效=112件/时|用工来源=劳务|员工={name}|员工身份证={id}|车型=平衡重电动|叉车证代号={code}|叉车证证件号={no}|"
            "叉车证批准日={start}|叉车证有效期={end}|扫码枪=已领|双十一排班=夜",
            "ok@F5.0 ok@F5.0 alt@F5.0 forged@F5.0 lapsed@F5.0",
            "F5",
            titles=("大促期间叉车司机资质核对　仓配中心", "外包方：{firm}"),
            file="{firm}.xls",
            words="拣货时效 叉车证证件号 双十一排班",
        ),
        summed(
            table(
                world,
                kind,
                "power_plant_shifts",
                "值次=一值|机组=#{n}机|倒班系数=1.2|运行人员={name}|运行人员身份证号={id}|电气安规成绩=95|两票资格=工作许可人|特种证项目={item}|"
                "特种证号={no}|特种证到期={end}|特种证发证单位={issuer}|噪声体检=未见异常",
                "ok@F1.4 forged@F1.4 alt@F1.4 ok@F1.4",
                titles=("{firm}发电部运行人员资质一览",),
                words="电气安规成绩 两票资格 噪声体检",
            ),
            2,
            2,
        ),
        topped(
            table(
                world,
                kind,
                "film_studio_crew",
                "通告序={n}|部门=灯光组|艺名=—|人员姓名={name}|人员身份证号={id}|住宿房号=30{n}|作业种类={item}|作业证号={no}|作业证初领={first}|"
                "作业证截止={end}|威亚保险=已投|盒饭=普通",
                "ok@F1.0 forged@F1.2 ok@F1.2 alt@F1.0",
                words="通告序 威亚保险 住宿房号",
            ),
            "影视基地剧组特种作业人员登记|||||",
            "剧组|《大河东去》|制片主任|冷某|进组日|2024-07-20",
        ),
    ]


def _fireworks(world: World) -> Surface:
    """Make the list of a fireworks wholesaler, the newest hired first."""
    made = table(
        world,
        "loose_headers",
        "fireworks_depot",
        "顺号={n}|看库的人={name}|身份证上的号={id}|考的什么={item}|证件上的号={no}|头一次拿证={first}|证到几时={end}|哪里发的证={issuer}",
        members=trained(world, "ok forged alt ok", "F1", FIREWORKS),
        titles=("{firm}烟花爆竹仓库持证情况",),
        words="看库的人 证到几时 头一次拿证",
    )
    return turned_upside_down(made, 2)


def loose_headers(world: World) -> list[Surface]:
    """Words of a park, a depot, a hotel, an online form, a refinery, a valve shop, an agency."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "theme_park_rides",
            "操作岗={n}号|谁在岗={name}|他的身份证={id}|能开哪种（代号）={code}|上岗证件编号={no}|批下来的时间={start:%Y.%m.%d}|能开到哪天={end:%Y.%m.%d}",
            fam="F5",
            members=trained(world, "ok alt forged ok", "F5", RIDE, COACH),
            titles=("欢乐园游乐设备、观光车操作员　{firm}",),
            words="谁在岗 能开到哪天 批下来的时间",
        ),
        _fireworks(world),
        table(
            world,
            kind,
            "hotel_engineering_english",
            "Item={n}|Associate={name}|PRC ID Card={id}|Licence Category={item}|"
            "Licence No.={no}|First Obtained={first}|"
            "Good Through={end:%B %d, %Y}|Licensing Office={issuer}|Shift=AM",
            "ok ok@F1.3 forged alt ok",
            titles=("Engineering Department - Licensed Trades", "Property: {firm}"),
            file="{firm}_ENG_Licences.xlsx",
            words="Associate Obtained",
        ),
        instructed(
            table(
                world,
                kind,
                "online_form",
                "提交人（自动记录）=微信用户{n}|提交时间（自动记录）=2024-08-0{n} 09:12|"
                "请填写姓名={name}|请填写身份证号码={id}|请选择您的证书项目={item}|"
                "请填写证书上的编号={no}|请选择证书有效期截止日={end}|请填写发证机关全称={issuer}|是否同意公示=同意",
                "ok alt forged ok",
                sheet="收集结果",
                words="提交人（自动记录） 请选择您的证书项目 请填写证书上的编号",
            ),
            "填写说明",
            "一、本表由收集表自动汇总，请勿改动。",
            "二、证书编号请照证书抄写，身份证号码18位。",
            "三、8月10日前完成。",
        ),
        indented(
            table(
                world,
                kind,
                "refinery_units",
                "装置={n}#|内操外操={name}|公民身份证号={id}|危化工艺作业证项目={item}|危化工艺作业证号={no}|领取日={first}|失效日={end:%Y年%m月%d日}|"
                "主管局={issuer}",
                members=trained(world, "ok forged alt ok", "F1", CRACKING),
                titles=("{firm}炼化装置操作人员",),
                words="内操外操 危化工艺作业证号",
            )
        ),
        ended(
            table(
                world,
                kind,
                "valve_shop",
                "校验台={n}|校验人={name}|校验人身份证号={id}|项目代码={code}|项目={item}|证件编码={no}|核准={start}|到={end}|核准机关={issuer}",
                fam="F5",
                members=trained(world, "ok forged alt ok", "F5", SAFETY_VALVE),
                words="校验人身份证号",
            ),
            "校验站站长签字：",
        ),
    ]
