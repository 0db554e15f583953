"""Third batch: headers among foreign columns, under group lines, abbreviated, in half English."""

from tests.surfaces.surface import Surface, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of a grid operator, a plant's production system and a port, with terms of other things in them."""
    kind = "foreign_columns"
    access = table(
        world,
        kind,
        "grid_access",
        "准入编码=ZR{n:06d}|外委队伍={emp}|人员性质=外委|姓名={name}|证件号={id}|安规成绩=91|准入有效期至=2025-01-31|违章记分=2|"
        "工作票权限=工作班成员|特殊工种类别={item}|特殊工种证号={no}|特殊工种证有效期至={end:%Y.%m.%d}|体检结论=合格|"
        "体检有效期至=2025-06-30|保单止期=2024-12-31",
        "ok forged alt ok revoked",
        titles=("供电所外委人员安全准入一览（系统导出）", "外委队伍：{firm}  共5条"),
        words="准入编码 外委队伍 工作票权限 特殊工种证号",
    )
    plant = table(
        world,
        kind,
        "plant_system",
        "EmpCode=E{n:05d}|Plant=FC1|Line=3#|Name_CN={name}|Gender={sex}|NationalID={id}|HireDate=2020-05-06|SkillLv=L2|"
        "LicType={title}|LicNo={no}|LicScope={item}|LicExpiry={end:%Y/%m/%d}|LicAuth={issuer}|ContractEnd=2026-05-05|"
        "Dorm=B-30{n}",
        "ok ok alt forged",
        file="{firm}_MES_user.csv",
        words="Name_CN NationalID LicScope LicExpiry",
    )
    groups = table(
        world,
        kind,
        "under_groups",
        "序号={n}|姓名={name}|性别={sex}|身份证号={id}|血压=120/80|听力=正常|名称={title}|编号={no}|项目={item}|期限={end}|"
        "鞋码=42|工衣=L",
        "ok alt ok forged ok",
        titles=("{firm}码头作业人员综合情况登记",),
    )
    upper = ("", "个人信息", "", "", "健康情况", "", "特种作业证件", "", "", "", "劳保用品", "")
    return [access, plant, inserted(groups, 2, *upper)]


def loose_headers(world: World) -> list[Surface]:
    """Headers typed in a document, abbreviated by hand, in plain talk."""
    kind = "loose_headers"
    typed = table(
        world,
        kind,
        "typed_in_document",
        "序 号={n}|姓   名={name}|身 份 证\n号 码={id}|操 作 证\n编   号={no}|准 操\n项 目={item}|"
        "有 效 期\n截 止={end}|发 证\n机 关={issuer}",
        "ok alt forged ok ok",
        titles=("{firm}特种作业人员明细表",),
    )
    typed = inserted(inserted(typed, 3, "一、电气班"), 6, "二、维修班（共3人）")
    return [
        typed,
        table(
            world,
            kind,
            "own_abbreviations",
            "序={n}|员姓={name}|身证号={id}|特作证号={no}|准操={item}|证效止={end:%Y.%m.%d}|签机={issuer}|注=",
            "ok forged ok alt",
            "F6",
            file="{firm}.xls",
            words="身证号 特作证号 证效止 签机",
        ),
        table(
            world,
            kind,
            "booklet_talk",
            "人名={name}|二代证号={id}|本本类型={title}|本本编号={no}|本本上的工种={item}|本本管用到={end:%Y年%m月%d日}|本本哪发的={issuer}",
            "ok@F3.0 alt@F3.3 forged@F3.1 ok@F3.4",
            "F3",
            titles=("各位工长：请把手底下有本的都填上，周五前交资料室。",),
            words="二代证号 本本编号 本本管用到",
        ),
        table(
            world,
            kind,
            "foreign_owner",
            "Item={n}|Operator (CN)={name}|Resident ID card={id}|Operator cert. ref.={no}|Job covered={item}|"
            "Cert. expires on={end:%Y-%m-%d}|Cert. issued by={issuer}|Remarks=",
            "ok revoked forged ok",
            words="Resident ID card|Operator cert|Job covered".replace("|", " "),
        ),
    ]
