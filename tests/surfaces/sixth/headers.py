"""Sixth batch: headers of a dock, a metro section, a hospital's store, a fair, a village and owners from elsewhere."""

from tests.surfaces.sixth.shapes import LIFT, REFRIGERATION, RIDE, ended, indented, paged, trained
from tests.surfaces.surface import Surface, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World


def foreign_columns(world: World) -> list[Surface]:
    """Exports of which most columns are of a dock's, a site's, a hospital's or a fair's business."""
    kind = "foreign_columns"
    dock = table(
        world,
        kind,
        "dock_boarding",
        "船号=H1127|分段=S{n:02d}|外包工队=顺达修造队|作业者={name}|作业者身份证号={id}|登船卡=DK{n:05d}|"
        "测爆结论=合格|热工许可至=2024-08-31|"
        "焊工钢印=W{n:03d}|特种作业资格={item}|特种作业资格证号={no}|特种作业资格证到期={end}|"
        "特种作业资格证发证机关={issuer}|离船时间=",
        "ok@F1.1 alt@F1.1 forged@F1.2 ok@F1.2 revoked@F1.1 lapsed@F1.2",
        titles=("外包工登船作业登记（系统导出）", "承包方：{firm}    导出人：船坞调度"),
        words="登船卡 测爆结论 焊工钢印 热工许可至",
        tail=("本页共6人", "注：登船卡一人一卡，不得转借"),
    )
    metro = table(
        world,
        kind,
        "metro_section",
        "标识卡=03B-{n:04d}|工点=龙山站|工人身份证号码={id}|工人姓名={name}|工种大类=特种|班组全称=吊装一班|"
        "劳动合同签订=是|工资专户=是|"
        "操作资格类别={item}|操作资格证书编号={no}|首次取得={first}|操作资格证有效期截止={end}|"
        "操作资格证核发机关={issuer}|盾构人闸培训=否|"
        "实名退场=否",
        "ok@F3.3 forged@F3.2 alt@F3.0 ok@F3.2 borrowed@F3.0",
        "F3",
        titles=("轨道交通土建03标 人员实名台账", "{firm}  2024-08-01 07:30"),
        words="标识卡 工点 盾构人闸培训 实名退场",
    )
    hospital = table(
        world,
        kind,
        "sterilising_department",
        "核算单元=消毒供应中心|人员编码=H{n:05d}|编制性质=合同制|人员姓名={name}|人员证件号={id}|"
        "手机短号=6{n:04d}|灭菌器台号=STE-{n:02d}|"
        "压力容器作业项目={code}|压力容器作业人员证编号={no}|作业人员证发证日={start}|作业人员证失效日={end}|"
        "作业人员证发证部门={issuer}|"
        "院感培训学分=12|工号卡状态=正常",
        "ok@F5.4 lapsed@F5.4 alt@F5.4 forged@F5.4",
        "F5",
        file="{firm}HRP导出.xls",
        words="核算单元 灭菌器台号 院感培训学分",
    )
    fair = table(
        world,
        kind,
        "amusement_park",
        "设备点位=过山车|设备注册号=6{n:05d}|班表=早|在岗员工={name}|在岗员工身份证={id}|语言=普通话|急救培训=有|"
        "入园工牌=YQ{n:04d}|"
        "操作人员证件编号={no}|操作人员证项目代号={code}|操作人员证批准日={start:%Y/%m/%d}|"
        "操作人员证到期={end:%Y/%m/%d}|客诉次数=0",
        fam="F5",
        members=trained(world, "ok forged alt ok", "F5", RIDE),
        file="{firm}排班系统.csv",
        words="设备点位 入园工牌 客诉次数",
    )
    upper = ("现场", "", "人员", "", "", "", "", "", "操作资格", "", "", "", "", "其他", "")
    return [paged(dock, 3, 7), inserted(metro, 3, *upper), hospital, fair]


def loose_headers(world: World) -> list[Surface]:
    """Words of a village works, of a school's database, of a haulier and of an owner who writes the long characters."""
    kind = "loose_headers"
    village = table(
        world,
        kind,
        "village_works",
        "第几={n}|人员名字={name}|身份证18位号={id}|手里拿的啥证={item}|证上号码（照着抄）={no}|"
        "证到哪天不能用={end:%Y年%m月%d日}|"
        "证上盖谁的章={issuer}|哪庄的=西付村",
        "ok forged alt ok lapsed",
        titles=("{firm}（村办企业）有证工人登记", "村委会让填的，8月3号前交"),
        words="身份证18位号 手里拿的啥证 证上号码（照着抄） 证到哪天不能用 证上盖谁的章",
        tail=("会计：   村主任：",),
    )
    haulier = table(
        world,
        kind,
        "haulier_english",
        "S/N={n}|Depot=Feicheng|Driver={name}|PRC ID#={id}|Lic. Item={code}|Lic. #={no}|Lic. Start={start}|"
        "Lic. End={end}|Lic. Office={issuer}|"
        "Shift Mgr=Zhao",
        "ok@F5.0 alt@F5.0 ok@F5.0 forged@F5.0 revoked@F5.0",
        "F5",
        titles=("Forklift Drivers Licence Tracker  叉车驾驶员证件跟踪表",),
        file="{firm}_tracker.xlsx",
        words="PRC Depot Lic",
    )
    return [
        indented(village),
        table(
            world,
            kind,
            "school_database",
            "id={n}|jzg_xm={name}|jzg_sfzh={id}|bm=houqin|czz_mc={title}|czz_xm={item}|czz_hm={no}|"
            "czz_clrq={first:%Y%m%d}|"
            "czz_dqrq={end:%Y%m%d}|czz_fzjg={issuer}|zt=1",
            "ok forged ok alt",
            file="{firm}_houqin.csv",
            words="jzg_xm jzg_sfzh czz_hm czz_dqrq",
        ),
        haulier,
        table(
            world,
            kind,
            "long_characters",
            "編號={n}|員工姓名={name}|身份證號碼={id}|所屬部門=廠務課|操作證編號={no}|准操項目={item}|"
            "初領日期={first}|有效期至={end}|"
            "發證機關={issuer}|備註=",
            members=trained(world, "ok alt forged ok borrowed", "F1", REFRIGERATION),
            titles=("{firm}廠務課特種作業人員名冊",),
            words="員工姓名 身份證號碼 操作證編號 發證機關",
        ),
        ended(
            table(
                world,
                kind,
                "lift_company",
                "维保组=一组|维保员={name}|维保员身份证号={id}|T证编号={no}|T证批准={start:%Y.%m.%d}|"
                "T证到期={end:%Y.%m.%d}|T证哪发的={issuer}",
                fam="F5",
                members=trained(world, "ok alt forged ok lapsed", "F5", LIFT),
                titles=("{firm}电梯维保人员（证书项目均为T 电梯修理）",),
                words="维保员 T证编号 T证到期",
            ),
            "小计",
            "5人",
        ),
    ]
