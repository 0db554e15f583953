"""Fifth batch: headers of a port's gate, a wind farm's access list, a school's office and a foreign brewer."""

from tests.surfaces.surface import Surface, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """A port's gate passes and a wind farm's access list: most columns are of other business."""
    kind = "foreign_columns"
    port = table(
        world,
        kind,
        "port_gate_passes",
        "通行证号=GK24{n:04d}|办证类别=长期|申办单位={emp}|车牌=|持卡人={name}|持卡人身份证号码={id}|作业泊位=3#|作业机种={item}|"
        "作业机种代号={code}|司机操作证号={no}|司机操作证有效期={end:%Y-%m-%d}|操作证颁发部门={issuer}|押金(元)=50|门禁区域=A区、C区",
        "ok@F5.0 alt@F5.3 forged@F5.0 ok@F5.1 revoked@F5.3",
        "F5",
        titles=("港区长期通行证办理明细", "申办单位：{firm}"),
        words="通行证号 作业泊位 作业机种 司机操作证号",
        tail=("合计", "注：通行证遗失须即时挂失"),
    )
    wind = table(
        world,
        kind,
        "wind_farm_access",
        "风场=牛山风电场|集电线路=2回|入场人员={name}|证件号码={id}|血型=O|紧急联系人=家属|紧急电话={tel}|疫苗接种=是|"
        "高低压/登高资格={item}|资格证书编码={no}|资格证书首发日={first}|资格证书失效日={end}|资格证书签发机关={issuer}|塔筒攀爬体检=合格|"
        "安规考试分数=96|入场交底日期=2024-07-22",
        "ok@F1.4 forged@F1.2 ok@F1.2 alt@F1.0",
        file="{firm}入场资审表.xls",
        words="高低压/登高资格 资格证书编码 塔筒攀爬体检 安规考试分数",
    )
    upper = ("区域", "", "人员基本信息", "", "", "", "", "", "资格证书", "", "", "", "", "安全管理", "", "")
    return [port, inserted(wind, 1, *upper)]


def loose_headers(world: World) -> list[Surface]:
    """A school's plain words and a brewery of two languages."""
    kind = "loose_headers"
    return [
        table(
            world,
            kind,
            "school_office",
            "#={n}|谁={name}|身份证上的号={id}|干什么的={post}|有啥证={item}|证上的编号={no}|哪年哪月哪日到期={end:%Y.%m.%d}|哪里发的证={issuer}",
            "ok@F1.0 forged@F1.3 alt@F1.0 ok@F1.1",
            titles=("{firm}（学校后勤服务）工人证件摸底",),
            words="身份证上的号 有啥证 证上的编号 哪年哪月哪日到期",
            tail=("总务处 7月30日",),
        ),
        table(
            world,
            kind,
            "brewery_english",
            "Emp. Name 员工={name}|Nat'l ID No.={id}|Dept. 部门=Packaging|Licence Type 作业项目={code}|"
            "Licence No. 证件编号={no}|Issued 批准日期={start:%d-%b-%Y}|Valid Thru 有效日期={end:%d-%b-%Y}|"
            "Authority 发证机关={issuer}|Line Mgr=",
            "ok@F5.0 ok@F5.2 alt@F5.0 forged@F5.2",
            "F5",
            titles=("EHS-F-031 Licensed Operators Register", "Site: Feicheng Brewery 肥城啤酒厂    Rev. 07"),
            file="{firm}_EHS-F-031.xlsx",
            words="Licence Valid Thru Authority",
        ),
    ]
