"""Seventh batch: headers of an airport, a cold store, a paper mill, a steel works, a quarry, a kindergarten."""

from tests.surfaces.seventh.shapes import (
    CRANE_FITTER,
    GAS,
    ROPEWAY,
    WATER_TREATMENT,
    apart,
    on_sheets,
    under_one_another,
)
from tests.surfaces.sixth.shapes import ended, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of an airport's, a store's, a mill's or a platform's business."""
    kind = "foreign_columns"
    airport = table(
        world,
        kind,
        "airport_ramp",
        "控制区证=F{n:04d}|背景审查结论=通过|所在科室=货运站|职员姓名={name}|职员身份证号码={id}|机坪驾驶证类型=B|"
        "空防培训到期=2025-06-30|厂内机动车作业代码={code}|厂内机动车作业证编号={no}|"
        "厂内机动车作业证有效期至={end:%Y/%m/%d}|作业证签发机关={issuer}|行李分拣技能=二级|反光背心=已发",
        "ok@F5.0 forged@F5.0 alt@F5.0 ok@F5.0 lapsed@F5.0",
        "F5",
        titles=("机场货运站人员资质清单", "承运单位：{firm}　　系统：地服管理平台　　打印：货站值班"),
        words="控制区证 背景审查结论 机坪驾驶证类型 空防培训到期 厂内机动车作业证编号",
        tail=("共计：5人", "说明：控制区证须随身佩戴"),
    )
    platform = table(
        world,
        kind,
        "affairs_platform",
        "BJBH=FC2408{n:05d}|事项名称=企业特种作业人员信息报送|申报主体={emp}|办理状态=办结|人员姓名={name}|人员证件类型=居民身份证|"
        "人员证件号码={id}|持有证照名称={title}|持有证照编号={no}|持有证照准操项目={item}|持有证照起始日={start}|"
        "持有证照截止日={end}|持有证照颁发单位={issuer}|好差评=非常满意|回执短信=已发送",
        "ok alt forged ok revoked",
        file="{firm}_一网通办_报送明细.xls",
        words="事项名称 申报主体 持有证照编号 持有证照截止日 好差评",
    )
    codes = (
        *("CODE", "SXMC", "SBZT", "BLZT", "RYXM", "RYZJLX", "RYZJHM", "ZZMC", "ZZBH", "ZZXM", "ZZQSR", "ZZJZR"),
        *("ZZBFDW", "HCP", "HZDX"),
    )
    mill = table(
        world,
        kind,
        "paper_mill_shift",
        "纸机=PM{n}|班别=丁|卷取计件=318|当班人={name}|当班人身份号={id}|劳保手套=2副|听力检查=正常|水处理项目代码={code}|"
        "水处理证编号={no}|水处理证批准={start}|水处理证期满={end}|水处理证发证={issuer}|夜餐补贴=12",
        fam="F5",
        members=trained(world, "ok alt ok forged", "F5", WATER_TREATMENT),
        file="{firm}动力车间当班表.csv",
        words="卷取计件 听力检查 水处理证编号 夜餐补贴",
    )
    cold = table(
        world,
        kind,
        "cold_store_wms",
        "库区=-18℃库|月台号={n}|货主=多家|保管员={name}|保管员身份证={id}|手持终端号=PDA-{n:02d}|氨区准入=是|防寒服发放=2023-11-01|"
        "制冷作业证编号={no}|制冷作业证准操={item}|制冷作业证初领={first}|制冷作业证到期={end}|盘点差异率=0.02%",
        "ok@F1.3 lapsed@F1.3 alt@F1.3 forged@F1.3 ok@F1.3",
        words="库区 月台号 手持终端号 氨区准入 防寒服发放 盘点差异率",
        titles=("{firm}冷库保管员岗位信息",),
    )
    return [
        airport,
        inserted(platform, 2, *codes),
        mill,
        ended(cold, "合计", "", "", "5人"),
    ]


def _steel(world: World) -> Surface:
    """Make one sheet of two tables under one another, each with its own words."""
    kind = "loose_headers"
    return under_one_another(
        table(
            world,
            kind,
            "steel_two_tables",
            "排序={n}|工人姓名={name}|工人身份证号={id}|会的项目={item}|操作证上的号={no}|头回领证={first}|管到={end}",
            members=trained(world, "ok forged alt ok", "F1", GAS),
            titles=("{firm}轧钢厂取证人员（共两张表）", "表一：煤气区域人员"),
            words="会的项目 头回领证 管到",
        ),
        table(
            world,
            kind,
            "steel_two_tables",
            "排序={n}|天车工姓名={name}|天车工身份证号={id}|作业代号={code}|作业人员证上的号={no}|批准的日子={start}|管到={end}",
            "ok@F5.3 ok@F5.3 alt@F5.3 forged@F5.3",
            "F5",
            titles=("表二：行车人员",),
        ),
    )


def _crane_teams(world: World) -> Surface:
    """Make a workbook of one sheet a team; the teams order their columns as they like."""
    kind = "loose_headers"
    return on_sheets(
        table(
            world,
            kind,
            "crane_rental_teams",
            "编={n}|名字={name}|身份证18位={id}|干的工种={item}|资格证上的编号={no}|哪天发的={start}|用到哪天={end}",
            "ok@F3.3 alt@F3.3 forged@F3.3",
            "F3",
            sheet="司机班",
            words="身份证18位 干的工种 哪天发的 用到哪天",
        ),
        table(
            world,
            kind,
            "crane_rental_teams",
            "资格证上的编号={no}|哪天发的={start}|用到哪天={end}|名字={name}|身份证18位={id}|干的工种={item}|手机={tel}",
            fam="F3",
            members=trained(world, "ok forged ok", "F3", CRANE_FITTER),
            sheet="安拆班",
        ),
    )


def loose_headers(world: World) -> list[Surface]:
    """Words of a quarry, full pinyin, an English form, two tables on a sheet, a sheet a team, a form for signatures."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "quarry_foreman",
            "个数={n}|工友={name}|工友的身份证号={id}|办的哪样证={item}|证号（照片底下那串）={no}|几号作废={end:%Y年%m月%d日}|"
            "哪个局给办的={issuer}|住哪=老矿院",
            "ok forged ok alt lapsed",
            titles=("{firm}（石料厂）有证的工友名单",),
            words="工友的身份证号 办的哪样证 证号（照片底下那串） 几号作废 哪个局给办的",
            tail=("矿上记账的：", "以上5人"),
        ),
        table(
            world,
            kind,
            "full_pinyin_lower",
            "xuhao={n}|gongzuodanwei={emp}|zuoyerenyuan={name}|shenfenzhenghaoma={id}|zuoyexiangmudaihao={code}|"
            "zhengjianbianhao={no}|pizhunriqi={start:%Y%m%d}|youxiaoriqi={end:%Y%m%d}|fazhengjiguan={issuer}",
            fam="F5",
            members=trained(world, "ok alt forged ok", "F5", ROPEWAY),
            file="{firm}_suodao.csv",
            words="zuoyerenyuan shenfenzhenghaoma zuoyexiangmudaihao youxiaoriqi",
        ),
        table(
            world,
            kind,
            "pharma_english",
            "Line={n}|Worker Name={name}|National ID (18 digits)={id}|Trade Authorised={item}|"
            "Operator Certificate Ref={no}|"
            "First Granted={first}|Expires On={end:%Y/%m/%d}|Granting Bureau={issuer}|Medical=OK",
            "ok ok forged alt revoked",
            titles=(
                "Contractor & Utility Staff - Special Operation Certificates",
                "Company: {firm}   Doc: HSE-TR-11/02",
            ),
            file="{firm}_HSE-TR-11.xlsx",
            words="Worker National Authorised Granting",
        ),
        _steel(world),
        _crane_teams(world),
        apart(
            table(
                world,
                kind,
                "room_for_signatures",
                "次序={n}|职工名={name}|职工身份证件={id}|特种作业证的项目={item}|特种作业证的编号={no}|特种作业证失效={end}|按手印=",
                "ok alt forged ok",
                titles=("{firm}（幼儿园）后勤持证人员签字表",),
                words="特种作业证的项目 特种作业证的编号 特种作业证失效 按手印",
            ),
            2,
        ),
    ]
